"""The summary of one paragraph: the unit that every figure is a sum of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from factbox.analysis.cues.cue import Cue, CueKind, Recommendation
from factbox.analysis.cues.find_cues import Cues, find_cues_as_given
from factbox.analysis.cues.headings import before_note
from factbox.analysis.rule_sets.rules import Rules
from factbox.analysis.rule_sets.textstat.line import NOTHING as NO_LINE
from factbox.analysis.rule_sets.textstat.line import TextstatLine
from factbox.analysis.text.as_read import AsRead, Span, is_visible
from factbox.analysis.text.counts import Counts
from factbox.analysis.text.left_out.kind import Kind
from factbox.analysis.text.left_out.marks import LineMark
from factbox.analysis.text.left_out.region import NO_REGION, Region
from factbox.analysis.text.left_out.spans import LeftOut, find_left_out, without
from factbox.analysis.text.style import Style
from factbox.analysis.words.scripts import letters_by_script
from factbox.analysis.words.type_facts import WordSums, read_words

#: The counts of a line that is blank or not read yet.
NOTHING = Counts()
_LONGEST_KEPT = 4_000
# Their numbers are not those of what the text enumerates.
_ENUMERATES_NOTHING = (Kind.CAPTIONS, Kind.FOOTNOTES, Kind.REFERENCES)


class Paragraph(NamedTuple):
    """One line of a text and what was found in it; all counts of a blank line are zero.

    `tokens` are all its tokens, in order, each given as its type: in lower case if the rule
    set folds case. `line` is None unless the sentences of the rule set continue in the next
    line. `read` is False while the line waits to be counted. `mark` and `region` say what
    it belongs to, and `left_out` which parts of it are not counted.
    """

    text: str
    counts: Counts = NOTHING
    tokens: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    line: TextstatLine | None = None
    read: bool = True
    mark: LineMark | None = None
    region: Region = NO_REGION
    left_out: tuple[LeftOut, ...] = ()

    @property
    def prose(self) -> str:
        """The text as it is counted, with LEFT_OUT for each character that is left out.

        It is empty if the whole line is left out.
        """
        return without(self.text, self.left_out) if self.left_out else self.text

    @property
    def style(self) -> Style | None:
        """The style of the line, from its document."""
        return None if self.mark is None else self.mark.style

    @property
    def is_inside(self) -> bool:
        """Return whether the whole line is left out, with the line break above it."""
        return bool(self.left_out) and self.region.goes_on and not is_visible(self.prose)

    @property
    def outlined(self) -> str:
        """The text as it is searched for enumerations, which includes headings left out."""
        return self.text if self.region.kind is Kind.HEADINGS else self.prose


def read_paragraph(text: str, rules: Rules) -> Paragraph:
    """Summarise one line of a text, or part of one, under a rule set."""
    return read_paragraphs([Paragraph(text)], rules, frozenset())[0]


def read_fragment(text: str, rules: Rules) -> Paragraph:
    """Summarise a part of a line, without what it enumerates and recommends."""
    return (_kept if len(text) <= _LONGEST_KEPT else _fragment)(text, rules)


def _fragment(text: str, rules: Rules) -> Paragraph:
    return read_paragraphs([Paragraph(text)], rules, frozenset(), counts_only=True)[0]


# A fragment is asked for again after edits elsewhere, and its text has seldom changed.
_kept = lru_cache(maxsize=256)(_fragment)


def read_paragraphs(
    lines: Sequence[Paragraph],
    rules: Rules,
    left_out: frozenset[Kind],
    *,
    counts_only: bool = False,
) -> list[Paragraph]:
    """Summarise lines of a text under a rule set, without the kinds that are `left_out`.

    Their texts, marks and regions are known. What they enumerate and recommend is the same
    under all rule sets of a language. `counts_only` leaves it out.
    """
    lines = [_with_left_out(line, rules, left_out) for line in lines]
    prose = [line.prose for line in lines]
    read = iter(_read_visible(list(filter(is_visible, prose)), rules, counts_only=counts_only))
    return [
        _joined(line, next(read) if is_visible(text) else _blank(line, rules), rules)
        for line, text in zip(lines, prose, strict=True)
    ]


def _with_left_out(line: Paragraph, rules: Rules, kinds: frozenset[Kind]) -> Paragraph:
    """Return a line that is not read yet, with what is left out of it."""
    found = find_left_out(line.text, line.region, kinds) if kinds else ()
    left_out = tuple(
        LeftOut(kind, start, end, len(rules.find_tokens(line.text[start:end])))
        for kind, start, end in found
    )
    return Paragraph(line.text, mark=line.mark, region=line.region, left_out=left_out)


def _joined(line: Paragraph, read: Paragraph, rules: Rules) -> Paragraph:
    """Return a line with what was read in its prose."""
    if line.mark is None and line.region is NO_REGION and not line.left_out:
        return read
    cues, recommendations = read.cues, read.recommendations
    level = 0 if line.mark is None else line.mark.heading_level
    does_not_count = line.region.kind is Kind.HEADINGS and bool(line.left_out)
    if (level or does_not_count) and is_visible(line.outlined):
        cues, recommendations = _cues_of_heading(line.outlined, level, rules)
    if does_not_count:
        # A heading ends what is above it, even if it does not count.
        cues = tuple(cue for cue in cues if cue.kind in (CueKind.HEADING, CueKind.UNDERLINE))
        recommendations = ()
    if line.style is not None and line.style.kind in _ENUMERATES_NOTHING:
        is_note = line.style.kind is Kind.FOOTNOTES
        cues, recommendations = (before_note(line.text),) if is_note else (), ()
    return read._replace(
        text=line.text,
        cues=cues,
        recommendations=recommendations,
        mark=line.mark,
        region=line.region,
        left_out=line.left_out,
    )


def _cues_of_heading(text: str, level: int, rules: Rules) -> Cues:
    read = AsRead(text)
    sentences = rules.find_sentences_as_read(read)
    return find_cues_as_given(read, sentences, rules.language.cue_words, level)


def _blank(line: Paragraph, rules: Rules) -> Paragraph:
    """Return the summary of a line without prose."""
    if rules.read_line is None:
        return Paragraph(line.text)
    return Paragraph(line.text, line=NO_LINE if line.is_inside else rules.read_line(line.prose))


def _read_visible(texts: list[str], rules: Rules, *, counts_only: bool) -> list[Paragraph]:
    """Return the summaries of lines that are not blank.

    Each step is taken for all lines before the next one, which takes a fifth less time than
    one line after the other.
    """
    read = list(map(AsRead, texts))
    sentences = list(map(rules.find_sentences_as_read, read))
    words = list(map(read_words, map(rules.tokens.find, read), repeat(rules)))
    found = [Cues()] * len(texts)
    if not counts_only:
        found = list(map(find_cues_as_given, read, sentences, repeat(rules.language.cue_words)))
    lines: list[TextstatLine | None] = [None] * len(texts)
    if rules.read_line is not None:
        lines = list(map(rules.read_line, texts))
    counts = map(_counts, read, sentences, words, lines, repeat(rules))
    types = (each.types for each in words)
    cues = (each.cues for each in found)
    recommendations = (each.recommendations for each in found)
    return list(map(Paragraph, texts, counts, types, cues, recommendations, lines))


def _counts(
    read: AsRead,
    sentences: list[Span],
    words: WordSums,
    line: TextstatLine | None,
    rules: Rules,
) -> Counts:
    """Return the counts of a line, from its summary if the rule set makes one."""
    if line is not None:
        return _counts_of(line, words, read.text, rules)
    if read.text.isprintable():
        # The only white space in it is " ".
        characters = len(read.text) - read.text.count(" ")
    else:
        characters = len("".join(read.text.split()))
    return Counts(
        paragraphs=1,
        sentences=len(sentences),
        tokens=len(words.types),
        syllables=words.syllables,
        characters=characters,
        # Every letter is part of a token.
        letters=words.letters,
        common_words=words.common_words,
        kinds=words.kinds,
        rules=rules,
        **letters_by_script(read.text),
    )


def _counts_of(line: TextstatLine, words: WordSums, text: str, rules: Rules) -> Counts:
    sums = line.sums
    return Counts(
        paragraphs=1,
        sentences=line.sentences,
        tokens=sums.words,
        syllables=sums.syllables,
        characters=sums.characters,
        letters=sums.letters,
        common_words=words.common_words,
        kinds=sums.kinds() if rules.language.counts_kinds else None,
        rules=rules,
        **letters_by_script(text),
    )
