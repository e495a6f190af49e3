"""The words by which Spanish enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_TABLE = SeriesTable(
    adverbs={1: "primeramente"},
    set_off={
        1: "en primer lugar/término | lo primero | en primera instancia",
        2: "en segundo lugar/término | lo segundo",
        3: "en tercer lugar/término | lo tercero",
        4: "en cuarto lugar/término",
        5: "en quinto lugar/término",
        6: "en sexto lugar/término",
        7: "en séptimo lugar/término",
    },
    paused={
        1: "primero | primera",
        2: "segundo | segunda",
        3: "tercero | tercera",
        4: "cuarto | cuarta",
        5: "quinto | quinta",
        6: "sexto",
    },
    openers="""
    primero | para empezar | ante todo | antes que nada | de entrada | antes de nada | en un
    primer momento
    """,
    pairs=(
        (
            "por un lado | por una parte",
            "por otro (lado) | por el otro (lado) | por otra (parte) | por la otra",
        ),
        ("de un lado", "de otro (lado)"),
        ("de una parte", "de otra (parte)"),
    ),
    next="""
    luego | después | a continuación | seguidamente | acto seguido | en un segundo momento
    | más tarde | posteriormente
    """,
    more="""
    además | asimismo | así mismo | igualmente | también | de igual modo | a ello se suma
    | a esto se añade | por otra parte | por otro lado
    """,
    last="""
    por último | finalmente | en último lugar/término | para acabar/finalizar
    | por fin
    """,
    labels="punto paso regla medida consejo propuesta razón objetivo fase etapa lección",
    ordinals={
        1: "primer primero primera primeros primeras",
        2: "segundo segunda",
        3: "tercer tercero tercera",
        4: "cuarto cuarta",
        5: "quinto quinta",
        6: "sexto sexta",
        7: "séptimo séptima",
        8: "octavo octava",
    },
    indefinite="un una",
    others="otro otra",
    last_ordinals="último última",
    articles="el la lo los las un una como mi nuestro nuestra su del al de en",
    copulas="""
    es son era eran sería será fue está consiste consisten pasa tiene hay concierne afecta
    atañe trata radica reside se que debe debería puede podría exige supone implica viene
    """,
    that="que",
    nouns="""
    razón razones motivo motivos medida medidas punto puntos paso pasos cosa cosas tarea tareas
    problema problemas objetivo objetivos forma formas manera maneras aspecto aspectos causa
    causas argumento argumentos propuesta propuestas idea ideas condición condiciones regla
    reglas consejo consejos vía vías cambio cambios factor factores ventaja ventajas
    inconveniente inconvenientes desventaja desventajas error errores pregunta preguntas
    cuestión cuestiones exigencia exigencias petición peticiones recomendación recomendaciones
    solución soluciones fase fases etapa etapas pilar pilares eje ejes línea líneas principio
    principios criterio criterios consecuencia consecuencias efecto efectos reto retos desafío
    desafíos prioridad prioridades requisito requisitos obstáculo obstáculos decisión decisiones
    acción acciones opción opciones alternativa alternativas explicación explicaciones elemento
    elementos característica características lección lecciones riesgo riesgos peligro peligros
    objeción objeciones observación observaciones novedad novedades defecto defectos virtud
    virtudes iniciativa iniciativas compromiso compromisos deber deberes conclusión conclusiones
    demanda demandas hipótesis tesis método métodos acierto aciertos fallo fallos logro logros
    mérito méritos barrera barreras diferencia diferencias ejemplo ejemplos respuesta respuestas
    norma normas hallazgo hallazgos dato datos reforma reformas dificultad dificultades amenaza
    amenazas beneficio beneficios estrategia estrategias capítulo compromiso sugerencia
    sugerencias circunstancia circunstancias propósito propósitos pieza piezas parte partes
    ellos ellas
    """,
    endings="iones ones ion on es as os s a o",
    numbers={
        1: "uno una",
        2: "dos ambos ambas doble",
        3: "tres triple",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
        10: "diez",
    },
    vague="""
    varios | varias | algunos | algunas | unos | unas | una serie de | un par de | diversos
    | diversas | los siguientes | las siguientes | distintos | distintas | muchos | muchas
    """,
    pointing="""
    los siguientes | las siguientes | siguientes | existen | son | propone | proponemos
    """,
    units="""
    año años mes meses semana semanas día días hora horas minuto minutos segundos siglo siglos
    década décadas euro euros céntimos dólares pesetas pesos metros kilómetros centímetros
    grados kilos gramos litros toneladas hectáreas veces mil millones ciento cientos
    porcentuales décimas tercios cuartos noches tardes mañanas lustros
    """,
    of_which="""
    estos estas esos esas primeros primeras últimos últimas próximos próximas hace cada
    capítulo página número artículo treinta cuarenta cincuenta sesenta setenta ochenta noventa y
    unos unas otros otras
    """,
    not_nouns="que por para con sin más muy menos pero sobre entre hasta desde cuando donde lo",
    closings="""
    en conclusión | en resumen | en suma | en definitiva | para concluir/terminar | por todo
    ello/esto | en síntesis | resumiendo | en pocas palabras | concluyendo | todo ello
    | todo esto | a modo de conclusión | por todas estas razones | en fin
    """,
    these="estos | estas | los | las | todos estos | todas estas | esos | esas",
    modals="""
    debe | deben | debería | deberían | deberá | deberán | debemos | deberíamos | ha de | han de
    | hemos de | tiene que | tienen que | tenemos que | hay que | habría que | habrá que
    | es necesario | es preciso | es imprescindible | sería necesario | conviene | convendría
    | hace falta | haría falta | proponemos | propongo | recomendamos | recomiendo | pedimos
    | pido | exigimos | es urgente | urge
    """,
    not_modal="el un",
    pronouns="nosotros | yo | se | no | también | y | ya | por eso | además | pero",
    past=r"(?<!\w)(?:fue|fueron|era|eran|había|habían|tuvo|hizo|dijo|vino|estuvo|pudo|quiso|puso"
    r"|fui|fuimos|tuve|tuvimos|hice|hicimos|vimos|perdimos|comimos|volvimos|pudimos|vine"
    r"|[^\W\d_]{2,}(?:ó|aron|ieron|aba|aban|ían|ábamos|íamos)"
    r"|[^\W\d_]{2,}[^\Wr]é(?<!café)(?<!comité)(?<!también)(?<!porqué)(?<!esté))(?!\w)",
    ranking=r"en (?:primer|segundo|tercer|último) lugar (?:se )?(?:quedó|quedaron|entró"
    r"|entraron|llegó|llegaron|terminó|acabó|finalizó|cruzó|clasificó|situó)"
    r"(?! claro| patente| demostrado| probado)"
    r"|(?:quedó|quedaron|entró|entraron|llegó|llegaron|terminó|acabó|finalizó|clasificó|situó)"
    r" en (?:primer|segundo|tercer|último) lugar",
    traps="""
    en segundo plano | en primer plano | por primera/segunda/tercera/última vez
    | primera/segunda/tercera/última vez | a primera vista | a primera hora | a última hora
    | primer ministro | primera ministra | segunda guerra | primera guerra
    | guerra mundial | de primera | de segunda mano | segundo premio | primera persona
    | primera plana | primer/segundo/tercer/cuarto/último trimestre/semestre/año/mes/piso/puesto
    | primera/segunda/tercera planta/parte/mitad/división/línea | primera dama | de tercera
    | de último momento | segundos | en segundo lugar por detrás | en segundo lugar de
    | en primer lugar de | en primer lugar se situó | lo primero que se | después de | luego de
    | además de | primero de mayo | primer plato | segundo plato | primer paso para
    | primeros auxilios | por un lado del/de | por una parte de/del | por otra parte de/del
    | otra cosa es
    """,
    conjunctions="y e o u pero ni sino",
    leads="en cuanto | ahora bien | así pues | pues | también | hay | queda | y hay",
    reference=r"(?:artículos?|arts?\.|apartados?|sección|capítulo|página|págs?\.|núm\.|n\.º|punto|\d)",
    note_headings="notas | referencias | bibliografía | fuentes | índice",
    closing_headings="conclusión | conclusiones | resumen | anexo | anexos",
)

SERIES = series(_TABLE)
