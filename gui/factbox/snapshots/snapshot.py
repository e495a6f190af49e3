"""A snapshot: a text at one moment, and its figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from uuid import uuid4

from factbox.analysis.text.counts import FactBox
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.words.vocabulary.own.recorded_lists import NO_LISTS, RecordedLists
from factbox.snapshots.figures import Figures
from factbox.snapshots.language import language_in
from factbox.snapshots.left_out import kinds_of

#: A rule set's name and its version: figures of two of them are not compared.
RuleSet = tuple[str, int]


class Occasion(StrEnum):
    """Why a snapshot was saved; all but the first are saved automatically."""

    ASKED = "asked"
    #: the text that a paste put in place of the whole old text
    PASTED = "pasted"
    #: the text that such a paste replaced
    REPLACED = "replaced"
    #: a changed text whose window was closed
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Work:
    """A text through all its revisions, to which its snapshots belong.

    `key` identifies it everywhere, `id` in one file; `id` is 0 until it is saved.
    """

    id: int
    key: str
    title: str

    @classmethod
    def begun(cls, title: str) -> Work:
        """Return a new work, which has no snapshot yet."""
        return cls(0, uuid4().hex, title)


@dataclass(frozen=True, slots=True)
class NewSnapshot:
    """A snapshot that is not saved yet.

    `headline` says how often the headline was counted: "once" or "twice". Only those of
    `figures` that have a value are saved. `styles` are those of the lines (see
    `packed_styles`). `word_lists` are those that gave words their level.
    """

    text: str
    rules_name: str
    rules_version: int
    headline: str
    figures: Mapping[str, float | None]
    title: str = ""
    note: str = ""
    occasion: Occasion = Occasion.ASKED
    styles: str = ""
    word_lists: RecordedLists = NO_LISTS


class Snapshot(NamedTuple):
    """A saved snapshot without its text, so that a list of many stays light.

    `number` counts from 1 within the work. `saved_at` is in UTC, to the microsecond.
    `figures` has every figure with a value, even if this Fact Box does not know it.
    `sha256` is the digest of the text. `styles` are those of its lines, also if this Fact Box
    does not know them. `word_lists` are those that gave words their level.
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
    styles: str = ""
    word_lists: RecordedLists = NO_LISTS

    @property
    def rules(self) -> RuleSet:
        """The rule set that counted it."""
        return self.rules_name, self.rules_version

    @property
    def language(self) -> str:
        """The code of the language that it was counted in."""
        return language_in(self.figures)

    @property
    def left_out(self) -> frozenset[Kind]:
        """The kinds of text that it does not count."""
        return kinds_of(self.figures)

    @property
    def fact_box(self) -> FactBox:
        """The four figures of the fact box."""
        of = self.figures
        tokens, types = (int(of[name]) if name in of else None for name in ("tokens", "types"))
        return FactBox(of.get("level"), tokens, types, of.get("ttr"))


def encoded(text: str) -> bytes:
    """Return `text` as UTF-8, with lone surrogates kept as three bytes each."""
    return text.encode("utf-8", "surrogatepass")


def decoded(data: bytes) -> str:
    """Return the text that `encoded` turned into `data`. Raises UnicodeDecodeError."""
    return data.decode("utf-8", "surrogatepass")


def digest(text: str) -> str:
    """Return the SHA-256 of `encoded(text)` in hexadecimal."""
    return sha256(encoded(text)).hexdigest()


def timestamp(moment: datetime) -> str:
    """Return `moment` as ISO 8601 in UTC, such as 2026-11-24T10:52:26.123456Z."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
