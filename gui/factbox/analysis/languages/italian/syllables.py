"""The syllables of an Italian word, by hyphenation."""

from __future__ import annotations

from factbox.analysis.words.hyphenation import Hyphenation

count_syllables = Hyphenation("it_IT", left=1).count_syllables
