"""Writes snapshots with their texts as JSON, which can be imported again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from factbox.snapshots.figures import FIRST, GROUPS
from factbox.snapshots.history import History
from factbox.snapshots.snapshot import Snapshot, timestamp

#: The format that the file names.
FORMAT = "factbox-snapshots"
VERSION = 1

#: The group of the figures that are not in GROUPS.
OTHERS = "other_figures"
#: What the document of a text said of its lines; only where it said anything.
STYLES = "styles"
#: The lists that gave words their level; only where there is more than that of the language.
WORD_LISTS = "word_lists"

_SURROGATE = re.compile("[\ud800-\udfff]")
# Two surrogates that form a pair become one character when JSON is read.
_BETWEEN_HALVES = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")


def json_pieces(
    histories: Sequence[History], text_of: Callable[[str], str] | None = None
) -> Iterator[str]:
    """Yield the snapshots as one JSON object, in pieces to be joined and written in UTF-8.

    `text_of` returns the text with a SHA-256; each text is written once, or none without
    `text_of`. Absent figures are null. Lone surrogates are escaped.
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
    """Return a snapshot as the file holds it."""
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
        **({WORD_LISTS: snapshot.word_lists.to_dict()} if snapshot.word_lists.packed() else {}),
        **({STYLES: json.loads(snapshot.styles)} if snapshot.styles else {}),
        "sha256": snapshot.sha256,
    }


def in_parts(text: str) -> str | list[str]:
    """Return `text`, as a list of parts if JSON would join two surrogates in it."""
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
    """Yield the items, one a line, with commas between them."""
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
    """Return whether there are surrogates in `text`: much faster than a regular expression."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False
