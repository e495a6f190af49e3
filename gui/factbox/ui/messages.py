"""Tells the user what was done, what failed and what is to be decided."""

from __future__ import annotations

from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.ui.look.message_bar import MessageBar
    from factbox.ui.page import Page
    from factbox.ui.status_line import StatusLine


class About(Enum):
    """The subject of a message, which goes when its subject is gone or has a new message."""

    #: an attempt that changed nothing; gone with the next thing done
    ATTEMPT = auto()
    #: the last edit, until the next
    EDIT = auto()
    #: the text, until another one replaces it
    TEXT = auto()
    #: the file of the text
    FILE = auto()
    #: the draft of the text, until nothing is unsaved
    DRAFT = auto()
    #: the snapshots
    SNAPSHOTS = auto()
    #: the view below the text
    VIEW = auto()


class Messages(QObject):
    """Shows what was done in the status bar, and the rest in a bar above the text.

    A message about nothing in particular stays until the user dismisses it, or another comes.
    """

    def __init__(
        self,
        page: Page,
        status: StatusLine,
        bar_in_front: Callable[[], MessageBar | None],
        parent: QObject,
    ) -> None:
        """`bar_in_front` returns the bar of another window in which the user works now."""
        super().__init__(parent)
        self._page = page
        self._status = status
        self._bar_in_front = bar_in_front
        # What the last message of each bar is about.
        self._abouts: dict[MessageBar, About | None] = {}

    @cached_property
    def bar(self) -> MessageBar:
        """The bar above the text, made when there is something to show."""
        from factbox.ui.look.message_bar import MessageBar

        bar = MessageBar()
        self._page.add_above(bar)
        return bar

    def tell(self, sentence: str, about: About | None = None) -> None:
        """Show what was done, for a while, in place of the last message on the same subject."""
        self.forget(About.ATTEMPT)
        if about is not None:
            self.forget(about)
        self._status.tell(sentence)

    def warn(
        self,
        sentence: str,
        undo: Callable[[], None] | None = None,
        about: About | None = None,
    ) -> None:
        """Show `sentence`, with a button that calls `undo` if given."""
        # The action in the status bar is no longer the last.
        self._status.clear()
        bar = self._bar_in_front() or self.bar
        bar.show_message(sentence, undo)
        self._abouts[bar] = about

    def forget(self, about: About) -> None:
        """Remove the message whose subject is gone."""
        for bar, each in list(self._abouts.items()):
            if each is about:
                del self._abouts[bar]
                bar.clear()

    def follow_edit(self) -> None:
        """Remove what no longer applies after an edit."""
        self._status.clear()
        if self._abouts:
            self.forget(About.ATTEMPT)
            self.forget(About.EDIT)

    def undo(self) -> None:
        """Undo what the message reports, if it offers that."""
        if self.offers_undo():
            self.bar.undo()

    def offers_undo(self) -> bool:
        """Return whether the message has something to undo."""
        # The bar is not made for this.
        return "bar" in vars(self) and self.bar.offers_undo()
