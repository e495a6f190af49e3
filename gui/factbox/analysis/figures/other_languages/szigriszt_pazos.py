"""Szigriszt–Pazos."""

from __future__ import annotations

from factbox.analysis.figures.bands import LOWEST
from factbox.analysis.figures.figure import Figure, Group, Higher, InTextstat
from factbox.analysis.figures.shift import Number

_BANDS = (
    (80, "very easy"),
    (65, "rather easy"),
    (55, "normal"),
    (40, "rather hard"),
    (LOWEST, "very hard"),
)


def szigriszt_pazos(tokens: Number, sentences: Number, syllables: Number) -> Number:
    """Return the score."""
    return 206.835 - 62.3 * syllables / tokens - tokens / sentences


def in_textstat(tokens: Number, sentences: Number, syllables: Number) -> Number | float:
    """Return textstat’s score."""
    return 206.84 - 62.3 * (syllables / tokens) - (tokens / sentences)


FIGURE = Figure(
    key="szigriszt_pazos",
    name="Szigriszt–Pazos",
    group=Group.READABILITY,
    formula=szigriszt_pazos,
    formula_text="206.835 − 62.3 × syllables / tokens − tokens / sentences",
    worked="206.835 − 62.3 × {syllables} / {tokens} − {tokens} / {sentences}",
    source="Szigriszt Pazos 1993",
    publication="Sistemas predictivos de legibilidad del mensaje escrito",
    caveat=("Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008)."),
    bands=_BANDS,
    higher=Higher.EASIER,
    usual_limit=55,
    least_tokens=30,
    least_sentences=3,
    language="es",
    textstat=InTextstat(
        in_textstat,
        "206.84 − 62.3 × syllables / tokens − tokens / sentences",
        "textstat begins at 206.84.",
        worked="206.84 − 62.3 × {syllables} / {tokens} − {tokens} / {sentences}",
    ),
)
