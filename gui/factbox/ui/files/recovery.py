"""Offers the texts that were not saved when an earlier window ended."""

from __future__ import annotations

import os
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication

from factbox.tr import tr
from factbox.ui.look.elide import elide
from factbox.ui.look.message_bar import Answer, Question
from factbox.ui.wording.moments import minute

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from factbox.drafts.draft import Contents, Draft
    from factbox.drafts.folder import Abandoned, DraftsFolder
    from factbox.ui.files.draft_writer import DraftWriter
    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.inspection.background import Background

_OPENING_WIDTH = 260


class Recovery(QObject):
    """Finds abandoned drafts, and does with each what the user decides.

    Drafts on offer are held, so that no other window offers them too.
    """

    #: a Question for the user
    asked = Signal(object)
    #: a sentence for the user: what failed
    failed = Signal(str)
    #: a sentence for the user: what was done; and a callable that takes it back
    undoable = Signal(str, object)

    def __init__(
        self,
        path: Path,
        background: Background,
        files: TextFiles,
        writer: DraftWriter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._background = background
        self._files = files
        self._writer = writer
        # No other window can open these. Some may not have been offered yet.
        self._held: set[Draft] = set()
        self._ended = False

    def look(self) -> None:
        """Offer the newest draft that no window holds, and then the others."""
        if os.path.isdir(self._path):
            self._background.run(self._take, self._on_taken)

    def finish(self) -> None:
        """Let other windows offer the drafts, since this one closes."""
        self._ended = True
        self._background.run(self._let_go)

    @cached_property
    def _folder(self) -> DraftsFolder:
        from factbox.drafts.folder import DraftsFolder

        return DraftsFolder(self._path)

    def _take(self) -> Abandoned | None:
        found = self._folder.take_next()
        if found is not None:
            self._held.add(found.draft)
        return found

    def _let_go(self) -> None:
        for draft in self._held:
            draft.close()

    def _on_taken(self, future: Future[Abandoned | None]) -> None:
        from factbox.drafts.errors import DamagedDraftError, DraftError

        if self._ended:
            return
        try:
            found = future.result()
        except DamagedDraftError as damaged:
            sentence = tr("An unsaved text is damaged and cannot be read; it is kept as “%s”.")
            self.asked.emit(
                Question(sentence % damaged.path, [Answer(tr("&Dismiss"), self.look)])
            )
            return
        except DraftError as problem:
            sentence = tr("An unsaved text in “{folder}” cannot be read: {reason}.")
            self.failed.emit(sentence.format(folder=self._path, reason=problem))
            self.look()
            return
        if found is not None:
            self._offer(found)

    def _offer(self, found: Abandoned) -> None:
        answers = [
            Answer(tr("Res&tore"), partial(self._restore, found)),
            Answer(tr("&Delete draft"), partial(self._delete, found)),
            Answer(tr("&Later"), partial(self._leave, found)),
        ]
        self.asked.emit(Question(self._describe(found.contents), answers))

    def _describe(self, contents: Contents) -> str:
        path, is_damaged = contents.origin.path, contents.damaged
        if path is None and not is_damaged:
            sentence = tr("Unsaved text from {moment}: “{words}”")
        elif path is None:
            sentence = tr(
                "Unsaved text from {moment}, from before its draft was damaged: “{words}”"
            )
        elif not is_damaged:
            sentence = tr("Unsaved text of “{file}” from {moment}: “{words}”")
        else:
            sentence = tr(
                "Unsaved text of “{file}” from {moment}, from before its draft was damaged: "
                "“{words}”"
            )
        return sentence.format(
            file="" if path is None else Path(path).name,
            moment=minute(contents.written_at),
            words=_opening(contents.lines),
        )

    def _restore(self, found: Abandoned) -> None:
        contents = found.contents
        text = "\n".join(contents.lines)
        if not self._files.restore(text, contents.origin, contents.styles):
            self._offer(found)
            return
        self._held.discard(found.draft)
        if contents.damaged:
            self._background.run(partial(self._mend, found), self._on_mended)
        else:
            self._adopt(found.draft)
        self.look()

    def _delete(self, found: Abandoned) -> None:
        self._held.discard(found.draft)
        self._background.run(partial(self._folder.remove, found.draft), self._on_removed)
        self.undoable.emit(
            tr("Deleted the unsaved text “%s”") % _opening(found.contents.lines),
            lambda: self._background.run(
                partial(self._rewrite, found.contents), self._on_taken
            ),
        )
        self.look()

    def _leave(self, found: Abandoned) -> None:
        self._held.discard(found.draft)
        self._background.run(found.draft.close)
        self.look()

    def _rewrite(self, contents: Contents) -> Abandoned:
        """Return a new draft of the same text."""
        from factbox.drafts.folder import Abandoned

        draft = self._folder.make()
        self._held.add(draft)
        draft.begin(contents.lines, contents.origin, contents.styles)
        return Abandoned(draft, contents._replace(damaged=False))

    def _mend(self, damaged: Abandoned) -> Draft:
        """Return a new draft of what could be read; the damaged one is kept too."""
        mended = self._rewrite(damaged.contents)
        self._folder.set_aside(damaged.draft)
        return mended.draft

    def _on_mended(self, future: Future[Draft]) -> None:
        if not self._ended:
            self._try(lambda: self._adopt(future.result()))

    def _adopt(self, draft: Draft) -> None:
        self._held.discard(draft)
        self._writer.adopt(draft)

    def _on_removed(self, future: Future[None]) -> None:
        self._try(future.result)

    def _try(self, act: Callable[[], object]) -> None:
        from factbox.drafts.errors import DraftError

        try:
            act()
        except DraftError as problem:
            sentence = tr(
                "A draft in “{folder}” could not be removed and will be offered again: "
                "{reason}."
            )
            self.failed.emit(sentence.format(folder=self._path, reason=problem))


def _opening(lines: list[str]) -> str:
    """Return the first words of the text below its published fact box."""
    from factbox.analysis.text.published import read_published

    _, taken = read_published(lines)
    first = next(filter(str.strip, [*lines[taken:], *lines]), "")
    return elide(first, QFontMetrics(QGuiApplication.font()), _OPENING_WIDTH)
