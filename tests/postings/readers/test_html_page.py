"""Whole pages: what no tree of HTML can hold is left out, however it is written."""

from __future__ import annotations

import pytest

from postings.readers.registry import read_source
from postings.readers.types import RawPosting, SourceFile

PAGE = (
    "<html><head><title>VP{0}, Sales</title><script>var a = 1;</script></head><body>{0}"
    "<nav>Menu</nav> {0}<aside>More{0}</aside>{0}<main>{0}<h1>VP, {0}Sales</h1>"
    "<form><select></select></form>{0}<p title='{0}'>Lead the {0}team.</p></main>{0}</body></html>"
)
DATA = (
    '<html><script type="application/ld+json">{{"@context": "https://schema.org", "@type":'
    ' "JobPosting", "title": "VP, {0}Sales", "description": "<p>Lead the {0}team.</p>"}}</script>'
    "<nav>Menu</nav>{0}</html>"
)
NUMBERS = [*range(1, 9), *range(11, 13), *range(14, 32), 0x7F, 0x80, 0x9F, 0xFFFE, 0xFFFF]
WRITTEN = [
    *map(chr, NUMBERS),
    *(f"&#{number};" for number in [0, *NUMBERS, 0xD800, 0xDFFF, 0x110000, 10**12]),
    *(f"&#x{number:x};" for number in [0, *NUMBERS, 0xD800, 0xDFFF, 0x110000]),
    *("&#1", "&#x1F", "&#0000011;", "&#X0b;", "&#000000000000011;", "&amp;#11;"),
]


@pytest.mark.parametrize("page", [PAGE, DATA])
@pytest.mark.parametrize("written", WRITTEN)
def test_a_control_character_costs_no_page(page: str, written: str):
    content = page.format(written).encode()
    (read,) = read_source(SourceFile(path="a.html", size=len(content), member=content))
    assert isinstance(read, RawPosting), read.error
    assert "Lead the" in read.html
    assert "Menu" not in read.html
    assert not any(chr(number) in read.html for number in NUMBERS if number not in (127, 128, 159))
