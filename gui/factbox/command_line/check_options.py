"""The options of `factbox check`: on the command line, and in the file with thresholds."""

from __future__ import annotations

import argparse
import re
from difflib import get_close_matches
from textwrap import fill
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

from factbox.analysis.figures.catalogue import names
from factbox.command_line.check_report import CheckFormat
from factbox.command_line.console import Parser
from factbox.command_line.counting_options import add_counting
from factbox.command_line.many_texts import add_include, add_paths, add_workers
from factbox.corpus.check.thresholds import ThresholdError, Thresholds, hyphened, option_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.corpus.check.thresholds_file import ThresholdsFile

_WIDTH = 78
# A little less, and “levle” would be near --leave-out.
_NEAR = 0.8
_DESCRIPTION = (
    "Check that the figures of texts are within thresholds; write a line for each text."
)
_THRESHOLDS = """for any figure, the ends included:
  --FIGURE LOW-HIGH      such as --level 8-10
  --min-FIGURE NUMBER    such as --min-flesch-reading-ease 60
  --max-FIGURE NUMBER    such as --max-tokens 1200, or --max-level-at-95 B1

The figures:
"""
_EPILOG = """examples:
  factbox check articles --level 8-10 --max-tokens 1200
      the texts and documents in the folder articles and the folders in it
  factbox check articles --format markdown
      with the thresholds in the table [tool.factbox.check] of pyproject.toml, or [check] of
      factbox.toml, in this folder or the nearest above it; options given here override them

The exit code is 0 if all texts are inside, 1 if one is outside or cannot be read, and 2 if
the command or the file with thresholds is wrong. To open a file or a folder called “check”,
write factbox ./check"""


_ALL = frozenset(f"--{name}" for name in option_names())


class _Expected(NamedTuple):
    """The types that an entry of the file may have, and how an error names them."""

    kinds: tuple[type, ...]
    said: str


_THRESHOLD = _Expected((str, int, float), 'a number, or a range in quotes such as "8-10"')
# What else may be in the file. It may come with other people’s texts: it names no scheduler.
_KEPT = {
    "include": _Expected((str, list), "a pattern in quotes, or a list of them"),
    "rules": _Expected((str,), "the name of a rule set in quotes"),
    "language": _Expected((str,), "the code of a language in quotes"),
    "headline": _Expected((str,), "a word in quotes"),
    "leave_out": _Expected((str, list), "kinds in quotes, or a list of them"),
    "join_lines": _Expected((bool,), "true or false"),
    "word_list": _Expected((str, list), "a file in quotes, or a list of them"),
    "only_word_lists": _Expected((bool,), "true or false"),
    "ignore_words": _Expected((str, list), "words in quotes, or a list of them"),
}
# Options that may be repeated. The command line replaces those of the file; it adds none.
_REPEATED = {"--include": "include", "--word-list": "word_list"}
# A negative number, which is no option.
_NEGATIVE = re.compile(r"-\d")


def parsed_options(
    arguments: Sequence[str], file: ThresholdsFile | None, thresholds: Thresholds
) -> argparse.Namespace:
    """Return the options of the command line, or else of the file; exit if one is wrong.

    Thresholds go to `thresholds`. Raise ThresholdsFileError if an entry of the file is wrong.
    """
    parser = CheckParser(thresholds)
    lists = {}
    if file is not None:
        kept = vars(CheckParser(thresholds, file).parsed(_arguments(file)))
        lists = {name: kept.pop(name) for name in _REPEATED.values()}
        parser.set_defaults(**kept)
    given = parser.parsed(_with_values(arguments))
    for name, value in lists.items():
        setattr(given, name, getattr(given, name) or value)
    return given


class CheckParser(Parser):
    """A parser of the command line, or of the file with thresholds if that is its `source`.

    It gives thresholds to `thresholds`.
    """

    def __init__(self, thresholds: Thresholds, source: ThresholdsFile | None = None) -> None:
        super().__init__(
            prog="factbox check",
            usage="factbox check PATH … [THRESHOLD …] [OPTION …]",
            description=_DESCRIPTION,
            epilog=_EPILOG,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
            add_help=source is None,
        )
        self._thresholds = thresholds
        self._source = source
        if source is None:
            add_paths(self)
            _add_format(self)
            add_workers(self)
        add_include(self)
        self._add_thresholds()
        add_counting(self)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong, and exit; raise ThresholdsFileError if it is in the file."""
        if self._source is None:
            super().error(message)
        message = message.removeprefix("argument --")
        raise self._source.wrong(message if message.endswith((".", "?")) else f"{message}.")

    def take(self, option: str, value: str) -> None:
        """Take a threshold."""
        try:
            self._thresholds.take(option.removeprefix("--"), value)
        except ThresholdError as problem:
            self.error(str(problem))

    def parsed(self, arguments: Sequence[str]) -> argparse.Namespace:
        """Return the options in the arguments; call `error` if one is wrong."""
        given, unknown = self.parse_known_intermixed_args(arguments)
        for each in unknown:
            self._refuse(each.partition("=")[0])
        return given

    def _refuse(self, option: str) -> None:
        """Say that there is no such option, and which one may have been meant."""
        others = [each for action in self._actions for each in action.option_strings]
        near = get_close_matches(
            option, [each for each in others if each not in _ALL], 1, _NEAR
        )
        if near:
            self.error(f"there is no option {option}; did you mean {near[0]}?")
        self.take(option, "")

    def _add_thresholds(self) -> None:
        keys = ", ".join(map(hyphened, names()))
        figures = fill(keys, _WIDTH, break_on_hyphens=False)
        group = self.add_argument_group("thresholds", _THRESHOLDS + figures)
        for option in sorted(_ALL):
            group.add_argument(
                option, action=_Take, dest=argparse.SUPPRESS, help=argparse.SUPPRESS
            )


class _Take(argparse.Action):
    """Takes a threshold."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        assert isinstance(parser, CheckParser)
        parser.take(str(option_string), str(values))


def _add_format(parser: Parser) -> None:
    parser.add_argument(
        "--format",
        choices=tuple(CheckFormat),
        default=CheckFormat.TEXT,
        help="text has a line for each text, json an object, markdown a table; default: text",
    )


def _with_values(arguments: Sequence[str]) -> list[str]:
    """Return the arguments with each threshold joined to a negative number behind it."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _ALL and _NEGATIVE.match(argument):
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _arguments(file: ThresholdsFile) -> list[str]:
    """Return the entries of the file as arguments of the command line."""
    arguments = []
    for name, value in file.entries.items():
        option = f"--{hyphened(name)}"
        kinds, said = _KEPT.get(name.replace("-", "_"), _THRESHOLD)
        # To Python, true is a number.
        if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
            raise file.wrong(f"{name} must be {said}.")
        if isinstance(value, bool):
            arguments += [option] if value else []
            continue
        values = [str(each) for each in (value if isinstance(value, list) else [value])]
        if option == "--word-list":
            values = [str(file.path.parent / each) for each in values]
        if option not in _REPEATED:
            values = [",".join(values)]
        arguments += [f"{option}={each}" for each in values]
    return arguments
