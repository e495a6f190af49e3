"""The account of what a text leaves out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.lists import listed
from factbox.tr import tr, with_thousands


class LeftOutAccount(NamedTuple):
    """The kinds that are left out, and the number of tokens of each kind that has any."""

    kinds: frozenset[Kind] = DEFAULT
    tokens: tuple[tuple[Kind, int], ...] = ()

    @classmethod
    def of(cls, kinds: frozenset[Kind], tokens: Mapping[Kind, int]) -> LeftOutAccount:
        """Return the account of `kinds`, given the `tokens` of each."""
        return cls(kinds, tuple((kind, tokens[kind]) for kind in Kind if tokens.get(kind)))

    @property
    def total(self) -> int:
        """The number of tokens that are left out."""
        return sum(tokens for _, tokens in self.tokens)

    def in_words(self) -> str:
        """Return "412 words left out: code 380, link targets 32"; "" if no word is left out."""
        if not self.tokens:
            return ""
        parts = (f"{tr(kind.label)} {with_thousands(tokens)}" for kind, tokens in self.tokens)
        return tr("%Ln words left out: {kinds}", "", self.total).format(kinds=listed(parts))
