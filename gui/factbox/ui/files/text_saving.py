"""Saves the text to its file, or to another."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir

from factbox.files.disk import is_same_file
from factbox.files.text_file import Standing, TextFile, encode, fingerprint
from factbox.tr import tr
from factbox.ui.files.save_file import why_not_saved

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from factbox.ui.files.open_file import OpenFile
    from factbox.ui.text.editor import Editor


class TextSaving:
    """Writes the file of the text. Nothing is overwritten that the user has not seen."""

    def __init__(
        self,
        file: OpenFile,
        editor: Editor,
        window: QWidget,
        where_kept: Callable[[], str],
        title: Callable[[], str],
    ) -> None:
        """`where_kept` says in a sentence where else the text is saved, or "".

        `title` returns the title of the text.
        """
        self._file = file
        self._editor = editor
        self._window = window
        self._where_kept = where_kept
        self._title = title

    def save(self) -> bool:
        """Write the text to its file, asking for one if need be; return whether it is saved.

        If another program has changed the file, the user is asked first. A document is never
        written to.
        """
        if self._file.path is None or self._file.source is not None:
            return self.save_as()
        if self._file.standing() is Standing.CHANGED:
            return self._save_after_asking(self._file.path)
        return self._write(self._file.path)

    def save_as(self) -> bool:
        """Ask for a file and write the text to it; return whether it is saved."""
        from factbox.ui.files.where_to import FileKind, ask_where_to

        text, markdown = FileKind(tr("Text", "kind of file"), "txt"), FileKind("Markdown", "md")
        path = ask_where_to(
            self._window,
            tr("Save the text"),
            self._proposed(),
            text,
            markdown,
            any_ending=True,
        )
        return path is not None and self._may_write(path) and self._write(path)

    def may_discard(self) -> bool:
        """Return whether the text may go: it is saved, or the user discards it."""
        if not self._editor.document().isModified():
            return True
        from factbox.ui.files.save_questions import Wish, ask_before_discarding

        name = self._file.path.name if self._file.path else self._title()
        wish = ask_before_discarding(name, self._where_kept(), self._window)
        return wish is Wish.DISCARD or (wish is Wish.SAVE and self.save())

    def _save_after_asking(self, path: Path) -> bool:
        from factbox.ui.files.save_questions import Wish, ask_before_overwriting

        wish = ask_before_overwriting(path.name, self._window)
        if wish is Wish.SAVE:
            return self._write(path)
        return wish is Wish.SAVE_AS and self.save_as()

    def _write(self, path: Path) -> bool:
        text = self._editor.text().replace("\n", self._file.how.line_end)
        how = self._file.how
        data = encode(text, how)
        if data is None:
            how = TextFile("", line_end=how.line_end)
            data = text.encode(how.encoding)
        reason = why_not_saved(data, path, is_document=True)
        if reason:
            self._file.fail(
                tr("“{file}” was not saved: {reason}. Save it under another name.").format(
                    file=path, reason=reason
                )
            )
            return False
        if how.encoding == self._file.how.encoding:
            self._file.tell(tr("Saved %s", "%s: name of a file") % path.name)
        else:
            self._file.tell(
                tr(
                    "Saved {file} as UTF-8: {encoding} cannot hold all of its characters"
                ).format(file=path.name, encoding=tr(self._file.how.encoding_name))
            )
        self._file.keep(path, how._replace(fingerprint=fingerprint(data)))
        return True

    def _proposed(self) -> Path:
        """Return where to save the text: its file, or a new one named after it."""
        if self._file.path is None:
            from factbox.ui.files.where_to import file_name

            name = file_name(self._title(), tr("Untitled", "name of a text"))
            return Path(self._file.folder() or QDir.homePath()) / f"{name}.txt"
        if self._file.source is None:
            return self._file.path
        may_write = os.access(self._file.path.parent, os.W_OK)
        folder = self._file.path.parent if may_write else Path(QDir.homePath())
        return folder / f"{self._file.path.stem}.txt"

    def _may_write(self, path: Path) -> bool:
        """Return whether `path` is not that of the document; tell the user if it is."""
        file = self._file
        if file.path is None or file.source is None or not is_same_file(path, file.path):
            return True
        self._file.fail(
            tr(
                "“%s” was not saved: it would replace the document the text comes from. "
                "Save it under another name."
            )
            % path
        )
        return False
