"""The texts of a folder as they are measured, and measured again when they change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.analysis.rule_sets.rules import rules_named
from factbox.corpus.row import path_of, written_path
from factbox.ui.folder.model import offered
from factbox.ui.folder.process import FolderProcess, FoundTexts
from factbox.ui.folder.progress import FolderProgress
from factbox.ui.folder.texts import FolderTexts, MeasuredText
from factbox.ui.folder.watch import FolderWatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.words.vocabulary.level_list import LevelList
    from factbox.measuring.options import Options


class FollowedFolder(QObject):
    """Keeps the texts of a folder up to date, by a process that measures them.

    `counting` returns how texts are counted, for the process.
    """

    #: other texts from now on, none of which is there yet
    begun = Signal()
    #: some texts have come, changed or gone
    changed = Signal()
    #: how far they are measured has changed
    progressed = Signal()
    #: a sentence for the user: what was done
    done = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)

    def __init__(self, counting: Callable[[], Options], parent: QObject) -> None:
        super().__init__(parent)
        self.path = Path()
        #: why there is no text, in a sentence; "" if there are some
        self.nothing = ""
        self.texts = self._no_texts()
        self.progress = FolderProgress()
        self._counting = counting
        #: how the texts are counted
        self.options = counting()
        self._process: FolderProcess | None = None
        self._is_stopped = False
        self._watch = FolderWatch(self)
        self._watch.touched.connect(self.look)

    @property
    def level_list(self) -> LevelList:
        """The word list by which the texts are measured."""
        language = rules_named(self.options.rules).language
        return language.level_list_with(self.options.lists)

    def open(self, path: Path) -> None:
        """Follow this folder instead."""
        self.close()
        self.path = path
        self._start()

    def close(self) -> None:
        """End all work, and forget the texts."""
        self._watch.close()
        if self._process is not None:
            self._process.kill()
            self._process = None
        self.progress.is_running = False
        self.nothing = ""
        self.texts = self._no_texts()
        self.begun.emit()

    def measure_again(self) -> None:
        """Measure what has changed, or everything if texts are counted in another way now."""
        if self._process is None or self.options != self._counting():
            self.open(self.path)
        else:
            self._is_stopped = False
            self.look()

    def look(self) -> None:
        """Look for what has changed, unless that is going on or the user has stopped it."""
        is_idle = not (self.progress.is_running or self._is_stopped)
        if self._process is not None and is_idle:
            self.progress.begin(is_first=False)
            self._process.look()
            self.progressed.emit()

    def stop(self) -> None:
        """Measure nothing more until `measure_again` is called."""
        self._is_stopped = True
        if self._process is not None:
            self._process.stop()

    def export(self, path: Path) -> None:
        """Write the table of all texts to `path`."""
        if self._process is not None:
            self._process.export(path)

    def _no_texts(self) -> FolderTexts:
        return FolderTexts(written_path(self.path), [figure.key for figure in offered()])

    def _start(self) -> None:
        self.texts = self._no_texts()
        self._is_stopped = False
        self.options = self._counting()
        self.begun.emit()
        process = self._process = FolderProcess(self.path, self.options, self)
        process.looked.connect(self._take_look)
        process.measured.connect(self._take_texts)
        process.gone.connect(self._forget)
        process.rested.connect(self._rest)
        process.exported.connect(self.done)
        process.not_exported.connect(self.failed)
        process.failed.connect(self._fail)
        self.progress.begin(is_first=True)
        process.start()
        self.progressed.emit()

    def _take_look(self, look: FoundTexts) -> None:
        self.progress.found = look.texts
        self.nothing = look.nothing
        self._watch.watch_folders(look.folders)
        self.progressed.emit()

    def _take_texts(self, texts: list[MeasuredText]) -> None:
        for text in texts:
            self.texts.take(text)
        self._watch.watch_files(str(path_of(text.path)) for text in texts)
        self.progress.count(len(texts))
        self.changed.emit()

    def _forget(self, paths: list[str]) -> None:
        for path in paths:
            self.texts.forget(path)
        self.changed.emit()

    def _rest(self) -> None:
        self.progress.is_running = False
        self.changed.emit()
        self.progressed.emit()

    def _fail(self, sentence: str) -> None:
        self._process = None
        self.failed.emit(sentence)
        self._rest()
