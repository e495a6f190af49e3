"""The command line. It loads Qt only to open the window."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from factbox import __version__
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.command_line.console import STANDARD_INPUT, Parser, argument, complain, write_out
from factbox.command_line.counting_options import add_counting, counting_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factbox.analysis.level.band import Band
    from factbox.analysis.level.target import Coverage
    from factbox.reports.report.report_part import ReportPart

_HIGHEST_SCORE = 200
_MOST_WORDS = 10_000_000
_SNAPSHOTS = "snapshots"
_CORPUS = "corpus"
_CHECK = "check"


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks for, and return the exit code."""
    if arguments is None:
        arguments = sys.argv[1:]
    if arguments[:1] == [_SNAPSHOTS]:
        from factbox.command_line import snapshots_command

        return snapshots_command.main(arguments[1:])
    if arguments[:1] == [_CORPUS]:
        from factbox.command_line import corpus_command

        return corpus_command.main(arguments[1:])
    if arguments[:1] == [_CHECK]:
        from factbox.command_line import check_command

        return check_command.main(arguments[1:])
    options = _parser().parse_args(arguments)
    refusal = _refusal(options)
    if refusal:
        return complain(refusal, 2)
    if options.print or options.json or options.text:
        return _report(options)
    if options.report:
        from factbox.command_line.report_command import write_report

        return write_report(options)
    from factbox.command_line.start import show_window

    return show_window(
        file=None if options.file is None else Path(options.file),
        headline_rule=HeadlineRule(options.headline),
        rules=options.rules,
        left_out=options.leave_out,
        theme=options.theme,
        grab=options.grab,
        size=options.size,
    )


def _refusal(options: argparse.Namespace) -> str:
    """Return which options do not fit together, and what to do; "" if all do."""
    aims = options.target, options.target_length, options.target_coverage
    if any(aims) and not (options.costs or options.report):
        return "--target, --target-length and --target-coverage need --costs or --report."
    if (options.sections or options.paper or options.data_folder) and not options.report:
        return "--sections, --paper and --data-folder need --report."
    if options.only_word_lists and not options.word_list:
        return "--only-word-lists needs --word-list."
    is_reported = options.print or options.json
    only_reported = options.words, options.side_by_side, options.costs, options.curve
    if any(only_reported) and not is_reported:
        return "--words, --costs, --curve and --side-by-side need --print or --json."
    if not (is_reported or options.text or options.report):
        return _refusal_of_window(options)
    if options.file is None or (options.file == STANDARD_INPUT and sys.stdin is None):
        return "Name a text file or a document, or - for standard input."
    return ""


def _refusal_of_window(options: argparse.Namespace) -> str:
    if options.join_lines:
        return "--join-lines needs --print, --json, --text or --report."
    if options.word_list or options.ignore_words:
        return (
            "--word-list and --ignore-words need --print, --json or --report. In the window, "
            "choose Vocabulary → Word lists… instead."
        )
    if options.file == STANDARD_INPUT:
        return (
            "Standard input needs --print, --json, --text or --report; the window opens a file."
        )
    return ""


def _parser() -> Parser:
    parser = Parser(
        prog="factbox",
        description="Show the fact box (Level, Tokens, Types, TTR), outline and snapshots of a "
        "text: in a window, unless --print, --json, --text, --report or --grab is given.",
        epilog="For a table of many texts, see factbox corpus --help; to check them, factbox "
        "check --help; for snapshots without a window, factbox snapshots --help. "
        "For the guide, press F1 in the window, or choose Help → Guide.",
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        nargs="?",
        help="a text file, a Word, OpenDocument, RTF or Markdown file, a PDF, a web page or an "
        "e-book; - for standard input",
    )
    parser.add_argument("--version", action="version", version=f"Fact Box {__version__}")
    _add_output(parser)
    _add_contents(parser)
    _add_report(parser)
    add_counting(parser, may_open_window=True)
    _add_window(parser)
    return parser


def _add_output(parser: Parser) -> None:
    group = parser.add_argument_group("instead of the window")
    output = group.add_mutually_exclusive_group()
    output.add_argument(
        "--print", action="store_true", help="write all figures and the outline"
    )
    output.add_argument("--json", action="store_true", help="write the same as JSON")
    output.add_argument(
        "--text",
        action="store_true",
        help="write the text that is counted, each paragraph on one line",
    )
    output.add_argument(
        "--report",
        metavar="OUT",
        type=Path,
        help="write a report to hand on, with the snapshots of the text: OUT.pdf, OUT.docx, "
        "OUT.html or OUT.md",
    )
    output.add_argument(
        "--grab", metavar="OUT.png", type=Path, help="save a picture of the window"
    )


def _add_contents(parser: Parser) -> None:
    group = parser.add_argument_group("with --print or --json")
    group.add_argument(
        "--words",
        action="store_true",
        help="add every type and its count",
    )
    group.add_argument(
        "--costs",
        action="store_true",
        help="add the sentences and words that raise the Level most",
    )
    group.add_argument(
        "--curve",
        action="store_true",
        help="add the moving TTR over the text",
    )
    group.add_argument(
        "--side-by-side",
        action="store_true",
        help="add the figures of all rule sets, and where they differ",
    )


def _add_report(parser: Parser) -> None:
    group = parser.add_argument_group("targets, and what is in a report")
    group.add_argument(
        "--target",
        metavar="LOW-HIGH",
        type=_main_band,
        help="with --costs or --report: the lowest and highest Level to aim for, such as 8-10, "
        "or, in a language without a Level, of its main figure, such as 55-65; a target set "
        "in the window is not used",
    )
    group.add_argument(
        "--target-length",
        metavar="LOW-HIGH",
        type=_length_band,
        help="with --costs or --report: the fewest and most words to aim for, such as 800-1000",
    )
    group.add_argument(
        "--target-coverage",
        metavar="PERCENT@LEVEL",
        type=_coverage,
        help="with --costs or --report: the percentage of words to be known at a level of the "
        "word list, such as 95@A2",
    )
    group.add_argument(
        "--sections",
        metavar="PART,…",
        type=argument(_sections),
        help="with --report: its parts; default: all of fact_box, target, counting, trend, "
        "snapshots, comparison, outline, sentences, words, figures",
    )
    group.add_argument(
        "--data-folder",
        metavar="FOLDER",
        type=Path,
        help="with --report: where the snapshots are; default: the data folder of your account",
    )
    group.add_argument(
        "--paper",
        choices=("a4", "letter"),
        help="with --report: the size of the page; default: that of your country",
    )


def _add_window(parser: Parser) -> None:
    group = parser.add_argument_group("the window")
    group.add_argument(
        "--size", metavar="WxH", type=_size, help="the size of the window, such as 1280x800"
    )
    group.add_argument(
        "--theme", choices=("light", "dark"), help="default: the theme chosen in the window"
    )


def _sections(value: str) -> frozenset[ReportPart]:
    from factbox.reports.report.report_part import parts_named

    return parts_named(value)


def _main_band(value: str) -> Band:
    return _band(value, float, _HIGHEST_SCORE, "8-10")


def _length_band(value: str) -> Band:
    return _band(value, int, _MOST_WORDS, "800-1000")


def _coverage(value: str) -> Coverage:
    from factbox.analysis.level.target import coverage_of

    percent, _, level = value.partition("@")
    try:
        return coverage_of(percent.removesuffix("%"), level)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"“{value}” is not a coverage; write it like 95@A2"
        ) from None


def _band(value: str, number: Callable[[str], float], highest: float, example: str) -> Band:
    from factbox.analysis.level.band import Band

    low, _, high = value.partition("-")
    try:
        band = Band(number(low), number(high or low))
    except ValueError:
        band = Band(1.0, 0.0)
    if not 0 <= band.low <= band.high <= highest:
        raise argparse.ArgumentTypeError(f"“{value}” is not a target; write it like {example}")
    return band


def _size(value: str) -> tuple[int, int]:
    try:
        width, height = map(int, value.lower().split("x"))
    except ValueError:
        width = height = 0
    if not (1 <= width <= 10_000 and 1 <= height <= 10_000):
        raise argparse.ArgumentTypeError(f"“{value}” is not a size; write it like 1280x800")
    return width, height


def _report(options: argparse.Namespace) -> int:
    from factbox.analysis.level.target import Goal
    from factbox.command_line.input import read_input
    from factbox.command_line.report import json_report, text_report
    from factbox.documents.errors import DocumentError
    from factbox.files.text_file import TextFileError
    from factbox.measuring.measure import counted_lines, report_on
    from factbox.measuring.options import Wanted

    goal = Goal(options.target, options.target_length, options.target_coverage)
    wanted = Wanted(options.words, options.costs, options.curve, options.side_by_side, goal)
    how = counting_of(options)._replace(wanted=wanted)
    try:
        given = read_input(options.file)
    except (TextFileError, DocumentError) as problem:
        return complain(str(problem), 1)
    if options.text:
        return write_out([counted_lines(given, how).encode("utf-8", "replace")], "text")
    written = (json_report if options.json else text_report)(report_on(given, how))
    return write_out([written.encode("utf-8", "replace")], "report")
