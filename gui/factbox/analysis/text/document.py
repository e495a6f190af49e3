"""A text as paragraphs, and its figures, updated by difference."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from math import inf
from operator import attrgetter
from time import perf_counter
from typing import NamedTuple

from factbox.analysis.outline.outline import Outline
from factbox.analysis.rule_sets.rules import FACT_BOX, Rules
from factbox.analysis.rule_sets.textstat.line import NOTHING as NO_LINE
from factbox.analysis.rule_sets.textstat.line import TextstatLine
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.headline import Headline, find_headline
from factbox.analysis.text.headline_rule import HeadlineRule
from factbox.analysis.text.kept_lines import KeptLines
from factbox.analysis.text.late_counts import LateCounts
from factbox.analysis.text.left_out.account import LeftOutAccount
from factbox.analysis.text.left_out.edited import EditedLines
from factbox.analysis.text.left_out.kind import DEFAULT, Kind
from factbox.analysis.text.left_out.marks import find_mark, mark_of, may_have_marks
from factbox.analysis.text.left_out.region import Region
from factbox.analysis.text.left_out.spans import find_left_out
from factbox.analysis.text.left_out.top import Top, read_top
from factbox.analysis.text.metrics import Metrics, Tally
from factbox.analysis.text.paragraph import Paragraph, read_fragment, read_paragraphs
from factbox.analysis.text.paragraphs import Paragraphs, ParagraphSums, sums_of
from factbox.analysis.text.place import Place
from factbox.analysis.text.run_types import RunTypes, exchange, take_away
from factbox.analysis.text.style import Styles
from factbox.analysis.words.vocabulary.level_list import LevelList
from factbox.analysis.words.vocabulary.line_profile import LineProfile, read_line
from factbox.analysis.words.vocabulary.placed_tokens import read_placed_tokens

#: How many characters of one edit are counted at once, in about 10 ms. A longer edit waits
#: for `read_some`, so that the window stays responsive.
AT_ONCE = 50_000
# The cost of a line beyond its characters, in characters.
_PER_LINE = 30
# How many characters are read together, in about 4 ms.
_AT_A_TIME = 10_000
_tokens_of = attrgetter("tokens")
# One object serves for all, as every other line of a text is empty.
_EMPTY = Paragraph("")


class _Opening(NamedTuple):
    """The headline of a text, and how it counts. It does not depend on lines after `end`."""

    headline: Headline | None
    headline_rule: HeadlineRule
    end: int


class Document:
    """The paragraphs of a text under one rule set.

    An edit reads only the paragraphs that it touches. All figures are sums of paragraph
    summaries, so they equal, to the bit, those of a document made from the whole text.
    """

    def __init__(
        self,
        lines: Iterable[str] = ("",),
        rules: Rules = FACT_BOX,
        headline_rule: HeadlineRule = HeadlineRule.AUTOMATIC,
        left_out: frozenset[Kind] = DEFAULT,
        styles: Styles = (),
        level_list: LevelList | None = None,
    ) -> None:
        """`level_list` is the one of the language if None."""
        self._headline_rule = headline_rule
        self._left_out = left_out
        self._level_list = level_list
        self._language_of_list = rules.language
        self._paragraphs = Paragraphs()
        self._types: Counter[str] = Counter()
        self._top = Top()
        self._opening: _Opening | None = None
        self._run_types = RunTypes(self._paragraphs, self._types)
        self._metrics: Metrics | None = None
        self._count_by(rules)
        self.replace(0, 0, list(lines), styles)
        self.read_some()

    @property
    def paragraphs(self) -> Paragraphs:
        """All lines of the text, including blank ones."""
        return self._paragraphs

    @property
    def styles(self) -> Styles:
        """The style of each line, from its document."""
        return [line.style for line in self._paragraphs]

    @property
    def rules(self) -> Rules:
        """The rule set in use. Setting another counts everything again; a long text waits."""
        return self._rules

    @rules.setter
    def rules(self, rules: Rules) -> None:
        self._count_by(rules)
        self._count_again()

    @property
    def headline_rule(self) -> HeadlineRule:
        """The rule for how often the headline counts."""
        return self._headline_rule

    @headline_rule.setter
    def headline_rule(self, rule: HeadlineRule) -> None:
        self._headline_rule = rule
        self._opening = None
        self._metrics = None

    @property
    def left_out(self) -> frozenset[Kind]:
        """The kinds of text that are not counted.

        Setting others counts everything again; a long text waits.
        """
        return self._left_out

    @left_out.setter
    def left_out(self, kinds: frozenset[Kind]) -> None:
        self._left_out = kinds
        self._count_again()

    @property
    def level_list(self) -> LevelList:
        """The word list in use. Setting another costs nothing until asked.

        It is set for the language of the text; another one has the list of its own.
        """
        language = self._rules.language
        if self._level_list is None or self._language_of_list is not language:
            return language.level_list()
        return self._level_list

    @level_list.setter
    def level_list(self, listed: LevelList) -> None:
        self._level_list = listed
        self._language_of_list = self._rules.language
        self.line_profiles = self._new_profiles()
        if self._metrics is not None:
            self._metrics = self._metrics._replace(level_list=listed)

    def replace(self, first: int, removed: int, lines: list[str], styles: Styles = ()) -> None:
        """Replace `removed` lines, from `first` on, by `lines`, which may have `styles`.

        Lines of more than `AT_ONCE` characters in all are left for `read_some` to count,
        except for a single line, which cannot be divided. Raises IndexError if there are no
        such lines to remove.
        """
        new = _unread(lines, styles)
        elsewhere = self._place(first, removed, new)
        try:
            if len(lines) == 1 or _cost(new) <= AT_ONCE:
                new = read_paragraphs(new, self._rules, self._left_out)
        finally:
            # If reading fails, the lines still stay in step with the text.
            self._exchange(first, removed, new)
        for start, run in elsewhere:
            self._exchange(start, len(run), run)
        if _cost(line for _, run in elsewhere for line in run if not line.read) <= AT_ONCE:
            for start, run in elsewhere:
                self._exchange(start, len(run), self._read(run))

    def _place(
        self, first: int, removed: int, new: list[Paragraph]
    ) -> list[tuple[int, list[Paragraph]]]:
        """Give `new` lines their regions; return runs of other lines whose regions change.

        Each comes with the number of its first line once the new ones are there.
        """
        lines = EditedLines(self._paragraphs, first, removed, new)
        old_top, kinds = self._top, self._left_out
        if first <= old_top.looked:
            self._top = read_top(lines, with_headline=Kind.HEADINGS in kinds)
        names = self._rules.language.reference_headings
        runs: list[tuple[int, list[Paragraph]]] = []
        for index, (line, region) in lines.regions(self._top, old_top, kinds, names).items():
            if first <= index < first + len(new):
                new[index - first] = _waiting(line, region)
                continue
            if not runs or index != runs[-1][0] + len(runs[-1][1]):
                runs.append((index, []))
            runs[-1][1].append(_elsewhere(line, region, kinds))
        return runs

    def read_some(self, seconds: float = inf) -> bool:
        """Count waiting lines for about `seconds`; return whether any still wait."""
        end = perf_counter() + seconds
        while self._paragraphs.waiting:
            first = next(self._paragraphs.unread())
            lines = _some_of(self._paragraphs.run(first, len(self._paragraphs)))
            self._exchange(first, len(lines), self._read(lines))
            if perf_counter() >= end:
                break
        return self._paragraphs.waiting > 0

    def _read(self, lines: list[Paragraph]) -> list[Paragraph]:
        """Return `lines`, with the waiting ones read."""
        waiting = [line for line in lines if not line.read]
        read = iter(read_paragraphs(waiting, self._rules, self._left_out))
        return [line if line.read else next(read) for line in lines]

    def metrics(self) -> Metrics:
        """Return all that is known of the text, as far as its lines have been read."""
        if self._metrics is None:
            self._metrics = self._measure()
        return self._metrics

    def measure_some(self, seconds: float) -> bool:
        """Do part of the work of `metrics` for `seconds`; return whether any is left."""
        if self._metrics is not None:
            return False
        return self._outline.update(self._first_line, seconds)

    def part(self, start: Place, end: Place) -> Tally:
        """Return the figures of the text from `start` up to `end`.

        A headline counts as it does in the whole text if all of it is included; a part of one
        counts once.
        """
        counts = self.counts(start, end)
        return Tally(FactBox.of(counts, self.count_types(start, end)), counts)

    def counts(self, start: Place | None = None, end: Place | None = None) -> Counts:
        """Return the counts from `start` up to `end`, as in `part`, or of the whole text."""
        start, end = self._bounds(start, end)
        counts = self._counts(start, end)
        again = self._again(start, end)
        return counts + again.again if again is not None else counts

    def line(self, start: Place | None = None, end: Place | None = None) -> TextstatLine | None:
        """Return that text as one line under textstat's rules; None under others."""
        return self._line(self._paragraphs, *self._bounds(start, end))

    def types(self, start: Place | None = None, end: Place | None = None) -> Counter[str]:
        """Return how often each type occurs from `start` up to `end`, or in the whole text.

        The headline counts as often as it does in `part` and in `metrics`.
        """
        is_whole = start is None and end is None
        start, end = self._bounds(start, end)
        if is_whole:
            types = Counter(self._types)
        elif end.paragraph - start.paragraph < 2:
            return Counter(chain.from_iterable(self.tokens(start, end)))
        else:
            types = Counter(self._run_types.of(start.paragraph + 1, end.paragraph))
            types.update(self._fragment(start.paragraph, start.offset, None).tokens)
            types.update(self._fragment(end.paragraph, 0, end.offset).tokens)
        again = self._again(start, end)
        if again is not None:
            types.update(self._paragraphs[again.start.paragraph].tokens)
        return types

    def tokens(
        self, start: Place | None = None, end: Place | None = None
    ) -> list[tuple[str, ...]]:
        """Return the tokens of each paragraph, or part of one, from `start` up to `end`.

        A headline that counts twice is included twice.
        """
        start, end = self._bounds(start, end)
        if end <= start:
            return []
        again = self._again(start, end)
        tokens = [] if again is None else [self._paragraphs[again.start.paragraph].tokens]
        if start.paragraph == end.paragraph:
            return [
                *tokens,
                self._fragment(start.paragraph, start.offset, end.offset).tokens,
            ]
        tokens.append(self._fragment(start.paragraph, start.offset, None).tokens)
        between = self._paragraphs.run(start.paragraph + 1, end.paragraph)
        tokens += [paragraph.tokens for paragraph in between]
        tokens.append(self._fragment(end.paragraph, 0, end.offset).tokens)
        return tokens

    def _count_by(self, rules: Rules) -> None:
        self._rules = rules
        #: the words of each line by level, once they were asked for
        self.line_profiles = self._new_profiles()
        #: the tokens of each line by their places, once they were asked for
        self.placed_tokens = KeptLines(
            lambda line: read_placed_tokens(line.prose, rules.language.sentence_words)
        )
        self._outline = Outline(self._paragraphs, self._late_counts, rules.language)
        self._opening = None

    def _new_profiles(self) -> KeptLines[LineProfile]:
        words, listed = self._rules.language.sentence_words, self.level_list
        return KeptLines(lambda line: read_line(line.prose, words, listed.classes))

    def _count_again(self) -> None:
        """Count all lines anew; those of a long text wait."""
        texts = [line.text for line in self._paragraphs]
        self.replace(0, len(texts), texts, self.styles)

    def _bounds(self, start: Place | None, end: Place | None) -> tuple[Place, Place]:
        """Return both places; those of the whole text if there are none."""
        last = len(self._paragraphs) - 1
        if end is None:
            end = Place(last, len(self._paragraphs[last].text)) if last >= 0 else Place(0, 0)
        return start or Place(0, 0), end

    def _again(self, start: Place, end: Place) -> Headline | None:
        """Return the headline if it counts twice and lies wholly between `start` and `end`."""
        headline = self.metrics().headline
        if headline is None or not headline.again.characters:
            return None
        return headline if start <= headline.start and headline.end <= end else None

    def count_types(self, start: Place, end: Place) -> int:
        """Return the number of types from `start` up to `end`."""
        if end <= start:
            return 0
        if start.paragraph == end.paragraph:
            return len(set(self._fragment(start.paragraph, start.offset, end.offset).tokens))
        first = self._fragment(start.paragraph, start.offset, None)
        last = self._fragment(end.paragraph, 0, end.offset)
        between = self._run_types.of(start.paragraph + 1, end.paragraph)
        ragged = {*first.tokens, *last.tokens}
        return len(between) + sum(token not in between for token in ragged)

    def _exchange(self, first: int, removed: int, new: list[Paragraph]) -> None:
        old = self._paragraphs.replace(first, removed, new)
        self._outline.edited(first, old, new)
        self._run_types.forget()
        self._metrics = None
        if self._opening is not None and first <= self._opening.end:
            self._opening = None
        if len(old) == len(new) == 1:
            exchange(self._types, old[0].tokens, new[0].tokens)
            return
        tokens = sum(paragraph.counts.tokens for paragraph in old)
        if tokens > self._paragraphs.sum(0, len(self._paragraphs)).counts.tokens:
            # Fewer tokens are left than are gone.
            self._types.clear()
            new = list(self._paragraphs)
        else:
            for paragraph in old:
                take_away(self._types, paragraph.tokens)
        self._types.update(chain.from_iterable(map(_tokens_of, new)))

    @property
    def _first_line(self) -> int:
        """The first line of the text, below what is left out at its top."""
        return self._top.first_line(self._left_out)

    def _measure(self) -> Metrics:
        lines = self._paragraphs
        opening = self._opening = self._opening or self._read_opening()
        sums = lines.sum(0, len(lines))
        # An empty text has a language, too.
        counts = replace(sums.counts, rules=self._rules)
        if self._rules.read_line is not None:
            # Sentences that continue in the next line cannot be added up.
            counts = replace(counts, sentences=(sums.line or NO_LINE).sentences)
        if opening.headline is not None:
            counts += opening.headline.again
        return Metrics(
            rules=self._rules,
            headline_rule=opening.headline_rule,
            first_line=self._first_line,
            whole=Tally(FactBox.of(counts, len(self._types)), counts),
            headline=opening.headline,
            published=self._top.published,
            outline=self._outline.enumerations(self._first_line),
            level_list=self.level_list,
            left_out=LeftOutAccount.of(self._left_out, sums.left_out or {}),
            waiting=lines.waiting,
        )

    def _read_opening(self) -> _Opening:
        lines, first = self._paragraphs, self._first_line
        rule = self._rules.headline_rule or self._headline_rule
        if rule is HeadlineRule.AUTOMATIC:
            # A fact box that is counted is not a record of the text.
            is_record = self._top.published is not None and Kind.FACT_BOX in self._left_out
            rule = HeadlineRule.TWICE if is_record else HeadlineRule.ONCE
        headline, end = find_headline(lines, first, twice=rule is HeadlineRule.TWICE)
        return _Opening(headline, rule, max(end, self._top.looked))

    def _late_counts(self, lines: Sequence[Paragraph], start: Place, end: Place) -> LateCounts:
        """Return the counts of `lines` from `start` up to `end`, added up when asked for."""
        late = LateCounts(_parts(lines, start, end), self._rules)
        line = self._line(lines, start, end)
        if line is None:
            return late
        # Sentences that continue in the next line cannot be added up.
        return LateCounts((replace(late.counts, sentences=line.sentences),), self._rules)

    def _counts(self, start: Place, end: Place) -> Counts:
        """Return the counts from `start` up to `end`, with the headline once."""
        return self._late_counts(self._paragraphs, start, end).counts

    def _line(
        self, lines: Sequence[Paragraph], start: Place, end: Place
    ) -> TextstatLine | None:
        """Return `lines` from `start` up to `end` as one, if the rules read lines that way."""
        read = self._rules.read_line
        if read is None:
            return None
        if end <= start:
            return NO_LINE
        first = lines[start.paragraph].prose
        if start.paragraph == end.paragraph:
            return read(first[start.offset : end.offset])
        between = _sums_between(lines, start, end).line or NO_LINE
        last = lines[end.paragraph].prose
        return read(first[start.offset :]) + between + read(last[: end.offset])

    def _fragment(self, index: int, low: int, high: int | None) -> Paragraph:
        """Return the summary of the text of a paragraph from `low` up to `high`."""
        paragraph = self._paragraphs[index]
        prose = paragraph.prose
        text = prose[low:high]
        if text.strip() == prose.strip():
            return paragraph
        return read_fragment(text, self._rules)


def _parts(lines: Sequence[Paragraph], start: Place, end: Place) -> tuple[Counts | str, ...]:
    """Return what to add up from `start` to `end`: counts and parts of lines."""
    if end <= start:
        return ()
    first, last = lines[start.paragraph], lines[end.paragraph]
    if start.paragraph == end.paragraph:
        return (_part(first, start.offset, end.offset),)
    between = _sums_between(lines, start, end).counts
    return (_part(first, start.offset, None), between, _part(last, 0, end.offset))


def _part(paragraph: Paragraph, low: int, high: int | None) -> Counts | str:
    """Return the text from `low` to `high`, or the counts if that is the whole paragraph."""
    prose = paragraph.prose
    text = prose[low:high]
    return paragraph.counts if text.strip() == prose.strip() else text


def _sums_between(lines: Sequence[Paragraph], start: Place, end: Place) -> ParagraphSums:
    """Return the sums over the lines between those of two places."""
    if isinstance(lines, Paragraphs):
        return lines.sum(start.paragraph + 1, end.paragraph)
    return sums_of(lines[start.paragraph + 1 : end.paragraph])


def _some_of(paragraphs: Iterator[Paragraph]) -> list[Paragraph]:
    """Return the first paragraphs, as many as are read together."""
    some: list[Paragraph] = []
    characters = 0
    for paragraph in paragraphs:
        some.append(paragraph)
        characters += len(paragraph.text) + _PER_LINE
        if characters >= _AT_A_TIME:
            break
    return some


def _unread(lines: list[str], styles: Styles) -> list[Paragraph]:
    """Return paragraphs that wait to be read, except for blank ones."""
    has_marks = may_have_marks("\n".join(lines))
    unread = [
        Paragraph(line, read=line.isspace(), mark=find_mark(line) if has_marks else None)
        if line
        else _EMPTY
        for line in lines
    ]
    if not styles:
        return unread
    return [
        line._replace(mark=mark_of(style)) if style is not None and not line.read else line
        for line, style in zip(unread, styles, strict=True)
    ]


def _waiting(line: Paragraph, region: Region) -> Paragraph:
    """Return a line in `region` that waits to be read."""
    return Paragraph(line.text, read=False, mark=line.mark, region=region)


def _elsewhere(line: Paragraph, region: Region, kinds: frozenset[Kind]) -> Paragraph:
    """Return a line in another region; it waits to be read if other parts of it count now."""
    found = [(kind, start, end) for kind, start, end, _ in line.left_out]
    is_same = (
        line.read
        and line.region.kind is region.kind
        and line.region.goes_on == region.goes_on
        and found == list(find_left_out(line.text, region, kinds))
    )
    return line._replace(region=region) if is_same else _waiting(line, region)


def _cost(lines: Iterable[Paragraph]) -> int:
    """Return what it costs to read lines, in characters."""
    return sum(len(line.text) + _PER_LINE for line in lines)
