"""The band that a Level should reach, in words and in the settings."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band, BandSide, splits_needed, syllables_to_lose
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.text.counts import Counts

_SETTING = "target"
_MARKS = {BandSide.ABOVE: "▲", BandSide.BELOW: "▼"}


def stored_target(settings: QSettings) -> Band | None:
    """Return the band kept in `settings`; None if there is no valid one."""
    low, _, high = str(settings.value(_SETTING, "")).partition(" ")
    try:
        band = Band(float(low), float(high))
    except ValueError:
        return None
    return (
        band if isfinite(band.low) and isfinite(band.high) and band.low <= band.high else None
    )


def store_target(settings: QSettings, target: Band | None) -> None:
    """Keep the band in `settings`; None removes it."""
    if target is None:
        settings.remove(_SETTING)
    else:
        settings.setValue(_SETTING, f"{target.low} {target.high}")


def range_of(low: float, high: float) -> str:
    """Return a range of grades as it is shown."""
    return f"{low:g}" if low == high else f"{low:g}–{high:g}"


def mark_of(level: float | None, target: Band) -> str:
    """Return a mark for a Level above or below `target`; "" for one inside, and for None."""
    side = target.side(level)
    return _MARKS.get(side, "") if side else ""


def distance_of(level: float | None, target: Band) -> str:
    """Return how far `level` is from `target`, in words; "" without a Level."""
    if level is None:
        return ""
    sentence = {
        BandSide.BELOW: tr("{distance} below {target}"),
        BandSide.INSIDE: tr("inside {target}"),
        BandSide.ABOVE: tr("{distance} above {target}"),
    }[target.side(level) or BandSide.INSIDE]
    far = abs(target.distance(level))
    distance = f"{far:.1f}" if far >= 0.05 else tr("under 0.1")
    return sentence.format(distance=distance, target=range_of(*target))


def work_of(costs: LevelCosts, target: Band) -> str:
    """Return how far a text is from `target` and how to bring it down, in sentences."""
    counts = costs.counts
    distance = distance_of(counts.level, target)
    if not distance:
        return ""
    parts = [distance[0].upper() + distance[1:]]
    if costs.graded:
        above = tr("{above} of {graded} sentences are above it")
        said = above.format(above=costs.above, graded=costs.graded)
        if costs.doubled:
            said += tr(" (the headline counted once)")
        parts.append(said)
    said = "; ".join(parts) + "."
    if target.side(counts.level) is BandSide.ABOVE:
        said += " " + _to_come_down(counts, target.high)
    return said


def _to_come_down(counts: Counts, level: float) -> str:
    splits, syllables = splits_needed(counts, level), syllables_to_lose(counts, level)
    split = tr("split 1 sentence") if splits == 1 else tr("split {splits} sentences")
    use = (
        tr("use 1 syllable fewer") if syllables == 1 else tr("use {syllables} syllables fewer")
    )
    if splits is None and syllables is None:
        words = tr("To reach {level}: shorten both sentences and words.")
    elif splits is None:
        words = tr("To reach {level}: %s; shorter sentences alone are not enough.") % use
    elif syllables is None:
        words = tr("To reach {level}: %s; shorter words alone are not enough.") % split
    else:
        words = tr("To reach {level}: %s, or %s.") % (split, use)
    return words.format(level=f"{level:g}", splits=splits, syllables=syllables)
