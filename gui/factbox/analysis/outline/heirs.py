"""Hands on what was made of items that are read again, and are the same as before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set
from typing import NamedTuple

from factbox.analysis.outline.chains import Chain, Member
from factbox.analysis.outline.item import Made
from factbox.analysis.outline.stretch import Stretch
from factbox.analysis.text.change import Change


class Tree(NamedTuple):
    """Enumerations whose lines are counted from `line`."""

    line: int
    chains: Sequence[Chain]

    @classmethod
    def of(cls, stretch: Stretch) -> Tree:
        """What a stretch holds."""
        return cls(stretch.line, [stretch.chain] if stretch.chain is not None else [])


class _Old(NamedTuple):
    line: int
    member: Member


def hand_on(
    old: Iterable[Tree], new: Iterable[Tree], change: Change, taken: Set[int] = frozenset()
) -> None:
    """Let the items of `new` trees have what was made of the same ones in `old`.

    Those in chains whose id is in `taken` are not new: they have it.
    The same are those that lie wholly before or behind the change, and in which the same is
    enumerated: of them the same would be made.
    """
    known = {
        (tree.line + member.paragraph, member.cue.start): _Old(tree.line, member)
        for tree in old
        for member in _members(tree.chains, taken)
    }
    for tree in new if known else ():
        for member in _members(tree.chains, taken):
            line = tree.line + member.paragraph
            behind = line >= change.first + change.added
            growth = change.growth if behind else 0
            found = known.get((line - growth, member.cue.start))
            if found is not None and (behind or line < change.first):
                member.made = _made(found, member, tree.line, change, growth)


def _made(old: _Old, member: Member, base: int, change: Change, growth: int) -> Made | None:
    """What was made of an old item, moved; None if that says nothing of the new one."""
    made = old.member.made
    if made is None:
        return None
    moved = old.line - made.base
    first, last = made.item.start.paragraph + moved, made.item.reach + moved
    if first < change.first <= last:
        # It was touched and is made anew, but something inside it may be what it was.
        return Made(base - moved, made.item)
    if _holds_the_same(old.member, member):
        return Made(base - moved - growth, made.item.numbered(member.ordinal))
    return None


def _is_alike(old: Member, new: Member) -> bool:
    """Whether the same would be made of two items."""
    return old.ordinal == new.ordinal and _holds_the_same(old, new)


def _holds_the_same(old: Member, new: Member) -> bool:
    """Whether two items, whatever their ordinals, are marked alike and hold the same."""
    down = new.paragraph - old.paragraph
    stop = old.stop and (old.stop[0] + down, old.stop[1])
    return (
        old.cue == new.cue
        and stop == new.stop
        and len(old.chains) == len(new.chains)
        and all(map(_are_alike, old.chains, new.chains, [down] * len(new.chains)))
    )


def _are_alike(old: Chain, new: Chain, down: int) -> bool:
    if old is new:
        # It was taken as it was, with the item that it is in.
        return True
    return (
        old.style == new.style
        and len(old.members) == len(new.members)
        and [line + down for line, _ in old.announcements]
        == [line for line, _ in new.announcements]
        and all(
            a.paragraph + down == b.paragraph and _is_alike(a, b)
            for a, b in zip(old.members, new.members, strict=True)
        )
    )


def _members(chains: Iterable[Chain], taken: Set[int]) -> Iterator[Member]:
    """All items of enumerations, and those inside them, but not of those `taken`."""
    for chain in chains:
        if id(chain) not in taken:
            for member in chain.members:
                yield member
                yield from _members(member.chains, taken)
