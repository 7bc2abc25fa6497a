"""Elements inside jobs that look like jobs: those whose titles name jobs are the postings."""

from __future__ import annotations

import pytest

from postings.readers.registry import read_source
from postings.readers.types import RawPosting, Read, SourceFile, Unreadable

TEXT = "<description>Sell tea to shops.</description>"
TITLES = ["Sales Manager", "VP, Sales", "Night Nurse"]
OTHER = "<id>other-01</id><title>Sales Rep</title><description>Sell milk.</description>"
BENEFIT = "<title>Health</title><description>We pay it all.</description>"
PLACE = (
    "<place><name>Reno</name><description>The plant</description><city>Reno</city>"
    "<state>NV</state></place>"
)
# What stands inside each job and is none.
INSIDE = {
    "a place": PLACE,
    "benefits": f"<benefits><item>{BENEFIT}</item><item>{BENEFIT}</item></benefits>",
    "questions": f"<faq><entry>{BENEFIT.replace('Health', 'How?')}</entry></faq>",
    "shifts": f"<openings><opening>{BENEFIT.replace('Health', 'Night shift')}</opening></openings>",
    "a superior": f"<reportsTo><position>{OTHER}</position></reportsTo>",
    "similar jobs": f"<similar><job>{OTHER}</job><job>{OTHER}</job></similar>",
    "a contact": "<contact><name>Ann, Recruiter</name><text>Ask her.</text></contact>",
    "sections": f"<parts><part>{BENEFIT}</part><part>{BENEFIT}</part></parts>",
    "a benefit by itself": f"<perk>{BENEFIT}</perk>",
}


def read(text: str) -> list[Read]:
    content = text.encode()
    return list(read_source(SourceFile(path="a.xml", size=len(content), member=content)))


def keys(found: list[Read]) -> list[str]:
    return [one.key for one in found if isinstance(one, RawPosting)]


def problems(found: list[Read]) -> set[str]:
    return {one.error.problem.value for one in found if isinstance(one, Unreadable)}


def feed(name: str, inside: str, text: str = TEXT) -> str:
    jobs = (
        f"<{name}><id>r-0000{n}</id><title>{title}</title>{text}{inside}</{name}>"
        for n, title in enumerate(TITLES)
    )
    return f"<list>{''.join(jobs)}</list>"


@pytest.mark.parametrize("name", ["job", "vac", "record", "position", "item", "stelle"])
@pytest.mark.parametrize("inside", INSIDE.values(), ids=INSIDE)
def test_what_is_inside_a_job_is_no_posting(name: str, inside: str):
    found = read(feed(name, inside))
    assert keys(found) == ["r-00000", "r-00001", "r-00002"]
    assert problems(found) <= {"inside"}


@pytest.mark.parametrize("inside", [PLACE, INSIDE["sections"], INSIDE["a contact"]])
def test_a_lone_job_is_the_posting_and_not_what_is_in_it(inside: str):
    (raw,) = read(f"<vac><id>r-00001</id><title>Sales Manager</title>{TEXT}{inside}</vac>")
    assert keys([raw]) == ["r-00001"]


@pytest.mark.parametrize("name", ["vac", "record", "stelle"])
@pytest.mark.parametrize("inside", [PLACE, INSIDE["sections"], INSIDE["a benefit by itself"]])
@pytest.mark.parametrize("text", [TEXT, ""])
def test_a_job_whose_title_says_nothing_is_one_beside_others(name: str, inside: str, text: str):
    found = read(feed(name, inside, text).replace("Night Nurse", "Nights"))
    assert keys(found) == ["r-00000", "r-00001", "r-00002"] == [one.key for one in found]


@pytest.mark.parametrize("inside", ["benefits", "questions", "similar jobs", "a superior"])
def test_what_stands_aside_in_jobs_whose_titles_say_nothing_is_no_posting(inside: str):
    found = read(feed("job", INSIDE[inside]).replace("Manager", "").replace("VP", ""))
    assert keys(found) == ["r-00000", "r-00001", "r-00002"]
    assert problems(found) == {"inside"}


def test_the_first_element_is_a_list_whatever_its_title():
    jobs = feed("stelle", "").replace("Manager", "").replace("VP", "").replace("Nurse", "")
    found = read(jobs.replace("<list>", f"<list><title>Sales Manager</title>{TEXT}"))
    assert keys(found) == ["r-00000", "r-00001", "r-00002"]


@pytest.mark.parametrize("name", ["record", "job", "vac"])
@pytest.mark.parametrize("part", ["part", "section", "item"])
def test_a_description_may_stand_in_parts(name: str, part: str):
    parts = "".join(
        f"<{part}><name>{title}</name><description>{text}</description></{part}>"
        for title, text in [("About", "We sell tea."), ("You", "You sell it to shops.")]
    )
    found = read(feed(name, f"<parts>{parts}</parts>", text=""))
    assert keys(found) == ["r-00000", "r-00001", "r-00002"]
    for raw in found:
        assert isinstance(raw, RawPosting)
        assert [raw.html.count(said) for said in ("About", "sell tea", "You<", "sell it")] == [
            1
        ] * 4


@pytest.mark.parametrize("name", ["department", "group", "office", "listing"])
def test_what_is_around_jobs_and_names_none_is_no_job(name: str):
    jobs = feed("vac", "").removeprefix("<list>").removesuffix("</list>")
    found = read(f"<list><{name}><name>Sales</name><text>Our own.</text>{jobs}</{name}></list>")
    assert {"r-00000", "r-00001", "r-00002"} <= set(keys(found))


def test_jobs_without_telling_titles_are_told_as_before():
    job = (
        "<stelle><title>Vertrieb</title><text>Sell tea.</text><ort><name>Reno</name></ort></stelle>"
    )
    found = read(f"<stellen>{job}{job.replace('Vertrieb', 'Einkauf')}</stellen>")
    assert [one.record for one in found] == ["stelle 1", "stelle 2"]


@pytest.mark.parametrize("name", ["job", "vac", "stelle"])
@pytest.mark.parametrize(
    "filling",
    [
        'id="r-00001" title="Sales Manager" description="Sell tea to shops."/>',
        'id="r-00001" title="Sales Manager"><description>Sell tea to shops.</description></NAME>',
        'title="Sales Manager"><id>r-00001</id><text>Sell tea to shops.</text></NAME>',
        'title="Sales Manager" id="r-00001"><text><![CDATA[<p>Sell tea.</p>]]></text></NAME>',
    ],
)
def test_attributes_are_values_where_elements_are_missing(name: str, filling: str):
    job = f"<{name} {filling}".replace("NAME", name)
    found = read(f"<list>{job}{job.replace('r-00001', 'r-00002').replace('tea', 'milk')}</list>")
    assert keys(found) == ["r-00001", "r-00002"]
    assert all("Sell" in one.html and "Sales Manager" in one.html for one in found)


def test_an_attribute_says_nothing_where_the_elements_say_it():
    (raw,) = read(f'<list><job id="7777777" title="x"><title>VP</title>{TEXT}</job></list>')
    assert "7777777" not in keys([raw])
    assert "<h2>VP</h2>" in raw.html


@pytest.mark.parametrize("opening", ["<!-- old ", "<![CDATA[ old "])
@pytest.mark.parametrize("root", ["jobs", "source", "list"])
def test_jobs_in_a_comment_that_never_ends_are_named(root: str, opening: str):
    jobs = [f"<job><id>r-0000{n}</id><title>Rep</title>{TEXT}</job>" for n in range(3)]
    found = read(f"<{root}>\n{jobs[0]}\n{opening}{jobs[1]}{jobs[2]}</{root}>")
    assert keys(found) == ["r-00000"]
    (named,) = found[1:]
    assert (named.record, problems([named])) == ("line 3", {"damaged"})
    assert b"r-00002" in named.content
