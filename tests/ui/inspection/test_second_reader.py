"""A second process reads the end of a long text; whatever becomes of it, figures are right."""

from __future__ import annotations

import os
import signal
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QProcess

from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, TEXTSTAT, Rules
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.paragraph import read_paragraph
from factbox.ui.inspection import second_reader
from factbox.ui.inspection.inspection import Inspection
from factbox.ui.inspection.second_reader import SecondReader
from factbox.ui.text.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from factbox.analysis.text.metrics import Metrics

LINES = [f"First, line {number} is short. It goes on – “so it does”." for number in range(2000)]
# Just long enough for the window to want help.
BOOK = [f"{line} {'And on and on it went, as books do. ' * 20}" for line in LINES]


@cache
def truth(rules: Rules = FACT_BOX) -> Metrics:
    """What the book gives when it is read by one."""
    return Document(BOOK, rules).metrics()


@pytest.fixture
def reader(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecondReader]:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    reader = SecondReader()
    yield reader
    reader.stop()


@pytest.fixture
def inspection(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Inspection]:
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    inspection = Inspection(HeadlineRule.AUTOMATIC)
    yield inspection
    inspection.close()


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
def test_all_lines_are_read_if_it_is_let(
    reader: SecondReader, qtbot: QtBot, rules: Rules
) -> None:
    reader.start(LINES, rules.name)
    qtbot.waitUntil(lambda: len(reader.known) == len(LINES), timeout=60_000)
    assert reader.known == {line: read_paragraph(line, rules) for line in LINES}


def test_the_last_lines_come_first(reader: SecondReader, qtbot: QtBot) -> None:
    reader.start(LINES, RuleName.FACT_BOX)
    qtbot.waitUntil(lambda: len(reader.known) > 0, timeout=60_000)
    assert LINES[-1] in reader.known
    assert LINES[0] not in reader.known


def test_a_line_longer_than_a_piece_is_read(reader: SecondReader, qtbot: QtBot) -> None:
    line = "A very long line. " * 10_000
    reader.start(["Short.", line], RuleName.FACT_BOX)
    qtbot.waitUntil(lambda: len(reader.known) == 2, timeout=60_000)
    assert reader.known[line] == read_paragraph(line, FACT_BOX)


def test_once_stopped_it_is_gone(reader: SecondReader, qtbot: QtBot) -> None:
    reader.start(LINES, RuleName.FACT_BOX)
    qtbot.waitUntil(lambda: len(reader.known) > 0, timeout=60_000)
    pid = _process_of(reader).processId()
    reader.stop()
    assert reader.known == {}
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_it_may_be_stopped_before_it_began(reader: SecondReader, qtbot: QtBot) -> None:
    reader.start(LINES, RuleName.FACT_BOX)
    reader.stop()
    qtbot.waitUntil(lambda: reader.findChildren(QProcess) == [])
    assert reader.known == {}


def test_started_anew_it_knows_nothing_of_before(reader: SecondReader, qtbot: QtBot) -> None:
    reader.start(LINES, RuleName.FACT_BOX)
    qtbot.waitUntil(lambda: len(reader.known) > 0, timeout=60_000)
    reader.start(["Another text."], RuleName.TEXTSTAT)
    qtbot.waitUntil(lambda: len(reader.known) > 0, timeout=60_000)
    assert reader.known == {"Another text.": read_paragraph("Another text.", TEXTSTAT)}


def test_of_one_processor_nothing_is_taken(
    reader: SecondReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    reader.start(LINES, RuleName.FACT_BOX)
    assert reader.findChildren(QProcess) == []


def test_a_book_is_read_by_two(inspection: Inspection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspection.read, timeout=60_000):
        _bring_in_the_book(inspection)
        _process_of(inspection)
    assert inspection.document.metrics() == truth()
    _check_that_none_is_left(inspection, qtbot)


def test_a_book_is_read_although_the_second_dies(inspection: Inspection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspection.read, timeout=60_000):
        _bring_in_the_book(inspection)
        process = _process_of(inspection)
        process.waitForStarted()
        os.kill(process.processId(), signal.SIGKILL)
    assert inspection.document.metrics() == truth()
    _check_that_none_is_left(inspection, qtbot)


@pytest.mark.parametrize("program", ["/nowhere/python", "", "/bin/true"])
def test_a_book_is_read_where_no_second_can_be_started(
    inspection: Inspection, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    with qtbot.waitSignal(inspection.read, timeout=60_000):
        _bring_in_the_book(inspection)
    assert inspection.document.metrics() == truth()


def test_other_rules_are_not_mixed_in(inspection: Inspection, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspection.read, timeout=60_000):
        _bring_in_the_book(inspection)
        reader = inspection.findChild(SecondReader)
        assert isinstance(reader, SecondReader)
        qtbot.waitUntil(lambda: len(reader.known) > 0, timeout=60_000)
        inspection.set_rules(RuleName.TEXTSTAT)
    assert inspection.document.metrics() == truth(TEXTSTAT)


def test_what_is_read_already_is_taken_when_all_is_asked_for(
    inspection: Inspection, qtbot: QtBot
) -> None:
    _bring_in_the_book(inspection)
    reader = inspection.findChild(SecondReader)
    assert isinstance(reader, SecondReader)
    qtbot.waitUntil(lambda: len(reader.known) > 0, timeout=60_000)
    assert inspection.complete() == truth()
    _check_that_none_is_left(inspection, qtbot)


def _bring_in_the_book(inspection: Inspection) -> None:
    inspection.expect(sum(map(len, BOOK)))
    inspection.edit(0, 1, BOOK, Selection())


def _process_of(holder: QObject) -> QProcess:
    (process,) = holder.findChildren(QProcess)
    return process


def _check_that_none_is_left(inspection: Inspection, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: inspection.findChildren(QProcess) == [], timeout=10_000)


def test_a_book_that_nobody_expected_is_read_by_two(
    inspection: Inspection, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(inspection.read, timeout=60_000):
        inspection.edit(0, 1, BOOK, Selection())
        qtbot.waitUntil(lambda: bool(inspection.findChildren(QProcess)))
    assert inspection.document.metrics() == truth()


def test_one_that_was_prepared_begins_at_once(reader: SecondReader, qtbot: QtBot) -> None:
    reader.prepare()
    (process,) = reader.findChildren(QProcess)
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running)
    assert not reader.known
    reader.start(LINES, RuleName.FACT_BOX)
    assert reader.findChildren(QProcess) == [process]
    qtbot.waitUntil(lambda: len(reader.known) == len(LINES), timeout=60_000)


def test_one_that_nothing_came_for_is_let_go(
    reader: SecondReader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_reader, "_WAITS_MS", 1)
    reader.prepare()
    qtbot.waitUntil(lambda: reader.findChildren(QProcess) == [])
    reader.start(["Another text."], RuleName.FACT_BOX)
    qtbot.waitUntil(lambda: len(reader.known) == 1, timeout=60_000)


def test_a_book_that_is_expected_has_a_process_ready(inspection: Inspection) -> None:
    inspection.expect(sum(map(len, BOOK)))
    assert len(inspection.findChildren(QProcess)) == 1


def test_a_letter_that_is_expected_has_none(inspection: Inspection) -> None:
    inspection.expect(1_000)
    assert not inspection.findChildren(QProcess)
