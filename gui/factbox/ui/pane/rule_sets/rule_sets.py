"""The view "Rule sets": the same text under all, and where two of them differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from factbox.analysis.rule_sets.accounts import Comparison, has_place
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.rule_sets.side_by_side import SideBySide, Sides
from factbox.analysis.text.place import Place
from factbox.ui.inspection.settling import Settling
from factbox.ui.look.plain import plain_label
from factbox.ui.look.selection_colour import SelectionColour
from factbox.ui.look.theme import STEP, colours, quieten, scaled
from factbox.ui.pane.pane_view import PaneView
from factbox.ui.pane.rule_sets.account_table import AccountModel, account_rows
from factbox.ui.pane.rule_sets.rule_set_table import NAMES, RuleSetModel
from factbox.ui.text.marks import Mark

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QLabel

    from factbox.analysis.rule_sets.accounts import Account, Item
    from factbox.analysis.text.metrics import Metrics
    from factbox.ui.inspection.inspection import Inspection
    from factbox.ui.text.editor import Editor

_MARKER = "rule_sets"
# What settles sooner need not be said to settle.
_SAY_AFTER_MS = 200
# From so wide on, the account stands beside the table.
_BESIDE_FROM = 800
_WIDEST = (
    "✓ Word processor",
    "−00.000",
    "0000000",
    "000000",
    "0.000",
    " Sentences",
    " Syllables",
)


class RuleSetsView(PaneView):
    """The figures of the whole text under each rule set, and an account of the differences.

    The account is between the rule set that is on and the one that is selected. Its lines
    lead to their places in the text, one after another.
    """

    def __init__(self, inspection: Inspection, editor: Editor) -> None:
        super().__init__(inspection, editor)
        self._metrics: Metrics | None = None
        self._side_by_side = SideBySide()
        self._sides: Sides | None = None
        self._comparison: Comparison | None = None
        self._behind = Place(0, 0)
        self._settling = Settling(self, self._work, self._show_account)
        self._saying = QTimer(self, singleShot=True, interval=_SAY_AFTER_MS)
        self._saying.timeout.connect(self._say)
        self._rule_sets = RuleSetModel()
        self._account = AccountModel()
        self._head = _quiet_label("account_head")
        self.table = self._new_table()
        self.account = self._new_account()
        self._lay_out()
        self._select(RuleName.TEXTSTAT)
        self._say()

    @property
    def is_settled(self) -> bool:
        """Whether all that is shown is of the text as it is now."""
        return self._settling.is_settled and not self.inspection.is_reading

    def show_metrics(self, metrics: Metrics) -> None:
        """Settle anew, if the text or the rule set that is on is another."""
        now = self.inspection.document.metrics()
        if now is self._metrics:
            return
        self._metrics = now
        self._sides = None
        # What is found in half a text is found in vain.
        if metrics.waiting:
            self._settling.stop()
        else:
            self._settling.begin()
        self._say_later()

    def enter(self) -> None:
        """Take the focus, at the rule sets."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def finish(self) -> None:
        """Have all that is shown right now."""
        self._settling.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.account.hasFocus():
                self._go_on()
            elif self.table.hasFocus():
                self._choose()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._mark()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._settling.stop()
        self._saying.stop()
        self._metrics = self._sides = self._comparison = None
        self._side_by_side = SideBySide()
        self.editor.marks.set_marker(_MARKER, None)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight
        below = QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(beside if self.width() >= _BESIDE_FROM else below)

    def _selected(self) -> RuleName:
        return NAMES[max(self.table.currentIndex().row(), 0)]

    def _select(self, name: RuleName) -> None:
        self.table.setCurrentIndex(self._rule_sets.index(NAMES.index(name), 0))

    def _choose(self) -> None:
        """Count by the rule set that is selected; the account goes the other way then."""
        before, chosen = self.inspection.rule_name, self._selected()
        if chosen is before:
            return
        self.inspection.set_rules(chosen)
        if self.inspection.rule_name is chosen:
            self._select(before)

    def _on_selected(self) -> None:
        """Settle the account with another rule set."""
        if self.isVisible() and self._metrics is not None and not self._metrics.waiting:
            self._settling.begin()
            self._say_later()

    def _work(self) -> Generator[None, None, Account]:
        document = self.inspection.document
        if self._sides is None:
            self._sides = yield from self._side_by_side.sides(document)
        one, other = document.rules, rules_named(self._selected())
        known = self._comparison
        if known is None or (known.one, known.other) != (one, other):
            known = self._comparison = Comparison(one, other)
        return (yield from known.account(self._sides))

    def _show_account(self, account: Account) -> None:
        assert self._sides is not None
        on, other = self.inspection.rule_name, self._selected()
        self._rule_sets.show_parts(self._sides.parts, on)
        is_nothing = on is other or not self._sides.pieces
        rows = [] if is_nothing else account_rows(account, self._sides, on, other)
        item = self._item()
        if self._account.show_rows(rows):
            # The keys go on at the same reason, where it is still there.
            same = [i for i, row in enumerate(rows) if _is_same(row.item, item)]
            self.account.setCurrentIndex(self._account.index(same[0] if same else 0, 0))
        self._saying.stop()
        self._say()
        self.editor.marks.refresh()

    def _item(self) -> Item | None:
        """What the line of the account says that is selected."""
        row = self.account.currentIndex().row()
        return self._account.rows[row].item if row >= 0 else None

    def _on_line(self) -> None:
        self._behind = Place(0, 0)
        self._mark()

    def _mark(self) -> None:
        """Mark all places of the line that is selected."""
        self.editor.marks.set_marker(_MARKER, self._marks if self._item() else None)

    def _marks(self, number: int, text: str) -> Iterator[Mark]:
        item, metrics = self._item(), self._metrics
        if item is None or metrics is None or number < metrics.first_line:
            return
        look = QTextCharFormat()
        look.setBackground(QColor(colours().line))
        for start, end in self._places_in(number, text, item):
            yield Mark(start, end, look)

    def _places_in(self, number: int, text: str, item: Item) -> list[tuple[int, int]]:
        """Where what an item counts stands in a line of the text."""
        headline = self._metrics.headline if self._metrics else None
        if not item.pieces:
            if headline is None or headline.start.paragraph != number:
                return []
            return [(headline.start.offset, headline.end.offset)]
        return list(self._comparison.places_in(text, item)) if self._comparison else []

    def _go_on(self) -> None:
        """Go to the next place of the line that is selected; behind the last, to the first."""
        self.finish()
        item = self._item()
        if item is None:
            return
        found = self._next_place(item, self._behind) or self._next_place(item, Place(0, 0))
        if found is not None:
            start, self._behind = found
            self.editor.show_extent(start, self._behind)
            # The keys stay where the next place is asked for.
            self.account.setFocus(Qt.FocusReason.OtherFocusReason)

    def _next_place(self, item: Item, behind: Place) -> tuple[Place, Place] | None:
        document = self.inspection.document
        first = max(behind.paragraph, document.metrics().first_line)
        lines = document.paragraphs.run(first, len(document.paragraphs))
        for number, line in enumerate(lines, start=first):
            if item.pieces and not has_place(line.text, item):
                continue
            for start, end in self._places_in(number, line.text, item):
                if Place(number, start) >= behind:
                    return Place(number, start), Place(number, end)
        return None

    def _say_later(self) -> None:
        if not self._saying.isActive():
            self._saying.start()

    def _say(self) -> None:
        """Say what is shown, or that it is not of the text as it is now."""
        on, other = self.inspection.rule_name, self._selected()
        self._rule_sets.say_settling(not self.is_settled)
        if on is other:
            self._head.setText(self.tr("Select another rule set to see how it differs."))
        else:
            self._head.setText(
                self.tr("From %s to %s. Enter, or a click, goes from place to place.")
                % (on, other)
            )

    def _new_table(self) -> QTreeView:
        table = _new_list("rule_set_table", self.tr("The same text under all rule sets"))
        table.setModel(self._rule_sets)
        header = table.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, widest in enumerate(_WIDEST):
            width = table.fontMetrics().horizontalAdvance(widest) + STEP
            header.resizeSection(column, width)
        table.setFixedWidth(header.length() + 2)
        rows = table.sizeHintForRow(0) * len(NAMES)
        table.setFixedHeight(header.sizeHint().height() + rows + 2)
        table.setAccessibleDescription(
            self.tr("Of the whole text. Enter counts by the rule set that is selected.")
        )
        table.selectionModel().currentRowChanged.connect(self._on_selected)
        table.doubleClicked.connect(self._choose)
        return table

    def _new_account(self) -> QTreeView:
        account = _new_list("account", self.tr("Where the two rule sets differ"))
        account.setModel(self._account)
        account.setHeaderHidden(True)
        header = account.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, account.fontMetrics().horizontalAdvance("−000000 "))
        widest = self.tr("full stops in words do not separate ")
        header.resizeSection(1, account.fontMetrics().horizontalAdvance(widest))
        header.setStretchLastSection(True)
        account.selectionModel().currentRowChanged.connect(self._on_line)
        account.clicked.connect(self._on_click)
        return account

    def _on_click(self, _index: QModelIndex) -> None:
        self._go_on()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.table)
        right = QVBoxLayout()
        right.setSpacing(STEP // 2)
        right.addWidget(self._head)
        self._head.setMinimumHeight(self.table.header().sizeHint().height())
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


def _is_same(one: Item | None, other: Item | None) -> bool:
    return one is not None and other is not None and one.reason == other.reason


def _quiet_label(name: str) -> QLabel:
    label = plain_label()
    label.setObjectName(name)
    quieten(label)
    return label


def _new_list(name: str, spoken: str) -> QTreeView:
    """A list of rows that are chosen as a whole."""
    view = QTreeView()
    view.setObjectName(name)
    view.setAccessibleName(spoken)
    view.setFont(scaled(view.font(), 0.95))
    view.header().setFont(view.font())
    view.setRootIsDecorated(False)
    view.setItemsExpandable(False)
    view.setUniformRowHeights(True)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.header().setSectionsMovable(False)
    SelectionColour(view)
    return view
