"""Tells the language of a text by its function words and telltale letters."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from importlib import import_module
from typing import NamedTuple

from factbox.analysis.languages.rooms import CODES, ROOMS

#: Shorter texts are not told apart.
FEWEST_WORDS = 30
#: No more of a text is looked at.
_LOOKED_AT = 100_000
# The share of function words below which nothing is said.
_LEAST = 0.20
_FOR_A_LETTER = 0.35

_CHINESE = "zh"
_LETTERS = {
    "ß": "de", "ä": "de sv", "ö": "de sv", "ü": "de", "ñ": "es", "¿": "es", "¡": "es",
    "ã": "pt", "õ": "pt", "ç": "fr pt", "à": "fr it pt", "è": "fr it", "ì": "it", "ò": "it",
    "ù": "it fr", "ê": "fr pt", "œ": "fr", "å": "sv", "ł": "pl", "ą": "pl", "ę": "pl",
    "ż": "pl", "ś": "pl", "ć": "pl", "ó": "es pl pt", "í": "es pt", "á": "es pt", "ij": "nl",
    "ы": "ru", "э": "ru",
}  # fmt: skip
_RUN = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LETTER = re.compile(r"[^\W\d_]")
_JAPANESE = re.compile("[\u3040-\u30ff]")
_IDEOGRAPH = re.compile("[\u4e00-\u9fff]")
_UKRAINIAN = re.compile("[іїєґў]")


class _Tables(NamedTuple):
    """The function words of each language, and what each word counts."""

    words: dict[str, frozenset[str]]
    weights: dict[str, float]


def detect(text: str) -> str | None:
    """Return the code of the language of a text; None for another one, or if it is not told."""
    code = told(text)
    return code if code in CODES else None


def told(text: str) -> str | None:
    """Return the code of the language of a text, with a room or without; None if not told.

    Only the first 100,000 characters are looked at. A text of under 30 words is not told.
    """
    text = text[:_LOOKED_AT]
    letters = len(_LETTER.findall(text))
    if len(_JAPANESE.findall(text)) > 0.02 * letters:
        return "ja"
    ideographs = len(_IDEOGRAPH.findall(text))
    if ideographs > 0.3 * letters:
        return _CHINESE if ideographs >= FEWEST_WORDS else None
    lowered = text.lower().replace("’", "'")
    runs = Counter(_RUN.findall(lowered))
    if runs.total() < FEWEST_WORDS:
        return None
    if _UKRAINIAN.search(lowered):
        return "uk"
    return _best(runs, lowered)


def _best(runs: Counter[str], lowered: str) -> str | None:
    """Return the language that scores highest."""
    words = Counter(runs)
    for run, times in runs.items():
        if "'" in run:
            # The halves too: "l'eau", "dell'acqua".
            before, behind = run.split("'", 1)
            words[behind] += times
            words[f"{before}'"] += times
    tables, total = _tables(), words.total()
    score = dict.fromkeys(tables.words, 0.0)
    share = dict.fromkeys(tables.words, 0)
    for code, own in tables.words.items():
        for word in own.intersection(words):
            share[code] += words[word]
            score[code] += words[word] * tables.weights[word]
    for letter, codes in _LETTERS.items():
        times = lowered.count(letter)
        for code in codes.split() if times else ():
            score[code] += _FOR_A_LETTER * times / len(codes.split())
    best = max(score, key=score.__getitem__)
    return best if share[best] >= _LEAST * total else None


@cache
def _tables() -> _Tables:
    package = __package__
    words: dict[str, frozenset[str]] = {
        code: import_module(f"{package}.{room}.function_words").FUNCTION_WORDS
        for code, room in ROOMS.items()
        if code != _CHINESE
    }
    words |= import_module(f"{package}.neighbours").FUNCTION_WORDS
    shared = Counter(word for own in words.values() for word in own)
    weights = {word: times**-0.5 for word, times in shared.items()}
    return _Tables(words, weights)
