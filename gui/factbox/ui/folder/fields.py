"""The fields that say which texts of a folder are shown, and which figure is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.on_the_list import by_list
from factbox.tr import tr
from factbox.ui.folder.arranging import FolderQuestion, WhichTexts
from factbox.ui.folder.distribution.words import name_with_list
from factbox.ui.folder.model import offered
from factbox.ui.folder.range_fields import RangeFields, RangeWords
from factbox.ui.look.breaking_row import BreakingRow, row_of
from factbox.ui.look.plain import explain, plain_label
from factbox.ui.look.theme import STEP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from factbox.analysis.level.band import Band
    from factbox.analysis.words.vocabulary.level_list import LevelList

# Room for the names of most figures.
_CHARACTERS = 16


class FolderFields(QWidget):
    """The name, the figure, its range and target, and which texts are shown."""

    #: something else is asked for
    changed = Signal()
    #: the user has set a target
    target_set = Signal()

    def __init__(self, buttons: list[QPushButton]) -> None:
        """`buttons` stand beside the first field."""
        super().__init__()
        #: the figure that is drawn
        self.figure = figures()["level"]
        #: the range that is shown, and the target, of each figure that has one
        self.ranges: dict[str, Band] = {}
        self.targets: dict[str, Band] = {}
        self.name = QLineEdit(placeholderText=tr("Filter by name"))
        self._figures = QComboBox()
        self._range = RangeFields(
            "range",
            RangeWords(
                tr("f&rom", "label of a field: the lowest value to show"),
                tr("t&o", "label of a field: the highest value to show"),
                tr("Lowest to show"),
                tr("Highest to show"),
            ),
        )
        self._target = RangeFields(
            "folder_target",
            RangeWords(
                tr("Tar&get", "label of a field: the lowest value of a target"),
                tr("&to", "label of a field: the highest value of a target"),
                tr("Lowest target"),
                tr("Highest target"),
            ),
        )
        self._standing = QComboBox()
        self._set_up()
        self._lay_out(buttons)
        self._show_figure()

    def question(self, sorted_by: str, *, is_falling: bool) -> FolderQuestion:
        """Return what is asked for, in this order."""
        return FolderQuestion(
            figure=self.figure.key,
            words=tuple(self.name.text().casefold().split()),
            ranges=dict(self.ranges),
            standing=self._standing.currentData(),
            target=self.targets.get(self.figure.key),
            sorted_by=sorted_by,
            is_falling=is_falling,
        )

    def name_list(self, listed: LevelList) -> None:
        """Name the word list that figures go by."""
        for at, figure in enumerate(offered()):
            self._figures.setItemText(at, name_with_list(by_list(figure, listed)))

    def choose_figure(self, key: str) -> None:
        """Draw this figure, if there is one of that key."""
        at = self._figures.findData(key)
        if at >= 0:
            self._figures.setCurrentIndex(at)

    def choose_range(self, band: Band | None) -> None:
        """Show only texts in this range of the figure; with None, whatever it is."""
        if band is None or self.ranges.get(self.figure.key) == band:
            self.ranges.pop(self.figure.key, None)
        else:
            self.ranges[self.figure.key] = band
        self._show_figure()
        self.changed.emit()

    def set_target(self, key: str, band: Band) -> None:
        """Set the target of a figure."""
        self.targets[key] = band
        self._show_figure()

    def are_set(self) -> bool:
        """Return whether some texts may be hidden."""
        is_all = self._standing.currentData() is WhichTexts.ALL
        return bool(self.name.text().strip() or self.ranges or not is_all)

    def clear(self) -> None:
        """Show all texts; the figure and its target stay."""
        parts = self.name, self._standing
        blockers = [QSignalBlocker(part) for part in parts]
        self.name.clear()
        self.ranges.clear()
        self._standing.setCurrentIndex(0)
        for blocker in blockers:
            blocker.unblock()
        self._show_figure()
        self.changed.emit()

    def _choose_figure(self) -> None:
        self.figure = figures()[self._figures.currentData()]
        self._show_figure()
        self.changed.emit()

    def _choose_target(self, band: Band | None) -> None:
        if band is None:
            self.targets.pop(self.figure.key, None)
        else:
            self.targets[self.figure.key] = band
        self._show_figure()
        self.target_set.emit()
        self.changed.emit()

    def _show_figure(self) -> None:
        key = self.figure.key
        self._range.show_range(self.figure, self.ranges.get(key))
        self._target.show_range(self.figure, self.targets.get(key))
        self._offer_sides(key in self.targets)

    def _offer_sides(self, has_target: bool) -> None:
        """Offer the texts inside and outside the target only if there is one."""
        model = self._standing.model()
        assert isinstance(model, QStandardItemModel)
        for standing in (WhichTexts.INSIDE, WhichTexts.OUTSIDE):
            at = self._standing.findData(standing)
            model.item(at).setEnabled(has_target)
            if not has_target and self._standing.currentIndex() == at:
                self._standing.setCurrentIndex(0)

    def _set_up(self) -> None:
        self.name.setObjectName("folder_filter")
        self.name.setAccessibleName(tr("Filter by name"))
        explain(self.name, tr("Shows the texts whose paths contain all of these words."))
        self.name.setClearButtonEnabled(True)
        self.name.textChanged.connect(lambda: self.changed.emit())
        self._figures.setObjectName("folder_figure")
        self._figures.setAccessibleName(tr("Figure that is drawn"))
        for figure in offered():
            self._figures.addItem(name_with_list(figure), figure.key)
        self._figures.currentIndexChanged.connect(lambda: self._choose_figure())
        self._standing.setObjectName("folder_standing")
        self._standing.setAccessibleName(tr("Texts to show"))
        for standing, words in {
            WhichTexts.ALL: tr("all texts", "which texts to show"),
            WhichTexts.INSIDE: tr("inside the target"),
            WhichTexts.OUTSIDE: tr("outside the target"),
            WhichTexts.ABSENT: tr("without this figure"),
            WhichTexts.UNREAD: tr(
                "not read", "which texts to show: those that could not be read"
            ),
        }.items():
            self._standing.addItem(words, standing)
        self._standing.currentIndexChanged.connect(lambda: self.changed.emit())
        for box in (self._figures, self._standing):
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
            box.setMinimumContentsLength(_CHARACTERS)
        self._range.chosen.connect(self.choose_range)
        self._target.chosen.connect(self._choose_target)

    def _lay_out(self, buttons: list[QPushButton]) -> None:
        figure, standing = (
            plain_label(tr("&Figure", "label of a list: the figure that is drawn")),
            plain_label(tr("&Show", "label of a list: which texts to show")),
        )
        figure.setBuddy(self._figures)
        standing.setBuddy(self._standing)
        name = plain_label(tr("&Name", "label of a field: the name of a text"))
        name.setBuddy(self.name)
        above = row_of(name, self.name, *buttons)
        above.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addLayout(above)
        layout.addWidget(
            BreakingRow(
                (figure, self._figures, self._range, QWidget()),
                (self._target, standing, self._standing),
            )
        )
