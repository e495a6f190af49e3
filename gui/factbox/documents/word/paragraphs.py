"""Paragraphs of a Word file, as their properties describe them."""

from __future__ import annotations

from collections.abc import Callable

from lxml.etree import _Element

from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.style import Style
from factbox.documents.word.flow import Flow
from factbox.documents.word.list_counter import ListCounter
from factbox.documents.word.names import number, switch, value, w
from factbox.documents.word.numbering import Numbering
from factbox.documents.word.styles import Inherited, Styles, heading_at

_PARAGRAPH = w("pPr")
_PARAGRAPH_STYLE = w("pStyle")
_RUN = w("rPr")
_RUN_STYLE = w("rStyle")
_VANISH = w("vanish")
_DELETED = (w("del"), w("moveFrom"))
_OUTLINE_LEVEL = w("outlineLvl")
_NUMBERING = w("numPr")
_NUM_ID = w("numId")
_LEVEL = w("ilvl")
_SECTION = w("sectPr")
_FRAME = w("framePr")
_DROP_CAP = w("dropCap")
_NO_LIST = "0"


class ParagraphReader:
    """Begins paragraphs, and counts those in lists. `tick` is called for each."""

    def __init__(self, styles: Styles, numbering: Numbering, tick: Callable[[], None]) -> None:
        self._styles = styles
        self._numbering = numbering
        self._counter = ListCounter()
        self._tick = tick

    def begin(self, paragraph: _Element, flow: Flow) -> None:
        """Begin a paragraph in `flow`."""
        self._tick()
        properties = paragraph.find(_PARAGRAPH)
        style_id = value(properties, _PARAGRAPH_STYLE) or self._styles.default
        style = self._styles.of(style_id)
        flow.is_contents = style.is_contents
        flow.style_hides = flow.run_hides = style.hides
        joins_next = properties is not None and _joins_next(properties)
        is_counted = not (
            joins_next or style.is_contents or _only_ends_section(paragraph, properties)
        )
        label = self._list_number(properties, style_id) if is_counted else ""
        flow.begin(label, _kind(properties, style), joins_next=joins_next)

    def run_hides(self, properties: _Element, flow: Flow) -> bool:
        """Return whether a run with these properties hides its text."""
        hides = switch(properties, _VANISH)
        if hides is None:
            style_id = value(properties, _RUN_STYLE)
            # A run that is hidden by both its style and that of the paragraph is shown.
            return flow.style_hides != self._styles.of(style_id or "").hides
        return hides

    def _list_number(self, properties: _Element | None, style_id: str) -> str:
        listed = None if properties is None else properties.find(_NUMBERING)
        num_id = value(listed, _NUM_ID)
        if num_id is None:
            num_id = self._styles.of(style_id).num_id
        if num_id is None or num_id == _NO_LIST:
            return ""
        definition = self._numbering.definition(num_id)
        if definition is None:
            return ""
        level = number(listed, _LEVEL)
        if level is None:
            level = self._styles.list_level(style_id, definition.by_style)
        return self._counter.next_number(num_id, definition, level)


def _kind(properties: _Element | None, style: Inherited) -> Style | None:
    level = number(properties, _OUTLINE_LEVEL)
    if level is None or (style.kind and style.kind.kind is not Kind.HEADINGS):
        return style.kind
    return heading_at(level)


def _joins_next(properties: _Element) -> bool:
    """Return whether the next paragraph goes on with this one, as far as can be seen.

    The mark between them is deleted or hidden, or this one is a drop cap.
    """
    mark = properties.find(_RUN)
    is_gone = mark is not None and (
        any(mark.find(each) is not None for each in _DELETED) or switch(mark, _VANISH) is True
    )
    frame = properties.find(_FRAME)
    return is_gone or (frame is not None and frame.get(_DROP_CAP, "none") != "none")


def _only_ends_section(paragraph: _Element, properties: _Element | None) -> bool:
    ends_section = properties is not None and properties.find(_SECTION) is not None
    return ends_section and len(paragraph) == 1
