"""Reads a rich text: its groups and its control words."""

from __future__ import annotations

from collections.abc import Callable

from factbox.documents.drawn_fields import DRAWN_FIELDS, drawn_by
from factbox.documents.rich_text.characters import Characters
from factbox.documents.rich_text.code_pages import OF_HEADS, encoding_of_page
from factbox.documents.rich_text.flow import TextFlow
from factbox.documents.rich_text.fonts import Fonts
from factbox.documents.rich_text.list_table import Lists
from factbox.documents.rich_text.notes import NotesInText
from factbox.documents.rich_text.sinks import Fact, Sink, Words
from factbox.documents.rich_text.state import CharacterState, GroupState, ParagraphState
from factbox.documents.rich_text.style_sheet import StyleSheet
from factbox.documents.rich_text.tokens import Token, TokenKind, Tokens
from factbox.documents.rich_text.words import (
    BREAKS,
    BYTES,
    CELLS,
    CHARACTERS,
    LEFT_OUT,
    LOOKED_INTO,
    OF_CHARACTERS,
    OF_NOTES,
    OF_PARAGRAPHS,
    OF_ROWS,
    READ,
    REPEATING_FIELDS,
    ROWS,
)
from factbox.documents.typed_out import Progress, TypedParagraph

_TOKENS_BETWEEN_REPORTS = 16_384
# Programs write a few hundred at most. A file with more was made to hold up its reader.
_MOST_OPEN_GROUPS = 100_000
_NOWHERE = Sink()
_Handler = Callable[[str, int | None], None]


class RichTextReader:
    """Reads a rich text once, however deep its groups are."""

    def __init__(self, data: bytes, progress: Progress) -> None:
        self._size = len(data)
        self._progress = progress
        self._tokens = Tokens(data)
        self._fonts = Fonts()
        self._characters = Characters(self._fonts, data, self._add)
        self._styles = StyleSheet()
        self._lists = Lists()
        self._notes = NotesInText()
        self._body: list[TypedParagraph] = []
        self._state = GroupState(flow := TextFlow(self._body.extend), flow)
        self._above: list[GroupState] = []
        # By the depth of the groups that they were made for.
        self._sinks: dict[int, Sink] = {}
        self._default_font = 0
        self._is_optional = False
        self._is_next_left_out = False
        self._is_mark_seen = False
        #: what the text says that it is called, and who its author is
        self.title = Fact()
        self.author = Fact()
        self.pages: int | None = None
        #: how many groups did not end
        self.unended = 0
        self._handlers: dict[str, _Handler] = {
            **dict.fromkeys(LEFT_OUT, self._leave_out),
            **dict.fromkeys(LOOKED_INTO, lambda *_: self._pour_into(_NOWHERE)),
            **dict.fromkeys(OF_PARAGRAPHS, self._set_paragraph),
            **dict.fromkeys(OF_CHARACTERS, self._set_characters),
            **dict.fromkeys(BREAKS, self._take_break),
            **dict.fromkeys(CELLS, self._take_cell),
            **dict.fromkeys(ROWS, self._take_row),
            **dict.fromkeys(OF_ROWS, lambda word, number: self._state.flow.say(word, number)),
            **dict.fromkeys(OF_NOTES, self._notes.say),
            **dict.fromkeys(OF_HEADS, self._set_encoding),
            "ansicpg": self._set_page,
            "deff": self._set_default_font,
            "plain": self._set_plain,
            "uc": self._set_fallback,
            "nofpages": self._set_pages,
            "chftn": self._take_mark,
            "fonttbl": lambda *_: self._pour_into(self._fonts),
            "stylesheet": lambda *_: self._pour_into(self._styles),
            "listtable": lambda *_: self._pour_into(self._lists),
            "listoverridetable": lambda *_: self._pour_into(self._lists.overrides),
            "leveltext": lambda *_: self._pour_into(self._lists.text_of_level()),
            "title": lambda *_: self._pour_into(self.title),
            "author": lambda *_: self._pour_into(self.author),
            "listtext": self._begin_label,
            "pntext": self._begin_label,
            "footnote": self._begin_note,
            "shptxt": self._begin_shape_text,
            "dptxbxtext": self._begin_shape_text,
            "field": self._begin_field,
            "fldinst": self._begin_code,
            "fldrslt": self._begin_result,
            "result": self._read_on,
            "upr": self._leave_next_out,
        }

    @property
    def end(self) -> int:
        """The place in the file where the text ended."""
        return self._tokens.position

    def paragraphs(self) -> list[TypedParagraph]:
        """Return the paragraphs of the body, followed by the notes."""
        for number, token in enumerate(self._tokens):
            if number % _TOKENS_BETWEEN_REPORTS == 0 and number:
                self._progress(self._tokens.position, self._size)
            if token.kind is TokenKind.BEGIN:
                self._begin_group()
                if len(self._above) > _MOST_OPEN_GROUPS:
                    break
            elif token.kind is TokenKind.END:
                self._end_group()
                if not self._above:
                    break
            elif not self._state.is_left_out:
                self._take(token)
        self.unended = len(self._above)
        while self._above:
            self._end_group()
        self._state.flow.end()
        return self._body + self._notes.typed()

    def _begin_group(self) -> None:
        self._write()
        self._characters.stop_skipping()
        self._above.append(self._state)
        self._is_optional = False
        if self._is_next_left_out:
            self._is_next_left_out = False
            self._leave_out()

    def _end_group(self) -> None:
        self._write()
        self._characters.stop_skipping()
        sink = self._sinks.pop(len(self._above), None)
        if sink is not None:
            sink.end()
        if self._above:
            self._state = self._above.pop()
        self._is_optional = False

    def _take(self, token: Token) -> None:
        """Take a token in a group that is not left out."""
        if token.kind is TokenKind.WORD:
            self._take_word(token.word, token.number)
        elif token.kind is TokenKind.RAW:
            font = self._state.look.shown_font
            self._characters.take_raw(token.data, font, self._tokens.take_byte)
        elif token.kind is TokenKind.BYTE:
            self._characters.take_byte(token.data)
        else:
            self._characters.skip_binary()

    def _take_word(self, word: str, number: int | None) -> None:
        if word == "*":
            self._is_optional = True
            return
        is_optional, self._is_optional = self._is_optional, False
        if is_optional and word not in READ:
            self._leave_out()
        elif word in BYTES:
            self._characters.take_byte(word.encode("ascii"))
        elif word in CHARACTERS:
            self._characters.take_text(CHARACTERS[word], self._state.look.shown_font)
        elif word == "u":
            state = self._state
            self._characters.take_number(number or 0, state.look.shown_font, state.fallback)
        elif word in self._handlers:
            self._write()
            self._handlers[word](word, number)
        elif self._state.sink is not self._state.flow:
            self._write()
            self._state.sink.say(word, number)

    def _write(self) -> None:
        self._characters.write(self._state.look.shown_font)

    def _add(self, text: str) -> None:
        state = self._state
        if state.sink is not state.flow:
            state.sink.add(text)
        elif text and not state.look.is_unseen:
            self._is_mark_seen = False
            if state.look.is_raised:
                state.flow.add_raised(text)
            else:
                state.flow.add(text)

    def _set_paragraph(self, word: str, number: int | None) -> None:
        state = self._state
        self._state = state._replace(setting=state.setting.after(word, number))
        state.sink.say(word, number)

    def _set_characters(self, word: str, number: int | None) -> None:
        state = self._state
        self._state = state._replace(look=state.look.after(word, number))
        state.sink.say(word, number)

    def _set_plain(self, *_: object) -> None:
        self._state = self._state._replace(look=CharacterState(self._default_font))

    def _set_fallback(self, _: str, number: int | None) -> None:
        self._state = self._state._replace(fallback=max(0, 1 if number is None else number))

    def _set_encoding(self, word: str, _: int | None) -> None:
        self._fonts.encoding = OF_HEADS[word]

    def _set_page(self, _: str, number: int | None) -> None:
        self._fonts.encoding = encoding_of_page(number or 0) or self._fonts.encoding

    def _set_default_font(self, _: str, number: int | None) -> None:
        self._default_font = number or 0
        self._set_plain()

    def _set_pages(self, _: str, number: int | None) -> None:
        self.pages = number or None

    def _take_mark(self, *_: object) -> None:
        self._is_mark_seen = True

    def _take_break(self, *_: object) -> None:
        state = self._state
        # What follows a mark that is not seen belongs to the same paragraph.
        is_seen = not (state.look.is_unseen or state.setting.is_initial)
        if state.sink is state.flow and is_seen:
            self._end_paragraph(state.setting.depth)

    def _take_cell(self, word: str, _: int | None) -> None:
        depth = 1 if word == "cell" else max(2, self._state.setting.depth)
        self._end_paragraph(depth)
        self._state.flow.end_cell(depth)

    def _take_row(self, word: str, _: int | None) -> None:
        depth = 1 if word == "row" else max(2, self._state.setting.depth)
        self._state.flow.end_row(depth)

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

    def _leave_out(self, *_: object) -> None:
        self._state = self._state._replace(is_left_out=True)

    def _leave_next_out(self, *_: object) -> None:
        self._is_next_left_out = True

    def _read_on(self, *_: object) -> None:
        self._state = self._state._replace(sink=self._state.flow)

    def _pour_into(self, sink: Sink) -> None:
        self._state = self._state._replace(sink=sink)
        self._sinks[len(self._above)] = sink

    def _pour_into_flow(self, flow: TextFlow) -> None:
        self._pour_into(flow)
        self._state = self._state._replace(flow=flow, setting=ParagraphState())

    def _begin_label(self, *_: object) -> None:
        self._pour_into(Words(self._state.flow.begin_item))

    def _begin_note(self, *_: object) -> None:
        state = self._state
        if state.look.is_unseen or state.sink is not state.flow:
            self._leave_out()
            return
        mark = "" if self._is_mark_seen else state.flow.taken_mark()
        self._pour_into_flow(TextFlow(self._notes.hand_over_with(mark)))

    def _begin_shape_text(self, *_: object) -> None:
        self._pour_into_flow(TextFlow(self._state.flow.stand_beside))

    def _begin_field(self, *_: object) -> None:
        field = Words(self._end_field)
        self._sinks[len(self._above)] = field
        self._state = self._state._replace(field=field)

    def _begin_code(self, *_: object) -> None:
        sink = self._state.field or _NOWHERE
        self._state = self._state._replace(sink=sink, is_code=True)

    def _begin_result(self, *_: object) -> None:
        code = "" if self._state.field is None else self._state.field.text
        kind = "".join(code.upper().split()[:1])
        if self._state.is_code or kind in REPEATING_FIELDS or kind in DRAWN_FIELDS:
            self._leave_out()
        else:
            self._read_on()

    def _end_field(self, code: str) -> None:
        """Add what a field draws that has no result, because it draws it each time."""
        if self._state.is_code:
            return
        self._add(drawn_by(code))
