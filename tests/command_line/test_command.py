"""The command line, run without a display."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factbox import __version__
from factbox.analysis.figures.catalogue import figures, figures_in
from factbox.analysis.figures.figure import Group
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import RULE_SETS, Rules
from factbox.command_line.command import main
from factbox.command_line.report import text_report
from factbox.measuring.many import measure

from .run import Done, run, run_apart

only_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux is without a screen"
)
STEPS = (
    "Two steps\n\nThere are two steps.\n\n"
    "First, we should walk. It is good. We must rest, too.\n\n"
    "Second, they ought to run.\n\nIn a nutshell, walk.\n"
)
BOX = "Fact Box\n\nLevel: 3.5\n\nTokens: 1,121\n\nTypes: 9\n\nTTR: —\n\n"


#: A text in another language is counted as English.
ENGLISH = ("--language", "en")


def printed(text: str, *arguments: str) -> str:
    """Return what `--print` writes about `text`."""
    done = run("-", "--print", *arguments, text=text.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout.decode()


def reported(text: str, *arguments: str) -> Any:
    """Return what `--json` writes about `text`."""
    done = run("-", "--json", *arguments, text=text.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    return json.loads(done.stdout)


def assert_complains(done: Done, *words: str) -> None:
    """Assert that there is one line that says what is wrong, exit code 1, and nothing else."""
    complaint = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert complaint.count("\n") == 1
    assert complaint.startswith("factbox: ")
    for word in words:
        assert word in complaint


@pytest.mark.parametrize(
    ("name", "tokens"),
    [("word-processor", 8), ("Letters only", 10), ("textstat", 7), ("careful", 8)],
)
def test_another_rule_set_is_named_in_what_it_counted(name: str, tokens: int) -> None:
    text = "It's a well-known — B2B, and so on."
    full = name.replace("-", " ").capitalize() if name != "textstat" else name
    done = printed(text, "--rules", name)
    assert f"Tokens: {tokens}\n" in done
    assert f"Rule set: {full}, version {1 if name == 'textstat' else 2}\n" in done
    report = reported(text, "--rules", name)
    assert report["rules"]["name"] == full
    assert report["fact_box"]["tokens"] == tokens


def test_all_rule_sets_side_by_side() -> None:
    text = "It's a well-known — B2B, and so on."
    assert printed(text, "--side-by-side").endswith(
        "\n\nRule sets: each against Fact box\n\n"
        "Fact box: Level -0.670, 8 tokens, 8 types, TTR 1.000, 1 sentence, 8 syllables\n"
        "textstat: Level 0.626, 7 tokens, 7 types, TTR 1.000, 1 sentence, 8 syllables\n"
        "   -1 token, hyphens: 1×, well-known\n"
        "Word processor: Level 0.805, 8 tokens, 8 types, TTR 1.000, 1 sentence, 9 syllables\n"
        "   -1 token, hyphens: 1×, well-known\n"
        "   +1 token, signs alone: 1×, —\n"
        "Letters only: Level 0.110, 10 tokens, 9 types, TTR 0.900, 1 sentence, 10 syllables\n"
        "   +1 token, apostrophes: 1×, It's\n"
        "   +1 token, digits in words: 1×, B2B\n"
        "Careful: Level -0.670, 8 tokens, 8 types, TTR 1.000, 1 sentence, 8 syllables\n"
    )
    assert "rule_sets" not in reported(text)
    sets = reported(text, "--side-by-side", "--rules", "textstat")["rule_sets"]
    assert [each["name"] for each in sets] == list(RuleName)
    for each in sets:
        more = sum(item["number"] for item in each["more_tokens"])
        assert each["fact_box"]["tokens"] == 7 + more
        more = sum(item["number"] for item in each["more_syllables"])
        assert each["syllables"] == sets[1]["syllables"] + more


def test_a_rule_set_that_there_is_not() -> None:
    done = run("-", "--print", "--rules", "Lix", text=b"A.")
    assert done.returncode == 2
    assert (
        "“Lix” is not a rule set; choose one of “Fact box”, “textstat”" in done.stderr.decode()
    )


@pytest.mark.parametrize(
    ("kinds", "kept", "account"),
    [
        ((), "# One\n\nTwo.\n\n", "1 word left out: code 1\n"),
        (("--leave-out", "headings"), "\n\nTwo.\n\n", "2 words left out: code 1, headings 1\n"),
        (
            ("--leave-out", "none,headings"),
            "\n\nTwo.\n\n```\nls\n```",
            "1 word left out: headings 1\n",
        ),
        (("--leave-out", "none"), "# One\n\nTwo.\n\n```\nls\n```", ""),
    ],
)
def test_what_is_left_out(kinds: tuple[str, ...], kept: str, account: str) -> None:
    text = "# One\n\nTwo.\n\n```\nls\n```"
    left = text
    for each in reversed(reported(text, *kinds)["left_out"]):
        left = left[: each["start"]] + left[each["end"] :]
    assert left == kept
    assert account in printed(text, *kinds)
    assert ("left out" in printed(text, *kinds)) == bool(account)


def test_a_kind_that_there_is_not() -> None:
    done = run("-", "--print", "--leave-out", "headings,poems", text=b"A.")
    assert done.returncode == 2
    assert "“poems” is not a kind of text; choose from fact_box, front" in done.stderr.decode()


def test_print() -> None:
    assert printed(STEPS).startswith(
        "Fact Box\n\nLevel: -1.434\n\nTokens: 26\n\nTypes: 24\n\nTTR: 0.923\n\n"
        "Outline: 2 of 2 proposals\n\n"
        "First: walk (11 tokens, Level −2.4, unreliable: under 30 tokens)\n"
        "   – rest, too (4 tokens, Level −2.2, unreliable: under 30 tokens)\n"
        "Second: run (5 tokens, Level 0.5, unreliable: under 30 tokens)\n"
        "\nCounted by Fact box 2, the headline once: 5 paragraphs, 7 sentences, 28 syllables, "
        "107 characters, 97 letters\n"
        "The Level is unreliable: under 30 tokens\n"
        "\nReadability\n"
    )


def test_print_of_a_text_without_an_outline() -> None:
    assert printed("One word").startswith(
        "Fact Box\n\nLevel: -3.010\n\nTokens: 2\n\nTypes: 2\n\nTTR: 1.000\n\n"
        "Counted by Fact box 2, the headline once: 1 paragraph, 1 sentence, 2 syllables, "
        "7 characters, 7 letters\nThe Level is unreliable: under 30 tokens\n\nReadability\n"
    )


def test_json() -> None:
    text = BOX + STEPS
    report = reported(text)
    for name in ("readability", "diversity", "vocabulary", "unreliable", "absent"):
        # What they are is tested below.
        del report[name]
    counted = "Two steps" + STEPS
    walk, rest, run = (
        text.index(words)
        for words in ("First, we should walk", "We must rest", "Second, they ought")
    )
    first = item(1, "First", walk, rest + 18, "walk", 11, 11, 3, 11)
    child = item(None, None, rest, rest + 18, "rest, too", 4, 4, 1, 4)
    level = 0.39 * 28 / 8 + 11.8 * 30 / 28 - 15.59
    assert report == {
        "source": {
            "format": "text",
            "title": None,
            "author": None,
            "pages": None,
            "warnings": [],
        },
        "rules": {"name": "Fact box", "version": 2, "headline": "twice", "language": "en"},
        "fact_box": {
            "level": level,
            "tokens": 28,
            "types": 24,
            "ttr": 24 / 28,
        },
        "main_figure": {"key": "level", "name": "Level", "value": level, "band": None},
        "counts": {
            "paragraphs": 5,
            "sentences": 8,
            "syllables": 30,
            "characters": sum(not character.isspace() for character in counted),
            "letters": sum(map(str.isalpha, counted)),
        },
        "published": {"level": 3.5, "tokens": 1121, "types": 9, "ttr": None},
        "headline": "Two steps",
        "left_out": [{"kind": "fact_box", "start": 0, "end": 53, "tokens": 9}],
        "outline": [
            {
                "announced": 2,
                "found": 2,
                "in_order": True,
                "items": [
                    first | {"children": [child], "enumerations": []},
                    item(2, "Second", run, run + 26, "run", 5, 5, 1, 6) | {"enumerations": []},
                ],
            }
        ],
        "warnings": [],
    }


def item(
    ordinal: int | None,
    marker: str | None,
    start: int,
    end: int,
    gist: str,
    tokens: int,
    types: int,
    sentences: int,
    syllables: int,
) -> dict[str, Any]:
    level = 0.39 * tokens / sentences + 11.8 * syllables / tokens - 15.59
    box = {"level": level, "tokens": tokens, "types": types, "ttr": types / tokens}
    return {
        "ordinal": ordinal,
        "marker": marker,
        "start": start,
        "end": end,
        "gist": gist,
        "fact_box": box,
        "main_figure": {"key": "level", "name": "Level", "value": level, "band": None},
        "unreliable": {"level": "under 30 tokens"},
        "absent": {},
        "children": [],
    }


NESTED = (
    "1. Plan it in three steps.\na. Choose a day.\n(i) Soon.\n(ii) Late.\n"
    "b. Choose a town.\nWe must rest.\n2. Do it.\n"
)


def test_print_of_nested_enumerations() -> None:
    printed_outline = printed(NESTED).split("Outline: ")[1].split("\n\nCounted")[0]
    # Without the figures of the items.
    assert re.sub(r" \(\d.*\)", "", printed_outline).split("\n") == [
        "2 proposals",
        "",
        "1. Plan it in three steps",
        "   2 of 3 proposals",
        "      a. Choose a day",
        "         2 proposals",
        "            (i) Soon",
        "            (ii) Late",
        "      b. Choose a town",
        "         – rest",
        "2. Do it",
    ]


def test_print_says_which_levels_of_an_outline_are_unreliable_or_absent() -> None:
    german = " ".join(["Der Hund schläft dort im Haus und die Katze auch."] * 4)
    report = printed(
        f"Two ways.\n\nFirst, we should go.\n\nSecond, we should stay. {german}", *ENGLISH
    )
    assert "(4 tokens, Level −2.2, unreliable: under 30 tokens)" in report
    assert "(44 tokens, Level —, not English)" in report


def test_json_of_nested_enumerations() -> None:
    [outermost] = reported(NESTED)["outline"]
    keys = "announced", "found", "in_order", "items"

    def headed(enumeration: dict[str, Any]) -> list[Any]:
        """Return what is said of an enumeration and of those in its items, without figures."""
        assert tuple(enumeration) == keys
        *said, items = enumeration.values()
        return [*said, [(each["marker"], *map(headed, each["enumerations"])) for each in items]]

    letters = [3, 2, True, [("a.", [None, 2, True, [("(i)",), ("(ii)",)]]), ("b.",)]]
    assert headed(outermost) == [None, 2, True, [("1.", letters), ("2.",)]]
    first = outermost["items"][0]
    assert [child["marker"] for child in first["children"]] == ["a.", "b."]
    [inside] = first["enumerations"]
    without = [
        {key: value for key, value in each.items() if key != "enumerations"}
        for each in inside["items"]
    ]
    assert without == first["children"]


def test_items_out_of_order_are_said_to_be() -> None:
    text = "## 2. Cost\n\nIt is dear.\n\n## 1. Speed\n\nIt is slow."
    assert "Outline: 2 proposals, out of order\n" in printed(text)
    [enumeration] = reported(text)["outline"]
    assert enumeration["in_order"] is False


def test_readability_and_diversity() -> None:
    report = reported("By the sea, by the sea. " * 20)
    assert report["readability"]["flesch_kincaid_grade"] == report["fact_box"]["level"]
    assert report["readability"]["rix"] == 0.0
    # The first that there were come first; the others follow.
    assert list(report["readability"])[6:10] == [
        *("dale_chall_readability_score", "lix", "rix", "linsear_write_formula")
    ]
    assert list(report["diversity"])[:7] == [
        *("mattr", "mtld", "hd_d", "guiraud_r", "herdan_c", "maas_a2", "yule_k")
    ]
    assert report["diversity"]["hapax_share"] == 0
    tokens, types = 120, 4
    squares = 20**2 + 20**2 + 40**2 + 40**2
    assert report["diversity"]["mattr"] == pytest.approx(types / 50)
    assert report["diversity"]["guiraud_r"] == pytest.approx(types / tokens**0.5)
    assert report["diversity"]["yule_k"] == pytest.approx(1e4 * (squares - tokens) / tokens**2)
    assert report["unreliable"] == {
        "smog_index": "under 30 sentences",
        "difficulty": "under 200 tokens",
    }


@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
def test_what_was_made_for_english_is_absent_from_other_languages(rules: Rules) -> None:
    french = "Nous allons à la mer. " * 40
    report = reported(french, "--rules", rules.name, "--costs", *ENGLISH)
    made_for_english = {figure.key for figure in figures().values() if figure.language == "en"}
    assert report["absent"] == dict.fromkeys(made_for_english, "not English")
    assert report["fact_box"] == {"level": None, "tokens": 200, "types": 5, "ttr": 0.025}
    for key, value in report["readability"].items():
        assert (value is None) is (key in made_for_english)
    assert report["unreliable"] == {}
    assert report["costs"]["sentences"] == report["costs"]["words"] == []
    text = printed(french, "--costs", *ENGLISH)
    assert "\nLevel: —\n" in text
    assert "\nNo Level: not English\n" in text
    assert "\nGunning Fog: — (not English)\n" in text
    assert text.endswith("\n\nWhy this level\n\nNo Level: not English\n")


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("Thai", "ฉันอาศัยอยู่ในบ้านหลังใหญ่"),
        ("Lao", "ຂ້ອຍອາໄສຢູ່ໃນເຮືອນຫຼັງໃຫຍ່"),
        ("Khmer", "ខ្ញុំរស់នៅក្នុងផ្ទះធំមួយ"),
        ("Burmese", "ကျွန်ုပ်သည်အိမ်ကြီးတစ်လုံးတွင်နေထိုင်သည်"),
    ],
)
@pytest.mark.parametrize("rules", RULE_SETS, ids=lambda rules: rules.name)
def test_what_counts_words_is_absent_where_they_cannot_be_counted(
    rules: Rules, script: str, words: str
) -> None:
    text = f"A house\n\n1. {words}\n2. {words} {words}\n"
    more = ("--rules", rules.name, "--words", "--curve", "--costs", "--side-by-side")
    report = reported(text, *more)
    nothing = dict.fromkeys(("level", "tokens", "types", "ttr"))
    assert report["fact_box"] == nothing
    assert [each["fact_box"] for each in report["outline"][0]["items"]] == [nothing, nothing]
    assert [name for name, value in report["counts"].items() if value is None] == ["syllables"]
    figures = report["readability"] | report["diversity"]
    assert [name for name, value in figures.items() if value is not None] == ["reading_time"]
    assert set(report["absent"].values()) == {f"{script} needs a dictionary to count words"}
    assert report["words"] == report["curve"] == report["costs"]["words"] == []
    for side in report["rule_sets"]:
        assert (side["fact_box"], side["syllables"]) == (nothing, None)
        assert side["more_tokens"] == side["more_syllables"] == []
    assert "\nTokens: —\n" in printed(text, *more)


def test_diversity_counts_the_headline_as_the_fact_box_does() -> None:
    text = "A headline\n\nA text that is as long as this."
    once = reported(text)["diversity"]
    twice = reported(text, "--headline", "twice")["diversity"]
    assert once["guiraud_r"] == pytest.approx(8 / 10**0.5)
    assert once["mattr"] == pytest.approx(8 / 10)
    assert twice["guiraud_r"] == pytest.approx(8 / 12**0.5)
    assert twice["mattr"] == pytest.approx(8 / 12)


def test_what_has_no_meaning_is_null() -> None:
    nothing = reported("")
    assert set(nothing["readability"].values()) == {None}
    assert set(nothing["diversity"].values()) == {None}
    assert nothing["unreliable"] == {}
    # No type is repeated, and there are not 42 tokens to draw.
    short = reported("We walk.")
    assert (short["diversity"]["mtld"], short["diversity"]["hd_d"]) == (None, None)
    assert short["unreliable"]["level"] == "under 30 tokens"
    assert short["unreliable"]["mattr"] == "under 50 tokens"
    assert "hd_d" not in short["unreliable"]


def test_json_has_the_words_by_level() -> None:
    found = reported("The squirrel went home in 2019. Snorfling is ubiquitous.")["vocabulary"]
    assert (found["list"]["name"], found["list"]["version"]) == ("CEFR-J", "1.5")
    assert found["list"]["account"].startswith("Lowest level of the word, or of its base form,")
    assert found["counts"] == {
        "A1": 5,
        "A2": 0,
        "B1": 0,
        "B2": 0,
        "beyond": 2,
        "unknown": 0,
        "name": 1,
        "number": 1,
        "symbol": 0,
    }
    assert set(found["covered"].values()) == {5 / 7}
    assert found["covered_at"] == {"90": "beyond", "95": "beyond", "98": "beyond"}
    assert found["above_a2"] == 2 / 7
    # Home, went, 2 words beyond the list.
    assert found["mean_level"] == (1 + 1 + 5 + 5) / 4
    assert found["difficulty"] is None


def test_json_of_another_language_has_no_words_by_level() -> None:
    german = "Der Hund ist groß und die Katze ist klein, aber beide sind lieb. " * 4
    report = reported(german, *ENGLISH)
    found = report["vocabulary"]
    assert set(found["counts"].values()) == set(found["covered"].values()) == {None}
    assert set(found["covered_at"].values()) == {None}
    assert (found["above_a2"], found["mean_level"], found["difficulty"]) == (None, None, None)
    assert report["absent"]["words_above_a2"] == "not English"


def test_print_has_the_words_by_level_and_names_the_list() -> None:
    report = printed("The squirrel went home.")
    assert "\nWords above A2 (%): 25.0 (unreliable: under 100 tokens)\n" in report
    assert "\nLevel at 95 %: beyond B2 (unreliable: under 100 tokens)\n" in report
    assert "\nWords by level\n\nA1: 3\nA2: 0\n" in report
    assert report.endswith("related word. Not an official CEFR rating.\n")
    assert "Words by level" not in printed("")


def test_print_marks_what_is_unreliable() -> None:
    report = printed("We walk and we talk.")
    assert "\nThe Level is unreliable: under 30 tokens\n" in report
    assert "\nMATTR: 1.000 (unreliable: under 50 tokens)\n" in report
    assert "\nLIX: 5.0 (unreliable: under 30 tokens)\n" in report
    assert "\nHD-D: — (fewer than 42 tokens to draw from)\n" in report
    assert "\nYule’s K: 0.0\n" in report
    assert "\nYule’s I: — (no word occurs twice)\n" in report
    assert "\nDifficulty: — (under 100 words)\n" in report


COSTLY = (
    "International cooperation requires organisation and administration.\n"
    "A cat sat. The dog ran to the cat, and the cat ran too."
)


def test_what_costs_most_is_written_when_it_is_asked_for() -> None:
    assert "costs" not in reported(COSTLY)
    costs = reported(COSTLY, "--costs")["costs"]
    first = costs["sentences"][0]
    assert COSTLY[first["start"] : first["end"]] == COSTLY.splitlines()[0]
    assert first["tokens"] == 6
    # Without it, 13 tokens in two sentences are left.
    left = reported(COSTLY.splitlines()[1])["fact_box"]["level"]
    change = left - reported(COSTLY)["fact_box"]["level"]
    assert first["change_without"] == pytest.approx(change)
    assert costs["words"][0]["syllables"] >= 3
    assert (costs["target"], costs["harder"]) == (None, None)


def test_with_a_target_the_work_is_written() -> None:
    costs = reported(COSTLY, "--costs", "--target", "2-7")["costs"]
    assert costs["target"] == {"figure": "level", "name": "Level", "low": 2, "high": 7}
    assert (costs["graded"], costs["harder"]) == (3, 1)
    assert costs["splits_needed"] == 8
    text = printed(COSTLY, "--costs", "--target", "2-7")
    assert (
        "Target Level 2–7. 1.8 above 2–7; 1 of 3 sentences is above it. "
        "To reach 7: split sentences in 8 places, or use 4 syllables fewer.\n"
    ) in text


def test_with_a_target_for_the_length_the_work_is_written() -> None:
    costs = reported(COSTLY, "--costs", "--target-length", "5-10")["costs"]
    assert (costs["target"], costs["target_length"]) == (None, {"low": 5, "high": 10})
    assert (costs["tokens_to_cut"], costs["tokens_to_add"]) == (10, 0)
    text = printed(COSTLY, "--costs", "--target-length", "1000")
    assert "Target length 1,000 words. 980 below 1,000 words. To reach 1,000 words:" in text


def test_with_a_target_for_the_coverage_the_words_to_replace_are_written() -> None:
    text = "We see the lorry and the goose. Lorries go."
    costs = reported(text, "--costs", "--target-coverage", "90@A2")["costs"]
    assert costs["target_coverage"] == {"percent": 90, "level": "A2", "list": "CEFR-J 1.5"}
    assert (costs["known_words"], costs["listed_words"]) == (6, 9)
    assert costs["words_to_replace"] == [
        {"word": "lorry", "count": 2},
        {"word": "goose", "count": 1},
    ]
    said = "Target 90 % at A2. 23.3 below 90 %: 66.7 % at A2 by CEFR-J 1.5. "
    work = "To reach 90 % at A2: 2 words to replace, 3 places: lorry (2), goose (1).\n"
    assert said + work in printed(text, "--costs", "--target-coverage", "90%@a2")
    inside = printed(text, "--costs", "--target-coverage", "60@A2")
    assert "Target 60 % at A2. Inside: 66.7 % at A2 by CEFR-J 1.5.\n" in inside
    nothing = printed("", "--costs", "--target-coverage", "60@A2")
    assert "Target 60 % at A2. No word levels: no token yet.\n" in nothing
    assert reported("", "--costs")["costs"]["target_coverage"] is None


def test_of_nothing_nothing_costs() -> None:
    costs = reported("", "--costs", "--target", "8")["costs"]
    assert costs["sentences"] == costs["words"] == []
    assert costs["splits_needed"] is None
    assert printed("", "--costs").endswith("Why this level\n\nNo Level: no token yet\n")


def test_the_curve_is_written_when_it_is_asked_for() -> None:
    text = " ".join(["one two three four five"] * 11)
    curve = reported(text, "--curve")["curve"]
    assert [point["token"] for point in curve] == [25, 26, 27, 28, 29, 30]
    assert {point["ttr"] for point in curve} == {0.1}
    assert printed(text, "--curve").endswith("31: 0.100\n")
    assert reported("one two", "--curve")["curve"] == []


def test_words_are_written_when_they_are_asked_for() -> None:
    text = "By the sea, by the sea."
    assert "words" not in reported(text)
    assert reported(text, "--words")["words"] == [
        {"type": "sea", "count": 2, "share": 2 / 6},
        {"type": "the", "count": 2, "share": 2 / 6},
        {"type": "By", "count": 1, "share": 1 / 6},
        {"type": "by", "count": 1, "share": 1 / 6},
    ]
    assert reported("", "--words")["words"] == []
    assert printed(text, "--words").endswith(
        "\n\nWords\n\nsea: 2, 33.333 %\nthe: 2, 33.333 %\nBy: 1, 16.667 %\nby: 1, 16.667 %\n"
    )


@pytest.mark.parametrize(
    "line_end", ["\r\n", "\r", "\n", "\u2029", " \u2028\r\n\r\n\u2028", "😀\n"]
)
def test_offsets_are_code_points_of_the_text_as_given(line_end: str) -> None:
    text = STEPS.replace("\n", line_end)
    [outline] = reported(text)["outline"]
    extents = [text[one["start"] : one["end"]] for one in outline["items"]]
    assert [extent[:6] for extent in extents] == ["First,", "Second"]
    # What stands at the end of each line belongs to the item before it.
    assert extents[0].rstrip("😀\n").endswith("We must rest, too.")
    assert extents[1].rstrip("😀\n").endswith("they ought to run.")
    [child] = outline["items"][0]["children"]
    assert text[child["start"] : child["end"]].startswith("We must rest, too.")


@pytest.mark.parametrize(
    ("text", "level", "tokens", "types", "ttr"),
    [
        ("", None, 0, 0, None),
        (" \t\n\n\xa0 \u2028\n", None, 0, 0, None),
        ("— … ***", None, 0, 0, None),
        ("word", 0.39 + 11.8 - 15.59, 1, 1, 1.0),
        ("12 34 12", 0.39 * 3 / 1 + 11.8 * 3 / 3 - 15.59, 3, 2, 2 / 3),
    ],
)
def test_little_texts(
    text: str, level: float | None, tokens: int, types: int, ttr: float | None
) -> None:
    report = reported(text)
    assert report["fact_box"] == {"level": level, "tokens": tokens, "types": types, "ttr": ttr}
    assert (report["published"], report["headline"], report["outline"]) == (None, None, [])


def test_what_has_no_value_is_printed_as_a_dash() -> None:
    nothing = printed("")
    assert nothing.startswith("Fact Box\n\nLevel: —\n\nTokens: 0\n\nTypes: 0\n\nTTR: —\n\n")
    groups = (Group.READABILITY, Group.DIVERSITY, Group.VOCABULARY)
    measured = [each for each in figures_in("en").values() if each.group in groups]
    assert nothing.count(": — (no token yet)\n") == len(measured)
    assert "unreliable" not in nothing


@pytest.mark.parametrize(
    ("arguments", "text", "rule", "tokens"),
    [
        ([], "A headline\nText.", "once", 3),
        ([], BOX + "A headline\nText.", "twice", 5),
        (["--headline", "automatic"], BOX + "A headline\nText.", "twice", 5),
        (["--headline", "once"], BOX + "A headline\nText.", "once", 3),
        (["--headline", "twice"], "A headline\nText.", "twice", 5),
    ],
)
def test_the_headline_counts_as_asked_for(
    arguments: list[str], text: str, rule: str, tokens: int
) -> None:
    report = reported(text, *arguments)
    assert (report["rules"]["headline"], report["fact_box"]["tokens"]) == (rule, tokens)


def test_a_headline_that_is_an_item_counts_twice_in_the_whole_only() -> None:
    report = reported("1. Buy bread\n\n2. Buy milk\n", "--headline", "twice")
    assert report["fact_box"]["tokens"] == 9
    [outline] = report["outline"]
    assert [each["fact_box"]["tokens"] for each in outline["items"]] == [3, 3]


def test_half_a_megabyte_on_one_line() -> None:
    report = reported("We walk. " * 60_000)
    assert report["fact_box"]["tokens"] == 120_000
    assert report["counts"]["sentences"] == 60_000


@pytest.mark.parametrize(
    "text", [STEPS.encode("utf-16"), STEPS.encode("utf-8-sig"), STEPS.encode("cp1252")]
)
def test_any_encoding_comes_to_the_same(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "steps.txt"
    path.write_bytes(text)
    from_file = run(path, "--json")
    assert (from_file.returncode, from_file.stderr) == (0, b"")
    assert json.loads(from_file.stdout) == reported(STEPS)
    assert run("-", "--json", text=text).stdout == from_file.stdout


def test_control_characters_do_not_reach_the_terminal() -> None:
    text = "First, we should \x1b[31mgo\x9b1m\x07\x08.\r\nSecond, we \x1b]0;title\x07 must.\r\n"
    report = printed(text)
    assert "First: " in report
    assert [one for one in report if one != "\n" and not one.isprintable()] == []


@pytest.mark.parametrize("figure", ["9" * 400, "9" * 5000, "1." + "9" * 5000, "-" + "9" * 14])
def test_no_published_figure_is_too_big(figure: str) -> None:
    assert reported(f"Fact Box\nLevel: {figure}\nTokens: {figure}\nText.")


@pytest.mark.parametrize("output", ["--print", "--json", "--text"])
def test_what_is_no_text_file(output: str, tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0")
    assert_complains(run(tmp_path, output), str(tmp_path), "is a folder")
    assert_complains(run(tmp_path / "gone.txt", output), "gone.txt", "There is no file")
    assert_complains(run(tmp_path / "picture.png", output), "picture.png", "is a picture")
    assert_complains(run(tmp_path / "picture.png" / "in.txt", output), "cannot be read")
    assert_complains(run("-", output, text=b"a\0b"), "standard input", "not a text")


@pytest.fixture
def unreadable(tmp_path: Path) -> Iterator[Path]:
    """A file that may not be read. Root may read everything, so it becomes another user."""
    path = tmp_path / "secret.txt"
    path.write_text("secret")
    path.chmod(0)
    # Root's own Python may be closed to others: all is imported before.
    text_report(measure(""))
    root = os.name == "posix" and os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield path
    if root:
        os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has files that may not be read")
def test_an_unreadable_file(unreadable: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(unreadable), "--print"]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err == f"factbox: “{unreadable}” cannot be read: Permission denied.\n"


def test_a_closed_pipe_is_no_problem() -> None:
    command = [sys.executable, "-m", "factbox", "-", "--json"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        process.stdin.write(b"First, we should go.\n")
        process.stdin.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk() -> None:
    command = [sys.executable, "-m", "factbox", "-", "--print"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command, input=b"Text.", stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith(b"factbox: The report cannot be written: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name != "posix", reason="only a POSIX shell can close its streams")
@pytest.mark.parametrize(
    ("redirection", "code", "words"),
    [("<&-", 2, "Name a text file"), (">&- </dev/null", 1, "no standard output")],
)
def test_streams_that_are_closed(redirection: str, code: int, words: str) -> None:
    command = f'"$0" -m factbox - --print {redirection}'
    done = subprocess.run(
        ["sh", "-c", command, sys.executable], capture_output=True, text=True, check=False
    )
    assert done.returncode == code
    assert words in done.stderr
    assert done.stderr.count("\n") == 1


@only_linux
def test_the_window_needs_a_screen() -> None:
    assert_complains(run_apart(), "no screen", "DISPLAY", "--print")
    assert_complains(run_apart("gone.txt"), "no screen")


@only_linux
@pytest.mark.parametrize(
    "screen",
    [
        {"DISPLAY": ":99"},
        {"QT_QPA_PLATFORM": "nonsense"},
        {"WAYLAND_DISPLAY": "nobody", "XDG_RUNTIME_DIR": "/nowhere"},
    ],
)
def test_a_screen_that_cannot_be_opened(screen: dict[str, str]) -> None:
    assert_complains(run_apart(screen=screen), "screen", "DISPLAY", "“Open it”", "--print")


@pytest.mark.parametrize(
    "arguments",
    [
        ["--size", "rubbish"],
        ["--size", "0x800"],
        ["--size", "1280"],
        ["--size", "1x2x3"],
        ["--size", "99999x800"],
        ["--theme", "pink"],
        ["--headline", "thrice"],
        ["--print", "--json", "-"],
        ["--words", "-"],
        ["--costs", "one.txt"],
        ["--curve", "one.txt"],
        ["--text", "--words", "one.txt"],
        ["--text", "--json", "-"],
        ["--text"],
        ["--join-lines", "one.txt"],
        ["--print", "-", "--target", "10-8"],
        ["--print", "-", "--target", "eight"],
        ["--print", "-", "--target", "nan-9"],
        ["--print", "-", "--target-length", "8.5"],
        ["--print", "-", "--target", "8-10"],
        ["--print", "-", "--target-coverage", "95@A2"],
        ["--print", "-", "--costs", "--target-coverage", "95@C1"],
        ["--print", "-", "--costs", "--target-coverage", "A2"],
        ["--print", "-", "--costs", "--target-coverage", "101@A2"],
        ["--print"],
        ["--json"],
        ["-"],
        ["--nonsense"],
        ["one.txt", "two.txt"],
    ],
)
def test_what_is_asked_for_wrongly(arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"factbox: " in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_process_of_its_own_writes_the_same() -> None:
    done = run_apart("-", "--print", text=STEPS.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == run("-", "--print", text=STEPS.encode()).stdout


def test_version() -> None:
    assert run_apart("--version").stdout.decode() == f"Fact Box {__version__}\n"


def test_help() -> None:
    assert b"--json" in run("--help").stdout


def test_hard_wrapped_text_is_warned_of_and_joined_on_request() -> None:
    text = "It has powerful capabili-\nties and appro-\npriate aims."
    (warning,) = reported(text)["warnings"]
    assert warning["kind"] == "hard_wrapped"
    assert f"\nWarning: {warning['message']}\n" in printed(text)
    report = reported(text, "--join-lines")
    assert (report["fact_box"]["tokens"], report["warnings"]) == (7, [])
    assert "Warning" not in printed(text, "--join-lines")
    assert run("--join-lines").returncode == 2


def test_the_text_that_is_counted_is_written() -> None:
    text = BOX + "One\n\nTwo <!-- three --> four.\n```\nfive()\n```\n  \nSix.\n"
    assert run("-", "--text", text=text.encode()).stdout.decode() == ("One\nTwo  four.\nSix.\n")
    everything = run("-", "--text", "--leave-out", "none", text=text.encode()).stdout.decode()
    assert everything.split() == text.split()


def test_a_document_is_counted_like_a_text(tmp_path: Path) -> None:
    title = "<title>A plan, in short. – A site</title>"
    page = f"<!DOCTYPE html>{title}<h1>A plan, in short.</h1><p>One is two.</p>"
    (tmp_path / "page.txt").write_text(page, encoding="utf-8")
    written = run(tmp_path / "page.txt", "--text").stdout.decode()
    assert written == "A plan, in short.\nOne is two.\n"
    report = json.loads(run(tmp_path / "page.txt", "--json").stdout)
    assert report["source"]["format"] == "html"
    assert report["source"]["title"] == "A plan, in short."
    assert report["fact_box"] == reported(written)["fact_box"]
    assert "Tokens: 7" in run(tmp_path / "page.txt", "--print").stdout.decode()
    # The words of the heading do not show that it is one.
    without = run(tmp_path / "page.txt", "--text", "--leave-out", "headings").stdout
    assert without.decode() == "One is two.\n"


@pytest.fixture
def own_list(tmp_path: Path) -> Path:
    path = tmp_path / "Class 7b.csv"
    path.write_text("word,level\nsquirrel,A2\ngoose,A1\n", encoding="utf-8")
    return path


ANIMALS = "The squirrel and the geese saw Lotto. " * 10


def test_a_list_of_ones_own_comes_before_the_built_in_one(own_list: Path) -> None:
    before = reported(ANIMALS)["vocabulary"]
    assert before["list"]["lists"] == []
    assert before["list"]["ignored"] == {"words": [], "sha256": None, "tokens": 0}
    found = reported(ANIMALS, "--word-list", str(own_list))["vocabulary"]
    assert found["list"]["name"] == "Class 7b, then CEFR-J"
    assert [*found["list"]["lists"][0]] == ["name", "sha256", "words", "has_levels"]
    moved = {"A1": 10, "A2": 10, "beyond": -20}
    assert found["counts"] == {
        name: count + moved.get(name, 0) for name, count in before["counts"].items()
    }
    alone = reported(ANIMALS, "--word-list", str(own_list), "--only-word-lists")["vocabulary"]
    assert (alone["list"]["name"], alone["list"]["version"]) == ("Class 7b", "")
    assert (alone["counts"]["A1"], alone["counts"]["A2"]) == (10, 10)


def test_words_are_ignored_and_counted() -> None:
    found = reported(ANIMALS, "--ignore-words", "Squirrel’s,goose")["vocabulary"]
    assert found["list"]["ignored"]["words"] == ["goose", "squirrel"]
    assert found["list"]["ignored"]["tokens"] == 20
    assert found["counts"]["beyond"] == 0
    assert "ignored: 20 (goose, squirrel)" in printed(
        ANIMALS, "--ignore-words", "squirrel,goose"
    )
    assert "ignored" not in printed(ANIMALS)


def test_a_file_that_is_no_list_is_told_with_its_line(tmp_path: Path, own_list: Path) -> None:
    novel = tmp_path / "novel.txt"
    novel.write_text("It was the best of times, it was the worst of times.\n")
    done = run("-", "--print", "--word-list", str(novel), text=b"A text.")
    assert done.returncode == 2
    assert "is not a word list. Line 1 has 12 words" in done.stderr.decode()
    done = run("-", "--print", "--only-word-lists", text=b"A text.")
    assert "--only-word-lists needs --word-list." in done.stderr.decode()
    done = run(str(novel), "--word-list", str(own_list))
    assert "In the window, choose Vocabulary → Word lists… instead." in done.stderr.decode()


def test_a_text_is_counted_in_its_language_and_says_which() -> None:
    german = "Der Hund ist groß und die Katze ist klein, aber beide sind lieb. " * 4
    report = reported(german)
    assert report["rules"]["language"] == "de"
    assert report["fact_box"]["level"] == report["readability"]["wiener_sachtextformel_1"]
    assert report["readability"]["flesch_reading_ease"] is None
    assert report["absent"]["flesch_reading_ease"] == "made for English"
    assert "Counted by Fact box 2, in German, the headline once" in printed(german)
    assert reported(german, "--language", "nl")["rules"]["language"] == "nl"
    assert "flesch_douma" in reported(german, "--language", "nl")["readability"]
    # A shorter text is not told.
    assert reported("Der Hund ist groß.")["rules"]["language"] == "en"


def test_an_unknown_language_is_said() -> None:
    done = run("-", "--print", "--language", "xx")
    assert done.returncode == 2
    assert b"is not a language; choose auto or en, de," in done.stderr
