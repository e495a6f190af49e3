"""Everything that is known about a text, as one immutable value."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.level.target import NO_TARGET, Target
from factbox.analysis.outline.item import Enumeration
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.headline import Headline
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.account import LeftOutAccount
from factbox.analysis.text.place import Place
from factbox.analysis.text.published import Published
from factbox.analysis.words.vocabulary.level_list import LevelList


class Tally(NamedTuple):
    """The fact box of a text, or of a part of it, and the counts behind it."""

    box: FactBox
    counts: Counts


class Metrics(NamedTuple):
    """Everything that a view may show about a text.

    `headline_rule` is the rule that was applied, so it is never "automatic". The text begins at
    `first_line`: all above it is left out. `left_out` is the account of what is left out of the
    whole text. `level_list` is the word list in use. `waiting` is the number of
    lines that are not counted yet. `selection`, and `selected` with its start and end, are None
    if nothing is selected; `cursor` is None if there is no cursor. `target` is what applies in
    the language of the text.
    """

    rules: Rules
    headline_rule: HeadlineRule
    first_line: int
    whole: Tally
    headline: Headline | None
    published: Published | None
    outline: tuple[Enumeration, ...]
    level_list: LevelList
    left_out: LeftOutAccount = LeftOutAccount()
    waiting: int = 0
    selection: Tally | None = None
    cursor: Place | None = None
    selected: tuple[Place, Place] | None = None
    target: Target = NO_TARGET
