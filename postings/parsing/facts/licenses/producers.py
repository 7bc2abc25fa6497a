"""Insurance licenses: by the words beside "license", by lines alone, by the title of the job."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex

from postings.guide.sections import SectionType
from postings.parsing.document import Document
from postings.parsing.facts.licenses import lines as insurance
from postings.parsing.facts.licenses.mention import LICENSE, LicenseMention, stretches
from postings.parsing.types import Span

# A bracket or a quote between: "Life & Health (L&H) license".
GAP_BEFORE = r"[\s\"”')\]®-]{0,3}$"
_INSURANCE_BEFORE = regex.compile(rf"(?<!\w)(?:{insurance.BEFORE}){GAP_BEFORE}", regex.I)
_INSURANCE_AFTER = regex.compile(insurance.AFTER, regex.I)
_INSURANCE_TAIL = regex.compile(insurance.TAIL, regex.I)
_INSURANCE_PERSON = regex.compile(insurance.PERSON_AFTER, regex.I)
# "Insurance or real estate license": the word stands behind the other license.
_OTHER_LICENSE = r"(?:or|and|and/or|/|&)\s?(?:real estate|securities|FINRA|mortgage|title) licen"
_INSURANCE_ALONE = regex.compile(
    rf"{insurance.AUTHORITY}|{insurance.EXAM}|(?P<number>{insurance.CLASS_NUMBER})|"
    rf"\binsurance(?=\s?{_OTHER_LICENSE})",
    regex.I,
)
# "Insurance license: life required, P&C a plus": each line of insurance with its own cue.
_FURTHER_LINES = regex.compile(
    rf"{insurance.LINES}(?=\s+(?:(?:is|are|also|strongly)\s+)*"
    r"(?:a (?:big )?plus|preferred|desired|required|helpful)\b)",
    regex.I,
)
# Under the heading "Licenses" a line "Life and Health" needs no further word.
_LINES_ALONE = regex.compile(
    rf"\W*(?P<lines>{insurance.LINES})(?:\s+insurance)?(?:\s*\([^()]{{1,40}}\))?[\s.,;]*", regex.I
)
# No plain "agent": that sells houses and tickets as well.
_TITLE_COVER = regex.compile(r"insurance|\bP&C\b|annuit|medicare", regex.I)
# "Must hold a license", "License required": a demand, where a mere mention says less.
_DEMANDS = (
    r"\b(?:must (?:be|have|hold|obtain|become)|(?:be|become|get|currently|not|already|are you) |"
    r"active|valid|(?:required|appropriate|applicable|necessary|state)|hold|obtain)"
)
_ITS_KIND = r"an? |the |your |all |any |be |become |state |required |appropriate |\w+ly "
_DEMAND_BEFORE = regex.compile(rf"(?:{_DEMANDS}\s*(?:{_ITS_KIND})*)$|^\W*$", regex.I)
_DEMAND_AFTER = regex.compile(
    r"^\s*(?:\?|(?:\w+ ){0,3}(?:is |are )?"
    r"(?:required|preferred|a plus|must|or willing|or able|within|prior)|[.;]?\s*$)",
    regex.I,
)
# "2-20" alone is a count; with Florida or a license in the sentence it is a class.
_FLORIDA = regex.compile(r"licen|florida|2-?20|\bFL\b", regex.I)


def insurance_alone(document: Document) -> Iterator[LicenseMention]:
    """Insurance authority named without the word license: examinations, Florida's classes."""
    for text, start, end in stretches(document, "insurance", "variable", "2-"):
        for match in _INSURANCE_ALONE.finditer(text, start, end):
            sentence = document.sentence_at(match.start()).of(text)
            if match["number"] and not _FLORIDA.search(sentence):
                continue
            yield LicenseMention(
                span=Span(start=match.start(), end=match.end()),
                code="insurance_producer",
                rule="insurance-words",
                lines=insurance.lines_in(match[0]),
            )


def further_lines(document: Document, taken: Iterable[LicenseMention]) -> Iterator[LicenseMention]:
    """ "Insurance license: life required, P&C preferred": lines with a cue of their own."""
    for mention in taken:
        # "Life preferred" behind a CPA is no license.
        if mention.code != "insurance_producer":
            continue
        end = document.sentence_at(mention.span.end - 1).end
        for match in _FURTHER_LINES.finditer(document.text, mention.span.end, end):
            yield LicenseMention(
                span=Span(start=match.start(), end=match.end()),
                code="insurance_producer",
                rule="further-lines",
                lines=insurance.lines_in(match[0]),
            )


def listed_lines(document: Document) -> Iterator[LicenseMention]:
    """Lines of insurance that make a whole line under the heading "Licenses"."""
    for text, start, end in stretches(document, "life", "health", "property", "p&c", "l&h"):
        # The whole line: "Life insurance" among other words is a benefit or a product.
        match = _LINES_ALONE.fullmatch(text, start, end)
        if match and document.section_at(start).type is SectionType.LICENSES:
            yield LicenseMention(
                span=Span(start=match.start("lines"), end=match.end("lines")),
                code="insurance_producer",
                rule="listed-lines",
                lines=insurance.lines_in(match["lines"]),
            )


def license_by_words(span: Span, before: str, after: str) -> LicenseMention | None:
    # Before wins; what stands behind is then only a tail: "life license in P&C".
    left = _INSURANCE_BEFORE.search(before)
    if left:
        start = span.start - (len(before) - left.start())
        tail = _INSURANCE_TAIL.match(after)
        words = left[0] + " " + (tail["lines"] if tail else "")
        return _producer(start, span.end + (tail.end("lines") if tail else 0), words)
    # The person first, as it takes more words: "licensed life agent".
    right = _INSURANCE_PERSON.match(after) or _INSURANCE_AFTER.match(after)
    return _producer(span.start, span.end + right.end(), right[0]) if right else None


def _producer(start: int, end: int, words: str) -> LicenseMention:
    return LicenseMention(
        span=Span(start=start, end=end),
        code="insurance_producer",
        rule="license-of",
        lines=insurance.lines_in(words),
    )


def license_by_title(
    document: Document, span: Span, before: str, after: str
) -> LicenseMention | None:
    """Under the title or heading "Insurance Agent" a demand for "a license" means that one."""
    # The heading too: postings of an agency list several jobs below one another.
    above = [title.span] if (title := document.title) else []
    if heading := document.heading_above(span.start):
        above.append(heading)
    words = " ".join(stretch.of(document.text) for stretch in above)
    # "Licensed" in the title itself has no line that asks for it.
    if not _TITLE_COVER.search(words) or any(stretch.holds(span) for stretch in above):
        return None
    # Both sides: "with a license" in a sentence about clients is no demand.
    if not (_DEMAND_BEFORE.search(before) and _DEMAND_AFTER.match(after)):
        return None
    sentence = document.sentence_at(span.start)
    if LICENSE.search(document.text, sentence.start, span.start):
        return None  # "licensed or willing to get licensed" says it once
    return LicenseMention(
        span=span,
        code="insurance_producer",
        rule="license-by-title",
        lines=insurance.lines_in(words),
    )
