<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% at</source>
        <comment>between two fields: “95 % at A2”</comment>
        <translation>% en</translation>
    </message>
    <message numerus="yes">
        <source>%Ln above</source>
        <comment>texts above the target</comment>
        <translation>
            <numerusform>%Ln por encima</numerusform>
            <numerusform>%Ln por encima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln below</source>
        <comment>texts below the target</comment>
        <translation>
            <numerusform>%Ln por debajo</numerusform>
            <numerusform>%Ln por debajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, such as {entry} in line {line}, are left out because they are not single words.</source>
        <translation>
            <numerusform>Se omite %Ln entrada, como {entry} en la línea {line}, porque no es una sola palabra.</numerusform>
            <numerusform>Se omiten %Ln entradas, como {entry} en la línea {line}, porque no son una sola palabra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>places that were found</comment>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored words</source>
        <translation>
            <numerusform>%Ln palabra ignorada</numerusform>
            <numerusform>%Ln palabras ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the headline counted twice</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln en el titular, contado dos veces</numerusform>
            <numerusform>%Ln en el titular, contado dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid characters, such as NUL or half a character, became “�”.</source>
        <translation>
            <numerusform>%Ln carácter no válido, como NUL o medio carácter, se convirtió en «�».</numerusform>
            <numerusform>%Ln caracteres no válidos, como NUL o medio carácter, se convirtieron en «�».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>%Ln carácter más</numerusform>
            <numerusform>%Ln caracteres más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved and changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln movido y cambiado</numerusform>
            <numerusform>%Ln movidos y cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are above it</source>
        <translation>
            <numerusform>%Ln de {graded} oraciones lo supera</numerusform>
            <numerusform>%Ln de {graded} oraciones lo superan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are harder</source>
        <translation>
            <numerusform>%Ln de {graded} oraciones es más difícil</numerusform>
            <numerusform>%Ln de {graded} oraciones son más difíciles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other words</source>
        <translation>
            <numerusform>%Ln palabra más</numerusform>
            <numerusform>%Ln palabras más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln párrafo</numerusform>
            <numerusform>%Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln párrafo sin cambios</numerusform>
            <numerusform>%Ln párrafos sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the whole text</source>
        <translation>
            <numerusform>%Ln lugar en todo el texto</numerusform>
            <numerusform>%Ln lugares en todo el texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln eliminado</numerusform>
            <numerusform>%Ln eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>places that were replaced</comment>
        <translation>
            <numerusform>%Ln reemplazado</numerusform>
            <numerusform>%Ln reemplazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln fila exportada</numerusform>
            <numerusform>%Ln filas exportadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantánea</numerusform>
            <numerusform>%Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots {of_texts}</source>
        <comment>“of 3 texts”</comment>
        <translation>
            <numerusform>%Ln instantánea {of_texts}</numerusform>
            <numerusform>%Ln instantáneas {of_texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots, and now</source>
        <translation>
            <numerusform>%Ln instantánea y el texto actual</numerusform>
            <numerusform>%Ln instantáneas y el texto actual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllables</source>
        <translation>
            <numerusform>%Ln sílaba</numerusform>
            <numerusform>%Ln sílabas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symbols</source>
        <translation>
            <numerusform>%Ln símbolo</numerusform>
            <numerusform>%Ln símbolos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texto</numerusform>
            <numerusform>%Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts not read</source>
        <translation>
            <numerusform>%Ln texto no leído</numerusform>
            <numerusform>%Ln textos no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts without {figure}</source>
        <translation>
            <numerusform>%Ln texto sin {figure}</numerusform>
            <numerusform>%Ln textos sin {figure}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too far off to draw</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln demasiado lejos para dibujarlo</numerusform>
            <numerusform>%Ln demasiado lejos para dibujarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln tipo</numerusform>
            <numerusform>%Ln tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words ignored</source>
        <translation>
            <numerusform>%Ln palabra ignorada</numerusform>
            <numerusform>%Ln palabras ignoradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words left out: {kinds}</source>
        <translation>
            <numerusform>%Ln palabra omitida: {kinds}</numerusform>
            <numerusform>%Ln palabras omitidas: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words {in_places}</source>
        <comment>“in 50 places”</comment>
        <translation>
            <numerusform>%Ln palabra {in_places}</numerusform>
            <numerusform>%Ln palabras {in_places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at A1</source>
        <translation>
            <numerusform>%n de A1</numerusform>
            <numerusform>%n de A1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content words</source>
        <translation>
            <numerusform>%n palabra léxica</numerusform>
            <numerusform>%n palabras léxicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words</source>
        <translation>
            <numerusform>%n palabra difícil</numerusform>
            <numerusform>%n palabras difíciles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words of two syllables or more</source>
        <translation>
            <numerusform>%n palabra difícil de dos sílabas o más</numerusform>
            <numerusform>%n palabras difíciles de dos sílabas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard words</source>
        <translation>
            <numerusform>%n palabra difícil</numerusform>
            <numerusform>%n palabras difíciles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n letra</numerusform>
            <numerusform>%n letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and digits</source>
        <translation>
            <numerusform>%n letra o cifra</numerusform>
            <numerusform>%n letras y cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of three syllables or more</source>
        <translation>
            <numerusform>%n de ellas de tres sílabas o más</numerusform>
            <numerusform>%n de ellas de tres sílabas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a type in their window</source>
        <translation>
            <numerusform>%n de ellos repite un tipo en su ventana</numerusform>
            <numerusform>%n de ellos repiten un tipo en su ventana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n párrafo</numerusform>
            <numerusform>%n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n fragmento</numerusform>
            <numerusform>%n fragmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>total: %n</numerusform>
            <numerusform>total: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n oración</numerusform>
            <numerusform>%n oraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones</source>
        <comment>parts of a difference</comment>
        <translation>
            <numerusform>%n menor</numerusform>
            <numerusform>%n menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected. Select two to compare them, or one to compare it with the text.</source>
        <translation>
            <numerusform>Hay %n instantánea seleccionada. Seleccione dos para compararlas, o una para compararla con el texto.</numerusform>
            <numerusform>Hay %n instantáneas seleccionadas. Seleccione dos para compararlas, o una para compararla con el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllables</source>
        <translation>
            <numerusform>%n sílaba</numerusform>
            <numerusform>%n sílabas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in all windows</source>
        <translation>
            <numerusform>%n token en todas las ventanas</numerusform>
            <numerusform>%n tokens en todas las ventanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in whole segments</source>
        <translation>
            <numerusform>%n token en segmentos completos</numerusform>
            <numerusform>%n tokens en segmentos completos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n tipo</numerusform>
            <numerusform>%n tipos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types occurring once</source>
        <translation>
            <numerusform>%n tipo que aparece una vez</numerusform>
            <numerusform>%n tipos que aparecen una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types, summed over the segments</source>
        <translation>
            <numerusform>%n tipo, sumado por segmentos</numerusform>
            <numerusform>%n tipos, sumados por segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to A2</source>
        <translation>
            <numerusform>%n hasta A2</numerusform>
            <numerusform>%n hasta A2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B1</source>
        <translation>
            <numerusform>%n hasta B1</numerusform>
            <numerusform>%n hasta B1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B2</source>
        <translation>
            <numerusform>%n hasta B2</numerusform>
            <numerusform>%n hasta B2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from the beginning</source>
        <translation>
            <numerusform>%n palabra del principio</numerusform>
            <numerusform>%n palabras del principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of four syllables or more</source>
        <translation>
            <numerusform>%n palabra de cuatro sílabas o más</numerusform>
            <numerusform>%n palabras de cuatro sílabas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one syllable</source>
        <translation>
            <numerusform>%n palabra de una sílaba</numerusform>
            <numerusform>%n palabras de una sílaba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one to three letters</source>
        <translation>
            <numerusform>%n palabra de una a tres letras</numerusform>
            <numerusform>%n palabras de una a tres letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of three syllables or more</source>
        <translation>
            <numerusform>%n palabra de tres sílabas o más</numerusform>
            <numerusform>%n palabras de tres sílabas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words over six letters</source>
        <translation>
            <numerusform>%n palabra de más de seis letras</numerusform>
            <numerusform>%n palabras de más de seis letras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words without names, numbers and symbols</source>
        <translation>
            <numerusform>%n palabra sin contar nombres, números y símbolos</numerusform>
            <numerusform>%n palabras sin contar nombres, números y símbolos</numerusform>
        </translation>
    </message>
    <message>
        <source>%s as the sum of their levels</source>
        <translation>%s como suma de sus niveles</translation>
    </message>
    <message>
        <source>%s backward</source>
        <translation>%s hacia atrás</translation>
    </message>
    <message>
        <source>%s is reached.</source>
        <translation>Se alcanza el %s.</translation>
    </message>
    <message>
        <source>%s needs a dictionary to count words</source>
        <translation>Para contar palabras en %s hace falta un diccionario</translation>
    </message>
    <message>
        <source>%s to now</source>
        <comment>%s: a difference</comment>
        <translation>%s hasta ahora</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>%s: numbers of proposals, such as “2, 3”</comment>
        <translation>%s juntas</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>some proposals</comment>
        <translation>%s juntas</translation>
    </message>
    <message>
        <source>%s tokens per factor forward</source>
        <translation>%s tokens por factor hacia delante</translation>
    </message>
    <message>
        <source>%s words.</source>
        <translation>%s palabras.</translation>
    </message>
    <message>
        <source>%s – comparison</source>
        <comment>name of a file; %s: title of the text</comment>
        <translation>%s – comparación</translation>
    </message>
    <message>
        <source>%s – report</source>
        <translation>%s – informe</translation>
    </message>
    <message>
        <source>%s — Folder</source>
        <translation>%s — Carpeta</translation>
    </message>
    <message>
        <source>%s, on</source>
        <comment>%s: the rule set that is on</comment>
        <translation>%s, activas</translation>
    </message>
    <message>
        <source>%s, out of order</source>
        <translation>%s, fuera de orden</translation>
    </message>
    <message>
        <source>%s.</source>
        <translation>%s.</translation>
    </message>
    <message>
        <source>%s: no difference</source>
        <translation>%s: sin diferencia</translation>
    </message>
    <message>
        <source>%s: no parts can be found, as the texts are too long and differ too much</source>
        <translation>%s: no se hallan las partes, pues los textos son demasiado largos y difieren demasiado</translation>
    </message>
    <message>
        <source>%s: no value in one of the texts</source>
        <translation>%s: sin valor en uno de los textos</translation>
    </message>
    <message>
        <source>%s: not a sum. The parts are found by replacing paragraphs one by one.</source>
        <translation>%s: no es una suma. Las partes se hallan reemplazando los párrafos uno a uno.</translation>
    </message>
    <message>
        <source>%s: parts found by replacing the paragraphs one by one</source>
        <translation>%s: partes halladas reemplazando los párrafos uno a uno</translation>
    </message>
    <message>
        <source>%s: the texts are in two languages, so no parts are found</source>
        <translation>%s: los textos están en dos idiomas, por lo que no se hallan las partes</translation>
    </message>
    <message>
        <source>%s: where the difference came from</source>
        <translation>%s: de dónde viene la diferencia</translation>
    </message>
    <message>
        <source>&amp;About Fact Box</source>
        <translation>&amp;Acerca de Fact Box</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir archivo…</translation>
    </message>
    <message>
        <source>&amp;All texts (%d)</source>
        <comment>snapshots</comment>
        <translation>&amp;Todos los textos (%d)</translation>
    </message>
    <message>
        <source>&amp;All texts…</source>
        <translation>&amp;Todos los textos…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>the language of the text</comment>
        <translation>&amp;Automático</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;CSV, a table for spreadsheets</source>
        <translation>&amp;CSV, una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chino</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copiar como Markdown</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <comment>name of a menu</comment>
        <translation>&amp;Recuento</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Default font and size</source>
        <translation>Fuente y tamaño pre&amp;determinados</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>&amp;Eliminar borrador</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Diversity</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Diversidad</translation>
    </message>
    <message>
        <source>&amp;Diversity over the text</source>
        <translation>&amp;Diversidad en el texto</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>moves a word list down</comment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Neerlandés</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>name of a menu</comment>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Inglés</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <comment>label of a list: the figure that is drawn</comment>
        <translation>Med&amp;ida</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>name of a menu</comment>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find the parts</source>
        <translation>Hallar las &amp;partes</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page after</comment>
        <translation>Ade&amp;lante</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Francés</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Metadatos iniciales</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>Ale&amp;mán</translation>
    </message>
    <message>
        <source>&amp;Go to the next place</source>
        <translation>Ir al siguiente lu&amp;gar</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>name of a menu</comment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>ignores the words typed</comment>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>&amp;Ignore in this text</source>
        <translation>&amp;Ignorar en este texto</translation>
    </message>
    <message>
        <source>&amp;Ignore this word in this text</source>
        <translation>&amp;Ignorar esta palabra en este texto</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>name of a menu</comment>
        <translation>Anál&amp;isis</translation>
    </message>
    <message>
        <source>&amp;Italian</source>
        <translation>I&amp;taliano</translation>
    </message>
    <message>
        <source>&amp;JSON, with the texts</source>
        <translation>&amp;JSON, con los textos</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>&amp;Unir líneas</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Conservar mi te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>Conservar mi te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Link targets</source>
        <comment>kind of text that may be left out</comment>
        <translation>Destinos de en&amp;laces</translation>
    </message>
    <message>
        <source>&amp;Mark words above</source>
        <translation>Marcar p&amp;alabras superiores a</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respetar &amp;mayúsculas</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>label of a field: the name of a text</comment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>command: a new text</comment>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>place that was found</comment>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no words are marked</comment>
        <translation>&amp;No marcar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens the text</comment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Abrir a&amp;hora</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Portuguese</source>
        <translation>&amp;Portugués</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>place that was found</comment>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>command: print a report</comment>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Readability</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Legibilidad</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Referencias</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button: replace one place</comment>
        <translation>Reempla&amp;zar</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>&amp;Rule sets</source>
        <translation>&amp;Reglas</translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation>&amp;Ruso</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Save as %s…</source>
        <translation>&amp;Guardar como %s…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot</source>
        <translation>&amp;Guardar instantánea</translation>
    </message>
    <message>
        <source>&amp;Selected (%d)</source>
        <comment>snapshots</comment>
        <translation>&amp;Seleccionadas (%d)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a list: which texts to show</comment>
        <translation>Mos&amp;trar</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>name of a menu</comment>
        <translation>In&amp;stantáneas</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Español</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>&amp;Take the whole page</source>
        <translation>Usar la página &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Target length</source>
        <translation>&amp;Longitud objetivo</translation>
    </message>
    <message>
        <source>&amp;Target…</source>
        <translation>&amp;Objetivo…</translation>
    </message>
    <message>
        <source>&amp;This text ({number}): “{title}”</source>
        <translation>&amp;Este texto ({number}): «{title}»</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <translation>Título &amp;y nota…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;Título…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button: take back what was just done</comment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>moves a word list up</comment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>name of a menu</comment>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulario</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Vocabulario</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Palabras enteras</translation>
    </message>
    <message>
        <source>&amp;Why textstat differs</source>
        <translation>Por &amp;qué difiere textstat</translation>
    </message>
    <message>
        <source>&amp;Word wrap</source>
        <translation>Ajuste de &amp;línea</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>label of a field: the highest value of a target</comment>
        <translation>&amp;hasta</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(no se puede leer)</translation>
    </message>
    <message>
        <source>(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less 1 if it was 20 or under</source>
        <translation>(palabras fáciles + 3 × palabras difíciles) / oraciones en las primeras 100 palabras; la mitad, y 1 menos si era 20 o menos</translation>
    </message>
    <message>
        <source>(ln tokens − ln types) / (ln tokens)²</source>
        <translation>(ln tokens − ln tipos) / (ln tokens)²</translation>
    </message>
    <message>
        <source>(new: %s)</source>
        <comment>said by a screen reader: words that are new</comment>
        <translation>(nuevo: %s)</translation>
    </message>
    <message>
        <source>(removed: %s)</source>
        <comment>said by a screen reader: words that were removed</comment>
        <translation>(eliminado: %s)</translation>
    </message>
    <message>
        <source>(tokens + words of one to three letters) / sentences</source>
        <translation>(tokens + palabras de una a tres letras) / oraciones</translation>
    </message>
    <message>
        <source>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times</source>
        <translation>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i tipos que aparecen i veces</translation>
    </message>
    <message>
        <source>* Counted differently from the row above, which is part of the change: %s.</source>
        <translation>* Contado de otro modo que la fila anterior, lo que explica parte del cambio: %s.</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>what happened to a paragraph</comment>
        <translation>+ nuevo</translation>
    </message>
    <message>
        <source>0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,058 × 100 × letras / tokens − 0,296 × 100 × oraciones / tokens − 15,8</translation>
    </message>
    <message>
        <source>0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,0588 × 100 × letras / tokens − 0,296 × 100 × oraciones / tokens − 15,8</translation>
    </message>
    <message>
        <source>0.141 × tokens / sentences + 0.086 × % difficult words + 0.839</source>
        <translation>0,141 × tokens / oraciones + 0,086 × % de palabras difíciles + 0,839</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % de palabras difíciles + 0,0496 × tokens / oraciones, + 3,6365 por encima del 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 if that is over 0.05</source>
        <translation>0,1579 × % de palabras difíciles de dos sílabas o más + 0,0496 × tokens / oraciones, + 3,6365 si eso pasa de 0,05</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % de palabras difíciles de dos sílabas o más + 0,0496 × tokens / oraciones, + 3,6365 por encima del 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1935 × % words of three syllables or more + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − 0.0327 × % words of one syllable − 0.875</source>
        <translation>0,1935 × % de palabras de tres sílabas o más + 0,1672 × tokens / oraciones + 0,1297 × % de palabras de más de seis letras − 0,0327 × % de palabras de una sílaba − 0,875</translation>
    </message>
    <message>
        <source>0.2007 × % words of three syllables or more + 0.1682 × tokens / sentences + 0.1373 × % words over six letters − 2.779</source>
        <translation>0,2007 × % de palabras de tres sílabas o más + 0,1682 × tokens / oraciones + 0,1373 × % de palabras de más de seis letras − 2,779</translation>
    </message>
    <message>
        <source>0.2744 × % words of three syllables or more + 0.2656 × tokens / sentences − 1.693</source>
        <translation>0,2744 × % de palabras de tres sílabas o más + 0,2656 × tokens / oraciones − 1,693</translation>
    </message>
    <message>
        <source>0.2963 × % words of three syllables or more + 0.1905 × tokens / sentences − 1.1144</source>
        <translation>0,2963 × % de palabras de tres sílabas o más + 0,1905 × tokens / oraciones − 1,1144</translation>
    </message>
    <message>
        <source>0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59</source>
        <translation>0,39 × tokens / oraciones + 11,8 × sílabas / tokens − 15,59</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × hard words / tokens)</source>
        <translation>0,4 × (tokens / oraciones + 100 × palabras difíciles / tokens)</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)</source>
        <translation>0,4 × (tokens / oraciones + 100 × palabras de cuatro sílabas o más / tokens)</translation>
    </message>
    <message>
        <source>0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59</source>
        <translation>0,5 × tokens / oraciones + 8,4 × sílabas / tokens − 15,59</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is above it</source>
        <translation>1 de {graded} oraciones lo supera</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is harder</source>
        <translation>1 de {graded} oraciones es más difícil</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291</source>
        <translation>1,0430 × √(30 × palabras de tres sílabas o más / oraciones) + 3,1291</translation>
    </message>
    <message>
        <source>10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times</source>
        <translation>10.000 × (Σ i² × V_i − tokens) / tokens², V_i tipos que aparecen i veces</translation>
    </message>
    <message>
        <source>100 × (words − words at A1 or A2) / words; names, numbers and symbols apart</source>
        <translation>100 × (palabras − palabras de A1 o A2) / palabras; aparte, nombres, números y símbolos</translation>
    </message>
    <message>
        <source>100 × ln tokens / (1 − types that occur once / types)</source>
        <translation>100 × ln tokens / (1 − tipos que aparecen una vez / tipos)</translation>
    </message>
    <message>
        <source>100 × words up to A1 / words; names, numbers and symbols apart</source>
        <translation>100 × palabras hasta A1 / palabras; aparte, nombres, números y símbolos</translation>
    </message>
    <message>
        <source>100 × words up to A2 / words; names, numbers and symbols apart</source>
        <translation>100 × palabras hasta A2 / palabras; aparte, nombres, números y símbolos</translation>
    </message>
    <message>
        <source>100 × words up to B1 / words; names, numbers and symbols apart</source>
        <translation>100 × palabras hasta B1 / palabras; aparte, nombres, números y símbolos</translation>
    </message>
    <message>
        <source>100 × words up to B2 / words; names, numbers and symbols apart</source>
        <translation>100 × palabras hasta B2 / palabras; aparte, nombres, números y símbolos</translation>
    </message>
    <message>
        <source>14.69 ms × characters</source>
        <translation>14,69 ms × caracteres</translation>
    </message>
    <message>
        <source>180 − 1 × tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − 1 × tokens / oraciones − 58,5 × sílabas / tokens</translation>
    </message>
    <message>
        <source>180 − tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − tokens / oraciones − 58,5 × sílabas / tokens</translation>
    </message>
    <message>
        <source>195 − 2 × tokens / sentences − 67 × syllables / tokens</source>
        <translation>195 − 2 × tokens / oraciones − 67 × sílabas / tokens</translation>
    </message>
    <message>
        <source>206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens</source>
        <translation>206,835 − 0,93 × tokens / oraciones − 77 × sílabas / tokens</translation>
    </message>
    <message>
        <source>206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>206,835 − 1,015 × tokens / oraciones − 84,6 × sílabas / tokens</translation>
    </message>
    <message>
        <source>206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens</source>
        <translation>206,835 − 1,3 × tokens / oraciones − 60,1 × sílabas / tokens</translation>
    </message>
    <message>
        <source>206.835 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,835 − 62,3 × sílabas / tokens − tokens / oraciones</translation>
    </message>
    <message>
        <source>206.84 − 1.02 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>206,84 − 1,02 × tokens / oraciones − 60,0 × sílabas / tokens</translation>
    </message>
    <message>
        <source>206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences</source>
        <translation>206,84 − 60 × sílabas / tokens − 1,02 × tokens / oraciones</translation>
    </message>
    <message>
        <source>206.84 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,84 − 62,3 × sílabas / tokens − tokens / oraciones</translation>
    </message>
    <message>
        <source>207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens</source>
        <translation>207 − 1,015 × tokens / oraciones − 73,6 × sílabas / tokens</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60 × syllables / tokens</source>
        <translation>217 − 1,3 × tokens / oraciones − 60 × sílabas / tokens</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>217 − 1,3 × tokens / oraciones − 60,0 × sílabas / tokens</translation>
    </message>
    <message>
        <source>248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>248,835 − 1,015 × tokens / oraciones − 84,6 × sílabas / tokens</translation>
    </message>
    <message>
        <source>300 × sentences / tokens − 10 × characters / pieces + 89</source>
        <translation>300 × oraciones / tokens − 10 × caracteres / fragmentos + 89</translation>
    </message>
    <message>
        <source>35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1</source>
        <translation>35,5 × ln(tokens / oraciones) + 31,9 × nivel medio de las palabras léxicas − 118,1</translation>
    </message>
    <message>
        <source>4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × caracteres / fragmentos + 0,5 × tokens / oraciones − 21,43</translation>
    </message>
    <message>
        <source>4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × caracteres / tokens + 0,5 × tokens / oraciones − 21,43</translation>
    </message>
    <message>
        <source>89 + (300 × sentences − 10 × letters and digits) / tokens</source>
        <translation>89 + (300 × oraciones − 10 × letras y cifras) / tokens</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × letras / tokens − 0,35 × tokens / oraciones</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × letras y cifras / tokens − 0,35 × tokens / oraciones</translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation>&lt;0,1</translation>
    </message>
    <message>
        <source>A distinct token: the rule set says which tokens are the same.</source>
        <translation>Un token distinto: las reglas dicen qué tokens son iguales.</translation>
    </message>
    <message>
        <source>A draft in “{folder}” could not be removed and will be offered again: {reason}.</source>
        <translation>No se ha podido eliminar un borrador de «{folder}» y se volverá a ofrecer: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>A line chart of the Level at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Gráfico de líneas del nivel en %Ln momento: empieza en {first} y acaba en {last}, en un intervalo de {least} a {most}.</numerusform>
            <numerusform>Gráfico de líneas del nivel en %Ln momentos: empieza en {first} y acaba en {last}, en un intervalo de {least} a {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart of {name} at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Gráfico de líneas de {name} en %Ln momento: empieza en {first} y acaba en {last}, en un intervalo de {least} a {most}.</numerusform>
            <numerusform>Gráfico de líneas de {name} en %Ln momentos: empieza en {first} y acaba en {last}, en un intervalo de {least} a {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower value is more varied; it is 0 if no word occurs twice.</source>
        <translation>Cuanto más bajo, más variado; es 0 si ninguna palabra se repite.</translation>
    </message>
    <message>
        <source>A part of the file is in another format. Its text is left out.</source>
        <translation>Una parte del archivo está en otro formato. Su texto se omite.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words.</source>
        <translation>Grado escolar de Estados Unidos, hasta 4.º. Son difíciles las palabras que no están en la lista de textstat, de 2941 palabras; la de Spache tenía 769.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words. In textstat, words of one syllable are never difficult.</source>
        <translation>Grado escolar de Estados Unidos, hasta 4.º. Son difíciles las palabras que no están en la lista de textstat, de 2941 palabras; la de Spache tenía 769. En textstat, las palabras de una sílaba nunca son difíciles.</translation>
    </message>
    <message>
        <source>A school grade of the United States. Hard words have three syllables or more. Only the beginning of a longer text counts.</source>
        <translation>Grado escolar de Estados Unidos. Las palabras difíciles tienen tres sílabas o más. De un texto más largo solo cuenta el principio.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level.</source>
        <translation>Grado escolar de Estados Unidos: el nivel.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level. textstat says 0 where no word has a syllable.</source>
        <translation>Grado escolar de Estados Unidos: el nivel. textstat da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>A school year, from 4 to 15, for non-fiction in German.</source>
        <translation>Curso escolar, de 4 a 15, para textos de no ficción en alemán.</translation>
    </message>
    <message>
        <source>A snapshot is not saved yet, because another program is using “%s”. Wait, or close again to lose that snapshot.</source>
        <translation>Queda una instantánea sin guardar, porque otro programa está usando «%s». Espere, o cierre de nuevo y se perderá esa instantánea.</translation>
    </message>
    <message>
        <source>A snapshot is saved too, as chosen in the Snapshots menu.</source>
        <translation>Se guarda también una instantánea, según lo elegido en el menú «Instantáneas».</translation>
    </message>
    <message>
        <source>A token is a run of letters and digits with the apostrophes inside it; a number, with its points and commas; a web or e-mail address; a currency sign; or a character of Chinese or Japanese. Hyphens, dashes and slashes separate.</source>
        <translation>Un token es una secuencia de letras y cifras con los apóstrofos que contenga; un número, con sus puntos y comas; una dirección web o de correo electrónico; un signo de moneda; o un carácter chino o japonés. Los guiones, las rayas y las barras separan.</translation>
    </message>
    <message>
        <source>A token is a run of letters with their accents. Everything else separates: “other’s” is two, and a number is not one.</source>
        <translation>Un token es una secuencia de letras con sus tildes. Todo lo demás separa: «other’s» son dos, y un número no es ninguno.</translation>
    </message>
    <message>
        <source>A token is what white space separates, with all its punctuation: “(well-known),” is one, and so is a dash alone.</source>
        <translation>Un token es lo que separan los espacios, con toda su puntuación: «(well-known),» es uno, y también lo es una raya suelta.</translation>
    </message>
    <message>
        <source>A token is what white space separates, without its punctuation: “well-known” is one, “wellknown”; a dash alone is not one.</source>
        <translation>Un token es lo que separan los espacios, sin su puntuación: «well-known» es uno, «wellknown»; una raya suelta no lo es.</translation>
    </message>
    <message numerus="yes">
        <source>A window holds one text: of the %n files, it opens only “{name}”.</source>
        <translation>
            <numerusform>Una ventana contiene un solo texto: de %n archivo, abre solo «{name}».</numerusform>
            <numerusform>Una ventana contiene un solo texto: de los %n archivos, abre solo «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has its level from the first ticked list with it or its base form.</source>
        <translation>El nivel de una palabra es el de la primera lista marcada que la contiene, o contiene su forma base.</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>ARI</source>
        <translation>ARI</translation>
    </message>
    <message>
        <source>ARI, Automated Readability Index</source>
        <translation>ARI, Automated Readability Index</translation>
    </message>
    <message>
        <source>About Fact Box</source>
        <translation>Acerca de Fact Box</translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Añadir una lista de palabras</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the value after</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the words after a place</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>After: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Después: %s</translation>
    </message>
    <message>
        <source>Al&amp;so ignore</source>
        <comment>label of a field; words follow</comment>
        <translation>Ignorar &amp;también</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All paragraphs are the same in both.</source>
        <translation>Todos los párrafos son iguales en ambos.</translation>
    </message>
    <message>
        <source>All syllables that the word adds: syllables × count</source>
        <translation>Todas las sílabas que aporta la palabra: sílabas × frecuencia</translation>
    </message>
    <message>
        <source>All texts</source>
        <comment>title of the window</comment>
        <translation>Todos los textos</translation>
    </message>
    <message>
        <source>All texts…</source>
        <translation>Textos…</translation>
    </message>
    <message>
        <source>An error occurred in Fact Box (%s), and the figures may be wrong. Your text is untouched: save it, then restart Fact Box.</source>
        <translation>Se ha producido un error en Fact Box (%s) y las medidas pueden ser erróneas. Su texto está intacto: guárdelo y reinicie Fact Box.</translation>
    </message>
    <message>
        <source>An unsaved text in “{folder}” cannot be read: {reason}.</source>
        <translation>No se puede leer un texto sin guardar de «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>An unsaved text is damaged and cannot be read; it is kept as “%s”.</source>
        <translation>Un texto sin guardar está dañado y no se puede leer; se conserva como «%s».</translation>
    </message>
    <message>
        <source>Another program is using “%s”. The snapshot will be saved as soon as the file is free; until then, leave this window open.</source>
        <translation>Otro programa está usando «%s». La instantánea se guardará en cuanto el archivo quede libre; hasta entonces, deje abierta esta ventana.</translation>
    </message>
    <message>
        <source>Any sentence split in two: {name} {change}</source>
        <translation>Si se divide en dos una oración cualquiera: {name} {change}</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>Back up all snapshots</source>
        <translation>Copia de seguridad de todas las instantáneas</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>Copia de seguridad guardada en %s</translation>
    </message>
    <message>
        <source>Backing up to %s…</source>
        <translation>Haciendo una copia de seguridad en %s…</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the value before</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the words before a place</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Before: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Antes: %s</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <comment>which words to list</comment>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Block &amp;quotations</source>
        <comment>kind of text that may be left out</comment>
        <translation>C&amp;itas en bloque</translation>
    </message>
    <message>
        <source>Both were counted by the rule set {rules}, version {version}.</source>
        <translation>Ambos se contaron con las reglas {rules}, versión {version}.</translation>
    </message>
    <message>
        <source>Brouwer</source>
        <translation>Brouwer</translation>
    </message>
    <message>
        <source>Brunet’s W</source>
        <translation>W de Brunet</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>Por párrafo</translation>
    </message>
    <message>
        <source>By proposal</source>
        <translation>Por propuesta</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Por las palabras siguientes</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Por las palabras anteriores</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Pies de imagen</translation>
    </message>
    <message>
        <source>Called Summer by lexicalrichness and S by quanteda.</source>
        <translation>En lexicalrichness se llama Summer y en quanteda, S.</translation>
    </message>
    <message>
        <source>Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; its HDD is 42 times as much.</source>
        <translation>En lexicalrichness, lexical_diversity y TAALED se llama hdd. koRpus lo llama ATTR; su HDD es 42 veces mayor.</translation>
    </message>
    <message>
        <source>Called herdanvm by lexicalrichness and Vm by quanteda.</source>
        <translation>En lexicalrichness se llama herdanvm y en quanteda, Vm.</translation>
    </message>
    <message>
        <source>Called simpsond by lexicalrichness and D by quanteda.</source>
        <translation>En lexicalrichness se llama simpsond y en quanteda, D.</translation>
    </message>
    <message>
        <source>Called yulei by lexicalrichness and I by quanteda.</source>
        <translation>En lexicalrichness se llama yulei y en quanteda, I.</translation>
    </message>
    <message>
        <source>Can be imported again, here or on another machine.</source>
        <translation>Se puede volver a importar, aquí o en otro equipo.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>name of a rule set</comment>
        <translation>Rigurosas</translation>
    </message>
    <message>
        <source>Case does not matter: “By” and “by” are one type.</source>
        <translation>No se distinguen mayúsculas: «By» y «by» son un solo tipo.</translation>
    </message>
    <message>
        <source>Case is kept: “By” and “by” are two types.</source>
        <translation>Se distinguen mayúsculas: «By» y «by» son dos tipos.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change
without it</source>
        <translation>Cambio
sin ella</translation>
    </message>
    <message>
        <source>Change since then: %s</source>
        <translation>Cambio desde entonces: %s</translation>
    </message>
    <message>
        <source>Change without it</source>
        <translation>Cambio sin ella</translation>
    </message>
    <message>
        <source>Change without it: %s.</source>
        <translation>Cambio sin ella: %s.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modificado por otro programa</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade.</source>
        <translation>Son caracteres todos menos los espacios, incluida la puntuación. Algunos programas cuentan solo letras y cifras y dan un grado más bajo.</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade. In textstat, pieces are what white space separates, a lone dash included.</source>
        <translation>Son caracteres todos menos los espacios, incluida la puntuación. Algunos programas cuentan solo letras y cifras y dan un grado más bajo. En textstat, los fragmentos son lo que separan los espacios, incluida una raya suelta.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Choose a word to see where it occurs</source>
        <translation>Elija una palabra para ver dónde aparece</translation>
    </message>
    <message>
        <source>Choose the kinds in Count → Leave out, or in the context menu.</source>
        <translation>Los tipos se eligen en «Recuento → Omitir» o en el menú contextual.</translation>
    </message>
    <message>
        <source>Click, or press F4, to go to the next place.</source>
        <translation>Haga clic o pulse F4 para ir al siguiente lugar.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the pane below the text</source>
        <translation>Cerrar el panel inferior</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <comment>kind of text that may be left out</comment>
        <translation>C&amp;omentarios</translation>
    </message>
    <message>
        <source>Coleman–Liau</source>
        <translation>Coleman–Liau</translation>
    </message>
    <message>
        <source>Coleman–Liau index</source>
        <translation>Índice de Coleman–Liau</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>name of a tool bar</comment>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Common words of the language ({language}): {common} of {tokens} tokens, under 20 %.</source>
        <translation>Palabras comunes del idioma ({language}): {common} de {tokens} tokens, menos del 20&#xa0;%.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>button in the tool bar</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>title of the window that compares two texts</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare the text with the last or the selected snapshot, or two of them</source>
        <translation>Comparar el texto con la última instantánea o la seleccionada, o dos de ellas</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copiado como Markdown</translation>
    </message>
    <message>
        <source>Copied as a Markdown table</source>
        <translation>Copiado como tabla Markdown</translation>
    </message>
    <message>
        <source>Copied the fact box. Tokens: %s.</source>
        <translation>Se ha copiado la ficha. Tokens: %s.</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copiar como tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;fact box</source>
        <translation>Copiar como &amp;ficha</translation>
    </message>
    <message>
        <source>Copy the fact &amp;box shown</source>
        <translation>Copiar la &amp;ficha mostrada</translation>
    </message>
    <message>
        <source>Costliest sentences</source>
        <translation>Oraciones que más pesan</translation>
    </message>
    <message>
        <source>Costliest sentences and words</source>
        <translation>Oraciones y palabras que más pesan</translation>
    </message>
    <message>
        <source>Costliest words</source>
        <translation>Palabras que más pesan</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Frec.</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column heading: how often it occurs</comment>
        <translation>Frec.</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln words again</source>
        <comment>stops ignoring them</comment>
        <translation>
            <numerusform>Volver a contar %Ln palabra</numerusform>
            <numerusform>Volver a contar %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %s again</source>
        <comment>stops ignoring it; %s: words in quotation marks</comment>
        <translation>Volver a contar %s</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <comment>stops ignoring the selected words</comment>
        <translation>Volver a co&amp;ntar</translation>
    </message>
    <message>
        <source>Counted %s</source>
        <comment>%s: “without headings”</comment>
        <translation>Contado %s</translation>
    </message>
    <message>
        <source>Counted %s.</source>
        <translation>Contado %s.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}.</source>
        <translation>Contado por Fact Box {program}, reglas {rules}, versión {version}, en {language}.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}.</source>
        <translation>Contado por Fact Box {program}, reglas {rules}, versión {version}.</translation>
    </message>
    <message>
        <source>Counted by different rule sets: %s. Where the rule set changes, Levels are not compared.</source>
        <translation>Contadas con reglas distintas: %s. Donde cambian las reglas no se comparan los niveles.</translation>
    </message>
    <message>
        <source>Counted by different rules: they cannot be compared.</source>
        <translation>Contadas con reglas distintas: no se pueden comparar.</translation>
    </message>
    <message>
        <source>Counted in different languages: %s. Where the language changes, figures are not compared.</source>
        <translation>Contadas en idiomas distintos: %s. Donde cambia el idioma no se comparan las medidas.</translation>
    </message>
    <message>
        <source>Counted in {language}: {figure}</source>
        <comment>{figure}: Gulpease 56.8</comment>
        <translation>Contado en {language}: {figure}</translation>
    </message>
    <message>
        <source>Counted separately: %s.</source>
        <translation>Contado aparte: %s.</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln lines to go</source>
        <translation>
            <numerusform>Contando… Falta %Ln línea</numerusform>
            <numerusform>Contando… Faltan %Ln líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Covered at A1 (%)</source>
        <translation>Cobertura A1 (%)</translation>
    </message>
    <message>
        <source>Covered at A2 (%)</source>
        <translation>Cobertura A2 (%)</translation>
    </message>
    <message>
        <source>Covered at B1 (%)</source>
        <translation>Cobertura B1 (%)</translation>
    </message>
    <message>
        <source>Covered at B2 (%)</source>
        <translation>Cobertura B2 (%)</translation>
    </message>
    <message>
        <source>Crawford</source>
        <translation>Crawford</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>C–L</source>
        <translation>C–L</translation>
    </message>
    <message>
        <source>Dale–Chall</source>
        <translation>Dale–Chall</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>De&amp;fault figures</source>
        <translation>Medidas &amp;predeterminadas</translation>
    </message>
    <message>
        <source>Default k&amp;inds only</source>
        <translation>&amp;Solo los tipos predeterminados</translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <comment>%s: names, such as “snapshot 3”</comment>
        <translation>Se ha eliminado: %s</translation>
    </message>
    <message>
        <source>Deleted the unsaved text “%s”</source>
        <translation>Se ha eliminado el texto sin guardar «%s»</translation>
    </message>
    <message>
        <source>Depends a little on length. Many programs spell Somers as Summer.</source>
        <translation>Depende un poco de la longitud. Muchos programas escriben Summer en vez de Somers.</translation>
    </message>
    <message>
        <source>Depends a little on length. The base of the logarithm makes no difference.</source>
        <translation>Depende un poco de la longitud. La base del logaritmo no influye.</translation>
    </message>
    <message>
        <source>Depends little on length, and not at all on the order of words.</source>
        <translation>Depende poco de la longitud, y nada del orden de las palabras.</translation>
    </message>
    <message>
        <source>Depends little on length. A shorter text is one window.</source>
        <translation>Depende poco de la longitud. Un texto más corto es una sola ventana.</translation>
    </message>
    <message>
        <source>Depends little on length. It is 0 if all words occur equally often.</source>
        <translation>Depende poco de la longitud. Es 0 si todas las palabras son igual de frecuentes.</translation>
    </message>
    <message>
        <source>Depends little on length. The rest at the end counts as part of a factor.</source>
        <translation>Depende poco de la longitud. El resto final cuenta como parte de un factor.</translation>
    </message>
    <message>
        <source>Depends little on length. Up to 49 tokens at the end do not count.</source>
        <translation>Depende poco de la longitud. Al final pueden quedar hasta 49 tokens sin contar.</translation>
    </message>
    <message>
        <source>Depends on length: compare texts of about the same length.</source>
        <translation>Depende de la longitud: compare textos de longitud parecida.</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column heading: depth in the outline</comment>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Depth %d</source>
        <translation>Profundidad %d</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Difficult words are all words, including inflected forms and names, that are not on textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 or less is grade 4, 8 is grade 11, over 10 is college.</source>
        <translation>Son difíciles todas las palabras, también formas flexionadas y nombres, que no están en la lista de textstat, de 2941 palabras. Los números no son difíciles, salvo para textstat. Hasta 4,9 es el grado 4; 8, el grado 11; más de 10, universidad.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Difficulty S</source>
        <translation>Dificultad S</translation>
    </message>
    <message>
        <source>Dispersion
(DP)</source>
        <translation>Dispersión
(DP)</translation>
    </message>
    <message>
        <source>Dispersion (DP)</source>
        <translation>Dispersión (DP)</translation>
    </message>
    <message>
        <source>Distinct tokens.</source>
        <translation>Tokens distintos.</translation>
    </message>
    <message>
        <source>Distribution, as bars; the value is the number of the bar</source>
        <translation>Distribución, en barras; el valor es el número de la barra</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversidad</translation>
    </message>
    <message>
        <source>Diversity over the text</source>
        <translation>Diversidad en el texto</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Libro electrónico</translation>
    </message>
    <message>
        <source>Each snapshot, and how far its {name} is from that of the one above</source>
        <translation>Cada instantánea y cuánto dista su {name} del de la anterior</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>column heading: what a word adds</comment>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>Intro lleva allí.</translation>
    </message>
    <message>
        <source>Enter goes to the next place of the word; the context menu sorts.</source>
        <translation>Intro lleva al siguiente lugar de la palabra; el menú contextual permite ordenar.</translation>
    </message>
    <message>
        <source>Enter goes to the place in the text.</source>
        <translation>Intro lleva al lugar en el texto.</translation>
    </message>
    <message>
        <source>Enter goes to the places of a word; the context menu sorts.</source>
        <translation>Intro lleva a los lugares de una palabra; el menú contextual permite ordenar.</translation>
    </message>
    <message>
        <source>Enter opens a text in the window; the context menu sorts and copies.</source>
        <translation>Intro abre un texto en la ventana; el menú contextual permite ordenar y copiar.</translation>
    </message>
    <message>
        <source>Enter opens a text, F2 renames it, Delete deletes it; the context menu has more commands, and sorts.</source>
        <translation>Intro abre un texto, F2 le cambia el nombre, Supr lo elimina; el menú contextual ofrece más comandos y permite ordenar.</translation>
    </message>
    <message>
        <source>Enter opens · F2 renames · Delete deletes</source>
        <translation>Intro: abrir · F2: cambiar nombre · Supr: eliminar</translation>
    </message>
    <message>
        <source>Enter opens · F5 measures again</source>
        <translation>Intro: abrir · F5: medir de nuevo</translation>
    </message>
    <message>
        <source>Every word, and where it occurs</source>
        <translation>Todas las palabras y dónde aparecen</translation>
    </message>
    <message>
        <source>Everything but white space.</source>
        <translation>Todo menos los espacios.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Export snapshots</source>
        <translation>Exportar instantáneas</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exportar la tabla</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshots to {file}</source>
        <translation>
            <numerusform>Se ha exportado %Ln instantánea a {file}</numerusform>
            <numerusform>Se han exportado %Ln instantáneas a {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported as JSON (*.json)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Exportado como JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %s</source>
        <comment>%s: name of a file</comment>
        <translation>Exportado a %s</translation>
    </message>
    <message>
        <source>Exporting to %s…</source>
        <translation>Exportando a %s…</translation>
    </message>
    <message>
        <source>Fact Box %s</source>
        <translation>Fact Box %s</translation>
    </message>
    <message>
        <source>Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. Set XDG_DATA_HOME to another folder.</source>
        <translation>Fact Box no puede guardar sus datos en «{shown}»: el nombre no es UTF-8 válido. Asigne otra carpeta a XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>Fact Box changes its language when it is next started.</source>
        <translation>Fact Box cambiará de idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Fact Box stopped measuring the folder. Choose Measure again to go on.</source>
        <translation>Fact Box ha dejado de medir la carpeta. Elija «Medir de nuevo» para continuar.</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Fact box</source>
        <comment>name of a rule set</comment>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Falls as a text grows longer.</source>
        <translation>Baja cuando crece el texto.</translation>
    </message>
    <message>
        <source>Falls as a text grows longer. It does not measure difficulty.</source>
        <translation>Baja cuando crece el texto. No mide la dificultad.</translation>
    </message>
    <message>
        <source>Fernández Huerta</source>
        <translation>Fernández Huerta</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>E&amp;legir medidas</translation>
    </message>
    <message>
        <source>Fi&amp;gures in the sidebar</source>
        <translation>&amp;Medidas de la barra lateral</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column heading: a measured figure, such as Level</comment>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Figure that is drawn</source>
        <translation>Medida representada</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>Medidas del texto</translation>
    </message>
    <message>
        <source>Figures of the whole text. Enter counts by the selected rule set.</source>
        <translation>Medidas de todo el texto. Intro cuenta con las reglas seleccionadas.</translation>
    </message>
    <message>
        <source>Figures over the snapshots, as lines; the value is the place in the row</source>
        <translation>Medidas de las instantáneas, en líneas; el valor es la posición en la serie</translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation>Medidas mostradas</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>Filtrar las palabras</translation>
    </message>
    <message>
        <source>Filter: re, *tion, ??</source>
        <translation>Filtro: re, *ción, ??</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>field: what to look for</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar siguie&amp;nte</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Finds texts with all the words; words &quot;in quotes&quot; must follow one another.</source>
        <translation>Busca textos con todas las palabras; las palabras &quot;entre comillas&quot; deben ir seguidas.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>First and last compared</source>
        <translation>Comparación de la primera y la última</translation>
    </message>
    <message>
        <source>First and last snapshot; the second line is the change</source>
        <translation>Primera y última instantánea; la segunda línea es el cambio</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>Primer guardado</translation>
    </message>
    <message>
        <source>First snapshot: %s</source>
        <translation>Primera instantánea: %s</translation>
    </message>
    <message>
        <source>Flesch Reading Ease</source>
        <translation>Flesch Reading Ease</translation>
    </message>
    <message>
        <source>Flesch–Amstad</source>
        <translation>Flesch–Amstad</translation>
    </message>
    <message>
        <source>Flesch–Douma</source>
        <translation>Flesch–Douma</translation>
    </message>
    <message>
        <source>Flesch–Kincaid</source>
        <translation>Flesch–Kincaid</translation>
    </message>
    <message>
        <source>Flesch–Kincaid grade</source>
        <translation>Grado de Flesch–Kincaid</translation>
    </message>
    <message>
        <source>Flesch–Martins</source>
        <translation>Flesch–Martins</translation>
    </message>
    <message>
        <source>Flesch–Oborneva</source>
        <translation>Flesch–Oborneva</translation>
    </message>
    <message>
        <source>Flesch–Vacca</source>
        <translation>Flesch–Vacca</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease with 42 points more, for Brazilian schools.</source>
        <translation>La Reading Ease de Flesch con 42 puntos más, para las escuelas de Brasil.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, fitted to Dutch children’s books.</source>
        <translation>La Reading Ease de Flesch, ajustada a libros infantiles neerlandeses.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch.</source>
        <translation>La Reading Ease de Flesch, reajustada al neerlandés.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>La Reading Ease de Flesch, reajustada al neerlandés. Con las reglas textstat es flesch_reading_ease, que da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68.</source>
        <translation>La Reading Ease de Flesch, reajustada al francés. koRpus tiene 209 − 1,15 − 68.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>La Reading Ease de Flesch, reajustada al francés. koRpus tiene 209 − 1,15 − 68. Con las reglas textstat es flesch_reading_ease, que da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German.</source>
        <translation>La Reading Ease de Flesch, reajustada al alemán.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>La Reading Ease de Flesch, reajustada al alemán. Con las reglas textstat es flesch_reading_ease, que da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian.</source>
        <translation>La Reading Ease de Flesch, reajustada al italiano.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>La Reading Ease de Flesch, reajustada al italiano. Con las reglas textstat es flesch_reading_ease, que da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian.</source>
        <translation>La Reading Ease de Flesch, reajustada al ruso.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>La Reading Ease de Flesch, reajustada al ruso. Con las reglas textstat es flesch_reading_ease, que da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Fog (Polish)</source>
        <translation>Fog (polaco)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <comment>theme</comment>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>Foot&amp;notes</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Notas al pie</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing.</source>
        <translation>Para lectores cuya lengua materna no es el inglés: hasta 20 es muy fácil; más de 30, muy confuso.</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing. textstat counts short numbers as short words.</source>
        <translation>Para lectores cuya lengua materna no es el inglés: hasta 20 es muy fácil; más de 30, muy confuso. textstat cuenta los números cortos como palabras cortas.</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>heading: format of the report</comment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forms</source>
        <comment>column heading: the forms of the word in the text</comment>
        <translation>Formas</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>De 0 a 100.</translation>
    </message>
    <message>
        <source>From 0 to 100. textstat counts all characters, with punctuation, over what white space separates.</source>
        <translation>De 0 a 100. textstat cuenta todos los caracteres, incluida la puntuación, y divide entre los fragmentos que separan los espacios.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both.</source>
        <translation>De 0, muy difícil, a 100, muy fácil; un texto puede rebasar ambos extremos.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both. textstat says 0 where no word has a syllable.</source>
        <translation>De 0, muy difícil, a 100, muy fácil; un texto puede rebasar ambos extremos. textstat da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>From 0.2 in grade 1 to 7.2 and more in college.</source>
        <translation>De 0,2 en el grado 1 a 7,2 o más en la universidad.</translation>
    </message>
    <message numerus="yes">
        <source>From “{one}” to “{other}”. Press Enter or click to go from place to place.</source>
        <comment>{one}, {other}: names of rule sets</comment>
        <translation>
            <numerusform>De «{one}» a «{other}». Pulse Intro o haga clic para ir de un lugar a otro.</numerusform>
            <numerusform>De «{one}» a «{other}». Pulse Intro o haga clic para ir de un lugar a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>F–K</source>
        <translation>F–K</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <comment>column heading</comment>
        <translation>Mejora (%)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Gives words above the level a tint and a dashed line in the text.</source>
        <translation>Da un color y un subrayado discontinuo en el texto a las palabras por encima del nivel.</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>Ir a las instantánea&amp;s</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Ir al &amp;texto</translation>
    </message>
    <message>
        <source>Go to the fact &amp;box</source>
        <translation>Ir a la fic&amp;ha</translation>
    </message>
    <message>
        <source>Go to the out&amp;line</source>
        <translation>Ir al es&amp;quema</translation>
    </message>
    <message>
        <source>Guide — Fact Box</source>
        <translation>Guía — Fact Box</translation>
    </message>
    <message>
        <source>Guiraud’s R</source>
        <translation>R de Guiraud</translation>
    </message>
    <message>
        <source>Guiraud’s R, root TTR</source>
        <translation>R de Guiraud, TTR con raíz</translation>
    </message>
    <message>
        <source>Gulpease</source>
        <translation>Gulpease</translation>
    </message>
    <message>
        <source>Gunning Fog</source>
        <translation>Gunning Fog</translation>
    </message>
    <message>
        <source>Gutiérrez de Polini</source>
        <translation>Gutiérrez de Polini</translation>
    </message>
    <message>
        <source>HD-D</source>
        <translation>HD-D</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Hapax share</source>
        <translation>Hápax</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty.</source>
        <translation>Las palabras difíciles tienen tres sílabas o más. Gunning excluye nombres, compuestos y las terminaciones -ed y -es, que ningún programa reconoce con certeza.</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty. In textstat, words on its list of easy words are not hard.</source>
        <translation>Las palabras difíciles tienen tres sílabas o más. Gunning excluye nombres, compuestos y las terminaciones -ed y -es, que ningún programa reconoce con certeza. En textstat no son difíciles las palabras de su lista de palabras fáciles.</translation>
    </message>
    <message>
        <source>Headline: &amp;automatic (twice with a published fact box)</source>
        <translation>Titular: &amp;automático (dos veces con ficha publicada)</translation>
    </message>
    <message>
        <source>Headline: &amp;once</source>
        <translation>Titular: &amp;una vez</translation>
    </message>
    <message>
        <source>Headline: &amp;twice</source>
        <translation>Titular: &amp;dos veces</translation>
    </message>
    <message>
        <source>Herdan’s C</source>
        <translation>C de Herdan</translation>
    </message>
    <message>
        <source>Herdan’s C, log TTR</source>
        <translation>C de Herdan, TTR logarítmica</translation>
    </message>
    <message>
        <source>Herdan’s V_m</source>
        <translation>V_m de Herdan</translation>
    </message>
    <message>
        <source>Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors.</source>
        <translation>Aquí un factor puede tener cualquier longitud. En lexicalrichness acaba también en 0,72 exacto; en lexical_diversity y TAALED tiene 10 tokens o más; koRpus promedia los factores.</translation>
    </message>
    <message>
        <source>Higher, the more words occur only once.</source>
        <translation>Más alto cuantas más palabras aparecen una sola vez.</translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation>Objetivo máximo</translation>
    </message>
    <message>
        <source>Highest target %s</source>
        <translation>Objetivo máximo: %s</translation>
    </message>
    <message>
        <source>Highest to show</source>
        <translation>Máximo que se muestra</translation>
    </message>
    <message>
        <source>Honoré’s R</source>
        <translation>R de Honoré</translation>
    </message>
    <message>
        <source>How evenly it is spread over the paragraphs: Gries’s deviation of proportions (Gries 2008), half the sum of the differences between each paragraph’s share of the word and its share of the text. A word at 0 is spread as evenly as the text itself; near 1, all of it is in one place.</source>
        <translation>Con qué regularidad se reparte entre los párrafos: la desviación de proporciones de Gries (Gries 2008), la mitad de la suma de las diferencias entre la parte de la palabra y la parte del texto que tiene cada párrafo. Con 0, la palabra se reparte tan regularmente como el propio texto; cerca de 1, está toda en un mismo lugar.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Cómo se contó</translation>
    </message>
    <message>
        <source>How many of 100 tokens are of this type.</source>
        <translation>Cuántos de cada 100 tokens son de este tipo.</translation>
    </message>
    <message>
        <source>How many paragraphs it occurs in.</source>
        <translation>En cuántos párrafos aparece.</translation>
    </message>
    <message>
        <source>How much more of the text is known once you replace the word everywhere with known words</source>
        <translation>Cuánto texto más se conoce si la palabra se reemplaza en todas partes por palabras conocidas</translation>
    </message>
    <message>
        <source>How often it occurs, in all its forms</source>
        <translation>Cuántas veces aparece, en todas sus formas</translation>
    </message>
    <message>
        <source>How often it occurs; a headline that counts twice also does so here.</source>
        <translation>Cuántas veces aparece; un titular que cuenta dos veces también lo hace aquí.</translation>
    </message>
    <message>
        <source>How often the word occurs</source>
        <translation>Cuántas veces aparece la palabra</translation>
    </message>
    <message>
        <source>How varied the words are throughout the text</source>
        <translation>Cuánto varían las palabras a lo largo del texto</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>If grades are equally frequent, the first in this order counts. textstat takes a Reading Ease of 100 or more for grade 13.</source>
        <translation>Si varios grados son igual de frecuentes, cuenta el primero en este orden. textstat asigna el grado 13 a una Reading Ease de 100 o más.</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln words in this text</source>
        <translation>
            <numerusform>Ignorar %Ln palabra en este texto</numerusform>
            <numerusform>Ignorar %Ln palabras en este texto</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore %s in this text</source>
        <comment>%s: words in quotation marks</comment>
        <translation>Ignorar %s en este texto</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>which words to list</comment>
        <translation>Ignoradas</translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text, in all forms: {words} (%Ln words in total)</source>
        <comment>{words}: the words that are ignored now, or how many</comment>
        <translation>
            <numerusform>Ignoradas en este texto, en todas sus formas: {words} (%Ln palabra en total)</numerusform>
            <numerusform>Ignoradas en este texto, en todas sus formas: {words} (%Ln palabras en total)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words</source>
        <translation>
            <numerusform>Ignoradas en este texto: %Ln palabra</numerusform>
            <numerusform>Ignoradas en este texto: %Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words.</source>
        <translation>
            <numerusform>Ignoradas en este texto: %Ln palabra.</numerusform>
            <numerusform>Ignoradas en este texto: %Ln palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Importar instantáneas</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots</source>
        <translation>
            <numerusform>Se ha importado %Ln instantánea</numerusform>
            <numerusform>Se han importado %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots; already here: {there}</source>
        <translation>
            <numerusform>Se ha importado %Ln instantánea; ya estaban aquí: {there}</numerusform>
            <numerusform>Se han importado %Ln instantáneas; ya estaban aquí: {there}</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %s…</source>
        <translation>Importando %s…</translation>
    </message>
    <message>
        <source>In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>Entre paréntesis: un nivel poco fiable, con menos de 30 tokens o 3 oraciones.</translation>
    </message>
    <message>
        <source>In brackets: a {figure} score that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>Entre paréntesis: un valor de {figure} poco fiable, con menos de 30 tokens o 3 oraciones.</translation>
    </message>
    <message>
        <source>In seconds, for an adult who reads silently. White space takes no time.</source>
        <translation>En segundos, para un adulto que lee en silencio. Los espacios no llevan tiempo.</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Inside: %s.</source>
        <translation>Dentro: %s.</translation>
    </message>
    <message>
        <source>Inspect → Rule sets (Ctrl+8) shows each difference in its place.</source>
        <translation>«Análisis → Reglas» (Control+8) muestra cada diferencia en su lugar.</translation>
    </message>
    <message>
        <source>It belongs to the headline, which counts twice.</source>
        <translation>Pertenece al titular, que cuenta dos veces.</translation>
    </message>
    <message>
        <source>It was counted %s, unlike the text now; that is part of each difference.</source>
        <translation>Se contó %s, a diferencia del texto actual; eso explica parte de cada diferencia.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Its file cannot be read: {reason}.</source>
        <translation>No se puede leer su archivo: {reason}.</translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation>Su archivo está dañado.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Su archivo ya no está.</translation>
    </message>
    <message>
        <source>Its file is not one that Fact Box wrote.</source>
        <translation>Su archivo no lo escribió Fact Box.</translation>
    </message>
    <message>
        <source>Its forms in the text, the most frequent first</source>
        <translation>Sus formas en el texto, las más frecuentes primero</translation>
    </message>
    <message>
        <source>Its syllables, as the rule set counts them.</source>
        <translation>Sus sílabas, según las cuentan las reglas.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <comment>kind of file</comment>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>with a space between them</comment>
        <translation>ene feb mar abr may jun jul ago sep oct nov dic</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Kandel–Moles</source>
        <translation>Kandel–Moles</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <comment>menu: kinds of text that are not counted</comment>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>LIX</source>
        <translation>LIX</translation>
    </message>
    <message>
        <source>LW</source>
        <translation>LW</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the window</comment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the text</comment>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: %s</source>
        <translation>Idioma: %s</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Último guardado</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Letters only</source>
        <comment>name of a rule set</comment>
        <translation>Solo letras</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column heading: CEFR level of a word</comment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level %s</source>
        <comment>%s: “unreliable: under 100 tokens”</comment>
        <translation>Nivel %s</translation>
    </message>
    <message>
        <source>Level (US grade, Flesch–Kincaid) of the sentence at the cursor:
%s</source>
        <translation>Nivel (grado de EE. UU., Flesch–Kincaid) de la oración del cursor:
%s</translation>
    </message>
    <message>
        <source>Level at 90 %</source>
        <translation>Nivel al 90&#xa0;%</translation>
    </message>
    <message>
        <source>Level at 95 %</source>
        <translation>Nivel al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Level at 98 %</source>
        <translation>Nivel al 98&#xa0;%</translation>
    </message>
    <message>
        <source>Level at which they are known</source>
        <translation>Nivel en el que se conocen</translation>
    </message>
    <message>
        <source>Level of the word, or of its base form, in your list {lists}.</source>
        <translation>Nivel de la palabra, o de su forma base, en su lista {lists}.</translation>
    </message>
    <message>
        <source>Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} syllables per word) − 15.59</source>
        <translation>Nivel {level} = {long} ({words} palabras por oración) + {hard} ({syllables} sílabas por palabra) − 15,59</translation>
    </message>
    <message>
        <source>Level {ours} here, {theirs} in textstat {version}</source>
        <translation>Nivel {ours} aquí, {theirs} en textstat {version}</translation>
    </message>
    <message>
        <source>Level: US grade (Flesch–Kincaid)</source>
        <translation>Nivel: grado de EE. UU. (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>Level: school year (Oborneva)</source>
        <translation>Nivel: curso escolar (Oborneva)</translation>
    </message>
    <message>
        <source>Level: school year (Wiener Sachtextformel 1)</source>
        <translation>Nivel: curso escolar (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>Level: years of school (Fog, for Polish)</source>
        <translation>Nivel: años de escolaridad (Fog, para el polaco)</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>column heading: the levels that words have</comment>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Line ends removed: %d</source>
        <translation>Finales de línea eliminados: %d</translation>
    </message>
    <message>
        <source>Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>La línea {line} no tiene nivel, a diferencia de otras: {entry}. Los niveles son A1, A2, B1, B2 y beyond. Ponga uno a cada palabra, o a ninguna.</translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>La línea {line} tiene {count} caracteres: {entry}. Ponga una palabra por línea, con su nivel si quiere, como en «casa,A1».</translation>
    </message>
    <message>
        <source>Line {line} has {count} words: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>La línea {line} tiene {count} palabras: {entry}. Ponga una palabra por línea, con su nivel si quiere, como en «casa,A1».</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>La línea {line} tiene {entry} donde debería haber un nivel. Los niveles son A1, A2, B1, B2 y beyond. Ponga uno a cada palabra, o a ninguna.</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Put one word on each line.</source>
        <translation>La línea {line} tiene {entry} donde debería haber un nivel. Los niveles son A1, A2, B1, B2 y beyond. Ponga una palabra por línea.</translation>
    </message>
    <message>
        <source>Line {line} is not a single word: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>La línea {line} no es una sola palabra: {entry}. Ponga una palabra por línea, con su nivel si quiere, como en «casa,A1».</translation>
    </message>
    <message>
        <source>Line {line} is one too many. A list may have at most {most} words.</source>
        <translation>La línea {line} ya sobra. Una lista puede tener {most} palabras como máximo.</translation>
    </message>
    <message>
        <source>Linsear Write</source>
        <translation>Linsear Write</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column heading: a word list</comment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List only words that occur once (hapaxes)</source>
        <translation>Mostrar solo las palabras que aparecen una vez (hápax)</translation>
    </message>
    <message>
        <source>Longest target length</source>
        <translation>Longitud objetivo máxima</translation>
    </message>
    <message>
        <source>Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3, which also gives some words the level of a related word. Not an official CEFR rating.</source>
        <translation>Nivel más bajo de la palabra, o de su forma base, en CEFR-J 1.5 (Tono, TUFS), según cefrpy 1.0.3, que a algunas palabras les da también el nivel de una palabra emparentada. No es una clasificación oficial del MCER.</translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation>Objetivo mínimo</translation>
    </message>
    <message>
        <source>Lowest target %s</source>
        <translation>Objetivo mínimo: %s</translation>
    </message>
    <message>
        <source>Lowest to show</source>
        <translation>Mínimo que se muestra</translation>
    </message>
    <message>
        <source>MATTR</source>
        <translation>MATTR</translation>
    </message>
    <message>
        <source>MATTR, moving-average type–token ratio</source>
        <translation>MATTR, media móvil de la relación tipo–token</translation>
    </message>
    <message>
        <source>MSTTR</source>
        <translation>MSTTR</translation>
    </message>
    <message>
        <source>MSTTR, mean segmental type–token ratio</source>
        <translation>MSTTR, media por segmentos de la relación tipo–token</translation>
    </message>
    <message>
        <source>MTLD</source>
        <translation>MTLD</translation>
    </message>
    <message>
        <source>MTLD, measure of textual lexical diversity</source>
        <translation>MTLD, medida de la diversidad léxica textual</translation>
    </message>
    <message>
        <source>Maas a²</source>
        <translation>a² de Maas</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published.</source>
        <translation>Creada para el español, para 6.º curso. No se publicaron franjas.</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published. textstat says 0 where there is no letter.</source>
        <translation>Creada para el español, para 6.º curso. No se publicaron franjas. textstat da 0 si no hay ninguna letra.</translation>
    </message>
    <message>
        <source>Made for Swedish. It measures variation, not difficulty.</source>
        <translation>Creada para el sueco. Mide la variación, no la dificultad.</translation>
    </message>
    <message>
        <source>Made for thirty sentences. A shorter text is scaled up to thirty.</source>
        <translation>Creada para treinta oraciones. Un texto más corto se extrapola a treinta.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Mar&amp;k words above</source>
        <translation>Marcar so&amp;bre el nivel</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>McAlpine EFLAW</source>
        <translation>McAlpine EFLAW</translation>
    </message>
    <message>
        <source>Mean word level</source>
        <translation>Nivel léxico medio</translation>
    </message>
    <message>
        <source>Most texts lie between 10 and 20. Depends little on length.</source>
        <translation>La mayoría de los textos están entre 10 y 20. Depende poco de la longitud.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>which words to list</comment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Needs no syllables.</source>
        <translation>No necesita sílabas.</translation>
    </message>
    <message>
        <source>Needs no syllables. textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.</source>
        <translation>No necesita sílabas. textstat tiene 0,058 en lugar del 0,0588 del artículo, y cuenta las cifras como letras.</translation>
    </message>
    <message>
        <source>New Dale–Chall</source>
        <translation>New Dale–Chall</translation>
    </message>
    <message>
        <source>No article was found on the page, so this is the whole page.</source>
        <translation>No se ha encontrado ningún artículo en la página; por eso está aquí entera.</translation>
    </message>
    <message>
        <source>No change above this one</source>
        <translation>No hay ningún cambio antes de este</translation>
    </message>
    <message>
        <source>No change below this one</source>
        <translation>No hay ningún cambio después de este</translation>
    </message>
    <message>
        <source>No enumeration yet: no “First … Second … Third …” and no numbered list.</source>
        <translation>Aún no hay ninguna enumeración: ni «Primero… Segundo… Tercero…» ni una lista numerada.</translation>
    </message>
    <message>
        <source>No figures are chosen. Choose some under “Figures”.</source>
        <translation>No se ha elegido ninguna medida. Elija alguna en «Elegir medidas».</translation>
    </message>
    <message>
        <source>No formula was made for {language}: only a length can be aimed at.</source>
        <translation>No hay ninguna fórmula para el {language}: solo se puede fijar una longitud.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Sin grado</translation>
    </message>
    <message>
        <source>No length: %s.</source>
        <translation>Sin longitud: %s.</translation>
    </message>
    <message>
        <source>No line yet: it takes {needed} tokens, and the text has {count}.</source>
        <translation>Aún no hay línea: hacen falta {needed} tokens, y el texto tiene {count}.</translation>
    </message>
    <message>
        <source>No line: %s.</source>
        <translation>Sin línea: %s.</translation>
    </message>
    <message>
        <source>No lines were joined: none of them looks hard-wrapped</source>
        <translation>No se ha unido ninguna línea: ninguna parece cortada a mano</translation>
    </message>
    <message>
        <source>No proposal to select here</source>
        <translation>Aquí no hay ninguna propuesta que seleccionar</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <source>No snapshots of this text yet. Latest of other texts:</source>
        <translation>Aún ninguna de este texto. Últimas de otros:</translation>
    </message>
    <message>
        <source>No text matches. Press Escape to show all texts.</source>
        <translation>Ningún texto coincide. Pulse Esc para mostrarlos todos.</translation>
    </message>
    <message>
        <source>No value: %s.</source>
        <translation>Sin valor: %s.</translation>
    </message>
    <message>
        <source>No value: a word must occur twice, in a text of at least two paragraphs.</source>
        <translation>Sin valor: una palabra debe aparecer dos veces, en un texto de al menos dos párrafos.</translation>
    </message>
    <message>
        <source>No word is chosen that could be ignored</source>
        <translation>No se ha elegido ninguna palabra que se pueda ignorar</translation>
    </message>
    <message>
        <source>No word levels: %s.</source>
        <translation>Sin niveles de palabra: %s.</translation>
    </message>
    <message>
        <source>No {name}: {why}.</source>
        <translation>Sin {name}: {why}.</translation>
    </message>
    <message>
        <source>None yet. Save one, and see here what your next edits change.</source>
        <translation>Aún no hay ninguna. Guarde una y verá aquí qué cambia al seguir editando.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>noruego</translation>
    </message>
    <message>
        <source>Not compared: the rule set “{name}” cannot be loaded ({reason}).</source>
        <translation>No se compara: no se pueden cargar las reglas «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not offered: no formula was made for this language (%s).</source>
        <translation>No se ofrece: no hay ninguna fórmula para este idioma (%s).</translation>
    </message>
    <message>
        <source>Not pasted: %s</source>
        <comment>%s: why</comment>
        <translation>No se ha pegado: %s</translation>
    </message>
    <message>
        <source>Not printed. Check the printer, or save the report as PDF.</source>
        <translation>No se ha impreso. Compruebe la impresora, o guarde el informe como PDF.</translation>
    </message>
    <message>
        <source>Not restored: %s</source>
        <comment>%s: why</comment>
        <translation>No se ha restaurado: %s</translation>
    </message>
    <message>
        <source>Not saved: %s. Save the report somewhere else.</source>
        <translation>No se ha guardado: %s. Guarde el informe en otro lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals and proposals inside these.</source>
        <translation>
            <numerusform>Sin mostrar: %Ln propuesta más y las propuestas dentro de estas.</numerusform>
            <numerusform>Sin mostrar: %Ln propuestas más y las propuestas dentro de estas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals.</source>
        <translation>
            <numerusform>Sin mostrar: %Ln propuesta más.</numerusform>
            <numerusform>Sin mostrar: %Ln propuestas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln snapshots after “{name}”.</source>
        <translation>
            <numerusform>Sin mostrar: %Ln instantánea posterior a «{name}».</numerusform>
            <numerusform>Sin mostrar: %Ln instantáneas posteriores a «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: proposals inside these.</source>
        <translation>Sin mostrar: las propuestas dentro de estas.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: what the user wrote about a snapshot</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: a remark on a figure</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>Nothing is left out of this text</source>
        <translation>En este texto no se omite nada</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in {file}; already here: %Ln snapshots</source>
        <translation>
            <numerusform>Nada nuevo en {file}; ya estaba aquí: %Ln instantánea</numerusform>
            <numerusform>Nada nuevo en {file}; ya estaban aquí: %Ln instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it does not say that its format is {format}. Export the snapshots anew and import that file.</source>
        <translation>No se ha importado nada de «{name}»: no indica que su formato sea {format}. Exporte de nuevo las instantáneas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export the snapshots anew and import that file.</source>
        <translation>No se ha importado nada de «{name}»: no es JSON (no es UTF-8). Exporte de nuevo las instantáneas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (line {line}, column {column}). Export the snapshots anew and import that file.</source>
        <translation>No se ha importado nada de «{name}»: no es JSON (línea {line}, columna {column}). Exporte de nuevo las instantáneas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is too large to be read at once. Export fewer snapshots at a time.</source>
        <translation>No se ha importado nada de «{name}»: es demasiado grande para leerlo de una vez. Exporte menos instantáneas cada vez.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it was written by a newer Fact Box (version {version}, this one reads {known}). Update Fact Box to import it.</source>
        <translation>No se ha importado nada de «{name}»: lo escribió una versión más nueva de Fact Box (versión {version}; esta lee la {known}). Actualice Fact Box para importarlo.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that file.</source>
        <translation>No se ha importado nada de «{name}»: {wrong}. Exporte de nuevo las instantáneas e importe ese archivo.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the text as it is now</comment>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Now (the same as snapshot %d)</source>
        <translation>Ahora (igual que la instantánea %d)</translation>
    </message>
    <message>
        <source>Now: the current text</source>
        <translation>Ahora: el texto actual</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>which words to list</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>OVIX</source>
        <translation>OVIX</translation>
    </message>
    <message>
        <source>OVIX, ordvariationsindex</source>
        <translation>OVIX, ordvariationsindex</translation>
    </message>
    <message>
        <source>Oborneva</source>
        <translation>Oborneva</translation>
    </message>
    <message>
        <source>Oborneva’s grade</source>
        <translation>Grado de Oborneva</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no words are marked</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>One grade: %s</source>
        <translation>Un grado: %s</translation>
    </message>
    <message>
        <source>One line per snapshot with all its figures, without the text.</source>
        <translation>Una línea por instantánea con todas sus medidas, sin el texto.</translation>
    </message>
    <message>
        <source>One syllable fewer: {name} {change}</source>
        <translation>Una sílaba menos: {name} {change}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Abrir una carpeta de textos</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Abrir un texto</translation>
    </message>
    <message>
        <source>Open a text or a document</source>
        <translation>Abrir un texto o un documento</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Abrir el artículo de &amp;ejemplo</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Abrir el artículo de ejemplo</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened {file}, {form}</source>
        <comment>{form}: encoding or format of the file</comment>
        <translation>Se ha abierto {file}, {form}</translation>
    </message>
    <message numerus="yes">
        <source>Opened {file}, {form}; it mixes several kinds of line ends, and saving will unify them</source>
        <comment>{form}: encoding of the file</comment>
        <translation>
            <numerusform>Se ha abierto {file}, {form}; mezcla varias clases de finales de línea, y al guardar se unificarán</numerusform>
            <numerusform>Se ha abierto {file}, {form}; mezcla varias clases de finales de línea, y al guardar se unificarán</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button in the tool bar</comment>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Other words: {account}</source>
        <translation>Otras palabras: {account}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation>Fuera de las propuestas</translation>
    </message>
    <message>
        <source>P&amp;olish</source>
        <translation>Po&amp;laco</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Pages or search results</source>
        <translation>Páginas o resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>heading: size of the paper</comment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}
Enter goes there.</source>
        <translation>Párrafo {number}: {words}
Intro lleva allí.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Paragraphs: %s.</source>
        <translation>Párrafos: %s.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column heading: the part in a difference</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Part in the difference: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Parte de la diferencia: %s</translation>
    </message>
    <message>
        <source>Part of %s</source>
        <translation>Parte: %s</translation>
    </message>
    <message>
        <source>Part of this is the counting: the first was counted {unlike}, unlike the last.</source>
        <translation>Parte de esto se debe al recuento: la primera se contó {unlike}, a diferencia de la última.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: parts of the report</comment>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Parts by paragraph</source>
        <translation>Partes por párrafos</translation>
    </message>
    <message>
        <source>Parts by proposal</source>
        <translation>Partes por propuestas</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>button</comment>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste or type a text here.</source>
        <translation>Pegue o escriba aquí un texto.</translation>
    </message>
    <message>
        <source>Path of the snapshots file</source>
        <translation>Ruta del archivo de instantáneas</translation>
    </message>
    <message>
        <source>Percent of the words</source>
        <translation>Porcentaje de las palabras</translation>
    </message>
    <message>
        <source>Percentage of all tokens</source>
        <translation>Porcentaje de todos los tokens</translation>
    </message>
    <message>
        <source>Pisarek</source>
        <translation>Pisarek</translation>
    </message>
    <message>
        <source>Pisarek √</source>
        <translation>Pisarek √</translation>
    </message>
    <message>
        <source>Pisarek, by a root</source>
        <translation>Pisarek, con raíz</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Lugares de la palabra</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Se ha impreso el informe</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>column heading</comment>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Proposals by enumeration</source>
        <translation>Propuestas por enumeración</translation>
    </message>
    <message>
        <source>Published %s</source>
        <translation>Publicado: %s</translation>
    </message>
    <message>
        <source>Published %s ✓</source>
        <translation>Publicado: %s ✓</translation>
    </message>
    <message>
        <source>Published fact &amp;box</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Ficha publicada</translation>
    </message>
    <message>
        <source>Punctuation matters: “end” and “end.” are two types.</source>
        <translation>La puntuación cuenta: «end» y «end.» son dos tipos.</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <source>RIX</source>
        <translation>RIX</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;cargar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln words.</source>
        <comment>from a file with a word list</comment>
        <translation>
            <numerusform>Se ha leído %Ln palabra.</numerusform>
            <numerusform>Se han leído %Ln palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008).</source>
        <translation>Se interpreta con la escala INFLESZ de Barrio-Cantalejo et al. (2008).</translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008). textstat begins at 206.84.</source>
        <translation>Se interpreta con la escala INFLESZ de Barrio-Cantalejo et al. (2008). textstat parte de 206,84.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Legibilidad</translation>
    </message>
    <message>
        <source>Readability, diversity and vocabulary</source>
        <translation>Legibilidad, diversidad y vocabulario</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Tiempo de lectura</translation>
    </message>
    <message>
        <source>Reading “%s”…</source>
        <translation>Leyendo «%s»…</translation>
    </message>
    <message>
        <source>Reading “{file}”: {percent} %</source>
        <translation>Leyendo «{file}»: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recent texts</source>
        <translation>Textos recientes</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”</source>
        <translation>Reconocido como revisión de «%s»</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it a separate text.</source>
        <translation>Reconocido como revisión de «%s», cuyas instantáneas continúa. «Deshacer» lo convierte en un texto aparte.</translation>
    </message>
    <message>
        <source>Reloaded %s; Undo brings back your text</source>
        <comment>%s: name of a file</comment>
        <translation>Se ha recargado %s; «Deshacer» recupera su texto</translation>
    </message>
    <message>
        <source>Remove the list?</source>
        <translation>¿Quitar la lista?</translation>
    </message>
    <message>
        <source>Remove this list from Fact Box? The file that it came from is kept.</source>
        <translation>¿Quitar esta lista de Fact Box? El archivo del que procede se conserva.</translation>
    </message>
    <message>
        <source>Remove “%s” from Fact Box? The file that it came from is kept.</source>
        <translation>¿Quitar «%s» de Fact Box? El archivo del que procede se conserva.</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message numerus="yes">
        <source>Replaced “{words}” in %Ln places.</source>
        <translation>
            <numerusform>Se ha reemplazado «{words}» en %Ln lugar.</numerusform>
            <numerusform>Se ha reemplazado «{words}» en %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the paragraphs one by one…</source>
        <translation>Reemplazando los párrafos uno a uno…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Infor&amp;me…</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report by Fact Box</source>
        <translation>Informe de Fact Box</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Restored %s; Undo brings back your text</source>
        <comment>%s: “snapshot 3”</comment>
        <translation>Se ha restaurado: %s; «Deshacer» recupera su texto</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Formato de texto enriquecido</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rule set: &amp;Careful</source>
        <translation>Reglas: &amp;Rigurosas</translation>
    </message>
    <message>
        <source>Rule set: &amp;Fact box</source>
        <translation>Reglas: &amp;Ficha</translation>
    </message>
    <message>
        <source>Rule set: &amp;Letters only</source>
        <translation>Reglas: Solo &amp;letras</translation>
    </message>
    <message>
        <source>Rule set: Word &amp;processor</source>
        <translation>Reglas: &amp;Procesador de textos</translation>
    </message>
    <message>
        <source>Rule set: te&amp;xtstat</source>
        <translation>Reglas: te&amp;xtstat</translation>
    </message>
    <message>
        <source>Rule set: {name}, version {version}.</source>
        <translation>Reglas: {name}, versión {version}.</translation>
    </message>
    <message numerus="yes">
        <source>Rule set: {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>Reglas: {rules}, versión {version}; titular contado {times}</numerusform>
            <numerusform>Reglas: {rules}, versión {version}; titular contado {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>S&amp;napshots file…</source>
        <translation>Archivo de i&amp;nstantáneas…</translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation>&amp;Sueco</translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation>SMOG</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Save a snapshot of a text to see it here with its figures.</source>
        <translation>Guarde una instantánea de un texto para verlo aquí con sus medidas.</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Guardar como CS&amp;V…</translation>
    </message>
    <message>
        <source>Save automatically &amp;when the text is replaced or closed</source>
        <translation>Guardar &amp;automáticamente al reemplazar o cerrar el texto</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>G&amp;uardar imagen…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <comment>button in the tool bar</comment>
        <translation>Guardar instantánea</translation>
    </message>
    <message>
        <source>Save the changes to “%s” first?</source>
        <translation>¿Guardar antes los cambios de «%s»?</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Save the text and its figures as they are now</source>
        <translation>Guardar el texto y sus medidas tal como están ahora</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column heading: when a snapshot was saved</comment>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Saved %s</source>
        <comment>%s: name of a file</comment>
        <translation>Se ha guardado %s</translation>
    </message>
    <message>
        <source>Saved %s UTC</source>
        <translation>Guardada el %s UTC</translation>
    </message>
    <message>
        <source>Saved snapshot {number} of “{title}”</source>
        <translation>Se ha guardado la instantánea {number} de «{title}»</translation>
    </message>
    <message>
        <source>Saved the picture as %s</source>
        <translation>Se ha guardado la imagen como %s</translation>
    </message>
    <message>
        <source>Saved the report as %s</source>
        <translation>Se ha guardado el informe como %s</translation>
    </message>
    <message>
        <source>Saved the table as %s</source>
        <translation>Se ha guardado la tabla como %s</translation>
    </message>
    <message>
        <source>Saved {file} as UTF-8: {encoding} cannot hold all of its characters</source>
        <translation>Se ha guardado {file} como UTF-8: {encoding} no admite todos sus caracteres</translation>
    </message>
    <message>
        <source>Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within ± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, dialogue, children’s books about the country, and other languages.</source>
        <translation>Calibrado con 189 noticias en tres niveles (OneStopEnglish, CC BY-SA 4.0): elemental 40 ± 8, intermedio 51 ± 9, avanzado 60 ± 9. Ordena bien 185 de las 189. Contrastado con los juicios de profesores sobre otros 4724 fragmentos (CLEAR): ρ = 0,64, frente a 0,54 de Flesch–Kincaid. Una muestra de 100 palabras lo da con un margen de ± 9; una de 200, de ± 7; una de 400, de ± 3,5. No sirve para poemas, listas, diálogos, libros infantiles sobre el campo ni otros idiomas.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Search titles, notes and texts</source>
        <translation>Buscar en títulos, notas y textos</translation>
    </message>
    <message>
        <source>Second line: change since then</source>
        <translation>Segunda línea: cambio desde entonces</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar tod&amp;o</translation>
    </message>
    <message>
        <source>Select another rule set to see how it differs.</source>
        <translation>Seleccione otras reglas para ver en qué difieren.</translation>
    </message>
    <message>
        <source>Select text of pr&amp;oposal</source>
        <translation>Seleccionar texto de la propue&amp;sta</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Selection: %s</source>
        <translation>Selección: %s</translation>
    </message>
    <message>
        <source>Selection: none of it counts</source>
        <translation>Selección: no cuenta nada de ella</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Oración</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>column heading</comment>
        <translation>Oración</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words</source>
        <translation>
            <numerusform>Oración: %n palabra</numerusform>
            <numerusform>Oración: %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, Level {level}</source>
        <translation>
            <numerusform>Oración: %n palabra, nivel {level}</numerusform>
            <numerusform>Oración: %n palabras, nivel {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, {name} {value}</source>
        <translation>
            <numerusform>Oración: %n palabra, {name} {value}</numerusform>
            <numerusform>Oración: %n palabras, {name} {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence: too short for a Level</source>
        <translation>Oración: demasiado corta para un nivel</translation>
    </message>
    <message>
        <source>Sentence: too short for “%s”</source>
        <translation>Oración: demasiado corta para «%s»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Sentences are tinted by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>Las oraciones se colorean por %s</translation>
    </message>
    <message>
        <source>Sentences without which {name} would fall most</source>
        <translation>Oraciones sin las que {name} bajaría más</translation>
    </message>
    <message>
        <source>Sentences without which {name} would rise most</source>
        <translation>Oraciones sin las que {name} subiría más</translation>
    </message>
    <message>
        <source>Sentences: {number}, {rule}.</source>
        <comment>{rule}: “found within paragraphs, …”</comment>
        <translation>Oraciones: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does not, and those of one or two words do not count</source>
        <translation>Oraciones: {ours} aquí, {theirs} allí, donde cada . ! o ? acaba una, una línea no, y las de una o dos palabras no cuentan</translation>
    </message>
    <message>
        <source>Shortest target length</source>
        <translation>Longitud objetivo mínima</translation>
    </message>
    <message>
        <source>Show &amp;unchanged</source>
        <comment>paragraphs</comment>
        <translation>Ver sin ca&amp;mbios</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Shows the texts whose paths contain all of these words.</source>
        <translation>Muestra los textos cuya ruta contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Simpson’s D</source>
        <translation>D de Simpson</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Snapshot %d</source>
        <translation>Instantánea %d</translation>
    </message>
    <message>
        <source>Snapshot {number} is no longer in “{path}”; another window may have deleted it, so look at the list again.</source>
        <translation>La instantánea {number} ya no está en «{path}»; quizá la haya eliminado otra ventana. Consulte de nuevo la lista.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>kind of file</comment>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshots and settings are kept in
%s
Nothing leaves this machine.</source>
        <translation>Las instantáneas y los ajustes se guardan en
%s
Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Snapshots file</source>
        <translation>Archivo de instantáneas</translation>
    </message>
    <message>
        <source>Some chapters of the book are missing. Get another copy.</source>
        <translation>Faltan capítulos del libro. Consiga otra copia.</translation>
    </message>
    <message>
        <source>Sort by: %s</source>
        <translation>Ordenar por: %s</translation>
    </message>
    <message>
        <source>Sort by: best match, or last saved</source>
        <translation>Ordenar por: mejor coincidencia o último guardado</translation>
    </message>
    <message>
        <source>Sort the places</source>
        <translation>Ordenar los lugares</translation>
    </message>
    <message>
        <source>Spache</source>
        <translation>Spache</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Starting from the first text, each paragraph in turn is replaced by the new one, and the whole text is measured again. The change in the figure is the part of that paragraph. The parts add up; in another order they might differ.</source>
        <translation>Partiendo del primer texto, cada párrafo se reemplaza por turno por el nuevo, y se vuelve a medir todo el texto. El cambio de la medida es la parte de ese párrafo. Las partes suman el total; en otro orden podrían ser distintas.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Sum, of the parts before rounding</source>
        <translation>Suma de las partes antes de redondear</translation>
    </message>
    <message>
        <source>Summer’s S</source>
        <translation>S de Summer</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Sílabas</translation>
    </message>
    <message>
        <source>Syllables of the word, as the rule set counts them</source>
        <translation>Sílabas de la palabra, según las cuentan las reglas</translation>
    </message>
    <message>
        <source>Syllables: {number}, {rule}.</source>
        <comment>{rule}: “by the CMU Pronouncing Dictionary; …”</comment>
        <translation>Sílabas: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary</source>
        <translation>Sílabas: {ours} aquí, {theirs} allí, según el CMU Pronouncing Dictionary</translation>
    </message>
    <message>
        <source>Symbols</source>
        <comment>which words to list</comment>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Szigriszt–Pazos</source>
        <translation>Szigriszt–Pazos</translation>
    </message>
    <message>
        <source>T&amp;int sentences by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>&amp;Colorear oraciones por %s</translation>
    </message>
    <message>
        <source>T&amp;int sentences by Level</source>
        <translation>&amp;Colorear oraciones por nivel</translation>
    </message>
    <message>
        <source>T&amp;itle of this text…</source>
        <translation>Título &amp;de este texto…</translation>
    </message>
    <message>
        <source>TTR</source>
        <translation>TTR</translation>
    </message>
    <message>
        <source>TTR of 50 tokens</source>
        <translation>TTR de 50 tokens</translation>
    </message>
    <message>
        <source>TTR, type–token ratio</source>
        <translation>TTR, relación tipo–token</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a file</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <comment>label of a field: the lowest value of a target</comment>
        <translation>Ob&amp;jetivo</translation>
    </message>
    <message>
        <source>Tar&amp;get %s</source>
        <comment>label of fields; %s: name of a figure, such as Level</comment>
        <translation>Ob&amp;jetivo: %s</translation>
    </message>
    <message>
        <source>Tar&amp;get Level</source>
        <translation>Nivel ob&amp;jetivo</translation>
    </message>
    <message>
        <source>Target and distance</source>
        <translation>Objetivo y distancia</translation>
    </message>
    <message>
        <source>Target c&amp;overage</source>
        <translation>Co&amp;bertura objetivo</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Objetivo en palabras</translation>
    </message>
    <message>
        <source>Target length {range} words. {work}</source>
        <translation>Longitud objetivo: {range} palabras. {work}</translation>
    </message>
    <message>
        <source>Target {aim}. {work}</source>
        <translation>Objetivo: {aim}. {work}</translation>
    </message>
    <message>
        <source>Target {coverage}. {work}</source>
        <translation>Objetivo: {coverage}. {work}</translation>
    </message>
    <message>
        <source>Target: %s.</source>
        <translation>Objetivo: %s.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column heading: the name of a text</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>name of the editor, for screen readers</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text &amp;font…</source>
        <translation>&amp;Fuente del texto…</translation>
    </message>
    <message>
        <source>Text Standard</source>
        <translation>Text Standard</translation>
    </message>
    <message>
        <source>Text and CSV</source>
        <comment>kinds of files</comment>
        <translation>Texto y CSV</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Textos y documentos</translation>
    </message>
    <message>
        <source>Texts of the folder</source>
        <translation>Textos de la carpeta</translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation>Textos que se muestran</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>That is: %s.</source>
        <translation>Es decir: %s.</translation>
    </message>
    <message>
        <source>The Flesch–Kincaid grade, refitted to Russian fiction: a school year.</source>
        <translation>El grado de Flesch–Kincaid, reajustado a la narrativa rusa: un curso escolar.</translation>
    </message>
    <message>
        <source>The Level from snapshot to snapshot</source>
        <translation>El nivel de instantánea en instantánea</translation>
    </message>
    <message>
        <source>The Level went from {then} to {now}, {change}.</source>
        <translation>El nivel pasó de {then} a {now}: {change}.</translation>
    </message>
    <message>
        <source>The TTR of each window of %d tokens, at the middle of the window</source>
        <translation>La TTR de cada ventana de %d tokens, en el centro de la ventana</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be written: {reason}. Save it somewhere else.</source>
        <translation>No se ha podido escribir la copia de seguridad «{path}»: {reason}. Guárdela en otro lugar.</translation>
    </message>
    <message>
        <source>The base form if one is known; otherwise the word as it stands in the text</source>
        <translation>La forma base, si se conoce; si no, la palabra tal como está en el texto</translation>
    </message>
    <message>
        <source>The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. A small letter also matches its capital; a capital matches only itself.</source>
        <translation>El principio de una palabra o un patrón: «*» representa cualesquiera letras; «?», una sola. Una letra minúscula vale también por su mayúscula; una mayúscula, solo por sí misma.</translation>
    </message>
    <message>
        <source>The chance that two tokens drawn from the text are the same word.</source>
        <translation>La probabilidad de que dos tokens tomados del texto sean la misma palabra.</translation>
    </message>
    <message>
        <source>The disk has no room left for “{path}”, so nothing was changed; make room and try again.</source>
        <translation>En el disco no queda espacio para «{path}», así que no se ha cambiado nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The figure then; the second line is the change since then</source>
        <translation>La medida en ese momento; la segunda línea es el cambio desde entonces</translation>
    </message>
    <message>
        <source>The figures from snapshot to snapshot</source>
        <translation>Las medidas de instantánea en instantánea</translation>
    </message>
    <message>
        <source>The figures then and now</source>
        <translation>Las medidas entonces y ahora</translation>
    </message>
    <message>
        <source>The figures under every rule set</source>
        <translation>Las medidas con cada conjunto de reglas</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text may be missing.</source>
        <translation>El archivo acaba antes de tiempo: puede faltar el final del texto.</translation>
    </message>
    <message>
        <source>The file refers to another document, whose text is not in it.</source>
        <translation>El archivo remite a otro documento, cuyo texto no contiene.</translation>
    </message>
    <message>
        <source>The first line, {line}, is a heading.</source>
        <translation>La primera línea, {line}, es un encabezado.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Ask its owner for permission.</source>
        <translation>No se puede leer la carpeta «{folder}». Pida permiso a su propietario.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts %s now, which is part of each difference.</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>
            <numerusform>El titular cuenta ahora %s, lo que explica parte de cada diferencia.</numerusform>
            <numerusform>El titular cuenta ahora %s, lo que explica parte de cada diferencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts %s.</source>
        <translation>El titular cuenta %s.</translation>
    </message>
    <message>
        <source>The headline counts twice. Tokens added: {tokens}. Sentences added: {sentences}.</source>
        <translation>El titular cuenta dos veces. Tokens añadidos: {tokens}. Oraciones añadidas: {sentences}.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts {before} in the text before and {after} in the text after.</source>
        <comment>{before}, {after}: once, twice or automatic</comment>
        <translation>
            <numerusform>El titular cuenta {before} en el texto anterior y {after} en el posterior.</numerusform>
            <numerusform>El titular cuenta {before} en el texto anterior y {after} en el posterior.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts {then} in {old} and {now} in {new}.</source>
        <translation>El titular cuenta {then} en {old} y {now} en {new}.</translation>
    </message>
    <message>
        <source>The level of the word on the list, or why it has none</source>
        <translation>El nivel de la palabra en la lista, o por qué no tiene ninguno</translation>
    </message>
    <message>
        <source>The level of the word. %s</source>
        <translation>El nivel de la palabra. %s</translation>
    </message>
    <message>
        <source>The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low.</source>
        <translation>Las líneas parecen cortadas a mano. Cada una cuenta como párrafo, por lo que el nivel sale demasiado bajo.</translation>
    </message>
    <message>
        <source>The lines of this text look hard-wrapped. Each ends a sentence, so the Level is too low.</source>
        <translation>Las líneas de este texto parecen cortadas a mano. Cada una acaba una oración, por lo que el nivel sale demasiado bajo.</translation>
    </message>
    <message>
        <source>The list was not removed: {reason}.</source>
        <translation>No se ha quitado la lista: {reason}.</translation>
    </message>
    <message>
        <source>The list was not saved in “{folder}”: {reason}.</source>
        <translation>No se ha guardado la lista en «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The mean TTR of the windows of %d tokens around each place, and their range</source>
        <translation>La TTR media de las ventanas de %d tokens en torno a cada lugar, y su intervalo</translation>
    </message>
    <message>
        <source>The most frequent function words are left out.</source>
        <translation>Se omiten las palabras gramaticales más frecuentes.</translation>
    </message>
    <message>
        <source>The parts add up to the difference. Where a figure is a ratio of two counts, a paragraph is credited with its change to both, averaged over both orders (Shapley value). A new type is shared by the paragraphs that brought it.</source>
        <translation>Las partes suman la diferencia. Cuando una medida es el cociente de dos recuentos, se atribuye a cada párrafo lo que cambia en ambos, promediado en los dos órdenes (valor de Shapley). Un tipo nuevo se reparte entre los párrafos que lo aportaron.</translation>
    </message>
    <message>
        <source>The process that measures the texts could not be started (%s). Close other programs, and choose Measure again.</source>
        <translation>No se ha podido iniciar el proceso que mide los textos (%s). Cierre otros programas y elija «Medir de nuevo».</translation>
    </message>
    <message>
        <source>The rule set has not changed: “{name}” cannot be loaded ({reason}).</source>
        <translation>Las reglas no han cambiado: no se pueden cargar las reglas «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>The rule set textstat counts {language} as textstat does (Count).</source>
        <translation>Las reglas textstat cuentan el {language} como lo hace textstat (menú «Recuento»).</translation>
    </message>
    <message>
        <source>The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.</source>
        <translation>Igual que Herdan en lexicalrichness y log_ttr en lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as msttr in lexicalrichness and lexical_diversity.</source>
        <translation>Igual que msttr en lexicalrichness y lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as rttr in lexicalrichness and root_ttr in lexical_diversity.</source>
        <translation>Igual que rttr en lexicalrichness y root_ttr en lexical_diversity.</translation>
    </message>
    <message>
        <source>The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and koRpus use windows of 100 tokens.</source>
        <translation>Igual en lexical_diversity y TAALED. De forma predeterminada, lexicalrichness, quanteda y koRpus usan ventanas de 100 tokens.</translation>
    </message>
    <message>
        <source>The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).</source>
        <translation>Igual en lexicalrichness, koRpus y quanteda (escrito con − 1 / tokens).</translation>
    </message>
    <message>
        <source>The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 (2.3026 times as much); quanteda and koRpus give the square root of that.</source>
        <translation>Igual en lexicalrichness. lexical_diversity y TAALED usan logaritmos de base 10 (2,3026 veces mayor); quanteda y koRpus dan su raíz cuadrada.</translation>
    </message>
    <message>
        <source>The same text under all rule sets</source>
        <translation>El mismo texto con cada conjunto de reglas</translation>
    </message>
    <message>
        <source>The share of the words that are to be known at a level. %s</source>
        <translation>La parte de las palabras que se debe conocer en un nivel. %s</translation>
    </message>
    <message>
        <source>The snapshots file was damaged. It is kept as “%s”; a new one was begun.</source>
        <translation>El archivo de instantáneas estaba dañado. Se conserva como «%s»; se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The sum of the parts before rounding. The list of figures shows the difference of the rounded figures, so its last digit may differ.</source>
        <translation>La suma de las partes antes de redondear. La lista de medidas muestra la diferencia de las medidas redondeadas, por lo que su última cifra puede variar.</translation>
    </message>
    <message>
        <source>The target is %s.</source>
        <comment>%s: a range</comment>
        <translation>El objetivo es %s.</translation>
    </message>
    <message>
        <source>The target {aim} does not apply to a text in {language}.</source>
        <translation>El objetivo «{aim}» no se aplica a un texto en {language}.</translation>
    </message>
    <message>
        <source>The text as it is now is saved as snapshot %d.</source>
        <translation>El texto actual está guardado como instantánea %d.</translation>
    </message>
    <message>
        <source>The text before is counted %s, unlike the text after.</source>
        <translation>El texto anterior se cuenta %s, a diferencia del posterior.</translation>
    </message>
    <message>
        <source>The text before is in {before}, the text after in {after}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>El texto anterior está en {before} y el posterior en {after}: solo se compara lo que se cuenta igual en ambos, como párrafos y oraciones.</translation>
    </message>
    <message>
        <source>The text ends before the file does: what follows was not read.</source>
        <translation>El texto acaba antes que el archivo: lo que sigue no se ha leído.</translation>
    </message>
    <message>
        <source>The text in the window is a &amp;revision of this one</source>
        <translation>El texto de la ventana es una &amp;revisión de este</translation>
    </message>
    <message>
        <source>The text is counted by other rules now, so the figures cannot be compared. Compare (Ctrl+D) counts both texts alike.</source>
        <translation>El texto se cuenta ahora con otras reglas, por lo que las medidas no se pueden comparar. «Comparar» (Control+D) cuenta igual ambos textos.</translation>
    </message>
    <message>
        <source>The text is in another language now, so most figures cannot be compared. Compare (Ctrl+D) counts each text in its own.</source>
        <translation>El texto está ahora en otro idioma, por lo que la mayoría de las medidas no se pueden comparar. Comparar (Control+D) cuenta cada texto en su idioma.</translation>
    </message>
    <message>
        <source>The text is now a revision of “%s”</source>
        <translation>El texto es ahora una revisión de «%s»</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>Los textos, uno al lado del otro</translation>
    </message>
    <message>
        <source>The title will be saved with the first snapshot</source>
        <translation>El título se guardará con la primera instantánea</translation>
    </message>
    <message>
        <source>The word levels of {name} came from {then}; here those of both texts come from {now}.</source>
        <translation>Los niveles de palabra de {name} venían de {then}; aquí los de ambos textos vienen de {now}.</translation>
    </message>
    <message>
        <source>The words by level, and where they occur</source>
        <translation>Las palabras por niveles y dónde aparecen</translation>
    </message>
    <message>
        <source>There are no snapshots in %s</source>
        <comment>%s: name of a file</comment>
        <translation>No hay instantáneas en %s</translation>
    </message>
    <message>
        <source>There are no words in it. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>No contiene palabras. Ponga una palabra por línea, con su nivel si quiere, como en «casa,A1».</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Was it moved or renamed?</source>
        <translation>No existe el archivo «{name}». ¿Se ha movido o renombrado?</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Was it moved or renamed?</source>
        <translation>No existe la carpeta «{folder}». ¿Se ha movido o renombrado?</translation>
    </message>
    <message>
        <source>There is no text or document in the folder “{folder}”.</source>
        <translation>No hay ningún texto ni documento en la carpeta «{folder}».</translation>
    </message>
    <message>
        <source>There is no text to save</source>
        <translation>No hay texto que guardar</translation>
    </message>
    <message>
        <source>There is no word at the cursor to ignore</source>
        <translation>En el cursor no hay ninguna palabra que ignorar</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the text is the same as in snapshot %d, and no other version was saved. Edit the text, then compare.</source>
        <translation>No hay con qué comparar: el texto es igual que en la instantánea %d y no se ha guardado otra versión. Edite el texto y compare después.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: this text has no snapshot yet. Save one, edit the text, and then compare.</source>
        <translation>No hay con qué comparar: este texto aún no tiene instantáneas. Guarde una, edite el texto y compare después.</translation>
    </message>
    <message>
        <source>There is nothing to report: no word of the text is counted.</source>
        <translation>No hay nada de que informar: no cuenta ninguna palabra del texto.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text has none of these parts: {names}.</source>
        <translation>No hay nada de que informar: el texto no tiene ninguna de estas partes: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text is empty.</source>
        <translation>No hay nada de que informar: el texto está vacío.</translation>
    </message>
    <message>
        <source>These share a paragraph:
%s</source>
        <translation>Estas comparten un párrafo:
%s</translation>
    </message>
    <message>
        <source>They count in no figure, and are grey in the text.</source>
        <translation>No cuentan en ninguna medida y se ven en gris en el texto.</translation>
    </message>
    <message>
        <source>This desktop cannot show the folder “%s”; open it yourself.</source>
        <translation>Este escritorio no puede mostrar la carpeta «%s»; ábrala usted.</translation>
    </message>
    <message>
        <source>This is only the article of the web page, without what surrounds it.</source>
        <translation>Este es solo el artículo de la página web, sin lo que lo rodea.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score.</source>
        <translation>Es dale_chall_readability_score_v2 de textstat, cuyas palabras difíciles tienen dos sílabas o más. El libro tiene otra escala, una puntuación cloze.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score. textstat compares the score, not the percentage, with 0.05, so that nearly every text gets the 3.6365.</source>
        <translation>Es dale_chall_readability_score_v2 de textstat, cuyas palabras difíciles tienen dos sílabas o más. El libro tiene otra escala, una puntuación cloze. textstat compara con 0,05 la puntuación, no el porcentaje, por lo que casi todos los textos reciben los 3,6365.</translation>
    </message>
    <message>
        <source>This text has no snapshots yet.
Save one (Ctrl+Shift+S) to see here which way its figures go while you edit.</source>
        <translation>Este texto aún no tiene instantáneas.
Guarde una (Control+Mayúsculas+S) para ver aquí hacia dónde van sus medidas al editar.</translation>
    </message>
    <message>
        <source>This text is now treated as a separate one. The snapshots of “%s” are unchanged.</source>
        <translation>Este texto se trata ahora como un texto aparte. Las instantáneas de «%s» no cambian.</translation>
    </message>
    <message>
        <source>This text is treated as a revision of “%s” again</source>
        <translation>Este texto se trata de nuevo como revisión de «%s»</translation>
    </message>
    <message>
        <source>This text no longer has a snapshot in “{path}”; another window may have deleted them. Save one and try again.</source>
        <translation>Este texto ya no tiene instantáneas en «{path}»; quizá las haya eliminado otra ventana. Guarde una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Tint sentences</source>
        <translation>Colorear oraciones</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title and note of snapshot %d</source>
        <translation>Título y nota de la instantánea %d</translation>
    </message>
    <message>
        <source>Title of this text</source>
        <translation>Título de este texto</translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: add {words}.</source>
        <translation>
            <numerusform>Para llegar a %Ln palabra: añadir {words}.</numerusform>
            <numerusform>Para llegar a %Ln palabras: añadir {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: cut {words}.</source>
        <translation>
            <numerusform>Para llegar a %Ln palabra: quitar {words}.</numerusform>
            <numerusform>Para llegar a %Ln palabras: quitar {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach {aim}: {words} to replace, {places}</source>
        <translation>Para llegar al {aim}: {words} que reemplazar, {places}</translation>
    </message>
    <message>
        <source>To reach {level}: shorten both sentences and words.</source>
        <translation>Para llegar a {level}: acortar tanto oraciones como palabras.</translation>
    </message>
    <message>
        <source>To reach {level}: use shorter words; shorter sentences alone are not enough.</source>
        <translation>Para llegar a {level}: usar palabras más cortas; no basta con oraciones más cortas.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or use shorter words.</source>
        <translation>Para llegar a {level}: {split}, o usar palabras más cortas.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or {use}.</source>
        <translation>Para llegar a {level}: {split}, o {use}.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}; shorter words alone are not enough.</source>
        <translation>Para llegar a {level}: {split}; no basta con palabras más cortas.</translation>
    </message>
    <message>
        <source>To reach {level}: {use}; shorter sentences alone are not enough.</source>
        <translation>Para llegar a {level}: {use}; no basta con oraciones más cortas.</translation>
    </message>
    <message numerus="yes">
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows around it from {low} to {high}, mean {mean}</source>
        <translation>
            <numerusform>Token {token} de {tokens}, párrafo {paragraph}: TTR de %n ventana que lo rodea, de {low} a {high}, media {mean}</numerusform>
            <numerusform>Token {token} de {tokens}, párrafo {paragraph}: TTR de las %n ventanas que lo rodean, de {low} a {high}, media {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = {mean}</source>
        <translation>Token {token} de {tokens}, párrafo {paragraph}: TTR {types} / {window} = {mean}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens in the sentence</source>
        <translation>Tokens de la oración</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. Paragraphs: {paragraphs}.</source>
        <translation>Tokens: {tokens}. Párrafos: {paragraphs}.</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. {figure}: {value}.</source>
        <translation>Tokens: {tokens}. {figure}: {value}.</translation>
    </message>
    <message>
        <source>Too coarse to compare texts by: most of them have the same.</source>
        <translation>Demasiado tosca para comparar textos: casi todos tienen el mismo valor.</translation>
    </message>
    <message>
        <source>Took the whole page; Undo brings back the article</source>
        <translation>Se usa la página completa; «Deshacer» recupera el artículo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column heading: all syllables of the word</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <translation>&amp;Evolución</translation>
    </message>
    <message>
        <source>Treat as a se&amp;parate text</source>
        <translation>Tratar como texto a&amp;parte</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column heading: a distinct token</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message numerus="yes">
        <source>Types: %Ln distinct tokens among {tokens}</source>
        <translation>
            <numerusform>Tipos: %Ln token distinto entre {tokens}</numerusform>
            <numerusform>Tipos: %Ln tokens distintos entre {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type–token ratio over the text, as a line; the value is the token</source>
        <translation>Relación tipo–token a lo largo del texto, en línea; el valor es el token</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 78, 74 and 71 %.</source>
        <translation>Lo típico en noticias por niveles, de la más fácil a la más difícil: 78, 74 y 71&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 90, 86 and 84 %.</source>
        <translation>Lo típico en noticias por niveles, de la más fácil a la más difícil: 90, 86 y 84&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 96, 94 and 92 %.</source>
        <translation>Lo típico en noticias por niveles, de la más fácil a la más difícil: 96, 94 y 92&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 98, 97 and 96 %.</source>
        <translation>Lo típico en noticias por niveles, de la más fácil a la más difícil: 98, 97 y 96&#xa0;%.</translation>
    </message>
    <message>
        <source>US grade (Flesch–Kincaid)</source>
        <translation>Grado de EE. UU. (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>UTF-8 with a byte-order mark</source>
        <translation>UTF-8 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>UTF-8 with invalid bytes</source>
        <translation>UTF-8 con bytes no válidos</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Under 30 is for children, over 60 for specialists. Made for Swedish.</source>
        <translation>Menos de 30 es para niños; más de 60, para especialistas. Creada para el sueco.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>which words to list</comment>
        <translation>Desconocidas</translation>
    </message>
    <message>
        <source>Unlike Yule’s K, rises with variety.</source>
        <translation>A diferencia de la K de Yule, sube con la variedad.</translation>
    </message>
    <message>
        <source>Unreliable: %s.</source>
        <translation>Poco fiable: %s.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Texto sin guardar del {moment}, anterior al daño de su borrador: «{words}»</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}: “{words}”</source>
        <translation>Texto sin guardar del {moment}: «{words}»</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Texto sin guardar de «{file}» del {moment}, anterior al daño de su borrador: «{words}»</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}: “{words}”</source>
        <translation>Texto sin guardar de «{file}» del {moment}: «{words}»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a text</comment>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Use a part of it, or factbox --print, which reads texts of any size.</source>
        <translation>Use una parte, o factbox --print, que lee textos de cualquier tamaño.</translation>
    </message>
    <message>
        <source>Used &amp;once</source>
        <translation>Una so&amp;la vez</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <comment>name of a tool bar</comment>
        <translation>Vistas del texto</translation>
    </message>
    <message>
        <source>Vocabular&amp;y</source>
        <comment>name of a menu</comment>
        <translation>V&amp;ocabulario</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>WSTF 1</source>
        <translation>WSTF 1</translation>
    </message>
    <message>
        <source>WSTF 2</source>
        <translation>WSTF 2</translation>
    </message>
    <message>
        <source>WSTF 3</source>
        <translation>WSTF 3</translation>
    </message>
    <message>
        <source>WSTF 4</source>
        <translation>WSTF 4</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>What all places of the word together add to {name}</source>
        <translation>Lo que suman a {name} todas las apariciones de la palabra</translation>
    </message>
    <message>
        <source>What each paragraph changed in the figures</source>
        <translation>Lo que cada párrafo cambió en las medidas</translation>
    </message>
    <message>
        <source>What each proposal changed in the figures</source>
        <translation>Lo que cada propuesta cambió en las medidas</translation>
    </message>
    <message>
        <source>What the Level is made of</source>
        <translation>De qué se compone el nivel</translation>
    </message>
    <message>
        <source>Where the two rule sets differ</source>
        <translation>Dónde difieren unas reglas de otras</translation>
    </message>
    <message>
        <source>Where the word occurs in the text</source>
        <translation>Dónde aparece la palabra en el texto</translation>
    </message>
    <message>
        <source>Where your snapshots are</source>
        <translation>Dónde están sus instantáneas</translation>
    </message>
    <message>
        <source>Which snapshots</source>
        <translation>Qué instantáneas</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message>
        <source>Whole text, headline counted twice</source>
        <translation>Todo el texto, titular contado dos veces</translation>
    </message>
    <message>
        <source>Whole text: %s</source>
        <comment>%s: how many words are left out</comment>
        <translation>Todo el texto: %s</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Por qué no se ha leído</translation>
    </message>
    <message>
        <source>Why this &amp;level</source>
        <translation>Por qué este &amp;nivel</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Por qué este nivel</translation>
    </message>
    <message>
        <source>Wiener STF 1</source>
        <translation>Wiener STF 1</translation>
    </message>
    <message>
        <source>Wiener STF 1 (Sachtextformel)</source>
        <translation>Wiener STF 1 (Sachtextformel)</translation>
    </message>
    <message>
        <source>Wiener STF 2</source>
        <translation>Wiener STF 2</translation>
    </message>
    <message>
        <source>Wiener STF 2 (Sachtextformel)</source>
        <translation>Wiener STF 2 (Sachtextformel)</translation>
    </message>
    <message>
        <source>Wiener STF 3</source>
        <translation>Wiener STF 3</translation>
    </message>
    <message>
        <source>Wiener STF 3 (Sachtextformel)</source>
        <translation>Wiener STF 3 (Sachtextformel)</translation>
    </message>
    <message>
        <source>Wiener STF 4</source>
        <translation>Wiener STF 4</translation>
    </message>
    <message>
        <source>Wiener STF 4 (Sachtextformel)</source>
        <translation>Wiener STF 4 (Sachtextformel)</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences.</source>
        <translation>Con 1,02 × tokens / oraciones, según la corrección: el artículo cuenta oraciones.</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences. textstat says 0 where no word has a syllable.</source>
        <translation>Con 1,02 × tokens / oraciones, según la corrección: el artículo cuenta oraciones. textstat da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Without it, nothing would be left.</source>
        <translation>Sin ella no quedaría nada.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>column heading: one word</comment>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>kind of file: Microsoft Word</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Word
level</source>
        <translation>Nivel de
palabra</translation>
    </message>
    <message>
        <source>Word &amp;lists…</source>
        <translation>&amp;Listas de palabras…</translation>
    </message>
    <message>
        <source>Word level</source>
        <translation>Nivel de palabra</translation>
    </message>
    <message>
        <source>Word level (%s)</source>
        <translation>Nivel de palabra (%s)</translation>
    </message>
    <message>
        <source>Word levels come from %s.</source>
        <comment>%s: word lists</comment>
        <translation>Los niveles de palabra vienen de %s.</translation>
    </message>
    <message>
        <source>Word levels come from these lists: %s.</source>
        <translation>Los niveles de palabra vienen de estas listas: %s.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listas de palabras</translation>
    </message>
    <message>
        <source>Word lists: %s</source>
        <translation>Listas de palabras: %s</translation>
    </message>
    <message>
        <source>Word processor</source>
        <comment>name of a rule set</comment>
        <translation>Procesador de textos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column heading: how many words</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words above %s</source>
        <translation>Superiores a %s</translation>
    </message>
    <message>
        <source>Words above %s are marked</source>
        <translation>Se marcan las palabras por encima de %s</translation>
    </message>
    <message>
        <source>Words above A2 (%)</source>
        <translation>Superior a A2 (%)</translation>
    </message>
    <message>
        <source>Words above {level} have a tint and a dashed line in the text.</source>
        <translation>Las palabras por encima de {level} tienen un color y un subrayado discontinuo en el texto.</translation>
    </message>
    <message>
        <source>Words beyond the list and unknown words count as above A2.</source>
        <translation>Las palabras fuera de la lista y las desconocidas cuentan como superiores a A2.</translation>
    </message>
    <message>
        <source>Words by level</source>
        <translation>Palabras por niveles</translation>
    </message>
    <message>
        <source>Words ignored in this text</source>
        <translation>Palabras ignoradas en este texto</translation>
    </message>
    <message numerus="yes">
        <source>Words of %Ln syllables or more, by their syllables in total</source>
        <translation>
            <numerusform>Palabras de %Ln sílaba o más, por el total de sus sílabas</numerusform>
            <numerusform>Palabras de %Ln sílabas o más, por el total de sus sílabas</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of %d syllables or more come first, by their syllables in total</source>
        <translation>Primero, las palabras de %d sílabas o más, por el total de sus sílabas</translation>
    </message>
    <message>
        <source>Words over six letters that lower {name} most</source>
        <translation>Palabras de más de seis letras que más bajan {name}</translation>
    </message>
    <message>
        <source>Words that raise {name} most</source>
        <translation>Palabras que más suben {name}</translation>
    </message>
    <message>
        <source>Words to list</source>
        <translation>Palabras que se muestran</translation>
    </message>
    <message>
        <source>Words: {ours} here, {theirs} there, where white space separates and a headline counts once</source>
        <translation>Palabras: {ours} aquí, {theirs} allí, donde separan los espacios y el titular cuenta una vez</translation>
    </message>
    <message>
        <source>Words: {words}. Syllables: {syllables}. {name}: {level}.</source>
        <translation>Palabras: {words}. Sílabas: {syllables}. {name}: {level}.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable.</source>
        <translation>Años de escolaridad, solo para primaria: por encima de 6 es poco fiable.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable. textstat says 0 where no word has a syllable.</source>
        <translation>Años de escolaridad, solo para primaria: por encima de 6 es poco fiable. textstat da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>Years of school. In Polish, words of four syllables or more count as hard.</source>
        <translation>Años de escolaridad. En polaco cuentan como difíciles las palabras de cuatro sílabas o más.</translation>
    </message>
    <message>
        <source>Years of school. This is the linear one of his two formulas.</source>
        <translation>Años de escolaridad. Es la lineal de sus dos fórmulas.</translation>
    </message>
    <message>
        <source>Years of school. This is the other one of his two formulas.</source>
        <translation>Años de escolaridad. Es la otra de sus dos fórmulas.</translation>
    </message>
    <message>
        <source>You can make a backup while this and other windows are open. To go back to a backup, close them all and put it in place of this file.</source>
        <translation>Puede hacer una copia de seguridad con esta y otras ventanas abiertas. Para volver a una copia, ciérrelas todas y ponga la copia en lugar de este archivo.</translation>
    </message>
    <message>
        <source>Your account has no home folder. Set HOME to the path of a folder that you own.</source>
        <translation>Su cuenta no tiene carpeta personal. Asigne a HOME la ruta de una carpeta que le pertenezca.</translation>
    </message>
    <message>
        <source>Your text is being backed up again</source>
        <translation>Su texto vuelve a tener copia de seguridad</translation>
    </message>
    <message>
        <source>Your text is not being backed up: %s. Save it; meanwhile, the backup is tried again.</source>
        <translation>Su texto no tiene copia de seguridad: %s. Guárdelo; entretanto se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Yule’s I</source>
        <translation>I de Yule</translation>
    </message>
    <message>
        <source>Yule’s K</source>
        <translation>K de Yule</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>a name</source>
        <comment>the level of a word</comment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>the level of a word</comment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a symbol</source>
        <comment>the level of a word</comment>
        <translation>un símbolo</translation>
    </message>
    <message>
        <source>above %s</source>
        <translation>por encima de %s</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>por encima del objetivo</translation>
    </message>
    <message>
        <source>absent: %s</source>
        <translation>falta: %s</translation>
    </message>
    <message>
        <source>all texts</source>
        <comment>which texts to show</comment>
        <translation>todos los textos</translation>
    </message>
    <message>
        <source>another window has the draft</source>
        <translation>otra ventana tiene el borrador</translation>
    </message>
    <message>
        <source>another window is busy with the drafts</source>
        <translation>otra ventana está ocupada con los borradores</translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation>apóstrofos</translation>
    </message>
    <message>
        <source>apostrophes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los apóstrofos no separan</translation>
    </message>
    <message>
        <source>apostrophes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los apóstrofos separan</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>how often the headline counts</comment>
        <translation>automáticamente</translation>
    </message>
    <message>
        <source>automatic, before a paste</source>
        <translation>automática, antes de pegar</translation>
    </message>
    <message>
        <source>automatic, on closing</source>
        <translation>automática, al cerrar</translation>
    </message>
    <message>
        <source>automatic, pasted</source>
        <translation>automática, al pegar</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>por debajo del objetivo</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>superior</translation>
    </message>
    <message>
        <source>beyond B2</source>
        <translation>sobre B2</translation>
    </message>
    <message>
        <source>beyond the list</source>
        <comment>the level of a word</comment>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <source>block quotations</source>
        <translation>citas en bloque</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>the levels of the list that comes with Fact Box</comment>
        <translation>incluida</translation>
    </message>
    <message>
        <source>by the CMU Pronouncing Dictionary; for words that are not in it, hyphenation points (pyphen, en_US) + 1</source>
        <translation>según el CMU Pronouncing Dictionary; para las palabras que no contiene, puntos de división (pyphen, en_US) + 1</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>pies de imagen</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are not one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>los caracteres chinos y japoneses no son un token cada uno</numerusform>
            <numerusform>los caracteres chinos y japoneses no son un token cada uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>los caracteres chinos y japoneses son un token cada uno</numerusform>
            <numerusform>los caracteres chinos y japoneses son un token cada uno</numerusform>
        </translation>
    </message>
    <message>
        <source>children’s books</source>
        <translation>libros infantiles</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>contains the cursor</source>
        <translation>contiene el cursor</translation>
    </message>
    <message>
        <source>counted by %s</source>
        <comment>%s: a rule set</comment>
        <translation>contada con %s</translation>
    </message>
    <message>
        <source>counted by {rules}, version {version}</source>
        <translation>contada con {rules}, versión {version}</translation>
    </message>
    <message>
        <source>currency signs</source>
        <translation>signos de moneda</translation>
    </message>
    <message>
        <source>currency signs count</source>
        <comment>why two rule sets differ</comment>
        <translation>los signos de moneda cuentan</translation>
    </message>
    <message>
        <source>currency signs do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>los signos de moneda no cuentan</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date, as Qt writes patterns: 25 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>rayas</translation>
    </message>
    <message>
        <source>dashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>las rayas no separan</translation>
    </message>
    <message>
        <source>dashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>las rayas separan</translation>
    </message>
    <message>
        <source>digits in words</source>
        <translation>cifras dentro de palabras</translation>
    </message>
    <message>
        <source>digits in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>las cifras dentro de palabras no separan</translation>
    </message>
    <message>
        <source>digits in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>las cifras dentro de palabras separan</translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>name of a picture file</comment>
        <translation>distribución</translation>
    </message>
    <message>
        <source>diversity</source>
        <comment>name of a picture file</comment>
        <translation>diversidad</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>how sentences are marked</comment>
        <translation>punteado</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>direcciones de correo</translation>
    </message>
    <message>
        <source>e-mail addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>las direcciones de correo se cortan</translation>
    </message>
    <message>
        <source>e-mail addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>las direcciones de correo quedan enteras</translation>
    </message>
    <message>
        <source>each ended by . ! or ?, not by a line; fewer than three words do not count</source>
        <translation>cada una acaba en . ! o ?, no en una línea; con menos de tres palabras no cuentan</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>fácil</translation>
    </message>
    <message>
        <source>easy after middle school, hard after primary school</source>
        <translation>fácil tras la secundaria inferior, difícil tras la primaria</translation>
    </message>
    <message>
        <source>easy after primary school</source>
        <translation>fácil tras la primaria</translation>
    </message>
    <message>
        <source>easy after upper school, hard after middle school</source>
        <translation>fácil tras la secundaria superior, difícil tras la inferior</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language into which this is translated</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <comment>label of a field: the lowest value to show</comment>
        <translation>d&amp;esde</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation>bastante fácil</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <translation>bastante difícil</translation>
    </message>
    <message>
        <source>falls with length</source>
        <translation>baja con el largo</translation>
    </message>
    <message>
        <source>fewer than 42 tokens to draw from</source>
        <translation>menos de 42 tokens de los que tomar</translation>
    </message>
    <message>
        <source>fewer than 50 tokens</source>
        <translation>menos de 50 tokens</translation>
    </message>
    <message>
        <source>fiction</source>
        <translation>narrativa</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>notas al pie</translation>
    </message>
    <message>
        <source>found within paragraphs, never across them; they also end inside quotation marks and brackets, but not at abbreviations and initials</source>
        <translation>halladas dentro de los párrafos, nunca entre ellos; acaban también dentro de comillas y paréntesis, pero no en abreviaturas ni iniciales</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>desde %s</translation>
    </message>
    <message>
        <source>from %s</source>
        <comment>a range</comment>
        <translation>desde %s</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean}</source>
        <comment>range of the line</comment>
        <translation>de {low} a {high}, media {mean}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>metadatos iniciales</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>full stops in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los puntos dentro de palabras no separan</translation>
    </message>
    <message>
        <source>full stops in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los puntos dentro de palabras separan</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>groups of vowels; “le-er” and “rí-o” part</source>
        <translation>grupos de vocales; «le-er» y «rí-o» se separan</translation>
    </message>
    <message>
        <source>grows with length</source>
        <translation>sube con el largo</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>hard after upper school</source>
        <translation>difícil tras la secundaria superior</translation>
    </message>
    <message>
        <source>hardly {language}</source>
        <comment>what a text is</comment>
        <translation>apenas en {language}</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>encabezados</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>headline %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>titular %s</translation>
    </message>
    <message>
        <source>headline counted %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>titular contado %s</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}</source>
        <translation>hueco: no contada con {rules}, versión {version}</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}, or other word lists</source>
        <translation>hueco: no contada con {rules}, versión {version}, u otras listas de palabras</translation>
    </message>
    <message>
        <source>hollow: other word lists</source>
        <translation>hueco: otras listas de palabras</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_AT) + 1 for each token</source>
        <translation>puntos de división (pyphen, de_AT) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_DE) + 1 for each token</source>
        <translation>puntos de división (pyphen, de_DE) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, en_US) + 1 for each token; that is too few for words that are never hyphenated, such as “around” and “Jonathan”: Careful and textstat look most words up</source>
        <translation>puntos de división (pyphen, en_US) + 1 por cada token; es poco para palabras que nunca se dividen, como «around» y «Jonathan»: Rigurosas y textstat consultan la mayoría de las palabras</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, es) + 1 for each token</source>
        <translation>puntos de división (pyphen, es) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token</source>
        <translation>puntos de división (pyphen, fr) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token; one more where pyphen cuts off no single letter: “a-voir”</source>
        <translation>puntos de división (pyphen, fr) + 1 por cada token; uno más donde pyphen no separa una sola letra: «a-voir»</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token</source>
        <translation>puntos de división (pyphen, it_IT) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token; a single letter may stand before the first</source>
        <translation>puntos de división (pyphen, it_IT) + 1 por cada token; antes del primero puede haber una sola letra</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, nl_NL) + 1 for each token</source>
        <translation>puntos de división (pyphen, nl_NL) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pl_PL) + 1 for each token</source>
        <translation>puntos de división (pyphen, pl_PL) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token</source>
        <translation>puntos de división (pyphen, pt_BR) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token; a single letter may stand before the first; “di-a” and “ru-a” part</source>
        <translation>puntos de división (pyphen, pt_BR) + 1 por cada token; antes del primero puede haber una sola letra; «di-a» y «ru-a» se separan</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, ru_RU) + 1 for each token</source>
        <translation>puntos de división (pyphen, ru_RU) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, sv) + 1 for each token</source>
        <translation>puntos de división (pyphen, sv) + 1 por cada token</translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation>guiones</translation>
    </message>
    <message>
        <source>hyphens do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los guiones no separan</translation>
    </message>
    <message>
        <source>hyphens separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los guiones separan</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>ignored in this text</source>
        <comment>the level of a word</comment>
        <translation>ignorada en este texto</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraphs</source>
        <comment>after “12 places”</comment>
        <translation>
            <numerusform>en %Ln párrafo</numerusform>
            <numerusform>en %Ln párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>after “30 words”</comment>
        <translation>
            <numerusform>en %Ln lugar</numerusform>
            <numerusform>en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <comment>%s: a language</comment>
        <translation>en %s</translation>
    </message>
    <message>
        <source>in snapshot {number}: {words}</source>
        <translation>en la instantánea {number}: {words}</translation>
    </message>
    <message>
        <source>in the note of snapshot {number}: {words}</source>
        <translation>en la nota de la instantánea {number}: {words}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>en el título</translation>
    </message>
    <message>
        <source>in the title of snapshot {number}: {words}</source>
        <translation>en el título de la instantánea {number}: {words}</translation>
    </message>
    <message>
        <source>in {language} · {time}</source>
        <translation>en {language} · {time}</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>inside the target</source>
        <translation>dentro del objetivo</translation>
    </message>
    <message>
        <source>inside the target, {range}</source>
        <translation>dentro del objetivo, {range}</translation>
    </message>
    <message>
        <source>inside {range}</source>
        <translation>dentro de {range}</translation>
    </message>
    <message>
        <source>it belongs to Fact Box’s own data</source>
        <translation>pertenece a los datos propios de Fact Box</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>es un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>es un enlace que lleva a sí mismo</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>it was written by another version of Fact Box</source>
        <translation>lo escribió otra versión de Fact Box</translation>
    </message>
    <message>
        <source>its file was taken away</source>
        <translation>su archivo ha desaparecido</translation>
    </message>
    <message>
        <source>its sentence is above it</source>
        <translation>su oración lo supera</translation>
    </message>
    <message>
        <source>its sentence is harder</source>
        <translation>su oración es más difícil</translation>
    </message>
    <message>
        <source>its sentence is not above it</source>
        <translation>su oración no lo supera</translation>
    </message>
    <message>
        <source>its sentence is not harder</source>
        <translation>su oración no es más difícil</translation>
    </message>
    <message>
        <source>known words, as A1</source>
        <comment>the levels of the words in a list without levels</comment>
        <translation>conocidas, como A1</translation>
    </message>
    <message>
        <source>less is more varied</source>
        <translation>bajo = variado</translation>
    </message>
    <message>
        <source>line</source>
        <comment>how sentences are marked</comment>
        <translation>línea</translation>
    </message>
    <message>
        <source>link targets</source>
        <translation>destinos de enlaces</translation>
    </message>
    <message>
        <source>ln ln types / ln ln tokens</source>
        <translation>ln ln tipos / ln ln tokens</translation>
    </message>
    <message>
        <source>ln tokens / ln(2 − ln types / ln tokens)</source>
        <translation>ln tokens / ln(2 − ln tipos / ln tokens)</translation>
    </message>
    <message>
        <source>ln types / ln tokens</source>
        <translation>ln tipos / ln tokens</translation>
    </message>
    <message>
        <source>made for words of letters</source>
        <comment>what a figure is</comment>
        <translation>creada para palabras de letras</translation>
    </message>
    <message>
        <source>made for {language}</source>
        <comment>what a figure is</comment>
        <translation>creada para el {language}</translation>
    </message>
    <message>
        <source>mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5</source>
        <translation>nivel medio de las palabras léxicas: A1 1, A2 2, B1 3, B2 4, superior o desconocida 5</translation>
    </message>
    <message>
        <source>mean of types / tokens in every window of 50 tokens</source>
        <translation>media de tipos / tokens en cada ventana de 50 tokens</translation>
    </message>
    <message>
        <source>mean of types / tokens in segments of 50 tokens, the rest dropped</source>
        <translation>media de tipos / tokens en segmentos de 50 tokens, sin el resto</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}</source>
        <comment>texts</comment>
        <translation>midiendo: {done} de {found}</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}, {rate} a second</source>
        <comment>texts</comment>
        <translation>midiendo: {done} de {found}, {rate} por segundo</translation>
    </message>
    <message>
        <source>more is easier</source>
        <translation>alto = fácil</translation>
    </message>
    <message>
        <source>more is harder</source>
        <translation>alto = difícil</translation>
    </message>
    <message>
        <source>more is more varied</source>
        <translation>alto = variado</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what happened to a paragraph</comment>
        <translation>movido</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>movido a otro lugar</translation>
    </message>
    <message>
        <source>moved away and changed</source>
        <translation>movido a otro lugar y cambiado</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>movido aquí</translation>
    </message>
    <message>
        <source>moved here and changed</source>
        <translation>movido aquí y cambiado</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>movido, cambiado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names and terms, separated by spaces</source>
        <translation>nombres y términos, separados por espacios</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>news 40–60</source>
        <translation>noticias 40–60</translation>
    </message>
    <message>
        <source>newspapers</source>
        <translation>prensa</translation>
    </message>
    <message>
        <source>no formula for {language} gives a school grade</source>
        <translation>ninguna fórmula para el {language} da un grado escolar</translation>
    </message>
    <message>
        <source>no formula was made for {language}</source>
        <translation>no hay ninguna fórmula para el {language}</translation>
    </message>
    <message>
        <source>no sentence yet</source>
        <translation>aún no hay oraciones</translation>
    </message>
    <message>
        <source>no tint</source>
        <comment>how sentences are marked</comment>
        <translation>sin color</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>aún no hay tokens</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a figure</comment>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no value was saved</source>
        <translation>no se guardó ningún valor</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>no word but names and numbers</source>
        <translation>solo hay nombres y números</translation>
    </message>
    <message>
        <source>no word occurs twice</source>
        <translation>ninguna palabra se repite</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>which texts to show: those that could not be read</comment>
        <translation>no leídos</translation>
    </message>
    <message>
        <source>not {language}</source>
        <comment>what a text is</comment>
        <translation>no está en {language}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>axis: the text as it is now</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>números sueltos</translation>
    </message>
    <message>
        <source>numbers are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>los números se cortan</translation>
    </message>
    <message>
        <source>numbers count</source>
        <comment>why two rule sets differ</comment>
        <translation>los números cuentan</translation>
    </message>
    <message>
        <source>numbers do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>los números no cuentan</translation>
    </message>
    <message>
        <source>numbers stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>los números quedan enteros</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln texts</source>
        <comment>after “12 snapshots”</comment>
        <translation>
            <numerusform>de %Ln texto</numerusform>
            <numerusform>de %Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>of the parts before rounding</source>
        <translation>de las partes antes de redondear</translation>
    </message>
    <message>
        <source>of “%s”</source>
        <comment>below “Snapshots”: the text that they are of</comment>
        <translation>de «%s»</translation>
    </message>
    <message>
        <source>official texts</source>
        <translation>textos oficiales</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often the headline counts</comment>
        <translation>una vez</translation>
    </message>
    <message>
        <source>one for each character</source>
        <translation>una por cada carácter</translation>
    </message>
    <message>
        <source>one token only</source>
        <translation>un solo token</translation>
    </message>
    <message>
        <source>one type only</source>
        <translation>un solo tipo</translation>
    </message>
    <message>
        <source>or less</source>
        <comment>behind a field: “8 or less”</comment>
        <translation>o menos</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>behind a field: “8 or more”</comment>
        <translation>o más</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>other marks do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>otros signos no separan</translation>
    </message>
    <message>
        <source>other marks separate</source>
        <comment>why two rule sets differ</comment>
        <translation>otros signos separan</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>otros números</translation>
    </message>
    <message>
        <source>other tokens</source>
        <translation>otros tokens</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>otras palabras</translation>
    </message>
    <message>
        <source>outside the target</source>
        <translation>fuera del objetivo</translation>
    </message>
    <message>
        <source>over %s</source>
        <comment>a range</comment>
        <translation>más de %s</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <comment>why a figure is unreliable</comment>
        <translation>más de {limit}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>preparing the search: {percent} %</source>
        <translation>preparando la búsqueda: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>proposal %s</source>
        <comment>%s: its number and its first words</comment>
        <translation>propuesta %s</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>axis: the proposals of the outline</comment>
        <translation>propuestas</translation>
    </message>
    <message>
        <source>published fact box</source>
        <translation>ficha publicada</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>bastante fácil</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>algo difícil</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>rewritten</source>
        <comment>what happened to a paragraph</comment>
        <translation>reescrito</translation>
    </message>
    <message>
        <source>rule set: %s</source>
        <translation>reglas: %s</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>school year (Oborneva)</source>
        <translation>curso escolar (Oborneva)</translation>
    </message>
    <message>
        <source>school year (Wiener Sachtextformel 1)</source>
        <translation>curso escolar (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>school years 1 to 4</source>
        <translation>cursos escolares 1 a 4</translation>
    </message>
    <message>
        <source>school years 5 to 8</source>
        <translation>cursos escolares 5 a 8</translation>
    </message>
    <message>
        <source>searching the folder…</source>
        <translation>buscando en la carpeta…</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>secundaria</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>shown: %s</source>
        <comment>%s: how many texts, and ranges of figures</comment>
        <translation>se muestran: %s</translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation>signos sueltos</translation>
    </message>
    <message>
        <source>signs alone count</source>
        <comment>why two rule sets differ</comment>
        <translation>los signos sueltos cuentan</translation>
    </message>
    <message>
        <source>signs alone do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>los signos sueltos no cuentan</translation>
    </message>
    <message>
        <source>slashes</source>
        <translation>barras</translation>
    </message>
    <message>
        <source>slashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>las barras no separan</translation>
    </message>
    <message>
        <source>slashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>las barras separan</translation>
    </message>
    <message>
        <source>snapshot</source>
        <comment>axis: number of the snapshot</comment>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>snapshot %d</source>
        <comment>in a sentence, after a colon</comment>
        <translation>instantánea %d</translation>
    </message>
    <message>
        <source>snapshot {number}, “{title}”</source>
        <comment>in a sentence, after a colon</comment>
        <translation>instantánea {number}, «{title}»</translation>
    </message>
    <message>
        <source>snapshots</source>
        <comment>name of a file</comment>
        <translation>instantáneas</translation>
    </message>
    <message>
        <source>snapshots-%s</source>
        <comment>name of a file; %s: a date</comment>
        <translation>instantáneas-%s</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>below a figure while the text is counted</comment>
        <translation>hasta ahora</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>what was changed in a paragraph</comment>
        <translation>espacios</translation>
    </message>
    <message>
        <source>split 1 sentence</source>
        <translation>dividir 1 oración</translation>
    </message>
    <message numerus="yes">
        <source>split sentences in %Ln places</source>
        <translation>
            <numerusform>dividir oraciones en %Ln lugar</numerusform>
            <numerusform>dividir oraciones en %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {done} of {found} measured</source>
        <comment>texts</comment>
        <translation>detenido: {done} de {found} medidos</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>label of a field: the highest value to show</comment>
        <translation>ha&amp;sta</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tablas</translation>
    </message>
    <message>
        <source>target %s</source>
        <comment>%s: a range, such as “8–10”</comment>
        <translation>objetivo %s</translation>
    </message>
    <message>
        <source>target %s words</source>
        <comment>%s: a range</comment>
        <translation>objetivo: %s palabras</translation>
    </message>
    <message>
        <source>target {figure} {range}</source>
        <translation>objetivo: {figure} {range}</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>axis: how many texts</comment>
        <translation>textos</translation>
    </message>
    <message>
        <source>texts not searched because they cannot be read: %s</source>
        <translation>textos en los que no se busca porque no se pueden leer: %s</translation>
    </message>
    <message>
        <source>textstat itself counts no types.</source>
        <translation>textstat no cuenta tipos.</translation>
    </message>
    <message>
        <source>textstat says 0 where no word has a syllable.</source>
        <translation>textstat da 0 si ninguna palabra tiene sílabas.</translation>
    </message>
    <message>
        <source>textstat’s sentences run on across lines; these are Fact Box’s</source>
        <translation>las oraciones de textstat continúan de una línea a otra; estas son las de Fact Box</translation>
    </message>
    <message>
        <source>the Level</source>
        <translation>el nivel</translation>
    </message>
    <message>
        <source>the built-in list</source>
        <translation>la lista incluida</translation>
    </message>
    <message>
        <source>the current text, counted by {rules}, version {version}</source>
        <translation>el texto actual, contado con {rules}, versión {version}</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>no se puede escribir en el disco</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>puede que el disco esté lleno</translation>
    </message>
    <message>
        <source>the draft is damaged</source>
        <translation>el borrador está dañado</translation>
    </message>
    <message>
        <source>the first level that covers 90 % of the words</source>
        <translation>el primer nivel que cubre el 90&#xa0;% de las palabras</translation>
    </message>
    <message>
        <source>the first level that covers 95 % of the words</source>
        <translation>el primer nivel que cubre el 95&#xa0;% de las palabras</translation>
    </message>
    <message>
        <source>the first level that covers 98 % of the words</source>
        <translation>el primer nivel que cubre el 98&#xa0;% de las palabras</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>la carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>no se permite escribir en la carpeta</translation>
    </message>
    <message>
        <source>the headline counts once</source>
        <comment>why two rule sets differ</comment>
        <translation>el titular cuenta una vez</translation>
    </message>
    <message>
        <source>the headline counts twice</source>
        <comment>why two rule sets differ</comment>
        <translation>el titular cuenta dos veces</translation>
    </message>
    <message>
        <source>the list is {language}</source>
        <translation>la lista está en {language}</translation>
    </message>
    <message>
        <source>the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch Reading Ease; from 1 to 18</source>
        <translation>el más frecuente de: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write y Fog, cada uno redondeado hacia abajo, hacia arriba y al más próximo, y el grado de Flesch Reading Ease; de 1 a 18</translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln characters; a window holds {most}</source>
        <translation>
            <numerusform>el texto tiene %Ln carácter; una ventana admite {most}</numerusform>
            <numerusform>el texto tiene %Ln caracteres; una ventana admite {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln lines; a window holds {most}</source>
        <translation>
            <numerusform>el texto tiene %Ln línea; una ventana admite {most}</numerusform>
            <numerusform>el texto tiene %Ln líneas; una ventana admite {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has a line of %Ln characters; a window shows lines of up to {most}</source>
        <translation>
            <numerusform>el texto tiene una línea de %Ln carácter; una ventana muestra líneas de hasta {most}</numerusform>
            <numerusform>el texto tiene una línea de %Ln caracteres; una ventana muestra líneas de hasta {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>the texts are not searched: this SQLite has no FTS5</source>
        <translation>no se busca en los textos: este SQLite no tiene FTS5</translation>
    </message>
    <message>
        <source>there is no draft yet</source>
        <translation>aún no hay borrador</translation>
    </message>
    <message>
        <source>token · par.</source>
        <comment>axis: numbers of a token and of its paragraph</comment>
        <translation>token · párr.</translation>
    </message>
    <message>
        <source>tokens / sentences + 100 × words over six letters / tokens</source>
        <translation>tokens / oraciones + 100 × palabras de más de seis letras / tokens</translation>
    </message>
    <message>
        <source>tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1</source>
        <translation>tokens / oraciones / 3 + 100 × palabras de cuatro sílabas o más / tokens / 3 + 1</translation>
    </message>
    <message>
        <source>tokens ^ (types ^ −0.165)</source>
        <translation>tokens ^ (tipos ^ −0,165)</translation>
    </message>
    <message>
        <source>tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; mean of reading forward and backward</source>
        <translation>tokens por factor, un tramo que acaba cuando su relación tipo–token baja de 0,72; media de la lectura hacia delante y hacia atrás</translation>
    </message>
    <message>
        <source>tokens that differ, as above</source>
        <comment>why two rule sets differ</comment>
        <translation>tokens que difieren, como arriba</translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a picture file</comment>
        <translation>evolución</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>how often the headline counts</comment>
        <translation>dos veces</translation>
    </message>
    <message>
        <source>types / tokens</source>
        <translation>tipos / tokens</translation>
    </message>
    <message>
        <source>types / √tokens</source>
        <translation>tipos / √tokens</translation>
    </message>
    <message>
        <source>types that occur once / types</source>
        <translation>tipos que aparecen una vez / tipos</translation>
    </message>
    <message>
        <source>types² / (Σ i² × V_i − types), V_i types occurring i times</source>
        <translation>tipos² / (Σ i² × V_i − tipos), V_i tipos que aparecen i veces</translation>
    </message>
    <message>
        <source>type–token ratio expected of 42 tokens drawn from the text</source>
        <translation>relación tipo–token esperada de 42 tokens tomados del texto</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln sentences</source>
        <translation>
            <numerusform>menos de %Ln oración</numerusform>
            <numerusform>menos de %Ln oraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln tokens</source>
        <translation>
            <numerusform>menos de %Ln token</numerusform>
            <numerusform>menos de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>under %s</source>
        <comment>a range</comment>
        <translation>menos de %s</translation>
    </message>
    <message>
        <source>under 100 words</source>
        <translation>menos de 100 palabras</translation>
    </message>
    <message>
        <source>underscores</source>
        <translation>guiones bajos</translation>
    </message>
    <message>
        <source>underscores do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los guiones bajos no separan</translation>
    </message>
    <message>
        <source>underscores separate</source>
        <comment>why two rule sets differ</comment>
        <translation>los guiones bajos separan</translation>
    </message>
    <message>
        <source>university</source>
        <translation>universidad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the level of a word</comment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>poco fiable</translation>
    </message>
    <message>
        <source>unreliable: %s</source>
        <translation>poco fiable: %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <translation>hasta %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <comment>a range</comment>
        <translation>hasta %s</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>actualizando…</translation>
    </message>
    <message numerus="yes">
        <source>use %Ln letters fewer</source>
        <translation>
            <numerusform>usar %Ln letra menos</numerusform>
            <numerusform>usar %Ln letras menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln syllables fewer</source>
        <translation>
            <numerusform>usar %Ln sílaba menos</numerusform>
            <numerusform>usar %Ln sílabas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words of four syllables fewer</source>
        <translation>
            <numerusform>cambiar %Ln palabra de cuatro sílabas</numerusform>
            <numerusform>cambiar %Ln palabras de cuatro sílabas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words over six letters fewer</source>
        <translation>
            <numerusform>cambiar %Ln palabra de más de seis letras</numerusform>
            <numerusform>cambiar %Ln palabras de más de seis letras</numerusform>
        </translation>
    </message>
    <message>
        <source>version %d</source>
        <comment>of a rule set</comment>
        <translation>versión %d</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>muy fácil</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>muy difícil</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>vocales</translation>
    </message>
    <message>
        <source>vowels; i before another vowel is silent</source>
        <translation>vocales; la i ante otra vocal es muda</translation>
    </message>
    <message>
        <source>wave</source>
        <comment>how sentences are marked</comment>
        <translation>ondulado</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>direcciones web</translation>
    </message>
    <message>
        <source>web addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>las direcciones web se cortan</translation>
    </message>
    <message>
        <source>web addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>las direcciones web quedan enteras</translation>
    </message>
    <message>
        <source>whole text %s</source>
        <translation>todo el texto %s</translation>
    </message>
    <message>
        <source>with the headline %s</source>
        <comment>once, twice</comment>
        <translation>con el titular %s</translation>
    </message>
    <message>
        <source>with {kinds}</source>
        <comment>“with headings, tables”</comment>
        <translation>con {kinds}</translation>
    </message>
    <message>
        <source>without this figure</source>
        <translation>sin esta medida</translation>
    </message>
    <message>
        <source>without {kinds}</source>
        <comment>“without headings, tables”</comment>
        <translation>sin {kinds}</translation>
    </message>
    <message>
        <source>words</source>
        <comment>behind two fields: a number of words</comment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>words by %s</source>
        <comment>%s: word lists</comment>
        <translation>palabras de %s</translation>
    </message>
    <message>
        <source>words over six letters / sentences</source>
        <translation>palabras de más de seis letras / oraciones</translation>
    </message>
    <message>
        <source>years of primary school</source>
        <translation>años de primaria</translation>
    </message>
    <message>
        <source>years of school (Fog, for Polish)</source>
        <translation>años de escolaridad (Fog, para el polaco)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{difference} since {snapshot}</source>
        <comment>{snapshot}: number of a snapshot</comment>
        <translation>{difference} desde la {snapshot}</translation>
    </message>
    <message>
        <source>{distance}.</source>
        <translation>{distance}.</translation>
    </message>
    <message>
        <source>{distance}; {sentences}.</source>
        <translation>{distance}; {sentences}.</translation>
    </message>
    <message>
        <source>{entry} in line {line} is left out because it is not a single word.</source>
        <translation>Se omite {entry}, en la línea {line}, porque no es una sola palabra.</translation>
    </message>
    <message>
        <source>{far} above</source>
        <translation>{far} por encima</translation>
    </message>
    <message>
        <source>{far} above {range}</source>
        <translation>{far} por encima de {range}</translation>
    </message>
    <message>
        <source>{far} below</source>
        <translation>{far} por debajo</translation>
    </message>
    <message>
        <source>{far} below {range}</source>
        <translation>{far} por debajo de {range}</translation>
    </message>
    <message>
        <source>{far} points easier</source>
        <translation>{far} puntos más fácil</translation>
    </message>
    <message>
        <source>{far} points easier than {range}</source>
        <translation>{far} puntos más fácil que {range}</translation>
    </message>
    <message>
        <source>{far} points harder</source>
        <translation>{far} puntos más difícil</translation>
    </message>
    <message>
        <source>{far} points harder than {range}</source>
        <translation>{far} puntos más difícil que {range}</translation>
    </message>
    <message>
        <source>{far} {percent} %: {known}. {to_do}: {some}</source>
        <comment>“8.2 above 95 %: …”</comment>
        <translation>{far} del {percent}&#xa0;%: {known}. {to_do}: {some}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}</source>
        <translation>{figure} de {low} a {high}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}, median {median}</source>
        <translation>{figure} de {low} a {high}, mediana {median}</translation>
    </message>
    <message numerus="yes">
        <source>{figure} {values}: {count} of %Ln texts</source>
        <translation>
            <numerusform>{figure} {values}: {count} de %Ln texto</numerusform>
            <numerusform>{figure} {values}: {count} de %Ln textos</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}, of the sentence alone; none under three tokens</source>
        <translation>{figure}, de la oración sola; sin valor con menos de tres tokens</translation>
    </message>
    <message>
        <source>{figure}, of the whole text: its change without the sentence</source>
        <translation>{figure}, de todo el texto: su cambio sin la oración</translation>
    </message>
    <message numerus="yes">
        <source>{figure}: by {listed}; unreliable under %Ln tokens.</source>
        <translation>
            <numerusform>{figure}: según {listed}; poco fiable con menos de %Ln token.</numerusform>
            <numerusform>{figure}: según {listed}; poco fiable con menos de %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, difference {difference}</source>
        <translation>{figure}: antes {before}, después {after}, diferencia {difference}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln proposals</source>
        <comment>“3 of 5 proposals”</comment>
        <translation>
            <numerusform>{found} de %Ln propuesta</numerusform>
            <numerusform>{found} de %Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>{inside} of {all} inside {target}</source>
        <comment>texts; {target}: “8–10”</comment>
        <translation>{inside} de {all} dentro de {target}</translation>
    </message>
    <message>
        <source>{listed} in {made_from}</source>
        <comment>titles of a word list and of its source</comment>
        <translation>{listed} en {made_from}</translation>
    </message>
    <message>
        <source>{lists}, then {another}</source>
        <translation>{lists}, luego {another}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range</comment>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades agree within {apart}</source>
        <translation>{low} a {high}: los grados coinciden con un margen de {apart}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades differ by {apart}</source>
        <translation>{low} a {high}: los grados difieren en {apart}</translation>
    </message>
    <message>
        <source>{low} up to {high}</source>
        <comment>a range without its end: “8.0 up to 9.0”</comment>
        <translation>{low} hasta {high}</translation>
    </message>
    <message>
        <source>{name} from snapshot to snapshot</source>
        <translation>{name} de instantánea en instantánea</translation>
    </message>
    <message numerus="yes">
        <source>{name} was counted by the rule set {rules}, version {version}{figures}; here it was counted again.</source>
        <comment>{figures}: “: Level 9.1, Tokens 812”, or nothing</comment>
        <translation>
            <numerusform>{name} se contó con las reglas {rules}, versión {version}{figures}; aquí se ha vuelto a contar.</numerusform>
            <numerusform>{name} se contó con las reglas {rules}, versión {version}{figures}; aquí se ha vuelto a contar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} went from {then} to {now}, {change}.</source>
        <translation>{name} pasó de {then} a {now}: {change}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: none of its own for a sentence of one or two words.</source>
        <translation>{name}: una oración de una o dos palabras no tiene valor propio.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <comment>what is said of something, after its name</comment>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>the selected place, and how many there are: 3 of 12</comment>
        <translation>{number} de {total}</translation>
    </message>
    <message>
        <source>{old} is counted {otherwise}, unlike {new}.</source>
        <translation>{old} se cuenta {otherwise}, a diferencia de {new}.</translation>
    </message>
    <message>
        <source>{old} is in {old_language}, {new} in {new_language}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>{old} está en {old_language} y {new} en {new_language}: solo se compara lo que se cuenta igual en ambos, como párrafos y oraciones.</translation>
    </message>
    <message>
        <source>{one}, {next}</source>
        <comment>how the items of a list stand in a row</comment>
        <translation>{one}, {next}</translation>
    </message>
    <message>
        <source>{one}; {next}</source>
        <comment>how longer items of a list stand in a row</comment>
        <translation>{one}; {next}</translation>
    </message>
    <message>
        <source>{percent} % at {level}</source>
        <comment>“95 % at A2”</comment>
        <translation>{percent}&#xa0;% en {level}</translation>
    </message>
    <message>
        <source>{rules} {version}, headline {headline}</source>
        <comment>“Fact box 3, headline twice”</comment>
        <translation>{rules} {version}, titular {headline}</translation>
    </message>
    <message>
        <source>{said} (the headline counted once)</source>
        <translation>{said} (el titular contado una vez)</translation>
    </message>
    <message>
        <source>{share} % at {level} by {listed}</source>
        <translation>{share}&#xa0;% en {level} según {listed}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln texts</source>
        <translation>
            <numerusform>{shown} de %Ln texto</numerusform>
            <numerusform>{shown} de %Ln textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>{snapshot}: guardada el {moment} UTC, reglas {rules}, versión {version}, titular contado {times}</numerusform>
            <numerusform>{snapshot}: guardada el {moment} UTC, reglas {rules}, versión {version}, titular contado {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}.</source>
        <comment>“30 sentences, 800 tokens and 1,200 syllables.”</comment>
        <translation>{some} y {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %Ln types</source>
        <translation>
            <numerusform>{some} de %Ln tipo</numerusform>
            <numerusform>{some} de %Ln tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} se contó con las reglas {old_rules}, versión {old_version}: {figures}; aquí ambos se cuentan con {rules}, versión {version}.</translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} se contó con las reglas {old_rules}, versión {old_version}; aquí ambos se cuentan con {rules}, versión {version}.</translation>
    </message>
    <message>
        <source>{to_do}.</source>
        <translation>{to_do}.</translation>
    </message>
    <message>
        <source>{token} · par. {paragraph}</source>
        <comment>axis</comment>
        <translation>{token} · párr. {paragraph}</translation>
    </message>
    <message>
        <source>{words} ({range})</source>
        <translation>{words} ({range})</translation>
    </message>
    <message>
        <source>{word}: {level}, form of “{form}”</source>
        <translation>{word}: {level}, forma de «{form}»</translation>
    </message>
    <message>
        <source>Σ i² × V_i = %s</source>
        <translation>Σ i² × V_i = %s</translation>
    </message>
    <message>
        <source>“%s”</source>
        <comment>a word, a name or a title, in quotation marks</comment>
        <translation>«%s»</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>«%s» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>“%s” is ready, but you went on working. Open it now?</source>
        <translation>«%s» está listo, pero usted ha seguido trabajando. ¿Abrirlo ahora?</translation>
    </message>
    <message>
        <source>“%s” is the text itself. Give the report another name.</source>
        <translation>«%s» es el propio texto. Dé otro nombre al informe.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Load the new version? You can undo this.</source>
        <translation>Otro programa ha modificado «%s». ¿Cargar la nueva versión? Puede deshacerlo.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Overwrite what it wrote?</source>
        <translation>Otro programa ha modificado «%s». ¿Sobrescribir lo que escribió?</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; Save writes it again.</source>
        <translation>Otro programa ha movido o eliminado «%s»; «Guardar» lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; save its text.</source>
        <translation>Otro programa ha movido o eliminado «%s»; guarde su texto.</translation>
    </message>
    <message>
        <source>“%s” was not opened: Fact Box failed to read it. Save it in another format, or paste its text.</source>
        <translation>No se ha abierto «%s»: Fact Box no ha podido leerlo. Guárdelo en otro formato o pegue su texto.</translation>
    </message>
    <message>
        <source>“%s” was not saved: it would replace the document the text comes from. Save it under another name.</source>
        <translation>No se ha guardado «%s»: reemplazaría el documento del que procede el texto. Guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: the process that reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>No se ha abierto «{file}»: no se ha podido iniciar el proceso que lo lee ({reason}). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: {reason}</source>
        <translation>No se ha abierto «{file}»: {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not saved: {reason}. Save it under another name.</source>
        <translation>No se ha guardado «{file}»: {reason}. Guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Export it somewhere else.</source>
        <translation>No se ha escrito «{file}»: {reason}. Expórtelo a otro lugar.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the picture somewhere else.</source>
        <translation>No se ha escrito «{file}»: {reason}. Guarde la imagen en otro lugar.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the table somewhere else.</source>
        <translation>No se ha escrito «{file}»: {reason}. Guarde la tabla en otro lugar.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy.</source>
        <translation>«{name}» pertenece a los datos propios de Fact Box. Cópielo en otro lugar y abra la copia.</translation>
    </message>
    <message>
        <source>“{name}” beside it is not a file</source>
        <translation>«{name}», que está al lado, no es un archivo</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>No se puede leer «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” claims to be {shown} but is not. Save it as UTF-8.</source>
        <translation>«{name}» dice ser {shown}, pero no lo es. Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 pages. Split it into smaller files.</source>
        <translation>«{name}» tiene más de 20.000 páginas. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“{name}” has no text of its own. {warning}</source>
        <translation>«{name}» no tiene texto propio. {warning}</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures of pages. Run text recognition (OCR) on it first.</source>
        <translation>«{name}» no tiene texto, solo imágenes de páginas. Aplíquele antes el reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures. Run text recognition (OCR) on it first.</source>
        <translation>«{name}» no tiene texto, solo imágenes. Aplíquele antes el reconocimiento de texto (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has no text. Save the page again, as HTML.</source>
        <translation>«{name}» no tiene texto. Guarde la página de nuevo, como HTML.</translation>
    </message>
    <message>
        <source>“{name}” has no text; its pages may be pictures. Get an edition with text.</source>
        <translation>«{name}» no tiene texto; sus páginas pueden ser imágenes. Consiga una edición con texto.</translation>
    </message>
    <message>
        <source>“{name}” has no web page in it. Save the page again, as HTML.</source>
        <translation>«{name}» no contiene ninguna página web. Guarde la página de nuevo, como HTML.</translation>
    </message>
    <message>
        <source>“{name}” has too much text. Split it into smaller files.</source>
        <translation>«{name}» tiene demasiado texto. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“{name}” is PostScript. Save it as PDF, then open that.</source>
        <translation>«{name}» es PostScript. Guárdelo como PDF y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a DjVu file. Save it as PDF, then open that.</source>
        <translation>«{name}» es un archivo DjVu. Guárdelo como PDF y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a Kindle book. Convert it to EPUB, then open that.</source>
        <translation>«{name}» es un libro de Kindle. Conviértalo a EPUB y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a Pages document. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» es un documento de Pages. Guárdelo como archivo de Word (.docx) en el programa que lo creó y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» es un archivo de Word en el formato antiguo (.doc). Guárdelo como archivo de Word (.docx) en el programa que lo creó y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» es un archivo de Word guardado como XML. Guárdelo como archivo de Word (.docx) en el programa que lo creó y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» es un archivo de WordPerfect. Guárdelo como archivo de Word (.docx) en el programa que lo creó y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a chart, not a text. Copy its text, and paste it.</source>
        <translation>«{name}» es un gráfico, no un texto. Copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>“{name}” is a database. Open a text or a document.</source>
        <translation>«{name}» es una base de datos. Abra un texto o un documento.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Open a text file.</source>
        <translation>«{name}» es un dispositivo o una tubería. Abra un archivo de texto.</translation>
    </message>
    <message>
        <source>“{name}” is a drawing, not a text. Copy its text, and paste it.</source>
        <translation>«{name}» es un dibujo, no un texto. Copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» es un archivo de un programa antiguo de Microsoft Office. Guárdelo como archivo de Word (.docx) en el programa que lo creó y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open a text file in it.</source>
        <translation>«{name}» es una carpeta. Abra un archivo de texto que contenga.</translation>
    </message>
    <message>
        <source>“{name}” is a form with nothing in it but prompts. Fill it in, then open it.</source>
        <translation>«{name}» es un formulario que solo contiene indicaciones. Rellénelo y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Run text recognition (OCR) on it, and open the result.</source>
        <translation>«{name}» es una imagen. Aplíquele el reconocimiento de texto (OCR) y abra el resultado.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Save it as PDF, then open that.</source>
        <translation>«{name}» es una presentación. Guárdela como PDF y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is a program. Open a text or a document.</source>
        <translation>«{name}» es un programa. Abra un texto o un documento.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or a film. Open a text or a document.</source>
        <translation>«{name}» es un sonido o un vídeo. Abra un texto o un documento.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Copy the cells that you want, and paste them.</source>
        <translation>«{name}» es una hoja de cálculo. Copie las celdas que quiera y péguelas.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Copy its text, and paste it.</source>
        <translation>«{name}» es un mensaje de Outlook. Copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and open what is in it.</source>
        <translation>«{name}» es un archivo comprimido. Descomprímalo y abra lo que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is an empty archive. Get another copy.</source>
        <translation>«{name}» es un archivo comprimido vacío. Consiga otra copia.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» es un archivo antiguo de Word o Write. Guárdelo como archivo de Word (.docx) en el programa que lo creó y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again.</source>
        <translation>«{name}» está dañado: no se puede leer como PDF. Consiga otra copia o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be unpacked. Get another copy, or save it again.</source>
        <translation>«{name}» está dañado: no se puede descomprimir. Consiga otra copia o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML cannot be read. Get another copy, or save it again.</source>
        <translation>«{name}» está dañado: no se puede leer su XML. Consiga otra copia o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing. Get another copy, or save it again.</source>
        <translation>«{name}» está dañado: le falta el final. Consiga otra copia o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its list of contents is missing. Get another copy.</source>
        <translation>«{name}» está dañado: le falta la lista de contenidos. Consiga otra copia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Get another copy, or save it again.</source>
        <translation>«{name}» está dañado: le falta el texto. Consiga otra copia o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Save it again.</source>
        <translation>«{name}» está dañado: le falta el texto. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no pages. Save it again.</source>
        <translation>«{name}» está vacío: no tiene páginas. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Open another file.</source>
        <translation>«{name}» está vacío: no contiene texto. Abra otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing in the file.</source>
        <translation>«{name}» está vacío: no hay nada en el archivo.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing on its pages.</source>
        <translation>«{name}» está vacío: no hay nada en sus páginas.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that cannot be read. Save it without a password.</source>
        <translation>«{name}» está cifrado de un modo que no se puede leer. Guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Save it without a password, then open it.</source>
        <translation>«{name}» está cifrado. Guárdelo sin contraseña y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open that.</source>
        <translation>«{name}» está en el formato antiguo de OpenOffice 1. Guárdelo como .odt y ábralo.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: it contains NUL bytes. Open another file.</source>
        <translation>«{name}» no es un archivo de texto: contiene bytes NUL. Abra otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is not text in any known encoding. Save it as UTF-8 first.</source>
        <translation>«{name}» no es texto en ninguna codificación conocida. Guárdelo antes como UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying (DRM), so its text cannot be read. Get a copy without protection.</source>
        <translation>«{name}» está protegido contra la copia (DRM), por lo que su texto no se puede leer. Consiga una copia sin protección.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once.</source>
        <translation>«{name}» es demasiado grande para leerlo de una vez.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once. Split it into smaller files.</source>
        <translation>«{name}» es demasiado grande para leerlo de una vez. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“{name}” is too large when it is unpacked. Split it into smaller files.</source>
        <translation>«{name}» es demasiado grande al descomprimirlo. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Split it into smaller files.</source>
        <translation>«{name}» necesita demasiada memoria. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“{name}” of known words, which count as A1</source>
        <translation>«{name}» de palabras conocidas, que cuentan como A1</translation>
    </message>
    <message>
        <source>“{path}” belongs to the snapshots themselves; choose another name or folder.</source>
        <translation>«{path}» pertenece a las propias instantáneas; elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened; check that you may read and write both the file and its folder.</source>
        <translation>No se puede abrir «{path}»; compruebe que puede leer y escribir tanto el archivo como su carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}; check the file and its folder.</source>
        <translation>No se puede usar «{path}»: {reason}; compruebe el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was moved to “{moved}” and a new one begun; look at the list and try again.</source>
        <translation>No se ha podido leer «{path}»; se ha movido a «{moved}» y se ha empezado uno nuevo. Consulte la lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was opened again; look at the list and try again.</source>
        <translation>No se ha podido leer «{path}» y se ha abierto de nuevo; consulte la lista e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({error}); check the disk and try again.</source>
        <translation>No se ha podido leer o escribir «{path}» ({error}); compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}; nothing was changed.</source>
        <translation>No se ha podido usar «{path}»: {error}; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{path}” does not keep what is written to it; check the disk.</source>
        <translation>«{path}» no conserva lo que se escribe en él; compruebe el disco.</translation>
    </message>
    <message>
        <source>“{path}” has an unknown layout, {version}, and was not changed; put a backup in its place.</source>
        <translation>«{path}» tiene una estructura desconocida, {version}, y no se ha cambiado; ponga en su lugar una copia de seguridad.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program and was not changed; move it elsewhere and try again.</source>
        <translation>«{path}» es una base de datos de otro programa y no se ha cambiado; muévala a otro lugar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>«{path}» es un documento o un libro de cálculo, no una lista de palabras. Guarde las palabras como CSV o texto sin formato y use ese archivo.</translation>
    </message>
    <message>
        <source>“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>«{path}» es un documento, no una lista de palabras. Guarde las palabras como CSV o texto sin formato y use ese archivo.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so snapshots cannot be kept there; move it and try again.</source>
        <translation>«{path}» es una carpeta, por lo que no se pueden guardar ahí instantáneas; muévala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is closed; open the window again to use it.</source>
        <translation>«{path}» está cerrado; abra de nuevo la ventana para usarlo.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and it or its folder is read-only, so it was not changed; allow writing there and try again.</source>
        <translation>«{path}» está dañado, y él o su carpeta son de solo lectura, por lo que no se ha cambiado; permita escribir ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program; nothing was changed, try again in a moment.</source>
        <translation>Otro programa está usando «{path}»; no se ha cambiado nada. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged or from an earlier Fact Box, but still open in another window; close the other windows and try again.</source>
        <translation>«{path}» falta, está dañado o es de un Fact Box anterior, pero sigue abierto en otra ventana; cierre las demás ventanas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so snapshots cannot be kept there; move it and try again.</source>
        <translation>«{path}» no es un archivo, por lo que no se pueden guardar ahí instantáneas; muévalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” is not a word list. {problem}</source>
        <translation>«{path}» no es una lista de palabras. {problem}</translation>
    </message>
    <message>
        <source>“{path}” is too large for a word list.</source>
        <translation>«{path}» es demasiado grande para una lista de palabras.</translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only, so nothing was changed; allow writing there and try again.</source>
        <translation>«{path}» o su carpeta son de solo lectura, por lo que no se ha cambiado nada; permita escribir ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {error}; correct or delete that row with an SQLite program.</source>
        <translation>Otro programa ha modificado «{path}»: {error}; corrija o elimine esa fila con un programa de SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}, among others. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>Otro programa ha modificado «{path}»: {wrong}, entre otras cosas. Lo que no es válido no se muestra, pero sigue en el archivo; corríjalo o elimínelo con un programa de SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>Otro programa ha modificado «{path}»: {wrong}. Lo que no es válido no se muestra, pero sigue en el archivo; corríjalo o elimínelo con un programa de SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program and has been opened again; look at the list and try again.</source>
        <translation>Otro programa ha movido, eliminado o reemplazado «{path}», y se ha abierto de nuevo; consulte la lista e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Export it somewhere else.</source>
        <translation>No se ha escrito «{path}»: {reason}. Expórtelo a otro lugar.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Fact Box (layout {version}, this one reads {known}) and was not changed; update Fact Box to use it.</source>
        <translation>«{path}» lo escribió un Fact Box más nuevo (estructura {version}; este lee la {known}) y no se ha cambiado; actualice Fact Box para usarlo.</translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier Fact Box and has to be converted, but it or its folder is read-only; allow writing there and try again.</source>
        <translation>«{path}» lo escribió un Fact Box anterior y hay que convertirlo, pero él o su carpeta son de solo lectura; permita escribir ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{word}” does not occur</source>
        <translation>«{word}» no aparece</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: %Ln places {in_paragraphs}</source>
        <comment>“in 3 paragraphs”</comment>
        <translation>
            <numerusform>«{word}»: %Ln lugar {in_paragraphs}</numerusform>
            <numerusform>«{word}»: %Ln lugares {in_paragraphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: 1 place</source>
        <translation>«{word}»: 1 lugar</translation>
    </message>
    <message>
        <source>“{word}”: a name inside a sentence; at the beginning of one, it may be a word.</source>
        <translation>«{word}»: un nombre dentro de una oración; al principio de una puede ser una palabra.</translation>
    </message>
    <message>
        <source>“{word}”: count {times}; {name} {effect}</source>
        <translation>«{word}»: frecuencia {times}; {name} {effect}</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: first {shown} of %Ln places</source>
        <translation>
            <numerusform>«{word}»: los {shown} primeros de %Ln lugar</numerusform>
            <numerusform>«{word}»: los {shown} primeros de %Ln lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: syllables {syllables} × count {times} = {product}</source>
        <translation>«{word}»: sílabas {syllables} × frecuencia {times} = {product}</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”.</source>
        <translation>«{word}»: {level}, forma de «{form}».</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”; with a capital, it may be a name.</source>
        <translation>«{word}»: {level}, forma de «{form}»; con mayúscula, puede ser un nombre.</translation>
    </message>
    <message>
        <source>“{word}”: {level}.</source>
        <translation>«{word}»: {level}.</translation>
    </message>
    <message>
        <source>“{word}”: {level}; with a capital, it may be a name.</source>
        <translation>«{word}»: {level}; con mayúscula, puede ser un nombre.</translation>
    </message>
    <message>
        <source>“—” stands where textstat failed on this text: %s.</source>
        <translation>«—» aparece donde textstat falló con este texto: %s.</translation>
    </message>
    <message>
        <source>− removed</source>
        <comment>what happened to a paragraph</comment>
        <translation>− eliminado</translation>
    </message>
    <message>
        <source>−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407</source>
        <translation>−20,5 × oraciones / tokens + 4,9 × sílabas / tokens − 3,407</translation>
    </message>
    <message>
        <source>√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2</source>
        <translation>√((tokens / oraciones)² + (100 × palabras de cuatro sílabas o más / tokens)²) / 2</translation>
    </message>
    <message>
        <source>√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times</source>
        <translation>√(Σ V_i × (i / tokens)² − 1 / tipos), V_i tipos que aparecen i veces</translation>
    </message>
    <message>
        <source>▲ above the target, ▼ below it.</source>
        <translation>▲ por encima del objetivo, ▼ por debajo.</translation>
    </message>
    <message>
        <source>▲ above the target: easier; ▼ below it: harder.</source>
        <translation>▲ por encima del objetivo: más fácil; ▼ por debajo: más difícil.</translation>
    </message>
    <message>
        <source>▲ above the target: harder; ▼ below it: easier.</source>
        <translation>▲ por encima del objetivo: más difícil; ▼ por debajo: más fácil.</translation>
    </message>
</context>
</TS>
