"""Reads the body of an OpenDocument text, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree
from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.open_document.changes import TrackedChanges
from factbox.documents.open_document.list_counter import ListCounts
from factbox.documents.open_document.list_styles import ListStyles
from factbox.documents.open_document.names import full, name_of, number, said
from factbox.documents.open_document.notes import CollectedNotes
from factbox.documents.open_document.package import Package
from factbox.documents.open_document.places import OpenPlace, OpenTable, Repeats
from factbox.documents.open_document.styles import NamedStyles
from factbox.documents.symbols import has_private_use, without_private_use
from factbox.documents.typed_out import Progress, TypedParagraph

_REFERENCES = Style(Kind.REFERENCES)
_PARAGRAPHS_BETWEEN_REPORTS = 256
# How many elements outward a font is looked for.
_NEAR = 4
# What is in them is not text of the document, or repeats what stands elsewhere.
_LEFT_OUT = frozenset(
    {
        *("office:annotation", "office:forms", "office:event-listeners", "office:binary-data"),
        *("text:tracked-changes", "text:ruby-text", "text:script", "text:number"),
        *("text:table-of-content", "text:alphabetical-index", "text:illustration-index"),
        *(
            "text:table-index",
            "text:object-index",
            "text:user-index",
            "text:bibliography-source",
        ),
        *("text:sequence-decls", "text:variable-decls", "text:user-field-decls"),
        *("draw:image", "draw:object", "draw:object-ole", "draw:control", "draw:image-map"),
        *("svg:title", "svg:desc", "text:note-citation", "text:placeholder"),
    }
)
_LEFT_OUT_PREFIXES = frozenset({"form", "math", "script", "meta", "dc"})
# LibreOffice has names of its own for them.
_TABLES_IN_SHAPES = {
    f"loext:{name}": f"table:{name}"
    for name in ("table", "table-row", "table-cell", "covered-table-cell")
}
_SHAPES = frozenset(
    f"draw:{shape}"
    for shape in (
        *("frame", "custom-shape", "rect", "ellipse", "circle", "line", "polyline", "polygon"),
        *("regular-polygon", "path", "connector", "caption", "measure"),
    )
)


class BodyReader:
    """Reads the body in one walk, however deeply it is nested."""

    def __init__(self, package: Package, progress: Progress) -> None:
        self._styles = NamedStyles(package)
        self._list_styles = ListStyles(package)
        self._lists = ListCounts(self._list_styles)
        self._places = [OpenPlace()]
        self._notes = CollectedNotes()
        self._changes = TrackedChanges(package.text)
        self._repeats = Repeats()
        self._progress = progress
        self._total = sum(1 for _ in package.text.iter(full("text:p"), full("text:h")))
        self._done = 0
        self._text = package.text
        self._formulas = package.formulas
        self._starts: dict[str, Callable[[_Element], None]] = {
            "text:p": self._begin_paragraph,
            "text:h": self._begin_paragraph,
            "text:s": lambda _: self._add(" "),
            "text:tab": lambda _: self._add(" "),
            "text:line-break": lambda _: self._add("\n"),
            "text:list": self._begin_list,
            "text:list-item": self._begin_item,
            "text:list-header": self._begin_header,
            "text:numbered-paragraph": self._begin_numbered,
            "text:note": self._begin_note,
            "text:bibliography": lambda _: self._places.append(OpenPlace(_REFERENCES)),
            "text:change-start": self._changes.begin,
            "text:change-end": self._changes.end,
            "text:hidden-paragraph": self._hide_paragraph,
            "table:table": lambda _: self._here.tables.append(OpenTable()),
            "table:table-row": self._begin_row,
            "table:table-cell": lambda _: self._places.append(OpenPlace()),
            "table:covered-table-cell": self._cover,
            "field:fieldmark-start": self._begin_field,
            "field:fieldmark-separator": self._begin_result,
        }
        self._ends: dict[str, Callable[[_Element], None]] = {
            "text:p": self._end_paragraph,
            "text:h": self._end_paragraph,
            "text:list": self._end_list,
            "text:numbered-paragraph": self._end_list,
            "text:note": self._end_note,
            "text:bibliography": self._end_place,
            "table:table": self._end_table,
            "table:table-row": self._end_row,
            "table:table-cell": self._end_cell,
        }
        for shape in _SHAPES:
            self._starts[shape] = lambda _: self._places.append(OpenPlace())
            self._ends[shape] = self._end_place

    def paragraphs(self) -> list[TypedParagraph]:
        """Return the paragraphs of the body, followed by the notes."""
        walk = etree.iterwalk(self._text, events=("start", "end", "comment", "pi"))
        left_out: _Element | None = None
        for event, element in walk:
            if event == "start":
                name = _name(element)
                if formula := self._formula(name, element):
                    self._add(formula)
                if formula or self._is_left_out(name, element):
                    left_out = element
                    walk.skip_subtree()
                    continue
                if name in self._starts:
                    self._starts[name](element)
                self._add_written(element.text, element)
                continue
            if event == "end" and element is not left_out:
                name = _name(element)
                if name in self._ends:
                    self._ends[name](element)
            self._add_written(element.tail, element.getparent())
        return self._places[0].typed() + self._notes.typed()

    @property
    def _here(self) -> OpenPlace:
        return self._places[-1]

    def _formula(self, name: str, element: _Element) -> str:
        """Return the formula in a frame, which is part of the line; "" if there is none."""
        inside = element.find(full("draw:object")) if name == "draw:frame" else None
        return "" if inside is None else self._formulas.get(said(inside, "xlink:href"), "")

    def _is_left_out(self, name: str, element: _Element) -> bool:
        if name in _LEFT_OUT or name.partition(":")[0] in _LEFT_OUT_PREFIXES:
            return True
        if name in ("text:p", "text:h"):
            return self._styles.is_hidden("paragraph", said(element, "text:style-name"))
        if name == "text:span":
            return self._styles.is_hidden("text", said(element, "text:style-name"))
        if name == "text:section":
            return said(element, "text:display") == "none" or _is_hidden_now(element)
        if name == "text:hidden-text":
            return _is_hidden_now(element)
        if name in ("text:variable-set", "text:variable-input"):
            return said(element, "text:display") == "none"
        if name == "loext:content-control":
            return said(element, "loext:showing-place-holder") == "true"
        if name == "text:note-ref":
            paragraph = self._here.paragraph
            return paragraph is not None and paragraph.ends_in_word
        return name in _SHAPES and said(element, "draw:display") == "none"

    def _add(self, text: str) -> None:
        if self._here.paragraph is not None and not self._changes.is_deleting:
            self._here.paragraph.add(text)

    def _add_written(self, text: str | None, around: _Element | None) -> None:
        if not text or self._here.paragraph is None or self._changes.is_deleting:
            return
        if has_private_use(text):
            text = without_private_use(text, self._font(around))
        # A line break in the file is only white space.
        self._here.paragraph.add(text.replace("\n", " ").replace("\r", " "))

    def _font(self, element: _Element | None) -> str:
        for _ in range(_NEAR):
            name = "" if element is None else name_of(element)
            if element is None or name in ("text:p", "text:h"):
                break
            font = self._styles.font(said(element, "text:style-name"))
            if name == "text:span" and font:
                return font
            element = element.getparent()
        return ""

    def _begin_paragraph(self, element: _Element) -> None:
        if self._changes.is_deleting:
            # With the end of the paragraph before it, its beginning is deleted.
            if self._here.paragraph is None:
                self._here.begin_paragraph(None, "")
            return
        name = said(element, "text:style-name")
        style = self._styles.kind(name)
        is_heading = name_of(element) == "text:h"
        if is_heading:
            style = Style(Kind.HEADINGS, max(1, number(element, "text:outline-level")))
        label = ""
        if self._here.lists:
            label = self._here.lists[-1].label(self._styles.list_style(name) or "")
        elif is_heading and self._styles.is_numbered_heading(name):
            label = self._lists.heading(element)
        self._here.begin_paragraph(style, label)

    def _end_paragraph(self, _: _Element) -> None:
        if not self._changes.is_deleting:
            self._here.end_paragraph()
        self._done += 1
        if self._done % _PARAGRAPHS_BETWEEN_REPORTS == 0:
            self._progress(self._done, self._total)

    def _hide_paragraph(self, element: _Element) -> None:
        if self._here.paragraph is not None and _is_hidden_now(element):
            self._here.paragraph.is_hidden = True

    def _begin_field(self, _: _Element) -> None:
        if self._here.paragraph is not None:
            self._here.paragraph.begin_field()

    def _begin_result(self, _: _Element) -> None:
        if self._here.paragraph is not None:
            self._here.paragraph.begin_result()

    def _begin_list(self, element: _Element) -> None:
        lists = self._here.lists
        lists.append(lists[-1].inner(element) if lists else self._lists.begin(element))

    def _begin_item(self, element: _Element) -> None:
        if self._here.lists:
            self._here.lists[-1].begin_item(element)

    def _begin_header(self, _: _Element) -> None:
        if self._here.lists:
            self._here.lists[-1].begin_header()

    def _begin_numbered(self, element: _Element) -> None:
        self._here.lists.append(self._lists.numbered(element))

    def _end_list(self, _: _Element) -> None:
        if self._here.lists:
            self._here.lists.pop()

    def _begin_note(self, element: _Element) -> None:
        self._notes.begin(element)
        self._places.append(OpenPlace())

    def _end_note(self, _: _Element) -> None:
        self._notes.end(self._places.pop().typed())

    def _end_place(self, _: _Element) -> None:
        paragraphs = self._places.pop().typed()
        self._here.take(paragraphs)

    def _end_table(self, _: _Element) -> None:
        self._here.take(self._here.tables.pop().typed())

    def _begin_row(self, _: _Element) -> None:
        if self._here.tables:
            self._here.tables[-1].begin_row()

    def _end_row(self, element: _Element) -> None:
        if self._here.tables:
            table = self._here.tables[-1]
            times = number(element, "table:number-rows-repeated")
            table.end_row(self._repeats.allowed(times, table.cost_of_row))

    def _cover(self, element: _Element) -> None:
        if self._here.tables:
            times = number(element, "table:number-columns-repeated")
            self._here.tables[-1].add_covered(self._repeats.allowed(times, 1))

    def _end_cell(self, element: _Element) -> None:
        paragraphs = self._places.pop().typed()
        if not self._here.tables:
            self._here.take(paragraphs)
            return
        times = number(element, "table:number-columns-repeated")
        cost = 1 + sum(len(paragraph.text) for paragraph in paragraphs)
        self._here.tables[-1].add_cell(
            paragraphs,
            self._repeats.allowed(times, cost),
            number(element, "table:number-columns-spanned"),
        )


def _is_hidden_now(element: _Element) -> bool:
    return said(element, "text:is-hidden") == "true"


def _name(element: _Element) -> str:
    name = name_of(element)
    return _TABLES_IN_SHAPES.get(name, name)
