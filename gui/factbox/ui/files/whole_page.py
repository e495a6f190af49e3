"""Offers the whole of a web page of which only the article was opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.tr import tr
from factbox.ui.look.message_bar import Answer, Question

if TYPE_CHECKING:
    from factbox.ui.files.text_files import TextFiles


class WholePage(QObject):
    """Says that only a part of a web page was opened, and offers all of it."""

    #: a Question for the user
    asked = Signal(object)
    #: the Question that no longer matters
    settled = Signal(object)

    def __init__(self, files: TextFiles, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._question: Question | None = None

    def follow(self) -> None:
        """Follow the text, which was just read or saved, or replaced another one."""
        if self._question is not None:
            self.settled.emit(self._question)
            self._question = None
        source = self._files.file.source
        if source is not None and source.is_part and self._files.file.is_as_read:
            self._question = Question(
                tr("This is only the article of the web page, without what surrounds it."),
                [
                    Answer(tr("&Take the whole page"), self._files.take_whole_page),
                    Answer(tr("&Dismiss"), lambda: None),
                ],
            )
            self.asked.emit(self._question)
