"""A text under all rule sets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from functools import partial
from itertools import islice
from typing import NamedTuple

from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import FACT_BOX, RULE_SETS, TEXTSTAT, Rules
from factbox.analysis.rule_sets.textstat.line import NOTHING, TextstatLine
from factbox.analysis.text.as_read import LEFT_OUT
from factbox.analysis.text.counts import Counts, FactBox
from factbox.analysis.text.document import Document
from factbox.analysis.text.headline import top_lines
from factbox.analysis.text.kept_lines import KeptLines
from factbox.analysis.text.metrics import Tally
from factbox.analysis.text.paragraph import Paragraph
from factbox.analysis.words.scripts import SCRIPTS
from factbox.analysis.words.type_facts import WordSums, read_words

_MOST_KEPT = 1 << 17
# How many lines, or pieces, are read between two pauses: a few milliseconds.
_LINES_AT_A_TIME = 32
_PIECES_AT_A_TIME = 200


class Sides(NamedTuple):
    """The figures of a text under each rule set, and what an account needs.

    `pieces` are the pieces between white space, with how often each occurs. `again` is what
    a headline adds if it counts twice.
    """

    parts: dict[RuleName, Tally]
    again: dict[RuleName, Counts]
    pieces: Counter[str]


class _Text(NamedTuple):
    """What any rule set needs to count a text."""

    pieces: Counter[str]
    sentences: int
    line: TextstatLine
    letters_by_script: dict[str, int]


class SideBySide:
    """Counts a text under all rule sets, piece by piece, as no token contains white space.

    The counts of pieces and lines are kept for the next time.
    """

    def __init__(self) -> None:
        self._lines: KeptLines[TextstatLine] = KeptLines(_line_of)
        self._sentences = KeptLines(_count_sentences)
        self._pieces = {
            rules: Memo(partial(_read_piece, rules), _MOST_KEPT) for rules in RULE_SETS
        }

    def sides(self, document: Document) -> Generator[None, None, Sides]:
        """Count the text of `document` a slice at a time; it must not be edited meanwhile."""
        text = yield from self._text_of(document)
        parts: dict[RuleName, Tally] = {}
        again: dict[RuleName, Counts] = {}
        for rules in RULE_SETS:
            again[rules.name] = _headline_again(document, rules)
            if rules is document.rules:
                parts[rules.name] = document.metrics().whole
                continue
            counts, types = yield from self._count(text, rules)
            counts += again[rules.name]
            parts[rules.name] = Tally(FactBox.of(counts, types), counts)
        return Sides(parts, again, text.pieces)

    def _text_of(self, document: Document) -> Generator[None, None, _Text]:
        pieces: Counter[str] = Counter()
        sentences = 0
        line = document.line() or NOTHING
        has_line = document.rules is TEXTSTAT
        rest = document.paragraphs.run(0, len(document.paragraphs))
        while some := list(islice(rest, _LINES_AT_A_TIME)):
            for paragraph in some:
                pieces.update(paragraph.prose.split())
                if has_line:
                    sentences += self._sentences.of(paragraph)
                else:
                    sentences += paragraph.counts.sentences
                    line += NOTHING if paragraph.is_inside else self._lines.of(paragraph)
            yield
        self._lines.forget_others()
        self._sentences.forget_others()
        counts = document.paragraphs.sum(0, len(document.paragraphs)).counts.by_name()
        return _Text(pieces, sentences, line, {name: counts[name] for name in SCRIPTS})

    def _count(self, text: _Text, rules: Rules) -> Generator[None, None, tuple[Counts, int]]:
        """Return the counts of a text that a Level needs, and its number of types."""
        known = self._pieces[rules]
        tokens = syllables = letters = common_words = 0
        types: set[str] = set()
        rest = iter(text.pieces.items())
        while some := list(islice(rest, _PIECES_AT_A_TIME)):
            for piece, times in some:
                found = known[piece]
                tokens += len(found.types) * times
                syllables += found.syllables * times
                letters += found.letters * times
                common_words += found.common_words * times
                types.update(found.types)
            yield
        is_textstat = rules is TEXTSTAT
        counts = Counts(
            sentences=text.line.sentences if is_textstat else text.sentences,
            tokens=tokens,
            syllables=syllables,
            letters=text.line.sums.letters if is_textstat else letters,
            common_words=common_words,
            textstat_paragraphs=int(is_textstat),
            **text.letters_by_script,
        )
        return counts, len(types)


def _line_of(paragraph: Paragraph) -> TextstatLine:
    assert TEXTSTAT.read_line is not None
    return TEXTSTAT.read_line(paragraph.prose)


def _count_sentences(paragraph: Paragraph) -> int:
    return len(FACT_BOX.find_sentences(paragraph.prose))


def _read_piece(rules: Rules, piece: str) -> WordSums:
    return read_words(rules.find_tokens(piece), rules)


def _headline_again(document: Document, rules: Rules) -> Counts:
    """Return what the headline adds under `rules` if it counts twice."""
    first = document.metrics().first_line
    _, end = top_lines(document.paragraphs, first)
    lines = list(document.paragraphs.run(0, end + 1))
    top = [line.text for line in lines[:first]]
    top += [line.outlined.replace(LEFT_OUT, "") for line in lines[first:]]
    styles = [line.style for line in lines]
    document = Document(top, rules, document.headline_rule, document.left_out, styles)
    headline = document.metrics().headline
    return Counts() if headline is None else headline.again
