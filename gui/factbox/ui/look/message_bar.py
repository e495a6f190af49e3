"""A bar above the text that shows one message at a time, until it is read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from factbox.tr import tr
from factbox.ui.look.announcing import announce
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QLayout, QMainWindow

# Beside more buttons there is no room for the text.
_MOST_BESIDE = 2


class Answer(NamedTuple):
    """The label of a button, and what it does."""

    label: str
    act: Callable[[], object]


@dataclass(frozen=True, eq=False)
class Question:
    """A question that waits for one of `answers`; the last of them changes nothing."""

    text: str
    answers: Sequence[Answer]


class MessageBar(QWidget):
    """Shows what went wrong, what was done and can be undone, or what is to be decided.

    A message is there until it is dismissed or another one comes. Questions wait behind it,
    one after another, until each is answered. What is going on stands before all of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._progress: Question | None = None
        self._message: Question | None = None
        self._undo: Callable[[], None] | None = None
        self._questions: list[Question] = []
        self._shown: Question | None = None
        self._buttons: list[QPushButton] = []
        self._text = plain_label()
        self._text.setObjectName("message")
        self._text.setWordWrap(True)
        # A long word, such as a path, must not widen the window.
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setMinimumWidth(1)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = QHBoxLayout()
        self._row.setSpacing(STEP)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._layout.setSpacing(STEP)
        self._layout.addWidget(self._text, 1)
        self._layout.addLayout(self._row)
        self.hide()

    def stand_above(self, window: QMainWindow, *parts: QLayout | QWidget) -> None:
        """Fill a window with this bar and, below it, `parts`; the last has the rest of it."""
        inside = QWidget()
        window.setCentralWidget(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self)
        for part in parts:
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)
        layout.setStretch(len(parts), 1)

    def show_progress(self, text: str, cancel: Callable[[], object]) -> None:
        """Show `text`, how far something is, and a button that calls `cancel`."""
        if self._progress is None:
            self._progress = Question(text, [Answer(tr("Cance&l"), cancel)])
            self._show_front()
        else:
            # The button stays, and the focus on it.
            self._text.setText(text)

    def end_progress(self) -> None:
        """Show again what waits behind the progress."""
        self._progress = None
        self._show_front()

    def show_message(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show `text`, and a button that calls `undo` if that is given."""
        answers = [Answer(tr("&Dismiss"), self.clear)]
        if undo is not None:
            answers.insert(
                0, Answer(tr("&Undo", "button: take back what was just done"), self.undo)
            )
        self._undo = undo
        self._message = Question(text, answers)
        self._show_front()

    def clear(self) -> None:
        """Remove the message; a question that waits is shown."""
        self._message = self._undo = None
        self._show_front()

    def ask(self, question: Question) -> None:
        """Show `question` once nothing else is shown."""
        self._questions.append(question)
        self._show_front()

    def withdraw(self, question: Question) -> None:
        """Remove `question` if it is still there."""
        if question in self._questions:
            self._questions.remove(question)
            self._show_front()

    def dismiss(self) -> None:
        """Remove what is shown; a question gets the answer that changes nothing."""
        if self._shown is not None:
            self._answer(self._shown, self._shown.answers[-1])

    def offers_undo(self) -> bool:
        """Return whether the message has something to undo."""
        return self.isVisible() and self._undo is not None

    def undo(self) -> None:
        """Undo what the message reports."""
        undo = self._undo
        self.clear()
        if undo is not None:
            undo()

    def _answer(self, question: Question, answer: Answer) -> None:
        self.withdraw(question)
        answer.act()

    def _show_front(self) -> None:
        front = self._progress or self._message or next(iter(self._questions), None)
        if front is not self._shown:
            self._shown = front
            self._fill(front)
        self.setVisible(front is not None)

    def _fill(self, front: Question | None) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        if front is None:
            return
        self._text.setText(front.text)
        direction = QBoxLayout.Direction
        many = len(front.answers) > _MOST_BESIDE
        self._layout.setDirection(direction.TopToBottom if many else direction.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if many else Qt.AlignmentFlag.AlignRight
        self._layout.setAlignment(self._row, side)
        for answer in front.answers:
            button = QPushButton(answer.label)
            button.clicked.connect(lambda _=False, answer=answer: self._answer(front, answer))
            self._row.addWidget(button)
            button.show()
            self._buttons.append(button)
        announce(self, front.text)
