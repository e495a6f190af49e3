"""What textstat says of a text, to be set beside our figures; never part of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType


@dataclass(frozen=True, slots=True)
class TextstatFigures:
    """The ingredients of textstat's Flesch-Kincaid grade, and the grade.

    `grade` is None without words; textstat says 0.0 there.
    """

    version: str
    words: int
    sentences: int
    syllables: int
    grade: float | None


def textstat_figures(text: str, syllable_table: Path) -> TextstatFigures:
    """What textstat counts in `text`; costs time with its length, about 1 s a megabyte.

    `syllable_table` is the file of syllable counts that stands in for the dictionary
    that textstat would download.
    """
    textstat = _textstat(syllable_table)
    words = textstat.lexicon_count(text)
    return TextstatFigures(
        version=".".join(map(str, textstat.__version__)),
        words=words,
        sentences=textstat.sentence_count(text),
        syllables=textstat.syllable_count(text),
        grade=textstat.flesch_kincaid_grade(text) if words else None,
    )


class _Pronunciations:
    """Looks like the dictionary that textstat asks for: word -> pronunciations of phones.

    textstat counts the phones that end in a digit, in the first pronunciation.
    """

    def __init__(self, table: Path) -> None:
        self._pronunciations: dict[str, list[list[str]]] = {}
        for line in table.read_text(encoding="ascii").splitlines():
            count, *words = line.split(" ")
            pronunciation = [["0"] * int(count)]
            self._pronunciations.update((word, pronunciation) for word in words)

    def __getitem__(self, word: str) -> list[list[str]]:
        return self._pronunciations[word]


@cache
def _textstat(syllable_table: Path) -> ModuleType:
    # Importing it takes 0.2 s: at the first question, not at the start.
    import textstat
    from textstat.backend.counts import _count_syllables

    if not hasattr(_count_syllables, "get_cmudict"):
        raise RuntimeError(
            f"textstat {textstat.__version__} asks for its dictionary in another way than "
            "0.7.13 and would download it; install textstat 0.7.13."
        )
    pronunciations = _Pronunciations(syllable_table)
    _count_syllables.get_cmudict = lambda lang: pronunciations if lang[:2] == "en" else None
    module: ModuleType = textstat
    return module
