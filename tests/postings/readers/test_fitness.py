"""Which texts are postings in English with a title; real ones are measured beside the project."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

from postings.parsing.document.text import render
from postings.readers import fitness
from postings.readers.fitness import is_title, problem_of
from postings.readers.pages.markup import description_html, with_title

CORPUS = Path(__file__).parents[4] / "shared/corpus/postings.jsonl.gz"
SAMPLES = Path(__file__).parents[3] / "samples"
FEWEST_OF_1000 = 970  # real ones that pass; 19 of 1,000 are in other languages

FIT = [
    "VP, Sales\nLead the sales team.",
    "Delivery Driver\nDrive our van, 40 hours a week, paid weekly.",
    "Sales Rep (m/f/d)\nEnglish and German required. Wir freuen uns auf dich!",
    "Benefits Manager\nYou manage the benefits of 400 employees.",
    "Software Engineer\nif you like Python (and who does not);\nwe are hiring for our team;",
    "Territory Manager, Log In Logistics\nSell freight services to shippers in Ohio.",
]
NOVEL = (
    "It was a dark night and the wind came over the hill while the old man sat by the fire. He had "
    "been there for many years and the sea had taken all that he loved. "
)
UNFIT = [
    ("no_text", "VP, Sales"),
    ("no_text", "VP, Sales\n– – –"),
    ("no_title", "About Acme:\nWe sell tea, and we are hiring sales managers for all regions."),
    ("no_title", "Job Description\nLead the sales team of a company that sells tea."),
    ("no_title", "Salary: $40 an hour\nLead the sales team of a company that sells tea."),
    (
        "no_title",
        "We are looking for somebody who leads our team of nine sellers.\nApply before noon today.",
    ),
    (
        "not_english",
        "Leiter Vertrieb\n" + "Wir suchen eine Person, die mit uns den Vertrieb auf. " * 5,
    ),
    (
        "not_english",
        "Directeur commercial\n" + "Vous êtes responsable de la vente dans la région. " * 5,
    ),
    ("not_english", "営業部長\n営業チームを率い、売上目標を達成します。"),
    ("not_english", "Менеджер по продажам\nМы ищем менеджера с опытом."),
    ("not_a_posting", "Sign in\nE-mail\nPassword\nForgot your password?\nCreate an account"),
    ("not_a_posting", "Careers\n" + "Products\nAbout us\nPress\nLegal notice\n" * 8),
    ("not_a_posting", "Sales Jobs in Texas\nSales Manager\nAcme\nDallas"),
    ("not_a_posting", "Openings\n" + "Sales Manager at Acme in Dallas, posted 3 days ago\n" * 6),
    ("not_a_posting", "Oops\nThe page cannot be found. Try the search or go home."),
    ("not_a_posting", "Sales Manager\nThis job is no longer available. See similar ones."),
    ("not_a_posting", "The Lighthouse\n" + NOVEL * 12),
    ("not_a_posting", "Chapter 1\n" + NOVEL),
    ("not_a_posting", Path(fitness.__file__).read_text(encoding="utf-8")),
]
TITLES = ["VP", "Salesperson - 100% commission!", "Compensation Analyst", "Location Scout"]
NO_TITLES = ["", "---", "Requirements:", "About the role", "Location: Reno, NV", "x" * 300]


def first_line(text: str) -> str:
    return text.partition("\n")[0]


@pytest.mark.parametrize("text", FIT)
def test_a_posting_passes(text: str):
    assert problem_of(text, first_line(text)) is None


@pytest.mark.parametrize(("problem", "text"), UNFIT)
def test_everything_else_is_named(problem: str, text: str):
    found = problem_of(text, first_line(text))
    assert found
    assert found.value == problem


@pytest.mark.parametrize("line", TITLES)
def test_a_title_is_one(line: str):
    assert is_title(line)


@pytest.mark.parametrize("line", NO_TITLES)
def test_a_heading_a_label_or_a_sentence_is_no_title(line: str):
    assert not is_title(line)


def test_every_demo_posting_passes():
    for path in SAMPLES.glob("*.*"):
        text = render(path.read_text(encoding="utf-8"))
        assert problem_of(text, first_line(text)) is None, path.name


@pytest.mark.skipif(not CORPUS.is_file(), reason="needs the real postings in ../shared")
def test_real_postings_pass():
    with gzip.open(CORPUS, "rt", encoding="utf-8") as file:
        lines = random.Random(4).sample(file.readlines(), 1_000)
    found = []
    for posting in map(json.loads, lines):
        html = with_title(posting["title"], description_html(posting["body"]))
        text = render(html)
        found.append(problem_of(text, first_line(text)))
    assert found.count(None) >= FEWEST_OF_1000
    assert sum(problem is not None and problem.value != "not_english" for problem in found) <= 1
