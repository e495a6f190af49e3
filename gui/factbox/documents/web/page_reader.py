"""Reads a page as paragraphs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

from lxml import etree

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.tables import typed_table
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.web.blocks import BLOCKS
from factbox.documents.web.hidden import is_hidden
from factbox.documents.web.labels import labelled
from factbox.documents.web.list_items import BULLET, ListItems
from factbox.documents.web.notes import PageNotes
from factbox.documents.web.runs import MARK, lines_of_run, one_space, paragraphs_of_run
from factbox.documents.web.stand_ins import stand_in
from factbox.documents.web.styles import (
    FOOTNOTE,
    PRE,
    REFERENCE,
    is_list_of_references,
    style_of,
)
from factbox.documents.web.tree import Element

_End = Callable[[], None]


class ReadPage(NamedTuple):
    """The paragraphs of a page, and those of its notes."""

    paragraphs: list[TypedParagraph]
    notes: list[TypedParagraph]


def read_page(
    roots: Iterable[Element], notes: PageNotes, skipped: Collection[Element] = ()
) -> ReadPage:
    """Return what is read in the elements `roots`, without those that are to be `skipped`."""
    reader = _Reader(notes, skipped)
    for root in roots:
        reader.read(root)
    return ReadPage(reader.paragraphs, reader.notes)


class _Table:
    """A table that is being read."""

    def __init__(self) -> None:
        #: what stands beside its rows: its caption
        self.outside: list[TypedParagraph] = []
        self.rows: list[list[list[TypedParagraph]]] = []

    def cell(self) -> list[TypedParagraph]:
        """Return the next cell, still empty."""
        cell: list[TypedParagraph] = []
        if not self.rows:
            self.rows.append([])
        self.rows[-1].append(cell)
        return cell


class _Reader:
    def __init__(self, notes: PageNotes, skipped: Collection[Element]) -> None:
        self.paragraphs: list[TypedParagraph] = []
        self.notes: list[TypedParagraph] = []
        self._on_page = notes
        self._skipped = skipped
        # Where the next paragraph goes, what it is, and the sign before it.
        self._into = self.paragraphs
        self._style: Style | None = None
        self._sign = ""
        # The characters of the paragraph that is being read.
        self._run: list[str] = []
        self._is_pre = False
        self._tables: list[_Table] = []
        self._lists: list[ListItems] = []

    def read(self, root: Element) -> None:
        """Read an element and all in it."""
        ends: list[_End | None] = []
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                end = ends.pop()
                if end:
                    end()
                if element is not root:
                    self._characters(element.tail)
            elif self._is_left_away(element):
                self._leave_away(element)
                walk.skip_subtree()
                ends.append(None)
            elif (instead := stand_in(element)) is not None:
                self._run.append(instead)
                walk.skip_subtree()
                ends.append(None)
            else:
                ends.append(self._begin(element))
                self._characters(element.text)
        self._end_paragraph()

    def _is_left_away(self, element: Element) -> bool:
        on_page = self._on_page
        return (
            element in on_page.marks
            or element in on_page.ways_back
            or element in on_page.comments
            or element in self._skipped
            or is_hidden(element)
        )

    def _leave_away(self, element: Element) -> None:
        if element in self._on_page.marks or element in self._on_page.ways_back:
            self._run.append(MARK)
        elif element.tag in BLOCKS:
            self._end_paragraph()

    def _characters(self, text: str | None) -> None:
        if text:
            self._run.append(text if self._is_pre else one_space(text))

    def _end_paragraph(self) -> None:
        text = "".join(self._run)
        self._run.clear()
        if self._is_pre:
            self._into += lines_of_run(text, self._style)
            return
        for paragraph in paragraphs_of_run(text, self._style):
            is_heading = self._style is not None and self._style.kind is Kind.HEADINGS
            sign = "" if is_heading and self._sign == BULLET else self._sign
            self._into.append(paragraph._replace(text=sign + paragraph.text))
            self._sign = ""

    def _begin(self, element: Element) -> _End | None:
        """Begin an element; return what is to be done at its end."""
        label = self._on_page.texts.get(element)
        if label is not None or element in self._on_page.lists:
            return self._begin_note(element, label)
        tag = element.tag
        if tag == "br":
            self._run.append("\n")
        if tag == "q":
            self._run.append("“")
            return lambda: self._run.append("”")
        if tag not in BLOCKS:
            return None
        self._end_paragraph()
        if tag == "table":
            return self._begin_table(element)
        if tag == "tr" and self._tables:
            self._tables[-1].rows.append([])
        if tag in ("td", "th") and self._tables:
            return self._begin_cell()
        if tag in ("ul", "ol", "menu", "dir"):
            return self._begin_list(element)
        if tag == "li":
            self._sign = (self._lists[-1] if self._lists else ListItems(None)).sign(element)
            return self._end_item
        return self._begin_styled(element)

    def _begin_note(self, element: Element, label: str | None) -> _End:
        is_block = element.tag in BLOCKS
        if is_block:
            self._end_paragraph()
        is_in_place = label is not None and self._style == REFERENCE
        before = self._into, self._style, self._run, self._lists, self._tables
        note: list[TypedParagraph] = []
        self._into = self.notes if label is None else note
        self._style, self._sign = FOOTNOTE, ""
        self._run, self._lists, self._tables = [], [], []

        def end() -> None:
            self._end_paragraph()
            into, self._style, self._run, self._lists, self._tables = before
            self._into, self._sign = into, ""
            if label is not None and is_in_place:
                into += labelled(note, label, REFERENCE)
            elif label is not None:
                self.notes += labelled(note, label, FOOTNOTE)

        return end

    def _begin_table(self, element: Element) -> _End:
        before = self._into, self._style, self._lists
        table = _Table()
        self._tables.append(table)
        self._into, self._style, self._lists, self._sign = table.outside, None, [], ""

        def end() -> None:
            self._end_paragraph()
            self._tables.pop()
            self._into, self._style, self._lists = before
            self._into += table.outside
            if element.get("role") in ("presentation", "none"):
                self._into += [each for row in table.rows for cell in row for each in cell]
            else:
                self._into += typed_table(table.rows)

        return end

    def _begin_cell(self) -> _End:
        before = self._into, self._style
        self._into = self._tables[-1].cell()

        def end() -> None:
            self._end_paragraph()
            self._into, self._style = before

        return end

    def _begin_list(self, element: Element) -> _End:
        before = self._style
        self._lists.append(ListItems(element))
        self._sign = ""
        if is_list_of_references(element):
            self._style = REFERENCE

        def end() -> None:
            self._end_paragraph()
            self._lists.pop()
            self._style = before

        return end

    def _end_item(self) -> None:
        self._end_paragraph()
        self._sign = ""

    def _begin_styled(self, element: Element) -> _End:
        before = self._style, self._is_pre
        self._style = style_of(element) or self._style
        self._is_pre = self._is_pre or element.tag in PRE

        def end() -> None:
            self._end_paragraph()
            self._style, self._is_pre = before

        return end
