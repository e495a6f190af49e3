"""Flesch Reading Ease."""

from __future__ import annotations

from factbox.analysis.figures.bands import FLESCH_BANDS
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def reading_ease(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return Flesch's score."""
    return 206.835 - 1.015 * (tokens / sentences) - 84.6 * syllables / tokens


# textstat's constants for other languages. For those without, it takes the English ones.
_IN_OTHER_LANGUAGES = {
    "de": (180, 1, 58.5),
    "es": (206.84, 1.02, 60.0),
    "fr": (207, 1.015, 73.6),
    "it": (217, 1.3, 60.0),
    "nl": (206.835, 0.93, 77),
    "ru": (206.835, 1.3, 60.1),
}


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat's score; 0.0 without syllables ("Hmm.")."""
    if not syllables:
        return 0.0
    return 206.835 - 1.015 * (tokens / sentences) - 84.6 * (syllables / tokens)


FIGURE = Figure(
    key="flesch_reading_ease",
    name="Flesch Reading Ease",
    group=Group.READABILITY,
    formula=reading_ease,
    formula_text="206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens",
    source="Flesch 1948",
    publication="A new readability yardstick",
    caveat="From 0, very hard, to 100, very easy; a text may go beyond both.",
    bands=FLESCH_BANDS,
    higher=Higher.EASIER,
    least_tokens=30,
    least_sentences=3,
    language="en",
    textstat=InTextstat(in_textstat, caveat="textstat says 0 where no word has a syllable."),
)


def in_language(code: str) -> Figure:
    """Return the figure as it is in texts in a language: textstat has its own constants."""
    if code not in _IN_OTHER_LANGUAGES:
        return FIGURE
    base, by_sentence, by_syllable = _IN_OTHER_LANGUAGES[code]

    def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
        if not syllables:
            return 0.0
        return base - by_sentence * (tokens / sentences) - by_syllable * (syllables / tokens)

    text = f"{base} − {by_sentence} × tokens / sentences − {by_syllable} × syllables / tokens"
    return FIGURE._replace(textstat=InTextstat(in_textstat, text, everywhere=True))
