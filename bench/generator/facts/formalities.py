"""Requisition codes, the right to work, and languages."""

from __future__ import annotations

from random import Random

from bench.generator.draft import Draft
from bench.generator.drawing import draw

CODED = 0.28
AUTHORIZED = 0.14
SPOKEN = 0.07

LABELS = ("Req ID", "Requisition ID", "Job ID", "Job Code", "Requisition Number", "Reference")
FORMS = ("{number}", "R-{number}", "REQ-{number}", "JR{number}", "R{number}", "{number}BR")

# What a sentence says: sponsorship, the right to work, citizenship.
AUTHORIZATIONS: tuple[tuple[str, dict[str, object]], ...] = (
    (
        "Must be authorized to work in the United States",
        {"authorization_required": True},
    ),
    (
        "Must be authorized to work in the U.S. without sponsorship",
        {"authorization_required": True, "sponsorship": "not_offered"},
    ),
    (
        "We are unable to sponsor visas for this position",
        {"sponsorship": "not_offered"},
    ),
    (
        "Applicants must be legally authorized to work in the United States",
        {"authorization_required": True},
    ),
    (
        "Visa sponsorship is not available for this role",
        {"sponsorship": "not_offered"},
    ),
    ("Visa sponsorship is available", {"sponsorship": "offered"}),
    ("U.S. citizenship required", {"citizenship_required": True}),
)
LANGUAGES: tuple[tuple[str, str, str], ...] = (
    ("Bilingual in English and Spanish preferred", "Spanish", "preferred"),
    ("Fluency in Spanish is a plus", "Spanish", "preferred"),
    ("Must be fluent in Spanish", "Spanish", "required"),
    ("Fluency in {language} required", "", "required"),
    ("{language} language skills are a plus", "", "preferred"),
)
OTHERS = ("French", "Mandarin", "Portuguese", "German", "Korean", "Vietnamese", "Japanese")
NEEDS = "qualifications"


def state(draft: Draft) -> None:
    """Write the formalities that this posting has."""
    if draft.chance(CODED):
        code(draft, draft.random)
    if draft.chance(AUTHORIZED):
        sentence, said = draft.draw(AUTHORIZATIONS)
        text = draft.write(NEEDS, sentence)
        draft.record["work_authorization"].update(said | {"evidence": [text]})
    if draft.chance(SPOKEN):
        _language(draft)


def code(draft: Draft, random: Random) -> None:
    """A requisition code; its number is this posting's own."""
    label, form = draw(random, LABELS), draw(random, FORMS)
    number = 10_000 + int(draft.varied.random() * 890_000)
    value = form.format(number=number)
    text = draft.write("job_details", f"{label}: {value}")
    draft.record["requisition"].append({"label": label, "value": value, "evidence": text})


def _language(draft: Draft) -> None:
    sentence, language, status = draft.draw(LANGUAGES)
    language = language or draft.draw(OTHERS)
    text = draft.write(NEEDS, sentence, language=language)
    draft.record["languages"].append({"language": language, "status": status, "evidence": text})
    if sentence.startswith("Bilingual"):
        english = {"language": "English", "status": "required", "evidence": text}
        draft.record["languages"].append(english)
