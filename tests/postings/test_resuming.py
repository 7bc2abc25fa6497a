"""A form whose editor was signed out, or whose posting is gone, keeps what was typed into it."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from lxml import html

from postings.models import Correction, Posting
from tests.postings.editing import Sent, address, example, fields_of, opened, send, words_of

pytestmark = pytest.mark.django_db
TYPED = {"seniority": "vp", "note": "One.\nTwo.", "license_items-0-DELETE": "on"}
ADA = {"username": "ada", "password": "tell-me-why"}


@pytest.fixture
def posting() -> Posting:
    return example()


@pytest.fixture
def ada() -> Client:
    """Somebody whose browser is asked for its token, as every browser is."""
    User.objects.create_superuser("ada", password=ADA["password"])
    client = Client(enforce_csrf_checks=True)
    assert client.login(**ADA)
    return client


def kept(page: Any) -> Sent:
    """The fields of the page that asks to sign in again."""
    form = html.fromstring(page.content.decode()).get_element_by_id("login-form")
    sent: dict[str, list[str]] = {}
    for name, value in form.form_values():
        sent.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in sent.items()}


def test_who_is_signed_out_signs_in_and_everything_is_stored(ada: Client, posting: Posting) -> None:
    form = opened(ada, posting) | TYPED
    ada.session.flush()
    page = ada.post(address(posting), form)
    assert "Nothing is stored yet" in words_of(page)
    wrong = ada.post(address(posting), kept(page) | ADA | {"password": "wrong"})
    assert "correct username and password" in words_of(wrong)
    assert not Correction.objects.exists()
    page = ada.post(address(posting), kept(wrong) | ADA, follow=True)
    assert "Corrected Level (Director → Vice president)" in words_of(page)
    held = {it.fact: (str(it.author), it.note) for it in Correction.objects.all()}
    assert held == dict.fromkeys(("seniority", "licenses"), ("ada", "One.\nTwo."))


def test_whose_cookies_are_all_gone_signs_in_too(ada: Client, posting: Posting) -> None:
    form = opened(ada, posting) | TYPED
    ada.cookies.clear()
    page = ada.post(address(posting), form)
    assert page.status_code == 403
    page = ada.post(address(posting), kept(page) | ADA, follow=True)
    assert "Corrected Level" in words_of(page)


def test_who_signed_in_again_in_another_tab_is_asked_to_save_again(
    ada: Client, posting: Posting
) -> None:
    form = opened(ada, posting) | TYPED
    ada.logout()
    ada.login(**ADA)
    page = ada.post(address(posting), form)
    assert "Nothing is stored yet: save again." in words_of(page)
    assert not Correction.objects.exists()
    assert fields_of(page).items() >= TYPED.items()
    page = ada.post(address(posting), fields_of(page), follow=True)
    assert "Corrected Level" in words_of(page)


@pytest.mark.parametrize("base", ["", "forged"])
def test_a_forged_form_is_refused_as_ever(ada: Client, posting: Posting, base: str) -> None:
    page = ada.post(address(posting), {"title": "Owned", "base": base})
    assert page.status_code == 403
    assert b"Owned" not in page.content
    assert ada.post("/admin/logout/").status_code == 403


def test_what_was_typed_about_a_deleted_posting_is_shown(
    admin_client: Client, posting: Posting
) -> None:
    form = opened(admin_client, posting)
    row = {"license_items-2-code": "not yet a code", "license_items-TOTAL_FORMS": "3"}
    Posting.objects.filter(pk=posting.pk).erase()
    page = send(admin_client, posting, form, **TYPED, **row)
    assert page.status_code == 410
    words = words_of(page)
    for typed in ("Level vp", "Note One.", "Licenses, row 1", "Code: not yet a code"):
        assert typed in words
    assert "Title" not in words


@pytest.mark.parametrize("key", ["nonsense", "9" * 30, "9" * 5000, "_5F"])
def test_an_address_of_no_posting_leads_to_the_list(admin_client: Client, key: str) -> None:
    for answer in (admin_client.get, admin_client.post):
        assert answer(f"/admin/postings/posting/{key}/change/").status_code == 302
