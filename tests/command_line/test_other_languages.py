"""What the command line writes of texts in other languages than English."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from .run import run

GERMAN = (
    "Warum wir Wälder brauchen\n\nDer Wald ist für die Menschen in Deutschland seit vielen "
    "Jahrhunderten ein wichtiger Ort. Er liefert Holz, reinigt die Luft und speichert das "
    "Wasser. Zwei Gründe sprechen dafür, die Wälder besser zu schützen. Erstens binden Bäume "
    "Kohlenstoffdioxid und bremsen damit die Erwärmung der Erde. Zweitens bieten sie Tieren "
    "und Pflanzen einen Lebensraum, den es sonst nirgends gibt.\n"
)
SPANISH = (
    "Por qué debemos leer cada día\n\nLa lectura es una de las costumbres más útiles que puede "
    "tener una persona. Quien lee todos los días aprende palabras nuevas y entiende mejor a "
    "los demás. Hay dos razones para volver a la lectura. En primer lugar, leer mejora la "
    "memoria y la atención. En segundo lugar, la lectura nos ayuda a escribir con menos "
    "errores y con un vocabulario más rico.\n"
)


@pytest.fixture(autouse=True)
def nobody(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without snapshots in the data folder of the account."""
    for name in ("XDG_DATA_HOME", "HOME", "APPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "nobody"))


def reported(folder: Path, text: str) -> str:
    path, out = folder / "text.txt", folder / "report.md"
    path.write_text(text, encoding="utf-8")
    assert run("--report", out, path).returncode == 0
    return out.read_text(encoding="utf-8")


def test_a_report_on_a_german_text_doubts_no_level_that_is_its_own(tmp_path: Path) -> None:
    report = reported(tmp_path, GERMAN)
    assert "| Level | Tokens | Types | TTR |" in report
    assert "no formula" not in report
    assert "in German. Level: school year (Wiener Sachtextformel 1)." in report


def test_a_report_on_a_spanish_text_goes_by_its_own_formula(tmp_path: Path) -> None:
    report = reported(tmp_path, SPANISH)
    assert "| Szigriszt–Pazos | Tokens | Types | TTR |" in report
    assert "| normal |" in report or "easy |" in report
    assert "| Proposal | Szigriszt–Pazos | Tokens |" in report
    assert "Sentences without which Szigriszt–Pazos would rise most" in report
    assert "Level" not in report


def test_the_figures_in_a_report_are_those_of_the_language(tmp_path: Path) -> None:
    report = reported(tmp_path, SPANISH)
    assert "| Fernández Huerta |" in report
    assert "made for English" not in report
    assert "the list is English" not in report


def test_what_costs_most_is_told_in_the_figure_of_the_language() -> None:
    written = run("--print", "--costs", "-", text=SPANISH.encode()).stdout.decode()
    costs = written[written.index("Why this level") :]
    assert "Szigriszt–Pazos" in costs
    assert "Level" not in costs


def test_figures_of_english_are_not_listed_but_stay_in_json() -> None:
    written = run("--print", "-", text=SPANISH.encode()).stdout.decode()
    assert "English" not in written
    assert "Flesch–Kincaid" not in written
    assert "\n\nVocabulary" not in written
    assert "LIX: " in written
    found = json.loads(run("--json", "-", text=SPANISH.encode()).stdout)
    assert found["readability"]["gunning_fog"] is None
    assert found["absent"]["gunning_fog"] == "made for English"


def test_what_a_figure_means_is_printed_beside_it() -> None:
    written = run("--print", "-", text=SPANISH.encode()).stdout.decode()
    assert re.search(r"^Szigriszt–Pazos: [\d.]+ \((very|rather) (easy|hard)\)$", written, re.M)


def test_proposals_have_the_main_figure_of_the_language() -> None:
    written = run("--print", "-", text=SPANISH.encode()).stdout.decode()
    assert re.search(
        r"^En primer lugar: .* \(\d+ tokens, Szigriszt–Pazos [\d.]+, unreliable: .*\)$",
        written,
        re.M,
    )
    assert "Level" not in written
    found = json.loads(run("--json", "-", text=SPANISH.encode()).stdout)
    assert found["outline"][0]["items"][0]["unreliable"].keys() == {"szigriszt_pazos"}
    german = run("--print", "-", text=GERMAN.encode()).stdout.decode()
    assert re.search(r"^Erstens: .* \(\d+ tokens, Level [\d.]+, unreliable", german, re.M)


def test_a_target_is_one_for_the_main_figure_of_the_language(tmp_path: Path) -> None:
    asked = ("--print", "--costs", "--target", "90-95", "-")
    written = run(*asked, text=SPANISH.encode()).stdout.decode()
    line = next(each for each in written.splitlines() if each.startswith("Target"))
    assert re.match(r"Target Szigriszt–Pazos 90–95\. [\d.]+ points harder than 90–95; ", line)
    assert "To reach 90: use " in line
    costs = json.loads(run("--json", *asked[1:], text=SPANISH.encode()).stdout)["costs"]
    assert costs["target"]["figure"] == "szigriszt_pazos"
    assert (costs["target"]["low"], costs["target"]["high"]) == (90, 95)
    assert costs["syllables_to_lose"] > 0
    first = costs["sentences"][0]
    # Without it, the text is easier, so that the score is higher.
    assert first["change_without"] > 0


def test_german_has_no_single_part_of_words_to_lose() -> None:
    written = run("--print", "--costs", "--target", "2-4", "-", text=GERMAN.encode())
    line = next(each for each in written.stdout.decode().splitlines() if "Target" in each)
    assert "syllables" not in line
    costs = json.loads(
        run("--json", "--costs", "--target", "2-4", "-", text=GERMAN.encode()).stdout
    )["costs"]
    assert costs["syllables_to_lose"] is None


def test_a_report_says_how_far_a_spanish_text_is(tmp_path: Path) -> None:
    path, out = tmp_path / "text.txt", tmp_path / "report.md"
    path.write_text(SPANISH, encoding="utf-8")
    assert run("--report", out, "--target", "90-95", path).returncode == 0
    assert "Target Szigriszt–Pazos 90–95. " in out.read_text(encoding="utf-8")


def test_the_main_figure_stands_in_the_box_with_its_name() -> None:
    written = run("--print", "--side-by-side", "-", text=SPANISH.encode()).stdout.decode()
    found = json.loads(run("--json", "--side-by-side", "-", text=SPANISH.encode()).stdout)
    main = found["main_figure"]
    assert (main["key"], main["name"]) == ("szigriszt_pazos", "Szigriszt–Pazos")
    assert main["band"] in ("normal", "rather easy")
    assert written.startswith(f"Fact Box\n\nSzigriszt–Pazos: {main['value']:.1f}\n\nTokens: ")
    assert f"textstat: Szigriszt–Pazos {main['value']:.0f}"[:-2] in written
    assert "Level" not in written
    assert found["rule_sets"][0]["main_figure"] == main
    item = found["outline"][0]["items"][0]
    assert item["main_figure"]["key"] == "szigriszt_pazos"
    assert item["main_figure"]["value"] > 0
    assert item["unreliable"] == {"szigriszt_pazos": "under 30 tokens"}


def test_a_box_that_is_put_above_its_text_is_not_counted() -> None:
    before = run("--print", "--headline", "once", "-", text=SPANISH.encode()).stdout.decode()
    box = before[: before.index("\n\nOutline")]
    found = json.loads(
        run("--json", "--headline", "once", "-", text=f"{box}\n\n{SPANISH}".encode()).stdout
    )
    once = json.loads(run("--json", "--headline", "once", "-", text=SPANISH.encode()).stdout)
    assert found["fact_box"] == once["fact_box"]
    assert found["published"]["tokens"] == once["fact_box"]["tokens"]
    assert found["main_figure"] == once["main_figure"]


def test_the_main_figure_of_english_is_the_level_and_chinese_has_none() -> None:
    english = "The cat sat on the mat. The dog ran to the cat, and the cat ran too."
    found = json.loads(run("--json", "-", text=english.encode()).stdout)
    assert found["main_figure"]["key"] == "level"
    assert found["main_figure"]["value"] == found["fact_box"]["level"]
    chinese = "读书是一个人最有用的习惯之一。每天读书的人学会新的词语。" * 3
    found = json.loads(run("--json", "--language", "zh", "-", text=chinese.encode()).stdout)
    assert found["main_figure"] is None
