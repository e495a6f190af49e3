"""The words by which French enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_TABLE = SeriesTable(
    adverbs={
        1: "premièrement | primo",
        2: "deuxièmement | secundo | secondement",
        3: "troisièmement | tertio",
        4: "quatrièmement | quarto",
        5: "cinquièmement | quinto",
        6: "sixièmement",
        7: "septièmement",
        8: "huitièmement",
    },
    set_off={
        1: "en premier lieu | en premier",
        2: """
        en second/deuxième lieu | en deuxième | en second | dans un deuxième/second temps
        """,
        3: "en troisième lieu | en troisième | dans un troisième temps",
        4: "en quatrième lieu | dans un quatrième temps",
        5: "en cinquième lieu",
    },
    paused={1: "avant tout"},
    openers="""
    dans un premier temps | tout d'abord | d'abord | avant toute chose | pour commencer
    """,
    pairs=(
        ("d'une part", "d'autre part"),
        ("d'un côté", "de l'autre (côté) | d'un autre côté"),
        ("d'un côté", "d'autre part"),
        ("l'un", "l'autre"),
    ),
    next="ensuite | puis | par la suite | après cela | après quoi",
    more="""
    de plus | par ailleurs | en outre | de surcroît | également | aussi bien | à cela s'ajoute
    | s'y ajoute | qui plus est
    """,
    last="""
    enfin | en dernier lieu | en dernier | pour finir | finalement | pour terminer
    | dans un dernier temps
    """,
    labels="""
    étape point mesure règle principe conseil proposition raison axe objectif leçon phase
    """,
    ordinals={
        1: "premier première",
        2: "deuxième second seconde",
        3: "troisième",
        4: "quatrième",
        5: "cinquième",
        6: "sixième",
        7: "septième",
        8: "huitième",
    },
    indefinite="un une",
    others="autre",
    last_ordinals="dernier dernière ultime",
    articles="le la les un une du au de en comme notre mon ma leur son sa à l' d' l’ d’",
    copulas="""
    est sont était serait sera c'est consiste concerne touche relève tient porte vise réside
    veut doit devrait peut va passe c' s' se voudrait découle vient a repose
    """,
    that="que qu' de",
    nouns="""
    raison raisons mesure mesures point points étape étapes chose choses axe axes objectif
    objectifs élément éléments manière manières condition conditions cause causes argument
    arguments proposition propositions idée idées règle règles conseil conseils motif motifs
    façon façons problème problèmes question questions décision décisions piste pistes levier
    leviers facteur facteurs avantage avantages inconvénient inconvénients défaut défauts erreur
    erreurs priorité priorités principe principes critère critères conséquence conséquences
    effet effets défi défis exigence exigences demande demandes recommandation recommandations
    solution solutions phase phases pilier piliers volet volets changement changements action
    actions option options explication explications leçon leçons risque risques danger dangers
    objection objections remarque remarques nouveauté nouveautés qualité qualités engagement
    engagements tâche tâches obstacle obstacles hypothèse hypothèses constat constats aspect
    aspects voie voies moyen moyens difficulté difficultés reproche reproches revendication
    revendications chantier chantiers critique critiques atout atouts barrière barrières
    différence différences exemple exemples réponse réponses résultat résultats réforme réformes
    menace menaces bénéfice bénéfices stratégie stratégies suggestion suggestions circonstance
    circonstances orientation orientations initiative initiatives enjeu enjeux enseignement
    enseignements frein freins souci soucis tort torts partie parties
    """,
    endings="s x e es aux au ail al",
    numbers={
        1: "un une",
        2: "deux double",
        3: "trois triple",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
    },
    vague="""
    plusieurs | quelques | divers | diverses | différents | différentes | certains | certaines
    | nombreuses | nombreux
    """,
    pointing="""
    voici | il y a | il existe | les | suivants/suivantes | ces
    """,
    units="""
    an ans année années mois semaine semaines jour jours heure heures minute minutes seconde
    secondes siècle siècles décennie décennies euro euros centimes francs dollars mètres
    kilomètres centimètres degrés kilos grammes litres tonnes hectares fois mille millions
    milliards cents pour tiers quarts nuits pages
    """,
    of_which="""
    ces premiers premières derniers dernières prochains prochaines chaque page chapitre numéro
    article vingt trente quarante cinquante soixante quatre-vingt entre
    autres tous toutes
    """,
    not_nouns="que qui dont pour avec sans plus très moins mais sur dans entre des cette ces",
    closings="""
    en conclusion | pour conclure | en somme | en résumé | bref | au total | c'est pourquoi |
    pour résumer | en définitive | tout cela | tout ceci | toutes ces | pour toutes ces raisons
    | en bref | au fond | somme toute
    """,
    these="ces | les | tous ces | toutes ces",
    modals="""
    doit | doivent | devrait | devraient | devra | devront | devons | il faut | il faudrait
    | il faudra | faut-il que | il convient de | il conviendrait de | il est nécessaire
    | il est indispensable | il est urgent | nous proposons | je propose | nous recommandons
    | nous demandons | je demande | il importe de | mieux vaut | mieux vaudrait
    """,
    not_modal="le un",
    pronouns="nous | on | je | il | elle | et | donc | or | mais | ce | cela | y",
    past=r"(?<!\w)(?:fut|furent|était|étaient|eut|eurent|avait|avaient|fit|vint|vit|prit|mit|dit"
    r"|(?:ai|a|avons|ont)\s+(?:eu|vu|lu|bu|su|pu)"
    r"|(?:ai|a|avons|ont|s'est|sommes|se sont)\s+[^\W\d_]{2,}(?:é|és|ée|ées|i|is|u|us|ie|ue|it)"
    r"|nous\s+(?:[^\W\d_]{1,3} )?[^\W\d_]+ions"
    r"|[^\W\d_]{2,}[^\W\d_rà]a(?<!cela)(?<!delta)|[^\W\d_]{3,}(?:ait|aient|èrent|irent|urent)|étais|avais"
    # "je distinguai", "j'hésitais", but not "j'essaierai", "je reconnais"
    r"|j(?:e |')(?:[mtnl]'|ne |me |le |la )?[^\W\d_]{2,}(?:[^\W\d_r]ai|[^\W\d_]{2}ais)"
    r"(?<!connais))(?!\w)",
    ranking=r"en (?:premier|second|deuxième|troisième|dernier)(?: lieu)?"
    r" (?:est arrivée?|sont arrivée?s|arriva|s'est classée?)"
    r"|(?:arrivée?|terminée?|termine|termina|classée?|fini|finit)"
    r" en (?:premier|second|deuxième|troisième|dernier)(?! temps| ressort)",
    traps="""
    au premier abord | au premier rang/plan | à première vue | la première fois | première fois
    | premier ministre | première ministre | le 1er | premier rôle | deuxième fois | dernière
    fois | en premier lieu dans | premier/deuxième/second/troisième/dernier
    trimestre/tour/étage/mois | première/deuxième/seconde/troisième/dernière
    guerre/mi-temps/période/année/main | enfin ! | enfin presque | premier arrondissement |
    troisième âge | premiers secours | premier pas | premier/deuxième/troisième siècle |
    dernière minute | puis tout | premier venu | le dernier mot | l'un des | d'un côté de/du/des
    | l'un d' | d'abord et avant tout un | ensuite de | première/deuxième/troisième place |
    avant tout le monde | autre chose est | d'un côté comme de l'autre
    """,
    conjunctions="et ou mais or car ni donc",
    leads="""
    quant | puis | alors | c'est | à savoir | soit
    """,
    reference=r"(?:articles?|art\.|alinéas?|paragraphes?|chapitre|page|p\.|n°|points?|figure|\d)",
    suffixes=("er", "re", "o", "°", "e"),
    note_headings="""
    notes | références | bibliographie | sources | sommaire | table des matières
    """,
    closing_headings="conclusion | conclusions | résumé | annexe | annexes",
)

SERIES = series(_TABLE)
