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


class Tally(NamedTuple):
    """The fact box of a text, or of a part of it, and the counts that it is made of."""

    box: FactBox
    counts: Counts


class Metrics(NamedTuple):
    """All that a view may show of a text.

    `headline_rule` is the rule that applied, so never "automatic". The text begins at
    `first_line`; its published fact box, which is not counted, stands above. `waiting` is
    the number of lines that are not counted yet. `selection` is None if nothing is
    selected, `cursor` if there is no cursor, and `target` if no Level is aimed at.
    """

    rules: Rules
    headline_rule: HeadlineRule
    first_line: int
    whole: Tally
    headline: Headline | None
    published: Published | None
    outline: tuple[Enumeration, ...]
    waiting: int = 0
    selection: Tally | None = None
    cursor: Place | None = None
    target: Band | None = None
