"""The files inside a zipped document, with a limit to their size."""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from factbox.documents.errors import DocumentError
from factbox.tr import tr_later

# Together, of all files that are read. The text of a book is a few megabytes.
_MOST_BYTES = 100_000_000
_MOST_FILES = 100_000
_IS_ENCRYPTED = 0x1
# zipfile raises NotImplementedError for a kind of compression or of archive that it lacks.


class Container:
    """The files inside a zipped document. Raises DocumentError if it is damaged."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        self._left = _MOST_BYTES
        try:
            self._archive = ZipFile(BytesIO(data))
        except (BadZipFile, OSError, ValueError, NotImplementedError) as problem:
            raise self._damaged() from problem
        if len(self._archive.namelist()) > _MOST_FILES:
            raise self._too_large()
        #: the paths of the files
        self.names = frozenset(self._archive.namelist())

    def read(self, path: str) -> bytes:
        """Return the content of the file at `path`; b"" if there is none.

        Raise DocumentError if the content is damaged, encrypted or too large. The size
        that it declares is not trusted.
        """
        if path not in self.names:
            return b""
        if self._archive.getinfo(path).flag_bits & _IS_ENCRYPTED:
            raise DocumentError(
                tr_later("“{name}” is encrypted. Save it without a password, then open it."),
                name=self._name,
            )
        try:
            with self._archive.open(path) as file:
                data = file.read(self._left + 1)
        except (
            BadZipFile,
            EOFError,
            NotImplementedError,
            OSError,
            RuntimeError,
            ValueError,
            zlib.error,
        ) as problem:
            raise self._damaged() from problem
        self._left -= len(data)
        if self._left < 0:
            raise self._too_large()
        return data

    def _damaged(self) -> DocumentError:
        return DocumentError(
            tr_later(
                "“{name}” is damaged: it cannot be unpacked. "
                "Get another copy, or save it again."
            ),
            name=self._name,
        )

    def _too_large(self) -> DocumentError:
        return DocumentError(
            tr_later("“{name}” is too large when it is unpacked. Split it into smaller files."),
            name=self._name,
        )


def path_beside(path: str, target: str) -> str:
    """Return the path of `target`, which a file at `path` in a container refers to."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target)).lstrip("/")
