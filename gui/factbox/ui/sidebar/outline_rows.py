"""The rows of the outline's tree, and how they follow the outline."""

from __future__ import annotations

from bisect import bisect_right
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import (
    QTreeWidgetItem,
)

from factbox.analysis.outline.item import Enumeration, Item
from factbox.lists import listed, with_colon
from factbox.reports.escaping import harmless
from factbox.reports.figure_wording import main_name, main_shown
from factbox.tr import tr
from factbox.ui.look.plain import plain_tooltip
from factbox.ui.look.theme import colours
from factbox.ui.sidebar.outline_entry import Entry, entry_of
from factbox.ui.wording.doubt import level_note
from factbox.ui.wording.figures import tokens_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Protocol

    from factbox.analysis.level.target import Aim
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.place import Place
    from factbox.files.spreadsheet import Value
    from factbox.ui.sidebar.known_words import KnownWords

    class Holder(Protocol):
        """A parent of rows: the tree, or another row."""

        def insert_rows(self, at: int, rows: list[Row]) -> None: ...
        def take_row(self, at: int) -> None: ...


COLUMNS = 4
LEVEL, KNOWN = 2, 3
NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Row(QTreeWidgetItem):
    """One row of the tree, which marks a Level outside `target`.

    It has no figures until it is visible: they take a moment, and a book has many rows.
    """

    def __init__(self, target: Aim | None, depth: int) -> None:
        super().__init__()
        # Screen readers hear of the tree as a table, without its levels.
        self._depth = tr("Depth %d") % depth if depth > 1 else ""
        self.entry: Entry | None = None
        self._texts = ("",) * COLUMNS
        self._target = target
        self._is_seen = False
        #: whether the Level is unreliable
        self.is_doubtful = False
        #: how much of the item is known, once that was asked for and found
        self.known: KnownWords | None = None
        self.below = Rows(target, depth + 1)
        # Whether the rows below are missing or out of date.
        self._is_stale = False
        for column in range(1, COLUMNS):
            self.setTextAlignment(column, NUMBERS)
        if self._depth:
            self._describe(self._depth)

    def show(self, entry: Entry) -> None:
        """Show `entry` in this row, and its parts in the rows below if they are visible."""
        before, self.entry = self.entry, entry
        self._show_texts(entry)
        is_enumeration = entry.is_enumeration
        # The parts of an item are shown on demand: a book has thousands of items.
        self._is_stale = not (is_enumeration or self.isExpanded())
        if not self._is_stale:
            self._show_below(entry)
        self._show_whether_any(entry)
        if is_enumeration is not (before is not None and before.is_enumeration):
            self.setExpanded(is_enumeration)

    def move_to(self, source: Item | Enumeration) -> bool:
        """Show `source` if only its place differs; return whether that is so."""
        entry = self.entry
        if entry is None or not _is_moved(entry.source, source):
            return False
        self.entry = Entry(source, entry.text, entry.spoken)
        self._is_stale = True
        return True

    def shows(self, source: Item | Enumeration) -> bool:
        """Return whether this is the row of an item or an enumeration."""
        entry = self.entry
        return entry is not None and entry.source == source

    def see(self) -> None:
        """Show the figures from now on, since the row is on screen."""
        if not self._is_seen:
            self._is_seen = True
            if self.entry is not None:
                self._show_texts(self.entry)

    def freshen(self) -> None:
        """Bring the rows below up to date, which is seldom needed."""
        if self._is_stale and self.entry is not None:
            self._show_below(self.entry)

    def freshened(self) -> Entry | None:
        """Return the contents of the row, brought up to date."""
        above = self.parent()
        if isinstance(above, Row):
            above.freshened()
            above.freshen()
        return self.entry

    def show_target(self, target: Aim | None) -> None:
        """Mark Levels outside `target` from now on, here and below."""
        self._target = target
        if self.entry is not None:
            self._show_texts(self.entry)
        self.below.show_target(target)

    def show_known(self, known: KnownWords | None) -> None:
        """Show how much of the item is known."""
        if known != self.known:
            self.known = known
            if self.entry is not None:
                self._show_texts(self.entry)

    def insert_rows(self, at: int, rows: list[Row]) -> None:
        """Insert rows below this one."""
        self.insertChildren(at, rows)

    def take_row(self, at: int) -> None:
        """Remove a row below this one."""
        # Not `takeChild`, which leaks the row (PySide 6.11).
        row = self.child(at)
        if row is not None:
            self.removeChild(row)

    def mark(self, here: bool) -> None:
        """Mark the row as holding the cursor, or remove the mark."""
        font = QFont()
        font.setBold(here)
        brush = QBrush(QColor(colours().accent)) if here else None
        for column in range(COLUMNS):
            self.setFont(column, font)
            self.setData(column, Qt.ItemDataRole.ForegroundRole, brush)
        cursor = tr("contains the cursor") if here else ""
        self._describe(listed([self._depth, cursor]))

    def cells(self) -> list[Value]:
        """Return what is copied of the row: its depth, its text and its figures in full."""
        depth, above = 1, self.parent()
        while above is not None:
            depth, above = depth + 1, above.parent()
        if self.entry is None:
            return [depth, "", None, None, None]
        counts = self.entry.counts
        if counts is None or counts.no_words:
            return [depth, self.entry.text, None, None, None]
        known = None if self.known is None else self.known.value
        return [depth, self.entry.text, counts.tokens, counts.main, known]

    def tooltip(self) -> str:
        """Return the full text and the figures of the row as a tooltip."""
        if self.entry is None:
            return ""
        counts = self.entry.counts
        if counts is None:
            return plain_tooltip(self.entry.spoken)
        named = main_name(counts), self._noted_level(counts)
        figures = tr("Tokens: {tokens}. {figure}: {value}.").format(
            tokens=tokens_of(counts), figure=named[0], value=named[1]
        )
        lines = [self.entry.spoken, figures]
        if self._target is not None:
            from factbox.reports.target_wording import distance_of

            figure, band = self._target
            lines.append(distance_of(counts.main, band, figure))
        if self.known is not None:
            lines.append(self.known.sentence)
        return plain_tooltip("\n".join(filter(None, lines)))

    def _noted_level(self, counts: Counts) -> str:
        """Return the main figure, and why it is unreliable or absent."""
        level, note = main_shown(counts), level_note(counts)
        return f"{level} ({note})" if note else level

    def _describe(self, description: str) -> None:
        """Describe the row to a screen reader."""
        self.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, description)

    def _show_whether_any(self, entry: Entry) -> None:
        """Show whether the row can be expanded, before the rows below are made."""
        policy = QTreeWidgetItem.ChildIndicatorPolicy
        self.setChildIndicatorPolicy(
            policy.ShowIndicator if entry.has_children else policy.DontShowIndicator
        )

    def _show_below(self, entry: Entry) -> None:
        self._is_stale = False
        self.below.follow(self, entry.parts)

    def _show_texts(self, entry: Entry) -> None:
        counts = entry.counts if self._is_seen else None
        figures = ("", "") if counts is None else (tokens_of(counts), self._level(counts))
        known = "" if self.known is None or counts is None else self.known.shown
        texts = (harmless(entry.text), *figures, known)
        self.is_doubtful = counts is not None and bool(counts.level_doubt)
        for column, (before, text) in enumerate(zip(self._texts, texts, strict=True)):
            if text != before:
                self.setText(column, text)
                if column:
                    spoken = self._spoken(column, text)
                    self.setData(column, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._texts = texts

    def _spoken(self, column: int, figure: str) -> str:
        """Return a figure as a screen reader says it."""
        if not figure:
            return ""
        if column == KNOWN:
            return "" if self.known is None else self.known.sentence
        counts = None if self.entry is None else self.entry.counts
        name = tr("Tokens") if column == 1 or counts is None else main_name(counts)
        # Words for the mark, which would be spelled out.
        mark, _, value = figure.rpartition(" ")
        side = {"▲": tr("above the target"), "▼": tr("below the target")}.get(mark, "")
        doubtful = tr("unreliable") if column == LEVEL and self.is_doubtful else ""
        return listed([with_colon(name, value), doubtful, side])

    def _level(self, counts: Counts) -> str:
        """Return the main figure, with a mark before it if it lies outside the target."""
        if self._target is None:
            return main_shown(counts)
        from factbox.reports.target_wording import mark_of

        # Before the Level, so that the digits align.
        return f"{mark_of(counts.main, self._target.band)} {main_shown(counts)}".strip()


class Rows:
    """The rows below another row, or at the top of the tree.

    They hold no reference to their parent: PySide would never free such a cycle.
    """

    def __init__(self, target: Aim | None = None, depth: int = 1) -> None:
        self._target = target
        self._depth = depth
        self._rows: list[Row] = []
        self._sources: Sequence[Item | Enumeration] = ()

    def follow(self, holder: Holder, sources: Sequence[Item | Enumeration]) -> None:
        """Show `sources` in the rows of `holder`.

        Sources that were shown before keep their rows, and so do changed items, so that
        selected and expanded rows stay so. Only new sources are examined.
        """
        before, self._sources = self._sources, sources
        if len(before) == len(sources):
            for row, old, new in zip(self._rows, before, sources, strict=True):
                if old is not new and not row.move_to(new):
                    row.show(entry_of(new))
            return
        above = _count(a is b for a, b in zip(before, sources, strict=False))
        gone, came = before[above:], sources[above:]
        below = _count(map(_is_moved, reversed(gone), reversed(came)))
        end = len(sources) - below
        entries = [entry_of(source) for source in sources[above:end]]
        texts = [entry.text for entry in entries]
        self._make_room(holder, above, len(before) - below, texts)
        for row, entry in zip(self._rows[above:end], entries, strict=True):
            row.show(entry)
        for row, source in zip(self._rows[end:], sources[end:], strict=True):
            row.move_to(source)

    def show_target(self, target: Aim | None) -> None:
        """Mark Levels outside `target` from now on."""
        self._target = target
        for row in self._rows:
            row.show_target(target)

    def path_to(self, start: Place, end: Place) -> list[Row]:
        """Return the visible rows that hold the text between two places, the outermost first.

        If both are the same place, it is that of the cursor. The row of an enumeration is
        among them only if exactly all of its items are meant.
        """
        for at in reversed(range(bisect_right(self._rows, start, key=_start_of))):
            row = self._rows[at]
            assert row.entry is not None
            inside: list[Row] = []
            if row.isExpanded():
                row.freshen()
                inside = row.below.path_to(start, end)
            source = row.entry.source
            if isinstance(source, Enumeration):
                return [row] if (source.start, source.end) == (start, end) else inside
            # What is typed after the last word of an item still belongs to it.
            if (end <= source.end) if start < end else start.paragraph <= source.end.paragraph:
                return [row, *inside]
            # A recommendation may stand between two items of the enumeration above it.
            if source.ordinal is not None:
                break
        return []

    def _take_out(self, holder: Holder, at: int) -> None:
        """Remove a row and all rows below it, which would leak otherwise."""
        row = self._rows.pop(at)
        while row.below._rows:
            row.below._take_out(row, len(row.below._rows) - 1)
        holder.take_row(at)

    def _make_room(self, holder: Holder, first: int, end: int, texts: list[str]) -> None:
        """Insert or remove rows between `first` and `end`, to have one for each text."""
        old = [row.entry.text if row.entry else "" for row in self._rows[first:end]]
        above = _count(a == b for a, b in zip(old, texts, strict=False))
        below = _count(a == b for a, b in zip(reversed(old), reversed(texts), strict=False))
        at = end - min(below, min(len(old), len(texts)) - above)
        missing = len(texts) - len(old)
        for _ in range(-missing):
            at -= 1
            self._take_out(holder, at)
        if missing > 0:
            new = [Row(self._target, self._depth) for _ in range(missing)]
            holder.insert_rows(at, new)
            self._rows[at:at] = new


def _is_moved(before: Item | Enumeration, after: Item | Enumeration) -> bool:
    """Return whether both are the same, except perhaps for their place."""
    if isinstance(before, Item):
        return isinstance(after, Item) and after.node is before.node
    return (
        isinstance(after, Enumeration)
        and (before.announced, before.found, before.in_order)
        == (after.announced, after.found, after.in_order)
        and all(map(_is_moved, before.items, after.items))
    )


def _start_of(row: Row) -> Place:
    assert row.entry is not None
    return row.entry.item.start


def _count(same: Iterable[bool]) -> int:
    """Return how many are true before the first that is not."""
    return sum(1 for _ in takewhile(bool, same))
