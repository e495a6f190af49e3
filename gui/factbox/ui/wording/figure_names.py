"""What every figure is called, and how it is shown."""

from __future__ import annotations

from factbox.analysis.figures.all_figures import DECIMALS
from factbox.ui.sidebar.measure_figures import diversity_names, readability_names
from factbox.ui.wording import figures
from factbox.ui.wording.tr import tr


def figure_names() -> dict[str, str]:
    """What each figure of `DECIMALS` is called, in that order."""
    names = {
        **{name: figures.name_of(name) for name in figures.DECIMALS},
        "paragraphs": tr("Paragraphs"),
        "sentences": tr("Sentences"),
        "syllables": tr("Syllables"),
        "characters": tr("Characters"),
        "letters": tr("Letters"),
        **readability_names(),
        **diversity_names(),
    }
    return {name: names[name] for name in DECIMALS}


def shown(name: str, value: float | None) -> str:
    """A value of the figure of that name, as it is shown; "—" for none."""
    return figures.shown(value, DECIMALS[name])


def change(name: str, then: float, now: float) -> str:
    """How much more `now` is than `then`, both of that figure, signed."""
    return figures.change(then, now, DECIMALS[name])
