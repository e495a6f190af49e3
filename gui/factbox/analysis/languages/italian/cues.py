"""The words by which Italian enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_TABLE = SeriesTable(
    adverbs={1: "primariamente", 2: "secondariamente"},
    set_off={
        1: "in primo luogo | per prima cosa | come prima cosa | in primis",
        2: "in secondo luogo | per seconda cosa | in un secondo momento",
        3: "in terzo luogo",
        4: "in quarto luogo",
        5: "in quinto luogo",
        6: "in sesto luogo",
    },
    paused={
        1: "primo",
        2: "secondo",
        3: "terzo",
        4: "quarto",
        5: "quinto",
        6: "sesto",
    },
    openers="""
    prima di tutto | innanzitutto | anzitutto | per cominciare | per iniziare | in un primo
    momento | innanzi tutto | prima di ogni cosa
    """,
    pairs=(
        (
            """
        da un lato | da una parte
        """,
            """
        dall'altro (lato) | dall'altra (parte) | da un altro lato | d'altro lato
        """,
        ),
        ("per un verso", "per l'altro (verso) | per altro verso"),
    ),
    next="""
    poi | quindi | in seguito | successivamente | dopodiché | dopo | dopo di che | subito dopo
    """,
    more="inoltre | oltre a ciò | per di più | a ciò si aggiunge | in più | va aggiunto",
    last="""
    infine | da ultimo | per finire | in ultimo luogo | per ultimo | in ultimo | per ultima cosa
    | ultimo ma non meno importante
    """,
    labels="punto passo regola misura consiglio proposta ragione fase obiettivo lezione",
    ordinals={
        1: "primo prima primi prime",
        2: "secondo seconda",
        3: "terzo terza",
        4: "quarto quarta",
        5: "quinto quinta",
        6: "sesto sesta",
        7: "settimo settima",
        8: "ottavo ottava",
    },
    indefinite="un uno una un'",
    others="altro altra ulteriore",
    last_ordinals="ultimo ultima",
    articles="""
    il lo la i gli le un uno una l' un' come mio mia nostro nostra del al di in nel come
    """,
    copulas="""
    è sono era sarà consiste consistono riguarda sta risiede si va deve dovrebbe può tocca vuole
    prevede passa ha c'è nasce viene
    """,
    that="che di quella quello",
    nouns="""
    ragione ragioni motivo motivi misura misure punto punti passo passi cosa cose modo modi
    aspetto aspetti fase fasi causa cause argomento argomenti proposta proposte idea idee
    condizione condizioni regola regole consiglio consigli strada strade via vie cambiamento
    cambiamenti fattore fattori vantaggio vantaggi svantaggio svantaggi errore errori domanda
    domande questione questioni richiesta richieste raccomandazione raccomandazioni soluzione
    soluzioni tappa tappe pilastro pilastri principio principi criterio criteri conseguenza
    conseguenze effetto effetti sfida sfide priorità requisito requisiti ostacolo ostacoli
    decisione decisioni azione azioni opzione opzioni spiegazione spiegazioni elemento elementi
    lezione lezioni rischio rischi pericolo pericoli obiezione obiezioni osservazione
    osservazioni novità difetto difetti pregio pregi obiettivo obiettivi compito compiti
    problema problemi difficoltà intervento interventi ipotesi tesi linea linee livello livelli
    direzione direzioni esigenza esigenze dovere doveri impegno impegni metodo metodi
    considerazione considerazioni strumento strumenti ostacolo differenza differenze esempio
    esempi risposta risposte riforma riforme minaccia minacce beneficio benefici strategia
    strategie suggerimento suggerimenti circostanza circostanze iniziativa iniziative
    accorgimento accorgimenti provvedimento provvedimenti limite limiti parte parti
    """,
    endings="hi he i e o a",
    numbers={
        1: "uno una",
        2: "due entrambi entrambe",
        3: "tre",
        4: "quattro",
        5: "cinque",
        6: "sei",
        7: "sette",
        8: "otto",
        9: "nove",
        10: "dieci",
    },
    vague="""
    vari | varie | alcuni | alcune | diversi | diverse | una serie di | un paio di | i seguenti
    | le seguenti | parecchi | molti | molte | più | numerosi
    """,
    pointing="i seguenti | le seguenti | seguenti | ci sono | sono | ecco | esistono | questi",
    units="""
    anno anni mese mesi settimana settimane giorno giorni ora ore minuto minuti secondi secolo
    secoli decennio decenni euro centesimi lire dollari metri chilometri centimetri gradi chili
    grammi litri tonnellate ettari volte mila mille milioni miliardi cento percento notti sere
    """,
    of_which="""
    questi queste quei quelle primi prime ultimi ultime prossimi prossime ogni pagina capitolo
    articolo numero trenta quaranta cinquanta sessanta e altri altre scorsi tutti tutte
    """,
    not_nouns="""
    che cui per con senza più molto meno ma su tra fra da dal della dello quando dove se
    """,
    closings="""
    in conclusione | in sintesi | insomma | per concludere | tutto ciò | tutto questo | in
    definitiva | riassumendo | in breve | in poche parole | per riassumere | concludendo | per
    tutte queste ragioni | in ultima analisi
    """,
    these="questi | queste | i | le | tutti questi | tutte queste",
    modals="""
    deve | devono | dovrebbe | dovrebbero | dovrà | dovranno | dobbiamo | dovremmo | bisogna |
    bisognerebbe | occorre | occorrerebbe | è necessario | è indispensabile | va | vanno |
    proponiamo | propongo | raccomandiamo | chiediamo | chiedo | conviene | è urgente | serve |
    servono
    """,
    not_modal="il un come se ne dove",
    pronouns="noi | io | si | lo stato | e | non | anche | ma | perciò | quindi | ci",
    past=r"(?<!\w)(?:fu|furono|era|erano|aveva|avevano|ebbe|fece|disse|venne|vide|mise|andò"
    r"|(?:ho|ha|abbiamo|hanno|è|siamo|sono|si è)\s+[^\W\d_]{2,}(?:ato|ito|uto|ata|ita"
    r"|uta|ati|iti|uti|tto|so|sto)"
    r"|rise|prese|scese|mise|corse|chiese|rispose|nacque|decise|chiuse|spense|cadde|volle|rimase"
    r"|[^\W\d_]{2,}(?:[^\Wr]|[^\Waeiouàèé]r)ò|[^\W\d_]{2,}[^\Ws]ì(?<!dì)"
    r"|[^\W\d_]{3,}(?:ava|avano|evano|ivano|arono|irono|erono|ammo|immo|ai|ii))(?!\w)"
    # They arrive, derive, cultivate; enough, never, you will
    r"(?<!rrivano)(?<!erivano)(?<!ttivano)(?<!otivano)(?<!ltivano)(?<![mrs]ai)(?<!guai)(?<!zii)",
    traps="""
    a prima vista | la prima volta | prima volta | prima di | prima che | secondo me | secondo
    il/la/i/gli/le/lo/te/noi/voi/lui/lei/quanto/molti/alcuni/chi | secondo l' | in primo piano |
    in secondo piano | primo ministro | di seconda mano | poi che | seconda guerra | prima
    guerra | primo/secondo tempo | primo/secondo/terzo/quarto
    trimestre/semestre/anno/piano/posto | prima/seconda parte/metà/persona/fila | di prima |
    ultimo piano | primo maggio | prima ora | ultima ora | per la prima | seconda volta | terza
    volta | ultima volta | di un secondo | primo gol | secondo gol | dopo aver | dopo che | dopo
    la/il/le/i/lo/l'/un/una | poi che | da un lato all'/della/del/dello/dell' | da una parte
    del/della/dell'/dello | altra cosa è | da un lato come
    dall'altro | da una parte come dall'altra | secondo
    mio/mia/tuo/tua/suo/sua/nostro/nostra/questo/questa/alcune/una/un/uno/fonti | quindi non |
    secondo la | prima o poi
    """,
    conjunctions="e ed o ma né oppure",
    leads="quanto | ora | dunque | e poi | anche | c'è | vi è | cioè",
    reference=r"(?:articol[oi]|art\.|comm[ai]|paragrafo|capitolo|pagina|pagg?\.|n\.|figura|\d)",
    note_headings="note | bibliografia | riferimenti | fonti | indice",
    closing_headings="conclusione | conclusioni | riassunto | appendice | allegati",
)

SERIES = series(_TABLE)
