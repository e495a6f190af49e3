"""Asks which snapshots to export, and in which format."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from factbox.snapshots.exchange.exchange import ExportFormat
from factbox.tr import tr
from factbox.ui.look.elide import elide
from factbox.ui.look.letters import give_letters
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, heading, quieten

if TYPE_CHECKING:
    from factbox.snapshots.store import Totals

_WIDTH = 440
# The distance between a radio button and its text.
_INDENT = 22
_TITLE_WIDTH = 260


class Which(Enum):
    """Which snapshots to export."""

    SELECTED = auto()
    THIS_TEXT = auto()
    ALL = auto()


class ExportDialog(QDialog):
    """Offers the selected snapshots, if there are several, this text's, and all of them.

    `title` is the title of this text; None if it has no snapshots.
    """

    def __init__(
        self, selected: int, title: str | None, totals: Totals, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export snapshots"))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        self._layout.setSpacing(STEP)
        self._which: QButtonGroup = self._group(tr("Which snapshots"))
        self._offered: list[Which] = []
        # One is always selected once the list has had the focus.
        if selected > 1:
            self._offer(Which.SELECTED, tr("&Selected (%d)", "snapshots") % selected)
        if title is not None and totals.of_work:
            shown = elide(" ".join(title.split()), self.fontMetrics(), _TITLE_WIDTH)
            self._offer(
                Which.THIS_TEXT,
                tr("&This text ({number}): “{title}”").format(
                    number=totals.of_work, title=shown.replace("&", "&&")
                ),
            )
        self._offer(Which.ALL, tr("&All texts (%d)", "snapshots") % totals.snapshots)
        self._kinds: QButtonGroup = self._group(tr("Format", "of a file"))
        self._add(
            self._kinds,
            tr("&CSV, a table for spreadsheets"),
            tr("One line per snapshot with all its figures, without the text."),
        )
        self._add(
            self._kinds,
            tr("&JSON, with the texts"),
            tr("Can be imported again, here or on another machine."),
        )
        self._add_buttons()
        self.setMinimumWidth(_WIDTH)

    def which(self) -> Which:
        """Return which snapshots were chosen."""
        return self._offered[self._which.checkedId()]

    def kind(self) -> ExportFormat:
        """Return the chosen format."""
        return list(ExportFormat)[self._kinds.checkedId()]

    def _offer(self, which: Which, text: str) -> None:
        self._add(self._which, text)
        self._offered.append(which)

    def _group(self, title: str) -> QButtonGroup:
        if self._layout.count():
            self._layout.addSpacing(STEP)
        self._layout.addWidget(heading(title))
        return QButtonGroup(self)

    def _add(self, group: QButtonGroup, text: str, about: str = "") -> None:
        """Add a choice, checked if it is the first, with an explanation below it."""
        button = QRadioButton(text)
        button.setChecked(not group.buttons())
        button.setAccessibleDescription(about)
        group.addButton(button, len(group.buttons()))
        choice = QVBoxLayout()
        choice.setSpacing(0)
        choice.addWidget(button)
        if about:
            label = plain_label(about)
            label.setIndent(_INDENT)
            quieten(label)
            choice.addWidget(label)
        self._layout.addLayout(choice)

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go_on = buttons.addButton(tr("Choose a &file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._layout.addSpacing(STEP)
        self._layout.addWidget(buttons)
        give_letters(self)
