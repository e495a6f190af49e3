"""Opens the text from a file or a document."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from factbox.analysis.text.lines import split_lines
from factbox.files.text_file import TextFile, TextFileError, read_text_file
from factbox.reports.escaping import harmless
from factbox.tr import tr
from factbox.ui.files.document_opening import DocumentOpening
from factbox.ui.text.limits import why_too_large

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factbox.analysis.text.style import Styles
    from factbox.documents.exchange import ReadDocument
    from factbox.drafts.origin import Origin
    from factbox.ui.files.open_file import OpenFile
    from factbox.ui.files.text_saving import TextSaving
    from factbox.ui.text.editor import Editor


class TextFiles(QObject):
    """Opens files and documents, and loads them again."""

    def __init__(
        self,
        file: OpenFile,
        saving: TextSaving,
        editor: Editor,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        #: what was opened, and what saves it
        self.file = file
        self.saving = saving
        self._editor = editor
        self._window = window
        self._took_whole_page = False
        #: reads documents
        self.opening = DocumentOpening(editor.document(), saving.may_discard, self)
        self.opening.failed.connect(file.failed)

    def new(self) -> None:
        """Begin an empty text."""
        if self.saving.may_discard():
            self._take(None, TextFile(""))

    def open(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        if self.saving.may_discard():
            from factbox.ui.wording.format_names import filter_to_open

            name, _ = QFileDialog.getOpenFileName(
                self._window, tr("Open a text"), self.file.folder(), filter_to_open()
            )
            if name:
                self._read(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open the file at `path`; return False if the user keeps the text instead."""
        if not self.saving.may_discard():
            return False
        self._read(path)
        return True

    def open_copy(self, path: Path) -> None:
        """Begin a new text with the contents of the file at `path`."""
        if self.saving.may_discard():
            self._read_text(path, keep_path=False)

    def restore(self, text: str, origin: Origin, styles: Styles = ()) -> bool:
        """Show `text`, not saved, as that of its origin; return False if the old one stays."""
        if not self.saving.may_discard():
            return False
        self.opening.cancel()
        self._editor.set_text(text, styles, is_apart=origin.source is not None)
        path = Path(origin.path) if origin.path else None
        self.file.keep(path, origin.how, origin.source)
        self.file.keep_as_unsaved()
        self._editor.setFocus()
        return True

    def reload(self) -> None:
        """Load the file again, as one step that can be undone."""
        path = self.file.path
        if path is None:
            return
        said = tr("Reloaded %s; Undo brings back your text", "%s: name of a file") % path.name
        if self.file.source is not None:
            self._read_again(said, whole_page=self._took_whole_page)
            return
        file = self._contents(path)
        if file is None:
            return
        self._editor.replace_text("\n".join(split_lines(file.text)[0]))
        self.file.keep(path, file)
        self.file.tell(said)

    def take_whole_page(self) -> None:
        """Take all of a web page, not only its article, as one step that can be undone."""
        said = tr("Took the whole page; Undo brings back the article")
        self._read_again(said, whole_page=True)

    def _read(self, path: Path) -> None:
        from factbox.documents.first_look import begins_like_a_document

        # The current folder may change while a document is read.
        path = path.absolute()
        if begins_like_a_document(path):
            self.opening.read(path, partial(self._take_document, path))
        else:
            self._read_text(path)

    def _read_text(self, path: Path, *, keep_path: bool = True) -> None:
        file = self._contents(path)
        if file is None:
            return
        self._take(path if keep_path else None, file)
        sentence = tr("Opened {file}, {form}", "{form}: encoding or format of the file")
        if file.mixed_line_ends:
            sentence = tr(
                "Opened {file}, {form}; it mixes several kinds of line ends, and saving will "
                "unify them",
                "{form}: encoding of the file",
            )
        self.file.tell(sentence.format(file=path.name, form=tr(file.encoding_name)))

    def _take_document(self, path: Path, read: ReadDocument | None) -> None:
        if read is None:
            self._read_text(path)
        elif self._fits(read.typed_out.text, path):
            self._editor.set_text(read.typed_out.text, read.typed_out.styles, is_apart=True)
            self._editor.setFocus()
            self._took_whole_page = False
            self._keep_document(path, read)
            sentence = tr("Opened {file}, {form}", "{form}: encoding or format of the file")
            self.file.tell(sentence.format(file=path.name, form=self.file.form))
            self._warn()

    def _read_again(self, said: str, *, whole_page: bool) -> None:
        if self.file.path is not None:
            take = partial(self._replace_document, self.file.path, said, whole_page=whole_page)
            self.opening.read(self.file.path, take, whole_page=whole_page, undoable=True)

    def _replace_document(
        self, path: Path, said: str, read: ReadDocument | None, *, whole_page: bool
    ) -> None:
        if read is None:
            # Another program has made it a text file.
            self._read_text(path)
        elif self._fits(read.typed_out.text, path):
            source = self.file.source
            is_other = source is not None and source.is_part and whole_page
            replace = self._editor.change_text if is_other else self._editor.replace_text
            replace(read.typed_out.text, read.typed_out.styles)
            self._took_whole_page = whole_page
            self._keep_document(path, read)
            self.file.tell(said)
            self._warn()

    def _warn(self) -> None:
        source = self.file.source
        if source is not None and source.warnings:
            self.file.warned.emit(harmless(" ".join(map(tr, source.warnings))))

    def _contents(self, path: Path) -> TextFile | None:
        """Return the contents of a file; None, and tell the user, if they cannot be shown."""
        try:
            file = read_text_file(path)
        except TextFileError as problem:
            self.file.fail(str(problem))
            return None
        return file if self._fits(file.text, path) else None

    def _fits(self, text: str, path: Path) -> bool:
        """Return whether `text` can be shown; if not, tell the user."""
        reason = why_too_large(text)
        if reason:
            self.file.fail(
                tr("“{file}” was not opened: {reason}").format(file=path, reason=reason)
            )
        return not reason

    def _take(self, path: Path | None, file: TextFile) -> None:
        self.opening.cancel()
        self._editor.setPlainText(file.text)
        self._editor.setFocus()
        self.file.keep(path, file)

    def _keep_document(self, path: Path, read: ReadDocument) -> None:
        from factbox.documents.title import title_of

        source = read.typed_out.source._replace(title=title_of(read.typed_out))
        self.file.keep(path, TextFile("", fingerprint=read.fingerprint), source)
