"""The words by which a language enumerates, as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Phrases, or an ordinal's, by the number that they stand for.
Numbered = Mapping[int, str]


@dataclass(frozen=True, eq=False)
class SeriesTable:
    """The words by which a language enumerates.

    Phrases are parted by " | ". In a phrase, "(…)" may be missing and "a/b" are
    alternatives: "por otro (lado)", "der/die letzte". Single words are parted by spaces.
    All are in lower case, with "'" for an apostrophe.

    Markers of items, by their number: `adverbs` enumerate wherever they stand ("erstens");
    those `set_off` only where a clause begins or between commas ("en premier lieu");
    `paused` only before a pause, or where a sentence begins ("primero"). `openers` begin a
    series that something else must support ("zunächst"). Of `pairs`, the second phrase
    needs the first. `next` say what comes next, `more` only that something is added;
    neither begins a series. `last` begin a last item. The `labels` do so before a number
    ("Schritt 1:").

    `ordinals`, `last_ordinals` and `others` ("ein weiterer") are adjectives, in all their
    forms; `others` are the last behind a definite article. They may follow one of the
    `articles`, of which some are `indefinite`, and be followed by one of the `nouns`, which
    announce too, or by one of the `copulas` and `that`; `verbs` are a pattern of others that
    no noun looks like. `endings` are cut off where nouns
    are compared. Words are `spaced`, except in Chinese; nouns are `capitalised` in German;
    `compounds` end in a noun.

    `numbers` announce before a noun, and so do the `vague` words, without a number, and the
    `pointing` phrases beside a number, whatever the noun is called; the numbers `alone`
    need none. `units` are counted and announce nothing. In Chinese one of the `measures` is
    behind each number. Behind the words `of_which` a number is one of a part.

    `closings` end the last item where a sentence begins, and so do the `these` before a
    number. `modals` recommend, and so do the verbs `proposing`, which have a subject; behind
    `not_modal` they do not. `pronouns` say who is to
    act, where that need not be told. `past` is a pattern of verbs that tell a story,
    `ranking` one of what says who came first: no number counts items in such a sentence. No
    marker overlaps one of the `traps`. `conjunctions` and other `leads` may stand before a
    marker. The `letters` of another alphabet than the Latin one number items, in this order.
    """

    adverbs: Numbered = field(default_factory=dict)
    set_off: Numbered = field(default_factory=dict)
    paused: Numbered = field(default_factory=dict)
    openers: str = ""
    pairs: tuple[tuple[str, str], ...] = ()
    next: str = ""
    more: str = ""
    last: str = ""
    labels: str = ""
    ordinals: Numbered = field(default_factory=dict)
    last_ordinals: str = ""
    others: str = ""
    articles: str = ""
    verbs: str = r"(?!)"
    indefinite: str = ""
    copulas: str = ""
    that: str = ""
    nouns: str = ""
    endings: str = ""
    alone: Numbered = field(default_factory=dict)
    numbers: Numbered = field(default_factory=dict)
    vague: str = ""
    pointing: str = ""
    measures: str = ""
    units: str = ""
    of_which: str = ""
    not_nouns: str = ""
    closings: str = ""
    these: str = ""
    modals: str = ""
    proposing: str = ""
    not_modal: str = ""
    pronouns: str = ""
    past: str = r"(?!)"
    ranking: str = r"(?!)"
    traps: str = ""
    conjunctions: str = ""
    leads: str = ""
    spaced: bool = True
    capitalised: bool = False
    compounds: bool = False
    reference: str = r"(?!)"
    citation: str = r"\(\d{4}[a-z]?\)|https?://|\bdoi\b"
    suffixes: tuple[str, ...] = ("º", "ª", "°")
    letters: str = ""
    note_headings: str = ""
    closing_headings: str = ""
