"""Texts like those of books and magazines, made up: the same seed gives the same text.

The words mean nothing together; their frequencies (see `vocabulary`), the lengths of
sentences (log-normal, 19 words in the mean) and of paragraphs (log-normal, 80 in the mean),
what stands between the words and what an outline is made of are as in prose: a headline,
chapter titles, dialogue, and about every 2,000 words three to five enumerated proposals.
"""

from __future__ import annotations

import math
import random
from typing import TYPE_CHECKING

from vocabulary import stream_of_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = (
    "Alice Arthur Béatrice Clara David Dr. Edith Edward Emma François Frank George Harriet "
    "Henry James Jane John José Margaret Martha Mary Mr. Mrs. Paul Robert Ruth Thomas William "
    "America Boston Cambridge England Geneva London Paris Rome Zürich"
).split()
_NOT_ASCII = ["café", "naïve", "résumé", "façade", "fiancée", "coöperate", "œuvre"]
_NUMBERS = ["three", "four", "five"]
_ORDINALS = ["First", "Second", "Third", "Fourth", "Fifth"]
_CLOSINGS = ["In sum", "In short", "In a nutshell", "To sum up"]
_NOUNS = ["ways", "steps", "reasons", "proposals", "measures"]
_DUTIES = ["we should", "the council must", "they ought to", "nobody should", "we have to"]

_SENTENCE = (math.log(16.5), 0.53)
_PARAGRAPH = (math.log(64), 0.68)
# Words of a paragraph that is neither short nor long.
_USUAL_WORDS = range(60, 101)
_FIRST_PROPOSALS_AT = 150
_LONGEST_PROPOSAL = 100
_PROPOSALS_EVERY = 2_000
_CHAPTER_EVERY = 3_500
_CHANCE_OF_DIALOGUE = 0.15
_WORDS_OF_ARTICLES = (300, 3_000)


def lines_of(words: int, seed: int) -> list[str]:
    """The lines of a text of about that many words, a blank line between its paragraphs.

    From 1,000 words on it has proposals.
    """
    return list(_Writer(seed).lines(words))


def articles(number: int, seed: int) -> Iterator[str]:
    """So many texts of 300 to 3,000 words, in the words of one language."""
    writer, chance = _Writer(seed), random.Random(seed)
    for _ in range(number):
        yield "\n".join(writer.lines(chance.randint(*_WORDS_OF_ARTICLES)))


def long_paragraph(words: int, seed: int) -> str:
    """One line of that many words."""
    return _Writer(seed).paragraph(words)


def middle_of(lines: list[str]) -> int:
    """The index of the paragraph of usual length that is next to the middle of the text."""
    return near_the_middle(lines, 1)[0]


def near_the_middle(lines: list[str], count: int) -> list[int]:
    """The indices of the paragraphs of usual length that are next to the middle of the text.

    What a key costs goes with the length of its paragraph, so that texts of different
    sizes can only be compared in paragraphs that are as long.
    """
    usual = [at for at, line in enumerate(lines) if len(line.split()) in _USUAL_WORDS]
    return sorted(usual, key=lambda at: abs(at - len(lines) // 2))[:count]


def proposal_near_the_middle(lines: list[str]) -> int:
    """The index of the second item of an enumeration, the one next to the middle."""
    second = [at for at, line in enumerate(lines) if line.startswith("Second, ")]
    return min(second, key=lambda at: abs(at - len(lines) // 2))


class _Writer:
    """Writes prose, word after word."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._words = stream_of_words(self._chance)
        self._written = 0

    def lines(self, words: int) -> Iterator[str]:
        self._written = 0
        yield self._headline()
        proposals_at, chapter_at = _FIRST_PROPOSALS_AT, _CHAPTER_EVERY
        while self._written < words:
            yield ""
            if self._written >= proposals_at:
                proposals_at += _PROPOSALS_EVERY
                yield from self._proposals()
            elif self._written >= chapter_at:
                chapter_at += _CHAPTER_EVERY
                yield self._headline()
            elif self._chance.random() < _CHANCE_OF_DIALOGUE:
                yield self._dialogue()
            else:
                yield self.paragraph(min(self._length(_PARAGRAPH), words - self._written))

    def paragraph(self, words: int) -> str:
        """Sentences, until there are that many words."""
        sentences = []
        end = self._written + words
        while self._written < end:
            length = self._length(_SENTENCE)
            sentences.append(self._sentence(min(length, max(end - self._written, 2))))
        return " ".join(sentences)

    def _headline(self) -> str:
        return f"The {self._clause(self._chance.randint(2, 6))}"

    def _dialogue(self) -> str:
        said, name = self._clause(self._chance.randint(2, 14)), self._chance.choice(_NAMES)
        answer = self._sentence(self._chance.randint(3, 14))
        return f"“{_capital(said)},” said {name.rstrip('.')}. “{answer}”"

    def _proposals(self) -> Iterator[str]:
        """An announcement, the enumerated paragraphs and the closing one."""
        number, noun = self._chance.choice(_NUMBERS), self._chance.choice(_NOUNS)
        yield f"{self._short_paragraph()} There are {number} {noun} to do it."
        for ordinal in _ORDINALS[: _NUMBERS.index(number) + 3]:
            yield ""
            duty = self._chance.choice(_DUTIES)
            yield f"{ordinal}, {duty} {self._clause(10)}. {self._short_paragraph()}"
            if self._chance.random() < 0.3:
                yield ""
                yield self._short_paragraph()
        yield ""
        closing = self._chance.choice(_CLOSINGS)
        yield f"{closing}, {self._clause(9)}. {self._short_paragraph()}"

    def _short_paragraph(self) -> str:
        """One that lets a text of 1,000 words have proposals and end in time."""
        return self.paragraph(min(self._length(_PARAGRAPH), _LONGEST_PROPOSAL))

    def _sentence(self, words: int) -> str:
        end = self._chance.choices(".?!…", weights=[92, 5, 2, 1])[0]
        return _capital(self._clause(words)) + end

    def _clause(self, words: int) -> str:
        """Words with what stands between them: no capital at its start, no mark at its end."""
        self._written += words
        made = [self._word() for _ in range(words - 1)]
        return "".join(word + self._gap() for word in made) + next(self._words)

    def _word(self) -> str:
        word = next(self._words)
        draw = self._chance.random()
        if draw < 0.012:
            return self._chance.choice(_NAMES)
        if draw < 0.018:
            return str(self._chance.choice([self._chance.randint(2, 99), 1987, 2024, "1,000"]))
        if draw < 0.020:
            return f"“{word}”"
        if draw < 0.021:
            return self._chance.choice(_NOT_ASCII)
        if draw < 0.025:
            return f"{word}’s"
        # One house writes it so, and another so.
        return word.replace("'", "’") if draw < 0.6 else word

    def _gap(self) -> str:
        draw = self._chance.random()
        if draw < 0.055:
            return ", "
        if draw < 0.062:
            return " — "
        if draw < 0.066:
            return "; "
        return "-" if draw < 0.069 else " "

    def _length(self, of: tuple[float, float]) -> int:
        return max(round(self._chance.lognormvariate(*of)), 2)


def _capital(clause: str) -> str:
    return clause[0].upper() + clause[1:]
