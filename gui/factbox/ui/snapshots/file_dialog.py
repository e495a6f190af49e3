"""Shows where the snapshots are, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from factbox.tr import tr
from factbox.ui.look.letters import give_letters
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, heading, quieten

if TYPE_CHECKING:
    from pathlib import Path

    from factbox.snapshots.store import Totals

_WIDTH = 480


class SnapshotsFileDialog(QDialog):
    """Shows the path and the size of the snapshots file, and offers a backup."""

    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: the user wants a backup
    back_up_requested = Signal()

    def __init__(
        self, path: Path, size: int, totals: Totals, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = path.parent
        self.setWindowTitle(tr("Snapshots file"))
        # Not a label: the keys reach its end, however long it is.
        self._path = QLineEdit(str(path))
        self._path.setReadOnly(True)
        self._path.setObjectName("snapshots_path")
        self._path.setAccessibleName(tr("Path of the snapshots file"))
        self._held = plain_label(
            " · ".join(
                (
                    QLocale().formattedDataSize(size, 1),
                    tr("%Ln snapshots {of_texts}", "“of 3 texts”", totals.snapshots).format(
                        of_texts=tr("of %Ln texts", "after “12 snapshots”", totals.works)
                    ),
                )
            )
        )
        self._held.setObjectName("snapshots_held")
        about = plain_label(
            tr(
                "You can make a backup while this and other windows are open. To go back to "
                "a backup, close them all and put it in place of this file."
            )
        )
        about.setWordWrap(True)
        quieten(about)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * STEP, 2 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(STEP)
        layout.addWidget(heading(tr("Where your snapshots are")))
        layout.addWidget(self._path)
        layout.addWidget(self._held)
        layout.addSpacing(STEP)
        layout.addWidget(about)
        layout.addSpacing(STEP)
        buttons = self._buttons()
        layout.addWidget(buttons)
        give_letters(self)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
        self.setMinimumWidth(_WIDTH)

    def show_folder(self) -> None:
        """Open the folder in the file manager."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self.reject()
            self.failed.emit(
                tr("This desktop cannot show the folder “%s”; open it yourself.") % self._folder
            )

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        show = buttons.addButton(tr("Show in &folder"), role.ActionRole)
        show.clicked.connect(self.show_folder)
        back_up = buttons.addButton(tr("&Back up…"), role.ActionRole)
        back_up.clicked.connect(self._back_up)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setDefault(True)
        return buttons

    def _back_up(self) -> None:
        self.accept()
        self.back_up_requested.emit()
