"""A difficulty, made from the length of the sentences and the levels of the words."""

from __future__ import annotations

from factbox.analysis.figures.figure import Figure, Group, Higher
from factbox.analysis.figures.on_the_list import ABOUT_LIST, LANGUAGE, LIST, SOURCE
from factbox.analysis.figures.shift import Number, log

# Of fewer words it says too little.
_LEAST = 100


def difficulty(
    tokens: Number, sentences: Number, content_words: Number, content_levels: Number
) -> Number | None:
    """Return the difficulty; None under 100 words."""
    if tokens <= _LEAST - 1:
        return None
    return 35.5 * log(tokens / sentences) + 31.9 * (content_levels / content_words) - 118.1


FIGURE = Figure(
    key="difficulty",
    name="Difficulty",
    full_name="Difficulty S",
    group=Group.VOCABULARY,
    formula=difficulty,
    formula_text="35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1",
    worked=(
        "35.5 × ln({tokens} / {sentences}) + 31.9 × {content_levels} / {content_words} − 118.1"
    ),
    source=SOURCE,
    caveat=(
        "Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): "
        "Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in "
        "order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): "
        "ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within "
        "± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, "
        "dialogue, children’s books about the country, and other languages."
    ),
    about_list=ABOUT_LIST,
    decimals=0,
    exact_decimals=1,
    higher=Higher.HARDER,
    goes_by=LIST,
    remark="news 40–60",
    least_tokens=200,
    least_sentences=3,
    language=LANGUAGE,
    absent=f"under {_LEAST} words",
)
