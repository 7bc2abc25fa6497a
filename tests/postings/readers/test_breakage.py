"""Whatever a reader raises is an outcome of its file, and what it read before is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from postings.readers import registry
from postings.readers.problems import Problem
from postings.readers.records.posting import make_posting
from postings.readers.records.record import Field, Record
from postings.readers.registry import read_again, read_source
from postings.readers.storable import LARGEST_RECORD
from postings.readers.types import (
    RawPosting,
    Read,
    SourceFile,
    TextFile,
    Unreadable,
    UnreadableError,
)

Give = Callable[[TextFile, str], Read]
BREAKING = [
    (ValueError("no"), Problem.BROKE_THE_READER, "breaks its reader after 2 records"),
    (KeyError("\0\ud800"), Problem.BROKE_THE_READER, "KeyError"),
    (AssertionError(), Problem.BROKE_THE_READER, "AssertionError"),
    (UnicodeDecodeError("utf-8", b"\xed", 0, 1, "bad"), Problem.BROKE_THE_READER, "codec"),
    (RecursionError(), Problem.TOO_DEEP, "is nested too deeply after 2 records"),
    (MemoryError(), Problem.TOO_MUCH_MEMORY, "takes too much memory after 2 records"),
    (StopIteration(), Problem.BROKE_THE_READER, "after 2 records"),
]


def give(file: TextFile, name: str, **fields: str) -> Read:
    record = Record()
    record.add(Field.TITLE, fields.get("title", f"VP {name}"), "title")
    record.add(Field.DESCRIPTION, fields.get("text", "<p>Lead.</p>"), "text")
    record.add(Field.COMPANY, fields.get("company", "Marlow Pumps"), fields.get("at", "employer"))
    return make_posting(record, file=file, format_name="stub", name=name, content=b"{}")


def use(monkeypatch: pytest.MonkeyPatch, read: Callable[[TextFile], Iterator[Read]]) -> None:
    stub = SimpleNamespace(FORMAT="stub", RANK=1, recognizes=lambda file: True, read=read)
    monkeypatch.setattr(registry, "readers", lambda: (stub,))


def source(content: bytes = b"text") -> SourceFile:
    return SourceFile(path="in/a.txt", size=len(content), member=content)


@pytest.mark.parametrize(("error", "problem", "words"), BREAKING)
def test_an_exception_is_an_outcome_behind_what_was_read(
    monkeypatch: pytest.MonkeyPatch, error: Exception, problem: Problem, words: str
):
    def read(file: TextFile) -> Iterator[Read]:
        yield give(file, "1")
        yield give(file, "2")
        raise error

    use(monkeypatch, read)
    first, second, failed = read_source(source())
    assert isinstance(first, RawPosting)
    assert isinstance(second, RawPosting)
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is problem
    assert words in str(failed.error)
    str(failed.error).encode()
    assert "\0" not in str(failed.error)
    assert failed.content == b"text"


def test_it_is_logged_once_with_its_traceback(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def read(file: TextFile) -> Iterator[Read]:
        raise ZeroDivisionError("by design")
        yield

    use(monkeypatch, read)
    list(read_source(source()))
    (record,) = caplog.records
    assert "in/a.txt" in record.message
    assert record.exc_info
    assert record.exc_info[0] is ZeroDivisionError


def test_a_reader_may_break_when_it_is_asked_whether_it_knows_the_file(
    monkeypatch: pytest.MonkeyPatch,
):
    stub = SimpleNamespace(FORMAT="stub", RANK=1, recognizes=lambda file: 1 / 0, read=None)
    monkeypatch.setattr(registry, "readers", lambda: (stub,))
    (failed,) = read_source(source())
    assert isinstance(failed, Unreadable)
    assert failed.error.problem is Problem.BROKE_THE_READER


def test_what_is_given_can_be_stored(monkeypatch: pytest.MonkeyPatch):
    def read(file: TextFile) -> Iterator[Read]:
        bad = "a\0b\ud800c"
        yield give(file, bad, title=bad, text=bad, company=bad, at=bad)
        yield Unreadable(path=bad, record=bad, error=UnreadableError(bad))

    use(monkeypatch, read)
    posting, failed = read_source(source())
    assert isinstance(posting, RawPosting)
    assert isinstance(failed, Unreadable)
    assert (failed.path, failed.record, str(failed.error)) == ("abc", "abc", "abc")
    assert posting.record == "abc"
    assert posting.stated["company"].value["name"] == "abc"
    assert posting.stated["company"].fields["name"] == "abc"


def test_a_record_of_an_unreasonable_size_is_refused_alone(monkeypatch: pytest.MonkeyPatch):
    def read(file: TextFile) -> Iterator[Read]:
        yield give(file, "1", text="x" * (LARGEST_RECORD + 1))
        yield give(file, "2")

    use(monkeypatch, read)
    failed, posting = read_source(source())
    assert isinstance(failed, Unreadable)
    assert (failed.record, failed.error.problem) == ("1", Problem.TOO_LARGE)
    assert isinstance(posting, RawPosting)


class TestReadAgain:
    """A stored original that cannot be read any more raises one kind of error."""

    def test_a_format_that_is_no_more_is_named(self) -> None:
        with pytest.raises(UnreadableError, match="'word_star', which has no reader"):
            next(read_again(format_name="word_star", path="a", content=b"x", encoding="utf-8"))

    @pytest.mark.parametrize("encoding", ["no-such", "utf-8\0"])
    def test_an_encoding_that_is_unknown_is_named(self, encoding: str) -> None:
        with pytest.raises(UnreadableError, match="breaks its reader"):
            next(read_again(format_name="plain_text", path="a", content=b"x", encoding=encoding))

    def test_a_reader_that_breaks_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def read(file: TextFile) -> Iterator[Read]:
            raise ValueError("no")
            yield

        use(monkeypatch, read)
        with pytest.raises(UnreadableError, match="ValueError: no"):
            next(read_again(format_name="stub", path=Path("a"), content=b"x", encoding="utf-8"))
