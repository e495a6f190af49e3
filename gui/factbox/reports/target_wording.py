"""How far a Level is from a target, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band, BandSide, splits_needed, syllables_to_lose

if TYPE_CHECKING:
    from collections.abc import Callable

    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.text.counts import Counts

_MARKS = {BandSide.ABOVE: "▲", BandSide.BELOW: "▼"}


def range_of(low: float, high: float) -> str:
    """Return a range of grades as it is shown."""
    return f"{low:g}" if low == high else f"{low:g}–{high:g}"


def mark_of(level: float | None, target: Band) -> str:
    """Return a mark for a Level above or below `target`; "" for one inside, and for None."""
    side = target.side(level)
    return _MARKS.get(side, "") if side else ""


def distance_of(
    level: float | None, target: Band, translate: Callable[[str], str] = str
) -> str:
    """Return how far `level` is from `target`, in words; "" without a Level."""
    if level is None:
        return ""
    sentence = {
        BandSide.BELOW: translate("{distance} below {target}"),
        BandSide.INSIDE: translate("inside {target}"),
        BandSide.ABOVE: translate("{distance} above {target}"),
    }[target.side(level) or BandSide.INSIDE]
    far = abs(target.distance(level))
    distance = f"{far:.1f}" if far >= 0.05 else translate("under 0.1")
    return sentence.format(distance=distance, target=range_of(*target))


def work_of(costs: LevelCosts, target: Band, translate: Callable[[str], str] = str) -> str:
    """Return how far a text is from `target` and how to bring it down, in sentences."""
    counts = costs.counts
    distance = distance_of(counts.level, target, translate)
    if not distance:
        return ""
    parts = [distance[0].upper() + distance[1:]]
    if costs.graded:
        above = translate("{above} of {graded} sentences are above it")
        said = above.format(above=costs.above, graded=costs.graded)
        if costs.doubled:
            said += translate(" (the headline counted once)")
        parts.append(said)
    said = "; ".join(parts) + "."
    if target.side(counts.level) is BandSide.ABOVE:
        said += " " + _to_come_down(counts, target.high, translate)
    return said


def _to_come_down(counts: Counts, level: float, translate: Callable[[str], str]) -> str:
    splits, syllables = splits_needed(counts, level), syllables_to_lose(counts, level)
    split = "split 1 sentence" if splits == 1 else "split {splits} sentences"
    use = "use 1 syllable fewer" if syllables == 1 else "use {syllables} syllables fewer"
    split, use = translate(split), translate(use)
    if splits is None and syllables is None:
        words = translate("To reach {level}: shorten both sentences and words.")
    elif splits is None:
        words = translate("To reach {level}: %s; shorter sentences alone are not enough.") % use
    elif syllables is None:
        words = translate("To reach {level}: %s; shorter words alone are not enough.") % split
    else:
        words = translate("To reach {level}: %s, or %s.") % (split, use)
    return words.format(level=f"{level:g}", splits=splits, syllables=syllables)
