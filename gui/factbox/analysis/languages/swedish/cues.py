"""The words by which Swedish enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_TABLE = SeriesTable(
    adverbs={
        1: "för det första",
        2: "för det andra",
        3: "för det tredje",
        4: "för det fjärde",
        5: "för det femte",
        6: "för det sjätte",
        7: "för det sjunde",
    },
    openers="""
    först och främst | till att börja med | framför allt | inledningsvis | allra först | till en
    början
    """,
    pairs=(
        ("å ena sidan", "å andra sidan"),
        ("å den ena sidan", "å den andra sidan"),
        ("dels", "dels"),
    ),
    next="sedan | därefter | därpå | nästa steg | efter det | i nästa steg",
    more="dessutom | vidare | också | även | därtill | till detta kommer | därutöver",
    last="slutligen | till sist | sist men inte minst | till slut | avslutningsvis | sist",
    labels="punkt steg regel råd åtgärd skäl fråga förslag fas",
    ordinals={
        1: "första förste",
        2: "andra andre",
        3: "tredje",
        4: "fjärde",
        5: "femte",
        6: "sjätte",
        7: "sjunde",
        8: "åttonde",
    },
    indefinite="en ett",
    others="ytterligare annan annat",
    last_ordinals="sista siste",
    articles="den det de en ett som min mitt vår vårt i på hans hennes deras",
    copulas="""
    är var vore gäller handlar består innebär rör lyder heter blir bör måste ska kan ligger
    kräver har går beror avser
    """,
    that="att",
    nouns="""
    skäl skälet skälen åtgärd åtgärden åtgärder åtgärderna punkt punkten punkter punkterna steg
    steget stegen sak saken saker sakerna fråga frågan frågor frågorna sätt sättet sätten
    problem problemet problemen orsak orsaken orsaker orsakerna anledning anledningen
    anledningar argument argumentet argumenten förslag förslaget förslagen mål målet målen
    förändring förändringen förändringar villkor villkoret villkoren idé idén idéer invändning
    invändningen invändningar fördel fördelen fördelar nackdel nackdelen nackdelar faktor
    faktorn faktorer följd följden följder rekommendation rekommendationen rekommendationer råd
    rådet råden fel felet felen fas fasen faser kriterium kriterier princip principen principer
    alternativ alternativet alternativen uppgift uppgiften uppgifter risk risken risker utmaning
    utmaningen utmaningar önskemål önskemålet önskemålen förklaring förklaringen förklaringar
    krav kravet kraven lösning lösningen lösningar regel regeln regler del delen delar aspekt
    aspekten aspekter slutsats slutsatsen slutsatser väg vägen vägar prioritering prioriteringar
    nyhet nyheten nyheter brist bristen brister möjlighet möjligheten möjligheter hinder hindret
    hindren skillnad skillnaden skillnader exempel exemplet exemplen svar svaret svaren hot
    hotet hoten reform reformen reformer strategi strategin strategier omständighet
    omständigheter
    """,
    endings="erna arna orna ar er or en et na n t",
    compounds=True,
    numbers={
        1: "ett en",
        2: "två båda bägge",
        3: "tre",
        4: "fyra",
        5: "fem",
        6: "sex",
        7: "sju",
        8: "åtta",
        9: "nio",
        10: "tio",
    },
    vague="flera | några | ett par | olika | följande | en rad | ett antal | många",
    pointing="följande | det finns | finns | här är",
    units="""
    år månad månader vecka veckor dag dagar timme timmar minut minuter sekund sekunder sekel
    årtionde årtionden kronor öre euro dollar procent meter kilometer mil centimeter grader kilo
    gram liter ton hektar gånger gång tusen hundra miljon miljoner miljard miljarder tredjedel
    tredjedelar fjärdedel sidor nätter personer barn
    """,
    of_which="""
    dessa de första sista senaste nästa varje sidan kapitel artikel nummer och eller alla andra
    än
    """,
    not_nouns="som för med utan mer mindre men om över under mellan från till av inte att",
    closings="""
    sammanfattningsvis | kort sagt | allt detta | därför måste/bör/föreslår | kort och gott |
    sammantaget | slutsatsen | allt som allt | med andra ord | av dessa skäl | för att
    sammanfatta
    """,
    these="dessa | de här | alla dessa | samtliga",
    modals="""
    måste | bör | borde | ska | skall | det krävs | det är nödvändigt | man behöver | behöver |
    vi föreslår | jag föreslår | vi rekommenderar | jag rekommenderar | får inte | vi kräver
    """,
    proposing="föreslår | rekommenderar",
    not_modal="",
    pronouns="vi | jag | man | ni | du | det | den | de | och | därför",
    past=r"(?<!\w)(?:var|blev|gick|kom|stod|fick|gav|såg|tog|låg|satt|skrev|höll|fann|föll|hade|vann|drog"
    r"|[^\W\d_]{2,}(?:ade|dde|tte|kte|pte|ste|nde|lde|rde|gde))(?!\w)(?<!tredje)(?<!borde)(?<!behövde)(?<!anställde)(?<!minste)(?<!bäste)(?<!måste)",
    traps="""
    för första/andra/tredje/sista gången | vid första anblicken | första hjälpen | andra
    världskriget | första världskriget | första/andra/tredje
    halvlek/halvleken/klass/våningen/kvartalet/gången/perioden | i första hand | i andra hand |
    i sista hand | första maj | andra flyttade | andra människor | de andra | alla andra | någon
    annan | den ena | på andra sidan | till sist fick | sista sidan | i första | sedan dess |
    vid första | sedan länge | dels av
    """,
    conjunctions="och eller men utan samt",
    leads="nu | det krävs | det vill säga",
    reference=r"(?:artikel|art\.|paragraf|§|kapitel|kap\.|sidan|s\.|nr|figur|\d)",
    suffixes=(":a", ":e", ":o"),
    note_headings="noter | litteratur | källor | referenser | innehåll | innehållsförteckning",
    closing_headings="slutsats | slutsatser | sammanfattning | bilaga | bilagor",
)

SERIES = series(_TABLE)
