"""Rows of the snapshots' table, and the snapshots that they hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from math import isfinite

from factbox.analysis.counts import Counts, FactBox
from factbox.snapshots.snapshot import Draft, Snapshot, decoded, digest, encoded, timestamp

#: The columns of a snapshot in the order of its fields; its text stands apart.
COLUMNS = (
    "id, saved_at, title, note, rules_name, rules_version, headline, "
    "level, tokens, types, ttr, "
    "paragraphs, sentences, syllables, characters, letters, sha256"
)


class BadValueError(Exception):
    """A row holds a value that Fact Box does not write; the message says which."""


def new_snapshot(draft: Draft, snapshot_id: int, saved_at: datetime) -> Snapshot:
    """What `draft` is once it is saved."""
    return Snapshot(
        snapshot_id,
        saved_at,
        draft.title,
        draft.note,
        draft.rules_name,
        draft.rules_version,
        draft.headline,
        draft.fact_box,
        draft.counts,
        digest(draft.text),
    )


def to_row(snapshot: Snapshot) -> tuple[object, ...]:
    """The values of COLUMNS without the id."""
    box, counts = snapshot.fact_box, snapshot.counts
    return (
        timestamp(snapshot.saved_at),
        encoded(snapshot.title),
        encoded(snapshot.note),
        snapshot.rules_name,
        snapshot.rules_version,
        snapshot.headline,
        *(box.level, box.tokens, box.types, box.ttr),
        *(counts.paragraphs, counts.sentences),
        *(counts.syllables, counts.characters, counts.letters),
        snapshot.sha256,
    )


def from_row(row: Sequence[object]) -> Snapshot:
    """The snapshot of a row of COLUMNS; raises BadValueError."""
    try:
        return _from_row(row)
    except BadValueError as error:
        raise BadValueError(f"in snapshot {row[0]!r} {error}") from error


def to_text(column: str, value: object) -> str:
    """The text that a column holds; raises BadValueError."""
    if not isinstance(value, bytes):
        raise BadValueError(f"{column} is no text: {value!r:.40}")
    try:
        return decoded(value)
    except UnicodeDecodeError as error:
        raise BadValueError(f"{column} is not UTF-8: {value!r:.40}") from error


def _from_row(row: Sequence[object]) -> Snapshot:
    level, tokens, types, ttr = row[7:11]
    box = FactBox(
        _figure("level", level),
        _count("tokens", tokens),
        _count("types", types),
        _figure("ttr", ttr),
    )
    paragraphs, sentences, syllables, characters, letters = row[11:16]
    counts = Counts(
        paragraphs=_count("paragraphs", paragraphs),
        sentences=_count("sentences", sentences),
        tokens=box.tokens,
        syllables=_count("syllables", syllables),
        characters=_count("characters", characters),
        letters=_count("letters", letters),
    )
    return Snapshot(
        _count("id", row[0]),
        _moment("saved_at", row[1]),
        to_text("title", row[2]),
        to_text("note", row[3]),
        _word("rules_name", row[4]),
        _count("rules_version", row[5]),
        _word("headline", row[6]),
        box,
        counts,
        _word("sha256", row[16]),
    )


def _count(column: str, value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise BadValueError(f"{column} is no count: {value!r:.40}")
    return value


def _figure(column: str, value: object) -> float | None:
    if value is not None and (not isinstance(value, float) or not isfinite(value)):
        raise BadValueError(f"{column} is no figure: {value!r:.40}")
    return value


def _word(column: str, value: object) -> str:
    if not isinstance(value, str):
        raise BadValueError(f"{column} is no word: {value!r:.40}")
    return value


def _moment(column: str, value: object) -> datetime:
    try:
        moment = datetime.fromisoformat(_word(column, value))
    except ValueError as error:
        raise BadValueError(f"{column} is no time: {value!r:.40}") from error
    if moment.tzinfo is None:
        raise BadValueError(f"{column} has no time zone: {value!r:.40}")
    return moment.astimezone(UTC)
