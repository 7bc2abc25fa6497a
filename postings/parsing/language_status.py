"""How much a language is asked for, where the words of the clause alone would mislead.

Who is to be bilingual in English and Spanish needs English, however much the Spanish is wished for;
"fluent in English, with additional languages preferred" requires English.
"""

from __future__ import annotations

import regex

from postings.parsing.cues import DEFAULT, Ruling, Status, status_of
from postings.parsing.document import Document
from postings.parsing.language_mentions import Mention
from postings.parsing.language_table import OF_MORE, OF_OTHER

ENGLISH = "English"
_OF_MORE = regex.compile(OF_MORE, regex.I)
_OF_OTHER = regex.compile(OF_OTHER, regex.I)


def ruling_of(document: Document, mention: Mention) -> Ruling:
    """The status of one mention, and the step that settled it."""
    if mention.bilingual and mention.language == ENGLISH:
        return DEFAULT
    if mention.conditional:
        return Ruling(status=Status.PREFERRED, rule="condition", cue=mention.words)
    ruling = status_of(document, mention.span)
    if ruling == DEFAULT and _same_clause(document, mention):
        ruling = status_of(document, mention.words)
    return DEFAULT if _is_about_others(document, mention, ruling) else ruling


def _same_clause(document: Document, mention: Mention) -> bool:
    """A cue may stand between what asks and the name: "languages are a plus: French"."""
    words, name = mention.words.start, mention.span.start
    return document.clause_at(words) == document.clause_at(name)


def _is_about_others(document: Document, mention: Mention, ruling: Ruling) -> bool:
    if ruling.cue is None or ruling.cue.start < mention.span.end:
        return False
    between = document.text[mention.span.end : ruling.cue.start]
    is_english = mention.language == ENGLISH
    return bool(_OF_MORE.search(between) or (is_english and _OF_OTHER.search(between)))
