"""The target belongs to its text."""

from __future__ import annotations

from math import inf
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import NO_TARGET, Aim, Coverage, Target
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.ui.window import MainWindow

from .aims import aim

ONE = "We walk to the river and we mend the old bridge. Nobody sees us there at night. " * 3
OTHER = "Trees grow in the yard of the school. Children climb them after their lessons. " * 3
AIM = Target(Aim(LEVEL, Band(6, 8)), Band(800, 1000), Coverage(95, WordClass.A2))


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """Two files with different texts."""
    paths = tmp_path / "one.txt", tmp_path / "other.txt"
    for path, text in zip(paths, (ONE, OTHER), strict=True):
        path.write_text(text, encoding="utf-8")
    return paths


def opened(qtbot: QtBot, folder: Path, file: Path | None = None) -> MainWindow:
    """Return another window on the same data folder."""
    window = MainWindow(folder)
    qtbot.addWidget(window)
    window.warm_up()
    if file is not None:
        open_in(window, file)
    return window


def open_in(window: MainWindow, file: Path) -> None:
    window.editor.document().setModified(False)
    window.files.open_path(file)
    window.desk.road()


def test_another_file_has_none_and_the_first_has_its_own_again(
    window: MainWindow, files: tuple[Path, Path]
) -> None:
    open_in(window, files[0])
    window.inspection.set_target(AIM)
    open_in(window, files[1])
    assert window.inspection.target == NO_TARGET
    open_in(window, files[0])
    assert window.inspection.target == AIM
    window.files.new()
    assert window.inspection.target == NO_TARGET


def test_it_is_there_in_the_next_window_until_it_is_removed(
    qtbot: QtBot, tmp_path: Path, files: tuple[Path, Path]
) -> None:
    for expected, then in ((NO_TARGET, AIM), (AIM, NO_TARGET), (NO_TARGET, NO_TARGET)):
        window = opened(qtbot, tmp_path / "data", files[0])
        assert window.inspection.target == expected
        window.inspection.set_target(then)
        window.close()


def test_a_pasted_text_with_snapshots_has_it_again_even_after_edits(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.inspection.set_target(AIM)
    # The text to which a target was set comes by a paste.
    window.editor.selectAll()
    window.editor.insertPlainText(ONE)
    assert window.inspection.target == AIM
    window.desk.save()
    window.editor.document().setModified(False)
    window.close()
    again = opened(qtbot, tmp_path / "data")
    assert again.inspection.target == NO_TARGET
    again.editor.setPlainText(f"Now {ONE}")
    again.desk.road()
    assert again.inspection.target == AIM
    again.editor.selectAll()
    again.editor.insertPlainText(OTHER)
    again.desk.road()
    assert again.inspection.target == NO_TARGET
    again.editor.undo()
    again.desk.road()
    assert again.inspection.target == AIM


def test_a_restored_version_of_another_text_brings_its_own(window: MainWindow) -> None:
    window.editor.setPlainText(ONE)
    window.desk.save()
    window.inspection.set_target(AIM)
    first = next(iter(window.snapshots.listed))
    window.editor.setPlainText(OTHER)
    window.desk.road()
    assert window.inspection.target == NO_TARGET
    window.desk.restore(first)
    assert window.inspection.target == AIM


def test_a_text_saved_under_a_name_keeps_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "new.txt"
    window.editor.setPlainText(ONE)
    window.inspection.set_target(AIM)
    assert window.files.saving._write(path)
    assert opened(qtbot, tmp_path / "data", path).inspection.target == AIM


def test_two_windows_with_the_same_text_and_with_different_ones(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, files: tuple[Path, Path]
) -> None:
    open_in(window, files[0])
    same, different = (opened(qtbot, tmp_path / "data", file) for file in files)
    window.inspection.set_target(AIM)
    assert different.inspection.target == NO_TARGET
    # Both windows of this test belong to one application, which stays active.
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert same.inspection.target == AIM
    assert different.inspection.target == NO_TARGET
    different.inspection.set_target(Target(Aim(LEVEL, Band(3, 4))))
    assert window.inspection.target == AIM


def test_it_is_kept_as_soon_as_it_is_set(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, files: tuple[Path, Path]
) -> None:
    # In the file: if the program is killed, nothing else is left.
    settings = tmp_path / "data" / "settings.ini"
    open_in(window, files[0])
    window.inspection.set_target(AIM)
    qtbot.waitUntil(lambda: settings.exists() and "6 8" in settings.read_text())
    assert "one.txt" not in settings.read_text().partition("[targets]")[2]


@pytest.mark.parametrize(
    ("value", "target"),
    [
        # Kept before there was a coverage.
        ("6 8;", Target(Aim(LEVEL, Band(6, 8)))),
        ("level-de 6 8;", Target(aim("de", 6, 8))),
        ("lix -inf 30;", Target(aim("sv", -inf, 30))),
        ("szigriszt_pazos 80 inf;", Target(aim("es", 80, inf))),
        ("szigriszt_pazos -inf inf;", NO_TARGET),
        ("gutierrez_polini 30 40;", NO_TARGET),
        (";800 1000", Target(length=Band(800, 1000))),
        (";;90 B1", Target(coverage=Coverage(90, WordClass.B1))),
        # What makes no sense is no target.
        ("", NO_TARGET),
        ("x;y", NO_TARGET),
        ("8", NO_TARGET),
        ("10 8", NO_TARGET),
        ("nan 9;1 inf", NO_TARGET),
        ("1 2 3;-1 5", NO_TARGET),
        ("8,10", NO_TARGET),
        # No field can show these.
        ("level-en 1e20 1e30;", NO_TARGET),
        ("szigriszt_pazos 1e300 inf;", NO_TARGET),
        ("lix -1e20 -1e20;0 9999999999", NO_TARGET),
        (";;95", NO_TARGET),
        (";;95 C1;", NO_TARGET),
        (";;0 A2", NO_TARGET),
        ("9 8;7 6;5", NO_TARGET),
    ],
)
def test_what_was_kept_is_read(
    window: MainWindow, tmp_path: Path, files: tuple[Path, Path], value: str, target: Target
) -> None:
    open_in(window, files[0])
    window.inspection.set_target(AIM)
    ini = QSettings(str(tmp_path / "data" / "settings.ini"), QSettings.Format.IniFormat)
    ini.beginGroup("targets")
    for key in ini.allKeys():
        ini.setValue(key, value)
    open_in(window, files[1])
    open_in(window, files[0])
    assert window.inspection.target == target


def test_a_text_that_is_kept_apart_goes_on_with_a_target_of_its_own(window: MainWindow) -> None:
    window.editor.setPlainText(ONE)
    window.desk.save()
    window.inspection.set_target(AIM)
    window.desk.belonging.set_apart(True)
    assert window.inspection.target == AIM
    other = Target(Aim(LEVEL, Band(3, 4)))
    window.inspection.set_target(other)
    window.desk.belonging.set_apart(False)
    assert window.inspection.target == AIM
    window.desk.belonging.set_apart(True)
    window.inspection.set_target(other)
    window.desk.save()
    window.editor.setPlainText(ONE)
    window.desk.road()
    # The text belongs to the work that had it last.
    assert window.inspection.target == other
