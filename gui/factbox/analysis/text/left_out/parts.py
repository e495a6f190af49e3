"""Headings, tables, quotations, footnotes and lists of references, line by line.

What a line is depends on at most `REACH` lines above and below it.
"""

from __future__ import annotations

import re

from factbox.analysis.cues.headings import MARKDOWN_HEADING
from factbox.analysis.text.as_read import AsRead
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.region import Line, Lines
from factbox.analysis.text.style import Style
from factbox.analysis.words.sentence_marks import CLOSING, ends_sentence
from factbox.analysis.words.tokens import find_tokens

# How many lines away the neighbour of a heading may be.
_AWAY = 4
#: How many lines above and below a line may tell what it is.
REACH = 2 * _AWAY
_QUOTATION = re.compile(r"[ ]{0,3}>")
_FOOTNOTE = re.compile(r"[ ]{0,3}\[\^[^\[\]\s]+\]:")
_INDENTED = re.compile(r"(?: {2,}|\t)\s*\S")
_UNDERLINE = re.compile(r"[ ]{0,3}(?:={3,}|-{3,})\s*")
_CELL = re.compile(r"\s*:?-+:?\s*")
_OTHER_BLOCK = re.compile(r"\s*(?:[-*+•>|~`]|#|\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s|\[)")
_MARKER = re.compile(r"\s*(?:[-*+•·▪◦–o]|\(?\w{1,5}[.)])\s*")
_NUMBERING = re.compile(r"[\W\d_]*(.*?)[\W_]*", re.DOTALL)
_IN_A_REFERENCE = re.compile(r"[,;.]\s|\d{4}|://")
_PAUSES = (",", ";", ":", "-", "–", "—")
_MOST_WORDS = 12
_LONGEST_HEADING = 160
_LONGEST_TITLE = 80
# Without blank lines around it, a heading stands between lines of this length only.
_LONG = 60


def is_heading(lines: Lines, index: int) -> bool:
    """Return whether a line is a heading, or underlines one."""
    text = lines[index].text
    if text.isspace() or not text:
        return False
    if _is_marked_heading(lines[index]) or is_underlined(lines, index):
        return True
    if _UNDERLINE.fullmatch(text) is not None:
        return is_underlined(lines, index - 1)
    return _is_short(text) and _stands_between_paragraphs(lines, index)


def _is_marked_heading(line: Line) -> bool:
    """Return whether number signs, or its document, say that a line is a heading."""
    if line.mark is not None and line.mark.heading_level:
        return True
    return MARKDOWN_HEADING.match(line.text) is not None


def is_underlined(lines: Lines, index: int) -> bool:
    """Return whether a line is alone between a blank line and its underline."""
    if index < 0 or index + 1 >= len(lines):
        return False
    if _UNDERLINE.fullmatch(lines[index + 1].text) is None:
        return False
    text = lines[index].text.strip()
    if not text or len(text) > _LONGEST_TITLE or text.endswith((".", ",", ";", "|")):
        return False
    if _OTHER_BLOCK.match(text) is not None or _UNDERLINE.fullmatch(text) is not None:
        return False
    return index == 0 or not lines[index - 1].text.strip()


def _is_short(text: str) -> bool:
    """Return whether the words of a line may be a heading."""
    text = text.strip()
    if len(text) > _LONGEST_HEADING or _OTHER_BLOCK.match(text) is not None:
        return False
    bare = text.strip(CLOSING)
    if bare[:1].islower() or ends_sentence(text) or bare.endswith(_PAUSES):
        return False
    return 0 < len(find_tokens(AsRead(text))) <= _MOST_WORDS


def _stands_between_paragraphs(lines: Lines, index: int) -> bool:
    above, below = _visible(lines, index, -1), _visible(lines, index, 1)
    if below is None:
        return False
    has_room = below - index > 1
    if above is not None:
        # A line right below another ends its paragraph, if a blank line follows.
        if index - above == 1 and has_room:
            return False
        text = lines[above].text
        is_end = ends_sentence(text) or text.rstrip().endswith(":")
        if not (is_end or _is_short(text) or _is_marked_heading(lines[above])):
            return False
        if index - above == 1 and len(text) < _LONG:
            return False
    text = lines[below].text
    if has_room and (above is None or index - above > 1) and _is_short(text):
        # A heading may have another below it.
        further = _visible(lines, below, 1)
        return further is not None and ends_sentence(lines[further].text)
    return ends_sentence(text) and (has_room or len(text) >= _LONG)


def _visible(lines: Lines, index: int, step: int) -> int | None:
    """Return the nearest line that is not blank and not too far away."""
    for _ in range(_AWAY):
        index += step
        if not 0 <= index < len(lines):
            return None
        if lines[index].text.strip():
            return index
    return None


def names_references(lines: Lines, index: int, names: frozenset[str]) -> bool:
    """Return whether a line is the heading of a list of references: one of `names`."""
    text = lines[index].text.strip()
    match = _NUMBERING.fullmatch(text) if 0 < len(text) <= _LONGEST_TITLE else None
    if match is None or match[1].lower() not in names:
        return False
    is_alone = index == 0 or not lines[index - 1].text.strip()
    return is_alone or _is_marked_heading(lines[index])


def ends_references(lines: Lines, index: int) -> bool:
    """Return whether a line is a heading, or a note, rather than one of the references."""
    text, mark = lines[index].text, lines[index].mark
    is_note = mark is not None and mark.style == Style(Kind.FOOTNOTES)
    if is_note or _is_marked_heading(lines[index]):
        return True
    if _UNDERLINE.fullmatch(text) is not None or _IN_A_REFERENCE.search(text) is not None:
        return False
    return is_heading(lines, index)


def is_quotation(text: str) -> bool:
    """Return whether a line is quoted as in Markdown and e-mail."""
    return _QUOTATION.match(text) is not None


def is_footnote(text: str) -> bool:
    """Return whether a footnote begins in a line."""
    return "[^" in text and _FOOTNOTE.match(text) is not None


def is_indented(text: str) -> bool:
    """Return whether a line may continue a footnote."""
    return _INDENTED.match(text) is not None


def is_head_of_table(lines: Lines, index: int) -> bool:
    """Return whether the line below a line underlines its cells."""
    text = lines[index].text
    if "|" not in text or index + 1 >= len(lines):
        return False
    below = lines[index + 1].text
    if "|" not in below or "-" not in below:
        return False
    cells = _cells(below)
    return len(cells) == len(_cells(text)) and all(map(_CELL.fullmatch, cells))


def is_row(lines: Lines, index: int) -> bool:
    """Return whether tabs are between the cells of a line, and of the line above or below."""
    if not _has_cells(lines[index].text):
        return False
    others = (index - 1, index + 1)
    return any(0 <= at < len(lines) and _has_cells(lines[at].text) for at in others)


def _has_cells(text: str) -> bool:
    if "\t" not in text:
        return False
    cells = list(filter(str.strip, text.split("\t")))
    # "1.\tA word" is an item of a list.
    if cells and _MARKER.fullmatch(cells[0]) is not None:
        del cells[0]
    return len(cells) > 1


def _cells(text: str) -> list[str]:
    return text.strip().removeprefix("|").removesuffix("|").split("|")
