"""The views below the text, and what else shows how the figures arise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from factbox.tr import tr
from factbox.ui.look.properties import set_property
from factbox.ui.menus.actions import add, add_check, add_choice, show_in_tool_bar

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenuBar

    from factbox.analysis.languages.language import Language
    from factbox.analysis.words.vocabulary.word_class import WordClass
    from factbox.ui.pane.lower_pane import LowerPane
    from factbox.ui.pane.vocabulary.words_above import WordsAbove


class InspectMenu(QMenu):
    """Views, target, figures in the sidebar, tint, marks."""

    def __init__(
        self,
        bar: QMenuBar,
        pane: Callable[[], LowerPane],
        tint_sentences: Callable[[bool], object],
        words_above: Callable[[], WordsAbove],
        figure_menu: Callable[[], QMenu],
    ) -> None:
        super().__init__(tr("&Inspect", "name of a menu"), bar)
        self._pane = pane
        self._words_above = words_above
        #: what opens each view, and closes it again, by the name of the view
        self.views: dict[str, QAction] = {}
        self._add_view(
            "level",
            (tr("Why this &level"), tr("Why this level"), tr("What the Level is made of")),
            "Ctrl+5",
        )
        self._add_view(
            "words",
            (tr("&Words"), tr("Words"), tr("Every word, and where it occurs")),
            "Ctrl+6",
        )
        self._add_view(
            "diversity",
            (
                tr("&Diversity over the text"),
                tr("Diversity"),
                tr("How varied the words are throughout the text"),
            ),
            "Ctrl+7",
        )
        self._add_view(
            "rules",
            (tr("&Rule sets"), tr("Rule sets"), tr("The figures under every rule set")),
            "Ctrl+8",
        )
        self._add_view(
            "trend",
            (tr("Tr&end"), tr("Trend"), tr("The figures from snapshot to snapshot")),
            "Ctrl+9",
        )
        self._add_view(
            "vocabulary",
            (
                tr("&Vocabulary"),
                tr("Vocabulary"),
                tr("The words by level, and where they occur"),
            ),
            "F6",
        )
        self.addSeparator()
        add(self, tr("&Target…"), lambda: pane().edit_target())
        figures = self.addAction(tr("Fi&gures in the sidebar"))
        self.aboutToShow.connect(lambda: figures.setMenu(figure_menu()))
        #: tints sentences by the main figure of each
        self.tint = add_check(self, tr("T&int sentences by Level"), tint_sentences)
        set_property(self.tint, "shortcut", "Ctrl+Shift+5")
        self._marks = self.addAction(tr("&Mark words above"))
        self.aboutToShow.connect(self._offer_marks)
        bar.addMenu(self)

    def offer_tint(self, language: Language) -> None:
        """Name the figure by which sentences are tinted; in some languages there is none."""
        # Not at the start, which would load the figures.
        from factbox.analysis.figures.fact_box import LEVEL, main_figure_in

        figure = main_figure_in(language)
        self.tint.setText(
            tr("T&int sentences by %s", "%s: name of a figure; it may follow a colon")
            % tr((figure or LEVEL).name)
        )
        self.tint.setEnabled(figure is not None)
        # The tooltip of a box, and what the status bar says.
        why = tr("Not offered: no formula was made for this language (%s).") % tr(language.name)
        self.tint.setStatusTip("" if figure is not None else why)
        self.tint.setToolTip(self.tint.statusTip())

    def show_open(self, name: str) -> None:
        """Check the button of the view that is open now; "" for none."""
        for each, action in self.views.items():
            action.setChecked(each == name)

    def opened(self) -> str:
        """Return the name of the view that is open; "" if none is."""
        return next((name for name, each in self.views.items() if each.isChecked()), "")

    def open_again(self, name: str) -> None:
        """Open the view of that name, if there is one, and leave the focus where it is."""
        if name in self.views:
            self._pane().show_view(name)

    def _offer_marks(self) -> None:
        """Offer the levels above which words are marked."""
        if self._marks.menu() is not None:
            return
        from factbox.analysis.words.vocabulary.word_class import LEVELS

        menu, marks = QMenu(self), self._words_above()
        levels: dict[WordClass | None, str] = {None: tr("&Off", "no words are marked")}
        levels.update(zip(LEVELS, ("&A1", "A&2", "B&1", "&B2"), strict=True))
        add_choice(menu, levels, marks.mark, lambda: marks.level)
        self._marks.setMenu(menu)

    def _add_view(self, name: str, texts: tuple[str, str, str], keys: str) -> None:
        in_menu, in_tool_bar, purpose = texts
        action = self.views[name] = ViewAction(in_menu, self, lambda: self._pane().go_to(name))
        set_property(action, "shortcut", keys)
        # Not `triggered`: a screen reader checks the button without triggering it.
        action.toggled.connect(lambda on: self._pane().turn(name, on))
        show_in_tool_bar(action, in_tool_bar, purpose)
        self.addAction(action)


class ViewAction(QAction):
    """Opens a view or closes it. Its key goes to the view first if the focus is elsewhere."""

    def __init__(self, text: str, parent: QMenu, go_there: Callable[[], bool]) -> None:
        """`go_there` returns False if the focus is there already."""
        super().__init__(parent)
        # Not passed on: to see whether it is an icon, PySide would load what icons need.
        self.setText(text)
        self.setCheckable(True)
        self._go_there = go_there

    def event(self, event: QEvent) -> bool:
        by_key = event.type() is QEvent.Type.Shortcut
        if by_key and self.isChecked() and self._go_there():
            return True
        return super().event(event)
