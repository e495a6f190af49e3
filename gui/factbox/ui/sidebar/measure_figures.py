"""The readability and diversity figures in words: named, shown and explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factbox.analysis.figures.diversity import DRAWN, FEWEST_TOKENS, WINDOW
from factbox.analysis.figures.readability import (
    FEWEST_SENTENCES,
    FEWEST_SENTENCES_OF_SMOG,
    GRADES,
)
from factbox.analysis.figures.readability import FEWEST_TOKENS as FEWEST_TOKENS_OF_A_GRADE
from factbox.ui.sidebar.figure_list import Figure
from factbox.ui.wording.doubt import doubt
from factbox.ui.wording.figures import shown
from factbox.ui.wording.tr import tr

if TYPE_CHECKING:
    from factbox.analysis.figures.measures import Measures
    from factbox.analysis.rule_sets.textstat.sums import Sums


def readability_figures(measures: Measures) -> list[Figure]:
    """The nine readability figures, in rows."""
    return [
        Figure(
            readability_names()[name],
            shown(value, _DECIMALS[name]),
            _readability_note(measures, name),
            "\n".join(_readability_explained(measures, name)),
        )
        for name, value in measures.readability._asdict().items()
    ]


def diversity_figures(measures: Measures) -> list[Figure]:
    """The seven diversity figures, in rows."""
    return [
        Figure(
            diversity_names()[name],
            shown(value, _DECIMALS[name]),
            _diversity_note(measures, name),
            "\n".join(_diversity_explained(measures, name)),
        )
        for name, value in measures.diversity._asdict().items()
    ]


def grades(measures: Measures) -> dict[str, float | None]:
    """The grade formulas by short names."""
    short = {"flesch_kincaid_grade": "F–K", "gunning_fog": "Fog", "coleman_liau_index": "C–L"}
    return {
        short.get(name, readability_names()[name]): getattr(measures.readability, name)
        for name in GRADES
    }


_DECIMALS = {
    "flesch_reading_ease": 1,
    "flesch_kincaid_grade": 1,
    "gunning_fog": 1,
    "smog_index": 1,
    "automated_readability_index": 1,
    "coleman_liau_index": 1,
    "dale_chall_readability_score": 1,
    "lix": 1,
    "rix": 2,
    "mattr": 3,
    "mtld": 1,
    "hd_d": 3,
    "guiraud_r": 2,
    "herdan_c": 3,
    "maas_a2": 4,
    "yule_k": 1,
}


def readability_names() -> dict[str, str]:
    """What the readability figures are called."""
    return {
        "flesch_reading_ease": tr("Flesch Reading Ease"),
        "flesch_kincaid_grade": tr("Flesch–Kincaid"),
        "gunning_fog": tr("Gunning Fog"),
        "smog_index": tr("SMOG"),
        "automated_readability_index": tr("ARI"),
        "coleman_liau_index": tr("Coleman–Liau"),
        "dale_chall_readability_score": tr("Dale–Chall"),
        "lix": tr("LIX"),
        "rix": tr("RIX"),
    }


def diversity_names() -> dict[str, str]:
    """What the diversity figures are called."""
    return {
        "mattr": tr("MATTR"),
        "mtld": tr("MTLD"),
        "hd_d": tr("HD-D"),
        "guiraud_r": tr("Guiraud’s R"),
        "herdan_c": tr("Herdan’s C"),
        "maas_a2": tr("Maas a²"),
        "yule_k": tr("Yule’s K"),
    }


def _readability_note(measures: Measures, name: str) -> str:
    """What the figure is, or why it is absent or not to be relied on."""
    counts = measures.counts
    if getattr(measures.readability, name) is None:
        return tr("no token yet") if not counts.tokens else tr("no sentence yet")
    unreliable = doubt(counts)
    if unreliable:
        return unreliable
    if name == "smog_index" and counts.sentences < FEWEST_SENTENCES_OF_SMOG:
        return tr("unreliable: under %d sentences") % FEWEST_SENTENCES_OF_SMOG
    if name in GRADES:
        return tr("grade")
    if name == "flesch_reading_ease":
        return tr("more is easier")
    return ""


def _diversity_note(measures: Measures, name: str) -> str:
    tokens = measures.counts.tokens
    if not tokens:
        return tr("no token yet")
    if getattr(measures.diversity, name) is None:
        if name == "hd_d":
            return tr("fewer than %d tokens to draw from") % DRAWN
        return tr("no word occurs twice") if name == "mtld" else tr("one token only")
    if name in ("mattr", "mtld", "hd_d") and tokens < FEWEST_TOKENS:
        return tr("unreliable: under %d tokens") % FEWEST_TOKENS
    if name in ("maas_a2", "yule_k"):
        return tr("less is more varied")
    if name == "guiraud_r":
        return tr("grows with length")
    return ""


def _readability_explained(measures: Measures, name: str) -> list[str]:
    """Rule, ingredients with their numbers, source and caveat."""
    counts, classes = measures.counts, measures.classes
    words, sentences = counts.tokens, counts.sentences
    words_sentences = tr("%d tokens, %d sentences") % (words, sentences)
    rules = {
        "flesch_reading_ease": (
            tr("Flesch Reading Ease (Flesch 1948)"),
            "206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens",
            tr("%s, %d syllables") % (words_sentences, counts.syllables),
            tr("From 0, very hard, to 100, very easy; it may go beyond both."),
        ),
        "flesch_kincaid_grade": (
            tr("Flesch–Kincaid grade (Kincaid et al. 1975): the Level above"),
            "0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59",
            tr("%s, %d syllables") % (words_sentences, counts.syllables),
            tr("A school grade of the United States."),
        ),
        "gunning_fog": (
            tr("Gunning Fog (Gunning 1952)"),
            "0.4 × (tokens / sentences + 100 × hard / tokens)",
            tr("%s, %d hard words") % (words_sentences, classes.polysyllables),
            tr(
                "Hard are all words of three syllables or more. Gunning excepts names, "
                "compounds and the endings -ed and -es, which no program can tell for sure."
            ),
        ),
        "smog_index": (
            tr("SMOG (McLaughlin 1969)"),
            "1.0430 × √(30 × polysyllables / sentences) + 3.1291",
            tr("%d words of three syllables or more, %d sentences")
            % (classes.polysyllables, sentences),
            tr("Made for thirty sentences; fewer are reckoned up to thirty."),
        ),
        "automated_readability_index": (
            tr("ARI, Automated Readability Index (Smith & Senter 1967)"),
            "4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43",
            tr("%s, %d characters") % (words_sentences, counts.characters),
            tr("Characters are all but white space, punctuation among them."),
        ),
        "coleman_liau_index": (
            tr("Coleman–Liau index (Coleman & Liau 1975)"),
            "0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8",
            tr("%s, %d letters") % (words_sentences, counts.letters),
            tr("Needs no syllables. textstat writes 0.058."),
        ),
        "dale_chall_readability_score": (
            tr("Dale–Chall (Dale & Chall 1948)"),
            "0.1579 × % difficult + 0.0496 × tokens / sentences, + 3.6365 over 5 %",
            tr("%s, %d difficult words") % (words_sentences, classes.difficult_words),
            tr(
                "Difficult is what is not on the list of 2,941 words that comes with textstat: "
                "plurals, other inflections, names and numbers too. 4.9 and less is grade 4, "
                "8 is grade 11, over 10 is college."
            ),
        ),
        "lix": (
            tr("LIX (Björnsson 1968)"),
            "tokens / sentences + 100 × long / tokens",
            tr("%s, %d words over six letters") % (words_sentences, classes.long_words),
            tr("Under 30 is for children, over 60 for specialists. Made for Swedish."),
        ),
        "rix": (
            tr("RIX (Anderson 1983)"),
            "long / sentences",
            tr("%d words over six letters, %d sentences") % (classes.long_words, sentences),
            tr("From 0.2 in grade 1 to 7.2 and more in college."),
        ),
    }
    title, formula, ingredients, caveat = rules[name]
    if measures.line is not None:
        own = _textstat_explained(measures.line.sums, words_sentences)
        formula, ingredients, caveat = own.get(name, (formula, ingredients, caveat))
    lines = [title, formula]
    if words:
        value = shown(getattr(measures.readability, name), 6)
        lines.append(f"{ingredients}: {value}")
    unreliable = _readability_note(measures, name)
    if unreliable.startswith(tr("unreliable")):
        lines.append(
            tr(
                "Under %d tokens or %d sentences, or where hardly a word is English, it says "
                "little."
            )
            % (FEWEST_TOKENS_OF_A_GRADE, FEWEST_SENTENCES)
        )
    return [*lines, caveat]


def _textstat_explained(sums: Sums, words_sentences: str) -> dict[str, tuple[str, str, str]]:
    """Formula, ingredients and caveat of those that textstat makes otherwise."""
    return {
        "gunning_fog": (
            "0.4 × (tokens / sentences + 100 × hard / tokens)",
            tr("%s, %d hard words") % (words_sentences, sums.hard_words),
            tr(
                "In textstat, hard are words of three syllables or more that are not on its "
                "list of easy words."
            ),
        ),
        "automated_readability_index": (
            "4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43",
            tr("%s, %d characters in %d pieces")
            % (words_sentences, sums.characters, sums.chunks),
            tr("In textstat, pieces are what white space separates, a dash alone too."),
        ),
        "coleman_liau_index": (
            "0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8",
            tr("%s, %d letters") % (words_sentences, sums.letters),
            tr("textstat writes 0.058 for the paper’s 0.0588; its letters are digits too."),
        ),
    }


def _diversity_explained(measures: Measures, name: str) -> list[str]:
    tokens, types = measures.counts.tokens, measures.types
    both = tr("%d tokens, %d types") % (tokens, types)
    rules = {
        "mattr": (
            tr("MATTR, moving-average type–token ratio (Covington & McFall 2010)"),
            tr("The mean of types / tokens in every window of %d tokens") % WINDOW,
            tr("Hardly depends on length; a text of fewer tokens is one window."),
            tr(
                "As lexical_diversity and TAALED. lexicalrichness, quanteda and koRpus take "
                "windows of 100 unless told otherwise."
            ),
        ),
        "mtld": (
            tr("MTLD, measure of textual lexical diversity (McCarthy & Jarvis 2010)"),
            tr(
                "Tokens per factor: a stretch that ends when its type–token ratio falls below "
                "0.72; what is left counts for a part. The mean of reading forward and backward"
            ),
            tr("Hardly depends on length."),
            tr(
                "A factor may be of any length here. lexicalrichness ends one at 0.72 too, "
                "lexical_diversity and TAALED end none under 10 tokens, koRpus averages the "
                "factors."
            ),
        ),
        "hd_d": (
            tr("HD-D (McCarthy & Jarvis 2007)"),
            tr("The type–token ratio to be expected of %d tokens drawn from the text") % DRAWN,
            tr("Hardly depends on length, and not at all on the order of words."),
            tr(
                "As lexicalrichness, lexical_diversity and TAALED; what koRpus calls HDD is "
                "42 times as much."
            ),
        ),
        "guiraud_r": (
            tr("Guiraud’s R, root TTR (Guiraud 1954)"),
            tr("types / √tokens"),
            tr("Still depends on length: compare texts of about the same."),
            tr("All libraries agree."),
        ),
        "herdan_c": (
            tr("Herdan’s C, log TTR (Herdan 1960)"),
            tr("ln types / ln tokens"),
            tr("Depends on length a little."),
            tr("All libraries agree."),
        ),
        "maas_a2": (
            tr("Maas a² (Maas 1972)"),
            tr("(ln tokens − ln types) / (ln tokens)²"),
            tr("Less is more varied; 0 where no word occurs twice."),
            tr(
                "As lexicalrichness. lexical_diversity and TAALED take logarithms to base 10 "
                "(2.3026 times as much); quanteda and koRpus give the square root of that."
            ),
        ),
        "yule_k": (
            tr("Yule’s K (Yule 1944)"),
            tr("10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times"),
            tr("Less is more varied; 0 where no word occurs twice."),
            tr("As lexicalrichness and koRpus; quanteda leaves out “− tokens”."),
        ),
    }
    title, formula, caveat, libraries = rules[name]
    value = shown(getattr(measures.diversity, name), 6)
    made = [f"{both}: {value}"] if tokens else []
    forward, backward = measures.factor_lengths
    if name == "mtld" and forward is not None and backward is not None:
        made = [
            tr("%s, %s factors forward: %s")
            % (both, _factors(tokens, forward), shown(forward, 3)),
            tr("%s factors backward: %s; the mean: %s")
            % (_factors(tokens, backward), shown(backward, 3), value),
        ]
    if name == "yule_k" and tokens:
        made = [tr("%s, Σ i² × V_i %d: %s") % (both, measures.squares, value)]
    return [title, formula, *made, caveat, libraries]


def _factors(tokens: int, length: float) -> str:
    return shown(tokens / length, 3)
