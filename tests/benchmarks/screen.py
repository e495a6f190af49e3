"""Whether what the window shows is right."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QTreeView

from factbox.analysis.outline.item import Enumeration
from factbox.analysis.text.document import Document
from factbox.analysis.text.place import Place
from factbox.ui.text.offsets import code_points
from factbox.ui.wording.figures import FIGURES, level_of, value_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QTextDocument

    from factbox.analysis.outline.item import Item
    from factbox.analysis.text.metrics import Metrics, Tally
    from factbox.ui.window import MainWindow


_ALL = slice(None)
_TOP = QModelIndex()


class WrongFiguresError(Exception):
    """The window shows figures that are not those of its text."""


def label(window: MainWindow, name: str) -> str:
    """What the label of that object name says."""
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def is_right(window: MainWindow) -> bool:
    """Whether the figures on screen are those that the engine has now.

    And those of the outline around the cursor, where the last edit was, if the engine knows
    of that. Not all of a long outline: to read it through would have the next key find the
    processor's caches empty, as no user does.
    """
    document = window.inspection.document
    metrics = document.metrics()
    if metrics.waiting or not _knows_the_line_of_the_cursor(window):
        return False
    near = _near(metrics.outline, window.editor.textCursor().blockNumber())
    return _shows(window, metrics, _part(window, document), near)


def show_outline_of_cursor(window: MainWindow) -> None:
    """Scroll the outline to what is enumerated around the cursor."""
    outline = window.inspection.document.metrics().outline
    tree = window.findChild(QTreeView, "outline")
    if tree is None or not outline:
        return
    assert isinstance(tree, QTreeView)
    line = window.editor.textCursor().blockNumber()
    last = _before(outline, line)
    row = tree.model().index(last, 0, _TOP)
    items = outline[last].items
    number = max(bisect_right(items, line, key=_first_line) - 1, 0)
    inner = tree.model().index(number, 0, _TOP if len(outline) == 1 else row)
    tree.scrollTo(inner, QTreeView.ScrollHint.PositionAtCenter)


def check_from_scratch(window: MainWindow) -> None:
    """Raise WrongFiguresError where anything differs from what the text, read anew, gives."""
    truth = Document(window.editor.text().split("\n"))
    mine, right = window.inspection.document.metrics(), truth.metrics()
    for name in ("whole", "outline", "headline", "published", "first_line", "waiting"):
        if getattr(mine, name) != getattr(right, name):
            raise WrongFiguresError(f"{name} by difference is not {name} from scratch")
    if not _shows(window, right, _part(window, truth)):
        raise WrongFiguresError("the window does not show the figures of its text")


def _knows_the_line_of_the_cursor(window: MainWindow) -> bool:
    block = window.editor.textCursor().block()
    return window.inspection.document.paragraphs[block.blockNumber()].text == block.text()


def _part(window: MainWindow, document: Document) -> Tally:
    """What `document` says of what is selected in the window; of the whole, if nothing is."""
    cursor, text = window.editor.textCursor(), window.editor.document()
    start = _place(text, cursor.selectionStart())
    end = _place(text, cursor.selectionEnd())
    return document.part(start, end) if start < end else document.metrics().whole


def _near(outline: Sequence[Enumeration], line: int) -> slice:
    """Which enumerations of an outline lie around a line."""
    last = _before(outline, line)
    return slice(last, last + 2)


def _before(outline: Sequence[Enumeration], line: int) -> int:
    """The number of the last enumeration that begins before a line is over; else the first."""
    return max(bisect_right(outline, line, key=lambda each: _first_line(each.items[0])) - 1, 0)


def _first_line(item: Item) -> int:
    return item.start.paragraph


def _shows(window: MainWindow, metrics: Metrics, part: Tally, which: slice = _ALL) -> bool:
    """Whether the window shows the figures of `part` and of `which` enumerations."""
    # The reason why a figure is absent follows its dash.
    exactly = metrics.published is not None
    box = {name: value_of(part.box, name, exactly=exactly) for name in FIGURES}
    if any(label(window, name).split()[:1] != [value] for name, value in box.items()):
        return False
    tree, outline = window.findChild(QTreeView, "outline"), metrics.outline
    if tree is None:
        # It is made when something is enumerated for the first time.
        return not outline
    assert isinstance(tree, QTreeView)
    model = tree.model()
    if len(outline) == 1:
        # Its items stand in no row of their own.
        return _are_shown(tree, _TOP, outline[0].items)
    if model.rowCount(_TOP) != len(outline):
        return False
    return all(
        _are_shown(tree, model.index(number, 0, _TOP), enumeration.items)
        for number, enumeration in list(enumerate(outline))[which]
    )


def _are_shown(
    tree: QTreeView, parent: QModelIndex, parts: Sequence[Item | Enumeration]
) -> bool:
    """Return whether the rows below `parent` show `parts`, and open rows what is inside."""
    model = tree.model()
    if model.rowCount(parent) != len(parts):
        return False
    for number, item in enumerate(parts):
        row = model.index(number, 0, parent)
        if isinstance(item, Enumeration):
            if not _are_shown(tree, row, item.items):
                return False
            continue
        figures = row.siblingAtColumn(1).data(), row.siblingAtColumn(2).data()
        right = str(item.counts.tokens), level_of(item.counts)
        # A row that never was on screen has none.
        if figures != right and (any(figures) or _is_on_screen(tree, row)):
            return False
        if model.hasChildren(row) is not item.has_children:
            return False
        if tree.isExpanded(row) and not _are_shown(tree, row, item.parts):
            return False
    return True


def _is_on_screen(tree: QTreeView, row: QModelIndex) -> bool:
    return tree.visualRect(row).intersects(tree.viewport().rect())


def _place(document: QTextDocument, position: int) -> Place:
    block = document.findBlock(position)
    return Place(block.blockNumber(), code_points(block.text(), position - block.position()))
