"""How much a language is asked for, where the words of the clause alone would mislead.

Who is to be bilingual in English and Spanish needs English, however much the Spanish is wished for;
"fluent in English, with additional languages preferred" requires English.
"""

from __future__ import annotations

import regex

from postings.guide.requirements import Status
from postings.parsing.document import Document
from postings.parsing.document.status import DEFAULT, Ruling, status_of
from postings.parsing.facts.languages.mentions import LanguageMention
from postings.parsing.facts.languages.table import OF_MORE, OF_OTHER

ENGLISH = "English"
_OF_MORE = regex.compile(OF_MORE, regex.I)
_OF_OTHER = regex.compile(OF_OTHER, regex.I)


def ruling_of(document: Document, mention: LanguageMention) -> Ruling:
    """The status of one mention, and the step that settled it."""
    # Guide 17: "Bilingual English/Spanish a plus" requires the English.
    if mention.bilingual and mention.language == ENGLISH:
        return DEFAULT
    # "If you speak German, tell us": no cue, but a wish.
    if mention.conditional:
        return Ruling(status=Status.PREFERRED, rule="condition", cue=mention.words)
    ruling = status_of(document, mention.span)
    if ruling == DEFAULT and _reaches(document, mention):
        ruling = status_of(document, mention.words)
    return DEFAULT if _is_about_others(document, mention, ruling) else ruling


def _reaches(document: Document, mention: LanguageMention) -> bool:
    """What is said of the words that ask is said of the name: "languages (French) are a plus"."""
    asking = document.clause_at(mention.words.start)
    own = document.clause_at(mention.span.start)
    return asking == own or own.span in asking.holes


def _is_about_others(document: Document, mention: LanguageMention, ruling: Ruling) -> bool:
    # Only a cue behind the name can have passed over to another language.
    if ruling.cue is None or ruling.cue.start < mention.span.end:
        return False
    between = document.text[mention.span.end : ruling.cue.start]
    is_english = mention.language == ENGLISH
    return bool(_OF_MORE.search(between) or (is_english and _OF_OTHER.search(between)))
