"""How much of a text is known at a level, and the words to replace until it is enough."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import NamedTuple

from factbox.analysis.level.target import Coverage
from factbox.analysis.text.document import Document
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.listed_words import ListedWords, list_words_by_level
from factbox.analysis.words.vocabulary.why_none import NO_WORD, why_no_levels
from factbox.analysis.words.vocabulary.word_class import WORDS
from factbox.tr import tr


class WordToReplace(NamedTuple):
    """A word above a level, and in how many places it stands."""

    word: str
    places: int


class CoverageWork(NamedTuple):
    """How much of a text is known, and what is to be done until that is the `coverage`.

    `known` of its `words` are known at the level, by the list of the title `listed`.
    `to_replace` are the fewest words that must be replaced by known ones, the most frequent
    first; there are none if it is reached. `why_none` is the reason why the words have no
    level; "" if they have.
    """

    coverage: Coverage
    listed: str
    words: int = 0
    known: int = 0
    to_replace: tuple[WordToReplace, ...] = ()
    why_none: str = ""

    @property
    def places(self) -> int:
        """In how many places the words stand that must be replaced."""
        return sum(each.places for each in self.to_replace)

    @property
    def share(self) -> float | None:
        """How much is known, in percent; None without words."""
        return 100 * self.known / self.words if self.words else None


def coverage_work(
    document: Document, extent: tuple[Place, Place] | None, coverage: Coverage
) -> Generator[None, None, CoverageWork]:
    """Return what is to be done in an `extent` of the text, or in all of it, in slices.

    The document must not change meanwhile.
    """
    listed = document.level_list.title
    why_none = why_no_levels(document.counts(*extent or ()))
    if why_none:
        return CoverageWork(coverage, listed, why_none=why_none)
    found = yield from list_words_by_level(Passage.of(document, *extent or ()))
    return work_among(found, coverage, listed)


def work_among(found: ListedWords, coverage: Coverage, listed: str) -> CoverageWork:
    """Return what is to be done among words that were found by the list of that title."""
    known = sum(found.counts[: coverage.level + 1])
    above = found.of([each for each in WORDS if each > coverage.level])
    missing = _missing(coverage, found.total, known)
    some = fewest_to_replace(missing, (WordToReplace(each.word, each.times) for each in above))
    why_none = "" if found.total else tr(NO_WORD)
    return CoverageWork(coverage, listed, found.total, known, some, why_none)


def fewest_to_replace(
    missing: int, above: Iterable[WordToReplace]
) -> tuple[WordToReplace, ...]:
    """Return the fewest words that stand in so many places; the most frequent come first."""
    some: list[WordToReplace] = []
    for word in above:
        if missing <= 0:
            break
        some.append(word)
        missing -= word.places
    return tuple(some)


def _missing(coverage: Coverage, words: int, known: int) -> int:
    """Return how many more words must be known; not above 0 if it is reached."""
    # In whole numbers: rounded up.
    return -(-coverage.percent * words // 100) - known
