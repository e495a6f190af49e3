"""The ingredients of figures, by name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The ingredients of a text, most of them numbers. `measures.py` collects them.
Ingredients = Mapping[str, Any]

#: How to write each number; the number stands for “%Ln” or “%s”. A `TokenReader` words its own.
PHRASES = {
    "tokens": "%Ln tokens",
    "types": "%Ln types",
    "paragraphs": "%Ln paragraphs",
    "sentences": "%Ln sentences",
    "syllables": "%Ln syllables",
    "characters": "%Ln characters",
    "letters": "%Ln letters",
    "chunks": "%Ln pieces",
    "polysyllables": "%Ln words of three syllables or more",
    "monosyllables": "%Ln words of one syllable",
    "four_syllables": "%Ln words of four syllables or more",
    "letters_and_digits": "%Ln letters and digits",
    "long_words": "%Ln words over six letters",
    "difficult_words": "%Ln difficult words",
    "unfamiliar_words": "%Ln difficult words of two syllables or more",
    "hard_words": "%Ln hard words",
    "listed_words": "%Ln words without names, numbers and symbols",
    "known_a1": "%Ln at A1",
    "known_a2": "%Ln up to A2",
    "known_b1": "%Ln up to B1",
    "known_b2": "%Ln up to B2",
    "content_words": "%Ln content words",
    "content_levels": "%s as the sum of their levels",
    "miniwords": "%Ln words of one to three letters",
    "hapaxes": "%Ln types occurring once",
    "squares": "Σ i² × V_i = %s",
    "sample_tokens": "%Ln words from the beginning",
    "sample_polysyllables": "%Ln of them of three syllables or more",
    "sample_sentences": "%Ln sentences",
}
