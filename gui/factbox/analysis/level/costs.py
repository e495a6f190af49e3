"""What a Level is made of: the sentences and the words that raise it most."""

from __future__ import annotations

from heapq import heappush, heappushpop
from itertools import count
from operator import itemgetter, mul
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from factbox.analysis.figures.figure import Higher
from factbox.analysis.level.band import hard_end, is_harder
from factbox.analysis.level.sentence_grades import Sentence, Sentences
from factbox.analysis.level.work import part_of_words
from factbox.analysis.slices import sort_in_slices
from factbox.analysis.text.as_read import LEFT_OUT
from factbox.analysis.text.kept_lines import KeptLines
from factbox.analysis.text.paragraph import Paragraph, read_paragraph
from factbox.analysis.text.place import Place
from factbox.analysis.words.word_kinds import LONG_WORD, WordKinds

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Generator, Iterator

    from factbox.analysis.level.target import Aim
    from factbox.analysis.rule_sets.rules import Rules
    from factbox.analysis.text.counts import Counts
    from factbox.analysis.text.document import Document
    from factbox.analysis.text.metrics import Metrics

#: The most sentences, and the most words, to return.
MOST = 200
#: A long word has this many syllables, as for McLaughlin and Gunning.
LONG = 3

# What is read between two pauses, in tokens and lines, and in types: less than a millisecond.
_READ = 1_000
_TYPES = 200
_LONGEST_BEGINNING = 200

Kept = TypeVar("Kept")


class SentenceCost(NamedTuple):
    """A sentence, and how much easier the whole would be without it (`eased`).

    That is how far its Level would fall, or how far a main figure would rise that is higher in
    easier texts. `eased` is negative if the whole would be harder, and None if nothing would be
    left. A headline may count twice (`times`). `beginning` is the beginning of its text.
    """

    line: int
    sentence: Sentence
    times: int
    beginning: str
    eased: float | None

    @property
    def start(self) -> Place:
        """Where it begins."""
        return Place(self.line, self.sentence.start)

    @property
    def end(self) -> Place:
        """Where it ends."""
        return Place(self.line, self.sentence.end)

    @property
    def change(self) -> float | None:
        """How the main figure of the whole would change without it; None if nothing is left."""
        return None if self.eased is None else change_when(self.sentence.counts, self.eased)


class WordCost(NamedTuple):
    """A type, its syllables, and how often it occurs.

    `effect` is how much its occurrences add to the main figure by their syllables, letters or
    kinds, among as many words; it is negative if they take from it.
    """

    type: str
    syllables: int
    times: int
    effect: float

    @property
    def product(self) -> int:
        """The syllables of all its occurrences together."""
        return self.syllables * self.times


class LevelCosts(NamedTuple):
    """The sentences and words of a text that cost most, the costliest first.

    `counts` are those of the whole text; if `doubled`, its headline counts twice there.
    `graded` is the number of sentences that have a grade, and `harder` the number of those
    that are harder than the aim; the headline counts once in both. `words` are those
    whose `effect` makes the text hardest; if that goes by all syllables or letters, the types
    of three syllables or more, or of more than six letters, come first.
    """

    counts: Counts
    sentences: list[SentenceCost]
    words: list[WordCost]
    graded: int
    harder: int
    doubled: bool = False


class CostFinder:
    """Finds what costs most in a text, and remembers the sentences of its lines."""

    def __init__(self) -> None:
        self._rules: Rules | None = None

    def find(
        self, document: Document, extent: tuple[Place, Place] | None, aim: Aim | None
    ) -> Generator[None, None, LevelCosts]:
        """Find what costs most in an `extent` of the text, or in all of it, in slices.

        Sentences that are harder than the `aim` are counted. The document must not change
        meanwhile.
        """
        metrics = document.metrics()
        self._count_by(metrics.rules)
        whole = document.counts(*extent or ())
        if whole.main is None:
            return LevelCosts(whole, [], [], 0, 0)
        start, end = extent or (Place(0, 0), Place(len(document.paragraphs), 0))
        doubled = _doubled_line(metrics, start, end)
        costliest: _Most[SentenceCost] = _Most()
        graded = harder = read = 0
        for number, offset, paragraph in _paragraphs(document, start, end):
            times = 2 if number == doubled else 1
            for sentence in self._sentences.of(paragraph):
                grade = sentence.grade
                graded += grade is not None
                harder += grade is not None and aim is not None and is_too_hard(grade, aim)
                eased = ease_without(whole, sentence, times)
                text = beginning_of(paragraph, sentence)
                place = sentence._replace(
                    start=sentence.start + offset, end=sentence.end + offset
                )
                cost = SentenceCost(number, place, times, text, eased)
                costliest.put((eased or 0.0,), cost)
            read += 1 + len(paragraph.tokens)
            if read >= _READ:
                read = 0
                yield
        self._sentences.forget_others()
        words = yield from _costliest_words(document.types(*extent or ()), whole, metrics.rules)
        return LevelCosts(
            whole, costliest.in_order(), words, graded, harder, doubled is not None
        )

    def _count_by(self, rules: Rules) -> None:
        if rules is not self._rules:
            self._rules = rules
            self._sentences = KeptLines(lambda line: list(Sentences(line, rules)))


def is_too_hard(grade: float, aim: Aim) -> bool:
    """Return whether a sentence with this grade is harder than the aim."""
    return is_harder(aim.figure, grade, hard_end(*aim))


def beginning_of(paragraph: Paragraph, sentence: Sentence) -> str:
    """Return the beginning of the text of a sentence, without what is left out."""
    prose = paragraph.prose[sentence.start : sentence.end]
    return prose[:_LONGEST_BEGINNING].replace(LEFT_OUT, "")


def _paragraphs(
    document: Document, start: Place, end: Place
) -> Iterator[tuple[int, int, Paragraph]]:
    """The part of each paragraph from `start` to `end`, with its line and where it begins."""
    lines = document.paragraphs.run(start.paragraph, end.paragraph + 1)
    for number, paragraph in enumerate(lines, start=start.paragraph):
        low = start.offset if number == start.paragraph else 0
        high = end.offset if number == end.paragraph else len(paragraph.text)
        if (low, high) == (0, len(paragraph.text)):
            yield number, low, paragraph
        else:
            part = paragraph.prose[low:high]
            yield number, low, read_paragraph(part, document.metrics().rules)


def _doubled_line(metrics: Metrics, start: Place, end: Place) -> int | None:
    """Return the line of a headline that counts twice from `start` to `end`, if any."""
    headline = metrics.headline
    if headline is None or not headline.again.tokens:
        return None
    inside = start <= headline.start and headline.end <= end
    return headline.start.paragraph if inside else None


def ease_without(whole: Counts, sentence: Sentence, times: int = 1) -> float | None:
    """Return how much easier the text of the counts `whole` gets without `sentence`.

    The sentence counts `times`. It is None if `whole` has no such figure, or if nothing would
    be left of it.
    """
    own = sentence.counts
    left = whole
    for _ in range(times):
        left = left.less(own.tokens, 1, own.syllables, own.kinds, own.characters)
    return _easier(whole, left)


def ease_when_split(whole: Counts, times: int = 1) -> float | None:
    """Return how much easier `whole` gets if a sentence, which counts `times`, is split.

    It is the same for every sentence: all words stay, and a sentence is added. It is None
    if `whole` has no main figure.
    """
    return _easier(whole, whole.less(0, -times, 0, None))


def ease_of_a_syllable(whole: Counts) -> float | None:
    """Return how much easier `whole` gets per syllable lost.

    It is None without a main figure, and if that does not ask for syllables.
    """
    figure = whole.main_figure
    if figure is None or "syllables" not in figure.ingredients:
        return None
    return _easier(whole, whole.less(0, 0, 1, None))


def change_when(counts: Counts, easier: float) -> float:
    """Return how the main figure changes in a text of such counts that gets so much easier."""
    figure = counts.main_figure
    return easier if figure is not None and figure.higher is Higher.EASIER else -easier


def _easier(whole: Counts, left: Counts) -> float | None:
    """Return how far `whole` gets easier when `left` is left of it."""
    figure, before, after = whole.main_figure, whole.main, left.grade
    if figure is None or before is None or after is None:
        return None
    return after - before if figure.higher is Higher.EASIER else before - after


class _WordParts:
    """What words add to a text of the counts `whole`, by what its main figure is made of.

    A formula is linear in the parts of words as long as there are as many words, so each part
    has one weight: how much easier the text gets with one less.
    """

    def __init__(self, whole: Counts, rules: Rules) -> None:
        self._rules = rules
        none = WordKinds()
        self._syllable = _easier(whole, whole.less(0, 0, 1, None)) or 0.0
        self._character = _easier(whole, whole.less(0, 0, 0, None, 1)) or 0.0
        self._kinds = [
            _easier(whole, whole.less(0, 0, 0, none._replace(**{name: 1}))) or 0.0
            for name in WordKinds._fields
        ]
        self._by = part_of_words(whole)
        self._sign = -change_when(whole, 1.0)

    def cost(self, word: str, times: int) -> tuple[tuple[float, ...], WordCost]:
        """Return what a type costs, to compare, and what is known of it."""
        syllables = self._rules.count_syllables(word)
        letters = sum(map(str.isalpha, word))
        kinds = WordKinds.of(word, syllables, letters)
        eased = times * (
            self._syllable * syllables
            + self._character * len(word)
            + sum(map(mul, self._kinds, kinds))
        )
        is_long = self._by == "syllables" and syllables >= LONG
        is_long |= self._by == "letters_and_digits" and letters >= LONG_WORD
        return (is_long, eased), WordCost(word, syllables, times, self._sign * eased)


def _costliest_words(
    types: Counter[str], whole: Counts, rules: Rules
) -> Generator[None, None, list[WordCost]]:
    costliest: _Most[WordCost] = _Most()
    parts = _WordParts(whole, rules)
    yield
    # By the alphabet: the order of a text's types depends on how it was edited.
    ordered = yield from sort_in_slices(list(types.items()), key=itemgetter(0))
    for number, (each, times) in enumerate(ordered):
        costliest.put(*parts.cost(each, times))
        if number % _TYPES == 0:
            yield
    return costliest.in_order()


class _Most(Generic[Kept]):
    """Keeps what costs most; of things that cost the same, those that came first."""

    def __init__(self) -> None:
        self._heap: list[tuple[tuple[float, ...], int, Kept]] = []
        self._numbers = count(0, -1)

    def put(self, cost: tuple[float, ...], kept: Kept) -> None:
        """Keep something, or let go of what costs least."""
        entry = (cost, next(self._numbers), kept)
        if len(self._heap) < MOST:
            heappush(self._heap, entry)
        else:
            heappushpop(self._heap, entry)

    def in_order(self) -> list[Kept]:
        """Return what is kept, the costliest first."""
        return [kept for _, _, kept in sorted(self._heap, reverse=True)]
