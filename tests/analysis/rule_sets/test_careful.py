"""The rule set Careful: its syllables are those that one hears."""

from __future__ import annotations

from factbox.analysis.rule_sets.rules import CAREFUL, FACT_BOX, Rules
from factbox.analysis.text.document import Document

# 200 words by the syllables that they have in careful General American speech, counted by
# ear: everyday words, and words that are known to mislead.
BY_EAR = {
    1: """
        a the and one two through though thought once eyes walked asked jumped
        washed laughed clothes fire hour world girl strength straight breathe rhyme
        queue cheese they're said school friend while house changed loved aisle
        tongue league vague plagued hmm
    """,
    2: """
        any many very water people little table eighty seven into only being going
        doing seeing over before country woman women money paper father mother
        wanted needed started houses changes isn't didn't prism rhythm chasm idle
        iron lion poem quiet science diet riot create trying business Wednesday
        colonel squirrel orange evening breakfast ocean special patient machine
        whistle often naive leopard chaos neon Asian podcast smartphone selfie
        hashtag acre boatswain segue
    """,
    3: """
        idea area another beautiful family government important however together
        remember yesterday tomorrow potato banana hospital animal musician religion
        opinion decided created piano museum violin radio video studio audience
        recipe karate November December Saturday popular argument avenue champion
        wilderness syllable emoji coyote jewelry recognise unfriended
    """,
    4: """
        education information American everybody January February experience
        necessary community political material catastrophe hyperbole apostrophe
        society economy kilometer biology psychology photographer ability reality
        interior mediocre immediate appreciate epitome
    """,
    5: """
        university opportunity cooperation international refrigerator electricity
        immediately vocabulary examination imagination simultaneous possibility
        curiosity anniversary cryptocurrency
    """,
    6: """
        responsibility encyclopedia autobiography biodiversity
    """,
    7: """
        industrialization
    """,
}
WORDS = {word: number for number, words in BY_EAR.items() for word in words.split()}


def wrong_under(rules: Rules) -> set[str]:
    return {word for word, number in WORDS.items() if rules.count_syllables(word) != number}


def test_syllables_are_those_of_careful_speech() -> None:
    assert len(WORDS) == 200
    wrong = wrong_under(CAREFUL)
    assert len(wrong) < 0.05 * len(WORDS)
    assert len(wrong) <= len(wrong_under(FACT_BOX))
    # The dictionary gives the first two two syllables; the others are not in it.
    assert wrong == {"fire", "hour", "segue", "emoji", "cryptocurrency"}


def test_apostrophes_capitals_and_accents_make_no_difference() -> None:
    counts = map(CAREFUL.count_syllables, ("isn't", "isn’t", "ISN’T", "Idea", "IDEA", "naïve"))
    assert list(counts) == [2, 2, 2, 3, 3, 2]


def test_what_is_no_word_has_a_syllable_too() -> None:
    counts = map(CAREFUL.count_syllables, ("1998", "$", "hmm", "zorb", "a@b.org"))
    assert all(number >= 1 for number in counts)


def test_it_counts_tokens_and_sentences_as_the_fact_box_does_and_folds_case() -> None:
    lines = ["By the idea, and by 3,000 of it (a@b.org).", "It is so! By $5?"]
    careful, box = (Document(lines, rules).metrics().whole for rules in (CAREFUL, FACT_BOX))
    assert careful.counts.tokens == box.counts.tokens
    assert careful.counts.sentences == box.counts.sentences
    folded = {token.lower() for line in lines for token in FACT_BOX.find_tokens(line)}
    assert (careful.box.types, box.box.types) == (len(folded), len(folded) + 2)
