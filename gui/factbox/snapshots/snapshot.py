"""What a snapshot is: a text at one moment, and what was measured of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from uuid import uuid4

from factbox.analysis.text.counts import FactBox
from factbox.snapshots.figures import Figures

#: A rule set's name and its version: figures of two of them are not compared.
RuleSet = tuple[str, int]


class Occasion(StrEnum):
    """Why a snapshot was saved: all but the first happen without being asked for."""

    ASKED = "asked"
    #: of what a paste had put in the place of the whole text
    PASTED = "pasted"
    #: of the text that such a paste took away
    REPLACED = "replaced"
    #: of a changed text whose window was closed
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Work:
    """A text through all its revisions; its snapshots are those of one work.

    `key` names it on every machine, `id` in one file; 0 until it is there.
    """

    id: int
    key: str
    title: str

    @classmethod
    def begun(cls, title: str) -> Work:
        """A work that has no snapshot yet."""
        return cls(0, uuid4().hex, title)


@dataclass(frozen=True, slots=True)
class NewSnapshot:
    """A snapshot that is not saved yet.

    `headline` is how often the headline was counted: "once" or "twice". Of `figures` those
    are saved that have a value.
    """

    text: str
    rules_name: str
    rules_version: int
    headline: str
    figures: Mapping[str, float | None]
    title: str = ""
    note: str = ""
    occasion: Occasion = Occasion.ASKED


class Snapshot(NamedTuple):
    """A saved snapshot without its text, so that a list of many stays light.

    `number` counts from 1 within the work. `saved_at` is in UTC, to the microsecond.
    `figures` has those that have a value, also those that this Fact Box does not know.
    `sha256` is the text's (see `digest`).
    """

    id: int
    work_id: int
    number: int
    saved_at: datetime
    title: str
    note: str
    occasion: Occasion
    rules_name: str
    rules_version: int
    headline: str
    figures: Figures
    sha256: str

    @property
    def rules(self) -> RuleSet:
        """What it was counted by."""
        return self.rules_name, self.rules_version

    @property
    def fact_box(self) -> FactBox:
        """The four figures."""
        of = self.figures
        return FactBox(of.get("level"), int(of["tokens"]), int(of["types"]), of.get("ttr"))


@dataclass(frozen=True, slots=True)
class Deleted:
    """A snapshot that was deleted, its work and its text: all that bringing it back needs."""

    snapshot: Snapshot
    work: Work
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
