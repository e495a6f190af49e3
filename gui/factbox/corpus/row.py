"""A row of a table of texts: what was measured of one, or why it could not be read."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from factbox.reports.escaping import showable

if TYPE_CHECKING:
    from factbox.measuring.input_text import InputText
    from factbox.measuring.options import Options
    from factbox.measuring.report import Report

# A byte that is not UTF-8; or a backslash, where a name has one before what looks like such.
_CODE = "x([89a-f][0-9a-f]|5c)"
_BYTE = re.compile(rf"\\{_CODE}")
_LIKE_A_BYTE = re.compile(rf"\\(?={_CODE})")


class CorpusRow(NamedTuple):
    """A row as a line of JSON, without its end; and whether the text could not be measured."""

    line: str
    failed: bool


def measured_row(
    options: Options, figures: Sequence[str], path: Path, given: InputText
) -> CorpusRow:
    """Measure the text of the file at `path`, and return its row."""
    from factbox.analysis.words.vocabulary.own.recorded_lists import with_digests
    from factbox.measuring.measure import report_on
    from factbox.snapshots.figures import with_value
    from factbox.snapshots.left_out import saved_as
    from factbox.snapshots.snapshot import digest

    report: Report = report_on(given, options)
    used = report.vocabulary.list
    found = with_value({**report.figures, **saved_as(options.left_out)})
    counted = {
        "rules": report.rules.name,
        "rules_version": report.rules.version,
        "headline": report.rules.headline,
        "language": report.rules.language,
        "word_list": with_digests(
            f"{used.name} {used.version}".rstrip(),
            [each.sha256 for each in used.lists],
            used.ignored.sha256,
        ),
        "warnings": _in_one_line(" ".join(said_warnings(report))) or None,
        "sha256": digest("\n".join(given.lines)),
    }
    return _written(path, None, figures, found, counted)


def failed_row(figures: Sequence[str], path: Path, error: str) -> CorpusRow:
    """Return the row of a file that could not be measured."""
    return _written(path, error, figures, {}, {})


def written_path(path: Path) -> str:
    """Return a path as rows have it: with slashes, and `\\xff` for a byte that is not UTF-8.

    No two paths are written alike: a backslash that the name itself has there is `\\x5c`.
    """
    escaped = _LIKE_A_BYTE.sub(r"\\x5c", path.as_posix())
    return os.fsencode(escaped).decode("utf-8", "backslashreplace")


def path_of(written: str) -> Path:
    """Return the path that `written_path` wrote like this."""
    return Path(_BYTE.sub(_meant_by, written))


def said_warnings(report: Report) -> tuple[str, ...]:
    """Return the reasons to doubt a text or its figures, in sentences."""
    return (*report.source.warnings, *(each.message for each in report.warnings))


def _meant_by(byte: re.Match[str]) -> str:
    code = int(byte[1], 16)
    return chr(code if code < 0x80 else 0xDC00 + code)


def _in_one_line(text: str) -> str:
    return showable(" ".join(text.split()))


def _written(
    path: Path,
    error: str | None,
    figures: Sequence[str],
    found: Mapping[str, float],
    counted: Mapping[str, Any],
) -> CorpusRow:
    from factbox.corpus.columns import BEHIND

    row = {
        "path": written_path(path),
        "error": None if error is None else _in_one_line(error),
        **{name: found.get(name) for name in figures},
        **{name: counted.get(name) for name in BEHIND},
    }
    return CorpusRow(json.dumps(row, allow_nan=False), error is not None)
