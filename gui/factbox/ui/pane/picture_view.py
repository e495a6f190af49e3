"""A view with a picture, a line of words that reads it, and a button that saves it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from factbox.tr import tr
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.pane.pane_view import PaneView, settling_note

if TYPE_CHECKING:
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.inspection.settling import Settling
    from factbox.ui.text.editor import Editor


class PictureToSave(NamedTuple):
    """How to paint a picture in a file, its size, and the suggested file name."""

    paint: Callable[[QPainter, QSize], None]
    size: QSize
    file_name: str


class PictureView(PaneView):
    """A view with a picture; what is read in it is shown above it.

    Each view has its own `finish` and `picture_to_save`. They raise here for the reason that
    `PaneView` gives.
    """

    def __init__(self, inspection: Inspection, editor: Editor, name: str) -> None:
        super().__init__(inspection, editor)
        self._name = name
        self._label = ElidedLabel()
        self._label.setObjectName(f"{name}_reading")
        quieten(self._label)
        self.save = QPushButton(tr("Save picture…"))
        self.save.setObjectName(f"save_{name}")
        self.save.clicked.connect(self.save_picture)

    def finish(self) -> None:
        """Finish drawing at once."""
        raise NotImplementedError

    def picture_to_save(self) -> PictureToSave | None:
        """Return the picture to save; None if nothing is drawn."""
        raise NotImplementedError

    def save_picture(self) -> None:
        """Ask for a file, and save the picture there."""
        from factbox.ui.files.picture_file import save_picture

        self.finish()
        picture = self.picture_to_save()
        if picture is not None:
            save_picture(self, *picture, self.done.emit, self.failed.emit)

    def show_reading(self, words: str, *, is_read: bool) -> None:
        """Show `words` above the picture, quietly unless they are what is read."""
        self._label.show_text(words)
        role = QPalette.ColorRole
        self._label.setForegroundRole(role.WindowText if is_read else role.PlaceholderText)

    def lay_out(self, picture: QWidget, settling: Settling, *buttons: QWidget) -> None:
        """Lay out the words, the note of `settling` and the buttons, and the picture below."""
        top = QHBoxLayout()
        top.setSpacing(STEP)
        top.addWidget(self._label, 1)
        top.addWidget(settling_note(settling, f"{self._name}_settling"))
        for button in (*buttons, self.save):
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, STEP, 0)
        layout.setSpacing(STEP // 2)
        layout.addLayout(top)
        layout.addWidget(picture, 1)
