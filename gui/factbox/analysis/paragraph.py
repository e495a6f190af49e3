"""The summary of one paragraph: the unit that every figure is a sum of."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from factbox.analysis.counts import Counts
from factbox.analysis.english import is_function_word
from factbox.analysis.outline import Cue, find_cues
from factbox.analysis.rules import Rules

_NOTHING = Counts()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a text and what was found in it; all zero where it is blank.

    `types` maps each distinct token to how often it occurs. `read` is False while
    the line only waits for its turn to be counted.
    """

    text: str
    counts: Counts = _NOTHING
    types: Mapping[str, int] = field(default_factory=dict)
    cues: tuple[Cue, ...] = ()
    read: bool = True


def read_paragraph(text: str, rules: Rules) -> Paragraph:
    """Summarise one line of a text under a rule set."""
    visible = "".join(unicodedata.normalize("NFC", text).split())
    if not visible:
        return Paragraph(text)
    types = Counter(rules.find_tokens(text))
    sentences = rules.find_sentences(text)
    counts = Counts(
        paragraphs=1,
        sentences=len(sentences),
        tokens=types.total(),
        syllables=sum(times * rules.count_syllables(token) for token, times in types.items()),
        characters=len(visible),
        letters=sum(map(str.isalpha, visible)),
        function_words=sum(n for token, n in types.items() if is_function_word(token)),
    )
    return Paragraph(text, counts, types, find_cues(text, sentences))
