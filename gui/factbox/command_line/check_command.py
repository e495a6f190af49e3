"""`factbox check`: says which texts are within thresholds."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from factbox.command_line.check_options import parsed_options
from factbox.command_line.check_report import CheckCounts, CheckFormat, pieces
from factbox.command_line.console import complain, write_out
from factbox.command_line.counting_options import counting_of
from factbox.command_line.many_texts import OptionsError, workplace_of
from factbox.corpus.attempt import attempts
from factbox.corpus.check.thresholds import ThresholdError, Thresholds
from factbox.corpus.check.thresholds_file import ThresholdsFileError, nearest_file
from factbox.corpus.check.verdict import checked, unreadable
from factbox.corpus.files import USUAL, find_files
from factbox.corpus.run import Run, RunError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from factbox.analysis.level.band import Band

_USAGE_ERROR = 2
_NOTHING_TO_CHECK = (
    "Say what to check, such as --level 8-10 or --max-tokens 1200; or write thresholds in "
    "pyproject.toml or factbox.toml."
)


def main(arguments: Sequence[str]) -> int:
    """Do what the words after `factbox check` ask for, and return the exit code."""
    thresholds = Thresholds()
    try:
        file = nearest_file(Path.cwd())
        given = parsed_options(arguments, file, thresholds)
        thresholds.check()
    except (ThresholdsFileError, ThresholdError) as problem:
        return complain(str(problem), _USAGE_ERROR)
    if not thresholds.bands:
        return complain(_NOTHING_TO_CHECK, _USAGE_ERROR)
    try:
        return _check(given, thresholds.bands)
    except OptionsError as problem:
        return complain(str(problem), _USAGE_ERROR)
    except RunError as problem:
        return complain(str(problem), 1)


def _check(given: argparse.Namespace, bands: Mapping[str, Band]) -> int:
    start, jobs = workplace_of(given)
    form = CheckFormat(given.format)
    check = partial(checked, counting_of(given), bands)
    measure = partial(attempts, check, unreadable)
    files = find_files(given.paths, given.include or USUAL)
    counts = CheckCounts()
    with closing(Run(start, jobs, measure, unreadable).rows(files)) as rows:
        found = (verdict for _file, verdict in rows)
        written = pieces(form, bands, found, counts)
        code = write_out((piece.encode("utf-8", "replace") for piece in written), "result")
    if not counts.complete:
        # The reader has seen enough; but nobody knows whether all texts are inside.
        return code or 1
    if form is CheckFormat.TEXT:
        complain(counts.in_words(), 0)
    return code or int(counts.inside < counts.texts)
