"""Foot- and endnotes."""

from __future__ import annotations

from factbox.analysis.text.left_out.kind import Kind

from .files import lines, p, r, typed


def mark(number: int, kind: str = "footnote", more: str = "") -> str:
    """Return the mark of a note."""
    return f'<w:r><w:{kind}Reference w:id="{number}" {more}/></w:r>'


def note(number: int, inside: str, kind: str = "footnote", more: str = "") -> str:
    """Return a note."""
    return f'<w:{kind} w:id="{number}" {more}>{inside}</w:{kind}>'


def test_notes_stand_at_the_end_in_the_order_of_their_marks() -> None:
    notes = (
        note(-1, p("line"), more='w:type="separator"')
        + note(1, p("First note."))
        + note(2, p("Second note.") + p("Its end."))
        + note(3, p("Never marked."))
    )
    body = f"<w:p>{r('Text')}{mark(2)}{r(' and text')}{mark(1)}{r('.')}</w:p>" + p("End.")
    assert lines(body, footnotes=notes) == [
        "Text and text.", "End.", "[1] Second note.", "Its end.", "[2] First note.",
    ]  # fmt: skip
    assert [each.style and each.style.kind for each in typed(body, footnotes=notes)] == [
        None, None, *[Kind.FOOTNOTES] * 3,
    ]  # fmt: skip


def test_endnotes_follow_with_numbers_of_their_own() -> None:
    body = f"<w:p>{r('A')}{mark(1, 'endnote')}{r('B')}{mark(1)}</w:p>"
    footnotes, endnotes = note(1, p("Foot.")), note(1, p("End."), "endnote")
    assert lines(body, footnotes=footnotes, endnotes=endnotes) == [
        "AB", "[1] Foot.", "[i] End.",
    ]  # fmt: skip
    settings = '<w:endnotePr><w:numFmt w:val="decimal"/><w:numStart w:val="5"/></w:endnotePr>'
    found = lines(body, footnotes=footnotes, endnotes=endnotes, settings=settings)
    assert found[-1] == "[5] End."


def test_a_mark_of_its_own_is_not_in_the_text_and_does_not_count() -> None:
    own = '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    notes = note(1, p("* Own.")) + note(2, p("Numbered."))
    body = f"<w:p>{r('Word')}{own}{r(' more')}{mark(2)}</w:p>"
    assert lines(body, footnotes=notes) == ["Word more", "[*] Own.", "[1] Numbered."]


def test_a_note_whose_mark_was_deleted_is_out() -> None:
    body = f"<w:p>{r('Text.')}<w:del>{mark(1)}</w:del></w:p>"
    assert lines(body, footnotes=note(1, p("Gone."))) == ["Text."]
