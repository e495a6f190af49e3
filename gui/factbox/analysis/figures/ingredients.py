"""The ingredients of figures, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The ingredients of a text, most of them numbers. `measures.py` collects them.
Ingredients = Mapping[str, Any]

#: How to write each number; "%" stands for the number. A `TokenReader` words its own.
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
    "monosyllables": "% words of one syllable",
    "four_syllables": "% words of four syllables or more",
    "letters_and_digits": "% letters and digits",
    "long_words": "% words over six letters",
    "difficult_words": "% difficult words",
    "unfamiliar_words": "% difficult words of two syllables or more",
    "hard_words": "% hard words",
    "listed_words": "% words without names, numbers and symbols",
    "known_a1": "% at A1",
    "known_a2": "% up to A2",
    "known_b1": "% up to B1",
    "known_b2": "% up to B2",
    "content_words": "% content words",
    "content_levels": "% as the sum of their levels",
    "miniwords": "% words of one to three letters",
    "hapaxes": "% types occurring once",
    "squares": "Σ i² × V_i = %",
    "sample_tokens": "% words from the beginning",
    "sample_polysyllables": "% of them of three syllables or more",
    "sample_sentences": "% sentences",
}
