"""Distinguishes a story from a proposal: "First, he went" from "First, go"."""

from __future__ import annotations

import re

from factbox.analysis.languages.english.enumeration_words import NOUNS, PAST_VERBS

_WORD = re.compile(r"[\w’'-]+")
_COURTESY = re.compile(
    r"\W*(?:let\s+me|allow\s+me\s+to|may\s+i|i\s+(?:want|wish|would\s+like)\s+to|i[’']d\s+like\s+to)"
    r"\s+(?:\w+\s+)?(?:thank|say|congratulate|welcome|express|apologi[sz]e|acknowledge)\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"(?:\s+of\s+(?:these|those)\s+\w+)?\s+(?:was|were)\b(?!\s+(?:to|that)\b)")
# "The first was that nobody came", "The second, to divide": no person and no thing.
_ABSTRACT = re.compile(
    r"(?:\s+(?:is|are|was|were)|\s*[,:–—])\s+(?:(?:not|never|always|in\s+every|simply|only)\s+)?"
    r"(?:(?:that|to|whether|why|how|by|when|because)\b"
    rf"|(?:(?:the|a|an|his|her|its|their|our|my)\s+)?(?:[\w’'-]+\s+)?"
    rf"(?:[\w’'-]{{3,}}(?:tion|sion|ness|ment|ity|ance|ence|ism|dom|ship)s?|{'|'.join(NOUNS)}"
    r"|want|lack|loss|rise|fall|fear|desire|love|death|cost|price|time|money|power)\b)",
    re.IGNORECASE,
)
_ELIDES = re.compile(r"\s*,")
_DOER = re.compile(r"\s+(?:that\s+)?(?:I|we|he|she|it|they|you)\s+(?P<verb>\w+)")
_TELLS = re.compile(
    r"\W*(?:[\w’'-]+\W+){0,4}?(?:I|we|he|she|it|they|you|[A-Z]\w+)\s+(?:\w+ly\s+)?"
    r"(?P<verb>\w+)\b"
)


def is_narrative(text: str, start: int, end: int, *, has_noun: bool) -> bool:
    """Return whether the text after a marker tells a story; the marker may end in a noun."""
    if has_noun:
        return happened(text, start, end) or _was_done(text, start, end)
    return _tells(text, start, end)


def is_narrative_subject(text: str, start: int, end: int) -> bool:
    """Return whether "The first", which ends at `start`, may well be a person.

    "The second, his brother," is one too: an aside or no verb follows.
    """
    end = min(end, start + 120)
    if _ABSTRACT.match(text, start, end):
        return False
    return _ELIDES.match(text, start, end) is not None or _tells(text, start, end)


def _tells(text: str, start: int, end: int) -> bool:
    """Return whether what follows a marker tells what somebody did, or is a courtesy."""
    end = min(end, start + 80)
    if _WAS.match(text, start, end) or _COURTESY.match(text, start, end):
        return True
    match = _TELLS.match(text, start, end)
    return match is not None and _is_past(match["verb"])


def happened(text: str, start: int, end: int) -> bool:
    """Return whether a noun is followed by what it did: "The first goal came"."""
    match = _WORD.match(text, start + 1, end)
    return match is not None and match[0] not in ("was", "were") and _is_past(match[0])


def _was_done(text: str, start: int, end: int) -> bool:
    """Return whether a noun is followed by who did it: "The first thing he did"."""
    match = _DOER.match(text, start, end)
    return match is not None and _is_past(match["verb"])


def _is_past(verb: str) -> bool:
    return verb.lower().endswith("ed") or verb.lower() in PAST_VERBS
