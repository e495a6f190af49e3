"""Keeps a user's word lists in the data folder, each in a file of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from factbox.analysis.words.vocabulary.own.list_error import WordListError
from factbox.analysis.words.vocabulary.own.word_list import WordList
from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass
from factbox.files.private import make_folder
from factbox.files.replacing import reason_of, write_file
from factbox.tr import tr, tr_later

FOLDER = "word-lists"
_FORMAT = "factbox-word-list"
_VERSION = 1
_ENDING = ".json"
_KEY = re.compile("[0-9a-f]{32}")
_LONGEST_NAME = 100
_MOST_BYTES = 20_000_000
_LEVELS = {level.label: level for level in (*LEVELS, WordClass.BEYOND)}


class KeptList(NamedTuple):
    """A list in the data folder. If it cannot be read, `words` is None and `problem` why."""

    key: str
    words: WordList | None
    problem: str = ""


class WordListFolder:
    """The lists in a data folder. Each is read once, unless its file changes."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / FOLDER
        self._read: dict[str, tuple[tuple[int, int], KeptList]] = {}

    def all_keys(self) -> list[str]:
        """Return the keys of all lists; none if the folder cannot be read."""
        with suppress(OSError):
            found = [path.stem for path in self._folder.iterdir() if path.suffix == _ENDING]
            return sorted(filter(_KEY.fullmatch, found))
        return []

    def get(self, key: str) -> KeptList:
        """Return the list with a key."""
        path = self._path(key)
        try:
            found = path.stat()
        except OSError:
            return KeptList(key, None, tr("Its file is gone."))
        version = found.st_mtime_ns, found.st_size
        if key in self._read and self._read[key][0] == version:
            return self._read[key][1]
        kept = _kept(path, key)
        self._read[key] = version, kept
        return kept

    def add(self, words: WordList) -> str:
        """Keep another list, and return its key. Raises WordListError."""
        key = uuid4().hex
        self._write(key, words)
        return key

    def rename(self, key: str, name: str) -> None:
        """Give a list another name. Raises WordListError."""
        words = self.get(key).words
        if words is not None and name and name != words.name:
            self._write(
                key, WordList(tidy_name(name), words.levels, words.has_levels, words.digest)
            )

    def remove(self, key: str) -> None:
        """Remove a list. Raises WordListError."""
        try:
            self._path(key).unlink(missing_ok=True)
        except OSError as problem:
            raise WordListError(
                tr_later("The list was not removed: {reason}."), reason=reason_of(problem)
            ) from None

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}{_ENDING}"

    def _write(self, key: str, words: WordList) -> None:
        by_level: dict[str, list[str]] = {label: [] for label in _LEVELS}
        for word, level in words.levels.items():
            by_level[level.label].append(word)
        content = {
            "format": _FORMAT,
            "version": _VERSION,
            "name": words.name,
            "has_levels": words.has_levels,
            "words": by_level,
        }
        try:
            make_folder(self._folder)
            write_file(self._path(key), json.dumps(content).encode(), is_ours=True)
        except OSError as problem:
            raise WordListError(
                tr_later("The list was not saved in “{folder}”: {reason}."),
                folder=self._folder,
                reason=reason_of(problem),
            ) from None


def tidy_name(name: str) -> str:
    """Return the name of a list on one line, not too long."""
    return " ".join(name.split())[:_LONGEST_NAME].strip() or "List"


def _kept(path: Path, key: str) -> KeptList:
    """Return the list in a file, which may hold anything."""
    try:
        if not path.is_file() or path.stat().st_size > _MOST_BYTES:
            return KeptList(key, None, tr("Its file is not one that Fact Box wrote."))
        return KeptList(key, _parsed(json.loads(path.read_bytes())))
    except OSError as problem:
        why = tr("Its file cannot be read: {reason}.").format(reason=reason_of(problem))
        return KeptList(key, None, why)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return KeptList(key, None, tr("Its file is damaged."))


def _parsed(content: dict[str, object]) -> WordList:
    """Return the list in a file. Raises ValueError, TypeError, … for what is none."""
    if content["format"] != _FORMAT or content["version"] != _VERSION:
        raise ValueError
    name, words = content["name"], content["words"]
    if not isinstance(name, str) or not isinstance(words, dict):
        raise TypeError
    # A half of a character could not be written again.
    name.encode()
    levels = {word: _LEVELS[label] for label, some in words.items() for word in _words(some)}
    if not levels:
        raise ValueError
    return WordList.of(tidy_name(name), levels, has_levels=content["has_levels"] is True)


def _words(some: object) -> Iterator[str]:
    if not isinstance(some, list):
        raise TypeError
    for word in some:
        if not isinstance(word, str) or not word or word != word.strip():
            raise TypeError
        yield word
