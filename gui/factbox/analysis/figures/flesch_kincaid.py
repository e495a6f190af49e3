"""The Flesch-Kincaid grade: the Level."""

from __future__ import annotations


def flesch_kincaid_grade(tokens: int, sentences: int, syllables: int) -> float | None:
    """School grade of the United States that a text asks for; None without tokens or sentences.

    Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of new readability
    formulas for Navy enlisted personnel.
    """
    if not tokens or not sentences:
        return None
    return 0.39 * tokens / sentences + 11.8 * syllables / tokens - 15.59


def textstat_grade(tokens: int, sentences: int, syllables: int) -> float | None:
    """The same as textstat has it, to the last bit: 0.0 if no token has a syllable ("Hmm.")."""
    if not tokens or not sentences:
        return None
    if not syllables:
        return 0.0
    # In its order of operations: another one ends in other digits.
    return 0.39 * (tokens / sentences) + 11.8 * (syllables / tokens) - 15.59
