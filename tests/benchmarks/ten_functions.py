"""What a user would call instead: ten functions of textstat, over the whole text.

They are `flesch_reading_ease`, `flesch_kincaid_grade`, `gunning_fog`, `smog_index`,
`automated_readability_index`, `coleman_liau_index`, `dale_chall_readability_score`, `lix`,
`rix` and `lexicon_count`. They run in a process of their own, so that what textstat keeps in
memory slows nobody else down; each round has another text, as textstat remembers answers.
What one of the ten left behind for the next is used, as in life.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from texts import lines_of

if TYPE_CHECKING:
    from collections.abc import Callable

_FUNCTIONS = (
    "flesch_reading_ease",
    "flesch_kincaid_grade",
    "gunning_fog",
    "smog_index",
    "automated_readability_index",
    "coleman_liau_index",
    "dale_chall_readability_score",
    "lix",
    "rix",
    "lexicon_count",
)
_WORDS_IN_ALL = 100_000
_MOST_ROUNDS = 10


@cache
def seconds_of_ten_functions(words: int, seed: int) -> list[float]:
    """What all ten take together over a text of that many words, once or more often."""
    command = [sys.executable, str(Path(__file__)), str(words), str(seed)]
    answer = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return [float(seconds) for seconds in json.loads(answer)]


def ten_functions() -> list[Callable[[str], object]]:
    """The functions, ready: textstat is loaded and has its dictionary."""
    from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
    from factbox.assets import asset

    textstat_figures("We eat apples.", asset("cmudict-syllables.txt"))
    import textstat

    return [getattr(textstat, name) for name in _FUNCTIONS]


def _measure(words: int, seed: int) -> list[float]:
    functions = ten_functions()
    text = "\n".join(lines_of(words, seed))
    samples = []
    for number in range(max(min(_WORDS_IN_ALL // words, _MOST_ROUNDS), 1)):
        another = f"{text} {number}"
        started = perf_counter()
        for function in functions:
            function(another)
        samples.append(perf_counter() - started)
    return samples


if __name__ == "__main__":
    print(json.dumps(_measure(int(sys.argv[1]), int(sys.argv[2]))))
