"""Asks where to save a new file."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import category

from factbox.tr import tr
from factbox.ui.wording.format_names import ENDINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LONGEST_NAME = 60
# What follows the last full stop of “Dr. Smith” is no ending.
_ENDING = re.compile(r"[^.]\.\w{1,10}$")


class FileKind(NamedTuple):
    """A kind of file: its name, and the ending of its files without the full stop."""

    name: str
    ending: str

    @property
    def filter(self) -> str:
        """The kind as a file dialog offers it."""
        return f"{self.name} (*.{self.ending})"


def ask_where_to(
    parent: QWidget, title: str, proposed: Path, *kinds: FileKind, any_ending: bool = False
) -> Path | None:
    """Return the path that the user chooses; None if there is none.

    It has the ending of one of `kinds`, or with `any_ending` whichever was typed. The user is
    asked before that very file is overwritten.
    """
    from PySide6.QtWidgets import QFileDialog

    from factbox.ui.files.save_questions import may_replace

    filters = {kind.filter: kind.ending for kind in kinds}
    dialog = QFileDialog(parent.window(), title, str(proposed))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters(
        [
            *filters,
            *([tr("All files (*)", "keep the part in parentheses")] if any_ending else []),
        ]
    )
    for kind in kinds:
        if proposed.suffix == f".{kind.ending}":
            dialog.selectNameFilter(kind.filter)
    while dialog.exec():
        chosen = Path(dialog.selectedFiles()[0])
        ending = filters.get(dialog.selectedNameFilter(), kinds[0].ending)
        path = _with_ending(chosen, ending, [] if any_ending else [*filters.values()])
        # The dialog has already asked about the name that was typed.
        if path == chosen or not os.path.exists(path) or may_replace(path.name, parent):
            return path
    return None


def file_name(title: str, otherwise: str) -> str:
    """Return a safe file name for what has that title, without an ending."""
    kept = "".join(each if _is_safe(each) else " " for each in title)
    words = (word.lstrip("'’-") for word in kept.split())
    return " ".join(filter(None, words))[:_LONGEST_NAME].strip() or otherwise


def _with_ending(path: Path, ending: str, endings: list[str]) -> Path:
    """Return `path` with `ending`, unless it has one of `endings`, or any if there are none.

    The ending of another kind of document, which the file will not be, is replaced.
    """
    typed = path.suffix.lower().removeprefix(".")
    if typed in endings if endings else _ENDING.search(path.name):
        return path
    name = path.stem if typed in ENDINGS else path.name
    return path.with_name(f"{name}.{ending}")


def _is_safe(character: str) -> bool:
    return character in "'’-_" or category(character)[0] in "LNM"
