"""Reads one document in a process of its own: `python -m factbox.documents`.

A document comes from a stranger. Whatever it does to the program that reads it, the window
stays as it is. The path stands on standard input, so that no other user sees it among the
processes. Standard output is JSON (`documents/exchange.py`); on standard error, each line
says how many percent of the document have been read.
"""

from __future__ import annotations

import os
import sys
from contextlib import redirect_stdout, suppress
from pathlib import Path

from factbox.documents.errors import DocumentError, too_much_memory
from factbox.documents.exchange import ReadDocument, problem_to_json, to_json
from factbox.documents.first_look import is_text
from factbox.documents.formats import format_of
from factbox.documents.reading import read_document
from factbox.files.text_file import TextFileError, fingerprint, read_data

#: The option that asks for all of a web page.
WHOLE_PAGE = "--whole-page"

_MOST_MEMORY = 2_000_000_000  # bytes
_MOST_SECONDS = 600


def main() -> int:
    """Read the document, and write it or what is wrong with it; return the exit code."""
    _limit()
    path = Path(os.fsdecode(sys.stdin.buffer.read()))
    # What a library prints must not end up in the answer.
    with redirect_stdout(sys.stderr):
        answer = _answer(path, whole_page=WHOLE_PAGE in sys.argv)
    sys.stdout.write(answer)
    return 0


def _answer(path: Path, *, whole_page: bool) -> str:
    try:
        return to_json(_read(path, whole_page=whole_page))
    except (DocumentError, TextFileError) as problem:
        return problem_to_json(problem)
    except MemoryError:
        return problem_to_json(too_much_memory(path.name))


def _read(path: Path, *, whole_page: bool) -> ReadDocument | None:
    data = read_data(path)
    form = format_of(data, path.name)
    if is_text(form):
        return None
    typed_out = read_document(data, path.name, form, _Percent(), whole_page=whole_page)
    return ReadDocument(typed_out, fingerprint(data))


class _Percent:
    """Reports progress, once for each percent."""

    def __init__(self) -> None:
        self._told = -1

    def __call__(self, done: int, parts: int) -> None:
        percent = 100 * done // max(parts, 1)
        if percent != self._told:
            self._told = percent
            print(percent, file=sys.stderr, flush=True)


def _limit() -> None:
    """Limit memory and time where the system can, and leave no memory image behind."""
    if sys.platform == "win32":
        return
    import resource

    limits = {
        resource.RLIMIT_AS: _MOST_MEMORY,
        resource.RLIMIT_CPU: _MOST_SECONDS,
        resource.RLIMIT_CORE: 0,
    }
    for kind, most in limits.items():
        # A lower limit may be set already.
        with suppress(OSError, ValueError):
            resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main())
