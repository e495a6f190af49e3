"""Reads and measures files one after another, so that none of them stops the others."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from factbox.corpus.files import FoundFile
    from factbox.measuring.input_text import InputText

_Found = TypeVar("_Found")


def attempts(
    measure: Callable[[Path, InputText], _Found],
    failed: Callable[[Path, str], _Found],
    files: Sequence[FoundFile],
) -> list[_Found]:
    """Return what `measure` returns of each file, or `failed` of one that cannot be read."""
    return [_attempt(measure, failed, file) for file in files]


def _attempt(
    measure: Callable[[Path, InputText], _Found],
    failed: Callable[[Path, str], _Found],
    file: FoundFile,
) -> _Found:
    from factbox.documents.errors import DocumentError, too_much_memory
    from factbox.files.text_file import TextFileError

    if file.problem:
        return failed(file.path, file.problem)
    try:
        return measure(file.path, _text_in(file))
    except (TextFileError, DocumentError) as problem:
        error = str(problem)
    except MemoryError:
        error = str(too_much_memory(str(file.path)))
    except RecursionError:
        error = f"“{file.path}” is nested too deeply to be read."
    except KeyboardInterrupt:
        raise
    except BaseException as problem:
        # One text must not stop the others, whatever a library raises.
        kind = type(problem).__name__
        error = f"“{file.path}” was not read: Fact Box failed ({kind}: {problem})."
    return failed(file.path, error)


def _text_in(file: FoundFile) -> InputText:
    from factbox.files.text_file import read_data
    from factbox.measuring.input_text import input_text

    data = read_data(file.path) if file.data is None else file.data
    return input_text(data, str(file.path))
