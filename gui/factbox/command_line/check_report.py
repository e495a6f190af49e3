"""What a check found, in the formats of `factbox check`."""

from __future__ import annotations

import json
from enum import StrEnum
from math import isinf
from typing import TYPE_CHECKING

from factbox.analysis.figures.catalogue import figures
from factbox.command_line.console import printable
from factbox.reports.check_wording import line_of, summary, value_of
from factbox.reports.escaping import markdown_cell
from factbox.reports.target_wording import band_shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from factbox.analysis.level.band import Band
    from factbox.corpus.check.verdict import CheckedFigure, Verdict


class CheckFormat(StrEnum):
    """A format of what a check found."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


class CheckCounts:
    """How many texts are inside, outside and unreadable, as far as they were checked."""

    def __init__(self) -> None:
        self.inside = self.outside = self.unreadable = 0
        #: whether all were checked
        self.complete = False

    def counted(self, verdicts: Iterable[Verdict]) -> Iterator[Verdict]:
        """Yield the verdicts, and count them."""
        for verdict in verdicts:
            self.inside += verdict.is_inside
            self.unreadable += bool(verdict.error)
            self.outside += not verdict.is_inside and not verdict.error
            yield verdict
        self.complete = True

    @property
    def texts(self) -> int:
        """How many there are."""
        return self.inside + self.outside + self.unreadable

    def in_words(self) -> str:
        """Return it as a sentence."""
        return summary(self.inside, self.outside, self.unreadable)


def pieces(
    form: CheckFormat,
    bands: Mapping[str, Band],
    verdicts: Iterable[Verdict],
    counts: CheckCounts,
) -> Iterator[str]:
    """Yield what a check found, a text at a time, while `counts` counts the texts."""
    counted = counts.counted(verdicts)
    if form is CheckFormat.TEXT:
        return _text_pieces(counted)
    if form is CheckFormat.JSON:
        return _json_pieces(bands, counted, counts)
    return _markdown_pieces(bands, counted, counts)


def _text_pieces(verdicts: Iterable[Verdict]) -> Iterator[str]:
    for verdict in verdicts:
        # One line for each text, whatever is in its name.
        line = " ".join(f"{verdict.path}: {line_of(verdict)}".split())
        yield f"{printable(line)}\n"


def _json_pieces(
    bands: Mapping[str, Band], verdicts: Iterable[Verdict], counts: CheckCounts
) -> Iterator[str]:
    thresholds = {key: _ends(band) for key, band in bands.items()}
    yield f'{{\n"thresholds": {_json(thresholds)},\n"texts": ['
    for number, verdict in enumerate(verdicts):
        yield ",\n" if number else "\n"
        yield _json(_as_dict(verdict))
    yield f'\n],\n"inside": {counts.inside},\n"outside": {counts.outside},\n'
    yield f'"unreadable": {counts.unreadable}\n}}\n'


def _json(value: object) -> str:
    return json.dumps(value, allow_nan=False)


def _as_dict(verdict: Verdict) -> dict[str, object]:
    return {
        "path": verdict.path,
        "error": verdict.error or None,
        "inside": verdict.is_inside,
        "figures": {each.key: _figure_as_dict(each) for each in verdict.figures},
        "warnings": list(verdict.warnings),
    }


def _figure_as_dict(checked: CheckedFigure) -> dict[str, object]:
    return {
        "value": checked.value,
        "side": None if checked.side is None else checked.side.value,
        "unreliable": checked.unreliable or None,
        "absent": None if checked.side else checked.absent,
    }


def _ends(band: Band) -> dict[str, float | None]:
    """Return the ends of a band; null for one that is open."""
    return {
        "low": None if isinf(band.low) else band.low,
        "high": None if isinf(band.high) else band.high,
    }


def _markdown_pieces(
    bands: Mapping[str, Band], verdicts: Iterable[Verdict], counts: CheckCounts
) -> Iterator[str]:
    checked = ((figures()[key], band) for key, band in bands.items())
    heads = [f"{figure.name}: {band_shown(figure, band)}" for figure, band in checked]
    yield _row(["Text", "Result", *heads])
    yield f"{'| --- ' * (2 + len(heads))}|\n"
    for verdict in verdicts:
        yield _row(_cells(verdict, len(heads)))
    yield f"\n{counts.in_words()}\n"


def _cells(verdict: Verdict, columns: int) -> Iterator[str]:
    yield verdict.path
    if verdict.error:
        yield f"unreadable: {verdict.error}"
        yield from ("—" for _ in range(columns))
        return
    yield ": ".join(("inside" if verdict.is_inside else "outside", *verdict.warnings))
    yield from map(value_of, verdict.figures)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(map(markdown_cell, cells))} |\n"
