r"""Legal forms behind the names of organizations ("Inc.", "GmbH"), and where each is taken off.

One row a form. Four places take them off, and each leaves what is a word or another name there:
a form counts where its row says so.

>>> legal_forms(Where.SAME_NAME).split("|")[:4], written_forms(Where.SENTENCE).split("|")[:2]
(['inc', 'llc', 'l\\.l\\.c', 'ltd'], ['Inc', 'LLC'])
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Flag, auto


class Where(Flag):
    """Who takes a form off.

    `POSTING`: the parser, off the end of any name, so all but "company", which is part of a name
    ("The Coffee Company"). `SENTENCE`: between an employer and its verb, as it is written; "AG" and
    "SA" may be initials there. `COMPANY_KEY`: off the key that is stored with a company, which a
    further form would change. `SAME_NAME`: to compare with the reviewed name (guide 20.4).
    """

    POSTING = auto()
    SENTENCE = auto()
    COMPANY_KEY = auto()
    SAME_NAME = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class LegalForm:
    """A form as it is mostly written, without its last full stop."""

    written: str
    where: Where


_POSTING, _SENTENCE = Where.POSTING, Where.SENTENCE
_KEY, _SAME = Where.COMPANY_KEY, Where.SAME_NAME
_ALL = _POSTING | _SENTENCE | _KEY | _SAME


def _form(written: str, where: Where) -> LegalForm:
    return LegalForm(written=written, where=where)


LEGAL_FORMS: tuple[LegalForm, ...] = (
    _form("Inc", _ALL),
    # In a sentence a verb: "Acme incorporated its tools".
    _form("Incorporated", _POSTING | _KEY),
    _form("LLC", _ALL),
    _form("L.L.C", _POSTING | _SENTENCE | _SAME),
    _form("Ltd", _ALL),
    _form("Limited", _ALL),
    _form("Corp", _ALL),
    _form("Corporation", _ALL),
    _form("Co", _ALL),
    # See `Where.POSTING`.
    _form("Company", _KEY | _SAME),
    _form("LP", _ALL),
    _form("L.P", _POSTING | _KEY | _SAME),
    _form("LLP", _POSTING | _SENTENCE | _SAME),
    _form("plc", _ALL),
    # As written counts there only; the others fold the case, and have it already.
    _form("PLC", _SENTENCE),
    _form("GmbH", _ALL),
    # Initials in a sentence.
    _form("AG", _POSTING | _KEY),
    _form("SA", _POSTING | _KEY),
    _form("S.A", _POSTING | _KEY),
    # From here on none is in the stored keys: a further form would change them.
    _form("SE", _POSTING),
    _form("BV", _POSTING),
    _form("B.V", _POSTING),
    _form("NV", _POSTING),
    _form("N.V", _POSTING),
    _form("SRL", _POSTING),
    _form("S.R.L", _POSTING),
    _form("Pty", _POSTING),
    _form("Pvt", _POSTING),
    _form("Pte", _POSTING),
    # Professional corporation
    _form("PC", _POSTING),
    _form("ULC", _POSTING),
)


def legal_forms(place: Where) -> str:
    """The alternatives of a pattern, in small letters."""
    return written_forms(place).casefold()


def written_forms(place: Where) -> str:
    """The same as the forms are mostly written."""
    # Escaped: the stops of "L.L.C" are stops.
    return "|".join(re.escape(form.written) for form in LEGAL_FORMS if form.where & place)
