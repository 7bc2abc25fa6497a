"""Company: who hires, how openly, and who speaks for them (guide 4).

"Larkspur is an equal opportunity employer" names Larkspur; "Our client, a maker of pumps, is
seeking" keeps the employer confidential; "We are a growing insurer of farms" describes an
unnamed one. Departments, tools, customers and products are no employers.

The employer is wrong in a posting? `candidates` finds the phrases that could be its name,
`features` and `nobody` say what a reader sees of each, with the longer `wordings`, and `decide`
takes the likeliest by the learned `weights.tsv`. The posting's explanation shows each name with its
probability and what weighed most. Is the right name no candidate, mend `candidates`; is it one, add
what tells it as a feature and learn anew (`make learn FACT=company`). Add the sentence, with
invented names, to tests/parsing/facts/test_company.py: FOUND or ABSENT.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import regex

from postings.guide.company import CompanyStatus
from postings.parsing.document import Document
from postings.parsing.facts.company.decide import (
    EmployerDecision,
    Organization,
    decide,
    weights,
)
from postings.parsing.facts.company.descriptions import find_brand, find_descriptor
from postings.parsing.facts.company.names import NameCandidate
from postings.parsing.facts.company.options import EmployerOptions, choice_of
from postings.parsing.facts.company.surroundings import JOINED
from postings.parsing.facts.company.wordings import proof_end
from postings.parsing.matching.organization_names import bare_name, same_name
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected, Span

SHOWN = 5  # names that were not taken are kept; the sixth has never been the employer's
LEAST_SHARE = 0.001  # a name less probable than this is not worth a line

# The rule and the reason of a name that was not taken.
_LESS_LIKELY = ("less-likely-name", "less likely than another option")
_NOT_SURE = ("not-sure-enough", "not sure enough to be shown as the employer")

_NO_FORMS = frozenset({"in the title alone", JOINED})

# "Larkspur is a subsidiary of Rye Group": said in the text (guide 4).
_PARENT = regex.compile(
    r"(?:\ba (?:subsidiary|division|member|part|unit|brand) of|\bpart of|\bowned by|\ba "
    r"member of) (?:the )?(?P<name>\p{Lu}[\w&’'.-]*(?: (?:\p{Lu}[\w&’'.-]*|&|of|and))*)"
)


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Status, name, aliases, parent, brands, agency, descriptor."""
    choice = choice_of(document)
    decision = decide(choice)
    brand = descriptor = None
    if decision.status in (CompanyStatus.UNNAMED, CompanyStatus.NOT_CLEAR):
        brand = find_brand(document, choice.found)
    if decision.employer is None and brand is None:
        descriptor = find_descriptor(document)
    return Extraction(
        value=_value(document, choice, decision, brand, descriptor),
        proofs=tuple(_proofs(document, decision, brand, descriptor)),
        rejected=tuple(_rejected(decision)),
    )


FACT = Fact(
    name="company",
    states="the employer, or how it stays unnamed; other names, parent, agency, brands",
    values="named, only a brand, confidential client, not named, not clear",
    extract=extract,
)


def _value(
    document: Document,
    choice: EmployerOptions,
    decision: EmployerDecision,
    brand: Span | None,
    descriptor: Span | None,
) -> dict[str, object]:
    text = document.text
    names = _forms(choice, decision.employer)
    return {
        "status": (CompanyStatus.BRAND_ONLY if brand else decision.status).value,
        "name": names[0] if names else None,
        "aliases": names[1:],
        "parent": _parent(document, names),
        "brands": [brand.of(text)] if brand else [],
        "agency": decision.agency.forms[0].name if decision.agency else None,
        "descriptor": descriptor.of(text) if descriptor else None,
    }


def _forms(choice: EmployerOptions, employer: Organization | None) -> list[str]:
    """The name, then its other forms that stand alone in the text."""
    if employer is None:
        return []
    name, *others = employer.forms
    # What the title alone has may be a part of the employer, and two names are no form of one.
    told = (form for form in others if _NO_FORMS.isdisjoint(choice.features[form.key]))
    alone = sorted((form for form in told if form.stands_alone), key=_first_alone)
    aliases = [form.name for form in alone]
    return [name.name, *(alias for alias in aliases if not same_name(alias, name.name))]


def _first_alone(form: NameCandidate) -> int:
    return next(mention.start for mention in form.mentions if not mention.within)


def _parent(document: Document, names: list[str]) -> str | None:
    # Only a named employer has one.
    match = _PARENT.search(document.text) if names else None
    parent = bare_name(match["name"]) if match else None
    # "Larkspur, part of the Larkspur Group": no parent, the same name.
    return parent if parent and not any(same_name(parent, name) for name in names) else None


def _proofs(
    document: Document, decision: EmployerDecision, brand: Span | None, descriptor: Span | None
) -> Iterator[Proof]:
    if decision.employer:
        yield _name_proof(document, "name", decision.employer)
    if decision.agency:
        yield _name_proof(document, "agency", decision.agency)
    for path, span, rule in (
        ("status", decision.cue, "client-of-an-agency"),
        ("brands.0", brand, "product-only"),
        ("descriptor", descriptor, "description"),
    ):
        if span is not None:
            yield Proof(path=path, span=span, rule=rule)


def _name_proof(document: Document, path: str, one: Organization) -> Proof:
    """The first place where words behind the name prove it; the rule is what weighed most."""
    name = one.forms[0]
    spans = [
        Span(start=mention.start, end=proof_end(document.text, mention.behind, mention.end))
        for mention in name.mentions
    ]
    proving = (span for span in spans if span.end - span.start > len(name.name))
    return Proof(path=path, span=next(proving, spans[0]), rule=_rule(one))


def _rule(one: Organization) -> str:
    """What speaks most for the name; how often it stands is no reason by itself."""
    reasons = weights().reasons(one.features, most=len(one.features))
    names = (r.feature for r in reasons if r.weight > 0 and not r.feature.startswith("how often"))
    return next(names, "a name")


def _rejected(decision: EmployerDecision) -> Iterator[Rejected]:
    """The names that were not taken, each with its probability and what weighed most."""
    is_open = decision.status is CompanyStatus.NOT_CLEAR
    rule, said = _NOT_SURE if is_open else _LESS_LIKELY
    for one in decision.others[:SHOWN]:
        if one.share >= LEAST_SHARE:
            first = one.forms[0].mentions[0]
            why = "; ".join(map(str, weights().reasons(one.features)))
            yield Rejected(
                span=Span(start=first.start, end=first.end),
                rule=rule,
                reason=f"{said} ({one.share:.1%}: {why})",
            )
