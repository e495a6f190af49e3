"""The fact box in the sidebar: four figures with their explanations."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.lists import listed, with_colon
from factbox.reports.counting_names import rules_shown
from factbox.reports.figure_wording import compared, main_name, main_shown
from factbox.tr import tr
from factbox.ui.look.announcing import announce
from factbox.ui.look.plain import plain_label
from factbox.ui.look.theme import STEP, heading, quieten
from factbox.ui.sidebar.box_figure import BoxFigure
from factbox.ui.sidebar.explanation import Explanation
from factbox.ui.sidebar.left_out_line import LeftOutLine
from factbox.ui.wording import figures

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from factbox.analysis.text.metrics import Metrics, Tally

_REST_MS = 200
_ANNOUNCE_AFTER_MS = 1500


class FactBoxView(QWidget):
    """Shows the fact box of the whole text or of the selection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = plain_label(tr("Whole text"))
        self._scope.setObjectName("scope")
        quieten(self._scope)
        self._figures = {figure: BoxFigure(figure, self) for figure in figures.FIGURES}
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
        self.left_out.show_account(
            metrics.left_out, is_beside_part=metrics.selection is not None
        )
        doubt = self._doubts.doubt(part.counts)
        exactly = metrics.published is not None
        for name, figure in self._figures.items():
            notes = self._notes_of(metrics, name)
            if doubt and name == "level":
                notes = doubt, tr("unreliable")
            value = _value_of(part, name, exactly=exactly)
            is_absent = getattr(part.box, name) is None
            if name == "level":
                figure.show_name(main_name(part.counts))
                is_absent = part.counts.main is None
                notes = notes or figures.band_notes(part.counts)
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
        other = "" if name is RuleName.FACT_BOX else f" · {rules_shown(name)}"
        language = metrics.rules.language
        if language.code != "en":
            other += f" · {tr(language.name)}"
        if metrics.waiting:
            scope = tr("Counting… %Ln lines to go", "", metrics.waiting)
        elif metrics.selection is not None:
            nothing = not metrics.selection.counts.tokens
            scope = tr("Selection: none of it counts") if nothing else tr("Selection")
            scope += other
        elif doubled:
            scope = tr("Whole text, headline counted twice") + other
        else:
            scope = tr("Whole text") + other
        self._scope.setText(scope)

    def _notes_of(self, metrics: Metrics, name: str) -> Sequence[str]:
        """Return the note below a figure: in full, then shorter and shorter."""
        if metrics.waiting:
            return (tr("so far", "below a figure while the text is counted"),)
        if metrics.selection:
            exactly = metrics.published is not None
            return (tr("whole text %s") % _value_of(metrics.whole, name, exactly=exactly),)
        return compared(metrics, name)

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
            of_selection = with_colon(self._scope.text(), listed(heard.values()))
            if of_selection != self._told_of_selection:
                announce(self, of_selection)
            self._told_of_selection = of_selection
            return
        announce(self, listed(said for name, said in heard.items() if self._is_new(name, said)))
        self._told, self._told_of_selection = heard, ""

    def _is_new(self, name: str, said: str) -> bool:
        """Return whether a figure is worth telling; its target alone may be gone."""
        told = self._told[name]
        return said != told and not told.startswith(f"{said} (")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(heading(tr("Fact box")))
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


def _distances_of(metrics: Metrics, part: Tally, figure: str) -> Sequence[str]:
    """Return the distance of a figure from its target, in full, then shorter and shorter.

    It is empty without either. A length is that of the whole text.
    """
    key, value = figures.keyed_value(part, figure)
    target = metrics.target
    band = target.band(key)
    if band is None or value is None or (figure == "tokens" and part is not metrics.whole):
        return ()
    from factbox.reports.target_wording import distance_of, mark_of, short_distance

    mark, aimed_at = mark_of(value, band), target.aimed_at(key)
    words = distance_of(value, band, aimed_at), short_distance(value, band, aimed_at), ""
    return tuple(f"{mark} {each}".strip() for each in words)


def _value_of(part: Tally, name: str, *, exactly: bool) -> str:
    """Return a figure as shown; in the place of the Level, the main one of the language."""
    if name == "level":
        return main_shown(part.counts, exactly=exactly)
    return figures.value_of(part.box, name, exactly=exactly)
