"""What all tests share: folders, a database of their own, and a browser.

Nothing here touches what a running site in the same clone uses, and several test runs at once do
not touch each other.
"""

from __future__ import annotations

import multiprocessing
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import override_settings
from playwright.sync_api import Browser, Page, sync_playwright

from config.postgres import locks
from postings.reading import processes

ROOT = Path(__file__).resolve().parent.parent
PLAIN_FILES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
FAST_HASHER = ["django.contrib.auth.hashers.MD5PasswordHasher"]

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "page" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session", autouse=True)
def _settings_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("var")
    (folder / "static").mkdir()
    with override_settings(
        INDEX_DIR=folder / "index",
        STATIC_ROOT=folder / "static",
        STORAGES=PLAIN_FILES,
        PASSWORD_HASHERS=FAST_HASHER,
    ):
        yield


@pytest.fixture(scope="session", autouse=True)
def _quick_children() -> Iterator[None]:
    """Children are forked from a server that has loaded everything, not started from nothing."""
    multiprocessing.set_forkserver_preload(["tests.warm"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(processes, "START_METHOD", "forkserver")
        yield


@pytest.fixture
def index_dir(tmp_path: Path) -> Iterator[Path]:
    """An index folder for one test; `settings.INDEX_DIR` is it."""
    with override_settings(INDEX_DIR=tmp_path / "index"):
        yield tmp_path / "index"


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """Gives each test run on this machine the first test database that no other run has."""
    folder = settings.VAR_DIR / "tests"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, 100):
        descriptor = locks.try_exclusive(folder / f"{number}.lock")
        if descriptor is not None:
            break
    else:
        pytest.fail("100 test runs at once")
    settings.DATABASES["default"].setdefault("TEST", {})["NAME"] = f"test_rainmaker_{number}"
    yield
    os.close(descriptor)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of the annotation guide, the gold postings and the corpus, where there is one."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared is not on this machine")
    return folder


def find_browser() -> str | None:
    candidates = (os.environ.get("CHROMIUM", ""), *BROWSERS)
    return next((found for name in candidates if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = find_browser()
    if executable is None:
        absent = pytest.fail if os.environ.get("CI") else pytest.skip
        absent("no Chromium on this machine; set CHROMIUM to one that is not on the PATH")
    with (
        pytest.MonkeyPatch.context() as patch,
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=executable, args=BROWSER_OPTIONS) as browser,
    ):
        # Playwright runs an event loop in this thread; Django takes our calls for asynchronous.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield browser


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A fresh tab; a mistake in a page's scripts fails the test."""
    with browser.new_context() as context:
        page = context.new_page()
        mistakes: list[str] = []
        page.on("pageerror", lambda error: mistakes.append(str(error)))
        yield page
        assert not mistakes


@pytest.fixture(scope="session")
def axe() -> Axe:
    """Looks a page over for what shuts people out: `axe.run(page)`."""
    return Axe()
