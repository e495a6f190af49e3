"""A passage of a text, line by line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place


class PassageLine(NamedTuple):
    """The part of one line that lies in a passage: `text`, which begins at `low` in the line.

    `prose` is the same with other characters in place of what is left out. Each of its
    `tokens` is given as its type and counts `times` times: twice in a headline that counts
    twice.
    """

    number: int
    low: int
    text: str
    prose: str
    tokens: Sequence[str]
    times: int = 1


class Passage(NamedTuple):
    """The text of a document from `start` up to `end`."""

    document: Document
    start: Place
    end: Place

    @classmethod
    def whole(cls, document: Document) -> Passage:
        """Return the passage that is the whole document."""
        lines = document.paragraphs
        end = Place(len(lines) - 1, len(lines[-1].text)) if lines else Place(0, 0)
        return cls(document, Place(0, 0), end)

    @classmethod
    def of(
        cls, document: Document, start: Place | None = None, end: Place | None = None
    ) -> Passage:
        """Return the passage from `start` up to `end`; without them, the whole document."""
        whole = cls.whole(document)
        return cls(document, start or whole.start, end or whole.end)

    def lines(self) -> Iterator[PassageLine]:
        """Yield the lines of the passage, blank ones too."""
        rules, lines, start = self.document.rules, self.document.paragraphs, self.start
        twice = self._line_that_counts_twice(start)
        found = lines.run(start.paragraph, self.end.paragraph + 1)
        for number, paragraph in enumerate(found, start.paragraph):
            low = start.offset if number == start.paragraph else 0
            high = self.end.offset if number == self.end.paragraph else None
            text, tokens = paragraph.text[low:high], paragraph.tokens
            prose = paragraph.prose
            if text != paragraph.text:
                prose = prose[low:high]
                tokens = tuple(map(rules.type_of, rules.find_tokens(prose)))
            yield PassageLine(number, low, text, prose, tokens, 2 if number == twice else 1)

    def _line_that_counts_twice(self, start: Place) -> int | None:
        headline = self.document.metrics().headline
        if headline is None or not headline.again.tokens:
            return None
        if not start <= headline.start <= headline.end <= self.end:
            return None
        return headline.start.paragraph
