"""Reads a rich text: its groups, its control words and its characters."""

from __future__ import annotations

from collections.abc import Callable

from factbox.documents.rich_text.code_pages import OF_HEADS, encoding_of_page
from factbox.documents.rich_text.flow import TextFlow
from factbox.documents.rich_text.fonts import Fonts
from factbox.documents.rich_text.list_table import Lists
from factbox.documents.rich_text.notes import NotesInText
from factbox.documents.rich_text.sinks import Sink, Words
from factbox.documents.rich_text.state import CharacterState, GroupState, ParagraphState
from factbox.documents.rich_text.style_sheet import StyleSheet
from factbox.documents.rich_text.tokens import Token, TokenKind, tokens_of
from factbox.documents.rich_text.words import (
    BREAKS,
    BYTES,
    CHARACTERS,
    DRAWN_FIELDS,
    HOLDING,
    LEFT_OUT,
    READ,
    REPEATING_FIELDS,
    RUBY_FIELD,
    SYMBOL_FIELD,
)
from factbox.documents.symbols import symbol, without_private_use
from factbox.documents.typed_out import Progress, TypedParagraph

_TOKENS_BETWEEN_REPORTS = 16_384
_NOWHERE = Sink()
# Groups that have no text of their own, but have groups in them that may have.
_LOOKED_INTO = ("info", "shp", "shpinst", "shpgrp", "do", "object")


class RichTextReader:
    """Reads a rich text once, however deep its groups are."""

    def __init__(self, data: bytes, progress: Progress) -> None:
        self._data = data
        self._progress = progress
        self._is_utf8 = _is_utf8(data)
        self._fonts = Fonts()
        self._styles = StyleSheet()
        self._lists = Lists()
        self._notes = NotesInText()
        self._body: list[TypedParagraph] = []
        self._state = GroupState(flow := TextFlow(self._body.extend), flow)
        self._above: list[GroupState] = []
        # By the depth of the groups that they were made for.
        self._sinks: dict[int, Sink] = {}
        self._default_font = 0
        self._bytes = bytearray()
        self._to_skip = 0
        self._is_optional = False
        self._is_next_left_out = False
        self._is_mark_seen = False
        self._title = Words()
        self._author = Words()
        self.pages: int | None = None
        #: how many groups did not end
        self.unended = 0
        #: where the text ended in the file
        self.end = 0
        self._groups: dict[str, Callable[[], None]] = {
            "fonttbl": lambda: self._pour_into(self._fonts),
            "stylesheet": lambda: self._pour_into(self._styles),
            "listtable": lambda: self._pour_into(self._lists),
            "listoverridetable": lambda: self._pour_into(self._lists.overrides),
            "leveltext": lambda: self._pour_into(self._lists.text_of_level()),
            "title": lambda: self._pour_into(self._title),
            "author": lambda: self._pour_into(self._author),
            "listtext": self._begin_label,
            "pntext": self._begin_label,
            "footnote": self._begin_note,
            "shptxt": self._begin_shape_text,
            "dptxbxtext": self._begin_shape_text,
            "field": self._begin_field,
            "fldinst": self._begin_code,
            "fldrslt": self._begin_result,
            "result": self._read_on,
            **dict.fromkeys(
                ("info", "shp", "shpinst", "shpgrp", "do", "object"), self._look_into
            ),
            "upr": self._leave_next_out,
        }

    @property
    def title(self) -> str:
        """What the text says that it is called."""
        return self._title.text

    @property
    def author(self) -> str:
        """Who the text says that its author is."""
        return self._author.text

    def paragraphs(self) -> list[TypedParagraph]:
        """Return the paragraphs of the body, and behind them the notes."""
        for number, token in enumerate(tokens_of(self._data)):
            if number % _TOKENS_BETWEEN_REPORTS == 0 and number:
                self._progress(token.end, len(self._data))
            if not self._take(token):
                break
        self._write()
        self.unended = len(self._above)
        while self._above:
            self._end_group()
        self._state.flow.end()
        return self._body + self._notes.typed()

    def _take(self, token: Token) -> bool:
        """Take a token; return whether the text goes on behind it."""
        self.end = token.end
        if token.kind is TokenKind.BEGIN:
            self._begin_group()
        elif token.kind is TokenKind.END:
            self._end_group()
            return bool(self._above)
        elif token.kind is TokenKind.BINARY:
            self._to_skip = max(0, self._to_skip - 1)
        elif self._state.is_left_out:
            pass
        elif token.kind is TokenKind.WORD:
            self._take_word(token.word, token.number)
        else:
            self._take_bytes(token.data, is_raw=token.kind is TokenKind.RAW)
        return True

    def _begin_group(self) -> None:
        self._write()
        self._above.append(self._state)
        self._to_skip = 0
        self._is_optional = False
        if self._is_next_left_out:
            self._is_next_left_out = False
            self._leave_out()

    def _end_group(self) -> None:
        self._write()
        sink = self._sinks.pop(len(self._above), None)
        if sink is not None:
            sink.end()
        if self._above:
            self._state = self._above.pop()
        self._to_skip = 0
        self._is_optional = False

    def _take_word(self, word: str, number: int | None) -> None:
        if word == "*":
            self._is_optional = True
            return
        is_optional, self._is_optional = self._is_optional, False
        if word in LEFT_OUT or (is_optional and word not in READ):
            self._leave_out()
        elif word in BYTES:
            self._take_bytes(word.encode("ascii"), is_raw=False)
        elif word in CHARACTERS:
            self._take_special(CHARACTERS[word])
        elif word in self._groups:
            self._write()
            self._groups[word]()
        elif word in HOLDING:
            self._write()
            self._take_holding(word, number)
        elif self._state.sink is self._state.flow:
            self._take_layout(word, number)
        else:
            self._write()
            self._take_fact(word, number)

    def _take_fact(self, word: str, number: int | None) -> None:
        if word == "nofpages":
            self.pages = number or None
        self._state.sink.say(word, number)

    def _take_holding(self, word: str, number: int | None) -> None:
        """Take a control word that holds for what follows, up to the end of its group."""
        state = self._state
        if word == "u":
            self._take_character(number or 0)
        elif word == "uc":
            self._state = state._replace(fallback=max(0, 1 if number is None else number))
        elif word == "plain":
            self._state = state._replace(look=CharacterState(self._default_font))
        elif setting := state.setting.after(word, number):
            self._state = state._replace(setting=setting)
        elif look := state.look.after(word, number):
            self._state = state._replace(look=look)
        state.sink.say(word, number)

    def _take_head(self, word: str, number: int | None) -> bool:
        """Take a control word about the whole text; return whether it is one."""
        if word in OF_HEADS:
            self._fonts.encoding = OF_HEADS[word]
        elif word == "ansicpg":
            self._fonts.encoding = encoding_of_page(number or 0) or self._fonts.encoding
        elif word == "deff":
            self._default_font = number or 0
            self._state = self._state._replace(look=CharacterState(self._default_font))
        else:
            return self._notes.say(word, number)
        return True

    def _take_layout(self, word: str, number: int | None) -> None:
        """Take a control word that may end a paragraph, a cell or a row."""
        setting = self._state.setting
        flow = self._state.flow
        if word in BREAKS:
            self._write()
            # What follows a mark that is not seen belongs to the same paragraph.
            if not self._state.look.is_unseen:
                self._end_paragraph(setting.depth)
        elif word in ("cell", "nestcell"):
            self._write()
            depth = 1 if word == "cell" else max(2, setting.depth)
            self._end_paragraph(depth)
            flow.end_cell(depth)
        elif word in ("row", "nestrow"):
            flow.end_row(1 if word == "row" else max(2, setting.depth))
        elif word == "chftn":
            self._is_mark_seen = True
        elif not self._take_head(word, number):
            flow.say(word, number)

    def _end_paragraph(self, depth: int) -> None:
        setting = self._state.setting
        flow = self._state.flow
        if setting.list_reference is not None and not flow.has_label:
            flow.number(self._lists.next_label(setting.list_reference, setting.list_level))
        flow.end_paragraph(
            self._styles.kind(setting.style, setting.outline_level),
            depth,
            is_left_out=self._styles.is_contents(setting.style),
        )

    def _take_bytes(self, data: bytes, *, is_raw: bool) -> None:
        skipped = min(self._to_skip, len(data))
        self._to_skip -= skipped
        data = data[skipped:]
        if is_raw and self._is_utf8 and not data.isascii():
            self._write()
            self._add(data.decode("utf-8", "replace"))
        else:
            self._bytes += data

    def _take_special(self, text: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
        self._write()
        self._add(text)

    def _write(self) -> None:
        """Add the bytes that have been read since the last time."""
        if not self._bytes:
            return
        data = bytes(self._bytes)
        self._bytes.clear()
        font = self._state.look.shown_font
        symbols = self._fonts.symbols(font)
        if symbols is not None:
            self._add("".join(symbol(symbols, byte) or " " for byte in data))
        else:
            self._add(data.decode(self._fonts.encoding_in(font), "replace"))

    def _add(self, text: str) -> None:
        state = self._state
        if not text:
            return
        if state.sink is not state.flow:
            state.sink.add(text)
        elif not self._state.look.is_unseen:
            self._is_mark_seen = False
            text = without_private_use(text, self._fonts.symbols(state.look.shown_font) or "")
            if state.look.is_raised:
                state.flow.add_raised(text)
            else:
                state.flow.add(text)

    def _take_character(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        if 0 <= code <= 0x10FFFF:
            self._add(chr(code))
        self._to_skip = self._state.fallback

    def _leave_out(self) -> None:
        self._state = self._state._replace(is_left_out=True)

    def _leave_next_out(self) -> None:
        self._is_next_left_out = True

    def _pour_into(self, sink: Sink) -> None:
        self._state = self._state._replace(sink=sink)
        self._sinks[len(self._above)] = sink

    def _look_into(self) -> None:
        self._state = self._state._replace(sink=_NOWHERE)

    def _read_on(self) -> None:
        self._state = self._state._replace(sink=self._state.flow)

    def _begin_label(self) -> None:
        self._pour_into(Words(self._state.flow.begin_item))

    def _begin_flow(self, flow: TextFlow) -> None:
        self._pour_into(flow)
        self._state = self._state._replace(flow=flow, setting=ParagraphState())

    def _begin_note(self) -> None:
        if self._state.look.is_unseen or self._state.sink is not self._state.flow:
            self._leave_out()
            return
        mark = "" if self._is_mark_seen else self._state.flow.taken_mark()
        self._begin_flow(TextFlow(self._notes.hand_over_with(mark)))

    def _begin_shape_text(self) -> None:
        self._begin_flow(TextFlow(self._state.flow.stand_beside))

    def _begin_field(self) -> None:
        field = Words(self._end_field)
        self._sinks[len(self._above)] = field
        self._state = self._state._replace(field=field)

    def _end_field(self, code: str) -> None:
        """Add what a field draws that has no result, because it draws it each time."""
        if self._state.is_code:
            return
        if drawn := SYMBOL_FIELD.match(code):
            self._add(symbol(drawn["font"], int(drawn["code"])))
        elif drawn := RUBY_FIELD.match(code):
            self._add(drawn["base"])

    def _begin_code(self) -> None:
        sink = self._state.field or _NOWHERE
        self._state = self._state._replace(sink=sink, is_code=True)

    def _begin_result(self) -> None:
        code = "" if self._state.field is None else self._state.field.text
        kind = "".join(code.upper().split()[:1])
        if self._state.is_code or kind in REPEATING_FIELDS or kind in DRAWN_FIELDS:
            self._leave_out()
        else:
            self._read_on()


def _is_utf8(data: bytes) -> bool:
    """Return whether bytes that stand in the text as they are make sense as UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
