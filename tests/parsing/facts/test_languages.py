"""Languages: which are asked for and how much, and where a name is no language at all.

Each row is one requirement under a "Requirements" heading, or a whole fragment where it starts with
a tag. The rows are made; real quotations are read from ../shared elsewhere.
"""

from __future__ import annotations

import html

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postings.parsing.document import Document
from postings.parsing.facts.languages import fact as languages
from postings.parsing.facts.languages.table import LANGUAGES
from postings.parsing.types import Extraction
from postings.values.languages import Language, Languages
from postings.wordings.languages import parts
from tests.parsing.material import EXTRACTION, SEEDS, assert_within_limits, read_lines


def asked(*required, preferred=()):
    """Languages with their status, in alphabetical order."""
    rows = [(name, "required") for name in required] + [(name, "preferred") for name in preferred]
    return sorted(rows)


# Text, the languages, the words that prove them.
FOUND = [
    ("Fluent English required", asked("English"), ["Fluent English required"]),
    ("Native-level Italian", asked("Italian"), ["Native-level Italian"]),
    (
        "<h3>Requirements</h3><ul><li>Polish or Czech</li></ul>",
        asked("Polish", "Czech"),
        ["Polish", "Polish or Czech"],
    ),
    ("Able to read, write and speak English", asked("English"), ["speak English"]),
    ("Strong written and verbal English", asked("English"), ["verbal English"]),
    ("Excellent communication skills in English", asked("English"), ["skills in English"]),
    (
        "You speak Dutch and French",
        asked("Dutch", "French"),
        ["speak Dutch", "speak Dutch and French"],
    ),
    ("Korean is a plus", asked(preferred=["Korean"]), ["Korean is a plus"]),
    (
        "Portuguese language skills preferred",
        asked(preferred=["Portuguese"]),
        ["Portuguese language skills preferred"],
    ),
    ("German (C1)", asked("German"), ["German (C1"]),
    ("English: B2 or above", asked("English"), ["English: B2"]),
    ("Upper-intermediate English level", asked("English"), ["Upper-intermediate English level"]),
    ("Basic knowledge of Thai", asked("Thai"), ["Basic knowledge of Thai"]),
    ("A level of Greek that suits calls", asked("Greek"), ["level of Greek"]),
    ("English and Polish on B2", asked("English", "Polish"), ["English and Polish on B2"] * 2),
    ("Full working proficiency in Hebrew", asked("Hebrew"), ["proficiency in Hebrew"]),
    (
        "Polish for daily talks with the plant is a must",
        asked("Polish"),
        ["Polish for daily talks with the plant is a must"],
    ),
    ("fluent in spanish", asked("Spanish"), ["fluent in spanish"]),
    ("Fluent in Mandarin Chinese", asked("Mandarin"), ["Fluent in Mandarin Chinese"]),
    ("Speaks Brazilian Portuguese", asked("Portuguese"), ["Speaks Brazilian Portuguese"]),
    (
        "American Sign Language preferred",
        asked(preferred=["American Sign Language"]),
        ["American Sign Language preferred"],
    ),
    (
        "Bilingual English/Finnish would be a plus",
        asked("English", preferred=["Finnish"]),
        ["Bilingual English/Finnish would be a plus", "Bilingual English/Finnish would be a plus"],
    ),
    (
        "Bilingual in Vietnamese preferred",
        asked(preferred=["Vietnamese"]),
        ["Bilingual in Vietnamese preferred"],
    ),
    (
        "Fluent English, and Swedish is an advantage",
        asked("English", preferred=["Swedish"]),
        ["Fluent English", "Swedish is an advantage"],
    ),
    (
        "Fluent in English with additional languages preferred",
        asked("English"),
        ["Fluent in English"],
    ),
    (
        "A second language (Hindi) is a plus",
        asked(preferred=["Hindi"]),
        ["language (Hindi) is a plus"],
    ),
    (
        "Bilingual reps (Spanish) are encouraged to apply",
        asked(preferred=["Spanish"]),
        ["Bilingual reps (Spanish"],
    ),
    ("High school diploma; English proficiency", asked("English"), ["English proficiency"]),
    ("Business-level Japanese", asked("Japanese"), ["Business-level Japanese"]),
    (
        "If you speak another language, such as Greek, all the better",
        asked(preferred=["Greek"]),
        ["language, such as Greek"],
    ),
    (
        "French is not required but helpful",
        asked(preferred=["French"]),
        ["French is not required but helpful"],
    ),
    (
        "<h3>Nice to have</h3><p>Conversational Russian</p>",
        asked(preferred=["Russian"]),
        ["Conversational Russian"],
    ),
    (
        "<h3>Languages</h3><p>English, German</p>",
        asked("English", "German"),
        ["English", "English, German"],
    ),
    (
        "<h3>Benefits</h3><p>Candidates must be fluent in Danish.</p>",
        asked("Danish"),
        ["fluent in Danish"],
    ),
    ("<h2>Account Executive (Turkish)</h2><p>Sell tools.</p>", asked("Turkish"), ["Turkish"]),
    (
        "<h2>Italian-speaking Sales Manager</h2><p>Sell tools.</p>",
        asked("Italian"),
        ["Italian-speaking"],
    ),
    (
        "<p>Japanese language skills.</p><h3>Nice to have</h3><p>Fluent Japanese</p>",
        asked(preferred=["Japanese"]),
        ["Fluent Japanese"],
    ),
]

# Text, the rule that rejected it.
ABSENT = [
    ("Knowledge of the German market", "describes-a-noun"),
    ("Strong relations with French retailers", "no-demand"),
    ("Communicate with Dutch, Austrian and Swiss dealers", "nationality"),
    ("Fluent in American and Spanish", "nationality"),
    ("Talk to customers in clear language for our Spanish office", "describes-a-noun"),
    ("Communicate well with Spanish-speaking customers", "of-others"),
    ("A degree in English", "no-demand"),
    ("GCSE English Language", "school"),
    ("Good English degree", "describes-a-noun"),
    ("Please write and send your resume in English", "papers"),
    ("French and German language courses", "lessons"),
    ("We speak English and Welsh in the office", "employer"),
    ("No Spanish required", "cue-no"),
    ("Nobody is turned away for national origin, accent or English proficiency", "protected-trait"),
    ("Irish and English speakers are equally welcome", "welcome"),
    ("<h3>About us</h3><p>The spoken Danish of our founders.</p>", "owner"),
    ("<h3>Benefits</h3><p>Spanish language skills paid for by us</p>", "owner"),
    ("<h2>Sales Manager, French Market</h2><p>Sell.</p>", "no-demand"),
    ("Excellent written communication", None),
    ("Fluent in Python and Java", None),
    ("Bilingual a plus", None),
    ("polish written proposals", None),
]

# Text, the languages that it should give.
KNOWN_MISSES = [
    ("Support is given in Czech, so that is what you use all day", asked("Czech")),
    ("Fluency in Castilian", asked("Spanish")),
]


def read(text: str) -> tuple[Document, Extraction]:
    listed = f"<h3>Requirements</h3><ul><li>{html.escape(text, quote=False)}</li></ul>"
    fragment = text if text[:2] in {"<h", "<p"} else listed
    title = "" if text.startswith("<h2") else "<h2>Sales Manager</h2>"
    document = Document.from_html(title + fragment)
    return document, languages.extract(document, {})


def value_of(found: Extraction) -> list[tuple[str, str]]:
    return sorted((item["language"], item["status"]) for item in found.value["items"])


@pytest.mark.parametrize(("text", "value", "words"), FOUND, ids=[row[0][:60] for row in FOUND])
def test_found(text, value, words):
    document, found = read(text)
    assert value_of(found) == value
    assert [proof.span.of(document.text) for proof in found.proofs] == words


@pytest.mark.parametrize(("text", "rule"), ABSENT, ids=[row[0][:60] for row in ABSENT])
def test_absent(text, rule):
    """A rule of None: no word of it names a language at all."""
    _, found = read(text)
    assert value_of(found) == []
    assert {rejected.rule for rejected in found.rejected} == ({rule} if rule else set())
    assert all(rejected.reason for rejected in found.rejected)


@pytest.mark.parametrize(("text", "value"), KNOWN_MISSES, ids=[row[0][:60] for row in KNOWN_MISSES])
@pytest.mark.xfail(strict=True, reason="not read yet")
def test_known_misses(text, value):
    _, found = read(text)
    assert value_of(found) == value


@pytest.mark.parametrize("name", sorted(set(LANGUAGES.values())))
def test_every_name_of_the_table_is_found(name):
    _, found = read(f"Fluent in {name}")
    assert value_of(found) == [(name, "required")]


SEEDED = read_lines(EXTRACTION / "gold_seeds.jsonl")


def agrees(path, record):
    document = Document.from_html(path.read_text(encoding="utf-8"))
    expected = sorted((item["language"], item["status"]) for item in record["languages"])
    return value_of(languages.extract(document, {})) == expected


@pytest.mark.skipif(not SEEDED, reason="the shared seeds are not at hand")
@pytest.mark.parametrize("record", SEEDED, ids=lambda record: record["id"][:3])
def test_seeds_agree(record):
    assert agrees(SEEDS / f"{record['id']}.txt", record)


SAID = (
    "English Spanish/French, German fluent in speak bilingual and or ( ) . ; a plus required no "
    "market language Languages: \u0130 polish Chinese (Mandarin) written we"
)
WORDS = st.lists(
    st.sampled_from(SAID.split()),
    max_size=40,
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(WORDS | st.text(max_size=200))
def test_any_text_gives_each_language_once_with_its_proof(text):
    document, found = read(text or "-")
    names = [item["language"] for item in found.value["items"]]
    assert len(set(names)) == len(names) == len(found.proofs)
    for proof in found.proofs:
        assert 0 <= proof.span.start < proof.span.end <= len(document.text)


@pytest.mark.parametrize(
    "text",
    ["Fluent in English " * 30_000, "English, " * 60_000, "speak " * 90_000 + "French"],
    ids=["sentences", "names", "cues"],
)
def test_hostile_text_is_read_within_the_limits(text):
    assert_within_limits(*read(text))


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Fluent Spanish or Korean required", ["A", "A"]),
        ("Fluent in Dutch, Danish or Greek", ["A", "A", "A"]),
        ("French/German speaker required", ["A", "A"]),
        ("Fluent in Spanish and Korean", [None, None]),
        ("Fluent in Dutch or Danish, and in Greek", ["A", "A", None]),
    ],
)
def test_languages_of_which_one_will_do_share_a_letter(text: str, letters: list[str | None]):
    document = Document.from_html(f"<h2>Sales Manager</h2><p>{text}</p>")
    items = languages.extract(document, {}).value["items"]
    assert [item["alt"] for item in items] == letters


def test_the_page_says_or():
    stated = Languages(items=tuple(Language(language=name, alt="A") for name in ("Thai", "Lao")))
    assert list(parts(stated)) == [("items.0", "Thai (or Lao)"), ("items.1", "Lao (or Thai)")]
