"""A table of where two rule sets differ: difference, reason, examples."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.rule_sets.differences import Cause, WordDifference
from factbox.lists import listed, quoted, with_colon
from factbox.reports.counting_names import rules_shown
from factbox.reports.numbers import signed
from factbox.tr import tr
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel
from factbox.ui.table.table_view import TableView
from factbox.ui.wording.rule_words import rule_words

if TYPE_CHECKING:
    from factbox.analysis.rule_sets.accounts import Account, AccountItem
    from factbox.analysis.rule_sets.rule_name import RuleName
    from factbox.analysis.rule_sets.side_by_side import Sides

_LONGEST_EXAMPLE = 40


class AccountRow(NamedTuple):
    """A line of the account; `item` is None in a line that sums up."""

    number: int
    reason: str
    examples: str = ""
    item: AccountItem | None = None


class AccountTable(TableView[AccountRow]):
    """Shows where the differences in tokens, sentences and syllables come from."""

    def __init__(self) -> None:
        super().__init__(
            TableModel(_columns(), _about),
            tr("Where the two rule sets differ"),
            key=lambda row: row.item.reason if row.item else row.reason,
            on_click=True,
        )
        self.setObjectName("account")
        self.horizontalHeader().hide()


def _columns() -> list[TableColumn[AccountRow]]:
    return [
        TableColumn(
            "",
            _difference,
            name=tr("Difference"),
            value=lambda row: row.number,
            is_bold=_sums_up,
            spoken=lambda row: f"{_difference(row)} {row.reason} {row.examples}".rstrip(),
            widest="−000000",
        ),
        TableColumn(
            "",
            lambda row: row.reason,
            name=tr("Reason"),
            alignment=LEFT,
            is_bold=_sums_up,
            widest=tr("full stops in words do not separate", "why two rule sets differ"),
        ),
        TableColumn(
            "",
            lambda row: row.examples,
            name=tr("Examples"),
            alignment=LEFT,
            is_quiet=True,
            stretches=True,
        ),
    ]


def _difference(row: AccountRow) -> str:
    return signed(row.number, 0)


def _sums_up(row: AccountRow) -> bool:
    return row.item is None


def account_rows(
    account: Account, sides: Sides, one: RuleName, other: RuleName
) -> list[AccountRow]:
    """Return the lines of an account of how the figures of two rule sets differ."""
    before, after = sides.parts[one], sides.parts[other]
    if before.counts.no_words or after.counts.no_words:
        return []
    return [
        _total(tr("Tokens"), before.counts.tokens, after.counts.tokens),
        *map(_line, account.tokens),
        _total(
            tr("Types"), before.box.types or 0, after.box.types or 0, _why(one, other, "type")
        ),
        _total(
            tr("Sentences"),
            before.counts.sentences,
            after.counts.sentences,
            _why(one, other, "sentence"),
        ),
        _total(tr("Syllables"), before.counts.syllables, after.counts.syllables),
        *map(_line, account.syllables),
    ]


def _total(name: str, before: int, after: int, why: str = "") -> AccountRow:
    return AccountRow(after - before, name, f"{before} → {after}{why}")


def _line(item: AccountItem) -> AccountRow:
    return AccountRow(item.number, _reason(item), _examples(item), item)


def _why(one: RuleName, other: RuleName, of: str) -> str:
    """Return the definition of the other rule set, if it differs from the first."""
    before, after = (getattr(rule_words(name), of) for name in (one, other))
    return "" if before == after else f" · {with_colon(rules_shown(other), after)}"


def _examples(item: AccountItem) -> str:
    if isinstance(item.reason, WordDifference):
        return _times(item.places)
    shown = [
        quoted(text if len(text) <= _LONGEST_EXAMPLE else f"{text[:_LONGEST_EXAMPLE]}…")
        for text in item.examples
    ]
    return listed([_times(item.places), *shown])


def _times(places: int) -> str:
    return tr("%Ln places", "", places)


def _about(row: AccountRow) -> str:
    lines = [f"{_difference(row)} {row.reason}", row.examples]
    return "\n".join(lines if row.item is None else [*lines, tr("Enter goes there.")])


def _reason(item: AccountItem) -> str:
    """Return why the other rule set has more, or fewer."""
    if isinstance(item.reason, WordDifference):
        word, before, after = item.reason
        return with_colon(word, f"{before} → {after}")
    more, fewer = {
        Cause.EMAIL: (
            tr("e-mail addresses are cut", "why two rule sets differ"),
            tr("e-mail addresses stay whole", "why two rule sets differ"),
        ),
        Cause.WEB: (
            tr("web addresses are cut", "why two rule sets differ"),
            tr("web addresses stay whole", "why two rule sets differ"),
        ),
        Cause.NUMBER: (
            tr("numbers are cut", "why two rule sets differ"),
            tr("numbers stay whole", "why two rule sets differ"),
        ),
        Cause.NUMBER_ALONE: (
            tr("numbers count", "why two rule sets differ"),
            tr("numbers do not count", "why two rule sets differ"),
        ),
        Cause.CURRENCY: (
            tr("currency signs count", "why two rule sets differ"),
            tr("currency signs do not count", "why two rule sets differ"),
        ),
        Cause.CHARACTER: (
            tr(
                "characters of Chinese and Japanese are one token each",
                "why two rule sets differ",
            ),
            tr(
                "characters of Chinese and Japanese are not one token each",
                "why two rule sets differ",
            ),
        ),
        Cause.APOSTROPHE: (
            tr("apostrophes separate", "why two rule sets differ"),
            tr("apostrophes do not separate", "why two rule sets differ"),
        ),
        Cause.HYPHEN: (
            tr("hyphens separate", "why two rule sets differ"),
            tr("hyphens do not separate", "why two rule sets differ"),
        ),
        Cause.DASH: (
            tr("dashes separate", "why two rule sets differ"),
            tr("dashes do not separate", "why two rule sets differ"),
        ),
        Cause.SLASH: (
            tr("slashes separate", "why two rule sets differ"),
            tr("slashes do not separate", "why two rule sets differ"),
        ),
        Cause.POINT: (
            tr("full stops in words separate", "why two rule sets differ"),
            tr("full stops in words do not separate", "why two rule sets differ"),
        ),
        Cause.DIGIT: (
            tr("digits in words separate", "why two rule sets differ"),
            tr("digits in words do not separate", "why two rule sets differ"),
        ),
        Cause.UNDERSCORE: (
            tr("underscores separate", "why two rule sets differ"),
            tr("underscores do not separate", "why two rule sets differ"),
        ),
        Cause.SIGN: (
            tr("signs alone count", "why two rule sets differ"),
            tr("signs alone do not count", "why two rule sets differ"),
        ),
        Cause.OTHER: (
            tr("other marks separate", "why two rule sets differ"),
            tr("other marks do not separate", "why two rule sets differ"),
        ),
        Cause.HEADLINE: (
            tr("the headline counts twice", "why two rule sets differ"),
            tr("the headline counts once", "why two rule sets differ"),
        ),
        Cause.OTHER_TOKENS: 2
        * (tr("tokens that differ, as above", "why two rule sets differ"),),
        Cause.OTHER_WORDS: 2 * (tr("%Ln other words", "", len(item.reasons)),),
    }[item.reason]
    return more if item.number > 0 else fewer
