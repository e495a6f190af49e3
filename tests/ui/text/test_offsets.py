"""Offsets of Qt and ours convert into one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factbox.ui.text.offsets import code_points, utf16_units

TEXT = st.text(st.characters(exclude_categories=()) | st.sampled_from("\U0001f600\U00010000a"))


@given(TEXT, st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    points = data.draw(st.integers(0, len(text)))
    units = utf16_units(text, points)
    assert units == sum(2 if each > "\uffff" else 1 for each in text[:points])
    if not any("\ud800" <= each <= "\udfff" for each in text):
        assert code_points(text, units) == points
