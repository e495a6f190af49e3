"""The road of a text in a language without a Level, and across two languages."""

from __future__ import annotations

from factbox.analysis.figures.fact_box import main_figure_in
from factbox.analysis.languages.languages import language_of
from factbox.analysis.level.band import Band
from factbox.analysis.level.target import Aim, Target
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.reports.report.blocks import Block, KeyFigures, Prose, ReportTable, WrittenReport
from factbox.reports.report.contents import report_on
from factbox.reports.report.subject import Road, Subject
from factbox.snapshots.language import saved_as

from .samples import WHEN, snapshots_of, tables_in

SPANISH = (
    "La lectura es una de las costumbres más útiles que puede tener una persona. Quien lee "
    "todos los días aprende palabras nuevas y entiende mejor a los demás. Hay dos razones para "
    "volver a la lectura, y son muy buenas."
)


def spanish_report(road: Road, target: Target) -> WrittenReport:
    rules = rules_named(RuleName.FACT_BOX, language_of("es"))
    document = Document([SPANISH], rules)
    return at_once(report_on(Subject(document, WHEN, target=target, road=road)))


def road_with(*languages: str) -> Road:
    """Snapshots of one text, each counted in one of the languages."""
    snapshots = snapshots_of([f"{SPANISH} {code} {at}" for at, code in enumerate(languages)])
    values = {"en": {"level": 9.25}, "es": {"szigriszt_pazos": 58.2}}
    some = []
    for each, code in zip(snapshots, languages, strict=True):
        figures = {key: value for key, value in each.figures.items() if key != "level"}
        some.append(each._replace(figures={**figures, **values[code], **saved_as(code)}))
    return Road(tuple(some), lambda _: SPANISH)


def target(low: float, high: float) -> Target:
    figure = main_figure_in(language_of("es"))
    assert figure is not None
    return Target(Aim(figure, Band(low, high)))


def road_of(report: WrittenReport) -> ReportTable:
    (table,) = tables_in(report, "Snapshots")
    return table


def blocks(report: WrittenReport) -> list[Block]:
    return [block for section in report.sections for block in section.blocks]


def prose(report: WrittenReport) -> str:
    return " ".join(block.text for block in blocks(report) if isinstance(block, Prose))


def test_the_road_goes_by_the_main_figure_with_its_target() -> None:
    report = spanish_report(road_with("es", "es"), target(60, 65))
    table = road_of(report)
    assert table.headings[2] == "Szigriszt–Pazos"
    assert [row[2] for row in table.rows[:2]] == ["▼ 58.2", "▼ 58.2"]
    assert table.rows[2][3].startswith("+")
    assert "▼ below it: harder." in table.note
    assert "how far its Szigriszt–Pazos is" in table.caption
    assert "Szigriszt–Pazos went from 58.2 to " in prose(report)
    assert "points easier than 60–65" in prose(report)


def test_a_stage_in_another_language_is_named_and_not_compared() -> None:
    table = road_of(spanish_report(road_with("en", "es"), Target()))
    assert [row[2] for row in table.rows[:2]] == ["Level 9.2", "58.2"]
    assert table.rows[1][3] == "—"
    assert "Counted in different languages: English, Spanish." in table.note


def test_the_box_and_the_figures_say_what_they_mean() -> None:
    report = spanish_report(road_with("es"), Target())
    (box,) = (block for block in blocks(report) if isinstance(block, KeyFigures))
    assert box.figures[0].name == "Szigriszt–Pazos"
    tables = [block for block in blocks(report) if isinstance(block, ReportTable)]
    rows = [row for table in tables for row in table.rows if row[0] == "Szigriszt–Pazos"]
    assert any(row[-1].endswith("easy; more is easier") for row in rows)
