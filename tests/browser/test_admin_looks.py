"""The admin in a real browser: Save is at hand, nothing is cut off or covered."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import User
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from postings.facts.projection import project
from postings.models import Correction, Posting
from tests import factories
from tests.postings.editing import address

pytestmark = pytest.mark.django_db(transaction=True)
LONG = "Ludwigshafenerstrassenbahnbetriebsgesellschaft" * 3
LISTS = ("posting", "correction", "import", "importoutcome", "document", "company")
# All but the tables of records beside the form, which the admin makes.
THE_FORM = {
    "include": [["#content-main"]],
    "exclude": [["#corrections-group"], ["#sources-group"], ["#revisions-group"]],
}
OVERLAP = """() => {
    const bar = document.querySelector(".submit-row").getBoundingClientRect();
    const field = document.activeElement.getBoundingClientRect();
    return !bar.width || (field.bottom > bar.top + 1 && field.top < bar.bottom
        && !document.activeElement.closest(".submit-row"));
}"""


@pytest.fixture
def posting(index_dir: object) -> Posting:
    made = factories.posting(
        "Senior Vice President of National Accounts and Wholesale Distribution, North America",
        employer=factories.company("Harbor Mutual Life and Casualty Insurance Companies"),
        seniority="vp",
        years=5,
        licenses=["series_7", "insurance_producer"],
        education="bachelor",
    )
    project(made)
    Correction.objects.create(
        posting=made, fact="work_authorization", value={"items": []}, note=LONG
    )
    made.document.source_import.outcomes.create(path=f"{LONG}.html", outcome="failed", reason=LONG)
    return made


@pytest.fixture
def staff(page: Page, live_server: LiveServer, posting: Posting) -> Page:
    User.objects.create_superuser("ada", password="tell-me-why")
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"{live_server.url}{address(posting)}")
    page.get_by_label("Username").fill("ada")
    page.get_by_label("Password").fill("tell-me-why")
    page.get_by_role("button", name="Log in").click()
    return page


@pytest.mark.parametrize("width", [1280, 390])
def test_save_is_always_in_sight_and_covers_nothing_that_is_focused(
    staff: Page, width: int
) -> None:
    staff.set_viewport_size({"width": width, "height": 700})
    save = staff.get_by_role("button", name="Save", exact=True)
    expect(save).to_be_in_viewport(ratio=1)
    assert staff.evaluate("document.querySelector('.submit-row').offsetHeight") < 90
    staff.locator("[name=title]").focus()
    for _ in range(60):
        staff.keyboard.press("Tab")
        assert not staff.evaluate(OVERLAP), staff.evaluate("document.activeElement.name")
    expect(save).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_form_shuts_nobody_out_and_fits_the_screen(
    staff: Page, axe: Axe, width: int, scheme: str
) -> None:
    staff.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    staff.set_viewport_size({"width": width, "height": 900})
    staff.get_by_role("button", name="Add another row").first.click()
    problems = axe.run(staff, context=THE_FORM)
    assert problems.violations_count == 0, problems.generate_report()
    for part in (".rows", "html"):
        for box in staff.locator(part).all():
            assert box.evaluate("it => it.scrollWidth <= it.clientWidth"), part


@pytest.mark.parametrize("width", [1280, 390])
def test_what_a_box_means_stands_beside_it(staff: Page, width: int) -> None:
    staff.set_viewport_size({"width": width, "height": 900})
    for field in (".field-functions", ".field-confirmed"):
        expect(staff.locator(field)).to_be_visible()
        boxes = [it.bounding_box() for it in staff.locator(f"{field} label > input").all()]
        assert {round(box["width"]) for box in boxes if box} == {13}
        if width == 390:
            assert len({round(box["x"]) for box in boxes if box}) == 1
    words = staff.locator(".field-confirmed label").filter(has_text="Licenses:")
    assert words.evaluate("it => it.clientWidth") > 200


def test_the_code_of_a_license_is_seen_whole(staff: Page) -> None:
    for width in (1280, 390):
        staff.set_viewport_size({"width": width, "height": 900})
        field = staff.locator("[name=license_items-1-code]")
        assert field.evaluate("it => it.scrollWidth <= it.clientWidth")


def test_no_list_is_cut_off(staff: Page, live_server: LiveServer) -> None:
    for name in LISTS:
        staff.goto(f"{live_server.url}/admin/postings/{name}/")
        results = staff.locator(".results")
        assert results.evaluate("it => it.scrollWidth <= it.clientWidth"), name


@pytest.mark.parametrize("width", [1280, 390])
def test_a_long_reason_stays_in_its_box(
    staff: Page, live_server: LiveServer, posting: Posting, width: int
) -> None:
    staff.get_by_role("link", name="Withhold").click()
    staff.get_by_label("Why").fill(LONG)
    staff.get_by_role("button", name="Withhold").click()
    staff.set_viewport_size({"width": width, "height": 900})
    for page in (address(posting), address(posting).replace("/change/", "/history/")):
        staff.goto(live_server.url + page)
        expect(staff.get_by_text(LONG).first).to_be_visible()
        assert staff.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [1280, 390])
def test_what_was_typed_for_an_erased_posting_fits_the_screen(
    staff: Page, posting: Posting, width: int
) -> None:
    staff.get_by_label("Note").fill(LONG)
    staff.set_viewport_size({"width": width, "height": 900})
    Posting.objects.filter(pk=posting.pk).erase()
    staff.get_by_role("button", name="Save", exact=True).click()
    expect(staff.get_by_role("definition")).to_have_text(LONG)
    staff.wait_for_load_state()
    assert staff.evaluate("document.documentElement.scrollWidth") <= width
