"""No posting is repeated or lost between the pages of a search, whatever is imported meanwhile."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from django.db import connection
from django.http import QueryDict

from postings.models import Posting
from search.index import directory
from search.index.reader import current_reader
from search.results.page import PAGE_SIZE, Results, search
from tests import factories

pytestmark = pytest.mark.django_db(transaction=True)

SEARCHES = ["", "sort=title", "sort=company", "sort=years", "q=hiring", "q=director"]


def make(number: int) -> None:
    for index in range(number):
        factories.posting(f"Director {index % 7}", years=index % 5)


def keys(results: Results) -> list[str]:
    return [posting.key for posting in results.postings]


def following(results: Results) -> Results:
    return search(QueryDict(results.next_link.removeprefix("?")))


@pytest.mark.parametrize("parameters", SEARCHES)
def test_pages_of_one_search_are_of_one_moment(parameters: str) -> None:
    make(3 * PAGE_SIZE)
    wanted = keys_of_all(parameters)
    first = search(QueryDict(parameters))
    seen = keys(first)
    make(5)
    Posting.objects.filter(key=wanted[-1]).update(title="Another Director hiring")
    search(QueryDict(""))  # another visitor, whose search brings the index up to date
    second = following(first)
    make(5)
    search(QueryDict(""))
    seen += keys(second) + keys(following(second))
    assert seen == wanted


def keys_of_all(parameters: str) -> list[str]:
    results = search(QueryDict(parameters))
    hits = results.searcher.hits(results.filters.query(), sort=results.filters.sort, limit=1000)
    found = Posting.objects.in_bulk(hits.ids)
    return [found[pk].key for pk in hits.ids]


def test_a_posting_that_is_deleted_moves_no_other_to_an_earlier_page() -> None:
    make(2 * PAGE_SIZE)
    first = search(QueryDict(""))
    wanted = keys_of_all("")[PAGE_SIZE:]
    Posting.objects.filter(key=keys(first)[0]).delete()
    assert keys(following(first)) == wanted


def test_the_links_of_a_later_page_stay_with_the_first_moment() -> None:
    make(3 * PAGE_SIZE)
    first = search(QueryDict(""))
    make(1)
    second = following(first)
    assert second.searcher.generation == first.searcher.generation
    assert second.previous_link.endswith(first.searcher.generation)
    assert "at=" not in second.clear_link


@pytest.mark.parametrize("token", ["", "x", "0" * 12, "../../../etc", "é" * 12, "0" * 500])
def test_an_unknown_moment_is_today(token: str) -> None:
    make(1)
    query = QueryDict(mutable=True)
    query["at"] = token
    assert search(query).total == 1


def test_commits_are_kept_for_a_while_only(index_dir: Path) -> None:
    make(1)
    first = directory.directory().of(search(QueryDict("")).searcher.generation)
    assert first is not None
    make(1)
    search(QueryDict(""))
    assert first.exists()
    long_ago = first.stat().st_mtime - directory.KEPT_SECONDS - 1
    os.utime(first, (long_ago, long_ago))
    make(1)
    search(QueryDict(""))
    assert not first.exists()
    assert len(list(index_dir.glob("index-*"))) == 2


def test_a_commit_is_kept_from_when_it_was_replaced_however_old_it_is() -> None:
    make(PAGE_SIZE + 1)
    first = search(QueryDict(""))
    path = directory.directory().of(first.searcher.generation)
    assert path is not None
    os.utime(path, (0, 0))
    make(1)
    search(QueryDict(""))
    assert following(first).searcher.generation == first.searcher.generation


def test_a_commit_shares_its_files_with_the_one_before() -> None:
    make(30)
    search(QueryDict(""))
    before = current_reader()
    make(1)
    search(QueryDict(""))
    after = current_reader()
    assert before is not None
    assert after is not None
    stores = [path for path in after.path.iterdir() if path.suffix == ".store"]
    shared = [path for path in stores if (before.path / path.name).exists()]
    assert shared
    assert all(path.samefile(before.path / path.name) for path in shared)


def test_a_kept_commit_that_is_deleted_or_of_another_database_is_today(index_dir: Path) -> None:
    make(2 * PAGE_SIZE)
    first = search(QueryDict(""))
    make(1)
    today = search(QueryDict("")).searcher.generation
    with connection.cursor() as cursor:  # as a restore leaves it
        cursor.execute("ALTER TABLE postings_posting DISABLE TRIGGER USER")
        cursor.execute("ALTER TABLE postings_posting ENABLE TRIGGER USER")
    assert following(first).searcher.generation not in (first.searcher.generation, today)
    first = search(QueryDict(""))
    make(1)
    search(QueryDict(""))
    shutil.rmtree(index_dir / f"index-{first.searcher.generation}")
    assert following(first).total == 2 * PAGE_SIZE + 2


def test_equal_scores_are_ordered_by_age_on_every_page() -> None:
    make(2 * PAGE_SIZE + 5)  # seven titles: many postings of the same score
    everything = keys_of_all("q=hiring")
    pages = [keys(search(QueryDict(f"q=hiring&page={number}"))) for number in (1, 2, 3)]
    assert [key for page in pages for key in page] == everything
    assert len(set(everything)) == 2 * PAGE_SIZE + 5
