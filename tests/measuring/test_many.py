"""The functions that are public: a text, and many of them."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from itertools import count, islice
from multiprocessing import get_context
from typing import Any

import pytest

from factbox import measure, measure_many
from factbox.analysis.figures.catalogue import names
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.measuring.input_text import InputText
from factbox.measuring.measure import report_on
from factbox.measuring.options import Options, Wanted

from ..command_line.run import run

PLAN = (
    "Fact Box\nLevel: 2.5\n\nA plan\n\nThere are two ways to do it. First, we should go. We "
    "must hurry, or `all()` is lost.\n\nSecond, we should stay. (a) Sleep well. (b) Eat well.\n"
)
TEXTS = [PLAN, "", "Nous allons à la mer. " * 40, "We walk.\nWe talk to Ström. " * 90, "ฉันอาศัย"]


def test_a_report_has_every_figure_by_its_name() -> None:
    report = measure(PLAN)
    assert list(report.figures) == list(report) == list(names())
    assert dict(report) == dict(report.figures)
    assert "level" in report
    assert "lever" not in report
    assert report["level"] == report.fact_box.level == report.figures["level"]
    assert report["tokens"] == report.fact_box.tokens == 32
    assert report["sentences"] == report.counts["sentences"]
    with pytest.raises(KeyError):
        report["lever"]


@pytest.mark.parametrize("rules", list(RuleName))
@pytest.mark.parametrize("language", ["en", "de", "es", "zh"])
def test_the_level_is_that_of_the_fact_box(rules: RuleName, language: str) -> None:
    report = measure("Vamos a la casa del mar. " * 12, rules.value, language=language)
    assert report["level"] == report.fact_box.level
    assert (report["level"] is None) == ("level" in report.absent)


@pytest.mark.parametrize("wrong", [None, b"A text.", 7, ["A text."]])
def test_what_is_no_text_is_refused(wrong: Any) -> None:
    said = f"A text to measure must be a str, not {type(wrong).__name__}."
    with pytest.raises(TypeError, match=said):
        measure(wrong)
    with pytest.raises(TypeError, match=said):
        list(measure_many([PLAN, wrong]))
    with ThreadPoolExecutor(1) as executor, pytest.raises(TypeError, match=said):
        list(measure_many([PLAN, wrong], executor))


def test_one_text_is_not_taken_for_many() -> None:
    with pytest.raises(TypeError, match="measure takes one"):
        measure_many(PLAN)


def test_a_report_says_what_was_found() -> None:
    report = measure(PLAN)
    [enumeration] = report.outline
    first, second = enumeration.items
    assert (enumeration.announced, enumeration.found) == (2, 2)
    assert first.gist == "go"
    assert PLAN[first.start : first.end].startswith("First, we should go.")
    assert second.parts
    assert report.published is not None
    assert report.published.level == 2.5
    assert report.headline == "A plan"
    [left_out] = report.left_out
    assert PLAN[left_out.start : left_out.end] == "Fact Box\nLevel: 2.5"
    assert (left_out.kind, left_out.tokens) == ("fact_box", 4)
    assert sum(each or 0 for each in report.vocabulary.counts.values()) == report["tokens"]
    assert report.unreliable["mtld"] == "under 50 tokens"
    assert report.rules == ("Fact box", 2, "twice", "en")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("rules", RuleName)
def test_a_report_is_what_json_writes(rules: RuleName, text: str) -> None:
    done = run("-", "--json", "--rules", rules, text=text.encode())
    written = measure(text, rules).to_dict()
    assert done.stdout.decode() == json.dumps(written, indent=1) + "\n"


def test_the_options_are_those_of_the_command_line() -> None:
    text = "A plan\n\nWe went to the sea and\nthe hills.\n" * 30
    given = ("--headline", "twice", "--leave-out", "tables,headings", "--join-lines")
    done = run("-", "--json", "--rules", "letters-only", *given, text=text.encode())
    report = measure(
        text, "letters-only", headline="twice", leave_out="tables,headings", join_lines=True
    )
    assert json.loads(done.stdout) == report.to_dict()


@pytest.mark.parametrize(
    ("option", "complaint"),
    [
        ({"rules": "Lix"}, "“Lix” is not a rule set; choose one of “Fact box”, “textstat”"),
        (
            {"headline": "thrice"},
            "“thrice” does not say how often the headline counts; choose one of",
        ),
        ({"leave_out": "verbs"}, "“verbs” is not a kind of text; choose from"),
    ],
)
def test_an_option_that_there_is_not(option: dict[str, Any], complaint: str) -> None:
    for call in (lambda: measure("A.", **option), lambda: measure_many([], None, **option)):
        with pytest.raises(ValueError, match=complaint):
            call()


@pytest.mark.parametrize("text", TEXTS)
def test_a_report_can_be_sent_to_another_process(text: str) -> None:
    report = measure(text)
    copied = pickle.loads(pickle.dumps(report))
    assert copied == report
    assert copied.to_dict() == report.to_dict()


@pytest.mark.parametrize("wanted", [Wanted(), Wanted(True, True, True, True)])
def test_equal_reports_are_one_in_a_set(wanted: Wanted) -> None:
    reports = [report_on(InputText.of(each), Options(wanted=wanted)) for each in TEXTS * 2]
    assert set(reports) == set(reports[: len(TEXTS)])
    assert len(set(reports)) == len(TEXTS)


@pytest.mark.parametrize("name", ["headline", "figures", "outline"])
def test_a_report_does_not_change(name: str) -> None:
    report = measure(PLAN)
    with pytest.raises(AttributeError):
        setattr(report, name, None)
    with pytest.raises(TypeError):
        setitem(report.figures, "level", 1.0)


def setitem(mapping: Any, key: str, value: float) -> None:
    """Do what the type checker would not let pass."""
    mapping[key] = value


@pytest.fixture(scope="module", params=["process", "thread"])
def executor(request: pytest.FixtureRequest) -> Iterator[Executor]:
    made: Executor
    if request.param == "process":
        made = ProcessPoolExecutor(2, mp_context=get_context("spawn"))
    else:
        made = ThreadPoolExecutor(2)
    with made:
        yield made


def test_many_texts_are_measured_in_order(executor: Executor) -> None:
    # They are sent in several pieces.
    texts = [f"{text}\n{number}" for number in range(12) for text in TEXTS]
    expected = list(measure_many(texts))
    assert [report["tokens"] for report in expected] == [measure(t)["tokens"] for t in texts]
    assert list(measure_many(iter(texts), executor)) == expected
    assert list(measure_many(texts, executor, "textstat")) == list(
        measure_many(texts, rules="textstat")
    )


def test_texts_are_taken_when_their_reports_are_wanted(executor: Executor) -> None:
    taken = 0

    def texts() -> Iterator[str]:
        nonlocal taken
        for number in count():
            taken += 1
            yield f"We walk {number} miles. " * 20

    reports = measure_many(texts(), executor)
    assert [report["tokens"] for report in islice(reports, 3)] == [80, 80, 80]
    assert taken < 10_000


def test_what_goes_wrong_with_the_texts_is_raised(executor: Executor) -> None:
    def texts() -> Iterator[str]:
        yield "We walk. " * 2_000
        raise OSError("gone")

    reports = measure_many(texts(), executor)
    with pytest.raises(OSError, match="gone"):
        list(reports)
