"""The figures and the sentences of each language are those of the definition."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import textstat
from hypothesis import given
from hypothesis import strategies as st

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.doubt import why_absent
from factbox.analysis.figures.measures import measures
from factbox.analysis.languages.languages import language_of
from factbox.analysis.languages.rooms import CODES
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import Rules, rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document

OTHERS = [code for code in CODES if code not in ("en", "zh")]
OWN_NAMES = {
    "three_syllables": "polysyllables",
    "one_syllable": "monosyllables",
    "letters": "letters_and_digits",
    "gulpease": "gulpease_index",
    "oborneva_ease": "flesch_oborneva",
}
# What textstat has no constants or no easy words for, and what the catalogue does not have.
NOT_SHOWN = {"gunning_fog", "sis_grade"}
THEIR_NAMES = {
    "lexicon_count": "tokens",
    "sentence_count": "sentences",
    "syllable_count": "syllables",
    "char_count": "characters",
    "letter_count": "letters",
    "polysyllabcount": "polysyllables",
    "monosyllabcount": "monosyllables",
    "long_word_count": "long_words",
}
# The definition counts "se dire ? Le vieux pont" as one sentence.
ONE_SENTENCE_FEWER = "Viens avec moi"


def read(name: str, shared: Path) -> Any:
    """What a file of the definition has; skips the test without it."""
    path = shared / "languages" / name
    if not path.exists():
        pytest.skip(f"no definition at {path}; FACTBOX_SHARED may name its folder")
    return json.loads(path.read_text(encoding="utf-8"))


def rules_of(code: str, name: RuleName = RuleName.FACT_BOX) -> Rules:
    """A rule set for a language."""
    return rules_named(name, language_of(code))


def found_in(text: str, rules: Rules) -> dict[str, Any]:
    """All figures and ingredients of a text."""
    measured = at_once(measures(Document(text.split("\n"), rules)))
    values = {key: value for key, value in measured.figures.items() if value is not None}
    return {**measured.ingredients, **values}


def test_the_sentences_are_those_of_the_definition(shared: Path) -> None:
    for case in read("sentences.json", shared):
        text = case["text"]
        spans = rules_of(case["language"]).find_sentences(text)
        assert len(spans) == case["sentences"], [text[start:end] for start, end in spans]


@pytest.mark.parametrize("code", OTHERS)
def test_the_figures_are_those_of_the_definition(code: str, shared: Path) -> None:
    for case in read("figures.json", shared)["texts"][code]:
        if ONE_SENTENCE_FEWER in case["text"]:
            continue
        found = found_in(case["text"], rules_of(code))
        for name, value in case["definition"].items():
            if name not in NOT_SHOWN and value is not None:
                assert found[OWN_NAMES.get(name, name)] == pytest.approx(value, abs=1e-9), name


@pytest.mark.parametrize("code", OTHERS)
def test_textstats_figures_are_equal_to_the_last_bit(code: str, shared: Path) -> None:
    for case in read("figures.json", shared)["texts"][code]:
        found = found_in(case["text"], rules_of(code, RuleName.TEXTSTAT))
        for name, value in case["textstat"].items():
            own = THEIR_NAMES.get(name, name)
            if name in NOT_SHOWN or (name == "flesch_reading_ease" and code in "pt sv pl"):
                assert own not in found
            else:
                assert found[own] == value, name


LETTERS = st.text(st.sampled_from("aeiouyäöüßéèñçãõłżąыяшlnrstdm .,!?'’-«»„“\n1 "), max_size=80)


@pytest.mark.parametrize("code", OTHERS)
@given(text=LETTERS)
def test_textstats_figures_of_any_text_are_equal(code: str, text: str) -> None:
    found = found_in(text, rules_of(code, RuleName.TEXTSTAT))
    textstat.set_lang(code)
    try:
        if not textstat.lexicon_count(text):
            return
        assert found["syllables"] == textstat.syllable_count(text)
        assert found["sentences"] == textstat.sentence_count(text)
        assert found["smog_index"] == textstat.smog_index(text)
        own = {
            "de": [(f"wiener_sachtextformel_{n}", n) for n in (1, 2, 3, 4)],
            "es": [("szigriszt_pazos", 0), ("fernandez_huerta", 0), ("crawford", 0)],
            "it": [("gulpease_index", 0)],
        }.get(code, [])
        for name, variant in own:
            if variant:
                theirs = textstat.wiener_sachtextformel(text, variant)
            else:
                theirs = getattr(textstat, name)(text)
            assert found[name] == theirs
        if "flesch_reading_ease" in found:
            assert found["flesch_reading_ease"] == textstat.flesch_reading_ease(text)
    finally:
        textstat.set_lang("en_US")


WORDS = st.lists(
    st.sampled_from(
        "Das ist z. B. am 3. Oktober «да» – сказал он. 好的。 L’eau qu’il o.a. Zażółć ¿Qué? 12 "
        "Sr. Gómez w XIX w. Polska и т. д. Потом ’s Avonds history ".split(" ")
    ),
    max_size=12,
).map(" ".join)


@pytest.mark.parametrize("code", CODES)
@given(lines=st.lists(WORDS, max_size=5), new=WORDS, data=st.data())
def test_an_edit_changes_what_the_whole_text_says(
    code: str, lines: list[str], new: str, data: st.DataObject
) -> None:
    for name in RuleName:
        rules = rules_of(code, name)
        document = Document(lines or [""], rules)
        at = data.draw(st.integers(0, max(len(lines) - 1, 0)))
        document.replace(at, 1, [new])
        after = list(lines) or [""]
        after[at] = new
        anew = Document(after, rules).metrics().whole
        assert document.metrics().whole == anew
        assert document.metrics().whole.counts.main == anew.counts.main


@pytest.mark.parametrize("code", CODES)
def test_a_document_that_changes_its_language_counts_anew(code: str) -> None:
    lines = ["Das ist gut. Oder nicht?", "", "La casa es de Juan. Она ушла."]
    document = Document(lines)
    document.rules = rules_of(code)
    document.read_some()
    assert document.metrics().whole == Document(lines, rules_of(code)).metrics().whole


@pytest.mark.parametrize("name", ["lix", "rix", "reading_time"])
def test_in_chinese_nothing_goes_by_letters(name: str) -> None:
    document = Document(["图书馆是城市的客厅。我们每天都去那里读书。"], rules_of("zh"))
    measured = at_once(measures(document))
    assert measured.figures[name] is None
    assert why_absent(figures()[name], measured.ingredients) == "made for words of letters"


def test_chinese_has_a_token_a_character_and_no_level() -> None:
    whole = Document(["你好。今天天气很好！你呢？"], rules_of("zh")).metrics().whole
    assert (whole.box.tokens, whole.box.types, whole.counts.sentences) == (10, 7, 3)
    assert whole.box.level is None
    assert whole.counts.no_level == "no formula for Chinese gives a school grade"


def test_a_level_is_only_where_a_formula_gives_a_grade() -> None:
    text = "una casa es una casa y no es otra cosa. " * 5
    whole = Document([text], rules_of("es")).metrics().whole
    assert whole.box.level is None
    assert whole.counts.no_level == "no formula for Spanish gives a school grade"
    assert whole.counts.main_figure is not None
    assert whole.counts.main_figure.name == "Szigriszt–Pazos"
    assert whole.counts.main is not None
