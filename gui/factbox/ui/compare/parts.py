"""Where the difference in a figure came from: by paragraph and by proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factbox.analysis.text.published import FIGURES
from factbox.comparison.replacing import parts_by_replacing
from factbox.ui.compare.line_table import ComparisonLine, LineTable
from factbox.ui.compare.lines import paragraph_lines, proposal_lines
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.plain import plain_label, plain_tooltip
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.wording.figure_names import figure_names

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.comparison.comparison import Comparison
    from factbox.comparison.parts import RowPart

# These are shown for the four figures of a fact box only.
_THEN_AND_NOW = (1, 2)


class CompareParts(QWidget):
    """Shows the parts of the difference in a figure; costly ones are found on request."""

    #: the row of the comparison that the user wants to see
    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._name = "level"
        self._about = plain_label()
        self._about.setWordWrap(True)
        quieten(self._about)
        self._find = QPushButton(self.tr("&Find the parts"))
        self._find.setObjectName("find_parts")
        self._find.clicked.connect(self._begin)
        self.paragraphs = LineTable(
            [self.tr("By paragraph"), self.tr("Part")], self.tr("Parts by paragraph")
        )
        self.proposals = LineTable(
            [self.tr("By proposal"), self.tr("Before"), self.tr("After"), self.tr("Part")],
            self.tr("Parts by proposal"),
        )
        self._finding = Settling(self, self._work, self._show_found)
        for table in (self.paragraphs, self.proposals):
            table.requested.connect(self._request)
        self._lay_out()

    def show_comparison(self, comparison: Comparison) -> None:
        """Show the parts of this comparison instead."""
        self._comparison = comparison
        self._show()

    def show_figure(self, name: str) -> None:
        """Show the parts of another figure, given its key."""
        if name != self._name:
            self._name = name
            self._show()

    def finish(self) -> None:
        """Find at once the parts that are still to be found."""
        self._finding.finish()

    def stop(self) -> None:
        """Stop finding parts."""
        self._finding.stop()

    def _show(self) -> None:
        self._finding.stop()
        comparison, name = self._comparison, self._name
        if comparison is None:
            return
        parts = comparison.parts(name)
        self._show_parts(parts)
        has_difference = comparison.difference(name) is not None
        self._find.setVisible(parts is None and has_difference)
        words = figure_names()[name]
        if not has_difference:
            self._about.setText(self.tr("%s has no value in one of the texts.") % words)
        elif parts is None:
            self._about.setText(
                self.tr(
                    "%s is not a sum. Its parts are found by replacing paragraphs one by one."
                )
                % words
            )
        else:
            self._about.setText(self.tr("%s: where the difference came from") % words)
        self._about.setToolTip(plain_tooltip(self._how(parts is not None)))

    def _how(self, is_sum: bool) -> str:
        if is_sum:
            return self.tr(
                "The parts add up to the difference. Where a figure is a ratio of two counts, "
                "a paragraph is credited with its change to both, averaged over both orders "
                "(Shapley value). A new type is shared by the paragraphs that brought it."
            )
        return self.tr(
            "Starting from the first text, each paragraph in turn is replaced by the new one, "
            "and the whole text is measured again. The change in the figure is the part of "
            "that paragraph. The parts add up; in another order they might differ."
        )

    def _begin(self) -> None:
        self._find.hide()
        self._about.setText(self.tr("Replacing the paragraphs one by one…"))
        self._finding.begin()
        self.paragraphs.setFocus()

    def _work(self) -> Generator[None, None, tuple[RowPart, ...] | None]:
        assert self._comparison is not None
        return parts_by_replacing(self._comparison, self._name)

    def _show_found(self, parts: tuple[RowPart, ...] | None) -> None:
        words = figure_names()[self._name]
        if parts is None:
            self._about.setText(
                self.tr(
                    "No parts of %s can be found: the texts are too long and differ too much."
                )
                % words
            )
        else:
            self._about.setText(
                self.tr("%s: parts found by replacing the paragraphs one by one") % words
            )
            self._show_parts(parts)

    def _show_parts(self, parts: tuple[RowPart, ...] | None) -> None:
        assert self._comparison is not None
        self.paragraphs.show_rows(paragraph_lines(self._comparison, self._name, parts or ()))
        lines = proposal_lines(self._comparison, self._name, parts)
        self.proposals.show_rows(lines)
        self.proposals.setVisible(bool(lines))
        for column in _THEN_AND_NOW:
            self.proposals.setColumnHidden(column, self._name not in FIGURES)

    def _request(self, line: ComparisonLine) -> None:
        if line.key is not None:
            self.requested.emit(line.key)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._about, 1)
        top.addWidget(self._find)
        tables = QHBoxLayout()
        tables.setSpacing(3 * STEP)
        tables.addWidget(self.paragraphs, 2)
        tables.addWidget(self.proposals, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        layout.addLayout(top)
        layout.addLayout(tables, 1)
