"""All that is known of a text, as one frozen value."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.level.band import Band
from factbox.analysis.outline.item import Enumeration
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.headline import Headline
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.place import Place
from factbox.analysis.text.published import Published


class Part(NamedTuple):
    """The figures of a text or of a part of it, and the counts that they were made of."""

    box: FactBox
    counts: Counts


class Metrics(NamedTuple):
    """All that a view may show of a text.

    `headline_rule` is the one that applied, so never "automatic". The text begins at
    `first_line`; what stands above is its published fact box, not counted. `waiting`
    lines are not counted yet. `selection` is None where nothing is selected; `cursor` is
    where the cursor stands, None where there is none. `target` is the band that the Level
    is to come into, None for none.
    """

    rules: Rules
    headline_rule: HeadlineRule
    first_line: int
    whole: Part
    headline: Headline | None
    published: Published | None
    outline: tuple[Enumeration, ...]
    waiting: int = 0
    selection: Part | None = None
    cursor: Place | None = None
    target: Band | None = None
