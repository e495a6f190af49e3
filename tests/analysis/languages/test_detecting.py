"""The language of a text is told by its function words."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

from factbox.analysis.languages.detecting import detect, told
from factbox.analysis.languages.languages import language_of
from factbox.analysis.languages.rooms import CODES

GERMAN = (
    "Das ist ein Satz, der nicht lang ist, aber er hat genug Wörter, damit man die Sprache "
    "erkennen kann. Und dann kommt noch einer, in dem von anderen die Rede ist, die es auch "
    "gibt."
)
DANISH = (
    "Det er en sætning, som ikke er meget lang, men den har ord nok til at man kan se, hvad "
    "for et sprog det er. Og så kommer der en til, hvor vi taler om alle de andre her."
)


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    """The folder of the definition."""
    path = shared / "languages"
    if not path.exists():
        pytest.skip(f"no languages at {path}; FACTBOX_SHARED may name their folder")
    return path


@pytest.fixture(scope="module")
def texts(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Texts in each language, with their figures."""
    found: dict[str, list[dict[str, Any]]] = json.loads(
        (folder / "figures.json").read_text(encoding="utf-8")
    )["texts"]
    return found


def test_each_text_is_told_as_the_reference_tells_it(
    folder: Path, texts: dict[str, list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(folder))
    reference = runpy.run_path(str(folder / "detect.py"))["detect"]
    for code, of_language in texts.items():
        for each in of_language:
            assert detect(each["text"]) == reference(each["text"]) == code


def test_a_short_text_is_not_told() -> None:
    assert detect(GERMAN) == "de"
    assert detect(GERMAN[:100]) is None
    assert detect("") is None


def test_another_language_is_named() -> None:
    assert detect(DANISH) is None
    assert language_of("da").name == "Danish"
    assert told(DANISH) == "da"
    assert told("これは日本語の文章です。" * 10) == "ja"
    assert told("Це українське речення. " * 20) == "uk"


def test_only_the_beginning_is_looked_at() -> None:
    assert detect(GERMAN * 600 + DANISH * 2_000) == "de"


def test_chinese_is_told_by_its_characters() -> None:
    assert detect("今天天气很好，我们去公园散步。" * 3) == "zh"
    assert detect("今天天气很好") is None


@pytest.mark.parametrize("code", CODES)
def test_each_language_has_its_code(code: str) -> None:
    assert language_of(code).code == code
