"""Text files in any encoding."""

from __future__ import annotations

import codecs
import re
import stat
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.lines import LINE_END
from factbox.files.data_folder import is_of_account
from factbox.files.encodings import guess_encoding
from factbox.tr import tr_later
from factbox.worded_error import WordedError

if TYPE_CHECKING:
    from pathlib import Path

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", tr_later("UTF-8 with a byte-order mark")),
    # Before UTF-16, whose mark is the beginning of this one.
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
# Encodings of seven bits begin their letters with it.
_ESCAPE = b"\x1b"
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
# One character in this many may be invalid.
_FEW_INVALID = 10


class TextFileError(WordedError):
    """A file cannot be read as text; the message says which, why and what to do."""


class TextFile(NamedTuple):
    """The text of a file, and how it is written.

    `encoding` is Python's name of the encoding, `encoding_name` the name to show, `bom` the
    byte-order mark, if any. `line_end` is the line end of the file: the first of CR LF, LF
    and CR if it has several (`mixed_line_ends`), LF if it has none. `fingerprint` is that of
    the bytes that were read, "" if there was no file.
    """

    text: str
    encoding: str = "utf-8"
    encoding_name: str = "UTF-8"
    line_end: str = "\n"
    mixed_line_ends: bool = False
    bom: bytes = b""
    fingerprint: str = ""


class Standing(Enum):
    """The fate of a file since it was read or written."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()


def read_text_file(path: Path) -> TextFile:
    """Return the text of the file at `path`; raise TextFileError if it cannot be read."""
    data = read_data(path)
    return decode(data, str(path))._replace(fingerprint=fingerprint(data))


def read_data(path: Path, name: str | None = None) -> bytes:
    """Return the bytes of the file at `path`; raise TextFileError if it cannot be read.

    `name` is what its messages call the file; without one, its path.
    """
    name = str(path) if name is None else name
    # Closing one would undo SQLite's locks on it, and what is saved then could be lost.
    if is_of_account(path):
        raise TextFileError(
            tr_later(
                "“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy."
            ),
            name=name,
        )
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise TextFileError(
                tr_later("“{name}” is a device or a pipe. Open a text file."), name=name
            )
        return path.read_bytes()
    except IsADirectoryError:
        raise TextFileError(
            tr_later("“{name}” is a folder. Open a text file in it."), name=name
        ) from None
    except FileNotFoundError:
        raise TextFileError(
            tr_later("There is no file “{name}”. Was it moved or renamed?"), name=name
        ) from None
    except MemoryError:
        raise TextFileError(
            tr_later("“{name}” is too large to be read at once."), name=name
        ) from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise TextFileError(
            tr_later("“{name}” cannot be read: {reason}."), name=name, reason=reason
        ) from None


def fingerprint(data: bytes) -> str:
    """Return the size and the digest of `data`, which no other data shares."""
    from hashlib import sha256

    return f"{len(data)} {sha256(data).hexdigest()}"


def standing(path: Path, known: str) -> Standing:
    """Return the fate of the file at `path` since its fingerprint was `known`.

    A file that cannot be read counts as changed; one with a new date only does not.
    """
    try:
        found = path.stat()
        # A file of another size need not be read, however large it became.
        if stat.S_ISREG(found.st_mode) and known.startswith(f"{found.st_size} "):
            return (
                Standing.SAME if fingerprint(path.read_bytes()) == known else Standing.CHANGED
            )
    except (FileNotFoundError, NotADirectoryError):
        return Standing.GONE
    except OSError:
        return Standing.CHANGED
    return Standing.CHANGED


def decode(data: bytes, name: str) -> TextFile:
    """Decode `data` by its byte-order mark, as UTF-8, or else by a guess at its encoding.

    Raise TextFileError, which names `name`, if it is not text.
    """
    for bom, encoding, shown in _BOMS:
        if data.startswith(bom):
            try:
                file = _text_file(data[len(bom) :].decode(encoding), encoding, shown, bom)
            except UnicodeDecodeError:
                raise TextFileError(
                    tr_later("“{name}” claims to be {shown} but is not. Save it as UTF-8."),
                    name=name,
                    shown=shown,
                ) from None
            break
    else:
        file = _decode_without_mark(data, name)
    if "\0" in file.text:
        raise _not_text(name)
    return file


def _decode_without_mark(data: bytes, name: str) -> TextFile:
    # UTF-16 and some encodings of seven bits look like UTF-8.
    if b"\0" in data or _ESCAPE in data:
        shown = guess_encoding(data)
        if shown is not None and shown.startswith(("UTF-", "ISO-2022")):
            return _decode_as(shown, data, name)
        if b"\0" in data:
            raise _not_text(name)
    try:
        return _text_file(data.decode(), "utf-8", "UTF-8")
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    if text.count("\ufffd") * _FEW_INVALID < len(_BEYOND_ASCII.findall(text)):
        return _text_file(text, "utf-8", tr_later("UTF-8 with invalid bytes"))
    return _decode_as(guess_encoding(data), data, name)


def _decode_as(encoding: str | None, data: bytes, name: str) -> TextFile:
    try:
        if encoding is not None:
            return _text_file(data.decode(encoding), codecs.lookup(encoding).name, encoding)
    except UnicodeDecodeError:
        pass
    raise TextFileError(
        tr_later("“{name}” is not text in any known encoding. Save it as UTF-8 first."),
        name=name,
    )


def _not_text(name: str) -> TextFileError:
    return TextFileError(
        tr_later("“{name}” is not a text file: it contains NUL bytes. Open another file."),
        name=name,
    )


def _text_file(text: str, encoding: str, encoding_name: str, bom: bytes = b"") -> TextFile:
    kinds = set(LINE_END.findall(text))
    line_end = next((kind for kind in ("\r\n", "\n", "\r") if kind in kinds), "\n")
    return TextFile(text, encoding, encoding_name, line_end, kinds > {line_end}, bom)


def encode(text: str, how: TextFile) -> bytes | None:
    """Return `text` encoded like the file `how`; None if its encoding cannot hold it.

    Lone surrogates, which no encoding can hold, become U+FFFD.
    """
    clean = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    try:
        return how.bom + clean.encode(how.encoding)
    except UnicodeEncodeError:
        return None
