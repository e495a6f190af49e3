"""Three rules for what a token is, from which rule sets choose."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from unicodedata import category

from factbox.analysis.memo import Memo
from factbox.analysis.text.as_read import (
    LEFT_OUT,
    AsRead,
    PerCharacter,
    Span,
    normal_form,
)
from factbox.analysis.words.token_patterns import find_spans, pattern_for

_MOST_KEPT = 1 << 14

# Its white space is that of `str.split`.
_SPLIT_WORD = re.compile(rf"[^\s{LEFT_OUT}](?:\S*[^\s{LEFT_OUT}])?")
_LETTER_RUN = re.compile("L[LM]*+")


@dataclass(frozen=True, slots=True, eq=False)
class TokenRule:
    """A rule for what a token is.

    `find` returns the tokens of a text, with their case. `find_spans` returns their spans, in
    the same order, in code points of the text as given. No token contains white space, so
    the pieces of text between white space can be read one by one. `word_in` returns the word
    in a token, without punctuation that belongs to the token.
    """

    find: Callable[[AsRead], list[str]]
    find_spans: Callable[[AsRead], list[Span]]
    word_in: Callable[[str], str] = str


def find_tokens(read: AsRead) -> list[str]:
    """Return the tokens of a text in order, in normal form KC, with their case.

    A token is a web address, an e-mail address, a currency sign, a character of Chinese or
    Japanese, or a run of letters and digits with the apostrophes and asterisks inside it and
    the points and commas between its digits. Hyphens, dashes and slashes separate.
    """
    text = read.text
    if not read.is_ordinary or "_" in text:
        return _forms(text, find_spans(text, is_ordinary=read.is_ordinary))
    tokens: list[str] = pattern_for(text, is_ordinary=True).findall(text)
    return tokens


def find_tokens_in(read: AsRead, spans: Iterable[Span]) -> Iterator[list[str]]:
    """Yield what `find_tokens` returns for each of these spans of the text as it is read."""
    text = read.text
    if not read.is_ordinary or "_" in text:
        yield from (find_tokens(AsRead(text[start:end])) for start, end in spans)
        return
    # Nothing that a token begins with depends on what is before it.
    find = pattern_for(text, is_ordinary=True).findall
    for start, end in spans:
        yield find(text, start, end)


def find_token_spans(read: AsRead) -> list[Span]:
    """Return the span of each token in the text as given."""
    return read.spans(find_spans(read.text, is_ordinary=read.is_ordinary))


# The normal form of a few Arabic signs has spaces.
_FORMS = Memo(lambda token: "".join(normal_form("NFKC", token).split()), _MOST_KEPT)


def _forms(text: str, spans: Iterable[Span]) -> list[str]:
    return [_FORMS[text[start:end]] for start, end in spans]


_KINDS_OF_LETTERS = PerCharacter(lambda character: category(character)[0])


def find_letter_runs(read: AsRead) -> list[str]:
    """Return the runs of letters in a text, with the marks on them; all else separates."""
    return _forms(read.text, _letter_run_spans(read.text))


def find_letter_run_spans(read: AsRead) -> list[Span]:
    """Return the span of each run of letters in the text as given."""
    return read.spans(_letter_run_spans(read.text))


def _letter_run_spans(text: str) -> Iterable[Span]:
    kinds = text.translate(_KINDS_OF_LETTERS)
    return (match.span() for match in _LETTER_RUN.finditer(kinds))


def find_split_words(read: AsRead) -> list[str]:
    """Return what white space separates, in normal form C: "(well-known)," is one token."""
    return normal_form("NFC", read.given.replace(LEFT_OUT, "")).split()


def find_split_word_spans(read: AsRead) -> list[Span]:
    """Return the span of each of these tokens in the text as given."""
    # White space composes with nothing, so normal form C neither adds nor removes any.
    return [match.span() for match in _SPLIT_WORD.finditer(read.given)]


def word_in(token: str) -> str:
    """Return a token without the punctuation around it: "economic" for "(economic),"."""
    if token.isalnum():
        return token
    alike = [at for at, character in enumerate(token) if character.isalnum()]
    return token[alike[0] : alike[-1] + 1] if alike else ""


#: The tokens of the fact box.
WORDS = TokenRule(find_tokens, find_token_spans)
#: The tokens of "Letters only".
LETTER_RUNS = TokenRule(find_letter_runs, find_letter_run_spans)
#: The tokens of "Word processor".
SPLIT_WORDS = TokenRule(find_split_words, find_split_word_spans, word_in)
