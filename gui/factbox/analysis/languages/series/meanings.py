"""What the phrases of a table mean as markers of items."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from factbox.analysis.cues.cue import PAIR
from factbox.analysis.languages.series.phrases import as_in_tables, spelled_out
from factbox.analysis.languages.series.table import SeriesTable


class MarkerKind(Enum):
    """The kinds of markers; see `SeriesTable`."""

    ADVERB = auto()
    SET_OFF = auto()
    ORDINAL = auto()
    LAST_ORDINAL = auto()
    OTHER = auto()
    PAUSED = auto()
    OPENER = auto()
    FIRST = auto()
    SECOND = auto()
    LAST = auto()
    NEXT = auto()
    MORE = auto()
    LABEL = auto()


class Meaning(NamedTuple):
    """A kind of marker, its number, and what its items share: a pair, or a label."""

    kind: MarkerKind
    ordinal: int | None = None
    pair: str = ""


def meanings(table: SeriesTable) -> Mapping[str, tuple[Meaning, ...]]:
    """Return what each phrase may mean, the likelier first."""
    found: dict[str, tuple[Meaning, ...]] = {}
    space = " " if table.spaced else ""

    def add(phrases: str, meaning: Meaning) -> None:
        for phrase in spelled_out(phrases, space):
            found[phrase] = (*found.get(phrase, ()), meaning)

    for kind, numbered in (
        (MarkerKind.ADVERB, table.adverbs),
        (MarkerKind.SET_OFF, table.set_off),
        (MarkerKind.PAUSED, table.paused),
    ):
        for ordinal, phrases in numbered.items():
            add(phrases, Meaning(kind, ordinal))
    for number, (first, second) in enumerate(table.pairs):
        add(first, Meaning(MarkerKind.FIRST, 1, f"{PAIR}{number}"))
        add(second, Meaning(MarkerKind.SECOND, 2, f"{PAIR}{number}"))
    add(table.openers, Meaning(MarkerKind.OPENER, 1))
    add(table.last, Meaning(MarkerKind.LAST))
    add(table.next, Meaning(MarkerKind.NEXT))
    add(table.more, Meaning(MarkerKind.MORE))
    for label in as_in_tables(table.labels).split():
        add(label, Meaning(MarkerKind.LABEL, pair=label))
    for ordinal, forms in table.ordinals.items():
        for form in as_in_tables(forms).split():
            found[form] = (Meaning(MarkerKind.ORDINAL, ordinal), *found.get(form, ()))
    for form in as_in_tables(table.last_ordinals).split():
        found[form] = (Meaning(MarkerKind.LAST_ORDINAL), *found.get(form, ()))
    for form in as_in_tables(table.others).split():
        found[form] = (Meaning(MarkerKind.OTHER), *found.get(form, ()))
    return found
