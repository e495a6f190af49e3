"""The places in a text that are left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from factbox.analysis.text.as_read import LEFT_OUT
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.spans import LeftOut
from factbox.analysis.text.paragraphs import Paragraphs
from factbox.analysis.text.place import Place


class LeftOutPlace(NamedTuple):
    """A stretch of a text that is left out, in one line or several, and its tokens."""

    kind: Kind
    start: Place
    end: Place
    tokens: int


def left_out_places(paragraphs: Paragraphs, first: int = 0) -> Iterator[LeftOutPlace]:
    """Yield what is left out from the line `first` on.

    A comment or a piece of code is one place, however many lines it has. But where text beside
    a comment counts, each line of the comment is a place, so that the line breaks count.
    """
    place: LeftOutPlace | None = None
    for number in paragraphs.with_left_out(first):
        line = paragraphs[number]
        for span in line.left_out:
            found = LeftOutPlace(
                span.kind, Place(number, span.start), Place(number, span.end), span.tokens
            )
            is_whole = (span.start, span.end) == (0, len(line.text))
            if place is not None and is_whole and _goes_on(place, span, number, paragraphs):
                place = place._replace(end=found.end, tokens=place.tokens + found.tokens)
                continue
            if place is not None:
                yield place
            place = found
    if place is not None:
        yield place


def counted_text(paragraphs: Paragraphs) -> str:
    """Return the text without what is left out of it."""
    lines = (line for line in paragraphs if not line.is_inside)
    return "\n".join(
        line.prose.replace(LEFT_OUT, "") if line.left_out else line.text for line in lines
    )


def _goes_on(place: LeftOutPlace, span: LeftOut, number: int, paragraphs: Paragraphs) -> bool:
    """Return whether `place` ends with the line above and goes on with `span`."""
    if place.kind is not span.kind or not paragraphs[number].region.goes_on:
        return False
    return place.end == (number - 1, len(paragraphs[number - 1].text))
