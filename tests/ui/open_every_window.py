"""Opens every window on the screen of this process, and prints what does not fit.

It also prints what Alt and a letter do not reach, and letters that two things have.

Run by `test_sizes.py`, as a process has the same screen all its life. Its arguments are a file
that describes a screen for Qt's platform "offscreen", a data folder, and the size of the
letters beside the usual one.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Coverage, Target
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.assets import asset
from factbox.ui.about import show_about
from factbox.ui.files.save_questions import ask_before_discarding, ask_before_overwriting
from factbox.ui.look.elided_label import ElidedLabel
from factbox.ui.look.theme import apply_theme, scaled
from factbox.ui.pane.lower_pane import titles
from factbox.ui.vocabulary.dialog import show_word_lists
from factbox.ui.window import MainWindow
from factbox.ui.wording import window_language

from .accessibility.letters import labelled, shared, without_letter, wrong_in_menus

_LONG_NAME = (
    "A long name of a file that says what is in it, when it was written, and by whom.txt"
)
# Qt's own dialogs are Qt's affair, but for their sizes.
_WITH_TEXT = QCheckBox | QPushButton | QToolButton


def faults_of(window: QWidget, name: str) -> Iterator[str]:
    """Yield what is larger than the screen, beside it, or cut."""
    room = window.screen().availableGeometry()
    if not room.contains(window.frameGeometry()):
        yield f"{name}: {window.frameGeometry()} is not inside {room}"
    widgets: list[QLabel | QAbstractButton] = [
        *window.findChildren(QLabel),
        *window.findChildren(QAbstractButton),
    ]
    for widget in widgets:
        if widget.isVisible() and (cut := _how_cut(widget, window)):
            yield f"{name}: “{widget.text()}” ({widget.objectName()}) {cut}"


def faults_of_letters(window: QWidget, name: str, others: list[str]) -> Iterator[str]:
    """Yield letters that two things in a window have, or one of these others."""
    texts = [text for text, _ in labelled(window)]
    if twice := shared(texts + others):
        yield f"{name}: {twice} in {[text for text in texts + others if '&' in text]}"


def _how_cut(widget: QLabel | QAbstractButton, window: QWidget) -> str:
    if not widget.text() or isinstance(widget, ElidedLabel):
        return ""
    if isinstance(widget, QLabel) and widget.wordWrap():
        if widget.height() < widget.heightForWidth(widget.width()):
            return (
                f"is {widget.height()} high and needs {widget.heightForWidth(widget.width())}"
            )
    elif widget.width() < _width_of(widget):
        return f"is {widget.width()} wide and needs {_width_of(widget)}"
    seen = _seen(widget, window)
    if seen.width() < min(widget.width(), _width_of(widget)):
        return f"is covered but for {seen}"
    return ""


def _width_of(widget: QLabel | QAbstractButton) -> int:
    if isinstance(widget, QLabel) or not isinstance(widget, _WITH_TEXT):
        lines = widget.text().replace("&", "").split("\n")
        return max(map(widget.fontMetrics().horizontalAdvance, lines))
    return widget.sizeHint().width()


def _seen(widget: QWidget, window: QWidget) -> QRect:
    """Return the part of a widget that no parent cuts off; what is scrolled can be seen."""
    seen = widget.rect()
    above = widget.parentWidget()
    while above is not None and widget is not window:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            break
        seen = seen.intersected(QRect(widget.mapFrom(above, QPoint(0, 0)), above.size()))
        above = None if above is window else above.parentWidget()
    return seen


class Windows:
    """Opens each window, and collects what does not fit."""

    def __init__(self, folder: Path) -> None:
        self.faults: list[str] = []
        self.main = MainWindow(folder)
        self.main.show()
        QTest.qWait(30)
        self.main.warm_up()

    def look(self, name: str, window: QWidget | None = None) -> None:
        """Wait until the window is laid out, and collect its faults."""
        # The sentence at the cursor is shown 40 ms later.
        QTest.qWait(60)
        QApplication.sendPostedEvents()
        self.faults += faults_of(window or self.main, name)
        bar = [] if window else [each.text() for each in self.main.menuBar().actions()]
        self.faults += faults_of_letters(window or self.main, name, bar)

    def look_at_dialog(self, name: str, ask: Callable[[], object]) -> None:
        """Ask, and close the dialog that is open then."""

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                self.faults.append(f"{name}: is not open")
                return
            self.faults += faults_of(dialog, name)
            self.faults += faults_of_letters(dialog, name, [])
            self.faults += [f"{name}: {each} has no letter" for each in without_letter(dialog)]
            dialog.close()

        QTimer.singleShot(60, look)
        ask()
        QTest.qWait(80)

    def open_all(self) -> None:
        main = self.main
        self.look("empty")
        self.faults += [f"{name}: {each}" for name, each in wrong_in_menus(main).items()]
        main.files.open_path(asset("sample-article.txt"))
        main.inspection.complete()
        self.look("article")
        coverage = Coverage(95, WordClass.A2)
        main.inspection.set_target(Target(Aim(LEVEL, Band(8, 10)), Band(800, 1000), coverage))
        main.tint.setChecked(True)
        main.words_above.mark(WordClass.A2)
        main.editor.select(Place(2, 0), Place(4, 10))
        self.look("target, tint, selection")
        for name in titles():
            main.lower_pane.open(name)
            QTest.qWait(60)
            self.look(name)
        main.lower_pane.close_pane()
        for section in main.measures.sections.values():
            section.set_open(True)
            main.measures.finish()
            self.look("sections")
        main.find_bar.open()
        main.messages.bar.show_message(f"{_LONG_NAME} was not found", lambda: None)
        self.look("bars")
        main.desk.save()
        main.editor.insertPlainText("Another beginning. ")
        self.look("snapshot")
        self._open_others()
        main.editor.document().setModified(False)
        main.close()

    def _open_others(self) -> None:
        main, desk = self.main, self.main.desk
        main.snapshots.table.selectAll()
        desk.compare_selected()
        desk.comparing.window.finish()
        self.look("compare", desk.comparing.window)
        desk.show_library()
        self.look("all texts", desk.library)
        main.guide.enter()
        self.look("guide", main.guide)
        main.folders.open_folder(asset("guide"))
        folder = main.folders.folder_window
        self.look("folder", folder)
        while not folder.is_settled:
            QTest.qWait(20)
        self.look("folder, measured", folder)
        self.look_at_dialog("report", main.reports.ask)
        main.vocabulary.ignore(("kindergarten",))
        self.look_at_dialog("word lists", lambda: show_word_lists(main.vocabulary, main))
        self.look_at_dialog("export", desk.exchange.ask_export)
        self.look_at_dialog("snapshots file", desk.exchange.show_file)
        self.look_at_dialog("title of the text", desk.rename)
        self.look_at_dialog("title and note", desk.describe_selected)
        self.look_at_dialog(
            "about", lambda: show_about(main, Path("/home/somebody/.local/share"))
        )
        kept = "Its last version is kept as the snapshot of today."
        self.look_at_dialog("unsaved", lambda: ask_before_discarding(_LONG_NAME, kept, main))
        self.look_at_dialog("changed", lambda: ask_before_overwriting(_LONG_NAME, main))


def main() -> None:
    screen, folder, size = sys.argv[1:]
    application = QApplication(
        ["factbox", "-platform", f"offscreen:configfile={screen}", "-style", "fusion"]
    )
    application.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application.setFont(scaled(application.font(), float(size)))
    window_language.begin(application)
    windows = Windows(Path(folder))
    apply_theme(application, "light")
    windows.open_all()
    print("\n".join(windows.faults))


if __name__ == "__main__":
    main()
