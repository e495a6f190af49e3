"""The window that compares two texts and their figures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from factbox.analysis.dependency import DependencyError
from factbox.comparison.comparison import Comparing, Comparison
from factbox.lists import in_sentences
from factbox.reports.comparison_wording import summary
from factbox.reports.counting_names import rules_shown
from factbox.tr import tr
from factbox.ui.clipboard import copy_both
from factbox.ui.compare.line_table import WIDEST_DIFFERENCE, LineTable
from factbox.ui.compare.lines import figure_lines
from factbox.ui.compare.parts import CompareParts
from factbox.ui.compare.text import CompareText
from factbox.ui.compare.words import notes_of
from factbox.ui.files.where_to import FileKind, ask_where_to, file_name
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.breaking_row import BreakingRow
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.message_bar import MessageBar
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.wording.figure_names import figure_names

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from PySide6.QtGui import QCloseEvent

    from factbox.comparison.version import Version
    from factbox.ui.text_title import TextTitle

_SIZE = QSize(1100, 780)
# The column of the figures before.
_BEFORE = 1
_TOLD_WIDTH = 22 * STEP


class CompareWindow(QMainWindow):
    """Two texts side by side, their figures, and where each difference came from.

    If one of them is the text in the editor, the window follows it.
    """

    def __init__(self, title: TextTitle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare")
        self._title = title
        title.changed.connect(self._show_title)
        self._show_title()
        self.comparison: Comparison | None = None
        self._comparing = Comparing()
        self._versions: tuple[Version, Version] | None = None
        self._live: Callable[[], Version] | None = None
        self._settling = Settling(self, self._work, self._show)
        # The file that is being written.
        self._goal = Path()
        self._writing = Settling(self, self._written, self._save)
        self._copying = Settling(self, self._written_twice, self._put_on_clipboard)
        self.text = CompareText()
        self.figures = LineTable(
            [
                tr("Figure", "column heading: a measured figure, such as Level"),
                tr("Before", "column heading: the value before"),
                tr("After", "column heading: the value after"),
                tr("Difference"),
            ],
            tr("Figures"),
            max(figure_names().values(), key=len),
            WIDEST_DIFFERENCE,
        )
        self.parts = CompareParts()
        self._summary = plain_label()
        self._notes = plain_label()
        self._notes.setWordWrap(True)
        # Otherwise a word longer than the window would widen it.
        self._notes.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._notes.setMinimumWidth(1)
        self._told = ElidedLabel()
        self._told.setMinimumWidth(_TOLD_WIDTH)
        self.message_bar = MessageBar()
        for label in (self._notes, self._told):
            quieten(label)
        self._all = QCheckBox(tr("Show &unchanged", "paragraphs"))
        self._all.setObjectName("show_unchanged")
        self._connect()
        self._lay_out()

    def show_texts(
        self, old: Version, new: Version, live: Callable[[], Version] | None = None
    ) -> None:
        """Compare two versions; if `live` returns the latest of `new`, follow it."""
        # First finish writing the comparison before.
        self._finish_writing()
        self._versions, self._live = (old, new), live
        self.comparison = None
        self._told.show_text(tr("Comparing…"))
        self._settling.begin()
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def follow(self) -> None:
        """Compare again if the text may have changed."""
        if self._live is not None and self.isVisible():
            self._settling.begin()

    def finish(self) -> None:
        """Finish comparing and writing at once."""
        self._settling.finish()
        self.parts.finish()
        self._finish_writing()

    def copy(self) -> None:
        """Copy the whole comparison as Markdown and as HTML."""
        if self.comparison is not None:
            self._copying.begin()

    def export(self) -> None:
        """Ask for a file, and write the whole comparison to it."""
        if self.comparison is None:
            return
        folder = self._title.folder or Path(QDir.homePath())
        name = tr("%s – comparison", "name of a file; %s: title of the text") % file_name(
            self._title.text, tr("Text")
        )
        path = ask_where_to(
            self,
            tr("Export the comparison"),
            folder / f"{name}.md",
            FileKind("Markdown", "md"),
            FileKind("HTML", "html"),
        )
        if path is not None:
            self.write(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        # First finish what is being written.
        self._finish_writing()
        self._settling.stop()
        self.parts.stop()
        super().closeEvent(event)

    def _work(self) -> Generator[None, None, Comparison | str | None]:
        """Return the comparison; None if nothing changed; or why it failed, in words."""
        assert self._versions is not None
        old, new = self._versions
        if self._live is not None:
            new = self._live()
        if self.comparison is not None and self.comparison.new.version == new:
            return None
        yield
        try:
            comparison = yield from self._comparing.compare(old, new)
        except DependencyError as problem:
            said = tr("Not compared: the rule set “{name}” cannot be loaded ({reason}).")
            return said.format(name=rules_shown(new.rules_name), reason=problem)
        yield
        # The paragraphs are numbered in a turn of their own.
        _ = comparison.numbers
        yield
        return comparison

    def _show_title(self) -> None:
        self.setWindowTitle(
            self._title.of_window(tr("Compare", "title of the window that compares two texts"))
        )

    def _show(self, found: Comparison | str | None) -> None:
        if isinstance(found, str):
            self._told.show_text("")
            self.message_bar.show_message(found)
        elif found is not None:
            is_first = self.comparison is None
            self.comparison = found
            self.text.show_comparison(found)
            self.figures.show_rows(figure_lines(found))
            self.parts.show_comparison(found)
            self._say(found)
            self._told.show_text("")
            if is_first:
                self.figures.select(0)
                self.text.go_to_first_change()

    def _say(self, comparison: Comparison) -> None:
        self._summary.setText(summary(comparison))
        self._notes.setText(in_sentences(notes_of(comparison)))
        self._notes.setVisible(bool(self._notes.text()))

    def write(self, goal: Path) -> None:
        """Write the comparison to a file, as HTML or Markdown."""
        # What is still being written may go elsewhere.
        self._writing.finish()
        if self.comparison is not None:
            self._goal = goal
            self._writing.begin()

    def _written(self) -> Generator[None, None, str]:
        from factbox.reports.comparison_html import as_html
        from factbox.reports.comparison_markdown import as_markdown

        assert self.comparison is not None
        is_html = self._goal.suffix.lower() in (".html", ".htm")
        write = as_html if is_html else as_markdown
        return write(self.comparison, figure_names(), self._title.text)

    def _written_twice(self) -> Generator[None, None, tuple[str, str]]:
        """Write the comparison as Markdown and as HTML."""
        from factbox.reports.comparison_html import as_html
        from factbox.reports.comparison_markdown import as_markdown

        assert self.comparison is not None
        comparison, names = self.comparison, figure_names()
        title = self._title.text
        markdown = yield from as_markdown(comparison, names, title)
        return markdown, (yield from as_html(comparison, names, title))

    def _put_on_clipboard(self, written: tuple[str, str]) -> None:
        copy_both(*written)
        self._told.show_text(tr("Copied as Markdown"))

    def _finish_writing(self) -> None:
        self._writing.finish()
        self._copying.finish()

    def _save(self, written: str) -> None:
        from factbox.ui.files.save_file import why_not_saved

        reason = why_not_saved(written.encode("utf-8"), self._goal)
        if reason:
            self.message_bar.show_message(
                tr("“{file}” was not written: {reason}. Export it somewhere else.").format(
                    file=self._goal, reason=reason
                )
            )
        else:
            self.message_bar.clear()
            self._told.show_text(tr("Exported to %s", "%s: name of a file") % self._goal.name)

    def _go_to_change(self, step: int) -> None:
        nothing = tr("No change below this one")
        if step < 0:
            nothing = tr("No change above this one")
        self._told.show_text("" if self.text.go_to_change(step) else nothing)

    def _connect(self) -> None:
        self._all.toggled.connect(self.text.unfold_all)
        self.figures.chosen.connect(lambda line: self.parts.show_figure(line.key))
        self.figures.requested.connect(lambda _: self.parts.paragraphs.setFocus())
        self.parts.requested.connect(self._show_row)
        # What was said of one row, or of one figure, is not said of the next.
        self.text.selectionModel().currentRowChanged.connect(
            lambda *_: self._told.show_text("")
        )
        self.figures.chosen.connect(lambda *_: self._told.show_text(""))
        tables = self.figures, self.parts.paragraphs, self.parts.proposals
        for table in (*tables, self.text.copying):
            table.done.connect(self._told.show_text)
            table.failed.connect(self.message_bar.show_message)
        for keys, act in (
            ("F7", lambda: self._go_to_change(1)),
            ("Shift+F7", lambda: self._go_to_change(-1)),
            ("Escape", self.close),
            ("Ctrl+Shift+C", self.copy),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _show_row(self, number: int) -> None:
        self.text.show_row(number)
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        fit_to_screen(self, _SIZE)
        self._notes.setContentsMargins(2 * STEP, 0, 2 * STEP, STEP)
        self.message_bar.stand_above(self, self._top(), self._notes, self._panes())

    def _top(self) -> BreakingRow:
        """Return the line above the texts: a summary, and the commands."""
        commands: list[QWidget] = [self._all]
        for text, about, act in (
            (
                tr("&Previous", "change in a comparison"),
                "Shift+F7",
                lambda: self._go_to_change(-1),
            ),
            (tr("&Next", "change in a comparison"), "F7", lambda: self._go_to_change(1)),
            (tr("&Copy as Markdown"), "Ctrl+Shift+C", self.copy),
            (tr("&Export…"), "", self.export),
        ):
            button = QPushButton(text)
            button.setToolTip(
                QKeySequence(about).toString(QKeySequence.SequenceFormat.NativeText)
            )
            button.clicked.connect(lambda _=False, act=act: act())
            commands.append(button)
        top = BreakingRow([self._summary, self._told], commands)
        top.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        return top

    def _panes(self) -> QSplitter:
        """Return the texts and, below them, the figures and parts."""
        figures = QWidget()
        beside = QVBoxLayout(figures)
        beside.setContentsMargins(2 * STEP, STEP, STEP, STEP)
        self.figures.spare(_BEFORE)
        beside.addWidget(self.figures)
        below = _splitter(Qt.Orientation.Horizontal, "panes", figures, self.parts)
        # More than there is room for, so that the shares of both are kept.
        below.setSizes([2 * _SIZE.width(), 3 * _SIZE.width()])
        panes = _splitter(Qt.Orientation.Vertical, "work", self.text, below)
        panes.setSizes([3 * _SIZE.height(), 2 * _SIZE.height()])
        return panes


def _splitter(orientation: Qt.Orientation, name: str, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
