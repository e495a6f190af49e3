"""The words of a text by level, in a report."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass
from factbox.measuring.plain import FixedMapping

if TYPE_CHECKING:
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.words.vocabulary.level_list import LevelList

_PERCENT = (90, 95, 98)
_BY_THE_LIST = [each for each in WordClass if each is not WordClass.IGNORED]


class ReportedWordList(NamedTuple):
    """A word list of the user's, by the beginning of the SHA-256 of its words and levels."""

    name: str
    sha256: str
    words: int
    has_levels: bool


class IgnoredWords(NamedTuple):
    """The words that were ignored, their SHA-256, and how many tokens they account for."""

    words: tuple[str, ...]
    sha256: str | None
    tokens: int | None


class ReportedLevelList(NamedTuple):
    """The word list that was used, and the sentence to be shown with a level.

    `lists` are those of the user's own that come first in it.
    """

    name: str
    version: str
    made_from: str
    account: str
    lists: tuple[ReportedWordList, ...]
    ignored: IgnoredWords

    @classmethod
    def of(cls, listed: LevelList, tokens: int | None) -> ReportedLevelList:
        """Return a list in use, under which that many `tokens` were ignored."""
        used = listed.in_use
        lists = tuple(
            ReportedWordList(each.name, each.digest, len(each.levels), each.has_levels)
            for each in used.lists
        )
        words = tuple(sorted(used.ignored))
        ignored = IgnoredWords(words, used.ignored_digest or None, tokens)
        return cls(
            listed.name, listed.version, listed.made_from, listed.account, lists, ignored
        )


class Vocabulary(NamedTuple):
    """The words of a text by level, and the figures made of them.

    `counts` has the number of words of each class, `covered` the share of those up to each
    level, `covered_at` the level at which a percentage is known. All are None if the list is
    not for the language of the text.
    """

    list: ReportedLevelList
    counts: FixedMapping[int | None]
    covered: FixedMapping[float | None]
    covered_at: FixedMapping[str | None]
    above_a2: float | None
    mean_level: float | None
    difficulty: float | None

    @classmethod
    def of(cls, measures: Measures) -> Vocabulary:
        """Return what was measured of it."""
        listed, profile = measures.level_list, measures.profile
        counts = {
            each.label: profile.counts[each] if profile else None for each in _BY_THE_LIST
        }
        shares = {level.label: profile.share(level) if profile else None for level in LEVELS}
        levels = {str(each): measures.figures[f"level_at_{each}"] for each in _PERCENT}
        return cls(
            ReportedLevelList.of(
                listed, profile.counts[WordClass.IGNORED] if profile else None
            ),
            FixedMapping(counts),
            FixedMapping(shares),
            FixedMapping({percent: _label(value) for percent, value in levels.items()}),
            profile.share_above(WordClass.A2) if profile else None,
            measures.figures["mean_word_level"],
            measures.figures["difficulty"],
        )


def _label(value: float | None) -> str | None:
    """Return the level in the value of a figure that is one."""
    return None if value is None else WordClass(int(value) - 1).label
