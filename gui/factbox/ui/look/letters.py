"""Letters for the keyboard: Alt and the underlined letter press a button or go to a field."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QDialog


def give_letters(dialog: QDialog) -> None:
    """Give each button of `dialog` that has no letter one that nothing else in it has.

    Those that a desktop gives its standard buttons may be taken, so they are given anew.
    """
    buttons = dialog.findChildren(QAbstractButton)
    for button in filter(_english, buttons):
        button.setText(_without_letter(button.text()))
    labels = [label for label in dialog.findChildren(QLabel) if label.buddy() is not None]
    texts = [label.text() for label in labels] + [button.text() for button in buttons]
    taken = set(map(letter_of, texts))
    rest = [button for button in buttons if not letter_of(button.text())]
    wishes = [_letters(each.text(), taken, _english(each)) for each in rest]
    for number, letter in _share_out(wishes).items():
        text = rest[number].text()
        rest[number].setText(_with_letter(text, letter))


def letter_of(text: str) -> str:
    """Return the letter that is underlined in `text`, as a capital; "" if there is none."""
    return QKeySequence.mnemonic(text).toString().rpartition("+")[2]


def _english(button: QAbstractButton) -> str:
    """Return the English name of a standard button, such as "Cancel"; "" for any other one."""
    box = button.parent()
    if not isinstance(box, QDialogButtonBox):
        return ""
    standard = box.standardButton(button)
    if standard == QDialogButtonBox.StandardButton.NoButton:
        return ""
    return standard.name or ""


def _without_letter(text: str) -> str:
    # In Chinese, that of Qt stands in brackets.
    text = re.sub(r"\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&&")


def _letters(text: str, taken: set[str], english: str) -> list[str]:
    """Return the letters that would suit `text`, the best first: those that begin a word."""
    found = [each for word in text.split() for each in word[:1]] + list(text)
    usable = [each.upper() for each in found if _is_on_keyboards(each)]
    if not usable and any(map(str.isalpha, text)):
        # One is written behind Chinese, in brackets.
        usable = list(english.upper() + ascii_uppercase)
    return [letter for letter in dict.fromkeys(usable) if letter not in taken]


def _share_out(wishes: Sequence[Sequence[str]]) -> dict[int, str]:
    """Return a letter for each number of `wishes`, and for as many as possible."""
    holders: dict[str, int] = {}

    def place(number: int, asked: set[str]) -> bool:
        for letter in wishes[number]:
            if letter not in asked:
                asked.add(letter)
                # Whichever has the letter may do with another one.
                if letter not in holders or place(holders[letter], asked):
                    holders[letter] = number
                    return True
        return False

    for number in range(len(wishes)):
        place(number, set())
    return {number: letter for letter, number in holders.items()}


def _is_on_keyboards(letter: str) -> bool:
    """Return whether a key has this letter: one without accent, Latin or Cyrillic."""
    return (letter.isascii() and letter.isalpha()) or "А" <= letter.upper() <= "Я"


def _with_letter(text: str, letter: str) -> str:
    """Return `text` with that letter underlined, at the beginning of a word if there is one.

    If it does not have the letter, this follows in brackets.
    """
    places = [at for at, each in enumerate(text) if each.upper() == letter]
    if not places:
        end = len(text.rstrip("….:："))
        return f"{text[:end]}(&{letter}){text[end:]}"
    at = next((at for at in places if not text[:at][-1:].strip()), places[0])
    return f"{text[:at]}&{text[at:]}"
