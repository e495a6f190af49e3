"""Which of the chains that were joined are enumerations."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile
from operator import attrgetter

from factbox.analysis.cues.cue import PAIR, WORDS, Position, Role, Strength
from factbox.analysis.enumerations.chains import Chain, Member

#: Lines between a "First" and a "Finally" that have nothing between them.
_FARTHEST_PAIR = 4

#: Sentences that are too many between a "first" inside a sentence and the next item, or
#: between a "First" and a "Then" that are all there is.
_MOST_SENTENCES_BETWEEN = 4

#: Items at most among which others are looked for that stand out of order.
_MOST_OUT_OF_ORDER = 20

_place = attrgetter("first_place")


def is_enumeration(chain: Chain) -> bool:
    """Return whether a chain has the configuration of cues that an enumeration has."""
    first = chain.members[0]
    if chain.is_heading:
        return len(chain.members) > 1
    if chain.style != WORDS:
        return _is_list(chain)
    if len(chain.members) == 1:
        return _is_partial(chain)
    explicit = [member for member in chain.members if member.is_explicit]
    if min(member.ordinal for member in chain.members) > 1:
        return len(explicit) > 1 and explicit[1].cue.strength is Strength.STRONG
    if first.cue.role is Role.ONE and not _is_called_alike(chain):
        return False
    if first.cue.position is Position.INLINE and all(map(_is_story, chain.members)):
        # "two roads: the one …; the other was cut by soldiers"
        announced = chain.announced
        return announced is not None and announced.sentence == first.cue.sentence
    if first.cue.strength is Strength.WEAK and first.cue.noun is not None:
        is_doubtful = any(each.cue.is_narrative for each in explicit)
        # "The first act is slow, the second is brilliant."
        is_doubtful = is_doubtful or first.cue.noun != chain.members[1].cue.noun
        # "The first room shows hunters, the second room is closed."
        is_aside = chain.is_one_line and first.cue.sentence == chain.last.cue.sentence
        is_sure = not is_doubtful and not is_aside
        return len(explicit) > 1 and (is_sure or _is_as_announced(chain))
    if first.cue.strength is Strength.WEAK:
        return len(explicit) > 1 and explicit[1].cue.strength is Strength.STRONG
    if chain.announcing_lines:
        return not _tells_of_them(chain)
    if first.cue.role is Role.FOR_ONE:
        second = chain.members[1]
        return second.is_explicit or second.cue.role is Role.OTHER
    if len(explicit) > 1:
        return not (_is_aside(chain) or all(map(_is_story, chain.members)))
    if first.cue.role is Role.ONE:
        is_told = first.cue.is_narrative or first.cue.position is not Position.INLINE
        return first.cue.noun is not None or not is_told
    return _is_procedure(chain)


def _is_as_announced(chain: Chain) -> bool:
    """Return whether as many were announced, and by the name that the first one has."""
    if chain.members[0].cue.may_be_verb and chain.is_counted_beside(chain.found):
        return True
    announced = chain.announced
    return (
        announced is not None
        and announced.ordinal == chain.found
        and announced.singular == chain.members[0].cue.noun
    )


def _tells_of_them(chain: Chain) -> bool:
    """Return whether a story counts those it tells of: "Two men … The first threatened her"."""
    announced = chain.announced
    is_certain = announced is not None and announced.strength is Strength.STRONG
    return not is_certain and all(map(_is_story, chain.members))


def _is_aside(chain: Chain) -> bool:
    """Return whether one sentence tells two apart: "The first is hot, the second cold"."""
    first, second = chain.members[:2]
    are_sure = max(first.cue.strength, second.cue.strength) is Strength.STRONG
    # "Then", a sentence later, only tells what came next.
    third = next((each for each in chain.members[2:] if _goes_on(first, each)), None)
    return (
        third is None
        and not (are_sure or first.cue.only_opens)
        and first.paragraph == second.paragraph
        and first.cue.sentence == second.cue.sentence
    )


def _goes_on(first: Member, third: Member) -> bool:
    """Return whether a third item is counted, or stands in the sentence of the first."""
    is_beside = third.paragraph == first.paragraph and third.cue.sentence == first.cue.sentence
    return third.is_explicit or is_beside


def _is_story(member: Member) -> bool:
    """Return whether an item may as well tell what came to pass: "The first was a baker"."""
    return member.cue.is_narrative and member.cue.strength < Strength.STRONG


def _is_procedure(chain: Chain) -> bool:
    """Return whether "First … Then … Finally" tells what to do, not what was done."""
    first, last = chain.members[0], chain.last
    if sum(member.cue.is_narrative for member in chain.members) * 2 >= len(chain.members):
        return False
    if _is_left_behind(chain):
        return False
    if len(chain.members) == 2 and last.paragraph - first.paragraph > _FARTHEST_PAIR:
        return False
    is_called = last.cue.noun is not None  # "Another reason"
    return first.cue.strength is Strength.STRONG or last.cue.role is Role.LAST or is_called


def _is_left_behind(chain: Chain) -> bool:
    """Return whether a "first" has too many sentences between it and what is next."""
    first, second = chain.members[:2]
    is_inside = first.cue.only_opens and first.cue.position is Position.INLINE
    next_cue = second.cue
    is_then = chain.found == 2 and next_cue.role is Role.PLAIN and next_cue.noun is None
    if not (is_inside or is_then) or second.paragraph != first.paragraph:
        return False
    sentences = bisect_right(first.cue.following, next_cue.start)
    return sentences >= _MOST_SENTENCES_BETWEEN


def _is_list(chain: Chain) -> bool:
    """Return whether a list begins with its first item and is no table of contents."""
    members = chain.members
    if chain.numbers_paragraphs:
        return False
    notes = sum(member.cue.is_note for member in members)
    if len(members) < 2 or notes * 2 > len(members):
        return False
    ordinals = {member.ordinal for member in members}
    follow = max(ordinals) - min(ordinals) == len(members) - 1
    return min(ordinals) == 1 or (len(members) > 2 and follow)


def _is_partial(chain: Chain) -> bool:
    """Return whether one item stands for several that were announced."""
    first = chain.members[0]
    announced = chain.announced
    return (
        first.ordinal == 1
        and first.cue.strength is Strength.STRONG
        and first.cue.position is not Position.INLINE
        and not first.cue.is_narrative
        # "On the one hand" waits for the other.
        and not (first.cue.noun or "").startswith(PAIR)
        and announced is not None
        and announced.ordinal is not None
    )


def _is_called_alike(chain: Chain) -> bool:
    """ "One reason … Another": whether what follows may be called the same."""
    second = chain.members[1].cue
    return second.noun in (None, chain.members[0].cue.noun) or bool(chain.announcing_lines)


def settled(chains: Iterable[Chain]) -> list[Chain]:
    """The chains that are enumerations, in text order, and so on inside their items.

    What stood inside a chain that is none takes its place. An enumeration that begins
    anew in the last item of one of the same style follows it: had it been inside, the
    outer one would have gone on.
    """
    found = [
        piece
        for chain in _lifted(chains)
        for numbered in _numbered(chain)
        for piece in _split_off(numbered)
    ]
    found.sort(key=_place)
    for chain in found:
        for member in chain.members:
            # What stands below a heading was settled when its section was read.
            if not all(inner.is_settled for inner in member.chains):
                member.chains = settled(member.chains)
        chain.is_settled = True
    return found


def _lifted(chains: Iterable[Chain]) -> Iterator[Chain]:
    for read in chains:
        chain = read if read.is_settled else _completed(read)
        if chain.is_settled or is_enumeration(chain):
            yield chain
        else:
            for member in chain.members:
                yield from _lifted(member.chains)


def _completed(chain: Chain) -> Chain:
    """The chain, with the numbers that it lacks: "Second" may stand before "First".

    What was taken for an enumeration inside one of its items has them.
    """
    if (
        chain.is_heading
        or chain.found == chain.last.ordinal
        or chain.found > _MOST_OUT_OF_ORDER
    ):
        return chain
    for at, member in enumerate(chain.members, 1):
        for inner in member.chains:
            if inner.style != chain.style or inner.found > _MOST_OUT_OF_ORDER:
                continue
            members = [*chain.members[:at], *inner.members, *chain.members[at:]]
            if _make_up_a_whole(chain, members):
                member.chains = [other for other in member.chains if other is not inner]
                return replace(chain, members=members)
    return chain


def _make_up_a_whole(chain: Chain, members: list[Member]) -> bool:
    """Return whether items are all that there can be, in any order, and stand alike."""
    found = len(members)
    ordinals = {member.ordinal for member in members if member.is_explicit}
    positions = {member.cue.position for member in members}
    is_announced = any(cue.ordinal == found for _, cue in chain.announcements)
    is_certain = found > 2 or (
        positions == {Position.PARAGRAPH}
        and all(member.cue.strength is Strength.STRONG for member in members)
    )
    return (
        ordinals == set(range(1, found + 1))
        and (len(positions) == 1 or positions == {Position.PARAGRAPH, Position.SENTENCE})
        # "3." may head a section in which "1." and "2." stand.
        and (is_announced or (is_certain and chain.style.isalpha()))
    )


def _split_off(chain: Chain) -> Iterator[Chain]:
    """The chain, and behind it what begins anew in its last item and all after that."""
    yield chain
    if chain.is_settled:
        return
    inside = sorted(_lifted(chain.last.chains), key=_place)
    kept = list(takewhile(lambda inner: _is_inside_last(inner, chain), inside))
    chain.last.chains = kept
    for inner in inside[len(kept) :]:
        yield from _split_off(inner)


def _is_inside_last(inner: Chain, chain: Chain) -> bool:
    """Return whether a chain found in the last item is inside it, and does not follow it.

    One of the same style is if it stands in the paragraph that is the item.
    """
    return inner.style != chain.style or (
        chain.begins_paragraphs
        and inner.last_place[0] == chain.last.paragraph
        and inner.members[0].cue.position is not Position.PARAGRAPH
    )


def _numbered(chain: Chain) -> Iterator[Chain]:
    """Of headings of which some carry a number, only those."""
    numbered = [member for member in chain.members if member.is_explicit]
    if not chain.is_heading or len(numbered) < 2:
        yield chain
        return
    kept: list[Member] = []
    for member in chain.members:
        if member.is_explicit:
            kept.append(member)
        elif kept:
            kept[-1].stop = kept[-1].stop or member.place
            kept[-1].chains += member.chains
        else:
            yield from _lifted(member.chains)
    yield replace(chain, members=kept)
