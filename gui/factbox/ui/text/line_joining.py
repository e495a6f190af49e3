"""Offers to join the lines of hard-wrapped text, and joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.analysis.text.place import Place
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling

if TYPE_CHECKING:
    from collections.abc import Generator

    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.look.message_bar import Question
    from factbox.ui.text.editor import Editor


class LineJoining(QObject):
    """Looks at the text after edits that change its lines, and offers to join them.

    It makes the offer once for each text.
    """

    #: A Question for the user.
    asked = Signal(object)
    #: The Question that no longer matters.
    settled = Signal(object)
    #: What was done, in a sentence.
    done = Signal(str)

    def __init__(self, editor: Editor, inspection: Inspection) -> None:
        super().__init__(editor)
        self._editor = editor
        self._inspection = inspection
        self._question: Question | None = None
        self._is_answered = False
        self._looking = Settling(self, self._look, self._offer)
        editor.replaced.connect(self._begin)

    def finish(self) -> None:
        """Look at the text now, if it is to be looked at."""
        self._looking.finish()

    def note_edit(self, removed: int, added: int) -> None:
        """Look at the text again after an edit that changed the number of its lines."""
        if removed != added and not self._is_answered:
            self._looking.begin()

    def join(self) -> None:
        """Join the selected lines, or those of the whole text."""
        start, end, _ = self._editor.selection()
        if start < end:
            # The selection holds nothing of a line at whose start it ends.
            self._join(start.paragraph, end.paragraph + (end.offset > 0))
        else:
            self._join(0, None)

    def _join(self, first: int, last: int | None) -> None:
        """Join the lines from `first` up to `last`, in one step of undo."""
        from factbox.analysis.text.hard_wrapped.joining import join_lines

        lines = self._editor.text().split("\n")
        chosen = lines[first:last]
        joined = join_lines(chosen, self._inspection.document.rules.language, lines)
        removed = len(chosen) - len(joined.lines)
        if not removed:
            self.done.emit(tr("No lines were joined: none of them looks hard-wrapped"))
            return

        def moved(place: Place) -> Place:
            number = place.paragraph - first
            if number < len(chosen):
                place = joined.place(Place(number, place.offset))
                return Place(place.paragraph + first, place.offset)
            return Place(place.paragraph - removed, place.offset)

        start, end, _ = self._editor.selection()
        behind = first + len(chosen)
        text = "\n".join([*lines[:first], *joined.lines, *lines[behind:]])
        styles = self._inspection.document.styles
        here = joined.styles(styles[first:behind])
        self._editor.replace_text(text, [*styles[:first], *here, *styles[behind:]])
        self._editor.select(moved(start), moved(end))
        self.done.emit(tr("Line ends removed: %d") % removed)

    def _begin(self) -> None:
        """Look at a text that has replaced another one."""
        self._is_answered = False
        self._looking.begin()

    def _look(self) -> Generator[None, None, bool]:
        from factbox.analysis.text.hard_wrapped.joining import LOOKED_AT, look

        paragraphs = self._inspection.document.paragraphs
        some = paragraphs.run(0, min(LOOKED_AT, len(paragraphs)))
        return (yield from look([paragraph.text for paragraph in some]))

    def _offer(self, looks_wrapped: bool) -> None:
        from factbox.ui.look.message_bar import Answer, Question

        if looks_wrapped and self._question is None:
            self._question = Question(
                tr(
                    "The lines of this text look hard-wrapped. Each ends a sentence, so the "
                    "Level is too low."
                ),
                [
                    Answer(tr("&Join lines"), lambda: self._answer(joins=True)),
                    Answer(tr("&Dismiss"), lambda: self._answer(joins=False)),
                ],
            )
            self.asked.emit(self._question)
        elif not looks_wrapped and self._question is not None:
            self.settled.emit(self._question)
            self._question = None

    def _answer(self, *, joins: bool) -> None:
        self._question = None
        self._is_answered = True
        if joins:
            self._join(0, None)
