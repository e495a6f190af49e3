"""Lines as e-mail and PDFs wrap them, with their quotation signs, indentation and markers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from factbox.analysis.text.left_out.marks import find_mark
from factbox.analysis.words.sentence_marks import BULLETS, CLOSING, MARKS

#: Longer lines were not wrapped: 100 characters, and the signs of a quotation.
LONGEST = 104
_TAB = 8
_CODE_INDENT = 4
_FEWEST_SEPARATORS = 2

_QUOTE = re.compile(r"(?:[ ]{0,3}>[ ]?)+")
_BULLET = re.compile(rf"([{BULLETS}*+–—-])\s+(?=\S)")
_NUMBER = re.compile(r"\(?(\d{1,3}|[ivxlc]{1,5}|[A-Za-z])([.)])\s+(?=\S)")
_LABEL = re.compile(r"(?:[\w'’-]{1,20} ){0,2}[\w'’-]{1,20}: ")
#: The marker of a line that begins with a label, such as a name in a chat.
LABEL = ":"
# A heading, HTML, or the target of a link.
_APART = re.compile(r"#{1,6}\s|</?[a-z]+[\s>/]|<!|\[[^\]]{1,40}\]:\s", re.IGNORECASE)
_FRONT = "---"
_SIGNATURE = "--"
_ALPHANUMERIC = re.compile(r"[^\W_]")
# A gap between columns.
_GAP = re.compile(r"[ ]{3}|\t|\. \. \.|\.{4}|\|[^|]*\|")
# A comma between digits belongs to a number.
_SEPARATOR = re.compile(r"[,;](?=\S)(?!(?<=\d,)\d)")
_OPENING = "\"'“‘«‹([{*_"
_HYPHENS = ("-", "\u2010", "\u00ad")
_ENDS = (*MARKS, ":")


class WrappedLine(NamedTuple):
    """A line, and what its beginning and its end say about its neighbours.

    `quote` is the depth of the quotation in e-mail. `marker` is the kind of the list marker,
    such as "-" or "0.", or LABEL. `text` is what follows the quotation signs and the
    indentation; it begins at `start`. A line `apart` is never joined to another: it is blank,
    code, a heading, or a row of a table.
    """

    quote: int = 0
    start: int = 0
    indent: int = 0
    text: str = ""
    length: int = 0
    marker: str = ""
    apart: bool = True

    @property
    def first_word(self) -> int:
        """The length of the first word, with the signs around it."""
        return len(self.text.split(None, 1)[0])

    @property
    def last_word(self) -> int:
        """The length of the last word, with the signs around it."""
        return len(self.text.rsplit(None, 1)[-1])

    @property
    def begins_low(self) -> bool:
        """Return whether the line begins with a lower-case letter."""
        return self.text.lstrip(_OPENING)[:1].islower()

    @property
    def ends_sentence(self) -> bool:
        """Return whether the line ends in a sentence mark or a colon."""
        return self.text.rstrip(CLOSING).endswith(_ENDS)

    @property
    def ends_in_sign(self) -> bool:
        """Return whether the line ends in a comma or another sign, except a hyphen."""
        return not (self.text[-1].isalnum() or self.ends_in_hyphen)

    @property
    def ends_in_hyphen(self) -> bool:
        """Return whether the line ends in a letter and a hyphen."""
        return self.text.endswith(_HYPHENS) and self.text[-2:-1].isalpha()


def read_lines(lines: Sequence[str]) -> list[WrappedLine]:
    """Return `lines` as they may be joined; code and all else that is not prose is apart."""
    read = [_read_line(line) for line in lines]
    for number in (*_fenced(read), *_indented(read)):
        read[number] = read[number]._replace(apart=True)
    return read


def _read_line(line: str) -> WrappedLine:
    quoted = _QUOTE.match(line)
    before = quoted.end() if quoted else 0
    text = line[before:].strip()
    depth = line.count(">", 0, before)
    if not text:
        return WrappedLine(depth)
    start = line.index(text[0], before)
    indent = len(line[before:start].expandtabs(_TAB))
    length = before + indent + len(text)
    # A word may be longer than a line.
    if length > LONGEST and len(text.split(None, 1)) > 1:
        return WrappedLine(depth, start, indent, text, length)
    marker = _BULLET.match(text) or _NUMBER.match(text)
    words = text[marker.end() :] if marker else text
    return WrappedLine(
        depth,
        start,
        indent,
        text,
        length,
        _kind(marker) if marker else LABEL if _LABEL.match(text) else "",
        _is_apart(words),
    )


def _kind(marker: re.Match[str]) -> str:
    sign = marker[1]
    if marker.re is _BULLET:
        return sign
    return ("0" if sign.isdigit() else "A" if sign.isupper() else "a") + marker[2]


def _is_apart(words: str) -> bool:
    return (
        not _ALPHANUMERIC.search(words)
        or _APART.match(words) is not None
        or _GAP.search(words) is not None
        or (
            ("," in words or ";" in words)
            and not (", " in words or "; " in words)
            and len(_SEPARATOR.findall(words)) >= _FEWEST_SEPARATORS
        )
    )


def _fenced(read: list[WrappedLine]) -> Iterator[int]:
    """Yield the numbers of the lines in front matter, fenced code and signatures.

    A fence that nothing closes encloses nothing. A signature ends at a blank line.
    """
    end: str | None = None
    enclosed: list[int] = []
    for number, line in enumerate(read):
        mark = find_mark(line.text)
        if end is not None:
            enclosed.append(number)
            if line.text.startswith(end) and not line.text.strip(end[:1]):
                yield from enclosed
                enclosed, end = [], None
        elif mark is not None and mark.fence:
            yield number
            end = mark.fence
        elif line.text == _FRONT and number == 0:
            end = _FRONT
        elif line.text == _SIGNATURE:
            end = ""
    if not end:
        yield from enclosed


def _indented(read: list[WrappedLine]) -> Iterator[int]:
    """Yield the numbers of the lines in blocks that are indented like code.

    A block that is indented below an item of a list continues the item.
    """
    base = min((line.indent for line in read if line.text), default=0)
    in_list = False
    for is_blank, block in groupby(enumerate(read), lambda each: not each[1].text):
        if is_blank:
            continue
        lines = list(block)
        first = lines[0][1]
        in_list = first.marker not in ("", LABEL) or (in_list and first.indent > base)
        if not in_list and all(line.indent >= base + _CODE_INDENT for _, line in lines):
            yield from map(itemgetter(0), lines)
