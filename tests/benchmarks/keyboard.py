"""The keys that are pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from random import Random

#: Letters, about as often as in English.
LETTERS = [Qt.Key[f"Key_{letter}"] for letter in "EEETTAAOOINNSSHRRDDLUCM"]
X = Qt.Key.Key_X
SPACE = Qt.Key.Key_Space
ENTER = Qt.Key.Key_Return
BACKSPACE = Qt.Key.Key_Backspace


def next_key(chance: Random) -> Qt.Key:
    """A key as one presses it while one writes."""
    draw = chance.random()
    if draw < 0.15:
        return BACKSPACE
    return SPACE if draw < 0.3 else chance.choice(LETTERS)
