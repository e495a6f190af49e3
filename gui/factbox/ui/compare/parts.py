"""Where the difference in a figure came from: by paragraph and by proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factbox.analysis.text.published import FIGURES
from factbox.comparison.replacing import parts_by_replacing
from factbox.reports.comparison_wording import keys_with_main
from factbox.tr import tr
from factbox.ui.compare.line_table import ComparisonLine, LineTable
from factbox.ui.compare.lines import paragraph_lines, proposal_lines
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.wording.figure_names import figure_names

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QResizeEvent

    from factbox.comparison.comparison import Comparison

# These are shown for the four figures of a fact box only.
_THEN_AND_NOW = (1, 2)


class _Found(NamedTuple):
    """The lines of both tables; without parts, they show only the figures."""

    has_parts: bool
    paragraphs: list[ComparisonLine]
    proposals: list[ComparisonLine]


class CompareParts(QWidget):
    """Shows the parts of the difference in a figure; costly ones are found on request."""

    #: the row of the comparison that the user wants to see
    requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._name = "level"
        # The figure whose parts are shown.
        self._shown = ""
        # Whether the user has asked for parts that are found by replacing paragraphs.
        self._replaces = False
        self._about = plain_label()
        self._about.setWordWrap(True)
        quieten(self._about)
        self._find = QPushButton(tr("&Find the parts"))
        self._find.setObjectName("find_parts")
        self._find.clicked.connect(self._begin)
        self.paragraphs = LineTable(
            [tr("By paragraph"), tr("Part", "column heading: the part in a difference")],
            tr("Parts by paragraph"),
        )
        self.proposals = LineTable(
            [
                tr("By proposal"),
                tr("Before", "column heading: the value before"),
                tr("After", "column heading: the value after"),
                tr("Part", "column heading: the part in a difference"),
            ],
            tr("Parts by proposal"),
        )
        self._finding = Settling(self, self._work, self._show_found, rest_ms=0)
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
        self._replaces = False
        if self._comparison is not None:
            self._finding.begin()

    def _begin(self) -> None:
        self._find.hide()
        self._about.setText(tr("Replacing the paragraphs one by one…"))
        self._replaces = True
        self._finding.begin()
        self.paragraphs.setFocus()

    def _work(self) -> Generator[None, None, _Found]:
        comparison, name = self._comparison, self._name
        assert comparison is not None
        parts = comparison.parts(name)
        yield
        if self._replaces:
            parts = yield from parts_by_replacing(comparison, name)
        paragraphs = paragraph_lines(comparison, name, parts or ())
        yield
        return _Found(parts is not None, paragraphs, proposal_lines(comparison, name, parts))

    def _show_found(self, found: _Found) -> None:
        self._say(found)
        for table, lines in zip(
            (self.paragraphs, self.proposals), (found.paragraphs, found.proposals), strict=True
        ):
            # What is selected is not a part of another figure.
            (table.show_rows if self._shown == self._name else table.start_over)(lines)
        if self._shown != self._name:
            self._name_columns()
        self._shown = self._name
        self.proposals.setVisible(bool(found.proposals))
        self._show_columns()

    def _name_columns(self) -> None:
        """Say in full what the columns show, where they are read out or copied."""
        figure = figure_names()[self._name]
        part = tr("Part in the difference: %s", "%s: name of a figure, such as Level")
        self.paragraphs.rows.set_name(1, part % figure)
        names = (
            tr("Before: %s", "%s: name of a figure, such as Level"),
            tr("After: %s", "%s: name of a figure, such as Level"),
            part,
        )
        for column, name in enumerate(names, 1):
            self.proposals.rows.set_name(column, name % figure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        """Show the columns of the proposals that the figure has, and that there is room for."""
        needed = self.paragraphs.least_width + self._all_columns + 6 * STEP
        comparison = self._comparison
        of_box = [] if comparison is None else keys_with_main(comparison, FIGURES)
        is_there = self._name in of_box and self.width() >= needed
        for column in _THEN_AND_NOW:
            self.proposals.setColumnHidden(column, not is_there)

    def _say(self, found: _Found) -> None:
        """Say how the parts were found, or why there are none."""
        assert self._comparison is not None
        has_parts = found.has_parts
        has_difference = self._comparison.difference(self._name) is not None
        if self._replaces:
            said = tr("%s: parts found by replacing the paragraphs one by one")
            if not has_parts:
                said = tr(
                    "%s: no parts can be found, as the texts are too long and differ too much"
                )
        elif not self._comparison.is_in_one_language:
            said = tr("%s: the texts are in two languages, so no parts are found")
        elif not has_difference:
            said = tr("%s: no value in one of the texts")
        elif has_parts and not found.paragraphs:
            said = tr("%s: no difference")
        elif has_parts:
            said = tr("%s: where the difference came from")
        else:
            said = tr("%s: not a sum. The parts are found by replacing paragraphs one by one.")
        can_find = has_difference and self._comparison.is_in_one_language
        self._find.setVisible(can_find and not has_parts and not self._replaces)
        self._about.setText(said % figure_names()[self._name])
        is_sum = has_parts and not self._replaces
        explain(self._about, self._how(is_sum))

    def _how(self, is_sum: bool) -> str:
        if is_sum:
            return tr(
                "The parts add up to the difference. Where a figure is a ratio of two counts, "
                "a paragraph is credited with its change to both, averaged over both orders "
                "(Shapley value). A new type is shared by the paragraphs that brought it."
            )
        return tr(
            "Starting from the first text, each paragraph in turn is replaced by the new one, "
            "and the whole text is measured again. The change in the figure is the part of "
            "that paragraph. The parts add up; in another order they might differ."
        )

    def _request(self, line: ComparisonLine) -> None:
        if line.key is not None:
            self.requested.emit(line.key)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._about, 1)
        top.addWidget(self._find)
        tables = QHBoxLayout()
        tables.setSpacing(2 * STEP)
        self._all_columns = self.proposals.least_width
        for column in _THEN_AND_NOW:
            self.proposals.setColumnHidden(column, True)
        for table in (self.paragraphs, self.proposals):
            table.setMinimumWidth(table.least_width)
        tables.addWidget(self.paragraphs, 2)
        tables.addWidget(self.proposals, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        layout.addLayout(top)
        layout.addLayout(tables, 1)
