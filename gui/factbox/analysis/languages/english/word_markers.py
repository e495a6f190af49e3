"""Words that begin an item: "First,", "The second reason is", "Step 3:", "Finally,"."""

from __future__ import annotations

import re

from factbox.analysis.cues.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.cues.occurrences import SearchedText
from factbox.analysis.languages.english.enumeration_words import (
    CARDINALS,
    FUNCTION_WORDS,
    NOUNS,
    ORDINALS,
    PLURALS,
    words,
)
from factbox.analysis.languages.english.marker_patterns import (
    COPULA,
    DOES,
    NAMED_BY_NUMBER,
    PAUSE,
    SENTENCE_MARKER,
    is_among_ordinals,
)
from factbox.analysis.languages.english.narrative import (
    happened,
    is_narrative,
    is_narrative_subject,
)

# What may follow "The second": a few words and a noun that is enumerated …
_NEXT_WORDS = re.compile(r"(?:[\w’'-]+,?\s+){0,5}[\w’'-]*")
_OF_THESE = re.compile(
    r"\s+of\s+(?:these|those|the|my|our|his|her|their|all)\s+(?:[\w’'-]+\s+){0,2}?"
    rf"(?P<noun>{'|'.join(PLURALS)})\b",
    re.IGNORECASE,
)
_NOT_BEFORE_NOUN = words(
    """
    is are was were has had to of in on at for with that who which when i we you he she it
    they a an the
    """
)
_ANY_NOUN = re.compile(rf"\s(?:[a-z’'-]+\s)??(?P<noun>[a-z]+)(?={COPULA.pattern})")
_WORD = re.compile(r"[\w’'-]+")
_SECOND = re.compile(
    rf"[,;]\s+(?:and\s+|but\s+)?the\s+second(?:\s(?:has|have|had)\b|{COPULA.pattern})"
)
_FARTHEST_SECOND = 600
# "There are two models. One carries children. The other carries …", "The first carries …"
_FARTHEST_OTHER = 300
_FARTHEST_FIRST = 600
_THE_OTHER = re.compile(r"[.;!?]\s+(?:and\s+|but\s+)?the\s+other\b", re.IGNORECASE)
_THESE = (
    rf"\b(?:{'|'.join(CARDINALS[1:10])}|both|several)\s+(?:[\w’'-]+\s+){{0,3}}?"
    rf"(?:{'|'.join(PLURALS)})\b[^.;:!?]{{0,100}}[.;:]\s+"
)
_FIRST_OF_THESE = re.compile(
    rf"{_THESE}(?:(?:the\s+)?one|the\s+first){DOES.pattern}", re.IGNORECASE
)
# "Consider three cases. In the first, …"
_BEHIND_THESE = re.compile(rf"{_THESE}$", re.IGNORECASE)
_CERTAIN = re.compile(r"\s+(?:is|was)\s+(?:certain|sure|clear|plain)\b")
# "The third, and the dearest, is", "Thirdly, and I say it gladly,": no aside is the content.
_IS_THAT = re.compile(
    r"(?:,\s[^,.;:!?]{1,80},(?=\s(?:is|are|was|were)\b)"
    r"|,\s+and\s+I\s[^,.;:!?]{1,80},(?=\s)"
    r"|,?\s+and\s+(?:finally|lastly|last|(?:perhaps\s+)?(?:most|more)\s+\w+)\b)?"
    r"(?:\s+(?:is|are|was|were)\b(?:\s+that\b)?)?[\s\"'“”‘’()*_\[\],:;.–—-]*",
    re.IGNORECASE,
)

# "First," said Anna: a quotation that goes on as something else.
_SHORTEST_SENTENCE = 4
_SAID = re.compile(r"[,.!?][\"”’](?=\s)")


def number_of(word: str) -> int | None:
    """Return the number that an ordinal, a cardinal or digits stand for; None for others."""
    lowered = word.lower()
    if lowered in ORDINALS:
        return ORDINALS.index(lowered) + 1
    if lowered in CARDINALS:
        return CARDINALS.index(lowered) + 1
    return int(lowered) if lowered.isdecimal() else None


def sentence_marker(
    searched: SearchedText, start: int, end: int, position: Position
) -> Cue | None:
    """Return the marker that the sentence from `start` to `end` begins with, if any."""
    text = searched.text
    match = SENTENCE_MARKER.match(searched.lowered, start, end)
    if match is None:
        return None
    at = match.start("marker")
    if text[at].islower() and position is not Position.PARAGRAPH and not match.start() < at:
        return None
    return _SentenceMarkerReader(text, match, end, position).read()


class _SentenceMarkerReader:
    """Reads a marker that was matched at the beginning of a sentence."""

    def __init__(self, text: str, match: re.Match[str], end: int, position: Position) -> None:
        self._text = text
        self._match = match
        self._end = end
        self._position = position

    def read(self) -> Cue | None:
        found = {name: value for name, value in self._match.groupdict().items() if value}
        if "opener" in found:
            return self._cue(1, Strength.MEDIUM)
        if "reason" in found:
            return self._cue(1, Strength.MEDIUM, role=Role.FOR_ONE)
        if "another" in found:
            return self._cue(2, Strength.MEDIUM)
        if "place" in found:
            ordinal = number_of(found["place"])
            if self._match["no_place"] is not None:
                # It goes on from "In the first place", or from "three cases".
                is_later = ordinal is not None and ordinal > 1
                goes_on = is_later or self._is_behind_these()
                return self._cue(ordinal, Strength.MEDIUM) if goes_on else None
            return self._cue(ordinal, Strength.WEAK if ordinal is None else Strength.STRONG)
        if "within" in found:
            return self._noun_cue(number_of(found["within"]), Strength.STRONG)
        if "adverb" in found:
            return self._adverb(found["adverb"], is_ly="ly" in found)
        if "digits" in found:
            return self._abbreviation(int(found["digits"]))
        if "last" in found:
            return self._cue(None, Strength.WEAK, role=Role.LAST)
        if "next" in found:
            is_next = found["next"].lower().startswith("next")
            role = Role.PLAIN if is_next else Role.THEN
            cue = self._cue(None, Strength.WEAK, role=role)
            # "Then you wait." may be a step, and may not.
            return cue._replace(is_narrative=cue.is_narrative or "then" in found)
        if "article" in found:
            return self._which(found["which"].lower())
        if "one" in found:
            return self._one(found["one"].lower() in ("one", "the one"))
        return self._labelled(found)

    def _adverb(self, word: str, *, is_ly: bool) -> Cue | None:
        """Read "First," "Secondly", "Third we must"."""
        ordinal = number_of(word)
        end = self._match.end("marker")
        if _SAID.match(self._text, end, self._end):
            return None
        if is_among_ordinals(self._text, self._match.start("marker"), end):
            return None
        if is_ly or PAUSE.match(self._text, end, self._end):
            return self._cue(ordinal, Strength.STRONG)
        following = _WORD.search(self._text, end, self._end)
        if following and following[0].lower() in FUNCTION_WORDS:
            return self._cue(ordinal, Strength.MEDIUM)
        noun, end = enumerated_noun(self._text, end, self._end)
        if noun is None or not COPULA.match(self._text, end, self._end):
            return None
        return self._cue(ordinal, Strength.MEDIUM, noun=noun, end=end)

    def _abbreviation(self, ordinal: int) -> Cue | None:
        """Read "1st.", "2dly,"; in a journal the former may be a day of the month."""
        end = self._match.end("marker")
        if NAMED_BY_NUMBER.match(self._text, end):
            return None
        is_sure = self._text[end - 1] == "y" or self._text[end : end + 1] in (",", ":")
        return self._cue(ordinal, Strength.STRONG if is_sure else Strength.MEDIUM)

    def _which(self, which: str) -> Cue | None:
        """Read "The second reason", "My last point", "A third"."""
        marker_end = self._match.end("marker")
        if is_among_ordinals(self._text, self._match.start("marker"), marker_end):
            return None
        ordinal = number_of(which)
        strength = Strength.WEAK if ordinal is None else Strength.STRONG
        role = Role.PLAIN
        if which in ("last", "final"):
            role = Role.LAST
        elif ordinal is None and which != "next":
            role = Role.OTHER
        cue = self._noun_cue(ordinal, strength, role=role)
        if cue is None and COPULA.match(self._text, marker_end, self._end):
            return self._cue(ordinal, min(strength, Strength.MEDIUM), role=role)
        if cue is None and ordinal is not None:
            return self._any_noun(ordinal)
        if cue is None and which == "other" and self._does_as_one_of_these():
            return self._cue(None, Strength.WEAK, role=role)
        return cue

    def _is_behind_these(self) -> bool:
        """Return whether the sentence before announces what the marker begins."""
        at = self._match.start("marker")
        return _BEHIND_THESE.search(self._text, max(0, at - _FARTHEST_OTHER), at) is not None

    def _does_as_one_of_these(self) -> bool:
        """Return whether a verb follows, as one does the first of those that are announced."""
        text, at, end = self._text, self._match.start("marker"), self._match.end("marker")
        does = DOES.match(text, end, self._end)
        if does is None:
            return False
        is_first = self._match["one"] or self._match["which"].lower() == "first"
        until = does.end() if is_first else at
        return _FIRST_OF_THESE.search(text, max(0, at - _FARTHEST_FIRST), until) is not None

    def _any_noun(self, ordinal: int) -> Cue | None:
        """Read "The first surprise is"; it depends on whether surprises were announced.

        "The first is nobody's; the second, mine" depends on nothing.
        """
        marker_end = self._match.end("marker")
        if ordinal == 1 and has_second(self._text, marker_end, self._end):
            if happened(self._text, marker_end, self._end):
                return None
            return self._cue(ordinal, Strength.MEDIUM)
        if self._does_as_one_of_these():
            return self._cue(ordinal, Strength.MEDIUM)
        found = _ANY_NOUN.match(self._text, marker_end, self._end)
        if found is None:
            return None
        noun = found["noun"].lower()
        return self._cue(ordinal, Strength.WEAK, noun=noun, end=found.end())

    def _one(self, is_one: bool) -> Cue | None:
        """Read "One reason", "Another is"."""
        ordinal = 1 if is_one else None
        strength = Strength.MEDIUM if is_one else Strength.WEAK
        role = Role.ONE if is_one else Role.OTHER
        cue = self._noun_cue(ordinal, strength, role=role)
        if cue is None and COPULA.match(self._text, self._match.end("marker"), self._end):
            return self._cue(ordinal, strength, role=role)
        if cue is not None and _CERTAIN.match(self._text, cue.end, self._end):
            # "One thing is certain."
            return None
        if cue is None and is_one and self._does_as_one_of_these():
            near = self._match.end("marker") + _FARTHEST_OTHER
            has_other = _THE_OTHER.search(self._text, self._match.end("marker"), near)
            return self._cue(1, strength, role=role) if has_other else None
        return cue

    def _labelled(self, found: dict[str, str]) -> Cue:
        """Read "Step 1:", "Number two", "Three."."""
        if "label" in found:
            return self._cue(
                number_of(found["value"]), Strength.STRONG, style=found["label"].lower()
            )
        if "lettered" in found:
            ordinal = ord(found["letter"].lower()) - ord("a") + 1
            return self._cue(ordinal, Strength.STRONG, style=found["lettered"].lower())
        if "named" in found:
            return self._cue(
                number_of(found["nth"]), Strength.STRONG, style=found["named"].lower()
            )
        if "thing" in found:
            return self._cue(number_of(found["thing"]), Strength.STRONG)
        if "sign" in found:
            return self._cue(int(found["sign"]), Strength.STRONG, style="#")
        number = number_of(found.get("number") or found["cardinal"])
        return self._cue(number, Strength.STRONG, style="cardinal")

    def _noun_cue(
        self,
        ordinal: int | None,
        strength: Strength,
        *,
        role: Role = Role.PLAIN,
    ) -> Cue | None:
        """Return a cue whose marker ends after the enumerated noun; None without a noun."""
        noun, end = enumerated_noun(self._text, self._match.end("marker"), self._end)
        if noun is None:
            return None
        if happened(self._text, end, self._end):
            strength = min(strength, Strength.MEDIUM)
        return self._cue(ordinal, strength, noun=noun, end=end, role=role)

    def _cue(
        self,
        ordinal: int | None,
        strength: Strength,
        *,
        style: str = WORDS,
        noun: str | None = None,
        end: int | None = None,
        role: Role = Role.PLAIN,
    ) -> Cue:
        start = self._match.start("marker")
        end = self._match.end("marker") if end is None else end
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
            position=self._position,
            role=role,
            is_narrative=self._is_narrative(end, has_noun=noun is not None),
        )

    def _is_narrative(self, marker_end: int, *, has_noun: bool) -> bool:
        # "2d." may count as a sentence of its own; then the story is in the next.
        is_alone = self._end - marker_end < _SHORTEST_SENTENCE
        end = len(self._text) if is_alone else self._end
        if self._match["within"]:
            return is_narrative(self._text, marker_end, end, has_noun=False)
        if self._match["article"] and not has_noun:
            return is_narrative_subject(self._text, marker_end, end)
        return is_narrative(self._text, marker_end, end, has_noun=has_noun)


def enumerated_noun(text: str, start: int, end: int) -> tuple[str | None, int]:
    """Return the enumerated noun (singular) among the next words, and where it ends."""
    of_these = _OF_THESE.match(text, start, end)
    if of_these:
        return PLURALS[of_these["noun"].lower()], of_these.end()
    window = _NEXT_WORDS.match(text, start + 1, end) if text[start : start + 1] == " " else None
    if window is None:
        return None, start
    for word in _WORD.finditer(text, start, window.end()):
        lowered = word[0].lower()
        if lowered in NOUNS:
            return lowered, word.end()
        if lowered in _NOT_BEFORE_NOUN:
            break
    return None, start


def has_second(text: str, start: int, end: int) -> bool:
    """Return whether "the first" has its "; the second" near, in the same sentence."""
    return _SECOND.search(text, start, min(end, start + _FARTHEST_SECOND)) is not None


def gist_start(text: str, marker_end: int, end: int) -> int:
    """Return where the content of an item begins: after its marker and "is that"."""
    match = _IS_THAT.match(text, marker_end, end)
    return match.end() if match else marker_end
