"""What a posting looks like does not change its facts, and what is not about the job adds none.

Each change below is made to every posting at hand: our own samples, and the shared real ones where
they exist. A fact that changes is named with both values.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regex
from bs4 import BeautifulSoup

from postings.parsing import gold_record, parse
from tests.parsing.material import DEV, SAMPLES, SEEDS

PATHS = [*sorted(SAMPLES.glob("*.html")), *sorted(SEEDS.glob("*.txt")), *sorted(DEV.glob("*.html"))]
STRUCTURE = {"sections"}  # says what the posting looks like, and may change with it
REQUIREMENTS = {"experience", "licenses", "education", "travel", "languages"}
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

EEO = """<p><b>Equal Opportunity</b></p><p>We are an equal opportunity employer. All qualified applicants
will receive consideration without regard to race, color, religion, sex, sexual orientation, age, national
origin, citizenship, marital status, veteran status of more than 3 years, disability or any other status
protected by law. Applicants need a reasonable accommodation? Tell us at least 5 days ahead.</p>"""
BENEFITS = """<p><b>What you will get from us:</b></p><ul><li>Medical, dental and vision insurance from your
first day</li><li>401(k) with a 4% match, vested after 3 years of service</li><li>Tuition help toward a
bachelor's or master's degree</li><li>Access to licensed therapists and certified coaches, 24/7</li>
<li>20 days of paid time off, and a sabbatical after 7 years</li><li>Fees paid for licenses and
certifications</li></ul>"""

# What is not about the job, as postings say it: it changes no fact (guide G4).
POLICY = """<p>Most of our roles are remote, and some positions are hybrid. Employees generally work from
the office three days a week. Full-time employees who work 30 hours or more are eligible for our plans, and
some roles require travel to our offices as needed.</p>"""
PERK = """<p>Work from anywhere for up to four weeks a year, and enjoy two weeks of fully remote work each
summer.</p>"""
OTHER_TEAM = """<p>Our engineering team is fully remote. They travel to conferences about 40% of the time,
speak fluent German and hold a Series 7 license; many of them have a PhD and over 20 years of experience in
software.</p>"""
FRAUD = """<p>Beware of recruitment scams: we never ask for money, a passport or a copy of your driver's
license, and we never offer remote, part-time or contract jobs by text message. Interviews are never
conducted by chat.</p>"""
CUSTOMERS = """<p>Our customers are licensed agents with five years of experience who work remotely, travel up
to 80% of the time and speak Spanish.</p>"""


def by_strings(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change of the text that leaves the tags alone."""

    def changed(html: str) -> str:
        soup = BeautifulSoup(html, "html.parser")
        for string in soup.find_all(string=True):
            string.replace_with(change(str(string)))
        return str(soup)

    return changed


def curly(text: str) -> str:
    text = re.sub(r"(?<=\w)'|'(?=\w)", "’", text)
    return re.sub(r'"([^"]*)"', r"“\1”", text)


def in_words(text: str) -> str:
    def word(match: regex.Match[str]) -> str:
        more = " or more" if match[2] else ""
        return f"{WORDS[int(match[1])]}{more} {match[3]}"

    return regex.sub(r"(?<![\w.,$£€#/–-]|[–-] )([1-9])(\+?) (years)\b", word, text)


def in_digits(text: str) -> str:
    names = "|".join(WORDS[1:])
    return re.sub(
        rf"(?<![\w-] )\b({names})(?= (?:or more )?years\b)",
        lambda match: str(WORDS.index(match[1].lower())),
        text,
        flags=re.IGNORECASE,
    )


def breaks_for_bullets(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    for item in soup.find_all("li"):
        item.insert_before(soup.new_tag("br"))
        item.insert(0, "• ")
        item.unwrap()
    for tag in soup.find_all(["ul", "ol"]):
        tag.name = "div"
    return str(soup)


def capital_headings(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(["h3", "h4", "b", "strong"]):
        if tag.string and len(tag.string) < 40 and tag.string.rstrip().endswith(":"):
            tag.string.replace_with(tag.string.upper())
    return str(soup)


def capital_bullets(html: str) -> str:
    soup = BeautifulSoup(html, "html.parser")
    for item in soup.find_all("li"):
        for string in item.find_all(string=True):
            string.replace_with(str(string).upper())
    return str(soup)


# What others get or do may be told of as a benefit.
TOLD_OF = {"benefits"}
# name -> the change, and the facts that it may touch
CHANGES: dict[str, tuple[Callable[[str], str], set[str]]] = {
    "curly-quotes": (by_strings(curly), set()),
    "straight-quotes": (by_strings(lambda t: re.sub("[“”]", '"', re.sub("[‘’]", "'", t))), set()),
    "no-break-spaces": (by_strings(lambda text: text.replace(" ", "\u00a0")), set()),
    "hyphens": (by_strings(lambda text: re.sub("[–—]", "-", text)), set()),
    "en-dashes": (
        by_strings(lambda t: re.sub(r"(?<=\d)-(?=\d)|(?<= )-(?= )", "–", t)),
        {"requisition"},
    ),
    "years-in-words": (by_strings(in_words), set()),
    "years-in-digits": (by_strings(in_digits), set()),
    "line-breaks-for-bullets": (breaks_for_bullets, set()),
    "capital-headings": (capital_headings, set()),
    "eeo-appended": (lambda html: html + EEO, set()),
    "benefits-appended": (lambda html: html + BENEFITS, {"benefits"}),
    "policy-appended": (lambda html: html + POLICY, {"benefits"}),
    "perk-appended": (lambda html: html + PERK, {"benefits"}),
    "other-team-appended": (lambda html: html + OTHER_TEAM, TOLD_OF),
    "fraud-notice-appended": (lambda html: html + FRAUD, set()),
    "customers-appended": (lambda html: html + CUSTOMERS, TOLD_OF),
}
# (change, start of the file's name, fact): seen, and why it is as it is or must still be mended.
KNOWN: dict[tuple[str, str, str], str] = {
    ("line-breaks-for-bullets", "d006", "compensation"): "rates of many countries, a bullet each",
    ("years-in-words", "017_", "education"): "fields end before a digit, not before a number word",
    ("en-dashes", "007_", "licenses"): "a dash between the classes 2-15 and 2-40 is a border",
    ("policy-appended", "d048", "location"): "“Most” is a town where the work is remote",
    ("other-team-appended", "d001", "industry"): "engineers speak for software, by learned weights",
    ("capitals", "d017", "licenses"): "certifications are known by their capitals",
    ("capitals", "117_", "licenses"): "certifications are known by their capitals",
}


@cache
def original(path: Path) -> dict[str, Any]:
    return facts(path.read_text(encoding="utf-8"))


def facts(html: str) -> dict[str, Any]:
    record = gold_record(parse(html), "x")
    return {name: plain(value) for name, value in record.items() if name not in STRUCTURE}


def plain(value: Any) -> Any:
    """A value without its quotations, and without what only looks different."""
    if isinstance(value, dict):
        kept = {key: one for key, one in value.items() if key not in {"evidence", "raw"}}
        return {key: plain(one) for key, one in kept.items()}
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, str):
        text = re.sub("[‘’]", "'", re.sub("[“”]", '"', re.sub("[–—]", "-", value)))
        text = re.sub(r"^• ", "", in_digits(text.casefold()))
        return re.sub(r"\s+", " ", re.sub(r"(\d) or more years", r"\1+ years", text))
    return value


def changed(name: str, path: Path) -> dict[str, tuple[Any, Any]]:
    change, may_change = CHANGES[name]
    now = facts(change(path.read_text(encoding="utf-8")))
    return {
        fact: (before, now.get(fact))
        for fact, before in original(path).items()
        if fact not in may_change and now.get(fact) != before
    }


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:12])
@pytest.mark.parametrize("name", CHANGES)
def test_facts_stay_when_only_the_looks_change(name, path):
    known = {
        fact for (change, start, fact) in KNOWN if change == name and path.stem.startswith(start)
    }
    found = changed(name, path)
    assert set(found) == known, found


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:12])
def test_requirements_stay_when_bullets_are_capitals(path):
    now = facts(capital_bullets(path.read_text(encoding="utf-8")))
    before = original(path)
    known = {
        fact
        for (change, start, fact) in KNOWN
        if change == "capitals" and path.stem.startswith(start)
    }
    assert {f for f in REQUIREMENTS & set(before) if now[f] != before[f]} == known


# Takes the place of the first word of the employer's name; the others say what it is, and stay.
NEW_NAME = "Ardenbrook"
# (start of the file's name, fact): seen, and why it is as it is or must still be mended.
RENAMED: dict[tuple[str, str], str] = {
    ("d007", "location"): "its first word is a town, and the new one is none",
    ("d019", "industry"): "the words of its name weigh",
}


def renamed(text: str, word: str) -> str:
    """The words of an employer that is called otherwise, wherever its name stands."""
    return regex.sub(rf"(?<![\w@/.-]){regex.escape(word)}(?!\w)", NEW_NAME, text)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:12])
def test_only_the_employer_changes_when_it_is_renamed(path):
    html = path.read_text(encoding="utf-8")
    name = parse(html).facts["company"].value["name"]
    word = (name or "").partition(" ")[0]
    if not word.isalpha() or len(word) < 5 or word.isupper():
        pytest.skip("its employer is not named, or by initials")
    now = facts(renamed(html, word))
    told = renamed(json.dumps(original(path), ensure_ascii=False), plain(word))
    before = json.loads(told.replace(NEW_NAME, plain(NEW_NAME)))
    known = {fact for start, fact in RENAMED if path.stem.startswith(start)}
    assert (now["company"]["status"] == "named") is ("company" not in known)
    assert {f for f in now if now[f] != before.get(f)} - {"company"} == known - {"company"}
