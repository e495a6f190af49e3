"""The words of a text by level."""

from __future__ import annotations

from collections.abc import Iterator

from factbox.analysis.figures.measures import Measures
from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass

_PERCENT = (90, 95, 98)
_BY_THE_LIST = [each for each in WordClass if each is not WordClass.IGNORED]


def profile_lines(measures: Measures) -> Iterator[str]:
    """Yield how many there are, and the list that says so; nothing if no list applies."""
    if measures.profile is None:
        return
    yield from ("Words by level", "")
    for each in _BY_THE_LIST:
        yield f"{each.label}: {measures.profile.counts[each]}"
    yield measures.level_list.account


def vocabulary(measures: Measures) -> dict[str, object]:
    """Return the words by level, and the figures made of them; null for what has no value."""
    listed, profile = measures.level_list, measures.profile
    shares = {level.label: profile.share(level) if profile else None for level in LEVELS}
    return {
        "list": {
            "name": listed.name,
            "version": listed.version,
            "made_from": listed.made_from,
            "account": listed.account,
        },
        "counts": {
            each.label: profile.counts[each] if profile else None for each in _BY_THE_LIST
        },
        "covered": shares,
        "covered_at": {
            str(percent): _label(measures.figures[f"level_at_{percent}"])
            for percent in _PERCENT
        },
        "above_a2": profile.share_above(WordClass.A2) if profile else None,
        "mean_level": measures.figures["mean_word_level"],
        "difficulty": measures.figures["difficulty"],
    }


def _label(value: float | None) -> str | None:
    """Return the level in the value of a figure that is one."""
    return None if value is None else WordClass(int(value) - 1).label
