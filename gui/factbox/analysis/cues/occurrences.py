"""Finds words fast: most paragraphs have none of those that are looked for."""

from __future__ import annotations

from collections.abc import Iterable

# A pattern that ignores case takes "ſ" for "s", but no list of words has it ("reaſons").
_LOOK_ALIKES = str.maketrans({"ſ": "s", "ı": "i", "İ": "I", "\u212a": "K"})


def plain_letters(text: str) -> str:
    """`text` with the letters that a pattern takes for others as these others.

    It stays as long as it was, and so does what it is in lower case.
    """
    # Written out, here and elsewhere: any() takes twice as long, and every paragraph asks.
    if text.isascii() or not ("ſ" in text or "ı" in text or "İ" in text or "\u212a" in text):
        return text
    return text.translate(_LOOK_ALIKES)


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
