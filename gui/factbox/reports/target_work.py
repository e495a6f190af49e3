"""Says what would bring a text to its target, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.level.band import Band, hard_end, is_harder
from factbox.analysis.level.work import part_of_words, parts_to_lose, splits_needed
from factbox.lists import in_sentences
from factbox.reports.target_wording import (
    aim_in_words,
    distance_of,
    has_points,
    number,
    range_of,
)
from factbox.tr import tr, with_thousands

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factbox.analysis.level.costs import LevelCosts
    from factbox.analysis.level.target import Aim, Target
    from factbox.analysis.text.counts import Counts


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
        return in_sentences((said, _to_get_easier(costs.counts, limit)))
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
    return in_sentences((said, reach.format(words=number(abs(far)))))


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
    elif not part:
        words = tr(
            "To reach {level}: use shorter words; shorter sentences alone are not enough."
        )
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
