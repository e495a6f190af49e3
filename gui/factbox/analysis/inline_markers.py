"""Words that begin an item inside a sentence: ": first, …; second, …; and the third is …"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from factbox.analysis.cue import WORDS, Cue, CueKind, Position, Role, Strength
from factbox.analysis.enumeration_words import CARDINALS, FUNCTION_WORDS, ORDINALS
from factbox.analysis.occurrences import occurrences
from factbox.analysis.word_markers import COPULA, enumerated_noun, gist_start, number_of

_MARKER = re.compile(
    rf"""(?P<word>{"|".join(ORDINALS)}|last|finally|final)(?P<ly>ly)?(?![^\W_]|['’-]\w)
    | (?P<cardinal>{"|".join(CARDINALS)})(?=[,:]\s)""",
    re.IGNORECASE | re.VERBOSE,
)
# What stands before it: a break in the sentence, or a word that may introduce it.
_LEAD = re.compile(
    r"""(?:(?P<break>[:;—–(])|(?P<comma>,))?\s*
    (?P<word>\b(?:and|or|but|that|because|is|are|were|namely|hold)\s+)?
    (?P<article>\b(?:the|a|my|number)\s+)?$""",
    re.IGNORECASE | re.VERBOSE,
)
_BEGINNINGS = (*ORDINALS, "last", "final", *CARDINALS[:5])
_LONGEST_LEAD = 24
_PAUSE = re.compile(r"\s?[,:–—]")
_WORD = re.compile(r"[\w’'-]+")
_INTRODUCES_CLAUSE = frozenset(("that", "to", "by"))


def inline_markers(text: str, lowered: str, sentences: Sequence[tuple[int, int]]) -> list[Cue]:
    """The markers inside the sentences of a paragraph; `lowered` is in lower case."""
    cues = []
    starts = [start for start, _ in sentences]
    for at in occurrences(lowered, _BEGINNINGS):
        index = bisect_right(starts, at) - 1
        match = _MARKER.match(text, at) if index >= 0 else None
        if match is None:
            continue
        start, end = sentences[index]
        lead = _LEAD.search(text, max(start, at - _LONGEST_LEAD), at)
        cue = _cue(text, lead, match, end) if lead else None
        if cue is not None:
            cues.append(cue)
    return cues


def _cue(text: str, lead: re.Match[str], match: re.Match[str], end: int) -> Cue | None:
    marker_end = match.end()
    noun = None
    if match["cardinal"]:
        if not lead["break"]:
            return None
    elif lead["article"] or match["word"].lower() in ("last", "final"):
        if not (lead["break"] or lead["word"]):
            return None
        if not COPULA.match(text, marker_end, end):
            noun, marker_end = enumerated_noun(text, marker_end, end)
            if noun is None:
                return None
    elif not _enumerates(text, lead, match, end):
        return None
    word = match["word"] or match["cardinal"]
    ordinal = number_of(word)
    return Cue(
        CueKind.ITEM,
        lead.start("article") if lead["article"] else match.start(),
        marker_end,
        gist=gist_start(text, marker_end, end),
        sentence=end,
        ordinal=ordinal,
        style="cardinal" if match["cardinal"] else WORDS,
        noun=noun,
        strength=Strength.WEAK if ordinal is None else Strength.MEDIUM,
        position=Position.INLINE,
        role=Role.LAST if ordinal is None else Role.PLAIN,
    )


def _enumerates(text: str, lead: re.Match[str], match: re.Match[str], end: int) -> bool:
    """Whether a bare "first" or "second" is more than an adjective."""
    if not (lead["break"] or lead["comma"] or lead["word"]):
        return False
    if match["ly"] or _PAUSE.match(text, match.end(), end):
        return True
    following = _WORD.search(text, match.end(), end)
    if following is None:
        return False
    word = following[0].lower()
    return word in _INTRODUCES_CLAUSE or (bool(lead["break"]) and word in FUNCTION_WORDS)
