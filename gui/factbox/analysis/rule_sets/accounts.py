"""An account of how two rule sets differ on a text, item by item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.differences import (
    Cause,
    Difference,
    WordDifference,
    differences,
)
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.rule_sets.side_by_side import Sides

_MOST_KEPT = 1 << 17
# How many pieces are read between two pauses: a few milliseconds.
_AT_A_TIME = 100

_MOST_WORDS = 40
_EXAMPLES = 3


class AccountItem(NamedTuple):
    """One line of an account: the other rule set counts `number` more, at `places` places.

    `examples` are the most frequent ones. `reasons` has one reason; only "other words" has
    several. `pieces` are the pieces of text between white space that hold the places. The
    headline has neither reasons nor pieces.
    """

    reason: Cause | WordDifference
    number: int
    places: int
    examples: tuple[str, ...]
    reasons: frozenset[Cause | WordDifference]
    pieces: frozenset[str]


class Account(NamedTuple):
    """The items of which the differences in tokens and in syllables are the sums."""

    tokens: tuple[AccountItem, ...]
    syllables: tuple[AccountItem, ...]


class RuleComparison:
    """Two rule sets, and where they differ on any piece of text."""

    def __init__(self, one: Rules, other: Rules) -> None:
        self.one = one
        self.other = other
        #: the differences in each piece of text between white space
        self.differences = Memo(lambda piece: differences(piece, one, other), _MOST_KEPT)

    def account(self, sides: Sides) -> Generator[None, None, Account]:
        """Return the account of a text counted under all rule sets, a slice at a time.

        It is empty if words cannot be counted.
        """
        if any(sides.parts[rules.name].counts.no_words for rules in (self.one, self.other)):
            return Account((), ())
        tokens = _Gathering()
        syllables = _Gathering()
        rest = iter(sides.pieces.items())
        while some := list(islice(rest, _AT_A_TIME)):
            for piece, times in some:
                found = self.differences[piece]
                tokens.add(piece, found.tokens, times)
                syllables.add(piece, found.syllables, times)
            yield
        before, after = sides.again[self.one.name], sides.again[self.other.name]
        return Account(
            (*_headline(after.tokens - before.tokens), *tokens.items()),
            (*_headline(after.syllables - before.syllables), *syllables.items()),
        )

    def places_in(self, text: str, item: AccountItem) -> Iterator[tuple[int, int]]:
        """Yield the places of an item in the line `text`, in code points."""
        at = 0
        for piece in text.split() if item.pieces else ():
            at = text.index(piece, at)
            if piece in item.pieces:
                found = self.differences[piece]
                spans = {
                    (at + each.start, at + each.end)
                    for each in (*found.tokens, *found.syllables)
                    if each.reason in item.reasons
                }
                yield from sorted(spans)
            at += len(piece)


def has_place(text: str, item: AccountItem) -> bool:
    """Return whether any place of an item is in the line `text`."""
    return not item.pieces.isdisjoint(text.split())


@dataclass
class _Sum:
    number: int = 0
    places: int = 0
    examples: Counter[str] = field(default_factory=Counter)
    pieces: set[str] = field(default_factory=set)


class _Gathering:
    """Differences, gathered by reason."""

    def __init__(self) -> None:
        self._sums: dict[Cause | WordDifference, _Sum] = {}

    def add(self, piece: str, found: Iterable[Difference], times: int) -> None:
        """Add the differences in a piece that occurs so many times."""
        seen = set()
        for reason, number, start, end in found:
            each = self._sums.setdefault(reason, _Sum())
            each.number += number * times
            each.pieces.add(piece)
            # A stretch that is cut twice is one place.
            if (reason, start) not in seen:
                seen.add((reason, start))
                each.places += times
                each.examples[piece[start:end]] += times

    def items(self) -> tuple[AccountItem, ...]:
        """Return an item for each reason, the largest first; only some words are named."""
        by_weight = sorted(self._sums.items(), key=lambda pair: -abs(pair[1].number))
        words = [reason for reason, _ in by_weight if isinstance(reason, WordDifference)]
        rest: dict[Cause | WordDifference, _Sum] = {
            word: self._sums.pop(word) for word in words[_MOST_WORDS:]
        }
        items = [
            _item(reason, {reason: each})
            for reason, each in by_weight
            if reason in self._sums and each.number
        ]
        if rest:
            items.append(_item(Cause.OTHER_WORDS, rest))
        return tuple(items)


def _headline(number: int) -> Iterator[AccountItem]:
    """Yield what the headline adds if only one of the two counts it twice."""
    if number:
        yield AccountItem(Cause.HEADLINE, number, 1, (), frozenset(), frozenset())


def _item(
    reason: Cause | WordDifference, sums: dict[Cause | WordDifference, _Sum]
) -> AccountItem:
    examples = Counter[str]()
    for each in sums.values():
        examples.update(each.examples)
    return AccountItem(
        reason,
        sum(each.number for each in sums.values()),
        sum(each.places for each in sums.values()),
        tuple(text for text, _ in examples.most_common(_EXAMPLES)),
        frozenset(sums),
        frozenset().union(*(each.pieces for each in sums.values())),
    )
