"""The explanation of a posting in a real browser: from a row to its words and back, by keyboard."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from postings.models import Posting

SAMPLES = Path(__file__).resolve().parents[2] / "samples"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def explained(live_server: LiveServer, index_dir: Path, page: Page) -> Page:
    (sample,) = SAMPLES.glob("117_*.html")
    call_command("ingest", str(sample), stdout=StringIO(), stderr=StringIO())
    User.objects.create_superuser("ada", password="tell-me-why")
    change = f"{live_server.url}/admin/postings/posting/{Posting.objects.get().pk}/change/"
    page.goto(change)
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("tell-me-why")
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("link", name="Explain").click()
    return page


def test_a_row_leads_to_its_words_and_the_words_lead_back(explained: Page) -> None:
    explained.set_viewport_size({"width": 1280, "height": 700})
    explained.get_by_role("link", name="Licenses").click()
    row = explained.get_by_role("row").filter(has_text="RN")
    row.get_by_role("link", name="to its words").focus()
    explained.keyboard.press("Enter")
    expect(explained.locator("mark:target")).to_be_in_viewport()
    expect(explained.locator("mark:target")).to_contain_text("RN")
    explained.locator("mark:target").get_by_role("link").press("Enter")
    expect(explained.locator("tr:target")).to_be_in_viewport()
    expect(explained.locator("tr:target")).to_contain_text("the heading above it")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_shuts_nobody_out_and_fits_the_screen(
    explained: Page, axe: Axe, width: int, scheme: str
) -> None:
    explained.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    explained.set_viewport_size({"width": width, "height": 900})
    problems = axe.run(explained)
    assert problems.violations_count == 0, problems.generate_report()
    assert explained.evaluate("document.documentElement.scrollWidth") <= width
