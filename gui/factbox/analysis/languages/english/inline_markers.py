"""Words that begin an item inside a sentence: ": first, …; second, …; and the third is …"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.cues.occurrences import SearchedText, is_line_start, places_of
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    FUNCTION_WORDS,
    LABELS,
    ORDINALS,
    words,
)
from factbox.analysis.languages.english.marker_patterns import (
    COPULA,
    DOES,
    NAMED_BY_NUMBER,
    is_among_ordinals,
)
from factbox.analysis.languages.english.narrative import (
    happened,
    is_narrative,
    is_narrative_subject,
)
from factbox.analysis.languages.english.word_markers import (
    enumerated_noun,
    gist_start,
    has_second,
    number_of,
)

_MARKER = re.compile(
    rf"""(?:(?P<word>{"|".join(ORDINALS)}|last(?:\ of\ all)?|finally|final)
      |(?P<digits>\d{{1,2}})(?:st|nd|rd|d|th))(?P<ly>ly)?(?![^\W_]|['’-]\w)
    | (?<=\bthe\s)(?P<pronoun>one|other)\b
    | (?<=:\s)(?P<bare>one)(?=\s)
    | (?P<next>next|then)(?=,\s)
    | (?P<cardinal>{"|".join(CARDINALS)}|1)(?=[,:]\s)""",
    re.VERBOSE,
)
# What precedes a marker: a break in the sentence, or a word that may introduce it.
_LEAD = re.compile(
    r"""(?:(?P<break>[:;—–(]|--)|(?P<comma>,))?\s*
    (?P<word>\b(?:and|or|but|for|that|because|is|are|were|namely|hold|of)\s+)?
    (?P<article>\b(?:the|a|my|number)\s+)?$""",
    re.VERBOSE,
)
# "…, in the third place, …", ", as a fifth circumstance, …".
_PHRASE = re.compile(
    r"(?:(?P<break>[:;—–(]|--)|(?P<comma>,))?\s*(?P<word>\b(?:and|or|but|for|that)\s+)?"
    r"(?P<article>\b(?:(?P<in>in\s+the)|as\s+(?:a|the|my|our))\s+)$"
)
_IN_PLACE = re.compile(r"\s+(?:place|instance)\b|(?=,)")
# "Still less need be said of the third point": no pause parts it from the beginning.
_MENTION = re.compile(
    r"[\s\"“'‘(]*(?:[\w’'-]+\s+){0,9}?(?:of|to|at|upon|on|with|is|was|remains|comes|leaves|about)\s+"
    r"(?P<article>(?:the|my|our)\s+)$"
)
_OTHER = re.compile(r"[;:]\s+(?:and\s+|but\s+)?the\s+other\b")
# "two pipes: one from the hill, the other from the sea"
_BARE_OTHER = re.compile(r"[^:.]*?[,;]\s+(?:and\s+|but\s+)?the\s+other\b")
_BARE_ONE = re.compile(r":\sone\s[^:.]*$")
_OF_THESE = re.compile(r"(?:^|[.!?][\"'”’)]*\s+)Of\s(?:the|these|those|all|such)\s[^.;:!?]*$")
_LONGEST_OF_THESE = 120
_AUXILIARY = re.compile(r"\s(?:has|have|had|may|might|could|does|did)\b")
_LABEL = re.compile(rf"\b(?P<label>{'|'.join(LABELS)})\s(?:(?:number|no\.)\s)?$", re.IGNORECASE)
_PLACES = frozenset(
    (*ORDINALS, "last", "final", "other", "next,", "then,", "1:", *CARDINALS[:5])
)
_MARKING = frozenset((*ORDINALS, "1st", "the one", "the other", "one, ", "one: ", "1:"))
#: The words that `inline_markers` needs to find.
WORDS_OF_INLINE_MARKERS = _PLACES | _MARKING
_NUMBERS = re.compile(r"(?<!\w)\d{1,2}(?:st|nd|rd|d|th)(?=(?:ly)?[,.:)—–])")
_DATE = re.compile(
    r"(?:day|uary|march|april|may|june|july|august|ber|\b(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec))"
    r"\.?,?\s*(?:the\s+)?$",
    re.IGNORECASE,
)
# No sentence is cut before a number, so the end of one may precede it.
_BEGUN = re.compile(r"[^\W\d_]{3}[.!?][\"”’)]*\s+(?:and\s+|but\s+)?$", re.IGNORECASE)
_LONGEST_LEAD = 24
_LONGEST_MENTION = 80
# About 400,000 words of English in a single line have as many ordinals and small numbers.
_MOST_PLACES = 4_000
_PAUSE = re.compile(r"\s?[,:–—]")
# "as follows:--First. That …"
_STOP = re.compile(r"\.(?:\s|$)")
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
    if _MARKING.isdisjoint(found):
        return
    starts = [start for start, _ in sentences]
    places = places_of(_PLACES, found)
    if "1st" in found:
        places = sorted({*places, *(match.start() for match in _NUMBERS.finditer(lowered))})
    last_second = lowered.rfind("secondly")
    for at in places[:_MOST_PLACES]:
        index = bisect_right(starts, at) - 1
        match = _MARKER.match(lowered, at) if index >= 0 else None
        if match is None:
            continue
        start, end = sentences[index]
        lead = _LEAD.search(lowered, max(start, at - _LONGEST_LEAD), at)
        if lead is None:
            continue
        cue = _phrase(text, lowered, match, start, end) if match["word"] else None
        if cue is None:
            cue = _InlineMarkerReader(text, lead, match, end).read()
        if cue is None and at < last_second and _is_paired(lowered, match, end):
            cue = _InlineMarkerReader(text, lead, match, end).cue(1, Strength.WEAK)
        if cue is not None and not is_among_ordinals(text, at, match.end()):
            yield cue


def _phrase(text: str, lowered: str, match: re.Match[str], start: int, end: int) -> Cue | None:
    """Read a marker of several words in the sentence from `start` to `end`."""
    at, ordinal = match.start(), number_of(match["word"])
    if ordinal is None or match["ly"]:
        return None
    lead = _PHRASE.search(lowered, max(start, at - _LONGEST_LEAD), at)
    if lead is not None:
        reader = _InlineMarkerReader(text, lead, match, end)
        return reader.place() if lead["in"] else reader.circumstance()
    if ordinal > 1 and at - start <= _LONGEST_MENTION:
        lead = _MENTION.match(lowered, start, at)
        return None if lead is None else _InlineMarkerReader(text, lead, match, end).mention()
    return None


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
        if self._match["pronoun"]:
            return self._pronoun(self._match["pronoun"])
        if self._match["bare"]:
            return self._bare_one()
        if self._match["next"]:
            return self._next()
        if self._match["cardinal"]:
            return self._cardinal(number_of(self._match["cardinal"]))
        if self._match["digits"]:
            return self._abbreviation(int(self._match["digits"]))
        ordinal = number_of(self._match["word"])
        if self._lead["article"] or (ordinal is None and not self._is_last_adverb()):
            return self._which(ordinal)
        if ordinal is None:
            return self.cue(None, Strength.WEAK)
        return self._adverb(ordinal)

    def _cardinal(self, number: int | None) -> Cue | None:
        """Read ": one, …" and ": Reason one: …"."""
        at, lead = self._match.start(), self._lead
        label = _LABEL.search(self._text, max(lead.pos, at - _LONGEST_LEAD), at)
        if label is not None:
            before = _LEAD.search(self._text, lead.pos, label.start())
            if before is None or not before["break"]:
                return None
            cue = self.cue(number, Strength.STRONG, label["label"].lower())
            return cue._replace(start=label.start())
        if lead["break"] and self._match["cardinal"] != "1":
            return self.cue(number, Strength.MEDIUM, "cardinal")
        return None

    def _pronoun(self, pronoun: str) -> Cue | None:
        """Read ": the one is …; the other, …"."""
        role = Role.ONE if pronoun == "one" else Role.OTHER
        ordinal = 1 if role is Role.ONE else None
        cue = self._which(ordinal)
        if cue is None and role is Role.OTHER and self._follows_bare_one():
            cue = self.cue(None, Strength.WEAK)
        if cue is not None:
            return cue._replace(role=role)
        # "of two kinds: the one begins in tears; the other ends in them"
        text, end = self._text, self._match.end()
        near = min(self._end, end + _FARTHEST_SECOND)
        is_pair = role is Role.OTHER or _OTHER.search(text, end, near) is not None
        if not (self._lead["break"] and is_pair and DOES.match(text, end, self._end)):
            return None
        cue = self.cue(ordinal, Strength.MEDIUM, tells=role is Role.ONE)
        return cue._replace(role=role)

    def _bare_one(self) -> Cue | None:
        """Read ": one …, the other …"; it depends on whether two were announced."""
        near = min(self._end, self._match.end() + _FARTHEST_SECOND)
        if _BARE_OTHER.match(self._text, self._match.end(), near) is None:
            return None
        return self.cue(1, Strength.MEDIUM, tells=True)._replace(role=Role.ONE)

    def _follows_bare_one(self) -> bool:
        at = self._match.start()
        return _BARE_ONE.search(self._text, max(0, at - _FARTHEST_SECOND), at) is not None

    def _next(self) -> Cue | None:
        """Read "; next, that …; then, that …"."""
        if not self._lead["break"]:
            return None
        is_next = self._match["next"] == "next"
        tells = is_narrative(self._text, self._match.end(), self._end, has_noun=False)
        cue = self.cue(None, Strength.WEAK, tells=tells)
        return cue._replace(role=Role.PLAIN if is_next else Role.THEN)

    def place(self) -> Cue | None:
        """Read "…, in the third place, …"."""
        text, behind = self._text, _IN_PLACE.match(self._text, self._match.end(), self._end)
        if behind is None:
            return None
        is_set_off = self._lead["break"] or self._lead["comma"] or self._lead["word"]
        if not (is_set_off and _PAUSE.match(text, behind.end(), self._end)):
            return None
        return self.cue(number_of(self._match["word"]), Strength.STRONG, end=behind.end())

    def circumstance(self) -> Cue | None:
        """Read "I will add, as a fifth circumstance, …"."""
        noun, end = enumerated_noun(self._text, self._match.end(), self._end)
        is_set_off = self._lead["break"] or self._lead["comma"] or self._lead["word"]
        if noun is None or not is_set_off:
            return None
        ordinal = number_of(self._match["word"])
        return self.cue(ordinal, Strength.STRONG, noun=noun, end=end)

    def mention(self) -> Cue | None:
        """Read "Still less need be said of the third point"."""
        noun, end = enumerated_noun(self._text, self._match.end(), self._end)
        if noun is None:
            return None
        cue = self.cue(number_of(self._match["word"]), Strength.WEAK, noun=noun, end=end)
        begins = is_line_start(self._text, self._lead.start())
        return cue._replace(position=Position.PARAGRAPH if begins else Position.SENTENCE)

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
        is_set_off = self._lead["comma"] or self._lead["break"]
        return bool(self._match["ly"]) or bool(is_set_off and is_paused)

    def _which(self, ordinal: int | None) -> Cue | None:
        """Read "; the second is", "and the last reason", "; the third, to"."""
        text, end = self._text, self._match.end()
        is_of_these = ordinal == 1 and self._is_of_these()
        if not (self._lead["break"] or self._lead["word"] or is_of_these):
            # "…, the first is …, the second is …"
            is_later = self._lead["comma"] and ordinal is not None and ordinal > 1
            if not is_later and not (ordinal == 1 and has_second(text, end, self._end)):
                return None
        strength = Strength.WEAK if ordinal is None else Strength.MEDIUM
        is_later = ordinal is not None and ordinal > 1
        if COPULA.match(text, end, self._end) or (
            (is_later or is_of_these) and _AUXILIARY.match(text, end, self._end)
        ):
            tells = bool(self._lead["article"]) and is_narrative_subject(text, end, self._end)
            return self.cue(ordinal, strength, tells=tells)
        noun, noun_end = enumerated_noun(text, end, self._end)
        if noun is not None:
            return self.cue(ordinal, strength, noun=noun, end=noun_end)
        # "He calls the first class idols of the tribe; the second, idols of the cave"
        is_first = ordinal == 1 and has_second(text, end, self._end)
        return (
            self.cue(ordinal, strength)
            if is_first and not happened(text, end, self._end)
            else None
        )

    def _is_of_these(self) -> bool:
        """Return whether the sentence began "Of the points in dispute, the first"."""
        at = self._match.start()
        return _OF_THESE.search(self._text, max(0, at - _LONGEST_OF_THESE), at) is not None

    def _adverb(self, ordinal: int) -> Cue | None:
        """Read "first, …" and "; second we …", unless the word is an adjective."""
        lead, text, end = self._lead, self._text, self._match.end()
        if not (lead["break"] or lead["comma"] or lead["word"]):
            return None
        is_paused = _PAUSE.match(text, end, self._end) is not None
        is_paused = is_paused or (bool(lead["break"]) and _STOP.match(text, end) is not None)
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
