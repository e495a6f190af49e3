"""The band that a Level is to come into: in words, and as it is kept."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band, Side, splits_needed, syllables_to_lose
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.text.counts import Counts

_SETTING = "target"
_MARKS = {Side.ABOVE: "▲", Side.BELOW: "▼"}


def stored_target(settings: QSettings) -> Band | None:
    """The band that `settings` has; None if it has none, or none that makes sense."""
    low, _, high = str(settings.value(_SETTING, "")).partition(" ")
    try:
        band = Band(float(low), float(high))
    except ValueError:
        return None
    return (
        band if isfinite(band.low) and isfinite(band.high) and band.low <= band.high else None
    )


def store_target(settings: QSettings, target: Band | None) -> None:
    """Keep the band in `settings`; that there is none, with None."""
    if target is None:
        settings.remove(_SETTING)
    else:
        settings.setValue(_SETTING, f"{target.low} {target.high}")


def range_of(low: float, high: float) -> str:
    """From one grade to another, as it is shown."""
    return f"{low:g}" if low == high else f"{low:g}–{high:g}"


def mark_of(level: float | None, target: Band) -> str:
    """A mark for a Level above or below `target`; "" for one inside, and for none."""
    side = target.side(level)
    return _MARKS.get(side, "") if side else ""


def distance_of(level: float | None, target: Band) -> str:
    """How far `level` is from `target`, in words; "" without a Level."""
    if level is None:
        return ""
    sentence = {
        Side.BELOW: tr("{distance} below {target}"),
        Side.INSIDE: tr("inside {target}"),
        Side.ABOVE: tr("{distance} above {target}"),
    }[target.side(level) or Side.INSIDE]
    far = abs(target.distance(level))
    distance = f"{far:.1f}" if far >= 0.05 else tr("under 0.1")
    return sentence.format(distance=distance, target=range_of(*target))


def work_of(costs: LevelCosts, target: Band) -> str:
    """How far a text is from `target`, and what it takes to come down to it, in words."""
    counts = costs.counts
    distance = distance_of(counts.level, target)
    if not distance:
        return ""
    parts = [distance]
    if costs.graded:
        above = tr("{above} of {graded} sentences above it")
        said = above.format(above=costs.above, graded=costs.graded)
        if costs.doubled:
            said += tr(" (the headline once)")
        parts.append(said)
    if target.side(counts.level) is Side.ABOVE:
        parts.append(_to_come_down(counts, target.high))
    line = "; ".join(parts)
    return f"{line[0].upper()}{line[1:]}."


def _to_come_down(counts: Counts, level: float) -> str:
    splits, syllables = splits_needed(counts, level), syllables_to_lose(counts, level)
    if splits is None and syllables is None:
        words = tr("to reach {level}, both sentences and words have to be shorter")
    elif splits is None:
        words = tr(
            "to reach {level}, {syllables} syllables fewer (shorter sentences alone do not do)"
        )
    elif syllables is None:
        words = tr(
            "to reach {level}, {splits} sentence ends more (shorter words alone do not do)"
        )
    else:
        words = tr(
            "to reach {level}, either {splits} sentence ends more or {syllables} syllables "
            "fewer would do alone"
        )
    return words.format(level=f"{level:g}", splits=splits, syllables=syllables)
