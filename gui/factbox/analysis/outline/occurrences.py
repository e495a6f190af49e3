"""Finds words fast: most paragraphs have none of those that are looked for."""

from __future__ import annotations

from collections.abc import Iterable


def lower(text: str) -> str:
    """`text` in lower case, of the same length: "İ" would become two characters."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else text.replace("İ", "I").lower()


def occurrences(lowered: str, beginnings: Iterable[str]) -> list[int]:
    """Where words with one of the `beginnings` start in a text in lower case, in order."""
    places = []
    for beginning in beginnings:
        at = lowered.find(beginning)
        while at >= 0:
            if at == 0 or not lowered[at - 1].isalnum():
                places.append(at)
            at = lowered.find(beginning, at + 1)
    places.sort()
    return places
