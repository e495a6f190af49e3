"""`factbox check`: what it says of texts, and what its exit code says."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from factbox.analysis.figures.catalogue import names

from .run import Done, run, run_apart

_EASY = "The sea is cold. We walk to it. The sand is warm. We sit on it. The sun is low. "
_HARD = (
    "It is the considered opinion of the committee that the international negotiations on the "
    "environmental responsibilities of the participating governments have to be continued, "
    "and that they must not be ended by any of them without a preceding explanation. "
)


@pytest.fixture(autouse=True)
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of texts, in the folder where the command runs."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "easy.txt").write_text(_EASY * 3, encoding="utf-8")
    (folder / "hard.txt").write_text(_HARD * 3, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def lines(done: Done) -> list[str]:
    return done.stdout.decode().splitlines()


def test_texts_inside_have_a_line_each_and_exit_code_0() -> None:
    done = run("check", "articles/easy.txt", "--level", "-5-5", "--max-tokens", "1200")
    assert done.returncode == 0
    assert lines(done) == ["articles/easy.txt: inside: Level −2.2, Tokens 60"]
    assert done.stderr.decode() == "factbox: 1 of 1 text inside.\n"


def test_a_text_outside_says_why_and_the_exit_code_is_1() -> None:
    done = run("check", "articles", "--level", "0-10", "--min-tokens", "61")
    assert done.returncode == 1
    easy, hard = lines(done)
    assert easy == "articles/easy.txt: outside: Level −2.2, below 0–10, Tokens 60, below 61"
    assert hard == "articles/hard.txt: outside: Level 22.6, above 0–10"
    assert done.stderr.decode() == "factbox: 0 of 2 texts inside, 2 outside.\n"


def test_the_command_of_the_guide_reads_many_paths_among_options() -> None:
    done = run("check", "articles", "--level", "8-10", "--max-tokens", "1200", "gone.txt")
    assert done.returncode == 1
    assert lines(done)[-1] == (
        "gone.txt: unreadable: There is no file “gone.txt”. Was it moved or renamed?"
    )
    assert done.stderr.decode().endswith("2 outside, 1 unreadable.\n")


def test_every_figure_can_be_checked() -> None:
    least = {key: "A1" if "level_at" in key else "-100000" for key in names()}
    options = [f"--min-{key.replace('_', '-')}={value}" for key, value in least.items()]
    done = run("check", "articles/easy.txt", *options, "--format=json")
    [text] = json.loads(done.stdout)["texts"]
    assert list(text["figures"]) == list(names())
    for figure in text["figures"].values():
        assert figure["side"] == "inside" or figure["absent"]


def test_an_absent_figure_is_not_inside_and_an_unreliable_one_says_so(articles: Path) -> None:
    (articles / "empty.txt").touch()
    (articles / "few.txt").write_text("We walk.", encoding="utf-8")
    done = run("check", "articles/empty.txt", "articles/few.txt", "--level=-99-99")
    assert lines(done) == [
        "articles/empty.txt: outside: no Level: no token yet",
        "articles/few.txt: inside: Level −3.0 (unreliable: under 30 tokens)",
    ]
    assert done.returncode == 1


def test_a_folder_without_texts_is_not_inside(tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    done = run("check", "nothing", "--level", "8-10")
    assert done.returncode == 1
    assert lines(done) == [
        "nothing: unreadable: There is no text or document in the folder “nothing”."
    ]


def test_counting_is_as_asked_for(articles: Path) -> None:
    (articles / "plan.md").write_text("We walk.\n\n> To the sea.\n", encoding="utf-8")
    figure = ("check", "articles/plan.md", "--tokens")
    assert run(*figure, "5").returncode == 0
    assert run(*figure, "2", "--leave-out", "quotations").returncode == 0


def test_a_name_cannot_break_a_line_or_rule_the_terminal(articles: Path) -> None:
    name = os.fsdecode(b"a\n\x1b[2Jb\xff.txt")
    (articles / name).write_text(_EASY)
    done = run("check", "articles", "--tokens", "20", "--include", "a*")
    assert lines(done) == ["articles/a �[2Jb\\xff.txt: inside: Tokens 20"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--levle", "8-10"], "There is no figure “levle”. Did you mean level?"),
        (["--max-words=9"], "There is no figure “max-words”. Did you mean max-tokens?"),
        (["--formatt", "json"], "there is no option --formatt; did you mean --format?"),
        (["--level", "high"], "“high” is not a range for level; write it like 8-10"),
        (["--max-tokens", "8-10"], "“8-10” is not a number for max-tokens"),
        (["--min-level=9", "--max-level=8"], "min-level is above max-level"),
        ([], "Say what to check, such as --level 8-10"),
        (["--level=8-10", "--send-files"], "--send-files needs --scheduler."),
        (["--level=8-10", "--jobs=2", "--scheduler=a"], "leave it out with --scheduler"),
    ],
)
def test_what_is_wrong_with_the_command_is_said_and_the_exit_code_is_2(
    arguments: list[str], said: str
) -> None:
    done = run("check", "articles", *arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()


def test_json_has_every_figure_with_its_side(articles: Path) -> None:
    (articles / "empty.txt").touch()
    found = run("check", "articles", "gone", "--level=8-10", "--max-tokens=9", "--format=json")
    assert found.returncode == 1
    written = json.loads(found.stdout)
    assert written["thresholds"] == {
        "level": {"low": 8, "high": 10},
        "tokens": {"low": None, "high": 9},
    }
    assert (written["inside"], written["outside"], written["unreadable"]) == (0, 3, 1)
    easy, empty, _hard, gone = written["texts"]
    single = json.loads(run("articles/easy.txt", "--json").stdout)
    assert easy["figures"]["level"] == {
        "value": single["fact_box"]["level"],
        "side": "below",
        "unreliable": None,
        "absent": None,
    }
    assert empty["figures"]["level"]["absent"] == "no token yet"
    assert (empty["error"], empty["inside"]) == (None, False)
    assert gone["error"] == "There is no file “gone”. Was it moved or renamed?"
    assert found.stderr == b""


def test_json_of_no_text_is_json() -> None:
    nothing = run("check", "articles", "--include=*.odt", "--level=8-10", "--format=json")
    [only] = json.loads(nothing.stdout)["texts"]
    assert only["error"] == "No file in the folder “articles” matches “*.odt”."


def test_markdown_is_a_table_in_which_names_are_names(articles: Path) -> None:
    (articles / "a|*b*.txt").write_text(_EASY, encoding="utf-8")
    done = run("check", "articles", "gone", "--max-tokens=20", "--format=markdown")
    assert lines(done)[:4] == [
        "| Text | Result | Tokens: up to 20 |",
        "| --- | --- | --- |",
        "| articles/a&#124;\\*b\\*.txt | inside | 20 |",
        "| articles/easy.txt | outside | 60, above 20 |",
    ]
    assert lines(done)[5].endswith("Was it moved or renamed? | — |")
    assert lines(done)[-2:] == ["", "1 of 4 texts inside, 2 outside, 1 unreadable."]


def test_hard_wrapped_text_is_doubted(articles: Path) -> None:
    wrapped = "It has powerful capabili-\nties and appro-\npriate aims."
    (articles / "easy.txt").write_text(wrapped, encoding="utf-8")
    [line] = lines(run("check", "articles/easy.txt", "--level=0-99"))
    assert "(The lines look hard-wrapped." in line
    [line] = lines(run("check", "articles/easy.txt", "--level=0-99", "--join-lines"))
    assert "hard-wrapped" not in line


def test_the_result_does_not_depend_on_the_number_of_jobs(articles: Path) -> None:
    for number in range(40):
        (articles / f"{number}.txt").write_text(_EASY * number, encoding="utf-8")
    arguments = ("check", "articles", "--level=0-9", "--format=json", "--jobs")
    one, three = (run(*arguments, jobs) for jobs in ("1", "3"))
    assert one.stdout == three.stdout
    assert len(json.loads(one.stdout)["texts"]) == 42


def test_help_lists_every_figure() -> None:
    said = run("check", "--help").stdout.decode()
    for key in names():
        assert key.replace("_", "-") in said


def test_it_works_without_a_screen() -> None:
    done = run_apart("check", "articles/easy.txt", "--tokens", "60")
    assert (done.returncode, done.stdout) == (0, b"articles/easy.txt: inside: Tokens 60\n")


def keep(text: str, name: str = "factbox.toml") -> None:
    """Write a file with thresholds."""
    Path(name).write_text(text, encoding="utf-8")


def test_thresholds_are_kept_in_a_file(articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep('[tool.factbox.check]\nlevel = "0-99"\nmax-tokens = 200\n', "pyproject.toml")
    monkeypatch.chdir(articles)
    done = run("check", "easy.txt", "hard.txt")
    assert done.returncode == 1
    assert lines(done)[0] == "easy.txt: outside: Level −2.2, below 0–99"
    assert lines(done)[1].startswith("hard.txt: inside: Level 22.6, Tokens 117")


def test_the_command_line_goes_before_the_file_end_by_end() -> None:
    keep("[check]\nmin-tokens = 20\nmax-tokens = 30\ninclude = '*.txt'\n")
    assert run("check", "articles/easy.txt").returncode == 1
    assert run("check", "articles/easy.txt", "--max-tokens", "60").returncode == 0
    [line] = lines(run("check", "articles", "--tokens", "60", "--include", "easy*"))
    assert line == "articles/easy.txt: inside: Tokens 60"


def test_a_file_says_how_to_count(articles: Path) -> None:
    (articles / "a.md").write_text("# Plan\n\n> We walk.\n\nNow.\n", encoding="utf-8")
    keep(
        '[check]\ntokens = 1\nleave-out = ["headings", "quotations"]\nrules = "letters-only"\n'
        'headline = "once"\njoin_lines = true\ninclude = ["*.md", "*.rst"]\n'
    )
    assert lines(run("check", "articles")) == ["articles/a.md: inside: Tokens 1"]


def test_a_file_names_lists_of_words_beside_it(
    articles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "We saw the quux and the quuz, and it was a good day. " * 20
    (articles / "easy.txt").write_text(text, encoding="utf-8")
    Path("house.txt").write_text("quux\tA1\n", encoding="utf-8")
    monkeypatch.chdir(articles)
    keep("[check]\nmax-words-above-a2 = 0\n", "../factbox.toml")
    assert run("check", "easy.txt").returncode == 1
    keep(
        "[check]\nmax-words-above-a2 = 0\nword-list = 'house.txt'\n"
        "ignore-words = ['quuz', 'x']\n",
        "../factbox.toml",
    )
    assert lines(run("check", "easy.txt")) == ["easy.txt: inside: Words above A2 (%) 0.0"]


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("levle = '8-10'", "There is no figure “levle”. Did you mean level?\n"),
        ("level = 'high'", "“high” is not a range for level; write it like 8-10"),
        ("level = [8, 10]", 'level must be a number, or a range in quotes such as "8-10".'),
        ("level = true", 'level must be a number, or a range in quotes such as "8-10".'),
        ("[check.level]\nmin = 8", "level must be a number, or a range in quotes"),
        ("join-lines = 'yes'", "join-lines must be true or false."),
        ("language = 5", "language must be the code of a language in quotes."),
        ("rules = 'mine'", "rules: “mine” is not a rule set; choose one of"),
        ("headline = 'thrice'", "headline: invalid choice: 'thrice'"),
        ("leave-out = 'adverbs'", "leave-out: “adverbs”"),
        ("level = 8-10", "a range needs quotes"),
        ("scheduler = 'tcp://far.away'", "There is no figure “scheduler”."),
        ("format = 'json'", "There is no figure “format”."),
        ("min-level = 9\nmax-level = 8", "min-level is above max-level"),
    ],
)
def test_a_wrong_file_says_where_and_what_to_do(entry: str, said: str) -> None:
    keep(f"[check]\n{entry}\n")
    done = run("check", "articles")
    assert (done.returncode, done.stdout) == (2, b"")
    written = done.stderr.decode()
    assert written.startswith("factbox: ")
    assert written.count("\n") == 1
    assert said in written
