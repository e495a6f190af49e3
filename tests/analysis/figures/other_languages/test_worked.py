"""Each formula for another language is shown with its numbers, and they give its value."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from math import sqrt

import pytest

from factbox.analysis.figures.catalogue import figures
from factbox.analysis.figures.doubt import doubt
from factbox.analysis.figures.figure import Figure, Group

MADE_OF = {
    "tokens": 127,
    "sentences": 9,
    "syllables": 259,
    "characters": 700,
    "letters": 610,
    "letters_and_digits": 615,
    "chunks": 125,
    "polysyllables": 31,
    "four_syllables": 14,
    "monosyllables": 55,
    "long_words": 29,
}
OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
FIGURES = [
    each
    for each in figures().values()
    if each.group is Group.READABILITY
    and (each.language not in (None, "en") or each.key == "lix")
]


def value_of(written: str) -> float:
    plain = written.replace("×", "*").replace("−", "-").replace("²", "**2")
    return computed(ast.parse(plain.replace("√", "sqrt"), mode="eval").body)


def computed(node: ast.expr) -> float:
    if isinstance(node, ast.BinOp):
        return OPERATORS[type(node.op)](computed(node.left), computed(node.right))
    if isinstance(node, ast.UnaryOp):
        return -computed(node.operand)
    if isinstance(node, ast.Call):
        return sqrt(computed(node.args[0]))
    assert isinstance(node, ast.Constant)
    assert isinstance(node.value, int | float)
    return node.value


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.key)
@pytest.mark.parametrize("by_textstat", [False, True])
def test_the_numbers_in_the_formula_give_its_value(figure: Figure, by_textstat: bool) -> None:
    if by_textstat:
        figure = figure.in_textstat()
    assert figure.formula is not None
    value = figure.formula(*(MADE_OF[name] for name in figure.ingredients))
    worked = figure.worked.format_map(MADE_OF)
    assert value_of(worked) == pytest.approx(value)
    # Nothing but numbers.
    assert not re.search("[a-z]", worked)


def test_crawford_is_no_grade() -> None:
    assert figures()["crawford"].grade_name == ""
    assert figures()["crawford"].note == "years of primary school"


def test_crawford_is_unreliable_over_six() -> None:
    crawford, counts = figures()["crawford"], {"tokens": 100, "sentences": 5, "language": "es"}
    # −1.025 + 0.049 × syllables − 3.407
    assert doubt(crawford, counts | {"syllables": 210}) == ""
    assert doubt(crawford, counts | {"syllables": 220}) == "over 6"
