"""What is looked for in a text: the tokens that are one word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from factbox.analysis.text.as_read import Span
    from factbox.analysis.text.document import Document


class Sought(Protocol):
    """A word to be found, line by line."""

    @property
    def name(self) -> str:
        """What it is called."""

    def nths(self, prose: str, tokens: Sequence[str]) -> list[int]:
        """Return which tokens of a line it is, from 0; none in a line that does not count.

        `tokens` are those of the line under the rule set.
        """

    def spans(self, prose: str) -> Sequence[Span]:
        """Return where each token that is numbered so begins and ends, in code points."""

    def spans_between(
        self, prose: str, tokens: Sequence[str], low: int, high: int
    ) -> Sequence[Span]:
        """Return where it stands in the part of a line from `low` to `high`, or close by."""


class TypeSought(NamedTuple):
    """A type, under the rule set of a document."""

    document: Document
    name: str

    def nths(self, prose: str, tokens: Sequence[str]) -> list[int]:
        """Return which tokens of a line are of this type."""
        if self.name not in tokens:
            return []
        return [nth for nth, token in enumerate(tokens) if token == self.name]

    def spans(self, prose: str) -> list[Span]:
        """Return the spans of all tokens of a line."""
        return self.document.rules.find_token_spans(prose)

    def spans_between(
        self, prose: str, tokens: Sequence[str], low: int, high: int
    ) -> list[Span]:
        """Return the spans of those of this type that touch a part of a line."""
        nths = self.nths(prose, tokens)
        spans = self.spans(prose) if nths else []
        found = (spans[nth] for nth in nths)
        return [(start, end) for start, end in found if low <= end and start <= high]
