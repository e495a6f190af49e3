"""Runs of letters: the tokens of "Letters only"."""

from __future__ import annotations

import re
import unicodedata

from factbox.analysis.text.composed import Span, spans_as_given

# Letters, and some numbers that are no decimal digits ("²", "Ⅷ").
_NEARLY = re.compile(r"[^\W\d_]+")


def find_letter_runs(text: str) -> list[str]:
    """The runs of letters (Unicode category L) in `text` in NFC; all else separates."""
    composed = unicodedata.normalize("NFC", text)
    runs: list[str] = _NEARLY.findall(composed)
    if all(map(str.isalpha, runs)):
        return runs
    return [composed[start:end] for start, end in _spans(composed)]


def find_letter_run_spans(text: str) -> list[Span]:
    """Where each of them stands, in code points of `text` as given."""
    return spans_as_given(text, _spans)


def _spans(composed: str) -> list[Span]:
    spans: list[Span] = []
    for match in _NEARLY.finditer(composed):
        if match.group().isalpha():
            spans.append(match.span())
            continue
        start = match.start()
        for at in range(match.start(), match.end() + 1):
            if at == match.end() or not composed[at].isalpha():
                if start < at:
                    spans.append((start, at))
                start = at + 1
    return spans
