"""The words by which German enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_ORDINALS = (
    "erste",
    "zweite",
    "dritte",
    "vierte",
    "fünfte",
    "sechste",
    "siebte",
    "achte",
    "neunte",
    "zehnte",
)

_TABLE = SeriesTable(
    adverbs={
        1: "erstens | als erstes | an erster stelle",
        2: "zweitens | als zweites | an zweiter stelle",
        3: "drittens | als drittes | an dritter stelle",
        4: "viertens | als viertes | an vierter stelle",
        5: "fünftens | als fünftes | an fünfter stelle",
        6: "sechstens",
        7: "siebtens | siebentens",
        8: "achtens",
        9: "neuntens",
        10: "zehntens",
    },
    set_off={
        1: "zum ersten",
        2: "zum zweiten",
        3: "zum dritten",
        4: "zum vierten",
        5: "zum fünften",
    },
    openers="zunächst (einmal) | zuerst | zuallererst | vor allem anderen",
    pairs=(
        ("der/die/das eine ist", "der/die/das andere ist"),
        ("zum einen", "zum anderen/andern"),
        ("einerseits", "andererseits/andrerseits/anderseits"),
    ),
    next="""
    dann | danach | sodann | daraufhin | anschließend | als nächstes | im nächsten schritt | im
    anschluss
    """,
    more="""
    ferner | weiter | weiterhin | weiters | außerdem | des weiteren | darüber hinaus | zudem |
    hinzu kommt | dazu kommt
    """,
    last="""
    letztens | schließlich | zuletzt | zu guter letzt | als letztes | zum schluss | zum
    abschluss | abschließend | nicht zuletzt | last but not least | an letzter stelle
    """,
    labels="""
    punkt schritt regel tipp grund these maßnahme frage aufgabe vorschlag forderung lektion
    """,
    ordinals={
        number: " ".join(ordinal + ending for ending in ("", "n", "r", "s", "m"))
        for number, ordinal in enumerate(_ORDINALS, 1)
    },
    indefinite="ein eine einen einem einer",
    others="andere anderer anderes weitere weiterer weiteres",
    last_ordinals="letzte letzten letzter letztes letztem",
    articles=(
        "der die das dem den des ein eine einen einem einer eines als im am mein meine meinem"
        " unser unsere unserem ihr ihre sein seine in"
    ),
    copulas=(
        "ist sind war waren wäre lautet lauten heißt heißen besteht betrifft betreffen liegt"
        " liegen dürfte soll sollte muss kann wird geht handelt gilt hat hängt richtet ergibt"
        " folgt bezieht verlangt verspricht"
    ),
    that="dass daß ob",
    verbs="[a-zäöüß]{2,}t",
    nouns="""
    grund gründe gründen punkt punkte punkten schritt schritte schritten maßnahme maßnahmen
    vorschlag vorschläge vorschlägen ding dinge dingen frage fragen problem probleme problemen
    möglichkeit möglichkeiten weg wege wegen ziel ziele zielen aspekt aspekte aspekten änderung
    änderungen ursache ursachen argument argumente argumenten forderung forderungen aufgabe
    aufgaben regel regeln bedingung bedingungen voraussetzung voraussetzungen idee ideen einwand
    einwände einwänden vorteil vorteile vorteilen nachteil nachteile nachteilen faktor faktoren
    folge folgen empfehlung empfehlungen hinweis hinweise hinweisen tipp tipps anliegen mangel
    mängel mängeln fehler fehlern säule säulen bereich bereiche bereichen phase phasen stufe
    stufen merkmal merkmale merkmalen kriterium kriterien these thesen bitte bitten prinzip
    prinzipien grundsatz grundsätze grundsätzen ansatz ansätze hebel option optionen variante
    varianten kritikpunkt neuerung neuerungen lehre lehren pflicht pflichten risiko risiken
    gefahr gefahren herausforderung herausforderungen weise weisen sache sachen arten art wunsch
    wünsche wünschen erklärung erklärungen schwäche schwächen stärke stärken effekt effekte
    baustelle baustellen hürde hürden hindernis hindernisse hindernissen befund befunde befunden
    beispiel beispiele beispielen baustein bausteine bausteinen erkenntnis erkenntnisse
    erkenntnissen unterschied unterschiede unterschieden eigenschaft eigenschaften antwort
    antworten beobachtung beobachtungen beweis beweise entscheidung entscheidungen konsequenz
    konsequenzen lösung lösungen methode methoden motiv motive motiven neuigkeit neuigkeiten
    reform reformen schwierigkeit schwierigkeiten strategie strategien umstand umstände
    umständen vorzug vorzüge vorzügen zweck zwecke anmerkung anmerkungen teil teile teilen
    """,
    endings="en n e er s es",
    alone={2: "zweierlei", 3: "dreierlei", 4: "viererlei", 5: "fünferlei"},
    numbers={
        1: "eins",
        2: "zwei zweier beide beiden",
        3: "drei dreier",
        4: "vier vierer",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
    },
    vague="""
    mehrere | mehreren | einige | einigen | ein paar | verschiedene | folgende | folgenden |
    etliche | viele
    """,
    pointing="folgende/folgenden/folgendes | es gibt | es sind | gibt es | sind es",
    units="""
    jahr jahre jahren jahres monat monate monaten woche wochen tag tage tagen stunde stunden
    minute minuten sekunde sekunden jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderte
    uhr euro cent dollar franken mark prozent prozentpunkte prozentpunkten meter metern
    kilometer kilometern zentimeter grad gramm kilo kilogramm liter tonnen hektar
    quadratmeter quadratmetern mal millionen milliarden million milliarde tausend hundert
    viertel drittel drittel dutzend seiten zeilen
    """,
    of_which="""
    diese dieser diesen alle aller allen ersten letzten nächsten vergangenen von über unter als
    einer eine eines keiner jeder seite kapitel nummer nr klasse und oder rund etwa
    """,
    not_nouns="",
    closings="""
    zusammenfassend | zusammengefasst | insgesamt | kurz gesagt | kurzum | kurz | alles in allem
    | all das | all dies | all diese | unterm strich | im ergebnis | im fazit | fazit
    | deshalb müssen/sollten/fordern/bitten wir | daher müssen/sollten/fordern/bitten wir
    | aus diesen gründen | aus all diesen gründen | mein fazit
    """,
    these="diese | alle | all diese | die genannten",
    modals="""
    muss | müssen | müsse | müssten | müsste | soll | sollen | solle | sollte | sollten | darf
    nicht | dürfen nicht | darf kein | es ist nötig | es ist notwendig | es ist geboten | ist es
    notwendig | ist es nötig | ist notwendig | ist nötig | es braucht | braucht es | es gilt |
    gilt es | wir fordern | ich fordere | wir empfehlen | ich empfehle | ich schlage vor | ich
    plädiere für | wir plädieren für | bitte
    """,
    proposing="schlägt | schlagen | schlage | fordert | empfiehlt",
    not_modal="das ein kein",
    pronouns="wir | ich | man | sie | es | er | also | und | und wir | hier | dafür",
    past=(
        r"(?<!\w)(?:war|waren|wurde|wurden|hatte|hatten|ging|gingen|kam|kamen|zog|zogen|stand"
        r"|standen|fand|fanden|nahm|nahmen|blieb|blieben|lief|liefen|sah|sahen|gab|gaben|ließ"
        r"|ließen|begann|begannen|fuhr|fuhren|schrieb|schrieben|sprach|sprachen|traf|trafen"
        r"|verlor|gewann|starb|trug|hielt|hielten|lag|lagen|stieg|fiel|fielen|hieß|rief"
        r"|[a-zäöüß]{2,}(?:[^aeiouäöüsl]t|et|[st]|l)ten?(?<!sollte)(?<!sollten)(?<!müsste)(?<!müssten)"
        r"(?<!könnte)(?<!könnten)(?<!dritte)(?<!dritten)(?<!beste)(?<!besten)(?<!erste)"
        r"(?<!ersten)(?<!heute)(?<!leute)(?<!leuten)(?<!seite)(?<!seiten))(?!\w)"
    ),
    traps="""
    wichtigste/wichtigsten/beste zuerst | zum einen ohr |
    zum ersten/zweiten/dritten/vierten/fünften/letzten mal | in erster linie | auf den ersten
    blick | ersten/erste/erster weltkrieg | zweiten/zweite/zweiter weltkrieg |
    erste/zweite/dritte/ersten/zweiten/dritten/erster/zweiter/dritter liga | in
    erster/zweiter/dritter lesung | in erster/zweiter/dritter/letzter instanz | im
    ersten/zweiten/dritten/vierten/letzten quartal/jahr/halbjahr/stock/monat/drittel/viertel |
    fürs erste | aus erster/zweiter/dritter hand | der erste/zweite/dritte/letzte mai | in der
    ersten/zweiten/letzten | erste/zweite/dritte/ersten/zweiten/dritten/vierten
    klasse/halbzeit/hälfte/generation | erste hilfe | ersten hilfe | erster klasse | zweiter
    klasse | das erste/zweite/dritte/letzte mal | die ersten | die letzten | den ersten blick |
    im letzten | zum zweiten frühstück | dann wenn | nur dann | selbst dann | erst dann | auch
    dann | bis dann | anders als einerseits | in den ersten | in den letzten |
    ersten/zweiten/dritten stock | zunächst nur | zunächst noch | der große | das letzte kapitel
    | zweiten/ersten/dritten platz | seit dem ersten
    """,
    conjunctions="und oder aber doch denn sondern sowie",
    leads="""
    und zwar | also | nämlich | da ist/wäre/sind | hinzu kommt | dazu kommt | nun zu | auch
    """,
    capitalised=True,
    compounds=True,
    reference=r"(?:§+|abs(?:atz|\.)|art(?:ikel|\.)|nr\.|nummer|ziffer|satz|kapitel|seite|s\.|abb\.|\d)",
    note_headings="""
    anmerkungen | fußnoten | literatur | literaturverzeichnis | quellen | inhalt |
    inhaltsverzeichnis
    """,
    closing_headings="fazit | schluss | zusammenfassung | ausblick | anhang",
)

SERIES = series(_TABLE)
