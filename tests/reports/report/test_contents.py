"""What is in a report."""

from __future__ import annotations

import pytest

from factbox.analysis.level.target import Coverage, Target
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.slices import at_once
from factbox.analysis.text.document import Document
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.analysis.text.style import Style
from factbox.analysis.words.vocabulary.word_class import WordClass
from factbox.reports.report.blocks import KeyFigures, Prose, ReportPicture, WrittenReport
from factbox.reports.report.contents import ReportError, report_on
from factbox.reports.report.report_part import ReportPart
from factbox.reports.report.subject import Subject, TrendToDraw
from factbox.snapshots.language import saved_as

from .samples import (
    HARD,
    HOSTILE,
    ROAD,
    TARGET,
    TEXT,
    WHEN,
    report_of,
    road_of,
    tables_in,
    titles,
)

COSTS = "Costliest sentences and words"
FIGURES = "Readability, diversity and vocabulary"
COMPARED = "First and last compared"


def key_figures(report: WrittenReport) -> dict[str, tuple[str, str]]:
    """Return the value and the note of each figure in large digits."""
    block = report.sections[0].blocks[0]
    assert isinstance(block, KeyFigures)
    return {figure.name: (figure.value, figure.note) for figure in block.figures}


def prose(report: WrittenReport) -> str:
    """Return all paragraphs of a report."""
    blocks = (block for section in report.sections for block in section.blocks)
    return "\n".join(block.text for block in blocks if isinstance(block, Prose))


def test_a_text_without_snapshots() -> None:
    report = report_of(TEXT)
    assert report.title == "Three ways to better schools"
    assert report.subtitle == "Report by Fact Box · a.txt · 25 Nov 2026"
    assert titles(report) == ["", "Outline", COSTS, FIGURES]
    assert key_figures(report)["Tokens"] == ("103", "")
    assert "rule set Fact box, version 2. The headline counts once." in prose(report)
    assert "6 paragraphs, 11 sentences" in prose(report)


def test_each_proposal_has_its_figures() -> None:
    (table,) = tables_in(report_of(TEXT), "Outline")
    assert table.caption == "3 of 3 proposals"
    assert table.headings == ("Proposal", "Level", "Tokens", "Types", "TTR")
    first, second, third = (
        row for row, indent in zip(table.rows, table.indents, strict=True) if not indent
    )
    assert first[0] == "1. build more houses"
    assert second[0].startswith("2. plant many trees")
    assert third[2:] == ("5", "5", "1.000")


def test_the_published_box_is_beside_the_figures() -> None:
    box = "Fact Box\n\nLevel: 3.1\n\nTokens: 104\n\n"
    figures = key_figures(report_of(box + TEXT))
    assert figures["Tokens"][1] == "Published 104, +4, +4\u00a0%"
    assert figures["Level"][1].startswith("Published 3.1, +")


def test_a_target_is_worded_as_in_the_window() -> None:
    words = prose(report_of(TEXT, target=TARGET))
    assert "Target Level 2–5. " in words
    assert " above 2–5; " in words
    assert "To reach 5: split " in words
    (table,) = tables_in(report_of(TEXT, target=TARGET), "Outline")
    assert table.rows[0][1].startswith("▲ ")
    assert table.note.startswith("▲ above the target, ▼ below it.")


def test_a_coverage_is_worded_as_work_and_marks_each_proposal() -> None:
    report = report_of(TEXT, target=Target(coverage=Coverage(95, WordClass.A2)))
    words = prose(report)
    assert "Target 95 % at A2. " in words
    assert " % at A2 by CEFR-J 1.5. To reach 95 % at A2: " in words
    assert " words to replace, " in words
    (table,) = tables_in(report, "Outline")
    assert table.headings[-1] == "Covered at A2 (%)"
    first = next(row for row in table.rows if row[0].startswith("1."))
    third = next(row for row in table.rows if row[0].startswith("3."))
    assert first[-1].startswith("▼ ")
    assert third[-1] == "100.0"
    assert "▲ above the target, ▼ below it." in table.note
    assert "Covered at A2 (%): by CEFR-J 1.5; unreliable under 100 tokens." in table.note


def test_the_list_of_words_is_named_once_beside_a_figure() -> None:
    (table,) = tables_in(report_of(TEXT), FIGURES)
    [(name, note)] = [(row[0], row[-1]) for row in table.rows if "above A2" in row[0]]
    assert (name, note) == ("Words above A2 (%)", "CEFR-J 1.5")
    (table,) = tables_in(report_of("The cat sat on the mat."), FIGURES)
    [(name, note)] = [(row[0], row[-1]) for row in table.rows if "above A2" in row[0]]
    assert name == "Words above A2 (%), CEFR-J 1.5"
    assert note == "unreliable: under 100 tokens"


def test_the_costliest_come_first() -> None:
    sentences, words = tables_in(report_of(TEXT), COSTS)
    assert sentences.rows[0][0].startswith("The cooperation of the nations")
    assert sentences.rows[0][3].startswith("−")
    assert ("considerable", "4", "5", "20") in words.rows
    assert all(int(row[1]) >= 3 for row in words.rows)


def test_what_does_not_raise_the_level_is_not_costly() -> None:
    assert tables_in(report_of("The cat sat on the mat."), COSTS) == []
    sentences, *_ = tables_in(report_of(f"The cat sat. {HARD} The dog ran."), COSTS)
    assert all(row[3].startswith("−") for row in sentences.rows)


def test_absent_figures_say_why() -> None:
    arabic = "هذا نص قصير عن مدينة كبيرة وفيها ناس كثيرون. " * 6
    report = report_of(arabic)
    assert key_figures(report)["Level"] == ("—", "not English")
    (table,) = tables_in(report, FIGURES)
    assert ("Flesch–Kincaid", "—", "not English") in table.rows
    assert "Target Level 2–5. No Level: not English." in prose(report_of(arabic, target=TARGET))


def test_unreliable_figures_are_marked() -> None:
    report = report_of("The cat sat on the mat.")
    assert report.title == "a.txt"
    assert key_figures(report)["Level"][1] == "unreliable: under 30 tokens"
    (table,) = tables_in(report, FIGURES)
    assert "unreliable: under 50 tokens" in {row[2] for row in table.rows}


def test_only_the_figures_that_were_chosen() -> None:
    subject = Subject(Document(TEXT.split("\n")), WHEN, figures=("lix", "mattr"))
    (table,) = tables_in(at_once(report_on(subject)), FIGURES)
    assert [row[0] for row in table.rows] == ["LIX", "MATTR"]


def test_how_it_was_counted_names_what_is_unusual() -> None:
    rules = rules_named(RuleName.WORD_PROCESSOR)
    document = Document(TEXT.split("\n"), rules, left_out=DEFAULT | {Kind.HEADINGS})
    words = prose(
        at_once(report_on(Subject(document, WHEN, warnings=("Two pages are missing.",))))
    )
    assert "rule set Word processor, version" in words
    assert "Counted without headings. 5 words left out: headings 5." in words
    assert words.endswith("Two pages are missing.")


def test_the_road_has_a_row_for_each_snapshot_and_one_for_now() -> None:
    report = report_of(ROAD[2] + " It does.", road_of(ROAD[:2]), TARGET)
    (table,) = tables_in(report, "Snapshots")
    assert [row[0] for row in table.rows] == [
        "1 · As it came — read in class",
        "Snapshot 2",
        "Now",
    ]
    assert [row[3] == "" for row in table.rows] == [True, False, False]
    assert table.rows[1][3].startswith("−")
    assert (
        f"The Level went from {table.rows[0][2][2:]} to {table.rows[2][2].removeprefix('▲ ')}, "
        in prose(report)
    )
    assert COMPARED in titles(report)


def test_a_change_that_comes_from_how_the_text_was_counted_says_so() -> None:
    heading = Style(Kind.HEADINGS, 1)
    document = Document(["A considerable heading", ROAD[0]], styles=(heading, None))
    document.left_out = DEFAULT | {Kind.HEADINGS}
    road = road_of([f"A considerable heading\n{ROAD[0]}"])
    report = at_once(report_on(Subject(document, WHEN, road=road)))
    (table,) = tables_in(report, "Snapshots")
    assert table.rows[1][3].startswith("* ")
    assert table.note == (
        "* Counted differently from the row above, which is part of the change: "
        "Now without headings."
    )
    assert (
        "Part of this is the counting: the first was counted with headings, unlike the last."
        in prose(report)
    )


def test_a_text_that_was_saved_is_the_last_of_its_snapshots() -> None:
    report = report_of(ROAD[2], road_of(ROAD))
    (table,) = tables_in(report, "Snapshots")
    assert len(table.rows) == 3
    (figures,) = tables_in(report, FIGURES)
    assert figures.headings[:4] == (
        "Figure",
        "Snapshot\u00a01",
        "Snapshot\u00a03",
        "Difference",
    )


def test_the_parts_by_paragraph_add_up_to_the_difference() -> None:
    report = report_of(ROAD[2], road_of(ROAD))
    by_paragraph, by_proposal = tables_in(report, COMPARED)
    assert by_paragraph.has_sum
    assert by_proposal.has_sum
    tokens = [int(row[3].replace("−", "-").replace("±", "")) for row in by_paragraph.rows]
    assert sum(tokens[:-1]) == tokens[-1] < 0
    assert by_paragraph.rows[-1][0] == "Sum"


def test_the_paragraphs_that_did_least_share_a_row_and_the_sum_holds() -> None:
    old = "\n".join(f"The old house number {number} was sold." for number in range(30))
    new = "\n".join(f"House {number} was sold{' at last' * number}." for number in range(30))
    by_paragraph = tables_in(report_of(new, road_of([old])), COMPARED)[0]
    assert len(by_paragraph.rows) == 14
    assert by_paragraph.rows[-2][:2] == ("Others", "18 paragraphs")
    tokens = [int(row[3].replace("−", "-").replace("±", "")) for row in by_paragraph.rows]
    assert sum(tokens[:-1]) == tokens[-1]


def test_the_proposals_that_did_least_share_a_row() -> None:
    old = "\n".join(
        "There are two ways to it.\n"
        f"First, we should go to the house {number}{' soon' * number}.\n"
        "Second, we should stay.\nThat was it, and nothing else was said on the whole long day."
        for number in range(10)
    )
    report = report_of(old.replace(" soon", ""), road_of([old]))
    _, by_proposal = tables_in(report, COMPARED)
    names = [row[0] for row in by_proposal.rows]
    assert names[-2:] == ["12 others", "Sum, of the parts before rounding"]
    tokens = [row[4].replace("−", "-").replace("±", "") for row in by_proposal.rows]
    assert sum(map(int, tokens[:-1])) == int(tokens[-1]) == -45


def test_a_single_snapshot_of_this_very_text_is_not_compared() -> None:
    report = report_of(TEXT, road_of([TEXT]))
    assert COMPARED not in titles(report)
    (table,) = tables_in(report, "Snapshots")
    assert len(table.rows) == 1


def test_a_long_road_is_cut_in_the_middle_and_says_so() -> None:
    texts = [f"{TEXT} It is {number}." for number in range(40)]
    (table,) = tables_in(report_of(texts[-1], road_of(texts)), "Snapshots")
    assert len(table.rows) == 14
    assert table.note == "Not shown: 26 snapshots after “Snapshot 3”."
    assert [row[0] for row in table.rows[2:4]] == ["Snapshot 3", "Snapshot 30"]


def test_levels_of_other_rule_sets_are_not_compared() -> None:
    road = road_of(ROAD)
    first = road.snapshots[0]._replace(rules_name="Careful", rules_version=1)
    report = report_of(ROAD[2], road._replace(snapshots=(first, *road.snapshots[1:])))
    (table,) = tables_in(report, "Snapshots")
    assert table.rows[1][3] == "—"
    assert "Careful 1, Fact box 2" in table.note
    assert "The Level went" not in prose(report)
    assert "was counted by the rule set Careful, version 1" in prose(report)


def test_levels_of_other_languages_are_not_compared() -> None:
    road = road_of(ROAD)
    first = road.snapshots[0]
    german = first._replace(figures={**first.figures, **saved_as("de")})
    report = report_of(ROAD[2], road._replace(snapshots=(german, *road.snapshots[1:])))
    (table,) = tables_in(report, "Snapshots")
    assert table.rows[1][3] == "—"
    assert "The Level went" not in prose(report)


def test_the_picture_of_the_trend_is_drawn_by_who_can() -> None:
    drawn: list[TrendToDraw] = []

    def draw(what: TrendToDraw) -> bytes:
        drawn.append(what)
        return b"a picture"

    document = Document(ROAD[2].split("\n"))
    subject = Subject(document, WHEN, target=TARGET, road=road_of(ROAD), draw_trend=draw)
    report = at_once(report_on(subject))
    (picture,) = (
        block
        for section in report.sections
        for block in section.blocks
        if isinstance(block, ReportPicture)
    )
    assert picture.png == b"a picture"
    assert picture.alternative.startswith(
        "A line chart of the Level at 3 moments: it begins at "
    )
    assert picture.alternative.endswith("The target is 2–5.")
    assert drawn[0].is_saved
    assert len(drawn[0].trend.snapshots) == 3


def test_an_unreliable_level_in_the_outline_is_in_brackets() -> None:
    long = "It rains on us. " * 10
    text = f"Two ways.\n\nFirst, we should go.\n\nSecond, we should stay. {long}"
    (table,) = tables_in(report_of(text), "Outline")
    first, second = (row[1] for row in table.rows if row[0][:2] in ("1.", "2."))
    assert first.startswith("(")
    assert "(" not in second
    assert "In brackets: a Level that is unreliable" in table.note


def test_a_long_outline_loses_what_is_inside_first() -> None:
    inner = "\n".join(
        f"{letter}) we should go to the {letter} house now" for letter in "abcdefgh"
    )
    text = "\n".join(f"{number}. We should build the house\n{inner}" for number in range(1, 10))
    (table,) = tables_in(report_of(text), "Outline")
    assert len(table.rows) <= 30
    assert "Not shown: proposals inside these." in table.note


def test_an_outline_of_a_book_says_how_many_are_not_shown() -> None:
    text = "\n\n".join(
        f"There are two ways to it.\n\nFirst, we should go to {number}.\n\n"
        "Second, we should stay.\n\n"
        "That was it, and nothing else was said on the whole long day."
        for number in range(30)
    )
    (table,) = tables_in(report_of(text), "Outline")
    assert len(table.rows) == 30
    assert "Not shown: 40 more proposals" in table.note
    (brief,) = tables_in(report_of(text, road_of([TEXT])), "Outline")
    assert len(brief.rows) == 16


def test_sections_can_be_chosen() -> None:
    report = report_of(TEXT, road_of(ROAD), parts=frozenset({ReportPart.OUTLINE}))
    assert titles(report) == ["Outline"]
    report = report_of(TEXT, parts=frozenset({ReportPart.WORDS}))
    assert titles(report) == ["Costliest words"]
    report = report_of(ROAD[2], road_of(ROAD), parts=frozenset({ReportPart.COMPARISON}))
    assert titles(report) == [COMPARED]
    assert tables_in(report, COMPARED)[0].rows[0][0] == "Level"


@pytest.mark.parametrize("text", ["", " \n\n\t"])
def test_an_empty_text_is_nothing_to_report(text: str) -> None:
    with pytest.raises(ReportError, match=r"^There is nothing to report: the text is empty\.$"):
        report_of(text)


@pytest.mark.parametrize("text", ["…\n\n—", "```\na = 1\n```\n!"])
def test_a_text_whose_words_do_not_count_is_nothing_to_report(text: str) -> None:
    with pytest.raises(ReportError, match=r"^There is .*: no word of the text is counted\.$"):
        report_of(text)


def test_sections_without_anything_to_say_are_nothing_to_report() -> None:
    with pytest.raises(
        ReportError, match="the text has none of these parts: Snapshots, Outline"
    ):
        report_of("A cat.", parts=frozenset({ReportPart.OUTLINE, ReportPart.SNAPSHOTS}))


def test_no_word_of_others_turns_or_breaks_what_is_beside_it() -> None:
    text = "\n\n".join(f"{each} is what the people of this town say." for each in HOSTILE)
    road = road_of([text, text + " Yes."])
    hostile = road.snapshots[0]._replace(
        title=HOSTILE[4], note=HOSTILE[4], rules_name=HOSTILE[4], rules_version=9
    )
    report = report_of(text, road._replace(snapshots=(hostile, road.snapshots[1])))
    said = str([*map(str, titles(report)), report.title, *map(str, report.sections)])
    assert "\u202e" not in said
    assert "\u2066" not in said
    assert "\x07" not in said
