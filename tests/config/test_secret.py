"""The key that signs sessions: made once, for its owner only, whoever else makes it meanwhile."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from config import secret


def test_the_key_stays_the_same_and_is_private(tmp_path: Path):
    file = tmp_path / "var" / "secret_key"
    key = secret.read_or_make(file)
    assert len(key) >= 50
    assert secret.read_or_make(file) == key
    assert file.stat().st_mode & 0o777 == 0o600


def test_all_get_the_same_key_when_many_make_it_at_once(tmp_path: Path):
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(secret.read_or_make, [tmp_path / "secret_key"] * 8))
    assert len(keys) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["secret_key"]


def test_an_unusable_place_is_named_with_a_way_out(tmp_path: Path):
    (tmp_path / "var").write_text("a file where the folder should be")
    with pytest.raises(ImproperlyConfigured, match="set VAR_DIR"):
        secret.read_or_make(tmp_path / "var" / "secret_key")
