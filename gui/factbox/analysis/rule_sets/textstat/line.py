"""The summary of one line of a text, or of several in a row."""

from __future__ import annotations

from dataclasses import dataclass

from factbox.analysis.rule_sets.textstat.chunks import Chunks
from factbox.analysis.rule_sets.textstat.sums import Sums, added

# textstat does not count a sentence with fewer words.
_SHORTEST_SENTENCE = 3


@dataclass(frozen=True, slots=True)
class TextstatLine:
    """What textstat counts in lines of a text; `a + b` is the summary of `a` above `b`.

    A sentence ends at any ".", "!" or "?", and otherwise continues in the next line. So the
    words at the edges are counted apart: `head` words before the first mark, `tail` words
    after the last, and `inner` sentences between. Without a mark, all words are in `head`,
    and `tail` is None. A mark also ends a word here: "a.m" has two.
    """

    # Includes the line break, so that the length of a sum is the sum of the lengths.
    length: int
    sums: Sums
    head: int
    inner: int
    tail: int | None

    @classmethod
    def of(cls, text: str, chunks: Chunks) -> TextstatLine:
        """Return the summary of the line `text`."""
        found = list(map(chunks.__getitem__, text.split()))
        sums = added([chunk.sums for chunk in found])
        inner = words = 0
        head: int | None = None
        for chunk in found:
            words += chunk.head
            if chunk.tail is None:
                continue
            if head is None:
                head = words
            elif words >= _SHORTEST_SENTENCE:
                inner += 1
            words = chunk.tail
        if head is None:
            return cls(len(text) + 1, sums, words, 0, None)
        return cls(len(text) + 1, sums, head, inner, words)

    def __add__(self, below: TextstatLine) -> TextstatLine:
        head, inner, tail = self.head, self.inner, self.tail
        if tail is None:
            head += below.head
            inner, tail = below.inner, below.tail
        elif below.tail is None:
            tail += below.head
        else:
            inner += below.inner + (tail + below.head >= _SHORTEST_SENTENCE)
            tail = below.tail
        return TextstatLine(
            self.length + below.length,
            added((self.sums, below.sums)),
            head,
            inner,
            tail,
        )

    @property
    def sentences(self) -> int:
        """The number of sentences of three words or more, at least one; 0 without a text."""
        if self.length <= 1:
            return 0
        edges = (self.head, self.tail or 0)
        return max(1, self.inner + sum(words >= _SHORTEST_SENTENCE for words in edges))


#: The summary of no lines: added to a line, it changes nothing.
NOTHING = TextstatLine(length=0, sums=Sums(), head=0, inner=0, tail=None)
