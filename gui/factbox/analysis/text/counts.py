"""What can be counted in a text, and the fact box made from it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from factbox.analysis.figures.doubt import doubt, obstacle
from factbox.analysis.figures.fact_box import COUNTS, LEVEL, TOKENS, main_figure_in, ttr
from factbox.analysis.figures.figure import Figure, parameters
from factbox.analysis.languages.language import Language
from factbox.analysis.rule_sets.rules import FACT_BOX, Rules
from factbox.analysis.words.scripts import SCRIPTS
from factbox.analysis.words.word_kinds import WordKinds, both_kinds
from factbox.tr import tr

#: The counts that are written out beside a fact box, which itself has the tokens.
WRITTEN = ("paragraphs", "sentences", "syllables", "characters", "letters")
_NAMES = ("tokens", *WRITTEN, "common_words", *SCRIPTS)
_all_of = attrgetter(*_NAMES)


# Never changed, but not frozen: making a frozen one takes five times as long, and every
# paragraph makes several.
@dataclass(slots=True)
class Counts:
    """Figures that can be added: those of a whole are the sums of those of its parts.

    `characters` are all code points except white space; `letters` are the characters in
    Unicode category L; `common_words` are the tokens by which the language is recognised;
    `thai`, `lao`, `khmer` and `burmese` are the letters in each of these scripts.
    `kinds` are only counted for languages whose main figure asks for them. `rules` are those
    by which the text was counted; None if nothing was.
    """

    paragraphs: int = 0
    sentences: int = 0
    tokens: int = 0
    syllables: int = 0
    characters: int = 0
    letters: int = 0
    common_words: int = 0
    thai: int = 0
    lao: int = 0
    khmer: int = 0
    burmese: int = 0
    kinds: WordKinds | None = None
    rules: Rules | None = field(default=None, compare=False, repr=False)

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.paragraphs + other.paragraphs,
            self.sentences + other.sentences,
            self.tokens + other.tokens,
            self.syllables + other.syllables,
            self.characters + other.characters,
            self.letters + other.letters,
            self.common_words + other.common_words,
            self.thai + other.thai,
            self.lao + other.lao,
            self.khmer + other.khmer,
            self.burmese + other.burmese,
            None if self.kinds is other.kinds is None else both_kinds(self.kinds, other.kinds),
            self.rules or other.rules,
        )

    def less(
        self,
        tokens: int,
        sentences: int,
        syllables: int,
        kinds: WordKinds | None,
        characters: int = 0,
    ) -> Counts:
        """Return what is left of what a main figure is made of."""
        return replace(
            self,
            tokens=self.tokens - tokens,
            sentences=self.sentences - sentences,
            syllables=self.syllables - syllables,
            characters=self.characters - characters,
            kinds=both_kinds(self.kinds, kinds, -1),
        )

    def by_name(self) -> dict[str, int]:
        """Return all counts by name, except the kinds of words."""
        return dict(zip(_NAMES, _all_of(self), strict=True))

    def ingredients(self) -> dict[str, Any]:
        """Return all counts by name, and the code of the language."""
        found: dict[str, Any] = self.by_name()
        if self.kinds is not None:
            found |= self.kinds._asdict()
        found["language"] = (self.rules or FACT_BOX).language.code
        return found

    def written(self) -> dict[str, int | None]:
        """Return the counts that are written out, by name; None for one without a value."""
        figures = {figure.key: figure for figure in COUNTS}
        counts = self.ingredients()
        return {
            name: None if obstacle(figures[name], counts) else counts[name] for name in WRITTEN
        }

    @property
    def no_words(self) -> str:
        """The reason why words cannot be counted; "" if they can."""
        return obstacle(TOKENS, self.by_name())

    @property
    def main_figure(self) -> Figure | None:
        """The figure that says how hard a text in its language is: the Level, if it is one."""
        return main_figure_in((self.rules or FACT_BOX).language)

    @property
    def main_formula(self) -> Figure | None:
        """The main figure as the rule set computes it."""
        figure = self.main_figure
        is_textstat = self.rules is not None and self.rules.read_line is not None
        return figure.in_textstat() if figure is not None and is_textstat else figure

    @property
    def main(self) -> float | None:
        """The value of the main figure; None if it has no meaning for the text."""
        figure = self.main_figure
        if figure is None:
            return None
        made_of = self.ingredients()
        return None if obstacle(figure, made_of) else self._by_formula(made_of)

    @property
    def grade(self) -> float | None:
        """The main figure by its formula alone, whether or not it has a meaning."""
        return self._by_formula(self.ingredients())

    def _by_formula(self, made_of: dict[str, Any]) -> float | None:
        figure = self.main_formula
        if figure is None or not self.tokens or not self.sentences:
            return None
        assert figure.formula is not None
        value: float | None = figure.formula(*map(made_of.get, parameters(figure.formula)))
        return value

    @property
    def no_main(self) -> str:
        """The reason why the main figure is absent, such as another language; or ""."""
        figure = self.main_figure
        if figure is None:
            name = tr((self.rules or FACT_BOX).language.name)
            no_formula = tr("no formula was made for {language}").format(language=name)
            return self.no_words or no_formula
        return obstacle(figure, self.ingredients())

    @property
    def no_level(self) -> str:
        """The reason why there is no Level, such as another language; "" if there is one."""
        if _has_level((self.rules or FACT_BOX).language):
            return self.no_main
        return obstacle(LEVEL, self.ingredients())

    @property
    def level_doubt(self) -> str:
        """The reason why the main figure is unreliable; "" if it is reliable, or absent."""
        figure = self.main_figure
        return "" if figure is None or self.no_main else doubt(figure, self.by_name())

    @property
    def level(self) -> float | None:
        """The Level; None if it has no meaning for the text or in its language."""
        return self.main if _has_level((self.rules or FACT_BOX).language) else None


@cache
def _has_level(language: Language) -> bool:
    figure = main_figure_in(language)
    return figure is not None and figure.key == LEVEL.key


class FactBox(NamedTuple):
    """The four figures of a text; None for one that has no meaning for it."""

    level: float | None
    tokens: int | None
    types: int | None
    ttr: float | None

    @classmethod
    def of(cls, counts: Counts, types: int) -> FactBox:
        """Return the fact box for `counts` and a number of types."""
        if counts.no_words:
            return cls(None, None, None, None)
        ratio = ttr(types, counts.tokens) if counts.tokens else None
        return cls(counts.level, counts.tokens, types, ratio)
