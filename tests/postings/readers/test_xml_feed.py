"""XML: every element that is a posting is read or named, whatever is wrong with it or around it."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.readers.formats import xml_feed
from postings.readers.registry import read_source
from postings.readers.types import (
    RawPosting,
    Read,
    SourceFile,
    TextFile,
    Unreadable,
    UnreadableError,
)
from tests.postings.readers.reading_back import read_back

SHARED = Path(__file__).parents[4] / "shared/cases"
DECLARED = '<?xml version="1.0"?>'
FILLING = "<title>Rep</title><description>Sell tea to shops.</description>"
CUT = "<title>Rep</title><description>Sell tea"


def element(number: int, name: str = "job", filling: str = FILLING) -> str:
    return f"<{name}><id>r-{number:05}</id>{filling}</{name}>"


def feed(*items: str) -> str:
    return f"{DECLARED}<source>{''.join(items)}</source>"


def deep(levels: int) -> str:
    return f"<title>Rep</title><description>{'<x>' * levels}Sell{'</x>' * levels}</description>"


ONE, TWO, THREE = (element(number) for number in (1, 2, 3))
R1, R2, R3 = (f"r-{number:05}" for number in (1, 2, 3))
ABOUT = "<name>Acme</name><description>We sell.</description>"
OPEN_CDATA = element(1, filling="<title>Rep</title><description><![CDATA[Sell tea</description>")
IN_CDATA = element(2, filling="<title>Rep</title><description><![CDATA[<b>Sell]]></description>")
RSS = (
    f"{DECLARED}<rss><channel><title>Jobs</title><description>All of them.</description>"
    f"<image><title>Logo</title></image>{element(1, 'item')}</channel><channel>"
    f"<title>More</title>{element(2, 'item')}</channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Jobs</title><entry><id>r-00001</id>'
    "<author><name>Acme</name></author><title>Rep</title><content>Sell tea.</content>"
    "</entry></feed>"
)
ROW = '<row><field name="title">Rep</field><field name="text">Sell.</field></row>'
PARTS = "<part><title>You</title><text>Sell.</text></part>" * 3
# What it is, the text, and of each element in order: its key or its record and problem.
FEEDS: list[tuple[str, str, list[str]]] = [
    ("plain", feed(ONE, TWO), [R1, R2]),
    ("other names", feed(element(1, "vacancy"), element(2, "job-posting")), [R1, R2]),
    ("names of no kind", feed(element(1, "stelle"), element(2, "row"), element(3, "x")),
     [R1, R2, R3]),
    ("rows of a database", f"{DECLARED}<dump><table_data>{ROW}{ROW}</table_data></dump>",
     ["Rep-0e97988e0c83"] * 2),
    ("several kinds", feed(ONE, element(2, "internship"), element(3, "traineeship")),
     [R1, R2, R3]),
    ("several lists", feed(f"<a>{ONE}</a>", f"<b><c>{TWO}</c></b>", THREE), [R1, R2, R3]),
    ("companies with jobs",
     feed(*(f"<company>{ABOUT}<jobs>{one}</jobs></company>" for one in (ONE, TWO))), [R1, R2]),
    ("a channel that describes itself", RSS, [R1, R2]),
    ("a portal that describes itself",
     f"{DECLARED}<portal>{FILLING}{element(1, 'stelle')}</portal>", [R1]),
    ("a job about its company",
     feed(ONE.replace("<id>", f"<company>{ABOUT}</company><id>")), [R1]),
    ("a job with sections",
     feed(element(1, "stelle", FILLING + PARTS)), [R1]),
    ("jobs in a wrapper of their name", f"{DECLARED}<job><job>{FILLING}</job>{TWO}</job>",
     ["Rep-0e97988e0c83", R2]),
    ("items within items",
     f"{DECLARED}<items><item>{element(1, 'item')}{element(2, 'item')}</item></items>", [R1, R2]),
    ("a job within a job", feed(element(1, filling=f"{FILLING}<related>{TWO}</related>"), THREE),
     [R1, "job 2 inside", R3]),
    ("a position in a job",
     feed(element(1, filling="<position>Rep</position><text>Sell tea.</text>")), [R1]),
    ("a title within",
     feed(element(1, filling="<about><title>Rep</title></about><text>Sell tea.</text>")), [R1]),
    ("a prefix", f"<x:jobs xmlns:x='urn:x'>{element(1, 'x:job')}{element(2, 'x:job')}</x:jobs>",
     [R1, R2]),
    ("a prefix without a declaration", feed(element(1, "n:job"), element(2, "n:job")), [R1, R2]),
    ("Atom", ATOM, [R1]),
    ("no declaration, no known name", f"<stellen>{element(1, 'stelle')}</stellen>", [R1]),
    ("a lone element", f"{DECLARED}{ONE}", [R1]),
    ("a document type", f"<!DOCTYPE source [<!ELEMENT job ANY> ]>{feed(ONE, TWO)}", [R1, R2]),
    ("a document type that never ends", f"{DECLARED}<!DOCTYPE a [{feed(ONE, TWO)}", [R1, R2]),
    ("a comment that never ends", f"{DECLARED}<!-- by hand {feed(ONE, TWO)}", [R1, R2]),
    ("jobs that are commented out", feed(f"<!-- {ONE} -->", TWO), [R2]),
    ("a job in CDATA", feed(ONE, TWO.replace("Sell", f"<![CDATA[{THREE}]]>")), [R1, R2]),
    ("a job too deep", feed(ONE, element(2, filling=deep(300)), THREE), [R1, "job 2 too_deep", R3]),
    ("a job deeper than memory", feed(element(1, filling=deep(99_999)), TWO),
     ["job 1 too_deep", R2]),
    ("a job too deep that is never closed", feed(f"<job>{FILLING}{'<x>' * 400}</job>", TWO),
     ["job 1 too_deep", R2]),
    ("jobs deep in the file", f"{DECLARED}{'<a>' * 400}{ONE}{TWO}{'</a>' * 400}", [R1, R2]),
    ("deep beside the jobs", feed(ONE, "<x>" * 500, "</x>" * 500, TWO), [R1, R2]),
    ("CDATA that never ends", feed(OPEN_CDATA, TWO, THREE), ["job 1 damaged", R2, R3]),
    ("CDATA that ends in the next job", feed(OPEN_CDATA, IN_CDATA, THREE),
     ["job 1 damaged", R2, R3]),
    ("CDATA that ends in the next job, of no known kind",
     feed(OPEN_CDATA, IN_CDATA, THREE).replace("job>", "stelle>"), ["stelle 1 damaged", R2, R3]),
    ("a comment in a job that ends in the next",
     feed(ONE.replace("Sell", "<!-- Sell"), TWO.replace("Sell", "<!-- so --> Sell")),
     ["job 1 damaged", R2]),
    ("a job that is never closed", feed(f"<job>{FILLING}", TWO, THREE), ["job 1 damaged", R2, R3]),
    ("a job that is never closed, nor its text", feed(f"<job>{CUT}", TWO, THREE),
     ["job 1 damaged", R2, R3]),
    ("two jobs that are never closed, one within the other's text",
     feed(f"<job>{CUT}", "<job><title>Lead</title>", TWO),
     ["job 1 damaged", "job 2 damaged", R2]),
    ("elements that are never closed", feed(ONE.replace("tea", "<br>tea<p>or <i>milk"), TWO),
     [R1, R2]),
    ("an end without its beginning", feed("</job>", ONE, "</a></job>", TWO), [R1, R2]),
    ("signs that are no markup", feed(ONE.replace("tea", "< 5 & > 3 <3 R&D"), TWO), [R1, R2]),
    ("an open quote in a tag", feed(ONE.replace("<job>", '<job x="1>'), TWO),
     ["job 1 no_title", R2]),
    ("a sign in an attribute", feed(ONE.replace("<job>", '<job x="a > b">'), TWO), [R1, R2]),
    ("cut in a job", feed(ONE)[:-9] + f"<job>{CUT}", [R1, "job 2 truncated"]),
    ("cut in a tag", feed(ONE)[:-9] + "<jo", [R1, "job 2 truncated"]),
    ("cut between jobs", feed(ONE, TWO)[:-9], [R1, R2, "job 3 truncated"]),
    ("cut in CDATA", feed(ONE, OPEN_CDATA)[:-40], [R1, "job 2 truncated"]),
    ("a job without a word", feed(ONE, "<job/>", "<job></job>", TWO),
     [R1, "job 2 no_title", "job 3 no_title", R2]),
    ("a job without a title", feed(ONE, "<job><text>Sell tea.</text></job>"),
     [R1, "job 2 no_title"]),
    ("a text too large", feed(ONE.replace("tea", "tea " * 2_500_000), TWO),
     ["job 1 too_large", R2]),
]  # fmt: skip
NOTHING = [
    feed(),
    feed("<job-count>3</job-count>"),
    f"{DECLARED}<rss><channel><title>Jobs</title><description>None.</description></channel></rss>",
    feed("<stelle><titel>Rep</titel><beschreibung>Sell tea.</beschreibung></stelle>"),
    f"{DECLARED}{'<a>' * 500}{'</a>' * 500}",
    f"{DECLARED}{'<a>' * 500}",
    f"{DECLARED}<!DOCTYPE source><source>jobs</source>",
    "<stellen><stelle><titel>Rep</titel><ort>Reno</ort></stelle></stellen>",
    f"{DECLARED}<urlset><url><loc>https://x.example/jobs/1</loc></url></urlset>",
]
# A reference, and what the description says in its place.
REFERENCES = [
    ("&#xD800;", "�"),
    ("&#55296;", "�"),
    ("&#xD83D;&#xDE80;", "🚀"),
    ("&#55357;&#56960;", "🚀"),
    ("&#0;", ""),
    ("&#x1F;", ""),
    ("&#11;", "\n"),
    ("&#xFFFE;", ""),
    ("&#1114112;", "�"),
    ("&#x110000;", "�"),
    ("&#99999999999999;", "&amp;#99999999999999;"),
    ("&#;", "&amp;#;"),
    ("&#xZZ;", "&amp;#xZZ;"),
    ("&eacute;", "é"),
    ("&unknown;", "&amp;unknown;"),
    ("&", "&amp;"),
    ("\x0b", "\n"),
    ("\x01", ""),
    ("\ufffe", ""),
    ("\ud800", "�"),
    ("&#233;", "é"),
]
SHAPES = [
    "<![CDATA[", "<!DOCTYPE a [", "<!--", "&", "&#", "<job", "<job>", "<job ", "<", "</", "]]>",
    "-->", "<job><title>", "<job><![CDATA[", "</job>", '<job x="', "<?", "]>", "]  ", "<a>",
    "<a><b>", "</a>",
    "<a:job>", "<![CDATA[]]>", "<!-- --", "<job><title>a</title><text>b</text>",
    "<x><![CDATA[</x>", "<!DOCTYPE a [<![CDATA[", "<a xmlns:b='c'>", "<job/>", "'",
    "<stelle><title/><text/>", "<a b='c'",
]  # fmt: skip


def text_file(text: str, **options: str) -> TextFile:
    return TextFile(path="a.xml", content=b"x", text=text, encoding="utf-8", options=options)


def read(text: str, **options: str) -> list[Read]:
    content = text.encode("utf-8", "surrogatepass")
    return list(
        read_source(SourceFile(path="a.xml", size=len(content), member=content, options=options))
    )


def outcome(one: Read) -> str:
    return f"{one.record} {one.error.problem}" if isinstance(one, Unreadable) else one.key


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in FEEDS], ids=[f[0] for f in FEEDS]
)
def test_every_posting_is_read_or_named(text: str, expected: list[str]):
    file = text_file(text)
    assert xml_feed.recognizes(file)
    found = list(xml_feed.read(file))
    assert [outcome(one) for one in found] == expected
    assert xml_feed.holds(file) <= len(found)


@pytest.mark.parametrize("text", [row[1] for row in FEEDS], ids=[f[0] for f in FEEDS])
def test_a_posting_is_read_again_from_its_own_element(text: str):
    for raw in xml_feed.read(text_file(text)):
        if isinstance(raw, RawPosting):
            assert read_back(raw) == raw


def test_a_job_keeps_nothing_of_the_jobs_within_it():
    inner = element(2, filling=f"{FILLING.replace('tea', 'milk')}<related>{THREE}</related>")
    text = feed(element(1, filling=f"{FILLING}<related>{inner}</related><city>Reno</city>"))
    outer, middle, last = xml_feed.read(text_file(text))
    assert [outcome(one) for one in (outer, middle, last)] == [R1, "job 2 inside", "job 3 inside"]
    assert outer.content.count(b"<title>") == middle.content.count(b"<title>") == 1
    assert b"milk" not in outer.content
    assert b"Reno" in outer.content


@pytest.mark.parametrize("text", NOTHING)
def test_a_text_without_a_posting_is_named_and_says_what_to_do(text: str):
    (refused,) = read(text)
    assert isinstance(refused, Unreadable)
    assert "no element with a title and a description" in str(refused.error)
    assert "--map ELEMENT=title --map ELEMENT=description" in str(refused.error)


def test_elements_of_any_name_are_mapped():
    text = feed(*["<stelle><titel>Rep</titel><was>Sell tea.</was></stelle>"] * 2)
    found = read(text, titel="title", was="description")
    assert [one.record for one in found] == ["stelle 1", "stelle 2"]
    assert all(isinstance(one, RawPosting) for one in found)
    assert xml_feed.holds(text_file(text, titel="title", was="description")) == 2


@pytest.mark.parametrize(("reference", "said"), REFERENCES)
def test_references_and_characters_that_no_xml_may_hold(reference: str, said: str):
    damaged = ONE.replace("tea", f"t{reference}a")
    first, second = xml_feed.read(text_file(feed(damaged, TWO)))
    assert isinstance(first, RawPosting)
    assert isinstance(second, RawPosting)
    said = f"t{said}a".replace("\n", "</p>\n<p>")
    assert f"<p>Sell {said} to shops.</p>" in first.html


@pytest.mark.parametrize("levels", [30, 900])
def test_postings_within_postings_beyond_all_reason_are_too_deep(levels: int):
    text = f"{DECLARED}{'<item>' * levels}{TWO}{'</item>' * levels}"
    found = [outcome(one) for one in xml_feed.read(text_file(text))]
    assert "item 1 too_deep" in found


@pytest.mark.parametrize("shape", SHAPES)
def test_the_time_grows_with_the_text_and_no_faster(shape: str):
    texts = [
        f"{beginning}{shape * (300_000 // len(shape))}"
        for beginning in (f"{DECLARED}<jobs>{ONE}", f"<jobs>{ONE}<job><title>", f"{DECLARED}<jobs>")
    ]
    started = time.process_time()
    for text in texts:
        file = text_file(text)
        if xml_feed.recognizes(file):
            with suppress(UnreadableError):
                assert xml_feed.holds(file) >= 0
                assert list(xml_feed.read(file))
    assert time.process_time() - started < 60  # seconds; what is quadratic takes minutes


DAMAGE = {
    "whole": "{job}",
    "deep": "<job>" + deep(250) + "</job>",
    "never closed": "<job>{filling}",
    "open text": "<job><title>{word}</title><description>{word}</job>",
    "open CDATA": "<job><title>{word}</title><description><![CDATA[{word}</description></job>",
    "CDATA": "<job><title>{word}</title><description><![CDATA[<b>{word}]]></description></job>",
    "reference": "<job><title>{word}&#xD800;</title><description>&#0;{word}</description></job>",
    "stray end": "<job><title>{word}</title></p><description>{word}</b></description></job>",
    "no title": "<job><description>{word}</description></job>",
    "signs": "<job><title>{word}</title><description>1 < 2 & {word} <3</description></job>",
    "comment": "<job><!-- {word} --><title>{word}</title><description>{word}</description></job>",
}

WHOLE = {"whole", "CDATA", "comment", "signs"}


@given(
    jobs=st.lists(
        st.tuples(st.sampled_from(sorted(DAMAGE)), st.text("abé ", min_size=1).map("x{}".format)),
        min_size=1,
        max_size=10,
    ),
    root=st.sampled_from(["jobs", "source", "a:b"]),
)
def test_a_damaged_feed_is_accounted_for_job_by_job(jobs: list[tuple[str, str]], root: str):
    body = "".join(DAMAGE[kind].format(word=word, job=ONE, filling=FILLING) for kind, word in jobs)
    file = text_file(f"{DECLARED}<{root}>{body}</{root}>")
    found = list(xml_feed.read(file))
    assert [one.record for one in found] == [f"job {n}" for n in range(1, len(jobs) + 1)]
    whole = sum(kind in WHOLE for kind, _ in jobs)
    assert whole <= sum(isinstance(one, RawPosting) for one in found)
    assert xml_feed.holds(file) <= len(jobs)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the cases in ../shared")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("26-files-that-stop-an-import/deep-job.xml", [True, False, True]),
        ("26-files-that-stop-an-import/surrogate.xml", [True, True]),
        ("22-job-per-place/per-place.xml", [True] * 3),
    ],
)
def test_the_shared_cases_are_read_whole(name: str, expected: list[bool]):
    path = SHARED / name
    found = list(read_source(SourceFile(path=str(path), size=path.stat().st_size)))
    assert [isinstance(one, RawPosting) for one in found] == expected
