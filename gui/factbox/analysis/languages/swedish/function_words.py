"""Function words of Swedish: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    och i att det som en på är av för med den till ett har de inte om han men var sig från
    vi så kan när man jag hade hon eller vid nu ska skall efter under där också ut in upp
    mot blir alla sin sitt sina år finns detta denna dessa andra mycket än bara då här mer
    vad få dem hur över skulle mellan genom varit blev någon något några ingen inget inga
    utan måste bör får kunde vara blivit sedan eftersom medan varje vilken vilket vilka du
    dig mig oss er hans hennes dess deras min mitt mina ditt dina vår vårt våra ju
    """.split()
)
