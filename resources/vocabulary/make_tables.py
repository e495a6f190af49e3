"""Makes the tables of English words beside this file, from cefrpy and lemminflect:

    pip install '.[tables]' && python resources/vocabulary/make_tables.py

`levels.txt` has the words with a level in CEFR-J. In each line stand a level, a base form, and
other forms that have the level by it. A base form in brackets has its own level by another
word. The words of the last line are in no dictionary but as names.

`others.txt` has the words without a level that are known, those with the same first letter in
one line.

`forms.txt` has the forms of words, with and without a level: in each line a base form, and the
others that are made of it. Lists of a user's own need it.

Words with a space or a hyphen are left out, because no token has one.
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from cefrpy import CEFRAnalyzer

from factbox.analysis.languages.english.vocabulary.word_levels import (
    other_spellings,
    without_ending,
)

LEVELS = ("A1", "A2", "B1", "B2")
#: Heads the line of words that are known as names only.
NAMES = "names"

# What cefrpy 1.0.3 lacks, has as a name only, or gets plainly wrong.
_OWN = {
    "A1": (
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "june july august september october november december eighth ninth zero hello goodbye "
        "bye oh ah wow ok okay false cannot pants o'clock ma'am let's ain't dvd burger"
    ),
    "A2": "website euro whom gonna wanna",
    "B1": "according ought blog gotta etc taxes empire",
    "B2": "ox",
}
_OWN_LEVELS = {word: level for level, words in _OWN.items() for word in words.split()}

# Closed classes of words. Only in these does an inflected form have a level of its own.
_CLOSED = frozenset("DT PDT WDT IN PRP PRP$ WP WP$ WRB CC MD UH RP TO EX".split())
_PROPER = frozenset(("NNP", "NNPS"))

_ONE_LETTER_WORDS = "aio"


class Found(NamedTuple):
    """The level of a word, and the form that gives it."""

    level: str
    form: str


class Sources:
    """What the two packages say."""

    def __init__(self) -> None:
        # The level of each word as each part of speech.
        self.tags: dict[str, dict[str, float]] = defaultdict(dict)
        rows = CEFRAnalyzer().yield_word_pos_level(
            pos_tag_as_string=True, word_level_as_float=True
        )
        for word, tag, number in rows:
            self.tags[word][tag] = round(number, 2)
        # The base forms of each form; and all base forms.
        self.lemmas: dict[str, set[str]] = defaultdict(set)
        self.bases: set[str] = set()
        # Only its table is used. To import it would load numpy.
        spec = find_spec("lemminflect")
        assert spec is not None
        assert spec.origin is not None
        table = Path(spec.origin).parent / "resources" / "lemma_lu.csv.gz"
        with gzip.open(table, "rt", encoding="utf-8") as lines:
            for line in lines:
                form, _, of = line.rstrip("\n").split(",")
                self.lemmas[form].update(of.split("/"))
                self.bases.update(of.split("/"))

    def words(self) -> set[str]:
        """Return all words of both that a token in lower case may be."""
        words = {*self.tags, *self.lemmas, *_OWN_LEVELS}
        return {word for word in words if word == word.lower() and not {" ", "-"} & {*word}}

    def is_known(self, word: str) -> bool:
        """Return whether a word is in one of the two, and not only as a name."""
        return word in self.lemmas or bool(self.tags.get(word, {}).keys() - _PROPER)

    def level_of(self, word: str) -> Found | None:
        """Return the lowest level of a word and of its base forms."""
        if word in _OWN_LEVELS:
            return Found(_OWN_LEVELS[word], word)
        if len(word) == 1 and word not in _ONE_LETTER_WORDS:
            return None
        lemmas = self.lemmas.get(word, set())
        is_inflected = bool(lemmas) and word not in lemmas
        forms = [(self._listed(word, is_inflected), word)]
        forms += [(self._listed(lemma, False), lemma) for lemma in sorted(lemmas)]
        found = [Found(level, form) for level, form in forms if level]
        if found:
            # The form itself, where it has the same level as a base form.
            return min(found, key=lambda each: each.level)
        there = (self.level_of(each) for each in self._other_forms(word) if self._has(each))
        return next((each for each in there if each is not None), None)

    def _listed(self, word: str, is_inflected: bool) -> str:
        """Return the level if the lowest number that cefrpy gives is one of CEFR-J, or ""."""
        numbers = [
            number
            for tag, number in self.tags.get(word, {}).items()
            if (
                tag in _CLOSED
                if is_inflected
                else tag not in _PROPER or (tag == "NNP" and word in self.bases)
            )
        ]
        lowest = min(numbers, default=0.0)
        # Other numbers are guessed from how frequent a word is.
        return LEVELS[int(lowest) - 1] if lowest in (1, 2, 3, 4) else ""

    def _has(self, word: str) -> bool:
        return word in self.tags or word in self.lemmas or word in _OWN_LEVELS

    def _other_forms(self, word: str) -> Iterator[str]:
        """Yield other spellings, and what the endings of an unknown form were put on."""
        yield from other_spellings(word)
        if word not in self.lemmas:
            yield from without_ending(word)


def tables() -> tuple[str, str, str]:
    """Return the contents of `levels.txt`, `others.txt` and `forms.txt`."""
    sources = Sources()
    words = sorted(sources.words())
    found = {word: level for word in words if (level := sources.level_of(word)) is not None}
    groups: dict[Found, list[str]] = defaultdict(list)
    for word, level in found.items():
        groups[level].append(word)
    lines = [_line(level, groups[level], found) for level in sorted(groups)]
    names = [word for word in found if not sources.is_known(word)]
    lines.append(f"{NAMES} {' '.join(names)}")
    others = [word for word in words if word not in found and sources.is_known(word)]
    by_letter = (" ".join(some) for _, some in groupby(others, key=lambda word: word[0]))
    inflected = defaultdict(list)
    for word in words:
        for base in sources.lemmas.get(word, set()) - {word}:
            if base in sources.lemmas and not {" ", "-"} & {*base}:
                inflected[base].append(word)
    forms = [" ".join((base, *some)) for base, some in sorted(inflected.items())]
    return _lines(lines), _lines(by_letter), _lines(forms)


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _line(level: Found, forms: list[str], found: dict[str, Found]) -> str:
    others = [form for form in forms if form != level.form]
    own = level.form if found.get(level.form) == level else f"({level.form})"
    return " ".join((level.level, own, *others))


if __name__ == "__main__":
    here = Path(__file__).parent
    for name, table in zip(("levels.txt", "others.txt", "forms.txt"), tables(), strict=True):
        (here / name).write_text(table, encoding="utf-8")
