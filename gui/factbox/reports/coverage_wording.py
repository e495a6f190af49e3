"""Says how far a text is from a coverage, and which words to replace to reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.how_many import how_many
from factbox.reports.escaping import harmless
from factbox.reports.numbers import shown
from factbox.reports.target_wording import short_distance

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factbox.analysis.level.coverage import CoverageWork, WordToReplace

_NAMED = 6
_LONGEST = 30
_MOST_DECIMALS = 4


def coverage_words(work: CoverageWork, translate: Callable[[str], str] = str) -> str:
    """Return how far a text is from a coverage, and what to do about it, in sentences.

    The list of words is named. It is "" if the words have no level.
    """
    share, aim = work.share, work.coverage
    if share is None or work.why_none:
        return ""
    known = translate("{share} % at {level} by {listed}").format(
        share=_share_shown(share, aim.percent),
        level=aim.level.label,
        listed=harmless(work.listed),
    )
    if not work.to_replace:
        return translate("Inside: %s.") % known
    said = translate(
        "{far} {percent} %: {known}. To reach {aim}: {words} to replace, {places}: {some}"
    )
    return said.format(
        far=short_distance(share, aim.band(aim.figure), translate),
        percent=aim.percent,
        known=known,
        aim=aim.label,
        words=how_many(len(work.to_replace), translate("words"), ","),
        places=how_many(work.places, translate("places"), ","),
        some=_some(work.to_replace),
    )


def coverage_in_short(work: CoverageWork, translate: Callable[[str], str] = str) -> str:
    """Return the work alone, on one line; "" if the words have no level."""
    if work.share is None:
        return ""
    if not work.to_replace:
        return translate("%s is reached.") % work.coverage.label
    return translate("To reach {aim}: {words} to replace, {places}.").format(
        aim=work.coverage.label,
        words=how_many(len(work.to_replace), translate("words"), ","),
        places=how_many(work.places, translate("places"), ","),
    )


def coverage_line(work: CoverageWork) -> str:
    """Return the same for people, with the target before it, or why there is no level."""
    said = coverage_words(work) or f"No word levels: {work.why_none}."
    return f"Target {work.coverage.label}. {said}"


def _share_shown(share: float, aim: int) -> str:
    """Return a share with the decimals that show on which side of the aim it is."""
    decimals = 1
    while decimals < _MOST_DECIMALS and share != aim and round(share, decimals) == aim:
        decimals += 1
    return shown(share, decimals)


def _some(words: Sequence[WordToReplace]) -> str:
    """Return the first words, each with the number of its places, to the end of a sentence."""
    named = [f"{_shortened(harmless(each.word))} ({each.places:,})" for each in words[:_NAMED]]
    return ", ".join(named) + (", …" if len(words) > _NAMED else ".")


def _shortened(word: str) -> str:
    return word if len(word) <= _LONGEST else f"{word[:_LONGEST]}…"
