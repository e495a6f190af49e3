"""The window of the guide: it opens, searches, goes back, and loads nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from factbox.ui.guide.window import GuideWindow
from factbox.ui.window import MainWindow

INDEX = "guide:/index.md"
COMPARE = "guide:/compare.md"


@pytest.fixture
def guide(qtbot: QtBot) -> Iterator[GuideWindow]:
    """The guide on screen, at its first page."""
    made = GuideWindow()
    qtbot.addWidget(made)
    made.enter()
    yield made
    made.close()


def listed(guide: GuideWindow) -> list[str]:
    """Return what the list on the left shows."""
    rows = range(guide.list.topLevelItemCount())
    return [text_of(guide.list.topLevelItem(row)) for row in rows]


def text_of(item: QTreeWidgetItem | None) -> str:
    """Return what an item of the list shows."""
    return item.text(0) if item is not None else ""


def press(guide: GuideWindow, *keys: Qt.Key) -> None:
    """Press keys wherever the focus is."""
    for key in keys:
        QTest.keyClick(guide.focusWidget(), key)


def marked(guide: GuideWindow) -> set[str]:
    """Return what is marked on the page."""
    return {each.cursor.selectedText().lower() for each in guide.page.extraSelections()}


def test_f1_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    assert window.findChild(QWidget, "guide") is None
    QTest.keyClick(window.editor, Qt.Key.Key_F1)
    guide = window.findChild(GuideWindow, "guide")
    assert isinstance(guide, GuideWindow)
    assert guide.page.toPlainText().startswith("Guide")


def test_it_lists_the_pages_and_shows_the_one_that_is_clicked(guide: GuideWindow) -> None:
    titles = listed(guide)
    assert titles[0] == "Guide"
    row = guide.list.model().index(titles.index("Compare"), 0)
    place = guide.list.visualRect(row).center()
    QTest.mouseClick(guide.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert guide.page.source().toString() == COMPARE
    assert guide.page.toPlainText().startswith("Compare")


def test_a_search_finds_the_line_and_enter_goes_there(guide: GuideWindow) -> None:
    QTest.keyClicks(guide.search, "shapley VALUE")
    assert [shown.partition("\n")[0] for shown in listed(guide)] == [
        "Compare · How parts are found"
    ]
    found = guide.findChild(QLabel, "guide_found")
    assert isinstance(found, QLabel)
    assert found.text() == "1 place"
    press(guide, Qt.Key.Key_Return)
    assert guide.page.source().toString() == COMPARE
    assert marked(guide) == {"shapley", "value"}
    assert "Shapley" in guide.page.textCursor().block().text()


def test_the_keys_go_through_the_results(guide: GuideWindow) -> None:
    QTest.keyClicks(guide.search, "headline")
    assert len(listed(guide)) > 5
    press(guide, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    item = guide.list.currentItem()
    assert item is not guide.list.topLevelItem(0)
    title = guide.page.toPlainText().partition("\n")[0]
    assert text_of(item).startswith(title)
    assert marked(guide) == {"headline"}


def test_a_search_finds_whole_rows_of_a_table(guide: GuideWindow) -> None:
    QTest.keyClicks(guide.search, "MTLD McCarthy 2010")
    assert listed(guide)[0].partition("\n")[0] == "Formulas and sources · Diversity"


def test_a_search_without_results_leaves_the_page_as_it_is(guide: GuideWindow) -> None:
    QTest.keyClicks(guide.search, "quetzalcoatl")
    press(guide, Qt.Key.Key_Return)
    assert listed(guide) == []
    assert guide.page.source().toString() == INDEX


def test_back_and_forward_go_through_the_pages_that_were_seen(guide: GuideWindow) -> None:
    guide.page.follow(QUrl("compare.md#how-parts-are-found"))
    assert guide.page.textCursor().block().text() == "How parts are found"
    QTest.keyClick(guide.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.page.source().toString() == INDEX
    assert text_of(guide.list.currentItem()) == "Guide"
    QTest.keyClick(guide.search, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert guide.page.source().fileName() == "compare.md"
    assert text_of(guide.list.currentItem()) == "Compare"


def test_tab_and_enter_follow_a_link(guide: GuideWindow) -> None:
    guide.page.setFocus()
    press(guide, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert guide.page.source().toString() != INDEX


def test_escape_clears_the_search_then_closes(guide: GuideWindow) -> None:
    QTest.keyClicks(guide.search, "headline")
    press(guide, Qt.Key.Key_Escape)
    assert guide.isVisible()
    assert listed(guide)[0] == "Guide"
    guide.page.setFocus()
    press(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


@pytest.mark.parametrize("scheme", ["https", "http", "file", "qrc", "mailto"])
def test_nothing_but_its_pages_is_opened(guide: GuideWindow, scheme: str) -> None:
    guide.page.follow(QUrl(f"{scheme}:///compare.md"))
    assert guide.page.source().toString() == INDEX


def test_no_file_and_no_picture_is_loaded(guide: GuideWindow, tmp_path: Path) -> None:
    secret = tmp_path / "secret.md"
    secret.write_text("secret", encoding="utf-8")
    guide.page.follow(QUrl.fromLocalFile(str(secret)))
    assert guide.page.source().toString() == INDEX
    guide.page.setMarkdown(f"![picture](file://{secret})")
    assert guide.page.loadResource(2, QUrl.fromLocalFile(str(secret))) is None


def test_it_fits_a_small_screen(guide: GuideWindow) -> None:
    least = guide.minimumSizeHint()
    assert least.width() <= 1000
    assert least.height() <= 700
    for page in ("formulas.md", "file-formats.md", "command-line.md"):
        guide.page.show_page(page)
        assert guide.page.horizontalScrollBar().maximum() == 0
