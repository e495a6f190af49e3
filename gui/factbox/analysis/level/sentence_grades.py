"""The sentences of a paragraph, each with a grade of its own."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.as_read import LEFT_OUT
from factbox.analysis.text.counts import Counts
from factbox.analysis.words.type_facts import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.rule_sets.rules import Rules
    from factbox.analysis.text.paragraph import Paragraph

#: A shorter sentence has no grade: one word more or less would change it by five.
FEWEST_TOKENS = 3


class Sentence(NamedTuple):
    """A sentence of a paragraph, from the code point `start` up to `end`, and its counts."""

    start: int
    end: int
    counts: Counts

    @property
    def tokens(self) -> int:
        """Its number of tokens."""
        return self.counts.tokens

    @property
    def syllables(self) -> int:
        """Its number of syllables."""
        return self.counts.syllables

    @property
    def grade(self) -> float | None:
        """Its Level as a text of its own; None with fewer than three tokens."""
        return None if self.tokens < FEWEST_TOKENS else self.counts.grade


class Sentences:
    """The sentences of a paragraph that was read under `rules`, each counted when asked for.

    Their number, tokens and syllables add up to the counts of the paragraph. A token belongs
    to the sentence that it begins in; text between two sentences belongs to the first.
    """

    def __init__(self, paragraph: Paragraph, rules: Rules) -> None:
        self._text = paragraph.prose
        self._counts = paragraph.counts
        self._rules = rules
        # A blank line, or one that waits to be read, is not counted as a paragraph.
        is_read = bool(paragraph.counts.paragraphs)
        self._spans = rules.find_sentences(self._text) if is_read else []
        self._starts = [start for start, _ in self._spans]

    def at(self, offset: int) -> Sentence | None:
        """Return the sentence at or nearest to the code point `offset`; None without any."""
        return self._sentence(self._number_at(offset)) if self._spans else None

    def between(self, low: int, high: int) -> Iterator[Sentence]:
        """The sentences that reach into the text between two code points."""
        numbers = range(self._number_at(low), bisect_right(self._starts, high))
        return map(self._sentence, numbers)

    def __iter__(self) -> Iterator[Sentence]:
        return map(self._sentence, range(len(self._spans)))

    def _number_at(self, offset: int) -> int:
        return max(bisect_right(self._starts, offset) - 1, 0)

    def _sentence(self, number: int) -> Sentence:
        """Return a sentence without the white space around it."""
        if len(self._spans) == 1:
            of_all = self._counts
            tokens, syllables, kinds = of_all.tokens, of_all.syllables, of_all.kinds
        else:
            found = read_words(self._tokens(number), self._rules)
            tokens, syllables, kinds = len(found.types), found.syllables, found.kinds
        start, end = self._spans[number]
        within = self._text[start:end]
        start += len(within) - len(within.lstrip())
        counts = Counts(
            sentences=1, tokens=tokens, syllables=syllables, kinds=kinds, rules=self._rules
        )
        if kinds is not None and self._rules.read_line is not None:
            # textstat has formulas that ask for these.
            pieces = within.replace(LEFT_OUT, "").split()
            counts.kinds = kinds._replace(chunks=len(pieces))
            counts.characters = sum(map(len, pieces))
        return Sentence(start, start + len(within.strip()), counts)

    def _tokens(self, number: int) -> list[str]:
        """Return the tokens of a sentence as they are written, not as types."""
        low = self._starts[number] if number else 0
        is_last = number + 1 == len(self._starts)
        high = len(self._text) if is_last else self._starts[number + 1]
        if self._is_cut_at(low) and self._is_cut_at(high):
            return self._rules.find_tokens(self._text[low:high])
        tokens, starts = self._all_tokens
        return tokens[bisect_left(starts, low) : bisect_left(starts, high)]

    def _is_cut_at(self, offset: int) -> bool:
        """Return whether no token reaches across `offset`."""
        return offset in (0, len(self._text)) or self._text[offset - 1].isspace()

    @cached_property
    def _all_tokens(self) -> tuple[list[str], list[int]]:
        """All tokens of the paragraph, and where they start."""
        starts = [start for start, _ in self._rules.find_token_spans(self._text)]
        return self._rules.find_tokens(self._text), starts
