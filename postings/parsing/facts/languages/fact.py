"""Languages: human languages asked for by name, and how much (guide 17).

"Fluent Spanish required, French a plus": Spanish is required, French preferred. Names are found by
`mentions`, their status by `status`, and by `choices` which would do for one another; a name that
nobody is asked for is rejected.
"""

from __future__ import annotations

from collections.abc import Mapping

from postings.guide.requirements import Status
from postings.parsing.document import Document
from postings.parsing.document.status import DEFAULT, Ruling
from postings.parsing.facts.languages.choices import letters
from postings.parsing.facts.languages.mentions import LanguageMention, find_mentions
from postings.parsing.facts.languages.status import ruling_of
from postings.parsing.registry import Fact
from postings.parsing.types import Extraction, Proof, Rejected


def extract(document: Document, _known: Mapping[str, Extraction]) -> Extraction:
    """Each language once; a statement that says how much wins over one that only names it."""
    stated: dict[str, tuple[LanguageMention, Ruling]] = {}
    rejected: list[Rejected] = []
    for found in find_mentions(document):
        if isinstance(found, Rejected):
            rejected.append(found)
            continue
        ruling = ruling_of(document, found)
        if ruling.status is Status.NOT_REQUIRED:
            # "No Spanish required": kept as rejected, not as an item with a status of its own.
            rejected.append(Rejected(span=found.words, rule=ruling.rule, reason="not asked for"))
        elif found.language not in stated or _says_more(ruling, stated[found.language][1]):
            stated[found.language] = (found, ruling)
    choices = letters(document.text, [mention.span for mention, _ in stated.values()])
    items = [
        _item(name, ruling, choice)
        for (name, (_, ruling)), choice in zip(stated.items(), choices, strict=True)
    ]
    return Extraction(
        value={"items": items},
        proofs=tuple(_proof(number, *row) for number, row in enumerate(stated.values())),
        rejected=tuple(rejected),
    )


def _says_more(ruling: Ruling, before: Ruling) -> bool:
    # "Japanese skills", and later "Japanese is a plus": the second one says how much.
    return before == DEFAULT != ruling


def _item(language: str, ruling: Ruling, choice: str | None) -> dict[str, str | None]:
    return {"language": language, "status": ruling.status.value, "alt": choice}


def _proof(number: int, mention: LanguageMention, ruling: Ruling) -> Proof:
    """The words that name the language and, where they are near, those that say how much."""
    return Proof(path=f"items.{number}", span=mention.words_with(ruling.cue), rule=mention.rule)


FACT = Fact(
    name="languages",
    states="each human language asked for by name",
    values="English, Spanish, German and others by name; required or preferred",
    extract=extract,
    shape="list",
)
