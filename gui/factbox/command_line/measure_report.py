"""The readability and diversity figures written out, with what makes them unreliable."""

from __future__ import annotations

from collections.abc import Iterator

from factbox.analysis.figures.diversity import FEWEST_TOKENS as FEWEST_TOKENS_OF_A_WINDOW
from factbox.analysis.figures.measures import Measures
from factbox.analysis.figures.readability import (
    FEWEST_SENTENCES,
    FEWEST_SENTENCES_OF_SMOG,
    FEWEST_TOKENS,
)
from factbox.analysis.languages.english.function_words import LEAST_SHARE
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.published import rounded

#: What each figure is called on screen, and how many of its decimals are shown there.
READABILITY = {
    "flesch_reading_ease": ("Flesch Reading Ease", 1),
    "flesch_kincaid_grade": ("Flesch–Kincaid", 1),
    "gunning_fog": ("Gunning Fog", 1),
    "smog_index": ("SMOG", 1),
    "automated_readability_index": ("ARI", 1),
    "coleman_liau_index": ("Coleman–Liau", 1),
    "dale_chall_readability_score": ("Dale–Chall", 1),
    "lix": ("LIX", 1),
    "rix": ("RIX", 2),
}
DIVERSITY = {
    "mattr": ("MATTR", 3),
    "mtld": ("MTLD", 1),
    "hd_d": ("HD-D", 3),
    "guiraud_r": ("Guiraud’s R", 2),
    "herdan_c": ("Herdan’s C", 3),
    "maas_a2": ("Maas a²", 4),
    "yule_k": ("Yule’s K", 1),
}

_NEED_TOKENS = ("mattr", "mtld", "hd_d")


def measure_lines(measures: Measures) -> Iterator[str]:
    """All of them, for people."""
    figures = measures.readability._asdict() | measures.diversity._asdict()
    doubts = unreliable(measures)
    for title, shown in (("Readability", READABILITY), ("Diversity", DIVERSITY)):
        yield from (title, "")
        for name, (called, decimals) in shown.items():
            line = f"{called}: {rounded(figures[name], decimals)}"
            yield f"{line} (unreliable: {doubts[name]})" if name in doubts else line
        if shown is READABILITY:
            yield ""


def unreliable(measures: Measures) -> dict[str, str]:
    """Why figures are not to be relied on, by their names; those that have no value are not."""
    figures = measures.readability._asdict() | measures.diversity._asdict()
    doubts = ((name, _doubt(name, measures.counts)) for name in figures)
    return {name: doubt for name, doubt in doubts if doubt and figures[name] is not None}


def _doubt(name: str, counts: Counts) -> str:
    if name in _NEED_TOKENS and counts.tokens < FEWEST_TOKENS_OF_A_WINDOW:
        return f"under {FEWEST_TOKENS_OF_A_WINDOW} tokens"
    if name not in READABILITY:
        return ""
    if counts.tokens < FEWEST_TOKENS:
        return f"under {FEWEST_TOKENS} tokens"
    if counts.sentences < FEWEST_SENTENCES:
        return f"under {FEWEST_SENTENCES} sentences"
    if counts.function_words < LEAST_SHARE * counts.tokens:
        return "hardly English"
    if name == "smog_index" and counts.sentences < FEWEST_SENTENCES_OF_SMOG:
        return f"under {FEWEST_SENTENCES_OF_SMOG} sentences"
    return ""
