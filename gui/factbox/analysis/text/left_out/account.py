"""The account of what is left out of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factbox.analysis.text.left_out.kind import DEFAULT, Kind


class LeftOutAccount(NamedTuple):
    """The kinds that are left out, and how many tokens of each kind that has any."""

    kinds: frozenset[Kind] = DEFAULT
    tokens: tuple[tuple[Kind, int], ...] = ()

    @classmethod
    def of(cls, kinds: frozenset[Kind], tokens: Mapping[Kind, int]) -> LeftOutAccount:
        """Return the account of the tokens of each of the kinds that are left out."""
        return cls(kinds, tuple((kind, tokens[kind]) for kind in Kind if tokens.get(kind)))

    @property
    def total(self) -> int:
        """The number of all of them."""
        return sum(tokens for _, tokens in self.tokens)

    @property
    def in_words(self) -> str:
        """The account as a line: "412 words left out: code 380, link targets 32".

        It is empty if no word is left out.
        """
        if not self.tokens:
            return ""
        word = "word" if self.total == 1 else "words"
        parts = ", ".join(f"{kind.label} {tokens}" for kind, tokens in self.tokens)
        return f"{self.total} {word} left out: {parts}"
