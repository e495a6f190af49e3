"""The page and the styles of a report as a Word file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn
from docx.shared import Inches, Mm, Pt, RGBColor

from factbox.reports.report.word_text import element

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

#: Names of paragraph styles beside those of Word.
QUIET, CELL, HEAD, VALUE = "Aside", "Table Cell", "Table Head", "Key Value"
NOTE, GAP = "Table Note", "Table Gap"
#: The distance from the text to the edges of the page, and its width on A4 and on Letter.
SIDE = 20
WIDTHS = {False: 210 - 2 * SIDE, True: 216 - 2 * SIDE}
INK, GREY, LINE, THIN_LINE = "1C1B19", "57534B", "B5B1A9", "D8D4CC"
# Its digits line up in columns. Where it is missing, a font of the same width replaces it.
_FONT = "Arial"
_AFTER_BORDERS = (
    *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:bidi", "w:spacing", "w:ind"),
    *("w:contextualSpacing", "w:jc", "w:outlineLvl"),
)
# The layout of Word 2013 and later.
_LAYOUT = "15"


def prepare(document: WordDocument, *, letter: bool) -> None:
    """Set the page, the styles and the language of a new document."""
    section = document.sections[0]
    section.page_width = Inches(8.5) if letter else Mm(210)
    section.page_height = Inches(11) if letter else Mm(297)
    section.left_margin = section.right_margin = Mm(SIDE)
    section.top_margin, section.bottom_margin = Mm(18), Mm(20)
    section.footer_distance = Mm(10)
    styles = document.styles
    for name, size, grey, before, after in (
        ("Normal", 10, False, 0, 5),
        ("Title", 20, False, 0, 2),
        ("Subtitle", 10, True, 0, 10),
        ("Heading 1", 13, False, 14, 4),
        ("Caption", 9, True, 4, 3),
        ("Footer", 8, True, 0, 0),
        (QUIET, 9, True, 0, 5),
        (CELL, 9, False, 1.5, 1.5),
        (HEAD, 9, True, 1.5, 1.5),
        (VALUE, 22, False, 0, 0),
        (NOTE, 9, True, 3, 8),
        (GAP, 4, True, 0, 5),
    ):
        if name not in styles:
            styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style: ParagraphStyle = styles[name]
        _set(style, size, GREY if grey else INK)
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.line_spacing_rule = WD_LINE_SPACING.SINGLE
    for name in ("Title", "Heading 1"):
        styles[name].font.bold = styles[name].font.cs_bold = True
    styles["Caption"].font.italic = True
    for name in ("Title", "Heading 1", "Caption"):
        styles[name].paragraph_format.keep_with_next = True
    _draw_line(styles["Heading 1"])
    _modernise(document)


def _set(style: ParagraphStyle, size: float, colour: str) -> None:
    """Set font, size and colour, and remove borders, bold and italics."""
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)
    font = style.font
    font.name, font.size, font.color.rgb = _FONT, Pt(size), RGBColor.from_string(colour)
    font.bold = font.italic = False
    run = style.element.get_or_add_rPr()
    for name in ("w:spacing", "w:kern", "w:szCs"):
        for each in run.findall(qn(name)):
            run.remove(each)
    fonts = run.find(qn("w:rFonts"))
    fonts.attrib.clear()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), _FONT)
    # The size of text from right to left.
    run.find(qn("w:sz")).addnext(element("szCs", val=str(round(2 * size))))


def _draw_line(style: ParagraphStyle) -> None:
    """Draw a thin line above a heading."""
    borders = element("pBdr")
    borders.append(element("top", val="single", sz="4", space="6", color=LINE))
    style.element.get_or_add_pPr().insert_element_before(borders, *_AFTER_BORDERS)


def _modernise(document: WordDocument) -> None:
    """Make Word open it as a document of today, not in compatibility mode."""
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), _LAYOUT)
    for zoom in document.settings.element.iter(qn("w:zoom")):
        zoom.set(qn("w:percent"), "100")
    # The template's preview and a copy of its styles have nothing to do with this document.
    for relations in (document.part.package.rels, document.part.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(("/thumbnail", "/stylesWithEffects")):
                del relations[key]
