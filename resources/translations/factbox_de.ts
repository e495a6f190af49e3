<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% at</source>
        <comment>between two fields: “95 % at A2”</comment>
        <translation>% auf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln above</source>
        <comment>texts above the target</comment>
        <translation>
            <numerusform>%Ln darüber</numerusform>
            <numerusform>%Ln darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln below</source>
        <comment>texts below the target</comment>
        <translation>
            <numerusform>%Ln darunter</numerusform>
            <numerusform>%Ln darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, such as {entry} in line {line}, are left out because they are not single words.</source>
        <translation>
            <numerusform>%Ln Eintrag, etwa {entry} in Zeile {line}, wird ausgelassen, weil er kein einzelnes Wort ist.</numerusform>
            <numerusform>%Ln Einträge, etwa {entry} in Zeile {line}, werden ausgelassen, weil sie keine einzelnen Wörter sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>places that were found</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored words</source>
        <translation>
            <numerusform>%Ln ignoriertes Wort</numerusform>
            <numerusform>%Ln ignorierte Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the headline counted twice</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln in der zweimal gezählten Schlagzeile</numerusform>
            <numerusform>%Ln in der zweimal gezählten Schlagzeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid characters, such as NUL or half a character, became “�”.</source>
        <translation>
            <numerusform>%Ln ungültiges Zeichen, etwa NUL oder ein halbes Zeichen, wurde zu „�“.</numerusform>
            <numerusform>%Ln ungültige Zeichen, etwa NUL oder ein halbes Zeichen, wurden zu „�“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>%Ln weiteres Zeichen</numerusform>
            <numerusform>%Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln verschoben</numerusform>
            <numerusform>%Ln verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved and changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln verschoben und geändert</numerusform>
            <numerusform>%Ln verschoben und geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are above it</source>
        <translation>
            <numerusform>%Ln von {graded} Sätzen liegt darüber</numerusform>
            <numerusform>%Ln von {graded} Sätzen liegen darüber</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are harder</source>
        <translation>
            <numerusform>%Ln von {graded} Sätzen ist schwerer</numerusform>
            <numerusform>%Ln von {graded} Sätzen sind schwerer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other words</source>
        <translation>
            <numerusform>%Ln anderes Wort</numerusform>
            <numerusform>%Ln andere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%Ln anderer</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln Absatz</numerusform>
            <numerusform>%Ln Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln Absatz unverändert</numerusform>
            <numerusform>%Ln Absätze unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the whole text</source>
        <translation>
            <numerusform>%Ln Stelle im ganzen Text</numerusform>
            <numerusform>%Ln Stellen im ganzen Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln entfernt</numerusform>
            <numerusform>%Ln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>places that were replaced</comment>
        <translation>
            <numerusform>%Ln ersetzt</numerusform>
            <numerusform>%Ln ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln Zeile exportiert</numerusform>
            <numerusform>%Ln Zeilen exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln Snapshot</numerusform>
            <numerusform>%Ln Snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots {of_texts}</source>
        <comment>“of 3 texts”</comment>
        <translation>
            <numerusform>%Ln Snapshot {of_texts}</numerusform>
            <numerusform>%Ln Snapshots {of_texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots, and now</source>
        <translation>
            <numerusform>%Ln Snapshot, dazu jetzt</numerusform>
            <numerusform>%Ln Snapshots, dazu jetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllables</source>
        <translation>
            <numerusform>%Ln Silbe</numerusform>
            <numerusform>%Ln Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symbols</source>
        <translation>
            <numerusform>%Ln Symbol</numerusform>
            <numerusform>%Ln Symbole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln Text</numerusform>
            <numerusform>%Ln Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts not read</source>
        <translation>
            <numerusform>%Ln Text nicht gelesen</numerusform>
            <numerusform>%Ln Texte nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts without {figure}</source>
        <translation>
            <numerusform>%Ln Text ohne {figure}</numerusform>
            <numerusform>%Ln Texte ohne {figure}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too far off to draw</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln zu weit entfernt für das Bild</numerusform>
            <numerusform>%Ln zu weit entfernt für das Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln Type</numerusform>
            <numerusform>%Ln Types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words ignored</source>
        <translation>
            <numerusform>%Ln Wort ignoriert</numerusform>
            <numerusform>%Ln Wörter ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words left out: {kinds}</source>
        <translation>
            <numerusform>%Ln Wort ausgelassen: {kinds}</numerusform>
            <numerusform>%Ln Wörter ausgelassen: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words {in_places}</source>
        <comment>“in 50 places”</comment>
        <translation>
            <numerusform>%Ln Wort {in_places}</numerusform>
            <numerusform>%Ln Wörter {in_places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at A1</source>
        <translation>
            <numerusform>%n auf A1</numerusform>
            <numerusform>%n auf A1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content words</source>
        <translation>
            <numerusform>%n Inhaltswort</numerusform>
            <numerusform>%n Inhaltswörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words</source>
        <translation>
            <numerusform>%n schwieriges Wort</numerusform>
            <numerusform>%n schwierige Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words of two syllables or more</source>
        <translation>
            <numerusform>%n schwieriges Wort ab zwei Silben</numerusform>
            <numerusform>%n schwierige Wörter ab zwei Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard words</source>
        <translation>
            <numerusform>%n schweres Wort</numerusform>
            <numerusform>%n schwere Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n Buchstabe</numerusform>
            <numerusform>%n Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and digits</source>
        <translation>
            <numerusform>%n Buchstabe oder Ziffer</numerusform>
            <numerusform>%n Buchstaben und Ziffern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of three syllables or more</source>
        <translation>
            <numerusform>davon %n ab drei Silben</numerusform>
            <numerusform>davon %n ab drei Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a type in their window</source>
        <translation>
            <numerusform>davon wiederholt %n einen Type im eigenen Fenster</numerusform>
            <numerusform>davon wiederholen %n einen Type im eigenen Fenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n anderer</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n Absatz</numerusform>
            <numerusform>%n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n gespeichert</numerusform>
            <numerusform>%n gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n Satz</numerusform>
            <numerusform>%n Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones</source>
        <comment>parts of a difference</comment>
        <translation>
            <numerusform>%n kleinerer</numerusform>
            <numerusform>%n kleinere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected. Select two to compare them, or one to compare it with the text.</source>
        <translation>
            <numerusform>%n Snapshot ist ausgewählt. Wählen Sie zwei, um sie zu vergleichen, oder einen, um ihn mit dem Text zu vergleichen.</numerusform>
            <numerusform>%n Snapshots sind ausgewählt. Wählen Sie zwei, um sie zu vergleichen, oder einen, um ihn mit dem Text zu vergleichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllables</source>
        <translation>
            <numerusform>%n Silbe</numerusform>
            <numerusform>%n Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in all windows</source>
        <translation>
            <numerusform>%n Token in allen Fenstern</numerusform>
            <numerusform>%n Tokens in allen Fenstern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in whole segments</source>
        <translation>
            <numerusform>%n Token in ganzen Abschnitten</numerusform>
            <numerusform>%n Tokens in ganzen Abschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n Type</numerusform>
            <numerusform>%n Types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types occurring once</source>
        <translation>
            <numerusform>%n Type, der einmal vorkommt</numerusform>
            <numerusform>%n Types, die einmal vorkommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types, summed over the segments</source>
        <translation>
            <numerusform>%n Type, über die Abschnitte summiert</numerusform>
            <numerusform>%n Types, über die Abschnitte summiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to A2</source>
        <translation>
            <numerusform>%n bis A2</numerusform>
            <numerusform>%n bis A2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B1</source>
        <translation>
            <numerusform>%n bis B1</numerusform>
            <numerusform>%n bis B1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B2</source>
        <translation>
            <numerusform>%n bis B2</numerusform>
            <numerusform>%n bis B2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from the beginning</source>
        <translation>
            <numerusform>%n Wort vom Anfang</numerusform>
            <numerusform>%n Wörter vom Anfang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of four syllables or more</source>
        <translation>
            <numerusform>%n Wort ab vier Silben</numerusform>
            <numerusform>%n Wörter ab vier Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one syllable</source>
        <translation>
            <numerusform>%n einsilbiges Wort</numerusform>
            <numerusform>%n einsilbige Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one to three letters</source>
        <translation>
            <numerusform>%n Wort aus ein bis drei Buchstaben</numerusform>
            <numerusform>%n Wörter aus ein bis drei Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of three syllables or more</source>
        <translation>
            <numerusform>%n Wort ab drei Silben</numerusform>
            <numerusform>%n Wörter ab drei Silben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words over six letters</source>
        <translation>
            <numerusform>%n Wort mit mehr als sechs Buchstaben</numerusform>
            <numerusform>%n Wörter mit mehr als sechs Buchstaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words without names, numbers and symbols</source>
        <translation>
            <numerusform>%n Wort ohne Namen, Zahlen und Symbole</numerusform>
            <numerusform>%n Wörter ohne Namen, Zahlen und Symbole</numerusform>
        </translation>
    </message>
    <message>
        <source>%s as the sum of their levels</source>
        <translation>%s als Summe ihrer Niveaus</translation>
    </message>
    <message>
        <source>%s backward</source>
        <translation>%s rückwärts</translation>
    </message>
    <message>
        <source>%s is reached.</source>
        <translation>%s ist erreicht.</translation>
    </message>
    <message>
        <source>%s needs a dictionary to count words</source>
        <translation>%s braucht ein Wörterbuch, um Wörter zu zählen</translation>
    </message>
    <message>
        <source>%s to now</source>
        <comment>%s: a difference</comment>
        <translation>%s bis jetzt</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>%s: numbers of proposals, such as “2, 3”</comment>
        <translation>%s zusammen</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>some proposals</comment>
        <translation>%s zusammen</translation>
    </message>
    <message>
        <source>%s tokens per factor forward</source>
        <translation>%s Tokens je Faktor vorwärts</translation>
    </message>
    <message>
        <source>%s words.</source>
        <translation>%s Wörter.</translation>
    </message>
    <message>
        <source>%s – comparison</source>
        <comment>name of a file; %s: title of the text</comment>
        <translation>%s – Vergleich</translation>
    </message>
    <message>
        <source>%s – report</source>
        <translation>%s – Bericht</translation>
    </message>
    <message>
        <source>%s — Folder</source>
        <translation>%s – Ordner</translation>
    </message>
    <message>
        <source>%s, on</source>
        <comment>%s: the rule set that is on</comment>
        <translation>%s, aktiv</translation>
    </message>
    <message>
        <source>%s, out of order</source>
        <translation>%s, nicht der Reihe nach</translation>
    </message>
    <message>
        <source>%s.</source>
        <translation>%s.</translation>
    </message>
    <message>
        <source>%s: no difference</source>
        <translation>%s: kein Unterschied</translation>
    </message>
    <message>
        <source>%s: no parts can be found, as the texts are too long and differ too much</source>
        <translation>%s: keine Anteile zu ermitteln, weil die Texte zu lang sind und sich zu sehr unterscheiden</translation>
    </message>
    <message>
        <source>%s: no value in one of the texts</source>
        <translation>%s: in einem der Texte ohne Wert</translation>
    </message>
    <message>
        <source>%s: not a sum. The parts are found by replacing paragraphs one by one.</source>
        <translation>%s: keine Summe. Die Anteile werden ermittelt, indem die Absätze einzeln ersetzt werden.</translation>
    </message>
    <message>
        <source>%s: parts found by replacing the paragraphs one by one</source>
        <translation>%s: Anteile, ermittelt durch Ersetzen der einzelnen Absätze</translation>
    </message>
    <message>
        <source>%s: the texts are in two languages, so no parts are found</source>
        <translation>%s: Die Texte sind in zwei Sprachen; daher gibt es keine Anteile</translation>
    </message>
    <message>
        <source>%s: where the difference came from</source>
        <translation>%s: woher der Unterschied kommt</translation>
    </message>
    <message>
        <source>&amp;About Fact Box</source>
        <translation>Ü&amp;ber Fact Box</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>Datei &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;All texts (%d)</source>
        <comment>snapshots</comment>
        <translation>Alle &amp;Texte (%d)</translation>
    </message>
    <message>
        <source>&amp;All texts…</source>
        <translation>&amp;Alle Texte…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>the language of the text</comment>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;CSV, a table for spreadsheets</source>
        <translation>&amp;CSV, eine Tabelle für Tabellenprogramme</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinesisch</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <comment>name of a menu</comment>
        <translation>&amp;Zählung</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Default font and size</source>
        <translation>&amp;Standardschrift und -größe</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>E&amp;ntwurf löschen</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Ausbl&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Diversity</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Vielfalt</translation>
    </message>
    <message>
        <source>&amp;Diversity over the text</source>
        <translation>&amp;Vielfalt im Textverlauf</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>moves a word list down</comment>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Niederländisch</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>name of a menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>&amp;Englisch</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <comment>label of a list: the figure that is drawn</comment>
        <translation>&amp;Kennzahl</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>name of a menu</comment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find the parts</source>
        <translation>&amp;Anteile ermitteln</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page after</comment>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Französisch</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Kopfdaten</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Deutsch</translation>
    </message>
    <message>
        <source>&amp;Go to the next place</source>
        <translation>Zur nächsten St&amp;elle</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <comment>kind of text that may be left out</comment>
        <translation>Übe&amp;rschriften</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>name of a menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>ignores the words typed</comment>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore in this text</source>
        <translation>In diesem Text &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Ignore this word in this text</source>
        <translation>Dieses Wort in diesem Text &amp;ignorieren</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>name of a menu</comment>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Italian</source>
        <translation>&amp;Italienisch</translation>
    </message>
    <message>
        <source>&amp;JSON, with the texts</source>
        <translation>&amp;JSON, mit den Texten</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>Zeilen &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>&amp;Meinen Text behalten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Link targets</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Linkziele</translation>
    </message>
    <message>
        <source>&amp;Mark words above</source>
        <translation>Wörter &amp;markieren über</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>Neu &amp;messen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>label of a field: the name of a text</comment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>command: a new text</comment>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>place that was found</comment>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no words are marked</comment>
        <translation>A&amp;us</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens the text</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Portuguese</source>
        <translation>&amp;Portugiesisch</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>place that was found</comment>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>change in a comparison</comment>
        <translation>V&amp;orherige</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>command: print a report</comment>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Readability</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Lesbarkeit</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <comment>kind of text that may be left out</comment>
        <translation>Literatur&amp;verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button: replace one place</comment>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Rule sets</source>
        <translation>&amp;Regelwerke</translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation>&amp;Russisch</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Save as %s…</source>
        <translation>A&amp;ls %s speichern…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot</source>
        <translation>Snapshot &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Selected (%d)</source>
        <comment>snapshots</comment>
        <translation>&amp;Ausgewählte (%d)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a list: which texts to show</comment>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>name of a menu</comment>
        <translation>&amp;Snapshots</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Spanisch</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Systemsprache</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>&amp;Take the whole page</source>
        <translation>&amp;Ganze Seite übernehmen</translation>
    </message>
    <message>
        <source>&amp;Target length</source>
        <translation>Zielum&amp;fang</translation>
    </message>
    <message>
        <source>&amp;Target…</source>
        <translation>&amp;Ziel…</translation>
    </message>
    <message>
        <source>&amp;This text ({number}): “{title}”</source>
        <translation>&amp;Dieser Text ({number}): „{title}“</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <translation>&amp;Titel und Notiz…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;Titel…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button: take back what was just done</comment>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>moves a word list up</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>name of a menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>Wort&amp;schatz</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Wortschatz</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Ganze Wör&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Why textstat differs</source>
        <translation>&amp;Warum textstat abweicht</translation>
    </message>
    <message>
        <source>&amp;Word wrap</source>
        <translation>&amp;Zeilenumbruch</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>label of a field: the highest value of a target</comment>
        <translation>b&amp;is</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less 1 if it was 20 or under</source>
        <translation>(leichte Wörter + 3 × schwere Wörter) / Sätze in den ersten 100 Wörtern; die Hälfte davon, minus 1, falls es bis 20 war</translation>
    </message>
    <message>
        <source>(ln tokens − ln types) / (ln tokens)²</source>
        <translation>(ln Tokens − ln Types) / (ln Tokens)²</translation>
    </message>
    <message>
        <source>(new: %s)</source>
        <comment>said by a screen reader: words that are new</comment>
        <translation>(neu: %s)</translation>
    </message>
    <message>
        <source>(removed: %s)</source>
        <comment>said by a screen reader: words that were removed</comment>
        <translation>(entfernt: %s)</translation>
    </message>
    <message>
        <source>(tokens + words of one to three letters) / sentences</source>
        <translation>(Tokens + Wörter aus ein bis drei Buchstaben) / Sätze</translation>
    </message>
    <message>
        <source>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times</source>
        <translation>(Σ i² × V_i − Tokens) / (Tokens × (Tokens − 1)), V_i Types kommen i-mal vor</translation>
    </message>
    <message>
        <source>* Counted differently from the row above, which is part of the change: %s.</source>
        <translation>* Anders gezählt als die Zeile darüber; das ist Teil der Veränderung: %s.</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>what happened to a paragraph</comment>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,058 × 100 × Buchstaben / Tokens − 0,296 × 100 × Sätze / Tokens − 15,8</translation>
    </message>
    <message>
        <source>0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,0588 × 100 × Buchstaben / Tokens − 0,296 × 100 × Sätze / Tokens − 15,8</translation>
    </message>
    <message>
        <source>0.141 × tokens / sentences + 0.086 × % difficult words + 0.839</source>
        <translation>0,141 × Tokens / Sätze + 0,086 × % schwierige Wörter + 0,839</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % schwierige Wörter + 0,0496 × Tokens / Sätze, + 3,6365 über 5 %</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 if that is over 0.05</source>
        <translation>0,1579 × % schwierige Wörter ab zwei Silben + 0,0496 × Tokens / Sätze, + 3,6365 falls das über 0,05 liegt</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % schwierige Wörter ab zwei Silben + 0,0496 × Tokens / Sätze, + 3,6365 über 5 %</translation>
    </message>
    <message>
        <source>0.1935 × % words of three syllables or more + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − 0.0327 × % words of one syllable − 0.875</source>
        <translation>0,1935 × % Wörter ab drei Silben + 0,1672 × Tokens / Sätze + 0,1297 × % Wörter über sechs Buchstaben − 0,0327 × % einsilbige Wörter − 0,875</translation>
    </message>
    <message>
        <source>0.2007 × % words of three syllables or more + 0.1682 × tokens / sentences + 0.1373 × % words over six letters − 2.779</source>
        <translation>0,2007 × % Wörter ab drei Silben + 0,1682 × Tokens / Sätze + 0,1373 × % Wörter über sechs Buchstaben − 2,779</translation>
    </message>
    <message>
        <source>0.2744 × % words of three syllables or more + 0.2656 × tokens / sentences − 1.693</source>
        <translation>0,2744 × % Wörter ab drei Silben + 0,2656 × Tokens / Sätze − 1,693</translation>
    </message>
    <message>
        <source>0.2963 × % words of three syllables or more + 0.1905 × tokens / sentences − 1.1144</source>
        <translation>0,2963 × % Wörter ab drei Silben + 0,1905 × Tokens / Sätze − 1,1144</translation>
    </message>
    <message>
        <source>0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59</source>
        <translation>0,39 × Tokens / Sätze + 11,8 × Silben / Tokens − 15,59</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × hard words / tokens)</source>
        <translation>0,4 × (Tokens / Sätze + 100 × schwere Wörter / Tokens)</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)</source>
        <translation>0,4 × (Tokens / Sätze + 100 × Wörter ab vier Silben / Tokens)</translation>
    </message>
    <message>
        <source>0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59</source>
        <translation>0,5 × Tokens / Sätze + 8,4 × Silben / Tokens − 15,59</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is above it</source>
        <translation>1 von {graded} Sätzen liegt darüber</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is harder</source>
        <translation>1 von {graded} Sätzen ist schwerer</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291</source>
        <translation>1,0430 × √(30 × Wörter ab drei Silben / Sätze) + 3,1291</translation>
    </message>
    <message>
        <source>10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times</source>
        <translation>10.000 × (Σ i² × V_i − Tokens) / Tokens², V_i Types kommen i-mal vor</translation>
    </message>
    <message>
        <source>100 × (words − words at A1 or A2) / words; names, numbers and symbols apart</source>
        <translation>100 × (Wörter − Wörter auf A1 oder A2) / Wörter; ohne Namen, Zahlen und Symbole</translation>
    </message>
    <message>
        <source>100 × ln tokens / (1 − types that occur once / types)</source>
        <translation>100 × ln Tokens / (1 − einmalige Types / Types)</translation>
    </message>
    <message>
        <source>100 × words up to A1 / words; names, numbers and symbols apart</source>
        <translation>100 × Wörter bis A1 / Wörter; ohne Namen, Zahlen und Symbole</translation>
    </message>
    <message>
        <source>100 × words up to A2 / words; names, numbers and symbols apart</source>
        <translation>100 × Wörter bis A2 / Wörter; ohne Namen, Zahlen und Symbole</translation>
    </message>
    <message>
        <source>100 × words up to B1 / words; names, numbers and symbols apart</source>
        <translation>100 × Wörter bis B1 / Wörter; ohne Namen, Zahlen und Symbole</translation>
    </message>
    <message>
        <source>100 × words up to B2 / words; names, numbers and symbols apart</source>
        <translation>100 × Wörter bis B2 / Wörter; ohne Namen, Zahlen und Symbole</translation>
    </message>
    <message>
        <source>14.69 ms × characters</source>
        <translation>14,69 ms × Zeichen</translation>
    </message>
    <message>
        <source>180 − 1 × tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − 1 × Tokens / Sätze − 58,5 × Silben / Tokens</translation>
    </message>
    <message>
        <source>180 − tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − Tokens / Sätze − 58,5 × Silben / Tokens</translation>
    </message>
    <message>
        <source>195 − 2 × tokens / sentences − 67 × syllables / tokens</source>
        <translation>195 − 2 × Tokens / Sätze − 67 × Silben / Tokens</translation>
    </message>
    <message>
        <source>206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens</source>
        <translation>206,835 − 0,93 × Tokens / Sätze − 77 × Silben / Tokens</translation>
    </message>
    <message>
        <source>206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>206,835 − 1,015 × Tokens / Sätze − 84,6 × Silben / Tokens</translation>
    </message>
    <message>
        <source>206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens</source>
        <translation>206,835 − 1,3 × Tokens / Sätze − 60,1 × Silben / Tokens</translation>
    </message>
    <message>
        <source>206.835 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,835 − 62,3 × Silben / Tokens − Tokens / Sätze</translation>
    </message>
    <message>
        <source>206.84 − 1.02 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>206,84 − 1,02 × Tokens / Sätze − 60,0 × Silben / Tokens</translation>
    </message>
    <message>
        <source>206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences</source>
        <translation>206,84 − 60 × Silben / Tokens − 1,02 × Tokens / Sätze</translation>
    </message>
    <message>
        <source>206.84 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,84 − 62,3 × Silben / Tokens − Tokens / Sätze</translation>
    </message>
    <message>
        <source>207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens</source>
        <translation>207 − 1,015 × Tokens / Sätze − 73,6 × Silben / Tokens</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60 × syllables / tokens</source>
        <translation>217 − 1,3 × Tokens / Sätze − 60 × Silben / Tokens</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>217 − 1,3 × Tokens / Sätze − 60,0 × Silben / Tokens</translation>
    </message>
    <message>
        <source>248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>248,835 − 1,015 × Tokens / Sätze − 84,6 × Silben / Tokens</translation>
    </message>
    <message>
        <source>300 × sentences / tokens − 10 × characters / pieces + 89</source>
        <translation>300 × Sätze / Tokens − 10 × Zeichen / Stücke + 89</translation>
    </message>
    <message>
        <source>35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1</source>
        <translation>35,5 × ln(Tokens / Sätze) + 31,9 × mittleres Niveau der Inhaltswörter − 118,1</translation>
    </message>
    <message>
        <source>4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × Zeichen / Stücke + 0,5 × Tokens / Sätze − 21,43</translation>
    </message>
    <message>
        <source>4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × Zeichen / Tokens + 0,5 × Tokens / Sätze − 21,43</translation>
    </message>
    <message>
        <source>89 + (300 × sentences − 10 × letters and digits) / tokens</source>
        <translation>89 + (300 × Sätze − 10 × Buchstaben und Ziffern) / Tokens</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × Buchstaben / Tokens − 0,35 × Tokens / Sätze</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × Buchstaben und Ziffern / Tokens − 0,35 × Tokens / Sätze</translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation>&lt;0,1</translation>
    </message>
    <message>
        <source>A distinct token: the rule set says which tokens are the same.</source>
        <translation>Ein Token, das sich von anderen unterscheidet; welche Tokens gleich sind, sagt das Regelwerk.</translation>
    </message>
    <message>
        <source>A draft in “{folder}” could not be removed and will be offered again: {reason}.</source>
        <translation>Ein Entwurf in „{folder}“ konnte nicht entfernt werden und wird wieder angeboten: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>A line chart of the Level at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Ein Liniendiagramm des Niveaus zu %Ln Zeitpunkt: Es beginnt bei {first}, endet bei {last} und reicht von {least} bis {most}.</numerusform>
            <numerusform>Ein Liniendiagramm des Niveaus zu %Ln Zeitpunkten: Es beginnt bei {first}, endet bei {last} und reicht von {least} bis {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart of {name} at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Ein Liniendiagramm zu %Ln Zeitpunkt ({name}): Es beginnt bei {first}, endet bei {last} und reicht von {least} bis {most}.</numerusform>
            <numerusform>Ein Liniendiagramm zu %Ln Zeitpunkten ({name}): Es beginnt bei {first}, endet bei {last} und reicht von {least} bis {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower value is more varied; it is 0 if no word occurs twice.</source>
        <translation>Ein niedrigerer Wert bedeutet mehr Vielfalt; er ist 0, wenn kein Wort zweimal vorkommt.</translation>
    </message>
    <message>
        <source>A part of the file is in another format. Its text is left out.</source>
        <translation>Ein Teil der Datei hat ein anderes Format. Sein Text fehlt hier.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words.</source>
        <translation>Eine Klassenstufe der USA, bis Klasse 4. Schwierig sind Wörter, die nicht auf textstats Liste von 2.941 Wörtern stehen; Spache verwendete 769 Wörter.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words. In textstat, words of one syllable are never difficult.</source>
        <translation>Eine Klassenstufe der USA, bis Klasse 4. Schwierig sind Wörter, die nicht auf textstats Liste von 2.941 Wörtern stehen; Spache verwendete 769 Wörter. In textstat sind einsilbige Wörter nie schwierig.</translation>
    </message>
    <message>
        <source>A school grade of the United States. Hard words have three syllables or more. Only the beginning of a longer text counts.</source>
        <translation>Eine Klassenstufe der USA. Schwere Wörter haben drei oder mehr Silben. Von einem längeren Text zählt nur der Anfang.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level.</source>
        <translation>Eine Klassenstufe der USA: das Niveau.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level. textstat says 0 where no word has a syllable.</source>
        <translation>Eine Klassenstufe der USA: das Niveau. textstat gibt 0 an, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>A school year, from 4 to 15, for non-fiction in German.</source>
        <translation>Eine Schulstufe von 4 bis 15 für deutsche Sachtexte.</translation>
    </message>
    <message>
        <source>A snapshot is not saved yet, because another program is using “%s”. Wait, or close again to lose that snapshot.</source>
        <translation>Ein Snapshot ist noch nicht gespeichert, weil ein anderes Programm „%s“ verwendet. Warten Sie, oder schließen Sie noch einmal und verzichten auf diesen Snapshot.</translation>
    </message>
    <message>
        <source>A snapshot is saved too, as chosen in the Snapshots menu.</source>
        <translation>Auch ein Snapshot wird gespeichert, wie im Menü „Snapshots“ gewählt.</translation>
    </message>
    <message>
        <source>A token is a run of letters and digits with the apostrophes inside it; a number, with its points and commas; a web or e-mail address; a currency sign; or a character of Chinese or Japanese. Hyphens, dashes and slashes separate.</source>
        <translation>Ein Token ist eine Folge von Buchstaben und Ziffern mit den Apostrophen darin, eine Zahl mit ihren Punkten und Kommas, eine Web- oder E-Mail-Adresse, ein Währungszeichen oder ein chinesisches oder japanisches Schriftzeichen. Bindestriche, Gedankenstriche und Schrägstriche trennen.</translation>
    </message>
    <message>
        <source>A token is a run of letters with their accents. Everything else separates: “other’s” is two, and a number is not one.</source>
        <translation>Ein Token ist eine Folge von Buchstaben mit ihren Akzenten. Alles andere trennt: „other’s“ sind zwei, und eine Zahl ist keines.</translation>
    </message>
    <message>
        <source>A token is what white space separates, with all its punctuation: “(well-known),” is one, and so is a dash alone.</source>
        <translation>Ein Token ist, was zwischen Leerraum steht, mit allen Satzzeichen: „(well-known),“ ist eines, und auch ein Gedankenstrich allein.</translation>
    </message>
    <message>
        <source>A token is what white space separates, without its punctuation: “well-known” is one, “wellknown”; a dash alone is not one.</source>
        <translation>Ein Token ist, was zwischen Leerraum steht, ohne die Satzzeichen: „well-known“ ist eines, nämlich „wellknown“; ein Gedankenstrich allein ist keines.</translation>
    </message>
    <message numerus="yes">
        <source>A window holds one text: of the %n files, it opens only “{name}”.</source>
        <translation>
            <numerusform>Ein Fenster fasst einen Text: Von der %n Datei öffnet es nur „{name}“.</numerusform>
            <numerusform>Ein Fenster fasst einen Text: Von den %n Dateien öffnet es nur „{name}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has its level from the first ticked list with it or its base form.</source>
        <translation>Ein Wort hat sein Niveau von der ersten angekreuzten Liste, die das Wort oder seine Grundform enthält.</translation>
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
        <translation>Über Fact Box</translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Wortliste hinzufügen</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the value after</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the words after a place</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>After: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Nachher: %s</translation>
    </message>
    <message>
        <source>Al&amp;so ignore</source>
        <comment>label of a field; words follow</comment>
        <translation>&amp;Auch ignorieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All paragraphs are the same in both.</source>
        <translation>Alle Absätze sind in beiden gleich.</translation>
    </message>
    <message>
        <source>All syllables that the word adds: syllables × count</source>
        <translation>Alle Silben, die das Wort beiträgt: Silben × Anzahl</translation>
    </message>
    <message>
        <source>All texts</source>
        <comment>title of the window</comment>
        <translation>Alle Texte</translation>
    </message>
    <message>
        <source>All texts…</source>
        <translation>Alle Texte…</translation>
    </message>
    <message>
        <source>An error occurred in Fact Box (%s), and the figures may be wrong. Your text is untouched: save it, then restart Fact Box.</source>
        <translation>In Fact Box ist ein Fehler aufgetreten (%s); die Kennzahlen können falsch sein. Ihr Text ist unberührt: Speichern Sie ihn, und starten Sie Fact Box neu.</translation>
    </message>
    <message>
        <source>An unsaved text in “{folder}” cannot be read: {reason}.</source>
        <translation>Ein nicht gespeicherter Text in „{folder}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>An unsaved text is damaged and cannot be read; it is kept as “%s”.</source>
        <translation>Ein nicht gespeicherter Text ist beschädigt und nicht lesbar; er wird als „%s“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Another program is using “%s”. The snapshot will be saved as soon as the file is free; until then, leave this window open.</source>
        <translation>Ein anderes Programm verwendet „%s“. Der Snapshot wird gespeichert, sobald die Datei frei ist; lassen Sie dieses Fenster bis dahin offen.</translation>
    </message>
    <message>
        <source>Any sentence split in two: {name} {change}</source>
        <translation>Ein beliebiger Satz in zwei geteilt: {name} {change}</translation>
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
        <translation>Alle Snapshots sichern</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>Gesichert als %s</translation>
    </message>
    <message>
        <source>Backing up to %s…</source>
        <translation>Sicherung als %s…</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the value before</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the words before a place</comment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Before: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Vorher: %s</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <comment>which words to list</comment>
        <translation>Außerhalb der Liste</translation>
    </message>
    <message>
        <source>Block &amp;quotations</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Blockzitate</translation>
    </message>
    <message>
        <source>Both were counted by the rule set {rules}, version {version}.</source>
        <translation>Beide wurden nach dem Regelwerk {rules}, Version {version}, gezählt.</translation>
    </message>
    <message>
        <source>Brouwer</source>
        <translation>Brouwer</translation>
    </message>
    <message>
        <source>Brunet’s W</source>
        <translation>Brunets W</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanisch</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>Nach Absatz</translation>
    </message>
    <message>
        <source>By proposal</source>
        <translation>Nach Vorschlag</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Nach den folgenden Wörtern</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Nach den vorigen Wörtern</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <comment>kind of text that may be left out</comment>
        <translation>Bild&amp;unterschriften</translation>
    </message>
    <message>
        <source>Called Summer by lexicalrichness and S by quanteda.</source>
        <translation>Heißt Summer in lexicalrichness und S in quanteda.</translation>
    </message>
    <message>
        <source>Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; its HDD is 42 times as much.</source>
        <translation>Heißt hdd in lexicalrichness, lexical_diversity und TAALED. koRpus nennt es ATTR; dessen HDD ist das 42-Fache.</translation>
    </message>
    <message>
        <source>Called herdanvm by lexicalrichness and Vm by quanteda.</source>
        <translation>Heißt herdanvm in lexicalrichness und Vm in quanteda.</translation>
    </message>
    <message>
        <source>Called simpsond by lexicalrichness and D by quanteda.</source>
        <translation>Heißt simpsond in lexicalrichness und D in quanteda.</translation>
    </message>
    <message>
        <source>Called yulei by lexicalrichness and I by quanteda.</source>
        <translation>Heißt yulei in lexicalrichness und I in quanteda.</translation>
    </message>
    <message>
        <source>Can be imported again, here or on another machine.</source>
        <translation>Lässt sich wieder importieren, hier oder auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>name of a rule set</comment>
        <translation>Sorgfältig</translation>
    </message>
    <message>
        <source>Case does not matter: “By” and “by” are one type.</source>
        <translation>Großschreibung spielt keine Rolle: „By“ und „by“ sind ein Type.</translation>
    </message>
    <message>
        <source>Case is kept: “By” and “by” are two types.</source>
        <translation>Großschreibung zählt: „By“ und „by“ sind zwei Types.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change
without it</source>
        <translation>Änderung
ohne</translation>
    </message>
    <message>
        <source>Change since then: %s</source>
        <translation>Veränderung seitdem: %s</translation>
    </message>
    <message>
        <source>Change without it</source>
        <translation>Änderung ohne</translation>
    </message>
    <message>
        <source>Change without it: %s.</source>
        <translation>Änderung ohne ihn: %s.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade.</source>
        <translation>Zeichen sind alles außer Leerraum, auch Satzzeichen. Manche Programme zählen nur Buchstaben und Ziffern und kommen auf eine niedrigere Klassenstufe.</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade. In textstat, pieces are what white space separates, a lone dash included.</source>
        <translation>Zeichen sind alles außer Leerraum, auch Satzzeichen. Manche Programme zählen nur Buchstaben und Ziffern und kommen auf eine niedrigere Klassenstufe. In textstat sind Stücke, was zwischen Leerraum steht, auch ein einzelner Gedankenstrich.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Datei &amp;wählen…</translation>
    </message>
    <message>
        <source>Choose a word to see where it occurs</source>
        <translation>Wählen Sie ein Wort, um zu sehen, wo es vorkommt</translation>
    </message>
    <message>
        <source>Choose the kinds in Count → Leave out, or in the context menu.</source>
        <translation>Wählen Sie die Arten unter „Zählung → Auslassen“ oder im Kontextmenü.</translation>
    </message>
    <message>
        <source>Click, or press F4, to go to the next place.</source>
        <translation>Mit einem Klick oder F4 geht es zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the pane below the text</source>
        <translation>Bereich unter dem Text schließen</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <comment>kind of text that may be left out</comment>
        <translation>Ko&amp;mmentare</translation>
    </message>
    <message>
        <source>Coleman–Liau</source>
        <translation>Coleman–Liau</translation>
    </message>
    <message>
        <source>Coleman–Liau index</source>
        <translation>Coleman–Liau-Index</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>name of a tool bar</comment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Common words of the language ({language}): {common} of {tokens} tokens, under 20 %.</source>
        <translation>Häufige Wörter der Sprache ({language}): {common} von {tokens} Tokens, unter 20 %.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>button in the tool bar</comment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>title of the window that compares two texts</comment>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Compare the text with the last or the selected snapshot, or two of them</source>
        <translation>Den Text mit dem letzten oder ausgewählten Snapshot vergleichen, oder zwei Snapshots</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleich läuft…</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Als Markdown kopiert</translation>
    </message>
    <message>
        <source>Copied as a Markdown table</source>
        <translation>Als Markdown-Tabelle kopiert</translation>
    </message>
    <message>
        <source>Copied the fact box. Tokens: %s.</source>
        <translation>Faktenbox kopiert. Tokens: %s.</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Als &amp;Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;fact box</source>
        <translation>Als &amp;Faktenbox kopieren</translation>
    </message>
    <message>
        <source>Copy the fact &amp;box shown</source>
        <translation>An&amp;gezeigte Faktenbox kopieren</translation>
    </message>
    <message>
        <source>Costliest sentences</source>
        <translation>Ausschlaggebende Sätze</translation>
    </message>
    <message>
        <source>Costliest sentences and words</source>
        <translation>Ausschlaggebende Sätze und Wörter</translation>
    </message>
    <message>
        <source>Costliest words</source>
        <translation>Ausschlaggebende Wörter</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column heading: how often it occurs</comment>
        <translation>Anzahl</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln words again</source>
        <comment>stops ignoring them</comment>
        <translation>
            <numerusform>%Ln Wort wieder zählen</numerusform>
            <numerusform>%Ln Wörter wieder zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %s again</source>
        <comment>stops ignoring it; %s: words in quotation marks</comment>
        <translation>%s wieder zählen</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <comment>stops ignoring the selected words</comment>
        <translation>&amp;Wieder zählen</translation>
    </message>
    <message>
        <source>Counted %s</source>
        <comment>%s: “without headings”</comment>
        <translation>Gezählt %s</translation>
    </message>
    <message>
        <source>Counted %s.</source>
        <translation>Gezählt %s.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}.</source>
        <translation>Gezählt von Fact Box {program}, Regelwerk {rules}, Version {version}, auf {language}.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}.</source>
        <translation>Gezählt von Fact Box {program}, Regelwerk {rules}, Version {version}.</translation>
    </message>
    <message>
        <source>Counted by different rule sets: %s. Where the rule set changes, Levels are not compared.</source>
        <translation>Nach verschiedenen Regelwerken gezählt: %s. Wo das Regelwerk wechselt, werden Niveaus nicht verglichen.</translation>
    </message>
    <message>
        <source>Counted by different rules: they cannot be compared.</source>
        <translation>Nach verschiedenen Regeln gezählt: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Counted in different languages: %s. Where the language changes, figures are not compared.</source>
        <translation>In verschiedenen Sprachen gezählt: %s. Wo die Sprache wechselt, werden Kennzahlen nicht verglichen.</translation>
    </message>
    <message>
        <source>Counted in {language}: {figure}</source>
        <comment>{figure}: Gulpease 56.8</comment>
        <translation>Gezählt auf {language}: {figure}</translation>
    </message>
    <message>
        <source>Counted separately: %s.</source>
        <translation>Getrennt gezählt: %s.</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln lines to go</source>
        <translation>
            <numerusform>Zählung läuft… noch %Ln Zeile</numerusform>
            <numerusform>Zählung läuft… noch %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahlen</translation>
    </message>
    <message>
        <source>Covered at A1 (%)</source>
        <translation>Abdeckung A1 (%)</translation>
    </message>
    <message>
        <source>Covered at A2 (%)</source>
        <translation>Abdeckung A2 (%)</translation>
    </message>
    <message>
        <source>Covered at B1 (%)</source>
        <translation>Abdeckung B1 (%)</translation>
    </message>
    <message>
        <source>Covered at B2 (%)</source>
        <translation>Abdeckung B2 (%)</translation>
    </message>
    <message>
        <source>Crawford</source>
        <translation>Crawford</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
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
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>De&amp;fault figures</source>
        <translation>&amp;Standardkennzahlen</translation>
    </message>
    <message>
        <source>Default k&amp;inds only</source>
        <translation>Nur &amp;Standardauswahl</translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <comment>%s: names, such as “snapshot 3”</comment>
        <translation>%s gelöscht</translation>
    </message>
    <message>
        <source>Deleted the unsaved text “%s”</source>
        <translation>Nicht gespeicherter Text „%s“ gelöscht</translation>
    </message>
    <message>
        <source>Depends a little on length. Many programs spell Somers as Summer.</source>
        <translation>Hängt etwas von der Länge ab. Viele Programme schreiben Summer statt Somers.</translation>
    </message>
    <message>
        <source>Depends a little on length. The base of the logarithm makes no difference.</source>
        <translation>Hängt etwas von der Länge ab. Die Basis des Logarithmus ist ohne Einfluss.</translation>
    </message>
    <message>
        <source>Depends little on length, and not at all on the order of words.</source>
        <translation>Hängt wenig von der Länge ab und gar nicht von der Wortfolge.</translation>
    </message>
    <message>
        <source>Depends little on length. A shorter text is one window.</source>
        <translation>Hängt wenig von der Länge ab. Ein kürzerer Text ist ein einziges Fenster.</translation>
    </message>
    <message>
        <source>Depends little on length. It is 0 if all words occur equally often.</source>
        <translation>Hängt wenig von der Länge ab. Ist 0, wenn alle Wörter gleich oft vorkommen.</translation>
    </message>
    <message>
        <source>Depends little on length. The rest at the end counts as part of a factor.</source>
        <translation>Hängt wenig von der Länge ab. Der Rest am Ende zählt als Teil eines Faktors.</translation>
    </message>
    <message>
        <source>Depends little on length. Up to 49 tokens at the end do not count.</source>
        <translation>Hängt wenig von der Länge ab. Bis zu 49 Tokens am Ende zählen nicht.</translation>
    </message>
    <message>
        <source>Depends on length: compare texts of about the same length.</source>
        <translation>Hängt von der Länge ab: Vergleichen Sie etwa gleich lange Texte.</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column heading: depth in the outline</comment>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Depth %d</source>
        <translation>Tiefe %d</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Difficult words are all words, including inflected forms and names, that are not on textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 or less is grade 4, 8 is grade 11, over 10 is college.</source>
        <translation>Schwierig sind alle Wörter, auch gebeugte Formen und Namen, die nicht auf textstats Liste von 2.941 Wörtern stehen. Zahlen sind nicht schwierig, außer für textstat. Bis 4,9 ist Klasse 4, 8 ist Klasse 11, über 10 ist Hochschule.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>Difficulty S</source>
        <translation>Schwierigkeit S</translation>
    </message>
    <message>
        <source>Dispersion
(DP)</source>
        <translation>Dispersion
(DP)</translation>
    </message>
    <message>
        <source>Dispersion (DP)</source>
        <translation>Dispersion (DP)</translation>
    </message>
    <message>
        <source>Distinct tokens.</source>
        <translation>Verschiedene Tokens.</translation>
    </message>
    <message>
        <source>Distribution, as bars; the value is the number of the bar</source>
        <translation>Verteilung als Balken; der Wert ist die Nummer des Balkens</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Diversity over the text</source>
        <translation>Vielfalt im Textverlauf</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>E-Book</translation>
    </message>
    <message>
        <source>Each snapshot, and how far its {name} is from that of the one above</source>
        <translation>Jeder Snapshot und wie weit er vom vorigen entfernt ist ({name})</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>column heading: what a word adds</comment>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>Die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <source>Enter goes to the next place of the word; the context menu sorts.</source>
        <translation>Die Eingabetaste führt zur nächsten Stelle des Wortes; das Kontextmenü sortiert.</translation>
    </message>
    <message>
        <source>Enter goes to the place in the text.</source>
        <translation>Die Eingabetaste führt zur Stelle im Text.</translation>
    </message>
    <message>
        <source>Enter goes to the places of a word; the context menu sorts.</source>
        <translation>Die Eingabetaste führt zu den Stellen eines Wortes; das Kontextmenü sortiert.</translation>
    </message>
    <message>
        <source>Enter opens a text in the window; the context menu sorts and copies.</source>
        <translation>Die Eingabetaste öffnet einen Text im Fenster; das Kontextmenü sortiert und kopiert.</translation>
    </message>
    <message>
        <source>Enter opens a text, F2 renames it, Delete deletes it; the context menu has more commands, and sorts.</source>
        <translation>Die Eingabetaste öffnet einen Text, F2 benennt ihn um, Entf löscht ihn; das Kontextmenü hat weitere Befehle und sortiert.</translation>
    </message>
    <message>
        <source>Enter opens · F2 renames · Delete deletes</source>
        <translation>Eingabe öffnet · F2 benennt um · Entf löscht</translation>
    </message>
    <message>
        <source>Enter opens · F5 measures again</source>
        <translation>Eingabe öffnet · F5 misst neu</translation>
    </message>
    <message>
        <source>Every word, and where it occurs</source>
        <translation>Jedes Wort und wo es vorkommt</translation>
    </message>
    <message>
        <source>Everything but white space.</source>
        <translation>Alles außer Leerraum.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Export snapshots</source>
        <translation>Snapshots exportieren</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshots to {file}</source>
        <translation>
            <numerusform>%Ln Snapshot nach {file} exportiert</numerusform>
            <numerusform>%Ln Snapshots nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported as JSON (*.json)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Als JSON exportiert (*.json)</translation>
    </message>
    <message>
        <source>Exported to %s</source>
        <comment>%s: name of a file</comment>
        <translation>Exportiert nach %s</translation>
    </message>
    <message>
        <source>Exporting to %s…</source>
        <translation>Export nach %s…</translation>
    </message>
    <message>
        <source>Fact Box %s</source>
        <translation>Fact Box %s</translation>
    </message>
    <message>
        <source>Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. Set XDG_DATA_HOME to another folder.</source>
        <translation>Fact Box kann seine Daten nicht in „{shown}“ ablegen: Der Name ist kein gültiges UTF-8. Setzen Sie XDG_DATA_HOME auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Fact Box changes its language when it is next started.</source>
        <translation>Fact Box wechselt die Sprache beim nächsten Start.</translation>
    </message>
    <message>
        <source>Fact Box stopped measuring the folder. Choose Measure again to go on.</source>
        <translation>Fact Box misst den Ordner nicht weiter. Mit „Neu messen“ geht es weiter.</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Faktenbox</translation>
    </message>
    <message>
        <source>Fact box</source>
        <comment>name of a rule set</comment>
        <translation>Faktenbox</translation>
    </message>
    <message>
        <source>Falls as a text grows longer.</source>
        <translation>Sinkt mit der Länge des Textes.</translation>
    </message>
    <message>
        <source>Falls as a text grows longer. It does not measure difficulty.</source>
        <translation>Sinkt mit der Länge des Textes. Misst nicht die Schwierigkeit.</translation>
    </message>
    <message>
        <source>Fernández Huerta</source>
        <translation>Fernández Huerta</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>Fi&amp;gures in the sidebar</source>
        <translation>&amp;Kennzahlen in der Seitenleiste</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column heading: a measured figure, such as Level</comment>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figure that is drawn</source>
        <translation>Gezeichnete Kennzahl</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>Kennzahlen des Textes</translation>
    </message>
    <message>
        <source>Figures of the whole text. Enter counts by the selected rule set.</source>
        <translation>Kennzahlen des ganzen Textes. Die Eingabetaste zählt nach dem ausgewählten Regelwerk.</translation>
    </message>
    <message>
        <source>Figures over the snapshots, as lines; the value is the place in the row</source>
        <translation>Kennzahlen über die Snapshots als Linien; der Wert ist der Platz in der Reihe</translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation>Angezeigte Kennzahlen</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>Wörter filtern</translation>
    </message>
    <message>
        <source>Filter: re, *tion, ??</source>
        <translation>Filter: ver, *ung, ??</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>field: what to look for</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>Finds texts with all the words; words &quot;in quotes&quot; must follow one another.</source>
        <translation>Findet Texte mit allen Wörtern; Wörter &quot;in Anführungszeichen&quot; müssen aufeinander folgen.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First and last compared</source>
        <translation>Erster und letzter im Vergleich</translation>
    </message>
    <message>
        <source>First and last snapshot; the second line is the change</source>
        <translation>Erster und letzter Snapshot; die zweite Zeile ist die Veränderung</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>Zuerst gespeichert</translation>
    </message>
    <message>
        <source>First snapshot: %s</source>
        <translation>Erster Snapshot: %s</translation>
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
        <translation>Flesch–Kincaid-Klassenstufe</translation>
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
        <translation>Fleschs Reading Ease mit 42 Punkten mehr, für brasilianische Schulen.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, fitted to Dutch children’s books.</source>
        <translation>Fleschs Reading Ease, angepasst an niederländische Kinderbücher.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch.</source>
        <translation>Fleschs Reading Ease, ans Niederländische angepasst.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Fleschs Reading Ease, ans Niederländische angepasst. Beim Regelwerk textstat ist es flesch_reading_ease und 0, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68.</source>
        <translation>Fleschs Reading Ease, ans Französische angepasst. koRpus hat 209 − 1,15 − 68.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Fleschs Reading Ease, ans Französische angepasst. koRpus hat 209 − 1,15 − 68. Beim Regelwerk textstat ist es flesch_reading_ease und 0, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German.</source>
        <translation>Fleschs Reading Ease, ans Deutsche angepasst.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Fleschs Reading Ease, ans Deutsche angepasst. Beim Regelwerk textstat ist es flesch_reading_ease und 0, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian.</source>
        <translation>Fleschs Reading Ease, ans Italienische angepasst.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Fleschs Reading Ease, ans Italienische angepasst. Beim Regelwerk textstat ist es flesch_reading_ease und 0, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian.</source>
        <translation>Fleschs Reading Ease, ans Russische angepasst.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Fleschs Reading Ease, ans Russische angepasst. Beim Regelwerk textstat ist es flesch_reading_ease und 0, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Fog (Polish)</source>
        <translation>Fog (Polnisch)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <comment>theme</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Foot&amp;notes</source>
        <comment>kind of text that may be left out</comment>
        <translation>Fuß&amp;noten</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing.</source>
        <translation>Für Leser, deren Erstsprache nicht Englisch ist: bis 20 sehr leicht, über 30 sehr verwirrend.</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing. textstat counts short numbers as short words.</source>
        <translation>Für Leser, deren Erstsprache nicht Englisch ist: bis 20 sehr leicht, über 30 sehr verwirrend. textstat zählt kurze Zahlen als kurze Wörter.</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>heading: format of the report</comment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forms</source>
        <comment>column heading: the forms of the word in the text</comment>
        <translation>Formen</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>Von 0 bis 100.</translation>
    </message>
    <message>
        <source>From 0 to 100. textstat counts all characters, with punctuation, over what white space separates.</source>
        <translation>Von 0 bis 100. textstat teilt alle Zeichen, auch Satzzeichen, durch die Anzahl dessen, was zwischen Leerraum steht.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both.</source>
        <translation>Von 0, sehr schwer, bis 100, sehr leicht; ein Text kann über beides hinausgehen.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both. textstat says 0 where no word has a syllable.</source>
        <translation>Von 0, sehr schwer, bis 100, sehr leicht; ein Text kann über beides hinausgehen. textstat gibt 0 an, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>From 0.2 in grade 1 to 7.2 and more in college.</source>
        <translation>Von 0,2 in Klasse 1 bis 7,2 und mehr an der Hochschule.</translation>
    </message>
    <message numerus="yes">
        <source>From “{one}” to “{other}”. Press Enter or click to go from place to place.</source>
        <comment>{one}, {other}: names of rule sets</comment>
        <translation>
            <numerusform>Von „{one}“ zu „{other}“. Mit der Eingabetaste oder einem Klick geht es von Stelle zu Stelle.</numerusform>
            <numerusform>Von „{one}“ zu „{other}“. Mit der Eingabetaste oder einem Klick geht es von Stelle zu Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>F–K</source>
        <translation>F–K</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <comment>column heading</comment>
        <translation>Gewinn (%)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Gives words above the level a tint and a dashed line in the text.</source>
        <translation>Wörter über dem Niveau werden im Text eingefärbt und gestrichelt unterstrichen.</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>Zu den S&amp;napshots</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Zum &amp;Text</translation>
    </message>
    <message>
        <source>Go to the fact &amp;box</source>
        <translation>Zur &amp;Faktenbox</translation>
    </message>
    <message>
        <source>Go to the out&amp;line</source>
        <translation>Zur G&amp;liederung</translation>
    </message>
    <message>
        <source>Guide — Fact Box</source>
        <translation>Handbuch – Fact Box</translation>
    </message>
    <message>
        <source>Guiraud’s R</source>
        <translation>Guirauds R</translation>
    </message>
    <message>
        <source>Guiraud’s R, root TTR</source>
        <translation>Guirauds R, Wurzel-TTR</translation>
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
        <translation>Hapax-Anteil</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty.</source>
        <translation>Schwere Wörter haben drei oder mehr Silben. Gunning nimmt Namen, Zusammensetzungen und die Endungen -ed und -es aus, die kein Programm sicher erkennt.</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty. In textstat, words on its list of easy words are not hard.</source>
        <translation>Schwere Wörter haben drei oder mehr Silben. Gunning nimmt Namen, Zusammensetzungen und die Endungen -ed und -es aus, die kein Programm sicher erkennt. In textstat sind Wörter auf seiner Liste leichter Wörter nicht schwer.</translation>
    </message>
    <message>
        <source>Headline: &amp;automatic (twice with a published fact box)</source>
        <translation>Schlagzeile: &amp;automatisch (bei angegebener Faktenbox zweimal)</translation>
    </message>
    <message>
        <source>Headline: &amp;once</source>
        <translation>Schlagzeile: &amp;einmal</translation>
    </message>
    <message>
        <source>Headline: &amp;twice</source>
        <translation>Schlagzeile: &amp;zweimal</translation>
    </message>
    <message>
        <source>Herdan’s C</source>
        <translation>Herdans C</translation>
    </message>
    <message>
        <source>Herdan’s C, log TTR</source>
        <translation>Herdans C, log TTR</translation>
    </message>
    <message>
        <source>Herdan’s V_m</source>
        <translation>Herdans V_m</translation>
    </message>
    <message>
        <source>Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors.</source>
        <translation>Hier ist ein Faktor beliebig lang. In lexicalrichness endet er auch bei genau 0,72; in lexical_diversity und TAALED hat er mindestens 10 Tokens; koRpus mittelt die Faktoren.</translation>
    </message>
    <message>
        <source>Higher, the more words occur only once.</source>
        <translation>Umso höher, je mehr Wörter nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation>Höchstes Ziel</translation>
    </message>
    <message>
        <source>Highest target %s</source>
        <translation>Höchstes Ziel: %s</translation>
    </message>
    <message>
        <source>Highest to show</source>
        <translation>Höchster angezeigter Wert</translation>
    </message>
    <message>
        <source>Honoré’s R</source>
        <translation>Honorés R</translation>
    </message>
    <message>
        <source>How evenly it is spread over the paragraphs: Gries’s deviation of proportions (Gries 2008), half the sum of the differences between each paragraph’s share of the word and its share of the text. A word at 0 is spread as evenly as the text itself; near 1, all of it is in one place.</source>
        <translation>Wie gleichmäßig es über die Absätze verteilt ist: die Abweichung der Anteile nach Gries (2008), die halbe Summe der Unterschiede zwischen dem Anteil jedes Absatzes am Wort und am Text. Bei 0 ist ein Wort so gleichmäßig verteilt wie der Text selbst; nahe 1 steht es ganz an einer Stelle.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Zählweise</translation>
    </message>
    <message>
        <source>How many of 100 tokens are of this type.</source>
        <translation>Wie viele von 100 Tokens zu diesem Type gehören.</translation>
    </message>
    <message>
        <source>How many paragraphs it occurs in.</source>
        <translation>In wie vielen Absätzen es vorkommt.</translation>
    </message>
    <message>
        <source>How much more of the text is known once you replace the word everywhere with known words</source>
        <translation>Wie viel mehr vom Text bekannt ist, wenn Sie das Wort überall durch bekannte Wörter ersetzen</translation>
    </message>
    <message>
        <source>How often it occurs, in all its forms</source>
        <translation>Wie oft es in allen Formen vorkommt</translation>
    </message>
    <message>
        <source>How often it occurs; a headline that counts twice also does so here.</source>
        <translation>Wie oft es vorkommt; eine Schlagzeile, die zweimal zählt, tut es auch hier.</translation>
    </message>
    <message>
        <source>How often the word occurs</source>
        <translation>Wie oft das Wort vorkommt</translation>
    </message>
    <message>
        <source>How varied the words are throughout the text</source>
        <translation>Wie vielfältig die Wörter im Verlauf des Textes sind</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>If grades are equally frequent, the first in this order counts. textstat takes a Reading Ease of 100 or more for grade 13.</source>
        <translation>Sind Klassenstufen gleich häufig, zählt die erste in dieser Reihenfolge. textstat setzt ein Reading Ease ab 100 als Klasse 13 an.</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln words in this text</source>
        <translation>
            <numerusform>%Ln Wort in diesem Text ignorieren</numerusform>
            <numerusform>%Ln Wörter in diesem Text ignorieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore %s in this text</source>
        <comment>%s: words in quotation marks</comment>
        <translation>%s in diesem Text ignorieren</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>which words to list</comment>
        <translation>Ignorierte</translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text, in all forms: {words} (%Ln words in total)</source>
        <comment>{words}: the words that are ignored now, or how many</comment>
        <translation>
            <numerusform>In diesem Text in allen Formen ignoriert: {words} (insgesamt %Ln Wort)</numerusform>
            <numerusform>In diesem Text in allen Formen ignoriert: {words} (insgesamt %Ln Wörter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words</source>
        <translation>
            <numerusform>In diesem Text ignoriert: %Ln Wort</numerusform>
            <numerusform>In diesem Text ignoriert: %Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words.</source>
        <translation>
            <numerusform>In diesem Text ignoriert: %Ln Wort.</numerusform>
            <numerusform>In diesem Text ignoriert: %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation>Im&amp;portieren…</translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Snapshots importieren</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots</source>
        <translation>
            <numerusform>%Ln Snapshot importiert</numerusform>
            <numerusform>%Ln Snapshots importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots; already here: {there}</source>
        <translation>
            <numerusform>%Ln Snapshot importiert; schon hier: {there}</numerusform>
            <numerusform>%Ln Snapshots importiert; schon hier: {there}</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %s…</source>
        <translation>Import von %s…</translation>
    </message>
    <message>
        <source>In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>In Klammern: ein unsicheres Niveau, unter 30 Tokens oder 3 Sätzen.</translation>
    </message>
    <message>
        <source>In brackets: a {figure} score that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>In Klammern: ein unsicherer Wert ({figure}), unter 30 Tokens oder 3 Sätzen.</translation>
    </message>
    <message>
        <source>In seconds, for an adult who reads silently. White space takes no time.</source>
        <translation>In Sekunden, für still lesende Erwachsene. Leerraum kostet keine Zeit.</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>In Textreihenfolge</translation>
    </message>
    <message>
        <source>Inside: %s.</source>
        <translation>Im Ziel: %s.</translation>
    </message>
    <message>
        <source>Inspect → Rule sets (Ctrl+8) shows each difference in its place.</source>
        <translation>„Untersuchen → Regelwerke“ (Strg+8) zeigt jeden Unterschied an seiner Stelle.</translation>
    </message>
    <message>
        <source>It belongs to the headline, which counts twice.</source>
        <translation>Gehört zur Schlagzeile, die zweimal zählt.</translation>
    </message>
    <message>
        <source>It was counted %s, unlike the text now; that is part of each difference.</source>
        <translation>Er wurde anders als der Text jetzt gezählt: %s; das ist Teil jedes Unterschieds.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Its file cannot be read: {reason}.</source>
        <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation>Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Die Datei ist verschwunden.</translation>
    </message>
    <message>
        <source>Its file is not one that Fact Box wrote.</source>
        <translation>Die Datei stammt nicht von Fact Box.</translation>
    </message>
    <message>
        <source>Its forms in the text, the most frequent first</source>
        <translation>Die Formen im Text, die häufigste zuerst</translation>
    </message>
    <message>
        <source>Its syllables, as the rule set counts them.</source>
        <translation>Die Silben, wie das Regelwerk sie zählt.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <comment>kind of file</comment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>with a space between them</comment>
        <translation>Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kandel–Moles</source>
        <translation>Kandel–Moles</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <comment>menu: kinds of text that are not counted</comment>
        <translation>Aus&amp;lassen</translation>
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
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the text</comment>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language: %s</source>
        <translation>Sprache: %s</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Laotisch</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Letters only</source>
        <comment>name of a rule set</comment>
        <translation>Nur Buchstaben</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column heading: CEFR level of a word</comment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Level %s</source>
        <comment>%s: “unreliable: under 100 tokens”</comment>
        <translation>Niveau %s</translation>
    </message>
    <message>
        <source>Level (US grade, Flesch–Kincaid) of the sentence at the cursor:
%s</source>
        <translation>Niveau (US-Klassenstufe, Flesch–Kincaid) des Satzes am Cursor:
%s</translation>
    </message>
    <message>
        <source>Level at 90 %</source>
        <translation>Niveau bei 90 %</translation>
    </message>
    <message>
        <source>Level at 95 %</source>
        <translation>Niveau bei 95 %</translation>
    </message>
    <message>
        <source>Level at 98 %</source>
        <translation>Niveau bei 98 %</translation>
    </message>
    <message>
        <source>Level at which they are known</source>
        <translation>Niveau, ab dem sie bekannt sind</translation>
    </message>
    <message>
        <source>Level of the word, or of its base form, in your list {lists}.</source>
        <translation>Niveau des Wortes oder seiner Grundform in Ihrer Liste {lists}.</translation>
    </message>
    <message>
        <source>Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} syllables per word) − 15.59</source>
        <translation>Niveau {level} = {long} ({words} Wörter je Satz) + {hard} ({syllables} Silben je Wort) − 15,59</translation>
    </message>
    <message>
        <source>Level {ours} here, {theirs} in textstat {version}</source>
        <translation>Niveau {ours} hier, {theirs} in textstat {version}</translation>
    </message>
    <message>
        <source>Level: US grade (Flesch–Kincaid)</source>
        <translation>Niveau: US-Klassenstufe (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>Level: school year (Oborneva)</source>
        <translation>Niveau: Schulstufe (Oborneva)</translation>
    </message>
    <message>
        <source>Level: school year (Wiener Sachtextformel 1)</source>
        <translation>Niveau: Schulstufe (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>Level: years of school (Fog, for Polish)</source>
        <translation>Niveau: Schuljahre (Fog, für Polnisch)</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>column heading: the levels that words have</comment>
        <translation>Niveaus</translation>
    </message>
    <message>
        <source>Line ends removed: %d</source>
        <translation>Entfernte Zeilenumbrüche: %d</translation>
    </message>
    <message>
        <source>Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>Zeile {line} hat anders als andere Zeilen kein Niveau: {entry}. Die Niveaus sind A1, A2, B1, B2 und beyond. Geben Sie jedem Wort eines oder keinem.</translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>Zeile {line} hat {count} Zeichen: {entry}. Schreiben Sie ein Wort je Zeile, auf Wunsch mit Niveau, wie in „house,A1“.</translation>
    </message>
    <message>
        <source>Line {line} has {count} words: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>Zeile {line} hat {count} Wörter: {entry}. Schreiben Sie ein Wort je Zeile, auf Wunsch mit Niveau, wie in „house,A1“.</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>In Zeile {line} steht {entry}, wo ein Niveau stehen sollte. Die Niveaus sind A1, A2, B1, B2 und beyond. Geben Sie jedem Wort eines oder keinem.</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Put one word on each line.</source>
        <translation>In Zeile {line} steht {entry}, wo ein Niveau stehen sollte. Die Niveaus sind A1, A2, B1, B2 und beyond. Schreiben Sie ein Wort je Zeile.</translation>
    </message>
    <message>
        <source>Line {line} is not a single word: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>Zeile {line} ist kein einzelnes Wort: {entry}. Schreiben Sie ein Wort je Zeile, auf Wunsch mit Niveau, wie in „house,A1“.</translation>
    </message>
    <message>
        <source>Line {line} is one too many. A list may have at most {most} words.</source>
        <translation>Zeile {line} ist eine zu viel. Eine Liste hat höchstens {most} Wörter.</translation>
    </message>
    <message>
        <source>Linsear Write</source>
        <translation>Linsear Write</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column heading: a word list</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List only words that occur once (hapaxes)</source>
        <translation>Nur Wörter auflisten, die einmal vorkommen (Hapaxe)</translation>
    </message>
    <message>
        <source>Longest target length</source>
        <translation>Höchster Zielumfang</translation>
    </message>
    <message>
        <source>Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3, which also gives some words the level of a related word. Not an official CEFR rating.</source>
        <translation>Niedrigstes Niveau des Wortes oder seiner Grundform in CEFR-J 1.5 (Tono, TUFS), wie in cefrpy 1.0.3 enthalten, das manchen Wörtern das Niveau eines verwandten Wortes gibt. Keine amtliche GER-Einstufung.</translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation>Niedrigstes Ziel</translation>
    </message>
    <message>
        <source>Lowest target %s</source>
        <translation>Niedrigstes Ziel: %s</translation>
    </message>
    <message>
        <source>Lowest to show</source>
        <translation>Niedrigster angezeigter Wert</translation>
    </message>
    <message>
        <source>MATTR</source>
        <translation>MATTR</translation>
    </message>
    <message>
        <source>MATTR, moving-average type–token ratio</source>
        <translation>MATTR, gleitender Durchschnitt der TTR</translation>
    </message>
    <message>
        <source>MSTTR</source>
        <translation>MSTTR</translation>
    </message>
    <message>
        <source>MSTTR, mean segmental type–token ratio</source>
        <translation>MSTTR, mittlere TTR der Abschnitte</translation>
    </message>
    <message>
        <source>MTLD</source>
        <translation>MTLD</translation>
    </message>
    <message>
        <source>MTLD, measure of textual lexical diversity</source>
        <translation>MTLD, Maß der lexikalischen Vielfalt im Text</translation>
    </message>
    <message>
        <source>Maas a²</source>
        <translation>Maas a²</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published.</source>
        <translation>Für Spanisch gemacht, für das 6. Schuljahr. Stufen sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published. textstat says 0 where there is no letter.</source>
        <translation>Für Spanisch gemacht, für das 6. Schuljahr. Stufen sind nicht veröffentlicht. textstat gibt 0 an, wenn kein Buchstabe da ist.</translation>
    </message>
    <message>
        <source>Made for Swedish. It measures variation, not difficulty.</source>
        <translation>Für Schwedisch gemacht. Misst Variation, nicht Schwierigkeit.</translation>
    </message>
    <message>
        <source>Made for thirty sentences. A shorter text is scaled up to thirty.</source>
        <translation>Für dreißig Sätze gemacht. Ein kürzerer Text wird auf dreißig hochgerechnet.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Mar&amp;k words above</source>
        <translation>Wörter &amp;markieren über</translation>
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
        <translation>Mittleres Wortniveau</translation>
    </message>
    <message>
        <source>Most texts lie between 10 and 20. Depends little on length.</source>
        <translation>Die meisten Texte liegen zwischen 10 und 20. Hängt wenig von der Länge ab.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>which words to list</comment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Needs no syllables.</source>
        <translation>Braucht keine Silben.</translation>
    </message>
    <message>
        <source>Needs no syllables. textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.</source>
        <translation>Braucht keine Silben. textstat hat 0,058 statt 0,0588 und zählt Ziffern als Buchstaben.</translation>
    </message>
    <message>
        <source>New Dale–Chall</source>
        <translation>New Dale–Chall</translation>
    </message>
    <message>
        <source>No article was found on the page, so this is the whole page.</source>
        <translation>Auf der Seite wurde kein Artikel gefunden; dies ist die ganze Seite.</translation>
    </message>
    <message>
        <source>No change above this one</source>
        <translation>Keine Änderung davor</translation>
    </message>
    <message>
        <source>No change below this one</source>
        <translation>Keine Änderung danach</translation>
    </message>
    <message>
        <source>No enumeration yet: no “First … Second … Third …” and no numbered list.</source>
        <translation>Noch keine Aufzählung: kein „Erstens … Zweitens … Drittens …“ und keine nummerierte Liste.</translation>
    </message>
    <message>
        <source>No figures are chosen. Choose some under “Figures”.</source>
        <translation>Es sind keine Kennzahlen gewählt. Wählen Sie welche unter „Kennzahlen“.</translation>
    </message>
    <message>
        <source>No formula was made for {language}: only a length can be aimed at.</source>
        <translation>Für {language} gibt es keine Formel: Nur ein Umfang kann Ziel sein.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Keine Stufe</translation>
    </message>
    <message>
        <source>No length: %s.</source>
        <translation>Kein Umfang: %s.</translation>
    </message>
    <message>
        <source>No line yet: it takes {needed} tokens, and the text has {count}.</source>
        <translation>Noch keine Linie: Sie braucht {needed} Tokens, und der Text hat {count}.</translation>
    </message>
    <message>
        <source>No line: %s.</source>
        <translation>Keine Linie: %s.</translation>
    </message>
    <message>
        <source>No lines were joined: none of them looks hard-wrapped</source>
        <translation>Es wurden keine Zeilen verbunden: Keine sieht fest umbrochen aus</translation>
    </message>
    <message>
        <source>No proposal to select here</source>
        <translation>Hier ist kein Vorschlag zum Auswählen</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <source>No snapshots of this text yet. Latest of other texts:</source>
        <translation>Noch keine Snapshots dieses Textes. Neueste anderer Texte:</translation>
    </message>
    <message>
        <source>No text matches. Press Escape to show all texts.</source>
        <translation>Kein Text passt. Mit Esc werden alle Texte angezeigt.</translation>
    </message>
    <message>
        <source>No value: %s.</source>
        <translation>Kein Wert: %s.</translation>
    </message>
    <message>
        <source>No value: a word must occur twice, in a text of at least two paragraphs.</source>
        <translation>Kein Wert: Ein Wort muss zweimal vorkommen, in einem Text von mindestens zwei Absätzen.</translation>
    </message>
    <message>
        <source>No word is chosen that could be ignored</source>
        <translation>Es ist kein Wort gewählt, das ignoriert werden könnte</translation>
    </message>
    <message>
        <source>No word levels: %s.</source>
        <translation>Keine Wortniveaus: %s.</translation>
    </message>
    <message>
        <source>No {name}: {why}.</source>
        <translation>Ohne Wert ({name}): {why}.</translation>
    </message>
    <message>
        <source>None yet. Save one, and see here what your next edits change.</source>
        <translation>Noch keiner. Speichern Sie einen, und sehen Sie hier, was Ihre nächsten Änderungen bewirken.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Not compared: the rule set “{name}” cannot be loaded ({reason}).</source>
        <translation>Nicht verglichen: Das Regelwerk „{name}“ kann nicht geladen werden ({reason}).</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not offered: no formula was made for this language (%s).</source>
        <translation>Nicht angeboten: Für diese Sprache (%s) gibt es keine Formel.</translation>
    </message>
    <message>
        <source>Not pasted: %s</source>
        <comment>%s: why</comment>
        <translation>Nicht eingefügt: %s</translation>
    </message>
    <message>
        <source>Not printed. Check the printer, or save the report as PDF.</source>
        <translation>Nicht gedruckt. Prüfen Sie den Drucker, oder speichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Not restored: %s</source>
        <comment>%s: why</comment>
        <translation>Nicht wiederhergestellt: %s</translation>
    </message>
    <message>
        <source>Not saved: %s. Save the report somewhere else.</source>
        <translation>Nicht gespeichert: %s. Speichern Sie den Bericht an einem anderen Ort.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals and proposals inside these.</source>
        <translation>
            <numerusform>Nicht gezeigt: %Ln weiterer Vorschlag und Vorschläge in diesen.</numerusform>
            <numerusform>Nicht gezeigt: %Ln weitere Vorschläge und Vorschläge in diesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals.</source>
        <translation>
            <numerusform>Nicht gezeigt: %Ln weiterer Vorschlag.</numerusform>
            <numerusform>Nicht gezeigt: %Ln weitere Vorschläge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln snapshots after “{name}”.</source>
        <translation>
            <numerusform>Nicht gezeigt: %Ln Snapshot nach „{name}“.</numerusform>
            <numerusform>Nicht gezeigt: %Ln Snapshots nach „{name}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: proposals inside these.</source>
        <translation>Nicht gezeigt: Vorschläge in diesen.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: what the user wrote about a snapshot</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: a remark on a figure</comment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing is left out of this text</source>
        <translation>In diesem Text ist nichts ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in {file}; already here: %Ln snapshots</source>
        <translation>
            <numerusform>Nichts Neues in {file}; schon hier: %Ln Snapshot</numerusform>
            <numerusform>Nichts Neues in {file}; schon hier: %Ln Snapshots</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it does not say that its format is {format}. Export the snapshots anew and import that file.</source>
        <translation>Aus „{name}“ wurde nichts importiert: Die Datei nennt nicht {format} als Format. Exportieren Sie die Snapshots neu, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export the snapshots anew and import that file.</source>
        <translation>Aus „{name}“ wurde nichts importiert: Es ist kein JSON (kein UTF-8). Exportieren Sie die Snapshots neu, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (line {line}, column {column}). Export the snapshots anew and import that file.</source>
        <translation>Aus „{name}“ wurde nichts importiert: Es ist kein JSON (Zeile {line}, Spalte {column}). Exportieren Sie die Snapshots neu, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is too large to be read at once. Export fewer snapshots at a time.</source>
        <translation>Aus „{name}“ wurde nichts importiert: zu groß, um auf einmal gelesen zu werden. Exportieren Sie weniger Snapshots auf einmal.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it was written by a newer Fact Box (version {version}, this one reads {known}). Update Fact Box to import it.</source>
        <translation>Aus „{name}“ wurde nichts importiert: Die Datei stammt von einem neueren Fact Box (Version {version}, dieses liest {known}). Aktualisieren Sie Fact Box, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that file.</source>
        <translation>Aus „{name}“ wurde nichts importiert: {wrong}. Exportieren Sie die Snapshots neu, und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the text as it is now</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now (the same as snapshot %d)</source>
        <translation>Jetzt (gleich Snapshot %d)</translation>
    </message>
    <message>
        <source>Now: the current text</source>
        <translation>Jetzt: der aktuelle Text</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>which words to list</comment>
        <translation>Zahlen</translation>
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
        <translation>Obornevas Schulstufe</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no words are marked</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>One grade: %s</source>
        <translation>Eine Stufe: %s</translation>
    </message>
    <message>
        <source>One line per snapshot with all its figures, without the text.</source>
        <translation>Eine Zeile je Snapshot mit allen Kennzahlen, ohne den Text.</translation>
    </message>
    <message>
        <source>One syllable fewer: {name} {change}</source>
        <translation>Eine Silbe weniger: {name} {change}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Ordner mit Texten öffnen</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Text öffnen</translation>
    </message>
    <message>
        <source>Open a text or a document</source>
        <translation>Text oder Dokument öffnen</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Beis&amp;pielartikel öffnen</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Beispielartikel öffnen</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened {file}, {form}</source>
        <comment>{form}: encoding or format of the file</comment>
        <translation>{file} geöffnet, {form}</translation>
    </message>
    <message numerus="yes">
        <source>Opened {file}, {form}; it mixes several kinds of line ends, and saving will unify them</source>
        <comment>{form}: encoding of the file</comment>
        <translation>
            <numerusform>{file} geöffnet, {form}; die Datei mischt mehrere Arten von Zeilenenden, die beim Speichern vereinheitlicht werden</numerusform>
            <numerusform>{file} geöffnet, {form}; die Datei mischt mehrere Arten von Zeilenenden, die beim Speichern vereinheitlicht werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button in the tool bar</comment>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Other words: {account}</source>
        <translation>Andere Wörter: {account}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation>Außerhalb aller Vorschläge</translation>
    </message>
    <message>
        <source>P&amp;olish</source>
        <translation>P&amp;olnisch</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages or search results</source>
        <translation>Seiten oder Suchergebnisse</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>heading: size of the paper</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}
Enter goes there.</source>
        <translation>Absatz {number}: {words}
Die Eingabetaste führt dorthin.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paragraphs: %s.</source>
        <translation>Absätze: %s.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column heading: the part in a difference</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Part in the difference: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Anteil am Unterschied: %s</translation>
    </message>
    <message>
        <source>Part of %s</source>
        <translation>Anteil: %s</translation>
    </message>
    <message>
        <source>Part of this is the counting: the first was counted {unlike}, unlike the last.</source>
        <translation>Ein Teil davon liegt an der Zählung: Der erste wurde anders gezählt als der letzte: {unlike}.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: parts of the report</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Parts by paragraph</source>
        <translation>Anteile nach Absatz</translation>
    </message>
    <message>
        <source>Parts by proposal</source>
        <translation>Anteile nach Vorschlag</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>button</comment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste or type a text here.</source>
        <translation>Fügen Sie hier einen Text ein, oder tippen Sie ihn.</translation>
    </message>
    <message>
        <source>Path of the snapshots file</source>
        <translation>Pfad der Snapshot-Datei</translation>
    </message>
    <message>
        <source>Percent of the words</source>
        <translation>Prozent der Wörter</translation>
    </message>
    <message>
        <source>Percentage of all tokens</source>
        <translation>Prozent aller Tokens</translation>
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
        <translation>Pisarek, mit Wurzel</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Stellen des Wortes</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Bericht gedruckt</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>column heading</comment>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposals by enumeration</source>
        <translation>Vorschläge nach Aufzählung</translation>
    </message>
    <message>
        <source>Published %s</source>
        <translation>Angegeben: %s</translation>
    </message>
    <message>
        <source>Published %s ✓</source>
        <translation>Angegeben: %s ✓</translation>
    </message>
    <message>
        <source>Published fact &amp;box</source>
        <comment>kind of text that may be left out</comment>
        <translation>Angegebene &amp;Faktenbox</translation>
    </message>
    <message>
        <source>Punctuation matters: “end” and “end.” are two types.</source>
        <translation>Satzzeichen zählen mit: „end“ und „end.“ sind zwei Types.</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>RIX</source>
        <translation>RIX</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln words.</source>
        <comment>from a file with a word list</comment>
        <translation>
            <numerusform>%Ln Wort gelesen.</numerusform>
            <numerusform>%Ln Wörter gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008).</source>
        <translation>Einzuordnen nach der INFLESZ-Skala von Barrio-Cantalejo u. a. (2008).</translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008). textstat begins at 206.84.</source>
        <translation>Einzuordnen nach der INFLESZ-Skala von Barrio-Cantalejo u. a. (2008). In textstat ist die erste Zahl 206,84.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Readability, diversity and vocabulary</source>
        <translation>Lesbarkeit, Vielfalt und Wortschatz</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Lesezeit</translation>
    </message>
    <message>
        <source>Reading “%s”…</source>
        <translation>„%s“ wird gelesen…</translation>
    </message>
    <message>
        <source>Reading “{file}”: {percent} %</source>
        <translation>„{file}“ wird gelesen: {percent} %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recent texts</source>
        <translation>Zuletzt verwendete Texte</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”</source>
        <translation>Als Überarbeitung von „%s“ erkannt</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it a separate text.</source>
        <translation>Als Überarbeitung von „%s“ erkannt; dessen Snapshots werden fortgesetzt. „Rückgängig“ macht daraus einen eigenen Text.</translation>
    </message>
    <message>
        <source>Reloaded %s; Undo brings back your text</source>
        <comment>%s: name of a file</comment>
        <translation>%s neu geladen; „Rückgängig“ bringt Ihren Text zurück</translation>
    </message>
    <message>
        <source>Remove the list?</source>
        <translation>Liste entfernen?</translation>
    </message>
    <message>
        <source>Remove this list from Fact Box? The file that it came from is kept.</source>
        <translation>Diese Liste aus Fact Box entfernen? Die Datei, aus der sie stammt, bleibt.</translation>
    </message>
    <message>
        <source>Remove “%s” from Fact Box? The file that it came from is kept.</source>
        <translation>„%s“ aus Fact Box entfernen? Die Datei, aus der die Liste stammt, bleibt.</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Al&amp;le ersetzen</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replaced “{words}” in %Ln places.</source>
        <translation>
            <numerusform>„{words}“ an %Ln Stelle ersetzt.</numerusform>
            <numerusform>„{words}“ an %Ln Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the paragraphs one by one…</source>
        <translation>Absätze werden einzeln ersetzt…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Beri&amp;cht…</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report by Fact Box</source>
        <translation>Bericht von Fact Box</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Wiederhers&amp;tellen</translation>
    </message>
    <message>
        <source>Restored %s; Undo brings back your text</source>
        <comment>%s: “snapshot 3”</comment>
        <translation>%s wiederhergestellt; „Rückgängig“ bringt Ihren Text zurück</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Rich Text Format</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Rule set: &amp;Careful</source>
        <translation>Regelwerk: &amp;Sorgfältig</translation>
    </message>
    <message>
        <source>Rule set: &amp;Fact box</source>
        <translation>Regelwerk: &amp;Faktenbox</translation>
    </message>
    <message>
        <source>Rule set: &amp;Letters only</source>
        <translation>Regelwerk: Nur &amp;Buchstaben</translation>
    </message>
    <message>
        <source>Rule set: Word &amp;processor</source>
        <translation>Regelwerk: Text&amp;verarbeitung</translation>
    </message>
    <message>
        <source>Rule set: te&amp;xtstat</source>
        <translation>Regelwerk: te&amp;xtstat</translation>
    </message>
    <message>
        <source>Rule set: {name}, version {version}.</source>
        <translation>Regelwerk: {name}, Version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>Rule set: {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>Regelwerk: {rules}, Version {version}, Schlagzeile {times} gezählt</numerusform>
            <numerusform>Regelwerk: {rules}, Version {version}, Schlagzeile {times} gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Regelwerke</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>S&amp;napshots file…</source>
        <translation>Snaps&amp;hot-Datei…</translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation>Sch&amp;wedisch</translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation>SMOG</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save a snapshot of a text to see it here with its figures.</source>
        <translation>Speichern Sie einen Snapshot eines Textes, um ihn hier mit seinen Kennzahlen zu sehen.</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern…</translation>
    </message>
    <message>
        <source>Save automatically &amp;when the text is replaced or closed</source>
        <translation>Automatisch speichern, wenn der Text ersetzt oder geschlossen &amp;wird</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>&amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <comment>button in the tool bar</comment>
        <translation>Snapshot speichern</translation>
    </message>
    <message>
        <source>Save the changes to “%s” first?</source>
        <translation>Änderungen an „%s“ zuerst speichern?</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Save the text and its figures as they are now</source>
        <translation>Den Text mit seinen Kennzahlen, wie sie jetzt sind, speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column heading: when a snapshot was saved</comment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved %s</source>
        <comment>%s: name of a file</comment>
        <translation>%s gespeichert</translation>
    </message>
    <message>
        <source>Saved %s UTC</source>
        <translation>Gespeichert: %s UTC</translation>
    </message>
    <message>
        <source>Saved snapshot {number} of “{title}”</source>
        <translation>Snapshot {number} von „{title}“ gespeichert</translation>
    </message>
    <message>
        <source>Saved the picture as %s</source>
        <translation>Bild als %s gespeichert</translation>
    </message>
    <message>
        <source>Saved the report as %s</source>
        <translation>Bericht als %s gespeichert</translation>
    </message>
    <message>
        <source>Saved the table as %s</source>
        <translation>Tabelle als %s gespeichert</translation>
    </message>
    <message>
        <source>Saved {file} as UTF-8: {encoding} cannot hold all of its characters</source>
        <translation>{file} als UTF-8 gespeichert: {encoding} kann nicht alle Zeichen darstellen</translation>
    </message>
    <message>
        <source>Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within ± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, dialogue, children’s books about the country, and other languages.</source>
        <translation>Skaliert an 189 Nachrichtenartikeln auf drei Stufen (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. Das Maß ordnet 185 der 189 richtig ein. Geprüft an Urteilen von Lehrkräften über 4.724 andere Auszüge (CLEAR): ρ = 0,64 (Flesch–Kincaid: 0,54). Eine Probe von 100 Wörtern ergibt es auf ± 9 genau, eine von 200 auf ± 7, eine von 400 auf ± 3,5. Es versagt bei Gedichten, Listen, Dialogen, Kinderbüchern über das Landleben und anderen Sprachen.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search titles, notes and texts</source>
        <translation>Titel, Notizen und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Second line: change since then</source>
        <translation>Darunter: Veränderung seitdem</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Select another rule set to see how it differs.</source>
        <translation>Wählen Sie ein anderes Regelwerk, um zu sehen, worin es sich unterscheidet.</translation>
    </message>
    <message>
        <source>Select text of pr&amp;oposal</source>
        <translation>Te&amp;xt des Vorschlags auswählen</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Selection: %s</source>
        <translation>Auswahl: %s</translation>
    </message>
    <message>
        <source>Selection: none of it counts</source>
        <translation>Auswahl: nichts davon zählt</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>column heading</comment>
        <translation>Satz</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words</source>
        <translation>
            <numerusform>Satz: %n Wort</numerusform>
            <numerusform>Satz: %n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, Level {level}</source>
        <translation>
            <numerusform>Satz: %n Wort, Niveau {level}</numerusform>
            <numerusform>Satz: %n Wörter, Niveau {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, {name} {value}</source>
        <translation>
            <numerusform>Satz: %n Wort, {name} {value}</numerusform>
            <numerusform>Satz: %n Wörter, {name} {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence: too short for a Level</source>
        <translation>Satz: zu kurz für ein Niveau</translation>
    </message>
    <message>
        <source>Sentence: too short for “%s”</source>
        <translation>Satz: zu kurz für „%s“</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Sentences are tinted by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>Sätze sind eingefärbt nach: %s</translation>
    </message>
    <message>
        <source>Sentences without which {name} would fall most</source>
        <translation>Sätze, ohne die {name} am stärksten sänke</translation>
    </message>
    <message>
        <source>Sentences without which {name} would rise most</source>
        <translation>Sätze, ohne die {name} am stärksten stiege</translation>
    </message>
    <message>
        <source>Sentences: {number}, {rule}.</source>
        <comment>{rule}: “found within paragraphs, …”</comment>
        <translation>Sätze: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does not, and those of one or two words do not count</source>
        <translation>Sätze: {ours} hier, {theirs} dort, wo jedes . ! oder ? einen beendet, eine Zeile nicht, und solche aus ein oder zwei Wörtern nicht zählen</translation>
    </message>
    <message>
        <source>Shortest target length</source>
        <translation>Niedrigster Zielumfang</translation>
    </message>
    <message>
        <source>Show &amp;unchanged</source>
        <comment>paragraphs</comment>
        <translation>&amp;Unveränderte zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Shows the texts whose paths contain all of these words.</source>
        <translation>Zeigt die Texte, deren Pfade alle diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Simpson’s D</source>
        <translation>Simpsons D</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Snapshot %d</source>
        <translation>Snapshot %d</translation>
    </message>
    <message>
        <source>Snapshot {number} is no longer in “{path}”; another window may have deleted it, so look at the list again.</source>
        <translation>Snapshot {number} ist nicht mehr in „{path}“; vielleicht hat ihn ein anderes Fenster gelöscht. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>kind of file</comment>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshots and settings are kept in
%s
Nothing leaves this machine.</source>
        <translation>Snapshots und Einstellungen liegen in
%s
Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Snapshots file</source>
        <translation>Snapshot-Datei</translation>
    </message>
    <message>
        <source>Some chapters of the book are missing. Get another copy.</source>
        <translation>Einige Kapitel des Buches fehlen. Besorgen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>Sort by: %s</source>
        <translation>Sortieren nach: %s</translation>
    </message>
    <message>
        <source>Sort by: best match, or last saved</source>
        <translation>Sortieren nach: Treffergüte oder zuletzt gespeichert</translation>
    </message>
    <message>
        <source>Sort the places</source>
        <translation>Stellen sortieren</translation>
    </message>
    <message>
        <source>Spache</source>
        <translation>Spache</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Starting from the first text, each paragraph in turn is replaced by the new one, and the whole text is measured again. The change in the figure is the part of that paragraph. The parts add up; in another order they might differ.</source>
        <translation>Vom ersten Text ausgehend wird ein Absatz nach dem anderen durch den neuen ersetzt und der ganze Text neu gemessen. Um wie viel sich die Kennzahl ändert, ist der Anteil dieses Absatzes. Die Anteile ergeben die Summe; in anderer Reihenfolge könnten sie anders ausfallen.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Sum, of the parts before rounding</source>
        <translation>Summe der Anteile vor dem Runden</translation>
    </message>
    <message>
        <source>Summer’s S</source>
        <translation>Summers S</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Silben</translation>
    </message>
    <message>
        <source>Syllables of the word, as the rule set counts them</source>
        <translation>Silben des Wortes, wie das Regelwerk sie zählt</translation>
    </message>
    <message>
        <source>Syllables: {number}, {rule}.</source>
        <comment>{rule}: “by the CMU Pronouncing Dictionary; …”</comment>
        <translation>Silben: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary</source>
        <translation>Silben: {ours} hier, {theirs} dort, nach dem CMU Pronouncing Dictionary</translation>
    </message>
    <message>
        <source>Symbols</source>
        <comment>which words to list</comment>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Szigriszt–Pazos</source>
        <translation>Szigriszt–Pazos</translation>
    </message>
    <message>
        <source>T&amp;int sentences by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>Sätze &amp;einfärben: %s</translation>
    </message>
    <message>
        <source>T&amp;int sentences by Level</source>
        <translation>Sätze nach Niveau &amp;einfärben</translation>
    </message>
    <message>
        <source>T&amp;itle of this text…</source>
        <translation>T&amp;itel dieses Textes…</translation>
    </message>
    <message>
        <source>TTR</source>
        <translation>TTR</translation>
    </message>
    <message>
        <source>TTR of 50 tokens</source>
        <translation>TTR von 50 Tokens</translation>
    </message>
    <message>
        <source>TTR, type–token ratio</source>
        <translation>TTR, Type-Token-Relation</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a file</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <comment>label of a field: the lowest value of a target</comment>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>Tar&amp;get %s</source>
        <comment>label of fields; %s: name of a figure, such as Level</comment>
        <translation>Z&amp;iel: %s</translation>
    </message>
    <message>
        <source>Tar&amp;get Level</source>
        <translation>Z&amp;ielniveau</translation>
    </message>
    <message>
        <source>Target and distance</source>
        <translation>Ziel und Abstand</translation>
    </message>
    <message>
        <source>Target c&amp;overage</source>
        <translation>Zielabdec&amp;kung</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Ziel in Worten</translation>
    </message>
    <message>
        <source>Target length {range} words. {work}</source>
        <translation>Zielumfang {range} Wörter. {work}</translation>
    </message>
    <message>
        <source>Target {aim}. {work}</source>
        <translation>Ziel {aim}. {work}</translation>
    </message>
    <message>
        <source>Target {coverage}. {work}</source>
        <translation>Ziel {coverage}. {work}</translation>
    </message>
    <message>
        <source>Target: %s.</source>
        <translation>Ziel: %s.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column heading: the name of a text</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>name of the editor, for screen readers</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text &amp;font…</source>
        <translation>Schrift&amp;art…</translation>
    </message>
    <message>
        <source>Text Standard</source>
        <translation>Text Standard</translation>
    </message>
    <message>
        <source>Text and CSV</source>
        <comment>kinds of files</comment>
        <translation>Text und CSV</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Texte und Dokumente</translation>
    </message>
    <message>
        <source>Texts of the folder</source>
        <translation>Texte des Ordners</translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation>Anzuzeigende Texte</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>That is: %s.</source>
        <translation>Das heißt: %s.</translation>
    </message>
    <message>
        <source>The Flesch–Kincaid grade, refitted to Russian fiction: a school year.</source>
        <translation>Die Flesch–Kincaid-Formel, an russische Erzählungen angepasst: eine Schulstufe.</translation>
    </message>
    <message>
        <source>The Level from snapshot to snapshot</source>
        <translation>Das Niveau von Snapshot zu Snapshot</translation>
    </message>
    <message>
        <source>The Level went from {then} to {now}, {change}.</source>
        <translation>Das Niveau veränderte sich von {then} auf {now} ({change}).</translation>
    </message>
    <message>
        <source>The TTR of each window of %d tokens, at the middle of the window</source>
        <translation>Die TTR jedes Fensters von %d Tokens, an der Mitte des Fensters</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be written: {reason}. Save it somewhere else.</source>
        <translation>Die Sicherung „{path}“ konnte nicht geschrieben werden: {reason}. Speichern Sie sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The base form if one is known; otherwise the word as it stands in the text</source>
        <translation>Die Grundform, falls bekannt; sonst das Wort, wie es im Text steht</translation>
    </message>
    <message>
        <source>The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. A small letter also matches its capital; a capital matches only itself.</source>
        <translation>Der Anfang eines Wortes oder ein Muster: „*“ steht für beliebige Buchstaben, „?“ für einen. Ein Kleinbuchstabe passt auch auf den großen, ein Großbuchstabe nur auf sich selbst.</translation>
    </message>
    <message>
        <source>The chance that two tokens drawn from the text are the same word.</source>
        <translation>Die Wahrscheinlichkeit, dass zwei aus dem Text gezogene Tokens dasselbe Wort sind.</translation>
    </message>
    <message>
        <source>The disk has no room left for “{path}”, so nothing was changed; make room and try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für „{path}“; nichts wurde geändert. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The figure then; the second line is the change since then</source>
        <translation>Die Kennzahl damals; die zweite Zeile ist die Veränderung seitdem</translation>
    </message>
    <message>
        <source>The figures from snapshot to snapshot</source>
        <translation>Die Kennzahlen von Snapshot zu Snapshot</translation>
    </message>
    <message>
        <source>The figures then and now</source>
        <translation>Die Kennzahlen damals und jetzt</translation>
    </message>
    <message>
        <source>The figures under every rule set</source>
        <translation>Die Kennzahlen nach jedem Regelwerk</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text may be missing.</source>
        <translation>Die Datei endet zu früh: Das Ende des Textes kann fehlen.</translation>
    </message>
    <message>
        <source>The file refers to another document, whose text is not in it.</source>
        <translation>Die Datei verweist auf ein anderes Dokument, dessen Text nicht in ihr steht.</translation>
    </message>
    <message>
        <source>The first line, {line}, is a heading.</source>
        <translation>Die erste Zeile, {line}, ist eine Kopfzeile.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Ask its owner for permission.</source>
        <translation>Der Ordner „{folder}“ ist nicht lesbar. Bitten Sie seinen Eigentümer um Erlaubnis.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts %s now, which is part of each difference.</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>
            <numerusform>Die Schlagzeile zählt jetzt %s; das ist Teil jedes Unterschieds.</numerusform>
            <numerusform>Die Schlagzeile zählt jetzt %s; das ist Teil jedes Unterschieds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts %s.</source>
        <translation>Die Schlagzeile zählt %s.</translation>
    </message>
    <message>
        <source>The headline counts twice. Tokens added: {tokens}. Sentences added: {sentences}.</source>
        <translation>Die Schlagzeile zählt zweimal. Zusätzliche Tokens: {tokens}. Zusätzliche Sätze: {sentences}.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts {before} in the text before and {after} in the text after.</source>
        <comment>{before}, {after}: once, twice or automatic</comment>
        <translation>
            <numerusform>Die Schlagzeile zählt im Text vorher {before} und im Text nachher {after}.</numerusform>
            <numerusform>Die Schlagzeile zählt im Text vorher {before} und im Text nachher {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts {then} in {old} and {now} in {new}.</source>
        <translation>Die Schlagzeile zählt {then} in {old} und {now} in {new}.</translation>
    </message>
    <message>
        <source>The level of the word on the list, or why it has none</source>
        <translation>Das Niveau des Wortes auf der Liste, oder warum es keines hat</translation>
    </message>
    <message>
        <source>The level of the word. %s</source>
        <translation>Das Niveau des Wortes. %s</translation>
    </message>
    <message>
        <source>The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low.</source>
        <translation>Die Zeilen sehen fest umbrochen aus. Jede zählt als Absatz; daher ist das Niveau zu niedrig.</translation>
    </message>
    <message>
        <source>The lines of this text look hard-wrapped. Each ends a sentence, so the Level is too low.</source>
        <translation>Die Zeilen dieses Textes sehen fest umbrochen aus. Jede beendet einen Satz; daher ist das Niveau zu niedrig.</translation>
    </message>
    <message>
        <source>The list was not removed: {reason}.</source>
        <translation>Die Liste wurde nicht entfernt: {reason}.</translation>
    </message>
    <message>
        <source>The list was not saved in “{folder}”: {reason}.</source>
        <translation>Die Liste wurde nicht in „{folder}“ gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The mean TTR of the windows of %d tokens around each place, and their range</source>
        <translation>Die mittlere TTR der Fenster von %d Tokens um jede Stelle und ihre Spanne</translation>
    </message>
    <message>
        <source>The most frequent function words are left out.</source>
        <translation>Die häufigsten Funktionswörter sind ausgelassen.</translation>
    </message>
    <message>
        <source>The parts add up to the difference. Where a figure is a ratio of two counts, a paragraph is credited with its change to both, averaged over both orders (Shapley value). A new type is shared by the paragraphs that brought it.</source>
        <translation>Die Anteile ergeben zusammen den Unterschied. Ist eine Kennzahl ein Verhältnis zweier Anzahlen, wird einem Absatz seine Änderung an beiden angerechnet, gemittelt über beide Reihenfolgen (Shapley-Wert). Ein neuer Type verteilt sich auf die Absätze, die ihn gebracht haben.</translation>
    </message>
    <message>
        <source>The process that measures the texts could not be started (%s). Close other programs, and choose Measure again.</source>
        <translation>Der Prozess, der die Texte misst, konnte nicht gestartet werden (%s). Schließen Sie andere Programme, und wählen Sie „Neu messen“.</translation>
    </message>
    <message>
        <source>The rule set has not changed: “{name}” cannot be loaded ({reason}).</source>
        <translation>Das Regelwerk ist unverändert: „{name}“ kann nicht geladen werden ({reason}).</translation>
    </message>
    <message>
        <source>The rule set textstat counts {language} as textstat does (Count).</source>
        <translation>Das Regelwerk textstat zählt {language} wie textstat (Zählung).</translation>
    </message>
    <message>
        <source>The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.</source>
        <translation>Dasselbe wie Herdan in lexicalrichness und log_ttr in lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as msttr in lexicalrichness and lexical_diversity.</source>
        <translation>Dasselbe wie msttr in lexicalrichness und lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as rttr in lexicalrichness and root_ttr in lexical_diversity.</source>
        <translation>Dasselbe wie rttr in lexicalrichness und root_ttr in lexical_diversity.</translation>
    </message>
    <message>
        <source>The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and koRpus use windows of 100 tokens.</source>
        <translation>Dasselbe in lexical_diversity und TAALED. lexicalrichness, quanteda und koRpus verwenden standardmäßig Fenster von 100 Tokens.</translation>
    </message>
    <message>
        <source>The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).</source>
        <translation>Dasselbe in lexicalrichness, koRpus und quanteda (dort mit − 1 / Tokens geschrieben).</translation>
    </message>
    <message>
        <source>The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 (2.3026 times as much); quanteda and koRpus give the square root of that.</source>
        <translation>Dasselbe in lexicalrichness. lexical_diversity und TAALED verwenden Logarithmen zur Basis 10 (das 2,3026-Fache); quanteda und koRpus geben die Quadratwurzel davon an.</translation>
    </message>
    <message>
        <source>The same text under all rule sets</source>
        <translation>Derselbe Text nach allen Regelwerken</translation>
    </message>
    <message>
        <source>The share of the words that are to be known at a level. %s</source>
        <translation>Der Anteil der Wörter, die auf einem Niveau bekannt sein sollen. %s</translation>
    </message>
    <message>
        <source>The snapshots file was damaged. It is kept as “%s”; a new one was begun.</source>
        <translation>Die Snapshot-Datei war beschädigt. Sie wird als „%s“ aufbewahrt; eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The sum of the parts before rounding. The list of figures shows the difference of the rounded figures, so its last digit may differ.</source>
        <translation>Die Summe der Anteile vor dem Runden. Die Liste der Kennzahlen zeigt den Unterschied der gerundeten Werte; daher kann die letzte Ziffer abweichen.</translation>
    </message>
    <message>
        <source>The target is %s.</source>
        <comment>%s: a range</comment>
        <translation>Das Ziel ist %s.</translation>
    </message>
    <message>
        <source>The target {aim} does not apply to a text in {language}.</source>
        <translation>Das Ziel {aim} gilt nicht für einen Text auf {language}.</translation>
    </message>
    <message>
        <source>The text as it is now is saved as snapshot %d.</source>
        <translation>Der Text ist, wie er jetzt ist, als Snapshot %d gespeichert.</translation>
    </message>
    <message>
        <source>The text before is counted %s, unlike the text after.</source>
        <translation>Der Text vorher ist anders gezählt als der Text nachher: %s.</translation>
    </message>
    <message>
        <source>The text before is in {before}, the text after in {after}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>Der Text vorher ist auf {before}, der Text nachher auf {after}: Verglichen wird nur, was in beiden gleich gezählt wird, etwa Absätze und Sätze.</translation>
    </message>
    <message>
        <source>The text ends before the file does: what follows was not read.</source>
        <translation>Der Text endet vor der Datei: Was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The text in the window is a &amp;revision of this one</source>
        <translation>Der Text im Fenster ist eine Übera&amp;rbeitung von diesem</translation>
    </message>
    <message>
        <source>The text is counted by other rules now, so the figures cannot be compared. Compare (Ctrl+D) counts both texts alike.</source>
        <translation>Der Text wird jetzt nach anderen Regeln gezählt; daher sind die Kennzahlen nicht vergleichbar. „Vergleichen“ (Strg+D) zählt beide Texte gleich.</translation>
    </message>
    <message>
        <source>The text is in another language now, so most figures cannot be compared. Compare (Ctrl+D) counts each text in its own.</source>
        <translation>Der Text ist jetzt in einer anderen Sprache; daher sind die meisten Kennzahlen nicht vergleichbar. „Vergleichen“ (Strg+D) zählt jeden Text in seiner Sprache.</translation>
    </message>
    <message>
        <source>The text is now a revision of “%s”</source>
        <translation>Der Text ist jetzt eine Überarbeitung von „%s“</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>Die Texte nebeneinander</translation>
    </message>
    <message>
        <source>The title will be saved with the first snapshot</source>
        <translation>Der Titel wird mit dem ersten Snapshot gespeichert</translation>
    </message>
    <message>
        <source>The word levels of {name} came from {then}; here those of both texts come from {now}.</source>
        <translation>Die Wortniveaus von {name} stammten aus {then}; hier stammen die beider Texte aus {now}.</translation>
    </message>
    <message>
        <source>The words by level, and where they occur</source>
        <translation>Die Wörter nach Niveau und wo sie vorkommen</translation>
    </message>
    <message>
        <source>There are no snapshots in %s</source>
        <comment>%s: name of a file</comment>
        <translation>In %s sind keine Snapshots</translation>
    </message>
    <message>
        <source>There are no words in it. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>Darin sind keine Wörter. Schreiben Sie ein Wort je Zeile, auf Wunsch mit Niveau, wie in „house,A1“.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Was it moved or renamed?</source>
        <translation>Es gibt keine Datei „{name}“. Wurde sie verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Was it moved or renamed?</source>
        <translation>Es gibt keinen Ordner „{folder}“. Wurde er verschoben oder umbenannt?</translation>
    </message>
    <message>
        <source>There is no text or document in the folder “{folder}”.</source>
        <translation>Im Ordner „{folder}“ ist kein Text oder Dokument.</translation>
    </message>
    <message>
        <source>There is no text to save</source>
        <translation>Es gibt keinen Text zum Speichern</translation>
    </message>
    <message>
        <source>There is no word at the cursor to ignore</source>
        <translation>Am Cursor steht kein Wort zum Ignorieren</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the text is the same as in snapshot %d, and no other version was saved. Edit the text, then compare.</source>
        <translation>Es gibt nichts zu vergleichen: Der Text ist derselbe wie in Snapshot %d, und keine andere Version ist gespeichert. Bearbeiten Sie den Text, und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: this text has no snapshot yet. Save one, edit the text, and then compare.</source>
        <translation>Es gibt nichts zu vergleichen: Dieser Text hat noch keinen Snapshot. Speichern Sie einen, bearbeiten Sie den Text, und vergleichen Sie dann.</translation>
    </message>
    <message>
        <source>There is nothing to report: no word of the text is counted.</source>
        <translation>Es gibt nichts zu berichten: Kein Wort des Textes wird gezählt.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text has none of these parts: {names}.</source>
        <translation>Es gibt nichts zu berichten: Der Text hat keinen dieser Teile: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text is empty.</source>
        <translation>Es gibt nichts zu berichten: Der Text ist leer.</translation>
    </message>
    <message>
        <source>These share a paragraph:
%s</source>
        <translation>Diese teilen sich einen Absatz:
%s</translation>
    </message>
    <message>
        <source>They count in no figure, and are grey in the text.</source>
        <translation>Sie zählen in keiner Kennzahl und sind im Text grau.</translation>
    </message>
    <message>
        <source>This desktop cannot show the folder “%s”; open it yourself.</source>
        <translation>Dieser Desktop kann den Ordner „%s“ nicht anzeigen; öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>This is only the article of the web page, without what surrounds it.</source>
        <translation>Dies ist nur der Artikel der Webseite, ohne sein Umfeld.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score.</source>
        <translation>Dies ist textstats dale_chall_readability_score_v2, dessen schwierige Wörter mindestens zwei Silben haben. Das Buch selbst hat eine andere Skala, einen Cloze-Wert.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score. textstat compares the score, not the percentage, with 0.05, so that nearly every text gets the 3.6365.</source>
        <translation>Dies ist textstats dale_chall_readability_score_v2, dessen schwierige Wörter mindestens zwei Silben haben. Das Buch selbst hat eine andere Skala, einen Cloze-Wert. textstat vergleicht den Wert statt des Prozentsatzes mit 0,05, sodass fast jeder Text die 3,6365 erhält.</translation>
    </message>
    <message>
        <source>This text has no snapshots yet.
Save one (Ctrl+Shift+S) to see here which way its figures go while you edit.</source>
        <translation>Dieser Text hat noch keine Snapshots.
Speichern Sie einen (Strg+Umschalt+S), um hier zu sehen, wohin sich die Kennzahlen beim Bearbeiten bewegen.</translation>
    </message>
    <message>
        <source>This text is now treated as a separate one. The snapshots of “%s” are unchanged.</source>
        <translation>Dieser Text gilt jetzt als eigener Text. Die Snapshots von „%s“ sind unverändert.</translation>
    </message>
    <message>
        <source>This text is treated as a revision of “%s” again</source>
        <translation>Dieser Text gilt wieder als Überarbeitung von „%s“</translation>
    </message>
    <message>
        <source>This text no longer has a snapshot in “{path}”; another window may have deleted them. Save one and try again.</source>
        <translation>Dieser Text hat keinen Snapshot mehr in „{path}“; vielleicht hat ein anderes Fenster sie gelöscht. Speichern Sie einen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Tint sentences</source>
        <translation>Sätze einfärben</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title and note of snapshot %d</source>
        <translation>Titel und Notiz von Snapshot %d</translation>
    </message>
    <message>
        <source>Title of this text</source>
        <translation>Titel dieses Textes</translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: add {words}.</source>
        <translation>
            <numerusform>Um %Ln Wort zu erreichen: {words} hinzufügen.</numerusform>
            <numerusform>Um %Ln Wörter zu erreichen: {words} hinzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: cut {words}.</source>
        <translation>
            <numerusform>Um %Ln Wort zu erreichen: {words} streichen.</numerusform>
            <numerusform>Um %Ln Wörter zu erreichen: {words} streichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach {aim}: {words} to replace, {places}</source>
        <translation>Um {aim} zu erreichen: {words} an {places} ersetzen</translation>
    </message>
    <message>
        <source>To reach {level}: shorten both sentences and words.</source>
        <translation>Um {level} zu erreichen: Sätze und Wörter kürzen.</translation>
    </message>
    <message>
        <source>To reach {level}: use shorter words; shorter sentences alone are not enough.</source>
        <translation>Um {level} zu erreichen: kürzere Wörter verwenden; kürzere Sätze allein genügen nicht.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or use shorter words.</source>
        <translation>Um {level} zu erreichen: {split} oder kürzere Wörter verwenden.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or {use}.</source>
        <translation>Um {level} zu erreichen: {split} oder {use}.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}; shorter words alone are not enough.</source>
        <translation>Um {level} zu erreichen: {split}; kürzere Wörter allein genügen nicht.</translation>
    </message>
    <message>
        <source>To reach {level}: {use}; shorter sentences alone are not enough.</source>
        <translation>Um {level} zu erreichen: {use}; kürzere Sätze allein genügen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows around it from {low} to {high}, mean {mean}</source>
        <translation>
            <numerusform>Token {token} von {tokens}, Absatz {paragraph}: TTR im %n Fenster darum von {low} bis {high}, Mittel {mean}</numerusform>
            <numerusform>Token {token} von {tokens}, Absatz {paragraph}: TTR der %n Fenster darum von {low} bis {high}, Mittel {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = {mean}</source>
        <translation>Token {token} von {tokens}, Absatz {paragraph}: TTR {types} / {window} = {mean}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens in the sentence</source>
        <translation>Tokens im Satz</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. Paragraphs: {paragraphs}.</source>
        <translation>Tokens: {tokens}. Absätze: {paragraphs}.</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. {figure}: {value}.</source>
        <translation>Tokens: {tokens}. {figure}: {value}.</translation>
    </message>
    <message>
        <source>Too coarse to compare texts by: most of them have the same.</source>
        <translation>Zu grob, um Texte danach zu vergleichen: Die meisten haben denselben Wert.</translation>
    </message>
    <message>
        <source>Took the whole page; Undo brings back the article</source>
        <translation>Ganze Seite übernommen; „Rückgängig“ bringt den Artikel zurück</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column heading: all syllables of the word</comment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Treat as a se&amp;parate text</source>
        <translation>Als &amp;eigenen Text behandeln</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column heading: a distinct token</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message numerus="yes">
        <source>Types: %Ln distinct tokens among {tokens}</source>
        <translation>
            <numerusform>Types: %Ln verschiedenes Token unter {tokens}</numerusform>
            <numerusform>Types: %Ln verschiedene Tokens unter {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type–token ratio over the text, as a line; the value is the token</source>
        <translation>Type-Token-Relation im Textverlauf als Linie; der Wert ist das Token</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 78, 74 and 71 %.</source>
        <translation>Typisch für gestufte Nachrichtenartikel, die leichtesten zuerst: 78, 74 und 71 %.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 90, 86 and 84 %.</source>
        <translation>Typisch für gestufte Nachrichtenartikel, die leichtesten zuerst: 90, 86 und 84 %.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 96, 94 and 92 %.</source>
        <translation>Typisch für gestufte Nachrichtenartikel, die leichtesten zuerst: 96, 94 und 92 %.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 98, 97 and 96 %.</source>
        <translation>Typisch für gestufte Nachrichtenartikel, die leichtesten zuerst: 98, 97 und 96 %.</translation>
    </message>
    <message>
        <source>US grade (Flesch–Kincaid)</source>
        <translation>US-Klassenstufe (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>UTF-8 with a byte-order mark</source>
        <translation>UTF-8 mit Byte-Order-Mark</translation>
    </message>
    <message>
        <source>UTF-8 with invalid bytes</source>
        <translation>UTF-8 mit ungültigen Bytes</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Under 30 is for children, over 60 for specialists. Made for Swedish.</source>
        <translation>Unter 30 ist für Kinder, über 60 für Fachleute. Für Schwedisch gemacht.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>which words to list</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unlike Yule’s K, rises with variety.</source>
        <translation>Steigt, anders als Yules K, mit der Vielfalt.</translation>
    </message>
    <message>
        <source>Unreliable: %s.</source>
        <translation>Unsicher: %s.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Nicht gespeicherter Text vom {moment}, bevor sein Entwurf beschädigt wurde: „{words}“</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}: “{words}”</source>
        <translation>Nicht gespeicherter Text vom {moment}: „{words}“</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Nicht gespeicherter Text von „{file}“ vom {moment}, bevor sein Entwurf beschädigt wurde: „{words}“</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}: “{words}”</source>
        <translation>Nicht gespeicherter Text von „{file}“ vom {moment}: „{words}“</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a text</comment>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Use a part of it, or factbox --print, which reads texts of any size.</source>
        <translation>Verwenden Sie einen Teil davon oder factbox --print, das Texte jeder Größe liest.</translation>
    </message>
    <message>
        <source>Used &amp;once</source>
        <translation>Nur ein&amp;malige</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <comment>name of a tool bar</comment>
        <translation>Ansichten des Textes</translation>
    </message>
    <message>
        <source>Vocabular&amp;y</source>
        <comment>name of a menu</comment>
        <translation>&amp;Wortschatz</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
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
        <translation>Webseite</translation>
    </message>
    <message>
        <source>What all places of the word together add to {name}</source>
        <translation>Was alle Stellen des Worts zusammen zu {name} beitragen</translation>
    </message>
    <message>
        <source>What each paragraph changed in the figures</source>
        <translation>Was jeder Absatz an den Kennzahlen veränderte</translation>
    </message>
    <message>
        <source>What each proposal changed in the figures</source>
        <translation>Was jeder Vorschlag an den Kennzahlen veränderte</translation>
    </message>
    <message>
        <source>What the Level is made of</source>
        <translation>Woraus sich das Niveau ergibt</translation>
    </message>
    <message>
        <source>Where the two rule sets differ</source>
        <translation>Wo sich die zwei Regelwerke unterscheiden</translation>
    </message>
    <message>
        <source>Where the word occurs in the text</source>
        <translation>Wo das Wort im Text vorkommt</translation>
    </message>
    <message>
        <source>Where your snapshots are</source>
        <translation>Wo Ihre Snapshots liegen</translation>
    </message>
    <message>
        <source>Which snapshots</source>
        <translation>Welche Snapshots</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Whole text, headline counted twice</source>
        <translation>Ganzer Text, Schlagzeile zweimal gezählt</translation>
    </message>
    <message>
        <source>Whole text: %s</source>
        <comment>%s: how many words are left out</comment>
        <translation>Ganzer Text: %s</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Warum er nicht gelesen wurde</translation>
    </message>
    <message>
        <source>Why this &amp;level</source>
        <translation>Warum dieses &amp;Niveau</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Warum dieses Niveau</translation>
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
        <translation>Mit 1,02 × Tokens / Sätze, wie berichtigt: Der Artikel selbst zählt Sätze.</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences. textstat says 0 where no word has a syllable.</source>
        <translation>Mit 1,02 × Tokens / Sätze, wie berichtigt: Der Artikel selbst zählt Sätze. textstat gibt 0 an, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Without it, nothing would be left.</source>
        <translation>Ohne ihn bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>column heading: one word</comment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>kind of file: Microsoft Word</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word
level</source>
        <translation>Wort-
niveau</translation>
    </message>
    <message>
        <source>Word &amp;lists…</source>
        <translation>Wort&amp;listen…</translation>
    </message>
    <message>
        <source>Word level</source>
        <translation>Wortniveau</translation>
    </message>
    <message>
        <source>Word level (%s)</source>
        <translation>Wortniveau (%s)</translation>
    </message>
    <message>
        <source>Word levels come from %s.</source>
        <comment>%s: word lists</comment>
        <translation>Wortniveaus stammen aus %s.</translation>
    </message>
    <message>
        <source>Word levels come from these lists: %s.</source>
        <translation>Wortniveaus stammen aus diesen Listen: %s.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Wortlisten</translation>
    </message>
    <message>
        <source>Word lists: %s</source>
        <translation>Wortlisten: %s</translation>
    </message>
    <message>
        <source>Word processor</source>
        <comment>name of a rule set</comment>
        <translation>Textverarbeitung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column heading: how many words</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words above %s</source>
        <translation>Wörter über %s</translation>
    </message>
    <message>
        <source>Words above %s are marked</source>
        <translation>Wörter über %s sind markiert</translation>
    </message>
    <message>
        <source>Words above A2 (%)</source>
        <translation>Wörter über A2 (%)</translation>
    </message>
    <message>
        <source>Words above {level} have a tint and a dashed line in the text.</source>
        <translation>Wörter über {level} sind im Text eingefärbt und gestrichelt unterstrichen.</translation>
    </message>
    <message>
        <source>Words beyond the list and unknown words count as above A2.</source>
        <translation>Wörter außerhalb der Liste und unbekannte zählen als über A2.</translation>
    </message>
    <message>
        <source>Words by level</source>
        <translation>Wörter nach Niveau</translation>
    </message>
    <message>
        <source>Words ignored in this text</source>
        <translation>In diesem Text ignorierte Wörter</translation>
    </message>
    <message numerus="yes">
        <source>Words of %Ln syllables or more, by their syllables in total</source>
        <translation>
            <numerusform>Wörter ab %Ln Silbe, nach ihren Silben insgesamt</numerusform>
            <numerusform>Wörter ab %Ln Silben, nach ihren Silben insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of %d syllables or more come first, by their syllables in total</source>
        <translation>Wörter ab %d Silben zuerst, nach ihren Silben insgesamt</translation>
    </message>
    <message>
        <source>Words over six letters that lower {name} most</source>
        <translation>Wörter mit mehr als sechs Buchstaben, die {name} am stärksten senken</translation>
    </message>
    <message>
        <source>Words that raise {name} most</source>
        <translation>Wörter, die {name} am stärksten erhöhen</translation>
    </message>
    <message>
        <source>Words to list</source>
        <translation>Aufzulistende Wörter</translation>
    </message>
    <message>
        <source>Words: {ours} here, {theirs} there, where white space separates and a headline counts once</source>
        <translation>Wörter: {ours} hier, {theirs} dort, wo Leerraum trennt und eine Schlagzeile einmal zählt</translation>
    </message>
    <message>
        <source>Words: {words}. Syllables: {syllables}. {name}: {level}.</source>
        <translation>Wörter: {words}. Silben: {syllables}. {name}: {level}.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable.</source>
        <translation>Schuljahre, nur für die Grundschule: über 6 unsicher.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable. textstat says 0 where no word has a syllable.</source>
        <translation>Schuljahre, nur für die Grundschule: über 6 unsicher. textstat gibt 0 an, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>Years of school. In Polish, words of four syllables or more count as hard.</source>
        <translation>Schuljahre. Im Polnischen gelten Wörter ab vier Silben als schwer.</translation>
    </message>
    <message>
        <source>Years of school. This is the linear one of his two formulas.</source>
        <translation>Schuljahre. Dies ist die lineare seiner zwei Formeln.</translation>
    </message>
    <message>
        <source>Years of school. This is the other one of his two formulas.</source>
        <translation>Schuljahre. Dies ist die andere seiner zwei Formeln.</translation>
    </message>
    <message>
        <source>You can make a backup while this and other windows are open. To go back to a backup, close them all and put it in place of this file.</source>
        <translation>Sie können sichern, während dieses und andere Fenster offen sind. Um zu einer Sicherung zurückzukehren, schließen Sie alle und setzen Sie sie an die Stelle dieser Datei.</translation>
    </message>
    <message>
        <source>Your account has no home folder. Set HOME to the path of a folder that you own.</source>
        <translation>Ihr Konto hat keinen persönlichen Ordner. Setzen Sie HOME auf den Pfad eines Ordners, der Ihnen gehört.</translation>
    </message>
    <message>
        <source>Your text is being backed up again</source>
        <translation>Ihr Text wird wieder gesichert</translation>
    </message>
    <message>
        <source>Your text is not being backed up: %s. Save it; meanwhile, the backup is tried again.</source>
        <translation>Ihr Text wird nicht gesichert: %s. Speichern Sie ihn; inzwischen wird die Sicherung weiter versucht.</translation>
    </message>
    <message>
        <source>Yule’s I</source>
        <translation>Yules I</translation>
    </message>
    <message>
        <source>Yule’s K</source>
        <translation>Yules K</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>a name</source>
        <comment>the level of a word</comment>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>the level of a word</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a symbol</source>
        <comment>the level of a word</comment>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>above %s</source>
        <translation>über %s</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>über dem Ziel</translation>
    </message>
    <message>
        <source>absent: %s</source>
        <translation>kein Wert: %s</translation>
    </message>
    <message>
        <source>all texts</source>
        <comment>which texts to show</comment>
        <translation>alle Texte</translation>
    </message>
    <message>
        <source>another window has the draft</source>
        <translation>ein anderes Fenster hat den Entwurf</translation>
    </message>
    <message>
        <source>another window is busy with the drafts</source>
        <translation>ein anderes Fenster ist mit den Entwürfen beschäftigt</translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>apostrophes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Apostrophe trennen nicht</translation>
    </message>
    <message>
        <source>apostrophes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Apostrophe trennen</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>how often the headline counts</comment>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>automatic, before a paste</source>
        <translation>automatisch, vor dem Einfügen</translation>
    </message>
    <message>
        <source>automatic, on closing</source>
        <translation>automatisch, beim Schließen</translation>
    </message>
    <message>
        <source>automatic, pasted</source>
        <translation>automatisch, eingefügt</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>unter dem Ziel</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>beyond B2</source>
        <translation>über B2</translation>
    </message>
    <message>
        <source>beyond the list</source>
        <comment>the level of a word</comment>
        <translation>außerhalb der Liste</translation>
    </message>
    <message>
        <source>block quotations</source>
        <translation>Blockzitate</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>the levels of the list that comes with Fact Box</comment>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>by the CMU Pronouncing Dictionary; for words that are not in it, hyphenation points (pyphen, en_US) + 1</source>
        <translation>nach dem CMU Pronouncing Dictionary; für Wörter, die dort fehlen, Trennstellen (pyphen, en_US) + 1</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Bildunterschriften</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are not one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>chinesische und japanische Zeichen sind nicht je ein Token</numerusform>
            <numerusform>chinesische und japanische Zeichen sind nicht je ein Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>chinesische und japanische Zeichen sind je ein Token</numerusform>
            <numerusform>chinesische und japanische Zeichen sind je ein Token</numerusform>
        </translation>
    </message>
    <message>
        <source>children’s books</source>
        <translation>Kinderbücher</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>contains the cursor</source>
        <translation>mit dem Cursor</translation>
    </message>
    <message>
        <source>counted by %s</source>
        <comment>%s: a rule set</comment>
        <translation>gezählt nach %s</translation>
    </message>
    <message>
        <source>counted by {rules}, version {version}</source>
        <translation>gezählt nach {rules}, Version {version}</translation>
    </message>
    <message>
        <source>currency signs</source>
        <translation>Währungszeichen</translation>
    </message>
    <message>
        <source>currency signs count</source>
        <comment>why two rule sets differ</comment>
        <translation>Währungszeichen zählen</translation>
    </message>
    <message>
        <source>currency signs do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>Währungszeichen zählen nicht</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date, as Qt writes patterns: 25 Nov</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>Gedankenstriche</translation>
    </message>
    <message>
        <source>dashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Gedankenstriche trennen nicht</translation>
    </message>
    <message>
        <source>dashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Gedankenstriche trennen</translation>
    </message>
    <message>
        <source>digits in words</source>
        <translation>Ziffern in Wörtern</translation>
    </message>
    <message>
        <source>digits in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Ziffern in Wörtern trennen nicht</translation>
    </message>
    <message>
        <source>digits in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Ziffern in Wörtern trennen</translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>name of a picture file</comment>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>diversity</source>
        <comment>name of a picture file</comment>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>how sentences are marked</comment>
        <translation>gepunktet</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>e-mail addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>E-Mail-Adressen werden zerteilt</translation>
    </message>
    <message>
        <source>e-mail addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>E-Mail-Adressen bleiben ganz</translation>
    </message>
    <message>
        <source>each ended by . ! or ?, not by a line; fewer than three words do not count</source>
        <translation>jeder von . ! oder ? beendet, nicht von einer Zeile; weniger als drei Wörter zählen nicht</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>easy after middle school, hard after primary school</source>
        <translation>leicht nach der Sekundarstufe I, schwer nach der Grundschule</translation>
    </message>
    <message>
        <source>easy after primary school</source>
        <translation>leicht nach der Grundschule</translation>
    </message>
    <message>
        <source>easy after upper school, hard after middle school</source>
        <translation>leicht nach der Sekundarstufe II, schwer nach der Sekundarstufe I</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language into which this is translated</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <comment>label of a field: the lowest value to show</comment>
        <translation>v&amp;on</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation>mittelleicht</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <translation>mittelschwer</translation>
    </message>
    <message>
        <source>falls with length</source>
        <translation>sinkt mit der Länge</translation>
    </message>
    <message>
        <source>fewer than 42 tokens to draw from</source>
        <translation>weniger als 42 Tokens zum Ziehen</translation>
    </message>
    <message>
        <source>fewer than 50 tokens</source>
        <translation>weniger als 50 Tokens</translation>
    </message>
    <message>
        <source>fiction</source>
        <translation>Erzählungen</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>found within paragraphs, never across them; they also end inside quotation marks and brackets, but not at abbreviations and initials</source>
        <translation>in Absätzen gesucht, nie über sie hinweg; sie enden auch in Anführungszeichen und Klammern, aber nicht bei Abkürzungen und Initialen</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>ab %s</translation>
    </message>
    <message>
        <source>from %s</source>
        <comment>a range</comment>
        <translation>ab %s</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean}</source>
        <comment>range of the line</comment>
        <translation>von {low} bis {high}, Mittel {mean}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>Kopfdaten</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>full stops in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Punkte in Wörtern trennen nicht</translation>
    </message>
    <message>
        <source>full stops in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Punkte in Wörtern trennen</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>groups of vowels; “le-er” and “rí-o” part</source>
        <translation>Gruppen von Vokalen; „le-er“ und „rí-o“ trennen sich</translation>
    </message>
    <message>
        <source>grows with length</source>
        <translation>steigt mit der Länge</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hard after upper school</source>
        <translation>schwer nach der Sekundarstufe II</translation>
    </message>
    <message>
        <source>hardly {language}</source>
        <comment>what a text is</comment>
        <translation>kaum {language}</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>headline %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>Schlagzeile %s</translation>
    </message>
    <message>
        <source>headline counted %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>Schlagzeile %s gezählt</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}</source>
        <translation>hohl: nicht nach {rules}, Version {version}, gezählt</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}, or other word lists</source>
        <translation>hohl: nicht nach {rules}, Version {version}, gezählt oder mit anderen Wortlisten</translation>
    </message>
    <message>
        <source>hollow: other word lists</source>
        <translation>hohl: andere Wortlisten</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_AT) + 1 for each token</source>
        <translation>Trennstellen (pyphen, de_AT) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_DE) + 1 for each token</source>
        <translation>Trennstellen (pyphen, de_DE) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, en_US) + 1 for each token; that is too few for words that are never hyphenated, such as “around” and “Jonathan”: Careful and textstat look most words up</source>
        <translation>Trennstellen (pyphen, en_US) + 1 je Token; das ist zu wenig für Wörter, die nie getrennt werden, wie „around“ und „Jonathan“: Die Regelwerke Sorgfältig und textstat schlagen die meisten Wörter nach</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, es) + 1 for each token</source>
        <translation>Trennstellen (pyphen, es) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token</source>
        <translation>Trennstellen (pyphen, fr) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token; one more where pyphen cuts off no single letter: “a-voir”</source>
        <translation>Trennstellen (pyphen, fr) + 1 je Token; eine mehr, wo pyphen keinen einzelnen Buchstaben abtrennt: „a-voir“</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token</source>
        <translation>Trennstellen (pyphen, it_IT) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token; a single letter may stand before the first</source>
        <translation>Trennstellen (pyphen, it_IT) + 1 je Token; vor der ersten kann ein einzelner Buchstabe stehen</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, nl_NL) + 1 for each token</source>
        <translation>Trennstellen (pyphen, nl_NL) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pl_PL) + 1 for each token</source>
        <translation>Trennstellen (pyphen, pl_PL) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token</source>
        <translation>Trennstellen (pyphen, pt_BR) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token; a single letter may stand before the first; “di-a” and “ru-a” part</source>
        <translation>Trennstellen (pyphen, pt_BR) + 1 je Token; vor der ersten kann ein einzelner Buchstabe stehen; „di-a“ und „ru-a“ trennen sich</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, ru_RU) + 1 for each token</source>
        <translation>Trennstellen (pyphen, ru_RU) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, sv) + 1 for each token</source>
        <translation>Trennstellen (pyphen, sv) + 1 je Token</translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation>Bindestriche</translation>
    </message>
    <message>
        <source>hyphens do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Bindestriche trennen nicht</translation>
    </message>
    <message>
        <source>hyphens separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Bindestriche trennen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>ignored in this text</source>
        <comment>the level of a word</comment>
        <translation>in diesem Text ignoriert</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraphs</source>
        <comment>after “12 places”</comment>
        <translation>
            <numerusform>in %Ln Absatz</numerusform>
            <numerusform>in %Ln Absätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>after “30 words”</comment>
        <translation>
            <numerusform>an %Ln Stelle</numerusform>
            <numerusform>an %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <comment>%s: a language</comment>
        <translation>auf %s</translation>
    </message>
    <message>
        <source>in snapshot {number}: {words}</source>
        <translation>in Snapshot {number}: {words}</translation>
    </message>
    <message>
        <source>in the note of snapshot {number}: {words}</source>
        <translation>in der Notiz von Snapshot {number}: {words}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>im Titel</translation>
    </message>
    <message>
        <source>in the title of snapshot {number}: {words}</source>
        <translation>im Titel von Snapshot {number}: {words}</translation>
    </message>
    <message>
        <source>in {language} · {time}</source>
        <translation>auf {language} · {time}</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>inside the target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>inside the target, {range}</source>
        <translation>im Ziel, {range}</translation>
    </message>
    <message>
        <source>inside {range}</source>
        <translation>im Ziel {range}</translation>
    </message>
    <message>
        <source>it belongs to Fact Box’s own data</source>
        <translation>sie gehört zu den eigenen Daten von Fact Box</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>es ist ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>es ist ein Link, der zu sich selbst führt</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>es ist ein Link auf eine Datei, die es nicht gibt</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>sie ist schreibgeschützt</translation>
    </message>
    <message>
        <source>it was written by another version of Fact Box</source>
        <translation>er stammt von einer anderen Version von Fact Box</translation>
    </message>
    <message>
        <source>its file was taken away</source>
        <translation>seine Datei wurde weggenommen</translation>
    </message>
    <message>
        <source>its sentence is above it</source>
        <translation>der Satz liegt darüber</translation>
    </message>
    <message>
        <source>its sentence is harder</source>
        <translation>der Satz ist schwerer</translation>
    </message>
    <message>
        <source>its sentence is not above it</source>
        <translation>der Satz liegt nicht darüber</translation>
    </message>
    <message>
        <source>its sentence is not harder</source>
        <translation>der Satz ist nicht schwerer</translation>
    </message>
    <message>
        <source>known words, as A1</source>
        <comment>the levels of the words in a list without levels</comment>
        <translation>bekannte Wörter, als A1</translation>
    </message>
    <message>
        <source>less is more varied</source>
        <translation>weniger ist vielfältiger</translation>
    </message>
    <message>
        <source>line</source>
        <comment>how sentences are marked</comment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>link targets</source>
        <translation>Linkziele</translation>
    </message>
    <message>
        <source>ln ln types / ln ln tokens</source>
        <translation>ln ln Types / ln ln Tokens</translation>
    </message>
    <message>
        <source>ln tokens / ln(2 − ln types / ln tokens)</source>
        <translation>ln Tokens / ln(2 − ln Types / ln Tokens)</translation>
    </message>
    <message>
        <source>ln types / ln tokens</source>
        <translation>ln Types / ln Tokens</translation>
    </message>
    <message>
        <source>made for words of letters</source>
        <comment>what a figure is</comment>
        <translation>für Wörter aus Buchstaben gemacht</translation>
    </message>
    <message>
        <source>made for {language}</source>
        <comment>what a figure is</comment>
        <translation>für {language} gemacht</translation>
    </message>
    <message>
        <source>mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5</source>
        <translation>mittleres Niveau der Inhaltswörter: A1 1, A2 2, B1 3, B2 4, darüber oder unbekannt 5</translation>
    </message>
    <message>
        <source>mean of types / tokens in every window of 50 tokens</source>
        <translation>Mittel von Types / Tokens in jedem Fenster von 50 Tokens</translation>
    </message>
    <message>
        <source>mean of types / tokens in segments of 50 tokens, the rest dropped</source>
        <translation>Mittel von Types / Tokens in Abschnitten von 50 Tokens, ohne den Rest</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}</source>
        <comment>texts</comment>
        <translation>Messung: {done} von {found}</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}, {rate} a second</source>
        <comment>texts</comment>
        <translation>Messung: {done} von {found}, {rate} je Sekunde</translation>
    </message>
    <message>
        <source>more is easier</source>
        <translation>mehr ist leichter</translation>
    </message>
    <message>
        <source>more is harder</source>
        <translation>mehr ist schwerer</translation>
    </message>
    <message>
        <source>more is more varied</source>
        <translation>mehr ist vielfältiger</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what happened to a paragraph</comment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>wegverschoben</translation>
    </message>
    <message>
        <source>moved away and changed</source>
        <translation>wegverschoben und geändert</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>hierher verschoben</translation>
    </message>
    <message>
        <source>moved here and changed</source>
        <translation>hierher verschoben und geändert</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>verschoben, geändert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>names and terms, separated by spaces</source>
        <translation>Namen und Begriffe, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>news 40–60</source>
        <translation>Nachrichten 40–60</translation>
    </message>
    <message>
        <source>newspapers</source>
        <translation>Zeitungen</translation>
    </message>
    <message>
        <source>no formula for {language} gives a school grade</source>
        <translation>keine Formel für {language} ergibt eine Klassenstufe</translation>
    </message>
    <message>
        <source>no formula was made for {language}</source>
        <translation>für {language} gibt es keine Formel</translation>
    </message>
    <message>
        <source>no sentence yet</source>
        <translation>noch kein Satz</translation>
    </message>
    <message>
        <source>no tint</source>
        <comment>how sentences are marked</comment>
        <translation>ohne Farbe</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a figure</comment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>no value was saved</source>
        <translation>kein Wert gespeichert</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>no word but names and numbers</source>
        <translation>kein Wort außer Namen und Zahlen</translation>
    </message>
    <message>
        <source>no word occurs twice</source>
        <translation>kein Wort kommt zweimal vor</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>which texts to show: those that could not be read</comment>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>not {language}</source>
        <comment>what a text is</comment>
        <translation>kein {language}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>axis: the text as it is now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>Zahlen allein</translation>
    </message>
    <message>
        <source>numbers are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>Zahlen werden zerteilt</translation>
    </message>
    <message>
        <source>numbers count</source>
        <comment>why two rule sets differ</comment>
        <translation>Zahlen zählen</translation>
    </message>
    <message>
        <source>numbers do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>Zahlen zählen nicht</translation>
    </message>
    <message>
        <source>numbers stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>Zahlen bleiben ganz</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln texts</source>
        <comment>after “12 snapshots”</comment>
        <translation>
            <numerusform>von %Ln Text</numerusform>
            <numerusform>von %Ln Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>of the parts before rounding</source>
        <translation>der Anteile vor dem Runden</translation>
    </message>
    <message>
        <source>of “%s”</source>
        <comment>below “Snapshots”: the text that they are of</comment>
        <translation>von „%s“</translation>
    </message>
    <message>
        <source>official texts</source>
        <translation>Amtstexte</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often the headline counts</comment>
        <translation>einmal</translation>
    </message>
    <message>
        <source>one for each character</source>
        <translation>eine je Zeichen</translation>
    </message>
    <message>
        <source>one token only</source>
        <translation>nur ein Token</translation>
    </message>
    <message>
        <source>one type only</source>
        <translation>nur ein Type</translation>
    </message>
    <message>
        <source>or less</source>
        <comment>behind a field: “8 or less”</comment>
        <translation>oder weniger</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>behind a field: “8 or more”</comment>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>other marks do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>andere Zeichen trennen nicht</translation>
    </message>
    <message>
        <source>other marks separate</source>
        <comment>why two rule sets differ</comment>
        <translation>andere Zeichen trennen</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>andere Zahlen</translation>
    </message>
    <message>
        <source>other tokens</source>
        <translation>andere Tokens</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>outside the target</source>
        <translation>außerhalb des Ziels</translation>
    </message>
    <message>
        <source>over %s</source>
        <comment>a range</comment>
        <translation>über %s</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <comment>why a figure is unreliable</comment>
        <translation>über {limit}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>preparing the search: {percent} %</source>
        <translation>Suche wird vorbereitet: {percent} %</translation>
    </message>
    <message>
        <source>proposal %s</source>
        <comment>%s: its number and its first words</comment>
        <translation>Vorschlag %s</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>axis: the proposals of the outline</comment>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>published fact box</source>
        <translation>angegebene Faktenbox</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>eher leicht</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>eher schwer</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>rewritten</source>
        <comment>what happened to a paragraph</comment>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>rule set: %s</source>
        <translation>Regelwerk: %s</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>school year (Oborneva)</source>
        <translation>Schulstufe (Oborneva)</translation>
    </message>
    <message>
        <source>school year (Wiener Sachtextformel 1)</source>
        <translation>Schulstufe (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>school years 1 to 4</source>
        <translation>1. bis 4. Schuljahr</translation>
    </message>
    <message>
        <source>school years 5 to 8</source>
        <translation>5. bis 8. Schuljahr</translation>
    </message>
    <message>
        <source>searching the folder…</source>
        <translation>Ordner wird durchsucht…</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>Sekundarstufe</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>shown: %s</source>
        <comment>%s: how many texts, and ranges of figures</comment>
        <translation>gezeigt: %s</translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation>Zeichen allein</translation>
    </message>
    <message>
        <source>signs alone count</source>
        <comment>why two rule sets differ</comment>
        <translation>Zeichen allein zählen</translation>
    </message>
    <message>
        <source>signs alone do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>Zeichen allein zählen nicht</translation>
    </message>
    <message>
        <source>slashes</source>
        <translation>Schrägstriche</translation>
    </message>
    <message>
        <source>slashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Schrägstriche trennen nicht</translation>
    </message>
    <message>
        <source>slashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Schrägstriche trennen</translation>
    </message>
    <message>
        <source>snapshot</source>
        <comment>axis: number of the snapshot</comment>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>snapshot %d</source>
        <comment>in a sentence, after a colon</comment>
        <translation>Snapshot %d</translation>
    </message>
    <message>
        <source>snapshot {number}, “{title}”</source>
        <comment>in a sentence, after a colon</comment>
        <translation>Snapshot {number}, „{title}“</translation>
    </message>
    <message>
        <source>snapshots</source>
        <comment>name of a file</comment>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>snapshots-%s</source>
        <comment>name of a file; %s: a date</comment>
        <translation>Snapshots-%s</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>below a figure while the text is counted</comment>
        <translation>bisher</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>what was changed in a paragraph</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>split 1 sentence</source>
        <translation>1 Satz teilen</translation>
    </message>
    <message numerus="yes">
        <source>split sentences in %Ln places</source>
        <translation>
            <numerusform>Sätze an %Ln Stelle teilen</numerusform>
            <numerusform>Sätze an %Ln Stellen teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {done} of {found} measured</source>
        <comment>texts</comment>
        <translation>angehalten: {done} von {found} gemessen</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>label of a field: the highest value to show</comment>
        <translation>bi&amp;s</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>target %s</source>
        <comment>%s: a range, such as “8–10”</comment>
        <translation>Ziel %s</translation>
    </message>
    <message>
        <source>target %s words</source>
        <comment>%s: a range</comment>
        <translation>Ziel %s Wörter</translation>
    </message>
    <message>
        <source>target {figure} {range}</source>
        <translation>Ziel: {figure} {range}</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>axis: how many texts</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>texts not searched because they cannot be read: %s</source>
        <translation>Texte, die nicht durchsucht werden, weil sie nicht lesbar sind: %s</translation>
    </message>
    <message>
        <source>textstat itself counts no types.</source>
        <translation>textstat selbst zählt keine Types.</translation>
    </message>
    <message>
        <source>textstat says 0 where no word has a syllable.</source>
        <translation>textstat gibt 0 an, wenn kein Wort eine Silbe hat.</translation>
    </message>
    <message>
        <source>textstat’s sentences run on across lines; these are Fact Box’s</source>
        <translation>textstats Sätze laufen über Zeilen hinweg; dies sind die von Fact Box</translation>
    </message>
    <message>
        <source>the Level</source>
        <translation>das Niveau</translation>
    </message>
    <message>
        <source>the built-in list</source>
        <translation>eingebaute Liste</translation>
    </message>
    <message>
        <source>the current text, counted by {rules}, version {version}</source>
        <translation>der aktuelle Text, gezählt nach {rules}, Version {version}</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>auf den Datenträger kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>der Datenträger ist vielleicht voll</translation>
    </message>
    <message>
        <source>the draft is damaged</source>
        <translation>der Entwurf ist beschädigt</translation>
    </message>
    <message>
        <source>the first level that covers 90 % of the words</source>
        <translation>das erste Niveau, das 90 % der Wörter abdeckt</translation>
    </message>
    <message>
        <source>the first level that covers 95 % of the words</source>
        <translation>das erste Niveau, das 95 % der Wörter abdeckt</translation>
    </message>
    <message>
        <source>the first level that covers 98 % of the words</source>
        <translation>das erste Niveau, das 98 % der Wörter abdeckt</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>in den Ordner darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the headline counts once</source>
        <comment>why two rule sets differ</comment>
        <translation>die Schlagzeile zählt einmal</translation>
    </message>
    <message>
        <source>the headline counts twice</source>
        <comment>why two rule sets differ</comment>
        <translation>die Schlagzeile zählt zweimal</translation>
    </message>
    <message>
        <source>the list is {language}</source>
        <translation>die Liste gilt für {language}</translation>
    </message>
    <message>
        <source>the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch Reading Ease; from 1 to 18</source>
        <translation>der häufigste Wert aus: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write und Fog, jeweils ab-, auf- und kaufmännisch gerundet, und der Klassenstufe des Flesch Reading Ease; von 1 bis 18</translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln characters; a window holds {most}</source>
        <translation>
            <numerusform>der Text hat %Ln Zeichen; ein Fenster fasst {most}</numerusform>
            <numerusform>der Text hat %Ln Zeichen; ein Fenster fasst {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln lines; a window holds {most}</source>
        <translation>
            <numerusform>der Text hat %Ln Zeile; ein Fenster fasst {most}</numerusform>
            <numerusform>der Text hat %Ln Zeilen; ein Fenster fasst {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has a line of %Ln characters; a window shows lines of up to {most}</source>
        <translation>
            <numerusform>der Text hat eine Zeile mit %Ln Zeichen; ein Fenster zeigt Zeilen bis {most}</numerusform>
            <numerusform>der Text hat eine Zeile mit %Ln Zeichen; ein Fenster zeigt Zeilen bis {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>the texts are not searched: this SQLite has no FTS5</source>
        <translation>die Texte werden nicht durchsucht: Dieses SQLite hat kein FTS5</translation>
    </message>
    <message>
        <source>there is no draft yet</source>
        <translation>es gibt noch keinen Entwurf</translation>
    </message>
    <message>
        <source>token · par.</source>
        <comment>axis: numbers of a token and of its paragraph</comment>
        <translation>Token · Abs.</translation>
    </message>
    <message>
        <source>tokens / sentences + 100 × words over six letters / tokens</source>
        <translation>Tokens / Sätze + 100 × Wörter über sechs Buchstaben / Tokens</translation>
    </message>
    <message>
        <source>tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1</source>
        <translation>Tokens / Sätze / 3 + 100 × Wörter ab vier Silben / Tokens / 3 + 1</translation>
    </message>
    <message>
        <source>tokens ^ (types ^ −0.165)</source>
        <translation>Tokens ^ (Types ^ −0,165)</translation>
    </message>
    <message>
        <source>tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; mean of reading forward and backward</source>
        <translation>Tokens je Faktor (einem Stück, das endet, wenn seine Type-Token-Relation unter 0,72 fällt); Mittel aus Vorwärts- und Rückwärtslesen</translation>
    </message>
    <message>
        <source>tokens that differ, as above</source>
        <comment>why two rule sets differ</comment>
        <translation>Tokens, die sich wie oben unterscheiden</translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a picture file</comment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>how often the headline counts</comment>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>types / tokens</source>
        <translation>Types / Tokens</translation>
    </message>
    <message>
        <source>types / √tokens</source>
        <translation>Types / √Tokens</translation>
    </message>
    <message>
        <source>types that occur once / types</source>
        <translation>einmalige Types / Types</translation>
    </message>
    <message>
        <source>types² / (Σ i² × V_i − types), V_i types occurring i times</source>
        <translation>Types² / (Σ i² × V_i − Types), V_i Types kommen i-mal vor</translation>
    </message>
    <message>
        <source>type–token ratio expected of 42 tokens drawn from the text</source>
        <translation>Type-Token-Relation, zu erwarten bei 42 aus dem Text gezogenen Tokens</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln sentences</source>
        <translation>
            <numerusform>unter %Ln Satz</numerusform>
            <numerusform>unter %Ln Sätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln tokens</source>
        <translation>
            <numerusform>unter %Ln Token</numerusform>
            <numerusform>unter %Ln Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>under %s</source>
        <comment>a range</comment>
        <translation>unter %s</translation>
    </message>
    <message>
        <source>under 100 words</source>
        <translation>unter 100 Wörtern</translation>
    </message>
    <message>
        <source>underscores</source>
        <translation>Unterstriche</translation>
    </message>
    <message>
        <source>underscores do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Unterstriche trennen nicht</translation>
    </message>
    <message>
        <source>underscores separate</source>
        <comment>why two rule sets differ</comment>
        <translation>Unterstriche trennen</translation>
    </message>
    <message>
        <source>university</source>
        <translation>Hochschule</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the level of a word</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>unreliable: %s</source>
        <translation>unsicher: %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <translation>bis %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <comment>a range</comment>
        <translation>bis %s</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>wird aktualisiert…</translation>
    </message>
    <message numerus="yes">
        <source>use %Ln letters fewer</source>
        <translation>
            <numerusform>%Ln Buchstaben weniger verwenden</numerusform>
            <numerusform>%Ln Buchstaben weniger verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln syllables fewer</source>
        <translation>
            <numerusform>%Ln Silbe weniger verwenden</numerusform>
            <numerusform>%Ln Silben weniger verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words of four syllables fewer</source>
        <translation>
            <numerusform>%Ln viersilbiges Wort weniger verwenden</numerusform>
            <numerusform>%Ln viersilbige Wörter weniger verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words over six letters fewer</source>
        <translation>
            <numerusform>%Ln Wort mit mehr als sechs Buchstaben weniger verwenden</numerusform>
            <numerusform>%Ln Wörter mit mehr als sechs Buchstaben weniger verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>version %d</source>
        <comment>of a rule set</comment>
        <translation>Version %d</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>sehr leicht</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>Vokale</translation>
    </message>
    <message>
        <source>vowels; i before another vowel is silent</source>
        <translation>Vokale; i vor einem anderen Vokal ist stumm</translation>
    </message>
    <message>
        <source>wave</source>
        <comment>how sentences are marked</comment>
        <translation>Welle</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>web addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>Webadressen werden zerteilt</translation>
    </message>
    <message>
        <source>web addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>Webadressen bleiben ganz</translation>
    </message>
    <message>
        <source>whole text %s</source>
        <translation>ganzer Text %s</translation>
    </message>
    <message>
        <source>with the headline %s</source>
        <comment>once, twice</comment>
        <translation>mit der Schlagzeile %s</translation>
    </message>
    <message>
        <source>with {kinds}</source>
        <comment>“with headings, tables”</comment>
        <translation>inklusive {kinds}</translation>
    </message>
    <message>
        <source>without this figure</source>
        <translation>ohne diese Kennzahl</translation>
    </message>
    <message>
        <source>without {kinds}</source>
        <comment>“without headings, tables”</comment>
        <translation>ohne {kinds}</translation>
    </message>
    <message>
        <source>words</source>
        <comment>behind two fields: a number of words</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>words by %s</source>
        <comment>%s: word lists</comment>
        <translation>Wortlisten: %s</translation>
    </message>
    <message>
        <source>words over six letters / sentences</source>
        <translation>Wörter über sechs Buchstaben / Sätze</translation>
    </message>
    <message>
        <source>years of primary school</source>
        <translation>Grundschuljahre</translation>
    </message>
    <message>
        <source>years of school (Fog, for Polish)</source>
        <translation>Schuljahre (Fog, für Polnisch)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{difference} since {snapshot}</source>
        <comment>{snapshot}: number of a snapshot</comment>
        <translation>{difference} seit {snapshot}</translation>
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
        <translation>{entry} in Zeile {line} wird ausgelassen, weil es kein einzelnes Wort ist.</translation>
    </message>
    <message>
        <source>{far} above</source>
        <translation>{far} darüber</translation>
    </message>
    <message>
        <source>{far} above {range}</source>
        <translation>{far} über {range}</translation>
    </message>
    <message>
        <source>{far} below</source>
        <translation>{far} darunter</translation>
    </message>
    <message>
        <source>{far} below {range}</source>
        <translation>{far} unter {range}</translation>
    </message>
    <message>
        <source>{far} points easier</source>
        <translation>{far} Punkte leichter</translation>
    </message>
    <message>
        <source>{far} points easier than {range}</source>
        <translation>{far} Punkte leichter als {range}</translation>
    </message>
    <message>
        <source>{far} points harder</source>
        <translation>{far} Punkte schwerer</translation>
    </message>
    <message>
        <source>{far} points harder than {range}</source>
        <translation>{far} Punkte schwerer als {range}</translation>
    </message>
    <message>
        <source>{far} {percent} %: {known}. {to_do}: {some}</source>
        <comment>“8.2 above 95 %: …”</comment>
        <translation>{far} ({percent} %): {known}. {to_do}: {some}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}</source>
        <translation>{figure} von {low} bis {high}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}, median {median}</source>
        <translation>{figure} von {low} bis {high}, Median {median}</translation>
    </message>
    <message numerus="yes">
        <source>{figure} {values}: {count} of %Ln texts</source>
        <translation>
            <numerusform>{figure} {values}: {count} von %Ln Text</numerusform>
            <numerusform>{figure} {values}: {count} von %Ln Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}, of the sentence alone; none under three tokens</source>
        <translation>{figure}, des Satzes allein; keines unter drei Tokens</translation>
    </message>
    <message>
        <source>{figure}, of the whole text: its change without the sentence</source>
        <translation>{figure}, des ganzen Textes: Änderung ohne den Satz</translation>
    </message>
    <message numerus="yes">
        <source>{figure}: by {listed}; unreliable under %Ln tokens.</source>
        <translation>
            <numerusform>{figure}: {listed}; unsicher unter %Ln Token.</numerusform>
            <numerusform>{figure}: {listed}; unsicher unter %Ln Tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, difference {difference}</source>
        <translation>{figure}: {before} vorher, {after} nachher, Unterschied {difference}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln proposals</source>
        <comment>“3 of 5 proposals”</comment>
        <translation>
            <numerusform>{found} von %Ln Vorschlag</numerusform>
            <numerusform>{found} von %Ln Vorschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>{inside} of {all} inside {target}</source>
        <comment>texts; {target}: “8–10”</comment>
        <translation>{inside} von {all} im Ziel {target}</translation>
    </message>
    <message>
        <source>{listed} in {made_from}</source>
        <comment>titles of a word list and of its source</comment>
        <translation>{listed} in {made_from}</translation>
    </message>
    <message>
        <source>{lists}, then {another}</source>
        <translation>{lists}, dann {another}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range</comment>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades agree within {apart}</source>
        <translation>{low} bis {high}: Die Stufen liegen höchstens {apart} auseinander</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades differ by {apart}</source>
        <translation>{low} bis {high}: Die Stufen liegen {apart} auseinander</translation>
    </message>
    <message>
        <source>{low} up to {high}</source>
        <comment>a range without its end: “8.0 up to 9.0”</comment>
        <translation>{low} bis unter {high}</translation>
    </message>
    <message>
        <source>{name} from snapshot to snapshot</source>
        <translation>{name} von Snapshot zu Snapshot</translation>
    </message>
    <message numerus="yes">
        <source>{name} was counted by the rule set {rules}, version {version}{figures}; here it was counted again.</source>
        <comment>{figures}: “: Level 9.1, Tokens 812”, or nothing</comment>
        <translation>
            <numerusform>{name} wurde nach dem Regelwerk {rules}, Version {version}, gezählt{figures}; hier wurde neu gezählt.</numerusform>
            <numerusform>{name} wurden nach dem Regelwerk {rules}, Version {version}, gezählt{figures}; hier wurde neu gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} went from {then} to {now}, {change}.</source>
        <translation>{name} veränderte sich von {then} auf {now} ({change}).</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: none of its own for a sentence of one or two words.</source>
        <translation>{name}: kein eigener Wert für einen Satz aus ein oder zwei Wörtern.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <comment>what is said of something, after its name</comment>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>the selected place, and how many there are: 3 of 12</comment>
        <translation>{number} von {total}</translation>
    </message>
    <message>
        <source>{old} is counted {otherwise}, unlike {new}.</source>
        <translation>{old} ist anders gezählt als {new}: {otherwise}.</translation>
    </message>
    <message>
        <source>{old} is in {old_language}, {new} in {new_language}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>{old} ist auf {old_language}, {new} auf {new_language}: Verglichen wird nur, was in beiden gleich gezählt wird, etwa Absätze und Sätze.</translation>
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
        <translation>{percent} % auf {level}</translation>
    </message>
    <message>
        <source>{rules} {version}, headline {headline}</source>
        <comment>“Fact box 3, headline twice”</comment>
        <translation>{rules} {version}, Schlagzeile {headline}</translation>
    </message>
    <message>
        <source>{said} (the headline counted once)</source>
        <translation>{said} (Schlagzeile einmal gezählt)</translation>
    </message>
    <message>
        <source>{share} % at {level} by {listed}</source>
        <translation>{share} % auf {level} nach {listed}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln texts</source>
        <translation>
            <numerusform>{shown} von %Ln Text</numerusform>
            <numerusform>{shown} von %Ln Texten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>{snapshot}: gespeichert {moment} UTC, Regelwerk {rules}, Version {version}, Schlagzeile {times} gezählt</numerusform>
            <numerusform>{snapshot}: gespeichert {moment} UTC, Regelwerk {rules}, Version {version}, Schlagzeile {times} gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}.</source>
        <comment>“30 sentences, 800 tokens and 1,200 syllables.”</comment>
        <translation>{some} und {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %Ln types</source>
        <translation>
            <numerusform>{some} von %Ln Type</numerusform>
            <numerusform>{some} von %Ln Types</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} wurde nach dem Regelwerk {old_rules}, Version {old_version}, gezählt: {figures}; hier werden beide nach {rules}, Version {version}, gezählt.</translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} wurde nach dem Regelwerk {old_rules}, Version {old_version}, gezählt; hier werden beide nach {rules}, Version {version}, gezählt.</translation>
    </message>
    <message>
        <source>{to_do}.</source>
        <translation>{to_do}.</translation>
    </message>
    <message>
        <source>{token} · par. {paragraph}</source>
        <comment>axis</comment>
        <translation>{token} · Abs. {paragraph}</translation>
    </message>
    <message>
        <source>{words} ({range})</source>
        <translation>{words} ({range})</translation>
    </message>
    <message>
        <source>{word}: {level}, form of “{form}”</source>
        <translation>{word}: {level}, Form von „{form}“</translation>
    </message>
    <message>
        <source>Σ i² × V_i = %s</source>
        <translation>Σ i² × V_i = %s</translation>
    </message>
    <message>
        <source>“%s”</source>
        <comment>a word, a name or a title, in quotation marks</comment>
        <translation>„%s“</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>„%s“ gibt es bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>“%s” is ready, but you went on working. Open it now?</source>
        <translation>„%s“ ist bereit, aber Sie haben weitergearbeitet. Jetzt öffnen?</translation>
    </message>
    <message>
        <source>“%s” is the text itself. Give the report another name.</source>
        <translation>„%s“ ist der Text selbst. Geben Sie dem Bericht einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Load the new version? You can undo this.</source>
        <translation>„%s“ wurde von einem anderen Programm geändert. Neue Fassung laden? Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Overwrite what it wrote?</source>
        <translation>„%s“ wurde von einem anderen Programm geändert. Dessen Änderungen überschreiben?</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; Save writes it again.</source>
        <translation>„%s“ wurde von einem anderen Programm verschoben oder gelöscht; „Speichern“ schreibt die Datei neu.</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; save its text.</source>
        <translation>„%s“ wurde von einem anderen Programm verschoben oder gelöscht; speichern Sie den Text.</translation>
    </message>
    <message>
        <source>“%s” was not opened: Fact Box failed to read it. Save it in another format, or paste its text.</source>
        <translation>„%s“ wurde nicht geöffnet: Fact Box konnte die Datei nicht lesen. Speichern Sie sie in einem anderen Format, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>“%s” was not saved: it would replace the document the text comes from. Save it under another name.</source>
        <translation>„%s“ wurde nicht gespeichert: Das würde das Dokument ersetzen, aus dem der Text stammt. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: the process that reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>„{file}“ wurde nicht geöffnet: Der Prozess, der die Datei liest, konnte nicht gestartet werden ({reason}). Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: {reason}</source>
        <translation>„{file}“ wurde nicht geöffnet: {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not saved: {reason}. Save it under another name.</source>
        <translation>„{file}“ wurde nicht gespeichert: {reason}. Speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Export it somewhere else.</source>
        <translation>„{file}“ wurde nicht geschrieben: {reason}. Exportieren Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the picture somewhere else.</source>
        <translation>„{file}“ wurde nicht geschrieben: {reason}. Speichern Sie das Bild an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the table somewhere else.</source>
        <translation>„{file}“ wurde nicht geschrieben: {reason}. Speichern Sie die Tabelle an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy.</source>
        <translation>„{name}“ gehört zu den eigenen Daten von Fact Box. Kopieren Sie die Datei an einen anderen Ort, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“{name}” beside it is not a file</source>
        <translation>„{name}“ daneben ist keine Datei</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” claims to be {shown} but is not. Save it as UTF-8.</source>
        <translation>„{name}“ gibt sich als {shown} aus, ist es aber nicht. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 pages. Split it into smaller files.</source>
        <translation>„{name}“ hat mehr als 20.000 Seiten. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“{name}” has no text of its own. {warning}</source>
        <translation>„{name}“ hat keinen eigenen Text. {warning}</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures of pages. Run text recognition (OCR) on it first.</source>
        <translation>„{name}“ hat keinen Text, nur Bilder von Seiten. Lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures. Run text recognition (OCR) on it first.</source>
        <translation>„{name}“ hat keinen Text, nur Bilder. Lassen Sie zuerst eine Texterkennung (OCR) darüberlaufen.</translation>
    </message>
    <message>
        <source>“{name}” has no text. Save the page again, as HTML.</source>
        <translation>„{name}“ hat keinen Text. Speichern Sie die Seite noch einmal, als HTML.</translation>
    </message>
    <message>
        <source>“{name}” has no text; its pages may be pictures. Get an edition with text.</source>
        <translation>„{name}“ hat keinen Text; die Seiten sind vielleicht Bilder. Besorgen Sie eine Ausgabe mit Text.</translation>
    </message>
    <message>
        <source>“{name}” has no web page in it. Save the page again, as HTML.</source>
        <translation>„{name}“ enthält keine Webseite. Speichern Sie die Seite noch einmal, als HTML.</translation>
    </message>
    <message>
        <source>“{name}” has too much text. Split it into smaller files.</source>
        <translation>„{name}“ hat zu viel Text. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“{name}” is PostScript. Save it as PDF, then open that.</source>
        <translation>„{name}“ ist PostScript. Speichern Sie die Datei als PDF, und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” is a DjVu file. Save it as PDF, then open that.</source>
        <translation>„{name}“ ist eine DjVu-Datei. Speichern Sie sie als PDF, und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” is a Kindle book. Convert it to EPUB, then open that.</source>
        <translation>„{name}“ ist ein Kindle-Buch. Wandeln Sie es in EPUB um, und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” is a Pages document. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>„{name}“ ist ein Pages-Dokument. Speichern Sie es im ursprünglichen Programm als Word-Datei (.docx), und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>„{name}“ ist eine Word-Datei im alten Format (.doc). Speichern Sie sie im ursprünglichen Programm als Word-Datei (.docx), und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>„{name}“ ist eine als XML gespeicherte Word-Datei. Speichern Sie sie im ursprünglichen Programm als Word-Datei (.docx), und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>„{name}“ ist eine WordPerfect-Datei. Speichern Sie sie im ursprünglichen Programm als Word-Datei (.docx), und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a chart, not a text. Copy its text, and paste it.</source>
        <translation>„{name}“ ist ein Diagramm, kein Text. Kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>“{name}” is a database. Open a text or a document.</source>
        <translation>„{name}“ ist eine Datenbank. Öffnen Sie einen Text oder ein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Open a text file.</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe. Öffnen Sie eine Textdatei.</translation>
    </message>
    <message>
        <source>“{name}” is a drawing, not a text. Copy its text, and paste it.</source>
        <translation>„{name}“ ist eine Zeichnung, kein Text. Kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>„{name}“ ist eine Datei eines alten Microsoft-Office-Programms. Speichern Sie sie im ursprünglichen Programm als Word-Datei (.docx), und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open a text file in it.</source>
        <translation>„{name}“ ist ein Ordner. Öffnen Sie eine Textdatei darin.</translation>
    </message>
    <message>
        <source>“{name}” is a form with nothing in it but prompts. Fill it in, then open it.</source>
        <translation>„{name}“ ist ein Formular, in dem nur Aufforderungen stehen. Füllen Sie es aus, und öffnen Sie es dann.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Run text recognition (OCR) on it, and open the result.</source>
        <translation>„{name}“ ist ein Bild. Lassen Sie eine Texterkennung (OCR) darüberlaufen, und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Save it as PDF, then open that.</source>
        <translation>„{name}“ ist eine Präsentation. Speichern Sie sie als PDF, und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>“{name}” is a program. Open a text or a document.</source>
        <translation>„{name}“ ist ein Programm. Öffnen Sie einen Text oder ein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or a film. Open a text or a document.</source>
        <translation>„{name}“ ist eine Ton- oder Filmdatei. Öffnen Sie einen Text oder ein Dokument.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Copy the cells that you want, and paste them.</source>
        <translation>„{name}“ ist ein Tabellendokument. Kopieren Sie die gewünschten Zellen, und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Copy its text, and paste it.</source>
        <translation>„{name}“ ist eine Outlook-Nachricht. Kopieren Sie den Text, und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and open what is in it.</source>
        <translation>„{name}“ ist ein Archiv. Entpacken Sie es, und öffnen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>“{name}” is an empty archive. Get another copy.</source>
        <translation>„{name}“ ist ein leeres Archiv. Besorgen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>„{name}“ ist eine alte Word- oder Write-Datei. Speichern Sie sie im ursprünglichen Programm als Word-Datei (.docx), und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again.</source>
        <translation>„{name}“ ist beschädigt: nicht als PDF lesbar. Besorgen Sie eine andere Kopie, oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be unpacked. Get another copy, or save it again.</source>
        <translation>„{name}“ ist beschädigt: nicht zu entpacken. Besorgen Sie eine andere Kopie, oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML cannot be read. Get another copy, or save it again.</source>
        <translation>„{name}“ ist beschädigt: Das XML ist nicht lesbar. Besorgen Sie eine andere Kopie, oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing. Get another copy, or save it again.</source>
        <translation>„{name}“ ist beschädigt: Das Ende fehlt. Besorgen Sie eine andere Kopie, oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its list of contents is missing. Get another copy.</source>
        <translation>„{name}“ ist beschädigt: Das Inhaltsverzeichnis fehlt. Besorgen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Get another copy, or save it again.</source>
        <translation>„{name}“ ist beschädigt: Der Text fehlt. Besorgen Sie eine andere Kopie, oder speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Save it again.</source>
        <translation>„{name}“ ist beschädigt: Der Text fehlt. Speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no pages. Save it again.</source>
        <translation>„{name}“ ist leer: Es gibt keine Seiten. Speichern Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Open another file.</source>
        <translation>„{name}“ ist leer: Es steht kein Text darin. Öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing in the file.</source>
        <translation>„{name}“ ist leer: In der Datei ist nichts.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing on its pages.</source>
        <translation>„{name}“ ist leer: Auf den Seiten steht nichts.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that cannot be read. Save it without a password.</source>
        <translation>„{name}“ ist auf nicht lesbare Weise verschlüsselt. Speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Save it without a password, then open it.</source>
        <translation>„{name}“ ist verschlüsselt. Speichern Sie die Datei ohne Passwort, und öffnen Sie sie dann.</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open that.</source>
        <translation>„{name}“ hat das alte Format von OpenOffice 1. Speichern Sie die Datei als .odt, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: it contains NUL bytes. Open another file.</source>
        <translation>„{name}“ ist keine Textdatei: Sie enthält NUL-Bytes. Öffnen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“{name}” is not text in any known encoding. Save it as UTF-8 first.</source>
        <translation>„{name}“ ist kein Text in einer bekannten Kodierung. Speichern Sie die Datei zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying (DRM), so its text cannot be read. Get a copy without protection.</source>
        <translation>„{name}“ hat einen Kopierschutz (DRM); daher ist der Text nicht lesbar. Besorgen Sie eine Kopie ohne Schutz.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once.</source>
        <translation>„{name}“ ist zu groß, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once. Split it into smaller files.</source>
        <translation>„{name}“ ist zu groß, um auf einmal gelesen zu werden. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“{name}” is too large when it is unpacked. Split it into smaller files.</source>
        <translation>„{name}“ ist entpackt zu groß. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Split it into smaller files.</source>
        <translation>„{name}“ braucht zu viel Arbeitsspeicher. Teilen Sie die Datei in kleinere auf.</translation>
    </message>
    <message>
        <source>“{name}” of known words, which count as A1</source>
        <translation>„{name}“ mit bekannten Wörtern, die als A1 zählen</translation>
    </message>
    <message>
        <source>“{path}” belongs to the snapshots themselves; choose another name or folder.</source>
        <translation>„{path}“ gehört zu den Snapshots selbst; wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened; check that you may read and write both the file and its folder.</source>
        <translation>„{path}“ kann nicht geöffnet werden; prüfen Sie, ob Sie die Datei und ihren Ordner lesen und beschreiben dürfen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}; check the file and its folder.</source>
        <translation>„{path}“ ist nicht verwendbar: {reason}; prüfen Sie die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was moved to “{moved}” and a new one begun; look at the list and try again.</source>
        <translation>„{path}“ war nicht lesbar, wurde nach „{moved}“ verschoben und neu angelegt; sehen Sie in die Liste, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was opened again; look at the list and try again.</source>
        <translation>„{path}“ war nicht lesbar und wurde neu geöffnet; sehen Sie in die Liste, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({error}); check the disk and try again.</source>
        <translation>„{path}“ konnte nicht gelesen oder geschrieben werden ({error}); prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}; nothing was changed.</source>
        <translation>„{path}“ war nicht verwendbar: {error}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“{path}” does not keep what is written to it; check the disk.</source>
        <translation>„{path}“ behält nicht, was hineingeschrieben wird; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“{path}” has an unknown layout, {version}, and was not changed; put a backup in its place.</source>
        <translation>„{path}“ hat einen unbekannten Aufbau, {version}, und wurde nicht geändert; setzen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program and was not changed; move it elsewhere and try again.</source>
        <translation>„{path}“ ist die Datenbank eines anderen Programms und wurde nicht geändert; verschieben Sie sie, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>„{path}“ ist ein Dokument oder eine Arbeitsmappe, keine Wortliste. Speichern Sie die Wörter als CSV oder einfachen Text, und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>„{path}“ ist ein Dokument, keine Wortliste. Speichern Sie die Wörter als CSV oder einfachen Text, und verwenden Sie diese Datei.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so snapshots cannot be kept there; move it and try again.</source>
        <translation>„{path}“ ist ein Ordner; daher können dort keine Snapshots liegen. Verschieben Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is closed; open the window again to use it.</source>
        <translation>„{path}“ ist geschlossen; öffnen Sie das Fenster neu, um die Datei zu verwenden.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and it or its folder is read-only, so it was not changed; allow writing there and try again.</source>
        <translation>„{path}“ ist beschädigt, und die Datei oder ihr Ordner ist schreibgeschützt; daher wurde nichts geändert. Erlauben Sie dort das Schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program; nothing was changed, try again in a moment.</source>
        <translation>„{path}“ wird von einem anderen Programm verwendet; nichts wurde geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged or from an earlier Fact Box, but still open in another window; close the other windows and try again.</source>
        <translation>„{path}“ fehlt, ist beschädigt oder stammt von einem früheren Fact Box, ist aber in einem anderen Fenster noch offen; schließen Sie die anderen Fenster, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so snapshots cannot be kept there; move it and try again.</source>
        <translation>„{path}“ ist keine Datei; daher können dort keine Snapshots liegen. Verschieben Sie, was dort liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is not a word list. {problem}</source>
        <translation>„{path}“ ist keine Wortliste. {problem}</translation>
    </message>
    <message>
        <source>“{path}” is too large for a word list.</source>
        <translation>„{path}“ ist zu groß für eine Wortliste.</translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only, so nothing was changed; allow writing there and try again.</source>
        <translation>„{path}“ oder der Ordner ist schreibgeschützt; daher wurde nichts geändert. Erlauben Sie dort das Schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {error}; correct or delete that row with an SQLite program.</source>
        <translation>„{path}“ wurde von einem anderen Programm geändert: {error}; berichtigen oder löschen Sie diese Zeile mit einem SQLite-Programm.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}, among others. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>„{path}“ wurde von einem anderen Programm geändert, unter anderem: {wrong}. Ungültiges wird nicht gezeigt, bleibt aber in der Datei; berichtigen oder löschen Sie es mit einem SQLite-Programm.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>„{path}“ wurde von einem anderen Programm geändert: {wrong}. Ungültiges wird nicht gezeigt, bleibt aber in der Datei; berichtigen oder löschen Sie es mit einem SQLite-Programm.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program and has been opened again; look at the list and try again.</source>
        <translation>„{path}“ wurde von einem anderen Programm verschoben, gelöscht oder ersetzt und neu geöffnet; sehen Sie in die Liste, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Export it somewhere else.</source>
        <translation>„{path}“ wurde nicht geschrieben: {reason}. Exportieren Sie an einen anderen Ort.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Fact Box (layout {version}, this one reads {known}) and was not changed; update Fact Box to use it.</source>
        <translation>„{path}“ stammt von einem neueren Fact Box (Aufbau {version}, dieses liest {known}) und wurde nicht geändert; aktualisieren Sie Fact Box, um die Datei zu verwenden.</translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier Fact Box and has to be converted, but it or its folder is read-only; allow writing there and try again.</source>
        <translation>„{path}“ stammt von einem früheren Fact Box und muss umgewandelt werden, aber die Datei oder ihr Ordner ist schreibgeschützt; erlauben Sie dort das Schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{word}” does not occur</source>
        <translation>„{word}“ kommt nicht vor</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: %Ln places {in_paragraphs}</source>
        <comment>“in 3 paragraphs”</comment>
        <translation>
            <numerusform>„{word}“: %Ln Stelle {in_paragraphs}</numerusform>
            <numerusform>„{word}“: %Ln Stellen {in_paragraphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: 1 place</source>
        <translation>„{word}“: 1 Stelle</translation>
    </message>
    <message>
        <source>“{word}”: a name inside a sentence; at the beginning of one, it may be a word.</source>
        <translation>„{word}“: ein Name im Satzinneren; am Satzanfang kann es ein Wort sein.</translation>
    </message>
    <message>
        <source>“{word}”: count {times}; {name} {effect}</source>
        <translation>„{word}“: Anzahl {times}; {name} {effect}</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: first {shown} of %Ln places</source>
        <translation>
            <numerusform>„{word}“: die ersten {shown} von %Ln Stelle</numerusform>
            <numerusform>„{word}“: die ersten {shown} von %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: syllables {syllables} × count {times} = {product}</source>
        <translation>„{word}“: Silben {syllables} × Anzahl {times} = {product}</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”.</source>
        <translation>„{word}“: {level}, Form von „{form}“.</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”; with a capital, it may be a name.</source>
        <translation>„{word}“: {level}, Form von „{form}“; großgeschrieben kann es ein Name sein.</translation>
    </message>
    <message>
        <source>“{word}”: {level}.</source>
        <translation>„{word}“: {level}.</translation>
    </message>
    <message>
        <source>“{word}”: {level}; with a capital, it may be a name.</source>
        <translation>„{word}“: {level}; großgeschrieben kann es ein Name sein.</translation>
    </message>
    <message>
        <source>“—” stands where textstat failed on this text: %s.</source>
        <translation>„—“ steht, wo textstat an diesem Text scheitert: %s.</translation>
    </message>
    <message>
        <source>− removed</source>
        <comment>what happened to a paragraph</comment>
        <translation>− entfernt</translation>
    </message>
    <message>
        <source>−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407</source>
        <translation>−20,5 × Sätze / Tokens + 4,9 × Silben / Tokens − 3,407</translation>
    </message>
    <message>
        <source>√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2</source>
        <translation>√((Tokens / Sätze)² + (100 × Wörter ab vier Silben / Tokens)²) / 2</translation>
    </message>
    <message>
        <source>√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times</source>
        <translation>√(Σ V_i × (i / Tokens)² − 1 / Types), V_i Types kommen i-mal vor</translation>
    </message>
    <message>
        <source>▲ above the target, ▼ below it.</source>
        <translation>▲ über dem Ziel, ▼ darunter.</translation>
    </message>
    <message>
        <source>▲ above the target: easier; ▼ below it: harder.</source>
        <translation>▲ über dem Ziel: leichter; ▼ darunter: schwerer.</translation>
    </message>
    <message>
        <source>▲ above the target: harder; ▼ below it: easier.</source>
        <translation>▲ über dem Ziel: schwerer; ▼ darunter: leichter.</translation>
    </message>
</context>
</TS>
