"""Finds the texts among files and folders."""

from __future__ import annotations

import os
import re
from fnmatch import translate
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from factbox.documents.formats import ENDINGS, MARKDOWN_ENDINGS

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

#: What is read in a folder if nothing else is asked for: texts and documents by their endings.
USUAL = tuple(f"*{ending}" for ending in (".txt", ".text", *MARKDOWN_ENDINGS, *ENDINGS))
# Word keeps a file named like this beside a document while it is being edited.
_NOT_FOR_USERS = (".", "~$")


class FoundFile(NamedTuple):
    """A file to measure, or one that cannot be read, with its `problem`.

    `data` is what it contains, if it has been read already.
    """

    path: Path
    problem: str = ""
    data: bytes | None = None


def find_files(paths: Sequence[Path], include: Sequence[str] = USUAL) -> Iterator[FoundFile]:
    """Yield the files among `paths` and in the folders among them, each once.

    They come in the order of `paths`, and within a folder by name, so that the order is the
    same in every file system. A file that is given is taken whatever its name, even if it does
    not exist: reading it will say so. In folders, only files whose names match one of the
    patterns `include` are taken, in upper or lower case. Hidden ones are not, and links to
    folders are not followed. Nothing is opened.
    """
    given: dict[str, Path] = {}
    for path in paths:
        given.setdefault(os.path.abspath(path), path)
    wanted = re.compile("|".join(map(translate, include)), re.IGNORECASE)
    for path in given.values():
        if not os.path.isdir(path):
            yield FoundFile(path)
            continue
        nothing = True
        for found in _in_folder(path, wanted, given):
            nothing = False
            if found.path == path or os.path.abspath(found.path) not in given:
                yield found
        if nothing:
            yield FoundFile(path, _nothing_in(path, include))


def _in_folder(
    folder: Path, wanted: re.Pattern[str], given: Container[str]
) -> Iterator[FoundFile]:
    """Yield what is in `folder` and the folders below it, but not what is in one `given`."""
    # A stack, not recursion: folders may be nested deeper than Python calls.
    waiting = [(str(folder), True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder or (path != str(folder) and os.path.abspath(path) in given):
            yield FoundFile(Path(path))
            continue
        try:
            waiting += reversed(_listed(path, wanted))
        except OSError as problem:
            reason = f"The folder “{path}” cannot be read: {problem.strerror}."
            yield FoundFile(Path(path), reason)


def _listed(folder: str, wanted: re.Pattern[str]) -> list[tuple[str, bool]]:
    """Return the folders and the wanted files in `folder` by name, and which are folders."""
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(_NOT_FOR_USERS):
                continue
            if entry.is_dir(follow_symlinks=False):
                found.append((entry.path, True))
            # Unlike the entry's own, this does not fail where a link leads in a circle.
            elif wanted.match(entry.name) and not (
                entry.is_symlink() and os.path.isdir(entry.path)
            ):
                found.append((entry.path, False))
    return sorted(found)


def _nothing_in(folder: Path, include: Sequence[str]) -> str:
    if tuple(include) == USUAL:
        return f"There is no text or document in the folder “{folder}”."
    patterns = ", ".join(f"“{pattern}”" for pattern in include)
    return f"No file in the folder “{folder}” matches {patterns}."


def size_of(file: FoundFile) -> int:
    """Return how many bytes a file has; 0 if that cannot be told."""
    try:
        return os.stat(file.path).st_size
    except (OSError, ValueError):
        return 0
