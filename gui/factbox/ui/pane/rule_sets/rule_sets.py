"""The view Rule sets: the text counted by all of them, and where two of them differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from factbox.analysis.rule_sets.accounts import RuleComparison
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.rule_sets.side_by_side import SideBySide, Sides
from factbox.reports.counting_names import rules_shown
from factbox.tr import tr
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.theme import STEP, quieten
from factbox.ui.pane.pane_view import PaneView
from factbox.ui.pane.rule_sets.account_places import AccountPlaces
from factbox.ui.pane.rule_sets.account_table import AccountRow, AccountTable, account_rows
from factbox.ui.pane.rule_sets.rule_set_table import RuleSetRow, RuleSetTable

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from factbox.analysis.rule_sets.accounts import Account, AccountItem
    from factbox.analysis.text.metrics import Metrics, Tally
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

# In a view at least this wide, the account stands beside the table.
_BESIDE_FROM = 800


class RuleSetsView(PaneView):
    """Shows the figures of the whole text by each rule set, and an account of the differences.

    The account compares the current rule set with the selected one. Each of its lines leads
    to its places in the text, one after another.
    """

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(inspection, editor)
        self._whole: Tally | None = None
        self._side_by_side = SideBySide()
        self._sides: Sides | None = None
        self._comparison: RuleComparison | None = None
        self._places = AccountPlaces(inspection.document, editor)
        self._settling = Settling(self, self._work, self._show_account)
        self._head = ElidedLabel()
        self._head.setObjectName("account_head")
        quieten(self._head)
        self.table = RuleSetTable()
        self.account = AccountTable()
        self.pass_on(self.table, self.account)
        self.table.choose(RuleName.TEXTSTAT)
        self.table.chosen.connect(self._on_selected)
        self.table.requested.connect(self._count_by)
        self._settling.late.connect(self.table.say_settling)
        self.account.chosen.connect(self._on_line)
        self.account.requested.connect(self._go_on)
        self._lay_out()
        self._say()

    @property
    def is_settled(self) -> bool:
        """Return whether everything is up to date with the text."""
        return self._settling.is_settled

    def show_metrics(self, metrics: Metrics) -> None:
        """Follow the text and its rule set."""
        if metrics.whole is not self._whole:
            self._whole, self._sides = metrics.whole, None
        self._settling.follow(metrics, self._selected())

    def enter(self) -> None:
        """Take the focus, at the rule sets."""
        self.table.enter()

    def finish(self) -> None:
        """Finish counting at once."""
        self._settling.finish()

    def showEvent(self, event: QShowEvent) -> None:
        self._places.show(self._item())
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._whole = self._sides = self._comparison = None
        self._side_by_side = SideBySide()
        self._places.show(None)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(beside if self.width() >= _BESIDE_FROM else below)

    def _selected(self) -> RuleName:
        row = self.table.current()
        return self.inspection.rule_name if row is None else row.name

    def _count_by(self, row: RuleSetRow) -> None:
        """Count by the rule set of a row, and compare it with the one before."""
        before = self.inspection.rule_name
        if row.name is before:
            return
        self.inspection.set_rules(row.name)
        if self.inspection.rule_name is row.name:
            self.table.choose(before)

    def _on_selected(self) -> None:
        """Account for the differences from the selected rule set."""
        if self.isVisible():
            self._settling.follow(self.inspection.document.metrics(), self._selected())

    def _work(self) -> Generator[None, None, Account]:
        document = self.inspection.document
        if self._sides is None:
            self._sides = yield from self._side_by_side.sides(document)
        one, other = document.rules, rules_named(self._selected(), document.rules.language)
        known = self._comparison
        if known is None or (known.one, known.other) != (one, other):
            known = self._comparison = RuleComparison(one, other)
        return (yield from known.account(self._sides))

    def _show_account(self, account: Account) -> None:
        assert self._sides is not None
        on, other = self.inspection.rule_name, self._selected()
        self._places.compare_by(self._comparison)
        self.table.show_parts(self._sides.parts, on)
        is_nothing = on is other or not self._sides.pieces
        self.account.show_rows(
            [] if is_nothing else account_rows(account, self._sides, on, other)
        )
        if self.account.current() is None:
            self.account.select(0)
        self._places.show(self._item())
        self._say()

    def _item(self) -> AccountItem | None:
        """Return the item in the selected line of the account."""
        row = self.account.current()
        return None if row is None else row.item

    def _on_line(self, row: AccountRow) -> None:
        self._places.show(row.item)

    def _go_on(self) -> None:
        """Go to the next place of the selected line."""
        self.finish()
        self._places.go_on()
        # Enter then goes on to the next place.
        self.account.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        """Say which two rule sets are compared."""
        on, other = self.inspection.rule_name, self._selected()
        no_words = self.inspection.document.counts().no_words
        if no_words:
            self._head.show_text(f"— {no_words}")
        elif on is other:
            self._head.show_text(tr("Select another rule set to see how it differs."))
        else:
            self._head.show_text(
                tr(
                    "From “{one}” to “{other}”. Press Enter or click to go from place to "
                    "place.",
                    "{one}, {other}: names of rule sets",
                ).format(one=rules_shown(on), other=rules_shown(other))
            )

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.table)
        right = QVBoxLayout()
        right.setSpacing(STEP // 2)
        right.addWidget(self._head)
        self._head.setMinimumHeight(self.table.horizontalHeader().sizeHint().height())
        right.addWidget(self.account, 1)
        left_side, right_side = QWidget(), QWidget()
        for side, layout in ((left_side, left), (right_side, right)):
            layout.setContentsMargins(0, 0, 0, 0)
            side.setLayout(layout)
        left.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(STEP)
        self._columns.addWidget(left_side)
        self._columns.addWidget(right_side, 1)
