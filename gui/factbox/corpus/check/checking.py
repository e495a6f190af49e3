"""Checks files: measures each, and says whether it is within thresholds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factbox.corpus.attempt import attempt, text_in
from factbox.corpus.check.verdict import Verdict, verdict
from factbox.corpus.row import written_path

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from factbox.analysis.level.band import Band
    from factbox.corpus.files import FoundFile
    from factbox.measuring.options import Options


def verdicts(
    options: Options, bands: Mapping[str, Band], files: Sequence[FoundFile]
) -> list[Verdict]:
    """Measure files, and return what is found of each."""
    check = partial(_verdict, options, bands)
    return [attempt(file, check, unreadable) for file in files]


def unreadable(path: Path, error: str) -> Verdict:
    """Return what is found of a file that cannot be read."""
    return Verdict(written_path(path), error)


def _verdict(options: Options, bands: Mapping[str, Band], file: FoundFile) -> Verdict:
    from factbox.measuring.measure import report_on

    report = report_on(text_in(file), options)
    return verdict(written_path(file.path), report, bands)
