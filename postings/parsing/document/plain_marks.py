"""Marks that look like plain ones, as the rules know them: every dash, digit and plus sign.

>>> plain_marks("5‑7 yrs, ５＋ years, −2, Series‐7 – and more")
'5-7 yrs, 5+ years, -2, Series-7 – and more'

Unicode has a dozen dashes, and which one a posting has depends on the program that wrote it. One
mark stands for one, so that every position stays what it is in the text as written.
"""

from __future__ import annotations

import re

# Hyphens that join words, dashes that part them, and signs of arithmetic.
_PLAIN = {
    "‐‑−﹣－": "-",
    "‒": "–",
    "―⸺⸻﹘": "—",
    "〜～": "~",
    "＋﹢": "+",
    "％﹪": "%",
}
# The zero of each script whose digits stand in postings; the other nine follow it.
_ZEROS = "０٠۰०০"
_MARKS = {ord(mark): plain for marks, plain in _PLAIN.items() for mark in marks}
_MARKS |= {ord(zero) + digit: str(digit) for zero in _ZEROS for digit in range(10)}
_MARK = re.compile(f"[{''.join(map(chr, _MARKS))}]")


def plain_marks(text: str) -> str:
    """The same text, character by character, with plain dashes, digits and plus signs."""
    # Hardly a text has one, and to look is ten times as fast as to translate.
    return text.translate(_MARKS) if _MARK.search(text) else text
