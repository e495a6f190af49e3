"""The view Trend as it is read and used."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPointF, QRectF, QSettings, Qt
from PySide6.QtGui import QAction, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.figure import Group
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Coverage, Target
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import FACT_BOX, WORD_PROCESSOR
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.reports.numbers import figure_shown
from factbox.snapshots.figures import with_value
from factbox.ui.look.theme import colours
from factbox.ui.pane.trend.view import TrendView
from factbox.ui.snapshots.snapshot_list import SnapshotList
from factbox.ui.window import MainWindow
from factbox.ui.wording.figure_names import figure_names

from ...pictures import colours_of, longest_line, move_mouse, press, save_as

SENTENCES = "The park is old. It has a pond, a hedge, and nine tall trees by the gate. "
TOKENS = len(FACT_BOX.find_tokens(SENTENCES))
HOSTILE = "<b>&amp;</b> \u202e=1+1\x01 %s"


@pytest.fixture
def trend(window: MainWindow) -> TrendView:
    """The view of a text with three snapshots, which grew before each and since."""
    for _ in range(3):
        type_at_end(window, SENTENCES)
        window.desk.save()
    type_at_end(window, SENTENCES)
    return opened(window)


def type_at_end(window: MainWindow, text: str) -> None:
    window.editor.moveCursor(QTextCursor.MoveOperation.End)
    window.editor.insertPlainText(text)


def opened(window: MainWindow) -> TrendView:
    window.lower_pane.open("trend")
    view = window.lower_pane.view
    assert isinstance(view, TrendView)
    settle(view)
    return view


def settle(view: TrendView) -> None:
    QApplication.processEvents()
    view.finish()


def reading(window: MainWindow) -> str:
    label = window.findChild(QLabel, "trend_reading")
    assert isinstance(label, QLabel)
    return label.accessibleName()


def spoken(view: TrendView) -> str:
    return view.plot.accessibleDescription()


def nothing(window: MainWindow) -> str:
    label = window.findChild(QLabel, "no_trend")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def tick(view: TrendView, *names: str) -> None:
    """Tick these figures, and no others, in the menu."""
    titles = {figure_names()[name] for name in names}
    for action in actions(view):
        if action.isChecked() != (action.text() in titles):
            action.trigger()
    settle(view)


def actions(view: TrendView) -> list[QAction]:
    found = view.menu.findChildren(QAction)
    return [action for action in found if action.isCheckable()]


def selected(window: MainWindow) -> list[int]:
    return [each.number for each in window.snapshots.selected()]


def test_a_text_without_snapshots_says_what_to_do(window: MainWindow) -> None:
    type_at_end(window, SENTENCES)
    view = opened(window)
    assert "Ctrl+Shift+S" in nothing(window)
    save = window.findChild(QPushButton, "save_trend")
    assert isinstance(save, QPushButton)
    assert not save.isEnabled()
    window.desk.save()
    settle(view)
    assert nothing(window) == ""
    assert save.isEnabled()
    assert reading(window) == "1 snapshot, and now"


def test_snapshots_of_other_texts_are_no_history(window: MainWindow, trend: TrendView) -> None:
    window.desk.belonging.set_apart(True)
    settle(trend)
    assert "no snapshots yet" in nothing(window)


def test_the_keys_read_one_snapshot_after_the_other(trend: TrendView) -> None:
    tick(trend, "tokens")
    end = f"Now: the current text: Tokens {4 * TOKENS} · +{TOKENS}, +33\u00a0% since 3"
    assert spoken(trend) == end
    press(trend.plot, Qt.Key.Key_Left)
    assert spoken(trend).startswith("Snapshot 3 · ")
    changes = f"+{TOKENS}, +50\u00a0% since 2 · +{TOKENS}, +33\u00a0% to now"
    assert spoken(trend).endswith(f": Tokens {3 * TOKENS} · {changes}")
    press(trend.plot, Qt.Key.Key_Home)
    assert spoken(trend).endswith(f": Tokens {TOKENS} · +{3 * TOKENS}, +300\u00a0% to now")
    assert trend.plot.value() == 1
    press(trend.plot, Qt.Key.Key_End)
    assert spoken(trend) == end


def test_up_and_down_go_from_figure_to_figure(trend: TrendView) -> None:
    tick(trend, "tokens", "types", "mtld")
    press(trend.plot, Qt.Key.Key_Home, Qt.Key.Key_Down)
    assert ": Types " in spoken(trend)
    press(trend.plot, *[Qt.Key.Key_Down] * 3)
    assert ": MTLD " in spoken(trend)
    press(trend.plot, *[Qt.Key.Key_Up] * 3)
    assert ": Tokens " in spoken(trend)


def test_a_screen_reader_can_move_the_mark(trend: TrendView) -> None:
    trend.plot.setValue(2)
    assert spoken(trend).startswith("Snapshot 2")


def test_the_open_end_moves_as_one_types(window: MainWindow, trend: TrendView) -> None:
    tick(trend, "tokens", "mattr")
    type_at_end(window, "Another word. ")
    settle(trend)
    grown = f"+{TOKENS + 2}, +37\u00a0%"
    assert spoken(trend).endswith(f"Tokens {4 * TOKENS + 2} · {grown} since 3")
    press(trend.plot, Qt.Key.Key_Down)
    mattr = window.inspection.figures()["mattr"]
    assert f"MATTR {mattr:.3f}" in spoken(trend)


def test_it_follows_what_was_typed_while_it_was_closed(
    window: MainWindow, trend: TrendView
) -> None:
    tick(trend, "tokens")
    window.lower_pane.close_pane()
    type_at_end(window, "Another word. ")
    window.desk.save()
    view = opened(window)
    assert spoken(view) == f"Now: the current text: Tokens {4 * TOKENS + 2} · ±0 since 4"


def test_return_selects_the_snapshot(window: MainWindow, trend: TrendView) -> None:
    press(trend.plot, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert selected(window) == [2]
    assert trend.plot.hasFocus()
    settle(trend)
    assert spoken(trend).startswith("Snapshot 2")
    press(trend.plot, Qt.Key.Key_End, Qt.Key.Key_Return)
    assert selected(window) == [2]


def test_a_click_selects_the_snapshot_below_it(window: MainWindow, trend: TrendView) -> None:
    tick(trend, "level")
    for number in (1, 3):
        # The places are evenly spaced, half as far from the edges as from one another.
        x = 70 + (trend.plot.width() - 130) * (number - 0.5) / 3.5
        at = QPointF(x, trend.plot.height() / 2).toPoint()
        QTest.mouseClick(trend.plot, Qt.MouseButton.LeftButton, pos=at)
        assert selected(window) == [number]


def test_the_mouse_reads_and_stops_reading(window: MainWindow, trend: TrendView) -> None:
    window.editor.setFocus()
    in_general = "3 snapshots, and now"
    assert reading(window) == in_general
    move_mouse(trend.plot, trend.plot.width() - 1)
    assert reading(window) == "Now: the current text"
    QApplication.sendEvent(trend.plot, QEvent(QEvent.Type.Leave))
    assert reading(window) == in_general


def test_what_was_counted_otherwise_is_not_compared(
    window: MainWindow, trend: TrendView
) -> None:
    tick(trend, "tokens")
    window.inspection.set_rules(RuleName.WORD_PROCESSOR)
    settle(trend)
    assert spoken(trend) == f"Now: the current text: Tokens {4 * TOKENS}"
    press(trend.plot, Qt.Key.Key_Left)
    assert "counted by Fact box" in spoken(trend)
    assert "now" not in spoken(trend)
    window.editor.setFocus()
    assert reading(window).endswith(
        f"not counted by Word processor, version {WORD_PROCESSOR.version}"
    )


def test_another_version_of_the_rule_set_is_said(window: MainWindow, trend: TrendView) -> None:
    listed = window.snapshots.listed
    older = [each._replace(rules_version=0) for each in listed]
    window.snapshots.show_list(SnapshotList.of(older, listed.work))
    settle(trend)
    press(trend.plot, Qt.Key.Key_Left)
    name, _ = older[0].rules
    assert f"counted by {name}, version 0" in spoken(trend)


def test_what_counted_otherwise_is_said(window: MainWindow, trend: TrendView) -> None:
    listed = window.snapshots.listed
    otherwise = [
        each._replace(headline="twice", figures={**each.figures, "left_out_headings": 1})
        for each in listed
    ]
    window.snapshots.show_list(SnapshotList.of(otherwise, listed.work))
    settle(trend)
    press(trend.plot, Qt.Key.Key_Left)
    assert "headline counted twice · without headings" in spoken(trend)


def test_the_target_is_behind_the_level(window: MainWindow, trend: TrendView) -> None:
    tick(trend, "level")
    band = colours().tints[1]
    assert band not in colours_of(trend.plot.grab().toImage())
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    settle(trend)
    assert band in colours_of(trend.plot.grab().toImage())
    assert spoken(trend).endswith("below 8–10")
    tick(trend, "tokens")
    assert band not in colours_of(trend.plot.grab().toImage())


def test_a_target_of_one_number_is_a_line(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(trend, "level")
    # At a number of the scale, which has its own line.
    window.inspection.set_target(Target(Aim(LEVEL, Band(10, 10))))
    settle(trend)
    assert spoken(trend).endswith("below 10")
    save_as(monkeypatch, tmp_path / "trend")
    trend.save_picture()
    for image in (trend.plot.grab().toImage(), QImage(str(tmp_path / "trend.png"))):
        assert longest_line(image, colours().edge) > image.width() / 2
    window.inspection.set_target(NO_TARGET)
    settle(trend)
    image = trend.plot.grab().toImage()
    assert longest_line(image, colours().edge) < image.width() / 10


def test_the_figures_that_were_chosen_are_remembered(
    window: MainWindow, trend: TrendView, qtbot: QtBot, tmp_path: Path
) -> None:
    ticked = [action.text() for action in actions(trend) if action.isChecked()]
    assert ticked == ["Level", "Tokens", "Types", "TTR"]
    tick(trend, "lix", "tokens")
    window.editor.document().setModified(False)
    window.close()
    again = MainWindow(tmp_path / "data")
    qtbot.addWidget(again)
    again.show()
    again.warm_up()
    view = opened(again)
    assert view.menu.chosen() == ["tokens", "lix"]
    again.close()


def test_settings_that_make_no_sense_are_passed_over(
    window: MainWindow, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "data" / "settings.ini"), QSettings.Format.IniFormat)
    settings.setValue("trend_figures", "nonsense __class__")
    settings.sync()
    assert opened(window).menu.chosen() == ["level", "tokens", "types", "ttr"]


@pytest.mark.qt_log_ignore("does not support grabbing the keyboard")
def test_the_menu_stays_open_while_figures_are_ticked(trend: TrendView) -> None:
    menu = trend.menu
    menu.popup(trend.mapToGlobal(trend.rect().topLeft()))
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert trend.menu.chosen() == ["tokens", "types", "ttr"]
    types = next(action for action in actions(trend) if action.text() == "Types")
    at = menu.actionGeometry(types).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=at)
    assert menu.isVisible()
    assert trend.menu.chosen() == ["tokens", "ttr"]
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_without_a_figure_it_says_where_they_are(window: MainWindow, trend: TrendView) -> None:
    tick(trend)
    assert "“Figures”" in nothing(window)
    assert trend.chooser.hasFocus()


def test_all_figures_can_be_walked_through(trend: TrendView) -> None:
    tick(trend, *figure_names())
    places: list[QRectF] = []
    trend.plot.went_to.connect(places.append)
    for key, title in list(figure_names().items())[1:]:
        press(trend.plot, Qt.Key.Key_Down)
        # Levels of words are said with their list.
        listed = figures()[key].goes_by
        assert f": {', '.join(filter(None, (title, listed)))} " in spoken(trend)
        assert trend.plot.visibleRegion().contains(places[-1].center().toPoint())


def test_the_mark_stays_at_its_snapshot_when_another_is_deleted(
    window: MainWindow, trend: TrendView
) -> None:
    press(trend.plot, Qt.Key.Key_Left)
    assert spoken(trend).startswith("Snapshot 3")
    oldest = list(window.snapshots.listed)[-1]
    window.desk.keeper.deletions.delete([oldest.id])
    assert window.desk.file.wait()
    settle(trend)
    assert spoken(trend).startswith("Snapshot 3")
    assert trend.plot.value() == 2


def test_deleting_all_leads_back_to_the_sentence(window: MainWindow, trend: TrendView) -> None:
    window.desk.keeper.deletions.delete(window.snapshots.listed.ids)
    assert window.desk.file.wait()
    settle(trend)
    assert "no snapshots yet" in nothing(window)


def test_what_is_written_is_plain(window: MainWindow, trend: TrendView) -> None:
    [newest, *_] = window.snapshots.listed
    window.desk.keeper.describe(newest, HOSTILE, "")
    settle(trend)
    press(trend.plot, Qt.Key.Key_Left)
    label = window.findChild(QLabel, "trend_reading")
    assert isinstance(label, QLabel)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" in label.accessibleName()
    assert "<b>" not in label.toolTip()


def test_hidden_it_works_nothing_out(window: MainWindow, trend: TrendView) -> None:
    tick(trend, "mtld")
    window.lower_pane.close_pane()
    before = spoken(trend)
    type_at_end(window, SENTENCES)
    settle(trend)
    assert spoken(trend) == before


def test_the_picture_is_saved(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "trend")
    trend.save_picture()
    image = QImage(str(tmp_path / "trend.png"))
    assert image.width() == 2400
    assert {colours().ink, colours().page, colours().accent} <= colours_of(image)
    status = window.findChild(QLabel, "status")
    assert isinstance(status, QLabel)
    assert status.text() == "Saved the picture as trend.png"


def test_the_picture_is_saved_as_svg(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = window.snapshots.listed.work
    assert work is not None
    window.desk.keeper.rename(work, HOSTILE)
    [newest, *_] = window.snapshots.listed
    window.desk.keeper.describe(newest, HOSTILE, "")
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    settle(trend)
    save_as(monkeypatch, tmp_path / "trend", "SVG (*.svg)")
    trend.save_picture()
    root = ElementTree.fromstring((tmp_path / "trend.svg").read_text(encoding="utf-8"))
    texts = {"".join(each.itertext()).strip() for each in root.iter() if each.text}
    assert {"Level", "Tokens", "Types", "TTR", "now", "snapshot", "target 8–10"} <= texts
    assert "target Level 8–10" in texts
    assert "<b>&amp;</b> �=1+1� %s" in texts


def test_the_numbers_beside_an_axis_are_inside_the_picture(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # In some languages, the word below them is shorter.
    monkeypatch.setattr("factbox.ui.pane.trend.picture.tr", lambda *_: "i")
    tick(trend, "ttr")
    settle(trend)
    save_as(monkeypatch, tmp_path / "trend", "SVG (*.svg)")
    trend.save_picture()
    root = ElementTree.fromstring((tmp_path / "trend.svg").read_text(encoding="utf-8"))
    numbers = [each for each in root.iter() if re.fullmatch(r"\s*[\d.]+\s*", each.text or "")]
    assert numbers
    assert all(float(each.attrib["x"]) >= 0 for each in numbers)


def test_a_target_is_written_as_the_numbers_beside_the_axis(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.inspection.set_target(Target(length=Band(800, 1000)))
    settle(trend)
    save_as(monkeypatch, tmp_path / "trend", "SVG (*.svg)")
    trend.save_picture()
    root = ElementTree.fromstring((tmp_path / "trend.svg").read_text(encoding="utf-8"))
    texts = {"".join(each.itertext()).strip() for each in root.iter() if each.text}
    assert {"target 800–1000", "target 800–1,000 words"} <= texts


def test_no_line_goes_through_the_words_of_a_target(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tick(trend, "level")
    # Its middle, where the words stand, is at a number of the scale. A minus sign might be of
    # another font, and so written apart.
    window.inspection.set_target(Target(Aim(LEVEL, Band(0, 20))))
    settle(trend)
    save_as(monkeypatch, tmp_path / "trend", "SVG (*.svg)")
    trend.save_picture()
    root = ElementTree.fromstring((tmp_path / "trend.svg").read_text(encoding="utf-8"))
    [words] = [each for each in root.iter() if (each.text or "").strip() == "target 0–20"]
    x, base = float(words.attrib["x"]), float(words.attrib["y"])
    points = [each.attrib["points"].split() for each in root.iter() if "points" in each.attrib]
    lines = [[tuple(map(float, at.split(","))) for at in line] for line in points]
    level = [line for line in lines if len(line) == 2 and line[0][1] == line[1][1]]
    assert any(abs(line[0][1] - base) < 12 for line in level)
    assert not [
        line for line in level if line[0][0] < x < line[1][0] and -12 < line[0][1] - base < 4
    ]


def test_a_picture_that_cannot_be_written_says_so(
    window: MainWindow, trend: TrendView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_as(monkeypatch, tmp_path / "gone" / "trend.png")
    trend.save_picture()
    message = window.findChild(QLabel, "message")
    assert isinstance(message, QLabel)
    assert str(tmp_path / "gone" / "trend.png") in message.text()


@pytest.mark.parametrize("level", [0.0, -3.4, 1e300, 1.7e308, None])
@pytest.mark.parametrize("count", [1, 2, 2_000])
def test_whatever_the_figures_are_it_is_drawn(
    window: MainWindow, trend: TrendView, level: float | None, count: int
) -> None:
    listed = window.snapshots.listed
    first = next(iter(listed))
    figures = with_value({**first.figures, "level": level})
    many = [first._replace(id=n, number=n, figures=figures) for n in range(count, 0, -1)]
    window.snapshots.show_list(SnapshotList.of(many, listed.work))
    settle(trend)
    press(trend.plot, Qt.Key.Key_Left)
    assert spoken(trend).startswith(f"Snapshot {count} ")
    assert f": Level {figure_shown(LEVEL, level)}" in spoken(trend)
    assert len(colours_of(trend.plot.grab().toImage())) > 10


def test_snapshots_of_any_number_are_drawn(window: MainWindow, trend: TrendView) -> None:
    listed = window.snapshots.listed
    numbers = [2**62 - 1, *range(40, 0, -1)]
    first = next(iter(listed))
    many = [first._replace(id=at, number=n) for at, n in enumerate(numbers)]
    window.snapshots.show_list(SnapshotList.of(many, listed.work))
    settle(trend)
    # There is no room for 41 numbers of up to 19 digits.
    assert len(colours_of(trend.plot.grab().toImage())) > 10


def test_the_menu_has_it(window: MainWindow) -> None:
    window.activateWindow()
    QTest.keyClick(window.editor, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(window.lower_pane.view, TrendView)


def test_what_is_scrolled_to_is_drawn(trend: TrendView) -> None:
    tick(trend, *figure_names())
    QApplication.processEvents()
    press(trend.plot, Qt.Key.Key_Left, *[Qt.Key.Key_Down] * (len(figure_names()) - 1))
    QApplication.processEvents()
    below = trend.plot.visibleRegion().boundingRect()
    assert below.top() > 0
    shown_now = trend.plot.grab(below).toImage()
    third = shown_now.height() // 3
    drawn = colours_of(shown_now.copy(0, 2 * third, shown_now.width(), third))
    # The open ends of the last figures.
    assert colours().accent in drawn


def test_while_a_long_text_is_read_for_the_first_time_nothing_is_claimed(
    window: MainWindow,
) -> None:
    window.editor.setPlainText("\n".join([SENTENCES] * 5_000))
    assert window.inspection.document.metrics().waiting
    window.lower_pane.open("trend")
    assert nothing(window) == ""
    window.inspection.complete()
    assert "no snapshots yet" in nothing(window)


def test_it_comes_back_with_its_window(window: MainWindow, trend: TrendView) -> None:
    tick(trend, "tokens")
    window.hide()
    window.show()
    settle(trend)
    assert nothing(window) == ""
    trend.plot.setValue(2)
    assert spoken(trend).startswith("Snapshot 2")
    assert spoken(trend).endswith(
        f": Tokens {2 * TOKENS} · +{TOKENS}, +100\u00a0% since 1 · "
        f"+{2 * TOKENS}, +100\u00a0% to now"
    )


def test_while_a_paste_is_read_it_says_so_and_then_no_more(
    window: MainWindow, trend: TrendView
) -> None:
    label = window.findChild(QLabel, "trend_settling")
    assert isinstance(label, QLabel)
    tick(trend, "tokens")
    type_at_end(window, "\n".join(["", *[SENTENCES] * 5_000]))
    while not label.isVisible():
        # Paste until the view has been late for long enough to say so.
        type_at_end(window, "x\n" * 5_000)
        QApplication.processEvents()
    grown = f"+{TOKENS}, +33\u00a0% since 3"
    assert spoken(trend).endswith(f"Tokens {4 * TOKENS} · {grown}")
    window.inspection.complete()
    settle(trend)
    assert not label.isVisible()
    assert spoken(trend).startswith("Now")
    assert not spoken(trend).endswith(grown)


def test_a_coverage_is_drawn_as_the_band_of_its_figure(
    window: MainWindow, trend: TrendView
) -> None:
    tick(trend, "covered_a2")
    window.inspection.set_target(Target(coverage=Coverage(95, WordClass.A2)))
    settle(trend)
    press(trend.plot, Qt.Key.Key_Left)
    assert "Covered at A2 (%), CEFR-J 1.5" in spoken(trend)
    assert spoken(trend).endswith(" below 95–100")


def test_the_menu_of_the_figures_names_the_list(trend: TrendView) -> None:
    menu = trend.menu.menu_of(Group.VOCABULARY)
    assert menu.title() == "&Vocabulary (CEFR-J 1.5)"
    assert all("CEFR-J 1.5" in action.toolTip() for action in menu.actions())
