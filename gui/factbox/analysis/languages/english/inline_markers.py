"""Words that begin an item inside a sentence: ": first, …; second, …; and the third is …"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.cues.occurrences import Occurrences, SearchedText, places_of
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    FUNCTION_WORDS,
    ORDINALS,
    words,
)
from factbox.analysis.languages.english.marker_patterns import (
    COPULA,
    NAMED_BY_NUMBER,
    is_among_ordinals,
)
from factbox.analysis.languages.english.narrative import is_narrative, is_narrative_subject
from factbox.analysis.languages.english.word_markers import (
    enumerated_noun,
    gist_start,
    number_of,
)

_MARKER = re.compile(
    rf"""(?:(?P<word>{"|".join(ORDINALS)}|last|finally|final)
      |(?P<digits>\d{{1,2}})(?:st|nd|rd|d|th))(?P<ly>ly)?(?![^\W_]|['’-]\w)
    | (?P<cardinal>{"|".join(CARDINALS)})(?=[,:]\s)""",
    re.VERBOSE,
)
# What precedes a marker: a break in the sentence, or a word that may introduce it.
_LEAD = re.compile(
    r"""(?:(?P<break>[:;—–(])|(?P<comma>,))?\s*
    (?P<word>\b(?:and|or|but|for|that|because|is|are|were|namely|hold|of)\s+)?
    (?P<article>\b(?:the|a|my|number)\s+)?$""",
    re.VERBOSE,
)
_PLACES = frozenset((*ORDINALS, "last", "final", *CARDINALS[:5]))
_FIRSTS = frozenset(("first", "1st", "one, ", "one: "))
_LATER = frozenset(ORDINALS[1:])
#: The words that `inline_markers` needs to find.
WORDS_OF_INLINE_MARKERS = _PLACES | _FIRSTS
# "It is, secondly, …" may continue an enumeration that began sentences earlier.
_SET_OFF = re.compile(rf"[,;:—–]\s*(?:and\s+)?(?:{'|'.join(ORDINALS[1:])})(?:ly)?\s?[,:–—]")
_NUMBERS = re.compile(r"(?<!\w)\d{1,2}(?:st|nd|rd|d|th)(?=(?:ly)?[,.:)—–])")
_DATE = re.compile(
    r"(?:day|uary|march|april|may|june|july|august|ber|\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))"
    r"\.?,?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
# No sentence is cut before a number, so the end of one may precede it.
_BEGUN = re.compile(r"[^\W\d_]{3}[.!?][\"”’)]*\s+(?:and\s+|but\s+)?$", re.IGNORECASE)
_LONGEST_LEAD = 24
_PAUSE = re.compile(r"\s?[,:–—]")
_FULL_STOP = re.compile(r"\.\s*[,—–-]|\.\s+[A-Za-z]")
_WORD = re.compile(r"[\w’'-]+")
_AFTER_FIRST = FUNCTION_WORDS | words(
    "from to by in of on for with upon through into over under because"
)
_INTRODUCES_CLAUSE = frozenset(("that", "to", "by"))
# "It comes first from the rain and secondly from the snow": how far apart they may be.
_FARTHEST_SECOND = 600


def inline_markers(
    searched: SearchedText, sentences: Sequence[tuple[int, int]]
) -> Iterator[Cue]:
    """Yield the markers inside the sentences of a paragraph."""
    text, lowered, found = searched
    if not _may_hold_marker(lowered, found):
        return
    starts = [start for start, _ in sentences]
    places = places_of(_PLACES, found)
    if "1st" in found:
        places = sorted({*places, *(match.start() for match in _NUMBERS.finditer(lowered))})
    last_second = lowered.rfind("secondly")
    for at in places:
        index = bisect_right(starts, at) - 1
        match = _MARKER.match(lowered, at) if index >= 0 else None
        if match is None:
            continue
        start, end = sentences[index]
        lead = _LEAD.search(lowered, max(start, at - _LONGEST_LEAD), at)
        if lead is None:
            continue
        cue = _InlineMarkerReader(text, lead, match, end).read()
        if cue is None and at < last_second and _is_paired(lowered, match, end):
            cue = _InlineMarkerReader(text, lead, match, end).cue(1, Strength.WEAK)
        if cue is not None and not is_among_ordinals(text, at, match.end()):
            yield cue


def _may_hold_marker(lowered: str, found: Occurrences) -> bool:
    """Return whether there is a first marker, or a later one that may continue others."""
    if not _FIRSTS.isdisjoint(found):
        return True
    return not _LATER.isdisjoint(found) and _SET_OFF.search(lowered) is not None


def _is_paired(lowered: str, match: re.Match[str], end: int) -> bool:
    """Return whether a bare "first" has its "secondly": "first from rain, secondly from …"."""
    following = _WORD.match(lowered, match.end() + 1, end)
    if match[0] != "first" or following is None or following[0] not in _AFTER_FIRST:
        return False
    near = min(end, match.end() + _FARTHEST_SECOND)
    return lowered.find(" secondly", match.end(), near) >= 0


class _InlineMarkerReader:
    """Reads a word that may be a marker from the words around it."""

    def __init__(self, text: str, lead: re.Match[str], match: re.Match[str], end: int) -> None:
        self._text = text
        self._lead = lead
        self._match = match
        self._end = end

    def read(self) -> Cue | None:
        if self._match["cardinal"]:
            number = number_of(self._match["cardinal"])
            return (
                self.cue(number, Strength.MEDIUM, "cardinal") if self._lead["break"] else None
            )
        if self._match["digits"]:
            return self._abbreviation(int(self._match["digits"]))
        ordinal = number_of(self._match["word"])
        if self._lead["article"] or (ordinal is None and not self._is_last_adverb()):
            return self._which(ordinal)
        if ordinal is None:
            return self.cue(None, Strength.WEAK)
        return self._adverb(ordinal)

    def _abbreviation(self, ordinal: int) -> Cue | None:
        """Read "2d", which may also be a date or a rank."""
        text, lead, at, end = self._text, self._lead, self._match.start(), self._match.end()
        before = text[max(0, at - _LONGEST_LEAD) : at]
        begins = lead["break"] or lead["comma"] or _BEGUN.search(before)
        if not begins or _DATE.search(before) or NAMED_BY_NUMBER.match(text, end):
            return None
        tells = is_narrative(text, end, self._end, has_noun=False)
        if _PAUSE.match(text, end):
            return self.cue(ordinal, Strength.STRONG, tells=tells)
        if _FULL_STOP.match(text, end):
            return self.cue(ordinal, Strength.MEDIUM, tells=tells)
        return None

    def _is_last_adverb(self) -> bool:
        """Return whether it is an adverb: "and lastly to", ", finally, to"."""
        is_paused = _PAUSE.match(self._text, self._match.end(), self._end) is not None
        return bool(self._match["ly"]) or bool(self._lead["comma"] and is_paused)

    def _which(self, ordinal: int | None) -> Cue | None:
        """Read "; the second is", "and the last reason", "; the third, to"."""
        if not (self._lead["break"] or self._lead["word"]):
            return None
        text, end = self._text, self._match.end()
        strength = Strength.WEAK if ordinal is None else Strength.MEDIUM
        if COPULA.match(text, end, self._end):
            tells = bool(self._lead["article"]) and is_narrative_subject(text, end, self._end)
            return self.cue(ordinal, strength, tells=tells)
        noun, end = enumerated_noun(text, end, self._end)
        return self.cue(ordinal, strength, noun=noun, end=end) if noun else None

    def _adverb(self, ordinal: int) -> Cue | None:
        """Read "first, …" and "; second we …", unless the word is an adjective."""
        lead, text, end = self._lead, self._text, self._match.end()
        if not (lead["break"] or lead["comma"] or lead["word"]):
            return None
        is_paused = _PAUSE.match(text, end, self._end) is not None
        if self._match["ly"] or (is_paused and (lead["break"] or lead["comma"])):
            return self.cue(ordinal, Strength.STRONG)
        following = _WORD.search(text, end, self._end)
        word = following[0].lower() if following else ""
        introduces = word in _INTRODUCES_CLAUSE or (lead["break"] and word in FUNCTION_WORDS)
        return self.cue(ordinal, Strength.MEDIUM) if is_paused or introduces else None

    def cue(
        self,
        ordinal: int | None,
        strength: Strength,
        style: str = WORDS,
        *,
        noun: str | None = None,
        end: int | None = None,
        tells: bool = False,
    ) -> Cue:
        has_article = bool(self._lead["article"])
        start = self._lead.start("article") if has_article else self._match.start()
        end = self._match.end() if end is None else end
        return Cue(
            CueKind.ITEM,
            start,
            end,
            gist=gist_start(self._text, end, self._end),
            sentence=self._end,
            ordinal=ordinal,
            style=style,
            noun=noun,
            strength=strength,
            position=Position.INLINE,
            role=Role.LAST if ordinal is None else Role.PLAIN,
            is_narrative=tells,
        )
