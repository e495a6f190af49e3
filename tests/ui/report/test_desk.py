"""File → Report… and Print…, as they are used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Target
from factbox.reports.report.report_part import ReportPart
from factbox.ui.report.dialog import ReportDialog
from factbox.ui.window import MainWindow

from ..dialogs import choose_file
from .reports import ReadPdf

SENTENCES = "The park is old. It has a pond, a hedge, and nine tall trees by the gate. "


@pytest.fixture(autouse=True)
def _no_dialog_stays(window: MainWindow) -> Iterator[None]:
    """Close the dialogs, which would be in the way of other tests."""
    yield
    for each in window.findChildren(ReportDialog):
        each.close()


@pytest.fixture
def dialog(window: MainWindow) -> ReportDialog:
    """The dialog on a text with two snapshots."""
    for times in (1, 2):
        window.editor.replace_text(SENTENCES * times)
        window.desk.save()
    return opened(window)


def opened(window: MainWindow) -> ReportDialog:
    window.reports.ask()
    return settled(window)


def settled(window: MainWindow) -> ReportDialog:
    QApplication.processEvents()
    dialog = window.findChildren(ReportDialog)[-1]
    dialog.finish()
    return dialog


def button(dialog: ReportDialog, label: str) -> QAbstractButton:
    """The button, box or choice of that name."""
    found = dialog.findChildren(QAbstractButton)
    return next(each for each in found if each.text().replace("&", "") == label)


def said(dialog: ReportDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.text()]


def save_at(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Answer the dialog that asks for a file."""
    choose_file(monkeypatch, path)


def test_a_report_is_saved_as_pdf_with_the_parts_that_are_ticked(
    window: MainWindow,
    dialog: ReportDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    button(dialog, ReportPart.OUTLINE.label).click()
    button(dialog, ReportPart.SNAPSHOTS.label).click()
    dialog.finish()
    save_at(monkeypatch, tmp_path / "report")
    button(dialog, "Save as PDF…").click()
    text = " ".join(ReadPdf((tmp_path / "report.pdf").read_bytes()).pages)
    assert "Costliest sentences" in text
    assert "Each snapshot" not in text
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("form", "ending", "beginning"),
    [
        ("PDF", "pdf", b"%PDF"),
        ("Word", "docx", b"PK"),
        ("HTML", "html", b"<!"),
        ("Markdown", "md", b"# "),
    ],
)
def test_it_is_saved_in_the_chosen_format(
    dialog: ReportDialog,
    form: str,
    ending: str,
    beginning: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    button(dialog, form).click()
    save_at(monkeypatch, tmp_path / f"report.{ending}")
    button(dialog, f"Save as {form}…").click()
    assert (tmp_path / f"report.{ending}").read_bytes().startswith(beginning)


def test_the_paper_is_the_chosen_one(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for paper, size in (("Letter", (612, 792)), ("A4", (595, 842))):
        button(dialog, paper).click()
        dialog.finish()
        save_at(monkeypatch, tmp_path / "report.pdf")
        dialog.show()
        dialog.finish()
        button(dialog, "Save as PDF…").click()
        assert ReadPdf((tmp_path / "report.pdf").read_bytes()).size == size


def test_what_was_chosen_is_kept(window: MainWindow, dialog: ReportDialog) -> None:
    for label in (ReportPart.WORDS.label, "Markdown", "Letter"):
        button(dialog, label).click()
    dialog.reject()
    again = opened(window)
    assert not button(again, ReportPart.WORDS.label).isChecked()
    assert button(again, ReportPart.FIGURES.label).isChecked()
    assert button(again, "Markdown").isChecked()
    assert button(again, "Letter").isChecked()
    again.reject()


def test_parts_that_a_text_cannot_have_are_not_offered_and_not_forgotten(
    window: MainWindow,
) -> None:
    window.editor.setPlainText(SENTENCES)
    dialog = opened(window)
    for part in (ReportPart.TREND, ReportPart.SNAPSHOTS, ReportPart.TARGET):
        assert not button(dialog, part.label).isEnabled()
        assert part in dialog.choice().parts
    dialog.reject()
    window.inspection.set_target(Target(Aim(LEVEL, Band(8, 10))))
    dialog = opened(window)
    assert button(dialog, ReportPart.TARGET.label).isChecked()
    dialog.reject()


def test_an_empty_text_has_no_report_and_the_dialog_says_why(window: MainWindow) -> None:
    dialog = opened(window)
    assert any("the text is empty" in words for words in said(dialog))
    assert not button(dialog, "Save as PDF…").isEnabled()
    assert not button(dialog, "Print…").isEnabled()
    dialog.reject()


def test_without_any_part_there_is_nothing_to_save(dialog: ReportDialog) -> None:
    for part in ReportPart:
        check = button(dialog, part.label)
        if check.isChecked():
            check.click()
    dialog.finish()
    assert not button(dialog, "Save as PDF…").isEnabled()


def test_a_place_that_cannot_be_written_is_reported_and_the_dialog_stays(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_at(monkeypatch, tmp_path / "none" / "report.pdf")
    button(dialog, "Save as PDF…").click()
    assert dialog.isVisible()
    assert any(words.startswith("Not saved: ") for words in said(dialog))


def test_the_text_itself_is_never_written_over(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "text.md"
    path.write_text(SENTENCES)
    window.files.open_path(path)
    dialog = opened(window)
    button(dialog, "Markdown").click()
    save_at(monkeypatch, tmp_path / "text.md")
    button(dialog, "Save as Markdown…").click()
    assert path.read_text() == SENTENCES
    assert any("is the text itself" in words for words in said(dialog))
    dialog.reject()


def test_what_is_asked_for_too_early_is_done_when_the_pages_are_ready(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.setPlainText(SENTENCES)
    save_at(monkeypatch, tmp_path / "report.pdf")
    window.reports.ask()
    dialog = window.findChildren(ReportDialog)[-1]
    dialog.save_button.click()
    assert not (tmp_path / "report.pdf").exists()
    dialog.finish()
    assert (tmp_path / "report.pdf").exists()


def test_the_pages_are_seen_and_scrolled_with_the_keys(dialog: ReportDialog) -> None:
    preview = dialog.preview
    assert preview.accessibleDescription().endswith("pages")
    bar = preview.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(preview, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    assert not preview.grab().toImage().isNull()


def test_tab_goes_from_top_to_bottom_and_from_left_to_right(dialog: ReportDialog) -> None:
    buttons: list[str] = []
    each = dialog.nextInFocusChain()
    while each is not None and each is not dialog:
        if isinstance(each, QAbstractButton) and each.isEnabled() and each.text():
            buttons.append(each.text().replace("&", ""))
        each = each.nextInFocusChain()
    assert buttons[0] == ReportPart.FACT_BOX.label
    assert buttons[-7:-3] == ["HTML", "Markdown", "A4", "Letter"]
    assert buttons[-3:] == ["Close", "Print…", "Save as PDF…"]


def test_print_opens_the_same_pages_and_enter_prints_them(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.editor.setPlainText(SENTENCES)
    asked: list[QPrintDialog] = []

    def choose_file(dialog: QPrintDialog) -> bool:
        asked.append(dialog)
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        return True

    monkeypatch.setattr(QPrintDialog, "exec", choose_file)
    window.reports.ask_to_print()
    dialog = settled(window)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert len(asked) == 1
    printed = ReadPdf((tmp_path / "printed.pdf").read_bytes())
    assert "Report by Fact Box" in printed.pages[0]
    assert printed.size in ((595, 842), (612, 792))


@pytest.mark.parametrize(("command", "button"), [("Report…", "save"), ("Print…", "print")])
def test_the_file_menu_opens_the_dialog(window: MainWindow, command: str, button: str) -> None:
    window.editor.setPlainText(SENTENCES)
    actions = {each.text().replace("&", ""): each for each in window.findChildren(QAction)}
    actions[command].trigger()
    dialog = settled(window)
    assert dialog.isVisible()
    assert (dialog.print_button if button == "print" else dialog.save_button).isDefault()
    dialog.reject()


def test_only_the_wanted_pages_are_printed(
    dialog: ReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose_second_page(asked: QPrintDialog) -> bool:
        asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        asked.printer().setOutputFileName(str(tmp_path / "printed.pdf"))
        asked.printer().setFromTo(2, 2)
        return True

    monkeypatch.setattr(QPrintDialog, "exec", choose_second_page)
    button(dialog, "Print…").click()
    [page] = ReadPdf((tmp_path / "printed.pdf").read_bytes()).pages
    assert " 2 / " in page


def test_nothing_is_printed_if_the_user_changes_their_mind(
    dialog: ReportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: False)
    button(dialog, "Print…").click()
    assert dialog.isVisible()
