"""Reads a file that a user chose as a word list."""

from __future__ import annotations

from collections.abc import Container
from contextlib import suppress
from pathlib import Path

from factbox.analysis.words.vocabulary.own.list_error import WordListError
from factbox.analysis.words.vocabulary.own.reading import ReadList, read_list
from factbox.files.text_file import TextFileError, decode, read_data
from factbox.tr import tr_later

_MOST_BYTES = 20_000_000
_A_WORKBOOK = tr_later(
    "“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain "
    "text, and use that file."
)
_A_DOCUMENT = tr_later(
    "“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use "
    "that file."
)
# How files begin that people take for lists, and what is wrong with such a file.
_OTHERS = (
    (b"PK\x03\x04", _A_WORKBOOK),
    (b"\xd0\xcf\x11\xe0", _A_WORKBOOK),
    (b"%PDF", _A_DOCUMENT),
    (b"{\\rtf", _A_DOCUMENT),
)


def read_word_list(path: Path, before: Container[str] = (), name: str = "") -> ReadList:
    """Return the list in the file at `path`, called `name` or like the file.

    `before` is as in `read_list`. Raises WordListError.
    """
    with suppress(OSError):
        if path.stat().st_size > _MOST_BYTES:
            raise WordListError(tr_later("“{path}” is too large for a word list."), path=path)
    try:
        data = read_data(path)
        for start, why in _OTHERS:
            if data.startswith(start):
                raise WordListError(why, path=path)
        text = decode(data, str(path)).text
    except TextFileError as problem:
        raise WordListError(problem.words, **problem.parts) from None
    try:
        return read_list(text, name or path.stem, before)
    except WordListError as problem:
        raise WordListError(
            tr_later("“{path}” is not a word list. {problem}"), path=path, problem=problem
        ) from None
