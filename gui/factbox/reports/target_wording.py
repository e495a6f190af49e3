"""Says how far a text is from a target, and what would bring it there."""

from __future__ import annotations

from math import inf, isinf
from typing import TYPE_CHECKING

from factbox.analysis.figures.fact_box import LEVEL
from factbox.analysis.level.band import Band, BandSide, hard_end, is_harder
from factbox.analysis.level.work import part_of_words, parts_to_lose, splits_needed
from factbox.reports.numbers import MINUS, figure_shown, shown
from factbox.tr import tr, with_thousands, written

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.figures.figure import Figure
    from factbox.analysis.languages.language import Language
    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.level.target import Aim, Target
    from factbox.analysis.text.counts import Counts

# 8, 6.5 or 1,000.
_WHOLE = ",.10g"
_MARKS = {BandSide.ABOVE: "▲", BandSide.BELOW: "▼"}
_LEAST_SHOWN = 0.05


def range_of(low: float, high: float) -> str:
    """Return a range of a figure or of lengths as it is shown: “8–10” or “from 80”."""
    return _range(Band(low, high), number(low), number(high))


def number(end: float) -> str:
    """Return an end of a range as it is shown."""
    return written(format(end, _WHOLE)).replace("-", MINUS)


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


def main_work(costs: LevelCosts, aim: Aim | None) -> str:
    """Return how far a text is from an aim and how to get it easier, in sentences.

    It is "" without an aim, or if the text has no value.
    """
    value = costs.counts.main
    if aim is None or value is None:
        return ""
    harder = _harder(costs, aim)
    said = tr("{distance}; {sentences}.") if harder else tr("{distance}.")
    distance = _capital(distance_of(value, aim.band, aim.figure))
    said = said.format(distance=distance, sentences=harder)
    limit = hard_end(*aim)
    if is_harder(aim.figure, value, limit):
        said += " " + _to_get_easier(costs.counts, limit)
    return said


def _harder(costs: LevelCosts, aim: Aim) -> str:
    """Return how many sentences are harder than the aim; "" if none can be."""
    if not costs.graded:
        return ""
    is_score = has_points(aim.figure)
    if costs.graded == 1:
        return _one_is_harder(bool(costs.harder), is_score=is_score)
    if costs.harder == 1 and is_score:
        said = tr("1 of {graded} sentences is harder")
    elif costs.harder == 1:
        said = tr("1 of {graded} sentences is above it")
    elif is_score:
        said = tr("%Ln of {graded} sentences are harder", "", costs.harder)
    else:
        said = tr("%Ln of {graded} sentences are above it", "", costs.harder)
    said = said.format(graded=with_thousands(costs.graded))
    return tr("{said} (the headline counted once)").format(said=said) if costs.doubled else said


def _one_is_harder(is_harder_than_it: bool, *, is_score: bool) -> str:
    if is_score:
        is_it = tr("its sentence is harder")
        return is_it if is_harder_than_it else tr("its sentence is not harder")
    is_it = tr("its sentence is above it")
    return is_it if is_harder_than_it else tr("its sentence is not above it")


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
        reach = tr("To reach %Ln words: cut {words}.", "", round(band.high))
    else:
        reach = tr("To reach %Ln words: add {words}.", "", round(band.low))
    return f"{said} {reach.format(words=number(abs(far)))}"


def target_work(costs: LevelCosts, target: Target) -> Iterator[str]:
    """Yield each band of a target, how far the whole text is from it, and what to do."""
    counts = costs.counts
    if target.main is not None:
        name = tr(target.main.figure.name)
        none = tr("No {name}: {why}.").format(name=name, why=counts.no_main)
        work = main_work(costs, target.main) or none
        yield tr("Target {aim}. {work}").format(aim=aim_in_words(target.main), work=work)
    if target.length is not None:
        tokens = None if counts.no_words else counts.tokens
        work = length_work(tokens, target.length) or tr("No length: %s.") % counts.no_words
        yield tr("Target length {range} words. {work}").format(
            range=range_of(*target.length), work=work
        )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _to_get_easier(counts: Counts, limit: float) -> str:
    """Return how many sentences to split, or how many parts of words to lose."""
    splits, part = splits_needed(counts, limit), part_of_words(counts)
    fewer = parts_to_lose(counts, limit)
    # A text may have fewer sentences than that: the parts are split again.
    split = ""
    if splits == 1:
        split = tr("split 1 sentence")
    elif splits is not None:
        split = tr("split sentences in %Ln places", "", splits)
    use = "" if fewer is None else _use_fewer(part, fewer)
    if split and use:
        words = tr("To reach {level}: {split}, or {use}.")
    elif use:
        words = tr("To reach {level}: {use}; shorter sentences alone are not enough.")
    elif split and part:
        words = tr("To reach {level}: {split}; shorter words alone are not enough.")
    elif split:
        words = tr("To reach {level}: {split}, or use shorter words.")
    else:
        words = tr("To reach {level}: shorten both sentences and words.")
    return words.format(level=number(limit), split=split, use=use)


def _use_fewer(part: str, number: int) -> str:
    return {
        "syllables": tr("use %Ln syllables fewer", "", number),
        "letters_and_digits": tr("use %Ln letters fewer", "", number),
        "long_words": tr("use %Ln words over six letters fewer", "", number),
        "four_syllables": tr("use %Ln words of four syllables fewer", "", number),
    }[part]
