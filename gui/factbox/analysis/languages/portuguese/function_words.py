"""Function words of Portuguese: articles, pronouns, prepositions, conjunctions, auxiliaries."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao
    ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso
    ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram
    essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós lhe deles
    essas esses pelas este dele tu te vocês vos lhes meus minhas teu tua nosso nossa dela
    delas esta estes estas aquele aquela isto aquilo são pode podem deve devem sobre toda
    todo todos todas cada porque então assim sendo onde ainda
    """.split()
)
