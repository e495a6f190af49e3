"""The ingredients of figures, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The ingredients of a text, most of them numbers. `measures.py` collects them.
Ingredients = Mapping[str, Any]

#: How to write each number; the number stands for “%n” or “%s”. A `TokenReader` words its own.
PHRASES = {
    "tokens": "%n tokens",
    "types": "%n types",
    "paragraphs": "%n paragraphs",
    "sentences": "%n sentences",
    "syllables": "%n syllables",
    "characters": "%n characters",
    "letters": "%n letters",
    "chunks": "%n pieces",
    "polysyllables": "%n words of three syllables or more",
    "monosyllables": "%n words of one syllable",
    "four_syllables": "%n words of four syllables or more",
    "letters_and_digits": "%n letters and digits",
    "long_words": "%n words over six letters",
    "difficult_words": "%n difficult words",
    "unfamiliar_words": "%n difficult words of two syllables or more",
    "hard_words": "%n hard words",
    "listed_words": "%n words without names, numbers and symbols",
    "known_a1": "%n at A1",
    "known_a2": "%n up to A2",
    "known_b1": "%n up to B1",
    "known_b2": "%n up to B2",
    "content_words": "%n content words",
    "content_levels": "%s as the sum of their levels",
    "miniwords": "%n words of one to three letters",
    "hapaxes": "%n types occurring once",
    "squares": "Σ i² × V_i = %s",
    "sample_tokens": "%n words from the beginning",
    "sample_polysyllables": "%n of them of three syllables or more",
    "sample_sentences": "%n sentences",
}
