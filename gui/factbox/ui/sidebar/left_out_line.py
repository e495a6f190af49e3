"""The account of what is left out, below the fact box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy

from factbox.tr import tr
from factbox.ui.look.plain import explain
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import quieten

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QResizeEvent
    from PySide6.QtWidgets import QMenu

    from factbox.analysis.text.left_out.account import LeftOutAccount


class LeftOutLine(QPushButton):
    """Says how many words of which kinds are left out; hidden if there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("left_out")
        set_property(self, "focusPolicy", "TabFocus")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        quieten(self)
        self._shown: tuple[LeftOutAccount, bool] | None = None
        self._whole = ""
        self._menu: QMenu | None = None
        self.hide()

    def offer(self, menu: QMenu) -> None:
        """Make this the context menu."""
        self._menu = menu

    def show_account(self, account: LeftOutAccount, *, is_beside_part: bool) -> None:
        """Show the account of the text instead, perhaps beside the figures of a part of it."""
        if (account, is_beside_part) == self._shown:
            return
        self._shown = account, is_beside_part
        self._whole = account.in_words()
        if self._whole and is_beside_part:
            self._whole = tr("Whole text: %s", "%s: how many words are left out") % self._whole
        self.setAccessibleName(self._whole)
        explain(self, self._explanation())
        self._fit()
        self.setVisible(bool(self._whole))

    def _explanation(self) -> str:
        counted = tr("They count in no figure, and are grey in the text.")
        next_one = tr("Click, or press F4, to go to the next place.")
        kinds = tr("Choose the kinds in Count → Leave out, or in the context menu.")
        return "\n".join((self._whole, counted, next_one, kinds))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._menu is not None:
            self._menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Break the account into lines at its commas; a button does not wrap its label."""
        text, *parts = self._whole.split(", ")
        for part in parts:
            line = text.rpartition("\n")[2]
            fits = self.fontMetrics().horizontalAdvance(f"{line}, {part},") <= self.width()
            text += f", {part}" if fits else f",\n{part}"
        if text != self.text():
            self.setText(text)
