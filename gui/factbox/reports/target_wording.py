"""Says how far a text is from a target, and what would bring it there."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band, BandSide, splits_needed, syllables_to_lose
from factbox.reports.numbers import MINUS, figure_shown, shown
from factbox.tr import tr, with_thousands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.level.target import Target
    from factbox.analysis.text.counts import Counts

# 8, 6.5 or 1,000.
_WHOLE = ",.10g"
_MARKS = {BandSide.ABOVE: "▲", BandSide.BELOW: "▼"}


def range_of(low: float, high: float) -> str:
    """Return a range of grades or of lengths as it is shown."""
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def number(end: float) -> str:
    """Return an end of a range as it is shown."""
    return format(end, _WHOLE).replace("-", MINUS)


def end_shown(figure: Figure, end: float) -> str:
    """Return an end of a band of a figure as it is shown."""
    return figure_shown(figure, end) if figure.classes else number(end)


def band_shown(figure: Figure, band: Band) -> str:
    """Return a band of a figure as it is shown: “8–10”, “from 8” or “up to 10”."""
    low, high = (end_shown(figure, end) for end in band)
    if band.low == -inf:
        return tr("up to %s") % high
    if band.high == inf:
        return tr("from %s") % low
    return low if low == high else f"{low}–{high}"


def mark_of(value: float | None, band: Band | None) -> str:
    """Return a mark for a value above or below `band`; "" inside it, and without either."""
    side = None if band is None else band.side(value)
    return _MARKS.get(side, "") if side else ""


def distance_of(value: float | None, band: Band | None) -> str:
    """Return how far a Level or a length is from `band`, in words; "" without either."""
    if value is None or band is None:
        return ""
    words = {
        BandSide.BELOW: tr("{distance} below {range}"),
        BandSide.INSIDE: tr("inside {range}"),
        BandSide.ABOVE: tr("{distance} above {range}"),
    }[band.side(value) or BandSide.INSIDE]
    return words.format(distance=_far(value, band), range=range_of(*band))


def short_distance(value: float | None, band: Band | None) -> str:
    """Return the same without the band: "1.5 above"."""
    if value is None or band is None:
        return ""
    words = {
        BandSide.BELOW: tr("%s below"),
        BandSide.INSIDE: tr("inside"),
        BandSide.ABOVE: tr("%s above"),
    }[band.side(value) or BandSide.INSIDE]
    return words.replace("%s", _far(value, band))


def _far(value: float, band: Band) -> str:
    far = abs(band.distance(value))
    if isinstance(value, int):
        return number(far)
    return shown(far, 1) if far >= 0.05 else tr("<0.1")


def level_work(costs: LevelCosts, band: Band | None) -> str:
    """Return how far a text is from a band of Levels and how to bring it down, in sentences.

    It is "" without a band or a Level.
    """
    counts = costs.counts
    distance = distance_of(counts.level, band)
    if not distance or band is None:
        return ""
    above = _above(costs)
    said = tr("{distance}; {sentences}.") if above else tr("{distance}.")
    said = said.format(distance=_capital(distance), sentences=above)
    if band.side(counts.level) is BandSide.ABOVE:
        said += " " + _to_come_down(counts, band.high)
    return said


def _above(costs: LevelCosts) -> str:
    """Return how many sentences are above the band; "" if none can be."""
    if not costs.graded:
        return ""
    if costs.graded == 1:
        is_above = tr("its sentence is above it")
        return is_above if costs.above else tr("its sentence is not above it")
    if costs.above == 1:
        said = tr("1 of {graded} sentences is above it")
    else:
        said = tr("%Ln of {graded} sentences are above it", "", costs.above)
    said = said.format(graded=with_thousands(costs.graded))
    return tr("{said} (the headline counted once)").format(said=said) if costs.doubled else said


def length_work(tokens: int | None, band: Band | None) -> str:
    """Return how far a text is from a band of lengths, and how many words to cut or to add.

    It is "" without a band, and if words cannot be counted.
    """
    distance = distance_of(tokens, band)
    if not distance or band is None or tokens is None:
        return ""
    said = tr("%s words.") % _capital(distance)
    far = band.distance(tokens)
    if not far:
        return said
    if far > 0:
        to_do = tr("To reach %Ln words: cut {words}.", "", round(band.high))
    else:
        to_do = tr("To reach %Ln words: add {words}.", "", round(band.low))
    return f"{said} {to_do.format(words=number(abs(far)))}"


def target_work(costs: LevelCosts, target: Target) -> Iterator[str]:
    """Yield each band of a target, how far the whole text is from it, and what to do."""
    counts = costs.counts
    if target.level is not None:
        work = level_work(costs, target.level) or tr("No Level: %s.") % counts.no_level
        yield tr("Target Level {range}. {work}").format(
            range=range_of(*target.level), work=work
        )
    if target.length is not None:
        tokens = None if counts.no_words else counts.tokens
        work = length_work(tokens, target.length) or tr("No length: %s.") % counts.no_words
        yield tr("Target length {range} words. {work}").format(
            range=range_of(*target.length), work=work
        )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _to_come_down(counts: Counts, level: float) -> str:
    splits, syllables = splits_needed(counts, level), syllables_to_lose(counts, level)
    # A text may have fewer sentences than that: the parts are split again.
    split = use = ""
    if splits == 1:
        split = tr("split 1 sentence")
    elif splits is not None:
        split = tr("split sentences in %Ln places", "", splits)
    if syllables is not None:
        use = tr("use %Ln syllables fewer", "", syllables)
    words = tr("To reach {level}: {split}, or {use}.")
    if splits is None and syllables is None:
        words = tr("To reach {level}: shorten both sentences and words.")
    elif splits is None:
        words = tr("To reach {level}: {use}; shorter sentences alone are not enough.")
    elif syllables is None:
        words = tr("To reach {level}: {split}; shorter words alone are not enough.")
    return words.format(level=number(level), split=split, use=use)
