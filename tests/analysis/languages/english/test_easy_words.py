"""The words that textstat takes for easy."""

from __future__ import annotations

import subprocess
import sys

import pytest
from textstat.backend.utils import get_lang_easy_words

from factbox.analysis.dependency import DependencyError
from factbox.analysis.languages.english.easy_words import easy_words
from factbox.analysis.languages.english.english import ENGLISH
from factbox.analysis.rule_sets.textstat.chunks import Chunks


def test_they_are_those_that_textstat_reads() -> None:
    assert easy_words() == get_lang_easy_words("en_US")
    assert len(easy_words()) > 2_900


def test_counting_does_not_import_textstat() -> None:
    code = (
        "import sys\n"
        "from factbox.analysis.languages.english.english import ENGLISH\n"
        "from factbox.analysis.rule_sets.textstat.chunks import Chunks\n"
        "from factbox.analysis.rule_sets.textstat.line import TextstatLine\n"
        "print(TextstatLine.of('A cat sat.', Chunks(ENGLISH)).sums.words)\n"
        "print({'textstat', 'nltk', 'PySide6'} & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert run.stdout.splitlines() == ["3", "set()"], run.stderr


def test_without_textstat_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    easy_words.cache_clear()
    monkeypatch.setattr(
        "factbox.analysis.languages.english.easy_words.find_spec", lambda _: None
    )
    with pytest.raises(DependencyError, match="textstat is not installed"):
        Chunks(ENGLISH)
