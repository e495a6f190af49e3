"""What a snapshot is: a text at one moment, and what was measured of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256

from factbox.analysis.counts import Counts, FactBox


@dataclass(frozen=True, slots=True)
class Draft:
    """A snapshot that is not saved yet.

    `headline` is how often the headline was counted: "once" or "twice". The tokens of
    `fact_box` and of `counts` are the same number.
    """

    title: str
    note: str
    text: str
    rules_name: str
    rules_version: int
    headline: str
    fact_box: FactBox
    counts: Counts


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A saved snapshot without its text, so that a list of many stays light.

    `saved_at` is in UTC, to the microsecond. `sha256` is the text's (see `digest`).
    """

    id: int
    saved_at: datetime
    title: str
    note: str
    rules_name: str
    rules_version: int
    headline: str
    fact_box: FactBox
    counts: Counts
    sha256: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """A snapshot that was deleted, and its text: all that bringing it back needs."""

    snapshot: Snapshot
    text: str


def encoded(text: str) -> bytes:
    """`text` as UTF-8; a lone surrogate, which has none, as three bytes ("surrogatepass")."""
    return text.encode("utf-8", "surrogatepass")


def decoded(data: bytes) -> str:
    """The text that `encoded` made `data` of; raises UnicodeDecodeError."""
    return data.decode("utf-8", "surrogatepass")


def digest(text: str) -> str:
    """The SHA-256 of `encoded(text)`, in hexadecimal digits."""
    return sha256(encoded(text)).hexdigest()


def timestamp(moment: datetime) -> str:
    """`moment` as ISO 8601 in UTC, to the microsecond: 2026-11-24T10:52:26.123456Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
