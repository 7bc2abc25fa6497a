"""The main job in a real browser: find, follow a fact to its words, correct it, find it again."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from django.core.management import call_command
from playwright.sync_api import Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from postings.models import Posting

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TITLE = "Regional Sales Director"
FEWER_YEARS = 2

pytestmark = pytest.mark.django_db(transaction=True)


def ingest() -> str:
    out = StringIO()
    call_command("ingest", str(SAMPLES), stdout=out, stderr=StringIO())
    return out.getvalue()


@pytest.fixture
def site(live_server: LiveServer, index_dir: Path) -> str:
    ingest()
    User.objects.create_superuser("ada", password="tell-me-why")
    return str(live_server.url)


def test_find_follow_correct_and_find_again(page: Page, site: str) -> None:
    posting = Posting.objects.get(title=TITLE)
    assert (posting.experience_min_years or 0) > FEWER_YEARS
    find(page, site)
    follow_the_years_to_their_words(page)

    page.goto(f"{site}/?q=insurance&years={FEWER_YEARS}")
    expect(found(page)).to_have_count(0)
    correct_the_years(page, f"{site}/admin/postings/posting/{posting.pk}/change/")
    page.goto(f"{site}/?q=insurance&years={FEWER_YEARS}")
    expect(found(page)).to_have_count(1)
    assert "68 unchanged" in ingest()
    page.reload()
    expect(found(page)).to_have_count(1)

    found(page).click()
    expect(page.get_by_role("region", name="Facts")).to_contain_text("entered by staff")


def found(page: Page) -> Locator:
    return page.get_by_role("article").get_by_role("link", name=TITLE, exact=True)


def find(page: Page, site: str) -> None:
    """Search words, choose a license among the filters, say how many years one has."""
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(site)
    page.get_by_role("combobox", name="Words").fill("insurance")
    page.get_by_role("button", name="Search").click()
    filters = page.get_by_role("region", name="Filters")
    filters.get_by_role("link", name=re.compile("^Insurance producer")).click()
    expect(page.get_by_role("list", name="Chosen filters")).to_contain_text("Insurance producer")
    years = page.get_by_role("group", name="Years asked for")
    years.get_by_role("textbox").fill("10")
    years.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile("license=.*years=10|years=10.*license="))
    found(page).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)


def follow_the_years_to_their_words(page: Page) -> None:
    facts = page.get_by_role("region", name="Facts")
    facts.get_by_role("link", name="years of").first.click()
    expect(page.locator("mark:target")).to_be_in_viewport()
    expect(page.locator("mark:target")).to_contain_text("years")


def correct_the_years(page: Page, address: str) -> None:
    """Log in where the admin asks for it, and change the first row of the experience."""
    page.goto(address)
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("tell-me-why")
    page.get_by_role("button", name="Log in").click()
    page.locator("[name=experience_items-0-min_years]").fill(str(FEWER_YEARS))
    page.get_by_label("Note").fill("The posting was read wrongly.")
    page.get_by_role("button", name="Save and continue editing").click()
    expect(page.get_by_text("was changed successfully")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_pages_shut_nobody_out_and_fit_the_screen(
    page: Page, site: str, axe: Axe, width: int, scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.set_viewport_size({"width": width, "height": 900})
    posting = Posting.objects.get(title=TITLE)
    for path in ("/", "/?q=insurance&license=any", "/?q=zzzz", "/?q=insurrance+vp+remote+boat",
                 "/?pay_from=150k&years=5&state=OH", "/?license=series_7&state=AK&years=1",
                 posting.get_absolute_url(), f"{posting.get_absolute_url()}?q=insurance",
                 f"/why/{posting.key}/?years=1&q=insurance", "/why/?posting=nothing",
                 "/companies/", "/no-such-page"):  # fmt: skip
        page.goto(site + path)
        problems = axe.run(page)
        assert problems.violations_count == 0, f"{path}: {problems.generate_report()}"
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_page_works_by_keyboard(page: Page, site: str) -> None:
    page.goto(site)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.get_by_role("combobox", name="Words").focus()
    page.keyboard.type("insurance")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("q=insurance"))


def test_the_site_works_without_javascript(page: Page, site: str) -> None:
    browser = page.context.browser
    assert browser is not None
    phone = {"width": 390, "height": 800}
    with browser.new_context(java_script_enabled=False, viewport=phone) as context:  # type: ignore[arg-type]
        plain = context.new_page()
        plain.goto(site)
        plain.get_by_role("combobox", name="Words").fill("medicare")
        plain.get_by_role("button", name="Search").click()
        plain.locator("summary").first.click()
        filters = plain.get_by_role("region", name="Filters")
        filters.get_by_role("link", name="Director").first.click()
        assert "seniority=" in plain.url
        assert "q=medicare" in plain.url


def test_suggestions_come_while_one_types(page: Page, site: str) -> None:
    page.goto(site)
    page.get_by_role("combobox", name="Words").press_sequentially("dir")
    expect(page.locator("#suggestions option").first).to_be_attached()
    assert page.url.rstrip("/") == site


def test_any_employer_is_found_by_its_name(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    employer = Posting.objects.filter(company__isnull=False).first()
    assert employer is not None
    assert employer.company is not None
    page.goto(site)
    field = page.get_by_role("combobox", name="Employer, by name")
    field.fill(employer.company.name)
    page.get_by_role("button", name="Add Employer").click()
    chosen = page.get_by_role("list", name="Chosen filters")
    expect(chosen).to_contain_text(f"Employer: {employer.company.name}")
    expect(page).not_to_have_url(re.compile("travel="))  # what was left empty says nothing


def test_a_missing_posting_is_explained(page: Page, site: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    posting = Posting.objects.get(title=TITLE)
    page.goto(f"{site}/?seniority=intern")
    page.get_by_text("Is a posting missing here?").click()
    page.get_by_label("The address of the posting’s page").fill(site + posting.get_absolute_url())
    page.get_by_role("button", name="Say why").click()
    expect(page.get_by_text("This posting is not in the results")).to_be_visible()
    page.get_by_role("link", name="Search without it").click()
    expect(page.get_by_role("list", name="Chosen filters")).to_have_count(0)
