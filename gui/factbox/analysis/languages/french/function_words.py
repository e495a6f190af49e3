"""Function words of French: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il
    sont la ou avec son aux d'un cette d'une ont ses mais comme on tout nous sa fait été
    aussi leur bien peut ces y entre sans elle deux si leurs être même ils encore fois sous
    après faire très avant où moins dont ainsi c'est je vous votre vos nos notre était avait
    lui cela toute tous toutes toutefois doit doivent lorsque afin car donc quand quel
    quelle chaque selon vers chez depuis pendant contre aucun aucune ni puis alors il y
    qu'il qu'elle qu'on n'est n'a s'est j'ai l'on
    """.split()
)
