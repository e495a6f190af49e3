"""Says how far a text is from a coverage, and which words to replace to reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.reports.escaping import harmless
from factbox.reports.numbers import shown
from factbox.reports.target_wording import short_distance
from factbox.tr import tr, with_thousands

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factbox.analysis.level.coverage import CoverageWork, WordToReplace

_NAMED = 6
_LONGEST = 30
_MOST_DECIMALS = 4


def coverage_words(work: CoverageWork) -> str:
    """Return how far a text is from a coverage, and what to do about it, in sentences.

    The sentences name the word list, or the reason why the words have no levels.
    """
    share, aim = work.share, work.coverage
    if share is None or work.why_none:
        return tr("No word levels: %s.") % work.why_none
    known = tr("{share} % at {level} by {listed}").format(
        share=_share_shown(share, aim.percent),
        level=aim.level.label,
        listed=harmless(work.listed),
    )
    if not work.to_replace:
        return tr("Inside: %s.") % known
    return tr("{far} {percent} %: {known}. {to_do}: {some}", "“8.2 above 95 %: …”").format(
        far=short_distance(share, aim.band(aim.figure)),
        percent=aim.percent,
        known=known,
        to_do=_to_do(work),
        some=_some(work.to_replace),
    )


def coverage_in_short(work: CoverageWork) -> str:
    """Return the work alone, on one line; "" if the words have no level."""
    if work.share is None:
        return ""
    if not work.to_replace:
        return tr("%s is reached.") % work.coverage.label
    return tr("{to_do}.").format(to_do=_to_do(work))


def coverage_line(work: CoverageWork) -> str:
    """Return the sentences for people, with the target before them."""
    return tr("Target {coverage}. {work}").format(
        coverage=work.coverage.label, work=coverage_words(work)
    )


def _to_do(work: CoverageWork) -> str:
    return tr("To reach {aim}: {words} to replace, {places}").format(
        aim=work.coverage.label,
        words=tr("%Ln words", "", len(work.to_replace)),
        places=tr("%Ln places", "", work.places),
    )


def _share_shown(share: float, aim: int) -> str:
    """Return a share with the decimals that show on which side of the aim it is."""
    decimals = 1
    while decimals < _MOST_DECIMALS and share != aim and round(share, decimals) == aim:
        decimals += 1
    return shown(share, decimals)


def _some(words: Sequence[WordToReplace]) -> str:
    """Return the first words, each with the number of its places, to the end of a sentence."""
    named = [
        f"{_shortened(harmless(each.word))} ({with_thousands(each.places)})"
        for each in words[:_NAMED]
    ]
    return ", ".join(named) + (", …" if len(words) > _NAMED else ".")


def _shortened(word: str) -> str:
    return word if len(word) <= _LONGEST else f"{word[:_LONGEST]}…"
