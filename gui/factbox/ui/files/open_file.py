"""What is known of the file that the text in the editor comes from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from factbox.files.text_file import Standing, TextFile, standing
from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.files.recent_files import RecentFiles

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.documents.typed_out import Source
    from factbox.drafts.origin import Origin
    from factbox.ui.text.editor import Editor


class OpenFile(QObject):
    """The file of the text in the editor, if any, and what is said of it.

    A document is a file too, but one that is never written to.
    """

    #: the file or its format has changed
    changed = Signal()
    #: what the text is called has changed
    renamed = Signal()
    #: a sentence for the user: what to know about the text of a document
    warned = Signal(str)
    #: a sentence for the user: what failed, where, and what to do
    failed = Signal(str)
    #: a sentence for the user: what was done
    done = Signal(str)

    def __init__(self, editor: Editor, settings: QSettings, window: QWidget) -> None:
        super().__init__(window)
        self._editor = editor
        self._recent = RecentFiles(settings)
        #: the form of the text, without the text
        self.how = TextFile("")
        self.path: Path | None = None
        #: where the text comes from, if from a document; then `path` is that of the document
        self.source: Source | None = None
        #: the title of the document, if it has one
        self.title = ""
        #: whether the text is what was read, perhaps edited, and not another that replaced it
        self.is_as_read = True
        # What was read from the document, by the hashes of its texts: Undo may bring one back.
        self._was_read: dict[int, Source] = {}
        editor.replaced.connect(self._look_again)

    @property
    def form(self) -> str:
        """The encoding of the text in its file, or the format of its document."""
        if self.source is None:
            return tr(self.how.encoding_name)
        from factbox.ui.wording.format_names import described

        return described(self.source)

    def name(self) -> str:
        """Return the file's name, or what to call a text without a file."""
        return self.path.name if self.path else tr("Untitled", "name of a text")

    def recent(self) -> list[str]:
        """Return the paths of the files last opened or saved, the latest first."""
        return self._recent.paths()

    def standing(self) -> Standing:
        """Return whether the file has changed since it was read or saved; GONE without one."""
        return standing(self.path, self.how.fingerprint) if self.path else Standing.GONE

    def origin(self) -> Origin:
        """Return where the text comes from, for its draft."""
        from factbox.drafts.origin import Origin

        return Origin(str(self.path) if self.path else None, self.how, self.source)

    def keep_as_unsaved(self) -> None:
        """Mark the text as unsaved, since this is the only copy."""
        self._editor.document().setModified(True)

    # Qt would drop the bytes of a name that is not UTF-8.

    def tell(self, sentence: str) -> None:
        """Say what was done."""
        self.done.emit(harmless(sentence))

    def fail(self, sentence: str) -> None:
        """Say what failed, where, and what to do."""
        self.failed.emit(harmless(sentence))

    def keep(self, path: Path | None, how: TextFile, source: Source | None = None) -> None:
        """Treat the text in the editor as the contents of the file at `path`."""
        # The current folder may change or be deleted.
        path = path.absolute() if path else None
        if path != self.path:
            self._was_read.clear()
        self.path = path
        self.how = how._replace(text="")
        self.source = source
        self.title = source.title if source else ""
        self.is_as_read = True
        if source is not None:
            self._was_read[hash(self._editor.text())] = source
        self._editor.document().setModified(False)
        if self.path is not None:
            self._recent.add(self.path)
        self.changed.emit()
        self.renamed.emit()

    def folder(self) -> str:
        """Return the folder to begin with when a file is asked for; "" for the usual one."""
        last = self.path or next(map(Path, self.recent()), None)
        return str(last.parent) if last else ""

    def _look_again(self) -> None:
        """Use the title of the document only while the text was read from it."""
        if self.source is None:
            return
        found = self._was_read.get(hash(self._editor.text()))
        self.is_as_read = found is not None
        self.source = found or self.source
        self.title = self.source.title if self.is_as_read else ""
        self.renamed.emit()
