"""The syllables of a French word, by hyphenation."""

from __future__ import annotations

import re

from factbox.analysis.words.hyphenation import Hyphenation

_by_hyphenation = Hyphenation("fr").count_syllables
_VOWELS = "aeiouyàâäéèêëîïôöùûüœæ"
_NOT_MUTE = r"(?!e(?:s|nt)?$)"
# pyphen cuts off no single letter: "a-voir", "é-crire".
_FIRST_LETTER = re.compile(
    rf"[{_VOWELS}](?:[bcdfgptv][lr]|[cpt]h|gn|qu|[^\W\d_{_VOWELS}])(?=[{_VOWELS}]){_NOT_MUTE}"
)
# Nor does it divide these.
_CON = re.compile(rf"con(?=[^\W\d_{_VOWELS}])(?![^\W\d_{_VOWELS}]+e(?:s|nt)?$)")
_Y = re.compile(rf"[{_VOWELS}]y(?=[{_VOWELS}]){_NOT_MUTE}")


def count_syllables(word: str) -> int:
    """Return the number of syllables."""
    lowered = word.lower()
    more = _FIRST_LETTER.match(lowered) is not None or _CON.match(lowered) is not None
    return _by_hyphenation(word) + more + len(_Y.findall(lowered))
