"""The Wiener Sachtextformel in its four forms; the first is the Level of German."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Formula, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number


def first(
    tokens: Number,
    sentences: Number,
    polysyllables: Number,
    long_words: Number,
    monosyllables: Number,
) -> Number:
    """Return the school year by the first formula."""
    return (
        19.35 * polysyllables / tokens
        + 0.1672 * tokens / sentences
        + 12.97 * long_words / tokens
        - 3.27 * monosyllables / tokens
        - 0.875
    )


def first_in_textstat(
    tokens: Number,
    sentences: Number,
    polysyllables: Number,
    long_words: Number,
    monosyllables: Number,
) -> Number:
    """Return textstat’s value, to the last bit."""
    many, of_sentence = 100 * polysyllables / tokens, tokens / sentences
    long, one = 100 * long_words / tokens, 100 * monosyllables / tokens
    return (0.1935 * many) + (0.1672 * of_sentence) + (0.1297 * long) - (0.0327 * one) - 0.875


def second(
    tokens: Number, sentences: Number, polysyllables: Number, long_words: Number
) -> Number:
    """Return the school year by the second formula."""
    many, of_sentence = 100 * polysyllables / tokens, tokens / sentences
    return (
        (0.2007 * many)
        + (0.1682 * of_sentence)
        + (0.1373 * (100 * long_words / tokens))
        - 2.779
    )


def third(tokens: Number, sentences: Number, polysyllables: Number) -> Number:
    """Return the school year by the third formula."""
    return (0.2963 * (100 * polysyllables / tokens)) + (0.1905 * (tokens / sentences)) - 1.1144


def fourth(tokens: Number, sentences: Number, polysyllables: Number) -> Number:
    """Return the school year by the fourth formula."""
    return (0.2744 * (100 * polysyllables / tokens)) + (0.2656 * (tokens / sentences)) - 1.693


def _form(number: int, formula: Formula, formula_text: str, worked: str) -> Figure:
    return Figure(
        key=f"wiener_sachtextformel_{number}",
        name=f"Wiener STF {number}",
        full_name=f"Wiener STF {number} (Sachtextformel)",
        group=Group.READABILITY,
        formula=formula,
        formula_text=formula_text,
        worked=worked,
        source="Bamberger & Vanecek 1984",
        publication="Lesen – Verstehen – Lernen – Schreiben",
        caveat="A school year, from 4 to 15, for non-fiction in German.",
        higher=Higher.HARDER,
        grade_name=f"WSTF {number}",
        least_tokens=30,
        least_sentences=3,
        language="de",
    )


_MANY = "% words of three syllables or more"
FIRST = _form(
    1,
    first,
    f"0.1935 × {_MANY} + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − "
    "0.0327 × % words of one syllable − 0.875",
    "19.35 × {polysyllables} / {tokens} + 0.1672 × {tokens} / {sentences} + 12.97 × "
    "{long_words} / {tokens} − 3.27 × {monosyllables} / {tokens} − 0.875",
)._replace(
    repeats="level",
    as_level="school year (Wiener Sachtextformel 1)",
    textstat=InTextstat(first_in_textstat),
)

FIGURES = (
    FIRST,
    _form(
        2,
        second,
        f"0.2007 × {_MANY} + 0.1682 × tokens / sentences + 0.1373 × % words over six letters "
        "− 2.779",
        "20.07 × {polysyllables} / {tokens} + 0.1682 × {tokens} / {sentences} + 13.73 × "
        "{long_words} / {tokens} − 2.779",
    ),
    _form(
        3,
        third,
        f"0.2963 × {_MANY} + 0.1905 × tokens / sentences − 1.1144",
        "29.63 × {polysyllables} / {tokens} + 0.1905 × {tokens} / {sentences} − 1.1144",
    ),
    _form(
        4,
        fourth,
        f"0.2744 × {_MANY} + 0.2656 × tokens / sentences − 1.693",
        "27.44 × {polysyllables} / {tokens} + 0.2656 × {tokens} / {sentences} − 1.693",
    ),
)
