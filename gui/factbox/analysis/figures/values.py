"""The values of all figures, from the ingredients of a text."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from factbox.analysis.figures.catalogue import MOST_KNOWN, all_in
from factbox.analysis.figures.doubt import obstacle
from factbox.analysis.figures.figure import Figure
from factbox.analysis.figures.ingredients import Ingredients

#: The figures of a text by key; None for one that has no meaning there.
Values = Mapping[str, float | None]


def values_of(ingredients: Ingredients, *, textstat: bool = False) -> Values:
    """Return all figures; if `textstat` is set, as textstat computes them."""
    return MappingProxyType(
        {
            key: value_of(figure, ingredients, textstat=textstat)
            for key, figure in _all_in(ingredients).items()
        }
    )


def _in_textstat(figure: Figure, ingredients: Ingredients) -> Figure:
    """Return a figure as textstat computes it, perhaps for texts in other languages too."""
    own = figure.in_textstat()
    is_other = ingredients.get("language", own.language) != own.language
    if own.textstat is not None and own.textstat.everywhere and is_other:
        return own._replace(language=None)
    return own


def _all_in(ingredients: Ingredients) -> Mapping[str, Figure]:
    """Return all figures, as they are in the language of a text."""
    return all_in(ingredients.get("language", MOST_KNOWN))


def value_of(figure: Figure, ingredients: Ingredients, *, textstat: bool) -> float | None:
    """Return one figure; None if it has no meaning for the text."""
    value: float | None
    if textstat:
        figure = _in_textstat(figure, ingredients)
    if obstacle(figure, ingredients):
        return None
    if figure.formula is None:
        value = ingredients[figure.key]
        return value
    made_of = {}
    for name in figure.ingredients:
        if name in ingredients:
            made_of[name] = ingredients[name]
        else:
            figure_of = _all_in(ingredients)[name]
            made_of[name] = value_of(figure_of, ingredients, textstat=textstat)
    if None in made_of.values():
        return None
    try:
        value = figure.formula(**made_of)
    except (ZeroDivisionError, ValueError):
        # Divided by 0, or the logarithm of 0.
        return None
    return value
