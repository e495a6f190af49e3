"""Words as often as they come in a book.

The most common words of English stand in their real order; behind them come words of the
syllable table in a random order. A word's chance falls with its rank, slowly among the words
that everybody uses and fast behind them, as in books (Ferrer i Cancho & Solé 2001). So the
number of distinct tokens, capitals told apart, grows as in one book: about 460 at 1,000
words, 1,700 at 10,000, 5,200 at 100,000 and 13,400 at 800,000; the King James Bible, which
is as long, has some 14,000.
"""

from __future__ import annotations

import math
import random
import re
from itertools import accumulate
from typing import TYPE_CHECKING

from factbox.assets import asset

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The most common words of English, the most common first.
COMMON = (
    "the of and to a in that is was I for it with he as his be on at by this had not are but "
    "from or have an they which one you were all her she there would their we him been has "
    "when who will no more if out so up said what its about than into them can only other "
    "time new some could these two may first then do any like my now over such our man me "
    "even most made after also did many off before must well back through years much where "
    "your way down should because long each just state people those too little good world "
    "make very year still see own work men day get here between both life being under three "
    "never know same last another while us might great go come since against right came take "
    "used himself few house use during without again place old around however home small "
    "found thought went say part once general high upon school every don't does got left "
    "number course until always away something fact it's didn't can't that's"
).split()

_WORDS_OF_THE_TABLE = 60_000
_FLATTENING = 2.0
_RANK_OF_THE_BEND = 500
_SLOPE_BEHIND_THE_BEND = 1.2
_AT_A_TIME = 10_000


def stream_of_words(chance: random.Random) -> Iterator[str]:
    """Words without end, each as likely as its rank says."""
    words = [*COMMON, *_rare_words(chance)]
    chances = list(accumulate(_frequency(rank) for rank in range(1, len(words) + 1)))
    while True:
        yield from chance.choices(words, cum_weights=chances, k=_AT_A_TIME)


def _rare_words(chance: random.Random) -> list[str]:
    table = asset("cmudict-syllables.txt").read_text(encoding="ascii")
    words = sorted(set(re.findall(r"(?<=[ \n])[a-z]{3,}(?=[ \n])", table)) - set(COMMON))
    return chance.sample(words, _WORDS_OF_THE_TABLE)


def _frequency(rank: int) -> float:
    """How often the word of that rank comes, beside those of other ranks."""
    behind = math.pow(max(rank / _RANK_OF_THE_BEND, 1.0), _SLOPE_BEHIND_THE_BEND)
    return 1.0 / ((rank + _FLATTENING) * behind)
