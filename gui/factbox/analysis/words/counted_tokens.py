"""Numbers the tokens of a text: from number to place, and from place to number."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.text.as_read import Span
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place

# How many lines are read between two stops: less than a millisecond.
_LINES = 2_000


class CountedTokens:
    """The tokens of a document, numbered from 0 in the order in which they are counted.

    A headline that counts twice is numbered twice: as the title of the text and as its
    first line. `count` is the number of tokens. Call `read` first. After an edit, make a new
    object.
    """

    def __init__(self, document: Document) -> None:
        metrics = document.metrics()
        headline = metrics.headline
        self.count = metrics.whole.counts.tokens
        self._rules = metrics.rules
        self._lines = document.paragraphs
        self._first = metrics.first_line
        self._title: Sequence[str] = ()
        self._title_line = self._first
        if headline is not None and headline.again.tokens:
            self._title_line = headline.start.paragraph
            self._title = self._lines[self._title_line].tokens
        # For each line, the number of tokens before it and the number of its paragraph.
        self._starts: list[int] = []
        self._paragraphs: list[int] = []
        self._spans_of = -1
        self._spans: Sequence[Span] = ()

    def read(self) -> Iterator[None]:
        """Number the tokens, pausing every millisecond."""
        tokens, paragraphs = len(self._title), 0
        for paragraph in self._lines.run(self._first, len(self._lines)):
            paragraphs += paragraph.counts.paragraphs
            self._starts.append(tokens)
            self._paragraphs.append(paragraphs)
            tokens += len(paragraph.tokens)
            if len(self._starts) % _LINES == 0:
                yield

    def paragraph_of(self, token: int) -> int:
        """Return the number of the paragraph of a token, from 1; blank lines do not count."""
        return self._paragraphs[self._line_of(token) - self._first]

    def number_at(self, place: Place) -> int | None:
        """Return the number of tokens before `place`; None above the counted text."""
        line = place.paragraph - self._first
        if line < 0:
            return None
        before = 0
        if place.offset:
            before = bisect_left(self._spans_in(place.paragraph), (place.offset, 0))
        return self._starts[line] + before

    def extent(self, first: int, last: int) -> tuple[Place, Place]:
        """Return where the token `first` begins and where `last`, a later one, ends."""
        start, _ = self._places_of(first)
        _, end = self._places_of(last)
        # A headline that is counted twice may stand above the token that ends the extent.
        return start, max(start, end)

    def _line_of(self, token: int) -> int:
        """Return the line that a token stands in."""
        if token < len(self._title):
            return self._title_line
        return self._first + bisect_right(self._starts, token) - 1

    def _places_of(self, token: int) -> tuple[Place, Place]:
        """Return where a token begins and ends."""
        line = self._line_of(token)
        before = 0 if token < len(self._title) else self._starts[line - self._first]
        start, end = self._spans_in(line)[token - before]
        return Place(line, start), Place(line, end)

    def _spans_in(self, line: int) -> Sequence[Span]:
        """Return where the tokens of a line begin and end in it."""
        if line != self._spans_of:
            # Kept, since many places of one long line may be asked for.
            self._spans_of = line
            self._spans = self._rules.find_token_spans(self._lines[line].prose)
        return self._spans
