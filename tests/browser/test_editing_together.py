"""Two at one posting, each in a browser of their own: nothing of either is lost or made up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Browser, Locator, Page, expect
from pytest_django.live_server_helper import LiveServer

from postings.models import Correction, Posting
from tests.postings.editing import address, brought, example

pytestmark = pytest.mark.django_db(transaction=True)

LEVEL, TITLE = "[name=seniority]", "[name=title]"
YEARS = "[name=experience_items-0-min_years]"
# All but the tables of records beside the form, which the admin makes.
THE_FORM = {
    "include": [["#content-main"]],
    "exclude": [["#corrections-group"], ["#sources-group"], ["#revisions-group"]],
}
MANAGER, VICE_PRESIDENT = "manager", "vp"


@pytest.fixture
def posting(index_dir: object) -> Posting:
    return example()


@pytest.fixture
def bo(browser: Browser, live_server: LiveServer, posting: Posting) -> Iterator[Page]:
    """The first to save, in a browser without scripts."""
    with browser.new_context(java_script_enabled=False) as context:
        yield sign_in(context.new_page(), "bo", live_server, posting)


@pytest.fixture
def ada(page: Page, live_server: LiveServer, posting: Posting, bo: Page) -> Page:
    """The second, whose form was open before."""
    return sign_in(page, "ada", live_server, posting)


def sign_in(page: Page, name: str, live_server: LiveServer, posting: Posting) -> Page:
    User.objects.create_superuser(name, password="tell-me-why")
    page.goto(f"{live_server.url}{address(posting)}")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill("tell-me-why")
    page.get_by_role("button", name="Log in").click()
    return page


def save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def messages(page: Page) -> Locator:
    return page.locator(".messagelist")


def standing() -> dict[str, str]:
    held = Correction.objects.filter(withdrawn_at=None).select_related("author")
    return {it.fact: str(it.author) for it in held}


def test_a_level_that_the_first_corrected_survives_the_title_of_the_second(
    ada: Page, bo: Page
) -> None:
    bo.locator(LEVEL).select_option(MANAGER)
    save(bo)
    expect(messages(bo)).to_contain_text("Corrected Level (Director → Manager).")
    ada.locator(TITLE).fill("Director, Sales")
    save(ada)
    expect(messages(ada)).to_contain_text("Corrected Title")
    expect(messages(ada)).to_contain_text("left so: Level: Director → Manager (by bo,")
    assert standing() == {"seniority": "bo", "title": "ada"}


def test_pressing_save_changes_nothing(ada: Page, bo: Page) -> None:
    bo.locator(LEVEL).select_option(MANAGER)
    bo.locator(YEARS).fill("3")
    save(bo)
    save(ada)
    expect(messages(ada)).to_contain_text("Nothing was changed.")
    assert standing() == {"seniority": "bo", "experience": "bo"}


def test_rows_that_the_first_wrote_do_not_stop_the_second(ada: Page, bo: Page) -> None:
    bo.locator(YEARS).fill("3")
    save(bo)
    ada.locator(TITLE).fill("Director, Sales")
    save(ada)
    expect(messages(ada)).to_contain_text("Corrected Title")
    assert standing() == {"experience": "bo", "title": "ada"}


def test_an_import_in_between_locks_nothing(ada: Page, posting: Posting) -> None:
    ada.get_by_label("Company descriptor").fill("A regional insurer")
    brought(
        posting,
        title={"clean": "Head of Sales"},
        seniority={"level": VICE_PRESIDENT},
        experience={"items": []},
    )
    save(ada)
    expect(messages(ada)).to_contain_text("Corrected Employer")
    posting.refresh_from_db()
    assert (posting.title, posting.seniority) == ("Head of Sales", VICE_PRESIDENT)
    assert standing() == {"company": "ada"}


@pytest.mark.parametrize(("choice", "level"), [("Take mine", "vp"), ("Keep theirs", "manager")])
def test_a_level_that_both_changed_is_chosen(
    ada: Page, bo: Page, posting: Posting, choice: str, level: str
) -> None:
    bo.locator(LEVEL).select_option(MANAGER)
    bo.get_by_label("Note").fill("It says manager.")
    save(bo)
    ada.locator(LEVEL).select_option(VICE_PRESIDENT)
    ada.get_by_label("Note").fill("From the title.")
    save(ada)
    conflict = ada.get_by_role("group", name="Level")
    expect(conflict).to_contain_text("Was: Director")
    expect(conflict).to_contain_text("Theirs is by bo")
    expect(conflict).to_contain_text("It says manager.")
    save(ada)
    expect(conflict).to_be_visible()
    expect(ada.get_by_label("Note")).to_have_value("From the title.")
    ada.get_by_label(choice).check()
    save(ada)
    expect(messages(ada)).to_be_visible()
    posting.refresh_from_db()
    assert posting.seniority == level


def test_licenses_that_both_added_are_both_kept(ada: Page, bo: Page, posting: Posting) -> None:
    bo.get_by_role("button", name="Add another row").nth(1).click()
    bo.locator("[name=license_items-2-code]").fill("rn")
    bo.locator("[name=license_items-2-status]").select_option("preferred")
    save(bo)
    group = ada.locator("#license_items-group")
    group.get_by_role("button", name="Add another row").click()
    group.get_by_role("button", name="Add another row").click()
    group.get_by_role("button", name="Remove").last.click()
    ada.locator("[name=license_items-2-code]").fill("Notary")
    ada.locator("[name=license_items-2-status]").select_option("required")
    ada.locator("[name=license_items-0-DELETE]").check()
    save(ada)
    ada.get_by_label("Keep both").check()
    save(ada)
    expect(messages(ada)).to_contain_text("Corrected Licenses")
    assert [row.code for row in posting.license_items.all()] == ["series_63", "rn", "notary"]


def test_a_correction_that_is_withdrawn_in_between_is_told(
    ada: Page, bo: Page, live_server: LiveServer, posting: Posting
) -> None:
    bo.locator(LEVEL).select_option(MANAGER)
    save(bo)
    ada.reload()
    bo.goto(f"{live_server.url}/admin/postings/correction/")
    bo.locator("[name=_selected_action]").check()
    bo.locator("[name=action]").select_option("withdraw_selected")
    bo.get_by_role("button", name="Go").click()
    ada.locator(LEVEL).select_option(VICE_PRESIDENT)
    save(ada)
    conflict = ada.get_by_role("group", name="Level")
    expect(conflict).to_contain_text("what holds since the correction was withdrawn")
    ada.get_by_label("Keep theirs: Director").check()
    save(ada)
    expect(messages(ada)).to_contain_text("Nothing was changed.")
    assert standing() == {}


def test_who_is_signed_out_loses_nothing(ada: Page) -> None:
    ada.locator(LEVEL).select_option(VICE_PRESIDENT)
    ada.get_by_label("Note").fill("From the title.\nAnd below.")
    ada.context.clear_cookies()
    save(ada)
    expect(ada.get_by_text("nothing that you typed is lost")).to_be_visible()
    ada.get_by_label("Username").fill("ada")
    ada.get_by_label("Password").fill("tell-me-why")
    ada.get_by_role("button", name="Sign in and save").click()
    expect(messages(ada)).to_contain_text("Corrected Level")
    assert standing() == {"seniority": "ada"}
    assert Correction.objects.get().note == "From the title.\nAnd below."


def test_a_posting_that_was_withheld_meanwhile_is_corrected_all_the_same(
    ada: Page, bo: Page, posting: Posting
) -> None:
    bo.get_by_role("link", name="Withhold").click()
    bo.get_by_role("button", name="Withhold").click()
    expect(messages(bo)).to_be_visible()
    ada.locator(LEVEL).select_option("svp")
    save(ada)
    expect(messages(ada)).to_contain_text("Corrected Level")
    posting.refresh_from_db()
    assert posting.is_withheld
    assert standing() == {"seniority": "ada"}


def test_of_a_posting_that_was_erased_one_can_copy_what_was_typed(
    ada: Page, posting: Posting
) -> None:
    Posting.objects.filter(pk=posting.pk).erase()
    ada.get_by_label("Note").fill("From the title.")
    save(ada)
    expect(ada.get_by_role("heading", name="What you typed")).to_be_visible()
    expect(ada.get_by_role("definition")).to_have_text("From the title.")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_question_shuts_nobody_out_and_fits_the_screen(
    ada: Page, axe: Axe, posting: Posting, width: int, scheme: str
) -> None:
    brought(posting, seniority={"level": VICE_PRESIDENT}, licenses={"items": []})
    ada.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    ada.set_viewport_size({"width": width, "height": 900})
    ada.locator(LEVEL).select_option("svp")
    ada.locator("[name=license_items-0-status]").select_option("preferred")
    save(ada)
    expect(ada.get_by_role("group", name="Level")).to_be_in_viewport()
    problems = axe.run(ada, context=THE_FORM)
    assert problems.violations_count == 0, problems.generate_report()
    assert ada.evaluate("document.documentElement.scrollWidth") <= width
