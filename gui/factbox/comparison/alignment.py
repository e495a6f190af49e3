"""Finds the counterparts of paragraphs in another version of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from enum import Enum
from typing import NamedTuple

from factbox.analysis.slices import collect_in_slices, sort_in_slices
from factbox.analysis.text.paragraph import Paragraph
from factbox.comparison.matching import common_runs, rising
from factbox.tr import tr_later

# With fewer tokens in common, one paragraph is not a change of another.
_LEAST_LIKENESS = 0.4
# In a gap of up to this many pairs, every paragraph is compared with every other.
_MOST_PAIRS = 2_500
# A word in more paragraphs than these tells little about counterparts.
_MOST_HOLDERS = 8
# A paragraph that was moved may have been changed, too, if it has this much in common with what
# it was. Any two paragraphs have small words in common, so this is more than in the same place.
_LEAST_LIKENESS_OF_MOVED = 0.6
_FEWEST_TOKENS_OF_MOVED = 5
# Or if one of the two has nearly all of the other, which was cut or added to.
_LEAST_SHARE_OF_CUT = 0.9
_FEWEST_TOKENS_OF_CUT = 20
# How many paragraphs are looked at for each one that may have been moved.
_MOST_CANDIDATES = 4

Pair = tuple[int | None, int | None]


class Fate(Enum):
    """The fate of a paragraph."""

    SAME = tr_later("same")
    CHANGED = tr_later("changed")
    REMOVED = tr_later("removed")
    ADDED = tr_later("new")
    #: where a moved paragraph was
    MOVED_AWAY = tr_later("moved away")
    #: where a moved paragraph is
    MOVED_HERE = tr_later("moved here")


class ComparisonRow(NamedTuple):
    """Two paragraphs side by side, by line number; None where a text has nothing there.

    A moved paragraph has two rows, each with both numbers. If it `is_changed`, the paragraph is
    not the same in both texts; it may have been moved as well.
    """

    fate: Fate
    old: int | None
    new: int | None
    is_changed: bool = False


class _Gap(NamedTuple):
    """The paragraphs between two unchanged ones."""

    old: Sequence[int]
    new: Sequence[int]


def align(
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    old_numbers: Sequence[int],
    new_numbers: Sequence[int],
) -> Generator[None, None, tuple[ComparisonRow, ...]]:
    """Put paragraphs, given by their numbers, side by side, in the order of both texts.

    Equal paragraphs are paired first; between them, similar ones, by Dice's coefficient of
    their tokens. A paragraph that remains, and is found elsewhere, was moved; it may have been
    changed, too. If as many paragraphs remain on both sides of a gap, they replace one another.
    """
    runs = yield from common_runs(
        [old[i].text for i in old_numbers], [new[i].text for i in new_numbers]
    )
    found: list[list[Pair]] = []
    low = first = 0
    for at, there, length in [*runs, (len(old_numbers), len(new_numbers), 0)]:
        gap = _Gap(old_numbers[low:at], new_numbers[first:there])
        pairs = yield from _alike(gap, old, new)
        found.append(_filled(gap, pairs))
        low, first = at + length, there + length
        same = zip(old_numbers[at:low], new_numbers[there:first], strict=True)
        found.append(list(same))
    pairs_in_order = [pair for some in found for pair in some]
    yield
    moved = _moved(pairs_in_order, old, new)
    yield
    moved |= yield from _moved_and_changed(pairs_in_order, moved, old, new)
    rows = _rows(_parted(pairs_in_order, moved), moved, old, new)
    return tuple((yield from collect_in_slices(rows)))


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return Dice's coefficient, from 0 to 1: the share of tokens in common."""
    common = sum([min(one[token], other[token]) for token in one.keys() & other.keys()])
    total = one.total() + other.total()
    return 2 * common / total if total else 0.0


def _alike(
    gap: _Gap, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> Generator[None, None, list[tuple[int, int]]]:
    """Return the pairs of similar paragraphs in a gap, in order."""
    if not gap.old or not gap.new:
        return []
    if len(gap.old) * len(gap.new) <= _MOST_PAIRS:
        return (yield from _best_pairs(gap, old, new))
    # First paragraphs that share rare words, then those between them.
    candidates = yield from _likely(gap, old, new)
    anchors = yield from rising(candidates)
    pairs: list[tuple[int, int]] = []
    low = first = 0
    for at, found in [*anchors, (len(gap.old), len(gap.new))]:
        between = _Gap(gap.old[low:at], gap.new[first:found])
        if len(between.old) * len(between.new) <= _MOST_PAIRS:
            pairs += yield from _best_pairs(between, old, new)
        if at < len(gap.old):
            pairs.append((gap.old[at], gap.new[found]))
        low, first = at + 1, found + 1
        yield
    return pairs


def _best_pairs(
    gap: _Gap, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> Generator[None, None, list[tuple[int, int]]]:
    """Return the pairs, in order, with the largest sum of likenesses."""
    if not gap.old or not gap.new:
        return []
    others = [Counter(new[i].tokens) for i in gap.new]
    best = [[0.0] * (len(gap.new) + 1)]
    likenesses: list[list[float]] = []
    for i in gap.old:
        tokens = Counter(old[i].tokens)
        likenesses.append([likeness(tokens, other) for other in others])
        row = [0.0]
        for at, alike in enumerate(likenesses[-1]):
            paired = best[-1][at] + alike if alike >= _LEAST_LIKENESS else 0.0
            row.append(max(paired, best[-1][at + 1], row[at]))
        best.append(row)
        yield
    pairs = []
    i, j = len(gap.old), len(gap.new)
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((gap.old[i], gap.new[j]))
    return pairs[::-1]


def _likely(
    gap: _Gap, old: Sequence[Paragraph], new: Sequence[Paragraph]
) -> Generator[None, None, list[tuple[int, int]]]:
    """Return each old paragraph of a large gap with the most similar new one, by place."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, i in enumerate(gap.new):
        for token in set(new[i].tokens):
            holders[token].append(at)
        yield
    pairs = []
    for at, i in enumerate(gap.old):
        votes: Counter[int] = Counter()
        for token in set(old[i].tokens):
            if len(holders.get(token, ())) <= _MOST_HOLDERS:
                votes.update(holders.get(token, ()))
        if votes:
            found = min(votes, key=lambda place: (-votes[place], abs(place - at)))
            tokens = Counter(old[i].tokens), Counter(new[gap.new[found]].tokens)
            if likeness(*tokens) >= _LEAST_LIKENESS:
                pairs.append((at, found))
        yield
    return pairs


def _filled(gap: _Gap, pairs: list[tuple[int, int]]) -> list[Pair]:
    """Return `pairs` and, between them, paragraphs without counterparts, old ones first."""
    filled: list[Pair] = []
    low = first = 0
    for i, j in [*pairs, (None, None)]:
        at = gap.old.index(i, low) if i is not None else len(gap.old)
        found = gap.new.index(j, first) if j is not None else len(gap.new)
        filled += ((gone, None) for gone in gap.old[low:at])
        filled += ((None, come) for come in gap.new[first:found])
        if i is not None:
            filled.append((i, j))
        low, first = at + 1, found + 1
    return filled


def _moved(
    pairs: Sequence[Pair],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
) -> dict[int, int]:
    """Return the old numbers of moved paragraphs, each with the new one."""
    gone: defaultdict[str, list[int]] = defaultdict(list)
    for i, j in pairs:
        if i is not None and j is None:
            gone[old[i].text].append(i)
    moved = {}
    for i, j in pairs:
        if i is None and j is not None and gone.get(new[j].text):
            moved[gone[new[j].text].pop(0)] = j
    return moved


def _moved_and_changed(
    pairs: Sequence[Pair],
    moved: dict[int, int],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
) -> Generator[None, None, dict[int, int]]:
    """Return the old numbers of paragraphs that were moved and changed, with the new ones.

    The most similar paragraphs come first. One that was paired with a paragraph in its place is
    looked for elsewhere, too, if the two have little in common.
    """
    here = set(moved.values())
    gone: dict[int, Counter[str]] = {}
    come: dict[int, Counter[str]] = {}
    for i, j in pairs:
        if i is not None and j is not None:
            if old[i].text == new[j].text:
                continue
            tokens = Counter(old[i].tokens), Counter(new[j].tokens)
            if _how_alike(*tokens) is None:
                gone[i], come[j] = tokens
        elif i is not None and i not in moved:
            gone[i] = Counter(old[i].tokens)
        elif j is not None and j not in here:
            come[j] = Counter(new[j].tokens)
        yield
    candidates = yield from _similar(gone, come)
    found: dict[int, int] = {}
    for _, i, j in (yield from sort_in_slices(candidates, key=tuple)):
        if i not in found and j not in here:
            found[i] = j
            here.add(j)
    return found


def _similar(
    gone: Mapping[int, Counter[str]], come: Mapping[int, Counter[str]]
) -> Generator[None, None, list[tuple[float, int, int]]]:
    """Return paragraphs that may be the same ones elsewhere: unlikeness, old and new number."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for j, tokens in come.items():
        for token in tokens:
            holders[token].append(j)
        yield
    found = []
    for i, tokens in gone.items():
        votes: Counter[int] = Counter()
        for token in tokens:
            if len(holders.get(token, ())) <= _MOST_HOLDERS:
                votes.update(holders.get(token, ()))
        for j, _ in votes.most_common(_MOST_CANDIDATES):
            alike = _how_alike(tokens, come[j])
            if alike is not None:
                found.append((-alike, i, j))
        yield
    return found


def _how_alike(one: Counter[str], other: Counter[str]) -> float | None:
    """Return the likeness of paragraphs that may be the same one elsewhere; None of others."""
    fewest = min(one.total(), other.total())
    alike = likeness(one, other)
    if alike >= _LEAST_LIKENESS_OF_MOVED and fewest >= _FEWEST_TOKENS_OF_MOVED:
        return alike
    common = alike * (one.total() + other.total()) / 2
    is_cut = common >= _LEAST_SHARE_OF_CUT * fewest and fewest >= _FEWEST_TOKENS_OF_CUT
    return alike if is_cut and alike >= _LEAST_LIKENESS else None


def _parted(pairs: Sequence[Pair], moved: dict[int, int]) -> Iterator[Pair]:
    """Yield those of `pairs` that are counterparts: neither of the two was moved."""
    here = set(moved.values())
    for i, j in pairs:
        if i is not None and j is not None and (i in moved or j in here):
            yield i, None
            yield None, j
        else:
            yield i, j


def _rows(
    pairs: Iterable[Pair],
    moved: dict[int, int],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
) -> Iterator[ComparisonRow]:
    def row(fate: Fate, i: int, j: int) -> ComparisonRow:
        is_same = (old[i].text, old[i].style) == (new[j].text, new[j].style)
        return ComparisonRow(fate, i, j, is_changed=not is_same)

    come_from = {j: i for i, j in moved.items()}
    gone: list[int] = []
    come: list[int] = []
    for i, j in [*pairs, (-1, -1)]:
        if i is not None and j is None and i not in moved:
            gone.append(i)
        elif j is not None and i is None and j not in come_from:
            come.append(j)
        else:
            yield from _in_each_others_place(gone, come)
            gone, come = [], []
            if i is None and j is not None:
                yield row(Fate.MOVED_HERE, come_from[j], j)
            elif i is not None and j is None:
                yield row(Fate.MOVED_AWAY, i, moved[i])
            elif i is not None and j is not None and i >= 0:
                same = row(Fate.SAME, i, j)
                yield same._replace(fate=Fate.CHANGED) if same.is_changed else same


def _in_each_others_place(gone: list[int], come: list[int]) -> Iterator[ComparisonRow]:
    if len(gone) == len(come):
        for i, j in zip(gone, come, strict=True):
            yield ComparisonRow(Fate.CHANGED, i, j, is_changed=True)
    else:
        yield from (ComparisonRow(Fate.REMOVED, i, None) for i in gone)
        yield from (ComparisonRow(Fate.ADDED, None, j) for j in come)
