"""Finds the counterparts of proposals in another version of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from factbox.comparison.alignment import ComparisonRow, Fate, likeness

if TYPE_CHECKING:
    from factbox.comparison.version import Measured, MeasuredProposal

# The least likeness of the gists of a pair; less is enough if the ordinal is the same.
_LEAST_LIKENESS = 0.5
_LEAST_LIKENESS_OF_SAME_ORDINAL = 0.25


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

    take(_in_same_paragraph(old, new, rows))
    yield
    alike = []
    gists = {j: _words(each) for j, each in left_new.items()}
    for i, each in left_old.items():
        words = _words(each)
        for j, gist in gists.items():
            like = likeness(words, gist)
            same = each.item.ordinal == left_new[j].item.ordinal
            if like >= (_LEAST_LIKENESS_OF_SAME_ORDINAL if same else _LEAST_LIKENESS):
                alike.append((not same, -like, abs(i - j), i, j))
        yield
    # A very similar gist counts for more than an ordinal.
    alike.sort(key=lambda pair: (-pair[1] < _LEAST_LIKENESS, *pair))
    take((i, j) for *_, i, j in alike)
    take(_of_same_ordinal(left_old, left_new))
    return _in_order(found, len(old.proposals), len(new.proposals))


def _in_same_paragraph(
    old: Measured, new: Measured, rows: Sequence[ComparisonRow]
) -> list[tuple[int, int]]:
    """Return the pairs of proposals that begin at the same place of the same paragraph."""
    now = {row.old: row.new for row in rows if row.fate in (Fate.SAME, Fate.MOVED_HERE)}
    begins = {each.item.start: j for j, each in enumerate(new.proposals)}
    pairs = []
    for i, each in enumerate(old.proposals):
        line = now.get(each.item.start.paragraph)
        if line is not None:
            j = begins.get(each.item.start._replace(paragraph=line))
            if j is not None:
                pairs.append((i, j))
    return pairs


def _of_same_ordinal(
    old: dict[int, MeasuredProposal], new: dict[int, MeasuredProposal]
) -> list[tuple[int, int]]:
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
