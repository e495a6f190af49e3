"""Function words of Dutch: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    de van een het en in is dat op te zijn met voor die niet aan er om ook als dan bij door
    naar uit maar over nog deze wordt heeft worden kan hij was tot of meer werd hebben geen
    al zich ze je wel had zal zo moet moeten we wij ik haar hun hem mijn dit onder tegen
    kunnen zou na omdat tussen waar wat wie hoe veel eerst alle iedere ieder elk elke u uw
    ons onze jullie jij zij zonder zelf daar hier toen toch want zoals wanneer waarin hebt
    heb bent ben waren zullen zouden mag mogen hen men eigen ten ter
    """.split()
)
