"""Brings the text of all pages together, with paragraphs that go on over columns and pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from factbox.analysis.languages.language import Language
from factbox.documents.pdf.blocks import LineBlock, blocks_of
from factbox.documents.pdf.captions import caption_test
from factbox.documents.pdf.contents import without_contents
from factbox.documents.pdf.line_signs import begins_low, ends_in_hyphen, ends_sentence, marker
from factbox.documents.pdf.page.columns import Span, in_columns
from factbox.documents.pdf.page.initials import with_initials
from factbox.documents.pdf.page.rows import Row, line_of, rows_of
from factbox.documents.pdf.page.word_run import RAISED, RAISED_END, PdfPage, WordRun
from factbox.documents.pdf.tables import in_tables

# Notes are set smaller than the text by this factor at least.
_NOTE = 0.94
_NOTE_MARK = re.compile(
    rf"(?:{RAISED}([^{RAISED_END}]+){RAISED_END}|(\d{{1,3}}|[*†‡§¶∗])(?=[\s“‘\"'(A-Z]))[.)]?\s*"
)
_RAISED_MARK = re.compile(f"{RAISED}([^{RAISED_END}]+){RAISED_END}")
# The most that parts of one paragraph differ in size.
_SAME_SIZE = 0.05
_HAS_WORD = re.compile(r"[^\W_]")
# The lines of a large heading are near to each other.
_LARGE = 1.08
_NEAR = 1.4
# So many paragraphs show whether they begin with an indent, and this share of them does.
_FEWEST = 4
_INDENTED = 0.8


class FlowPiece(NamedTuple):
    """A paragraph, which may consist of several blocks, or the row of a table.

    `mark` is that of a note at the foot of a page; `is_caption` tells that it is a caption.
    """

    blocks: tuple[LineBlock, ...] = ()
    row: Row = ()
    mark: str = ""
    is_caption: bool = False

    @property
    def lines(self) -> list[str]:
        """The text of its lines."""
        return [line.text for block in self.blocks for line in block.lines]


class PageFlow:
    """The pieces of a text, to which the columns of the pages are added in reading order.

    `body` is the size of most of the text.
    """

    def __init__(self, body: float, language: Language) -> None:
        self.pieces: list[FlowPiece] = []
        self.notes: list[FlowPiece] = []
        self._body = body
        self._language = language
        self._is_caption = caption_test(language.caption_labels)
        self._open: int | None = None
        self._pages = 0
        self._gutters: list[Span] = []
        self._in_contents = False
        # How many paragraphs under another one begin without an indent, and with one.
        self._begun = [0, 0]
        # The page that had the last note.
        self._noted = 0

    def add_page(self, page: PdfPage) -> None:
        """Add the text of a page."""
        self._pages += 1
        runs_with_initials = with_initials(page.runs, self._body, self._language)
        for runs in in_columns(runs_with_initials, self._gutters):
            rows = rows_of(runs)
            text = without_contents(rows, goes_on=self._in_contents)
            self._in_contents = bool(rows) and text[-1:] != rows[-1:]
            self._add_column(text)

    def _add_column(self, rows: Sequence[Row]) -> None:
        items = _items(rows)
        end = self._start_of_notes(items)
        if end < len(items) and end and self._is_heading(items[end - 1]):
            # This is a list of references, or the like.
            end = len(items)
        is_first = True
        for item in items[:end]:
            if isinstance(item, LineBlock):
                is_body = self._add_block(item, is_first=is_first)
                is_first = is_first and not is_body
            else:
                self.pieces.append(FlowPiece(row=item))
        for item in items[end:]:
            if isinstance(item, LineBlock):
                self._add_note(item)
                self._noted = self._pages

    def _add_block(self, block: LineBlock, *, is_first: bool) -> bool:
        """Add a block, and return whether it is part of the running text."""
        if not any(map(_HAS_WORD.search, (line.text for line in block.lines))):
            # Marks of a chart, or ornaments.
            return False
        if self._is_caption(block.lines[0].text):
            self.pieces.append(FlowPiece((block,), is_caption=True))
            return False
        if self._goes_on_heading(block):
            last = self.pieces[-1]
            self.pieces[-1] = last._replace(blocks=(*last.blocks, block))
            return False
        if block.size < _NOTE * self._body:
            self.pieces.append(FlowPiece((block,)))
            return False
        is_text = block.size <= _LARGE * self._body
        if (
            is_first
            and is_text
            and self._open is not None
            and _goes_on(self._open_block(), block, are_indented=self._are_indented())
        ):
            piece = self.pieces[self._open]
            self.pieces[self._open] = piece._replace(blocks=(*piece.blocks, block))
            return True
        if is_text and block.gap and min(len(block.lines), len(self.pieces[-1].lines)) > 1:
            self._begun[block.is_indented] += 1
        self._open = len(self.pieces)
        self.pieces.append(FlowPiece((block,)))
        return True

    def _are_indented(self) -> bool:
        """Return whether the paragraphs of this text begin with an indent."""
        without, indented = self._begun
        return indented >= _FEWEST and indented >= _INDENTED * (without + indented)

    def _open_block(self) -> LineBlock:
        return self.pieces[self._open or 0].blocks[-1]

    def _goes_on_heading(self, block: LineBlock) -> bool:
        """Return whether this is another line of the large heading above."""
        if not self.pieces or not self.pieces[-1].blocks or not block.gap:
            return False
        above = self.pieces[-1].blocks[-1]
        line, before = block.lines[0], above.lines[-1]
        return (
            block.size > _LARGE * self._body
            and abs(block.size - above.size) < _SAME_SIZE * block.size
            and line.face.bold == before.face.bold
            and block.gap < _NEAR
            and (not ends_sentence(before.text) or before.text.endswith(":"))
            and not marker(line.text)
        )

    def _start_of_notes(self, items: Sequence[LineBlock | Row]) -> int:
        """Return where the notes at the foot of a column begin."""
        small = len(items)
        while small and self._may_be_note(items[small - 1]):
            small -= 1
        for number in range(small, len(items)):
            item = items[number]
            if isinstance(item, LineBlock) and (
                _NOTE_MARK.match(item.lines[0].text)
                or (number == small and begins_low(item.lines[0].text) and self._is_open_note())
            ):
                return number
        return _start_of_marked(items)

    def _is_heading(self, item: LineBlock | Row) -> bool:
        return (
            isinstance(item, LineBlock)
            and len(item.lines) == 1
            and (item.lines[0].face.bold or item.size > _LARGE * self._body)
        )

    def _may_be_note(self, item: LineBlock | Row) -> bool:
        return (
            isinstance(item, LineBlock)
            and item.size < _NOTE * self._body
            and not self._is_caption(item.lines[0].text)
        )

    def _is_open_note(self) -> bool:
        """Return whether a note goes on from the page before."""
        is_near = bool(self.notes) and self._pages - self._noted == 1
        return is_near and not ends_sentence(self.notes[-1].lines[-1])

    def _add_note(self, block: LineBlock) -> None:
        found = _NOTE_MARK.match(block.lines[0].text)
        if found is None and self.notes:
            last = self.notes[-1]
            self.notes[-1] = last._replace(blocks=(*last.blocks, block))
        else:
            mark = (found[1] or found[2]) if found else ""
            self.notes.append(FlowPiece((block,), mark=mark))


def _start_of_marked(items: Sequence[LineBlock | Row]) -> int:
    """Return where notes begin that are as large as the text, by marks that the text has."""
    called: set[str] = set()
    for number, item in enumerate(items):
        if not isinstance(item, LineBlock):
            continue
        found = _RAISED_MARK.match(item.lines[0].text)
        rest = items[number:]
        if found and found[1] in called and all(isinstance(each, LineBlock) for each in rest):
            return number
        for line in item.lines:
            called.update(mark[1] for mark in _RAISED_MARK.finditer(line.text, 1))
    return len(items)


def note_text(line: str) -> str:
    """Return the first line of a note without its mark."""
    return _NOTE_MARK.sub("", line, count=1)


def _items(rows: Sequence[Row]) -> list[LineBlock | Row]:
    """Return the paragraphs and the rows of tables in a column."""
    flags = in_tables(rows)
    lines: list[WordRun] = []
    breaks: dict[int, list[Row]] = defaultdict(list)
    for row, is_table in zip(rows, flags, strict=True):
        if is_table:
            breaks[len(lines)].append(row)
        else:
            lines.append(line_of(row))
    items: list[LineBlock | Row] = [*breaks.get(0, ())]
    done = 0
    for block in blocks_of(lines, breaks):
        items.append(block)
        done += len(block.lines)
        items += breaks.get(done, ())
    return items


def _goes_on(above: LineBlock, block: LineBlock, *, are_indented: bool) -> bool:
    """Return whether a paragraph goes on from one column or page to the next.

    Where paragraphs `are_indented`, one that is not goes on even after a sentence.
    """
    before, line = above.lines[-1], block.lines[0]
    if abs(above.size - block.size) > _SAME_SIZE * block.size:
        return False
    if before.face.bold != line.face.bold or line.face.mono:
        return False
    if begins_low(line.text):
        return ends_in_hyphen(before.text) or not ends_sentence(before.text)
    if block.is_indented or marker(line.text) or not above.is_full:
        return False
    return are_indented or not ends_sentence(before.text)
