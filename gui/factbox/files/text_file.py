"""Text files: read whatever encoding they are in, and say which it was."""

from __future__ import annotations

import codecs
import stat
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.text.lines import LINE_END

if TYPE_CHECKING:
    from pathlib import Path

_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with a byte-order mark"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)


class TextFileError(Exception):
    """A file that cannot be read as text; its message says what, where and what to do."""


class TextFile(NamedTuple):
    """The text of a file as it stands there, and how it is written.

    `encoding` is Python's name of it, `encoding_name` the one to show; `bom` is its
    byte-order mark, if any. `line_end` is the file's own: the first of CR LF, LF and CR
    where it has several (`mixed_line_ends`), LF where it has none. `fingerprint` is that
    of the bytes it was read from, "" where it was not read from a file.
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
    """The text of the file at `path`; raises TextFileError."""
    data = read_data(path)
    return decode(data, str(path))._replace(fingerprint=fingerprint(data))


def read_data(path: Path) -> bytes:
    """The bytes of the file at `path`; raises TextFileError."""
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise TextFileError(f"“{path}” is a device or a pipe. Open a text file.")
        return path.read_bytes()
    except IsADirectoryError:
        raise TextFileError(f"“{path}” is a folder. Open a text file in it.") from None
    except FileNotFoundError:
        raise TextFileError(f"There is no file “{path}”. Was it moved or renamed?") from None
    except MemoryError:
        raise TextFileError(f"“{path}” is too large to be read at once.") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise TextFileError(f"“{path}” cannot be read: {reason}.") from None


def fingerprint(data: bytes) -> str:
    """Return the size and the digest of `data`, which tell it from any other."""
    from hashlib import sha256

    return f"{len(data)} {sha256(data).hexdigest()}"


def standing(path: Path, known: str) -> Standing:
    """Return what became of the file at `path` since its fingerprint was `known`.

    One that cannot be read counts as changed, one that was only touched does not.
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
    """`data` as UTF-8, as UTF-16 if it has a byte-order mark, else as Windows-1252.

    Raises TextFileError, with `name` in it, where it is no text.
    """
    file = _decode(data, name)
    if "\0" in file.text:
        raise TextFileError(f"“{name}” is not a text file: there are NUL bytes in it.")
    return file


def _decode(data: bytes, name: str) -> TextFile:
    for bom, encoding, shown in _BOMS:
        if data.startswith(bom):
            try:
                return _text_file(data[len(bom) :].decode(encoding), encoding, shown, bom)
            except UnicodeDecodeError:
                raise TextFileError(
                    f"“{name}” says that it is {shown} but is not. Save it as UTF-8."
                ) from None
    for encoding, shown in (("utf-8", "UTF-8"), ("cp1252", "Windows-1252")):
        try:
            return _text_file(data.decode(encoding), encoding, shown)
        except UnicodeDecodeError:
            continue
    raise TextFileError(
        f"“{name}” is not text in UTF-8, UTF-16 or Windows-1252. Save it as UTF-8 first."
    )


def _text_file(text: str, encoding: str, encoding_name: str, bom: bytes = b"") -> TextFile:
    kinds = set(LINE_END.findall(text))
    line_end = next((kind for kind in ("\r\n", "\n", "\r") if kind in kinds), "\n")
    return TextFile(text, encoding, encoding_name, line_end, kinds > {line_end}, bom)


def encode(text: str, how: TextFile) -> bytes | None:
    """`text` written as the file `how` is; None where its encoding cannot hold it.

    Lone surrogates, which no encoding has, become U+FFFD.
    """
    clean = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    try:
        return how.bom + clean.encode(how.encoding)
    except UnicodeEncodeError:
        return None
