"""The options that say how to count, the same for every command that counts."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from factbox.analysis.languages.choosing import AUTOMATIC, language_choice
from factbox.analysis.languages.rooms import CODES
from factbox.analysis.rule_sets.rule_name import RuleName, rule_named
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.left_out.kind import DEFAULT, Kind, kinds_named
from factbox.command_line.console import Parser, argument

if TYPE_CHECKING:
    from factbox.analysis.words.vocabulary.own.word_list import WordList
    from factbox.measuring.options import Options


def add_counting(parser: Parser, *, may_open_window: bool = False) -> None:
    """Add --rules, --headline, --leave-out, --join-lines and those for word lists.

    If a command `may_open_window`, options that are not given are those of the window, which
    joins no lines.
    """
    group = parser.add_argument_group("how to count")
    where = "with --print, --json or --report: " if may_open_window else ""
    group.add_argument(
        "--rules",
        metavar="NAME",
        type=argument(rule_named),
        help="the rule set to count by: "
        + ", ".join(f"“{name}”" for name in RuleName)
        + "; default: Fact box"
        + (", or in the window the last one used" if may_open_window else ""),
    )
    group.add_argument(
        "--language",
        metavar="CODE",
        type=argument(language_choice),
        default=AUTOMATIC,
        help=where
        + f"the language of the text: {', '.join(CODES)}; without this option it is recognised "
        "in texts of 30 words or more",
    )
    group.add_argument(
        "--headline",
        choices=tuple(str(rule) for rule in HeadlineRule),
        default=str(HeadlineRule.AUTOMATIC),
        help="how often the headline counts; automatic means twice with a published fact box, "
        "otherwise once (and always once under textstat)",
    )
    group.add_argument(
        "--leave-out",
        metavar="KIND,…",
        type=argument(kinds_named),
        help="kinds of text to leave out besides the default ones, or none to count all text: "
        + ", ".join(Kind)
        + "; without this option, the default ones"
        + (", or in the window those last chosen" if may_open_window else ""),
    )
    group.add_argument(
        "--join-lines",
        action="store_true",
        help=("with --print, --json, --text or --report: " if may_open_window else "")
        + "join the lines of hard-wrapped paragraphs before counting"
        + ("; offsets are then those of the joined text" if may_open_window else ""),
    )
    _add_lists(parser, where)


def _add_lists(parser: Parser, where: str) -> None:
    group = parser.add_argument_group("word lists")
    group.add_argument(
        "--word-list",
        metavar="FILE",
        type=_word_list,
        action="append",
        default=[],
        help=where
        + "a text or CSV file with one word on each line, with its level if you like; other "
        "words have their levels from CEFR-J; may be repeated: the first list that has a word "
        "decides",
    )
    group.add_argument(
        "--only-word-lists",
        action="store_true",
        help="with --word-list: do without CEFR-J",
    )
    group.add_argument(
        "--ignore-words",
        metavar="WORD,…",
        type=_ignored,
        default=frozenset(),
        help=where + "words to ignore, in all their forms: they count as names do",
    )


def counting_of(options: argparse.Namespace) -> Options:
    """Return how to count, from what was given for these options."""
    # A window, which needs neither, opens sooner.
    from factbox.analysis.words.vocabulary.own.lists_in_use import ListsInUse
    from factbox.measuring.options import Options

    lists = tuple(options.word_list)
    return Options(
        options.rules or RuleName.FACT_BOX,
        HeadlineRule(options.headline),
        DEFAULT if options.leave_out is None else options.leave_out,
        options.join_lines,
        lists=ListsInUse(lists, not options.only_word_lists, options.ignore_words),
        language=options.language,
    )


def _word_list(value: str) -> WordList:
    from factbox.analysis.rule_sets.rules import rules_named
    from factbox.analysis.words.vocabulary.own.list_error import WordListError
    from factbox.files.word_list_file import read_word_list

    try:
        before = rules_named(RuleName.FACT_BOX).language.before_entries
        return read_word_list(Path(value), before).words
    except WordListError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None


def _ignored(value: str) -> frozenset[str]:
    from factbox.analysis.words.vocabulary.own.key import ignored_key_of

    words = value.replace(",", " ").split()
    return frozenset(map(ignored_key_of, words))
