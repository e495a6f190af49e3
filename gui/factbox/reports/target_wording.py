"""Says how far a text is from a target, and which target does not apply."""

from __future__ import annotations

from math import inf, isinf
from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.figures.figure import Higher
from factbox.analysis.level.band import Band, BandSide, hard_end, is_harder
from factbox.reports.numbers import MINUS, figure_shown, shown
from factbox.tr import tr, written

if TYPE_CHECKING:
    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.languages.language import Language
    from factbox.analysis.level.target import Aim, Target

# 8, 6.5 or 1,000.
_WHOLE = ",.10g"
# The same, and 1000.
_UNPARTED = ".10g"
_MARKS = {BandSide.ABOVE: "▲", BandSide.BELOW: "▼"}
_LEAST_SHOWN = 0.05


def range_of(low: float, high: float) -> str:
    """Return a range of a figure or of lengths as it is shown: “8–10” or “from 80”."""
    return _range(Band(low, high), number(low), number(high))


def range_on_axis(low: float, high: float) -> str:
    """Return the same as the numbers beside an axis are written: “800–1000”."""
    return _range(Band(low, high), *(_written(end, _UNPARTED) for end in (low, high)))


def number(end: float) -> str:
    """Return an end of a range as it is shown."""
    return _written(end, _WHOLE)


def _written(end: float, style: str) -> str:
    return written(format(end, style)).replace("-", MINUS)


def end_shown(figure: Figure, end: float) -> str:
    """Return an end of a band of a figure as it is shown."""
    return figure_shown(figure, end) if figure.classes else number(end)


def band_shown(figure: Figure, band: Band) -> str:
    """Return a band of a figure as it is shown: “8–10”, “from 8” or “up to 10”."""
    return _range(band, *(end_shown(figure, end) for end in band))


def _range(band: Band, low: str, high: str) -> str:
    if band.low == -inf:
        return tr("up to %s") % high
    if band.high == inf:
        return tr("from %s") % low
    return low if low == high else f"{low}–{high}"


def mark_of(value: float | None, band: Band | None) -> str:
    """Return a mark for a value above or below `band`; "" inside it, and without either."""
    side = None if band is None else band.side(value)
    return _MARKS.get(side, "") if side else ""


def marks_in_words(figure: Figure | None) -> str:
    """Return what both marks mean; of a main figure that is no Level, also what is harder."""
    if figure is None or not has_points(figure):
        return tr("▲ above the target, ▼ below it.")
    if figure.higher is Higher.EASIER:
        return tr("▲ above the target: easier; ▼ below it: harder.")
    return tr("▲ above the target: harder; ▼ below it: easier.")


def distance_of(value: float | None, band: Band | None, figure: Figure | None = None) -> str:
    """Return how far a figure or a length is from `band`, in words; "" without either.

    Of the main `figure` of a language that is no Level, it says whether the text is too hard.
    """
    return "" if value is None or band is None else _distance(value, band, figure)[0]


def short_distance(value: float | None, band: Band | None, figure: Figure | None = None) -> str:
    """Return the same without the band: "1.5 above"."""
    return "" if value is None or band is None else _distance(value, band, figure)[1]


def _distance(value: float, band: Band, figure: Figure | None) -> tuple[str, str]:
    """Return it in full and in short."""
    side, away = band.side(value), abs(band.distance(value))
    whole = range_of(*band)
    if side is BandSide.INSIDE and _is_open(band):
        in_full, short = tr("inside the target, {range}"), tr("inside")
    elif side is BandSide.INSIDE:
        in_full, short = tr("inside {range}"), tr("inside")
    elif has_points(figure):
        assert figure is not None
        # Of a band without an end, the other one is what the text is compared with.
        whole = number(band.low if isinf(band.high) else band.high) if _is_open(band) else whole
        if is_harder(figure, value, hard_end(figure, band)):
            in_full, short = tr("{far} points harder than {range}"), tr("{far} points harder")
        else:
            in_full, short = tr("{far} points easier than {range}"), tr("{far} points easier")
    elif side is BandSide.ABOVE:
        in_full, short = tr("{far} above {range}"), tr("{far} above")
    else:
        in_full, short = tr("{far} below {range}"), tr("{far} below")
    if isinstance(value, int):
        far = number(away)
    else:
        far = shown(away, 1) if away >= _LEAST_SHOWN else tr("<0.1")
    return in_full.format(far=far, range=whole), short.format(far=far)


def _is_open(band: Band) -> bool:
    return any(map(isinf, band))


def has_points(figure: Figure | None) -> bool:
    """Return whether a main figure is a score, and no Level, of which people say “above 10”."""
    return figure is not None and figure.key != LEVEL.key


def aim_in_words(aim: Aim) -> str:
    """Return the name of the figure, its band, and what it means: "Gulpease 60–80 (…)"."""
    named = f"{tr(aim.figure.name)} {range_of(*aim.band)}"
    meant = next((words for band, words in bands_of(aim.figure) if band == aim.band), "")
    return f"{named} ({tr(meant)})" if meant else named


def bands_of(figure: Figure) -> list[tuple[Band, str]]:
    """Return the bands of a figure with what each means, the highest first."""
    ends = [inf, *(low for low, _ in figure.bands)]
    return [
        (Band(low, high), words) for high, (low, words) in zip(ends, figure.bands, strict=False)
    ]


def why_no_main(language: Language | None) -> str:
    """Return why no main figure can be aimed at in a language, in a sentence; "" if one can."""
    if language is None or language.main_figure is not None:
        return ""
    return tr("No formula was made for {language}: only a length can be aimed at.").format(
        language=tr(language.name)
    )


def not_applied(target: Target, language: Language) -> str:
    """Return that the main figure aimed at is not that of the language; "" if it is."""
    if target.main is None or target.in_language(language).main is not None:
        return ""
    return tr("The target {aim} does not apply to a text in {language}.").format(
        aim=aim_in_words(target.main), language=tr(language.name)
    )
