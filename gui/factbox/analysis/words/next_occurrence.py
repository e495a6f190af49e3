"""The next place of a word in a text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from factbox.analysis.text.place import Place

if TYPE_CHECKING:
    from factbox.analysis.text.document import Document
    from factbox.analysis.words.sought import Sought


def next_occurrence(
    document: Document, sought: Sought, after: Place
) -> tuple[Place, Place] | None:
    """Return where a word that begins after `after` begins and ends.

    After the last one, the search starts again at the top of the text. Return None if there
    is none.
    """
    here = after.paragraph
    onward = _occurrences(document, sought, here, len(document.paragraphs))
    again = _occurrences(document, sought, 0, here + 1)
    behind = (each for each in onward if each[0] > after)
    return next(chain(behind, again), None)


def _occurrences(
    document: Document, sought: Sought, first: int, end: int
) -> Iterator[tuple[Place, Place]]:
    for number, paragraph in enumerate(document.paragraphs.run(first, end), start=first):
        nths = sought.nths(paragraph.prose, paragraph.tokens)
        spans = sought.spans(paragraph.prose) if nths else ()
        for start, end in (spans[nth] for nth in nths):
            yield Place(number, start), Place(number, end)
