"""Text in a Word file, in the direction in which it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from unicodedata import bidirectional

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from factbox.reports.escaping import showable

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph as WordParagraph
    from docx.text.run import Run

_LEFTWARDS = frozenset(("R", "AL"))
_STRONG = _LEFTWARDS | {"L"}
# What may follow the direction in the properties of a paragraph, in the order of the standard.
_AFTER_DIRECTION = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
    *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment"),
    *("w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr"),
)


# The types of python-docx know only the elements that it has classes for.
def element(name: str, **attributes: str) -> Any:
    """Return a new element of WordprocessingML."""
    values = {qn(f"w:{key}"): value for key, value in attributes.items()}
    return OxmlElement(f"w:{name}", values)


def write(paragraph: WordParagraph, text: str) -> Run:
    """Write `text` into a paragraph, which is set from right to left if its first word is."""
    run = paragraph.add_run(showable(text))
    strong = next((each for each in map(bidirectional, text) if each in _STRONG), "L")
    if strong in _LEFTWARDS:
        properties = paragraph._p.get_or_add_pPr()
        properties.insert_element_before(element("bidi"), *_AFTER_DIRECTION)
        run.font.rtl = True
    return run


def add_field(paragraph: WordParagraph, code: str) -> None:
    """Add a field that Word computes, such as PAGE."""
    instruction = element("instrText")
    instruction.text = code
    paragraph.add_run()._r.append(element("fldChar", fldCharType="begin"))
    paragraph.add_run()._r.append(instruction)
    paragraph.add_run()._r.append(element("fldChar", fldCharType="separate"))
    # What is shown until Word computes it.
    paragraph.add_run("1")
    paragraph.add_run()._r.append(element("fldChar", fldCharType="end"))
