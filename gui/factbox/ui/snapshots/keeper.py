"""Saves, restores and describes snapshots, and tells the user about it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from factbox.tr import tr
from factbox.ui.snapshots.deletions import Deletions
from factbox.ui.snapshots.names import in_sentence
from factbox.ui.snapshots.snapshot_list import PAGE, SnapshotList

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from factbox.analysis.figures.values import Values
    from factbox.analysis.text.metrics import Metrics
    from factbox.snapshots.snapshot import NewSnapshot, Occasion, Snapshot, Work
    from factbox.snapshots.store import SnapshotStore
    from factbox.ui.snapshots.file import SnapshotFile
    from factbox.ui.text_title import TextTitle

_SAVE_AGAIN_EVERY_MS = 500


class Keeper(QObject):
    """Keeps snapshots in a file that other windows may have open too.

    It knows which work the text is a revision of. If another program is using the file, a
    snapshot waits and is saved as soon as the file is free.
    """

    #: the snapshots that belong to the text (SnapshotList)
    changed = Signal(object)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)
    #: the text (str) to put back, whether it belongs to another work (bool), the styles of its
    #: lines (Styles) and the code of its language (str); the text is declared as an object,
    #: since Qt would drop a byte-order mark
    restored = Signal(object, bool, object, str)

    def __init__(
        self, file: SnapshotFile, title: TextTitle, parent: QObject | None = None
    ) -> None:
        """`title` knows what the text is called, and is told which title the user gave it."""
        super().__init__(parent)
        self._file = file
        #: deletes snapshots
        self.deletions = Deletions(file, self)
        self.deletions.changed.connect(self.tell_all)
        self._title = title
        self.work: Work | None = None
        # The snapshots that wait to be saved, the oldest first.
        self._unsaved: list[tuple[NewSnapshot, Work]] = []
        self._told_of_unsaved = False
        # The title that the user gave the work, and what is known of it.
        self._given_title = ""
        self._known_title: tuple[str, str, tuple[str, ...]] | None = None
        self._saving_again = QTimer(self, interval=_SAVE_AGAIN_EVERY_MS)
        self._saving_again.timeout.connect(self._save_unsaved)

    def close(self) -> None:
        """Close the file."""
        self._saving_again.stop()
        self._file.close()

    def may_close(self) -> bool:
        """Return False, and tell the user once, if a snapshot still waits to be saved."""
        self._save_unsaved()
        if not self._unsaved or self._told_of_unsaved:
            return True
        self._told_of_unsaved = True
        self.failed.emit(
            tr(
                "A snapshot is not saved yet, because another program is using “%s”. Wait, "
                "or close again to lose that snapshot."
            )
            % self._file.path
        )
        return False

    def recognise(self, text: str) -> Generator[None, None, None]:
        """Find out which work a new text is a revision of."""
        # This happens while the user types, so the window does not wait.
        question = partial(self._recognise, text=text)
        found = yield from self._file.ask_in_slices(question, wait=False)
        if found is not None:
            self._tell(found)
        else:
            # The snapshots shown belong to another text.
            self.work = None
            self.changed.emit(SnapshotList())

    def belongs_to(self, work: Work | None) -> None:
        """Treat the text as a revision of `work` from now on, or as a new text if None."""
        if work is None:
            self._title.give("")
        self.work = work
        self.tell_all()

    def save(
        self,
        metrics: Metrics,
        figures: Values,
        text: str,
        styles: str,
        occasion: Occasion | None = None,
    ) -> bool:
        """Save a snapshot of `text`; it is on the disk when `done` says so.

        The `styles` of its lines are packed. Without an occasion, the user asked for it.
        Return False, and tell the user, if it can neither be saved nor wait.
        """
        from dataclasses import replace

        from factbox.analysis.words.vocabulary.own.recorded_lists import RecordedLists
        from factbox.snapshots.language import saved_as as language_saved_as
        from factbox.snapshots.left_out import saved_as
        from factbox.snapshots.snapshot import NewSnapshot, Occasion, Work

        new = NewSnapshot(
            text=text,
            rules_name=metrics.rules.name,
            rules_version=metrics.rules.version,
            headline=metrics.headline_rule.value,
            figures={
                **figures,
                **saved_as(metrics.left_out.kinds),
                **language_saved_as(metrics.rules.language.code),
            },
            occasion=occasion or Occasion.ASKED,
            styles=styles,
            word_lists=RecordedLists.of(metrics.level_list),
        )
        title = self._title.of_snapshot(metrics, text)
        if self.work is None:
            self.work = Work.begun(title)
        # The headline may be another than when the last snapshot was saved.
        has_headline = metrics.headline is not None
        waiting = new, replace(self.work, title=title) if has_headline else self.work
        # A second request for the same snapshot while it waits does not count.
        if waiting not in self._unsaved[-1:]:
            self._unsaved.append(waiting)
        self._told_of_unsaved = False
        if not self._save_unsaved():
            return False
        if has_headline and not self._unsaved:
            self.rename(self.work, title)
        return True

    def has(self, text: str, styles: str, metrics: Metrics) -> bool:
        """Return whether a snapshot of the work has that text, counted in the same way."""
        from factbox.analysis.words.vocabulary.own.recorded_lists import RecordedLists

        way = (metrics.rules.name, metrics.rules.version), metrics.left_out.kinds, styles
        lists = RecordedLists.of(metrics.level_list)
        return any(
            (each.rules, each.left_out, each.styles) == way and each.word_lists.is_like(lists)
            for each in self._with_text(text)
        )

    def snapshot_of(self, text: str) -> Snapshot | None:
        """Return the last snapshot of the work with that text, or None."""
        return next(iter(self._with_text(text)), None)

    def restore(self, snapshot: Snapshot) -> bool:
        """Put the text of `snapshot` back into the editor, as a revision of its work.

        Return False, and tell the user, if it cannot be read or is too large for a window.
        """
        from factbox.analysis.text.packed_styles import unpacked
        from factbox.ui.text.limits import why_too_large

        text = self.text(snapshot)
        if text is None:
            return False
        # An imported text may come from anywhere.
        reason = why_too_large(text)
        if reason:
            self.failed.emit(tr("Not restored: %s", "%s: why") % reason)
            return False
        is_another = self.work is None or self.work.id != snapshot.work_id
        styles = unpacked(snapshot.styles, text.count("\n") + 1)
        self.restored.emit(text, is_another, styles, snapshot.language)
        self.belongs_to(self._work_of(snapshot))
        self.done.emit(
            tr("Restored %s; Undo brings back your text", "%s: “snapshot 3”")
            % in_sentence(snapshot)
        )
        return True

    def text(self, snapshot: Snapshot) -> str | None:
        """Return the text of `snapshot`; None, and tell the user, if it cannot be read."""
        return self._file.ask(lambda store: store.text(snapshot.id))

    def describe(self, snapshot: Snapshot, title: str, note: str) -> None:
        """Give `snapshot` another title and note."""
        if title != snapshot.title:
            self._file.ask(lambda store: store.rename(snapshot.id, title))
        if note != snapshot.note:
            self._file.ask(lambda store: store.set_note(snapshot.id, note))
        self.tell_all()

    def rename(self, work: Work, title: str) -> None:
        """Give `work` another title."""
        if title != work.title:
            self._file.ask(lambda store: store.rename_work(work.key, title))
            self.tell_all()

    def entitle(self, title: str) -> None:
        """Give the text a title, or "" to use its headline again.

        A text without snapshots gets it with the first one.
        """
        self._title.give(title)
        if self.work is not None:
            self.rename(self.work, self._title.text)
        else:
            self.done.emit(tr("The title will be saved with the first snapshot"))

    def tell_all(self) -> None:
        """Read and tell which snapshots belong to the text."""
        listed = self._file.ask(lambda store: self._list_of(store, self.work))
        if listed is not None:
            self._tell(listed)

    def _tell(self, listed: SnapshotList) -> None:
        self.work = listed.work
        self._title.give(self._given(listed), listed.work.title if listed.work else "")
        self.changed.emit(listed)
        self._file.look_on()

    def _given(self, listed: SnapshotList) -> str:
        """Return the title that the user gave the work of these snapshots, or ""."""
        from factbox.reports.given_title import given_title
        from factbox.snapshots.store import StoreError

        last = next(iter(listed), None)
        if listed.work is None or last is None:
            return self._title.given
        known = listed.work.title, last.sha256, self._title.own
        if known != self._known_title:
            try:
                text = self._file.store(wait=False).text(last.id)
            except StoreError:
                # The caller that needs the text tells the user why it cannot be read.
                return listed.work.title
            self._known_title = known
            self._given_title = given_title(listed.work, last, text, *self._title.own)
        return self._given_title

    def _recognise(
        self, store: SnapshotStore, text: str
    ) -> Generator[None, None, SnapshotList]:
        from factbox.snapshots.recognising import recognise

        work = (yield from recognise(store, text)) if text else None
        return self._list_of(store, work)

    def _list_of(self, store: SnapshotStore, work: Work | None) -> SnapshotList:
        if work is None:
            summaries = store.overview()
            titles = {each.work.id: each.work.title for each in summaries}
            return SnapshotList.of([each.last for each in summaries], titles=titles)
        # Another window may have renamed it. A work without snapshots is only known here.
        there = store.work(work.key) or work
        ids = store.ids_of_work(work.key)
        return SnapshotList(ids, self._with_ids, there, known=store.with_ids(ids[:PAGE]))

    def _with_ids(self, ids: Sequence[int]) -> Sequence[Snapshot] | None:
        """Return the snapshots with these ids; None while another program has the file."""
        from factbox.snapshots.store import BusyError

        def read(store: SnapshotStore) -> tuple[Sequence[Snapshot] | None]:
            try:
                return (store.with_ids(ids),)
            except BusyError:
                return (None,)

        # This is called while the list is painted, which must not wait.
        [found] = self._file.ask(read, wait=False) or ((),)
        return found

    def _with_text(self, text: str) -> list[Snapshot]:
        if self.work is None:
            return []
        key = self.work.key
        return self._file.ask(lambda store: store.with_text(key, text)) or []

    def _work_of(self, snapshot: Snapshot) -> Work | None:
        works = self._file.ask(lambda store: store.works()) or []
        return next((work for work in works if work.id == snapshot.work_id), None)

    def _save_unsaved(self) -> bool:
        """Save the waiting snapshots in turn, unless the file is in use.

        Return False, and tell the user, if some of them are lost.
        """
        from factbox.snapshots.store import BusyError, StoreError

        saved, is_lost = None, False
        try:
            while self._unsaved:
                store = self._file.store(wait=not self._saving_again.isActive())
                new, work = self._unsaved[0]
                saved = store.save(new, work)
                del self._unsaved[0]
        except BusyError:
            if not self._saving_again.isActive():
                self._saving_again.start()
                self.failed.emit(
                    tr(
                        "Another program is using “%s”. The snapshot will be saved as soon "
                        "as the file is free; until then, leave this window open."
                    )
                    % self._file.path
                )
        except StoreError as problem:
            self._unsaved.clear()
            is_lost = True
            self.failed.emit(str(problem))
            # The file may be another one by now.
            self.tell_all()
        finally:
            self._file.tell_of_damage()
        if not self._unsaved:
            self._saving_again.stop()
        # A message that one was saved would hide the message about a lost one.
        if saved is not None and not is_lost:
            self.tell_all()
            self.done.emit(
                tr("Saved snapshot {number} of “{title}”").format(
                    number=saved.number, title=work.title
                )
            )
        return not is_lost
