"""Reads a JSON file of snapshots and checks everything in it: it may come from anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, NoReturn

from factbox.analysis.text.packed_styles import checked as checked_styles
from factbox.analysis.words.vocabulary.own.recorded_lists import (
    NO_LISTS,
    RecordedLists,
    lists_in,
)
from factbox.snapshots.database.columns import HEADLINES, KEY, SHA256, moment_in
from factbox.snapshots.errors import StoreError
from factbox.snapshots.exchange.json_file import FORMAT, OTHERS, STYLES, VERSION, WORD_LISTS
from factbox.snapshots.figures import GROUPS, FigureError, Figures, checked, complete, shown
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Occasion, Snapshot, Work, digest
from factbox.tr import tr_later

_HIGHEST = 2**63 - 1  # that SQLite can hold
_SURROGATE = re.compile("[\ud800-\udfff]")
# Longer than the window lets anybody type, and than the name of any rule set.
_LONGEST_TITLE, _LONGEST_NAME = 32_767, 200
_MOST_FIGURES = 1_000


_WRONG = tr_later(
    "Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that "
    "file."
)


class JsonFile(NamedTuple):
    """The contents of a file: works with snapshots, which have no ids, and the texts."""

    histories: list[History]
    texts: dict[str, str]


class _WrongError(Exception):
    """A value in the file that Fact Box does not write; the message says where and what.

    It names places in the file, and is not translated.
    """


@dataclass(frozen=True, slots=True)
class _JsonValue:
    """A value in the file, and where it stands."""

    where: str
    value: Any

    def wrong(self, what: str) -> _WrongError:
        """Return the error to raise about this value."""
        return _WrongError(f"{self.where} {what}: {shown(self.value)}")

    def at(self, name: str) -> _JsonValue:
        """Return the value that this object has under a name."""
        where = f"{self.where}.{name}" if self.where else name
        if name not in self.object():
            raise _WrongError(f"{where} is missing")
        return _JsonValue(where, self.value[name])

    def each(self) -> Iterator[_JsonValue]:
        """Return the items of this list."""
        if not isinstance(self.value, list):
            raise self.wrong("is not a list")
        return (_JsonValue(f"{self.where}[{at}]", item) for at, item in enumerate(self.value))

    def object(self) -> dict[str, Any]:
        """Return this object."""
        if isinstance(self.value, dict):
            return self.value
        raise self.wrong("is not an object")

    def count(self) -> int:
        """Return this whole number, which is not negative."""
        if type(self.value) is int and 0 <= self.value <= _HIGHEST:
            return self.value
        raise self.wrong("is not a count")

    def word(self) -> str:
        """Return this text, which has no lone surrogates, so that a database can hold it."""
        if isinstance(self.value, str) and not _SURROGATE.search(self.value):
            return self.value
        raise self.wrong("is not text")

    def text(self) -> str:
        """Return this text, which may be in parts (see `json_file.in_parts`)."""
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, list) and all(isinstance(part, str) for part in self.value):
            return "".join(self.value)
        raise self.wrong("is not text")

    def styles(self) -> str:
        """Return these styles of lines, as a snapshot has them."""
        try:
            return checked_styles(json.dumps(self.value, separators=(",", ":")))
        except (ValueError, RecursionError):
            raise self.wrong("are no styles of lines") from None

    def word_lists(self) -> RecordedLists:
        """Return these word lists."""
        try:
            return lists_in(self.value)
        except ValueError:
            raise self.wrong("are no word lists") from None

    def title(self) -> str:
        """Return this text, unless it is too long for a title."""
        return self._not_longer(self.text(), _LONGEST_TITLE)

    def name(self) -> str:
        """Return this word, unless it is too long for the name of a rule set."""
        return self._not_longer(self.word(), _LONGEST_NAME)

    def one_of(self, words: Sequence[str]) -> str:
        """Return this word, which is one of `words`."""
        if self.word() in words:
            return self.word()
        raise self.wrong(f"is not one of {', '.join(words)}")

    def moment(self) -> datetime:
        """Return this time, which has a time zone."""
        try:
            return moment_in(self.word())
        except (ValueError, OverflowError):
            raise self.wrong("is not a time with a time zone") from None

    def _not_longer(self, text: str, most: int) -> str:
        if len(text) > most:
            raise _WrongError(f"{self.where} has {len(text)} characters, more than {most}")
        return text


def read_json(data: bytes, name: str) -> JsonFile:
    """Return the contents of the file called `name`.

    Raises StoreError, which says where, if anything in it is not as Fact Box writes it.
    """
    try:
        return _file(_JsonValue("", _parsed(data, name)), name)
    except _WrongError as wrong:
        raise StoreError(_WRONG, name=name, wrong=wrong) from None
    except MemoryError:
        raise StoreError(
            tr_later(
                "Nothing was imported from “{name}”: it is too large to be read at once. "
                "Export fewer snapshots at a time."
            ),
            name=name,
        ) from None


def _parsed(data: bytes, name: str) -> object:
    try:
        parsed: object = json.loads(data, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise StoreError(
            tr_later(
                "Nothing was imported from “{name}”: it is not JSON (line {line}, column "
                "{column}). Export the snapshots anew and import that file."
            ),
            name=name,
            line=error.lineno,
            column=error.colno,
        ) from None
    except UnicodeDecodeError:
        raise StoreError(
            tr_later(
                "Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export "
                "the snapshots anew and import that file."
            ),
            name=name,
        ) from None
    except RecursionError:
        raise _WrongError("it is not a file of snapshots (too deeply nested)") from None
    except ValueError as error:
        # A number with thousands of digits.
        raise _WrongError(f"it is not a file of snapshots ({error})") from None
    return parsed


def _no_constant(name: str) -> NoReturn:
    raise _WrongError(f"{name} is not JSON")


def _file(file: _JsonValue, name: str) -> JsonFile:
    if not isinstance(file.value, dict) or file.value.get("format") != FORMAT:
        raise StoreError(
            tr_later(
                "Nothing was imported from “{name}”: it does not say that its format is "
                "{format}. Export the snapshots anew and import that file."
            ),
            name=name,
            format=FORMAT,
        )
    version = file.at("version").count()
    if version > VERSION:
        raise StoreError(
            tr_later(
                "Nothing was imported from “{name}”: it was written by a newer Fact Box "
                "(version {version}, this one reads {known}). Update Fact Box to import it."
            ),
            name=name,
            version=version,
            known=VERSION,
        )
    texts = _texts(file.at("texts"))
    histories = [_history(work, texts) for work in file.at("works").each()]
    _check_names(histories)
    return JsonFile(histories, texts)


def _check_names(histories: list[History]) -> None:
    """Refuse a file with absurdly many figures: each becomes a column of a CSV file."""
    names: set[str] = set()
    for history in histories:
        for snapshot in history.snapshots:
            names.update(snapshot.figures)
            if len(names) > _MOST_FIGURES:
                raise _WrongError(f"it names more than {_MOST_FIGURES} different figures")


def _texts(texts: _JsonValue) -> dict[str, str]:
    found = {}
    for sha256 in texts.object():
        if not SHA256.fullmatch(sha256):
            raise _WrongError(f"texts has a name that is not a SHA-256: {shown(sha256)}")
        found[sha256] = texts.at(sha256).text()
        if digest(found[sha256]) != sha256:
            raise _WrongError(f"texts.{sha256} does not match its SHA-256")
    return found


def _history(work: _JsonValue, texts: Collection[str]) -> History:
    key = work.at("key")
    if not KEY.fullmatch(key.word()):
        raise key.wrong("is not a key")
    snapshots = [_snapshot(each, texts) for each in work.at("snapshots").each()]
    return History(Work(0, key.word(), work.at("title").title()), snapshots)


def _snapshot(snapshot: _JsonValue, texts: Collection[str]) -> Snapshot:
    rules, number, sha256 = (snapshot.at(name) for name in ("rules", "number", "sha256"))
    if sha256.word() not in texts:
        raise sha256.wrong("names no text in the file")
    # Later snapshots need higher numbers.
    if not 1 <= number.count() <= _HIGHEST // 2:
        raise number.wrong("is not a snapshot's number")
    return Snapshot(
        id=0,
        work_id=0,
        number=number.count(),
        saved_at=snapshot.at("saved_at").moment(),
        title=snapshot.at("title").title(),
        note=snapshot.at("note").text(),
        occasion=Occasion(snapshot.at("occasion").one_of(tuple(Occasion))),
        rules_name=rules.at("name").name(),
        rules_version=rules.at("version").count(),
        headline=rules.at("headline").one_of(HEADLINES),
        figures=_figures(snapshot),
        sha256=sha256.word(),
        styles=snapshot.at(STYLES).styles() if STYLES in snapshot.value else "",
        word_lists=(
            snapshot.at(WORD_LISTS).word_lists() if WORD_LISTS in snapshot.value else NO_LISTS
        ),
    )


def _figures(snapshot: _JsonValue) -> Figures:
    found: dict[str, float | None] = {}
    groups = [snapshot.at(group) for group in GROUPS]
    if OTHERS in snapshot.value:
        groups.append(snapshot.at(OTHERS))
    place = snapshot
    try:
        for place in groups:
            for name, value in place.object().items():
                found[name] = checked(name, value)
        place = snapshot
        return complete(found)
    except FigureError as error:
        raise _WrongError(f"{place.where}.{error}") from None
