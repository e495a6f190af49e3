"""Finds and reads the file in which thresholds are kept."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

_OWN, _OF_PROJECT = "factbox.toml", "pyproject.toml"
_TABLE = ("tool", "factbox", "check")
# In a file of its own, the table need not name the program.
_IN_OWN = ("check",)


class ThresholdsFileError(Exception):
    """The file is wrong; the message says which, where, and what to do."""


class ThresholdsFile(NamedTuple):
    """The entries of the table in the file at `path`, and its `name`."""

    entries: dict[str, object]
    path: Path
    name: str

    def wrong(self, reason: str) -> ThresholdsFileError:
        """Return the error of an entry."""
        return ThresholdsFileError(f"In “{self.path}”, [{self.name}]: {reason}")


def nearest_file(folder: Path) -> ThresholdsFile | None:
    """Return the nearest file with thresholds in `folder` or above it; None if there is none.

    Raise ThresholdsFileError if a file on the way cannot be read.
    """
    folder = folder.absolute()
    for each in (folder, *folder.parents):
        for name in (_OWN, _OF_PROJECT):
            found = _read(each / name)
            if found is not None:
                return found
    return None


def _read(path: Path) -> ThresholdsFile | None:
    try:
        # A pipe or a device might never end.
        if path.exists() and not path.is_file() and not path.is_dir():
            raise ThresholdsFileError(f"“{path}” is a device or a pipe. Move or rename it.")
        with path.open("rb") as file:
            whole = tomllib.load(file)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except RecursionError:
        raise ThresholdsFileError(f"“{path}” is nested too deeply to be read.") from None
    except OSError as problem:
        raise ThresholdsFileError(f"“{path}” cannot be read: {problem.strerror}.") from None
    except ValueError as problem:
        # What is not UTF-8 is a ValueError too.
        raise ThresholdsFileError(
            f"“{path}” is not valid TOML: {problem}. Note that a range needs quotes, such as "
            'level = "8-10".'
        ) from None
    for names in (_IN_OWN, _TABLE) if path.name == _OWN else (_TABLE,):
        found = _table(whole, names, path)
        if found is not None:
            return found
    return None


def _table(
    whole: dict[str, object], names: tuple[str, ...], path: Path
) -> ThresholdsFile | None:
    """Return the table whose name has these parts; None if there is none."""
    table: object = whole
    for name in names:
        if not isinstance(table, dict) or name not in table:
            return None
        table = table[name]
    written = ".".join(names)
    if not isinstance(table, dict):
        raise ThresholdsFileError(
            f"In “{path}”, {written} is not a table; write thresholds below [{written}]."
        )
    return ThresholdsFile(table, path, written)
