"""What figures are made of, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The ingredients of a text; most are numbers. `measures.py` collects them.
Ingredients = Mapping[str, Any]

#: How each number is written, with the number in the place of "%". What a figure finds by a
#: reading of its own is worded there.
PHRASES = {
    "tokens": "% tokens",
    "types": "% types",
    "paragraphs": "% paragraphs",
    "sentences": "% sentences",
    "syllables": "% syllables",
    "characters": "% characters",
    "letters": "% letters",
    "chunks": "% pieces",
    "polysyllables": "% words of three syllables or more",
    "long_words": "% words over six letters",
    "difficult_words": "% difficult words",
    "unfamiliar_words": "% difficult words of two syllables or more",
    "hard_words": "% hard words",
    "miniwords": "% words of one to three letters",
    "hapaxes": "% types that occur once",
    "squares": "Σ i² × V_i = %",
    "sample_tokens": "% words from the beginning",
    "sample_polysyllables": "% of them of three syllables or more",
    "sample_sentences": "% sentences",
}
