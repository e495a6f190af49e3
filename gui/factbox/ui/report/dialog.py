"""Asks what a report should contain, shows its pages, and offers to save or print it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factbox.reports.report.report_part import ReportPart
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.fit import fit_to_screen
from factbox.ui.look.letters import give_letters
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, heading, quieten
from factbox.ui.report.choice import ReportChoice
from factbox.ui.report.formats import ReportFormat
from factbox.ui.report.pages import ReportPages
from factbox.ui.report.paper import Paper
from factbox.ui.report.preview import PagePreview, count_of_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterable

    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QAbstractButton

    from factbox.reports.report.blocks import WrittenReport

    #: Makes a report with some parts, in slices; or says in a sentence why there is none.
    MakeReport = Callable[[frozenset[ReportPart]], Generator[None, None, WrittenReport | str]]

_SIZE = QSize(116 * STEP, 78 * STEP)


class ReportDialog(QDialog):
    """Choices on the left, and on the right the pages as they will be printed.

    `missing` are the parts that this text cannot have.
    """

    #: the ReportPages that the user wants saved
    save_requested = Signal(object)
    #: the ReportPages that the user wants printed
    print_requested = Signal(object)

    def __init__(
        self,
        make: MakeReport,
        choice: ReportChoice,
        missing: Collection[ReportPart],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Report"))
        self._make = make
        self._before = choice
        self._missing = frozenset(missing)
        self._made: tuple[frozenset[ReportPart], WrittenReport | str] | None = None
        self._pages: ReportPages | None = None
        # What the user asked for before the pages were ready.
        self._asked: SignalInstance | None = None
        self._parts = {part: QCheckBox(part.label) for part in ReportPart}
        self._forms = QButtonGroup(self)
        self._papers = QButtonGroup(self)
        self.preview = PagePreview()
        self._problem = plain_label()
        self._right = QStackedWidget()
        self._status = plain_label()
        self.save_button = QPushButton()
        self.print_button = QPushButton(tr("&Print…", "button"))
        self._close_button = QPushButton(tr("Close", "button"))
        self._settling = Settling(self, self._work, self._show)
        self._lay_out()
        fit_to_screen(self, _SIZE)
        self._connect()
        self._name_save_button()
        give_letters(self)

    def choice(self) -> ReportChoice:
        """Return what is chosen; a part that is missing here stays as it was."""
        ticked = frozenset(part for part, check in self._parts.items() if check.isChecked())
        return ReportChoice(
            (ticked - self._missing) | (self._before.parts & self._missing),
            list(ReportFormat)[self._forms.checkedId()],
            list(Paper)[self._papers.checkedId()],
        )

    def tell(self, sentence: str) -> None:
        """Show a sentence below the pages."""
        self._status.setText(sentence)

    def finish(self) -> None:
        """Make the pages at once."""
        self._settling.finish()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settling.begin()

    def _work(self) -> Generator[None, None, ReportPages | str]:
        """Make the report and its pages; or return why there is none."""
        choice = self.choice()
        parts = choice.parts - self._missing
        if self._made is None or self._made[0] != parts:
            self._made = parts, (yield from self._make(parts))
        _, report = self._made
        return report if isinstance(report, str) else ReportPages(report, choice.paper)

    def _show(self, made: ReportPages | str) -> None:
        self._pages = made if isinstance(made, ReportPages) else None
        self._problem.setText(made if isinstance(made, str) else "")
        self._right.setCurrentWidget(self.preview if self._pages else self._problem)
        self.preview.show_pages(self._pages)
        self.tell(count_of_pages(self._pages.count) if self._pages else "")
        for button in (self.save_button, self.print_button):
            button.setEnabled(self._pages is not None)
        asked, self._asked = self._asked, None
        if asked is not None and self._pages is not None:
            asked.emit(self._pages)

    def _ask(self, signal: SignalInstance) -> None:
        """Emit the signal with the pages, now or as soon as they are ready."""
        if self._settling.is_settled and self._pages is not None:
            signal.emit(self._pages)
        else:
            self._asked = signal

    def _tell_late(self, is_late: bool) -> None:
        if is_late:
            self.tell(tr("Making the report…"))

    def _name_save_button(self) -> None:
        self.save_button.setText(tr("&Save as %s…") % self.choice().form.label)

    def _connect(self) -> None:
        for check in self._parts.values():
            check.toggled.connect(self._settling.begin)
        self._papers.idClicked.connect(self._settling.begin)
        self._forms.idClicked.connect(self._name_save_button)
        self._settling.late.connect(self._tell_late)
        self.save_button.clicked.connect(lambda: self._ask(self.save_requested))
        self.print_button.clicked.connect(lambda: self._ask(self.print_requested))
        self._close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        self._problem.setWordWrap(True)
        self._problem.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right.addWidget(self.preview)
        self._right.addWidget(self._problem)
        quieten(self._status)
        self.save_button.setDefault(True)
        bottom = QHBoxLayout()
        bottom.addWidget(self._status, 1)
        for button in (self._close_button, self.print_button, self.save_button):
            bottom.addWidget(button)
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        layout.setHorizontalSpacing(2 * STEP)
        layout.setVerticalSpacing(2 * STEP)
        layout.addWidget(self._choices(), 0, 0)
        layout.addWidget(self._right, 0, 1)
        layout.addLayout(bottom, 1, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        self._order_for_tab()

    def _order_for_tab(self) -> None:
        """Let Tab go from top to bottom and from left to right."""
        order: list[QWidget] = [
            *self._parts.values(),
            *self._forms.buttons(),
            *self._papers.buttons(),
            self.preview,
            self._close_button,
            self.print_button,
            self.save_button,
        ]
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _choices(self) -> QWidget:
        """Return the choices; they scroll on a small screen."""
        for part, check in self._parts.items():
            check.setChecked(part in self._before.parts and part not in self._missing)
            check.setEnabled(part not in self._missing)
        forms = self._radios(self._forms, ReportFormat, self._before.form)
        papers = self._radios(self._papers, Paper, self._before.paper)
        column = QVBoxLayout()
        for title, buttons in (
            (tr("Parts", "heading: parts of the report"), self._parts.values()),
            (tr("Format", "heading: format of the report"), forms),
            (tr("Paper", "heading: size of the paper"), papers),
        ):
            self._add_group(column, title, buttons)
        column.addStretch()
        inside = QWidget()
        inside.setLayout(column)
        choices = QScrollArea()
        choices.setWidget(inside)
        choices.setWidgetResizable(True)
        choices.setFrameShape(QFrame.Shape.NoFrame)
        choices.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        choices.setMinimumWidth(inside.sizeHint().width() + 2 * STEP)
        return choices

    @staticmethod
    def _add_group(column: QVBoxLayout, title: str, buttons: Iterable[QAbstractButton]) -> None:
        column.addSpacing(2 * STEP if column.count() else 0)
        column.addWidget(heading(title))
        for button in buttons:
            column.addWidget(button)

    @staticmethod
    def _radios(
        group: QButtonGroup, choices: Iterable[ReportFormat | Paper], chosen: str
    ) -> list[QRadioButton]:
        """Return a button for each choice, numbered from 0 in its group."""
        buttons = []
        for number, choice in enumerate(choices):
            button = QRadioButton(choice.label)
            button.setChecked(choice == chosen)
            group.addButton(button, number)
            buttons.append(button)
        return buttons
