"""In how many employers' postings a phrase stands that is not their own name."""

from __future__ import annotations

from bench.learning import familiar
from bench.reviewed import sets

UNSEEN = "l9"


def row(number, company, body):
    return {"id": f"l{number}", "company": company, "title": "Lead", "body": body}


def test_others_postings_are_counted_and_no_own_name(monkeypatch):
    rows = [
        row(1, "Larkspur", "<p>At Larkspur, you sell to Ottermere.</p>"),
        row(2, "Larkspur", "<p>You call Ottermere daily.</p>"),
        row(3, "Wrenfield", "<p>Wrenfield sells to Larkspur. We call Ottermere.</p>"),
        row(4, "None", "<p>We sell to Ottermere.</p>"),
        row(9, "Sallowby", "<p>Sallowby sells to Ottermere.</p>"),
    ]
    monkeypatch.setattr(sets, "rows", lambda: iter(rows))
    monkeypatch.setattr(sets, "ids", lambda _records: frozenset({UNSEEN}))
    counted = familiar.counted()
    # Two postings of one employer count once, one without an employer for itself.
    assert counted["ottermere"] == 3
    assert counted["larkspur"] == 1
    assert "wrenfield" not in counted
    assert "sallowby" not in counted
