"""The sentences of a paragraph.

A sentence may end at sentence marks and whatever closes after them: quotation marks, brackets,
footnote marks. The word before them and what follows them decide whether it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factbox.analysis.text.as_read import Span
from factbox.analysis.words.sentence_marks import (
    END,
    PLAIN_MARKS,
    QUOTES,
    SURE_MARKS,
    after_list_marker,
    places_of_marks,
)
from factbox.analysis.words.sentence_words import SentenceWords
from factbox.analysis.words.token_patterns import has_token

_UNSURE = -1
# Where one of these follows a mark at once, no sentence ends: "example.com", "etc., ".
_INSIDE_NAMES = frozenset("abcdefghijklmnopqrstuvwxyz,;:/&=-–—@%")

_CAPITAL_INSIDE = re.compile(r"[^\W\d_A-Z]{1,8}[A-Z]")
# "’s Avonds", "’t Is".
_ELIDED = re.compile(r"['’][stnkm] [A-Z]")
# A list marker in lower case inside a line; "Inc. v. Smith" is a case in court.
_INLINE_LETTER = re.compile(
    r"\(?(?:(?:[a-z]|[ivx]{1,6})\)\s|(?:[a-uw-z]|[ivx]{2,6})\.\s+[A-Z])"
)
# "The steps are: 1. Open the door."
_INLINE_NUMBER = re.compile(r"(?:[:;]\s+|:?(?:—|--)\s*)\d{1,2}\Z")

# Scripts without spaces between words have none between sentences.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")
# Signs of a name rather than a word: "www.Example.com", "os.Path(".
_SIGNS_OF_A_NAME = re.compile(r"[./@\\_=({\[<`$#]|www")
_NAME_GOES_ON = re.compile(r"[(\[@/\\=\"”`]|[.:]\S")

_WORD_EDGE = re.compile(rf"[\s(\[{{/&—–{QUOTES}-]+")
# How far before the marks their word, or a short phrase, may begin.
_FAR = 32
_LONGEST_BRACKET = 500
_LONGEST_KEPT = 4_000
_FIRST_NUMBER = re.compile(r"1\) ")


def find_sentences(text: str, words: SentenceWords) -> list[Span]:
    """Return the spans, in code points, of the sentences of the paragraph `text`.

    `words` are those of its language. Each sentence has a token at least. A list marker
    belongs to the sentence after it.
    """
    return list((_kept if len(text) <= _LONGEST_KEPT else _found)(text, words))


def _found(text: str, words: SentenceWords) -> list[Span]:
    spans = []
    start = read = 0
    body = -1
    for at in places_of_marks(text):
        if at < read:
            continue
        cut = _plain_cut(text, at, words)
        if cut == _UNSURE:
            end = END.match(text, at)
            assert end is not None
            read = end.end()
            if not end["following"]:
                continue
            if body < start:
                body = after_list_marker(text, start)
            if at >= body and _ends(text, body, end, words):
                cut = end.start("opening")
        if cut > 0:
            # Most sentences begin with a token.
            if text[start].isalnum() or has_token(text[start:cut]):
                spans.append((start, cut))
            start = cut
    if text[start : start + 1].isalnum() or has_token(text[start:]):
        spans.append((start, len(text)))
    return list(_numbered(text, spans)) if _FIRST_NUMBER.match(text) else spans


# The levels of words need them after the counts.
_kept = lru_cache(maxsize=256)(_found)


def _numbered(text: str, spans: list[Span]) -> Iterator[Span]:
    """Yield the sentences of a list without full stops: "1) The plan 2) The cost"."""
    number = 1
    for start, end in spans:
        number += text.startswith(f"{number}) ", start)
        while (at := text.find(f" {number}) ", start, end)) >= 0:
            yield start, at + 1
            start = at + 1
            number += 1
        yield start, end


def _plain_cut(text: str, at: int, words: SentenceWords) -> int:
    """Return where the sentence after the mark at `at` begins; 0 if none does, or `_UNSURE`.

    Most marks need no closer look: "house. The", "3.5", "www.example.com".
    """
    following = text[at + 1]
    if following != " ":
        is_number = following.isdigit() and text[at - 1].isdigit()
        return 0 if is_number or following in _INSIDE_NAMES else _UNSURE
    cut = at + 2 if text[at + 2 : at + 3] != " " else at + 3
    if not text[cut : cut + 1].isupper() or text[at] not in PLAIN_MARKS:
        return _UNSURE
    if text[at] != "." or text[at - 1] == ")":
        return cut
    word = text[text.rfind(" ", 0, at) + 1 : at]
    # A single letter may be an initial, and a Roman numeral a list marker.
    is_word = word.isalpha() and len(word) > 1 and word.strip("ivxIVX")
    return cut if is_word and word.lower() not in words.abbreviations else _UNSURE


def _ends(text: str, start: int, end: re.Match[str], words: SentenceWords) -> bool:
    """Return whether the sentence that begins at `start` ends at the marks of `end`."""
    marks, closing, notes, gap, opening, following = end.groups()
    if marks not in PLAIN_MARKS and not SURE_MARKS.isdisjoint(marks):
        # 「行く。」と言った: "…, he said."
        return not (closing and following[0] == "と")
    at = end.start()
    before = text[max(start, at - _FAR) : at]
    if text.startswith(".", end.end()):
        # "A." is an initial and "No." an abbreviation; the words "A" and "No" are not.
        following += "."
    if not gap and (opening or not _begins_at_once(text, before, following, end, words)):
        return False
    if marks != "." and not marks.strip(".… \xa0"):
        # An ellipsis ends a sentence only before a capital.
        if not following[0].isupper():
            return False
    elif following[0].islower() and not _begins_in_lower_case(text, start, end):
        return False
    is_raised = notes[:1].isdigit()
    if is_raised and not closing and not _last_word(before)[-2:].isalpha():
        return False
    if not closing:
        return marks != "." or not _goes_on(before, notes if is_raised else following, words)
    if closing[-1] in ")]" and _opened_inside(text, start, at):
        # "(why?)" interrupts it, and so does "(U.S.)".
        return marks == "." and not _goes_on(before, following, words)
    is_quoted = marks != "." and closing[-1] in QUOTES
    return not (is_quoted and words.attribution.match(text, end.start("following")))


def _begins_in_lower_case(text: str, start: int, end: re.Match[str]) -> bool:
    """Return whether a sentence begins after `end`: "iPhone", "(c)", or where all begin so."""
    if _CAPITAL_INSIDE.match(end["following"]):
        return True
    if _ELIDED.match(text, end.end("opening") - 1):
        return True
    if _INLINE_LETTER.match(text, end.start("opening")):
        return True
    return text[start].islower() and not end["closing"] and not end["notes"]


def _begins_at_once(
    text: str, before: str, following: str, end: re.Match[str], words: SentenceWords
) -> bool:
    """Return whether the next sentence begins without a space: "wait.The group"."""
    word = _last_word(before)
    is_full_stop = end["marks"] == "."
    if _UNSPACED.match(following):
        return not is_full_stop or _UNSPACED.match(before[-1:]) is not None
    if not word or _NAME_GOES_ON.match(text, end.end()):
        return False
    if not (following[0].isupper() and (following[1:] or "a").islower()):
        return False
    if word[-1].isupper() and not end["closing"]:
        return False
    # "logging.Handler is a class" begins with one word.
    return not is_full_stop or " " in before or following.lower() in words.starters


def _last_word(before: str) -> str:
    """Return the last word, or "" if it is part of a name such as "www.example"."""
    word = before.rpartition(" ")[2]
    return "" if _SIGNS_OF_A_NAME.search(word) else word


def _opened_inside(text: str, start: int, at: int) -> bool:
    """Return whether the bracket that is open at `at` was opened inside the sentence."""
    before = text[max(start, at - _LONGEST_BRACKET) : at]
    return has_token(before[: max(before.rfind("("), before.rfind("["), 0)])


def _goes_on(before: str, following: str, words: SentenceWords) -> bool:
    """Return whether a full stop belongs to the abbreviation before it and ends nothing."""
    if words.label.fullmatch(before):
        return True
    word = before.rpartition(" ")[2]
    if not word.isalnum():
        word = _WORD_EDGE.split(word)[-1]
    if word.isdigit():
        if words.is_ordinal(before, following):
            return True
        return _INLINE_NUMBER.search(before) is not None
    return words.goes_on(word, following, before)
