"""A table of the text counted by all rule sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.reports.counting_names import rules_shown
from factbox.reports.figure_wording import main_name, main_shown
from factbox.reports.numbers import shown
from factbox.tr import tr
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView
from factbox.ui.wording.figures import FIGURES, name_of, value_of
from factbox.ui.wording.rule_words import rule_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factbox.analysis.text.metrics import Tally

_WIDEST = {"level": "−00.000", "tokens": "0000000", "types": "000000", "ttr": "0.000"}
# The column of the main figure.
_MAIN = 1


class RuleSetRow(NamedTuple):
    """A rule set, whether it is the current one, and the text counted by it, if it is yet."""

    name: RuleName
    is_on: bool
    part: Tally | None


class RuleSetTable(TableView[RuleSetRow]):
    """Shows the figures by each rule set; the current one is ticked."""

    def __init__(self) -> None:
        super().__init__(
            TableModel(_columns(), lambda row: _about(row.name)),
            tr("The same text under all rule sets"),
            key=lambda row: row.name,
        )
        self.setObjectName("rule_set_table")
        self.setAccessibleDescription(
            tr("Figures of the whole text. Enter counts by the selected rule set.")
        )
        self.show_parts({}, RuleName.FACT_BOX)
        self._fit()

    def say_settling(self, is_settling: bool) -> None:
        """Say that the figures are out of date, or no longer."""
        self.rows.set_heading(0, tr("updating…") if is_settling else tr("Whole text"))

    def show_parts(self, parts: Mapping[RuleName, Tally], on: RuleName) -> None:
        """Show these figures; `on` is the current rule set."""
        if on in parts:
            self._name_main(main_name(parts[on].counts))
        self.show_rows([RuleSetRow(name, name is on, parts.get(name)) for name in RuleName])

    def _name_main(self, name: str) -> None:
        """Head the column of the main figure with its name."""
        heading = name.replace("–", "–\n")
        if heading != self.rows.columns[_MAIN].heading:
            self.rows.set_heading(_MAIN, heading)
            self.rows.set_name(_MAIN, name)
            self.fit_columns()
            self._fit()

    def _fit(self) -> None:
        """Take only as much room as the rows and columns need."""
        header, rows = self.horizontalHeader(), self.verticalHeader()
        self.setFixedWidth(header.length() + 2)
        self.setFixedHeight(header.sizeHint().height() + rows.length() + 2)


def _columns() -> list[TableColumn[RuleSetRow]]:
    return [
        TableColumn(
            tr("Whole text"),
            lambda row: f"✓ {rules_shown(row.name)}" if row.is_on else rules_shown(row.name),
            name=tr("Rule set"),
            alignment=LEFT,
            value=lambda row: rules_shown(row.name),
            is_bold=_is_on,
            spoken=lambda row: (
                tr("%s, on", "%s: the rule set that is on") % rules_shown(row.name)
                if row.is_on
                else rules_shown(row.name)
            ),
            widest=max((f"✓ {rules_shown(each)}" for each in RuleName), key=len),
        ),
        _main_column(),
        *(_figure_column(figure) for figure in FIGURES if figure != LEVEL.key),
        _count_column(tr("Sentences"), "sentences"),
        _count_column(tr("Syllables"), "syllables"),
    ]


def _main_column() -> TableColumn[RuleSetRow]:
    return TableColumn(
        tr(LEVEL.name),
        lambda row: "…" if row.part is None else main_shown(row.part.counts, exactly=True),
        value=lambda row: None if row.part is None else row.part.counts.main,
        is_bold=_is_on,
        widest=_WIDEST[LEVEL.key],
    )


def _figure_column(figure: str) -> TableColumn[RuleSetRow]:
    return TableColumn(
        name_of(figure),
        lambda row: "…" if row.part is None else value_of(row.part.box, figure, exactly=True),
        value=lambda row: None if row.part is None else getattr(row.part.box, figure),
        is_bold=_is_on,
        widest=_WIDEST[figure],
    )


def _count_column(name: str, count: str) -> TableColumn[RuleSetRow]:
    return TableColumn(
        name,
        lambda row: "…" if row.part is None else shown(row.part.counts.written()[count], 0),
        value=lambda row: None if row.part is None else row.part.counts.written()[count],
        is_bold=_is_on,
        widest="000000",
    )


def _is_on(row: RuleSetRow) -> bool:
    return row.is_on


def _about(name: RuleName) -> str:
    words = rule_words(name)
    return "\n".join([rules_shown(name), words.token, words.type])
