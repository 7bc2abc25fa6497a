"""An employer that is not clear, in a real browser: taken by keyboard, and shutting nobody out."""

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

TEXT = "<h1>Sales Director</h1><p>We sell at Wrenfield, at Ottermere and at Sallowby.</p>"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def form(live_server: LiveServer, index_dir: Path, tmp_path: Path, page: Page) -> Page:
    """The form of a posting whose employer is not clear."""
    (tmp_path / "director.html").write_text(TEXT)
    call_command("ingest", str(tmp_path / "director.html"), stdout=StringIO(), stderr=StringIO())
    User.objects.create_superuser("ada", password="tell-me-why")
    page.goto(f"{live_server.url}/admin/postings/posting/{Posting.objects.get().pk}/change/")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("tell-me-why")
    page.get_by_role("button", name="Log in").click()
    expect(page.locator(".field-taken")).to_be_visible()
    return page


def test_a_name_is_taken_by_keyboard(form: Page, live_server: LiveServer) -> None:
    form.goto(f"{live_server.url}{Posting.objects.get().get_absolute_url()}")
    expect(form.get_by_text("Employer not clear from the text")).to_be_visible()
    form.go_back()
    names = form.get_by_role("group", name="Names in the text")
    names.get_by_label("None of these yet").focus()
    form.keyboard.press("ArrowDown")
    taken = names.get_by_role("radio", checked=True).get_attribute("value")
    form.keyboard.press("Enter")
    expect(form.get_by_text(f"Corrected Employer (Not clear → {taken})")).to_be_visible()
    form.goto(f"{live_server.url}{Posting.objects.get().get_absolute_url()}")
    expect(form.get_by_role("link", name=taken).first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_it_shuts_nobody_out_and_fits_the_screen(
    form: Page, axe: Axe, width: int, scheme: str
) -> None:
    form.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    form.set_viewport_size({"width": width, "height": 900})
    problems = axe.run(form, context={"include": [[".field-taken"]]})
    assert problems.violations_count == 0, problems.generate_report()
    field = form.locator(".field-taken")
    assert field.evaluate("it => it.scrollWidth <= it.clientWidth")
