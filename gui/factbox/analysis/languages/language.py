"""A language: all that the engine knows of one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factbox.analysis.cues.cue_words import CueWords


# There is one of each, told from the others by identity.
@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """What the engine asks of a language. A rule set names the one that it is for.

    `function_words` are the most common words, which every text has, in lower case. Where
    a smaller share of all tokens than `least_share` is among them, the text is taken for
    one in another language.

    `proposal` gives what an item proposes: of a text, from where the item begins, up to the
    end of its first sentence, or as far as the item goes. `clause` gives a part of a text
    in one line.
    """

    code: str
    name: str
    function_words: frozenset[str]
    least_share: float
    cue_words: CueWords
    proposal: Callable[[str, int, int, int], str]
    clause: Callable[[str, int, int], str]
