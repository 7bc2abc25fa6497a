"""Years of experience: amounts, what they are of, how firmly they are asked for, and their scope."""

from __future__ import annotations

from bench.generator.draft import Draft

STATED = 0.72
SECOND = 0.25  # of them ask for a second kind of years
WISHED = 0.15  # add preferred years
NEEDS, WISHES = "qualifications", "qualifications_preferred"

# How an amount is written; the second column: whether it has an upper end.
AMOUNTS: tuple[tuple[str, bool], ...] = (
    ("{n}+ years", False),
    ("At least {n} years", False),
    ("Minimum of {n} years", False),
    ("{n}-{m} years", True),
    ("{n} or more years", False),
    ("{n} years", False),
    ("Minimum {n} years", False),
    ("{n} to {m} years", True),
    ("{Word} or more years", False),
    ("A minimum of {word} ({n}) years", False),
    ("{n} plus years", False),
    ("{Word} ({n}) years", False),
    ("Over {n} years", False),
    ("{n} - {m} years", True),
    ("No less than {word} years", False),
    ("Between {n} and {m} years", True),
    ("{n}+ yrs", False),
    ("{Word} to {word_m} years", True),
)
# Those that a heading can make preferred: "at least" would make them required all the same.
WITHOUT_CUE = tuple(row for row in AMOUNTS if row[0].startswith(("{n}", "{Word}")))
ONE_YEAR = (("1+ years", False), ("At least one year", False))
OF: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("of sales experience", ("sales",)),
    ("of B2B sales experience", ("sales",)),
    ("of experience in {industry} sales", ("sales",)),
    ("of outside sales experience", ("sales",)),
    ("of successful sales experience", ("sales",)),
    ("of experience selling to {customers}", ("sales",)),
    ("in sales", ("sales",)),
    ("of quota-carrying sales experience", ("sales",)),
    ("of account management experience", ("account_management",)),
    ("of experience in the {industry} industry", ("industry",)),
    ("of related work experience", ("any",)),
    ("of business development experience", ("business_development",)),
    ("of relevant experience", ("any",)),
    ("of field sales experience", ("sales",)),
    ("in a quota-carrying sales role", ("sales",)),
    ("of consultative selling experience", ("sales",)),
    ("of experience selling {product}", ("sales",)),
    ("of sales and account management experience", ("sales", "account_management")),
    ("of {industry} experience", ("industry",)),
    ("of sales or business development experience", ("sales", "business_development")),
    ("of professional experience", ("any",)),
    ("of client relationship management experience", ("account_management",)),
    ("of direct selling experience", ("sales",)),
    ("of marketing experience", ("other",)),
    ("as an account executive", ("sales",)),
)
OF_LEADING: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("of sales management experience", ("sales_management",)),
    ("of sales leadership experience", ("sales_management",)),
    ("of experience managing a sales team", ("sales_management",)),
    ("of experience leading sales teams", ("sales_management",)),
    ("of people management experience", ("people_management",)),
    ("of management experience", ("people_management",)),
    ("leading a sales team", ("sales_management",)),
    ("of supervisory experience", ("people_management",)),
    ("in sales management", ("sales_management",)),
    ("of experience managing sales representatives", ("sales_management",)),
    ("of leadership experience", ("people_management",)),
    ("of sales and sales management experience", ("sales", "sales_management")),
    ("managing quota-carrying sales representatives", ("sales_management",)),
)
REQUIRED: tuple[str, ...] = (
    "{amount} {of}",
    "{amount} {of} required",
    "{amount} {of}, with results to show for it",
    "Must have {amount_low} {of}",
    "{amount} {of} is required",
    "You have {amount_low} {of}",
    "The ideal candidate has {amount_low} {of}",
    "{amount} {of} and strong {skill} skills",
    "Experience: {amount_low} {of}",
    "The successful candidate will have {amount_low} {of}",
    "{amount} {of}; experience with {tool} is helpful",
    "Candidates must have {amount_low} {of}",
    "{amount} {of}, preferably with {customers}",
    "We require {amount_low} {of}",
    "You bring {amount_low} {of} and a {quality} way with {customers}",
    "{amount} {of} (knowledge of {jargon} is a plus)",
    "{amount} {of}, {jargon} knowledge preferred",
)
PREFERRED: tuple[str, ...] = (
    "{amount} {of} preferred",
    "{amount} {of} is a plus",
    "Preferably {amount_low} {of}",
    "{amount} {of} is preferred",
    "{amount} {of} desired",
    "{amount} {of} strongly preferred",
    "Ideally, {amount_low} {of}",
    "Preferred: {amount_low} {of}",
    "{amount} {of} would be a plus",
)
WITH_COMPONENT: tuple[tuple[str, str], ...] = (
    ("{amount} {of}", ", including at least {k} years {inner}"),
    ("{amount} {of}", ", with at least {k} years {inner}"),
    ("{amount} {of}", ", including {k} years {inner}"),
    ("{amount} {of}", ", {k} of them {inner_in}"),
)
WORDS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]
YEARS_BY_LEVEL: dict[str, tuple[int, ...]] = {  # the commonest first
    "low": (1, 2, 3),
    "ic": (3, 2, 5, 1, 4),
    "middle": (5, 3, 7, 2, 4, 8, 6),
    "high": (10, 7, 8, 5, 12),
    "top": (10, 15, 12, 8, 20),
}
BANDS = {
    "intern": None,
    "entry": "low",
    "ic": "ic",
    "senior_ic": "middle",
    "supervisor": "ic",
    "manager": "middle",
    "senior_manager": "middle",
    "associate_director": "high",
    "director": "high",
    "senior_director": "high",
    "associate_vp": "high",
    "vp": "top",
    "svp": "top",
    "evp": "top",
    "c_level": "top",
}
LEADERS = {"middle", "high", "top"}


def state(draft: Draft) -> None:
    """Write the years asked for, if any."""
    band = BANDS[draft.title.level]
    if band is None or not draft.chance(STATED):
        return
    if band in LEADERS and draft.chance(0.2):
        _with_component(draft)
    else:
        leads = band in LEADERS and draft.chance(0.3)
        _single(draft, band, OF_LEADING if leads else OF, wished=False)
    if band in LEADERS and draft.chance(SECOND):
        _single(draft, "ic", OF_LEADING, wished=False)
    if draft.chance(WISHED):
        _single(draft, "ic", OF, wished=True)


def item(of: tuple[str, ...], of_text: str, **fields: object) -> dict[str, object]:
    """An entry of the record; a required total unless the fields say otherwise."""
    entry = {
        "min": None,
        "max": None,
        "of": list(of),
        "of_text": of_text,
        "status": "required",
        "scope": "total",
        "education": None,
        "evidence": "",
    }
    return entry | fields


def _single(
    draft: Draft, band: str, table: tuple[tuple[str, tuple[str, ...]], ...], *, wished: bool
) -> None:
    by_heading = wished and draft.headed and draft.chance(0.4)
    least, most = _amount(draft, band, WITHOUT_CUE if by_heading else AMOUNTS)
    of_text, of = _of(draft, table)
    section, sentence = NEEDS, draft.draw(PREFERRED if wished else REQUIRED)
    if by_heading:
        section, sentence = WISHES, REQUIRED[0]
    if any(known["of"] == list(of) for known in draft.record["experience"]["items"]):
        return  # the same asked for twice contradicts itself
    text = draft.write(section, sentence)
    _add(draft, text, of_text, of, min=least, max=most, status=_status(wished))


def _with_component(draft: Draft) -> None:
    least, most = _amount(draft, "high")
    part = least // 2
    of_text, of = _of(draft, OF[:6])
    head, tail = draft.draw(WITH_COMPONENT)
    inner, inner_of = draft.draw(OF_LEADING[:6])
    inner_in = "in sales management" if "{inner_in}" in tail else inner
    if inner_in != inner:
        inner_of = ("sales_management",)
    text = draft.write(NEEDS, head + tail, k=str(part), inner=inner, inner_in=inner_in)
    _add(draft, text, of_text, of, min=least, max=most)
    _add(draft, text, inner_in.removeprefix("of "), inner_of, min=part, scope="component")


def _amount(
    draft: Draft, band: str, forms: tuple[tuple[str, bool], ...] = AMOUNTS
) -> tuple[int, int | None]:
    """Draw the numbers, put their words into the gaps, and return the numbers."""
    least = draft.draw(YEARS_BY_LEVEL[band])
    most = least + (2 if least < 8 else 5)
    form, has_end = draft.draw(forms)
    if least == 1:
        form, has_end = draft.evenly(ONE_YEAR if forms is AMOUNTS else ONE_YEAR[:1])
    draft.gaps.update(n=str(least), m=str(most), word=WORDS[least])
    written = form.format(
        n=least,
        m=most,
        word=WORDS[least],
        Word=WORDS[least].capitalize(),
        word_m=WORDS[min(most, 20)],
    )
    draft.gaps.update(amount=written, amount_low=written[0].lower() + written[1:])
    return least, most if has_end else None


def _of(
    draft: Draft, table: tuple[tuple[str, tuple[str, ...]], ...]
) -> tuple[str, tuple[str, ...]]:
    words, of = draft.draw(table)
    of_text = words.format_map(draft.gaps)
    draft.gaps["of"] = of_text
    return draft.typed(of_text.removeprefix("of ")), of


def _status(wished: bool) -> str:
    return "preferred" if wished else "required"


def _add(draft: Draft, text: str, of_text: str, of: tuple[str, ...], **fields: object) -> None:
    entry = item(of, of_text, evidence=text, **fields)
    draft.record["experience"]["items"].append(entry)
