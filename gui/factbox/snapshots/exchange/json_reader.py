"""Reads a JSON file of snapshots, and checks all that is in it: it comes from anywhere."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any, NamedTuple, NoReturn

from factbox.snapshots.errors import StoreError
from factbox.snapshots.exchange.json_file import FORMAT, OTHERS, VERSION
from factbox.snapshots.figures import GROUPS, FigureError, Figures, checked, complete, shown
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Occasion, Snapshot, Work, digest

_HIGHEST = 2**63 - 1  # that SQLite can hold
_KEY = re.compile(r"[!-~]{1,200}")
_SHA256 = re.compile("[0-9a-f]{64}")
_HEADLINES = ("once", "twice")
# More than the window lets anybody type, and than any rule set is called.
_LONGEST_TITLE, _LONGEST_NAME = 32_767, 200
_MOST_FIGURES = 1_000


class JsonFile(NamedTuple):
    """What is in a file: works with their snapshots, which have no ids, and all texts."""

    histories: list[History]
    texts: dict[str, str]


class _WrongError(Exception):
    """Something in the file is not what it should be; the message says where and what."""

    def __init__(
        self, wrong: str, remedy: str = "Export the snapshots anew and import that file."
    ) -> None:
        super().__init__(wrong)
        self.remedy = remedy


def read_json(data: bytes, name: str) -> JsonFile:
    """What is in the file of these bytes, called `name`.

    Raises StoreError, and says where, if anything in it is not as Fact Box writes it.
    """
    try:
        return _file(_parsed(data))
    except _WrongError as wrong:
        raise StoreError(
            f"Nothing was imported from “{name}”: {wrong}. {wrong.remedy}"
        ) from None
    except MemoryError:
        raise StoreError(
            f"Nothing was imported from “{name}”: it is too large to be read at once. "
            "Export fewer snapshots at a time."
        ) from None


def _parsed(data: bytes) -> object:
    try:
        parsed: object = json.loads(data, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise _WrongError(
            f"it is no JSON (line {error.lineno}, column {error.colno})"
        ) from None
    except UnicodeDecodeError:
        raise _WrongError("it is no JSON (it is not UTF-8)") from None
    except RecursionError:
        raise _WrongError("it is no file of snapshots (too deeply nested)") from None
    except ValueError as error:
        # A number of thousands of digits.
        raise _WrongError(f"it is no file of snapshots ({error})") from None
    return parsed


def _no_constant(name: str) -> NoReturn:
    raise _WrongError(f"{name} is no JSON")


def _file(value: object) -> JsonFile:
    if not isinstance(value, dict) or value.get("format") != FORMAT:
        raise _WrongError(f"it does not say that its format is {FORMAT}")
    version = _count(value, "version", "")
    if version > VERSION:
        raise _WrongError(
            f"it was written by a newer Fact Box (version {version}, this one reads {VERSION})",
            "Update Fact Box to import it.",
        )
    texts = _texts(_object(value, "texts", ""))
    histories = [
        _history(work, f"works[{at}]", texts) for at, work in _listed(value, "works", "")
    ]
    _mind_names(histories)
    return JsonFile(histories, texts)


def _mind_names(histories: list[History]) -> None:
    """Refuse so many names of figures that nobody measures: each is a column in a CSV file."""
    names: set[str] = set()
    for history in histories:
        for snapshot in history.snapshots:
            names.update(snapshot.figures)
            if len(names) > _MOST_FIGURES:
                raise _WrongError(f"it names more than {_MOST_FIGURES} different figures")


def _texts(value: dict[str, Any]) -> dict[str, str]:
    wrong = next((key for key in value if not _SHA256.fullmatch(key)), None)
    if wrong is not None:
        raise _WrongError(f"in texts there is a name that is no SHA-256: {shown(wrong)}")
    texts = {sha256: _text(value, sha256, "texts") for sha256 in value}
    for sha256, text in texts.items():
        if digest(text) != sha256:
            raise _WrongError(f"texts.{sha256} is another text than that of its SHA-256")
    return texts


def _history(value: object, where: str, texts: dict[str, str]) -> History:
    work = _as_object(value, where)
    key = _word(work, "key", where)
    if not _KEY.fullmatch(key):
        raise _WrongError(f"{where}.key is no key: {shown(key)}")
    snapshots = [
        _snapshot(snapshot, f"{where}.snapshots[{at}]", texts)
        for at, snapshot in _listed(work, "snapshots", where)
    ]
    return History(Work(0, key, _title(work, where)), snapshots)


def _snapshot(value: object, where: str, texts: dict[str, str]) -> Snapshot:
    of = _as_object(value, where)
    rules, about_rules = _object(of, "rules", where), f"{where}.rules"
    sha256 = _word(of, "sha256", where)
    if sha256 not in texts:
        raise _WrongError(f"{where}.sha256 is of no text in the file: {shown(sha256)}")
    return Snapshot(
        id=0,
        work_id=0,
        number=_number(of, where),
        saved_at=_moment(of, where),
        title=_title(of, where),
        note=_text(of, "note", where),
        occasion=Occasion(_one_of(of, "occasion", where, tuple(Occasion))),
        rules_name=_rules_name(rules, about_rules),
        rules_version=_count(rules, "version", about_rules),
        headline=_one_of(rules, "headline", about_rules, _HEADLINES),
        figures=_figures(of, where),
        sha256=sha256,
    )


def _figures(of: dict[str, Any], where: str) -> Figures:
    found: dict[str, float | None] = {}
    place = where
    try:
        for group in (*GROUPS, *([OTHERS] if OTHERS in of else [])):
            place = f"{where}.{group}"
            for name, value in _object(of, group, where).items():
                found[name] = checked(name, value)
        place = where
        return complete(found)
    except FigureError as error:
        raise _WrongError(f"{place}.{error}") from None


def _count(of: dict[str, Any], name: str, where: str) -> int:
    value = _get(of, name, where)
    if type(value) is int and 0 <= value <= _HIGHEST:
        return value
    raise _WrongError(f"{_place(where, name)} is no count: {shown(value)}")


def _number(of: dict[str, Any], where: str) -> int:
    # Others are to come after it.
    number = _count(of, "number", where)
    if not 1 <= number <= _HIGHEST // 2:
        raise _WrongError(f"{where}.number is none that a snapshot can have: {number}")
    return number


def _moment(of: dict[str, Any], where: str) -> datetime:
    value = _word(of, "saved_at", where)
    try:
        moment = datetime.fromisoformat(value)
        if moment.tzinfo is not None:
            return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        pass
    raise _WrongError(f"{where}.saved_at is no time with a time zone: {shown(value)}")


def _one_of(of: dict[str, Any], name: str, where: str, words: tuple[str, ...]) -> str:
    value = _word(of, name, where)
    if value not in words:
        there_are = ", ".join(words)
        raise _WrongError(f"{_place(where, name)} is none of {there_are}: {shown(value)}")
    return value


def _word(of: dict[str, Any], name: str, where: str) -> str:
    """A text that can stand in a database as such: one without lone surrogates."""
    value = _get(of, name, where)
    if isinstance(value, str) and not re.search("[\ud800-\udfff]", value):
        return value
    raise _WrongError(f"{_place(where, name)} is no text: {shown(value)}")


def _text(of: dict[str, Any], name: str, where: str) -> str:
    """A text, which may stand in parts (see `json_file.in_parts`)."""
    value = _get(of, name, where)
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "".join(value)
    raise _WrongError(f"{_place(where, name)} is no text: {shown(value)}")


def _title(of: dict[str, Any], where: str) -> str:
    return _not_longer(_text(of, "title", where), _LONGEST_TITLE, f"{where}.title")


def _rules_name(of: dict[str, Any], where: str) -> str:
    return _not_longer(_word(of, "name", where), _LONGEST_NAME, f"{where}.name")


def _not_longer(text: str, most: int, where: str) -> str:
    if len(text) > most:
        raise _WrongError(f"{where} has {len(text)} characters, more than {most}")
    return text


def _listed(of: dict[str, Any], name: str, where: str) -> enumerate[Any]:
    value = _get(of, name, where)
    if not isinstance(value, list):
        raise _WrongError(f"{_place(where, name)} is no list: {shown(value)}")
    return enumerate(value)


def _object(of: dict[str, Any], name: str, where: str) -> dict[str, Any]:
    return _as_object(_get(of, name, where), _place(where, name))


def _as_object(value: object, where: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _WrongError(f"{where} is no object: {shown(value)}")
    return value


def _get(of: dict[str, Any], name: str, where: str) -> Any:
    if name not in of:
        raise _WrongError(f"{_place(where, name)} is missing")
    return of[name]


def _place(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
