"""The commands for how the text is counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from factbox.analysis.languages.choosing import AUTOMATIC
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.tr import tr
from factbox.ui.menus.actions import add, add_choice
from factbox.ui.wording.language_names import language_names

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenuBar

    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.menus.actions import Act


class CountMenu(QMenu):
    """The headline, the rule set, and what is left out."""

    def __init__(
        self,
        bar: QMenuBar,
        inspection: Inspection,
        compare_with_textstat: Act,
        go_to_left_out: Act,
    ) -> None:
        super().__init__(tr("&Count", "name of a menu"), bar)
        headline = tr("Headline: &automatic (twice with a published fact box)")
        add_choice(
            self,
            {
                HeadlineRule.AUTOMATIC: headline,
                HeadlineRule.ONCE: tr("Headline: &once"),
                HeadlineRule.TWICE: tr("Headline: &twice"),
            },
            inspection.set_headline_rule,
            lambda: inspection.headline_rule,
        )
        self.addSeparator()
        add_choice(
            self,
            {
                RuleName.FACT_BOX: tr("Rule set: &Fact box"),
                RuleName.TEXTSTAT: tr("Rule set: te&xtstat"),
                RuleName.WORD_PROCESSOR: tr("Rule set: Word &processor"),
                RuleName.LETTERS_ONLY: tr("Rule set: &Letters only"),
                RuleName.CAREFUL: tr("Rule set: &Careful"),
            },
            inspection.set_rules,
            lambda: inspection.rule_name,
        )
        self.addSeparator()
        _add_languages(
            self.addMenu(tr("Lan&guage", "menu: the language of the text")), inspection
        )
        #: the kinds of text that can be left out
        self.left_out = self.addMenu(
            tr("L&eave out", "menu: kinds of text that are not counted")
        )
        _add_left_out(self.left_out, inspection, go_to_left_out)
        self.addSeparator()
        add(self, tr("&Why textstat differs"), compare_with_textstat)
        bar.addMenu(self)


def _add_languages(menu: QMenu, inspection: Inspection) -> None:
    """Add an action for each language, and one for the language that is told."""
    language = inspection.language
    texts = {AUTOMATIC: tr("&Automatic", "the language of the text"), **language_names()}
    add_choice(menu, texts, language.choose, lambda: language.choice)


def _add_left_out(menu: QMenu, inspection: Inspection, go_to_next: Act) -> None:
    """Add an action for each kind of text that can be left out."""
    texts = {
        Kind.FACT_BOX: tr("Published fact &box", "kind of text that may be left out"),
        Kind.FRONT_MATTER: tr("&Front matter", "kind of text that may be left out"),
        Kind.CODE: tr("&Code", "kind of text that may be left out"),
        Kind.COMMENTS: tr("Co&mments", "kind of text that may be left out"),
        Kind.LINK_TARGETS: tr("&Link targets", "kind of text that may be left out"),
        Kind.HEADINGS: tr("&Headings", "kind of text that may be left out"),
        Kind.TABLES: tr("&Tables", "kind of text that may be left out"),
        Kind.QUOTATIONS: tr("Block &quotations", "kind of text that may be left out"),
        Kind.CAPTIONS: tr("Ca&ptions", "kind of text that may be left out"),
        Kind.FOOTNOTES: tr("Foot&notes", "kind of text that may be left out"),
        Kind.REFERENCES: tr("&References", "kind of text that may be left out"),
    }
    actions: dict[Kind, QAction] = {}
    for kind, text in texts.items():
        actions[kind] = menu.addAction(text)
        actions[kind].setCheckable(True)
        actions[kind].triggered.connect(
            lambda _, kind=kind: inspection.leave_out(inspection.left_out ^ {kind})
        )
    menu.addSeparator()
    add(menu, tr("Default k&inds only"), lambda: inspection.leave_out(DEFAULT))
    menu.addSeparator()
    add(menu, tr("&Go to the next place"), go_to_next, "F4")

    def show_choice() -> None:
        for kind, action in actions.items():
            action.setChecked(kind in inspection.left_out)

    # The choice is restored after the menu is made.
    menu.aboutToShow.connect(show_choice)
    show_choice()
