"""Counts the items of the lists of an OpenDocument text."""

from __future__ import annotations

from lxml.etree import _Element

from factbox.documents.open_document.list_styles import DEEPEST, OUTLINE, ListStyles
from factbox.documents.open_document.names import number, said


class ItemCounts:
    """The number of the last item at each level of one list."""

    def __init__(self, styles: ListStyles) -> None:
        self._styles = styles
        self._counts: dict[int, int] = {}

    def next_label(self, style: str, level: int, start: int | None) -> str:
        """Return the label of the next item at a level, whose numbers may `start` again."""
        for above in range(1, level):
            self._counts.setdefault(above, self._styles.start(style, above))
        if start is not None:
            self._counts[level] = start
        elif level in self._counts:
            self._counts[level] += 1
        else:
            self._counts[level] = self._styles.start(style, level)
        self.restart(level + 1)
        return self._styles.label(style, level, self._counts)

    def restart(self, level: int) -> None:
        """Start the numbers from a level on again."""
        for below in range(level, DEEPEST + 1):
            self._counts.pop(below, None)


class OpenList:
    """A list whose end has not been reached."""

    def __init__(self, counts: ItemCounts, style: str, level: int) -> None:
        self.counts = counts
        self.style = style
        self.level = min(level, DEEPEST)
        self._is_due = False
        self._start: int | None = None
        self._inner_lists = 0

    def begin_item(self, item: _Element) -> None:
        """Number the next paragraph."""
        self._is_due = True
        self._start = _start_of(item)
        self._inner_lists = 0

    def begin_header(self) -> None:
        """Number no paragraph until the next item."""
        self._is_due = False

    def inner(self, element: _Element) -> OpenList:
        """Return a list within the item."""
        inner = OpenList(
            self.counts, said(element, "text:style-name") or self.style, self.level + 1
        )
        self._inner_lists += 1
        if self._inner_lists > 1 and said(element, "text:continue-numbering") != "true":
            self.counts.restart(inner.level)
        return inner

    def label(self, style_of_paragraph: str) -> str:
        """Return the label of the next paragraph; "" unless it begins an item."""
        if not self._is_due:
            return ""
        self._is_due = False
        return self.counts.next_label(self.style or style_of_paragraph, self.level, self._start)


class ListCounts:
    """The counts of all lists of a text, which may continue one another."""

    def __init__(self, styles: ListStyles) -> None:
        self._styles = styles
        self._by_id: dict[str, ItemCounts] = {}
        self._by_style: dict[str, ItemCounts] = {}
        self._headings = ItemCounts(styles)

    def begin(self, element: _Element) -> OpenList:
        """Return a list of the text, which is not within another."""
        style = said(element, "text:style-name")
        counts = self._continued(element, style) or ItemCounts(self._styles)
        self._by_style[style] = counts
        if name := said(element, "xml:id"):
            self._by_id[name] = counts
        return OpenList(counts, style, 1)

    def numbered(self, element: _Element) -> OpenList:
        """Return a list for a paragraph that is an item without a list around it."""
        name = said(element, "text:list-id")
        counts = self._by_id.setdefault(name, ItemCounts(self._styles))
        single = OpenList(
            counts, said(element, "text:style-name"), number(element, "text:level")
        )
        single.begin_item(element)
        return single

    def heading(self, element: _Element) -> str:
        """Return the number of a heading that is in no list."""
        if said(element, "text:is-list-header") == "true":
            return ""
        level = min(number(element, "text:outline-level"), DEEPEST)
        is_anew = said(element, "text:restart-numbering") == "true"
        start = (_start_of(element) or 1) if is_anew else None
        return self._headings.next_label(OUTLINE, level, start)

    def _continued(self, element: _Element, style: str) -> ItemCounts | None:
        before = self._by_id.get(said(element, "text:continue-list"))
        if before is None and said(element, "text:continue-numbering") == "true":
            before = self._by_style.get(style)
        return before


def _start_of(element: _Element) -> int | None:
    start = number(element, "text:start-value", -1)
    return None if start < 0 else start
