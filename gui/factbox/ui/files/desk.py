"""Makes the parts that open, save and protect the text's file, each when it is needed."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factbox.tr import tr
from factbox.ui.messages import About

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QWidget

    from factbox.ui.files.document_opening import DocumentOpening
    from factbox.ui.files.draft_writer import DraftWriter
    from factbox.ui.files.file_changes import FileChanges
    from factbox.ui.files.recovery import Recovery
    from factbox.ui.files.text_files import TextFiles
    from factbox.ui.files.whole_page import WholePage
    from factbox.ui.inspection.background import Background
    from factbox.ui.messages import Messages
    from factbox.ui.text.editor import Editor


class FileDesk(QObject):
    """Makes the parts that handle the file and the draft, and connects them to the messages."""

    #: what the text is called has changed
    renamed = Signal()

    def __init__(
        self,
        folder: Path,
        settings: QSettings,
        editor: Editor,
        messages: Messages,
        where_kept: Callable[[], str],
        title: Callable[[], str],
        window: QWidget,
    ) -> None:
        """`where_kept` says in a sentence where else the text is saved, or "".

        `title` returns the title of the text.
        """
        super().__init__(window)
        self._drafts_folder = folder / "drafts"
        self._settings = settings
        self._editor = editor
        self._messages = messages
        self._where_kept = where_kept
        self._title = title
        self._window = window

    @cached_property
    def files(self) -> TextFiles:
        """Opens the text, knows its file, and saves it."""
        from factbox.ui.files.open_file import OpenFile
        from factbox.ui.files.text_files import TextFiles
        from factbox.ui.files.text_saving import TextSaving

        editor, window = self._editor, self._window
        file = OpenFile(editor, self._settings, window)
        saving = TextSaving(file, editor, window, self._where_kept, self._title)
        files = TextFiles(file, saving, editor, window)
        file.done.connect(partial(self._messages.tell, about=About.FILE))
        file.failed.connect(partial(self._messages.warn, about=About.FILE))
        file.warned.connect(partial(self._messages.warn, about=About.TEXT))
        file.renamed.connect(self.renamed)
        file.changed.connect(lambda: self._messages.forget(About.FILE))
        file.changed.connect(lambda: self.changes.follow())
        file.renamed.connect(lambda: self.whole_page.follow())
        files.opening.progressed.connect(self._messages.bar.show_progress)
        files.opening.ended.connect(self._messages.bar.end_progress)
        self._let_ask(files.opening)
        return files

    @cached_property
    def changes(self) -> FileChanges:
        """Notices when another program changes the file."""
        from factbox.ui.files.file_changes import FileChanges

        changes = FileChanges(self.files, self)
        self._let_ask(changes)
        return changes

    @cached_property
    def whole_page(self) -> WholePage:
        """Offers all of a web page of which only the article was opened."""
        from factbox.ui.files.whole_page import WholePage

        offer = WholePage(self.files, self)
        self._let_ask(offer)
        return offer

    @cached_property
    def background(self) -> Background:
        """Runs work in another thread, so that the window need not wait."""
        from factbox.ui.inspection.background import Background

        return Background(self)

    @cached_property
    def draft_writer(self) -> DraftWriter:
        """Writes unsaved text to a draft."""
        from factbox.ui.files.draft_writer import DraftWriter

        document = self._editor.document()
        writer = DraftWriter(
            document,
            self._drafts_folder,
            self.background,
            lambda: self.files.file.origin(),
            self,
        )
        writer.failed.connect(partial(self._messages.warn, about=About.DRAFT))
        writer.done.connect(partial(self._messages.tell, about=About.DRAFT))
        document.modificationChanged.connect(self._on_modified)
        return writer

    @cached_property
    def recovery(self) -> Recovery:
        """Offers text that an earlier window left unsaved."""
        from factbox.ui.files.recovery import Recovery

        recovery = Recovery(
            self._drafts_folder, self.background, self.files, self.draft_writer, self
        )
        recovery.asked.connect(self._messages.bar.ask)
        recovery.failed.connect(self._messages.warn)
        recovery.undoable.connect(self._messages.warn)
        return recovery

    def open_first(self, paths: list[Path]) -> None:
        """Open the first of the files at `paths`, and say so if there are others."""
        if self.files.open_path(paths[0]) and len(paths) > 1:
            from factbox.ui.look.message_bar import Answer, Question

            sentence = tr(
                "A window holds one text: of the %n files, it opens only “{name}”.",
                "",
                len(paths),
            )
            told = Question(
                sentence.format(name=paths[0].name),
                [Answer(tr("&Dismiss"), lambda: None)],
            )
            # After any message about the first one.
            self._messages.bar.ask(told)

    def may_close(self) -> bool:
        """Return whether the text may go: nothing is unsaved, or the user discards it."""
        return not self._editor.document().isModified() or self.files.saving.may_discard()

    # A part that was never made has nothing to finish.

    def drop_draft(self) -> None:
        """Leave no draft, since the window closes and nothing is unsaved."""
        if "draft_writer" in vars(self):
            self.draft_writer.finish()

    def close(self) -> None:
        """Finish or stop all work in progress."""
        made = vars(self)
        if "files" in made:
            self.files.opening.cancel()
        if "recovery" in made:
            self.recovery.finish()
        if "background" in made:
            self.background.finish()

    def _let_ask(self, part: DocumentOpening | FileChanges | WholePage) -> None:
        """Let `part` ask the user in the bar above the text."""
        part.asked.connect(self._messages.bar.ask)
        part.settled.connect(self._messages.bar.withdraw)

    def _on_modified(self, modified: bool) -> None:
        if not modified:
            self._messages.forget(About.DRAFT)
