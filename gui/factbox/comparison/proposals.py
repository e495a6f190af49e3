"""Finds the counterparts of proposals in another version of the text."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Generator, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.slices import sort_in_slices
from factbox.comparison.alignment import ComparisonRow, likeness

if TYPE_CHECKING:
    from factbox.comparison.version import Measured, MeasuredProposal

# The least likeness of the gists of a pair; less is enough if the ordinal is the same.
_LEAST_LIKENESS = 0.5
_LEAST_LIKENESS_OF_SAME_ORDINAL = 0.25
# With up to this many pairs, every proposal is compared with every other.
_MOST_PAIRS = 3_600
# With more, only with those that share its rarest traits: how many traits, and how many
# proposals that share one on either side.
_RAREST = 5
_NEAREST = 4
# Proposals between two pauses.
_AT_A_TIME = 50

Proposals = Mapping[int, "MeasuredProposal"]


class ProposalPair(NamedTuple):
    """The number of a proposal in each text; None where it is missing."""

    old: int | None
    new: int | None


def match_proposals(
    old: Measured, new: Measured, rows: Sequence[ComparisonRow]
) -> Generator[None, None, tuple[ProposalPair, ...]]:
    """Pair the proposals of both texts, in the order of the new one; removed ones in between.

    First, proposals in an unchanged paragraph are paired; then those with the same ordinal
    and a similar gist; then those with a similar gist; and last, those with the same ordinal
    in the same enumeration.
    """
    left_old = dict(enumerate(old.proposals))
    left_new = dict(enumerate(new.proposals))
    found: dict[int, int] = {}

    def take(pairs: Iterable[tuple[int, int]]) -> None:
        for i, j in pairs:
            if i in left_old and j in left_new:
                found[j] = i
                del left_old[i], left_new[j]

    unchanged = _in_same_paragraph(old, new, rows)
    yield
    take(unchanged)
    yield
    alike = yield from _alike(left_old, left_new, rows)
    take((i, j) for *_, i, j in alike)
    yield
    take(_of_same_ordinal(left_old, left_new))
    return _in_order(found, len(old.proposals), len(new.proposals))


class _Alike(NamedTuple):
    """A pair of similar proposals; the lesser of two pairs is the better match."""

    # A very similar gist counts for more than an ordinal.
    is_vague: bool
    is_renumbered: bool
    unlikeness: float
    distance: int
    old: int
    new: int


def _alike(
    old: Proposals, new: Proposals, rows: Sequence[ComparisonRow]
) -> Generator[None, None, list[_Alike]]:
    """Return the pairs of proposals with a similar gist, the best first."""
    few = len(old) * len(new) <= _MOST_PAIRS
    gists: dict[int, Counter[str]] = {}
    holders: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number, (j, each) in enumerate(new.items()):
        gists[j] = _words(each)
        for trait in _traits(each, gists[j], each.item.line):
            holders[trait].append(j)
        if number % _AT_A_TIME == 0:
            yield
    lines = {row.old: row.new for row in rows if row.is_changed}
    found = []
    for number, (i, each) in enumerate(old.items()):
        words, ordinal = _words(each), each.item.ordinal
        traits = _traits(each, words, lines.get(each.item.line))
        for j in new if few else _nearest(i, traits, holders):
            like = likeness(words, gists[j])
            if like < _LEAST_LIKENESS_OF_SAME_ORDINAL:
                continue
            is_vague, is_renumbered = like < _LEAST_LIKENESS, ordinal != new[j].item.ordinal
            if not (is_vague and is_renumbered):
                found.append(_Alike(is_vague, is_renumbered, -like, abs(i - j), i, j))
        if number % _AT_A_TIME == 0:
            yield
    return (yield from sort_in_slices(found, key=tuple))


def _traits(
    proposal: MeasuredProposal, words: Counter[str], line: int | None
) -> Iterator[Hashable]:
    """Yield what a proposal may share with its counterpart, which may be in another `line`."""
    yield line
    yield proposal.enumeration, proposal.item.ordinal
    yield frozenset(words)
    yield from words


def _nearest(
    number: int, traits: Iterable[Hashable], holders: Mapping[Hashable, Sequence[int]]
) -> set[int]:
    """Return the proposals that share the rarest traits: the nearest ones for each trait."""
    shared = sorted((holders[trait] for trait in traits if trait in holders), key=len)
    found: set[int] = set()
    for numbers in shared[:_RAREST]:
        at = bisect_left(numbers, number)
        found.update(numbers[max(at - _NEAREST, 0) : at + _NEAREST])
    return found


def _in_same_paragraph(
    old: Measured, new: Measured, rows: Sequence[ComparisonRow]
) -> list[tuple[int, int]]:
    """Return the pairs of proposals that begin at the same place of the same paragraph."""
    now = {row.old: row.new for row in rows if not row.is_changed}
    begins = {each.item.start: j for j, each in enumerate(new.proposals)}
    pairs = []
    for i, each in enumerate(old.proposals):
        line = now.get(each.item.start.paragraph)
        if line is not None:
            j = begins.get(each.item.start._replace(paragraph=line))
            if j is not None:
                pairs.append((i, j))
    return pairs


def _of_same_ordinal(old: Proposals, new: Proposals) -> list[tuple[int, int]]:
    by_ordinal: defaultdict[tuple[int, int | None], list[int]] = defaultdict(list)
    for j, each in new.items():
        by_ordinal[each.enumeration, each.item.ordinal].append(j)
    return [
        (i, by_ordinal[each.enumeration, each.item.ordinal].pop(0))
        for i, each in old.items()
        if each.item.ordinal is not None and by_ordinal[each.enumeration, each.item.ordinal]
    ]


def _words(proposal: MeasuredProposal) -> Counter[str]:
    return Counter(proposal.item.gist.casefold().split())


def _in_order(found: dict[int, int], old: int, new: int) -> tuple[ProposalPair, ...]:
    """Return all pairs by their new numbers, with removed proposals where they were."""
    kept = set(found.values())
    pairs = []
    low = 0
    for j in range(new):
        if j in found:
            pairs += [ProposalPair(i, None) for i in range(low, found[j]) if i not in kept]
            low = max(low, found[j] + 1)
        pairs.append(ProposalPair(found.get(j), j))
    return (*pairs, *(ProposalPair(i, None) for i in range(low, old) if i not in kept))
