"""The figures of textstat itself, shown beside ours and never part of them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import isfinite
from pathlib import Path
from types import ModuleType
from typing import TypeVar

from factbox.analysis.dependency import DependencyError, ask
from factbox.analysis.languages.english.syllables import cmudict_syllables

Figure = TypeVar("Figure", int, float)

_WANTED = "0.7.13"


@dataclass(frozen=True, slots=True)
class TextstatFigures:
    """The ingredients of textstat's Flesch-Kincaid grade, and the grade.

    A figure that textstat failed to return is None, and `problem` says why; it is "" if all
    went well. Without words `grade` is None as well, where textstat returns 0.0.
    """

    version: str
    words: int | None = None
    sentences: int | None = None
    syllables: int | None = None
    grade: float | None = None
    problem: str = ""


def textstat_figures(text: str, syllable_table: Path) -> TextstatFigures:
    """Return the figures of textstat for `text`. A megabyte takes about 1 s.

    `syllable_table` is the file of syllable counts that replaces the dictionary that textstat
    would download.
    """
    try:
        textstat = ask(lambda: _textstat(syllable_table))
    except DependencyError as failure:
        return TextstatFigures(_WANTED, problem=str(failure))
    problems: list[str] = []

    def figure(name: str, kind: type[Figure]) -> Figure | None:
        try:
            return ask(lambda: _figure(textstat, name, kind, text))
        except DependencyError as failure:
            problems.append(str(failure))
            return None

    words = figure("lexicon_count", int)
    return TextstatFigures(
        version=_version(textstat),
        words=words,
        sentences=figure("sentence_count", int),
        syllables=figure("syllable_count", int),
        grade=figure("flesch_kincaid_grade", float) if words else None,
        problem=problems[0] if problems else "",
    )


def _figure(textstat: ModuleType, name: str, kind: type[Figure], text: str) -> Figure:
    """Return the result of the textstat function `name`; raises whatever it throws."""
    figure = kind(getattr(textstat, name)(text))
    if not isfinite(figure) or (kind is int and figure < 0):
        raise ValueError(f"{name} gave {figure}")
    return figure


def _version(textstat: ModuleType) -> str:
    return ".".join(map(str, textstat.__version__))


class _Pronunciations:
    """Replaces the dictionary that textstat asks for: word -> pronunciations of phones.

    textstat counts the phones that end in a digit, in the first pronunciation.
    """

    def __init__(self, syllables: dict[str, int]) -> None:
        self._syllables = syllables

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["0"] * self._syllables[word]]


@cache
def _textstat(syllable_table: Path) -> ModuleType:
    # Importing it takes 0.2 s, so it waits until somebody asks.
    import textstat
    from textstat.backend.counts import _count_syllables

    if not hasattr(_count_syllables, "get_cmudict"):
        raise RuntimeError(
            f"textstat {_version(textstat)} asks for its dictionary in another way than "
            f"{_WANTED} and would download it; install textstat {_WANTED}."
        )
    pronunciations = _Pronunciations(cmudict_syllables(syllable_table))
    _count_syllables.get_cmudict = lambda lang: pronunciations if lang[:2] == "en" else None
    module: ModuleType = textstat
    return module
