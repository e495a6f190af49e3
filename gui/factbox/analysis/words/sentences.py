"""The sentences of a paragraph.

A sentence may end where there are sentence marks, with whatever closes behind them: quotation
marks, brackets, the marks of footnotes. The word before them and what follows them decide.
"""

from __future__ import annotations

import re

from factbox.analysis.text.as_read import Span
from factbox.analysis.words.sentence_words import SentenceWords
from factbox.analysis.words.token_patterns import has_token

# These end a sentence whatever follows: nothing else is written with them.
_SURE_MARKS = frozenset("。｡।॥؟۔։።។༎")
_ASCII_MARKS = ".!?"
_LATIN_MARKS = ".!?…"
# These follow a mark at once where no sentence ends: "example.com", "etc., ".
_INSIDE_NAMES = frozenset("abcdefghijklmnopqrstuvwxyz,;:/&=-–—@%")
_MARKS = ".!?…‼⁉．！？" + "".join(sorted(_SURE_MARKS))
_QUOTES = "\"'“”‘’‚„«»‹›「」『』`"
_CLOSING = _QUOTES + r")\]}〉》】〕）］*_"
_THIN_SPACES = "\xa0\u2009\u200a\u202f"
# Letters and punctuation among which no other marks are.
_LATIN = re.compile("[\0-\u0588\u2000-\u203b]*+")
# What no sentence begins with: "Com. & Adm.".
_JOINING = "&,="

# Each part may be empty, so that nothing is read twice and a text costs linear time.
_END = re.compile(
    rf"""
    (?P<marks>[{_MARKS}]+(?:[ \xa0]\.(?!\w))*)              # also ". . ."
    (?P<closing>(?:
        [{_CLOSING}{_MARKS}] | [\ {_THIN_SPACES}][»›] | [{_THIN_SPACES}][’”] | (?<=’)\ ”
    )*)
    (?P<notes>(?:
        \[[^\[\]]{{1,24}}\] | [¹²³⁰-⁹†‡]                     # "[1]", "[citation needed]"
        | \d{{1,3}}(?:[,–-]\d{{1,3}}){{0,4}}(?=\s|$)         # "it.12 Then"
        | \s\[\d[\d,\ –-]{{0,20}}\]
        | \s\((?:\d{{4}}|(?:[1-3]\s)?[^()\d]{{2,40}}\d[^()]{{0,20}}(?<![{_MARKS}]))\)(?=\s|$)
    )*)                                                      # "? (Phil. 4:8)"
    (?P<gap>\s*)
    (?P<opening>(?:[^\w\s{_MARKS}{_JOINING}]+\s*|_)*)        # "“", "– ", "*"
    (?P<following>\w*)
    """,
    re.VERBOSE,
)

# It belongs to what follows: "1.", "(a)", "iv.", "2.1.", "## 3.".
_LIST_MARKER = re.compile(
    r"[\s>*•–—-]*(?:\#{1,6}\s+)?"
    r"(?:\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Za-z]|[ivxIVX]{1,6})[.)]\s+)?"
)

_BRACKETED_MARKER = re.compile(r"\(?(?:[a-z]|[ivx]{1,6})\)\s")

# Writing without spaces between words needs none between sentences.
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\U00020000-\U0003ffff]")
_ELLIPSIS = re.compile(r"[.…\s]*(?:…|\.\s?\.)[.…\s]*")
_CAPITAL_INSIDE = re.compile(r"[^\W\d_A-Z]{1,8}[A-Z]")

_WORD_EDGE = re.compile(rf"[\s(\[{{/&—–{_QUOTES}-]+")
_LONGEST_WORD = 16
_LONGEST_PHRASE = 32
_LONGEST_BRACKET = 500
# "The steps are: 1. Open the door."
_INLINE_MARKER = re.compile(r"(?:[:;]\s+|:?(?:—|--)\s*)\d{1,2}\Z")

# A name rather than a word and what follows it: "www.Example.com", "os.Path(".
_SIGNS_OF_A_NAME = re.compile(r"[./@\\_=]|www")
_NAME_GOES_ON = re.compile(r"[(\[@/\\=]|[.:]\S")


def find_sentences(text: str, words: SentenceWords) -> list[Span]:
    """Return the spans, in code points, of the sentences of the paragraph `text`.

    `words` are those of its language. A sentence has at least one token. A list marker
    belongs to the sentence that follows it.
    """
    spans = []
    start = read = 0
    body = -1
    for at in _places_of_marks(text):
        if at < read:
            continue
        cut = at + 2
        is_end = _is_plainly_end(text, at, words)
        if is_end is None:
            end = _END.match(text, at)
            assert end is not None
            read = end.end()
            cut = end.start("opening")
            if body < start:
                body = _behind_marker(text, start)
            is_end = at >= body and _Candidate(text, body, end).ends(words)
        if is_end:
            # Most sentences begin with a token.
            if text[start].isalnum() or has_token(text[start:cut]):
                spans.append((start, cut))
            start = cut
    if text[start : start + 1].isalnum() or has_token(text[start:]):
        spans.append((start, len(text)))
    return spans


def _places_of_marks(text: str) -> list[int]:
    """Return where sentence marks are, without one at the very end."""
    places = []
    last = len(text) - 1
    # To look for one mark after the other takes a tenth of the time of a regular expression.
    for mark in _LATIN_MARKS if text.isascii() or _LATIN.fullmatch(text) else _MARKS:
        at = text.find(mark, 0, last)
        while at >= 0:
            places.append(at)
            at = text.find(mark, at + 1, last)
    places.sort()
    return places


def _is_plainly_end(text: str, at: int, words: SentenceWords) -> bool | None:
    """Return whether a sentence ends at the mark at `at`; None if that needs a closer look.

    Most marks need none: "house. The", "3.5", "www.example.com".
    """
    mark, following = text[at], text[at + 1]
    if following != " ":
        is_number = following.isdigit() and text[at - 1].isdigit()
        return False if is_number or following in _INSIDE_NAMES else None
    if mark not in _ASCII_MARKS or not text[at + 2 : at + 3].isupper():
        return None
    if mark != ".":
        return True
    word = text[max(at - _LONGEST_WORD, 0) : at].rpartition(" ")[2]
    if len(word) < 2 or not word.isalpha() or word.lower() in words.abbreviations:
        return None
    # A Roman numeral may be a list marker.
    return True if word.strip("ivxIVX") else None


def _behind_marker(text: str, start: int) -> int:
    """Return where the sentence at `start` begins behind its list marker."""
    marker = _LIST_MARKER.match(text, start)
    return marker.end() if marker else start


class _Candidate:
    """Marks that may end the sentence that begins at `start`."""

    def __init__(self, text: str, start: int, end: re.Match[str]) -> None:
        self._text = text
        self._start = start
        self._at = end.start()
        self._end = end
        self._marks, self._closing, self._notes, self._gap, self._opening, self._following = (
            end.groups()
        )
        if self._following and text.startswith(".", end.end()):
            # "A." is an initial and "No." an abbreviation; the words "A" and "No" are not.
            self._following += "."

    def ends(self, words: SentenceWords) -> bool:
        """Return whether the sentence ends here."""
        following = self._following
        if not following:
            return False
        if not _SURE_MARKS.isdisjoint(self._marks):
            # 「行く。」と言った: "…, he said."
            return not (self._closing and following[0] == "と")
        if not self._gap and not self._ends_without_space(words):
            return False
        if self._goes_on_in_lower_case():
            return False
        if self._notes[:1].isdigit() and not self._closing and not self._before(2).isalpha():
            return False
        if self._closing:
            return not (self._interrupts(words) or self._is_attributed(words))
        return not self._is_abbreviation(words)

    def _before(self, length: int) -> str:
        """Return up to `length` characters of the sentence before the marks."""
        return self._text[max(self._start, self._at - length) : self._at]

    def _goes_on_in_lower_case(self) -> bool:
        following = self._following
        if _ELLIPSIS.fullmatch(self._marks):
            return not following[0].isupper()
        if not following[0].islower() or _CAPITAL_INSIDE.match(following):
            return False
        if _BRACKETED_MARKER.match(self._text, self._end.start("opening")):
            return False
        # Who begins a sentence in lower case does so again.
        return bool(self._closing) or not self._text[self._start].islower()

    def _ends_without_space(self, words: SentenceWords) -> bool:
        """Return whether the next sentence follows at once: "wait.The group"."""
        following = self._following
        is_full_stop = self._marks == "."
        if _UNSPACED.match(following):
            return not is_full_stop or _UNSPACED.match(self._before(1)) is not None
        before = self._before(_LONGEST_PHRASE).split()
        if self._opening not in ("", "(") or not before or _SIGNS_OF_A_NAME.search(before[-1]):
            return False
        if _NAME_GOES_ON.match(self._text, self._end.end()):
            return False
        is_word = following[0].isupper() and (len(following) == 1 or following[1:].islower())
        last = before[-1][-2:]
        is_behind_word = bool(self._closing) or (last.isalnum() and not last[-1].isupper())
        is_sentence = len(before) > 1 or not is_full_stop or following.lower() in words.openers
        return is_word and is_behind_word and is_sentence

    def _interrupts(self, words: SentenceWords) -> bool:
        """Return whether the marks are in brackets in the midst of a sentence: "(why?)"."""
        if self._closing[-1] not in ")]":
            return False
        before = self._before(_LONGEST_BRACKET)
        opened = max(before.rfind("("), before.rfind("["))
        return has_token(before[: max(opened, 0)]) and (
            self._marks != "." or self._is_abbreviation(words)
        )

    def _is_attributed(self, words: SentenceWords) -> bool:
        """Return whether a quotation ends here, and who says it follows: "“Go!” Tom cried"."""
        if self._marks == "." or _QUOTES.find(self._closing[-1]) < 0:
            return False
        return words.attribution.match(self._text, self._end.start("following")) is not None

    def _is_abbreviation(self, words: SentenceWords) -> bool:
        """Return whether the full stop belongs to the word before it alone."""
        if self._marks != ".":
            return False
        before = self._before(_LONGEST_PHRASE)
        word = _WORD_EDGE.split(before[-_LONGEST_WORD:])[-1]
        if word.isdigit():
            return _INLINE_MARKER.search(before) is not None
        following = self._notes if self._notes[:1].isdigit() else self._following
        return words.goes_on(word, following, before)
