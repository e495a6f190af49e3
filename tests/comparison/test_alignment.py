"""Paragraphs find their counterparts."""

from __future__ import annotations

import pytest
from hypothesis import given

from factbox.comparison.alignment import Fate
from factbox.comparison.comparison import Comparison

from .revisions import compared, revisions

_ONE = "The council has to publish its minutes within a week of each meeting."
_TWO = "Nobody knows what the old bridge cost, or who paid for all of its repairs."
_THREE = "Schools close at noon on Fridays, when the market takes the whole square."


def _kinds(comparison: Comparison) -> list[Fate]:
    return [row.fate for row in comparison.rows]


def _compared(old: list[str], new: list[str]) -> Comparison:
    return compared("\n".join(old), "\n\n".join(new))


@given(revisions())
def test_every_paragraph_is_there_once_in_the_order_of_its_text(texts: tuple[str, str]) -> None:
    comparison = compared(*texts)
    rows = comparison.rows
    old = [row.old for row in rows if row.old is not None and row.fate is not Fate.MOVED_HERE]
    new = [row.new for row in rows if row.new is not None and row.fate is not Fate.MOVED_AWAY]
    assert old == comparison.old.paragraphs()
    assert new == comparison.new.paragraphs()


@given(revisions())
def test_what_is_called_the_same_is(texts: tuple[str, str]) -> None:
    comparison = compared(*texts)
    for row in comparison.rows:
        if row.old is not None and row.new is not None:
            before = comparison.old.lines[row.old].text
            after = comparison.new.lines[row.new].text
            assert row.is_changed == (before != after)
            assert row.is_changed or row.fate is not Fate.CHANGED


def test_blank_lines_make_no_difference() -> None:
    assert _kinds(_compared([_ONE, _TWO], [_ONE, _TWO])) == [Fate.SAME, Fate.SAME]


def test_a_changed_paragraph_is_found_behind_one_that_came() -> None:
    comparison = _compared([_ONE, _TWO], [_ONE, _THREE, _TWO.replace("old", "new")])
    assert _kinds(comparison) == [Fate.SAME, Fate.ADDED, Fate.CHANGED]


def test_a_changed_paragraph_is_found_before_one_that_went() -> None:
    comparison = _compared([_ONE, _TWO, _THREE], [_ONE.replace("week", "month"), _THREE])
    assert _kinds(comparison) == [Fate.CHANGED, Fate.REMOVED, Fate.SAME]


def test_a_paragraph_that_was_moved_is_known() -> None:
    comparison = _compared([_ONE, _TWO, _THREE], [_THREE, _ONE, _TWO])
    assert sorted(kind.name for kind in _kinds(comparison)) == [
        "MOVED_AWAY",
        "MOVED_HERE",
        "SAME",
        "SAME",
    ]
    assert comparison.difference("tokens") == 0
    assert comparison.parts("tokens") == ()


_TWO_CHANGED = _TWO.replace("old bridge", "new stone bridge").replace("all of ", "")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ([_ONE, _TWO, _THREE], [_THREE, _ONE, _TWO_CHANGED]),
        # Both were changed, and stand in each other's place.
        ([_TWO, _ONE], [_ONE.replace("week", "month"), _TWO_CHANGED]),
        # Another one stands in its place, and it stands in that of a third.
        ([_TWO, _ONE, _THREE], [_ONE, "It is over.", _TWO_CHANGED]),
    ],
)
def test_a_paragraph_that_was_moved_and_changed_is_known(
    old: list[str], new: list[str]
) -> None:
    comparison = _compared(old, new)
    assert comparison.moved_and_changed == 1
    [away] = [row for row in comparison.rows if row.fate is Fate.MOVED_AWAY and row.is_changed]
    [here] = [row for row in comparison.rows if row.fate is Fate.MOVED_HERE and row.is_changed]
    assert away[1:] == here[1:]
    assert sum(part.value for part in comparison.parts("tokens") or ()) == pytest.approx(
        comparison.difference("tokens")
    )


def test_a_paragraph_that_was_moved_and_cut_to_a_third_is_known() -> None:
    kept = (
        "Nobody knows what the old bridge cost, or who paid for all of its repairs, not even "
    )
    kept += "the mayor of the town."
    long = f"{kept} {_THREE} {_ONE.replace('council', 'committee')} It said so in its report."
    comparison = _compared([long, _ONE, _THREE], [_ONE, _THREE, kept])
    assert comparison.moved_and_changed == 1
    assert _kinds(comparison) == [Fate.MOVED_AWAY, Fate.SAME, Fate.SAME, Fate.MOVED_HERE]


def test_paragraphs_that_share_small_words_were_not_moved() -> None:
    comparison = _compared([_ONE, _TWO], [_TWO, "Who has to do it, and of what, is not known."])
    assert comparison.moved_and_changed == 0


def test_a_paragraph_is_not_taken_for_its_neighbour_if_it_is_found_elsewhere() -> None:
    like_two = "Nobody knows what the new school cost, or who asked the town to build it."
    comparison = _compared([_TWO, _ONE, like_two], [_ONE, _TWO_CHANGED])
    assert [row.fate.value for row in comparison.rows] == [
        "moved away",
        "same",
        "removed",
        "moved here",
    ]


def test_one_that_was_rewritten_stands_beside_what_it_was() -> None:
    comparison = _compared([_ONE, _TWO], [_ONE, _THREE])
    assert _kinds(comparison) == [Fate.SAME, Fate.CHANGED]
    (segments,) = comparison.segments.values()
    assert [(each.old, each.new) for each in segments] == [(_TWO, _THREE)]


def test_many_paragraphs_that_were_all_edited_find_each_other() -> None:
    old = [f"{_ONE} Number{i} is the name of it, and word{i} too." for i in range(80)]
    new = [line.replace("week", "fortnight") for line in old]
    del new[40]
    comparison = _compared(old, new)
    assert _kinds(comparison) == 40 * [Fate.CHANGED] + [Fate.REMOVED] + 39 * [Fate.CHANGED]


def test_the_published_fact_box_is_no_paragraph(article: str) -> None:
    comparison = compared(article, article)
    assert comparison.count(Fate.SAME) == comparison.new.figures["paragraphs"]
