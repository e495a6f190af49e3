"""Reads a page as paragraphs."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.tables import typed_table
from factbox.documents.tidy import one_line, typed_paragraphs
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.web.blocks import BLOCKS
from factbox.documents.web.hidden import is_hidden
from factbox.documents.web.list_items import BULLET, ListItems
from factbox.documents.web.notes import PageNotes
from factbox.documents.web.tree import Element

_PRE = ("pre", "listing", "plaintext", "xmp")
_HEADINGS = {f"h{level}": Style(Kind.HEADINGS, level) for level in range(1, 7)}
_CODE = Style(Kind.CODE)
_QUOTATION = Style(Kind.QUOTATIONS)
_CAPTION = Style(Kind.CAPTIONS)
_FOOTNOTE = Style(Kind.FOOTNOTES)
_REFERENCE = Style(Kind.REFERENCES)
_REFERENCE_LISTS = frozenset("references reflist bibliography".split())
_CAPTIONS = re.compile(r"(?:^|[\s_-])caption(?:[-_]text)?(?:\s|$)|thumbcaption")
_LEADING_LABEL = re.compile(r"[\[(]?([0-9]{1,4}|[*†‡§¶]{1,5})[\])]?[.:)]?\s+")
# White space that HTML shows as one space; a no-break space beside another is filler.
_WHITE = re.compile(r"[ \t\r\n\f]+")
_FILLER = re.compile(r"[ \xa0]{2,}")
_BLANK_LINE = re.compile(r"\n[ \xa0]*(?=\n)")
# More lines with more words each are no code.
_FEW_LINES = 20
_WORDS_OF_PROSE = 7
# Stands where a mark of a note was, until it is clear what goes with it.
_MARK = "\0"
_MARKS = re.compile(r"\0(?:[ ,;–-]{1,3}\0)+")
_GONE = re.compile(r"[ \xa0]?(?:\[\0\]|\(\0\)|\0)(?=[.,;:!?)\]”’])|\[\0\]|\(\0\)|\0")
# Times, applied to, and the like.
_UNSEEN_SIGNS = dict.fromkeys(range(0x2061, 0x2065))
_WORD_BULLETS = frozenset("·§o•")

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
            or element.tag == "math"
            or _is_word_sign(element)
        )

    def _leave_away(self, element: Element) -> None:
        """Write what stands for an element that is not read."""
        if element in self._on_page.marks or element in self._on_page.ways_back:
            self._run.append(_MARK)
        elif element.tag == "math":
            self._run.append(_formula(element))
        elif _is_word_sign(element):
            sign = one_line("".join(element.itertext()))
            self._run.append(f"{'•' if sign in _WORD_BULLETS else sign} ")
        elif element.tag in BLOCKS:
            self._end_paragraph()

    def _characters(self, text: str | None) -> None:
        if text:
            self._run.append(text if self._is_pre else _WHITE.sub(" ", text))

    def _end_paragraph(self) -> None:
        text = "".join(self._run)
        self._run.clear()
        if self._is_pre:
            self._into += _lines(text, self._style)
            return
        text = _FILLER.sub(" ", text)
        if _MARK in text:
            text = _GONE.sub("", _MARKS.sub(_MARK, text))
        text = _BLANK_LINE.sub("\n", text)
        for paragraph in typed_paragraphs(text, self._style):
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
        is_in_place = label is not None and self._style == _REFERENCE
        before = self._into, self._style, self._run, self._lists, self._tables
        note: list[TypedParagraph] = []
        self._into = self.notes if label is None else note
        self._style, self._sign = _FOOTNOTE, ""
        self._run, self._lists, self._tables = [], [], []

        def end() -> None:
            self._end_paragraph()
            into, self._style, self._run, self._lists, self._tables = before
            self._into, self._sign = into, ""
            if label is not None and is_in_place:
                into += _labelled(note, label, _REFERENCE)
            elif label is not None:
                self.notes += _labelled(note, label, _FOOTNOTE)

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
        if not _REFERENCE_LISTS.isdisjoint(element.get("class", "").split()):
            self._style = _REFERENCE

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
        self._style = _style_of(element) or self._style
        self._is_pre = self._is_pre or element.tag in _PRE

        def end() -> None:
            self._end_paragraph()
            self._style, self._is_pre = before

        return end


def _lines(text: str, style: Style | None) -> list[TypedParagraph]:
    """Return what is typed as it stands: lines of code, or prose as old pages have it."""
    lines = text.splitlines()
    written = [line for line in map(one_line, lines) if line]
    words = sum(len(line.split()) for line in written)
    if style == _CODE and len(written) > _FEW_LINES and words > _WORDS_OF_PROSE * len(written):
        return typed_paragraphs("\n".join(lines))
    return [TypedParagraph(line, style) for line in written]


def _style_of(element: Element) -> Style | None:
    tag = element.tag
    if tag in _HEADINGS:
        return _HEADINGS[tag]
    if element.get("role") == "heading":
        level = element.get("aria-level", "2")
        return _HEADINGS.get(f"h{level}", _HEADINGS["h6"])
    if tag in _PRE:
        return _CODE
    if tag == "blockquote":
        return _QUOTATION
    if tag in ("figcaption", "caption", "figure") or _CAPTIONS.search(element.get("class", "")):
        return _CAPTION
    return None


def _labelled(note: list[TypedParagraph], label: str, style: Style) -> Iterator[TypedParagraph]:
    """The paragraphs of a note, with its label once at its beginning."""
    for index, (text, _) in enumerate(note):
        if index == 0:
            own = _LEADING_LABEL.match(text)
            if own and label in ("", own[1]):
                label, text = own[1], text[own.end() :]
            elif label and text.startswith((f"{label} ", f"{label}. ", f"[{label}] ")):
                text = text.partition(" ")[2]
            text = f"[{label}] {text}" if label else text
        yield TypedParagraph(text, style)


def _is_word_sign(element: Element) -> bool:
    """Return whether an element is the sign that Word writes before an item of a list."""
    return element.tag == "span" and "mso-list:ignore" in element.get("style", "").lower()


def _formula(math: Element) -> str:
    parts = (each.text or "" for each in math.iter("mi", "mn", "mo", "mtext", "ms"))
    formula = "".join(parts).translate(_UNSEEN_SIGNS)
    return f"{_WHITE.sub(' ', formula)}" or math.get("alttext", "")
