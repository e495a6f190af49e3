"""Made-up texts have the profile that the reference finds in them."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from factbox.analysis.figures.measures import measures
from factbox.analysis.rule_sets.rules import FACT_BOX
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.words.vocabulary.word_class import LEVELS, WordClass

_TEXTS, _MANY = 40, 2_000
_ODD = (
    "US IT WHO AIDS PIN don't won’t shan't ain't o'clock ma'am let's he'd O'Brien children’s "
    "James’s rock'n'roll 3.5 10,000 2019 € a_b mail@example.com www.example.com café naïve "
    "Zürich ﬁne ｗｏｒｄ pre- anti-war organise organising colour humour x q iPhone McDonald "
    "NASA İstanbul Straße мир l’homme y'all I'd've fo'c'sle ski'd goose Goose Goose’s Witch "
    "squirrel texted texting snorfling Snorfling"
).split()
_ENDINGS = ("s", "ed", "ing", "es", "'s", "’s", "n't", "ise", "ised", "er", "our")


@pytest.fixture(scope="module")
def reference(shared: Path) -> Iterator[ModuleType]:
    """The reference implementation, with what it needs."""
    path = shared / "vocabulary" / "vocabulary_reference.py"
    if not path.is_file():
        pytest.skip(f"no reference at {path}; FACTBOX_SHARED may name its folder")
    for package in ("cefrpy", "lemminflect"):
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed: pip install '.[tables]'")
    spec = spec_from_file_location("vocabulary_reference", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["vocabulary_reference"] = module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["vocabulary_reference"]


class Writer:
    """Writes texts of words that are common, listed, known, odd or made up."""

    def __init__(self, reference: ModuleType, seed: int) -> None:
        self._random = random.Random(seed)
        self._function_words: list[str] = sorted(reference.FUNCTION_WORDS)
        known: set[str] = {*reference.TAGS, *reference.LEMMAS, *reference.OWN}
        self._known = sorted(word for word in known if " " not in word)

    def lines(self) -> list[str]:
        some = self._random
        return [
            " ".join(self._sentence() for _ in range(some.randint(0, 6)))
            for _ in range(some.randint(1, 8))
        ]

    def _sentence(self) -> str:
        some = self._random
        words = [self._word() for _ in range(some.randint(1, 25))]
        if some.random() < 0.75:
            words[0] = words[0][:1].upper() + words[0][1:]
        if some.random() < 0.05:
            words = [word.upper() for word in words]
        between = [*[" "] * 12, ", ", " – ", "-", "; ", " (", "/"]
        text = "".join(word + some.choice(between) for word in words)
        return text.strip() + some.choice([".", "!", "?", ".”", "...", ""])

    def _word(self) -> str:
        some = self._random
        kinds: tuple[list[str], ...] = (self._function_words, self._known, _ODD)
        [kind] = some.choices(kinds, (40, 42, 10))
        word = some.choice(kind)
        if some.random() < 0.1:
            word += some.choice(_ENDINGS)
        form = some.random()
        return word.capitalize() if form < 0.12 else word.upper() if form < 0.15 else word


def test_made_up_texts_have_the_figures_of_the_reference(
    reference: ModuleType, seed: int, thorough: bool
) -> None:
    writer = Writer(reference, seed)
    texts = _MANY if thorough else _TEXTS
    compared = 0
    for _ in range(texts):
        lines = writer.lines()
        sentences = [
            FACT_BOX.find_tokens(line[start:end])
            for line in lines
            for start, end in FACT_BOX.find_sentences(line)
        ]
        expected = reference.profile(sentences)
        document = Document(lines, headline_rule=HeadlineRule.ONCE, left_out=frozenset())
        found = at_once(measures(document))
        if found.profile is None:
            # Too few common words: hardly English.
            continue
        compared += 1
        profile = found.profile
        counts = {each.label: profile.counts[each] for each in WordClass}
        assert counts.pop("ignored") == 0
        assert counts == expected["count"]
        assert {each.label: profile.share(each) for each in LEVELS} == expected["covered"]
        assert profile.share_above(WordClass.A2) == expected["above_a2"]
        assert found.figures["mean_word_level"] == expected["mean_level"]
    assert compared > texts / 2
