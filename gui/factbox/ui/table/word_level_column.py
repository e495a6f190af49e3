"""The column with the level of a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.tr import tr
from factbox.ui.table.column import TableColumn
from factbox.ui.wording.word_levels import about_level, class_name, level_shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.analysis.words.vocabulary.type_levels import TypeLevel
    from factbox.ui.table.table_model import TableModel

R = TypeVar("R")


def level_column(
    word_of: Callable[[R], str], level_of: Callable[[R], TypeLevel | None]
) -> TableColumn[R]:
    """Return the column of tables of words, to be sorted from the hardest or the easiest."""

    def rank(row: R) -> int | None:
        level = level_of(row)
        return None if level is None else level.rank

    return TableColumn(
        tr("Word\nlevel"),
        lambda row: level_shown(level_of(row)),
        name=tr("Word level"),
        sort_key=rank,
        tooltip=lambda row: about_level(word_of(row), level_of(row)),
        value=lambda row: level_shown(level_of(row)),
        widest=max((f"{class_name(each)}?" for each in WordClass), key=len),
    )


def name_list(model: TableModel[Any], column: int, listed: LevelList | None) -> None:
    """Name the list in the heading of the column; without one, the column should be hidden."""
    if listed is not None:
        model.set_name(column, tr("Word level (%s)") % listed.title)
        model.set_explanation(column, tr("The level of the word. %s") % tr(listed.account))
