<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% at</source>
        <comment>between two fields: “95 % at A2”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln above</source>
        <comment>texts above the target</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln below</source>
        <comment>texts below the target</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, such as {entry} in line {line}, are left out because they are not single words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>places that were found</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the headline counted twice</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid characters, such as NUL or half a character, became “�”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>not shown</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved and changed</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are above it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are harder</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>proposals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the whole text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>places that were replaced</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots {of_texts}</source>
        <comment>“of 3 texts”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots, and now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symbols</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts not read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts without {figure}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too far off to draw</source>
        <comment>texts</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>paragraphs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words ignored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words left out: {kinds}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words {in_places}</source>
        <comment>“in 50 places”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at A1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words of two syllables or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of three syllables or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a type in their window</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>proposals</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>snapshots</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones</source>
        <comment>parts of a difference</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected. Select two to compare them, or one to compare it with the text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in all windows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in whole segments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types occurring once</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types, summed over the segments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to A2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from the beginning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of four syllables or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one syllable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one to three letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of three syllables or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words over six letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words without names, numbers and symbols</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%s as the sum of their levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s needs a dictionary to count words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s to now</source>
        <comment>%s: a difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>%s: numbers of proposals, such as “2, 3”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>some proposals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s tokens per factor forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s – comparison</source>
        <comment>name of a file; %s: title of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s – report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s — Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s, on</source>
        <comment>%s: the rule set that is on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s, out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: no parts can be found, as the texts are too long and differ too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: no value in one of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: not a sum. The parts are found by replacing paragraphs one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: parts found by replacing the paragraphs one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: the texts are in two languages, so no parts are found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: where the difference came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Fact Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All texts (%d)</source>
        <comment>snapshots</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>the language of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV, a table for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default font and size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diversity</source>
        <comment>menu: a group of figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diversity over the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>moves a word list down</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <comment>label of a list: the figure that is drawn</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find the parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>ignores the words typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ignore this word in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;JSON, with the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link targets</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark words above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>label of a field: the name of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>command: a new text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>place that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>change in a comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no words are marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>place that was found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>change in a comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>command: print a report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readability</source>
        <comment>menu: a group of figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;References</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button: replace one place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as %s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Selected (%d)</source>
        <comment>snapshots</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a list: which texts to show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This text ({number}): “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button: take back what was just done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>moves a word list up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <comment>menu: a group of figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why textstat differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>label of a field: the highest value of a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less 1 if it was 20 or under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ln tokens − ln types) / (ln tokens)²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new: %s)</source>
        <comment>said by a screen reader: words that are new</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed: %s)</source>
        <comment>said by a screen reader: words that were removed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(tokens + words of one to three letters) / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* Counted differently from the row above, which is part of the change: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>what happened to a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.141 × tokens / sentences + 0.086 × % difficult words + 0.839</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 if that is over 0.05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.1935 × % words of three syllables or more + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − 0.0327 × % words of one syllable − 0.875</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2007 × % words of three syllables or more + 0.1682 × tokens / sentences + 0.1373 × % words over six letters − 2.779</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2744 × % words of three syllables or more + 0.2656 × tokens / sentences − 1.693</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.2963 × % words of three syllables or more + 0.1905 × tokens / sentences − 1.1144</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × hard words / tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {graded} sentences is above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {graded} sentences is harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × (words − words at A1 or A2) / words; names, numbers and symbols apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × ln tokens / (1 − types that occur once / types)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × words up to A1 / words; names, numbers and symbols apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × words up to A2 / words; names, numbers and symbols apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × words up to B1 / words; names, numbers and symbols apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × words up to B2 / words; names, numbers and symbols apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14.69 ms × characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 − 1 × tokens / sentences − 58.5 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>180 − tokens / sentences − 58.5 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>195 − 2 × tokens / sentences − 67 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.835 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.84 − 1.02 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>206.84 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>300 × sentences / tokens − 10 × characters / pieces + 89</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>89 + (300 × sentences − 10 × letters and digits) / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A distinct token: the rule set says which tokens are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft in “{folder}” could not be removed and will be offered again: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A line chart of the Level at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart of {name} at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A lower value is more varied; it is 0 if no word occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the file is in another format. Its text is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words. In textstat, words of one syllable are never difficult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school grade of the United States. Hard words have three syllables or more. Only the beginning of a longer text counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level. textstat says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school year, from 4 to 15, for non-fiction in German.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot is not saved yet, because another program is using “%s”. Wait, or close again to lose that snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot is saved too, as chosen in the Snapshots menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is a run of letters and digits with the apostrophes inside it; a number, with its points and commas; a web or e-mail address; a currency sign; or a character of Chinese or Japanese. Hyphens, dashes and slashes separate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is a run of letters with their accents. Everything else separates: “other’s” is two, and a number is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is what white space separates, with all its punctuation: “(well-known),” is one, and so is a dash alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is what white space separates, without its punctuation: “well-known” is one, “wellknown”; a dash alone is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A window holds one text: of the %n files, it opens only “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A word has its level from the first ticked list with it or its base form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARI, Automated Readability Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Fact Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the value after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the words after a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;so ignore</source>
        <comment>label of a field; words follow</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>keep the part in parentheses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All paragraphs are the same in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All syllables that the word adds: syllables × count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts</source>
        <comment>title of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error occurred in Fact Box (%s), and the figures may be wrong. Your text is untouched: save it, then restart Fact Box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsaved text in “{folder}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unsaved text is damaged and cannot be read; it is kept as “%s”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using “%s”. The snapshot will be saved as soon as the file is free; until then, leave this window open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any sentence split in two: {name} {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up all snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up to %s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the value before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the words before a place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <comment>which words to list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block &amp;quotations</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both were counted by the rule set {rules}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brouwer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunet’s W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called Summer by lexicalrichness and S by quanteda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; its HDD is 42 times as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called herdanvm by lexicalrichness and Vm by quanteda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called simpsond by lexicalrichness and D by quanteda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called yulei by lexicalrichness and I by quanteda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be imported again, here or on another machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>name of a rule set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case does not matter: “By” and “by” are one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case is kept: “By” and “by” are two types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change
without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change since then: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change without it: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade. In textstat, pieces are what white space separates, a lone dash included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a word to see where it occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kinds in Count → Leave out, or in the context menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, or press F4, to go to the next place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the pane below the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coleman–Liau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coleman–Liau index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>name of a tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common words of the language ({language}): {common} of {tokens} tokens, under 20 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>button in the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>title of the window that compares two texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the text with the last or the selected snapshot, or two of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as a Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the fact box. Tokens: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;fact box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the fact &amp;box shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costliest sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costliest sentences and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costliest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column heading: how often it occurs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln words again</source>
        <comment>stops ignoring them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Count %s again</source>
        <comment>stops ignoring it; %s: words in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <comment>stops ignoring the selected words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted %s</source>
        <comment>%s: “without headings”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by different rule sets: %s. Where the rule set changes, Levels are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted by different rules: they cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in different languages: %s. Where the language changes, figures are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted separately: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln lines to go</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered at A1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered at A2 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered at B1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered at B2 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crawford</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C–L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dale–Chall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;fault figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default k&amp;inds only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <comment>%s: names, such as “snapshot 3”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the unsaved text “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends a little on length. Many programs spell Somers as Summer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends a little on length. The base of the logarithm makes no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends little on length, and not at all on the order of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends little on length. A shorter text is one window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends little on length. It is 0 if all words occur equally often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends little on length. The rest at the end counts as part of a factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends little on length. Up to 49 tokens at the end do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on length: compare texts of about the same length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column heading: depth in the outline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficult words are all words, including inflected forms and names, that are not on textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 or less is grade 4, 8 is grade 11, over 10 is college.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difficulty S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispersion
(DP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dispersion (DP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distinct tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution, as bars; the value is the number of the bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity over the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each snapshot, and how far its {name} is from that of the one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the next place of the word; the context menu sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the places of a word; the context menu sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a text in the window; the context menu sorts and copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a text, F2 renames it, Delete deletes it; the context menu has more commands, and sorts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · F2 renames · Delete deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens · F5 measures again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word, and where it occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshots to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported as JSON (*.json)</source>
        <comment>keep the part in parentheses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %s</source>
        <comment>%s: name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to %s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact Box %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. Set XDG_DATA_HOME to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact Box changes its language when it is next started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact Box stopped measuring the folder. Choose Measure again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact box</source>
        <comment>name of a rule set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls as a text grows longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falls as a text grows longer. It does not measure difficulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fernández Huerta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures in the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column heading: a measured figure, such as Level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure that is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the whole text. Enter counts by the selected rule set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures over the snapshots, as lines; the value is the place in the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: re, *tion, ??</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <comment>field: what to look for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds texts with all the words; words &quot;in quotes&quot; must follow one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last snapshot; the second line is the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First snapshot: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch Reading Ease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Amstad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Douma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Kincaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Kincaid grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Martins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Oborneva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch–Vacca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease with 42 points more, for Brazilian schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, fitted to Dutch children’s books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog (Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot&amp;notes</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing. textstat counts short numbers as short words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <comment>heading: format of the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <comment>column heading: the forms of the word in the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0 to 100. textstat counts all characters, with punctuation, over what white space separates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both. textstat says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 0.2 in grade 1 to 7.2 and more in college.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From “{one}” to “{other}”. Press Enter or click to go from place to place.</source>
        <comment>{one}, {other}: names of rule sets</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F–K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <comment>column heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives words above the level a tint and a dashed line in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the fact &amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the out&amp;line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide — Fact Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiraud’s R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guiraud’s R, root TTR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gulpease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gunning Fog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gutiérrez de Polini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HD-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapax share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty. In textstat, words on its list of easy words are not hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: &amp;automatic (twice with a published fact box)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline: &amp;twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herdan’s C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herdan’s C, log TTR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Herdan’s V_m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher, the more words occur only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest target %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honoré’s R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly it is spread over the paragraphs: Gries’s deviation of proportions (Gries 2008), half the sum of the differences between each paragraph’s share of the word and its share of the text. A word at 0 is spread as evenly as the text itself; near 1, all of it is in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of 100 tokens are of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many paragraphs it occurs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much more of the text is known once you replace the word everywhere with known words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it occurs, in all its forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it occurs; a headline that counts twice also does so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the word occurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How varied the words are throughout the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If grades are equally frequent, the first in this order counts. textstat takes a Reading Ease of 100 or more for grade 13.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln words in this text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore %s in this text</source>
        <comment>%s: words in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>which words to list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text, in all forms: {words} (%Ln words in total)</source>
        <comment>{words}: the words that are ignored now, or how many</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots; already here: {there}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: a {figure} score that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In seconds, for an adult who reads silently. White space takes no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect → Rule sets (Ctrl+8) shows each difference in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the headline, which counts twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was counted %s, unlike the text now; that is part of each difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is not one that Fact Box wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its forms in the text, the most frequent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its syllables, as the rule set counts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>with a space between them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kandel–Moles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <comment>menu: kinds of text that are not counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the window</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters only</source>
        <comment>name of a rule set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column heading: CEFR level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level %s</source>
        <comment>%s: “unreliable: under 100 tokens”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level (US grade, Flesch–Kincaid) of the sentence at the cursor:
%s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at 98 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level at which they are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the word, or of its base form, in your list {lists}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} syllables per word) − 15.59</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level {ours} here, {theirs} in textstat {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: US grade (Flesch–Kincaid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: school year (Oborneva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: school year (Wiener Sachtextformel 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level: years of school (Fog, for Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>column heading: the levels that words have</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends removed: %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {count} words: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Put one word on each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is not a single word: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is one too many. A list may have at most {most} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linsear Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <comment>column heading: a word list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only words that occur once (hapaxes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest target length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3, which also gives some words the level of a related word. Not an official CEFR rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest target %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATTR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MATTR, moving-average type–token ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSTTR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSTTR, mean segmental type–token ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTLD, measure of textual lexical diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maas a²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published. textstat says 0 where there is no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for Swedish. It measures variation, not difficulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for thirty sentences. A shorter text is scaled up to thirty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;k words above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>McAlpine EFLAW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean word level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most texts lie between 10 and 20. Depends little on length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <comment>which words to list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no syllables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs no syllables. textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Dale–Chall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article was found on the page, so this is the whole page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change above this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change below this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No enumeration yet: no “First … Second … Third …” and no numbered list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures are chosen. Choose some under “Figures”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No formula was made for {language}: only a length can be aimed at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line yet: it takes {needed} tokens, and the text has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lines were joined: none of them looks hard-wrapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proposal to select here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No snapshots of this text yet. Latest of other texts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text matches. Press Escape to show all texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value: a word must occur twice, in a text of at least two paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word is chosen that could be ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word levels: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {name}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Save one, and see here what your next edits change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared: the rule set “{name}” cannot be loaded ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not offered: no formula was made for this language (%s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pasted: %s</source>
        <comment>%s: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not printed. Check the printer, or save the report as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not restored: %s</source>
        <comment>%s: why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %s. Save the report somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals and proposals inside these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln snapshots after “{name}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: proposals inside these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: what the user wrote about a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: a remark on a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in {file}; already here: %Ln snapshots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it does not say that its format is {format}. Export the snapshots anew and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export the snapshots anew and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (line {line}, column {column}). Export the snapshots anew and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is too large to be read at once. Export fewer snapshots at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it was written by a newer Fact Box (version {version}, this one reads {known}). Update Fact Box to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the text as it is now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now (the same as snapshot %d)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: the current text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>which words to list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVIX, ordvariationsindex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oborneva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oborneva’s grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no words are marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One grade: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line per snapshot with all its figures, without the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One syllable fewer: {name} {change}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text or a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened {file}, {form}</source>
        <comment>{form}: encoding or format of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened {file}, {form}; it mixes several kinds of line ends, and saving will unify them</source>
        <comment>{form}: encoding of the file</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button in the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words: {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;olish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages or search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>heading: size of the paper</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}
Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column heading: the part in a difference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the difference: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this is the counting: the first was counted {unlike}, unlike the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: parts of the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts by paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts by proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or type a text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the snapshots file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage of all tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pisarek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pisarek √</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pisarek, by a root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>column heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals by enumeration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published %s ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published fact &amp;box</source>
        <comment>kind of text that may be left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation matters: “end” and “end.” are two types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RIX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln words.</source>
        <comment>from a file with a word list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008). textstat begins at 206.84.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readability, diversity and vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%s”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “{file}”: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it a separate text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloaded %s; Undo brings back your text</source>
        <comment>%s: name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this list from Fact Box? The file that it came from is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%s” from Fact Box? The file that it came from is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Replaced “{words}” in %Ln places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the paragraphs one by one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report by Fact Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %s; Undo brings back your text</source>
        <comment>%s: “snapshot 3”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set: &amp;Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set: &amp;Fact box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set: &amp;Letters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set: Word &amp;processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set: te&amp;xtstat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule set: {name}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rule set: {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;napshots file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a snapshot of a text to see it here with its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save automatically &amp;when the text is replaced or closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <comment>button in the tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%s” first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text and its figures as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column heading: when a snapshot was saved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %s</source>
        <comment>%s: name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %s UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved snapshot {number} of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the picture as %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the report as %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the table as %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file} as UTF-8: {encoding} cannot hold all of its characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within ± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, dialogue, children’s books about the country, and other languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, notes and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line: change since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select another rule set to see how it differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select text of pr&amp;oposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection: none of it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>column heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, Level {level}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, {name} {value}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence: too short for a Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence: too short for “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences are tinted by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences without which {name} would fall most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences without which {name} would rise most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences: {number}, {rule}.</source>
        <comment>{rule}: “found within paragraphs, …”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does not, and those of one or two words do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest target length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;unchanged</source>
        <comment>paragraphs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the texts whose paths contain all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpson’s D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot {number} is no longer in “{path}”; another window may have deleted it, so look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots and settings are kept in
%s
Nothing leaves this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some chapters of the book are missing. Get another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by: best match, or last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting from the first text, each paragraph in turn is replaced by the new one, and the whole text is measured again. The change in the figure is the part of that paragraph. The parts add up; in another order they might differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum, of the parts before rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summer’s S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables of the word, as the rule set counts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables: {number}, {rule}.</source>
        <comment>{rule}: “by the CMU Pronouncing Dictionary; …”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbols</source>
        <comment>which words to list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Szigriszt–Pazos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;int sentences by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;int sentences by Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;itle of this text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTR of 50 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTR, type–token ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <comment>label of a field: the lowest value of a target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get %s</source>
        <comment>label of fields; %s: name of a figure, such as Level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tar&amp;get Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target c&amp;overage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target length {range} words. {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {aim}. {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target {coverage}. {work}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column heading: the name of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>name of the editor, for screen readers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;font…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and CSV</source>
        <comment>kinds of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Flesch–Kincaid grade, refitted to Russian fiction: a school year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Level from snapshot to snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Level went from {then} to {now}, {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TTR of each window of %d tokens, at the middle of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup “{path}” could not be written: {reason}. Save it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The base form if one is known; otherwise the word as it stands in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. A small letter also matches its capital; a capital matches only itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance that two tokens drawn from the text are the same word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has no room left for “{path}”, so nothing was changed; make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure then; the second line is the change since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures from snapshot to snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures under every rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file refers to another document, whose text is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line, {line}, is a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Ask its owner for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The headline counts %s now, which is part of each difference.</source>
        <comment>%s: once, twice or automatic</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline counts twice. Tokens added: {tokens}. Sentences added: {sentences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The headline counts {before} in the text before and {after} in the text after.</source>
        <comment>{before}, {after}: once, twice or automatic</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts {then} in {old} and {now} in {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the word on the list, or why it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the word. %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of this text look hard-wrapped. Each ends a sentence, so the Level is too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not removed: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was not saved in “{folder}”: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean TTR of the windows of %d tokens around each place, and their range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most frequent function words are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts add up to the difference. Where a figure is a ratio of two counts, a paragraph is credited with its change to both, averaged over both orders (Shapley value). A new type is shared by the paragraphs that brought it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process that measures the texts could not be started (%s). Close other programs, and choose Measure again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule set has not changed: “{name}” cannot be loaded ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule set textstat counts {language} as textstat does (Count).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as msttr in lexicalrichness and lexical_diversity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as rttr in lexicalrichness and root_ttr in lexical_diversity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and koRpus use windows of 100 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 (2.3026 times as much); quanteda and koRpus give the square root of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text under all rule sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of the words that are to be known at a level. %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshots file was damaged. It is kept as “%s”; a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of the parts before rounding. The list of figures shows the difference of the rounded figures, so its last digit may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is %s.</source>
        <comment>%s: a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target {aim} does not apply to a text in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it is now is saved as snapshot %d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text before is counted %s, unlike the text after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text ends before the file does: what follows was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the window is a &amp;revision of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is counted by other rules now, so the figures cannot be compared. Compare (Ctrl+D) counts both texts alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is now a revision of “%s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title will be saved with the first snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word levels of {name} came from {then}; here those of both texts come from {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words by level, and where they occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no snapshots in %s</source>
        <comment>%s: name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{name}”. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Was it moved or renamed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text or document in the folder “{folder}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word at the cursor to ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with: the text is the same as in snapshot %d, and no other version was saved. Edit the text, then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with: this text has no snapshot yet. Save one, edit the text, and then compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report: no word of the text is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report: the text has none of these parts: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to report: the text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These share a paragraph:
%s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They count in no figure, and are grey in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop cannot show the folder “%s”; open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is only the article of the web page, without what surrounds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score. textstat compares the score, not the percentage, with 0.05, so that nearly every text gets the 3.6365.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has no snapshots yet.
Save one (Ctrl+Shift+S) to see here which way its figures go while you edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is now treated as a separate one. The snapshots of “%s” are unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is treated as a revision of “%s” again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text no longer has a snapshot in “{path}”; another window may have deleted them. Save one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tint sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title and note of snapshot %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: add {words}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: cut {words}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To reach {aim}: {words} to replace, {places}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach {level}: shorten both sentences and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or use shorter words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or {use}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach {level}: {split}; shorter words alone are not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To reach {level}: {use}; shorter sentences alone are not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows around it from {low} to {high}, mean {mean}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = {mean}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {tokens}. Paragraphs: {paragraphs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens: {tokens}. {figure}: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too coarse to compare texts by: most of them have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the whole page; Undo brings back the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column heading: all syllables of the word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat as a se&amp;parate text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column heading: a distinct token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Types: %n distinct tokens among {tokens}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type–token ratio over the text, as a line; the value is the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 78, 74 and 71 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 90, 86 and 84 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 96, 94 and 92 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 98, 97 and 96 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US grade (Flesch–Kincaid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with a byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8 with invalid bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 30 is for children, over 60 for specialists. Made for Swedish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>which words to list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlike Yule’s K, rises with variety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreliable: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text from {moment}, from before its draft was damaged: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text from {moment}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}, from before its draft was damaged: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a text</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a part of it, or factbox --print, which reads texts of any size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the text</source>
        <comment>name of a tool bar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabular&amp;y</source>
        <comment>name of a menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSTF 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSTF 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSTF 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WSTF 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each paragraph changed in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each proposal changed in the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the Level is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the two rule sets differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the word occurs in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your snapshots are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text, headline counted twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole text: %s</source>
        <comment>%s: how many words are left out</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this &amp;level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 1 (Sachtextformel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 2 (Sachtextformel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 3 (Sachtextformel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiener STF 4 (Sachtextformel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences. textstat says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, nothing would be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>column heading: one word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <comment>kind of file: Microsoft Word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word
level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word &amp;lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word level (%s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word levels come from %s.</source>
        <comment>%s: word lists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word levels come from these lists: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word lists: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word processor</source>
        <comment>name of a rule set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column heading: how many words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above %s are marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above A2 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words above {level} have a tint and a dashed line in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words beyond the list and unknown words count as above A2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words ignored in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Words of %Ln syllables or more, by their syllables in total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Words of %d syllables or more come first, by their syllables in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {ours} here, {theirs} there, where white space separates and a headline counts once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {words}. Syllables: {syllables}. {name}: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable. textstat says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of school. In Polish, words of four syllables or more count as hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of school. This is the linear one of his two formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of school. This is the other one of his two formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can make a backup while this and other windows are open. To go back to a backup, close them all and put it in place of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account has no home folder. Set HOME to the path of a folder that you own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is being backed up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is not being backed up: %s. Save it; meanwhile, the backup is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yule’s I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yule’s K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name</source>
        <comment>the level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <comment>the level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a symbol</source>
        <comment>the level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all texts</source>
        <comment>which texts to show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window has the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another window is busy with the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apostrophes separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>how often the headline counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic, before a paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic, on closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic, pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beyond the list</source>
        <comment>the level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <comment>the levels of the list that comes with Fact Box</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the CMU Pronouncing Dictionary; for words that are not in it, hyphenation points (pyphen, en_US) + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>captions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are not one token each</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are one token each</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>children’s books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contains the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by %s</source>
        <comment>%s: a rule set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted by {rules}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency signs count</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>currency signs do not count</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM hh:mm:ss</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy hh:mm:ss</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>name of a picture file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diversity</source>
        <comment>name of a picture file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>how sentences are marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each ended by . ! or ?, not by a line; fewer than three words do not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy after middle school, hard after primary school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy after primary school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy after upper school, hard after middle school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language into which this is translated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <comment>label of a field: the lowest value to show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls with length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 42 tokens to draw from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than 50 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found within paragraphs, never across them; they also end inside quotation marks and brackets, but not at abbreviations and initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %s</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean}</source>
        <comment>range of the line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full stops in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full stops in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups of vowels; “le-er” and “rí-o” part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows with length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard after upper school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly {language}</source>
        <comment>what a text is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline counted %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}, or other word lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: other word lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_AT) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_DE) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, en_US) + 1 for each token; that is too few for words that are never hyphenated, such as “around” and “Jonathan”: Careful and textstat look most words up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, es) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token; one more where pyphen cuts off no single letter: “a-voir”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token; a single letter may stand before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, nl_NL) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pl_PL) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token; a single letter may stand before the first; “di-a” and “ru-a” part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, ru_RU) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, sv) + 1 for each token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphens do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphens separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored in this text</source>
        <comment>the level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraphs</source>
        <comment>after “12 places”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>after “30 words”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <comment>%s: a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in snapshot {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the note of snapshot {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the title of snapshot {number}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {language} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the target, {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to Fact Box’s own data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by another version of Fact Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file was taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence is above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence is harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence is not above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its sentence is not harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known words, as A1</source>
        <comment>the levels of the words in a list without levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less is more varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <comment>how sentences are marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln ln types / ln ln tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln tokens / ln(2 − ln types / ln tokens)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ln types / ln tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made for {language}</source>
        <comment>what a figure is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of types / tokens in every window of 50 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of types / tokens in segments of 50 tokens, the rest dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring: {done} of {found}</source>
        <comment>texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring: {done} of {found}, {rate} a second</source>
        <comment>texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more is more varied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what happened to a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved here and changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved, changed</source>
        <comment>what happened to a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names and terms, separated by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news 40–60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newspapers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no formula for {language} gives a school grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no formula was made for {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sentence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tint</source>
        <comment>how sentences are marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word but names and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word occurs twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <comment>which texts to show: those that could not be read</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not {language}</source>
        <comment>what a text is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>axis: the text as it is now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers are cut</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers count</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers do not count</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %Ln texts</source>
        <comment>after “12 snapshots”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of the parts before rounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of “%s”</source>
        <comment>below “Snapshots”: the text that they are of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often the headline counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one token only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one type only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or less</source>
        <comment>behind a field: “8 or less”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or more</source>
        <comment>behind a field: “8 or more”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other marks do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other marks separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %s</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preparing the search: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal %s</source>
        <comment>%s: its number and its first words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>axis: the proposals of the outline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published fact box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten</source>
        <comment>what happened to a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule set: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school year (Oborneva)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school year (Wiener Sachtextformel 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school years 1 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school years 5 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown: %s</source>
        <comment>%s: how many texts, and ranges of figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs alone count</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs alone do not count</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <comment>axis: number of the snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot %d</source>
        <comment>in a sentence, after a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot {number}, “{title}”</source>
        <comment>in a sentence, after a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshots</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshots-%s</source>
        <comment>name of a file; %s: a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <comment>below a figure while the text is counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>what was changed in a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split 1 sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>split sentences in %Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {done} of {found} measured</source>
        <comment>texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>label of a field: the highest value to show</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %s</source>
        <comment>%s: a range, such as “8–10”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %s words</source>
        <comment>%s: a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target {figure} {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts</source>
        <comment>axis: how many texts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts not searched because they cannot be read: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textstat itself counts no types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textstat says 0 where no word has a syllable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textstat’s sentences run on across lines; these are Fact Box’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the built-in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the current text, counted by {rules}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draft is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first level that covers 90 % of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first level that covers 95 % of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first level that covers 98 % of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline counts once</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the headline counts twice</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch Reading Ease; from 1 to 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln characters; a window holds {most}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln lines; a window holds {most}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has a line of %Ln characters; a window shows lines of up to {most}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the texts are not searched: this SQLite has no FTS5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no draft yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token · par.</source>
        <comment>axis: numbers of a token and of its paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens / sentences + 100 × words over six letters / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens ^ (types ^ −0.165)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; mean of reading forward and backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens that differ, as above</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a picture file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <comment>how often the headline counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types / tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types / √tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types that occur once / types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>types² / (Σ i² × V_i − types), V_i types occurring i times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type–token ratio expected of 42 tokens drawn from the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>under %Ln sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln tokens</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under %s</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 100 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underscores do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>underscores separate</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>university</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the level of a word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreliable: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %s</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>use %Ln letters fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln syllables fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words of four syllables fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words over six letters fewer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>version %d</source>
        <comment>of a rule set</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vowels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vowels; i before another vowel is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wave</source>
        <comment>how sentences are marked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole text %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the headline %s</source>
        <comment>once, twice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {kinds}</source>
        <comment>“with headings, tables”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {kinds}</source>
        <comment>“without headings, tables”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <comment>behind two fields: a number of words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words by %s</source>
        <comment>%s: word lists</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words over six letters / sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of primary school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years of school (Fog, for Polish)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{difference} since {snapshot}</source>
        <comment>{snapshot}: number of a snapshot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance}; {sentences}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} in line {line} is left out because it is not a single word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} above {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} below {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} points easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} points easier than {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} points harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} points harder than {range}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} {percent} %: {known}. {to_do}: {some}</source>
        <comment>“8.2 above 95 %: …”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}, median {median}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{figure} {values}: {count} of %Ln texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}, of the sentence alone; none under three tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure}, of the whole text: its change without the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{figure}: by {listed}; unreliable under %Ln tokens.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, difference {difference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln proposals</source>
        <comment>“3 of 5 proposals”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{inside} of {all} inside {target}</source>
        <comment>texts; {target}: “8–10”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} in {made_from}</source>
        <comment>titles of a word list and of its source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lists}, then {another}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}: the grades agree within {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}: the grades differ by {apart}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} up to {high}</source>
        <comment>a range without its end: “8.0 up to 9.0”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} from snapshot to snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} was counted by the rule set {rules}, version {version}{figures}; here it was counted again.</source>
        <comment>{figures}: “: Level 9.1, Tokens 812”, or nothing</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} went from {then} to {now}, {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: none of its own for a sentence of one or two words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>the selected place, and how many there are: 3 of 12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is counted {otherwise}, unlike {new}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{old} is in {old_language}, {new} in {new_language}: only what is counted alike in both is compared, such as tokens and sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}, {next}</source>
        <comment>how the items of a list stand in a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % at {level}</source>
        <comment>“95 % at A2”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rules} {version}, headline {headline}</source>
        <comment>“Fact box 3, headline twice”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} (the headline counted once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % at {level} by {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln texts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}.</source>
        <comment>“30 sentences, 800 tokens and 1,200 syllables.”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{some} of %Ln types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; here both are counted by {rules}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}; here both are counted by {rules}, version {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_do}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} · par. {paragraph}</source>
        <comment>axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({range})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word}: {level}, form of “{form}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Σ i² × V_i = %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s”</source>
        <comment>a word, a name or a title, in quotation marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” is ready, but you went on working. Open it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” is the text itself. Give the report another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Load the new version? You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Overwrite what it wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; Save writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; save its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” was not opened: Fact Box failed to read it. Save it in another format, or paste its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” was not saved: it would replace the document the text comes from. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not opened: the process that reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not opened: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not saved: {reason}. Save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Export it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the picture somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the table somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” beside it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” claims to be {shown} but is not. Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 pages. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text of its own. {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures of pages. Run text recognition (OCR) on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures. Run text recognition (OCR) on it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text. Save the page again, as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no text; its pages may be pictures. Get an edition with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no web page in it. Save the page again, as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has too much text. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is PostScript. Save it as PDF, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a DjVu file. Save it as PDF, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Kindle book. Convert it to EPUB, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Pages document. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a chart, not a text. Copy its text, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a database. Open a text or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Open a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a drawing, not a text. Copy its text, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open a text file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a form with nothing in it but prompts. Fill it in, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a picture. Run text recognition (OCR) on it, and open the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Save it as PDF, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a program. Open a text or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a sound or a film. Open a text or a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Copy the cells that you want, and paste them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Copy its text, and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and open what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an empty archive. Get another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be unpacked. Get another copy, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML cannot be read. Get another copy, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing. Get another copy, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its list of contents is missing. Get another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Get another copy, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no pages. Save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing on its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that cannot be read. Save it without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Save it without a password, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a text file: it contains NUL bytes. Open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not text in any known encoding. Save it as UTF-8 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is protected against copying (DRM), so its text cannot be read. Get a copy without protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is too large when it is unpacked. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” of known words, which count as A1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” belongs to the snapshots themselves; choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be opened; check that you may read and write both the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}; check the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read and was moved to “{moved}” and a new one begun; look at the list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read and was opened again; look at the list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({error}); check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” does not keep what is written to it; check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” has an unknown layout, {version}, and was not changed; put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a database of another program and was not changed; move it elsewhere and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is a folder, so snapshots cannot be kept there; move it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is closed; open the window again to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is damaged, and it or its folder is read-only, so it was not changed; allow writing there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is in use by another program; nothing was changed, try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged or from an earlier Fact Box, but still open in another window; close the other windows and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a file, so snapshots cannot be kept there; move it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is not a word list. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” is too large for a word list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only, so nothing was changed; allow writing there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {error}; correct or delete that row with an SQLite program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}, among others. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program and has been opened again; look at the list and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Export it somewhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Fact Box (layout {version}, this one reads {known}) and was not changed; update Fact Box to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier Fact Box and has to be converted, but it or its folder is read-only; allow writing there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not occur</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: %Ln places {in_paragraphs}</source>
        <comment>“in 3 paragraphs”</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: 1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”: a name inside a sentence; at the beginning of one, it may be a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: first {shown} of %Ln places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: syllables {syllables} × count {times} = {product}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”; with a capital, it may be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”: {level}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”: {level}; with a capital, it may be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“—” stands where textstat failed on this text: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− removed</source>
        <comment>what happened to a paragraph</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ above the target, ▼ below it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
