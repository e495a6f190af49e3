"""A word of one class as it is looked for in a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.words.vocabulary.placed_tokens import TokenPlaces

if TYPE_CHECKING:
    from factbox.analysis.text.as_read import Span
    from factbox.analysis.text.document import Document
    from factbox.analysis.words.sentence_words import SentenceWords
    from factbox.analysis.words.vocabulary.listed_words import ListedWord


class ListedSought(NamedTuple):
    """A word of one class in a document, by the tokens of the fact box."""

    document: Document
    word: ListedWord

    @property
    def name(self) -> str:
        """The word."""
        return self.word.word

    def nths(self, prose: str, tokens: Sequence[str]) -> list[int]:
        """Return which tokens of a line are the word; none in a line that does not count."""
        if not tokens:
            return []
        placed = self.document.placed_tokens.of(Paragraph(prose))
        both = zip(self.word.tokens, placed, strict=True)
        if all(set(own).isdisjoint(others) for own, others in both):
            return []
        found = enumerate(TokenPlaces(prose, self._sentence_words).all())
        return [nth for nth, each in found if each.token in self.word.tokens[each.place]]

    def spans(self, prose: str) -> list[Span]:
        """Return the spans of all tokens of a line."""
        found = TokenPlaces(prose, self._sentence_words).all()
        return [(each.start, each.end) for each in found]

    def spans_between(
        self, prose: str, tokens: Sequence[str], low: int, high: int
    ) -> list[Span]:
        """Return the spans of the word in the sentences that touch a part of a line."""
        if not tokens:
            return []
        found = TokenPlaces(prose, self._sentence_words).between(low, high)
        is_it = self.word.tokens
        return [(each.start, each.end) for each in found if each.token in is_it[each.place]]

    @property
    def _sentence_words(self) -> SentenceWords:
        return self.document.rules.language.sentence_words
