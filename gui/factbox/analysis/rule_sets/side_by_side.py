"""A text under all rule sets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator
from functools import partial
from itertools import islice
from typing import NamedTuple

from factbox.analysis.languages.language import Language
from factbox.analysis.memo import Memo
from factbox.analysis.rule_sets.rule_name import RuleName
from factbox.analysis.rule_sets.rules import Rules, rule_sets, rules_named
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
from factbox.analysis.words.word_kinds import WordKinds, both_kinds

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
    characters: int
    letters_by_script: dict[str, int]


class SideBySide:
    """Counts a text under all rule sets, piece by piece, as no token contains white space.

    The counts of pieces and lines are kept for the next time.
    """

    def __init__(self) -> None:
        self._language: Language | None = None

    def _count_in(self, language: Language) -> None:
        """Begin anew if the language is another one."""
        if language is self._language:
            return
        self._language = language
        self._rules = rule_sets(language)
        self._by_line = rules_named(RuleName.TEXTSTAT, language)
        by_paragraph = rules_named(RuleName.FACT_BOX, language)
        self._lines: KeptLines[TextstatLine] = KeptLines(partial(_line_of, self._by_line))
        self._sentences = KeptLines(partial(_count_sentences, by_paragraph))
        self._pieces = {
            rules: Memo(partial(_read_piece, rules), _MOST_KEPT) for rules in self._rules
        }

    def sides(self, document: Document) -> Generator[None, None, Sides]:
        """Count the text of `document` a slice at a time; it must not be edited meanwhile."""
        self._count_in(document.rules.language)
        text = yield from self._text_of(document)
        parts: dict[RuleName, Tally] = {}
        again: dict[RuleName, Counts] = {}
        for rules in self._rules:
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
        has_line = document.rules is self._by_line
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
        by_script = {name: counts[name] for name in SCRIPTS}
        return _Text(pieces, sentences, line, counts["characters"], by_script)

    def _count(self, text: _Text, rules: Rules) -> Generator[None, None, tuple[Counts, int]]:
        """Return the counts of a text that a Level needs, and its number of types."""
        known = self._pieces[rules]
        tokens = syllables = letters = common_words = 0
        kinds: WordKinds | None = None
        types: set[str] = set()
        rest = iter(text.pieces.items())
        while some := list(islice(rest, _PIECES_AT_A_TIME)):
            for piece, times in some:
                found = known[piece]
                tokens += len(found.types) * times
                syllables += found.syllables * times
                letters += found.letters * times
                common_words += found.common_words * times
                if found.kinds is not None:
                    kinds = both_kinds(kinds, found.kinds, times)
                types.update(found.types)
            yield
        is_textstat = rules is self._by_line
        if is_textstat and rules.language.counts_kinds:
            kinds = text.line.sums.kinds()
        counts = Counts(
            sentences=text.line.sentences if is_textstat else text.sentences,
            tokens=tokens,
            syllables=syllables,
            characters=text.characters,
            letters=text.line.sums.letters if is_textstat else letters,
            common_words=common_words,
            kinds=kinds,
            rules=rules,
            **text.letters_by_script,
        )
        return counts, len(types)


def _line_of(rules: Rules, paragraph: Paragraph) -> TextstatLine:
    assert rules.read_line is not None
    return rules.read_line(paragraph.prose)


def _count_sentences(rules: Rules, paragraph: Paragraph) -> int:
    return len(rules.find_sentences(paragraph.prose))


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
