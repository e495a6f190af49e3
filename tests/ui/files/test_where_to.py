"""Where a new file is to be: its name, its ending, and what is there already."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QMessageBox

from factbox.ui.files.where_to import FileKind, ask_where_to, file_name
from factbox.ui.window import MainWindow

from ..dialogs import answer, choose_file

PNG, SVG = FileKind("PNG", "png"), FileKind("SVG", "svg")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("A plain headline", "A plain headline"),
        ("../../etc/passwd\0", "etc passwd"),
        ("<b>It’s</b> (a) *re-run*: café", "b It’s b a re-run café"),
        ("-rf ~", "rf"),
        ("a\u202etxt.exe\x1b[31m", "a txt exe 31m"),
        ("हिन्दी में", "हिन्दी में"),
        ("—", "snapshots"),
        ("", "snapshots"),
        ("long " * 100, ("long " * 12).strip()),
    ],
)
def test_a_file_is_named_after_the_text(title: str, name: str) -> None:
    assert file_name(title, "snapshots") == name


@pytest.mark.parametrize(
    ("typed", "kind", "expected"),
    [
        ("a", "", "a.png"),
        ("a", "SVG (*.svg)", "a.svg"),
        ("a.svg", "", "a.svg"),
        ("a.PNG", "", "a.PNG"),
        ("a.v2", "", "a.v2.png"),
        ("a.v2.docx", "", "a.v2.png"),
    ],
)
def test_a_file_has_the_ending_of_its_kind(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    kind: str,
    expected: str,
) -> None:
    choose_file(monkeypatch, tmp_path / typed, kind)
    assert ask_where_to(window, "", tmp_path / "x", PNG, SVG) == tmp_path / expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("a", "a.txt"), ("a.md", "a.md"), ("a.rst", "a.rst"), ("Dr. Smith", "Dr. Smith.txt")],
)
def test_a_text_may_have_any_ending_and_gets_one_without(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    expected: str,
) -> None:
    window.editor.setPlainText("A plain headline\n\nOne two.")
    proposed = choose_file(monkeypatch, tmp_path / typed)
    assert window.files.saving.save_as()
    assert proposed[0].name == "A plain headline.txt"
    assert window.files.file.path == tmp_path / expected
    assert (tmp_path / expected).is_file()


def test_the_file_itself_is_proposed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "notes.md"
    path.write_text("One", encoding="utf-8")
    window.files.open_path(path)
    proposed = choose_file(monkeypatch, None)
    assert not window.files.saving.save_as()
    assert proposed == [path]


@pytest.mark.parametrize(("label", "replaced"), [("&Replace", True), ("Cancel", False)])
def test_it_is_asked_before_the_file_with_the_ending_is_replaced(
    window: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    label: str,
    replaced: bool,
) -> None:
    (tmp_path / "a.txt").write_text("Old", encoding="utf-8")
    window.editor.setPlainText("New")
    asked: list[str] = []

    def press(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        # The name is asked for again.
        choose_file(monkeypatch, None)
        next(each for each in box.buttons() if each.text().endswith(label)).click()

    choose_file(monkeypatch, tmp_path / "a")
    answer(QMessageBox, press)
    assert window.files.saving.save_as() == replaced
    assert asked == ["“a.txt” already exists. Replace it?"]
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert text == ("New" if replaced else "Old")
    window.editor.document().setModified(False)


def test_the_dialog_itself_asks_about_the_name_that_is_typed(
    window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("Old", encoding="utf-8")
    window.editor.setPlainText("New")
    asked: list[str] = []

    def refuse(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        answer(QFileDialog, QDialog.reject)
        box.reject()

    def type_it(dialog: QDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.setText(str(tmp_path / "a.txt"))
        answer(QMessageBox, refuse)
        dialog.accept()

    answer(QFileDialog, type_it)
    assert not window.files.saving.save_as()
    assert "a.txt" in asked[0]
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "Old"
    window.editor.document().setModified(False)
