"""A posting leaves the site and comes back, in real browsers: staff's beside a visitor's."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from postings.models import Posting

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
REASON = "The employer asked us to."

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def sample(live_server: LiveServer, index_dir: Path) -> Path:
    (sample,) = SAMPLES.glob("117_*.html")
    bring(sample)
    return sample


def bring(path: Path) -> None:
    call_command("ingest", str(path), stdout=StringIO(), stderr=StringIO())


@pytest.fixture
def staff(sample: Path, live_server: LiveServer, page: Page) -> Page:
    """The posting's form, seen by who may do all."""
    User.objects.create_superuser("ada", password="tell-me-why")
    page.goto(f"{live_server.url}/admin/postings/posting/{Posting.objects.get().pk}/change/")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("tell-me-why")
    page.get_by_role("button", name="Log in").click()
    return page


@pytest.fixture
def visitor(live_server: LiveServer, browser: Browser, staff: Page) -> Page:
    return browser.new_page(base_url=live_server.url)


def test_it_leaves_the_site_and_comes_back_as_it_was(
    staff: Page, visitor: Page, sample: Path
) -> None:
    title = "Regional vice president of zymurgy"
    staff.get_by_role("textbox", name="Title:").fill(title)
    staff.get_by_role("button", name="Save and continue editing").click()
    visitor.goto("/?q=zymurgy")
    expect(visitor.get_by_role("link", name=title)).to_be_visible()

    staff.get_by_role("link", name="Withhold", exact=True).click()
    expect(staff.get_by_text("Nothing is deleted")).to_be_visible()
    staff.get_by_label("Why").fill(REASON)
    staff.get_by_role("button", name="Withhold 1 posting").click()
    expect(staff.get_by_text("Withheld: 1 posting.")).to_be_visible()

    posting = visitor.goto(Posting.objects.get().get_absolute_url())
    assert posting
    assert posting.status == 410
    expect(visitor.get_by_role("heading", name="no longer on the site")).to_be_visible()
    bring(sample)
    visitor.goto("/?q=zymurgy")
    expect(visitor.get_by_role("link", name=title)).to_have_count(0)

    staff.get_by_role("link", name=title).click()
    expect(staff.get_by_text(REASON)).to_be_visible()
    staff.get_by_role("button", name="Restore").click()
    expect(staff.get_by_text("Restored: 1 posting")).to_be_visible()
    visitor.goto("/?q=zymurgy")
    visitor.get_by_role("link", name=title).click()
    expect(visitor.get_by_text("corrected by staff")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_its_pages_shut_nobody_out_and_fit_the_screen(
    staff: Page, visitor: Page, axe: Axe, width: int, scheme: str
) -> None:
    for page in (staff, visitor):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 900})
    staff.goto(staff.url.replace("/change/", "/delete/"))
    problems = axe.run(staff)
    assert problems.violations_count == 0, problems.generate_report()
    assert staff.evaluate("document.documentElement.scrollWidth") <= width
    Posting.objects.all().delete()
    visitor.goto(Posting.objects.get().get_absolute_url())
    problems = axe.run(visitor)
    assert problems.violations_count == 0, problems.generate_report()
    assert visitor.evaluate("document.documentElement.scrollWidth") <= width
