"""The profile of a text: its words by level."""

from __future__ import annotations

from collections.abc import Container, Generator, Sequence
from typing import Any, NamedTuple

from factbox.analysis.text.document import Document
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.text.passage import Passage
from factbox.analysis.text.place import Place
from factbox.analysis.words.vocabulary.line_profile import NOTHING, LineProfile
from factbox.analysis.words.vocabulary.word_class import LEVELS, WORDS, WordClass

# What is read between two stops, in tokens and lines: about a millisecond.
_READ = 500
_SUMMED = 2_000
# The level of a word on the list is 1 to 4; beyond it, it counts as the next.
_BEYOND = len(LEVELS) + 1


class Profile(NamedTuple):
    """How many tokens of a text are of each class.

    `content_words` are the words that are no function words; `content_levels` is the sum of
    their levels, where A1 is 1, B2 is 4, and a word beyond the list, or unknown, 5.
    """

    counts: tuple[int, ...]
    content_words: int
    content_levels: int

    @classmethod
    def of(cls, lines: Sequence[LineProfile], names: Container[str]) -> Profile:
        """Return the profile of some lines in a text with these names inside sentences."""
        columns = zip(*[line.counts for line in (*lines, NOTHING)], strict=True)
        sums = list(map(sum, columns))
        begin = [line.beginnings for line in lines if line.beginnings]
        moved = sum(n for line in begin for key, n in line.items() if key in names)
        sums[WordClass.BEYOND] -= moved
        sums[WordClass.NAME] += moved
        counts, function_words = sums[: len(WordClass)], sums[len(WordClass) :]
        content = [counts[each] - function_words[each] for each in WORDS]
        levels = [min(each + 1, _BEYOND) for each in WORDS]
        return cls(
            tuple(counts),
            sum(content),
            sum(level * count for level, count in zip(levels, content, strict=True)),
        )

    @property
    def words(self) -> int:
        """The number of words: all tokens but names, numbers and symbols."""
        return sum(self.counts[each] for each in WORDS)

    def known(self, level: WordClass) -> int:
        """Return the number of words up to a level."""
        return sum(self.counts[: level + 1])

    def share(self, level: WordClass) -> float | None:
        """Return the share of the words up to a level; None without words."""
        return self.known(level) / self.words if self.words else None

    def share_above(self, level: WordClass) -> float | None:
        """Return the share of the words above a level; None without words."""
        return (self.words - self.known(level)) / self.words if self.words else None

    def ingredients(self) -> dict[str, int]:
        """Return the ingredients of figures by name."""
        return {
            "listed_words": self.words,
            **{f"known_{each.label.lower()}": self.known(each) for each in LEVELS},
            "content_words": self.content_words,
            "content_levels": self.content_levels,
        }


#: The ingredients by name, of a text without a profile.
WITHOUT: dict[str, Any] = dict.fromkeys(Profile((0,) * len(WordClass), 0, 0).ingredients())


class TextProfile(NamedTuple):
    """The profile of a text or a part of it, and the keys of its names inside sentences."""

    profile: Profile
    names: frozenset[str]


def profile_of(
    document: Document, start: Place | None = None, end: Place | None = None
) -> Generator[None, None, TextProfile]:
    """Return the profile of the text from `start` to `end`, or of all of it, in slices.

    Lines that were read before are not read again. The document must not change meanwhile.
    """
    passage = Passage.of(document, start, end)
    kept = document.line_profiles
    lines: list[LineProfile] = []
    read = 0
    for line in passage.lines():
        if line.tokens:
            lines += [kept.of(Paragraph(line.prose))] * line.times
        read += 1 + len(line.tokens)
        if read >= _READ:
            read = 0
            yield
    if passage == Passage.whole(document):
        kept.forget_others(len(document.paragraphs))
    names: set[str] = set()
    for at in range(0, len(lines), _SUMMED):
        names.update(*(line.names for line in lines[at : at + _SUMMED]))
        yield
    sums = []
    for at in range(0, len(lines), _SUMMED):
        sums.append(Profile.of(lines[at : at + _SUMMED], names))
        yield
    return TextProfile(_added(sums), frozenset(names))


def _added(profiles: Sequence[Profile]) -> Profile:
    if not profiles:
        return Profile.of((), ())
    return Profile(
        tuple(map(sum, zip(*(each.counts for each in profiles), strict=True))),
        sum(each.content_words for each in profiles),
        sum(each.content_levels for each in profiles),
    )
