"""Puts the letters of scripts that run from right to left in the order of reading."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

#: Hebrew, Arabic and their neighbours, with the forms for printing.
RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_NEAR = 0.01
# A sign before a number stands behind it.
_BEFORE_NUMBER = re.compile(r"([.,،؛:!؟])(\d[\d.,]*\d|\d)")


def in_reading_order(word: str, lefts: Sequence[float]) -> str:
    """Return a word, given where each of its characters is on the page.

    pdfium puts the letters of some words in the order in which they are seen, from left to
    right. In the others, it puts the letters of a ligature in the wrong order.
    """
    glyphs: list[str] = []
    places: list[float] = []
    for character, left in zip(word, lefts, strict=True):
        is_same = bool(places) and abs(left - places[-1]) < _NEAR
        if is_same or (glyphs and unicodedata.combining(character)):
            glyphs[-1] += character
        else:
            glyphs.append(character)
            places.append(left)
    rising = sum(after > before for before, after in pairwise(places))
    if 2 * rising > len(places) - 1:
        placed = sorted(zip(places, glyphs, strict=True), key=lambda each: -each[0])
        return "".join(glyph for _, glyph in placed)
    return "".join(map(_ligature, glyphs))


def _ligature(glyph: str) -> str:
    is_marked = any(map(unicodedata.combining, glyph))
    return glyph if is_marked or not RIGHT_TO_LEFT.match(glyph) else glyph[::-1]


def number_in_reading_order(word: str) -> str:
    """Return a number between such words, with the sign that is seen on its left behind it."""
    return _BEFORE_NUMBER.sub(r"\2\1", word) if _BEFORE_NUMBER.fullmatch(word) else word
