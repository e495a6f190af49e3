"""Numbers of list items and headings, as they are seen."""

from __future__ import annotations

from .samples import item, items, p, texts


def level(number: int, form: str, more: str = "") -> str:
    name = "text:list-level-style-number"
    return f'<{name} text:level="{number}" style:num-format="{form}" {more}/>'


STYLES = (
    '<text:list-style style:name="L">'
    + level(1, "1", 'style:num-suffix="."')
    + level(2, "a", 'style:num-suffix=")" style:num-letter-sync="true"')
    + level(3, "i", 'style:num-prefix="(" style:num-suffix=")"')
    + "</text:list-style>"
    '<text:list-style style:name="Legal">'
    + level(1, "1")
    + level(2, "1", 'text:display-levels="2"')
    + "</text:list-style>"
    '<text:list-style style:name="Sections">'
    + level(1, "I", 'loext:num-list-format="Article %1%."')
    + level(
        2, "01, 02, 03, ...", 'loext:num-list-format="Section %1%.%2%" text:start-value="5"'
    )
    + "</text:list-style>"
    '<text:list-style style:name="B"><text:list-level-style-bullet text:level="1" '
    'text:bullet-char="-"/></text:list-style>'
    '<style:style style:name="Numbered" style:family="paragraph" style:list-style-name="L"/>'
)
L = 'text:style-name="L"'


def test_items_are_numbered_by_level() -> None:
    nested = p("one") + items(p("deep") + items(p("deeper")), p("deep too"))
    body = items(nested, p("two"), attributes=L)
    assert texts(body, STYLES) == [
        "1. one",
        "a) deep",
        "(i) deeper",
        "b) deep too",
        "2. two",
    ]


def test_only_the_first_paragraph_of_an_item_has_its_number() -> None:
    assert texts(items(p("one") + p("more"), attributes=L), STYLES) == ["1. one", "more"]


def test_an_inner_list_begins_anew_under_each_item() -> None:
    inner = items(p("x"), p("y"))
    body = items(p("one") + inner, p("two") + inner, attributes=L)
    assert texts(body, STYLES)[-3:] == ["2. two", "a) x", "b) y"]


def test_a_list_begins_anew_unless_it_continues() -> None:
    one = items(p("one"), attributes=f'{L} xml:id="first"')
    anew = items(p("anew"), attributes=L)
    continued = items(p("again"), attributes=f'{L} text:continue-numbering="true"')
    far = items(p("far"), attributes=f'{L} text:continue-list="first"')
    assert texts(one + p("between") + continued, STYLES)[-1] == "2. again"
    assert texts(one + anew + anew + far, STYLES) == [
        *("1. one", "1. anew", "1. anew"),
        "2. far",
    ]


def test_an_item_may_start_at_a_number() -> None:
    seventh = item(p("x"), 'text:start-value="7"')
    body = f"<text:list {L}>{seventh}{item(p('y'))}</text:list>"
    assert texts(body, STYLES) == ["7. x", "8. y"]


def test_a_header_of_a_list_has_no_number() -> None:
    header = f"<text:list-header>{p('About this')}</text:list-header>"
    body = f"<text:list {L}>{header}{item(p('x'))}</text:list>"
    assert texts(body, STYLES) == ["About this", "1. x"]


def test_numbers_show_the_levels_above() -> None:
    body = items(
        p("one"), p("two") + items(p("deep"), p("deep")), attributes='text:style-name="Legal"'
    )
    assert texts(body, STYLES) == ["1 one", "2 two", "2.1 deep", "2.2 deep"]


def test_numbers_have_the_words_around_them() -> None:
    body = items(p("Scope") + items(p("Of what")), attributes='text:style-name="Sections"')
    assert texts(body, STYLES) == ["Article I. Scope", "Section I.05 Of what"]


def test_an_inner_list_without_an_item_around_it_counts_its_item() -> None:
    body = items(items(p("deep")), p("next"), attributes='text:style-name="Legal"')
    assert texts(body, STYLES) == ["1.1 deep", "2 next"]


def test_letters_go_on_as_the_list_says() -> None:
    many = [p("x")] * 28
    paired = items(p("x") + items(*many), attributes=L)
    assert texts(paired, STYLES)[-1] == "bb) x"
    style = f'<text:list-style style:name="A">{level(1, "A")}</text:list-style>'
    assert texts(items(*many, attributes='text:style-name="A"'), style)[-1] == "AB x"


def test_a_bullet_is_a_bullet() -> None:
    assert texts(items(p("x"), attributes='text:style-name="B"'), STYLES) == ["• x"]
    assert texts(items(p("without a style"))) == ["• without a style"]


def test_the_style_of_a_paragraph_may_name_the_list() -> None:
    assert texts(items(p("x", "Numbered")), STYLES) == ["1. x"]


def test_headings_without_an_outline_have_no_numbers() -> None:
    assert texts('<text:h text:outline-level="1">x</text:h>', "") == ["x"]


def test_headings_are_numbered_as_the_outline_says() -> None:
    outline = (
        "<text:outline-style>"
        '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
        '<text:outline-level-style text:level="2" style:num-format="A" '
        'text:display-levels="2"/></text:outline-style>'
        '<style:style style:name="H" style:family="paragraph" style:default-outline-level="1"/>'
        '<style:style style:name="Free" style:family="paragraph" style:parent-style-name="H" '
        'style:list-style-name=""/>'
    )

    def h(depth: int, text: str, more: str = 'text:style-name="H"') -> str:
        return f'<text:h text:outline-level="{depth}" {more}>{text}</text:h>'

    body = (
        h(1, "One")
        + h(2, "Inner")
        + h(1, "No number", 'text:style-name="H" text:is-list-header="true"')
        + h(1, "None either", 'text:style-name="Free"')
        + h(1, "Two")
    )
    assert texts(body, named=outline) == [
        "1. One",
        "1.A Inner",
        "No number",
        "None either",
        "2. Two",
    ]


def test_a_numbered_paragraph_needs_no_list() -> None:
    one = f'<text:numbered-paragraph text:list-id="n" {L}>{p("x")}</text:numbered-paragraph>'
    assert texts(one + one, STYLES) == ["1. x", "2. x"]
