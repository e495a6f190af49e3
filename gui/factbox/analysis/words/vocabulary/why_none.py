"""The reason why the words of a text have no level."""

from __future__ import annotations

from factbox.analysis.figures.doubt import obstacle
from factbox.analysis.figures.vocabulary.words_above_a2 import FIGURE
from factbox.analysis.text.counts import Counts

#: The reason, of a text that has words to count, but none for a list.
NO_WORD = FIGURE.absent


def why_no_levels(counts: Counts) -> str:
    """Return why the words of a text have no level, such as another language; "" if they do."""
    return obstacle(FIGURE, counts.ingredients())
