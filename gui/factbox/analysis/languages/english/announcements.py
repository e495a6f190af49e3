"""Announcements of an enumeration: "in the following three ways", "There are two reasons"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.cues.cue import Cue, CueKind, Strength
from factbox.analysis.cues.occurrences import SearchedText, places_of
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    PLURALS,
    singular,
    words,
)
from factbox.analysis.languages.english.word_markers import number_of
from factbox.analysis.text.as_read import Span

_GROUPS = {
    "a couple of": 2,
    "a pair of": 2,
    "a trio of": 3,
    "trio of": 3,
    "trio": 3,
    "quartet of": 4,
    "quartet": 4,
    "quintet of": 5,
    "quintet": 5,
    "half a dozen": 6,
    "a dozen": 12,
}
_VAGUE = ("several", "some", "a few", "a number of", "many", "various", "following")
_VAGUELY = "|".join(_VAGUE).replace(" ", r"\ ")
_COUNTED = CARDINALS[1:]
_NUMBERS = "|".join([*_GROUPS, *_COUNTED, r"\d{1,2}"]).replace(" ", r"\ ")
_NOUNS = "|".join(sorted(PLURALS, key=len, reverse=True))
_NO_MODIFIERS = "|".join((*"and or of to in is are for at on by with from".split(), *_COUNTED))
_MODIFIERS = rf"(?:(?!(?:{_NO_MODIFIERS})\b)[\w’'-]+,?\s+){{0,3}}?"
_OF_THESE = r"(?:of\s+(?:the|these|those|my|our)\s+)?"
# A plan of five points, in which the items are called points.
_PART = r"(?P<part>part|point|step|stage|phase|pillar|item)"
_PLAN = r"""(?:plan|program|programme|proposal|agenda|strategy|approach|test|process|list
  |framework|response|answer|package|policy|platform|formula|guide|method|inquiry|analysis
  |argument|definition|reply|remedy|solution|recipe|routine|policy|campaign|reform)s?"""

_ANNOUNCEMENT = re.compile(
    rf"""(?P<parted>{"|".join(_COUNTED)}|\d{{1,2}})-{_PART}\s+(?:[\w’'-]+\s+){{0,2}}?{_PLAN}\b
    | (?P<fold>two|three|four|five|six)-?fold\b
    | (?:{_VAGUELY})\s+(?!(?:{_NUMBERS})\b){_OF_THESE}{_MODIFIERS}(?P<vague>{_NOUNS})\b
    | (?P<number>{_NUMBERS})\b(?:
        (?P<following>\s+following\b)?\s+{_OF_THESE}{_MODIFIERS}(?P<noun>{_NOUNS})\b
      | (?P<these>\s+following\b)
      | \s+{_MODIFIERS}(?P<any>[a-z]+[^\Wsui\d_]s|people|children|(?:wo)?men)\b
      | (?<!\d)(?=\s*(?:[:.;(]|--|—)|,?\s+(?:that|which|of\s+them)\b)
      )
    """,
    re.VERBOSE,
)
# What a text counts without enumerating it: "sound for 55 years", "two steps forward".
_UNITS = words(
    """
    years months weeks days nights hours minutes seconds decades centuries generations times
    miles feet inches yards metres meters kilometres kilometers pounds dollars euros cents
    pence shillings percentages tons tonnes ounces acres pages lines readers
    as has was does perhaps always sometimes besides
    thirds quarters fifths tenths halves thousands millions billions hundreds dozens others
    """
)
_MOVED = re.compile(r"\s+(?:forwards?|backwards?|back|ahead|away|closer|behind|up|down)\b")
# "one of the three", "the last two", "more than four", "page 3": no number of things to come.
_PART_OF_NUMBER = re.compile(
    rf"""\b(?:(?:{"|".join(CARDINALS)}|each|either|neither|some|any|most|none|all|half|first
        |second|third|last|both|many|few|\d)\s+of\s+(?:the|these|those|my|our|his|her|their|its)
      |first|last|next|past|previous|other|another|every|than|page|chapter|table|figure|section
      |number|part|age|aged|hundred|thousand|million|or
      )\s+$""",
    re.VERBOSE,
)
_POINTING = re.compile(
    r"(?:following|(?:here|there)\s+(?:are|were|be|remain))\s+(?:[a-z]+\s+)?$"
)
_LONGEST_BEFORE = 32
_NOT_BEFORE = frozenset(".,-$£€")

#: The words that `announcements` needs to find.
WORDS_OF_ANNOUNCEMENTS = frozenset(
    (*_COUNTED, *_GROUPS, *(f"{vague} " for vague in _VAGUE), *map("{} ".format, range(2, 100)))
)


def announcements(searched: SearchedText, sentences: Sequence[Span]) -> Iterator[Cue]:
    """Yield the announcements in a paragraph."""
    lowered = searched.lowered
    behind, visible_end = 0, len(lowered.rstrip())
    for at in places_of(WORDS_OF_ANNOUNCEMENTS, searched.found):
        if at >= behind and (at == 0 or lowered[at - 1] not in _NOT_BEFORE):
            match = _ANNOUNCEMENT.match(lowered, at)
            cue = None if match is None else _announcement(match, sentences, visible_end)
            if match is not None and cue is not None:
                behind = match.end()
                yield cue


def _announcement(
    match: re.Match[str], sentences: Sequence[Span], visible_end: int
) -> Cue | None:
    """Return what a match announces; `visible_end` is where the last sentence ends."""
    found = match.groupdict()
    lowered, at, end = match.string, match.start(), match.end()
    noun = found["vague"] or found["noun"] or found["any"]
    if found["part"]:
        noun = f"{found['part']}s"
    words_of_number = found["parted"] or found["fold"] or found["number"]
    number = None
    if words_of_number:
        number = _GROUPS.get(words_of_number) or number_of(words_of_number)
    before = lowered[max(0, at - _LONGEST_BEFORE) : at]
    if noun in _UNITS or _MOVED.match(lowered, end) or _PART_OF_NUMBER.search(before):
        return None
    index = bisect_right(sentences, at, key=_start) - 1
    sentence = sentences[index][1] if index >= 0 else len(lowered)
    points = found["following"] or found["these"] or _POINTING.search(before)
    strength = Strength.STRONG
    if not (points or found["vague"] or found["noun"] or found["parted"] or found["fold"]):
        strength = Strength.WEAK if sentence < visible_end else Strength.MEDIUM
    return Cue(
        CueKind.ANNOUNCEMENT,
        at,
        end,
        sentence=sentence,
        ordinal=number,
        noun=noun,
        singular=singular(noun) if noun else None,
        strength=strength,
    )


def _start(sentence: Span) -> int:
    return sentence[0]
