"""Why a file or record cannot become a posting: the closed list, what each means and what to do.

Every outcome of an import that is no posting has one of these names.
"""

from __future__ import annotations

from enum import StrEnum


class Problem(StrEnum):
    """One reason, with the label that people read and the advice that goes with it.

    >>> Problem("not_english").label, Problem.EMPTY.advice
    ('Not English', 'save the posting again')
    """

    label: str
    advice: str

    def __new__(cls, value: str, label: str, advice: str) -> Problem:
        """A member that is its name and carries both texts."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label
        member.advice = advice
        return member

    EMPTY = "empty", "Empty", "save the posting again"
    BINARY = "binary", "Binary", "convert it to HTML or text first"
    MISLABELED = "mislabeled", "Not what its name says", "give it its true ending and convert it"
    TRUNCATED = "truncated", "Cut off", "fetch it again, it ends in the middle"
    TOO_LARGE = "too_large", "Too large", "split it into smaller files"
    TOO_DEEP = (
        "too_deep",
        "Nested too deeply",
        "check what wrote it, no posting is nested like this",
    )
    NOT_A_POSTING = "not_a_posting", "Not a posting", "leave it out, or save the posting's own page"
    NO_TITLE = "no_title", "No title", "put the title into an <h2> before the description"
    NOT_ENGLISH = "not_english", "Not English", "leave it out, only English postings are read"
    NO_TEXT = "no_text", "No text", "save the posting again, with its description"
    UNKNOWN_FORMAT = "unknown_format", "Unknown format", "save it as HTML with the title in an <h2>"
    UNDECODABLE = "undecodable", "Unknown encoding", "save it as UTF-8"
    ARCHIVE_BOMB = (
        "archive_bomb",
        "Archive bomb",
        "do not open it, it unpacks to a multiple of itself",
    )
    PATH_TRAVERSAL = (
        "path_traversal",
        "Path out of the archive",
        "pack it again with relative names",
    )
    LINK = "link", "Link", "copy the file that it points to"
    SPECIAL_FILE = "special_file", "Device, pipe or socket", "leave it out, it is no file"
    HIDDEN = "hidden", "Hidden", "name it by itself if it is to be read"
    NO_RECORD = "no_record", "Header, total or note", "leave it, no posting is lost"
    ENCRYPTED = "encrypted", "Encrypted", "unpack it with its password first"
    DAMAGED_ARCHIVE = "damaged_archive", "Damaged archive", "fetch or pack it again"
    NESTED_ARCHIVE = "nested_archive", "Archive too far inside", "unpack the outer archives first"
    TOO_MANY = "too_many", "Too many members", "split the archive"
    CANNOT_OPEN = "cannot_open", "Cannot be opened", "check the path and its permissions"
    BAD_COLUMNS = (
        "bad_columns",
        "No column with the description",
        "name it: --map COLUMN=description",
    )
    DAMAGED = "damaged", "Damaged", "mend the place that is named, or fetch it again"
    SAME_KEY = "same_key", "Same source key", "rename one of the two"
    INCOMPLETE = (
        "incomplete",
        "Not all was read",
        "look at what is named here, and save those postings in files of their own",
    )
    BESIDE = "beside", "Beside the posting", "save each in a file of its own if it is to be read"
    INSIDE = "inside", "Inside a posting", "save it in a file of its own if it is to be read"
    ANOTHER_JOB = (
        "another_job",
        "Another job under a known key",
        "rename it or give it an id of its own; if the other is to go, import it with --replace",
    )
    KILLED_THE_PARSER = "killed_the_parser", "Killed the parser", "look at it, and report it"
    BROKE_THE_READER = "broke_the_reader", "Broke its reader", "report it, with the file"
    KILLED_THE_READER = "killed_the_reader", "Killed its reader", "look into it, and report it"
    TOO_SLOW = "too_slow", "Took too long", "look into it, no posting takes so long"
    TOO_MUCH_MEMORY = "too_much_memory", "Took too much memory", "split it, or look into it"
    REFUSED = "refused", "Refused by the database", "report it, with the file"


# Nobody meant it to be a posting.
LEFT_OUT = frozenset({Problem.HIDDEN, Problem.BESIDE, Problem.INSIDE, Problem.NO_RECORD})
