"""The words by which Portuguese enumerates."""

from __future__ import annotations

from factbox.analysis.languages.series.series import series
from factbox.analysis.languages.series.table import SeriesTable

_TABLE = SeriesTable(
    adverbs={1: "primeiramente"},
    set_off={
        1: "em primeiro lugar | em primeiro",
        2: "em segundo lugar | num segundo momento",
        3: "em terceiro lugar",
        4: "em quarto lugar",
        5: "em quinto lugar",
        6: "em sexto lugar",
    },
    paused={1: "primeiro", 2: "segundo", 3: "terceiro", 4: "quarto", 5: "quinto", 6: "sexto"},
    openers="""
    primeiro | antes de mais (nada) | antes de tudo | para começar | desde logo | acima de tudo
    | num primeiro momento | de início
    """,
    pairs=(
        ("por um lado", "por outro (lado)"),
        ("de um lado", "de outro (lado) | do outro (lado)"),
        ("por uma parte", "por outra (parte)"),
    ),
    next="""
    depois | em seguida | a seguir | seguidamente | de seguida | posteriormente | logo depois
    """,
    more="""
    além disso | além do mais | ademais | também | do mesmo modo | igualmente | a isto soma-se |
    acresce que | outrossim
    """,
    last="""
    por último | por fim | finalmente | em último lugar | para terminar/finalizar
    """,
    labels="ponto passo regra medida conselho proposta razão fase objetivo lição etapa",
    ordinals={
        1: "primeiro primeira primeiros primeiras",
        2: "segundo segunda",
        3: "terceiro terceira",
        4: "quarto quarta",
        5: "quinto quinta",
        6: "sexto sexta",
        7: "sétimo sétima",
        8: "oitavo oitava",
    },
    indefinite="um uma",
    others="outro outra",
    last_ordinals="último última",
    articles="o a os as um uma como meu minha nosso nossa do da ao no na de em num numa",
    copulas="""
    é são era será seria consiste consistem passa tem diz está reside prende refere deve deveria
    pode exige trata foi há implica chama
    """,
    that="que se",
    nouns="""
    razão razões motivo motivos medida medidas ponto pontos passo passos coisa coisas forma
    formas maneira maneiras causa causas argumento argumentos proposta propostas ideia ideias
    condição condições regra regras conselho conselhos via vias mudança mudanças fator fatores
    vantagem vantagens desvantagem desvantagens erro erros pergunta perguntas questão questões
    exigência exigências pedido pedidos recomendação recomendações solução soluções fase fases
    etapa etapas pilar pilares eixo eixos princípio princípios critério critérios consequência
    consequências efeito efeitos desafio desafios prioridade prioridades requisito requisitos
    obstáculo obstáculos decisão decisões ação ações opção opções explicação explicações
    elemento elementos lição lições risco riscos perigo perigos objeção objeções novidade
    novidades defeito defeitos virtude virtudes objetivo objetivos tarefa tarefas problema
    problemas dificuldade dificuldades aspeto aspetos aspecto aspectos caminho caminhos
    compromisso compromissos modo modos reivindicação reivindicações alteração alterações dever
    deveres hipótese hipóteses dica dicas barreira barreiras diferença diferenças exemplo
    exemplos resposta respostas reforma reformas ameaça ameaças benefício benefícios estratégia
    estratégias sugestão sugestões circunstância circunstâncias iniciativa iniciativas sinal
    sinais dado dados parte partes
    """,
    endings="ões ão ens em ais al es as os a o e s",
    numbers={
        1: "um uma",
        2: "dois duas ambos ambas",
        3: "três",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
        10: "dez",
    },
    vague="""
    vários | várias | alguns | algumas | uns | umas | uma série de | um par de | diversos |
    diversas | os seguintes | as seguintes | muitos | muitas
    """,
    pointing="os seguintes | as seguintes | seguintes | há | existem | são | eis",
    units="""
    ano anos mês meses semana semanas dia dias hora horas minuto minutos segundos século séculos
    década décadas euro euros reais cêntimos dólares escudos metros quilómetros quilômetros
    centímetros graus quilos gramas litros toneladas hectares vezes mil milhões bilhões cento
    terços quartos noites tardes
    """,
    of_which="""
    estes estas esses essas primeiros primeiras últimos últimas próximos próximas cada página
    capítulo artigo número trinta quarenta cinquenta sessenta e outros outras todos todas
    """,
    not_nouns="""
    que por para com sem mais muito menos mas sobre entre até desde quando onde dos das cujo
    """,
    closings="""
    em conclusão | em suma | em resumo | para concluir | por tudo isto | por tudo isso | em
    síntese | resumindo | em definitivo | tudo isto | tudo isso | concluindo | em poucas
    palavras | por todas estas razões
    """,
    these="estes | estas | os | as | todos estes | todas estas | esses | essas",
    modals="""
    deve | devem | deveria | deveriam | deverá | deverão | devemos | tem de | têm de | temos de
    | tem que | têm que | temos que | é preciso | é necessário | é urgente | é indispensável |
    convém | há que | propomos | proponho | recomendamos | pedimos | peço | exigimos | seria
    preciso | importa
    """,
    not_modal="o um",
    pronouns="nós | eu | se | não | também | e | por isso | mas | já",
    past=r"(?<!\w)(?:foi|foram|era|eram|havia|tinha|tinham|teve|fez|disse|veio|esteve|pôs|quis"
    r"|[^\W\d_]{2,}(?:ou|aram|eram|iram|ava|avam|iam|eu|iu))(?!\w)"
    r"(?<! seu)(?<! meu)(?<! sou)(?<!europeu)(?<!museu)",
    ranking=r"em (?:primeiro|segundo|terceiro|último) lugar (?:ficou|ficaram|chegou|chegaram"
    r"|terminou|acabou|classificou|entrou|cortou)(?! claro| patente| provado| demonstrado)"
    r"|(?:ficou|ficaram|chegou|chegaram|terminou|acabou|classificou-se|entrou)"
    r" em (?:primeiro|segundo|terceiro|último) lugar",
    traps="""
    à primeira vista | pela primeira/segunda/terceira/última vez |
    primeira/segunda/terceira/última vez | em segundo/primeiro plano | segundo
    o/a/os/as/um/uma/ele/ela/dados/fonte/fontes/este/esta | segunda-feira | terça-feira |
    quarta-feira | quinta-feira | sexta-feira | primeiro-ministro | primeira-ministra | segunda
    guerra | primeira guerra | primeiro/segundo/terceiro/quarto
    trimestre/semestre/ano/andar/golo/gol | primeira/segunda/terceira
    parte/metade/semana/fila/mulher/mão | primeira mão | de primeira | depois de | depois da |
    depois do | depois que | além de | além da | além do | em primeiro lugar continua | primeiro
    de maio | primeiros socorros | por/de um lado da/do/das/dos | outra coisa é |
    a seguir ao | a seguir à | antes de tudo o
    """,
    conjunctions="e ou mas nem",
    leads="quanto | ora | pois | há | também | resta | ou seja",
    reference=r"(?:artigos?|arts?\.|alíneas?|capítulo|página|págs?\.|p\.|n\.º|figura|\d)",
    note_headings="notas | referências | bibliografia | fontes | índice",
    closing_headings="conclusão | conclusões | resumo | anexo | anexos",
)

SERIES = series(_TABLE)
