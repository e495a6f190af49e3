"""Snapshots in another language than English: named, compared and restored in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

if TYPE_CHECKING:
    from factbox.ui.window import MainWindow

SPANISH = (
    "La lectura es una de las costumbres más útiles que puede tener una persona. Quien lee "
    "todos los días aprende palabras nuevas y entiende mejor a los demás. Hay dos razones para "
    "volver a la lectura, y son muy buenas.\n"
)


def table(window: MainWindow) -> QTableView:
    found = window.snapshots.table
    assert isinstance(found, QTableView)
    return found


def heading(window: MainWindow) -> str:
    model = table(window).model()
    said = model.headerData(1, Qt.Orientation.Horizontal)
    return str(said).replace("\n", "")


def test_the_list_goes_by_the_main_figure_and_names_another_language(
    window: MainWindow,
) -> None:
    window.inspection.language.choose("es")
    window.editor.setPlainText(SPANISH)
    window.desk.save()
    assert heading(window) == "Szigriszt–Pazos"
    value = float(table(window).model().index(0, 1).data())
    assert 60 < value < 110
    window.inspection.language.choose("fr")
    assert heading(window) == "Kandel–Moles"
    about = str(table(window).model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "Language: Spanish" in about
    assert f"Szigriszt–Pazos {value:.1f}" in about
    assert "The text is in another language now" in about
    assert "counts each text in its own." in about


def test_it_says_why_a_chinese_snapshot_has_no_level(window: MainWindow) -> None:
    window.inspection.language.choose("zh")
    window.editor.setPlainText("读书是一个人最有用的习惯之一。" * 5)
    window.desk.save()
    about = str(table(window).model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "Level absent: no formula for Chinese gives a school grade" in about


def test_a_restored_snapshot_is_counted_in_its_language(window: MainWindow) -> None:
    window.inspection.language.choose("es")
    window.editor.setPlainText("Una palabra corta.")
    window.desk.save()
    window.inspection.language.choose("en")
    snapshot = window.snapshots.selected(1) or list(window.snapshots.listed)
    window.desk.restore(snapshot[0])
    assert window.inspection.language.code == "es"
