"""A text as a careful reader reads it, and the way back to the text as given."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Literal
from unicodedata import category, decomposition, normalize

#: Where something starts, and where it ends, in code points.
Span = tuple[int, int]

#: Stands in a line for each character that is left out of it: a lone surrogate.
LEFT_OUT = "\udfff"

# Soft hyphens, zero-width characters, byte-order marks and direction marks.
_IGNORED = frozenset(
    "\xad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u061c"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069" + LEFT_OUT
)
# English is mostly written with these characters. Every normal form leaves them alone, except
# "…" and the no-break space, which no token contains. All others are looked up one by one.
_ORDINARY = re.compile("[\x00-\xa7\xa9\xab\xac\xae\xb0\xb1\xb6\xb7\xbb\xbf-\u0131‐‒-―‘-•…€]*+")

# Full-width signs are read as ASCII signs, except beside Chinese and Japanese.
_WIDE_SIGNS = "！-／：-＠［-｀｛-～￠￡￢￤￥￦"
_EAST_ASIAN = "\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff61-\uff9f\U00020000-\U0003ffff"
_FOREIGN_SIGNS = re.compile(
    rf"(?<![{_EAST_ASIAN}{_WIDE_SIGNS}])[{_WIDE_SIGNS}]++(?![{_EAST_ASIAN}])"
)
# Raised and lowered letters and digits may be notes: "agreed.¹"
_NOT_FOLDED = ("<super>", "<sub>")
_FOLDING = ("Lu", "Ll", "Lt", "Lm", "Lo", "Nd", "Nl")
# Hangul is composed of a syllable or initial and what follows it.
_HANGUL = re.compile("[\u1100-\u115f\uac00-\ud7a3]")
_JAMO = re.compile("[\u1160-\u11ff]")
# In a row of combining marks, Python's normal forms take quadratic time. No script has rows as
# long as this; Unicode Standard Annex 15 cuts them at the same length.
_MOST_MARKS = 30
# See `_kind` for the letters.
_PIECES = re.compile(
    rf"\.+(?![ms])|(?:hs*+(?:js*+){{0,2}}+|[.fmj]s*+)(?:ms*+){{0,{_MOST_MARKS}}}+|s++"
)
_LONG_ROW = "m" * (_MOST_MARKS + 1)
# No mark is a word character or white space.
_MAY_HAVE_LONG_ROW = re.compile(rf"[^\w\s]{{{_MOST_MARKS + 1}}}")

_MOST_KEPT = 1 << 16


class AsRead:
    """A text as `given`, and as it is read: `text`.

    Characters that are ignored are gone, ligatures and full-width letters are folded,
    and the rest is in Unicode normal form C. The methods lead from places in `text` to places
    in the text as given, in code points. A text that `is_ordinary` is read as it stands.
    """

    def __init__(self, given: str) -> None:
        self.given = given
        self.is_ordinary = is_ordinary(given)
        self.text = given if self.is_ordinary else _read(given)

    @property
    def is_as_given(self) -> bool:
        """Return whether nothing was changed."""
        return self.text is self.given

    def start(self, at: int) -> int:
        """Return where the character at a place of `text` starts in the text as given."""
        if self.is_as_given:
            return at
        starts, _ = self._places
        return starts[at] if at < len(starts) else len(self.given)

    def end(self, at: int) -> int:
        """Return where the character before a place of `text` ends in the text as given."""
        if self.is_as_given or at == 0:
            return at
        return self._places[1][at - 1]

    def at(self, place: int) -> int:
        """Return how many characters of `text` start before a place in the text as given."""
        return place if self.is_as_given else bisect_left(self._places[0], place)

    def spans(self, spans: Iterable[Span]) -> list[Span]:
        """Return `spans` of `text` in the text as given."""
        if self.is_as_given:
            return list(spans)
        return [(self.start(start), self.end(end)) for start, end in spans]

    @cached_property
    def _places(self) -> tuple[array[int], array[int]]:
        """Where each character of `text` starts, and where it ends, in the text as given."""
        starts, ends = array("q"), array("q")
        for low, high in _pieces(self.given):
            piece = self.given[low:high]
            read = normalize("NFC", piece.translate(_FOLDED))
            kept = [at for at in range(low, high) if folded(self.given[at])]
            is_same = read == "".join(self.given[at] for at in kept)
            if is_same or (
                len(read) == len(piece) == len(kept) and "m" not in piece.translate(_KINDS)
            ):
                starts.extend(kept)
                ends.extend([*kept[1:], high][: len(kept)])
            else:
                starts.extend([low] * len(read))
                ends.extend([high] * len(read))
        return starts, ends


class PerCharacter(dict[int, str]):
    """A table for `str.translate` that finds the entry of a character when it is first met.

    It is emptied when hostile text makes it too large.
    """

    def __init__(self, find: Callable[[str], str]) -> None:
        super().__init__()
        self._find = find

    def __missing__(self, code: int) -> str:
        if len(self) >= _MOST_KEPT:
            self.clear()
        found = self[code] = self._find(chr(code))
        return found


def is_visible(text: str) -> bool:
    """Return whether `text` has more than white space and characters that are ignored."""
    return text[:1].isalnum() or bool(AsRead(text).text.strip())


def folded(character: str) -> str:
    """Return what a character is read as: mostly itself, or "" if it is ignored."""
    if character in _IGNORED:
        return ""
    if character == "\u3000":
        return " "
    if decomposition(character).startswith(_NOT_FOLDED) or category(character) not in _FOLDING:
        return character
    plain = normalize("NFKC", character)
    return plain if all(category(each)[0] in "LNM" for each in plain) else character


def _kind(character: str) -> str:
    """Return the kind of a character, as `_PIECES` has it.

    "s" is ignored; "m" is a combining mark; "h" begins a syllable of Hangul, and "j"
    continues it; "f" is read as several characters; "." is any other.
    """
    read = normalize("NFC", folded(character))
    if not read:
        return "s"
    if category(read[0])[0] == "M":
        return "m"
    if len(read) > 1:
        return "f"
    return "h" if _HANGUL.match(read) else "j" if _JAMO.match(read) else "."


_FOLDED = PerCharacter(folded)
_KINDS = PerCharacter(_kind)
_SIGNS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord(sign): normalize("NFKC", sign) for sign in "￠￡￢￤￥￦"
}


def is_ordinary(text: str) -> bool:
    """Return whether `text` is ASCII, or English as it is mostly written."""
    return text.isascii() or _ORDINARY.fullmatch(text) is not None


def _read(text: str) -> str:
    read = normal_form("NFC", text.translate(_FOLDED))
    read = _FOREIGN_SIGNS.sub(lambda match: match.group().translate(_SIGNS), read)
    return text if read == text else read


def normal_form(form: Literal["NFC", "NFD", "NFKC"], text: str) -> str:
    """Return `text` in a normal form, in linear time: rows of over 30 marks are cut."""
    if _MAY_HAVE_LONG_ROW.search(text) is None or _LONG_ROW not in text.translate(_KINDS):
        return normalize(form, text)
    return "".join(normalize(form, text[low:high]) for low, high in _pieces(text))


def _pieces(text: str) -> Iterable[Span]:
    """Return the pieces of `text` that can be read one by one."""
    return (match.span() for match in _PIECES.finditer(text.translate(_KINDS)))
