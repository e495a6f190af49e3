"""What is left out of a text, kind by kind."""

from __future__ import annotations

from itertools import chain

import pytest

from factbox.analysis.text.document import Document
from factbox.analysis.text.left_out.kind import DEFAULT, Kind, kinds_named

#: A text, and the words of it that are counted by default.
BY_DEFAULT = [
    # fenced code
    ("Run:\n\n```\nsudo mv a b\n```\n\nStop.", "Run Stop"),
    ("```\ncode only\n```", ""),
    ("```python\nx = 1\n```\nA", "A"),
    ("~~~\nx = 1\n~~~\nA", "A"),
    ("~~~ sh\n\nls\n\n~~~\nA", "A"),
    ("````\n```\nx\n```\n````\nA", "A"),
    ("```\nx\n````\nA", "A"),
    ("   ```\nx\n   ```\nA", "A"),
    ("```\nx\n``` \t\nA", "A"),
    ("```\nx\n``` y\n```\nA", "A"),
    ("```\nx\n~~~\ny\n```\nA", "A"),
    ("```\n# One\n[a](b)\n<!--\n```\nA --> B", "A B"),
    ("```\n\n```\nA", "A"),
    ("```\nx\n```\n```\ny\n```\nA", "A"),
    ("```\nA\n\nB", "A B"),
    ("A\n```\nB", "A B"),
    ("``` A\nB", "A B"),
    ("````\nA\n```", "A"),
    ("~~~\nA\n```", "A"),
    ("    ```\n    x\n    ```", ""),
    ("1. A\n\n\t```\n\tx\n\t```\n2. B", "1 A 2 B"),
    ("- ```sh\n  ls\n  ```\n\nA\n\n```\nx\n```\nB", "A B"),
    ("- ```\n  ls\n  ```\n- A", "A"),
    ("> ```\n> x\n> ```\n\nA", "A"),
    ("``\nA\n``", "A"),
    ("```A``` B\n\nC", "A B C"),
    ("Use `x = 1` here", "Use x 1 here"),
    ("One.\n\n~~~\n\nTwo.\n\n~~~\n\nThree.", "One Two Three"),
    ("One.\n\n~~~~~~\n\nTwo.\n\n~~~~~~\n\nThree.", "One Two Three"),
    ("He said ``` and ~~~ once.", "He said and once"),
    # comments
    ("A <!-- x y --> B", "A B"),
    ("A<!-- x -->B", "AB"),
    ("<!-- x -->\nA", "A"),
    ("A <!-- x\ny\n\nz --> B", "A B"),
    ("<!--\n```\nx\n-->\nA\n\n```\ny\n```", "A"),
    ("<!-- x --> A <!-- y --> B", "A B"),
    ("A <!-- x --> B <!-- y\nz --> C", "A B C"),
    ("A <!-- x\ny --> B <!-- z\nw --> C", "A B C"),
    ("<!--> A -->", "A"),
    ("<!-- x -- y > z -->A", "A"),
    ("A <!-- B", "A B"),
    ("A <!-- B\nC\n\nD", "A B C D"),
    ("A --> B", "A B"),
    ("A -- B > C", "A B C"),
    ("Write `<!--` and `-->`.", "Write and"),
    ("Write `<!--` A\n\nand `-->`.", "Write A and"),
    (r"A \<!-- B --> C", "A B C"),
    ("A <! -- B -->", "A B"),
    # link targets
    ("See [the guide](../to/some#x) now.", "See the guide now"),
    ("[A](b)", "A"),
    ("[A](b)[C](d)", "A C"),
    ('[A](b "the title") C', "A C"),
    ("[A](b 'the title') C", "A C"),
    ("[A](b (the title)) C", "A C"),
    ("[A](<b c>) D", "A D"),
    ("[A](http://b.org/c_(d)) E", "A E"),
    ("[A]() B", "A B"),
    ("![an apple](apple.png) A", "an apple A"),
    ('![an apple](apple.png "t") A', "an apple A"),
    ("[![an apple](a.png)](http://b.c) A", "an apple A"),
    ("[A [B] C](d) E", "A B C E"),
    ("x] [A](b) C", "x A C"),
    ("See [the\nguide](guide.md 'how to') now.", "See the guide now"),
    ("a](b) C", "a b C"),
    ("[*A*](b) **C**", "A C"),
    ("[`A`](b) C", "A C"),
    ("* [A](b), [C](d).", "A C"),
    ("# [A](b)", "A"),
    ("> [A](b)", "A"),
    ("| [A](b) | C |", "A C"),
    ("`[A](b)` C", "A b C"),
    ("``[A](b) ` `` C", "A b C"),
    (r"\[A](b) C", "A b C"),
    ("[A] (b) C", "A b C"),
    ("A (b) [C]", "A b C"),
    ("[A](b c d)", "A b c d"),
    ("[A](b\n\nC", "A b C"),
    ("f(x)[i] and a[i](j k)", "f x i and a i j k"),
    ("f(x)[i] is a[i](j) or c[i][j]", "f x i is a i j or c i j"),
    ("see[A](b.md) C", "see A C"),
    ("[![A][b]][c] D", "A D"),
    ("See <https://a.org> now", "See https://a.org now"),
    ("See https://a.org/b(c) now", "See https://a.org/b(c) now"),
    ("[A][b] C", "A C"),
    ("[the guide][the id] A", "the guide A"),
    ("[A][] B", "A B"),
    ("[3][4] A", "3 4 A"),
    ("Smith [3][4] A", "Smith 3 4 A"),
    ("[the guide][1] A", "the guide A"),
    ("So it is.[a][1] [note 2][3] A", "So it is a 1 note 2 3 A"),
    ("A [sic] B", "A sic B"),
    ('[b]: http://a.org/x "the title"\n\nA', "A"),
    ("[b]: <http://a.org>\n\nA", "A"),
    ("[b]: ../c/d.html\n\nA", "A"),
    ("  [b]: #part\n\nA", "A"),
    ("[b]: index.html 'the title'\n\nA", "A"),
    ("[b]: mailto:a@b.org\n\nA", "A"),
    ("[Anna]: Yes.\n\n[Ben]: No, never.", "Anna Yes Ben No never"),
    ("[Anna]: yes/no\n\n[Ben]: 10:30", "Anna yes no Ben 10 30"),
    ("[b]: http://a.org and more", "b http://a.org and more"),
    ("[^1]: A note.", "1 A note"),
    # Only Markdown is looked for: tags of HTML are counted as they are typed.
    ("<b>A</b> B<br>", "b A b B br"),
    # front matter
    ("---\ntitle: A b\n---\nC", "C"),
    ("---\ntitle: A\ntags:\n  - b\n  - c\n# d\n\ndate: 2020\n...\nC", "C"),
    ('---\n"a b": c\nd: [e,\nf: g\n---\nC', "C"),
    ("---\na: b\n---\n\nFact Box\nLevel: 3\nTokens: 4\n\nC", "C"),
    ("---\ntitle: A b", "title A b"),
    ("---\nA line of text.\n---\nC", "A line of text C"),
    ("---\n\n---\nC", "C"),
    ("\n---\ntitle: A\n---\nC", "title A C"),
    ("A\n---\ntitle: B\n---", "A title B"),
    (" ---\ntitle: A\n---", "title A"),
    ("***\nA\n***", "A"),
    # published fact box
    ("Fact Box\n\nLevel: 3.5\n\nTokens: 9\n\nA b", "A b"),
    ("Level: 3.5 | Tokens: 9\nA", "A"),
    ("A\n\nLevel: 3\nTokens: 4", "A Level 3 Tokens 4"),
    ("Level: 3\nA", "Level 3 A"),
    # the rest counts by default
    ("## Chapter two\n\nIt began.", "Chapter two It began"),
    ("> A\n\n| B |\n|---|\n| C |\n\n[^1]: D\n\n# References\n\nE", "A B C 1 D References E"),
]

#: A text, the kinds that are left out of it alone, and the words that are counted.
CHOSEN = [
    ("# A\n\nB.", "headings", "B"),
    ("### 1. A b ###\nC.", "headings", "C"),
    ("A b\n===\n\nC.", "headings", "C"),
    ("A b\n---\n\nC.", "headings", "C"),
    ("A b\n\nC d.\n\nE f\n\nG h.", "headings", "C d G h"),
    ("The headline\nC d.", "headings", "C d"),
    ("A b.\n\nC d\n\n\n\nE f.", "headings", "A b E f"),
    ("A b.\n\nPart one\n\nC d\n\nE f.", "headings", "A b E f"),
    ("A b.\n\n1 Introduction\n\nE f.", "headings", "A b E f"),
    ("A b.\n\n“So it goes”\n\nE f.", "headings", "A b E f"),
    ("# A\n## B\n\nC.", "headings", "C"),
    ("#hashtag A.", "headings", "hashtag A"),
    ("A b.\n\n- an item\n\nC d.", "headings", "A b an item C d"),
    ("A b.\n\n1. An item\n\nC d.", "headings", "A b 1 An item C d"),
    ("A b.\n\nAs follows:\n\nC d.", "headings", "A b As follows C d"),
    ("A b.\n\nYours sincerely,\n\nC d.", "headings", "A b Yours sincerely C d"),
    ("A b.\n\nC d\nE f.", "headings", "A b C d E f"),
    ("A b.\n\nWe said so to\nthem all\n\nC d.", "headings", "A b We said so to them all C d"),
    ("A b.\n\nAnn Smith", "headings", "A b Ann Smith"),
    ("A b.\n\n" + "Word " * 13 + "\n\nC d.", "headings", "A b " + "Word " * 13 + "C d"),
    ("A b.\nShall I go\nAnd see.\nIt is.", "headings", "A b Shall I go And see It is"),
    ("```\n# A\n```\nB.", "headings", "A B"),
    ("A b.\n\n---\n\nC d.", "headings", "A b C d"),
    ("| A | B |\n|---|---|\n| C | D |\n\nE", "tables", "E"),
    ("A | B\n--- | :-:\nC | D\nE", "tables", "E"),
    ("| A |\n| - |\n| B |", "tables", ""),
    ("A | B\nC | D", "tables", "A B C D"),
    ("| A | B |\n|---|\n| C |", "tables", "A B C"),
    ("A || B && C | D", "tables", "A B C D"),
    ("> A b\n>\n>> C\n\nD", "quotations", "D"),
    ("   > A\nB", "quotations", "B"),
    ("A > B", "quotations", "A B"),
    ("“A b,” she said.", "quotations", "A b she said"),
    ("[^a]: A b\n    c d\n\nE", "footnotes", "E"),
    ("A b[^1] c.\n\n[^1]: D e.", "footnotes", "A b c"),
    ("A ^1 [1] b.", "footnotes", "A 1 1 b"),
    ("A.\n\n# References\n\nSmith, J. (2004). B.\n\nJones.", "references", "A"),
    ("A.\n\n## Works cited\n\nB.\n\n# C\n\nD.", "references", "A C D"),
    ("A.\n\nReferences\n\nSmith, J. B. 2004", "references", "A"),
    ("A.\n\nBibliography\n---\n\nB.", "references", "A"),
    ("A.\n\n7. References\nB.\n\n```\nC\n```\nD.", "references", "A"),
    ("A.\n\n**Sources**\n\nB, C. D.\n\nAppendix A\n\nE f.", "references", "A Appendix A E f"),
    ("A.\n\nReferences are given.\n\nB.", "references", "A References are given B"),
    ("A.\nSources\nB.", "references", "A Sources B"),
    ("```\nx\n```\n<!-- y -->\n[A](b)", "quotations", "x y A b"),
]


def counted(text: str, kinds: frozenset[Kind]) -> str:
    document = Document(text.split("\n"), left_out=kinds)
    return " ".join(chain.from_iterable(document.tokens()))


@pytest.mark.parametrize(("text", "words"), BY_DEFAULT)
def test_by_default(text: str, words: str) -> None:
    assert counted(text, DEFAULT) == words


@pytest.mark.parametrize(("text", "kind", "words"), CHOSEN)
def test_one_kind_alone(text: str, kind: str, words: str) -> None:
    assert counted(text, kinds_named(f"none,{kind}")) == words
