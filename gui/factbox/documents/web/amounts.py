"""The amount of text in each element of a page, and of prose in it."""

from __future__ import annotations

from collections.abc import Collection

from lxml import etree

from factbox.documents.web.blocks import BLOCKS
from factbox.documents.web.hidden import is_hidden
from factbox.documents.web.tree import Element

# A shorter paragraph may be the title of a link or a caption.
_PROSE = 60
# A paragraph of this length weighs half its bytes; a longer one, a larger share.
_HALF = 150


class Amount:
    """The text in an element, in bytes: a Chinese character says more than a Latin one."""

    __slots__ = ("link_text", "links", "prose", "text", "weight")

    def __init__(self) -> None:
        self.text = 0
        #: of it, the text of links
        self.link_text = 0
        #: the number of links
        self.links = 0
        #: the text of paragraphs that are long enough, and not made of links
        self.prose = 0
        #: the same, long paragraphs weighing more
        self.weight = 0.0

    def add(self, other: Amount) -> None:
        """Take over what an element inside has."""
        self.text += other.text
        self.link_text += other.link_text
        self.links += other.links
        self.prose += other.prose
        self.weight += other.weight


_NOTHING = Amount()


class Amounts:
    """The amounts of the elements below `root`, without those that are `skipped`."""

    def __init__(self, root: Element, skipped: Collection[Element] = ()) -> None:
        self._of: dict[Element, Amount] = {}
        self._skipped = skipped
        self._walk(root)

    def of(self, element: Element) -> Amount:
        """Return the amount of an element; nothing if it is not seen."""
        return self._of.get(element, _NOTHING)

    def _walk(self, root: Element) -> None:
        blocks = [Amount()]
        run = Amount()
        links = 0
        # Of the elements around, from the outermost.
        kinds: list[str] = []
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                kind = self._kind(element, root)
                kinds.append(kind)
                if kind == "block":
                    run = _finish(run, blocks[-1])
                    blocks.append(self._of.setdefault(element, Amount()))
                elif kind == "link":
                    links += 1
                    run.links += 1
                elif kind == "skipped":
                    walk.skip_subtree()
                    continue
                _take(run, element.text, links)
                continue
            kind = kinds.pop()
            if kind == "block":
                run = _finish(run, blocks.pop())
                blocks[-1].add(self._of[element])
            elif kind == "link":
                links -= 1
            if kinds:
                _take(run, element.tail, links)

    def _kind(self, element: Element, root: Element) -> str:
        if element is root:
            return "block"
        if element in self._skipped or is_hidden(element):
            return "skipped"
        if element.tag in BLOCKS:
            return "block"
        return "link" if element.tag == "a" else ""


def _take(run: Amount, text: str | None, links: int) -> None:
    if text:
        length = len(" ".join(text.split()).encode("utf-8", "replace"))
        run.text += length
        run.link_text += length if links else 0


def _finish(run: Amount, block: Amount) -> Amount:
    """Add the characters between two ends of blocks to `block`; return an empty run."""
    if run.text - run.link_text >= _PROSE and run.link_text < run.text / 2:
        run.prose = run.text
        run.weight = run.text * run.text / (run.text + _HALF)
    block.add(run)
    return Amount()
