"""The figures that other libraries give for the same tokens.

They come from lexicalrichness 0.5.1 and lexical_diversity 0.1.1, with which TAALED 0.32 agrees.
For MTLD, lexicalrichness was given a threshold just below 0.72, because it ends a factor at the
threshold itself. On 33 texts and 1,500 random ones, all figures were equal within 1 part in
10¹³.
"""

from __future__ import annotations

from math import log

import pytest

from factbox.analysis.text.document import Document
from factbox.analysis.text.lines import split_lines

from ..of_tokens import figure_of

SPEECH = """four score and seven years ago our fathers brought forth on this continent a new
nation conceived in liberty and dedicated to the proposition that all men are created equal now
we are engaged in a great civil war testing whether that nation or any nation so conceived and
so dedicated can long endure we are met on a great battle field of that war we have come to
dedicate a portion of that field as a final resting place for those who here gave their lives
that that nation might live it is altogether fitting and proper that we should do this but in a
larger sense we can not dedicate we can not consecrate we can not hallow this ground the brave
men living and dead who struggled here have consecrated it far above our poor power to add or
detract the world will little note nor long remember what we say here but it can never forget
what they did here""".split()
RHYME = """this is the farmer sowing his corn that kept the cock that crowed in the morn that
waked the priest all shaven and shorn that married the man all tattered and torn that kissed the
maiden all forlorn that milked the cow with the crumpled horn that tossed the dog that worried
the cat that killed the rat that ate the malt that lay in the house that jack built""".split()


def figures(tokens: list[str]) -> list[float | None]:
    """Return R, C, a², K, HD-D, MATTR and MTLD."""
    keys = ("guiraud_r", "herdan_c", "maas_a2", "yule_k", "hd_d", "mattr", "mtld")
    return [figure_of(key, tokens) for key in keys]


def test_a_speech() -> None:
    assert figures(SPEECH) == pytest.approx(
        [
            7.886774975374607,
            0.9049492927229957,
            0.018637881721454523,
            99.64306960142771,
            0.8393394681108918,
            0.7772173913043471,
            82.0,
        ],
        rel=1e-13,
    )


def test_a_rhyme() -> None:
    assert figures(RHYME) == pytest.approx(
        [
            5.1394830201378925,
            0.8853017130552937,
            0.026997390937262524,
            608.1632653061224,
            0.6530263410980106,
            0.6190476190476188,
            19.486021111624133,
        ],
        rel=1e-13,
    )


@pytest.mark.parametrize(
    ("key", "speech", "rhyme"),
    [
        # lexicalrichness 0.5.1: Summer, yulei, simpsond, herdanvm
        ("summer_s", 0.9386966073138083, 0.9157820179557488),
        ("yule_i", 30.818731117824772, 5.689230769230769),
        ("simpson_d", 0.01002543767768966, 0.06169772256728778),
        ("herdan_vm", 0.07849125962005343, 0.22769766547516065),
    ],
)
def test_others(key: str, speech: float, rhyme: float) -> None:
    assert figure_of(key, SPEECH) == pytest.approx(speech, rel=1e-13)
    assert figure_of(key, RHYME) == pytest.approx(rhyme, rel=1e-13)


def test_maas_to_base_ten_differs_by_a_factor() -> None:
    # lexical_diversity 0.1.1: maas_ttr
    figure = figure_of("maas_a2", SPEECH)
    assert figure is not None
    assert figure * log(10) == pytest.approx(0.04291530861680739, rel=1e-13)


@pytest.mark.parametrize(
    ("headlines", "expected"),
    [
        (
            1,
            [
                14.913923431063447,
                0.8851283393004368,
                0.016371391009996936,
                128.922761366607,
                0.8451328994731171,
                0.796116322701688,
                84.43741041567128,
            ],
        ),
        (
            2,
            [
                14.873957508128523,
                0.8844518555514425,
                0.016455216806040552,
                128.7877763020624,
                0.844884203524332,
                0.7962499999999997,
                82.82598222686161,
            ],
        ),
    ],
)
def test_the_reference_article(article: str, headlines: int, expected: list[float]) -> None:
    document = Document(split_lines(article)[0])
    lines = document.paragraphs
    first = document.metrics().first_line
    body = [token for line in lines.run(first, len(lines)) for token in line.tokens]
    headline = document.metrics().headline
    assert headline is not None
    again = lines[headline.start.paragraph].tokens * (headlines - 1)
    tokens = [*again, *body]
    assert len(tokens) == {1: 1115, 2: 1121}[headlines]
    assert figures(tokens) == pytest.approx(expected, rel=1e-13)
