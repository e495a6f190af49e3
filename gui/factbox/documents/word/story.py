"""Types out the text of a Word file, from its first element to its last."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree
from lxml.etree import _Element

from factbox.documents.drawn_fields import drawn_by
from factbox.documents.symbols import has_private_use, symbol, without_private_use
from factbox.documents.tidy import typed_paragraphs
from factbox.documents.typed_out import TypedParagraph
from factbox.documents.word.asides import Asides, NoteMark
from factbox.documents.word.fields import Fields, is_shown
from factbox.documents.word.foreign_parts import typed_part
from factbox.documents.word.formula import linear
from factbox.documents.word.names import RELATED, as_number, is_on, m, switch, value, w
from factbox.documents.word.paragraphs import ParagraphReader
from factbox.documents.word.parts import Parts
from factbox.documents.word.places import Places
from factbox.tr import tr_later

_RUN = w("rPr")
_TEXT = w("t")
_SYMBOL = w("sym")
_FONTS = w("rFonts")
_WORD_ART = "{urn:schemas-microsoft-com:vml}textpath"
# They describe the look of something, or would not be read aloud.
_SKIPPED = ("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr", "rt")
_SUBDOCUMENT = tr_later("The file refers to another document, whose text is not in it.")
_CHUNK = tr_later("A part of the file is in another format. Its text is left out.")


class Story:
    """Types out one story of a Word file: its text, or a note.

    It does not call itself, however deeply elements are nested: it walks the tree from the
    first element to the last, and keeps what is open in lists.
    """

    def __init__(
        self, root: _Element, paragraphs: ParagraphReader, parts: Parts, asides: Asides
    ) -> None:
        self._root = root
        self._paragraphs = paragraphs
        self._parts = parts
        self._asides = asides
        self._fields = Fields(root)
        self._places = Places()
        # Each is told what begins; its answer tells whether the inside is skipped.
        self._begin: dict[str, Callable[[_Element], bool | None]] = {
            w("p"): self._begin_paragraph,
            w("r"): self._begin_run,
            _TEXT: lambda text: self._add(_shown_by(text)),
            w("tab"): lambda _: self._add(" "),
            w("ptab"): lambda _: self._add(" "),
            w("cr"): lambda _: self._add("\n"),
            w("br"): self._add_break,
            w("noBreakHyphen"): lambda _: self._add("-"),
            _SYMBOL: lambda sign: self._add(_shown_by(sign)),
            m("oMath"): self._add_formula,
            w("fldChar"): lambda char: self._add(self._fields.take(char)),
            w("instrText"): lambda code: self._fields.add_code(code.text or ""),
            w("fldSimple"): self._skips_field,
            w("footnoteReference"): lambda mark: self._add_note_mark("footnote", mark),
            w("endnoteReference"): lambda mark: self._add_note_mark("endnote", mark),
            w("tbl"): lambda _: self._places.begin_table(),
            w("tr"): self._begin_row,
            w("tc"): self._begin_cell,
            w("txbxContent"): self._begin_box,
            w("sdt"): self._skips_prompt,
            w("drawing"): self._see_picture,
            w("pict"): self._see_picture,
            _WORD_ART: self._add_word_art,
            w("altChunk"): self._add_chunk,
            w("subDoc"): lambda _: self._asides.warn(_SUBDOCUMENT),
            **dict.fromkeys(map(w, _SKIPPED), lambda _: True),
        }
        self._end: dict[str, Callable[[], None]] = {
            w("p"): lambda: self._places.flow.close(),
            w("r"): self._end_run,
            w("tbl"): self._places.end_table,
            w("tc"): self._places.end_cell,
            w("txbxContent"): self._places.end_box,
        }

    def type_out(self) -> list[TypedParagraph]:
        """Return the paragraphs of the story."""
        walk = etree.iterwalk(self._root, events=("start", "end"))
        skipped = None
        for event, element in walk:
            if event == "start":
                begin = self._begin.get(str(element.tag))
                if begin and begin(element):
                    walk.skip_subtree()
                    skipped = element
            elif element is skipped:
                skipped = None
            else:
                end = self._end.get(str(element.tag))
                if end:
                    end()
        return self._places.end()

    def _add(self, text: str) -> None:
        self._places.flow.add(self._fields.seen(text))

    def _begin_paragraph(self, element: _Element) -> None:
        self._paragraphs.begin(element, self._places.flow)

    def _begin_run(self, run: _Element) -> None:
        properties = run.find(_RUN)
        if properties is not None:
            flow = self._places.flow
            flow.run_hides = self._paragraphs.run_hides(properties, flow)

    def _end_run(self) -> None:
        flow = self._places.flow
        flow.run_hides = flow.style_hides

    def _add_break(self, element: _Element) -> None:
        ends_page = element.get(w("type")) in ("page", "column")
        self._add("\n\n" if ends_page else "\n")

    def _add_formula(self, formula: _Element) -> bool:
        self._add(linear(formula))
        return True

    def _add_note_mark(self, kind: str, reference: _Element) -> None:
        flow = self._places.flow
        if flow.is_hidden or not self._fields.are_seen:
            return
        custom = ""
        if is_on(reference.get(w("customMarkFollows"), "0")):
            custom = "".join(map(_shown_by, reference.itersiblings(_TEXT, _SYMBOL))) or "*"
            flow.run_hides = True
        self._asides.add_mark(NoteMark(kind, reference.get(w("id"), ""), custom))

    def _begin_row(self, row: _Element) -> bool:
        properties = row.find(w("trPr"))
        is_deleted = properties is not None and properties.find(w("del")) is not None
        if is_deleted or switch(properties, w("hidden")):
            return True
        self._places.begin_row()
        return False

    def _begin_cell(self, cell: _Element) -> bool:
        properties = cell.find(w("tcPr"))
        if properties is not None and properties.find(w("cellDel")) is not None:
            return True
        merged = value(properties, w("vMerge")), value(properties, w("hMerge"))
        if any(each in ("", "continue") for each in merged):
            self._places.add_merged_cell()
            return True
        self._places.begin_inside()
        return False

    def _begin_box(self, _box: _Element) -> bool:
        if self._places.flow.is_hidden or not self._fields.are_seen:
            return True
        self._places.begin_inside()
        return False

    def _add_word_art(self, art: _Element) -> None:
        flow = self._places.flow
        if not flow.is_hidden and self._fields.are_seen:
            flow.add_box(typed_paragraphs(art.get("string", "")))

    def _add_chunk(self, chunk: _Element) -> None:
        typed = typed_part(self._parts, chunk.get(RELATED, ""))
        if typed is None:
            self._asides.warn(_CHUNK)
        else:
            self._places.flow.add_after(typed)

    def _skips_field(self, field: _Element) -> bool:
        code = field.get(w("instr"), "")
        self._add(drawn_by(code))
        return not is_shown(code)

    def _skips_prompt(self, control: _Element) -> bool:
        is_prompt = switch(control.find(w("sdtPr")), w("showingPlcHdr")) is True
        self._asides.has_prompts |= is_prompt
        return is_prompt

    def _see_picture(self, _picture: _Element) -> None:
        self._asides.has_pictures = True


def _shown_by(element: _Element) -> str:
    """Return the characters that a text or a symbol shows."""
    if element.tag == _SYMBOL:
        code = as_number(element.get(w("char")), 16)
        return "" if code is None else symbol(element.get(w("font"), ""), code)
    text = element.text or ""
    return without_private_use(text, _font(element)) if has_private_use(text) else text


def _font(text: _Element) -> str:
    run = text.getparent()
    properties = None if run is None else run.find(_RUN)
    fonts = None if properties is None else properties.find(_FONTS)
    return "" if fonts is None else fonts.get(w("ascii"), "")
