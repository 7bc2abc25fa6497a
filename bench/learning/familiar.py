"""`make familiar`: in how many employers' postings a phrase stands that is not their own name.

A tool, a trade, a town or a customer stands in the postings of many; an employer's name in its own.
Nobody need label anything for that. Run it before `make learn FACT=company`, which leans on it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from bench.learning.organizations import NO_EMPLOYER, same_organization
from bench.reviewed import sets
from bench.sources import as_html
from postings.parsing.document import Document
from postings.parsing.facts.company.candidates import find_candidates
from postings.parsing.facts.company.name_words import FAMILIAR
from postings.parsing.matching.organization_names import name_key

LEAST = 3  # employers; what fewer have may be a name


def main() -> None:
    rows = sorted((phrase, number) for phrase, number in counted().items() if number >= LEAST)
    FAMILIAR.write_text("".join(f"{phrase}\t{number}\n" for phrase, number in rows))


def counted() -> Mapping[str, int]:
    """The number of other employers, by phrase, in all postings but the unseen."""
    owners: dict[str, set[str]] = defaultdict(set)
    apart = sets.ids(sets.UNSEEN)
    for row in sets.rows():
        if row["id"] in apart:
            continue
        employer = name_key(row["company"] or "")
        employer = "" if employer in NO_EMPLOYER else employer
        found = find_candidates(Document.from_html(as_html(row)))
        alone = (phrase for phrase, name in found.names.items() if name.stands_alone)
        for phrase in alone:
            if not (employer and same_organization(phrase, employer, found.aliases)):
                owners[phrase].add(employer or row["id"])
    return {phrase: len(others) for phrase, others in owners.items()}


if __name__ == "__main__":
    main()
