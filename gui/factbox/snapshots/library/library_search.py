"""Finds the works in which words occur, and where."""

from __future__ import annotations

from collections.abc import Collection, Generator, Sequence
from enum import IntEnum
from typing import NamedTuple

from factbox.snapshots.library.library import Content, WorkSummary
from factbox.snapshots.library.search_words import SearchWords

# How many are looked at between two yields.
_RUN = 200


class Where(IntEnum):
    """Where words were found, the best place first."""

    WORK_TITLE = 0
    TITLE = 1
    NOTE = 2
    TEXT = 3


class Hit(NamedTuple):
    """The best place in a work; `content` is None for the work's own title."""

    where: Where
    content: Content | None = None


def search(
    words: SearchWords,
    summaries: Sequence[WorkSummary],
    contents: Sequence[Content],
    texts: Collection[str],
) -> Generator[None, None, dict[int, Hit]]:
    """Return the best hit in each work that has one, by the work's id; the best first.

    `texts` are the SHA-256s of the texts in which the words occur. Titles come before notes,
    notes before texts, and otherwise the work saved last comes first.
    """
    hits: dict[int, Hit] = {}
    for number, summary in enumerate(summaries):
        if words.are_in(summary.work.title):
            hits[summary.work.id] = Hit(Where.WORK_TITLE)
        if number % _RUN == 0:
            yield
    for number, content in enumerate(contents):
        where = _where(words, content, texts)
        # The last saved snapshot of a work comes first.
        if where is not None and where < _where_in(hits, content.work_id):
            hits[content.work_id] = Hit(where, content)
        if number % _RUN == 0:
            yield
    order = {summary.work.id: place for place, summary in enumerate(summaries)}
    known = [(hit.where, order[work], work) for work, hit in hits.items() if work in order]
    return {work: hits[work] for _, _, work in sorted(known)}


def _where(words: SearchWords, content: Content, texts: Collection[str]) -> Where | None:
    if content.title and words.are_in(content.title):
        return Where.TITLE
    if content.note and words.are_in(content.note):
        return Where.NOTE
    return Where.TEXT if content.sha256 in texts else None


def _where_in(hits: dict[int, Hit], work_id: int) -> int:
    """Return the place of the best hit so far; a number after all places if there is none."""
    return hits[work_id].where if work_id in hits else len(Where)
