"""The paragraphs of two texts side by side, as a table."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from factbox.comparison.alignment import Fate
from factbox.lists import with_colon
from factbox.tr import tr
from factbox.ui.compare.cells import StyledText, WordStyle, document_of, text_of, words_of
from factbox.ui.look.theme import STEP, colours, scaled, text_font
from factbox.ui.table.column import LEFT, TableColumn
from factbox.ui.table.table_model import TableModel

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from factbox.comparison.comparison import Comparison
    from factbox.ui.look.selection_colour import Index

#: The columns: what happened to a paragraph, the old text, the new text.
MARK, OLD, NEW = range(3)
_BAR = 3
_TEXT_POINTS = 11.0
_MOST_KEPT = 400
_LONGEST_SPOKEN = 2_000


class Fold(NamedTuple):
    """One line for the rows from `first` up to `end`, which are the same in both texts."""

    first: int
    end: int


class _Happened(NamedTuple):
    """What may have happened to a paragraph, in words."""

    spaces: str
    rewritten: str
    changed: str
    moved: str
    moved_and_changed: str
    removed: str
    new: str


class CompareModel(TableModel[int | Fold]):
    """A row for each row of the comparison, by its number; unchanged ones are folded."""

    def __init__(self) -> None:
        super().__init__(
            [
                TableColumn(
                    "",
                    self.mark,
                    name=tr("Paragraph"),
                    value=lambda number: self.mark(number).replace("\n", " "),
                    spoken=self._spoken_row,
                ),
                self._text_column(OLD),
                self._text_column(NEW),
            ]
        )
        self.comparison: Comparison | None = None
        self._unfolded = False

    def show_comparison(self, comparison: Comparison) -> None:
        """Show this comparison instead."""
        self.comparison = comparison
        self.show_rows(self._folded())
        for column, text in ((OLD, comparison.old), (NEW, comparison.new)):
            self.set_heading(column, " ".join(text.version.name.split()))

    def unfold_all(self, unfolded: bool) -> None:
        """Show the unchanged paragraphs too, or fold them."""
        self._unfolded = unfolded
        self.show_rows(self._folded())

    def unfold(self, at: int) -> None:
        """Show the paragraphs of the fold at a row of the table."""
        fold = self.rows[at]
        if isinstance(fold, Fold):
            unfolded = range(fold.first, fold.end)
            self.show_rows([*self.rows[:at], *unfolded, *self.rows[at + 1 :]])

    def place_of(self, number: int) -> int:
        """Return where a row of the comparison is shown, alone or in a fold."""
        for at, each in enumerate(self.rows):
            if each == number or (isinstance(each, Fold) and each.first <= number < each.end):
                return at
        return 0

    def is_change(self, at: int) -> bool:
        """Return whether a row of the table differs between the texts."""
        number = self.rows[at]
        assert self.comparison is not None
        return not isinstance(number, Fold) and (
            self.comparison.rows[number].fate is not Fate.SAME
        )

    def mark(self, number: int | Fold) -> str:
        """Return the number of a paragraph and what happened to it; for a fold, its numbers."""
        if self.comparison is None:
            return ""
        if isinstance(number, Fold):
            numbers = self.comparison.numbers
            last = numbers[number.end - 1].split()[-1]
            first = numbers[number.first].split()[-1]
            return first if first == last else f"{first}–{last}"
        fate = self.comparison.rows[number].fate
        return f"{self.comparison.numbers[number]}\n{self._fate(fate, number)}"

    def _fate(self, fate: Fate, number: int) -> str:
        assert self.comparison is not None
        segments = self.comparison.segments.get(number, ())
        has_other_words = not all(each.same for each in segments)
        said = _happened()
        if fate is Fate.CHANGED:
            if not has_other_words:
                return said.spaces
            return said.rewritten if len(segments) == 1 else said.changed
        moved = said.moved_and_changed if has_other_words else said.moved
        return {
            Fate.SAME: "",
            Fate.REMOVED: said.removed,
            Fate.ADDED: said.new,
            Fate.MOVED_AWAY: moved,
            Fate.MOVED_HERE: moved,
        }[fate]

    def words(self, number: int | Fold, column: int) -> list[StyledText]:
        """Return the words in a cell of one of the two texts."""
        if self.comparison is None:
            return []
        if not isinstance(number, Fold):
            return words_of(self.comparison, number)[column - OLD]
        if column == NEW:
            return []
        folded = tr("%Ln paragraphs unchanged", "", number.end - number.first)
        text = f"⋯  {folded}"
        return [StyledText(text, WordStyle.QUIET)]

    def _text_column(self, column: int) -> TableColumn[int | Fold]:
        return TableColumn(
            "",
            lambda number: text_of(self.words(number, column)),
            alignment=LEFT,
            value=lambda number: "".join(each.text for each in self.words(number, column)),
            spoken=lambda number: self._spoken_words(number, column),
            stretches=True,
        )

    def _spoken_row(self, number: int | Fold) -> str:
        """Return a row as a screen reader says it: its mark, and the later text."""
        words = self._spoken_words(number, NEW) or self._spoken_words(number, OLD)
        return with_colon(self.mark(number), words).replace("\n", " ")

    def _spoken_words(self, number: int | Fold, column: int) -> str:
        spoken = {
            WordStyle.REMOVED: tr(
                "(removed: %s)", "said by a screen reader: words that were removed"
            ),
            WordStyle.ADDED: tr("(new: %s)", "said by a screen reader: words that are new"),
        }
        return "".join(
            spoken[each.style] % each.text if each.style in spoken and each.text else each.text
            for each in self.words(number, column)
        )[:_LONGEST_SPOKEN]

    def _folded(self) -> list[int | Fold]:
        shown: list[int | Fold] = []
        rows = enumerate(self.comparison.rows if self.comparison else ())
        for same, some in groupby(rows, lambda each: each[1].fate is Fate.SAME):
            numbers = [number for number, _ in some]
            if same and not self._unfolded:
                shown.append(Fold(numbers[0], numbers[-1] + 1))
            else:
                shown += numbers
        return shown


def _happened() -> _Happened:
    return _Happened(
        tr("spaces", "what was changed in a paragraph"),
        tr("rewritten", "what happened to a paragraph"),
        tr("changed", "what happened to a paragraph"),
        tr("moved", "what happened to a paragraph"),
        tr("moved, changed", "what happened to a paragraph"),
        tr("− removed", "what happened to a paragraph"),
        tr("+ new", "what happened to a paragraph"),
    )


def widest_mark() -> str:
    """Return the longest words for what happened to a paragraph."""
    return max(_happened(), key=len)


class CompareDelegate(QStyledItemDelegate):
    """Paints paragraphs with their removed and added words, and measures their heights."""

    def __init__(self, model: CompareModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._font = text_font()
        self._font.setPointSizeF(_TEXT_POINTS)
        self._kept: dict[tuple[int, int, int], QTextDocument] = {}

    def forget(self) -> None:
        """Lay out everything again, as the text or the theme has changed."""
        self._kept.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        # On the colour of a selection, a paragraph is hard to read: a bar marks it instead.
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        inner = option.rect.adjusted(STEP, STEP // 2, -STEP, -STEP // 2)
        if index.column() == MARK:
            painter.setFont(scaled(option.font, 0.85))
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            top = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            painter.drawText(inner, top, str(index.data()))
        else:
            painter.setClipRect(option.rect)
            painter.translate(QPointF(inner.topLeft()))
            self._of(index, inner.width()).drawContents(painter)
            painter.translate(-QPointF(inner.topLeft()))
        if is_current and index.column() == MARK:
            bar = QRect(option.rect.topLeft(), QSize(_BAR, option.rect.height()))
            focused = option.widget is not None and option.widget.hasFocus()
            painter.fillRect(bar, QColor(colours().accent if focused else colours().edge))
        painter.restore()

    def height(self, index: Index, width: int) -> int:
        """Return the height of a cell of this width, in pixels."""
        if index.column() == MARK:
            return 0
        return int(self._of(index, width - 2 * STEP).size().height() + 0.5) + STEP

    def _of(self, index: Index, width: int) -> QTextDocument:
        key = index.row(), index.column(), width
        if key not in self._kept:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            words = self._model.words(self._model.rows[index.row()], index.column())
            self._kept[key] = document_of(words, self._font, width)
        return self._kept[key]
