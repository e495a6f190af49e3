"""Opens and saves the text, so that nothing typed is lost."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from factbox.analysis.text.lines import split_lines
from factbox.files.disk import is_same_file
from factbox.files.text_file import (
    Standing,
    TextFile,
    TextFileError,
    encode,
    fingerprint,
    read_text_file,
    standing,
)
from factbox.ui.files.document_opening import DocumentOpening
from factbox.ui.files.save_file import why_not_saved
from factbox.ui.text.limits import why_too_large

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from factbox.analysis.text.style import Styles
    from factbox.documents.exchange import ReadDocument
    from factbox.documents.typed_out import Source
    from factbox.drafts.origin import Origin
    from factbox.ui.text.editor import Editor

_MOST_RECENT = 10
_RECENT_KEY = "recent_files"


class TextFiles(QObject):
    """The file of the text in the editor, if any.

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

    def __init__(
        self,
        editor: Editor,
        settings: QSettings,
        window: QWidget,
        where_kept: Callable[[], str],
    ) -> None:
        """`where_kept` says in a sentence where else the text is saved, or ""."""
        super().__init__(window)
        self._where_kept = where_kept
        self._editor = editor
        self._settings = settings
        self._window = window
        self._how = TextFile("")
        self._took_whole_page = False
        self.path: Path | None = None
        #: where the text comes from, if from a document; then `path` is that of the document
        self.source: Source | None = None
        #: the title of the document, if it has one
        self.title = ""
        #: reads documents
        self.opening = DocumentOpening(editor.document(), self.may_discard, self)
        self.opening.failed.connect(self.failed)
        editor.replaced.connect(self._forget_title)

    @property
    def form(self) -> str:
        """The encoding of the text in its file, or the format of its document."""
        if self.source is None:
            return self._how.encoding_name
        from factbox.ui.wording.format_names import described

        return described(self.source)

    def recent(self) -> list[str]:
        """Return the paths of the files last opened or saved, the latest first."""
        stored = self._settings.value(_RECENT_KEY)
        # QSettings returns a list of one as a plain string.
        if isinstance(stored, str):
            return [stored]
        return [str(path) for path in stored] if isinstance(stored, list) else []

    def new(self) -> None:
        """Begin an empty text."""
        if self.may_discard():
            self._take(None, TextFile(""))

    def open(self) -> None:
        """Ask for a file and open it."""
        from PySide6.QtWidgets import QFileDialog

        if self.may_discard():
            from factbox.ui.wording.format_names import filter_to_open

            name, _ = QFileDialog.getOpenFileName(
                self._window, self.tr("Open a text"), self._folder(), filter_to_open()
            )
            if name:
                self._read(Path(name))

    def open_path(self, path: Path) -> bool:
        """Open the file at `path`; return False if the user keeps the text instead."""
        if not self.may_discard():
            return False
        self._read(path)
        return True

    def open_copy(self, path: Path) -> None:
        """Begin a new text with the contents of the file at `path`."""
        if self.may_discard():
            self._read_text(path, keep_path=False)

    def restore(self, text: str, origin: Origin, styles: Styles = ()) -> bool:
        """Show `text`, not saved, as that of its origin; return False if the old one stays."""
        if not self.may_discard():
            return False
        self.opening.cancel()
        self._editor.set_text(text, styles, is_apart=origin.source is not None)
        path = Path(origin.path) if origin.path else None
        self._keep(path, origin.how, origin.source)
        self.keep_as_unsaved()
        self._editor.setFocus()
        return True

    def reload(self) -> None:
        """Load the file again, as one step that can be undone."""
        if self.path is None:
            return
        said = self.tr("Reloaded %s; Undo brings back your text") % self.path.name
        if self.source is not None:
            self._read_again(said, whole_page=self._took_whole_page)
            return
        file = self._contents(self.path)
        if file is None:
            return
        self._editor.replace_text("\n".join(split_lines(file.text)[0]))
        self._keep(self.path, file._replace(text=""))
        self.done.emit(said)

    def take_whole_page(self) -> None:
        """Take all of a web page, not only its article, as one step that can be undone."""
        said = self.tr("Took the whole page; Undo brings back the article")
        self._read_again(said, whole_page=True)

    def keep_as_unsaved(self) -> None:
        """Mark the text as unsaved, since this is the only copy."""
        self._editor.document().setModified(True)

    def standing(self) -> Standing:
        """Return whether the file has changed since it was read or saved; GONE without one."""
        return standing(self.path, self._how.fingerprint) if self.path else Standing.GONE

    def origin(self) -> Origin:
        """Return where the text comes from, for its draft."""
        from factbox.drafts.origin import Origin

        return Origin(str(self.path) if self.path else None, self._how, self.source)

    def save(self) -> bool:
        """Write the text to its file, asking for one if need be; return whether it is saved.

        If another program has changed the file, the user is asked first. A document is never
        written to.
        """
        if self.path is None or self.source is not None:
            return self.save_as()
        if self.standing() is Standing.CHANGED:
            return self._save_after_asking(self.path)
        return self._write(self.path)

    def save_as(self) -> bool:
        """Ask for a file and write the text to it; return whether it is saved."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the text"), self._proposed(), self._filter()
        )
        return bool(name) and self._may_write(Path(name)) and self._write(Path(name))

    def may_discard(self) -> bool:
        """Return whether the text may go: it is saved, or the user discards it."""
        if not self._editor.document().isModified():
            return True
        from factbox.ui.files.save_questions import Wish, ask_before_discarding

        wish = ask_before_discarding(self.name(), self._where_kept(), self._window)
        return wish is Wish.DISCARD or (wish is Wish.SAVE and self.save())

    def name(self) -> str:
        """Return the file's name, or what to call a text without a file."""
        return self.path.name if self.path else self.tr("Untitled")

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
        sentence = self.tr("Opened %s, %s") % (path.name, file.encoding_name)
        if file.mixed_line_ends:
            sentence += self.tr(
                "; it mixes several kinds of line ends, and saving will unify them"
            )
        self.done.emit(sentence)

    def _take_document(self, path: Path, read: ReadDocument | None) -> None:
        if read is None:
            self._read_text(path)
        elif self._fits(read.typed_out.text, path):
            self._editor.set_text(read.typed_out.text, read.typed_out.styles, is_apart=True)
            self._keep_document(path, read)
            self.done.emit(self.tr("Opened %s, %s") % (path.name, self.form))
            self._warn()

    def _read_again(self, said: str, *, whole_page: bool) -> None:
        if self.path is not None:
            take = partial(self._replace_document, self.path, said, whole_page=whole_page)
            self.opening.read(self.path, take, whole_page=whole_page, undoable=True)

    def _replace_document(
        self, path: Path, said: str, read: ReadDocument | None, *, whole_page: bool
    ) -> None:
        if read is None:
            # Another program has made it a text file.
            self._read_text(path)
        elif self._fits(read.typed_out.text, path):
            self._editor.replace_text(read.typed_out.text, read.typed_out.styles)
            self._took_whole_page = whole_page
            self._keep_document(path, read)
            self.done.emit(said)
            self._warn()

    def _warn(self) -> None:
        if self.source is not None and self.source.warnings:
            self.warned.emit(" ".join(self.source.warnings))

    def _contents(self, path: Path) -> TextFile | None:
        """Return the contents of a file; None, and tell the user, if they cannot be shown."""
        try:
            file = read_text_file(path)
        except TextFileError as problem:
            self.failed.emit(str(problem))
            return None
        return file if self._fits(file.text, path) else None

    def _fits(self, text: str, path: Path) -> bool:
        """Return whether `text` can be shown; if not, tell the user."""
        reason = why_too_large(text)
        if reason:
            self.failed.emit(self.tr("“%s” was not opened: it has %s") % (path, reason))
        return not reason

    def _take(self, path: Path | None, file: TextFile) -> None:
        self.opening.cancel()
        self._editor.setPlainText(file.text)
        self._keep(path, file._replace(text=""))

    def _save_after_asking(self, path: Path) -> bool:
        from factbox.ui.files.save_questions import Wish, ask_before_overwriting

        wish = ask_before_overwriting(path.name, self._window)
        if wish is Wish.SAVE:
            return self._write(path)
        return wish is Wish.SAVE_AS and self.save_as()

    def _write(self, path: Path) -> bool:
        text = self._editor.text().replace("\n", self._how.line_end)
        how = self._how
        data = encode(text, how)
        if data is None:
            how = TextFile("", line_end=how.line_end)
            data = text.encode(how.encoding)
        reason = why_not_saved(data, path, is_document=True)
        if reason:
            self.failed.emit(
                self.tr("“%s” was not saved: %s. Save it under another name.") % (path, reason)
            )
            return False
        if how.encoding == self._how.encoding:
            self.done.emit(self.tr("Saved %s") % path.name)
        else:
            self.done.emit(
                self.tr("Saved %s as UTF-8: %s cannot hold all of its characters")
                % (path.name, self._how.encoding_name)
            )
        self._keep(path, how._replace(fingerprint=fingerprint(data)))
        return True

    def _keep_document(self, path: Path, read: ReadDocument) -> None:
        from factbox.documents.title import title_of

        source = read.typed_out.source._replace(title=title_of(read.typed_out))
        self._keep(path, TextFile("", fingerprint=read.fingerprint), source)

    def _keep(self, path: Path | None, how: TextFile, source: Source | None = None) -> None:
        # The current folder may change or be deleted.
        self.path = path.absolute() if path else None
        self._how = how
        self.source = source
        self.title = source.title if source else ""
        self._editor.document().setModified(False)
        if self.path is not None:
            full = str(self.path)
            others = [each for each in self.recent() if each != full]
            self._settings.setValue(_RECENT_KEY, [full, *others][:_MOST_RECENT])
        self.changed.emit()
        self.renamed.emit()

    def _forget_title(self) -> None:
        """Name the text after its file: it is no longer that of the document."""
        if self.title:
            self.title = ""
            self.renamed.emit()

    def _proposed(self) -> str:
        """Return where to save the text: a folder, or a new file beside its document."""
        if self.path is None or self.source is None:
            return self._folder()
        may_write = os.access(self.path.parent, os.W_OK)
        folder = self.path.parent if may_write else Path.home()
        return str(folder / f"{self.path.stem}.txt")

    def _may_write(self, path: Path) -> bool:
        """Return whether `path` is not that of the document; tell the user if it is."""
        if self.path is None or self.source is None or not is_same_file(path, self.path):
            return True
        self.failed.emit(
            self.tr(
                "“%s” was not saved: it would replace the document the text comes from. "
                "Save it under another name."
            )
            % path
        )
        return False

    def _folder(self) -> str:
        last = self.path or next(map(Path, self.recent()), None)
        return str(last.parent) if last else ""

    def _filter(self) -> str:
        return self.tr("Text (*.txt *.md *.text);;All files (*)")
