"""Tells keys that type from keys that command."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6 import QtCore

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


def types_text(event: QKeyEvent) -> bool:
    """Return whether the key types what is printed on it."""
    text = event.text()
    return text.isprintable() and text != "" and event.modifiers() in _modifiers_of_text()


def chooses_a_button(event: QKeyEvent) -> bool:
    """Return whether Alt is held with a letter or a digit; on a Mac, that may type another."""
    modifier = QtCore.Qt.KeyboardModifier
    is_alt = event.modifiers() & ~modifier.ShiftModifier == modifier.AltModifier
    return is_alt and event.text().isalnum() and event.text().upper() == chr(event.key())


@cache
def _modifiers_of_text() -> tuple[QtCore.Qt.KeyboardModifier, ...]:
    modifier = QtCore.Qt.KeyboardModifier
    return modifier.NoModifier, modifier.ShiftModifier
