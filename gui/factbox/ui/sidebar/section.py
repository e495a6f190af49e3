"""A section of the sidebar that its heading opens and closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP, quieten, scaled

if TYPE_CHECKING:
    from collections.abc import Callable


class FoldingSection(QWidget):
    """A heading, and contents that are made when the section is first opened.

    At the right of the heading stand a note and, if there is one, a `command`.
    """

    #: whether the section is open now
    toggled = Signal(bool)

    def __init__(
        self, title: str, make: Callable[[], QWidget], command: QWidget | None = None
    ) -> None:
        super().__init__()
        self._make = make
        self._content: QWidget | None = None
        self.button = QToolButton()
        self.button.setObjectName("section")
        self.button.setText(title)
        self.button.setCheckable(True)
        set_property(self.button, "arrowType", "RightArrow")
        set_property(self.button, "toolButtonStyle", "ToolButtonTextBesideIcon")
        self.button.setFont(scaled(self.font(), 1.15))
        self.button.toggled.connect(self._toggle)
        self.note = ElidedLabel()
        set_property(self.note, "alignment", "AlignRight|AlignVCenter")
        quieten(self.note)
        top = QHBoxLayout()
        top.addWidget(self.button)
        top.addWidget(self.note, 1)
        if command is not None:
            top.addWidget(command)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(STEP // 2)
        self._layout.addLayout(top)

    @property
    def is_open(self) -> bool:
        """Whether the contents are shown."""
        return self.button.isChecked()

    @property
    def least_height(self) -> int:
        """The least height that the contents need; 0 as long as there are none."""
        if self._content is None:
            return 0
        least = max(self._content.minimumSizeHint().height(), self._content.minimumHeight())
        return least + self._layout.spacing()

    def set_open(self, is_open: bool) -> None:
        """Open or close the section."""
        self.button.setChecked(is_open)

    def set_note(self, note: str) -> None:
        """Show a note beside the heading."""
        self.note.show_text(note)

    def _toggle(self, is_open: bool) -> None:
        set_property(self.button, "arrowType", "DownArrow" if is_open else "RightArrow")
        if self._content is None:
            self._content = self._make()
            self._layout.addWidget(self._content)
        self._content.setVisible(is_open)
        self.toggled.emit(is_open)
