"""The tables of words are what their script makes, and say what the packages say."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from factbox.analysis.languages.english.vocabulary.word_levels import is_known, level_of, tables
from factbox.assets import asset

SCRIPT = Path(__file__).parents[5] / "resources" / "vocabulary" / "make_tables.py"


@pytest.fixture(scope="module")
def script() -> Iterator[ModuleType]:
    for package in ("cefrpy", "lemminflect"):
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed: pip install '.[tables]'")
    spec = spec_from_file_location("make_tables", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["make_tables"] = module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["make_tables"]


def test_the_tables_are_what_the_script_makes(script: ModuleType) -> None:
    levels, others, forms = script.tables()
    folder = asset("vocabulary")
    assert (folder / "levels.txt").read_text(encoding="utf-8") == levels
    assert (folder / "others.txt").read_text(encoding="utf-8") == others
    assert (folder / "forms.txt").read_text(encoding="utf-8") == forms


def test_every_word_has_the_level_that_the_packages_give(script: ModuleType) -> None:
    sources = script.Sources()
    words = sorted(sources.words())
    made_up = [f"{word}{ending}" for word in words[::50] for ending in ("s", "ing", "ed")]
    for word in random.Random(1).sample(words, 20_000) + made_up:
        expected, found = sources.level_of(word), level_of(word)
        assert (found and (found.level.label, found.form)) == expected
        assert is_known(word) == sources.is_known(word)


def test_the_tables_have_about_as_many_words_as_were_counted() -> None:
    found = tables()
    assert len(found.levels) > 31_000
    assert len(found.others) > 90_000
    assert not found.levels.keys() & found.others
    assert found.names < found.levels.keys()


def test_both_notices_are_there() -> None:
    notice = (asset("vocabulary") / "notice.txt").read_text(encoding="utf-8")
    assert "Bielikov Maksym" in notice
    assert "Brad Jascob" in notice
    assert notice.count("Permission is hereby granted") == 2
