"""Another rule set: everything is counted again, and is not compared with old figures."""

from __future__ import annotations

from pathlib import Path

import pytest
import textstat
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QTableView
from pytestqt.qtbot import QtBot

from factbox.analysis.dependency import DependencyError
from factbox.analysis.figures.catalogue import AT_FIRST
from factbox.analysis.figures.figure import Group
from factbox.analysis.figures.measures import measures
from factbox.analysis.rule_sets import rules
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.textstat.textstat_itself import textstat_figures
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import AT_ONCE
from factbox.assets import asset
from factbox.ui.sidebar.figure_rows import figure_rows
from factbox.ui.window import MainWindow
from factbox.ui.wording.figures import FIGURES

from ...conftest import Figures

TEXT = (
    "The well-known B2B — it's here. By and by, we came\non foot. No way.\n\n"
    "It was late, and cold."
)
# From now on textstat counts with our table and does not download one.
textstat_figures("", asset("cmudict-syllables.txt"))


def choose(window: MainWindow, name: str) -> None:
    """Choose a rule set in the menu."""
    for action in window.findChildren(QAction):
        if action.text().replace("&", "") == f"Rule set: {name}":
            action.trigger()
            return
    raise AssertionError(f"no rule set {name} in the menu")


def label(window: MainWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def cells(window: MainWindow, role: int) -> list[str]:
    """The first row of the snapshots."""
    view = window.findChild(QTableView, "snapshots")
    assert isinstance(view, QTableView)
    model = view.model()
    return [str(model.index(0, column).data(role)) for column in range(model.columnCount())]


@pytest.mark.parametrize(
    ("name", "tokens", "types"),
    [
        ("Fact box", "20", "19"),
        ("textstat", "19", "17"),
        ("Word processor", "20", "19"),
        ("Letters only", "22", "18"),
        ("Careful", "20", "18"),
    ],
)
def test_choosing_one_counts_everything_anew(
    window: MainWindow, figures: Figures, name: str, tokens: str, types: str
) -> None:
    window.editor.setPlainText(TEXT)
    choose(window, name)
    assert figures.shown()[1:3] == [tokens, types]
    usual = "Whole text"
    assert label(window, "scope") == (usual if name == "Fact box" else f"{usual} · {name}")


def test_under_textstats_rules_the_level_is_textstats(
    window: MainWindow, figures: Figures
) -> None:
    choose(window, "textstat")
    window.editor.setPlainText(TEXT)
    grade = textstat.flesch_kincaid_grade(TEXT)
    assert figures.text("level") == f"{grade:.1f}".replace("-", "−")


def test_a_long_text_is_counted_anew_in_turns_and_the_box_says_so(
    window: MainWindow, figures: Figures, qtbot: QtBot
) -> None:
    line = "One well-known thing — it is good."
    window.editor.setPlainText("\n".join([line] * (AT_ONCE // 20)))
    window.inspection.complete()
    choose(window, "Word processor")
    assert label(window, "scope").startswith("Counting…")
    qtbot.waitUntil(lambda: label(window, "scope") == "Whole text · Word processor")
    assert figures.text("tokens") == str(len(line.split()) * (AT_ONCE // 20))


def test_each_figure_is_explained_by_the_rules_that_are_on(window: MainWindow) -> None:
    from factbox.ui.wording.explanations import explained

    window.editor.setPlainText(TEXT)
    said: dict[str, str] = {}
    for name in RuleName:
        choose(window, name)
        metrics = window.inspection.document.metrics()
        said[name] = "\n".join(explained(metrics, metrics.whole, each) for each in FIGURES)
        version = 1 if name is RuleName.TEXTSTAT else 2
        assert f"Rule set: {name}, version {version}." in said[name]
    assert "Case is kept" in said["Fact box"]
    assert "“wellknown”" in said["textstat"]
    assert "CMU Pronouncing Dictionary" in said["textstat"]
    assert "dash alone" in said["Word processor"]
    assert "“other’s” is two" in said["Letters only"]
    assert "CMU Pronouncing Dictionary" in said["Careful"]
    assert len(set(said.values())) == len(RuleName)


def test_readability_under_textstats_rules_is_textstats_and_says_how(
    window: MainWindow,
) -> None:
    text = "Universal, well-known cooperation — 3.5 extraordinary years. It was so, it is so."
    window.editor.setPlainText(text)
    choose(window, "textstat")
    measured = at_once(measures(window.inspection.document))
    shown = {
        figure.name: figure for figure in figure_rows(measured, Group.READABILITY, AT_FIRST)
    }
    for name, formula in (
        ("Gunning Fog", textstat.gunning_fog),
        ("ARI", textstat.automated_readability_index),
        ("Coleman–Liau", textstat.coleman_liau_index),
    ):
        assert f": {formula(text):.6f}".replace("-", "−") in shown[name].explanation
        assert "textstat" in shown[name].explanation
    assert f"{len(text.split())} pieces" in shown["ARI"].explanation
    choose(window, "Fact box")
    measured = at_once(measures(window.inspection.document))
    assert not any(
        "pieces" in each.explanation
        for each in figure_rows(measured, Group.READABILITY, AT_FIRST)
    )


def test_a_snapshot_of_other_rules_is_not_compared(window: MainWindow) -> None:
    from PySide6.QtCore import Qt

    window.editor.setPlainText(TEXT)
    window.desk.save()
    below = Qt.ItemDataRole.UserRole
    assert cells(window, below)[1:] == ["±0", "±0", "±0", "±0"]
    choose(window, "Letters only")
    assert cells(window, below)[1:] == ["—", "—", "—", "—"]
    assert cells(window, below)[0].startswith("counted by Fact box · ")
    assert "cannot be compared" in cells(window, Qt.ItemDataRole.ToolTipRole)[0]
    choose(window, "Fact box")
    assert cells(window, below)[1:] == ["±0", "±0", "±0", "±0"]


def test_a_snapshot_carries_the_name_of_its_rules(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    choose(window, "textstat")
    window.desk.save()
    [snapshot] = window.snapshots.selected() or window.snapshots.listed
    assert (snapshot.rules_name, snapshot.rules_version) == ("textstat", 1)


def test_a_copied_fact_box_names_rules_that_are_not_the_usual(window: MainWindow) -> None:
    window.editor.setPlainText(TEXT)
    window.commands.copy_fact_box()
    assert "Rule set" not in QGuiApplication.clipboard().text()
    choose(window, "Letters only")
    window.commands.copy_fact_box()
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith("Rule set: Letters only, version 2")
    # Above the text, all of it is read as a published fact box.
    window.editor.setPlainText(copied + "\n\n" + TEXT)
    lines_above = copied.count("\n") + 1
    assert window.inspection.document.metrics().first_line == lines_above


def test_the_rules_are_kept_for_the_next_window(window: MainWindow, tmp_path: Path) -> None:
    choose(window, "Word processor")
    window.close()
    for asked, expected in (
        (None, RuleName.WORD_PROCESSOR),
        (RuleName.TEXTSTAT, RuleName.TEXTSTAT),
        # The rule set of the command line is not kept.
        (None, RuleName.WORD_PROCESSOR),
    ):
        other = MainWindow(tmp_path / "data", rules=asked)
        other.warm_up()
        assert other.inspection.rule_name is expected
        other.close()


def test_rules_that_cannot_be_loaded_leave_all_as_it_was(
    window: MainWindow, figures: Figures, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_language: object) -> None:
        raise DependencyError("no table")

    window.editor.setPlainText(TEXT)
    before = figures.shown()
    monkeypatch.setattr(rules, "_chunks", fail)
    choose(window, "textstat")
    assert figures.shown() == before
    assert label(window, "scope") == "Whole text"
    assert "“textstat” cannot be loaded (no table)" in label(window, "message")
