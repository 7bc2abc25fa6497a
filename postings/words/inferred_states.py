"""The state that a town tells where the posting names none: shown and filtered, never a fact."""

from __future__ import annotations

from postings.parsing.matching.gazetteer import likely_state
from postings.values.location import Place

INFERRED = "inferred from the town"
ALL_INFERRED = "inferred from the towns"  # said once of several states
UNITED_STATES = "US"


def inferred_state(place: Place) -> str | None:
    """The code of the state, where the town is unmistakable; a stated region always wins.

    >>> inferred_state(Place(city="Reno")), inferred_state(Place(city="Reno", region="TX"))
    ('NV', None)
    """
    if place.city is None or place.region or place.country not in (None, UNITED_STATES):
        return None
    return likely_state(place.city, place.country)
