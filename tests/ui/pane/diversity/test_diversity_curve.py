"""The view Diversity over the text as it is read and used."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.ui.pane.diversity.diversity_curve import DiversityCurve
from factbox.ui.window import MainWindow

from ...dialogs import choose_file
from ...pictures import colours_of, move_mouse, press, save_as

# 26 tokens a line, all types but "again" once in a line and nowhere else.
LINES = [
    " ".join(f"{letter}{line}" for letter in "abcdefghijklmnopqrstuvwxy") + " again."
    for line in "abcdefgh"
]
PROPOSALS = """The park can be saved in two ways.

First, we should plant a hedge around it that is thick and green and full of small birds.

Second, we should mend the old gate, paint its iron bars, and ask each child to help us with
every tree, bench, pond, path and lamp that nobody has looked after since last winter."""


def view(window: MainWindow) -> DiversityCurve:
    """The view, opened and settled."""
    window.lower_pane.open("diversity")
    shown = window.lower_pane.view
    assert isinstance(shown, DiversityCurve)
    window.inspection.complete()
    shown.finish()
    return shown


def reading(window: MainWindow) -> str:
    label = window.findChild(QLabel, "curve_reading")
    assert isinstance(label, QLabel)
    # All of it, also where the window is too narrow for it.
    return label.accessibleName()


def spoken(window: MainWindow) -> str:
    return view(window).plot.accessibleDescription()


def is_settling(window: MainWindow) -> bool:
    label = window.findChild(QLabel, "curve_settling")
    assert isinstance(label, QLabel)
    return label.isVisible()


def test_the_keys_read_one_place_after_the_other(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    plot = view(window).plot
    press(plot, Qt.Key.Key_Home)
    assert spoken(window) == "Token 26 of 208, paragraph 1: TTR 50 / 50 = 1.000"
    press(plot, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert spoken(window) == "Token 28 of 208, paragraph 2: TTR 49 / 50 = 0.980"
    press(plot, Qt.Key.Key_Left)
    assert spoken(window).startswith("Token 27 of 208")
    assert plot.value() == 27
    press(plot, Qt.Key.Key_PageDown)
    assert plot.value() > 27
    press(plot, Qt.Key.Key_End)
    assert spoken(window).startswith("Token 184 of 208, paragraph 8")


def test_a_screen_reader_can_move_the_mark(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    plot = view(window).plot
    plot.setValue(101)
    assert spoken(window).startswith("Token 101 of 208, paragraph 4")


def test_the_mouse_reads_what_is_below_it(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    plot = view(window).plot
    move_mouse(plot, 0)
    assert reading(window).startswith("Token 26 of 208, paragraph 1: TTR 50 / 50 = 1.000")
    move_mouse(plot, plot.width())
    assert reading(window).startswith("Token 184 of 208")


def test_what_is_read_says_which_proposal_it_is_in(window: MainWindow) -> None:
    window.editor.setPlainText(PROPOSALS)
    plot = view(window).plot
    press(plot, Qt.Key.Key_End)
    assert "proposal 2: mend the old gate" in spoken(window)


def test_enter_goes_to_the_50_tokens_that_are_read(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    plot = view(window).plot
    press(plot, Qt.Key.Key_Home, Qt.Key.Key_Return)
    [mark] = window.editor.extraSelections()
    selected = mark.cursor.selectedText()
    assert selected.startswith("aa ba ca")
    assert selected.endswith(" xb")
    assert len(selected.split()) == 50
    assert window.editor.hasFocus()


def test_a_click_goes_there_too(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    plot = view(window).plot
    at = plot.rect().topRight()
    QTest.mouseClick(plot, Qt.MouseButton.LeftButton, pos=at)
    [mark] = window.editor.extraSelections()
    assert mark.cursor.selectedText().endswith("yh again")


def test_the_keys_begin_at_the_cursor(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    view(window)
    window.editor.setFocus()
    cursor = window.editor.textCursor()
    cursor.setPosition(window.editor.document().findBlockByNumber(4).position())
    window.editor.setTextCursor(cursor)
    QApplication.processEvents()
    window.lower_pane.open("diversity")
    assert spoken(window).startswith("Token 105 of 208, paragraph 5")


def test_under_50_tokens_it_says_why_there_is_no_line(window: MainWindow) -> None:
    window.editor.setPlainText("Forty-nine would be too few.")
    assert spoken(window) == "No line yet: it takes 50 tokens, and the text has 6."
    window.editor.setPlainText("ฉันอาศัยอยู่ในบ้านหลังใหญ่")
    assert spoken(window) == "No line: Thai needs a dictionary to count words."
    assert reading(window) == spoken(window)
    save = window.findChild(QPushButton, "save_curve")
    assert isinstance(save, QPushButton)
    assert not save.isEnabled()


def test_exactly_50_tokens_are_one_place(window: MainWindow) -> None:
    window.editor.setPlainText("one " * 50)
    plot = view(window).plot
    press(plot, Qt.Key.Key_Right)
    assert spoken(window) == "Token 26 of 50, paragraph 1: TTR 1 / 50 = 0.020"


def test_the_line_follows_an_edit(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    plot = view(window).plot
    press(plot, Qt.Key.Key_Home)
    window.editor.moveCursor(QTextCursor.MoveOperation.Start)
    window.editor.insertPlainText("again ")
    view(window)
    assert spoken(window) == "Token 26 of 209, paragraph 1: TTR 49 / 50 = 0.980"


def test_while_it_settles_the_old_line_stays_and_is_marked(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    shown = view(window)
    press(shown.plot, Qt.Key.Key_Home)
    before = spoken_of(shown)
    # A paste that takes longer to read than this test waits.
    window.editor.insertPlainText("\n".join(LINES * 200))
    assert spoken_of(shown) == before
    while not is_settling(window):
        window.editor.insertPlainText("x")
        QApplication.processEvents()
    assert spoken_of(shown) == before
    window.inspection.complete()
    shown.finish()
    assert not is_settling(window)
    assert spoken_of(shown) != before


def spoken_of(shown: DiversityCurve) -> str:
    return shown.plot.accessibleDescription()


def test_while_it_is_hidden_nothing_is_worked_out(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES))
    shown = view(window)
    press(shown.plot, Qt.Key.Key_Home)
    window.lower_pane.close_pane()
    window.editor.insertPlainText("again ")
    shown.finish()
    assert (
        spoken_of(shown) == "The TTR of each window of 50 tokens, at the middle of the window"
        ": from 0.980 to 1.000, mean 0.982"
    )
    view(window)
    press(shown.plot, Qt.Key.Key_Home)
    assert spoken_of(shown).startswith("Token 26 of 209")


def test_markup_in_a_proposal_shows_as_typed(window: MainWindow) -> None:
    window.editor.setPlainText(PROPOSALS.replace("mend the old gate", "mend <b>&amp; it"))
    plot = view(window).plot
    press(plot, Qt.Key.Key_End)
    label = window.findChild(QLabel, "curve_reading")
    assert isinstance(label, QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in label.toolTip()
    assert "<b>" in spoken(window)


def test_the_article_is_counted_as_in_the_fact_box(window: MainWindow, article: str) -> None:
    window.editor.setPlainText(article)
    shown = view(window)
    press(shown.plot, Qt.Key.Key_Home)
    assert spoken_of(shown).startswith("Token 26 of 1,121, paragraph 2: TTR 40 / 50 = 0.800")


def test_a_long_text_says_how_far_windows_range(window: MainWindow) -> None:
    window.editor.setPlainText("\n".join(LINES * 60))
    plot = view(window).plot
    press(plot, Qt.Key.Key_End)
    last = spoken(window)
    assert ": TTR of the 25 windows around it from " in last
    press(plot, Qt.Key.Key_Left)
    assert spoken(window) != last
    press(plot, Qt.Key.Key_Right)
    assert spoken(window) == last


@pytest.mark.parametrize("name", ["curve.png", "curve"])
def test_the_picture_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    window.editor.setPlainText("\n".join(LINES))
    save_as(monkeypatch, tmp_path / name)
    view(window).save_picture()
    image = QImage(str(tmp_path / "curve.png"))
    assert (image.width(), image.height()) == (2400, 800)
    assert len(colours_of(image)) > 10
    status = window.findChild(QLabel, "status")
    assert isinstance(status, QLabel)
    assert status.text() == "Saved the picture as curve.png"


def test_the_picture_is_saved_as_svg(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.setPlainText(PROPOSALS)
    save_as(monkeypatch, tmp_path / "curve", "SVG (*.svg)")
    view(window).save_picture()
    svg = (tmp_path / "curve.svg").read_text(encoding="utf-8")
    assert "<polyline" in svg
    assert "MATTR" in svg


def test_a_picture_that_cannot_be_written_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.setPlainText("\n".join(LINES))
    save_as(monkeypatch, tmp_path / "gone" / "curve.png")
    view(window).save_picture()
    message = window.findChild(QLabel, "message")
    assert isinstance(message, QLabel)
    assert str(tmp_path / "gone" / "curve.png") in message.text()
    assert "Save the picture somewhere else." in message.text()


def test_a_picture_that_is_not_wanted_after_all(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.setPlainText("\n".join(LINES))
    choose_file(monkeypatch, None)
    view(window).save_picture()
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".png"] == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_place_that_an_edit_just_took_away_is_not_gone_to(
    window: MainWindow, key: Qt.Key
) -> None:
    window.editor.setPlainText(" ".join(["well-known"] * 25))
    plot = view(window).plot
    press(plot, Qt.Key.Key_Home)
    window.inspection.set_rules(RuleName.WORD_PROCESSOR)
    # 25 tokens are left, too few for a line; the old one is still shown.
    press(plot, key)
    assert window.editor.extraSelections() == []
