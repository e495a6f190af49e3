"""Readability, diversity and vocabulary in the sidebar: lists of figures, closed at first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from factbox.analysis.figures.figure import Group
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.theme import STEP
from factbox.ui.sidebar.section import FoldingSection

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QContextMenuEvent

    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.sidebar.figure_list import FigureList
    from factbox.ui.sidebar.figure_menu import FigureMenu
    from factbox.ui.sidebar.grade_spread import GradeSpread

_SETTING = "sidebar_figures"
_GROUPS = {
    "readability": Group.READABILITY,
    "diversity": Group.DIVERSITY,
    "vocabulary": Group.VOCABULARY,
}


class MeasureSections(QWidget):
    """The three sections; a closed one computes nothing.

    `settings` keep which figures are shown.
    """

    #: a sentence for the user: what was done with a list
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(
        self, inspection: Inspection, settings: QSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._inspection = inspection
        self._settings = settings
        self._measures: Measures | None = None
        self._spread: GradeSpread | None = None
        self._lists: dict[str, FigureList] = {}
        self._settling = Settling(self, self._work, self._show)
        self._settling.late.connect(self._say_late)
        inspection.target_set.connect(self._show_again)
        self._follows = False
        self.readability = FoldingSection(tr("Readability"), self._make_readability)
        self.diversity = FoldingSection(
            tr("Diversity"), lambda: self._make_list("diversity", tr("Diversity"))
        )
        self.vocabulary = FoldingSection(
            tr("Vocabulary"), lambda: self._make_list("vocabulary", tr("Vocabulary"))
        )
        #: the three sections, by name
        self.sections = {
            "readability": self.readability,
            "diversity": self.diversity,
            "vocabulary": self.vocabulary,
        }
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for section in self.sections.values():
            self._layout.addWidget(section)
            section.toggled.connect(self._on_toggled)

    @cached_property
    def figure_menu(self) -> FigureMenu:
        """The menu that chooses the figures to show, made on demand."""
        from factbox.analysis.figures.catalogue import AT_FIRST, in_group
        from factbox.ui.sidebar.figure_menu import FigureMenu

        figures = [figure for group in _GROUPS.values() for figure in in_group(group)]
        title = tr("Fi&gures in the sidebar")
        menu = FigureMenu(title, figures, self._chosen(), AT_FIRST, self)
        menu.changed.connect(self._choose)
        menu.aboutToShow.connect(lambda: menu.name_list(self._inspection.level_list))
        for group in _GROUPS.values():
            # It is also shown without the menu that it is in.
            menu.menu_of(group).aboutToShow.connect(menu.aboutToShow)
        return menu

    def set_spacing(self, spacing: int) -> None:
        """Set the sections this far apart."""
        self._layout.setSpacing(spacing)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the figures of the section under the mouse."""
        for name, section in self.sections.items():
            if section.geometry().contains(event.pos()):
                self.figure_menu.menu_of(_GROUPS[name]).popup(event.globalPos())

    def show_metrics(self, metrics: Metrics) -> None:
        """Compute the figures anew if they are visible and may have changed."""
        self._settling.follow(metrics, self._inspection.selected())

    def finish(self) -> None:
        """Bring the figures up to date at once."""
        self._settling.finish()

    def _on_toggled(self, is_open: bool) -> None:
        for name, figures in self._lists.items():
            # Lists that are made late would come last.
            self.setTabOrder(self.sections[name].button, figures)
        for section in self.sections.values():
            if not section.is_open:
                section.set_note("")
        is_any_open = any(section.is_open for section in self.sections.values())
        if is_any_open and not self._follows:
            self._inspection.changed.connect(self.show_metrics)
        if self._follows and not is_any_open:
            self._inspection.changed.disconnect(self.show_metrics)
        self._follows = is_any_open
        if is_any_open:
            self._settling.begin()
        else:
            self._settling.stop()

    def _work(self) -> Generator[None, None, Measures]:
        from factbox.analysis.figures.measures import measures

        return measures(
            self._inspection.document,
            *self._inspection.selected() or (),
            with_vocabulary=self.vocabulary.is_open,
        )

    def _say_late(self, is_late: bool) -> None:
        for section in self.sections.values():
            section.set_note(tr("updating…") if is_late and section.is_open else "")

    def _chosen(self) -> list[str]:
        from factbox.analysis.figures.catalogue import AT_FIRST, in_group

        if not self._settings.contains(_SETTING):
            return list(AT_FIRST)
        stored = str(self._settings.value(_SETTING)).split()
        # The figures of the vocabulary are newer than the setting.
        newer = {figure.key for figure in in_group(Group.VOCABULARY)}.intersection(AT_FIRST)
        return [*stored, *(key for key in newer if _unticked(key) not in stored)]

    def _choose(self) -> None:
        from factbox.analysis.figures.catalogue import AT_FIRST

        chosen = self.figure_menu.chosen()
        unticked = [_unticked(key) for key in AT_FIRST if key not in chosen]
        self._settings.setValue(_SETTING, " ".join([*chosen, *unticked]))
        self._show_again()

    def _show_again(self) -> None:
        """Show the same figures again, since others were chosen, or another target."""
        if self._measures is not None:
            self._show(self._measures)

    def _show(self, measures: Measures) -> None:
        from factbox.ui.sidebar.figure_rows import figure_rows, grades

        self._measures = measures
        chosen = self._chosen()
        note = tr("Selection") if self._inspection.selected() else ""
        for name, section in self.sections.items():
            if section.is_open:
                rows = figure_rows(
                    measures, _GROUPS[name], chosen, self._inspection.applied_target
                )
                self._lists[name].show_figures(rows)
                section.set_note(note)
        if self._spread is not None:
            found = grades(measures, chosen)
            self._spread.show_grades(found)
            # In some languages, no formula gives a grade.
            self._spread.setVisible(bool(found))

    def _make_readability(self) -> QWidget:
        from factbox.ui.sidebar.grade_spread import GradeSpread

        self._spread = GradeSpread()
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP // 2)
        layout.addWidget(self._spread)
        layout.addWidget(self._make_list("readability", tr("Readability")))
        return content

    def _make_list(self, key: str, name: str) -> FigureList:
        from factbox.ui.sidebar.figure_list import FigureList
        from factbox.ui.wording.figure_names import figure_names

        figures = self._lists[key] = FigureList(name, max(figure_names().values(), key=len))
        figures.setObjectName(f"{key}_figures")
        chosen = self.figure_menu.menu_of(_GROUPS[key]).menuAction()
        figures.copying.offer_above([chosen])
        figures.copying.done.connect(self.done)
        figures.copying.failed.connect(self.failed)
        return figures


def _unticked(key: str) -> str:
    """Return how the setting names a figure that is shown at first, but not wanted."""
    return f"-{key}"
