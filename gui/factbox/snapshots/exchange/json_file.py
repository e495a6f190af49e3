"""Snapshots with their texts as a JSON file, from which they can be taken in elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from factbox.snapshots.figures import FIRST, GROUPS
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Snapshot, timestamp

#: What the file says that it is.
FORMAT = "factbox-snapshots"
VERSION = 1

#: The group of all figures that are not in GROUPS.
OTHERS = "other_figures"

_SURROGATE = re.compile("[\ud800-\udfff]")
# In JSON, two halves of a character that stand side by side are that character.
_BETWEEN_HALVES = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")


def json_pieces(
    histories: Sequence[History], text_of: Callable[[str], str] | None = None
) -> Iterator[str]:
    """The snapshots as one JSON object, in pieces to be put together.

    `text_of` gives the text with a SHA-256, each of which is written once; without it there
    are none. Absent figures are null. Lone surrogates are escaped. Write it in UTF-8.
    """
    yield f'{{\n"format": {_json(FORMAT)},\n"version": {VERSION},\n"works": ['
    yield from _listed(map(_work_pieces, histories))
    yield "]"
    if text_of is not None:
        used = {shot.sha256: None for history in histories for shot in history.snapshots}
        yield ',\n"texts": {'
        yield from _listed(_text_pieces(sha256, text_of(sha256)) for sha256 in used)
        yield "}"
    yield "\n}\n"


def snapshot_object(snapshot: Snapshot) -> dict[str, object]:
    """A snapshot as it stands in the file."""
    figures = snapshot.figures
    others = {name: value for name, value in figures.items() if name not in FIRST}
    return {
        "number": snapshot.number,
        "saved_at": timestamp(snapshot.saved_at),
        "occasion": snapshot.occasion.value,
        "title": in_parts(snapshot.title),
        "note": in_parts(snapshot.note),
        "rules": {
            "name": snapshot.rules_name,
            "version": snapshot.rules_version,
            "headline": snapshot.headline,
        },
        **{
            group: {name: figures.get(name) for name in names}
            for group, names in GROUPS.items()
        },
        **({OTHERS: others} if others else {}),
        "sha256": snapshot.sha256,
    }


def in_parts(text: str) -> str | list[str]:
    """`text`; as a list of its parts where JSON would make one character of two halves."""
    parts = _BETWEEN_HALVES.split(text) if _has_halves(text) else [text]
    return parts if len(parts) > 1 else text


def _work_pieces(history: History) -> Iterator[str]:
    work = history.work
    yield f'{{"key": {_json(work.key)}, "title": {_json(in_parts(work.title))}, "snapshots": ['
    yield from _listed([_json(snapshot_object(shot))] for shot in history.snapshots)
    yield "]}"


def _text_pieces(sha256: str, text: str) -> Iterator[str]:
    yield f"{_json(sha256)}: {_json(in_parts(text))}"


def _listed(items: Iterable[Iterable[str]]) -> Iterator[str]:
    """The items one a line, with commas between them."""
    separator = "\n"
    for item in items:
        yield separator
        yield from item
        separator = ",\n"


def _json(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if _has_halves(text):
        return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text


def _has_halves(text: str) -> bool:
    """Whether there are surrogates in `text`; told much faster than they are found."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
