"""The next place of a word in a text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.text.document import Document


def next_occurrence(document: Document, kind: str, after: Place) -> tuple[Place, Place] | None:
    """Return where the next token of the type `kind` after `after` begins and ends.

    After the last one, the search starts again at the top of the text. Return None if there
    is no such token.
    """
    here = after.paragraph
    onward = _occurrences(document, kind, here, len(document.paragraphs))
    again = _occurrences(document, kind, 0, here + 1)
    behind = (each for each in onward if each[0] > after)
    return next(chain(behind, again), None)


def _occurrences(
    document: Document, kind: str, first: int, end: int
) -> Iterator[tuple[Place, Place]]:
    rules = document.metrics().rules
    for number, paragraph in enumerate(document.paragraphs.run(first, end), start=first):
        if kind not in paragraph.tokens:
            continue
        spans = rules.find_token_spans(paragraph.prose)
        for (start, end), each in zip(spans, paragraph.tokens, strict=True):
            if each == kind:
                yield Place(number, start), Place(number, end)
