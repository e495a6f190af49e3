"""What a text is called, wherever that is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from factbox.ui.window import MainWindow

_TEXT = "Ways to better schools\nSchools are good. They can be better."


def _type_into_headline(window: MainWindow, typed: str) -> None:
    cursor = window.editor.textCursor()
    cursor.setPosition(0)
    cursor.insertText(typed)


def _entitle(window: MainWindow, title: str) -> None:
    """Answer the question for a title as a user would."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        dialog.setTextValue(title)
        dialog.accept()

    QTimer.singleShot(0, answer)
    window.desk.rename()


def _saved_titles(window: MainWindow) -> list[str]:
    return [work.title for work in window.desk.file.store().works()]


def test_a_text_without_anything_is_untitled(window: MainWindow) -> None:
    assert window.windowTitle() == "Untitled[*] — Fact Box"


def test_the_headline_is_followed_as_it_is_edited(window: MainWindow, tmp_path: Path) -> None:
    window.editor.replace_text(_TEXT)
    assert window.windowTitle() == "Ways to better schools[*] — Fact Box"
    _type_into_headline(window, "Two ")
    assert window.windowTitle() == "Two Ways to better schools[*] — Fact Box"
    path = tmp_path / "schools.txt"
    path.write_text(_TEXT, encoding="utf-8")
    window.editor.document().setModified(False)
    window.files.open_path(path)
    assert window.windowTitle() == "Ways to better schools – schools.txt[*] — Fact Box"
    # A full stop makes it a paragraph like others.
    window.editor.replace_text(_TEXT.replace("schools\n", "schools.\n"))
    assert window.windowTitle() == "schools.txt[*] — Fact Box"


def test_a_key_elsewhere_leaves_the_title_alone(window: MainWindow, qtbot: QtBot) -> None:
    window.editor.replace_text(_TEXT)
    with qtbot.assertNotEmitted(window.title.changed):
        window.editor.moveCursor(QTextCursor.MoveOperation.End)
        window.editor.insertPlainText(" More.")


def test_a_title_from_the_user_stays_whatever_the_headline_is(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.editor.replace_text(_TEXT)
    _entitle(window, "Schools, second draft")
    assert window.windowTitle() == "Schools, second draft[*] — Fact Box"
    window.desk.save()
    _type_into_headline(window, "Two ")
    window.desk.save()
    assert _saved_titles(window) == ["Schools, second draft"]
    assert window.windowTitle() == "Schools, second draft[*] — Fact Box"
    window.editor.document().setModified(False)
    again = MainWindow(tmp_path / "data")
    qtbot.addWidget(again)
    again.show()
    again.warm_up()
    again.editor.setPlainText(_TEXT)
    again.desk.save()
    assert again.windowTitle() == "Schools, second draft[*] — Fact Box"
    _entitle(again, "")
    assert again.windowTitle() == "Ways to better schools[*] — Fact Box"
    again.editor.document().setModified(False)


def test_snapshots_go_by_the_headline_as_it_was_last_saved(window: MainWindow) -> None:
    window.editor.replace_text(_TEXT)
    window.desk.save()
    _type_into_headline(window, "Two ")
    window.desk.save()
    assert _saved_titles(window) == ["Two Ways to better schools"]


def test_another_text_has_a_title_of_its_own(window: MainWindow) -> None:
    window.editor.replace_text(_TEXT)
    _entitle(window, "Schools")
    window.desk.save()
    window.editor.setPlainText("About rivers\nRivers are wide. Some are long.")
    assert window.windowTitle() == "About rivers[*] — Fact Box"


def test_other_windows_and_what_is_copied_name_the_text(window: MainWindow) -> None:
    window.editor.replace_text(_TEXT)
    window.desk.save()
    window.editor.replace_text(f"{_TEXT} Or so.")
    window.desk.show_library()
    window.desk.compare_selected()
    compare = window.desk.comparing.window
    compare.finish()
    assert compare.windowTitle() == "Ways to better schools – Compare — Fact Box"
    library = window.desk.library
    assert library.windowTitle() == "Ways to better schools – All texts — Fact Box"
    compare.copy()
    compare.finish()
    assert QGuiApplication.clipboard().text().startswith("# Ways to better schools\n")
    _type_into_headline(window, "Two ")
    assert library.windowTitle() == "Two Ways to better schools – All texts — Fact Box"
    library.close()


@pytest.mark.parametrize(
    ("headline", "shown"),
    [
        ("A [*] b", "A [*][*] b"),
        ("A \u202egnp.exe", "A gnp.exe"),
        ("<b>Bold</b> &amp; co", "<b>Bold</b> &amp; co"),
        ("A\x07 bell\x1b[31m", "A� bell�[31m"),
        ("word " * 19, " ".join(["word"] * 19)),
        ("w" * 5000, "w" * 120 + "…"),
    ],
)
def test_a_hostile_headline_is_shown_as_plain_text(
    window: MainWindow, headline: str, shown: str
) -> None:
    window.editor.replace_text(f"{headline}\nSchools are good. They can be better.")
    assert window.windowTitle() == f"{shown}[*] — Fact Box"
