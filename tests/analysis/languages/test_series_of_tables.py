"""Each series of markers that a language has is an outline, in plain prose of each layout.

The words stand in `series_of_tables`, as alternatives parted by "|"; the markers of a series
are parted by "/".
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest

from factbox.analysis.languages.languages import language_of
from factbox.analysis.outline.item import Enumeration
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import rules_named
from factbox.analysis.text.document import Document

FILES = sorted((Path(__file__).parent / "series_of_tables").glob("*.txt"))
LAYOUTS = ("paragraphs", "one paragraph", "one sentence")
CODES = [path.stem for path in FILES]


class Prose(NamedTuple):
    """The markers of a language, and plain prose to stand around them.

    The `signs` are a colon, what parts two items in a sentence, and what the last two.
    """

    lead: str
    announcement: str
    signs: list[str]
    clauses: list[str]
    series: list[list[str]]
    last: list[str]
    next: list[str]
    closings: list[str]

    @property
    def space(self) -> str:
        """What parts sentences and words."""
        return " " if " " in self.lead else ""

    @property
    def stop(self) -> str:
        """What ends a sentence."""
        return "." if self.space else "。"


def prose_in(code: str) -> Prose:
    """Return the prose in a language."""
    path = next(path for path in FILES if path.stem == code)
    lines = path.read_text(encoding="utf-8").splitlines()
    given = dict(line.split(" = ", 1) for line in lines)
    return Prose(
        given["lead"],
        given["announcement"],
        given["signs"].split("|"),
        given["clauses"].split(" | "),
        [
            [each.strip() for each in series.split("/")]
            for series in given["series"].split(" | ")
        ],
        *(given[name].split(" | ") for name in ("last", "next", "closings")),
    )


def markers(prose: Prose) -> Iterator[list[str]]:
    """Yield all series of markers, of three each, mixed ones too."""
    series = prose.series
    yield from ([one[0], two[1], three[2]] for one, two, three in product(series, repeat=3))
    yield from ([one[0], one[1], last] for one, last in product(series, prose.last))
    yield from ([one[0], then, prose.last[0]] for one, then in product(series, prose.next))


def laid_out(
    prose: Prose, layout: str, marked: list[str], clauses: list[str], before: str = ""
) -> tuple[list[str], list[tuple[int, int]]]:
    """Return lines in which each of the clauses is an item, and where the items start."""
    space, stop = prose.space, prose.stop
    items = [f"{marker}{space}{clause}" for marker, clause in zip(marked, clauses, strict=True)]
    if layout == "one sentence":
        text, starts = before or prose.lead, []
        for sign, item in zip(prose.signs, items, strict=True):
            text += sign
            starts.append((0, len(text)))
            text += f"{item[:1].lower()}{item[1:]}"
        return [text + stop], starts
    items = [f"{item}{stop}" for item in items]
    lines = [f"{before}{stop}", *items] if before else items
    if layout == "paragraphs":
        return lines, [(lines.index(item), 0) for item in items]
    text = space.join(lines)
    return [text], [(0, text.index(item)) for item in items]


def outline_of(lines: list[str], code: str) -> tuple[Enumeration, ...]:
    """Return what a text in a language enumerates."""
    rules = rules_named(RuleName.FACT_BOX, language_of(code))
    return Document(lines, rules=rules).metrics().outline


def starts_of(outline: tuple[Enumeration, ...]) -> list[tuple[int, int]]:
    """Return where items start."""
    starts = (item.start for each in outline for item in each.items)
    return [(start.paragraph, start.offset) for start in starts]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", CODES)
def test_items_of_any_series_start_at_their_markers(code: str, layout: str) -> None:
    prose = prose_in(code)
    for marked in markers(prose):
        # Two of these clauses tell what came to pass, which numbers turn into no story.
        is_numbered = marked[2] not in prose.last
        clauses = prose.clauses[1:] if is_numbered else prose.clauses[:3]
        lines, starts = laid_out(prose, layout, marked, clauses)
        assert starts_of(outline_of(lines, code)) == starts, lines


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", CODES)
def test_the_announced_number_is_that_of_the_items(code: str, layout: str) -> None:
    prose = prose_in(code)
    for marked in prose.series:
        before = prose.announcement
        lines, starts = laid_out(prose, layout, marked, prose.clauses[1:], before)
        outline = outline_of(lines, code)
        assert starts_of(outline) == starts
        assert outline[0].announced == 3


@pytest.mark.parametrize("code", CODES)
def test_closings_end_the_last_item(code: str) -> None:
    prose = prose_in(code)
    [text], _ = laid_out(prose, "one paragraph", prose.series[0], prose.clauses[1:])
    for closing in prose.closings:
        behind = f"{closing}{prose.space}{prose.clauses[0]}{prose.stop}"
        [outline] = outline_of([f"{text}{prose.space}{behind}"], code)
        assert len(text) <= outline.items[-1].end.offset <= len(text) + len(prose.space)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "es",
            "Hay tres medidas. La primera prohíbe los camiones. La segunda elimina el "
            "aparcamiento. La tercera crea una lanzadera.",
        ),
        (
            "fr",
            "Le plan a trois mesures : la première abaisse le prix, la deuxième élargit les "
            "horaires et la troisième crée des emplois.",
        ),
        (
            "it",
            "Ci sono tre misure. La prima vieta i camion. La seconda elimina il parcheggio. La "
            "terza crea una navetta.",
        ),
        (
            "pt",
            "Há três medidas. A primeira proíbe os camiões. A segunda elimina o "
            "estacionamento. A terceira cria um autocarro.",
        ),
    ],
)
def test_ordinals_count_what_is_announced_before_any_verb(code: str, text: str) -> None:
    [outline] = outline_of([text], code)
    assert (outline.announced, len(outline.items)) == (3, 3)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "El primer tiempo fue aburrido y el segundo, un vendaval."),
        ("fr", "Le premier acte traîne un peu, le second est éblouissant."),
        ("fr", "D'abord réservé, le public a fini par rire. Enfin, un mot du décor."),
        ("es", "Por una parte, llueve. También hace frío."),
        ("it", "Prima di tutto aveva cercato lavoro. Secondo mia madre, inventava."),
        ("fr", "D'abord, le train a eu du retard. Enfin, nous sommes arrivés."),
        ("zh", "会议首先由校长讲话，接着学生代表发言，最后全体合影。"),
    ],
)
def test_acts_and_appositions_enumerate_nothing(code: str, text: str) -> None:
    assert outline_of([text], code) == ()
