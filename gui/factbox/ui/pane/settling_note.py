"""A note that a view is out of date, shown while it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import quieten
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from factbox.ui.inspection.settling import Settling


def settling_note(settling: Settling, name: str) -> QLabel:
    """Return a label, with that object name, shown while what `settling` works out is late."""
    note = plain_label(tr("updating…"))
    note.setObjectName(name)
    quieten(note)
    note.hide()
    settling.late.connect(note.setVisible)
    return note
