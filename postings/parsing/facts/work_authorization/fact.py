"""Work authorization: sponsorship, the right to work, citizenship and clearance (guide 16).

"Must be authorized to work in the US without sponsorship" asks for authorization and offers no
sponsorship. Sponsored benefits, lists of protected traits, and background checks say nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from postings.guide.authorization import Sponsorship
from postings.parsing.document import Document
from postings.parsing.facts.work_authorization.statements import Said, find_statements
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected

UNSTATED: Mapping[str, Any] = dict.fromkeys(
    ("sponsorship", "authorization_required", "citizenship_required", "clearance")
)
OFFERED, NOT_OFFERED = Sponsorship.OFFERED, Sponsorship.NOT_OFFERED


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """The first statement of each kind; a refusal to sponsor wins over an offer."""
    value, proofs = dict(UNSTATED), dict[str, Proof]()
    rejected: list[Rejected] = []
    for found in find_statements(document):
        if isinstance(found, Rejected):
            rejected.append(found)
        # The first counts, but a form's "sponsorship offered" yields to "we cannot sponsor".
        elif value[found.field] is None or _refuses(found, value):
            value[found.field] = found.value
            proofs[found.field] = Proof(path=found.field, span=found.span, rule=found.rule)
    return Extraction(value=value, proofs=tuple(proofs.values()), rejected=tuple(rejected))


def _refuses(found: Said, value: Mapping[str, Any]) -> bool:
    return found.value == NOT_OFFERED and value[found.field] == OFFERED


FACT = Fact(
    name="work_authorization",
    states=(
        "whether visas are sponsored; whether the right to work or citizenship is asked for; "
        "the security clearance in the posting's words"
    ),
    values="sponsorship offered or not offered; authorization required; citizenship required; text",
    extract=extract,
)
