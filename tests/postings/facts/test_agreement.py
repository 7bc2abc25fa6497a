"""A column without its field, a field without its column and a place taken twice are named."""

from __future__ import annotations

from postings.facts.agreement import columns_agree_with_the_model, disagreements
from postings.facts.columns import COLUMNS, KEPT, READ, Column
from postings.models import Posting

FIELDS = {field.name for field in Posting._meta.concrete_fields}
REPORTS_TO = Column("reports_to", lambda facts: facts.reports_to.title, in_api=True)


def found(*columns: Column, fields: set[str] = FIELDS) -> list[str]:
    return [str(error.msg) for error in disagreements((*COLUMNS, *columns), fields)]


def test_the_list_and_the_model_agree():
    assert columns_agree_with_the_model() == []


def test_a_column_without_its_field_is_named():
    assert found(REPORTS_TO) == ["postings/facts/columns.py: reports_to is no field of Posting."]


def test_a_field_without_its_column_is_named():
    more = FIELDS | {"reports_to"}
    assert found(fields=more) == ["postings/models/postings.py: reports_to is no column."]
    assert found(REPORTS_TO, fields=more) == []


def test_a_column_of_words_needs_no_field():
    assert found(Column("mood", None, words=lambda posting: "", label="Mood")) == []


def test_a_place_that_is_taken_is_named():
    doubled = Column("mood", None, words=lambda posting: "", csv="level", label="Pay", card=1)
    assert found(doubled) == [
        "postings/facts/columns.py: two columns have the csv 'level'.",
        "postings/facts/columns.py: two columns have the label 'Pay'.",
        "postings/facts/columns.py: two columns have the card 1.",
    ]
    assert found(Column("title", None, words=lambda posting: "", label="Title")) == [
        "postings/facts/columns.py: two columns have the name 'title'."
    ]


def test_what_is_kept_is_a_field_and_no_column():
    assert FIELDS >= KEPT
    assert not KEPT & {column.name for column in COLUMNS}


def test_what_facts_decide_is_written_by_name():
    assert set(READ) <= FIELDS
