"""Tables: every row is a posting or named, whatever stands around the rows and in them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postings.readers.formats import csv_table
from postings.readers.registry import read_source
from postings.readers.tables.rows import TableShape, rows
from postings.readers.types import RawPosting, Read, SourceFile, TextFile, Unreadable
from tests.postings.readers.reading_back import read_back

SHARED = Path(__file__).parents[4] / "shared/cases"
HEADER = "id,title,description\n"
ONE = "r-00001,Sales Rep,Sell tea to shops all day long.\n"
TWO = "r-00002,Sales Lead,Lead those who sell tea to shops.\n"
BOTH = [("r-00001", ""), ("r-00002", "")]
# What it is, the table, and of each outcome in order: the key, or the line and the problem.
TABLES: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("plain", HEADER + ONE + TWO, BOTH),
    ("no line end at the end", HEADER + ONE + TWO[:-1], BOTH),
    ("line ends of DOS", (HEADER + ONE + TWO).replace("\n", "\r\n"), BOTH),
    ("line ends of the old Mac", (HEADER + ONE + TWO).replace("\n", "\r"), BOTH),
    ("old line ends and a new one", (HEADER + ONE + TWO[:-1]).replace("\n", "\r") + "\n", BOTH),
    ("line ends mixed", HEADER + ONE.replace("\n", "\r") + TWO, BOTH),
    ("blank lines", HEADER + "\n\n" + ONE + "  \n" + TWO + "\n\n", BOTH),
    ("a carriage return in a title", HEADER + ONE.replace("Sales ", "Sales\r") + TWO, BOTH),
    ("a carriage return in a text", HEADER + ONE.replace("tea ", "tea\r") + TWO, BOTH),
    ("a quote in a cell", HEADER + ONE.replace("tea", '5" pipe') + TWO, BOTH),
    ("a blank before a quote", HEADER + 'r-00001, "Rep, Sales", "Sell tea."\n' + TWO, BOTH),
    ("unescaped quotes", HEADER + 'r-00001,Sales Rep,"Sell "best" tea to shops."\n' + TWO, BOTH),
    ("cells too many, but blank", HEADER + ONE.replace("\n", ",,\n") + TWO, BOTH),
    ("a row without its last cells", HEADER.replace("\n", ",city\n") + ONE + TWO, BOTH),
    ("cells too many", HEADER + ONE.replace("\n", ",more\n") + TWO, [("2", "damaged"), BOTH[1]]),
    ("cells too few", HEADER + "r-00001,Sales Rep\n" + TWO, [("2", "no_text"), BOTH[1]]),
    ("words alone", HEADER + "Sales Rep\n" + TWO, [("2", "no_title"), BOTH[1]]),
    ("rows of blank cells", HEADER + ",,\n" + ONE + ',,\n"",,\n' + TWO + ",,",
     [("2", "no_record"), BOTH[0], ("4", "no_record"), BOTH[1], ("7", "no_record")]),
    ("an open quote", HEADER + 'r-00001,Rep,"Sell\n' + TWO, [("2", "damaged"), BOTH[1]]),
    ("an open quote, closed below by an opening one",
     HEADER + 'r-00001,Rep,"Sell\nr-00002,Lead,"Lead those who sell."\n',
     [("2", "damaged"), BOTH[1]]),
    ("the same, and the cell below begins with a line end",
     HEADER + 'r-00001,Rep,"Sell\nr-00002,Lead,"\nLead those who sell."\n',
     [("2", "damaged"), BOTH[1]]),
    ("two open quotes", HEADER + 'r-00009,Rep,"Sell\nr-00008,Rep,"Sell\n' + ONE + TWO,
     [("2", "damaged"), ("3", "damaged"), *BOTH]),
    ("an open quote before words of several lines",
     HEADER + 'r-00009,Rep,"Sell\ntea, coffee, and sugar\nto shops, all day, long.\n' + ONE + TWO,
     [("2", "damaged"), *BOTH]),
    ("an open quote at the end", HEADER + ONE + 'r-00009,Rep,"Sell tea\nand sell, too', [
        BOTH[0], ("3", "truncated")]),
    ("more open quotes than anybody looks for",
     HEADER + 'r-00009,Rep,"Sell\n' * 300 + ONE,
     [*((str(n), "damaged") for n in range(2, 302)), BOTH[0]]),
    ("a cell too large", HEADER + ONE.replace("tea", "tea " * 1_300_000) + TWO,
     [("2", "too_large"), BOTH[1]]),
    ("an open quote before 8 MB", HEADER + ONE + TWO + 'r-9,Rep,"' + "Sell tea. " * 800_000,
     [*BOTH, ("4", "truncated")]),
    ("a title and a day above", "Open postings\nExported on 2025-03-01\n\n" + HEADER + ONE + TWO,
     [("1", "no_record"), ("2", "no_record"), *BOTH]),
    ("a comment above", "# made by hand\n" + HEADER + ONE + TWO, [("1", "no_record"), *BOTH]),
    ("sep=", "sep=,\n" + HEADER + ONE + TWO, BOTH),
    ("sep= in quotes", '"sep=,"\n' + HEADER + ONE + TWO, BOTH),
    ("blank cells above", ",,\n" + HEADER + ONE + TWO, BOTH),
    ("groups of columns above", "The job,,Its words\n" + HEADER + ONE + TWO,
     [("1", "no_record"), *BOTH]),
    ("groups with names of columns", "Job,,Text\n" + HEADER + ONE + TWO,
     [("2", "no_record"), *BOTH]),
    ("labels below", HEADER + "No.,Job Title,Job Description\n" + ONE + TWO,
     [("2", "no_record"), *BOTH]),
    ("types below", HEADER + "int,string,varchar(80)\n" + ONE + TWO, [("2", "no_record"), *BOTH]),
    ("a posting above the header", ONE.replace("tea", "tea " * 20) + HEADER + TWO,
     [("1", "damaged"), BOTH[1]]),
    ("two exports", HEADER + ONE + HEADER + TWO, [BOTH[0], ("3", "no_record"), BOTH[1]]),
    ("two exports with other columns",
     HEADER + ONE + "description,title,id\nLead those who sell tea.,Sales Lead,r-00002\n",
     [BOTH[0], ("3", "no_record"), BOTH[1]]),
    ("two exports with titles", "Week 1,,\n" + HEADER + ONE + "\nWeek 2,,\n" + HEADER + TWO,
     [("1", "no_record"), BOTH[0], ("5", "no_title"), ("6", "no_record"), BOTH[1]]),
    ("every row quoted once more",
     '"id,title,description"\n"r-00001,Lead,""Lead, coach"""\n"r-00002,Rep,""Sell\ntea"""\n', BOTH),
    ("every row but the plain ones quoted once more",
     '"id;title;description";;\nr-00001;Lead;Lead.\n"r-00002;Rep;""Sell; buy"""\n', BOTH),
    ("sep= that is not so", "sep=;\n" + HEADER + ONE.replace(" all", "; all") + TWO, BOTH),
    ("sep= that is not so, the other way",
     "sep=,\n" + (HEADER + ONE + TWO).replace(",", ";").replace("tea", "tea, milk,"), BOTH),
    ("two jobs in a row", HEADER.strip() + ",title,description\n"
     + "r-00009,Rep,Sell.,Lead,Lead.\nr-00001,Rep,Sell tea.,,\nr-00002,Rep,Sell.,Rep,Sell.\n",
     [("Rep-0e97988e0c83", ""), ("Lead-d17597555a66", ""), *BOTH]),
    ("two texts in a row", "id,title,text,text\nr-00009,Rep,Sell.,Lead.\n" + ONE,
     [("2", "damaged"), BOTH[0]]),
    ("a caption that looks like a header, and its words",
     "Name,Summary\nAcme,Open jobs of March\n\n" + HEADER + ONE + TWO,
     [("1", "no_record"), ("2", "no_record"), *BOTH]),
    ("a caption that looks like a header", "Position,Summary\n" + HEADER + ONE + TWO,
     [("2", "no_record"), *BOTH]),
    ("a job above a better header",
     "name,text\nSales Rep,Sell tea to shops.\n" + HEADER + ONE + TWO,
     [("Sales-Rep-c89f9c8a5a2f", ""), ("3", "no_record"), *BOTH]),
]  # fmt: skip
NOTES = [
    "Total: 214 rows",
    "Total,214,",
    "TOTAL,,",
    "Grand total,,58000",
    "Total,214 postings exported from the board of the company",
    "Total rows,214,",
    "Count: 2",
    "Average,,88.5",
    "(2 rows)",
    "2 records exported",
    "Source: Bureau of Tea, 2025, all states",
    "Page 1 of 3",
    "page 3/3,,",
    "End of report",
    "*** End of file ***",
    "Exported on 2025-03-01 by J. Doe",
    "Generated by TeaBoard 4.2",
    "Last updated: 2025-03-01,,",
    "© 2025 TeaBoard",
    "Copyright TeaBoard",
    "# 2 rows",
    "-----,-----,-----",
    "Note: postings may be gone, or changed",
]
# Titles that begin like a note and are none.
TITLES = [
    "Total Rewards Manager",
    "Source Buyer",
    "Page Designer",
    "Count Room Attendant",
    "Report Writer",
    "Notes Editor",
    "End User Support",
    "Sum Insured Sales Rep",
    "C++ Sales Engineer",
    "2nd Shift Lead",
    "Copyright Counsel",
    "Created by you: Artist",
    "Prepared by hand Chef",
    "Updated from home Editor",
    "Report: the writer of it",
    "Page 2 of our story",
    "// Developer",
    "Total: sales",
    "All rights reserved",
]
NO_HEADER = [
    "r-00001,Sales Rep,Sell tea to shops all day long.\nr-00002,Sales Lead,Lead those who sell.\n",
    "2025-03-01;Sales Rep;Acme\n2025-03-02;Sales Lead;Acme\n",
    'Sales Rep,"Sell tea,\nand coffee"\nSales Lead,"Lead, and sell"\n',
    "Sales Rep\tReno\t" + "Sell tea. " * 20 + "\nSales Lead\tReno\tLead.\n",
    "https://x.example/1|Sales Rep|Sell tea\nhttps://x.example/2|Sales Lead|Lead\n",
]


def text_file(text: str, name: str = "table.csv", **options: str) -> TextFile:
    content = text.encode()
    return TextFile(path=name, content=content, text=text, encoding="utf-8", options=options)


def read(text: str, name: str = "table.csv", **options: str) -> list[Read]:
    content = text.encode()
    source = SourceFile(path=name, size=len(content), member=content, options=options)
    return list(read_source(source))


def outcome(one: Read) -> tuple[str, str]:
    if isinstance(one, Unreadable):
        return one.record.removeprefix("line "), one.error.problem.value
    return one.key, ""


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in TABLES], ids=[t[0] for t in TABLES]
)
def test_every_row_is_a_posting_or_named(text: str, expected: list[tuple[str, str]]):
    found = list(csv_table.read(text_file(text)))
    assert [outcome(one) for one in found] == expected
    assert csv_table.holds(text_file(text)) <= len(found)
    assert all(one.content for one in found)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("note", NOTES)
def test_a_note_below_the_rows_is_no_posting(note: str, separator: str):
    text = (HEADER + ONE + TWO + note).replace(",", separator)
    found = [outcome(one) for one in read(text)]
    assert found == [*BOTH, ("4", "no_record")]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_that_begins_like_a_note_is_a_posting(title: str):
    (raw,) = read(HEADER + f"r-00001,{title},Sell tea.\n")
    assert outcome(raw) == BOTH[0]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_in_the_first_column_that_begins_like_a_note_is_a_posting(title: str):
    (raw,) = read(f"title,description,id\n{title},Sell tea to shops.,r-00001\n")
    assert outcome(raw) == BOTH[0]


def test_a_short_row_is_a_job_or_a_note_by_its_title():
    rows = "Copyright Counsel,Mind our rights.\nCopyright Acme,of Reno\nTotal,2 jobs,all\n"
    found = [outcome(one) for one in read(f"title,description,city\n{rows}")]
    assert found[1:] == [("3", "no_record"), ("4", "no_record")]
    assert found[0][0].startswith("Copyright-Counsel")


@pytest.mark.parametrize("text", NO_HEADER)
def test_a_table_without_a_header_is_named_and_says_what_to_do(text: str):
    (refused,) = read(text)
    assert isinstance(refused, Unreadable)
    assert "has no header, its first row is a posting" in str(refused.error)
    assert "--map 1=title --map 2=description" in str(refused.error)


@pytest.mark.parametrize("text", [HEADER, HEADER.strip(), HEADER + "\n\n", "Jobs\n" + HEADER])
def test_a_table_without_rows_is_named(text: str):
    (refused,) = read(text)
    assert outcome(refused)[1] == "empty"
    assert "has no row below its header" in str(refused.error)


def test_a_table_is_found_below_other_lines_whatever_its_name():
    above, *found = read("Exported on 2025-03-01\n\n" + HEADER + ONE + TWO, name="a.txt")
    assert [outcome(above), *map(outcome, found)] == [("1", "no_record"), *BOTH]


@pytest.mark.parametrize(
    "table",
    ["role,details\nAE,sells\nVP,leads", "| Role | Pay | Details |\n|--|--|--|\n| AE | $1 | x |"],
)
def test_a_posting_with_a_small_table_is_no_table(table: str):
    text = f"Sales Manager\n\nWe sell tea to shops.\n\n{table}\n\nYou have sold for two years.\n"
    (raw,) = read(text, name="a.txt")
    assert isinstance(raw, RawPosting)
    assert raw.format != "csv"


def test_columns_without_a_header_are_mapped_by_their_numbers():
    found = read(ONE + TWO + "Total,2,\n", **{"1": "id", "2": "title", "3": "description"})
    assert [outcome(one) for one in found] == [*BOTH, ("3", "no_record")]
    raw = found[0]
    assert isinstance(raw, RawPosting)
    assert read_back(raw) == raw


def test_a_mapped_header_is_found_below_a_title():
    text = "Offene Stellen\nNr;Stelle;Text\nr-00001;Sales Rep;Sell tea.\n"
    above, raw = read(text, Nr="id", Stelle="title", Text="description")
    assert (outcome(above), outcome(raw)) == (("1", "no_record"), BOTH[0])


def test_what_is_named_is_kept_as_it_stands():
    bad = 'r-00009,Rep,"Sell\ntea, coffee, and sugar\n'
    found = read(HEADER + ONE + bad + TWO)
    assert found[1].content.decode() == bad


def test_a_carriage_return_is_a_new_line():
    (raw,) = read(HEADER + ONE.replace("shops ", "shops\r"))
    assert isinstance(raw, RawPosting)
    assert "<p>Sell tea to shops</p>\n<p>all day long.</p>" in raw.html


CELLS = st.text(alphabet='ab ",;\t|\r\n\0é', max_size=8)
WORDS = st.text(alphabet="abc é", min_size=1, max_size=8).map(lambda words: f"x{words}x")


def written(table: list[list[str]], **style: str) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, quoting=csv.QUOTE_MINIMAL, **style).writerows(table)  # type: ignore[arg-type]
    return buffer.getvalue()


@given(
    cells=st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8),
    separator=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_a_table_as_programs_write_it_is_read_as_programs_read_it(
    cells: list[list[str]], separator: str, end: str
):
    cells = [[cell.replace("\r", "") for cell in row] for row in cells]
    text = written(cells, delimiter=separator, lineterminator=end)
    expected = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    found = rows(text, TableShape(separator=separator, columns=3))
    assert [row.cells for row in found if row.said] == [
        row for row in expected if any(map(str.strip, row))
    ]


@given(
    cells=st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8),
    separator=st.sampled_from(",;\t|"),
)
def test_a_written_table_is_accounted_for_row_by_row(cells: list[tuple[str, str]], separator: str):
    table = [["title", "description", "note"], *([f"T{a}", f"D{b}", a + b] for a, b in cells)]
    text = written(table, delimiter=separator, lineterminator="\n")
    found = list(csv_table.read(text_file(text)))
    assert len(found) == len(cells)
    assert csv_table.holds(text_file(text)) == len(cells)


DAMAGE = {
    "whole": "{0},{1},{2}",
    "quoted": '{0},"{1}","{2}"',
    "left open": '{0},{1},"{2}',
    "opened early": '{0},"{1},{2}',
    "return": "{0},{1},{2}\r{1}",
    "too many": "{0},{1},{2},{2},{1}",
    "too few": "{0},{1}",
    "alone": "{0}",
    "quote inside": '{0},{1} 5" {2},{2}',
    "inner quotes": '{0},"{1} "{2}" {1}",{2}',
    "nul": "{0},{1}\0,{2}",
}


SHORT = {"too few", "alone"}  # looks like words; behind an open quote it is taken for some


def swallowed(kinds: list[str]) -> int:
    count, is_open = 0, False
    for kind in kinds:
        is_open = "open" in kind or (is_open and kind in SHORT)
        count += is_open and kind in SHORT
    return count


@given(
    lines=st.lists(
        st.tuples(st.sampled_from(sorted(DAMAGE)), WORDS, WORDS), min_size=1, max_size=12
    ),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_a_damaged_table_is_accounted_for_row_by_row(lines: list[tuple[str, str, str]], end: str):
    body = [
        DAMAGE[kind].format(f"r-{n:05}", title, text) for n, (kind, title, text) in enumerate(lines)
    ]
    found = list(csv_table.read(text_file(end.join([HEADER.strip(), *body, ""]))))
    assert len(found) == len(lines) - swallowed([kind for kind, _, _ in lines])


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs the cases in ../shared")
@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("26-files-that-stop-an-import/bare-cr.csv", 4),
        ("24-excel-csv/excel-sep.csv", 1),
        ("24-excel-csv/excel-utf16.csv", 1),
        ("24-excel-csv/excel-cp1252.csv", 1),
        ("24-excel-csv/jobspy.csv", 2),
    ],
)
def test_the_shared_cases_are_read_whole(name: str, number: int):
    path = SHARED / name
    found = list(read_source(SourceFile(path=str(path), size=path.stat().st_size)))
    assert [one for one in found if isinstance(one, RawPosting)] == found
    assert len(found) == number
