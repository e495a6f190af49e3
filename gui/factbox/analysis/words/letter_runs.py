"""Runs of letters: the tokens of "Letters only"."""

from __future__ import annotations

import re
import unicodedata

from factbox.analysis.text.composed import Span, spans_as_given
from factbox.analysis.words.tokens import TokenRule

_RUN = re.compile(r"\S+")


class _OnlyLetters(dict[int, int]):
    """For `str.translate`: a letter (Unicode category L) stays, all else becomes a space."""

    def __missing__(self, code: int) -> int:
        self[code] = code if chr(code).isalpha() else ord(" ")
        return self[code]


_ONLY_LETTERS = _OnlyLetters()


def find_letter_runs(text: str) -> list[str]:
    """Return the runs of letters in `text` in NFC; all else separates."""
    return unicodedata.normalize("NFC", text).translate(_ONLY_LETTERS).split()


def find_letter_run_spans(text: str) -> list[Span]:
    """Return where each of them stands, in code points of `text` as given."""
    return spans_as_given(text, _spans)


def _spans(composed: str) -> list[Span]:
    letters = composed.translate(_ONLY_LETTERS)
    return [match.span() for match in _RUN.finditer(letters)]


LETTER_RUNS = TokenRule(find_letter_runs, find_letter_run_spans)
