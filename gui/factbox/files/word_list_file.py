"""Reads a file that a user chose as a word list."""

from __future__ import annotations

from collections.abc import Container
from contextlib import suppress
from pathlib import Path

from factbox.analysis.words.vocabulary.own.list_error import WordListError
from factbox.analysis.words.vocabulary.own.reading import ReadList, read_list
from factbox.files.text_file import TextFileError, decode, read_data

_MOST_BYTES = 20_000_000
# How files begin that people take for lists, and what such a file is.
_OTHERS = (
    (b"PK\x03\x04", "a document or a workbook"),
    (b"\xd0\xcf\x11\xe0", "a document or a workbook"),
    (b"%PDF", "a PDF"),
    (b"{\\rtf", "a document"),
)


def read_word_list(path: Path, before: Container[str] = (), name: str = "") -> ReadList:
    """Return the list in the file at `path`, called `name` or like the file.

    `before` is as in `read_list`. Raises WordListError.
    """
    with suppress(OSError):
        if path.stat().st_size > _MOST_BYTES:
            raise WordListError(f"“{path}” is too large for a word list.")
    try:
        data = read_data(path)
        for start, what in _OTHERS:
            if data.startswith(start):
                raise WordListError(
                    f"“{path}” is {what}, not a word list. Save the words as CSV or as "
                    "plain text, and use that file."
                )
        text = decode(data, str(path)).text
    except TextFileError as problem:
        raise WordListError(str(problem)) from None
    try:
        return read_list(text, name or path.stem, before)
    except WordListError as problem:
        raise WordListError(f"“{path}” is not a word list. {problem}") from None
