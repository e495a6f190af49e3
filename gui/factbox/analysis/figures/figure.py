"""The declaration of a figure: everything that is known of it, in one place."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from enum import Enum, StrEnum
from functools import cache
from typing import Any, ClassVar, NamedTuple

from factbox.lists import listed
from factbox.tr import tr, tr_later

#: Computes a figure. Its parameters are named after ingredients (see `ingredients.py`) or
#: other figures.
Formula = Callable[..., Any]


class Group(StrEnum):
    """The groups that figures are listed in."""

    FACT_BOX = "Fact box"
    COUNTS = "Counts"
    READABILITY = "Readability"
    DIVERSITY = "Diversity"
    VOCABULARY = "Vocabulary"


class Higher(Enum):
    """What a higher value of a figure says about the text."""

    HARDER = tr_later("more is harder")
    EASIER = tr_later("more is easier")
    VARIED = tr_later("more is more varied")
    REPETITIVE = tr_later("less is more varied")
    NEITHER = ""


class TokenReader:
    """Reads the tokens of a text for a figure, a piece at a time.

    `take` gets them in order. If `reads_back` is set, `take_back` gets them from the last to
    the first.
    """

    reads_back: ClassVar[bool] = False
    #: How to write each ingredient that it finds; the value stands for “%n” or “%s”.
    phrases: ClassVar[Mapping[str, str]] = {}

    def take(self, tokens: Sequence[str]) -> None:
        """Read the next piece."""

    def take_back(self, tokens: Sequence[str]) -> None:
        """Read the next piece towards the beginning."""

    def found(self) -> dict[str, Any]:
        """Return the ingredients by name; None for one that the text does not have."""
        return {}


class InTextstat(NamedTuple):
    """textstat's own function, where it differs from the formula.

    Without a `formula_text`, it is written the same. The `caveat` is added to the figure's.
    `everywhere` says that textstat has it for texts in other languages too.
    """

    formula: Formula
    formula_text: str = ""
    caveat: str = ""
    everywhere: bool = False
    #: with the numbers; "" if it is that of the formula
    worked: str = ""


class Figure(NamedTuple):
    """A figure and all that is known of it.

    `key` is the name of textstat's function where it has one. Without a `formula`, the figure
    is the ingredient of that name. `reading` finds ingredients that need the tokens in order.
    A figure that `repeats` another is not listed beside it.
    """

    key: str
    name: str
    group: Group
    formula: Formula | None = None
    formula_text: str = ""
    #: the formula with the names of ingredients in braces, where their numbers are shown in it
    worked: str = ""
    #: the name spelled out, for the explanation; begins with `name`
    full_name: str = ""
    #: author and year
    source: str = ""
    #: title of the publication
    publication: str = ""
    caveat: str = ""
    #: what other programs compute under this name
    libraries: str = ""
    #: what its values mean: from each one up to the next higher, in words, the highest first
    bands: tuple[tuple[float, str], ...] = ()
    decimals: int = 1
    #: the names of the values 1, 2 and so on; such a figure is not for comparing
    classes: tuple[str, ...] = ()
    #: in a published fact box, and in an explanation; None: the same
    exact_decimals: int | None = None
    higher: Higher = Higher.NEITHER
    #: what is neither easy nor hard for a general reader is no harder than this
    usual_limit: float = 12.0
    #: a few words beside the figure, instead of those in `note`
    remark: str = ""
    #: a word list, named wherever the figure is shown
    goes_by: str = ""
    #: a sentence on that list
    about_list: str = ""
    #: a school grade where it was made, under this short name beside others of the language
    grade_name: str = ""
    #: unreliable in texts with fewer
    least_tokens: int = 0
    least_sentences: int = 0
    #: unreliable over this value; None: however high
    reliable_up_to: float | None = None
    #: the code of the language that it was made for; it is absent in others
    language: str | None = None
    #: why it may be absent in a text that has tokens and sentences
    absent: str = ""
    textstat: InTextstat | None = None
    reading: type[TokenReader] | None = None
    repeats: str = ""
    #: how it is called as the Level of its language; "" if it is none
    as_level: str = ""

    @property
    def published_decimals(self) -> int:
        """The decimals in a published fact box, and in an explanation."""
        return self.decimals if self.exact_decimals is None else self.exact_decimals

    @property
    def is_count(self) -> bool:
        """Whether it says how many there are of something."""
        return self.formula is None

    @property
    def note(self) -> str:
        """A few words to show beside the figure."""
        if self.remark or self.goes_by:
            remark = tr(self.remark) if self.remark else ""
            return listed((self.goes_by, remark))
        if self.grade_name:
            return tr("grade")
        shown = (Higher.EASIER, Higher.REPETITIVE)
        return tr(self.higher.value) if self.higher in shown else ""

    def in_textstat(self) -> Figure:
        """Return the figure as textstat computes it."""
        own = self.textstat
        if own is None:
            return self
        return self._replace(
            formula=own.formula,
            formula_text=own.formula_text or self.formula_text,
            worked=own.worked or ("" if own.formula_text else self.worked),
            caveat=" ".join(filter(None, (self.caveat, own.caveat))),
        )

    @property
    def ingredients(self) -> tuple[str, ...]:
        """The names of the figure's ingredients."""
        return parameters(self.formula) if self.formula is not None else (self.key,)


@cache
def parameters(formula: Formula) -> tuple[str, ...]:
    """Return the names of the parameters of `formula`."""
    return tuple(inspect.signature(formula).parameters)
