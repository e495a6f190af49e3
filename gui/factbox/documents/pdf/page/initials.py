"""Puts large initials before the words that they begin."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.analysis.languages.language import Language
from factbox.documents.pdf.page.word_run import WordRun

# An initial is larger than the text by this factor, and so near to its word.
_LARGER = 1.7
_NEAR = 1.5
_OVERLAP = 0.5
_QUOTES = "“‘«„\"'"
# These are words by themselves.
_WORDS = ("A", "I", "O")


def with_initials(
    runs: Sequence[WordRun], body: float, language: Language
) -> Sequence[WordRun]:
    """Return the runs, with initials that go down over several lines in their words.

    `body` is the size of most of the text.
    """
    initials = [run for run in runs if run.size > _LARGER * body and _is_initial(run.text)]
    placed = list(runs)
    for initial in initials:
        beside = [number for number, run in enumerate(placed) if _is_beside(initial, run)]
        if not beside:
            continue
        first = min(beside, key=lambda number: placed[number].base)
        text = _joined(initial.text, placed[first].text, language)
        placed[first] = placed[first]._replace(text=text)
        for number in beside:
            placed[number] = placed[number]._replace(left=initial.left)
        placed.remove(initial)
    return placed


def _is_initial(text: str) -> bool:
    letter = text.lstrip(_QUOTES)
    return len(letter) == 1 and letter.isupper() and len(text) < 3


def _is_beside(initial: WordRun, run: WordRun) -> bool:
    return (
        run.size * _LARGER < initial.size
        and -_OVERLAP * run.size < run.left - initial.right < _NEAR * run.size
        and initial.top - _OVERLAP * run.size < run.base < initial.base + _OVERLAP * run.size
    )


def _joined(initial: str, text: str, language: Language) -> str:
    letter = initial.lstrip(_QUOTES)
    rest = text.split(" ", 1)[0]
    is_word = letter in _WORDS and language.at_line_end(letter, rest) != ""
    return f"{initial} {text}" if is_word or not rest[:1].isalpha() else initial + text
