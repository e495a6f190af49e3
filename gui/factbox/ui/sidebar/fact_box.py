"""The fact box in the sidebar: four figures with their explanations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.how_many import how_many
from factbox.reports.figure_wording import compared
from factbox.ui.look.announcing import announce
from factbox.ui.look.elide import elide
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.properties import set_property
from factbox.ui.look.theme import STEP, heading, quieten, scaled
from factbox.ui.sidebar.explanation import Explanation
from factbox.ui.sidebar.left_out_line import LeftOutLine
from factbox.ui.wording import figures
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from PySide6.QtGui import QEnterEvent, QFocusEvent, QResizeEvent

    from factbox.analysis.text.metrics import Metrics, Tally

_REST_MS = 200
# The size of the figures, beside that of the other letters.
_LARGE, _SMALL = 2.4, 1.6
_WIDEST = "00.000"
_ANNOUNCE_AFTER_MS = 1500


class FactBoxView(QWidget):
    """Shows the fact box of the whole text or of the selection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = plain_label(self.tr("Whole text"))
        self._scope.setObjectName("scope")
        quieten(self._scope)
        self._figures = {figure: _Figure(figure, self) for figure in figures.FIGURES}
        #: The account of what is left out.
        self.left_out = LeftOutLine()
        self._explanation = Explanation(self)
        self._explanation.setObjectName("explanation")
        self._shown: Metrics | None = None
        # What a screen reader was last told: of the whole text by figure, and of a selection.
        self._told = {name: figure.heard() for name, figure in self._figures.items()}
        self._told_of_selection = ""
        self._resting = QTimer(self, singleShot=True, interval=_REST_MS)
        self._resting.timeout.connect(self._on_rest)
        self._announcing = QTimer(self, singleShot=True, interval=_ANNOUNCE_AFTER_MS)
        self._announcing.timeout.connect(self._announce)
        self._lay_out()
        for figure in self._figures.values():
            figure.asked.connect(self._take_explanations)
            figure.focused.connect(self._explain_later)

    def show_metrics(self, metrics: Metrics) -> None:
        """Show the figures of the selection, or of the whole text if nothing is selected."""
        part = metrics.selection or metrics.whole
        self._shown = metrics
        if not self._resting.isActive():
            self._resting.start()
        if not self._explanation.isHidden():
            self._explain()
        self._show_scope(metrics)
        self.left_out.show_account(metrics.left_out)
        doubt = self._doubts.doubt(part.counts)
        exactly = metrics.published is not None
        for name, figure in self._figures.items():
            notes = self._notes_of(metrics, name)
            if doubt and name == "level":
                notes = doubt, tr("unreliable")
            value = figures.value_of(part.box, name, exactly=exactly)
            is_absent = getattr(part.box, name) is None
            why = self._doubts.why_absent(name, part.counts) if is_absent else ""
            figure.show_figure(value, notes, _distances_of(metrics, part, name), why)

    def enter(self) -> None:
        """Take the focus, at the first figure."""
        self._figures["level"].value.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)

    def set_small(self, is_small: bool) -> None:
        """Show each figure beside its name, in a window with little room, or below it."""
        for figure in self._figures.values():
            figure.set_small(is_small)
        if self._shown is not None:
            self.show_metrics(self._shown)

    def explain(self, text: str) -> None:
        """Show `text` beside the figures until the next edit or explanation."""
        self._explanation.show_beside(self, text)

    # Loaded with the first figures, so that the window opens sooner.
    @cached_property
    def _doubts(self) -> ModuleType:
        from factbox.ui.wording import doubt

        return doubt

    def _show_scope(self, metrics: Metrics) -> None:
        """Show which part of the text the figures describe."""
        doubled = metrics.headline is not None and metrics.headline.again.tokens > 0
        # Only a rule set other than the default is named.
        name = metrics.rules.name
        other = "" if name is RuleName.FACT_BOX else f" · {name}"
        if metrics.waiting:
            scope = self.tr("Counting… %s to go") % how_many(metrics.waiting, self.tr("lines"))
        elif metrics.selection is not None:
            nothing = not metrics.selection.counts.tokens
            scope = self.tr("Selection: none of it counts") if nothing else self.tr("Selection")
            scope += other
        elif doubled:
            scope = self.tr("Whole text, headline counted twice") + other
        else:
            scope = self.tr("Whole text") + other
        self._scope.setText(scope)

    def _notes_of(self, metrics: Metrics, name: str) -> Sequence[str]:
        """Return the note below a figure: in full, then shorter and shorter."""
        if metrics.waiting:
            return (self.tr("so far"),)
        if metrics.selection:
            whole, exactly = metrics.whole.box, metrics.published is not None
            return (self.tr("whole text %s") % figures.value_of(whole, name, exactly=exactly),)
        return compared(metrics, name, tr)

    # Not needed at every key, where both would cost time.
    def _on_rest(self) -> None:
        self._take_explanations()
        self._announcing.start()

    def _take_explanations(self) -> None:
        """Update the explanations of the figures."""
        # Imported here because an empty window explains nothing.
        from factbox.ui.wording import explanations

        metrics = self._shown
        if metrics is not None:
            part = metrics.selection or metrics.whole
            for name, figure in self._figures.items():
                figure.explain(explanations.explained(metrics, part, name))

    def _explain_later(self) -> None:
        """Explain once the focus has settled on a figure."""
        QTimer.singleShot(0, self, self._explain)

    def _explain(self) -> None:
        """Show the explanation of the figure that has the focus, if one has."""
        self._take_explanations()
        asked = [figure for figure in self._figures.values() if figure.value.hasFocus()]
        self.explain(asked[0].explanation if asked else "")

    def _announce(self) -> None:
        """Tell a screen reader, once the user pauses, which figures have changed."""
        shown = self._shown
        if shown is None or shown.waiting:
            return
        heard = {name: figure.heard() for name, figure in self._figures.items()}
        if shown.selection is not None:
            of_selection = f"{self._scope.text()}: {', '.join(heard.values())}"
            if of_selection != self._told_of_selection:
                announce(self, of_selection)
            self._told_of_selection = of_selection
            return
        announce(
            self, ", ".join(said for name, said in heard.items() if self._is_new(name, said))
        )
        self._told, self._told_of_selection = heard, ""

    def _is_new(self, name: str, said: str) -> bool:
        """Return whether a figure is worth telling; its target alone may be gone."""
        told = self._told[name]
        return said != told and not told.startswith(f"{said} (")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(self.tr("Fact box")))
        top.addStretch()
        top.addWidget(self._scope)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        grid.setVerticalSpacing(STEP)
        for place, figure in enumerate(self._figures.values()):
            grid.addWidget(figure, *divmod(place, 2))
            grid.setColumnStretch(place % 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(top)
        layout.addLayout(grid)
        layout.addWidget(self.left_out)


class _Name(QLabel):
    """The name of a figure, which takes the focus for it."""

    #: the focus was gained or lost
    focused = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(text)
        set_property(self, "textFormat", "PlainText")
        set_property(self, "focusPolicy", "TabFocus")
        quieten(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()


class _Figure(QWidget):
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
        """Show the distance beside the name, or below a small figure instead of the note."""
        beside = () if self._is_small else self._distances
        name = self._fitting(
            [*(f"{self._title}  {each}".rstrip() for each in beside), self._title]
        )
        self._name.setText(name)
        below = self._distances if self._is_small and self._distances else self._notes
        self._note.setText(self._fitting(below))

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
        return ", ".join(filter(None, parts))

    def _spoken_distance(self) -> str:
        # Without its mark, which a screen reader would spell out.
        return "".join(self._distances[:1]).lstrip("▲▼ ")

    def _spoken_value(self) -> str:
        """Return the figure, or why it is absent."""
        return self.value.text().lstrip("— ") or tr("no value")

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


def _distances_of(metrics: Metrics, part: Tally, figure: str) -> Sequence[str]:
    """Return the distance of a figure from its target, in full, then shorter and shorter.

    It is empty without either. A length is that of the whole text.
    """
    band, value = metrics.target.band(figure), getattr(part.box, figure)
    if band is None or value is None or (figure == "tokens" and part is not metrics.whole):
        return ()
    from factbox.reports.target_wording import distance_of, mark_of, short_distance

    mark = mark_of(value, band)
    words = distance_of(value, band, tr), short_distance(value, band, tr), ""
    return tuple(f"{mark} {each}".strip() for each in words)
