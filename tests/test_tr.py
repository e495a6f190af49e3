"""Tests of how words are translated."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pkgutil import walk_packages

import pytest

import factbox
from factbox.tr import NumberStyle, tr, tr_later, translate_by, with_thousands


@pytest.fixture
def german() -> Iterator[None]:
    said = {
        ("%Ln words", True): "%Ln Wort",
        ("%Ln words", False): "%Ln Wörter",
        ("Open…", False): "Öffnen…",
    }
    translate_by(
        lambda _context, text, _hint, number: said.get((text, number == 1)),
        NumberStyle(",", "."),
    )
    yield
    translate_by(None)


@pytest.mark.parametrize(
    ("text", "number", "said"),
    [
        ("%n words", 0, "0 words"),
        ("%n words", 1, "1 word"),
        ("%n words", -1, "-1 word"),
        ("%n words", 1234, "1234 words"),
        ("%Ln hard words", 1, "1 hard word"),
        ("%Ln hard words", 1234, "1,234 hard words"),
        ("up to %n paragraphs unchanged", 1, "up to 1 paragraph unchanged"),
    ],
)
def test_english_needs_no_translation(text: str, number: int, said: str) -> None:
    assert tr(text, "", number) == said
    assert tr(text) == tr_later(text) == text


@pytest.mark.usefixtures("german")
def test_a_translation_has_its_own_plurals_and_thousands() -> None:
    assert tr("%Ln words", "", 1) == "1 Wort"
    assert tr("%Ln words", "", 1234) == "1.234 Wörter"
    assert tr("%n types", "", 1234) == "1.234 types"
    assert tr("Open…") == "Öffnen…"
    assert with_thousands(1_234_567) == "1.234.567"


def test_spanish_does_not_set_thousands_apart_in_four_digits() -> None:
    translate_by(None, NumberStyle(",", ".", 5))
    assert [with_thousands(each) for each in (-9_999, 10_000)] == ["-9999", "10.000"]
    translate_by(None)


@pytest.mark.usefixtures("german")
def test_what_has_no_translation_is_said_in_english() -> None:
    assert tr("%Ln types", "", 1) == "1 type"
    assert tr("Close") == "Close"


def test_nothing_is_translated_before_the_language_is_chosen() -> None:
    modules = {each.name for each in walk_packages(factbox.__path__, "factbox.")}
    # Only workers import it, which speak English; it measures a text.
    modules.remove("factbox.corpus.loaded")
    code = (
        "import importlib\n"
        "from factbox.tr import translate_by\n"
        "translate_by(lambda _context, text, _hint, _number: print(name, text))\n"
        f"for name in {sorted(each for each in modules if '__main__' not in each)}:\n"
        "    importlib.import_module(name)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout == ""
