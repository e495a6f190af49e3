"""How a text is to be measured."""

from __future__ import annotations

from typing import NamedTuple

from factbox.analysis.languages.choosing import AUTOMATIC, language_choice
from factbox.analysis.level.target import NO_GOAL, Goal
from factbox.analysis.rule_sets.rule_name import RuleName, rule_named
from factbox.analysis.text.headline_rule import HeadlineRule, headline_rule_named
from factbox.analysis.text.left_out.kind import DEFAULT, Kind, kinds_named
from factbox.analysis.words.vocabulary.own.lists_in_use import NONE_IN_USE, ListsInUse


class Wanted(NamedTuple):
    """The optional parts of a report."""

    words: bool = False
    costs: bool = False
    curve: bool = False
    side_by_side: bool = False
    #: what to aim for, with `costs`
    goal: Goal = NO_GOAL


class Options(NamedTuple):
    """How a text is to be counted, and what is wanted besides the figures and the outline."""

    rules: RuleName = RuleName.FACT_BOX
    headline: HeadlineRule = HeadlineRule.AUTOMATIC
    left_out: frozenset[Kind] = DEFAULT
    #: join the lines of hard-wrapped text first
    join_lines: bool = False
    wanted: Wanted = Wanted()
    #: word lists of the user's own, and words to be ignored
    lists: ListsInUse = NONE_IN_USE
    #: the code of the language, or "auto"
    language: str = AUTOMATIC

    @classmethod
    def named(
        cls,
        rules: str,
        headline: str,
        leave_out: str | None,
        *,
        join_lines: bool,
        language: str = AUTOMATIC,
    ) -> Options:
        """Return the options with these names, which are those of the command line.

        Raises ValueError, with a sentence for people, if there is no such name.
        """
        left_out = DEFAULT if leave_out is None else kinds_named(leave_out)
        return cls(
            rule_named(rules),
            headline_rule_named(headline),
            left_out,
            join_lines,
            language=language_choice(language),
        )
