"""The keys that are pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt

#: Letters, about as often as in English.
LETTERS = [Qt.Key[f"Key_{letter}"] for letter in "EEETTAAOOINNSSHRRDDLUCM"]
X = Qt.Key.Key_X
SPACE = Qt.Key.Key_Space
ENTER = Qt.Key.Key_Return
BACKSPACE = Qt.Key.Key_Backspace
