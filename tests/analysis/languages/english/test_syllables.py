"""The syllables that the CMU Pronouncing Dictionary gives words."""

from __future__ import annotations

from pathlib import Path

import pytest

from factbox.analysis.languages.english.syllables import cmudict_syllables
from factbox.assets import asset


def test_syllables_of_words() -> None:
    syllables = cmudict_syllables(asset("cmudict-syllables.txt"))
    assert len(syllables) > 100_000
    found = {word: syllables[word] for word in ("hmm", "cat", "idea", "isn't", "cooperation")}
    assert found == {"hmm": 0, "cat": 1, "idea": 3, "isn't": 2, "cooperation": 5}
    assert "zorbliquent" not in syllables


def test_a_table_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        cmudict_syllables(tmp_path / "none.txt")


def test_a_table_of_another_form(tmp_path: Path) -> None:
    table = tmp_path / "table.txt"
    table.write_text("cat 1\n")
    with pytest.raises(ValueError, match="cat"):
        cmudict_syllables(table)
