"""Searches all texts, and keeps their index up to date in the background."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factbox.snapshots.errors import BusyError, StoreError
from factbox.snapshots.library.index_file import has_fts5, path_beside
from factbox.snapshots.library.library_search import Hit, Where, search
from factbox.snapshots.library.search_index import SearchIndex
from factbox.snapshots.library.search_words import SearchWords
from factbox.ui.inspection.settling import Settling

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from factbox.snapshots.library.library import Content, WorkSummary
    from factbox.ui.snapshots.file import SnapshotFile

# By then the texts are on screen, and another window has finished writing.
_INDEX_AFTER_MS = 150

#: The best hit in each work, by the id of the work, the best match first.
Hits = dict[int, Hit]


class LibrarySearch(QObject):
    """Finds texts by words in their titles, notes and contents.

    Where SQLite has no FTS5, the contents are not searched.
    """

    #: what was found (Hits); None without a search
    found = Signal(object)
    #: the number of texts that can be searched has changed
    progressed = Signal()

    def __init__(self, file: SnapshotFile, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self.searches_texts = has_fts5()
        self._index = SearchIndex(path_beside(Path(os.path.realpath(file.path))))
        self._summaries: Sequence[WorkSummary] = ()
        self._contents: list[Content] | None = None
        # The number of different texts.
        self._texts = 0
        self.words = SearchWords("")
        self._indexing = Settling(self, self._bring_up_to_date, lambda _: self._search_anew())
        self._searching = Settling(self, self._search, self._tell)
        self._soon = QTimer(self, singleShot=True, interval=_INDEX_AFTER_MS)
        self._soon.timeout.connect(self._indexing.begin)

    @property
    def is_settled(self) -> bool:
        """Return whether the last result is complete."""
        waiting = self._soon.isActive()
        return self._indexing.is_settled and self._searching.is_settled and not waiting

    @property
    def progress(self) -> tuple[int, int]:
        """How many texts can be searched by now, and how many there are."""
        if self._indexing.is_settled and not self._soon.isActive():
            return self._texts, self._texts
        return min(self._index.known + self._index.unread, self._texts), self._texts

    @property
    def unread(self) -> int:
        """How many texts cannot be searched because they cannot be read."""
        return self._index.unread

    def follow(self, summaries: Sequence[WorkSummary]) -> None:
        """Search in these works from now on."""
        self._summaries = summaries
        self._contents = None
        self._indexing.stop()
        self._soon.start()
        self._search_anew()

    def look_for(self, typed: str) -> None:
        """Search for what was typed, once the user has paused."""
        self.words = SearchWords(typed)
        if self.words:
            self._searching.begin()
        else:
            self._searching.stop()
            self.found.emit(None)

    def excerpt(self, hit: Hit) -> str:
        """Return the words around a hit; "" for the title of a work, which is shown anyway."""
        if hit.content is None:
            return ""
        said: str | None = hit.content.title
        if hit.where is Where.NOTE:
            said = hit.content.note
        elif hit.where is Where.TEXT:
            said = self._read(hit.content.snapshot_id)
        return self.words.excerpt(said or "")

    def finish(self) -> None:
        """Finish the search at once."""
        self._searching.finish()

    def close(self) -> None:
        """Stop searching until `follow` is called, and close the index."""
        for each in (self._indexing, self._searching, self._soon):
            each.stop()
        self._index.close()

    def _bring_up_to_date(self) -> Generator[None, None, None]:
        contents = self._contents_now()
        yield
        if contents is None or not self.searches_texts:
            return
        known = self._index.known
        try:
            for _ in self._index.update(contents, self._read):
                if known != self._index.known:
                    known = self._index.known
                    self.progressed.emit()
                yield
        except BusyError:
            # By then another window will have finished writing.
            self._soon.start()

    def _search(self) -> Generator[None, None, Hits]:
        contents = self._contents_now() or []
        yield
        texts = yield from self._index.find(self.words)
        return (yield from search(self.words, self._summaries, contents, texts))

    def _contents_now(self) -> list[Content] | None:
        """Return what can be searched; None, and tell the user, if it cannot be read."""
        if self._contents is None:
            self._contents = self._file.ask(lambda store: store.contents())
            self._texts = len({content.sha256 for content in self._contents or ()})
        return self._contents

    def _read(self, snapshot_id: int) -> str | None:
        try:
            return self._file.store(wait=False).text(snapshot_id)
        except StoreError:
            # It counts as unread. Opening it tells the user why.
            return None

    def _search_anew(self) -> None:
        self.progressed.emit()
        if self.words:
            self._searching.begin()

    def _tell(self, hits: Hits) -> None:
        self.found.emit(hits)
        is_whole = self._index.is_open and self._index.known + self._index.unread >= self._texts
        if self.searches_texts and not is_whole and self.is_settled:
            # The index was damaged, or another window emptied it.
            self._indexing.begin()
