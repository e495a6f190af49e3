<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
            <numerusform>%Ln au-dessus</numerusform>
            <numerusform>%Ln au-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln below</source>
        <comment>texts below the target</comment>
        <translation>
            <numerusform>%Ln en dessous</numerusform>
            <numerusform>%Ln en dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, such as {entry} in line {line}, are left out because they are not single words.</source>
        <translation>
            <numerusform>%Ln entrée est ignorée ({entry}, ligne {line}) car ce n’est pas un seul mot.</numerusform>
            <numerusform>%Ln entrées, dont {entry} à la ligne {line}, sont ignorées car ce ne sont pas des mots seuls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>places that were found</comment>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored words</source>
        <translation>
            <numerusform>%Ln mot ignoré</numerusform>
            <numerusform>%Ln mots ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the headline counted twice</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln dans le titre compté deux fois</numerusform>
            <numerusform>%Ln dans le titre compté deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid characters, such as NUL or half a character, became “�”.</source>
        <translation>
            <numerusform>%Ln caractère non valide, tel que NUL ou une moitié de caractère, est devenu «&#xa0;�&#xa0;».</numerusform>
            <numerusform>%Ln caractères non valides, tels que NUL ou une moitié de caractère, sont devenus «&#xa0;�&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>%Ln caractère de plus</numerusform>
            <numerusform>%Ln caractères de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln déplacé</numerusform>
            <numerusform>%Ln déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved and changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln déplacé et modifié</numerusform>
            <numerusform>%Ln déplacés et modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are above it</source>
        <translation>
            <numerusform>%Ln des {graded} phrases est au-dessus</numerusform>
            <numerusform>%Ln des {graded} phrases sont au-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are harder</source>
        <translation>
            <numerusform>%Ln des {graded} phrases est plus difficile</numerusform>
            <numerusform>%Ln des {graded} phrases sont plus difficiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other words</source>
        <translation>
            <numerusform>%Ln autre mot</numerusform>
            <numerusform>%Ln autres mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln paragraphe</numerusform>
            <numerusform>%Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln paragraphe inchangé</numerusform>
            <numerusform>%Ln paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the whole text</source>
        <translation>
            <numerusform>%Ln endroit dans tout le texte</numerusform>
            <numerusform>%Ln endroits dans tout le texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln supprimé</numerusform>
            <numerusform>%Ln supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>places that were replaced</comment>
        <translation>
            <numerusform>%Ln remplacement</numerusform>
            <numerusform>%Ln remplacements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>%Ln ligne exportée</numerusform>
            <numerusform>%Ln lignes exportées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantané</numerusform>
            <numerusform>%Ln instantanés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots {of_texts}</source>
        <comment>“of 3 texts”</comment>
        <translation>
            <numerusform>%Ln instantané {of_texts}</numerusform>
            <numerusform>%Ln instantanés {of_texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots, and now</source>
        <translation>
            <numerusform>%Ln instantané, et maintenant</numerusform>
            <numerusform>%Ln instantanés, et maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllables</source>
        <translation>
            <numerusform>%Ln syllabe</numerusform>
            <numerusform>%Ln syllabes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symbols</source>
        <translation>
            <numerusform>%Ln symbole</numerusform>
            <numerusform>%Ln symboles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln texte</numerusform>
            <numerusform>%Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts not read</source>
        <translation>
            <numerusform>%Ln texte non lu</numerusform>
            <numerusform>%Ln textes non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts without {figure}</source>
        <translation>
            <numerusform>%Ln texte sans {figure}</numerusform>
            <numerusform>%Ln textes sans {figure}</numerusform>
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
            <numerusform>%Ln trop éloigné pour être tracé</numerusform>
            <numerusform>%Ln trop éloignés pour être tracés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words ignored</source>
        <translation>
            <numerusform>%Ln mot ignoré</numerusform>
            <numerusform>%Ln mots ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words left out: {kinds}</source>
        <translation>
            <numerusform>%Ln mot exclu&#xa0;: {kinds}</numerusform>
            <numerusform>%Ln mots exclus&#xa0;: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words {in_places}</source>
        <comment>“in 50 places”</comment>
        <translation>
            <numerusform>%Ln mot {in_places}</numerusform>
            <numerusform>%Ln mots {in_places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at A1</source>
        <translation>
            <numerusform>%n en A1</numerusform>
            <numerusform>%n en A1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content words</source>
        <translation>
            <numerusform>%n mot lexical</numerusform>
            <numerusform>%n mots lexicaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words</source>
        <translation>
            <numerusform>%n mot difficile</numerusform>
            <numerusform>%n mots difficiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words of two syllables or more</source>
        <translation>
            <numerusform>%n mot difficile de deux syllabes ou plus</numerusform>
            <numerusform>%n mots difficiles de deux syllabes ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard words</source>
        <translation>
            <numerusform>%n mot complexe</numerusform>
            <numerusform>%n mots complexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and digits</source>
        <translation>
            <numerusform>%n lettre ou chiffre</numerusform>
            <numerusform>%n lettres et chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of three syllables or more</source>
        <translation>
            <numerusform>%n d’entre eux de trois syllabes ou plus</numerusform>
            <numerusform>%n d’entre eux de trois syllabes ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a type in their window</source>
        <translation>
            <numerusform>%n d’entre eux répète un type dans sa fenêtre</numerusform>
            <numerusform>%n d’entre eux répètent un type dans leur fenêtre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n paragraphe</numerusform>
            <numerusform>%n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>%n enregistré</numerusform>
            <numerusform>%n enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones</source>
        <comment>parts of a difference</comment>
        <translation>
            <numerusform>%n plus petite</numerusform>
            <numerusform>%n plus petites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected. Select two to compare them, or one to compare it with the text.</source>
        <translation>
            <numerusform>%n instantané est sélectionné. Sélectionnez-en deux pour les comparer, ou un seul pour le comparer au texte.</numerusform>
            <numerusform>%n instantanés sont sélectionnés. Sélectionnez-en deux pour les comparer, ou un seul pour le comparer au texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllables</source>
        <translation>
            <numerusform>%n syllabe</numerusform>
            <numerusform>%n syllabes</numerusform>
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
            <numerusform>%n token dans l’ensemble des fenêtres</numerusform>
            <numerusform>%n tokens dans l’ensemble des fenêtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in whole segments</source>
        <translation>
            <numerusform>%n token dans des segments complets</numerusform>
            <numerusform>%n tokens dans des segments complets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types occurring once</source>
        <translation>
            <numerusform>%n type employé une seule fois</numerusform>
            <numerusform>%n types employés une seule fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types, summed over the segments</source>
        <translation>
            <numerusform>%n type, en additionnant les segments</numerusform>
            <numerusform>%n types, en additionnant les segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to A2</source>
        <translation>
            <numerusform>%n jusqu’à A2</numerusform>
            <numerusform>%n jusqu’à A2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B1</source>
        <translation>
            <numerusform>%n jusqu’à B1</numerusform>
            <numerusform>%n jusqu’à B1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B2</source>
        <translation>
            <numerusform>%n jusqu’à B2</numerusform>
            <numerusform>%n jusqu’à B2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from the beginning</source>
        <translation>
            <numerusform>%n mot à partir du début</numerusform>
            <numerusform>%n mots à partir du début</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of four syllables or more</source>
        <translation>
            <numerusform>%n mot de quatre syllabes ou plus</numerusform>
            <numerusform>%n mots de quatre syllabes ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one syllable</source>
        <translation>
            <numerusform>%n mot d’une syllabe</numerusform>
            <numerusform>%n mots d’une syllabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one to three letters</source>
        <translation>
            <numerusform>%n mot d’une à trois lettres</numerusform>
            <numerusform>%n mots d’une à trois lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of three syllables or more</source>
        <translation>
            <numerusform>%n mot de trois syllabes ou plus</numerusform>
            <numerusform>%n mots de trois syllabes ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words over six letters</source>
        <translation>
            <numerusform>%n mot de plus de six lettres</numerusform>
            <numerusform>%n mots de plus de six lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words without names, numbers and symbols</source>
        <translation>
            <numerusform>%n mot hors noms, nombres et symboles</numerusform>
            <numerusform>%n mots hors noms, nombres et symboles</numerusform>
        </translation>
    </message>
    <message>
        <source>%s as the sum of their levels</source>
        <translation>%s pour la somme de leurs niveaux</translation>
    </message>
    <message>
        <source>%s backward</source>
        <translation>%s à rebours</translation>
    </message>
    <message>
        <source>%s is reached.</source>
        <translation>%s&#xa0;: objectif atteint.</translation>
    </message>
    <message>
        <source>%s needs a dictionary to count words</source>
        <translation>%s&#xa0;: un dictionnaire est nécessaire pour compter les mots</translation>
    </message>
    <message>
        <source>%s to now</source>
        <comment>%s: a difference</comment>
        <translation>%s jusqu’à maintenant</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>%s: numbers of proposals, such as “2, 3”</comment>
        <translation>%s ensemble</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>some proposals</comment>
        <translation>%s ensemble</translation>
    </message>
    <message>
        <source>%s tokens per factor forward</source>
        <translation>%s tokens par facteur dans le sens de lecture</translation>
    </message>
    <message>
        <source>%s words.</source>
        <translation>%s mots.</translation>
    </message>
    <message>
        <source>%s – comparison</source>
        <comment>name of a file; %s: title of the text</comment>
        <translation>%s – comparaison</translation>
    </message>
    <message>
        <source>%s – report</source>
        <translation>%s – rapport</translation>
    </message>
    <message>
        <source>%s — Folder</source>
        <translation>%s — Dossier</translation>
    </message>
    <message>
        <source>%s, on</source>
        <comment>%s: the rule set that is on</comment>
        <translation>%s, actif</translation>
    </message>
    <message>
        <source>%s, out of order</source>
        <translation>%s, dans le désordre</translation>
    </message>
    <message>
        <source>%s.</source>
        <translation>%s.</translation>
    </message>
    <message>
        <source>%s: no difference</source>
        <translation>%s&#xa0;: aucune différence</translation>
    </message>
    <message>
        <source>%s: no parts can be found, as the texts are too long and differ too much</source>
        <translation>%s&#xa0;: impossible de trouver les parts, car les textes sont trop longs et trop différents</translation>
    </message>
    <message>
        <source>%s: no value in one of the texts</source>
        <translation>%s&#xa0;: aucune valeur dans l’un des textes</translation>
    </message>
    <message>
        <source>%s: not a sum. The parts are found by replacing paragraphs one by one.</source>
        <translation>%s&#xa0;: ce n’est pas une somme. Les parts se trouvent en remplaçant les paragraphes un à un.</translation>
    </message>
    <message>
        <source>%s: parts found by replacing the paragraphs one by one</source>
        <translation>%s&#xa0;: parts trouvées en remplaçant les paragraphes un à un</translation>
    </message>
    <message>
        <source>%s: the texts are in two languages, so no parts are found</source>
        <translation>%s&#xa0;: les textes sont en deux langues, il n’y a donc pas de parts</translation>
    </message>
    <message>
        <source>%s: where the difference came from</source>
        <translation>%s&#xa0;: d’où vient la différence</translation>
    </message>
    <message>
        <source>&amp;About Fact Box</source>
        <translation>À &amp;propos de Fact Box</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>&amp;All texts (%d)</source>
        <comment>snapshots</comment>
        <translation>&amp;Tous les textes (%d)</translation>
    </message>
    <message>
        <source>&amp;All texts…</source>
        <translation>&amp;Tous les textes…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>the language of the text</comment>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;CSV, a table for spreadsheets</source>
        <translation>CS&amp;V, un tableau pour tableurs</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Chinois</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Copier en Markdown</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <comment>name of a menu</comment>
        <translation>&amp;Comptage</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Default font and size</source>
        <translation>Police et taille par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>Supprimer le &amp;brouillon</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Diversity</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Diversité</translation>
    </message>
    <message>
        <source>&amp;Diversity over the text</source>
        <translation>&amp;Diversité au fil du texte</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>moves a word list down</comment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Néerlandais</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>name of a menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>An&amp;glais</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Exp&amp;orter…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <comment>label of a list: the figure that is drawn</comment>
        <translation>M&amp;esure</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>name of a menu</comment>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Find the parts</source>
        <translation>&amp;Trouver les parts</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page after</comment>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>A&amp;llemand</translation>
    </message>
    <message>
        <source>&amp;Go to the next place</source>
        <translation>Aller au &amp;passage suivant</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Intertitres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>name of a menu</comment>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>ignores the words typed</comment>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>&amp;Ignore in this text</source>
        <translation>&amp;Ignorer dans ce texte</translation>
    </message>
    <message>
        <source>&amp;Ignore this word in this text</source>
        <translation>&amp;Ignorer ce mot dans ce texte</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>name of a menu</comment>
        <translation>&amp;Inspection</translation>
    </message>
    <message>
        <source>&amp;Italian</source>
        <translation>&amp;Italien</translation>
    </message>
    <message>
        <source>&amp;JSON, with the texts</source>
        <translation>&amp;JSON, avec les textes</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>&amp;Joindre les lignes</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Garder mon te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>Garder mon te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Link targets</source>
        <comment>kind of text that may be left out</comment>
        <translation>Adresses de &amp;liens</translation>
    </message>
    <message>
        <source>&amp;Mark words above</source>
        <translation>Marquer les mots &amp;au-dessus de</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter &amp;la casse</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>Mesurer à &amp;nouveau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>label of a field: the name of a text</comment>
        <translation>No&amp;m</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>command: a new text</comment>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>place that was found</comment>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no words are marked</comment>
        <translation>Au&amp;cun</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens the text</comment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>L’&amp;ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Éc&amp;raser</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Portuguese</source>
        <translation>&amp;Portugais</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>place that was found</comment>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>command: print a report</comment>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Readability</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Lisibilité</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Références</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button: replace one place</comment>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurer cette version</translation>
    </message>
    <message>
        <source>&amp;Rule sets</source>
        <translation>Jeux de &amp;règles</translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation>&amp;Russe</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Save as %s…</source>
        <translation>&amp;Enregistrer en %s…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot</source>
        <translation>&amp;Enregistrer un instantané</translation>
    </message>
    <message>
        <source>&amp;Selected (%d)</source>
        <comment>snapshots</comment>
        <translation>&amp;Sélectionnés (%d)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a list: which texts to show</comment>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>name of a menu</comment>
        <translation>I&amp;nstantanés</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Espagnol</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Langue du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Tableaux</translation>
    </message>
    <message>
        <source>&amp;Take the whole page</source>
        <translation>Toute la pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Target length</source>
        <translation>Lon&amp;gueur visée</translation>
    </message>
    <message>
        <source>&amp;Target…</source>
        <translation>O&amp;bjectif…</translation>
    </message>
    <message>
        <source>&amp;This text ({number}): “{title}”</source>
        <translation>&amp;Ce texte ({number})&#xa0;: «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <translation>T&amp;itre et note…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;Titre…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button: take back what was just done</comment>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>moves a word list up</comment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>name of a menu</comment>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>&amp;Why textstat differs</source>
        <translation>&amp;Pourquoi textstat diffère</translation>
    </message>
    <message>
        <source>&amp;Word wrap</source>
        <translation>Retour à la &amp;ligne automatique</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>label of a field: the highest value of a target</comment>
        <translation>jusq&amp;u’à</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(illisible)</translation>
    </message>
    <message>
        <source>(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less 1 if it was 20 or under</source>
        <translation>(mots faciles + 3 × mots complexes) / phrases dans les 100 premiers mots&#xa0;; la moitié de ce résultat, moins 1 s’il était de 20 ou moins</translation>
    </message>
    <message>
        <source>(ln tokens − ln types) / (ln tokens)²</source>
        <translation>(ln tokens − ln types) / (ln tokens)²</translation>
    </message>
    <message>
        <source>(new: %s)</source>
        <comment>said by a screen reader: words that are new</comment>
        <translation>(ajouté&#xa0;: %s)</translation>
    </message>
    <message>
        <source>(removed: %s)</source>
        <comment>said by a screen reader: words that were removed</comment>
        <translation>(supprimé&#xa0;: %s)</translation>
    </message>
    <message>
        <source>(tokens + words of one to three letters) / sentences</source>
        <translation>(tokens + mots d’une à trois lettres) / phrases</translation>
    </message>
    <message>
        <source>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times</source>
        <translation>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types employés i fois</translation>
    </message>
    <message>
        <source>* Counted differently from the row above, which is part of the change: %s.</source>
        <translation>* Compté autrement que la ligne du dessus, ce qui entre dans le changement&#xa0;: %s.</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>what happened to a paragraph</comment>
        <translation>+ nouveau</translation>
    </message>
    <message>
        <source>0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,058 × 100 × lettres / tokens − 0,296 × 100 × phrases / tokens − 15,8</translation>
    </message>
    <message>
        <source>0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,0588 × 100 × lettres / tokens − 0,296 × 100 × phrases / tokens − 15,8</translation>
    </message>
    <message>
        <source>0.141 × tokens / sentences + 0.086 × % difficult words + 0.839</source>
        <translation>0,141 × tokens / phrases + 0,086 × % mots difficiles + 0,839</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % mots difficiles + 0,0496 × tokens / phrases, + 3,6365 au-dessus de 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 if that is over 0.05</source>
        <translation>0,1579 × % mots difficiles de deux syllabes ou plus + 0,0496 × tokens / phrases, + 3,6365 si c’est plus de 0,05</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % mots difficiles de deux syllabes ou plus + 0,0496 × tokens / phrases, + 3,6365 au-dessus de 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1935 × % words of three syllables or more + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − 0.0327 × % words of one syllable − 0.875</source>
        <translation>0,1935 × % mots de trois syllabes ou plus + 0,1672 × tokens / phrases + 0,1297 × % mots de plus de six lettres − 0,0327 × % mots d’une syllabe − 0,875</translation>
    </message>
    <message>
        <source>0.2007 × % words of three syllables or more + 0.1682 × tokens / sentences + 0.1373 × % words over six letters − 2.779</source>
        <translation>0,2007 × % mots de trois syllabes ou plus + 0,1682 × tokens / phrases + 0,1373 × % mots de plus de six lettres − 2,779</translation>
    </message>
    <message>
        <source>0.2744 × % words of three syllables or more + 0.2656 × tokens / sentences − 1.693</source>
        <translation>0,2744 × % mots de trois syllabes ou plus + 0,2656 × tokens / phrases − 1,693</translation>
    </message>
    <message>
        <source>0.2963 × % words of three syllables or more + 0.1905 × tokens / sentences − 1.1144</source>
        <translation>0,2963 × % mots de trois syllabes ou plus + 0,1905 × tokens / phrases − 1,1144</translation>
    </message>
    <message>
        <source>0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59</source>
        <translation>0,39 × tokens / phrases + 11,8 × syllabes / tokens − 15,59</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × hard words / tokens)</source>
        <translation>0,4 × (tokens / phrases + 100 × mots complexes / tokens)</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)</source>
        <translation>0,4 × (tokens / phrases + 100 × mots de quatre syllabes ou plus / tokens)</translation>
    </message>
    <message>
        <source>0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59</source>
        <translation>0,5 × tokens / phrases + 8,4 × syllabes / tokens − 15,59</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is above it</source>
        <translation>1 des {graded} phrases est au-dessus</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is harder</source>
        <translation>1 des {graded} phrases est plus difficile</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 à 5</translation>
    </message>
    <message>
        <source>1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291</source>
        <translation>1,0430 × √(30 × mots de trois syllabes ou plus / phrases) + 3,1291</translation>
    </message>
    <message>
        <source>10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times</source>
        <translation>10&#x202f;000 × (Σ i² × V_i − tokens) / tokens², V_i types employés i fois</translation>
    </message>
    <message>
        <source>100 × (words − words at A1 or A2) / words; names, numbers and symbols apart</source>
        <translation>100 × (mots − mots en A1 ou A2) / mots&#xa0;; hors noms, nombres et symboles</translation>
    </message>
    <message>
        <source>100 × ln tokens / (1 − types that occur once / types)</source>
        <translation>100 × ln tokens / (1 − types employés une seule fois / types)</translation>
    </message>
    <message>
        <source>100 × words up to A1 / words; names, numbers and symbols apart</source>
        <translation>100 × mots jusqu’à A1 / mots&#xa0;; hors noms, nombres et symboles</translation>
    </message>
    <message>
        <source>100 × words up to A2 / words; names, numbers and symbols apart</source>
        <translation>100 × mots jusqu’à A2 / mots&#xa0;; hors noms, nombres et symboles</translation>
    </message>
    <message>
        <source>100 × words up to B1 / words; names, numbers and symbols apart</source>
        <translation>100 × mots jusqu’à B1 / mots&#xa0;; hors noms, nombres et symboles</translation>
    </message>
    <message>
        <source>100 × words up to B2 / words; names, numbers and symbols apart</source>
        <translation>100 × mots jusqu’à B2 / mots&#xa0;; hors noms, nombres et symboles</translation>
    </message>
    <message>
        <source>14.69 ms × characters</source>
        <translation>14,69 ms × caractères</translation>
    </message>
    <message>
        <source>180 − 1 × tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − 1 × tokens / phrases − 58,5 × syllabes / tokens</translation>
    </message>
    <message>
        <source>180 − tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − tokens / phrases − 58,5 × syllabes / tokens</translation>
    </message>
    <message>
        <source>195 − 2 × tokens / sentences − 67 × syllables / tokens</source>
        <translation>195 − 2 × tokens / phrases − 67 × syllabes / tokens</translation>
    </message>
    <message>
        <source>206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens</source>
        <translation>206,835 − 0,93 × tokens / phrases − 77 × syllabes / tokens</translation>
    </message>
    <message>
        <source>206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>206,835 − 1,015 × tokens / phrases − 84,6 × syllabes / tokens</translation>
    </message>
    <message>
        <source>206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens</source>
        <translation>206,835 − 1,3 × tokens / phrases − 60,1 × syllabes / tokens</translation>
    </message>
    <message>
        <source>206.835 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,835 − 62,3 × syllabes / tokens − tokens / phrases</translation>
    </message>
    <message>
        <source>206.84 − 1.02 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>206,84 − 1,02 × tokens / phrases − 60,0 × syllabes / tokens</translation>
    </message>
    <message>
        <source>206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences</source>
        <translation>206,84 − 60 × syllabes / tokens − 1,02 × tokens / phrases</translation>
    </message>
    <message>
        <source>206.84 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,84 − 62,3 × syllabes / tokens − tokens / phrases</translation>
    </message>
    <message>
        <source>207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens</source>
        <translation>207 − 1,015 × tokens / phrases − 73,6 × syllabes / tokens</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60 × syllables / tokens</source>
        <translation>217 − 1,3 × tokens / phrases − 60 × syllabes / tokens</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>217 − 1,3 × tokens / phrases − 60,0 × syllabes / tokens</translation>
    </message>
    <message>
        <source>248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>248,835 − 1,015 × tokens / phrases − 84,6 × syllabes / tokens</translation>
    </message>
    <message>
        <source>300 × sentences / tokens − 10 × characters / pieces + 89</source>
        <translation>300 × phrases / tokens − 10 × caractères / segments + 89</translation>
    </message>
    <message>
        <source>35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1</source>
        <translation>35,5 × ln(tokens / phrases) + 31,9 × niveau moyen des mots lexicaux − 118,1</translation>
    </message>
    <message>
        <source>4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × caractères / segments + 0,5 × tokens / phrases − 21,43</translation>
    </message>
    <message>
        <source>4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × caractères / tokens + 0,5 × tokens / phrases − 21,43</translation>
    </message>
    <message>
        <source>89 + (300 × sentences − 10 × letters and digits) / tokens</source>
        <translation>89 + (300 × phrases − 10 × lettres et chiffres) / tokens</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × lettres / tokens − 0,35 × tokens / phrases</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × lettres et chiffres / tokens − 0,35 × tokens / phrases</translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation>&lt; 0,1</translation>
    </message>
    <message>
        <source>A distinct token: the rule set says which tokens are the same.</source>
        <translation>Token différent des autres&#xa0;: le jeu de règles dit quels tokens sont identiques.</translation>
    </message>
    <message>
        <source>A draft in “{folder}” could not be removed and will be offered again: {reason}.</source>
        <translation>Un brouillon dans «&#xa0;{folder}&#xa0;» n’a pas pu être supprimé et sera proposé à nouveau&#xa0;: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>A line chart of the Level at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Courbe du Niveau en %Ln point&#xa0;: elle commence à {first} et finit à {last}, de {least} à {most}.</numerusform>
            <numerusform>Courbe du Niveau en %Ln points&#xa0;: elle commence à {first} et finit à {last}, de {least} à {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart of {name} at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Courbe de {name} en %Ln point&#xa0;: elle commence à {first} et finit à {last}, de {least} à {most}.</numerusform>
            <numerusform>Courbe de {name} en %Ln points&#xa0;: elle commence à {first} et finit à {last}, de {least} à {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower value is more varied; it is 0 if no word occurs twice.</source>
        <translation>Plus la valeur est basse, plus le texte est varié&#xa0;; elle est nulle si aucun mot ne revient.</translation>
    </message>
    <message>
        <source>A part of the file is in another format. Its text is left out.</source>
        <translation>Une partie du fichier est dans un autre format. Son texte est laissé de côté.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words.</source>
        <translation>Niveau scolaire américain, jusqu’à la 4e année. Les mots difficiles sont ceux qui ne figurent pas dans la liste de 2&#x202f;941 mots de textstat&#xa0;; Spache en utilisait 769.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words. In textstat, words of one syllable are never difficult.</source>
        <translation>Niveau scolaire américain, jusqu’à la 4e année. Les mots difficiles sont ceux qui ne figurent pas dans la liste de 2&#x202f;941 mots de textstat&#xa0;; Spache en utilisait 769. Pour textstat, un mot d’une syllabe n’est jamais difficile.</translation>
    </message>
    <message>
        <source>A school grade of the United States. Hard words have three syllables or more. Only the beginning of a longer text counts.</source>
        <translation>Niveau scolaire américain. Les mots complexes ont trois syllabes ou plus. Dans un texte plus long, seul le début compte.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level.</source>
        <translation>Niveau scolaire américain&#xa0;: c’est le Niveau.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level. textstat says 0 where no word has a syllable.</source>
        <translation>Niveau scolaire américain&#xa0;: c’est le Niveau. textstat donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>A school year, from 4 to 15, for non-fiction in German.</source>
        <translation>Année scolaire, de 4 à 15, pour les textes documentaires en allemand.</translation>
    </message>
    <message>
        <source>A snapshot is not saved yet, because another program is using “%s”. Wait, or close again to lose that snapshot.</source>
        <translation>Un instantané n’est pas encore enregistré, car un autre programme utilise «&#xa0;%s&#xa0;». Attendez, ou fermez à nouveau pour abandonner cet instantané.</translation>
    </message>
    <message>
        <source>A snapshot is saved too, as chosen in the Snapshots menu.</source>
        <translation>Un instantané est enregistré aussi, comme choisi dans le menu Instantanés.</translation>
    </message>
    <message>
        <source>A token is a run of letters and digits with the apostrophes inside it; a number, with its points and commas; a web or e-mail address; a currency sign; or a character of Chinese or Japanese. Hyphens, dashes and slashes separate.</source>
        <translation>Un token est une suite de lettres et de chiffres, avec les apostrophes intérieures&#xa0;; un nombre, avec ses points et virgules&#xa0;; une adresse web ou électronique&#xa0;; un symbole monétaire&#xa0;; ou un caractère chinois ou japonais. Traits d’union, tirets et barres obliques séparent.</translation>
    </message>
    <message>
        <source>A token is a run of letters with their accents. Everything else separates: “other’s” is two, and a number is not one.</source>
        <translation>Un token est une suite de lettres avec leurs accents. Tout le reste sépare&#xa0;: «&#xa0;d’abord&#xa0;» en fait deux, et un nombre n’en est pas un.</translation>
    </message>
    <message>
        <source>A token is what white space separates, with all its punctuation: “(well-known),” is one, and so is a dash alone.</source>
        <translation>Un token est ce que les espaces séparent, avec toute sa ponctuation&#xa0;: «&#xa0;(peut-être),&#xa0;» en est un, un tiret seul aussi.</translation>
    </message>
    <message>
        <source>A token is what white space separates, without its punctuation: “well-known” is one, “wellknown”; a dash alone is not one.</source>
        <translation>Un token est ce que les espaces séparent, sans la ponctuation&#xa0;: «&#xa0;peut-être&#xa0;» en est un, «&#xa0;peutêtre&#xa0;»&#xa0;; un tiret seul n’en est pas un.</translation>
    </message>
    <message numerus="yes">
        <source>A window holds one text: of the %n files, it opens only “{name}”.</source>
        <translation>
            <numerusform>Une fenêtre contient un seul texte&#xa0;: du %n fichier, elle n’ouvre que «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>Une fenêtre contient un seul texte&#xa0;: des %n fichiers, elle n’ouvre que «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has its level from the first ticked list with it or its base form.</source>
        <translation>Le niveau d’un mot vient de la première liste cochée qui contient ce mot ou sa forme de base.</translation>
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
        <translation>À propos de Fact Box</translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Ajouter une liste de mots</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the value after</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the words after a place</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>After: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Après&#xa0;: %s</translation>
    </message>
    <message>
        <source>Al&amp;so ignore</source>
        <comment>label of a field; words follow</comment>
        <translation>Ignorer au&amp;ssi</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All paragraphs are the same in both.</source>
        <translation>Tous les paragraphes sont identiques.</translation>
    </message>
    <message>
        <source>All syllables that the word adds: syllables × count</source>
        <translation>Toutes les syllabes que le mot apporte&#xa0;: syllabes × nombre</translation>
    </message>
    <message>
        <source>All texts</source>
        <comment>title of the window</comment>
        <translation>Tous les textes</translation>
    </message>
    <message>
        <source>All texts…</source>
        <translation>Textes…</translation>
    </message>
    <message>
        <source>An error occurred in Fact Box (%s), and the figures may be wrong. Your text is untouched: save it, then restart Fact Box.</source>
        <translation>Une erreur s’est produite dans Fact Box (%s) et les mesures peuvent être fausses. Votre texte est intact&#xa0;: enregistrez-le, puis redémarrez Fact Box.</translation>
    </message>
    <message>
        <source>An unsaved text in “{folder}” cannot be read: {reason}.</source>
        <translation>Un texte non enregistré dans «&#xa0;{folder}&#xa0;» est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>An unsaved text is damaged and cannot be read; it is kept as “%s”.</source>
        <translation>Un texte non enregistré est endommagé et illisible&#xa0;; il est conservé sous «&#xa0;%s&#xa0;».</translation>
    </message>
    <message>
        <source>Another program is using “%s”. The snapshot will be saved as soon as the file is free; until then, leave this window open.</source>
        <translation>Un autre programme utilise «&#xa0;%s&#xa0;». L’instantané sera enregistré dès que le fichier sera libre&#xa0;; d’ici là, laissez cette fenêtre ouverte.</translation>
    </message>
    <message>
        <source>Any sentence split in two: {name} {change}</source>
        <translation>Une phrase quelconque coupée en deux&#xa0;: {name} {change}</translation>
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
        <translation>Sauvegarder tous les instantanés</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>Sauvegardé dans %s</translation>
    </message>
    <message>
        <source>Backing up to %s…</source>
        <translation>Sauvegarde dans %s…</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the value before</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the words before a place</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Avant&#xa0;: %s</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <comment>which words to list</comment>
        <translation>Hors liste</translation>
    </message>
    <message>
        <source>Block &amp;quotations</source>
        <comment>kind of text that may be left out</comment>
        <translation>Cit&amp;ations en retrait</translation>
    </message>
    <message>
        <source>Both were counted by the rule set {rules}, version {version}.</source>
        <translation>Les deux ont été comptés selon le jeu de règles {rules}, version {version}.</translation>
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
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birman</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>Par paragraphe</translation>
    </message>
    <message>
        <source>By proposal</source>
        <translation>Par proposition</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>Selon les mots d’après</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>Selon les mots d’avant</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <comment>kind of text that may be left out</comment>
        <translation>Légen&amp;des</translation>
    </message>
    <message>
        <source>Called Summer by lexicalrichness and S by quanteda.</source>
        <translation>Appelé Summer par lexicalrichness et S par quanteda.</translation>
    </message>
    <message>
        <source>Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; its HDD is 42 times as much.</source>
        <translation>Appelé hdd par lexicalrichness, lexical_diversity et TAALED. koRpus l’appelle ATTR&#xa0;; son HDD vaut 42 fois plus.</translation>
    </message>
    <message>
        <source>Called herdanvm by lexicalrichness and Vm by quanteda.</source>
        <translation>Appelé herdanvm par lexicalrichness et Vm par quanteda.</translation>
    </message>
    <message>
        <source>Called simpsond by lexicalrichness and D by quanteda.</source>
        <translation>Appelé simpsond par lexicalrichness et D par quanteda.</translation>
    </message>
    <message>
        <source>Called yulei by lexicalrichness and I by quanteda.</source>
        <translation>Appelé yulei par lexicalrichness et I par quanteda.</translation>
    </message>
    <message>
        <source>Can be imported again, here or on another machine.</source>
        <translation>Peut être réimporté, ici ou sur une autre machine.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>name of a rule set</comment>
        <translation>Minutieux</translation>
    </message>
    <message>
        <source>Case does not matter: “By” and “by” are one type.</source>
        <translation>La casse est ignorée&#xa0;: «&#xa0;Le&#xa0;» et «&#xa0;le&#xa0;» sont un seul type.</translation>
    </message>
    <message>
        <source>Case is kept: “By” and “by” are two types.</source>
        <translation>La casse est conservée&#xa0;: «&#xa0;Le&#xa0;» et «&#xa0;le&#xa0;» sont deux types.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Change
without it</source>
        <translation>Changement
sans elle</translation>
    </message>
    <message>
        <source>Change since then: %s</source>
        <translation>Changement depuis&#xa0;: %s</translation>
    </message>
    <message>
        <source>Change without it</source>
        <translation>Changement sans elle</translation>
    </message>
    <message>
        <source>Change without it: %s.</source>
        <translation>Changement sans elle&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Modifié par un autre programme</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade.</source>
        <translation>Tout est caractère sauf les espaces, ponctuation comprise. Certains programmes ne comptent que les lettres et les chiffres, et trouvent un niveau plus bas.</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade. In textstat, pieces are what white space separates, a lone dash included.</source>
        <translation>Tout est caractère sauf les espaces, ponctuation comprise. Certains programmes ne comptent que les lettres et les chiffres, et trouvent un niveau plus bas. Pour textstat, un segment est ce que les espaces séparent, tiret isolé compris.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a word to see where it occurs</source>
        <translation>Choisissez un mot pour voir où il apparaît</translation>
    </message>
    <message>
        <source>Choose the kinds in Count → Leave out, or in the context menu.</source>
        <translation>Choisissez les éléments dans Comptage → Exclure, ou dans le menu contextuel.</translation>
    </message>
    <message>
        <source>Click, or press F4, to go to the next place.</source>
        <translation>Cliquez ou appuyez sur F4 pour aller au passage suivant.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the pane below the text</source>
        <translation>Fermer le volet sous le texte</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <comment>kind of text that may be left out</comment>
        <translation>Comm&amp;entaires</translation>
    </message>
    <message>
        <source>Coleman–Liau</source>
        <translation>Coleman–Liau</translation>
    </message>
    <message>
        <source>Coleman–Liau index</source>
        <translation>Indice de Coleman–Liau</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>name of a tool bar</comment>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Common words of the language ({language}): {common} of {tokens} tokens, under 20 %.</source>
        <translation>Mots courants de la langue ({language})&#xa0;: {common} des {tokens} tokens, moins de 20&#xa0;%.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>button in the tool bar</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>title of the window that compares two texts</comment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare the text with the last or the selected snapshot, or two of them</source>
        <translation>Comparer le texte au dernier instantané ou à celui sélectionné, ou deux instantanés entre eux</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Copié en Markdown</translation>
    </message>
    <message>
        <source>Copied as a Markdown table</source>
        <translation>Copié en tableau Markdown</translation>
    </message>
    <message>
        <source>Copied the fact box. Tokens: %s.</source>
        <translation>Encadré copié. Tokens&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Copier en tableau Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Copy as &amp;fact box</source>
        <translation>Copier comme enca&amp;dré</translation>
    </message>
    <message>
        <source>Copy the fact &amp;box shown</source>
        <translation>Copier l’&amp;encadré affiché</translation>
    </message>
    <message>
        <source>Costliest sentences</source>
        <translation>Phrases qui pèsent le plus</translation>
    </message>
    <message>
        <source>Costliest sentences and words</source>
        <translation>Phrases et mots qui pèsent le plus</translation>
    </message>
    <message>
        <source>Costliest words</source>
        <translation>Mots qui pèsent le plus</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column heading: how often it occurs</comment>
        <translation>Nombre</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln words again</source>
        <comment>stops ignoring them</comment>
        <translation>
            <numerusform>Compter à nouveau %Ln mot</numerusform>
            <numerusform>Compter à nouveau %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %s again</source>
        <comment>stops ignoring it; %s: words in quotation marks</comment>
        <translation>Compter à nouveau %s</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <comment>stops ignoring the selected words</comment>
        <translation>Compter à no&amp;uveau</translation>
    </message>
    <message>
        <source>Counted %s</source>
        <comment>%s: “without headings”</comment>
        <translation>Compté %s</translation>
    </message>
    <message>
        <source>Counted %s.</source>
        <translation>Compté %s.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}.</source>
        <translation>Compté par Fact Box {program}, jeu de règles {rules}, version {version}, en {language}.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}.</source>
        <translation>Compté par Fact Box {program}, jeu de règles {rules}, version {version}.</translation>
    </message>
    <message>
        <source>Counted by different rule sets: %s. Where the rule set changes, Levels are not compared.</source>
        <translation>Compté selon des jeux de règles différents&#xa0;: %s. Là où le jeu de règles change, les Niveaux ne sont pas comparés.</translation>
    </message>
    <message>
        <source>Counted by different rules: they cannot be compared.</source>
        <translation>Comptés selon des règles différentes&#xa0;: ils ne sont pas comparables.</translation>
    </message>
    <message>
        <source>Counted in different languages: %s. Where the language changes, figures are not compared.</source>
        <translation>Compté dans des langues différentes&#xa0;: %s. Là où la langue change, les mesures ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Counted in {language}: {figure}</source>
        <comment>{figure}: Gulpease 56.8</comment>
        <translation>Compté en {language}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>Counted separately: %s.</source>
        <translation>Compté à part&#xa0;: %s.</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln lines to go</source>
        <translation>
            <numerusform>Comptage… encore %Ln ligne</numerusform>
            <numerusform>Comptage… encore %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Décomptes</translation>
    </message>
    <message>
        <source>Covered at A1 (%)</source>
        <translation>Couverts en A1 (%)</translation>
    </message>
    <message>
        <source>Covered at A2 (%)</source>
        <translation>Couverts en A2 (%)</translation>
    </message>
    <message>
        <source>Covered at B1 (%)</source>
        <translation>Couverts en B1 (%)</translation>
    </message>
    <message>
        <source>Covered at B2 (%)</source>
        <translation>Couverts en B2 (%)</translation>
    </message>
    <message>
        <source>Crawford</source>
        <translation>Crawford</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
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
        <translation>danois</translation>
    </message>
    <message>
        <source>De&amp;fault figures</source>
        <translation>Mesures par dé&amp;faut</translation>
    </message>
    <message>
        <source>Default k&amp;inds only</source>
        <translation>Seulement ceux par dé&amp;faut</translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <comment>%s: names, such as “snapshot 3”</comment>
        <translation>Supprimé&#xa0;: %s</translation>
    </message>
    <message>
        <source>Deleted the unsaved text “%s”</source>
        <translation>Texte non enregistré «&#xa0;%s&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>Depends a little on length. Many programs spell Somers as Summer.</source>
        <translation>Dépend un peu de la longueur. Beaucoup de programmes écrivent Summer au lieu de Somers.</translation>
    </message>
    <message>
        <source>Depends a little on length. The base of the logarithm makes no difference.</source>
        <translation>Dépend un peu de la longueur. La base du logarithme ne change rien.</translation>
    </message>
    <message>
        <source>Depends little on length, and not at all on the order of words.</source>
        <translation>Dépend peu de la longueur, et pas du tout de l’ordre des mots.</translation>
    </message>
    <message>
        <source>Depends little on length. A shorter text is one window.</source>
        <translation>Dépend peu de la longueur. Un texte plus court forme une seule fenêtre.</translation>
    </message>
    <message>
        <source>Depends little on length. It is 0 if all words occur equally often.</source>
        <translation>Dépend peu de la longueur. Nul si tous les mots sont aussi fréquents.</translation>
    </message>
    <message>
        <source>Depends little on length. The rest at the end counts as part of a factor.</source>
        <translation>Dépend peu de la longueur. Le reste, à la fin, compte comme une partie de facteur.</translation>
    </message>
    <message>
        <source>Depends little on length. Up to 49 tokens at the end do not count.</source>
        <translation>Dépend peu de la longueur. Jusqu’à 49 tokens à la fin ne comptent pas.</translation>
    </message>
    <message>
        <source>Depends on length: compare texts of about the same length.</source>
        <translation>Dépend de la longueur&#xa0;: ne comparez que des textes à peu près aussi longs.</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column heading: depth in the outline</comment>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Depth %d</source>
        <translation>Profondeur %d</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Difficult words are all words, including inflected forms and names, that are not on textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 or less is grade 4, 8 is grade 11, over 10 is college.</source>
        <translation>Les mots difficiles sont tous ceux, formes fléchies et noms compris, qui ne figurent pas dans la liste de 2&#x202f;941 mots de textstat. Les nombres ne sont pas difficiles, sauf pour textstat. 4,9 ou moins correspond à la 4e année, 8 à la 11e, plus de 10 à l’université.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Difficulty S</source>
        <translation>S, difficulté</translation>
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
        <translation>Tokens différents.</translation>
    </message>
    <message>
        <source>Distribution, as bars; the value is the number of the bar</source>
        <translation>Distribution, en barres&#xa0;; la valeur est le numéro de la barre</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Diversity over the text</source>
        <translation>Diversité au fil du texte</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Livre numérique</translation>
    </message>
    <message>
        <source>Each snapshot, and how far its {name} is from that of the one above</source>
        <translation>Chaque instantané, et l’écart de {name} avec la ligne au-dessus</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>column heading: what a word adds</comment>
        <translation>Effet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>Entrée y mène.</translation>
    </message>
    <message>
        <source>Enter goes to the next place of the word; the context menu sorts.</source>
        <translation>Entrée mène à l’occurrence suivante du mot&#xa0;; le menu contextuel trie.</translation>
    </message>
    <message>
        <source>Enter goes to the place in the text.</source>
        <translation>Entrée mène à cet endroit du texte.</translation>
    </message>
    <message>
        <source>Enter goes to the places of a word; the context menu sorts.</source>
        <translation>Entrée mène aux occurrences d’un mot&#xa0;; le menu contextuel trie.</translation>
    </message>
    <message>
        <source>Enter opens a text in the window; the context menu sorts and copies.</source>
        <translation>Entrée ouvre un texte dans la fenêtre&#xa0;; le menu contextuel trie et copie.</translation>
    </message>
    <message>
        <source>Enter opens a text, F2 renames it, Delete deletes it; the context menu has more commands, and sorts.</source>
        <translation>Entrée ouvre un texte, F2 le renomme, Suppr le supprime&#xa0;; le menu contextuel trie et offre d’autres commandes.</translation>
    </message>
    <message>
        <source>Enter opens · F2 renames · Delete deletes</source>
        <translation>Entrée&#xa0;: ouvrir · F2&#xa0;: renommer · Suppr&#xa0;: supprimer</translation>
    </message>
    <message>
        <source>Enter opens · F5 measures again</source>
        <translation>Entrée&#xa0;: ouvrir · F5&#xa0;: mesurer à nouveau</translation>
    </message>
    <message>
        <source>Every word, and where it occurs</source>
        <translation>Chaque mot, et où il apparaît</translation>
    </message>
    <message>
        <source>Everything but white space.</source>
        <translation>Tout sauf les espaces.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Export snapshots</source>
        <translation>Exporter les instantanés</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Exporter le tableau</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshots to {file}</source>
        <translation>
            <numerusform>%Ln instantané exporté dans {file}</numerusform>
            <numerusform>%Ln instantanés exportés dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported as JSON (*.json)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Export JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %s</source>
        <comment>%s: name of a file</comment>
        <translation>Exporté dans %s</translation>
    </message>
    <message>
        <source>Exporting to %s…</source>
        <translation>Export dans %s…</translation>
    </message>
    <message>
        <source>Fact Box %s</source>
        <translation>Fact Box %s</translation>
    </message>
    <message>
        <source>Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. Set XDG_DATA_HOME to another folder.</source>
        <translation>Fact Box ne peut pas garder ses données dans «&#xa0;{shown}&#xa0;»&#xa0;: ce nom n’est pas de l’UTF-8 valide. Donnez un autre dossier à XDG_DATA_HOME.</translation>
    </message>
    <message>
        <source>Fact Box changes its language when it is next started.</source>
        <translation>Fact Box changera de langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>Fact Box stopped measuring the folder. Choose Measure again to go on.</source>
        <translation>Fact Box a cessé de mesurer le dossier. Choisissez Mesurer à nouveau pour continuer.</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Encadré</translation>
    </message>
    <message>
        <source>Fact box</source>
        <comment>name of a rule set</comment>
        <translation>Fact Box</translation>
    </message>
    <message>
        <source>Falls as a text grows longer.</source>
        <translation>Baisse à mesure que le texte s’allonge.</translation>
    </message>
    <message>
        <source>Falls as a text grows longer. It does not measure difficulty.</source>
        <translation>Baisse à mesure que le texte s’allonge. Ne mesure pas la difficulté.</translation>
    </message>
    <message>
        <source>Fernández Huerta</source>
        <translation>Fernández Huerta</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Cour&amp;bes</translation>
    </message>
    <message>
        <source>Fi&amp;gures in the sidebar</source>
        <translation>Mesures de la barre &amp;latérale</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column heading: a measured figure, such as Level</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Figure that is drawn</source>
        <translation>Mesure tracée</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>Mesures du texte</translation>
    </message>
    <message>
        <source>Figures of the whole text. Enter counts by the selected rule set.</source>
        <translation>Mesures de tout le texte. Entrée compte selon le jeu de règles sélectionné.</translation>
    </message>
    <message>
        <source>Figures over the snapshots, as lines; the value is the place in the row</source>
        <translation>Mesures au fil des instantanés, en courbes&#xa0;; la valeur est le rang dans la série</translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation>Mesures affichées</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>Filtrer les mots</translation>
    </message>
    <message>
        <source>Filter: re, *tion, ??</source>
        <translation>Filtre&#xa0;: re, *tion, ??</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>field: what to look for</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Finds texts with all the words; words &quot;in quotes&quot; must follow one another.</source>
        <translation>Trouve les textes qui contiennent tous les mots&#xa0;; des mots &quot;entre guillemets&quot; doivent se suivre.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First and last compared</source>
        <translation>Comparaison premier – dernier</translation>
    </message>
    <message>
        <source>First and last snapshot; the second line is the change</source>
        <translation>Premier et dernier instantané&#xa0;; la seconde ligne est le changement</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>First snapshot: %s</source>
        <translation>Premier instantané&#xa0;: %s</translation>
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
        <translation>Niveau scolaire Flesch–Kincaid</translation>
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
        <translation>Le Reading Ease de Flesch avec 42 points de plus, pour les écoles brésiliennes.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, fitted to Dutch children’s books.</source>
        <translation>Le Reading Ease de Flesch, ajusté à des livres néerlandais pour enfants.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch.</source>
        <translation>Le Reading Ease de Flesch, réajusté au néerlandais.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Le Reading Ease de Flesch, réajusté au néerlandais. Dans le jeu de règles textstat, c’est flesch_reading_ease, qui donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68.</source>
        <translation>Le Reading Ease de Flesch, réajusté au français. koRpus a 209 − 1,15 − 68.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Le Reading Ease de Flesch, réajusté au français. koRpus a 209 − 1,15 − 68. Dans le jeu de règles textstat, c’est flesch_reading_ease, qui donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German.</source>
        <translation>Le Reading Ease de Flesch, réajusté à l’allemand.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Le Reading Ease de Flesch, réajusté à l’allemand. Dans le jeu de règles textstat, c’est flesch_reading_ease, qui donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian.</source>
        <translation>Le Reading Ease de Flesch, réajusté à l’italien.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Le Reading Ease de Flesch, réajusté à l’italien. Dans le jeu de règles textstat, c’est flesch_reading_ease, qui donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian.</source>
        <translation>Le Reading Ease de Flesch, réajusté au russe.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Le Reading Ease de Flesch, réajusté au russe. Dans le jeu de règles textstat, c’est flesch_reading_ease, qui donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Fog (Polish)</source>
        <translation>Fog (polonais)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <comment>theme</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Foot&amp;notes</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Notes de bas de page</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing.</source>
        <translation>Pour des lecteurs dont l’anglais n’est pas la langue maternelle&#xa0;: jusqu’à 20, très facile&#xa0;; plus de 30, très déroutant.</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing. textstat counts short numbers as short words.</source>
        <translation>Pour des lecteurs dont l’anglais n’est pas la langue maternelle&#xa0;: jusqu’à 20, très facile&#xa0;; plus de 30, très déroutant. textstat compte les nombres courts comme des mots courts.</translation>
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
        <translation>Formes</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>De 0 à 100.</translation>
    </message>
    <message>
        <source>From 0 to 100. textstat counts all characters, with punctuation, over what white space separates.</source>
        <translation>De 0 à 100. textstat compte tous les caractères, ponctuation comprise, par rapport à ce que les espaces séparent.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both.</source>
        <translation>De 0, très difficile, à 100, très facile&#xa0;; un texte peut sortir de ces limites.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both. textstat says 0 where no word has a syllable.</source>
        <translation>De 0, très difficile, à 100, très facile&#xa0;; un texte peut sortir de ces limites. textstat donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>From 0.2 in grade 1 to 7.2 and more in college.</source>
        <translation>De 0,2 en 1re année à 7,2 et plus à l’université.</translation>
    </message>
    <message numerus="yes">
        <source>From “{one}” to “{other}”. Press Enter or click to go from place to place.</source>
        <comment>{one}, {other}: names of rule sets</comment>
        <translation>
            <numerusform>De «&#xa0;{one}&#xa0;» à «&#xa0;{other}&#xa0;». Entrée ou un clic mène au passage suivant.</numerusform>
            <numerusform>De «&#xa0;{one}&#xa0;» à «&#xa0;{other}&#xa0;». Entrée ou un clic mène au passage suivant.</numerusform>
        </translation>
    </message>
    <message>
        <source>F–K</source>
        <translation>F–K</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <comment>column heading</comment>
        <translation>Gain (%)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Gives words above the level a tint and a dashed line in the text.</source>
        <translation>Donne aux mots au-dessus du niveau une teinte et un souligné en tirets dans le texte.</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>Aller aux &amp;instantanés</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>Aller au &amp;texte</translation>
    </message>
    <message>
        <source>Go to the fact &amp;box</source>
        <translation>Aller à l’&amp;encadré</translation>
    </message>
    <message>
        <source>Go to the out&amp;line</source>
        <translation>Aller au pla&amp;n</translation>
    </message>
    <message>
        <source>Guide — Fact Box</source>
        <translation>Guide — Fact Box</translation>
    </message>
    <message>
        <source>Guiraud’s R</source>
        <translation>R de Guiraud</translation>
    </message>
    <message>
        <source>Guiraud’s R, root TTR</source>
        <translation>R de Guiraud, TTR sur racine</translation>
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
        <translation>Part d’hapax</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty.</source>
        <translation>Les mots complexes ont trois syllabes ou plus. Gunning exclut les noms propres, les composés et les finales -ed et -es, qu’aucun programme ne reconnaît à coup sûr.</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty. In textstat, words on its list of easy words are not hard.</source>
        <translation>Les mots complexes ont trois syllabes ou plus. Gunning exclut les noms propres, les composés et les finales -ed et -es, qu’aucun programme ne reconnaît à coup sûr. Pour textstat, les mots de sa liste de mots faciles ne sont pas complexes.</translation>
    </message>
    <message>
        <source>Headline: &amp;automatic (twice with a published fact box)</source>
        <translation>Titre compté&#xa0;: &amp;automatique (deux fois avec un encadré publié)</translation>
    </message>
    <message>
        <source>Headline: &amp;once</source>
        <translation>Titre compté&#xa0;: &amp;une fois</translation>
    </message>
    <message>
        <source>Headline: &amp;twice</source>
        <translation>Titre compté&#xa0;: &amp;deux fois</translation>
    </message>
    <message>
        <source>Herdan’s C</source>
        <translation>C de Herdan</translation>
    </message>
    <message>
        <source>Herdan’s C, log TTR</source>
        <translation>C de Herdan, TTR logarithmique</translation>
    </message>
    <message>
        <source>Herdan’s V_m</source>
        <translation>V_m de Herdan</translation>
    </message>
    <message>
        <source>Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors.</source>
        <translation>Ici, un facteur peut avoir n’importe quelle longueur. Pour lexicalrichness, il finit aussi à 0,72 exactement&#xa0;; pour lexical_diversity et TAALED, il a 10 tokens ou plus&#xa0;; koRpus fait la moyenne des facteurs.</translation>
    </message>
    <message>
        <source>Higher, the more words occur only once.</source>
        <translation>D’autant plus élevé que plus de mots n’apparaissent qu’une fois.</translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation>Maximum visé</translation>
    </message>
    <message>
        <source>Highest target %s</source>
        <translation>Maximum visé&#xa0;: %s</translation>
    </message>
    <message>
        <source>Highest to show</source>
        <translation>Maximum à afficher</translation>
    </message>
    <message>
        <source>Honoré’s R</source>
        <translation>R d’Honoré</translation>
    </message>
    <message>
        <source>How evenly it is spread over the paragraphs: Gries’s deviation of proportions (Gries 2008), half the sum of the differences between each paragraph’s share of the word and its share of the text. A word at 0 is spread as evenly as the text itself; near 1, all of it is in one place.</source>
        <translation>Régularité de sa répartition dans les paragraphes&#xa0;: écart des proportions de Gries (2008), soit la moitié de la somme des différences entre la part du mot et la part du texte que contient chaque paragraphe. À 0, le mot est réparti aussi régulièrement que le texte lui-même&#xa0;; près de 1, il est tout entier au même endroit.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Mode de comptage</translation>
    </message>
    <message>
        <source>How many of 100 tokens are of this type.</source>
        <translation>Combien de tokens sur 100 sont de ce type.</translation>
    </message>
    <message>
        <source>How many paragraphs it occurs in.</source>
        <translation>Dans combien de paragraphes il apparaît.</translation>
    </message>
    <message>
        <source>How much more of the text is known once you replace the word everywhere with known words</source>
        <translation>Ce qui est connu en plus du texte si vous remplacez partout ce mot par des mots connus</translation>
    </message>
    <message>
        <source>How often it occurs, in all its forms</source>
        <translation>Combien de fois il apparaît, toutes formes comprises</translation>
    </message>
    <message>
        <source>How often it occurs; a headline that counts twice also does so here.</source>
        <translation>Combien de fois il apparaît&#xa0;; deux fois dans un titre qui compte deux fois.</translation>
    </message>
    <message>
        <source>How often the word occurs</source>
        <translation>Combien de fois le mot apparaît</translation>
    </message>
    <message>
        <source>How varied the words are throughout the text</source>
        <translation>La variété des mots tout au long du texte</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>If grades are equally frequent, the first in this order counts. textstat takes a Reading Ease of 100 or more for grade 13.</source>
        <translation>À fréquence égale, le premier dans cet ordre compte. textstat prend un Reading Ease de 100 ou plus pour la 13e année.</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln words in this text</source>
        <translation>
            <numerusform>Ignorer %Ln mot dans ce texte</numerusform>
            <numerusform>Ignorer %Ln mots dans ce texte</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore %s in this text</source>
        <comment>%s: words in quotation marks</comment>
        <translation>Ignorer %s dans ce texte</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>which words to list</comment>
        <translation>Ignorés</translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text, in all forms: {words} (%Ln words in total)</source>
        <comment>{words}: the words that are ignored now, or how many</comment>
        <translation>
            <numerusform>Ignorés dans ce texte, toutes formes comprises&#xa0;: {words} (%Ln mot en tout)</numerusform>
            <numerusform>Ignorés dans ce texte, toutes formes comprises&#xa0;: {words} (%Ln mots en tout)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words</source>
        <translation>
            <numerusform>Dans ce texte&#xa0;: %Ln mot ignoré</numerusform>
            <numerusform>Dans ce texte&#xa0;: %Ln mots ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words.</source>
        <translation>
            <numerusform>Dans ce texte&#xa0;: %Ln mot ignoré.</numerusform>
            <numerusform>Dans ce texte&#xa0;: %Ln mots ignorés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Importer des instantanés</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots</source>
        <translation>
            <numerusform>%Ln instantané importé</numerusform>
            <numerusform>%Ln instantanés importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots; already here: {there}</source>
        <translation>
            <numerusform>%Ln instantané importé&#xa0;; déjà présents&#xa0;: {there}</numerusform>
            <numerusform>%Ln instantanés importés&#xa0;; déjà présents&#xa0;: {there}</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %s…</source>
        <translation>Import de %s…</translation>
    </message>
    <message>
        <source>In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>Entre parenthèses&#xa0;: Niveau peu fiable, moins de 30 tokens ou de 3 phrases.</translation>
    </message>
    <message>
        <source>In brackets: a {figure} score that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>Entre parenthèses&#xa0;: score {figure} peu fiable, moins de 30 tokens ou de 3 phrases.</translation>
    </message>
    <message>
        <source>In seconds, for an adult who reads silently. White space takes no time.</source>
        <translation>En secondes, pour un adulte qui lit en silence. Les espaces ne prennent pas de temps.</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Inside: %s.</source>
        <translation>Dans l’objectif&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Inspect → Rule sets (Ctrl+8) shows each difference in its place.</source>
        <translation>Inspection → Jeux de règles (Ctrl+8) montre chaque différence à sa place.</translation>
    </message>
    <message>
        <source>It belongs to the headline, which counts twice.</source>
        <translation>Il appartient au titre, qui compte deux fois.</translation>
    </message>
    <message>
        <source>It was counted %s, unlike the text now; that is part of each difference.</source>
        <translation>Il a été compté %s, contrairement au texte actuel&#xa0;; cela entre dans chaque différence.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Its file cannot be read: {reason}.</source>
        <translation>Son fichier est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation>Son fichier est endommagé.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Son fichier a disparu.</translation>
    </message>
    <message>
        <source>Its file is not one that Fact Box wrote.</source>
        <translation>Son fichier n’a pas été écrit par Fact Box.</translation>
    </message>
    <message>
        <source>Its forms in the text, the most frequent first</source>
        <translation>Ses formes dans le texte, la plus fréquente d’abord</translation>
    </message>
    <message>
        <source>Its syllables, as the rule set counts them.</source>
        <translation>Ses syllabes, comptées selon le jeu de règles.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <comment>kind of file</comment>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>with a space between them</comment>
        <translation>janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Kandel–Moles</source>
        <translation>Kandel–Moles</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>khmer</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <comment>menu: kinds of text that are not counted</comment>
        <translation>&amp;Exclure</translation>
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
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the text</comment>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language: %s</source>
        <translation>Langue&#xa0;: %s</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>lao</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters only</source>
        <comment>name of a rule set</comment>
        <translation>Lettres seules</translation>
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
        <translation>Niveau (scolaire US, Flesch–Kincaid) de la phrase au curseur&#xa0;:
%s</translation>
    </message>
    <message>
        <source>Level at 90 %</source>
        <translation>Niveau à 90&#xa0;%</translation>
    </message>
    <message>
        <source>Level at 95 %</source>
        <translation>Niveau à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Level at 98 %</source>
        <translation>Niveau à 98&#xa0;%</translation>
    </message>
    <message>
        <source>Level at which they are known</source>
        <translation>Niveau auquel ils sont connus</translation>
    </message>
    <message>
        <source>Level of the word, or of its base form, in your list {lists}.</source>
        <translation>Niveau du mot, ou de sa forme de base, dans votre liste {lists}.</translation>
    </message>
    <message>
        <source>Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} syllables per word) − 15.59</source>
        <translation>Niveau {level} = {long} ({words} mots par phrase) + {hard} ({syllables} syllabes par mot) − 15,59</translation>
    </message>
    <message>
        <source>Level {ours} here, {theirs} in textstat {version}</source>
        <translation>Niveau {ours} ici, {theirs} dans textstat {version}</translation>
    </message>
    <message>
        <source>Level: US grade (Flesch–Kincaid)</source>
        <translation>Niveau scolaire US (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>Level: school year (Oborneva)</source>
        <translation>Niveau&#xa0;: année scolaire (Oborneva)</translation>
    </message>
    <message>
        <source>Level: school year (Wiener Sachtextformel 1)</source>
        <translation>Niveau&#xa0;: année scolaire (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>Level: years of school (Fog, for Polish)</source>
        <translation>Niveau&#xa0;: années d’études (Fog, pour le polonais)</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>column heading: the levels that words have</comment>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Line ends removed: %d</source>
        <translation>Fins de ligne supprimées&#xa0;: %d</translation>
    </message>
    <message>
        <source>Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>La ligne {line} n’a pas de niveau, contrairement aux autres&#xa0;: {entry}. Les niveaux sont A1, A2, B1, B2 et beyond. Donnez-en un à tous les mots, ou à aucun.</translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>La ligne {line} a {count} caractères&#xa0;: {entry}. Mettez un mot par ligne, avec son niveau si vous voulez, comme «&#xa0;maison,A1&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} has {count} words: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>La ligne {line} a {count} mots&#xa0;: {entry}. Mettez un mot par ligne, avec son niveau si vous voulez, comme «&#xa0;maison,A1&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>La ligne {line} contient {entry} à la place d’un niveau. Les niveaux sont A1, A2, B1, B2 et beyond. Donnez-en un à tous les mots, ou à aucun.</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Put one word on each line.</source>
        <translation>La ligne {line} contient {entry} à la place d’un niveau. Les niveaux sont A1, A2, B1, B2 et beyond. Mettez un mot par ligne.</translation>
    </message>
    <message>
        <source>Line {line} is not a single word: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>La ligne {line} n’est pas un mot seul&#xa0;: {entry}. Mettez un mot par ligne, avec son niveau si vous voulez, comme «&#xa0;maison,A1&#xa0;».</translation>
    </message>
    <message>
        <source>Line {line} is one too many. A list may have at most {most} words.</source>
        <translation>La ligne {line} est de trop. Une liste contient au plus {most} mots.</translation>
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
        <translation>N’afficher que les mots employés une seule fois (hapax)</translation>
    </message>
    <message>
        <source>Longest target length</source>
        <translation>Longueur visée, maximum</translation>
    </message>
    <message>
        <source>Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3, which also gives some words the level of a related word. Not an official CEFR rating.</source>
        <translation>Niveau le plus bas du mot, ou de sa forme de base, dans CEFR-J 1.5 (Tono, TUFS) tel que le contient cefrpy 1.0.3, qui donne aussi à certains mots le niveau d’un mot apparenté. Ce n’est pas une évaluation officielle du CECR.</translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation>Minimum visé</translation>
    </message>
    <message>
        <source>Lowest target %s</source>
        <translation>Minimum visé&#xa0;: %s</translation>
    </message>
    <message>
        <source>Lowest to show</source>
        <translation>Minimum à afficher</translation>
    </message>
    <message>
        <source>MATTR</source>
        <translation>MATTR</translation>
    </message>
    <message>
        <source>MATTR, moving-average type–token ratio</source>
        <translation>MATTR, TTR en moyenne mobile</translation>
    </message>
    <message>
        <source>MSTTR</source>
        <translation>MSTTR</translation>
    </message>
    <message>
        <source>MSTTR, mean segmental type–token ratio</source>
        <translation>MSTTR, TTR moyen par segments</translation>
    </message>
    <message>
        <source>MTLD</source>
        <translation>MTLD</translation>
    </message>
    <message>
        <source>MTLD, measure of textual lexical diversity</source>
        <translation>MTLD, mesure de la diversité lexicale d’un texte</translation>
    </message>
    <message>
        <source>Maas a²</source>
        <translation>a² de Maas</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published.</source>
        <translation>Conçu pour l’espagnol, pour la 6e année d’école. Aucun intervalle n’a été publié.</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published. textstat says 0 where there is no letter.</source>
        <translation>Conçu pour l’espagnol, pour la 6e année d’école. Aucun intervalle n’a été publié. textstat donne 0 s’il n’y a aucune lettre.</translation>
    </message>
    <message>
        <source>Made for Swedish. It measures variation, not difficulty.</source>
        <translation>Conçu pour le suédois. Mesure la variété, pas la difficulté.</translation>
    </message>
    <message>
        <source>Made for thirty sentences. A shorter text is scaled up to thirty.</source>
        <translation>Conçu pour trente phrases. Un texte plus court est ramené à trente.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>Mar&amp;k words above</source>
        <translation>Marquer les m&amp;ots au-dessus de</translation>
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
        <translation>Niveau moyen des mots</translation>
    </message>
    <message>
        <source>Most texts lie between 10 and 20. Depends little on length.</source>
        <translation>La plupart des textes sont entre 10 et 20. Dépend peu de la longueur.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>which words to list</comment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Needs no syllables.</source>
        <translation>N’a pas besoin des syllabes.</translation>
    </message>
    <message>
        <source>Needs no syllables. textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.</source>
        <translation>N’a pas besoin des syllabes. textstat a 0,058 au lieu de 0,0588 dans l’article, et compte les chiffres comme des lettres.</translation>
    </message>
    <message>
        <source>New Dale–Chall</source>
        <translation>New Dale–Chall</translation>
    </message>
    <message>
        <source>No article was found on the page, so this is the whole page.</source>
        <translation>Aucun article n’a été trouvé dans la page&#xa0;: voici la page entière.</translation>
    </message>
    <message>
        <source>No change above this one</source>
        <translation>Aucune modification au-dessus</translation>
    </message>
    <message>
        <source>No change below this one</source>
        <translation>Aucune modification en dessous</translation>
    </message>
    <message>
        <source>No enumeration yet: no “First … Second … Third …” and no numbered list.</source>
        <translation>Pas encore d’énumération&#xa0;: ni «&#xa0;Premièrement… Deuxièmement… Troisièmement…&#xa0;» ni liste numérotée.</translation>
    </message>
    <message>
        <source>No figures are chosen. Choose some under “Figures”.</source>
        <translation>Aucune mesure n’est choisie. Choisissez-en sous «&#xa0;Courbes&#xa0;».</translation>
    </message>
    <message>
        <source>No formula was made for {language}: only a length can be aimed at.</source>
        <translation>Aucune formule n’a été faite pour les textes en {language}&#xa0;: seule une longueur peut être visée.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Aucun niveau scolaire</translation>
    </message>
    <message>
        <source>No length: %s.</source>
        <translation>Aucune longueur&#xa0;: %s.</translation>
    </message>
    <message>
        <source>No line yet: it takes {needed} tokens, and the text has {count}.</source>
        <translation>Pas encore de courbe&#xa0;: il faut {needed} tokens, et le texte en a {count}.</translation>
    </message>
    <message>
        <source>No line: %s.</source>
        <translation>Pas de courbe&#xa0;: %s.</translation>
    </message>
    <message>
        <source>No lines were joined: none of them looks hard-wrapped</source>
        <translation>Aucune ligne n’a été jointe&#xa0;: aucune ne semble coupée par des retours forcés</translation>
    </message>
    <message>
        <source>No proposal to select here</source>
        <translation>Aucune proposition à sélectionner ici</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Aucun fichier récent</translation>
    </message>
    <message>
        <source>No snapshots of this text yet. Latest of other texts:</source>
        <translation>Aucun instantané de ce texte. Derniers des autres textes&#xa0;:</translation>
    </message>
    <message>
        <source>No text matches. Press Escape to show all texts.</source>
        <translation>Aucun texte ne correspond. Appuyez sur Échap pour les afficher tous.</translation>
    </message>
    <message>
        <source>No value: %s.</source>
        <translation>Aucune valeur&#xa0;: %s.</translation>
    </message>
    <message>
        <source>No value: a word must occur twice, in a text of at least two paragraphs.</source>
        <translation>Aucune valeur&#xa0;: un mot doit apparaître deux fois, dans un texte d’au moins deux paragraphes.</translation>
    </message>
    <message>
        <source>No word is chosen that could be ignored</source>
        <translation>Aucun mot à ignorer n’est choisi</translation>
    </message>
    <message>
        <source>No word levels: %s.</source>
        <translation>Aucun niveau de mots&#xa0;: %s.</translation>
    </message>
    <message>
        <source>No {name}: {why}.</source>
        <translation>{name}&#xa0;: aucune valeur ({why}).</translation>
    </message>
    <message>
        <source>None yet. Save one, and see here what your next edits change.</source>
        <translation>Aucun pour l’instant. Enregistrez-en un&#xa0;: vous verrez ici ce que changent vos prochaines modifications.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norvégien</translation>
    </message>
    <message>
        <source>Not compared: the rule set “{name}” cannot be loaded ({reason}).</source>
        <translation>Non comparé&#xa0;: le jeu de règles «&#xa0;{name}&#xa0;» n’a pas pu être chargé ({reason}).</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not offered: no formula was made for this language (%s).</source>
        <translation>Indisponible&#xa0;: aucune formule n’a été faite pour cette langue (%s).</translation>
    </message>
    <message>
        <source>Not pasted: %s</source>
        <comment>%s: why</comment>
        <translation>Non collé&#xa0;: %s</translation>
    </message>
    <message>
        <source>Not printed. Check the printer, or save the report as PDF.</source>
        <translation>Non imprimé. Vérifiez l’imprimante, ou enregistrez le rapport en PDF.</translation>
    </message>
    <message>
        <source>Not restored: %s</source>
        <comment>%s: why</comment>
        <translation>Non restauré&#xa0;: %s</translation>
    </message>
    <message>
        <source>Not saved: %s. Save the report somewhere else.</source>
        <translation>Non enregistré&#xa0;: %s. Enregistrez le rapport ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals and proposals inside these.</source>
        <translation>
            <numerusform>Non affichées&#xa0;: %Ln autre proposition et celles qui sont à l’intérieur.</numerusform>
            <numerusform>Non affichées&#xa0;: %Ln autres propositions et celles qui sont à l’intérieur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals.</source>
        <translation>
            <numerusform>Non affichée&#xa0;: %Ln autre proposition.</numerusform>
            <numerusform>Non affichées&#xa0;: %Ln autres propositions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln snapshots after “{name}”.</source>
        <translation>
            <numerusform>Non affiché&#xa0;: %Ln instantané après «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>Non affichés&#xa0;: %Ln instantanés après «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: proposals inside these.</source>
        <translation>Non affichées&#xa0;: les propositions à l’intérieur de celles-ci.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: what the user wrote about a snapshot</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: a remark on a figure</comment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Nothing is left out of this text</source>
        <translation>Rien n’est exclu de ce texte</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in {file}; already here: %Ln snapshots</source>
        <translation>
            <numerusform>Rien de nouveau dans {file}&#xa0;; déjà présent&#xa0;: %Ln instantané</numerusform>
            <numerusform>Rien de nouveau dans {file}&#xa0;; déjà présents&#xa0;: %Ln instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it does not say that its format is {format}. Export the snapshots anew and import that file.</source>
        <translation>Rien n’a été importé de «&#xa0;{name}&#xa0;»&#xa0;: le fichier n’indique pas le format {format}. Exportez à nouveau les instantanés et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export the snapshots anew and import that file.</source>
        <translation>Rien n’a été importé de «&#xa0;{name}&#xa0;»&#xa0;: ce n’est pas du JSON (ce n’est pas de l’UTF-8). Exportez à nouveau les instantanés et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (line {line}, column {column}). Export the snapshots anew and import that file.</source>
        <translation>Rien n’a été importé de «&#xa0;{name}&#xa0;»&#xa0;: ce n’est pas du JSON (ligne {line}, colonne {column}). Exportez à nouveau les instantanés et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is too large to be read at once. Export fewer snapshots at a time.</source>
        <translation>Rien n’a été importé de «&#xa0;{name}&#xa0;»&#xa0;: le fichier est trop grand pour être lu d’un coup. Exportez moins d’instantanés à la fois.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it was written by a newer Fact Box (version {version}, this one reads {known}). Update Fact Box to import it.</source>
        <translation>Rien n’a été importé de «&#xa0;{name}&#xa0;»&#xa0;: le fichier vient d’un Fact Box plus récent (version {version}, celui-ci lit {known}). Mettez Fact Box à jour pour l’importer.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that file.</source>
        <translation>Rien n’a été importé de «&#xa0;{name}&#xa0;»&#xa0;: {wrong}. Exportez à nouveau les instantanés et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the text as it is now</comment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Now (the same as snapshot %d)</source>
        <translation>Maintenant (identique à l’instantané %d)</translation>
    </message>
    <message>
        <source>Now: the current text</source>
        <translation>Maintenant&#xa0;: le texte actuel</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>which words to list</comment>
        <translation>Nombres</translation>
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
        <translation>Année scolaire d’Oborneva</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no words are marked</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One grade: %s</source>
        <translation>Un seul niveau scolaire&#xa0;: %s</translation>
    </message>
    <message>
        <source>One line per snapshot with all its figures, without the text.</source>
        <translation>Une ligne par instantané avec toutes ses mesures, sans le texte.</translation>
    </message>
    <message>
        <source>One syllable fewer: {name} {change}</source>
        <translation>Une syllabe de moins&#xa0;: {name} {change}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Ouvrir un dossier de textes</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Ouvrir un texte</translation>
    </message>
    <message>
        <source>Open a text or a document</source>
        <translation>Ouvrir un texte ou un document</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Ouvrir l’article d’&amp;exemple</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Ouvrir l’article d’exemple</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened {file}, {form}</source>
        <comment>{form}: encoding or format of the file</comment>
        <translation>{file} ouvert, {form}</translation>
    </message>
    <message numerus="yes">
        <source>Opened {file}, {form}; it mixes several kinds of line ends, and saving will unify them</source>
        <comment>{form}: encoding of the file</comment>
        <translation>
            <numerusform>{file} ouvert, {form}&#xa0;; il mêle plusieurs sortes de fins de ligne, que l’enregistrement unifiera</numerusform>
            <numerusform>{file} ouvert, {form}&#xa0;; il mêle plusieurs sortes de fins de ligne, que l’enregistrement unifiera</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button in the tool bar</comment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Other words: {account}</source>
        <translation>Autres mots&#xa0;: {account}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation>Hors de toute proposition</translation>
    </message>
    <message>
        <source>P&amp;olish</source>
        <translation>P&amp;olonais</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Pages or search results</source>
        <translation>Pages ou résultats de recherche</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>heading: size of the paper</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}
Enter goes there.</source>
        <translation>Paragraphe {number}&#xa0;: {words}
Entrée y mène.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Paragraphs: %s.</source>
        <translation>Paragraphes&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column heading: the part in a difference</comment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Part in the difference: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Part de la différence&#xa0;: %s</translation>
    </message>
    <message>
        <source>Part of %s</source>
        <translation>Part de %s</translation>
    </message>
    <message>
        <source>Part of this is the counting: the first was counted {unlike}, unlike the last.</source>
        <translation>Cela tient en partie au comptage&#xa0;: le premier a été compté {unlike}, contrairement au dernier.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: parts of the report</comment>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Parts by paragraph</source>
        <translation>Parts par paragraphe</translation>
    </message>
    <message>
        <source>Parts by proposal</source>
        <translation>Parts par proposition</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>button</comment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste or type a text here.</source>
        <translation>Collez ou tapez un texte ici.</translation>
    </message>
    <message>
        <source>Path of the snapshots file</source>
        <translation>Chemin du fichier des instantanés</translation>
    </message>
    <message>
        <source>Percent of the words</source>
        <translation>Pourcentage des mots</translation>
    </message>
    <message>
        <source>Percentage of all tokens</source>
        <translation>Pourcentage de tous les tokens</translation>
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
        <translation>Pisarek, par une racine</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Occurrences du mot</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Rapport imprimé</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>column heading</comment>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposals by enumeration</source>
        <translation>Propositions par énumération</translation>
    </message>
    <message>
        <source>Published %s</source>
        <translation>Publié&#xa0;: %s</translation>
    </message>
    <message>
        <source>Published %s ✓</source>
        <translation>Publié&#xa0;: %s ✓</translation>
    </message>
    <message>
        <source>Published fact &amp;box</source>
        <comment>kind of text that may be left out</comment>
        <translation>Encadré pu&amp;blié</translation>
    </message>
    <message>
        <source>Punctuation matters: “end” and “end.” are two types.</source>
        <translation>La ponctuation compte&#xa0;: «&#xa0;fin&#xa0;» et «&#xa0;fin.&#xa0;» sont deux types.</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>RIX</source>
        <translation>RIX</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rec&amp;harger</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln words.</source>
        <comment>from a file with a word list</comment>
        <translation>
            <numerusform>%Ln mot lu.</numerusform>
            <numerusform>%Ln mots lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008).</source>
        <translation>Lu selon l’échelle INFLESZ de Barrio-Cantalejo et al. (2008).</translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008). textstat begins at 206.84.</source>
        <translation>Lu selon l’échelle INFLESZ de Barrio-Cantalejo et al. (2008). textstat part de 206,84.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Lisibilité</translation>
    </message>
    <message>
        <source>Readability, diversity and vocabulary</source>
        <translation>Lisibilité, diversité et vocabulaire</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>Reading “%s”…</source>
        <translation>Lecture de «&#xa0;%s&#xa0;»…</translation>
    </message>
    <message>
        <source>Reading “{file}”: {percent} %</source>
        <translation>Lecture de «&#xa0;{file}&#xa0;»&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recent texts</source>
        <translation>Textes récents</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”</source>
        <translation>Reconnu comme une révision de «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it a separate text.</source>
        <translation>Reconnu comme une révision de «&#xa0;%s&#xa0;», dont il continue les instantanés. Annuler en fait un texte séparé.</translation>
    </message>
    <message>
        <source>Reloaded %s; Undo brings back your text</source>
        <comment>%s: name of a file</comment>
        <translation>%s rechargé&#xa0;; Annuler rétablit votre texte</translation>
    </message>
    <message>
        <source>Remove the list?</source>
        <translation>Retirer la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Remove this list from Fact Box? The file that it came from is kept.</source>
        <translation>Retirer cette liste de Fact Box&#xa0;? Le fichier d’où elle vient est conservé.</translation>
    </message>
    <message>
        <source>Remove “%s” from Fact Box? The file that it came from is kept.</source>
        <translation>Retirer «&#xa0;%s&#xa0;» de Fact Box&#xa0;? Le fichier d’où elle vient est conservé.</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message numerus="yes">
        <source>Replaced “{words}” in %Ln places.</source>
        <translation>
            <numerusform>«&#xa0;{words}&#xa0;» remplacé à %Ln endroit.</numerusform>
            <numerusform>«&#xa0;{words}&#xa0;» remplacé à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the paragraphs one by one…</source>
        <translation>Remplacement des paragraphes un à un…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>Rappor&amp;t…</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report by Fact Box</source>
        <translation>Rapport de Fact Box</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>Resta&amp;urer</translation>
    </message>
    <message>
        <source>Restored %s; Undo brings back your text</source>
        <comment>%s: “snapshot 3”</comment>
        <translation>Restauré&#xa0;: %s&#xa0;; Annuler rétablit votre texte</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Rich Text Format</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Jeu de règles</translation>
    </message>
    <message>
        <source>Rule set: &amp;Careful</source>
        <translation>Règles&#xa0;: &amp;Minutieux</translation>
    </message>
    <message>
        <source>Rule set: &amp;Fact box</source>
        <translation>Règles&#xa0;: &amp;Fact Box</translation>
    </message>
    <message>
        <source>Rule set: &amp;Letters only</source>
        <translation>Règles&#xa0;: &amp;Lettres seules</translation>
    </message>
    <message>
        <source>Rule set: Word &amp;processor</source>
        <translation>Règles&#xa0;: &amp;Traitement de texte</translation>
    </message>
    <message>
        <source>Rule set: te&amp;xtstat</source>
        <translation>Règles&#xa0;: te&amp;xtstat</translation>
    </message>
    <message>
        <source>Rule set: {name}, version {version}.</source>
        <translation>Jeu de règles&#xa0;: {name}, version {version}.</translation>
    </message>
    <message numerus="yes">
        <source>Rule set: {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>Jeu de règles&#xa0;: {rules}, version {version}, titre compté {times}</numerusform>
            <numerusform>Jeu de règles&#xa0;: {rules}, version {version}, titre compté {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>S&amp;napshots file…</source>
        <translation>&amp;Fichier des instantanés…</translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation>&amp;Suédois</translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation>SMOG</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a snapshot of a text to see it here with its figures.</source>
        <translation>Enregistrez un instantané d’un texte pour le voir ici avec ses mesures.</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Enregistrer en CS&amp;V…</translation>
    </message>
    <message>
        <source>Save automatically &amp;when the text is replaced or closed</source>
        <translation>Enregistrer &amp;automatiquement quand le texte est remplacé ou fermé</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>Enregistrer l’ima&amp;ge…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <comment>button in the tool bar</comment>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Save the changes to “%s” first?</source>
        <translation>Enregistrer d’abord les modifications de «&#xa0;%s&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Save the text and its figures as they are now</source>
        <translation>Enregistrer le texte et ses mesures tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column heading: when a snapshot was saved</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved %s</source>
        <comment>%s: name of a file</comment>
        <translation>%s enregistré</translation>
    </message>
    <message>
        <source>Saved %s UTC</source>
        <translation>Enregistré le %s UTC</translation>
    </message>
    <message>
        <source>Saved snapshot {number} of “{title}”</source>
        <translation>Instantané {number} de «&#xa0;{title}&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Saved the picture as %s</source>
        <translation>Image enregistrée sous %s</translation>
    </message>
    <message>
        <source>Saved the report as %s</source>
        <translation>Rapport enregistré sous %s</translation>
    </message>
    <message>
        <source>Saved the table as %s</source>
        <translation>Tableau enregistré sous %s</translation>
    </message>
    <message>
        <source>Saved {file} as UTF-8: {encoding} cannot hold all of its characters</source>
        <translation>{file} enregistré en UTF-8&#xa0;: {encoding} ne peut pas représenter tous ses caractères</translation>
    </message>
    <message>
        <source>Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within ± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, dialogue, children’s books about the country, and other languages.</source>
        <translation>Étalonné sur 189 articles de presse à trois niveaux (OneStopEnglish, CC BY-SA 4.0)&#xa0;: Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. Range 185 des 189 dans le bon ordre. Vérifié par rapport aux jugements d’enseignants sur 4&#x202f;724 autres extraits (CLEAR)&#xa0;: ρ = 0,64, contre 0,54 pour Flesch–Kincaid. Un échantillon de 100 mots le donne à ± 9 près, de 200 à ± 7, de 400 à ± 3,5. Échoue sur les poèmes, les listes, les dialogues, les livres pour enfants sur la campagne, et les autres langues.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Search titles, notes and texts</source>
        <translation>Rechercher dans les titres, notes et textes</translation>
    </message>
    <message>
        <source>Second line: change since then</source>
        <translation>Seconde ligne&#xa0;: changement depuis</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select another rule set to see how it differs.</source>
        <translation>Sélectionnez un autre jeu de règles pour voir en quoi il diffère.</translation>
    </message>
    <message>
        <source>Select text of pr&amp;oposal</source>
        <translation>Sélectionner la pr&amp;oposition</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Selection: %s</source>
        <translation>Sélection&#xa0;: %s</translation>
    </message>
    <message>
        <source>Selection: none of it counts</source>
        <translation>Sélection&#xa0;: rien n’y compte</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>column heading</comment>
        <translation>Phrase</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words</source>
        <translation>
            <numerusform>Phrase&#xa0;: %n mot</numerusform>
            <numerusform>Phrase&#xa0;: %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, Level {level}</source>
        <translation>
            <numerusform>Phrase&#xa0;: %n mot, Niveau {level}</numerusform>
            <numerusform>Phrase&#xa0;: %n mots, Niveau {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, {name} {value}</source>
        <translation>
            <numerusform>Phrase&#xa0;: %n mot, {name} {value}</numerusform>
            <numerusform>Phrase&#xa0;: %n mots, {name} {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence: too short for a Level</source>
        <translation>Phrase&#xa0;: trop courte pour un Niveau</translation>
    </message>
    <message>
        <source>Sentence: too short for “%s”</source>
        <translation>Phrase&#xa0;: trop courte pour «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Sentences are tinted by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>Phrases colorées&#xa0;: %s</translation>
    </message>
    <message>
        <source>Sentences without which {name} would fall most</source>
        <translation>Phrases sans lesquelles {name} baisserait le plus</translation>
    </message>
    <message>
        <source>Sentences without which {name} would rise most</source>
        <translation>Phrases sans lesquelles {name} monterait le plus</translation>
    </message>
    <message>
        <source>Sentences: {number}, {rule}.</source>
        <comment>{rule}: “found within paragraphs, …”</comment>
        <translation>Phrases&#xa0;: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does not, and those of one or two words do not count</source>
        <translation>Phrases&#xa0;: {ours} ici, {theirs} là, où chaque .&#xa0;! ou&#xa0;? en termine une, mais pas une fin de ligne, et où celles d’un ou deux mots ne comptent pas</translation>
    </message>
    <message>
        <source>Shortest target length</source>
        <translation>Longueur visée, minimum</translation>
    </message>
    <message>
        <source>Show &amp;unchanged</source>
        <comment>paragraphs</comment>
        <translation>Afficher les &amp;inchangés</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le &amp;dossier</translation>
    </message>
    <message>
        <source>Shows the texts whose paths contain all of these words.</source>
        <translation>Montre les textes dont le chemin contient tous ces mots.</translation>
    </message>
    <message>
        <source>Simpson’s D</source>
        <translation>D de Simpson</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshot %d</source>
        <translation>Instantané %d</translation>
    </message>
    <message>
        <source>Snapshot {number} is no longer in “{path}”; another window may have deleted it, so look at the list again.</source>
        <translation>L’instantané {number} n’est plus dans «&#xa0;{path}&#xa0;»&#xa0;; une autre fenêtre l’a peut-être supprimé. Consultez à nouveau la liste.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>kind of file</comment>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Snapshots and settings are kept in
%s
Nothing leaves this machine.</source>
        <translation>Les instantanés et les réglages sont conservés dans
%s
Rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Snapshots file</source>
        <translation>Fichier des instantanés</translation>
    </message>
    <message>
        <source>Some chapters of the book are missing. Get another copy.</source>
        <translation>Il manque des chapitres au livre. Procurez-vous un autre exemplaire.</translation>
    </message>
    <message>
        <source>Sort by: %s</source>
        <translation>Trier par&#xa0;: %s</translation>
    </message>
    <message>
        <source>Sort by: best match, or last saved</source>
        <translation>Trier par&#xa0;: pertinence, ou dernier instantané</translation>
    </message>
    <message>
        <source>Sort the places</source>
        <translation>Trier les occurrences</translation>
    </message>
    <message>
        <source>Spache</source>
        <translation>Spache</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Starting from the first text, each paragraph in turn is replaced by the new one, and the whole text is measured again. The change in the figure is the part of that paragraph. The parts add up; in another order they might differ.</source>
        <translation>En partant du premier texte, chaque paragraphe est remplacé à son tour par le nouveau, et tout le texte est mesuré à nouveau. Le changement de la mesure est la part de ce paragraphe. Les parts s’additionnent&#xa0;; dans un autre ordre, elles pourraient différer.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Sum, of the parts before rounding</source>
        <translation>Somme des parts avant arrondi</translation>
    </message>
    <message>
        <source>Summer’s S</source>
        <translation>S de Summer</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Syllabes</translation>
    </message>
    <message>
        <source>Syllables of the word, as the rule set counts them</source>
        <translation>Syllabes du mot, comptées selon le jeu de règles</translation>
    </message>
    <message>
        <source>Syllables: {number}, {rule}.</source>
        <comment>{rule}: “by the CMU Pronouncing Dictionary; …”</comment>
        <translation>Syllabes&#xa0;: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary</source>
        <translation>Syllabes&#xa0;: {ours} ici, {theirs} là, selon le CMU Pronouncing Dictionary</translation>
    </message>
    <message>
        <source>Symbols</source>
        <comment>which words to list</comment>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Szigriszt–Pazos</source>
        <translation>Szigriszt–Pazos</translation>
    </message>
    <message>
        <source>T&amp;int sentences by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>&amp;Colorer les phrases&#xa0;: %s</translation>
    </message>
    <message>
        <source>T&amp;int sentences by Level</source>
        <translation>&amp;Colorer les phrases&#xa0;: Niveau</translation>
    </message>
    <message>
        <source>T&amp;itle of this text…</source>
        <translation>Titre de ce te&amp;xte…</translation>
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
        <translation>TTR, rapport types/tokens</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a file</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <comment>label of a field: the lowest value of a target</comment>
        <translation>O&amp;bjectif</translation>
    </message>
    <message>
        <source>Tar&amp;get %s</source>
        <comment>label of fields; %s: name of a figure, such as Level</comment>
        <translation>O&amp;bjectif %s</translation>
    </message>
    <message>
        <source>Tar&amp;get Level</source>
        <translation>O&amp;bjectif Niveau</translation>
    </message>
    <message>
        <source>Target and distance</source>
        <translation>Objectif et écart</translation>
    </message>
    <message>
        <source>Target c&amp;overage</source>
        <translation>C&amp;ouverture visée</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Objectif en toutes lettres</translation>
    </message>
    <message>
        <source>Target length {range} words. {work}</source>
        <translation>Longueur visée&#xa0;: {range} mots. {work}</translation>
    </message>
    <message>
        <source>Target {aim}. {work}</source>
        <translation>Objectif&#xa0;: {aim}. {work}</translation>
    </message>
    <message>
        <source>Target {coverage}. {work}</source>
        <translation>Objectif&#xa0;: {coverage}. {work}</translation>
    </message>
    <message>
        <source>Target: %s.</source>
        <translation>Objectif&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column heading: the name of a text</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>name of the editor, for screen readers</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text &amp;font…</source>
        <translation>&amp;Police du texte…</translation>
    </message>
    <message>
        <source>Text Standard</source>
        <translation>Text Standard</translation>
    </message>
    <message>
        <source>Text and CSV</source>
        <comment>kinds of files</comment>
        <translation>Texte et CSV</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Textes et documents</translation>
    </message>
    <message>
        <source>Texts of the folder</source>
        <translation>Textes du dossier</translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation>Textes à afficher</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>Thè&amp;me</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>That is: %s.</source>
        <translation>C’est-à-dire&#xa0;: %s.</translation>
    </message>
    <message>
        <source>The Flesch–Kincaid grade, refitted to Russian fiction: a school year.</source>
        <translation>Le niveau scolaire Flesch–Kincaid, réajusté à la fiction russe&#xa0;: une année scolaire.</translation>
    </message>
    <message>
        <source>The Level from snapshot to snapshot</source>
        <translation>Le Niveau d’un instantané à l’autre</translation>
    </message>
    <message>
        <source>The Level went from {then} to {now}, {change}.</source>
        <translation>Le Niveau est passé de {then} à {now}, {change}.</translation>
    </message>
    <message>
        <source>The TTR of each window of %d tokens, at the middle of the window</source>
        <translation>TTR de chaque fenêtre de %d tokens, au milieu de la fenêtre</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be written: {reason}. Save it somewhere else.</source>
        <translation>La sauvegarde «&#xa0;{path}&#xa0;» n’a pas pu être écrite&#xa0;: {reason}. Enregistrez-la ailleurs.</translation>
    </message>
    <message>
        <source>The base form if one is known; otherwise the word as it stands in the text</source>
        <translation>La forme de base si elle est connue&#xa0;; sinon le mot tel qu’il est dans le texte</translation>
    </message>
    <message>
        <source>The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. A small letter also matches its capital; a capital matches only itself.</source>
        <translation>Le début d’un mot, ou un motif&#xa0;: «&#xa0;*&#xa0;» remplace des lettres quelconques, «&#xa0;?&#xa0;» une seule. Une minuscule correspond aussi à sa majuscule&#xa0;; une majuscule ne correspond qu’à elle-même.</translation>
    </message>
    <message>
        <source>The chance that two tokens drawn from the text are the same word.</source>
        <translation>Probabilité que deux tokens tirés du texte soient le même mot.</translation>
    </message>
    <message>
        <source>The disk has no room left for “{path}”, so nothing was changed; make room and try again.</source>
        <translation>Le disque n’a plus de place pour «&#xa0;{path}&#xa0;»&#xa0;; rien n’a donc été modifié. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The figure then; the second line is the change since then</source>
        <translation>La mesure d’alors&#xa0;; la seconde ligne est le changement depuis</translation>
    </message>
    <message>
        <source>The figures from snapshot to snapshot</source>
        <translation>Les mesures d’un instantané à l’autre</translation>
    </message>
    <message>
        <source>The figures then and now</source>
        <translation>Les mesures d’alors et de maintenant</translation>
    </message>
    <message>
        <source>The figures under every rule set</source>
        <translation>Les mesures selon chaque jeu de règles</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text may be missing.</source>
        <translation>Le fichier s’arrête trop tôt&#xa0;: la fin du texte manque peut-être.</translation>
    </message>
    <message>
        <source>The file refers to another document, whose text is not in it.</source>
        <translation>Le fichier renvoie à un autre document, dont le texte n’y est pas.</translation>
    </message>
    <message>
        <source>The first line, {line}, is a heading.</source>
        <translation>La première ligne, {line}, est un en-tête.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Ask its owner for permission.</source>
        <translation>Le dossier «&#xa0;{folder}&#xa0;» est illisible. Demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts %s now, which is part of each difference.</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>
            <numerusform>Le titre compte désormais %s, ce qui entre dans chaque différence.</numerusform>
            <numerusform>Le titre compte désormais %s, ce qui entre dans chaque différence.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts %s.</source>
        <translation>Le titre compte %s.</translation>
    </message>
    <message>
        <source>The headline counts twice. Tokens added: {tokens}. Sentences added: {sentences}.</source>
        <translation>Le titre compte deux fois. Tokens ajoutés&#xa0;: {tokens}. Phrases ajoutées&#xa0;: {sentences}.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts {before} in the text before and {after} in the text after.</source>
        <comment>{before}, {after}: once, twice or automatic</comment>
        <translation>
            <numerusform>Le titre compte {before} dans le texte d’avant et {after} dans le texte d’après.</numerusform>
            <numerusform>Le titre compte {before} dans le texte d’avant et {after} dans le texte d’après.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts {then} in {old} and {now} in {new}.</source>
        <translation>Le titre compte {then} dans {old} et {now} dans {new}.</translation>
    </message>
    <message>
        <source>The level of the word on the list, or why it has none</source>
        <translation>Le niveau du mot dans la liste, ou pourquoi il n’en a pas</translation>
    </message>
    <message>
        <source>The level of the word. %s</source>
        <translation>Le niveau du mot. %s</translation>
    </message>
    <message>
        <source>The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low.</source>
        <translation>Les lignes semblent coupées par des retours forcés. Chacune compte comme un paragraphe&#xa0;: le Niveau est donc trop bas.</translation>
    </message>
    <message>
        <source>The lines of this text look hard-wrapped. Each ends a sentence, so the Level is too low.</source>
        <translation>Les lignes de ce texte semblent coupées par des retours forcés. Chacune termine une phrase&#xa0;: le Niveau est donc trop bas.</translation>
    </message>
    <message>
        <source>The list was not removed: {reason}.</source>
        <translation>La liste n’a pas été retirée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The list was not saved in “{folder}”: {reason}.</source>
        <translation>La liste n’a pas été enregistrée dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The mean TTR of the windows of %d tokens around each place, and their range</source>
        <translation>Le TTR moyen des fenêtres de %d tokens autour de chaque endroit, et leur étendue</translation>
    </message>
    <message>
        <source>The most frequent function words are left out.</source>
        <translation>Les mots grammaticaux les plus fréquents sont laissés de côté.</translation>
    </message>
    <message>
        <source>The parts add up to the difference. Where a figure is a ratio of two counts, a paragraph is credited with its change to both, averaged over both orders (Shapley value). A new type is shared by the paragraphs that brought it.</source>
        <translation>Les parts s’additionnent pour donner la différence. Quand une mesure est le rapport de deux décomptes, un paragraphe est crédité de ce qu’il change aux deux, en moyenne sur les deux ordres (valeur de Shapley). Un nouveau type est partagé entre les paragraphes qui l’ont apporté.</translation>
    </message>
    <message>
        <source>The process that measures the texts could not be started (%s). Close other programs, and choose Measure again.</source>
        <translation>Le processus qui mesure les textes n’a pas pu démarrer (%s). Fermez d’autres programmes et choisissez Mesurer à nouveau.</translation>
    </message>
    <message>
        <source>The rule set has not changed: “{name}” cannot be loaded ({reason}).</source>
        <translation>Le jeu de règles n’a pas changé&#xa0;: «&#xa0;{name}&#xa0;» n’a pas pu être chargé ({reason}).</translation>
    </message>
    <message>
        <source>The rule set textstat counts {language} as textstat does (Count).</source>
        <translation>Le jeu de règles textstat compte un texte en {language} comme textstat (Comptage).</translation>
    </message>
    <message>
        <source>The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.</source>
        <translation>Identique à Herdan dans lexicalrichness et à log_ttr dans lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as msttr in lexicalrichness and lexical_diversity.</source>
        <translation>Identique à msttr dans lexicalrichness et lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as rttr in lexicalrichness and root_ttr in lexical_diversity.</source>
        <translation>Identique à rttr dans lexicalrichness et à root_ttr dans lexical_diversity.</translation>
    </message>
    <message>
        <source>The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and koRpus use windows of 100 tokens.</source>
        <translation>Identique dans lexical_diversity et TAALED. Par défaut, lexicalrichness, quanteda et koRpus emploient des fenêtres de 100 tokens.</translation>
    </message>
    <message>
        <source>The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).</source>
        <translation>Identique dans lexicalrichness, koRpus et quanteda (écrit avec − 1 / tokens).</translation>
    </message>
    <message>
        <source>The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 (2.3026 times as much); quanteda and koRpus give the square root of that.</source>
        <translation>Identique dans lexicalrichness. lexical_diversity et TAALED emploient des logarithmes de base 10 (2,3026 fois plus)&#xa0;; quanteda et koRpus en donnent la racine carrée.</translation>
    </message>
    <message>
        <source>The same text under all rule sets</source>
        <translation>Le même texte selon tous les jeux de règles</translation>
    </message>
    <message>
        <source>The share of the words that are to be known at a level. %s</source>
        <translation>La part des mots qui doit être connue à un niveau. %s</translation>
    </message>
    <message>
        <source>The snapshots file was damaged. It is kept as “%s”; a new one was begun.</source>
        <translation>Le fichier des instantanés était endommagé. Il est conservé sous «&#xa0;%s&#xa0;»&#xa0;; un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The sum of the parts before rounding. The list of figures shows the difference of the rounded figures, so its last digit may differ.</source>
        <translation>La somme des parts avant arrondi. La liste des mesures montre la différence des mesures arrondies&#xa0;; son dernier chiffre peut donc différer.</translation>
    </message>
    <message>
        <source>The target is %s.</source>
        <comment>%s: a range</comment>
        <translation>L’objectif est %s.</translation>
    </message>
    <message>
        <source>The target {aim} does not apply to a text in {language}.</source>
        <translation>L’objectif {aim} ne s’applique pas à un texte en {language}.</translation>
    </message>
    <message>
        <source>The text as it is now is saved as snapshot %d.</source>
        <translation>Le texte actuel est enregistré comme instantané %d.</translation>
    </message>
    <message>
        <source>The text before is counted %s, unlike the text after.</source>
        <translation>Le texte d’avant est compté %s, contrairement au texte d’après.</translation>
    </message>
    <message>
        <source>The text before is in {before}, the text after in {after}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>Le texte d’avant est en {before}, celui d’après en {after}&#xa0;: n’est comparé que ce qui est compté pareillement dans les deux, comme les paragraphes et les phrases.</translation>
    </message>
    <message>
        <source>The text ends before the file does: what follows was not read.</source>
        <translation>Le texte s’arrête avant la fin du fichier&#xa0;: la suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>The text in the window is a &amp;revision of this one</source>
        <translation>Le texte de la fenêtre est une &amp;révision de celui-ci</translation>
    </message>
    <message>
        <source>The text is counted by other rules now, so the figures cannot be compared. Compare (Ctrl+D) counts both texts alike.</source>
        <translation>Le texte est maintenant compté selon d’autres règles&#xa0;: les mesures ne sont pas comparables. Comparer (Ctrl+D) compte les deux textes de la même façon.</translation>
    </message>
    <message>
        <source>The text is in another language now, so most figures cannot be compared. Compare (Ctrl+D) counts each text in its own.</source>
        <translation>Le texte est maintenant dans une autre langue&#xa0;: la plupart des mesures ne sont pas comparables. Comparer (Ctrl+D) compte chaque texte dans sa langue.</translation>
    </message>
    <message>
        <source>The text is now a revision of “%s”</source>
        <translation>Le texte est maintenant une révision de «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>Les textes côte à côte</translation>
    </message>
    <message>
        <source>The title will be saved with the first snapshot</source>
        <translation>Le titre sera enregistré avec le premier instantané</translation>
    </message>
    <message>
        <source>The word levels of {name} came from {then}; here those of both texts come from {now}.</source>
        <translation>Les niveaux de mots de {name} venaient de {then}&#xa0;; ici, ceux des deux textes viennent de {now}.</translation>
    </message>
    <message>
        <source>The words by level, and where they occur</source>
        <translation>Les mots par niveau, et où ils apparaissent</translation>
    </message>
    <message>
        <source>There are no snapshots in %s</source>
        <comment>%s: name of a file</comment>
        <translation>Il n’y a aucun instantané dans %s</translation>
    </message>
    <message>
        <source>There are no words in it. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>Il ne contient aucun mot. Mettez un mot par ligne, avec son niveau si vous voulez, comme «&#xa0;maison,A1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Was it moved or renamed?</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Was it moved or renamed?</source>
        <translation>Il n’y a pas de dossier «&#xa0;{folder}&#xa0;». A-t-il été déplacé ou renommé&#xa0;?</translation>
    </message>
    <message>
        <source>There is no text or document in the folder “{folder}”.</source>
        <translation>Il n’y a ni texte ni document dans le dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no text to save</source>
        <translation>Il n’y a aucun texte à enregistrer</translation>
    </message>
    <message>
        <source>There is no word at the cursor to ignore</source>
        <translation>Il n’y a pas de mot à ignorer au curseur</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the text is the same as in snapshot %d, and no other version was saved. Edit the text, then compare.</source>
        <translation>Il n’y a rien à comparer&#xa0;: le texte est le même que dans l’instantané %d, et aucune autre version n’a été enregistrée. Modifiez le texte, puis comparez.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: this text has no snapshot yet. Save one, edit the text, and then compare.</source>
        <translation>Il n’y a rien à comparer&#xa0;: ce texte n’a pas encore d’instantané. Enregistrez-en un, modifiez le texte, puis comparez.</translation>
    </message>
    <message>
        <source>There is nothing to report: no word of the text is counted.</source>
        <translation>Il n’y a pas de quoi faire un rapport&#xa0;: aucun mot du texte n’est compté.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text has none of these parts: {names}.</source>
        <translation>Il n’y a pas de quoi faire un rapport&#xa0;: le texte n’a aucune de ces parties&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text is empty.</source>
        <translation>Il n’y a pas de quoi faire un rapport&#xa0;: le texte est vide.</translation>
    </message>
    <message>
        <source>These share a paragraph:
%s</source>
        <translation>Elles partagent un paragraphe&#xa0;:
%s</translation>
    </message>
    <message>
        <source>They count in no figure, and are grey in the text.</source>
        <translation>Ils ne comptent dans aucune mesure et sont en gris dans le texte.</translation>
    </message>
    <message>
        <source>This desktop cannot show the folder “%s”; open it yourself.</source>
        <translation>Ce bureau ne peut pas montrer le dossier «&#xa0;%s&#xa0;»&#xa0;; ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>This is only the article of the web page, without what surrounds it.</source>
        <translation>C’est seulement l’article de la page web, sans ce qui l’entoure.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score.</source>
        <translation>C’est dale_chall_readability_score_v2 de textstat, dont les mots difficiles ont deux syllabes ou plus. Le livre lui-même a une autre échelle, un score de closure.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score. textstat compares the score, not the percentage, with 0.05, so that nearly every text gets the 3.6365.</source>
        <translation>C’est dale_chall_readability_score_v2 de textstat, dont les mots difficiles ont deux syllabes ou plus. Le livre lui-même a une autre échelle, un score de closure. textstat compare à 0,05 le score, et non le pourcentage, de sorte que presque tous les textes reçoivent les 3,6365.</translation>
    </message>
    <message>
        <source>This text has no snapshots yet.
Save one (Ctrl+Shift+S) to see here which way its figures go while you edit.</source>
        <translation>Ce texte n’a pas encore d’instantané.
Enregistrez-en un (Ctrl+Maj+S) pour voir ici comment évoluent ses mesures pendant que vous le modifiez.</translation>
    </message>
    <message>
        <source>This text is now treated as a separate one. The snapshots of “%s” are unchanged.</source>
        <translation>Ce texte est maintenant traité comme séparé. Les instantanés de «&#xa0;%s&#xa0;» sont inchangés.</translation>
    </message>
    <message>
        <source>This text is treated as a revision of “%s” again</source>
        <translation>Ce texte est à nouveau traité comme une révision de «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>This text no longer has a snapshot in “{path}”; another window may have deleted them. Save one and try again.</source>
        <translation>Ce texte n’a plus d’instantané dans «&#xa0;{path}&#xa0;»&#xa0;; une autre fenêtre les a peut-être supprimés. Enregistrez-en un et réessayez.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Tint sentences</source>
        <translation>Colorer les phrases</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title and note of snapshot %d</source>
        <translation>Titre et note de l’instantané %d</translation>
    </message>
    <message>
        <source>Title of this text</source>
        <translation>Titre de ce texte</translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: add {words}.</source>
        <translation>
            <numerusform>Pour atteindre %Ln mot&#xa0;: en ajouter {words}.</numerusform>
            <numerusform>Pour atteindre %Ln mots&#xa0;: en ajouter {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: cut {words}.</source>
        <translation>
            <numerusform>Pour atteindre %Ln mot&#xa0;: en couper {words}.</numerusform>
            <numerusform>Pour atteindre %Ln mots&#xa0;: en couper {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach {aim}: {words} to replace, {places}</source>
        <translation>Pour atteindre {aim}&#xa0;: {words} à remplacer, {places}</translation>
    </message>
    <message>
        <source>To reach {level}: shorten both sentences and words.</source>
        <translation>Pour atteindre {level}&#xa0;: raccourcir à la fois les phrases et les mots.</translation>
    </message>
    <message>
        <source>To reach {level}: use shorter words; shorter sentences alone are not enough.</source>
        <translation>Pour atteindre {level}&#xa0;: employer des mots plus courts&#xa0;; des phrases plus courtes ne suffisent pas.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or use shorter words.</source>
        <translation>Pour atteindre {level}&#xa0;: {split}, ou employer des mots plus courts.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or {use}.</source>
        <translation>Pour atteindre {level}&#xa0;: {split}, ou {use}.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}; shorter words alone are not enough.</source>
        <translation>Pour atteindre {level}&#xa0;: {split}&#xa0;; des mots plus courts ne suffisent pas.</translation>
    </message>
    <message>
        <source>To reach {level}: {use}; shorter sentences alone are not enough.</source>
        <translation>Pour atteindre {level}&#xa0;: {use}&#xa0;; des phrases plus courtes ne suffisent pas.</translation>
    </message>
    <message numerus="yes">
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows around it from {low} to {high}, mean {mean}</source>
        <translation>
            <numerusform>Token {token} sur {tokens}, paragraphe {paragraph}&#xa0;: TTR de la %n fenêtre autour de lui de {low} à {high}, moyenne {mean}</numerusform>
            <numerusform>Token {token} sur {tokens}, paragraphe {paragraph}&#xa0;: TTR des %n fenêtres autour de lui de {low} à {high}, moyenne {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = {mean}</source>
        <translation>Token {token} sur {tokens}, paragraphe {paragraph}&#xa0;: TTR {types} / {window} = {mean}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens in the sentence</source>
        <translation>Tokens de la phrase</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. Paragraphs: {paragraphs}.</source>
        <translation>Tokens&#xa0;: {tokens}. Paragraphes&#xa0;: {paragraphs}.</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. {figure}: {value}.</source>
        <translation>Tokens&#xa0;: {tokens}. {figure}&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Too coarse to compare texts by: most of them have the same.</source>
        <translation>Trop grossier pour comparer des textes&#xa0;: la plupart ont la même valeur.</translation>
    </message>
    <message>
        <source>Took the whole page; Undo brings back the article</source>
        <translation>Page entière prise&#xa0;; Annuler rétablit l’article</translation>
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
        <translation>Év&amp;olution</translation>
    </message>
    <message>
        <source>Treat as a se&amp;parate text</source>
        <translation>Traiter comme texte sé&amp;paré</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
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
            <numerusform>Types&#xa0;: %Ln token différent parmi {tokens}</numerusform>
            <numerusform>Types&#xa0;: %Ln tokens différents parmi {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type–token ratio over the text, as a line; the value is the token</source>
        <translation>Rapport types/tokens au fil du texte, en courbe&#xa0;; la valeur est le token</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 78, 74 and 71 %.</source>
        <translation>Typique d’articles de presse gradués, du plus facile au plus difficile&#xa0;: 78, 74 et 71&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 90, 86 and 84 %.</source>
        <translation>Typique d’articles de presse gradués, du plus facile au plus difficile&#xa0;: 90, 86 et 84&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 96, 94 and 92 %.</source>
        <translation>Typique d’articles de presse gradués, du plus facile au plus difficile&#xa0;: 96, 94 et 92&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 98, 97 and 96 %.</source>
        <translation>Typique d’articles de presse gradués, du plus facile au plus difficile&#xa0;: 98, 97 et 96&#xa0;%.</translation>
    </message>
    <message>
        <source>US grade (Flesch–Kincaid)</source>
        <translation>Niveau scolaire US (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>UTF-8 with a byte-order mark</source>
        <translation>UTF-8 avec marque d’ordre des octets</translation>
    </message>
    <message>
        <source>UTF-8 with invalid bytes</source>
        <translation>UTF-8 avec octets non valides</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Under 30 is for children, over 60 for specialists. Made for Swedish.</source>
        <translation>Moins de 30&#xa0;: pour enfants&#xa0;; plus de 60&#xa0;: pour spécialistes. Conçu pour le suédois.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>which words to list</comment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Unlike Yule’s K, rises with variety.</source>
        <translation>Augmente avec la variété, contrairement au K de Yule.</translation>
    </message>
    <message>
        <source>Unreliable: %s.</source>
        <translation>Peu fiable&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Texte non enregistré du {moment}, d’avant que son brouillon soit endommagé&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}: “{words}”</source>
        <translation>Texte non enregistré du {moment}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Texte non enregistré de «&#xa0;{file}&#xa0;» du {moment}, d’avant que son brouillon soit endommagé&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}: “{words}”</source>
        <translation>Texte non enregistré de «&#xa0;{file}&#xa0;» du {moment}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a text</comment>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Use a part of it, or factbox --print, which reads texts of any size.</source>
        <translation>Utilisez-en une partie, ou factbox --print, qui lit des textes de toute taille.</translation>
    </message>
    <message>
        <source>Used &amp;once</source>
        <translation>Une seule f&amp;ois</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <comment>name of a tool bar</comment>
        <translation>Vues du texte</translation>
    </message>
    <message>
        <source>Vocabular&amp;y</source>
        <comment>name of a menu</comment>
        <translation>&amp;Vocabulaire</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
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
        <translation>Page web</translation>
    </message>
    <message>
        <source>What all places of the word together add to {name}</source>
        <translation>Ce que toutes les occurrences du mot ajoutent ensemble à {name}</translation>
    </message>
    <message>
        <source>What each paragraph changed in the figures</source>
        <translation>Ce que chaque paragraphe a changé dans les mesures</translation>
    </message>
    <message>
        <source>What each proposal changed in the figures</source>
        <translation>Ce que chaque proposition a changé dans les mesures</translation>
    </message>
    <message>
        <source>What the Level is made of</source>
        <translation>De quoi le Niveau est fait</translation>
    </message>
    <message>
        <source>Where the two rule sets differ</source>
        <translation>Où les deux jeux de règles diffèrent</translation>
    </message>
    <message>
        <source>Where the word occurs in the text</source>
        <translation>Où le mot apparaît dans le texte</translation>
    </message>
    <message>
        <source>Where your snapshots are</source>
        <translation>Où sont vos instantanés</translation>
    </message>
    <message>
        <source>Which snapshots</source>
        <translation>Quels instantanés</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>Whole text, headline counted twice</source>
        <translation>Tout le texte, titre compté deux fois</translation>
    </message>
    <message>
        <source>Whole text: %s</source>
        <comment>%s: how many words are left out</comment>
        <translation>Tout le texte&#xa0;: %s</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Pourquoi il n’a pas été lu</translation>
    </message>
    <message>
        <source>Why this &amp;level</source>
        <translation>Pourquoi ce &amp;niveau</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Pourquoi ce niveau</translation>
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
        <translation>Avec 1,02 × tokens / phrases, valeur corrigée&#xa0;: l’article lui-même compte des phrases.</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences. textstat says 0 where no word has a syllable.</source>
        <translation>Avec 1,02 × tokens / phrases, valeur corrigée&#xa0;: l’article lui-même compte des phrases. textstat donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Without it, nothing would be left.</source>
        <translation>Sans elle, il ne resterait rien.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>column heading: one word</comment>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>kind of file: Microsoft Word</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Word
level</source>
        <translation>Niveau
des mots</translation>
    </message>
    <message>
        <source>Word &amp;lists…</source>
        <translation>&amp;Listes de mots…</translation>
    </message>
    <message>
        <source>Word level</source>
        <translation>Niveau des mots</translation>
    </message>
    <message>
        <source>Word level (%s)</source>
        <translation>Niveau des mots (%s)</translation>
    </message>
    <message>
        <source>Word levels come from %s.</source>
        <comment>%s: word lists</comment>
        <translation>Les niveaux de mots viennent de %s.</translation>
    </message>
    <message>
        <source>Word levels come from these lists: %s.</source>
        <translation>Les niveaux de mots viennent de ces listes&#xa0;: %s.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Listes de mots</translation>
    </message>
    <message>
        <source>Word lists: %s</source>
        <translation>Listes de mots&#xa0;: %s</translation>
    </message>
    <message>
        <source>Word processor</source>
        <comment>name of a rule set</comment>
        <translation>Traitement de texte</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column heading: how many words</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words above %s</source>
        <translation>Mots au-dessus de %s</translation>
    </message>
    <message>
        <source>Words above %s are marked</source>
        <translation>Les mots au-dessus de %s sont marqués</translation>
    </message>
    <message>
        <source>Words above A2 (%)</source>
        <translation>Mots au-dessus de A2 (%)</translation>
    </message>
    <message>
        <source>Words above {level} have a tint and a dashed line in the text.</source>
        <translation>Les mots au-dessus de {level} ont une teinte et un souligné en tirets dans le texte.</translation>
    </message>
    <message>
        <source>Words beyond the list and unknown words count as above A2.</source>
        <translation>Les mots hors liste et inconnus comptent comme au-dessus de A2.</translation>
    </message>
    <message>
        <source>Words by level</source>
        <translation>Mots par niveau</translation>
    </message>
    <message>
        <source>Words ignored in this text</source>
        <translation>Mots ignorés dans ce texte</translation>
    </message>
    <message numerus="yes">
        <source>Words of %Ln syllables or more, by their syllables in total</source>
        <translation>
            <numerusform>Mots de %Ln syllabe ou plus, par total de syllabes</numerusform>
            <numerusform>Mots de %Ln syllabes ou plus, par total de syllabes</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of %d syllables or more come first, by their syllables in total</source>
        <translation>Les mots de %d syllabes ou plus d’abord, par total de syllabes</translation>
    </message>
    <message>
        <source>Words over six letters that lower {name} most</source>
        <translation>Mots de plus de six lettres qui font le plus baisser {name}</translation>
    </message>
    <message>
        <source>Words that raise {name} most</source>
        <translation>Mots qui font le plus monter {name}</translation>
    </message>
    <message>
        <source>Words to list</source>
        <translation>Mots à lister</translation>
    </message>
    <message>
        <source>Words: {ours} here, {theirs} there, where white space separates and a headline counts once</source>
        <translation>Mots&#xa0;: {ours} ici, {theirs} là, où ce sont les espaces qui séparent et où un titre compte une fois</translation>
    </message>
    <message>
        <source>Words: {words}. Syllables: {syllables}. {name}: {level}.</source>
        <translation>Mots&#xa0;: {words}. Syllabes&#xa0;: {syllables}. {name}&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable.</source>
        <translation>Années d’école, pour l’école primaire seulement&#xa0;: peu fiable au-dessus de 6.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable. textstat says 0 where no word has a syllable.</source>
        <translation>Années d’école, pour l’école primaire seulement&#xa0;: peu fiable au-dessus de 6. textstat donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>Years of school. In Polish, words of four syllables or more count as hard.</source>
        <translation>Années d’études. En polonais, les mots de quatre syllabes ou plus sont complexes.</translation>
    </message>
    <message>
        <source>Years of school. This is the linear one of his two formulas.</source>
        <translation>Années d’études. C’est la formule linéaire de ses deux formules.</translation>
    </message>
    <message>
        <source>Years of school. This is the other one of his two formulas.</source>
        <translation>Années d’études. C’est l’autre de ses deux formules.</translation>
    </message>
    <message>
        <source>You can make a backup while this and other windows are open. To go back to a backup, close them all and put it in place of this file.</source>
        <translation>Vous pouvez faire une sauvegarde pendant que cette fenêtre et d’autres sont ouvertes. Pour revenir à une sauvegarde, fermez-les toutes et mettez-la à la place de ce fichier.</translation>
    </message>
    <message>
        <source>Your account has no home folder. Set HOME to the path of a folder that you own.</source>
        <translation>Votre compte n’a pas de dossier personnel. Donnez à HOME le chemin d’un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>Your text is being backed up again</source>
        <translation>Votre texte est à nouveau sauvegardé</translation>
    </message>
    <message>
        <source>Your text is not being backed up: %s. Save it; meanwhile, the backup is tried again.</source>
        <translation>Votre texte n’est pas sauvegardé&#xa0;: %s. Enregistrez-le&#xa0;; d’ici là, la sauvegarde est retentée.</translation>
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
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>a name</source>
        <comment>the level of a word</comment>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>the level of a word</comment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a symbol</source>
        <comment>the level of a word</comment>
        <translation>un symbole</translation>
    </message>
    <message>
        <source>above %s</source>
        <translation>au-dessus de %s</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>au-dessus de l’objectif</translation>
    </message>
    <message>
        <source>absent: %s</source>
        <translation>absent&#xa0;: %s</translation>
    </message>
    <message>
        <source>all texts</source>
        <comment>which texts to show</comment>
        <translation>tous les textes</translation>
    </message>
    <message>
        <source>another window has the draft</source>
        <translation>une autre fenêtre a le brouillon</translation>
    </message>
    <message>
        <source>another window is busy with the drafts</source>
        <translation>une autre fenêtre s’occupe des brouillons</translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation>apostrophes</translation>
    </message>
    <message>
        <source>apostrophes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les apostrophes ne séparent pas</translation>
    </message>
    <message>
        <source>apostrophes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les apostrophes séparent</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>how often the headline counts</comment>
        <translation>automatiquement</translation>
    </message>
    <message>
        <source>automatic, before a paste</source>
        <translation>automatique, avant un collage</translation>
    </message>
    <message>
        <source>automatic, on closing</source>
        <translation>automatique, à la fermeture</translation>
    </message>
    <message>
        <source>automatic, pasted</source>
        <translation>automatique, collé</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>en dessous de l’objectif</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>beyond B2</source>
        <translation>au-delà de B2</translation>
    </message>
    <message>
        <source>beyond the list</source>
        <comment>the level of a word</comment>
        <translation>hors liste</translation>
    </message>
    <message>
        <source>block quotations</source>
        <translation>citations en retrait</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>the levels of the list that comes with Fact Box</comment>
        <translation>intégrée</translation>
    </message>
    <message>
        <source>by the CMU Pronouncing Dictionary; for words that are not in it, hyphenation points (pyphen, en_US) + 1</source>
        <translation>selon le CMU Pronouncing Dictionary&#xa0;; pour les mots absents, points de coupure (pyphen, en_US) + 1</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>légendes</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are not one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>les caractères chinois et japonais ne font pas un token chacun</numerusform>
            <numerusform>les caractères chinois et japonais ne font pas un token chacun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>les caractères chinois et japonais font un token chacun</numerusform>
            <numerusform>les caractères chinois et japonais font un token chacun</numerusform>
        </translation>
    </message>
    <message>
        <source>children’s books</source>
        <translation>livres pour enfants</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>contains the cursor</source>
        <translation>contient le curseur</translation>
    </message>
    <message>
        <source>counted by %s</source>
        <comment>%s: a rule set</comment>
        <translation>compté selon «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>counted by {rules}, version {version}</source>
        <translation>compté selon «&#xa0;{rules}&#xa0;», version {version}</translation>
    </message>
    <message>
        <source>currency signs</source>
        <translation>symboles monétaires</translation>
    </message>
    <message>
        <source>currency signs count</source>
        <comment>why two rule sets differ</comment>
        <translation>les symboles monétaires comptent</translation>
    </message>
    <message>
        <source>currency signs do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>les symboles monétaires ne comptent pas</translation>
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
        <translation>tirets</translation>
    </message>
    <message>
        <source>dashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les tirets ne séparent pas</translation>
    </message>
    <message>
        <source>dashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les tirets séparent</translation>
    </message>
    <message>
        <source>digits in words</source>
        <translation>chiffres dans les mots</translation>
    </message>
    <message>
        <source>digits in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les chiffres dans les mots ne séparent pas</translation>
    </message>
    <message>
        <source>digits in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les chiffres dans les mots séparent</translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>name of a picture file</comment>
        <translation>distribution</translation>
    </message>
    <message>
        <source>diversity</source>
        <comment>name of a picture file</comment>
        <translation>diversité</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>how sentences are marked</comment>
        <translation>pointillé</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresses électroniques</translation>
    </message>
    <message>
        <source>e-mail addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>les adresses électroniques sont coupées</translation>
    </message>
    <message>
        <source>e-mail addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>les adresses électroniques restent entières</translation>
    </message>
    <message>
        <source>each ended by . ! or ?, not by a line; fewer than three words do not count</source>
        <translation>chacune finit par .&#xa0;! ou&#xa0;?, pas avec la ligne&#xa0;; moins de trois mots ne comptent pas</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>easy after middle school, hard after primary school</source>
        <translation>facile après le collège, difficile après l’école primaire</translation>
    </message>
    <message>
        <source>easy after primary school</source>
        <translation>facile après l’école primaire</translation>
    </message>
    <message>
        <source>easy after upper school, hard after middle school</source>
        <translation>facile après le lycée, difficile après le collège</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language into which this is translated</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <comment>label of a field: the lowest value to show</comment>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation>assez facile</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <translation>assez difficile</translation>
    </message>
    <message>
        <source>falls with length</source>
        <translation>décroît avec la longueur</translation>
    </message>
    <message>
        <source>fewer than 42 tokens to draw from</source>
        <translation>moins de 42 tokens à tirer</translation>
    </message>
    <message>
        <source>fewer than 50 tokens</source>
        <translation>moins de 50 tokens</translation>
    </message>
    <message>
        <source>fiction</source>
        <translation>fiction</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>notes de bas de page</translation>
    </message>
    <message>
        <source>found within paragraphs, never across them; they also end inside quotation marks and brackets, but not at abbreviations and initials</source>
        <translation>trouvées à l’intérieur des paragraphes, jamais à cheval sur deux&#xa0;; elles finissent aussi entre guillemets ou parenthèses, mais pas aux abréviations ni aux initiales</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>à partir de %s</translation>
    </message>
    <message>
        <source>from %s</source>
        <comment>a range</comment>
        <translation>à partir de %s</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean}</source>
        <comment>range of the line</comment>
        <translation>de {low} à {high}, moyenne {mean}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>métadonnées</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>points</translation>
    </message>
    <message>
        <source>full stops in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les points dans les mots ne séparent pas</translation>
    </message>
    <message>
        <source>full stops in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les points dans les mots séparent</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>niveau scolaire</translation>
    </message>
    <message>
        <source>groups of vowels; “le-er” and “rí-o” part</source>
        <translation>groupes de voyelles&#xa0;; «&#xa0;le-er&#xa0;» et «&#xa0;rí-o&#xa0;» se séparent</translation>
    </message>
    <message>
        <source>grows with length</source>
        <translation>croît avec la longueur</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>hard after upper school</source>
        <translation>difficile après le lycée</translation>
    </message>
    <message>
        <source>hardly {language}</source>
        <comment>what a text is</comment>
        <translation>presque pas en {language}</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>intertitres</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>headline %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>titre compté %s</translation>
    </message>
    <message>
        <source>headline counted %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>titre compté %s</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}</source>
        <translation>creux&#xa0;: pas compté selon «&#xa0;{rules}&#xa0;», version {version}</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}, or other word lists</source>
        <translation>creux&#xa0;: pas compté selon «&#xa0;{rules}&#xa0;», version {version}, ou autres listes de mots</translation>
    </message>
    <message>
        <source>hollow: other word lists</source>
        <translation>creux&#xa0;: autres listes de mots</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_AT) + 1 for each token</source>
        <translation>points de coupure (pyphen, de_AT) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_DE) + 1 for each token</source>
        <translation>points de coupure (pyphen, de_DE) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, en_US) + 1 for each token; that is too few for words that are never hyphenated, such as “around” and “Jonathan”: Careful and textstat look most words up</source>
        <translation>points de coupure (pyphen, en_US) + 1 par token&#xa0;; c’est trop peu pour les mots qu’on ne coupe jamais, comme «&#xa0;around&#xa0;» et «&#xa0;Jonathan&#xa0;»&#xa0;: «&#xa0;Minutieux&#xa0;» et textstat cherchent la plupart des mots dans un dictionnaire</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, es) + 1 for each token</source>
        <translation>points de coupure (pyphen, es) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token</source>
        <translation>points de coupure (pyphen, fr) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token; one more where pyphen cuts off no single letter: “a-voir”</source>
        <translation>points de coupure (pyphen, fr) + 1 par token&#xa0;; un de plus là où pyphen ne détache pas une lettre seule&#xa0;: «&#xa0;a-voir&#xa0;»</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token</source>
        <translation>points de coupure (pyphen, it_IT) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token; a single letter may stand before the first</source>
        <translation>points de coupure (pyphen, it_IT) + 1 par token&#xa0;; une lettre seule peut précéder le premier</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, nl_NL) + 1 for each token</source>
        <translation>points de coupure (pyphen, nl_NL) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pl_PL) + 1 for each token</source>
        <translation>points de coupure (pyphen, pl_PL) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token</source>
        <translation>points de coupure (pyphen, pt_BR) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token; a single letter may stand before the first; “di-a” and “ru-a” part</source>
        <translation>points de coupure (pyphen, pt_BR) + 1 par token&#xa0;; une lettre seule peut précéder le premier&#xa0;; «&#xa0;di-a&#xa0;» et «&#xa0;ru-a&#xa0;» se séparent</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, ru_RU) + 1 for each token</source>
        <translation>points de coupure (pyphen, ru_RU) + 1 par token</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, sv) + 1 for each token</source>
        <translation>points de coupure (pyphen, sv) + 1 par token</translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation>traits d’union</translation>
    </message>
    <message>
        <source>hyphens do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les traits d’union ne séparent pas</translation>
    </message>
    <message>
        <source>hyphens separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les traits d’union séparent</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>ignored in this text</source>
        <comment>the level of a word</comment>
        <translation>ignoré dans ce texte</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraphs</source>
        <comment>after “12 places”</comment>
        <translation>
            <numerusform>dans %Ln paragraphe</numerusform>
            <numerusform>dans %Ln paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>after “30 words”</comment>
        <translation>
            <numerusform>à %Ln endroit</numerusform>
            <numerusform>à %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <comment>%s: a language</comment>
        <translation>en %s</translation>
    </message>
    <message>
        <source>in snapshot {number}: {words}</source>
        <translation>dans l’instantané {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>in the note of snapshot {number}: {words}</source>
        <translation>dans la note de l’instantané {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>dans le titre</translation>
    </message>
    <message>
        <source>in the title of snapshot {number}: {words}</source>
        <translation>dans le titre de l’instantané {number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>in {language} · {time}</source>
        <translation>en {language} · {time}</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dans l’objectif</translation>
    </message>
    <message>
        <source>inside the target</source>
        <translation>dans l’objectif</translation>
    </message>
    <message>
        <source>inside the target, {range}</source>
        <translation>dans l’objectif, {range}</translation>
    </message>
    <message>
        <source>inside {range}</source>
        <translation>dans l’intervalle {range}</translation>
    </message>
    <message>
        <source>it belongs to Fact Box’s own data</source>
        <translation>il fait partie des données de Fact Box</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>c’est un périphérique ou un tube</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>c’est un lien qui mène à lui-même</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>c’est un lien vers un fichier qui n’existe pas</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>it was written by another version of Fact Box</source>
        <translation>il a été écrit par une autre version de Fact Box</translation>
    </message>
    <message>
        <source>its file was taken away</source>
        <translation>son fichier a été retiré</translation>
    </message>
    <message>
        <source>its sentence is above it</source>
        <translation>sa phrase est au-dessus</translation>
    </message>
    <message>
        <source>its sentence is harder</source>
        <translation>sa phrase est plus difficile</translation>
    </message>
    <message>
        <source>its sentence is not above it</source>
        <translation>sa phrase n’est pas au-dessus</translation>
    </message>
    <message>
        <source>its sentence is not harder</source>
        <translation>sa phrase n’est pas plus difficile</translation>
    </message>
    <message>
        <source>known words, as A1</source>
        <comment>the levels of the words in a list without levels</comment>
        <translation>mots connus, comme A1</translation>
    </message>
    <message>
        <source>less is more varied</source>
        <translation>bas = varié</translation>
    </message>
    <message>
        <source>line</source>
        <comment>how sentences are marked</comment>
        <translation>souligné</translation>
    </message>
    <message>
        <source>link targets</source>
        <translation>adresses de liens</translation>
    </message>
    <message>
        <source>ln ln types / ln ln tokens</source>
        <translation>ln ln types / ln ln tokens</translation>
    </message>
    <message>
        <source>ln tokens / ln(2 − ln types / ln tokens)</source>
        <translation>ln tokens / ln(2 − ln types / ln tokens)</translation>
    </message>
    <message>
        <source>ln types / ln tokens</source>
        <translation>ln types / ln tokens</translation>
    </message>
    <message>
        <source>made for words of letters</source>
        <comment>what a figure is</comment>
        <translation>conçu pour des mots composés de lettres</translation>
    </message>
    <message>
        <source>made for {language}</source>
        <comment>what a figure is</comment>
        <translation>conçu pour des textes en {language}</translation>
    </message>
    <message>
        <source>mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5</source>
        <translation>niveau moyen des mots lexicaux&#xa0;: A1 1, A2 2, B1 3, B2 4, hors liste ou inconnu 5</translation>
    </message>
    <message>
        <source>mean of types / tokens in every window of 50 tokens</source>
        <translation>moyenne de types / tokens dans chaque fenêtre de 50 tokens</translation>
    </message>
    <message>
        <source>mean of types / tokens in segments of 50 tokens, the rest dropped</source>
        <translation>moyenne de types / tokens dans des segments de 50 tokens, sans le reste</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}</source>
        <comment>texts</comment>
        <translation>mesure&#xa0;: {done} sur {found}</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}, {rate} a second</source>
        <comment>texts</comment>
        <translation>mesure&#xa0;: {done} sur {found}, {rate} par seconde</translation>
    </message>
    <message>
        <source>more is easier</source>
        <translation>haut = facile</translation>
    </message>
    <message>
        <source>more is harder</source>
        <translation>haut = difficile</translation>
    </message>
    <message>
        <source>more is more varied</source>
        <translation>haut = varié</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what happened to a paragraph</comment>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>parti d’ici</translation>
    </message>
    <message>
        <source>moved away and changed</source>
        <translation>parti d’ici et modifié</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>arrivé ici</translation>
    </message>
    <message>
        <source>moved here and changed</source>
        <translation>arrivé ici et modifié</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>déplacé, modifié</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>names and terms, separated by spaces</source>
        <translation>noms et termes, séparés par des espaces</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>news 40–60</source>
        <translation>presse 40–60</translation>
    </message>
    <message>
        <source>newspapers</source>
        <translation>journaux</translation>
    </message>
    <message>
        <source>no formula for {language} gives a school grade</source>
        <translation>aucune formule ne donne de niveau scolaire pour les textes en {language}</translation>
    </message>
    <message>
        <source>no formula was made for {language}</source>
        <translation>aucune formule pour les textes en {language}</translation>
    </message>
    <message>
        <source>no sentence yet</source>
        <translation>pas encore de phrase</translation>
    </message>
    <message>
        <source>no tint</source>
        <comment>how sentences are marked</comment>
        <translation>pas de teinte</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>pas encore de token</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a figure</comment>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>no value was saved</source>
        <translation>aucune valeur enregistrée</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>pas encore de valeur</translation>
    </message>
    <message>
        <source>no word but names and numbers</source>
        <translation>aucun mot hormis des noms et des nombres</translation>
    </message>
    <message>
        <source>no word occurs twice</source>
        <translation>aucun mot n’apparaît deux fois</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>which texts to show: those that could not be read</comment>
        <translation>non lus</translation>
    </message>
    <message>
        <source>not {language}</source>
        <comment>what a text is</comment>
        <translation>pas en {language}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>axis: the text as it is now</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>nombres seuls</translation>
    </message>
    <message>
        <source>numbers are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>les nombres sont coupés</translation>
    </message>
    <message>
        <source>numbers count</source>
        <comment>why two rule sets differ</comment>
        <translation>les nombres comptent</translation>
    </message>
    <message>
        <source>numbers do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>les nombres ne comptent pas</translation>
    </message>
    <message>
        <source>numbers stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>les nombres restent entiers</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln texts</source>
        <comment>after “12 snapshots”</comment>
        <translation>
            <numerusform>de %Ln texte</numerusform>
            <numerusform>de %Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>of the parts before rounding</source>
        <translation>des parts avant arrondi</translation>
    </message>
    <message>
        <source>of “%s”</source>
        <comment>below “Snapshots”: the text that they are of</comment>
        <translation>de «&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>official texts</source>
        <translation>textes officiels</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often the headline counts</comment>
        <translation>une fois</translation>
    </message>
    <message>
        <source>one for each character</source>
        <translation>une par caractère</translation>
    </message>
    <message>
        <source>one token only</source>
        <translation>un seul token</translation>
    </message>
    <message>
        <source>one type only</source>
        <translation>un seul type</translation>
    </message>
    <message>
        <source>or less</source>
        <comment>behind a field: “8 or less”</comment>
        <translation>ou moins</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>behind a field: “8 or more”</comment>
        <translation>ou plus</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>other marks do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les autres signes ne séparent pas</translation>
    </message>
    <message>
        <source>other marks separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les autres signes séparent</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>autres valeurs</translation>
    </message>
    <message>
        <source>other tokens</source>
        <translation>autres tokens</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>autres mots</translation>
    </message>
    <message>
        <source>outside the target</source>
        <translation>hors de l’objectif</translation>
    </message>
    <message>
        <source>over %s</source>
        <comment>a range</comment>
        <translation>plus de %s</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <comment>why a figure is unreliable</comment>
        <translation>plus de {limit}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>courant</translation>
    </message>
    <message>
        <source>preparing the search: {percent} %</source>
        <translation>préparation de la recherche&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>proposal %s</source>
        <comment>%s: its number and its first words</comment>
        <translation>proposition %s</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>axis: the proposals of the outline</comment>
        <translation>propositions</translation>
    </message>
    <message>
        <source>published fact box</source>
        <translation>encadré publié</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>plutôt facile</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>plutôt difficile</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>rewritten</source>
        <comment>what happened to a paragraph</comment>
        <translation>réécrit</translation>
    </message>
    <message>
        <source>rule set: %s</source>
        <translation>jeu de règles&#xa0;: %s</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>school year (Oborneva)</source>
        <translation>année scolaire (Oborneva)</translation>
    </message>
    <message>
        <source>school year (Wiener Sachtextformel 1)</source>
        <translation>année scolaire (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>school years 1 to 4</source>
        <translation>années scolaires 1 à 4</translation>
    </message>
    <message>
        <source>school years 5 to 8</source>
        <translation>années scolaires 5 à 8</translation>
    </message>
    <message>
        <source>searching the folder…</source>
        <translation>exploration du dossier…</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>secondaire</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>shown: %s</source>
        <comment>%s: how many texts, and ranges of figures</comment>
        <translation>affichés&#xa0;: %s</translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation>signes seuls</translation>
    </message>
    <message>
        <source>signs alone count</source>
        <comment>why two rule sets differ</comment>
        <translation>les signes seuls comptent</translation>
    </message>
    <message>
        <source>signs alone do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>les signes seuls ne comptent pas</translation>
    </message>
    <message>
        <source>slashes</source>
        <translation>barres obliques</translation>
    </message>
    <message>
        <source>slashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les barres obliques ne séparent pas</translation>
    </message>
    <message>
        <source>slashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les barres obliques séparent</translation>
    </message>
    <message>
        <source>snapshot</source>
        <comment>axis: number of the snapshot</comment>
        <translation>instantané</translation>
    </message>
    <message>
        <source>snapshot %d</source>
        <comment>in a sentence, after a colon</comment>
        <translation>instantané %d</translation>
    </message>
    <message>
        <source>snapshot {number}, “{title}”</source>
        <comment>in a sentence, after a colon</comment>
        <translation>instantané {number}, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>snapshots</source>
        <comment>name of a file</comment>
        <translation>instantanés</translation>
    </message>
    <message>
        <source>snapshots-%s</source>
        <comment>name of a file; %s: a date</comment>
        <translation>instantanés-%s</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>below a figure while the text is counted</comment>
        <translation>jusqu’ici</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>what was changed in a paragraph</comment>
        <translation>espaces</translation>
    </message>
    <message>
        <source>split 1 sentence</source>
        <translation>couper 1 phrase</translation>
    </message>
    <message numerus="yes">
        <source>split sentences in %Ln places</source>
        <translation>
            <numerusform>couper des phrases à %Ln endroit</numerusform>
            <numerusform>couper des phrases à %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {done} of {found} measured</source>
        <comment>texts</comment>
        <translation>arrêté&#xa0;: {done} sur {found} mesurés</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>label of a field: the highest value to show</comment>
        <translation>jus&amp;qu’à</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>tableaux</translation>
    </message>
    <message>
        <source>target %s</source>
        <comment>%s: a range, such as “8–10”</comment>
        <translation>objectif %s</translation>
    </message>
    <message>
        <source>target %s words</source>
        <comment>%s: a range</comment>
        <translation>objectif %s mots</translation>
    </message>
    <message>
        <source>target {figure} {range}</source>
        <translation>objectif {figure} {range}</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>axis: how many texts</comment>
        <translation>textes</translation>
    </message>
    <message>
        <source>texts not searched because they cannot be read: %s</source>
        <translation>textes exclus de la recherche car illisibles&#xa0;: %s</translation>
    </message>
    <message>
        <source>textstat itself counts no types.</source>
        <translation>textstat lui-même ne compte pas de types.</translation>
    </message>
    <message>
        <source>textstat says 0 where no word has a syllable.</source>
        <translation>textstat donne 0 si aucun mot n’a de syllabe.</translation>
    </message>
    <message>
        <source>textstat’s sentences run on across lines; these are Fact Box’s</source>
        <translation>les phrases de textstat continuent d’une ligne à l’autre&#xa0;; voici celles de Fact Box</translation>
    </message>
    <message>
        <source>the Level</source>
        <translation>le Niveau</translation>
    </message>
    <message>
        <source>the built-in list</source>
        <translation>la liste intégrée</translation>
    </message>
    <message>
        <source>the current text, counted by {rules}, version {version}</source>
        <translation>le texte actuel, compté selon «&#xa0;{rules}&#xa0;», version {version}</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>le disque n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>le disque est peut-être plein</translation>
    </message>
    <message>
        <source>the draft is damaged</source>
        <translation>le brouillon est endommagé</translation>
    </message>
    <message>
        <source>the first level that covers 90 % of the words</source>
        <translation>le premier niveau qui couvre 90&#xa0;% des mots</translation>
    </message>
    <message>
        <source>the first level that covers 95 % of the words</source>
        <translation>le premier niveau qui couvre 95&#xa0;% des mots</translation>
    </message>
    <message>
        <source>the first level that covers 98 % of the words</source>
        <translation>le premier niveau qui couvre 98&#xa0;% des mots</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>l’écriture dans le dossier n’est pas autorisée</translation>
    </message>
    <message>
        <source>the headline counts once</source>
        <comment>why two rule sets differ</comment>
        <translation>le titre compte une fois</translation>
    </message>
    <message>
        <source>the headline counts twice</source>
        <comment>why two rule sets differ</comment>
        <translation>le titre compte deux fois</translation>
    </message>
    <message>
        <source>the list is {language}</source>
        <translation>la liste est en {language}</translation>
    </message>
    <message>
        <source>the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch Reading Ease; from 1 to 18</source>
        <translation>le plus fréquent de&#xa0;: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write et Fog, chacun arrondi vers le bas, vers le haut et au plus proche, et le niveau du Flesch Reading Ease&#xa0;; de 1 à 18</translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln characters; a window holds {most}</source>
        <translation>
            <numerusform>le texte a %Ln caractère&#xa0;; une fenêtre en contient {most}</numerusform>
            <numerusform>le texte a %Ln caractères&#xa0;; une fenêtre en contient {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln lines; a window holds {most}</source>
        <translation>
            <numerusform>le texte a %Ln ligne&#xa0;; une fenêtre en contient {most}</numerusform>
            <numerusform>le texte a %Ln lignes&#xa0;; une fenêtre en contient {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has a line of %Ln characters; a window shows lines of up to {most}</source>
        <translation>
            <numerusform>le texte a une ligne de %Ln caractère&#xa0;; une fenêtre en montre jusqu’à {most} par ligne</numerusform>
            <numerusform>le texte a une ligne de %Ln caractères&#xa0;; une fenêtre en montre jusqu’à {most} par ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>the texts are not searched: this SQLite has no FTS5</source>
        <translation>pas de recherche dans les textes&#xa0;: ce SQLite n’a pas FTS5</translation>
    </message>
    <message>
        <source>there is no draft yet</source>
        <translation>il n’y a pas encore de brouillon</translation>
    </message>
    <message>
        <source>token · par.</source>
        <comment>axis: numbers of a token and of its paragraph</comment>
        <translation>token · par.</translation>
    </message>
    <message>
        <source>tokens / sentences + 100 × words over six letters / tokens</source>
        <translation>tokens / phrases + 100 × mots de plus de six lettres / tokens</translation>
    </message>
    <message>
        <source>tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1</source>
        <translation>tokens / phrases / 3 + 100 × mots de quatre syllabes ou plus / tokens / 3 + 1</translation>
    </message>
    <message>
        <source>tokens ^ (types ^ −0.165)</source>
        <translation>tokens ^ (types ^ −0,165)</translation>
    </message>
    <message>
        <source>tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; mean of reading forward and backward</source>
        <translation>tokens par facteur, suite qui finit quand son rapport types/tokens tombe sous 0,72&#xa0;; moyenne de la lecture dans les deux sens</translation>
    </message>
    <message>
        <source>tokens that differ, as above</source>
        <comment>why two rule sets differ</comment>
        <translation>tokens qui diffèrent, comme ci-dessus</translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a picture file</comment>
        <translation>évolution</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>how often the headline counts</comment>
        <translation>deux fois</translation>
    </message>
    <message>
        <source>types / tokens</source>
        <translation>types / tokens</translation>
    </message>
    <message>
        <source>types / √tokens</source>
        <translation>types / √tokens</translation>
    </message>
    <message>
        <source>types that occur once / types</source>
        <translation>types employés une seule fois / types</translation>
    </message>
    <message>
        <source>types² / (Σ i² × V_i − types), V_i types occurring i times</source>
        <translation>types² / (Σ i² × V_i − types), V_i types employés i fois</translation>
    </message>
    <message>
        <source>type–token ratio expected of 42 tokens drawn from the text</source>
        <translation>rapport types/tokens attendu pour 42 tokens tirés du texte</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln sentences</source>
        <translation>
            <numerusform>moins de %Ln phrase</numerusform>
            <numerusform>moins de %Ln phrases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln tokens</source>
        <translation>
            <numerusform>moins de %Ln token</numerusform>
            <numerusform>moins de %Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>under %s</source>
        <comment>a range</comment>
        <translation>moins de %s</translation>
    </message>
    <message>
        <source>under 100 words</source>
        <translation>moins de 100 mots</translation>
    </message>
    <message>
        <source>underscores</source>
        <translation>tirets bas</translation>
    </message>
    <message>
        <source>underscores do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les tirets bas ne séparent pas</translation>
    </message>
    <message>
        <source>underscores separate</source>
        <comment>why two rule sets differ</comment>
        <translation>les tirets bas séparent</translation>
    </message>
    <message>
        <source>university</source>
        <translation>université</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the level of a word</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>peu fiable</translation>
    </message>
    <message>
        <source>unreliable: %s</source>
        <translation>peu fiable&#xa0;: %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <translation>jusqu’à %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <comment>a range</comment>
        <translation>jusqu’à %s</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>mise à jour…</translation>
    </message>
    <message numerus="yes">
        <source>use %Ln letters fewer</source>
        <translation>
            <numerusform>employer %Ln lettre de moins</numerusform>
            <numerusform>employer %Ln lettres de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln syllables fewer</source>
        <translation>
            <numerusform>employer %Ln syllabe de moins</numerusform>
            <numerusform>employer %Ln syllabes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words of four syllables fewer</source>
        <translation>
            <numerusform>employer %Ln mot de quatre syllabes en moins</numerusform>
            <numerusform>employer %Ln mots de quatre syllabes en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words over six letters fewer</source>
        <translation>
            <numerusform>employer %Ln mot de plus de six lettres en moins</numerusform>
            <numerusform>employer %Ln mots de plus de six lettres en moins</numerusform>
        </translation>
    </message>
    <message>
        <source>version %d</source>
        <comment>of a rule set</comment>
        <translation>version %d</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>très facile</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>très difficile</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>voyelles</translation>
    </message>
    <message>
        <source>vowels; i before another vowel is silent</source>
        <translation>voyelles&#xa0;; i devant une autre voyelle est muet</translation>
    </message>
    <message>
        <source>wave</source>
        <comment>how sentences are marked</comment>
        <translation>ondulé</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>adresses web</translation>
    </message>
    <message>
        <source>web addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>les adresses web sont coupées</translation>
    </message>
    <message>
        <source>web addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>les adresses web restent entières</translation>
    </message>
    <message>
        <source>whole text %s</source>
        <translation>tout le texte %s</translation>
    </message>
    <message>
        <source>with the headline %s</source>
        <comment>once, twice</comment>
        <translation>avec le titre compté %s</translation>
    </message>
    <message>
        <source>with {kinds}</source>
        <comment>“with headings, tables”</comment>
        <translation>avec {kinds}</translation>
    </message>
    <message>
        <source>without this figure</source>
        <translation>sans cette mesure</translation>
    </message>
    <message>
        <source>without {kinds}</source>
        <comment>“without headings, tables”</comment>
        <translation>sans {kinds}</translation>
    </message>
    <message>
        <source>words</source>
        <comment>behind two fields: a number of words</comment>
        <translation>mots</translation>
    </message>
    <message>
        <source>words by %s</source>
        <comment>%s: word lists</comment>
        <translation>mots selon %s</translation>
    </message>
    <message>
        <source>words over six letters / sentences</source>
        <translation>mots de plus de six lettres / phrases</translation>
    </message>
    <message>
        <source>years of primary school</source>
        <translation>années d’école primaire</translation>
    </message>
    <message>
        <source>years of school (Fog, for Polish)</source>
        <translation>années d’études (Fog, pour le polonais)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{difference} since {snapshot}</source>
        <comment>{snapshot}: number of a snapshot</comment>
        <translation>{difference} depuis {snapshot}</translation>
    </message>
    <message>
        <source>{distance}.</source>
        <translation>{distance}.</translation>
    </message>
    <message>
        <source>{distance}; {sentences}.</source>
        <translation>{distance}&#xa0;; {sentences}.</translation>
    </message>
    <message>
        <source>{entry} in line {line} is left out because it is not a single word.</source>
        <translation>{entry}, à la ligne {line}, est ignoré car ce n’est pas un mot seul.</translation>
    </message>
    <message>
        <source>{far} above</source>
        <translation>{far} au-dessus</translation>
    </message>
    <message>
        <source>{far} above {range}</source>
        <translation>{far} au-dessus de {range}</translation>
    </message>
    <message>
        <source>{far} below</source>
        <translation>{far} en dessous</translation>
    </message>
    <message>
        <source>{far} below {range}</source>
        <translation>{far} en dessous de {range}</translation>
    </message>
    <message>
        <source>{far} points easier</source>
        <translation>{far} points plus facile</translation>
    </message>
    <message>
        <source>{far} points easier than {range}</source>
        <translation>{far} points plus facile que {range}</translation>
    </message>
    <message>
        <source>{far} points harder</source>
        <translation>{far} points plus difficile</translation>
    </message>
    <message>
        <source>{far} points harder than {range}</source>
        <translation>{far} points plus difficile que {range}</translation>
    </message>
    <message>
        <source>{far} {percent} %: {known}. {to_do}: {some}</source>
        <comment>“8.2 above 95 %: …”</comment>
        <translation>{far} de {percent}&#xa0;%&#xa0;: {known}. {to_do}&#xa0;: {some}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}</source>
        <translation>{figure} de {low} à {high}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}, median {median}</source>
        <translation>{figure} de {low} à {high}, médiane {median}</translation>
    </message>
    <message numerus="yes">
        <source>{figure} {values}: {count} of %Ln texts</source>
        <translation>
            <numerusform>{figure} {values}&#xa0;: {count} sur %Ln texte</numerusform>
            <numerusform>{figure} {values}&#xa0;: {count} sur %Ln textes</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}, of the sentence alone; none under three tokens</source>
        <translation>{figure} de la phrase seule&#xa0;; aucune valeur sous trois tokens</translation>
    </message>
    <message>
        <source>{figure}, of the whole text: its change without the sentence</source>
        <translation>{figure} de tout le texte&#xa0;: son changement sans la phrase</translation>
    </message>
    <message numerus="yes">
        <source>{figure}: by {listed}; unreliable under %Ln tokens.</source>
        <translation>
            <numerusform>{figure}&#xa0;: selon {listed}&#xa0;; peu fiable sous %Ln token.</numerusform>
            <numerusform>{figure}&#xa0;: selon {listed}&#xa0;; peu fiable sous %Ln tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, difference {difference}</source>
        <translation>{figure}&#xa0;: {before} avant, {after} après, différence {difference}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln proposals</source>
        <comment>“3 of 5 proposals”</comment>
        <translation>
            <numerusform>{found} sur %Ln proposition</numerusform>
            <numerusform>{found} sur %Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>{inside} of {all} inside {target}</source>
        <comment>texts; {target}: “8–10”</comment>
        <translation>{inside} sur {all} dans l’objectif {target}</translation>
    </message>
    <message>
        <source>{listed} in {made_from}</source>
        <comment>titles of a word list and of its source</comment>
        <translation>{listed} dans {made_from}</translation>
    </message>
    <message>
        <source>{lists}, then {another}</source>
        <translation>{lists}, puis {another}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range</comment>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades agree within {apart}</source>
        <translation>{low} à {high}&#xa0;: les niveaux scolaires concordent à {apart} près</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades differ by {apart}</source>
        <translation>{low} à {high}&#xa0;: les niveaux scolaires diffèrent de {apart}</translation>
    </message>
    <message>
        <source>{low} up to {high}</source>
        <comment>a range without its end: “8.0 up to 9.0”</comment>
        <translation>{low} jusqu’à {high}</translation>
    </message>
    <message>
        <source>{name} from snapshot to snapshot</source>
        <translation>{name} d’un instantané à l’autre</translation>
    </message>
    <message numerus="yes">
        <source>{name} was counted by the rule set {rules}, version {version}{figures}; here it was counted again.</source>
        <comment>{figures}: “: Level 9.1, Tokens 812”, or nothing</comment>
        <translation>
            <numerusform>{name} a été compté selon le jeu de règles {rules}, version {version}{figures}&#xa0;; il est compté ici à nouveau.</numerusform>
            <numerusform>{name} a été compté selon le jeu de règles {rules}, version {version}{figures}&#xa0;; il est compté ici à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} went from {then} to {now}, {change}.</source>
        <translation>{name}&#xa0;: de {then} à {now}, {change}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: none of its own for a sentence of one or two words.</source>
        <translation>{name}&#xa0;: aucune valeur propre pour une phrase d’un ou deux mots.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <comment>what is said of something, after its name</comment>
        <translation>{name}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>the selected place, and how many there are: 3 of 12</comment>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>{old} is counted {otherwise}, unlike {new}.</source>
        <translation>{old} est compté {otherwise}, contrairement à {new}.</translation>
    </message>
    <message>
        <source>{old} is in {old_language}, {new} in {new_language}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>{old} est en {old_language}, {new} en {new_language}&#xa0;: n’est comparé que ce qui est compté pareillement dans les deux, comme les paragraphes et les phrases.</translation>
    </message>
    <message>
        <source>{one}, {next}</source>
        <comment>how the items of a list stand in a row</comment>
        <translation>{one}, {next}</translation>
    </message>
    <message>
        <source>{one}; {next}</source>
        <comment>how longer items of a list stand in a row</comment>
        <translation>{one}&#xa0;; {next}</translation>
    </message>
    <message>
        <source>{percent} % at {level}</source>
        <comment>“95 % at A2”</comment>
        <translation>{percent}&#xa0;% en {level}</translation>
    </message>
    <message>
        <source>{rules} {version}, headline {headline}</source>
        <comment>“Fact box 3, headline twice”</comment>
        <translation>{rules} {version}, titre compté {headline}</translation>
    </message>
    <message>
        <source>{said} (the headline counted once)</source>
        <translation>{said} (titre compté une fois)</translation>
    </message>
    <message>
        <source>{share} % at {level} by {listed}</source>
        <translation>{share}&#xa0;% en {level} selon {listed}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln texts</source>
        <translation>
            <numerusform>{shown} sur %Ln texte</numerusform>
            <numerusform>{shown} sur %Ln textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>{snapshot}&#xa0;: enregistré le {moment} UTC, jeu de règles {rules}, version {version}, titre compté {times}</numerusform>
            <numerusform>{snapshot}&#xa0;: enregistré le {moment} UTC, jeu de règles {rules}, version {version}, titre compté {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}.</source>
        <comment>“30 sentences, 800 tokens and 1,200 syllables.”</comment>
        <translation>{some} et {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %Ln types</source>
        <translation>
            <numerusform>{some} sur %Ln type</numerusform>
            <numerusform>{some} sur %Ln types</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} a été compté selon le jeu de règles {old_rules}, version {old_version}&#xa0;: {figures}&#xa0;; ici, les deux sont comptés selon «&#xa0;{rules}&#xa0;», version {version}.</translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} a été compté selon le jeu de règles {old_rules}, version {old_version}&#xa0;; ici, les deux sont comptés selon «&#xa0;{rules}&#xa0;», version {version}.</translation>
    </message>
    <message>
        <source>{to_do}.</source>
        <translation>{to_do}.</translation>
    </message>
    <message>
        <source>{token} · par. {paragraph}</source>
        <comment>axis</comment>
        <translation>{token} · par. {paragraph}</translation>
    </message>
    <message>
        <source>{words} ({range})</source>
        <translation>{words} ({range})</translation>
    </message>
    <message>
        <source>{word}: {level}, form of “{form}”</source>
        <translation>{word}&#xa0;: {level}, forme de «&#xa0;{form}&#xa0;»</translation>
    </message>
    <message>
        <source>Σ i² × V_i = %s</source>
        <translation>Σ i² × V_i = %s</translation>
    </message>
    <message>
        <source>“%s”</source>
        <comment>a word, a name or a title, in quotation marks</comment>
        <translation>«&#xa0;%s&#xa0;»</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>«&#xa0;%s&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>“%s” is ready, but you went on working. Open it now?</source>
        <translation>«&#xa0;%s&#xa0;» est prêt, mais vous avez continué à travailler. L’ouvrir maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>“%s” is the text itself. Give the report another name.</source>
        <translation>«&#xa0;%s&#xa0;» est le texte lui-même. Donnez un autre nom au rapport.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Load the new version? You can undo this.</source>
        <translation>«&#xa0;%s&#xa0;» a été modifié par un autre programme. Charger la nouvelle version&#xa0;? Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Overwrite what it wrote?</source>
        <translation>«&#xa0;%s&#xa0;» a été modifié par un autre programme. Écraser ce qu’il a écrit&#xa0;?</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; Save writes it again.</source>
        <translation>«&#xa0;%s&#xa0;» a été déplacé ou supprimé par un autre programme&#xa0;; Enregistrer l’écrit à nouveau.</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; save its text.</source>
        <translation>«&#xa0;%s&#xa0;» a été déplacé ou supprimé par un autre programme&#xa0;; enregistrez son texte.</translation>
    </message>
    <message>
        <source>“%s” was not opened: Fact Box failed to read it. Save it in another format, or paste its text.</source>
        <translation>«&#xa0;%s&#xa0;» n’a pas été ouvert&#xa0;: Fact Box n’a pas réussi à le lire. Enregistrez-le dans un autre format, ou collez son texte.</translation>
    </message>
    <message>
        <source>“%s” was not saved: it would replace the document the text comes from. Save it under another name.</source>
        <translation>«&#xa0;%s&#xa0;» n’a pas été enregistré&#xa0;: il remplacerait le document d’où vient le texte. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: the process that reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été ouvert&#xa0;: le processus qui le lit n’a pas pu démarrer ({reason}). Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: {reason}</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not saved: {reason}. Save it under another name.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été enregistré&#xa0;: {reason}. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Export it somewhere else.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Exportez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the picture somewhere else.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Enregistrez l’image ailleurs.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the table somewhere else.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Enregistrez le tableau ailleurs.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» fait partie des données de Fact Box. Copiez-le ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
        <source>“{name}” beside it is not a file</source>
        <translation>«&#xa0;{name}&#xa0;», à côté, n’est pas un fichier</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” claims to be {shown} but is not. Save it as UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» se dit en {shown} mais ne l’est pas. Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 pages. Split it into smaller files.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de 20&#x202f;000 pages. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{name}” has no text of its own. {warning}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte propre. {warning}</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures of pages. Run text recognition (OCR) on it first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte, seulement des images de pages. Passez-le d’abord à la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures. Run text recognition (OCR) on it first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte, seulement des images. Passez-le d’abord à la reconnaissance de texte (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has no text. Save the page again, as HTML.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte. Enregistrez à nouveau la page, en HTML.</translation>
    </message>
    <message>
        <source>“{name}” has no text; its pages may be pictures. Get an edition with text.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de texte&#xa0;; ses pages sont peut-être des images. Procurez-vous une édition avec du texte.</translation>
    </message>
    <message>
        <source>“{name}” has no web page in it. Save the page again, as HTML.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de page web. Enregistrez à nouveau la page, en HTML.</translation>
    </message>
    <message>
        <source>“{name}” has too much text. Split it into smaller files.</source>
        <translation>«&#xa0;{name}&#xa0;» contient trop de texte. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{name}” is PostScript. Save it as PDF, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier PostScript. Enregistrez-le en PDF, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a DjVu file. Save it as PDF, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier DjVu. Enregistrez-le en PDF, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a Kindle book. Convert it to EPUB, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un livre Kindle. Convertissez-le en EPUB, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a Pages document. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un document Pages. Enregistrez-le en fichier Word (.docx) dans le programme d’origine, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier Word de l’ancien format (.doc). Enregistrez-le en fichier Word (.docx) dans le programme d’origine, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier Word enregistré en XML. Enregistrez-le en fichier Word (.docx) dans le programme d’origine, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier WordPerfect. Enregistrez-le en fichier Word (.docx) dans le programme d’origine, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a chart, not a text. Copy its text, and paste it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un graphique, pas un texte. Copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>“{name}” is a database. Open a text or a document.</source>
        <translation>«&#xa0;{name}&#xa0;» est une base de données. Ouvrez un texte ou un document.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Open a text file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un tube. Ouvrez un fichier texte.</translation>
    </message>
    <message>
        <source>“{name}” is a drawing, not a text. Copy its text, and paste it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dessin, pas un texte. Copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un fichier d’un ancien programme Microsoft Office. Enregistrez-le en fichier Word (.docx) dans le programme d’origine, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open a text file in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Ouvrez un fichier texte qu’il contient.</translation>
    </message>
    <message>
        <source>“{name}” is a form with nothing in it but prompts. Fill it in, then open it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un formulaire qui ne contient que des invites. Remplissez-le, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Run text recognition (OCR) on it, and open the result.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image. Passez-la à la reconnaissance de texte (OCR) et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Save it as PDF, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est une présentation. Enregistrez-la en PDF, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is a program. Open a text or a document.</source>
        <translation>«&#xa0;{name}&#xa0;» est un programme. Ouvrez un texte ou un document.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or a film. Open a text or a document.</source>
        <translation>«&#xa0;{name}&#xa0;» est un son ou un film. Ouvrez un texte ou un document.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Copy the cells that you want, and paste them.</source>
        <translation>«&#xa0;{name}&#xa0;» est une feuille de calcul. Copiez les cellules voulues et collez-les.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Copy its text, and paste it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un message Outlook. Copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and open what is in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive. Décompressez-la et ouvrez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>“{name}” is an empty archive. Get another copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive vide. Procurez-vous un autre exemplaire.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un ancien fichier Word ou Write. Enregistrez-le en fichier Word (.docx) dans le programme d’origine, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: illisible comme PDF. Procurez-vous un autre exemplaire, ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be unpacked. Get another copy, or save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: impossible de le décompresser. Procurez-vous un autre exemplaire, ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML cannot be read. Get another copy, or save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: son XML est illisible. Procurez-vous un autre exemplaire, ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing. Get another copy, or save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il manque la fin. Procurez-vous un autre exemplaire, ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its list of contents is missing. Get another copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il manque la liste de son contenu. Procurez-vous un autre exemplaire.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Get another copy, or save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il manque son texte. Procurez-vous un autre exemplaire, ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il manque son texte. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no pages. Save it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il n’a pas de pages. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Open another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il ne contient pas de texte. Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing in the file.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il n’y a rien dans le fichier.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing on its pages.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il n’y a rien sur ses pages.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that cannot be read. Save it without a password.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré d’une façon qui ne peut pas être lue. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Save it without a password, then open it.</source>
        <translation>«&#xa0;{name}&#xa0;» est chiffré. Enregistrez-le sans mot de passe, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans l’ancien format d’OpenOffice 1. Enregistrez-le en .odt, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: it contains NUL bytes. Open another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier texte&#xa0;: il contient des octets NUL. Ouvrez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is not text in any known encoding. Save it as UTF-8 first.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un texte dans un encodage connu. Enregistrez-le d’abord en UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying (DRM), so its text cannot be read. Get a copy without protection.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé contre la copie (DRM)&#xa0;: son texte est illisible. Procurez-vous un exemplaire sans protection.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour être lu d’un coup.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once. Split it into smaller files.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand pour être lu d’un coup. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{name}” is too large when it is unpacked. Split it into smaller files.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop grand une fois décompressé. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Split it into smaller files.</source>
        <translation>«&#xa0;{name}&#xa0;» demande trop de mémoire. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{name}” of known words, which count as A1</source>
        <translation>«&#xa0;{name}&#xa0;», mots connus, qui comptent comme A1</translation>
    </message>
    <message>
        <source>“{path}” belongs to the snapshots themselves; choose another name or folder.</source>
        <translation>«&#xa0;{path}&#xa0;» fait partie des instantanés eux-mêmes&#xa0;; choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened; check that you may read and write both the file and its folder.</source>
        <translation>«&#xa0;{path}&#xa0;» ne s’ouvre pas&#xa0;; vérifiez que vous pouvez lire et écrire le fichier et son dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}; check the file and its folder.</source>
        <translation>«&#xa0;{path}&#xa0;» est inutilisable&#xa0;: {reason}&#xa0;; vérifiez le fichier et son dossier.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was moved to “{moved}” and a new one begun; look at the list and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» était illisible et a été déplacé vers «&#xa0;{moved}&#xa0;»&#xa0;; un nouveau a été commencé. Consultez la liste et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was opened again; look at the list and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» était illisible et a été rouvert&#xa0;; consultez la liste et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({error}); check the disk and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être lu ou écrit ({error})&#xa0;; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}; nothing was changed.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas pu être utilisé&#xa0;: {error}&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{path}” does not keep what is written to it; check the disk.</source>
        <translation>«&#xa0;{path}&#xa0;» ne garde pas ce qu’on y écrit&#xa0;; vérifiez le disque.</translation>
    </message>
    <message>
        <source>“{path}” has an unknown layout, {version}, and was not changed; put a backup in its place.</source>
        <translation>«&#xa0;{path}&#xa0;» a une structure inconnue, {version}, et n’a pas été modifié&#xa0;; mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program and was not changed; move it elsewhere and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est la base de données d’un autre programme et n’a pas été modifié&#xa0;; déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un document ou un classeur, pas une liste de mots. Enregistrez les mots en CSV ou en texte brut et utilisez ce fichier-là.</translation>
    </message>
    <message>
        <source>“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>«&#xa0;{path}&#xa0;» est un document, pas une liste de mots. Enregistrez les mots en CSV ou en texte brut et utilisez ce fichier-là.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so snapshots cannot be kept there; move it and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est un dossier&#xa0;: les instantanés ne peuvent pas y être conservés. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is closed; open the window again to use it.</source>
        <translation>«&#xa0;{path}&#xa0;» est fermé&#xa0;; rouvrez la fenêtre pour l’utiliser.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and it or its folder is read-only, so it was not changed; allow writing there and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé, et lui ou son dossier est en lecture seule&#xa0;: il n’a pas été modifié. Autorisez-y l’écriture et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program; nothing was changed, try again in a moment.</source>
        <translation>«&#xa0;{path}&#xa0;» est utilisé par un autre programme&#xa0;; rien n’a été modifié, réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged or from an earlier Fact Box, but still open in another window; close the other windows and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» manque, est endommagé ou vient d’un ancien Fact Box, mais reste ouvert dans une autre fenêtre&#xa0;; fermez les autres fenêtres et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so snapshots cannot be kept there; move it and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier&#xa0;: les instantanés ne peuvent pas y être conservés. Déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” is not a word list. {problem}</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas une liste de mots. {problem}</translation>
    </message>
    <message>
        <source>“{path}” is too large for a word list.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop grand pour une liste de mots.</translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only, so nothing was changed; allow writing there and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» ou son dossier est en lecture seule&#xa0;: rien n’a été modifié. Autorisez-y l’écriture et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {error}; correct or delete that row with an SQLite program.</source>
        <translation>«&#xa0;{path}&#xa0;» a été modifié par un autre programme&#xa0;: {error}&#xa0;; corrigez ou supprimez cette ligne avec un programme SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}, among others. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>«&#xa0;{path}&#xa0;» a été modifié par un autre programme&#xa0;: {wrong}, entre autres. Ce qui n’est pas valide n’est pas affiché, mais reste dans le fichier&#xa0;; corrigez-le ou supprimez-le avec un programme SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>«&#xa0;{path}&#xa0;» a été modifié par un autre programme&#xa0;: {wrong}. Ce qui n’est pas valide n’est pas affiché, mais reste dans le fichier&#xa0;; corrigez-le ou supprimez-le avec un programme SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program and has been opened again; look at the list and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» a été déplacé, supprimé ou remplacé par un autre programme et a été rouvert&#xa0;; consultez la liste et réessayez.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Export it somewhere else.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Exportez-le ailleurs.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Fact Box (layout {version}, this one reads {known}) and was not changed; update Fact Box to use it.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par un Fact Box plus récent (structure {version}, celui-ci lit {known}) et n’a pas été modifié&#xa0;; mettez Fact Box à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier Fact Box and has to be converted, but it or its folder is read-only; allow writing there and try again.</source>
        <translation>«&#xa0;{path}&#xa0;» a été écrit par un ancien Fact Box et doit être converti, mais lui ou son dossier est en lecture seule&#xa0;; autorisez-y l’écriture et réessayez.</translation>
    </message>
    <message>
        <source>“{word}” does not occur</source>
        <translation>«&#xa0;{word}&#xa0;» n’apparaît pas</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: %Ln places {in_paragraphs}</source>
        <comment>“in 3 paragraphs”</comment>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;»&#xa0;: %Ln occurrence {in_paragraphs}</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;»&#xa0;: %Ln occurrences {in_paragraphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: 1 place</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: 1 occurrence</translation>
    </message>
    <message>
        <source>“{word}”: a name inside a sentence; at the beginning of one, it may be a word.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: un nom à l’intérieur d’une phrase&#xa0;; au début, ce peut être un mot.</translation>
    </message>
    <message>
        <source>“{word}”: count {times}; {name} {effect}</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: nombre {times}&#xa0;; {name} {effect}</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: first {shown} of %Ln places</source>
        <translation>
            <numerusform>«&#xa0;{word}&#xa0;»&#xa0;: {shown} premières sur %Ln occurrence</numerusform>
            <numerusform>«&#xa0;{word}&#xa0;»&#xa0;: {shown} premières sur %Ln occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: syllables {syllables} × count {times} = {product}</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: syllabes {syllables} × nombre {times} = {product}</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: {level}, forme de «&#xa0;{form}&#xa0;».</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”; with a capital, it may be a name.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: {level}, forme de «&#xa0;{form}&#xa0;»&#xa0;; avec une majuscule, c’est peut-être un nom.</translation>
    </message>
    <message>
        <source>“{word}”: {level}.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: {level}.</translation>
    </message>
    <message>
        <source>“{word}”: {level}; with a capital, it may be a name.</source>
        <translation>«&#xa0;{word}&#xa0;»&#xa0;: {level}&#xa0;; avec une majuscule, c’est peut-être un nom.</translation>
    </message>
    <message>
        <source>“—” stands where textstat failed on this text: %s.</source>
        <translation>«&#xa0;—&#xa0;» figure là où textstat a échoué sur ce texte&#xa0;: %s.</translation>
    </message>
    <message>
        <source>− removed</source>
        <comment>what happened to a paragraph</comment>
        <translation>− supprimé</translation>
    </message>
    <message>
        <source>−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407</source>
        <translation>−20,5 × phrases / tokens + 4,9 × syllabes / tokens − 3,407</translation>
    </message>
    <message>
        <source>√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2</source>
        <translation>√((tokens / phrases)² + (100 × mots de quatre syllabes ou plus / tokens)²) / 2</translation>
    </message>
    <message>
        <source>√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times</source>
        <translation>√(Σ V_i × (i / tokens)² − 1 / types), V_i types employés i fois</translation>
    </message>
    <message>
        <source>▲ above the target, ▼ below it.</source>
        <translation>▲ au-dessus de l’objectif, ▼ en dessous.</translation>
    </message>
    <message>
        <source>▲ above the target: easier; ▼ below it: harder.</source>
        <translation>▲ au-dessus de l’objectif&#xa0;: plus facile&#xa0;; ▼ en dessous&#xa0;: plus difficile.</translation>
    </message>
    <message>
        <source>▲ above the target: harder; ▼ below it: easier.</source>
        <translation>▲ au-dessus de l’objectif&#xa0;: plus difficile&#xa0;; ▼ en dessous&#xa0;: plus facile.</translation>
    </message>
</context>
</TS>
