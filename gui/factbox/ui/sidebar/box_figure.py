"""One figure of the fact box: its name, its value and a note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QWidget

from factbox.lists import listed
from factbox.tr import tr
from factbox.ui.look.elide import elide
from factbox.ui.look.plain import PlainLabel, explain, plain_label
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP, quieten, scaled
from factbox.ui.wording import figures

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QEnterEvent, QFocusEvent, QResizeEvent

# The size of the figures, beside that of the other letters.
_LARGE, _SMALL = 2.4, 1.6
_WIDEST = "00.000"


class _Name(PlainLabel):
    """The name of a figure, which takes the focus for it."""

    #: the focus was gained or lost
    focused = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        set_property(self, "focusPolicy", "TabFocus")
        quieten(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()


class BoxFigure(QWidget):
    """One figure, with its name in small letters above and a note below.

    The labels have fixed sizes and no layout, under which every new text would lay out the
    whole window. The label of the figure fills its background, so that nothing behind it is
    painted anew; its name takes the focus, since Qt would treat a focused label as a text to
    edit.
    """

    #: the mouse came over the figure
    asked = Signal()

    def __init__(self, figure: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = figures.name_of(figure)
        self._name = _Name(self._title)
        self._name.setObjectName(f"{figure}_name")
        self.focused = self._name.focused
        self.value = plain_label("0" if figure in ("tokens", "types") else "—")
        self.value.setObjectName(figure)
        self._in_figures, self._in_words = scaled(self.font(), _LARGE), scaled(self.font(), 1.0)
        self.value.setFont(self._in_figures)
        self.value.setAutoFillBackground(True)
        self.value.setFocusProxy(self._name)
        self._notes: Sequence[str] = ()
        self._distances: Sequence[str] = ()
        self._note = plain_label("")
        self._note.setObjectName(f"{figure}_note")
        quieten(self._note)
        self.explanation = ""
        self._labels = (self._name, self.value, self._note)
        self._is_small = False
        self._heights = self._measured()
        self._focus_line = QFrame()
        self._focus_line.setObjectName("focus_line")
        for child in (*self._labels, self._focus_line):
            child.setParent(self)
        self._focus_line.hide()
        self._name.setAccessibleName(self.spoken())
        self.focused.connect(self._show_focus)

    def show_name(self, title: str) -> None:
        """Show the figure under another name."""
        if title != self._title:
            self._title = title
            self._name.setAccessibleName(self.spoken())
            self._fit()

    def show_figure(
        self, value: str, notes: Sequence[str], distances: Sequence[str], why_absent: str
    ) -> None:
        """Show a figure, or why it is absent, a note, and how far it is from its target.

        Note and distance come in full first, then shorter: the first one that fits is shown.
        """
        if why_absent:
            value = f"{value} {why_absent}"
        if self.value.wordWrap() is not bool(why_absent):
            self.value.setWordWrap(bool(why_absent))
            self.value.setFont(self._in_words if why_absent else self._in_figures)
        self.value.setText(value)
        if (notes, distances) != (self._notes, self._distances):
            self._notes, self._distances = notes, distances
            self._fit()

    def set_small(self, is_small: bool) -> None:
        """Show the figure beside its name, or larger and below it."""
        if is_small is self._is_small:
            return
        self._is_small = is_small
        was_in_figures = not self.value.wordWrap()
        self._in_figures = scaled(self.font(), _SMALL if is_small else _LARGE)
        if was_in_figures:
            self.value.setFont(self._in_figures)
        self._heights = self._measured()
        self._place_labels()
        self.updateGeometry()

    def _fit(self) -> None:
        """Show the distance beside the name if it fits, or else below the figure.

        A small figure has it there instead of the note.
        """
        beside = () if self._is_small else self._distances
        name = self._fitting(
            [*(f"{self._title}  {each}".rstrip() for each in beside), self._title]
        )
        self._name.setText(name)
        below: Sequence[str] = self._notes
        if self._is_small and self._distances:
            below = self._distances
        elif self._distances and not name.endswith(tuple(filter(None, self._distances[:-1]))):
            below = (*self._notes_with_distance(), *self._notes)
        self._note.setText(self._fitting(below))

    def _notes_with_distance(self) -> Iterator[str]:
        """Yield the note with the distance, whose mark stands above, in full and shorter."""
        mark = self._distances[-1]
        distances = [each.removeprefix(mark).strip() for each in self._distances[:-1]]
        for note in self._notes[:1]:
            yield from (f"{note} · {each}" for each in distances)
        yield from distances

    def _fitting(self, forms: Sequence[str]) -> str:
        """Return the first that fits; the last one is cut if none does."""
        metrics, width = self._name.fontMetrics(), self.width()
        for form in forms:
            if metrics.horizontalAdvance(form) <= width:
                return form
        return elide(forms[-1], metrics, width) if forms else ""

    def heard(self) -> str:
        """Return name, figure and distance, as a screen reader is told of a change."""
        said = f"{self._title} {self._spoken_value()}"
        return f"{said} ({self._spoken_distance()})" if self._distances else said

    def spoken(self) -> str:
        """Return name, figure, distance and note, as a screen reader says them."""
        parts = (self._title, self._spoken_value(), self._spoken_distance(), *self._notes[:1])
        return listed(parts)

    def _spoken_distance(self) -> str:
        # Without its mark, which a screen reader would spell out.
        return "".join(self._distances[:1]).lstrip("▲▼ ")

    def _spoken_value(self) -> str:
        """Return the figure, or why it is absent."""
        return self.value.text().lstrip("— ") or tr("no value", "of a figure")

    def explain(self, explanation: str) -> None:
        """Set the explanation, for the tooltip and for screen readers."""
        self._name.setAccessibleName(self.spoken())
        if explanation != self.explanation:
            self.explanation = explanation
            self._name.setAccessibleDescription(explanation)
            explain(self, explanation)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.asked.emit()
        super().enterEvent(event)

    def sizeHint(self) -> QSize:
        width = max(label.sizeHint().width() for label in self._labels)
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        width = QFontMetrics(self._in_figures).horizontalAdvance(_WIDEST)
        if self._is_small:
            width += _widest_name(self._name.fontMetrics()) + STEP
        return QSize(width, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_labels()

    def _measured(self) -> list[int]:
        """Return the heights of name, figure and note."""
        fonts = self._name.font(), self._in_figures, self._note.font()
        return [QFontMetrics(font).height() for font in fonts]

    def _height(self) -> int:
        name, value, note = self._heights
        return max(name, value) + note if self._is_small else name + value + note

    def _place_labels(self) -> None:
        name, value, note = self._heights
        width = self.width()
        places = [QRect(0, 0, width, name), QRect(0, name, width, value)]
        if self._is_small:
            left = _widest_name(self._name.fontMetrics()) + STEP
            # On one line of writing.
            down = QFontMetrics(self._in_figures).ascent() - self._name.fontMetrics().ascent()
            places = [QRect(0, down, left, name), QRect(left, 0, width - left, value)]
        places.append(QRect(0, self._height() - note, width, note))
        for label, place in zip(self._labels, places, strict=True):
            label.move(place.topLeft())
            label.setFixedSize(place.size())
        self._focus_line.setGeometry(0, self._note.y() - 2, width, 2)
        self._fit()

    def _show_focus(self) -> None:
        self._focus_line.setVisible(self.value.hasFocus())


def _widest_name(metrics: QFontMetrics) -> int:
    return max(metrics.horizontalAdvance(figures.name_of(each)) for each in figures.FIGURES)
