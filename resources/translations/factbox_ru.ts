<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% at</source>
        <comment>between two fields: “95 % at A2”</comment>
        <translation>% на уровне</translation>
    </message>
    <message numerus="yes">
        <source>%Ln above</source>
        <comment>texts above the target</comment>
        <translation>
            <numerusform>выше: %Ln</numerusform>
            <numerusform>выше: %Ln</numerusform>
            <numerusform>выше: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln below</source>
        <comment>texts below the target</comment>
        <translation>
            <numerusform>ниже: %Ln</numerusform>
            <numerusform>ниже: %Ln</numerusform>
            <numerusform>ниже: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>изменено: %Ln</numerusform>
            <numerusform>изменено: %Ln</numerusform>
            <numerusform>изменено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, such as {entry} in line {line}, are left out because they are not single words.</source>
        <translation>
            <numerusform>%Ln запись, например {entry} в строке {line}, пропущена: это не одно слово.</numerusform>
            <numerusform>%Ln записи, например {entry} в строке {line}, пропущены: это не одиночные слова.</numerusform>
            <numerusform>%Ln записей, например {entry} в строке {line}, пропущены: это не одиночные слова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>places that were found</comment>
        <translation>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
            <numerusform>найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored words</source>
        <translation>
            <numerusform>%Ln пропущенное слово</numerusform>
            <numerusform>%Ln пропущенных слова</numerusform>
            <numerusform>%Ln пропущенных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the headline counted twice</source>
        <comment>places</comment>
        <translation>
            <numerusform>%Ln в заголовке, учтённом дважды</numerusform>
            <numerusform>%Ln в заголовке, учтённом дважды</numerusform>
            <numerusform>%Ln в заголовке, учтённом дважды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid characters, such as NUL or half a character, became “�”.</source>
        <translation>
            <numerusform>%Ln недопустимый символ, например NUL или половина символа, заменён на «�».</numerusform>
            <numerusform>%Ln недопустимых символа, например NUL или половина символа, заменены на «�».</numerusform>
            <numerusform>%Ln недопустимых символов, например NUL или половина символа, заменены на «�».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>ещё %Ln символ</numerusform>
            <numerusform>ещё %Ln символа</numerusform>
            <numerusform>ещё %Ln символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>перемещено: %Ln</numerusform>
            <numerusform>перемещено: %Ln</numerusform>
            <numerusform>перемещено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved and changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>перемещено и изменено: %Ln</numerusform>
            <numerusform>перемещено и изменено: %Ln</numerusform>
            <numerusform>перемещено и изменено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln имя</numerusform>
            <numerusform>%Ln имени</numerusform>
            <numerusform>%Ln имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>новых: %Ln</numerusform>
            <numerusform>новых: %Ln</numerusform>
            <numerusform>новых: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln число</numerusform>
            <numerusform>%Ln числа</numerusform>
            <numerusform>%Ln чисел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are above it</source>
        <translation>
            <numerusform>%Ln из {graded} предложений выше неё</numerusform>
            <numerusform>%Ln из {graded} предложений выше неё</numerusform>
            <numerusform>%Ln из {graded} предложений выше неё</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are harder</source>
        <translation>
            <numerusform>%Ln из {graded} предложений труднее</numerusform>
            <numerusform>%Ln из {graded} предложений труднее</numerusform>
            <numerusform>%Ln из {graded} предложений труднее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other words</source>
        <translation>
            <numerusform>%Ln другое слово</numerusform>
            <numerusform>%Ln других слова</numerusform>
            <numerusform>%Ln других слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln абзац</numerusform>
            <numerusform>%Ln абзаца</numerusform>
            <numerusform>%Ln абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln абзац без изменений</numerusform>
            <numerusform>%Ln абзаца без изменений</numerusform>
            <numerusform>%Ln абзацев без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln место</numerusform>
            <numerusform>%Ln места</numerusform>
            <numerusform>%Ln мест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the whole text</source>
        <translation>
            <numerusform>%Ln место во всём тексте</numerusform>
            <numerusform>%Ln места во всём тексте</numerusform>
            <numerusform>%Ln мест во всём тексте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln тезис</numerusform>
            <numerusform>%Ln тезиса</numerusform>
            <numerusform>%Ln тезисов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>удалено: %Ln</numerusform>
            <numerusform>удалено: %Ln</numerusform>
            <numerusform>удалено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>places that were replaced</comment>
        <translation>
            <numerusform>заменено: %Ln</numerusform>
            <numerusform>заменено: %Ln</numerusform>
            <numerusform>заменено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>Скопирована %Ln строка</numerusform>
            <numerusform>Скопированы %Ln строки</numerusform>
            <numerusform>Скопировано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>Экспортирована %Ln строка</numerusform>
            <numerusform>Экспортированы %Ln строки</numerusform>
            <numerusform>Экспортировано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln снимок</numerusform>
            <numerusform>%Ln снимка</numerusform>
            <numerusform>%Ln снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots {of_texts}</source>
        <comment>“of 3 texts”</comment>
        <translation>
            <numerusform>%Ln снимок {of_texts}</numerusform>
            <numerusform>%Ln снимка {of_texts}</numerusform>
            <numerusform>%Ln снимков {of_texts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots, and now</source>
        <translation>
            <numerusform>%Ln снимок и текст сейчас</numerusform>
            <numerusform>%Ln снимка и текст сейчас</numerusform>
            <numerusform>%Ln снимков и текст сейчас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllables</source>
        <translation>
            <numerusform>%Ln слог</numerusform>
            <numerusform>%Ln слога</numerusform>
            <numerusform>%Ln слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symbols</source>
        <translation>
            <numerusform>%Ln символ</numerusform>
            <numerusform>%Ln символа</numerusform>
            <numerusform>%Ln символов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln текст</numerusform>
            <numerusform>%Ln текста</numerusform>
            <numerusform>%Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts not read</source>
        <translation>
            <numerusform>не прочитано: %Ln текст</numerusform>
            <numerusform>не прочитано: %Ln текста</numerusform>
            <numerusform>не прочитано: %Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts without {figure}</source>
        <translation>
            <numerusform>без показателя «{figure}»: %Ln текст</numerusform>
            <numerusform>без показателя «{figure}»: %Ln текста</numerusform>
            <numerusform>без показателя «{figure}»: %Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too far off to draw</source>
        <comment>texts</comment>
        <translation>
            <numerusform>вне рисунка: %Ln</numerusform>
            <numerusform>вне рисунка: %Ln</numerusform>
            <numerusform>вне рисунка: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln тип</numerusform>
            <numerusform>%Ln типа</numerusform>
            <numerusform>%Ln типов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>без изменений: %Ln</numerusform>
            <numerusform>без изменений: %Ln</numerusform>
            <numerusform>без изменений: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words ignored</source>
        <translation>
            <numerusform>%Ln слово пропущено</numerusform>
            <numerusform>%Ln слова пропущены</numerusform>
            <numerusform>%Ln слов пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words left out: {kinds}</source>
        <translation>
            <numerusform>%Ln слово не учтено: {kinds}</numerusform>
            <numerusform>%Ln слова не учтены: {kinds}</numerusform>
            <numerusform>%Ln слов не учтено: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words {in_places}</source>
        <comment>“in 50 places”</comment>
        <translation>
            <numerusform>%Ln слово {in_places}</numerusform>
            <numerusform>%Ln слова {in_places}</numerusform>
            <numerusform>%Ln слов {in_places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at A1</source>
        <translation>
            <numerusform>%n уровня A1</numerusform>
            <numerusform>%n уровня A1</numerusform>
            <numerusform>%n уровня A1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content words</source>
        <translation>
            <numerusform>%n знаменательное слово</numerusform>
            <numerusform>%n знаменательных слова</numerusform>
            <numerusform>%n знаменательных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words</source>
        <translation>
            <numerusform>%n сложное слово</numerusform>
            <numerusform>%n сложных слова</numerusform>
            <numerusform>%n сложных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words of two syllables or more</source>
        <translation>
            <numerusform>%n сложное слово из двух и более слогов</numerusform>
            <numerusform>%n сложных слова из двух и более слогов</numerusform>
            <numerusform>%n сложных слов из двух и более слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard words</source>
        <translation>
            <numerusform>%n трудное слово</numerusform>
            <numerusform>%n трудных слова</numerusform>
            <numerusform>%n трудных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n буква</numerusform>
            <numerusform>%n буквы</numerusform>
            <numerusform>%n букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and digits</source>
        <translation>
            <numerusform>%n буква или цифра</numerusform>
            <numerusform>%n буквы и цифры</numerusform>
            <numerusform>%n букв и цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of three syllables or more</source>
        <translation>
            <numerusform>из них %n с тремя и более слогами</numerusform>
            <numerusform>из них %n с тремя и более слогами</numerusform>
            <numerusform>из них %n с тремя и более слогами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a type in their window</source>
        <translation>
            <numerusform>%n из них повторяет тип в своём окне</numerusform>
            <numerusform>%n из них повторяют тип в своём окне</numerusform>
            <numerusform>%n из них повторяют тип в своём окне</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n абзац</numerusform>
            <numerusform>%n абзаца</numerusform>
            <numerusform>%n абзацев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n отрезок</numerusform>
            <numerusform>%n отрезка</numerusform>
            <numerusform>%n отрезков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
            <numerusform>всего %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n предложение</numerusform>
            <numerusform>%n предложения</numerusform>
            <numerusform>%n предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones</source>
        <comment>parts of a difference</comment>
        <translation>
            <numerusform>ещё %n меньший</numerusform>
            <numerusform>ещё %n меньших</numerusform>
            <numerusform>ещё %n меньших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected. Select two to compare them, or one to compare it with the text.</source>
        <translation>
            <numerusform>Выбран %n снимок. Выберите два, чтобы сравнить их, или один, чтобы сравнить его с текстом.</numerusform>
            <numerusform>Выбраны %n снимка. Выберите два, чтобы сравнить их, или один, чтобы сравнить его с текстом.</numerusform>
            <numerusform>Выбрано %n снимков. Выберите два, чтобы сравнить их, или один, чтобы сравнить его с текстом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllables</source>
        <translation>
            <numerusform>%n слог</numerusform>
            <numerusform>%n слога</numerusform>
            <numerusform>%n слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n токен</numerusform>
            <numerusform>%n токена</numerusform>
            <numerusform>%n токенов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in all windows</source>
        <translation>
            <numerusform>%n токен во всех окнах</numerusform>
            <numerusform>%n токена во всех окнах</numerusform>
            <numerusform>%n токенов во всех окнах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in whole segments</source>
        <translation>
            <numerusform>%n токен в целых отрезках</numerusform>
            <numerusform>%n токена в целых отрезках</numerusform>
            <numerusform>%n токенов в целых отрезках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n тип</numerusform>
            <numerusform>%n типа</numerusform>
            <numerusform>%n типов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types occurring once</source>
        <translation>
            <numerusform>%n тип, встретившийся один раз</numerusform>
            <numerusform>%n типа, встретившихся один раз</numerusform>
            <numerusform>%n типов, встретившихся один раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types, summed over the segments</source>
        <translation>
            <numerusform>%n тип в сумме по отрезкам</numerusform>
            <numerusform>%n типа в сумме по отрезкам</numerusform>
            <numerusform>%n типов в сумме по отрезкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to A2</source>
        <translation>
            <numerusform>%n не выше A2</numerusform>
            <numerusform>%n не выше A2</numerusform>
            <numerusform>%n не выше A2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B1</source>
        <translation>
            <numerusform>%n не выше B1</numerusform>
            <numerusform>%n не выше B1</numerusform>
            <numerusform>%n не выше B1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B2</source>
        <translation>
            <numerusform>%n не выше B2</numerusform>
            <numerusform>%n не выше B2</numerusform>
            <numerusform>%n не выше B2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from the beginning</source>
        <translation>
            <numerusform>%n слово от начала</numerusform>
            <numerusform>%n слова от начала</numerusform>
            <numerusform>%n слов от начала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of four syllables or more</source>
        <translation>
            <numerusform>%n слово из четырёх и более слогов</numerusform>
            <numerusform>%n слова из четырёх и более слогов</numerusform>
            <numerusform>%n слов из четырёх и более слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one syllable</source>
        <translation>
            <numerusform>%n односложное слово</numerusform>
            <numerusform>%n односложных слова</numerusform>
            <numerusform>%n односложных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one to three letters</source>
        <translation>
            <numerusform>%n слово из одной–трёх букв</numerusform>
            <numerusform>%n слова из одной–трёх букв</numerusform>
            <numerusform>%n слов из одной–трёх букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of three syllables or more</source>
        <translation>
            <numerusform>%n слово из трёх и более слогов</numerusform>
            <numerusform>%n слова из трёх и более слогов</numerusform>
            <numerusform>%n слов из трёх и более слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words over six letters</source>
        <translation>
            <numerusform>%n слово длиннее шести букв</numerusform>
            <numerusform>%n слова длиннее шести букв</numerusform>
            <numerusform>%n слов длиннее шести букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words without names, numbers and symbols</source>
        <translation>
            <numerusform>%n слово без имён, чисел и символов</numerusform>
            <numerusform>%n слова без имён, чисел и символов</numerusform>
            <numerusform>%n слов без имён, чисел и символов</numerusform>
        </translation>
    </message>
    <message>
        <source>%s as the sum of their levels</source>
        <translation>%s как сумма их уровней</translation>
    </message>
    <message>
        <source>%s backward</source>
        <translation>%s назад</translation>
    </message>
    <message>
        <source>%s is reached.</source>
        <translation>Достигнуто: %s.</translation>
    </message>
    <message>
        <source>%s needs a dictionary to count words</source>
        <translation>%s: для подсчёта слов нужен словарь</translation>
    </message>
    <message>
        <source>%s to now</source>
        <comment>%s: a difference</comment>
        <translation>%s с тех пор</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>%s: numbers of proposals, such as “2, 3”</comment>
        <translation>%s вместе</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>some proposals</comment>
        <translation>%s вместе</translation>
    </message>
    <message>
        <source>%s tokens per factor forward</source>
        <translation>%s токена на фактор вперёд</translation>
    </message>
    <message>
        <source>%s words.</source>
        <translation>%s слов.</translation>
    </message>
    <message>
        <source>%s – comparison</source>
        <comment>name of a file; %s: title of the text</comment>
        <translation>%s – сравнение</translation>
    </message>
    <message>
        <source>%s – report</source>
        <translation>%s – отчёт</translation>
    </message>
    <message>
        <source>%s — Folder</source>
        <translation>%s — Папка</translation>
    </message>
    <message>
        <source>%s, on</source>
        <comment>%s: the rule set that is on</comment>
        <translation>%s, выбран</translation>
    </message>
    <message>
        <source>%s, out of order</source>
        <translation>%s, не по порядку</translation>
    </message>
    <message>
        <source>%s.</source>
        <translation>%s.</translation>
    </message>
    <message>
        <source>%s: no difference</source>
        <translation>%s: нет разницы</translation>
    </message>
    <message>
        <source>%s: no parts can be found, as the texts are too long and differ too much</source>
        <translation>%s: вклады не найти — тексты слишком длинные и слишком разные</translation>
    </message>
    <message>
        <source>%s: no value in one of the texts</source>
        <translation>%s: в одном из текстов нет значения</translation>
    </message>
    <message>
        <source>%s: not a sum. The parts are found by replacing paragraphs one by one.</source>
        <translation>%s: это не сумма. Чтобы найти вклады, абзацы заменяются по одному.</translation>
    </message>
    <message>
        <source>%s: parts found by replacing the paragraphs one by one</source>
        <translation>%s: вклады найдены заменой абзацев по одному</translation>
    </message>
    <message>
        <source>%s: the texts are in two languages, so no parts are found</source>
        <translation>%s: тексты на двух языках, вклады не ищутся</translation>
    </message>
    <message>
        <source>%s: where the difference came from</source>
        <translation>%s: откуда взялась разница</translation>
    </message>
    <message>
        <source>&amp;About Fact Box</source>
        <translation>&amp;О программе Fact Box</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Добавить файл…</translation>
    </message>
    <message>
        <source>&amp;All texts (%d)</source>
        <comment>snapshots</comment>
        <translation>&amp;Все тексты (%d)</translation>
    </message>
    <message>
        <source>&amp;All texts…</source>
        <translation>&amp;Все тексты…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>the language of the text</comment>
        <translation>&amp;Автоматически</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
        <source>&amp;CSV, a table for spreadsheets</source>
        <translation>CSV, &amp;таблица для электронных таблиц</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>&amp;Китайский</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Столбцы</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>С&amp;равнить…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>&amp;Копировать как Markdown</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <comment>name of a menu</comment>
        <translation>Подс&amp;чёт</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Default font and size</source>
        <translation>&amp;Обычный шрифт и размер</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>&amp;Удалить черновик</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Скр&amp;ыть</translation>
    </message>
    <message>
        <source>&amp;Diversity</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Разнообразие</translation>
    </message>
    <message>
        <source>&amp;Diversity over the text</source>
        <translation>&amp;Разнообразие по тексту</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>moves a word list down</comment>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>Ни&amp;дерландский</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>name of a menu</comment>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>Ан&amp;глийский</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <comment>label of a list: the figure that is drawn</comment>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>name of a menu</comment>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find the parts</source>
        <translation>&amp;Найти вклады</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page after</comment>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Французский</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Метаданные</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>&amp;Немецкий</translation>
    </message>
    <message>
        <source>&amp;Go to the next place</source>
        <translation>К &amp;следующему месту</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Подзаголовки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>name of a menu</comment>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>ignores the words typed</comment>
        <translation>&amp;Пропускать</translation>
    </message>
    <message>
        <source>&amp;Ignore in this text</source>
        <translation>&amp;Пропускать в этом тексте</translation>
    </message>
    <message>
        <source>&amp;Ignore this word in this text</source>
        <translation>&amp;Пропускать это слово в тексте</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>name of a menu</comment>
        <translation>&amp;Анализ</translation>
    </message>
    <message>
        <source>&amp;Italian</source>
        <translation>И&amp;тальянский</translation>
    </message>
    <message>
        <source>&amp;JSON, with the texts</source>
        <translation>JSON, с т&amp;екстами</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>Объед&amp;инить строки</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Оставить мой</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>&amp;Оставить мой текст</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Link targets</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Адреса ссылок</translation>
    </message>
    <message>
        <source>&amp;Mark words above</source>
        <translation>&amp;Отмечать слова выше</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Учитывать регистр</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Измерить заново</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>label of a field: the name of a text</comment>
        <translation>И&amp;мя</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>command: a new text</comment>
        <translation>Со&amp;здать</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>place that was found</comment>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Далее</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no words are marked</comment>
        <translation>&amp;Выключено</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens the text</comment>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Перезаписать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авить</translation>
    </message>
    <message>
        <source>&amp;Portuguese</source>
        <translation>П&amp;ортугальский</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>place that was found</comment>
        <translation>&amp;Ранее</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>change in a comparison</comment>
        <translation>&amp;Ранее</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>command: print a report</comment>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Readability</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Читабельность</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <comment>kind of text that may be left out</comment>
        <translation>Список &amp;литературы</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button: replace one place</comment>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>В&amp;осстановить эту версию</translation>
    </message>
    <message>
        <source>&amp;Rule sets</source>
        <translation>&amp;Наборы правил</translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation>&amp;Русский</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Save as %s…</source>
        <translation>&amp;Сохранить как %s…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot</source>
        <translation>&amp;Сохранить снимок</translation>
    </message>
    <message>
        <source>&amp;Selected (%d)</source>
        <comment>snapshots</comment>
        <translation>В&amp;ыбранные (%d)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a list: which texts to show</comment>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>name of a menu</comment>
        <translation>С&amp;нимки</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>&amp;Испанский</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>&amp;Язык системы</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Таблицы</translation>
    </message>
    <message>
        <source>&amp;Take the whole page</source>
        <translation>Взять всю &amp;страницу</translation>
    </message>
    <message>
        <source>&amp;Target length</source>
        <translation>&amp;Длина</translation>
    </message>
    <message>
        <source>&amp;Target…</source>
        <translation>&amp;Цель…</translation>
    </message>
    <message>
        <source>&amp;This text ({number}): “{title}”</source>
        <translation>&amp;Этот текст ({number}): «{title}»</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <translation>&amp;Название и примечание…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>&amp;Название…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button: take back what was just done</comment>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>moves a word list up</comment>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>name of a menu</comment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>&amp;Лексика</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <comment>menu: a group of figures</comment>
        <translation>&amp;Лексика</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>Слова &amp;целиком</translation>
    </message>
    <message>
        <source>&amp;Why textstat differs</source>
        <translation>Почему textstat с&amp;читает иначе</translation>
    </message>
    <message>
        <source>&amp;Word wrap</source>
        <translation>П&amp;еренос по словам</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Слова</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>label of a field: the highest value of a target</comment>
        <translation>д&amp;о</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>(не читается)</translation>
    </message>
    <message>
        <source>(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less 1 if it was 20 or under</source>
        <translation>(лёгкие слова + 3 × трудные слова) / предложения в первых 100 словах; половина этого, минус 1, если было не больше 20</translation>
    </message>
    <message>
        <source>(ln tokens − ln types) / (ln tokens)²</source>
        <translation>(ln токены − ln типы) / (ln токены)²</translation>
    </message>
    <message>
        <source>(new: %s)</source>
        <comment>said by a screen reader: words that are new</comment>
        <translation>(новое: %s)</translation>
    </message>
    <message>
        <source>(removed: %s)</source>
        <comment>said by a screen reader: words that were removed</comment>
        <translation>(удалено: %s)</translation>
    </message>
    <message>
        <source>(tokens + words of one to three letters) / sentences</source>
        <translation>(токены + слова из одной–трёх букв) / предложения</translation>
    </message>
    <message>
        <source>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times</source>
        <translation>(Σ i² × V_i − токены) / (токены × (токены − 1)), V_i — число типов с частотой i</translation>
    </message>
    <message>
        <source>* Counted differently from the row above, which is part of the change: %s.</source>
        <translation>* Подсчитано иначе, чем строка выше, и это часть изменения: %s.</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>what happened to a paragraph</comment>
        <translation>+ новый</translation>
    </message>
    <message>
        <source>0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,058 × 100 × буквы / токены − 0,296 × 100 × предложения / токены − 15,8</translation>
    </message>
    <message>
        <source>0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0,0588 × 100 × буквы / токены − 0,296 × 100 × предложения / токены − 15,8</translation>
    </message>
    <message>
        <source>0.141 × tokens / sentences + 0.086 × % difficult words + 0.839</source>
        <translation>0,141 × токены / предложения + 0,086 × % сложных слов + 0,839</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % сложных слов + 0,0496 × токены / предложения, + 3,6365 свыше 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 if that is over 0.05</source>
        <translation>0,1579 × % сложных слов из двух и более слогов + 0,0496 × токены / предложения, + 3,6365, если это больше 0,05</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0,1579 × % сложных слов из двух и более слогов + 0,0496 × токены / предложения, + 3,6365 свыше 5&#xa0;%</translation>
    </message>
    <message>
        <source>0.1935 × % words of three syllables or more + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − 0.0327 × % words of one syllable − 0.875</source>
        <translation>0,1935 × % слов из трёх и более слогов + 0,1672 × токены / предложения + 0,1297 × % слов длиннее шести букв − 0,0327 × % односложных слов − 0,875</translation>
    </message>
    <message>
        <source>0.2007 × % words of three syllables or more + 0.1682 × tokens / sentences + 0.1373 × % words over six letters − 2.779</source>
        <translation>0,2007 × % слов из трёх и более слогов + 0,1682 × токены / предложения + 0,1373 × % слов длиннее шести букв − 2,779</translation>
    </message>
    <message>
        <source>0.2744 × % words of three syllables or more + 0.2656 × tokens / sentences − 1.693</source>
        <translation>0,2744 × % слов из трёх и более слогов + 0,2656 × токены / предложения − 1,693</translation>
    </message>
    <message>
        <source>0.2963 × % words of three syllables or more + 0.1905 × tokens / sentences − 1.1144</source>
        <translation>0,2963 × % слов из трёх и более слогов + 0,1905 × токены / предложения − 1,1144</translation>
    </message>
    <message>
        <source>0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59</source>
        <translation>0,39 × токены / предложения + 11,8 × слоги / токены − 15,59</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × hard words / tokens)</source>
        <translation>0,4 × (токены / предложения + 100 × трудные слова / токены)</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)</source>
        <translation>0,4 × (токены / предложения + 100 × слова из четырёх и более слогов / токены)</translation>
    </message>
    <message>
        <source>0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59</source>
        <translation>0,5 × токены / предложения + 8,4 × слоги / токены − 15,59</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is above it</source>
        <translation>1 из {graded} предложений выше неё</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is harder</source>
        <translation>1 из {graded} предложений труднее</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291</source>
        <translation>1,0430 × √(30 × слова из трёх и более слогов / предложения) + 3,1291</translation>
    </message>
    <message>
        <source>10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times</source>
        <translation>10&#xa0;000 × (Σ i² × V_i − токены) / токены², V_i — число типов с частотой i</translation>
    </message>
    <message>
        <source>100 × (words − words at A1 or A2) / words; names, numbers and symbols apart</source>
        <translation>100 × (слова − слова уровней A1 и A2) / слова; без имён, чисел и символов</translation>
    </message>
    <message>
        <source>100 × ln tokens / (1 − types that occur once / types)</source>
        <translation>100 × ln токены / (1 − типы, встретившиеся один раз / типы)</translation>
    </message>
    <message>
        <source>100 × words up to A1 / words; names, numbers and symbols apart</source>
        <translation>100 × слова не выше A1 / слова; без имён, чисел и символов</translation>
    </message>
    <message>
        <source>100 × words up to A2 / words; names, numbers and symbols apart</source>
        <translation>100 × слова не выше A2 / слова; без имён, чисел и символов</translation>
    </message>
    <message>
        <source>100 × words up to B1 / words; names, numbers and symbols apart</source>
        <translation>100 × слова не выше B1 / слова; без имён, чисел и символов</translation>
    </message>
    <message>
        <source>100 × words up to B2 / words; names, numbers and symbols apart</source>
        <translation>100 × слова не выше B2 / слова; без имён, чисел и символов</translation>
    </message>
    <message>
        <source>14.69 ms × characters</source>
        <translation>14,69 мс × знаки</translation>
    </message>
    <message>
        <source>180 − 1 × tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − 1 × токены / предложения − 58,5 × слоги / токены</translation>
    </message>
    <message>
        <source>180 − tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − токены / предложения − 58,5 × слоги / токены</translation>
    </message>
    <message>
        <source>195 − 2 × tokens / sentences − 67 × syllables / tokens</source>
        <translation>195 − 2 × токены / предложения − 67 × слоги / токены</translation>
    </message>
    <message>
        <source>206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens</source>
        <translation>206,835 − 0,93 × токены / предложения − 77 × слоги / токены</translation>
    </message>
    <message>
        <source>206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>206,835 − 1,015 × токены / предложения − 84,6 × слоги / токены</translation>
    </message>
    <message>
        <source>206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens</source>
        <translation>206,835 − 1,3 × токены / предложения − 60,1 × слоги / токены</translation>
    </message>
    <message>
        <source>206.835 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,835 − 62,3 × слоги / токены − токены / предложения</translation>
    </message>
    <message>
        <source>206.84 − 1.02 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>206,84 − 1,02 × токены / предложения − 60,0 × слоги / токены</translation>
    </message>
    <message>
        <source>206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences</source>
        <translation>206,84 − 60 × слоги / токены − 1,02 × токены / предложения</translation>
    </message>
    <message>
        <source>206.84 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206,84 − 62,3 × слоги / токены − токены / предложения</translation>
    </message>
    <message>
        <source>207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens</source>
        <translation>207 − 1,015 × токены / предложения − 73,6 × слоги / токены</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60 × syllables / tokens</source>
        <translation>217 − 1,3 × токены / предложения − 60 × слоги / токены</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>217 − 1,3 × токены / предложения − 60,0 × слоги / токены</translation>
    </message>
    <message>
        <source>248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>248,835 − 1,015 × токены / предложения − 84,6 × слоги / токены</translation>
    </message>
    <message>
        <source>300 × sentences / tokens − 10 × characters / pieces + 89</source>
        <translation>300 × предложения / токены − 10 × знаки / отрезки + 89</translation>
    </message>
    <message>
        <source>35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1</source>
        <translation>35,5 × ln(токены / предложения) + 31,9 × средний уровень знаменательных слов − 118,1</translation>
    </message>
    <message>
        <source>4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × знаки / отрезки + 0,5 × токены / предложения − 21,43</translation>
    </message>
    <message>
        <source>4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43</source>
        <translation>4,71 × знаки / токены + 0,5 × токены / предложения − 21,43</translation>
    </message>
    <message>
        <source>89 + (300 × sentences − 10 × letters and digits) / tokens</source>
        <translation>89 + (300 × предложения − 10 × буквы и цифры) / токены</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × буквы / токены − 0,35 × токены / предложения</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences</source>
        <translation>95,2 − 9,7 × буквы и цифры / токены − 0,35 × токены / предложения</translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation>&lt;0,1</translation>
    </message>
    <message>
        <source>A distinct token: the rule set says which tokens are the same.</source>
        <translation>Различные токены: какие из них одинаковы, решает набор правил.</translation>
    </message>
    <message>
        <source>A draft in “{folder}” could not be removed and will be offered again: {reason}.</source>
        <translation>Черновик в «{folder}» не удалось удалить, он будет предложен снова: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>A line chart of the Level at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Линейный график уровня, точек: %Ln. Начало {first}, конец {last}, диапазон от {least} до {most}.</numerusform>
            <numerusform>Линейный график уровня, точек: %Ln. Начало {first}, конец {last}, диапазон от {least} до {most}.</numerusform>
            <numerusform>Линейный график уровня, точек: %Ln. Начало {first}, конец {last}, диапазон от {least} до {most}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart of {name} at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>Линейный график показателя «{name}», точек: %Ln. Начало {first}, конец {last}, диапазон от {least} до {most}.</numerusform>
            <numerusform>Линейный график показателя «{name}», точек: %Ln. Начало {first}, конец {last}, диапазон от {least} до {most}.</numerusform>
            <numerusform>Линейный график показателя «{name}», точек: %Ln. Начало {first}, конец {last}, диапазон от {least} до {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower value is more varied; it is 0 if no word occurs twice.</source>
        <translation>Чем меньше значение, тем разнообразнее текст; 0, если ни одно слово не повторяется.</translation>
    </message>
    <message>
        <source>A part of the file is in another format. Its text is left out.</source>
        <translation>Часть файла — в другом формате. Её текст не учтён.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words.</source>
        <translation>Школьный класс США, до 4-го. Сложные слова — те, которых нет в списке textstat из 2941 слова; у Spache было 769 слов.</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words. In textstat, words of one syllable are never difficult.</source>
        <translation>Школьный класс США, до 4-го. Сложные слова — те, которых нет в списке textstat из 2941 слова; у Spache было 769 слов. В textstat односложные слова никогда не считаются сложными.</translation>
    </message>
    <message>
        <source>A school grade of the United States. Hard words have three syllables or more. Only the beginning of a longer text counts.</source>
        <translation>Школьный класс США. Трудные слова — от трёх слогов. В длинном тексте учитывается только начало.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level.</source>
        <translation>Школьный класс США: уровень.</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level. textstat says 0 where no word has a syllable.</source>
        <translation>Школьный класс США: уровень. textstat даёт 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>A school year, from 4 to 15, for non-fiction in German.</source>
        <translation>Год обучения, от 4 до 15, для нехудожественных текстов на немецком.</translation>
    </message>
    <message>
        <source>A snapshot is not saved yet, because another program is using “%s”. Wait, or close again to lose that snapshot.</source>
        <translation>Снимок ещё не сохранён: файл «%s» занят другой программой. Подождите или закройте окно ещё раз — тогда этот снимок пропадёт.</translation>
    </message>
    <message>
        <source>A snapshot is saved too, as chosen in the Snapshots menu.</source>
        <translation>Сохраняется и снимок, как выбрано в меню «Снимки».</translation>
    </message>
    <message>
        <source>A token is a run of letters and digits with the apostrophes inside it; a number, with its points and commas; a web or e-mail address; a currency sign; or a character of Chinese or Japanese. Hyphens, dashes and slashes separate.</source>
        <translation>Токен — это последовательность букв и цифр с апострофами внутри; число с его точками и запятыми; веб-адрес или адрес эл. почты; знак валюты; или знак китайского либо японского письма. Дефис, тире и косая черта разделяют.</translation>
    </message>
    <message>
        <source>A token is a run of letters with their accents. Everything else separates: “other’s” is two, and a number is not one.</source>
        <translation>Токен — это последовательность букв с их диакритикой. Всё остальное разделяет: «other’s» — два токена, а число — ни одного.</translation>
    </message>
    <message>
        <source>A token is what white space separates, with all its punctuation: “(well-known),” is one, and so is a dash alone.</source>
        <translation>Токен — это то, что отделено пробелами, вместе с пунктуацией: «(well-known),» — один токен, одиночное тире — тоже.</translation>
    </message>
    <message>
        <source>A token is what white space separates, without its punctuation: “well-known” is one, “wellknown”; a dash alone is not one.</source>
        <translation>Токен — это то, что отделено пробелами, без пунктуации: «well-known» — один токен, «wellknown»; одиночное тире — не токен.</translation>
    </message>
    <message numerus="yes">
        <source>A window holds one text: of the %n files, it opens only “{name}”.</source>
        <translation>
            <numerusform>В окне помещается один текст: из %n файла открывается только «{name}».</numerusform>
            <numerusform>В окне помещается один текст: из %n файлов открывается только «{name}».</numerusform>
            <numerusform>В окне помещается один текст: из %n файлов открывается только «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has its level from the first ticked list with it or its base form.</source>
        <translation>Уровень слова берётся из первого отмеченного списка, где есть оно или его начальная форма.</translation>
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
        <translation>О программе Fact Box</translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>Добавить список слов</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>африкаанс</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the value after</comment>
        <translation>После</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the words after a place</comment>
        <translation>После</translation>
    </message>
    <message>
        <source>After: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>После: %s</translation>
    </message>
    <message>
        <source>Al&amp;so ignore</source>
        <comment>label of a field; words follow</comment>
        <translation>Также п&amp;ропускать</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All paragraphs are the same in both.</source>
        <translation>В обоих текстах все абзацы одинаковы.</translation>
    </message>
    <message>
        <source>All syllables that the word adds: syllables × count</source>
        <translation>Все слоги, которые добавляет слово: слоги × частота</translation>
    </message>
    <message>
        <source>All texts</source>
        <comment>title of the window</comment>
        <translation>Все тексты</translation>
    </message>
    <message>
        <source>All texts…</source>
        <translation>Все тексты…</translation>
    </message>
    <message>
        <source>An error occurred in Fact Box (%s), and the figures may be wrong. Your text is untouched: save it, then restart Fact Box.</source>
        <translation>В Fact Box произошла ошибка (%s), показатели могут быть неверны. Текст не пострадал: сохраните его и перезапустите Fact Box.</translation>
    </message>
    <message>
        <source>An unsaved text in “{folder}” cannot be read: {reason}.</source>
        <translation>Несохранённый текст в «{folder}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>An unsaved text is damaged and cannot be read; it is kept as “%s”.</source>
        <translation>Несохранённый текст повреждён и не читается; он хранится как «%s».</translation>
    </message>
    <message>
        <source>Another program is using “%s”. The snapshot will be saved as soon as the file is free; until then, leave this window open.</source>
        <translation>Файл «%s» занят другой программой. Снимок сохранится, как только файл освободится; до тех пор не закрывайте это окно.</translation>
    </message>
    <message>
        <source>Any sentence split in two: {name} {change}</source>
        <translation>Разделить надвое любое предложение: {name} {change}</translation>
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
        <translation>Резервная копия всех снимков</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>Резервная копия: %s</translation>
    </message>
    <message>
        <source>Backing up to %s…</source>
        <translation>Копирование в %s…</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the value before</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the words before a place</comment>
        <translation>До</translation>
    </message>
    <message>
        <source>Before: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>До: %s</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <comment>which words to list</comment>
        <translation>Вне списка</translation>
    </message>
    <message>
        <source>Block &amp;quotations</source>
        <comment>kind of text that may be left out</comment>
        <translation>&amp;Цитаты</translation>
    </message>
    <message>
        <source>Both were counted by the rule set {rules}, version {version}.</source>
        <translation>Оба подсчитаны по набору правил «{rules}», версия {version}.</translation>
    </message>
    <message>
        <source>Brouwer</source>
        <translation>Brouwer</translation>
    </message>
    <message>
        <source>Brunet’s W</source>
        <translation>Brunet W</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>бирманский</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>По абзацам</translation>
    </message>
    <message>
        <source>By proposal</source>
        <translation>По тезисам</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>По словам после</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>По словам до</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <comment>kind of text that may be left out</comment>
        <translation>Подп&amp;иси</translation>
    </message>
    <message>
        <source>Called Summer by lexicalrichness and S by quanteda.</source>
        <translation>В lexicalrichness — Summer, в quanteda — S.</translation>
    </message>
    <message>
        <source>Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; its HDD is 42 times as much.</source>
        <translation>В lexicalrichness, lexical_diversity и TAALED — hdd. В koRpus это ATTR; его HDD в 42 раза больше.</translation>
    </message>
    <message>
        <source>Called herdanvm by lexicalrichness and Vm by quanteda.</source>
        <translation>В lexicalrichness — herdanvm, в quanteda — Vm.</translation>
    </message>
    <message>
        <source>Called simpsond by lexicalrichness and D by quanteda.</source>
        <translation>В lexicalrichness — simpsond, в quanteda — D.</translation>
    </message>
    <message>
        <source>Called yulei by lexicalrichness and I by quanteda.</source>
        <translation>В lexicalrichness — yulei, в quanteda — I.</translation>
    </message>
    <message>
        <source>Can be imported again, here or on another machine.</source>
        <translation>Можно импортировать обратно, здесь или на другом компьютере.</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>От&amp;мена</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>name of a rule set</comment>
        <translation>Тщательный</translation>
    </message>
    <message>
        <source>Case does not matter: “By” and “by” are one type.</source>
        <translation>Регистр не важен: «By» и «by» — один тип.</translation>
    </message>
    <message>
        <source>Case is kept: “By” and “by” are two types.</source>
        <translation>Регистр важен: «By» и «by» — два типа.</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталанский</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Change
without it</source>
        <translation>Изменение
без него</translation>
    </message>
    <message>
        <source>Change since then: %s</source>
        <translation>Изменение с тех пор: %s</translation>
    </message>
    <message>
        <source>Change without it</source>
        <translation>Изменение без него</translation>
    </message>
    <message>
        <source>Change without it: %s.</source>
        <translation>Изменение без него: %s.</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>Изменено другой программой</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade.</source>
        <translation>Знаки — всё, кроме пробелов, включая пунктуацию. Некоторые программы считают только буквы и цифры и получают класс ниже.</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade. In textstat, pieces are what white space separates, a lone dash included.</source>
        <translation>Знаки — всё, кроме пробелов, включая пунктуацию. Некоторые программы считают только буквы и цифры и получают класс ниже. В textstat отрезки — это то, что отделено пробелами, включая одиночное тире.</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Choose a word to see where it occurs</source>
        <translation>Выберите слово, чтобы увидеть, где оно встречается</translation>
    </message>
    <message>
        <source>Choose the kinds in Count → Leave out, or in the context menu.</source>
        <translation>Что не учитывать, выбирается в меню «Подсчёт → Не учитывать» или в контекстном меню.</translation>
    </message>
    <message>
        <source>Click, or press F4, to go to the next place.</source>
        <translation>Щелчок или F4 — к следующему месту.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the pane below the text</source>
        <translation>Закрыть панель под текстом</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <comment>kind of text that may be left out</comment>
        <translation>К&amp;омментарии</translation>
    </message>
    <message>
        <source>Coleman–Liau</source>
        <translation>Coleman–Liau</translation>
    </message>
    <message>
        <source>Coleman–Liau index</source>
        <translation>Индекс Coleman–Liau</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>name of a tool bar</comment>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Common words of the language ({language}): {common} of {tokens} tokens, under 20 %.</source>
        <translation>Частых слов языка ({language}): {common} из {tokens} токенов, меньше 20&#xa0;%.</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>button in the tool bar</comment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>title of the window that compares two texts</comment>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Compare the text with the last or the selected snapshot, or two of them</source>
        <translation>Сравнить текст с последним или выбранным снимком либо два снимка</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>Скопировано как Markdown</translation>
    </message>
    <message>
        <source>Copied as a Markdown table</source>
        <translation>Скопировано как таблица Markdown</translation>
    </message>
    <message>
        <source>Copied the fact box. Tokens: %s.</source>
        <translation>Сводка скопирована. Токенов: %s.</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>Копировать как &amp;таблицу Markdown</translation>
    </message>
    <message>
        <source>Copy as &amp;fact box</source>
        <translation>Копировать сво&amp;дку</translation>
    </message>
    <message>
        <source>Copy the fact &amp;box shown</source>
        <translation>Копировать &amp;показанную сводку</translation>
    </message>
    <message>
        <source>Costliest sentences</source>
        <translation>Самые тяжёлые предложения</translation>
    </message>
    <message>
        <source>Costliest sentences and words</source>
        <translation>Самые тяжёлые предложения и слова</translation>
    </message>
    <message>
        <source>Costliest words</source>
        <translation>Самые тяжёлые слова</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Частота</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column heading: how often it occurs</comment>
        <translation>Частота</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln words again</source>
        <comment>stops ignoring them</comment>
        <translation>
            <numerusform>Снова учитывать %Ln слово</numerusform>
            <numerusform>Снова учитывать %Ln слова</numerusform>
            <numerusform>Снова учитывать %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %s again</source>
        <comment>stops ignoring it; %s: words in quotation marks</comment>
        <translation>Снова учитывать %s</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <comment>stops ignoring the selected words</comment>
        <translation>&amp;Снова учитывать</translation>
    </message>
    <message>
        <source>Counted %s</source>
        <comment>%s: “without headings”</comment>
        <translation>Подсчитано %s</translation>
    </message>
    <message>
        <source>Counted %s.</source>
        <translation>Подсчитано %s.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}.</source>
        <translation>Подсчитано в Fact Box {program}, набор правил «{rules}», версия {version}, язык: {language}.</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}.</source>
        <translation>Подсчитано в Fact Box {program}, набор правил «{rules}», версия {version}.</translation>
    </message>
    <message>
        <source>Counted by different rule sets: %s. Where the rule set changes, Levels are not compared.</source>
        <translation>Подсчитано по разным наборам правил: %s. Где набор правил меняется, уровни не сравниваются.</translation>
    </message>
    <message>
        <source>Counted by different rules: they cannot be compared.</source>
        <translation>Подсчитано по разным правилам: сравнить нельзя.</translation>
    </message>
    <message>
        <source>Counted in different languages: %s. Where the language changes, figures are not compared.</source>
        <translation>Подсчитано на разных языках: %s. Где язык меняется, показатели не сравниваются.</translation>
    </message>
    <message>
        <source>Counted in {language}: {figure}</source>
        <comment>{figure}: Gulpease 56.8</comment>
        <translation>Язык подсчёта — {language}: {figure}</translation>
    </message>
    <message>
        <source>Counted separately: %s.</source>
        <translation>Подсчитано отдельно: %s.</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln lines to go</source>
        <translation>
            <numerusform>Подсчёт… осталось %Ln строка</numerusform>
            <numerusform>Подсчёт… осталось %Ln строки</numerusform>
            <numerusform>Подсчёт… осталось %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Количества</translation>
    </message>
    <message>
        <source>Covered at A1 (%)</source>
        <translation>Покрытие A1 (%)</translation>
    </message>
    <message>
        <source>Covered at A2 (%)</source>
        <translation>Покрытие A2 (%)</translation>
    </message>
    <message>
        <source>Covered at B1 (%)</source>
        <translation>Покрытие B1 (%)</translation>
    </message>
    <message>
        <source>Covered at B2 (%)</source>
        <translation>Покрытие B2 (%)</translation>
    </message>
    <message>
        <source>Crawford</source>
        <translation>Crawford</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
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
        <translation>датский</translation>
    </message>
    <message>
        <source>De&amp;fault figures</source>
        <translation>&amp;Обычные показатели</translation>
    </message>
    <message>
        <source>Default k&amp;inds only</source>
        <translation>Только о&amp;бычное</translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <comment>%s: names, such as “snapshot 3”</comment>
        <translation>Удалено: %s</translation>
    </message>
    <message>
        <source>Deleted the unsaved text “%s”</source>
        <translation>Удалён несохранённый текст «%s»</translation>
    </message>
    <message>
        <source>Depends a little on length. Many programs spell Somers as Summer.</source>
        <translation>Немного зависит от длины. Многие программы пишут «Summer» вместо «Somers».</translation>
    </message>
    <message>
        <source>Depends a little on length. The base of the logarithm makes no difference.</source>
        <translation>Немного зависит от длины. Основание логарифма не играет роли.</translation>
    </message>
    <message>
        <source>Depends little on length, and not at all on the order of words.</source>
        <translation>Мало зависит от длины и совсем не зависит от порядка слов.</translation>
    </message>
    <message>
        <source>Depends little on length. A shorter text is one window.</source>
        <translation>Мало зависит от длины. Более короткий текст — одно окно.</translation>
    </message>
    <message>
        <source>Depends little on length. It is 0 if all words occur equally often.</source>
        <translation>Мало зависит от длины. Равно 0, если все слова встречаются одинаково часто.</translation>
    </message>
    <message>
        <source>Depends little on length. The rest at the end counts as part of a factor.</source>
        <translation>Мало зависит от длины. Остаток в конце считается частью фактора.</translation>
    </message>
    <message>
        <source>Depends little on length. Up to 49 tokens at the end do not count.</source>
        <translation>Мало зависит от длины. До 49 токенов в конце не учитываются.</translation>
    </message>
    <message>
        <source>Depends on length: compare texts of about the same length.</source>
        <translation>Зависит от длины: сравнивайте тексты примерно одной длины.</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column heading: depth in the outline</comment>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Depth %d</source>
        <translation>Глубина %d</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Difficult words are all words, including inflected forms and names, that are not on textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 or less is grade 4, 8 is grade 11, over 10 is college.</source>
        <translation>Сложные слова — все, включая формы слов и имена, которых нет в списке textstat из 2941 слова. Числа — не сложные, кроме как в textstat. 4,9 и меньше — 4-й класс, 8 — 11-й, больше 10 — колледж.</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Difficulty S</source>
        <translation>Сложность S</translation>
    </message>
    <message>
        <source>Dispersion
(DP)</source>
        <translation>Дисперсия
(DP)</translation>
    </message>
    <message>
        <source>Dispersion (DP)</source>
        <translation>Дисперсия (DP)</translation>
    </message>
    <message>
        <source>Distinct tokens.</source>
        <translation>Различные токены.</translation>
    </message>
    <message>
        <source>Distribution, as bars; the value is the number of the bar</source>
        <translation>Распределение столбцами; значение — номер столбца</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Разнообразие</translation>
    </message>
    <message>
        <source>Diversity over the text</source>
        <translation>Разнообразие по тексту</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>Электронная книга</translation>
    </message>
    <message>
        <source>Each snapshot, and how far its {name} is from that of the one above</source>
        <translation>Все снимки и отличие от снимка выше: {name}</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>column heading: what a word adds</comment>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>Enter — перейти туда.</translation>
    </message>
    <message>
        <source>Enter goes to the next place of the word; the context menu sorts.</source>
        <translation>Enter — к следующему месту слова; сортировка — в контекстном меню.</translation>
    </message>
    <message>
        <source>Enter goes to the place in the text.</source>
        <translation>Enter — к месту в тексте.</translation>
    </message>
    <message>
        <source>Enter goes to the places of a word; the context menu sorts.</source>
        <translation>Enter — к местам слова; сортировка — в контекстном меню.</translation>
    </message>
    <message>
        <source>Enter opens a text in the window; the context menu sorts and copies.</source>
        <translation>Enter открывает текст в окне; сортировка и копирование — в контекстном меню.</translation>
    </message>
    <message>
        <source>Enter opens a text, F2 renames it, Delete deletes it; the context menu has more commands, and sorts.</source>
        <translation>Enter открывает текст, F2 переименовывает, Delete удаляет; другие команды и сортировка — в контекстном меню.</translation>
    </message>
    <message>
        <source>Enter opens · F2 renames · Delete deletes</source>
        <translation>Enter — открыть · F2 — переименовать · Delete — удалить</translation>
    </message>
    <message>
        <source>Enter opens · F5 measures again</source>
        <translation>Enter — открыть · F5 — измерить заново</translation>
    </message>
    <message>
        <source>Every word, and where it occurs</source>
        <translation>Все слова и места, где они встречаются</translation>
    </message>
    <message>
        <source>Everything but white space.</source>
        <translation>Всё, кроме пробелов.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>Export snapshots</source>
        <translation>Экспорт снимков</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshots to {file}</source>
        <translation>
            <numerusform>Экспортирован %Ln снимок в {file}</numerusform>
            <numerusform>Экспортированы %Ln снимка в {file}</numerusform>
            <numerusform>Экспортировано %Ln снимков в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported as JSON (*.json)</source>
        <comment>keep the part in parentheses</comment>
        <translation>Экспортировано как JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %s</source>
        <comment>%s: name of a file</comment>
        <translation>Экспортировано в %s</translation>
    </message>
    <message>
        <source>Exporting to %s…</source>
        <translation>Экспорт в %s…</translation>
    </message>
    <message>
        <source>Fact Box %s</source>
        <translation>Fact Box %s</translation>
    </message>
    <message>
        <source>Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. Set XDG_DATA_HOME to another folder.</source>
        <translation>Fact Box не может хранить данные в «{shown}»: в имени недопустимый UTF-8. Укажите в XDG_DATA_HOME другую папку.</translation>
    </message>
    <message>
        <source>Fact Box changes its language when it is next started.</source>
        <translation>Fact Box сменит язык при следующем запуске.</translation>
    </message>
    <message>
        <source>Fact Box stopped measuring the folder. Choose Measure again to go on.</source>
        <translation>Fact Box прервал измерение папки. Чтобы продолжить, нажмите «Измерить заново».</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Fact box</source>
        <comment>name of a rule set</comment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Falls as a text grows longer.</source>
        <translation>Уменьшается с ростом длины текста.</translation>
    </message>
    <message>
        <source>Falls as a text grows longer. It does not measure difficulty.</source>
        <translation>Уменьшается с ростом длины текста. Трудность не измеряет.</translation>
    </message>
    <message>
        <source>Fernández Huerta</source>
        <translation>Fernández Huerta</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Показа&amp;тели</translation>
    </message>
    <message>
        <source>Fi&amp;gures in the sidebar</source>
        <translation>Пока&amp;затели на боковой панели</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column heading: a measured figure, such as Level</comment>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figure that is drawn</source>
        <translation>Показатель на графике</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>Показатели текста</translation>
    </message>
    <message>
        <source>Figures of the whole text. Enter counts by the selected rule set.</source>
        <translation>Показатели всего текста. Enter — считать по выбранному набору правил.</translation>
    </message>
    <message>
        <source>Figures over the snapshots, as lines; the value is the place in the row</source>
        <translation>Показатели по снимкам, линиями; значение — место в ряду</translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation>Отображаемые показатели</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>Фильтр слов</translation>
    </message>
    <message>
        <source>Filter: re, *tion, ??</source>
        <translation>Фильтр: по, *ция, ??</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>field: what to look for</comment>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти ран&amp;ее</translation>
    </message>
    <message>
        <source>Finds texts with all the words; words &quot;in quotes&quot; must follow one another.</source>
        <translation>Находит тексты, где есть все слова; слова &quot;в кавычках&quot; должны идти подряд.</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>First and last compared</source>
        <translation>Сравнение первого и последнего</translation>
    </message>
    <message>
        <source>First and last snapshot; the second line is the change</source>
        <translation>Первый и последний снимок; вторая строка — изменение</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>Первый</translation>
    </message>
    <message>
        <source>First snapshot: %s</source>
        <translation>Первый снимок: %s</translation>
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
        <translation>Класс по Flesch–Kincaid</translation>
    </message>
    <message>
        <source>Flesch–Martins</source>
        <translation>Flesch–Martins</translation>
    </message>
    <message>
        <source>Flesch–Oborneva</source>
        <translation>Flesch–Оборнева</translation>
    </message>
    <message>
        <source>Flesch–Vacca</source>
        <translation>Flesch–Vacca</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease with 42 points more, for Brazilian schools.</source>
        <translation>Flesch Reading Ease плюс 42 балла, для бразильских школ.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, fitted to Dutch children’s books.</source>
        <translation>Flesch Reading Ease, откалиброванный по нидерландским детским книгам.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch.</source>
        <translation>Flesch Reading Ease, адаптированный для нидерландского.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease, адаптированный для нидерландского. По набору правил textstat это flesch_reading_ease: 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68.</source>
        <translation>Flesch Reading Ease, адаптированный для французского. В koRpus: 209 − 1,15 − 68.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease, адаптированный для французского. В koRpus: 209 − 1,15 − 68. По набору правил textstat это flesch_reading_ease: 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German.</source>
        <translation>Flesch Reading Ease, адаптированный для немецкого.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease, адаптированный для немецкого. По набору правил textstat это flesch_reading_ease: 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian.</source>
        <translation>Flesch Reading Ease, адаптированный для итальянского.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease, адаптированный для итальянского. По набору правил textstat это flesch_reading_ease: 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian.</source>
        <translation>Flesch Reading Ease, адаптированный для русского.</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease, адаптированный для русского. По набору правил textstat это flesch_reading_ease: 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Fog (Polish)</source>
        <translation>Fog (польский)</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <comment>theme</comment>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>Foot&amp;notes</source>
        <comment>kind of text that may be left out</comment>
        <translation>С&amp;носки</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing.</source>
        <translation>Для читателей, чей родной язык — не английский: до 20 — очень легко, больше 30 — очень запутанно.</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing. textstat counts short numbers as short words.</source>
        <translation>Для читателей, чей родной язык — не английский: до 20 — очень легко, больше 30 — очень запутанно. textstat считает короткие числа короткими словами.</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>heading: format of the report</comment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Forms</source>
        <comment>column heading: the forms of the word in the text</comment>
        <translation>Формы</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>От 0 до 100.</translation>
    </message>
    <message>
        <source>From 0 to 100. textstat counts all characters, with punctuation, over what white space separates.</source>
        <translation>От 0 до 100. textstat считает все знаки, включая пунктуацию, и делит на отделённое пробелами.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both.</source>
        <translation>От 0 (очень трудно) до 100 (очень легко); текст может выйти за оба края.</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both. textstat says 0 where no word has a syllable.</source>
        <translation>От 0 (очень трудно) до 100 (очень легко); текст может выйти за оба края. textstat даёт 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>From 0.2 in grade 1 to 7.2 and more in college.</source>
        <translation>От 0,2 в 1-м классе до 7,2 и больше в колледже.</translation>
    </message>
    <message numerus="yes">
        <source>From “{one}” to “{other}”. Press Enter or click to go from place to place.</source>
        <comment>{one}, {other}: names of rule sets</comment>
        <translation>
            <numerusform>«{one}» → «{other}»: Enter или щелчок — от места к месту.</numerusform>
            <numerusform>«{one}» → «{other}»: Enter или щелчок — от места к месту.</numerusform>
            <numerusform>«{one}» → «{other}»: Enter или щелчок — от места к месту.</numerusform>
        </translation>
    </message>
    <message>
        <source>F–K</source>
        <translation>F–K</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <comment>column heading</comment>
        <translation>Прирост (%)</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галисийский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Gives words above the level a tint and a dashed line in the text.</source>
        <translation>Слова выше этого уровня получают в тексте фон и пунктирную черту.</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>К &amp;снимкам</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>К те&amp;ксту</translation>
    </message>
    <message>
        <source>Go to the fact &amp;box</source>
        <translation>К сво&amp;дке</translation>
    </message>
    <message>
        <source>Go to the out&amp;line</source>
        <translation>К &amp;плану</translation>
    </message>
    <message>
        <source>Guide — Fact Box</source>
        <translation>Руководство — Fact Box</translation>
    </message>
    <message>
        <source>Guiraud’s R</source>
        <translation>Guiraud R</translation>
    </message>
    <message>
        <source>Guiraud’s R, root TTR</source>
        <translation>Guiraud R, корневое TTR</translation>
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
        <translation>Доля гапаксов</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty.</source>
        <translation>Трудные слова — от трёх слогов. Gunning исключает имена, сложные слова и окончания -ed и -es, чего ни одна программа не распознаёт надёжно.</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty. In textstat, words on its list of easy words are not hard.</source>
        <translation>Трудные слова — от трёх слогов. Gunning исключает имена, сложные слова и окончания -ed и -es, чего ни одна программа не распознаёт надёжно. В textstat слова из её списка лёгких слов не считаются трудными.</translation>
    </message>
    <message>
        <source>Headline: &amp;automatic (twice with a published fact box)</source>
        <translation>Заголовок: &amp;автоматически (дважды, если есть сводка)</translation>
    </message>
    <message>
        <source>Headline: &amp;once</source>
        <translation>Заголовок: &amp;один раз</translation>
    </message>
    <message>
        <source>Headline: &amp;twice</source>
        <translation>Заголовок: &amp;дважды</translation>
    </message>
    <message>
        <source>Herdan’s C</source>
        <translation>Herdan C</translation>
    </message>
    <message>
        <source>Herdan’s C, log TTR</source>
        <translation>Herdan C, логарифмическое TTR</translation>
    </message>
    <message>
        <source>Herdan’s V_m</source>
        <translation>Herdan V_m</translation>
    </message>
    <message>
        <source>Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors.</source>
        <translation>Здесь фактор может быть любой длины. В lexicalrichness он кончается и ровно на 0,72; в lexical_diversity и TAALED в нём не меньше 10 токенов; koRpus усредняет факторы.</translation>
    </message>
    <message>
        <source>Higher, the more words occur only once.</source>
        <translation>Тем выше, чем больше слов встречается только один раз.</translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation>Верхняя граница цели</translation>
    </message>
    <message>
        <source>Highest target %s</source>
        <translation>Верхняя граница цели: %s</translation>
    </message>
    <message>
        <source>Highest to show</source>
        <translation>Показывать до</translation>
    </message>
    <message>
        <source>Honoré’s R</source>
        <translation>Honoré R</translation>
    </message>
    <message>
        <source>How evenly it is spread over the paragraphs: Gries’s deviation of proportions (Gries 2008), half the sum of the differences between each paragraph’s share of the word and its share of the text. A word at 0 is spread as evenly as the text itself; near 1, all of it is in one place.</source>
        <translation>Насколько равномерно слово распределено по абзацам: отклонение долей Gries (2008), половина суммы разностей между долей слова и долей текста в каждом абзаце. Слово с 0 распределено так же равномерно, как сам текст; около 1 — всё сосредоточено в одном месте.</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>Как подсчитано</translation>
    </message>
    <message>
        <source>How many of 100 tokens are of this type.</source>
        <translation>Сколько из 100 токенов относятся к этому типу.</translation>
    </message>
    <message>
        <source>How many paragraphs it occurs in.</source>
        <translation>В скольких абзацах встречается.</translation>
    </message>
    <message>
        <source>How much more of the text is known once you replace the word everywhere with known words</source>
        <translation>Насколько вырастет известная часть текста, если везде заменить слово известными</translation>
    </message>
    <message>
        <source>How often it occurs, in all its forms</source>
        <translation>Сколько раз встречается во всех формах</translation>
    </message>
    <message>
        <source>How often it occurs; a headline that counts twice also does so here.</source>
        <translation>Сколько раз встречается; заголовок, который считается дважды, и здесь учтён дважды.</translation>
    </message>
    <message>
        <source>How often the word occurs</source>
        <translation>Сколько раз встречается слово</translation>
    </message>
    <message>
        <source>How varied the words are throughout the text</source>
        <translation>Насколько разнообразны слова на протяжении текста</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>If grades are equally frequent, the first in this order counts. textstat takes a Reading Ease of 100 or more for grade 13.</source>
        <translation>Если классы одинаково часты, берётся первый в этом порядке. textstat считает Reading Ease 100 и выше 13-м классом.</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln words in this text</source>
        <translation>
            <numerusform>Пропускать %Ln слово в этом тексте</numerusform>
            <numerusform>Пропускать %Ln слова в этом тексте</numerusform>
            <numerusform>Пропускать %Ln слов в этом тексте</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore %s in this text</source>
        <comment>%s: words in quotation marks</comment>
        <translation>Пропускать %s в этом тексте</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>which words to list</comment>
        <translation>Пропускаемые</translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text, in all forms: {words} (%Ln words in total)</source>
        <comment>{words}: the words that are ignored now, or how many</comment>
        <translation>
            <numerusform>Пропускается в этом тексте, во всех формах: {words} (всего %Ln слово)</numerusform>
            <numerusform>Пропускаются в этом тексте, во всех формах: {words} (всего %Ln слова)</numerusform>
            <numerusform>Пропускаются в этом тексте, во всех формах: {words} (всего %Ln слов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words</source>
        <translation>
            <numerusform>Пропускается в этом тексте: %Ln слово</numerusform>
            <numerusform>Пропускаются в этом тексте: %Ln слова</numerusform>
            <numerusform>Пропускаются в этом тексте: %Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words.</source>
        <translation>
            <numerusform>Пропускается в этом тексте: %Ln слово.</numerusform>
            <numerusform>Пропускаются в этом тексте: %Ln слова.</numerusform>
            <numerusform>Пропускаются в этом тексте: %Ln слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation>И&amp;мпорт…</translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>Импорт снимков</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots</source>
        <translation>
            <numerusform>Импортирован %Ln снимок</numerusform>
            <numerusform>Импортированы %Ln снимка</numerusform>
            <numerusform>Импортировано %Ln снимков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots; already here: {there}</source>
        <translation>
            <numerusform>Импортирован %Ln снимок; уже есть: {there}</numerusform>
            <numerusform>Импортированы %Ln снимка; уже есть: {there}</numerusform>
            <numerusform>Импортировано %Ln снимков; уже есть: {there}</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %s…</source>
        <translation>Импорт %s…</translation>
    </message>
    <message>
        <source>In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>В скобках — ненадёжный уровень: меньше 30 токенов или 3 предложений.</translation>
    </message>
    <message>
        <source>In brackets: a {figure} score that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>В скобках — ненадёжное значение {figure}: меньше 30 токенов или 3 предложений.</translation>
    </message>
    <message>
        <source>In seconds, for an adult who reads silently. White space takes no time.</source>
        <translation>В секундах, для взрослого, читающего про себя. Пробелы времени не занимают.</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>В порядке текста</translation>
    </message>
    <message>
        <source>Inside: %s.</source>
        <translation>В пределах: %s.</translation>
    </message>
    <message>
        <source>Inspect → Rule sets (Ctrl+8) shows each difference in its place.</source>
        <translation>«Анализ → Наборы правил» (Ctrl+8) показывает каждое различие на его месте.</translation>
    </message>
    <message>
        <source>It belongs to the headline, which counts twice.</source>
        <translation>Относится к заголовку, который считается дважды.</translation>
    </message>
    <message>
        <source>It was counted %s, unlike the text now; that is part of each difference.</source>
        <translation>Подсчитано %s, в отличие от текста сейчас; это часть каждой разницы.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Its file cannot be read: {reason}.</source>
        <translation>Его файл не читается: {reason}.</translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation>Его файл повреждён.</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>Его файла больше нет.</translation>
    </message>
    <message>
        <source>Its file is not one that Fact Box wrote.</source>
        <translation>Его файл записан не программой Fact Box.</translation>
    </message>
    <message>
        <source>Its forms in the text, the most frequent first</source>
        <translation>Его формы в тексте, начиная с самой частой</translation>
    </message>
    <message>
        <source>Its syllables, as the rule set counts them.</source>
        <translation>Его слоги по набору правил.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <comment>kind of file</comment>
        <translation>Строки JSON</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>with a space between them</comment>
        <translation>янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Kandel–Moles</source>
        <translation>Kandel–Moles</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>кхмерский</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <comment>menu: kinds of text that are not counted</comment>
        <translation>&amp;Не учитывать</translation>
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
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the text</comment>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language: %s</source>
        <translation>Язык: %s</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>лаосский</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Последний</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Буквы</translation>
    </message>
    <message>
        <source>Letters only</source>
        <comment>name of a rule set</comment>
        <translation>Только буквы</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column heading: CEFR level of a word</comment>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Level %s</source>
        <comment>%s: “unreliable: under 100 tokens”</comment>
        <translation>Уровень: %s</translation>
    </message>
    <message>
        <source>Level (US grade, Flesch–Kincaid) of the sentence at the cursor:
%s</source>
        <translation>Уровень (класс США, Flesch–Kincaid) предложения у курсора:
%s</translation>
    </message>
    <message>
        <source>Level at 90 %</source>
        <translation>Уровень 90&#xa0;%</translation>
    </message>
    <message>
        <source>Level at 95 %</source>
        <translation>Уровень 95&#xa0;%</translation>
    </message>
    <message>
        <source>Level at 98 %</source>
        <translation>Уровень 98&#xa0;%</translation>
    </message>
    <message>
        <source>Level at which they are known</source>
        <translation>Уровень, на котором они известны</translation>
    </message>
    <message>
        <source>Level of the word, or of its base form, in your list {lists}.</source>
        <translation>Уровень слова или его начальной формы в вашем списке {lists}.</translation>
    </message>
    <message>
        <source>Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} syllables per word) − 15.59</source>
        <translation>Уровень {level} = {long} ({words} слова на предложение) + {hard} ({syllables} слога на слово) − 15,59</translation>
    </message>
    <message>
        <source>Level {ours} here, {theirs} in textstat {version}</source>
        <translation>Уровень {ours} здесь, {theirs} в textstat {version}</translation>
    </message>
    <message>
        <source>Level: US grade (Flesch–Kincaid)</source>
        <translation>Уровень: класс США (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>Level: school year (Oborneva)</source>
        <translation>Уровень: год обучения (Оборнева)</translation>
    </message>
    <message>
        <source>Level: school year (Wiener Sachtextformel 1)</source>
        <translation>Уровень: год обучения (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>Level: years of school (Fog, for Polish)</source>
        <translation>Уровень: годы обучения (Fog, для польского)</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>column heading: the levels that words have</comment>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Line ends removed: %d</source>
        <translation>Убрано концов строк: %d</translation>
    </message>
    <message>
        <source>Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>В строке {line}, в отличие от других, нет уровня: {entry}. Уровни: A1, A2, B1, B2 и beyond. Укажите уровень у каждого слова или ни у одного.</translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>В строке {line} знаков: {count}: {entry}. Пишите по одному слову в строке, при желании с уровнем: «дом,A1».</translation>
    </message>
    <message>
        <source>Line {line} has {count} words: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>В строке {line} слов: {count}: {entry}. Пишите по одному слову в строке, при желании с уровнем: «дом,A1».</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>В строке {line} на месте уровня стоит {entry}. Уровни: A1, A2, B1, B2 и beyond. Укажите уровень у каждого слова или ни у одного.</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Put one word on each line.</source>
        <translation>В строке {line} на месте уровня стоит {entry}. Уровни: A1, A2, B1, B2 и beyond. Пишите по одному слову в строке.</translation>
    </message>
    <message>
        <source>Line {line} is not a single word: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>В строке {line} не одно слово: {entry}. Пишите по одному слову в строке, при желании с уровнем: «дом,A1».</translation>
    </message>
    <message>
        <source>Line {line} is one too many. A list may have at most {most} words.</source>
        <translation>Строка {line} — лишняя. В списке может быть не больше {most} слов.</translation>
    </message>
    <message>
        <source>Linsear Write</source>
        <translation>Linsear Write</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column heading: a word list</comment>
        <translation>Список</translation>
    </message>
    <message>
        <source>List only words that occur once (hapaxes)</source>
        <translation>Показывать только слова, встретившиеся один раз (гапаксы)</translation>
    </message>
    <message>
        <source>Longest target length</source>
        <translation>Наибольшая целевая длина</translation>
    </message>
    <message>
        <source>Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3, which also gives some words the level of a related word. Not an official CEFR rating.</source>
        <translation>Самый низкий уровень слова или его начальной формы в CEFR-J 1.5 (Tono, TUFS) из cefrpy 1.0.3, который некоторым словам даёт уровень родственного слова. Это не официальная оценка CEFR.</translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation>Нижняя граница цели</translation>
    </message>
    <message>
        <source>Lowest target %s</source>
        <translation>Нижняя граница цели: %s</translation>
    </message>
    <message>
        <source>Lowest to show</source>
        <translation>Показывать от</translation>
    </message>
    <message>
        <source>MATTR</source>
        <translation>MATTR</translation>
    </message>
    <message>
        <source>MATTR, moving-average type–token ratio</source>
        <translation>MATTR, скользящее среднее TTR</translation>
    </message>
    <message>
        <source>MSTTR</source>
        <translation>MSTTR</translation>
    </message>
    <message>
        <source>MSTTR, mean segmental type–token ratio</source>
        <translation>MSTTR, среднее TTR по отрезкам</translation>
    </message>
    <message>
        <source>MTLD</source>
        <translation>MTLD</translation>
    </message>
    <message>
        <source>MTLD, measure of textual lexical diversity</source>
        <translation>MTLD, мера лексического разнообразия текста</translation>
    </message>
    <message>
        <source>Maas a²</source>
        <translation>Maas a²</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published.</source>
        <translation>Создана для испанского, для 6-го года обучения. Шкала не публиковалась.</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published. textstat says 0 where there is no letter.</source>
        <translation>Создана для испанского, для 6-го года обучения. Шкала не публиковалась. textstat даёт 0, если нет ни одной буквы.</translation>
    </message>
    <message>
        <source>Made for Swedish. It measures variation, not difficulty.</source>
        <translation>Создан для шведского. Измеряет вариативность, а не трудность.</translation>
    </message>
    <message>
        <source>Made for thirty sentences. A shorter text is scaled up to thirty.</source>
        <translation>Создан для тридцати предложений. Более короткий текст пересчитывается на тридцать.</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Отчёт готовится…</translation>
    </message>
    <message>
        <source>Mar&amp;k words above</source>
        <translation>О&amp;тмечать слова выше</translation>
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
        <translation>Средний уровень слов</translation>
    </message>
    <message>
        <source>Most texts lie between 10 and 20. Depends little on length.</source>
        <translation>У большинства текстов — от 10 до 20. Мало зависит от длины.</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>which words to list</comment>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Needs no syllables.</source>
        <translation>Слоги не нужны.</translation>
    </message>
    <message>
        <source>Needs no syllables. textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.</source>
        <translation>Слоги не нужны. В textstat 0,058 вместо 0,0588 из статьи, а цифры считаются буквами.</translation>
    </message>
    <message>
        <source>New Dale–Chall</source>
        <translation>New Dale–Chall</translation>
    </message>
    <message>
        <source>No article was found on the page, so this is the whole page.</source>
        <translation>Статья на странице не найдена, поэтому здесь вся страница.</translation>
    </message>
    <message>
        <source>No change above this one</source>
        <translation>Выше изменений нет</translation>
    </message>
    <message>
        <source>No change below this one</source>
        <translation>Ниже изменений нет</translation>
    </message>
    <message>
        <source>No enumeration yet: no “First … Second … Third …” and no numbered list.</source>
        <translation>Перечислений пока нет: ни «Во-первых… Во-вторых… В-третьих…», ни нумерованного списка.</translation>
    </message>
    <message>
        <source>No figures are chosen. Choose some under “Figures”.</source>
        <translation>Показатели не выбраны. Выберите их в списке «Показатели».</translation>
    </message>
    <message>
        <source>No formula was made for {language}: only a length can be aimed at.</source>
        <translation>Формулы нет (язык: {language}): целью может быть только длина.</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>Нет класса</translation>
    </message>
    <message>
        <source>No length: %s.</source>
        <translation>Нет длины: %s.</translation>
    </message>
    <message>
        <source>No line yet: it takes {needed} tokens, and the text has {count}.</source>
        <translation>Линии пока нет: нужно {needed} токенов, а в тексте {count}.</translation>
    </message>
    <message>
        <source>No line: %s.</source>
        <translation>Нет линии: %s.</translation>
    </message>
    <message>
        <source>No lines were joined: none of them looks hard-wrapped</source>
        <translation>Строки не объединены: ни одна не похожа на принудительно разбитую</translation>
    </message>
    <message>
        <source>No proposal to select here</source>
        <translation>Здесь нет тезиса, который можно выделить</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>Нет недавних файлов</translation>
    </message>
    <message>
        <source>No snapshots of this text yet. Latest of other texts:</source>
        <translation>Снимков этого текста пока нет. Последние у других текстов:</translation>
    </message>
    <message>
        <source>No text matches. Press Escape to show all texts.</source>
        <translation>Нет подходящих текстов. Escape — показать все тексты.</translation>
    </message>
    <message>
        <source>No value: %s.</source>
        <translation>Нет значения: %s.</translation>
    </message>
    <message>
        <source>No value: a word must occur twice, in a text of at least two paragraphs.</source>
        <translation>Нет значения: слово должно встретиться дважды в тексте хотя бы из двух абзацев.</translation>
    </message>
    <message>
        <source>No word is chosen that could be ignored</source>
        <translation>Не выбрано слово, которое можно пропускать</translation>
    </message>
    <message>
        <source>No word levels: %s.</source>
        <translation>Нет уровней слов: %s.</translation>
    </message>
    <message>
        <source>No {name}: {why}.</source>
        <translation>Нет значения «{name}»: {why}.</translation>
    </message>
    <message>
        <source>None yet. Save one, and see here what your next edits change.</source>
        <translation>Пока нет. Сохраните снимок — и здесь будет видно, что изменили следующие правки.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвежский</translation>
    </message>
    <message>
        <source>Not compared: the rule set “{name}” cannot be loaded ({reason}).</source>
        <translation>Не сравнено: набор правил «{name}» не загружается ({reason}).</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Not offered: no formula was made for this language (%s).</source>
        <translation>Недоступно: для этого языка нет формулы (%s).</translation>
    </message>
    <message>
        <source>Not pasted: %s</source>
        <comment>%s: why</comment>
        <translation>Не вставлено: %s</translation>
    </message>
    <message>
        <source>Not printed. Check the printer, or save the report as PDF.</source>
        <translation>Не напечатано. Проверьте принтер или сохраните отчёт как PDF.</translation>
    </message>
    <message>
        <source>Not restored: %s</source>
        <comment>%s: why</comment>
        <translation>Не восстановлено: %s</translation>
    </message>
    <message>
        <source>Not saved: %s. Save the report somewhere else.</source>
        <translation>Не сохранено: %s. Сохраните отчёт в другом месте.</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals and proposals inside these.</source>
        <translation>
            <numerusform>Не показано: ещё %Ln тезис и тезисы внутри этих.</numerusform>
            <numerusform>Не показано: ещё %Ln тезиса и тезисы внутри этих.</numerusform>
            <numerusform>Не показано: ещё %Ln тезисов и тезисы внутри этих.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals.</source>
        <translation>
            <numerusform>Не показано: ещё %Ln тезис.</numerusform>
            <numerusform>Не показано: ещё %Ln тезиса.</numerusform>
            <numerusform>Не показано: ещё %Ln тезисов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln snapshots after “{name}”.</source>
        <translation>
            <numerusform>Не показано: %Ln снимок после «{name}».</numerusform>
            <numerusform>Не показано: %Ln снимка после «{name}».</numerusform>
            <numerusform>Не показано: %Ln снимков после «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: proposals inside these.</source>
        <translation>Не показаны тезисы внутри этих.</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: what the user wrote about a snapshot</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: a remark on a figure</comment>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing is left out of this text</source>
        <translation>В этом тексте учитывается всё</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in {file}; already here: %Ln snapshots</source>
        <translation>
            <numerusform>В {file} нет ничего нового; уже есть: %Ln снимок</numerusform>
            <numerusform>В {file} нет ничего нового; уже есть: %Ln снимка</numerusform>
            <numerusform>В {file} нет ничего нового; уже есть: %Ln снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it does not say that its format is {format}. Export the snapshots anew and import that file.</source>
        <translation>Из «{name}» ничего не импортировано: там не указано, что формат — {format}. Экспортируйте снимки заново и импортируйте тот файл.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export the snapshots anew and import that file.</source>
        <translation>Из «{name}» ничего не импортировано: это не JSON (не UTF-8). Экспортируйте снимки заново и импортируйте тот файл.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (line {line}, column {column}). Export the snapshots anew and import that file.</source>
        <translation>Из «{name}» ничего не импортировано: это не JSON (строка {line}, столбец {column}). Экспортируйте снимки заново и импортируйте тот файл.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is too large to be read at once. Export fewer snapshots at a time.</source>
        <translation>Из «{name}» ничего не импортировано: файл слишком велик, чтобы прочесть его целиком. Экспортируйте снимки меньшими частями.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it was written by a newer Fact Box (version {version}, this one reads {known}). Update Fact Box to import it.</source>
        <translation>Из «{name}» ничего не импортировано: файл записан более новой версией Fact Box (версия {version}, эта читает {known}). Обновите Fact Box, чтобы импортировать его.</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that file.</source>
        <translation>Из «{name}» ничего не импортировано: {wrong}. Экспортируйте снимки заново и импортируйте тот файл.</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the text as it is now</comment>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Now (the same as snapshot %d)</source>
        <translation>Сейчас (как снимок %d)</translation>
    </message>
    <message>
        <source>Now: the current text</source>
        <translation>Сейчас: текущий текст</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>which words to list</comment>
        <translation>Числа</translation>
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
        <translation>Оборнева</translation>
    </message>
    <message>
        <source>Oborneva’s grade</source>
        <translation>Класс по Оборневой</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no words are marked</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>One grade: %s</source>
        <translation>Один класс: %s</translation>
    </message>
    <message>
        <source>One line per snapshot with all its figures, without the text.</source>
        <translation>По строке на снимок со всеми показателями, без текста.</translation>
    </message>
    <message>
        <source>One syllable fewer: {name} {change}</source>
        <translation>На один слог меньше: {name} {change}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Открыть &amp;папку…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние файлы</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>Открыть папку с текстами</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>Открыть текст</translation>
    </message>
    <message>
        <source>Open a text or a document</source>
        <translation>Открыть текст или документ</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>Открыть пример &amp;статьи</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>Открыть пример статьи</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened {file}, {form}</source>
        <comment>{form}: encoding or format of the file</comment>
        <translation>Открыт {file}, {form}</translation>
    </message>
    <message numerus="yes">
        <source>Opened {file}, {form}; it mixes several kinds of line ends, and saving will unify them</source>
        <comment>{form}: encoding of the file</comment>
        <translation>
            <numerusform>Открыт {file}, {form}; концы строк в нём разные, при сохранении они станут одинаковыми</numerusform>
            <numerusform>Открыт {file}, {form}; концы строк в нём разные, при сохранении они станут одинаковыми</numerusform>
            <numerusform>Открыт {file}, {form}; концы строк в нём разные, при сохранении они станут одинаковыми</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button in the tool bar</comment>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>Other words: {account}</source>
        <translation>Другие слова: {account}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Прочие</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation>Вне всех тезисов</translation>
    </message>
    <message>
        <source>P&amp;olish</source>
        <translation>По&amp;льский</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Pages or search results</source>
        <translation>Страницы или результаты поиска</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>heading: size of the paper</comment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}
Enter goes there.</source>
        <translation>Абзац {number}: {words}
Enter — перейти туда.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Paragraphs: %s.</source>
        <translation>Абзацы — %s.</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column heading: the part in a difference</comment>
        <translation>Вклад</translation>
    </message>
    <message>
        <source>Part in the difference: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>Вклад в разницу: %s</translation>
    </message>
    <message>
        <source>Part of %s</source>
        <translation>Вклад: %s</translation>
    </message>
    <message>
        <source>Part of this is the counting: the first was counted {unlike}, unlike the last.</source>
        <translation>Отчасти это подсчёт: первый подсчитан {unlike}, в отличие от последнего.</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: parts of the report</comment>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Parts by paragraph</source>
        <translation>Вклады по абзацам</translation>
    </message>
    <message>
        <source>Parts by proposal</source>
        <translation>Вклады по тезисам</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>button</comment>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste or type a text here.</source>
        <translation>Вставьте или наберите текст здесь.</translation>
    </message>
    <message>
        <source>Path of the snapshots file</source>
        <translation>Путь к файлу снимков</translation>
    </message>
    <message>
        <source>Percent of the words</source>
        <translation>Процент слов</translation>
    </message>
    <message>
        <source>Percentage of all tokens</source>
        <translation>Процент всех токенов</translation>
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
        <translation>Pisarek, через корень</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>Места слова</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Просмотр страниц</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>Отчёт напечатан</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>column heading</comment>
        <translation>Тезис</translation>
    </message>
    <message>
        <source>Proposals by enumeration</source>
        <translation>Тезисы по перечислениям</translation>
    </message>
    <message>
        <source>Published %s</source>
        <translation>В статье %s</translation>
    </message>
    <message>
        <source>Published %s ✓</source>
        <translation>В статье %s ✓</translation>
    </message>
    <message>
        <source>Published fact &amp;box</source>
        <comment>kind of text that may be left out</comment>
        <translation>С&amp;водка в статье</translation>
    </message>
    <message>
        <source>Punctuation matters: “end” and “end.” are two types.</source>
        <translation>Пунктуация важна: «end» и «end.» — два типа.</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Заменить…</translation>
    </message>
    <message>
        <source>RIX</source>
        <translation>RIX</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Пере&amp;читать</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Пере&amp;именовать</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln words.</source>
        <comment>from a file with a word list</comment>
        <translation>
            <numerusform>Прочитано %Ln слово.</numerusform>
            <numerusform>Прочитано %Ln слова.</numerusform>
            <numerusform>Прочитано %Ln слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008).</source>
        <translation>По шкале INFLESZ: Barrio-Cantalejo et al. (2008).</translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008). textstat begins at 206.84.</source>
        <translation>По шкале INFLESZ: Barrio-Cantalejo et al. (2008). В textstat начинается с 206,84.</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>Читабельность</translation>
    </message>
    <message>
        <source>Readability, diversity and vocabulary</source>
        <translation>Читабельность, разнообразие и лексика</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>Время чтения</translation>
    </message>
    <message>
        <source>Reading “%s”…</source>
        <translation>Чтение «%s»…</translation>
    </message>
    <message>
        <source>Reading “{file}”: {percent} %</source>
        <translation>Чтение «{file}»: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recent texts</source>
        <translation>Недавние тексты</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”</source>
        <translation>Распознано как редакция «%s»</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it a separate text.</source>
        <translation>Распознано как редакция «%s», чьи снимки продолжаются. «Отменить» сделает текст отдельным.</translation>
    </message>
    <message>
        <source>Reloaded %s; Undo brings back your text</source>
        <comment>%s: name of a file</comment>
        <translation>Файл %s перечитан; «Отменить» вернёт ваш текст</translation>
    </message>
    <message>
        <source>Remove the list?</source>
        <translation>Убрать список?</translation>
    </message>
    <message>
        <source>Remove this list from Fact Box? The file that it came from is kept.</source>
        <translation>Убрать этот список из Fact Box? Исходный файл останется.</translation>
    </message>
    <message>
        <source>Remove “%s” from Fact Box? The file that it came from is kept.</source>
        <translation>Убрать «%s» из Fact Box? Исходный файл останется.</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить вс&amp;е</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Заменить файл?</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message numerus="yes">
        <source>Replaced “{words}” in %Ln places.</source>
        <translation>
            <numerusform>Заменено «{words}» в %Ln месте.</numerusform>
            <numerusform>Заменено «{words}» в %Ln местах.</numerusform>
            <numerusform>Заменено «{words}» в %Ln местах.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the paragraphs one by one…</source>
        <translation>Абзацы заменяются по одному…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>О&amp;тчёт…</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Report by Fact Box</source>
        <translation>Отчёт Fact Box</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>Restored %s; Undo brings back your text</source>
        <comment>%s: “snapshot 3”</comment>
        <translation>Восстановлено: %s; «Отменить» вернёт ваш текст</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>Rich Text Format</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Набор правил</translation>
    </message>
    <message>
        <source>Rule set: &amp;Careful</source>
        <translation>Набор правил: &amp;Тщательный</translation>
    </message>
    <message>
        <source>Rule set: &amp;Fact box</source>
        <translation>Набор правил: &amp;Сводка</translation>
    </message>
    <message>
        <source>Rule set: &amp;Letters only</source>
        <translation>Набор правил: Только &amp;буквы</translation>
    </message>
    <message>
        <source>Rule set: Word &amp;processor</source>
        <translation>Набор правил: Текстовый &amp;процессор</translation>
    </message>
    <message>
        <source>Rule set: te&amp;xtstat</source>
        <translation>Набор п&amp;равил: textstat</translation>
    </message>
    <message>
        <source>Rule set: {name}, version {version}.</source>
        <translation>Набор правил: {name}, версия {version}.</translation>
    </message>
    <message numerus="yes">
        <source>Rule set: {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>Набор правил: {rules}, версия {version}, заголовок учтён {times}</numerusform>
            <numerusform>Набор правил: {rules}, версия {version}, заголовок учтён {times}</numerusform>
            <numerusform>Набор правил: {rules}, версия {version}, заголовок учтён {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Наборы правил</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>S&amp;napshots file…</source>
        <translation>Файл сним&amp;ков…</translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation>&amp;Шведский</translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation>SMOG</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save a snapshot of a text to see it here with its figures.</source>
        <translation>Сохраните снимок текста, чтобы увидеть его здесь с показателями.</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Save automatically &amp;when the text is replaced or closed</source>
        <translation>Со&amp;хранять автоматически при замене или закрытии текста</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>Сохранить &amp;рисунок…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить рисунок…</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <comment>button in the tool bar</comment>
        <translation>Сохранить снимок</translation>
    </message>
    <message>
        <source>Save the changes to “%s” first?</source>
        <translation>Сначала сохранить изменения в «%s»?</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранение рисунка</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранение таблицы</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранение текста</translation>
    </message>
    <message>
        <source>Save the text and its figures as they are now</source>
        <translation>Сохранить текст и его показатели в нынешнем виде</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column heading: when a snapshot was saved</comment>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Saved %s</source>
        <comment>%s: name of a file</comment>
        <translation>Сохранено: %s</translation>
    </message>
    <message>
        <source>Saved %s UTC</source>
        <translation>Сохранено %s UTC</translation>
    </message>
    <message>
        <source>Saved snapshot {number} of “{title}”</source>
        <translation>Снимок {number} текста «{title}» сохранён</translation>
    </message>
    <message>
        <source>Saved the picture as %s</source>
        <translation>Рисунок сохранён как %s</translation>
    </message>
    <message>
        <source>Saved the report as %s</source>
        <translation>Отчёт сохранён как %s</translation>
    </message>
    <message>
        <source>Saved the table as %s</source>
        <translation>Таблица сохранена как %s</translation>
    </message>
    <message>
        <source>Saved {file} as UTF-8: {encoding} cannot hold all of its characters</source>
        <translation>{file} сохранён в UTF-8: {encoding} вмещает не все его символы</translation>
    </message>
    <message>
        <source>Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within ± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, dialogue, children’s books about the country, and other languages.</source>
        <translation>Шкала построена по 189 новостным статьям трёх уровней (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. Верно упорядочивает 185 из 189. Проверена по оценкам учителей на 4724 других отрывках (CLEAR): ρ = 0,64, у Flesch–Kincaid — 0,54. Выборка в 100 слов даёт значение с точностью ± 9, в 200 — ± 7, в 400 — ± 3,5. Не годится для стихов, списков, диалогов, детских книг о природе и других языков.</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Search titles, notes and texts</source>
        <translation>Поиск в названиях, примечаниях и текстах</translation>
    </message>
    <message>
        <source>Second line: change since then</source>
        <translation>Ниже: изменение с тех пор</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>Select another rule set to see how it differs.</source>
        <translation>Выберите другой набор правил, чтобы увидеть отличия.</translation>
    </message>
    <message>
        <source>Select text of pr&amp;oposal</source>
        <translation>Выделить текст &amp;тезиса</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Selection: %s</source>
        <translation>Выделение: %s</translation>
    </message>
    <message>
        <source>Selection: none of it counts</source>
        <translation>Выделение: не учитывается</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>column heading</comment>
        <translation>Предложение</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words</source>
        <translation>
            <numerusform>Предложение: %n слово</numerusform>
            <numerusform>Предложение: %n слова</numerusform>
            <numerusform>Предложение: %n слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, Level {level}</source>
        <translation>
            <numerusform>Предложение: %n слово, уровень {level}</numerusform>
            <numerusform>Предложение: %n слова, уровень {level}</numerusform>
            <numerusform>Предложение: %n слов, уровень {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, {name} {value}</source>
        <translation>
            <numerusform>Предложение: %n слово, {name} {value}</numerusform>
            <numerusform>Предложение: %n слова, {name} {value}</numerusform>
            <numerusform>Предложение: %n слов, {name} {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence: too short for a Level</source>
        <translation>Предложение: слишком короткое для уровня</translation>
    </message>
    <message>
        <source>Sentence: too short for “%s”</source>
        <translation>Предложение: слишком короткое для «%s»</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Sentences are tinted by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>Предложения подсвечены по показателю: %s</translation>
    </message>
    <message>
        <source>Sentences without which {name} would fall most</source>
        <translation>Предложения, без которых {name} сильнее всего упадёт</translation>
    </message>
    <message>
        <source>Sentences without which {name} would rise most</source>
        <translation>Предложения, без которых {name} сильнее всего вырастет</translation>
    </message>
    <message>
        <source>Sentences: {number}, {rule}.</source>
        <comment>{rule}: “found within paragraphs, …”</comment>
        <translation>Предложений: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does not, and those of one or two words do not count</source>
        <translation>Предложений: {ours} здесь, {theirs} там, где предложение кончается на каждом . ! или ?, но не в конце строки, а предложения из одного-двух слов не считаются</translation>
    </message>
    <message>
        <source>Shortest target length</source>
        <translation>Наименьшая целевая длина</translation>
    </message>
    <message>
        <source>Show &amp;unchanged</source>
        <comment>paragraphs</comment>
        <translation>&amp;Без изменений</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>Shows the texts whose paths contain all of these words.</source>
        <translation>Показывает тексты, в чьих путях есть все эти слова.</translation>
    </message>
    <message>
        <source>Simpson’s D</source>
        <translation>Simpson D</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Snapshot %d</source>
        <translation>Снимок %d</translation>
    </message>
    <message>
        <source>Snapshot {number} is no longer in “{path}”; another window may have deleted it, so look at the list again.</source>
        <translation>Снимка {number} больше нет в «{path}»; возможно, он удалён в другом окне. Просмотрите список снова.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>kind of file</comment>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Snapshots and settings are kept in
%s
Nothing leaves this machine.</source>
        <translation>Снимки и настройки хранятся в
%s
С этого компьютера ничего не передаётся.</translation>
    </message>
    <message>
        <source>Snapshots file</source>
        <translation>Файл снимков</translation>
    </message>
    <message>
        <source>Some chapters of the book are missing. Get another copy.</source>
        <translation>Некоторых глав книги нет. Достаньте другой экземпляр.</translation>
    </message>
    <message>
        <source>Sort by: %s</source>
        <translation>Сортировка: %s</translation>
    </message>
    <message>
        <source>Sort by: best match, or last saved</source>
        <translation>Сортировка: по соответствию или по последнему сохранению</translation>
    </message>
    <message>
        <source>Sort the places</source>
        <translation>Сортировка мест</translation>
    </message>
    <message>
        <source>Spache</source>
        <translation>Spache</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Starting from the first text, each paragraph in turn is replaced by the new one, and the whole text is measured again. The change in the figure is the part of that paragraph. The parts add up; in another order they might differ.</source>
        <translation>Начиная с первого текста, каждый абзац по очереди заменяется новым, и весь текст измеряется заново. Изменение показателя — вклад этого абзаца. Вклады складываются; в другом порядке они могли бы быть иными.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Ост&amp;ановить</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Sum, of the parts before rounding</source>
        <translation>Сумма вкладов до округления</translation>
    </message>
    <message>
        <source>Summer’s S</source>
        <translation>Summer S</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>Слоги</translation>
    </message>
    <message>
        <source>Syllables of the word, as the rule set counts them</source>
        <translation>Слоги слова по набору правил</translation>
    </message>
    <message>
        <source>Syllables: {number}, {rule}.</source>
        <comment>{rule}: “by the CMU Pronouncing Dictionary; …”</comment>
        <translation>Слогов: {number}, {rule}.</translation>
    </message>
    <message>
        <source>Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary</source>
        <translation>Слогов: {ours} здесь, {theirs} там, по CMU Pronouncing Dictionary</translation>
    </message>
    <message>
        <source>Symbols</source>
        <comment>which words to list</comment>
        <translation>Символы</translation>
    </message>
    <message>
        <source>Szigriszt–Pazos</source>
        <translation>Szigriszt–Pazos</translation>
    </message>
    <message>
        <source>T&amp;int sentences by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>&amp;Подсветка предложений: %s</translation>
    </message>
    <message>
        <source>T&amp;int sentences by Level</source>
        <translation>&amp;Подсветка предложений: уровень</translation>
    </message>
    <message>
        <source>T&amp;itle of this text…</source>
        <translation>Н&amp;азвание этого текста…</translation>
    </message>
    <message>
        <source>TTR</source>
        <translation>TTR</translation>
    </message>
    <message>
        <source>TTR of 50 tokens</source>
        <translation>TTR 50 токенов</translation>
    </message>
    <message>
        <source>TTR, type–token ratio</source>
        <translation>TTR, отношение типов к токенам</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a file</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <comment>label of a field: the lowest value of a target</comment>
        <translation>&amp;Цель</translation>
    </message>
    <message>
        <source>Tar&amp;get %s</source>
        <comment>label of fields; %s: name of a figure, such as Level</comment>
        <translation>&amp;Цель: %s</translation>
    </message>
    <message>
        <source>Tar&amp;get Level</source>
        <translation>&amp;Цель: уровень</translation>
    </message>
    <message>
        <source>Target and distance</source>
        <translation>Цель и отклонение</translation>
    </message>
    <message>
        <source>Target c&amp;overage</source>
        <translation>Цель: по&amp;крытие</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>Цель словами</translation>
    </message>
    <message>
        <source>Target length {range} words. {work}</source>
        <translation>Целевая длина {range} слов. {work}</translation>
    </message>
    <message>
        <source>Target {aim}. {work}</source>
        <translation>Цель: {aim}. {work}</translation>
    </message>
    <message>
        <source>Target {coverage}. {work}</source>
        <translation>Цель: {coverage}. {work}</translation>
    </message>
    <message>
        <source>Target: %s.</source>
        <translation>Цель: %s.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column heading: the name of a text</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>name of the editor, for screen readers</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Text &amp;font…</source>
        <translation>&amp;Шрифт текста…</translation>
    </message>
    <message>
        <source>Text Standard</source>
        <translation>Text Standard</translation>
    </message>
    <message>
        <source>Text and CSV</source>
        <comment>kinds of files</comment>
        <translation>Текст и CSV</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>Тексты и документы</translation>
    </message>
    <message>
        <source>Texts of the folder</source>
        <translation>Тексты папки</translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation>Какие тексты показать</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <source>That is: %s.</source>
        <translation>То есть: %s.</translation>
    </message>
    <message>
        <source>The Flesch–Kincaid grade, refitted to Russian fiction: a school year.</source>
        <translation>Класс по Flesch–Kincaid, адаптированный к русской художественной прозе: год обучения.</translation>
    </message>
    <message>
        <source>The Level from snapshot to snapshot</source>
        <translation>Уровень от снимка к снимку</translation>
    </message>
    <message>
        <source>The Level went from {then} to {now}, {change}.</source>
        <translation>Уровень изменился с {then} до {now}, {change}.</translation>
    </message>
    <message>
        <source>The TTR of each window of %d tokens, at the middle of the window</source>
        <translation>TTR каждого окна в %d токенов, в середине окна</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be written: {reason}. Save it somewhere else.</source>
        <translation>Резервную копию «{path}» не удалось записать: {reason}. Сохраните её в другом месте.</translation>
    </message>
    <message>
        <source>The base form if one is known; otherwise the word as it stands in the text</source>
        <translation>Начальная форма, если она известна; иначе слово, как оно стоит в тексте</translation>
    </message>
    <message>
        <source>The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. A small letter also matches its capital; a capital matches only itself.</source>
        <translation>Начало слова или шаблон: «*» — любые буквы, «?» — одна буква. Строчная буква находит и прописную, прописная — только прописную.</translation>
    </message>
    <message>
        <source>The chance that two tokens drawn from the text are the same word.</source>
        <translation>Вероятность, что два токена, взятые из текста наугад, — одно и то же слово.</translation>
    </message>
    <message>
        <source>The disk has no room left for “{path}”, so nothing was changed; make room and try again.</source>
        <translation>На диске нет места для «{path}», поэтому ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The figure then; the second line is the change since then</source>
        <translation>Показатель тогда; вторая строка — изменение с тех пор</translation>
    </message>
    <message>
        <source>The figures from snapshot to snapshot</source>
        <translation>Показатели от снимка к снимку</translation>
    </message>
    <message>
        <source>The figures then and now</source>
        <translation>Показатели тогда и сейчас</translation>
    </message>
    <message>
        <source>The figures under every rule set</source>
        <translation>Показатели по всем наборам правил</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text may be missing.</source>
        <translation>Файл обрывается: конца текста может не быть.</translation>
    </message>
    <message>
        <source>The file refers to another document, whose text is not in it.</source>
        <translation>Файл ссылается на другой документ, чьего текста в нём нет.</translation>
    </message>
    <message>
        <source>The first line, {line}, is a heading.</source>
        <translation>Первая строка, {line}, — заголовок.</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Ask its owner for permission.</source>
        <translation>Папка «{folder}» не читается. Попросите доступ у её владельца.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts %s now, which is part of each difference.</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>
            <numerusform>Заголовок сейчас учитывается %s, и это часть каждой разницы.</numerusform>
            <numerusform>Заголовок сейчас учитывается %s, и это часть каждой разницы.</numerusform>
            <numerusform>Заголовок сейчас учитывается %s, и это часть каждой разницы.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts %s.</source>
        <translation>Заголовок учитывается %s.</translation>
    </message>
    <message>
        <source>The headline counts twice. Tokens added: {tokens}. Sentences added: {sentences}.</source>
        <translation>Заголовок учитывается дважды. Добавлено токенов: {tokens}, предложений: {sentences}.</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts {before} in the text before and {after} in the text after.</source>
        <comment>{before}, {after}: once, twice or automatic</comment>
        <translation>
            <numerusform>Заголовок в тексте «до» учитывается {before}, в тексте «после» — {after}.</numerusform>
            <numerusform>Заголовок в тексте «до» учитывается {before}, в тексте «после» — {after}.</numerusform>
            <numerusform>Заголовок в тексте «до» учитывается {before}, в тексте «после» — {after}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts {then} in {old} and {now} in {new}.</source>
        <translation>Как учитывается заголовок: {old} — {then}, {new} — {now}.</translation>
    </message>
    <message>
        <source>The level of the word on the list, or why it has none</source>
        <translation>Уровень слова по списку или почему его нет</translation>
    </message>
    <message>
        <source>The level of the word. %s</source>
        <translation>Уровень слова. %s</translation>
    </message>
    <message>
        <source>The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low.</source>
        <translation>Похоже, строки разбиты принудительно. Каждая считается абзацем, и уровень получается слишком низким.</translation>
    </message>
    <message>
        <source>The lines of this text look hard-wrapped. Each ends a sentence, so the Level is too low.</source>
        <translation>Похоже, строки этого текста разбиты принудительно. Каждая кончает предложение, и уровень получается слишком низким.</translation>
    </message>
    <message>
        <source>The list was not removed: {reason}.</source>
        <translation>Список не убран: {reason}.</translation>
    </message>
    <message>
        <source>The list was not saved in “{folder}”: {reason}.</source>
        <translation>Список не сохранён в «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>The mean TTR of the windows of %d tokens around each place, and their range</source>
        <translation>Среднее TTR окон в %d токенов вокруг каждого места и их разброс</translation>
    </message>
    <message>
        <source>The most frequent function words are left out.</source>
        <translation>Самые частые служебные слова не показаны.</translation>
    </message>
    <message>
        <source>The parts add up to the difference. Where a figure is a ratio of two counts, a paragraph is credited with its change to both, averaged over both orders (Shapley value). A new type is shared by the paragraphs that brought it.</source>
        <translation>Сумма вкладов равна разнице. Если показатель — отношение двух количеств, абзацу засчитывается его изменение обоих, усреднённое по двум порядкам (вектор Шепли). Новый тип делят абзацы, где он появился.</translation>
    </message>
    <message>
        <source>The process that measures the texts could not be started (%s). Close other programs, and choose Measure again.</source>
        <translation>Не удалось запустить процесс, измеряющий тексты (%s). Закройте другие программы и нажмите «Измерить заново».</translation>
    </message>
    <message>
        <source>The rule set has not changed: “{name}” cannot be loaded ({reason}).</source>
        <translation>Набор правил прежний: «{name}» не загружается ({reason}).</translation>
    </message>
    <message>
        <source>The rule set textstat counts {language} as textstat does (Count).</source>
        <translation>По набору правил textstat {language} считается так же, как в самом textstat (меню «Подсчёт»).</translation>
    </message>
    <message>
        <source>The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.</source>
        <translation>То же, что Herdan в lexicalrichness и log_ttr в lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as msttr in lexicalrichness and lexical_diversity.</source>
        <translation>То же, что msttr в lexicalrichness и lexical_diversity.</translation>
    </message>
    <message>
        <source>The same as rttr in lexicalrichness and root_ttr in lexical_diversity.</source>
        <translation>То же, что rttr в lexicalrichness и root_ttr в lexical_diversity.</translation>
    </message>
    <message>
        <source>The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and koRpus use windows of 100 tokens.</source>
        <translation>То же в lexical_diversity и TAALED. В lexicalrichness, quanteda и koRpus по умолчанию окна по 100 токенов.</translation>
    </message>
    <message>
        <source>The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).</source>
        <translation>То же в lexicalrichness, koRpus и quanteda (записано с − 1 / токены).</translation>
    </message>
    <message>
        <source>The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 (2.3026 times as much); quanteda and koRpus give the square root of that.</source>
        <translation>То же в lexicalrichness. В lexical_diversity и TAALED логарифмы десятичные (в 2,3026 раза больше); quanteda и koRpus дают квадратный корень из этого.</translation>
    </message>
    <message>
        <source>The same text under all rule sets</source>
        <translation>Тот же текст по всем наборам правил</translation>
    </message>
    <message>
        <source>The share of the words that are to be known at a level. %s</source>
        <translation>Доля слов, которые должны быть известны на этом уровне. %s</translation>
    </message>
    <message>
        <source>The snapshots file was damaged. It is kept as “%s”; a new one was begun.</source>
        <translation>Файл снимков был повреждён. Он хранится как «%s»; начат новый.</translation>
    </message>
    <message>
        <source>The sum of the parts before rounding. The list of figures shows the difference of the rounded figures, so its last digit may differ.</source>
        <translation>Сумма вкладов до округления. В списке показателей стоит разница округлённых значений, поэтому последняя цифра может отличаться.</translation>
    </message>
    <message>
        <source>The target is %s.</source>
        <comment>%s: a range</comment>
        <translation>Цель: %s.</translation>
    </message>
    <message>
        <source>The target {aim} does not apply to a text in {language}.</source>
        <translation>Цель «{aim}» не действует: язык текста — {language}.</translation>
    </message>
    <message>
        <source>The text as it is now is saved as snapshot %d.</source>
        <translation>Текст в нынешнем виде сохранён как снимок %d.</translation>
    </message>
    <message>
        <source>The text before is counted %s, unlike the text after.</source>
        <translation>Текст «до» подсчитан %s, в отличие от текста «после».</translation>
    </message>
    <message>
        <source>The text before is in {before}, the text after in {after}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>Язык текста «до» — {before}, «после» — {after}: сравнивается только то, что в обоих считается одинаково, например абзацы и предложения.</translation>
    </message>
    <message>
        <source>The text ends before the file does: what follows was not read.</source>
        <translation>Текст кончается раньше файла: остальное не прочитано.</translation>
    </message>
    <message>
        <source>The text in the window is a &amp;revision of this one</source>
        <translation>&amp;Текст в окне — редакция этого</translation>
    </message>
    <message>
        <source>The text is counted by other rules now, so the figures cannot be compared. Compare (Ctrl+D) counts both texts alike.</source>
        <translation>Текст теперь считается по другим правилам, и показатели нельзя сравнить. «Сравнить» (Ctrl+D) считает оба текста одинаково.</translation>
    </message>
    <message>
        <source>The text is in another language now, so most figures cannot be compared. Compare (Ctrl+D) counts each text in its own.</source>
        <translation>Текст теперь на другом языке, и большинство показателей нельзя сравнить. «Сравнить» (Ctrl+D) считает каждый текст на его языке.</translation>
    </message>
    <message>
        <source>The text is now a revision of “%s”</source>
        <translation>Текст теперь — редакция «%s»</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>Тексты рядом</translation>
    </message>
    <message>
        <source>The title will be saved with the first snapshot</source>
        <translation>Название сохранится с первым снимком</translation>
    </message>
    <message>
        <source>The word levels of {name} came from {then}; here those of both texts come from {now}.</source>
        <translation>Уровни слов ({name}) — прежний источник: {then}; здесь для обоих текстов: {now}.</translation>
    </message>
    <message>
        <source>The words by level, and where they occur</source>
        <translation>Слова по уровням и места, где они встречаются</translation>
    </message>
    <message>
        <source>There are no snapshots in %s</source>
        <comment>%s: name of a file</comment>
        <translation>В %s нет снимков</translation>
    </message>
    <message>
        <source>There are no words in it. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>В нём нет слов. Пишите по одному слову в строке, при желании с уровнем: «дом,A1».</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Was it moved or renamed?</source>
        <translation>Файла «{name}» нет. Возможно, он перемещён или переименован.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Was it moved or renamed?</source>
        <translation>Папки «{folder}» нет. Возможно, она перемещена или переименована.</translation>
    </message>
    <message>
        <source>There is no text or document in the folder “{folder}”.</source>
        <translation>В папке «{folder}» нет ни текстов, ни документов.</translation>
    </message>
    <message>
        <source>There is no text to save</source>
        <translation>Нет текста, чтобы сохранить</translation>
    </message>
    <message>
        <source>There is no word at the cursor to ignore</source>
        <translation>У курсора нет слова, которое можно пропускать</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the text is the same as in snapshot %d, and no other version was saved. Edit the text, then compare.</source>
        <translation>Сравнивать не с чем: текст такой же, как в снимке %d, а другая версия не сохранена. Измените текст, затем сравните.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: this text has no snapshot yet. Save one, edit the text, and then compare.</source>
        <translation>Сравнивать не с чем: у этого текста ещё нет снимка. Сохраните снимок, измените текст, затем сравните.</translation>
    </message>
    <message>
        <source>There is nothing to report: no word of the text is counted.</source>
        <translation>Отчёта не будет: ни одно слово текста не учитывается.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text has none of these parts: {names}.</source>
        <translation>Отчёта не будет: в тексте нет ни одного из этих разделов: {names}.</translation>
    </message>
    <message>
        <source>There is nothing to report: the text is empty.</source>
        <translation>Отчёта не будет: текст пуст.</translation>
    </message>
    <message>
        <source>These share a paragraph:
%s</source>
        <translation>У этих тезисов общий абзац:
%s</translation>
    </message>
    <message>
        <source>They count in no figure, and are grey in the text.</source>
        <translation>Не входят ни в один показатель и в тексте показаны серым.</translation>
    </message>
    <message>
        <source>This desktop cannot show the folder “%s”; open it yourself.</source>
        <translation>Показать папку «%s» не удалось; откройте её сами.</translation>
    </message>
    <message>
        <source>This is only the article of the web page, without what surrounds it.</source>
        <translation>Это только статья с веб-страницы, без того, что вокруг.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score.</source>
        <translation>Это dale_chall_readability_score_v2 из textstat, где сложные слова — от двух слогов. В самой книге другая шкала, по клоуз-тесту.</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score. textstat compares the score, not the percentage, with 0.05, so that nearly every text gets the 3.6365.</source>
        <translation>Это dale_chall_readability_score_v2 из textstat, где сложные слова — от двух слогов. В самой книге другая шкала, по клоуз-тесту. textstat сравнивает с 0,05 итог, а не процент, и почти каждый текст получает 3,6365.</translation>
    </message>
    <message>
        <source>This text has no snapshots yet.
Save one (Ctrl+Shift+S) to see here which way its figures go while you edit.</source>
        <translation>У этого текста ещё нет снимков.
Сохраните снимок (Ctrl+Shift+S), чтобы видеть, куда движутся показатели при правке.</translation>
    </message>
    <message>
        <source>This text is now treated as a separate one. The snapshots of “%s” are unchanged.</source>
        <translation>Этот текст теперь отдельный. Снимки «%s» не изменились.</translation>
    </message>
    <message>
        <source>This text is treated as a revision of “%s” again</source>
        <translation>Этот текст снова — редакция «%s»</translation>
    </message>
    <message>
        <source>This text no longer has a snapshot in “{path}”; another window may have deleted them. Save one and try again.</source>
        <translation>У этого текста больше нет снимка в «{path}»; возможно, снимки удалены в другом окне. Сохраните новый и повторите.</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
    <message>
        <source>Tint sentences</source>
        <translation>Подсветка предложений</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title and note of snapshot %d</source>
        <translation>Название и примечание снимка %d</translation>
    </message>
    <message>
        <source>Title of this text</source>
        <translation>Название этого текста</translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: add {words}.</source>
        <translation>
            <numerusform>До %Ln слова: добавить {words}.</numerusform>
            <numerusform>До %Ln слов: добавить {words}.</numerusform>
            <numerusform>До %Ln слов: добавить {words}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: cut {words}.</source>
        <translation>
            <numerusform>До %Ln слова: сократить на {words}.</numerusform>
            <numerusform>До %Ln слов: сократить на {words}.</numerusform>
            <numerusform>До %Ln слов: сократить на {words}.</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach {aim}: {words} to replace, {places}</source>
        <translation>До цели {aim}: заменить {words}, {places}</translation>
    </message>
    <message>
        <source>To reach {level}: shorten both sentences and words.</source>
        <translation>До {level}: укоротить и предложения, и слова.</translation>
    </message>
    <message>
        <source>To reach {level}: use shorter words; shorter sentences alone are not enough.</source>
        <translation>До {level}: взять слова короче; одних коротких предложений мало.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or use shorter words.</source>
        <translation>До {level}: {split} или взять слова короче.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or {use}.</source>
        <translation>До {level}: {split} или {use}.</translation>
    </message>
    <message>
        <source>To reach {level}: {split}; shorter words alone are not enough.</source>
        <translation>До {level}: {split}; одних коротких слов мало.</translation>
    </message>
    <message>
        <source>To reach {level}: {use}; shorter sentences alone are not enough.</source>
        <translation>До {level}: {use}; одних коротких предложений мало.</translation>
    </message>
    <message numerus="yes">
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows around it from {low} to {high}, mean {mean}</source>
        <translation>
            <numerusform>Токен {token} из {tokens}, абзац {paragraph}: TTR %n окна вокруг него от {low} до {high}, среднее {mean}</numerusform>
            <numerusform>Токен {token} из {tokens}, абзац {paragraph}: TTR %n окон вокруг него от {low} до {high}, среднее {mean}</numerusform>
            <numerusform>Токен {token} из {tokens}, абзац {paragraph}: TTR %n окон вокруг него от {low} до {high}, среднее {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = {mean}</source>
        <translation>Токен {token} из {tokens}, абзац {paragraph}: TTR {types} / {window} = {mean}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Tokens in the sentence</source>
        <translation>Токены в предложении</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. Paragraphs: {paragraphs}.</source>
        <translation>Токенов: {tokens}. Абзацев: {paragraphs}.</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. {figure}: {value}.</source>
        <translation>Токенов: {tokens}. {figure}: {value}.</translation>
    </message>
    <message>
        <source>Too coarse to compare texts by: most of them have the same.</source>
        <translation>Слишком грубо для сравнения текстов: у большинства значение одинаково.</translation>
    </message>
    <message>
        <source>Took the whole page; Undo brings back the article</source>
        <translation>Взята вся страница; «Отменить» вернёт статью</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column heading: all syllables of the word</comment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <translation>&amp;Динамика</translation>
    </message>
    <message>
        <source>Treat as a se&amp;parate text</source>
        <translation>С&amp;читать отдельным текстом</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Динамика</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column heading: a distinct token</comment>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message numerus="yes">
        <source>Types: %Ln distinct tokens among {tokens}</source>
        <translation>
            <numerusform>Типы: %Ln различный токен, всего токенов {tokens}</numerusform>
            <numerusform>Типы: %Ln различных токена, всего токенов {tokens}</numerusform>
            <numerusform>Типы: %Ln различных токенов, всего токенов {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>Type–token ratio over the text, as a line; the value is the token</source>
        <translation>Отношение типов к токенам по тексту, линией; значение — токен</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 78, 74 and 71 %.</source>
        <translation>Обычно в адаптированных новостях, начиная с самых лёгких: 78, 74 и 71&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 90, 86 and 84 %.</source>
        <translation>Обычно в адаптированных новостях, начиная с самых лёгких: 90, 86 и 84&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 96, 94 and 92 %.</source>
        <translation>Обычно в адаптированных новостях, начиная с самых лёгких: 96, 94 и 92&#xa0;%.</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 98, 97 and 96 %.</source>
        <translation>Обычно в адаптированных новостях, начиная с самых лёгких: 98, 97 и 96&#xa0;%.</translation>
    </message>
    <message>
        <source>US grade (Flesch–Kincaid)</source>
        <translation>класс США (Flesch–Kincaid)</translation>
    </message>
    <message>
        <source>UTF-8 with a byte-order mark</source>
        <translation>UTF-8 с меткой порядка байтов</translation>
    </message>
    <message>
        <source>UTF-8 with invalid bytes</source>
        <translation>UTF-8 с недопустимыми байтами</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Under 30 is for children, over 60 for specialists. Made for Swedish.</source>
        <translation>Меньше 30 — для детей, больше 60 — для специалистов. Создан для шведского.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>which words to list</comment>
        <translation>Неизвестные</translation>
    </message>
    <message>
        <source>Unlike Yule’s K, rises with variety.</source>
        <translation>В отличие от Yule K, растёт с разнообразием.</translation>
    </message>
    <message>
        <source>Unreliable: %s.</source>
        <translation>Ненадёжно: %s.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Несохранённый текст, {moment}, до повреждения черновика: «{words}»</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}: “{words}”</source>
        <translation>Несохранённый текст, {moment}: «{words}»</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>Несохранённый текст «{file}», {moment}, до повреждения черновика: «{words}»</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}: “{words}”</source>
        <translation>Несохранённый текст «{file}», {moment}: «{words}»</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a text</comment>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Use a part of it, or factbox --print, which reads texts of any size.</source>
        <translation>Возьмите часть текста или factbox --print, который читает тексты любого размера.</translation>
    </message>
    <message>
        <source>Used &amp;once</source>
        <translation>&amp;Один раз</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <comment>name of a tool bar</comment>
        <translation>Виды текста</translation>
    </message>
    <message>
        <source>Vocabular&amp;y</source>
        <comment>name of a menu</comment>
        <translation>&amp;Лексика</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Лексика</translation>
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
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>What all places of the word together add to {name}</source>
        <translation>Сколько все вхождения слова вместе добавляют: {name}</translation>
    </message>
    <message>
        <source>What each paragraph changed in the figures</source>
        <translation>Что изменил в показателях каждый абзац</translation>
    </message>
    <message>
        <source>What each proposal changed in the figures</source>
        <translation>Что изменил в показателях каждый тезис</translation>
    </message>
    <message>
        <source>What the Level is made of</source>
        <translation>Из чего складывается уровень</translation>
    </message>
    <message>
        <source>Where the two rule sets differ</source>
        <translation>Где два набора правил расходятся</translation>
    </message>
    <message>
        <source>Where the word occurs in the text</source>
        <translation>Где слово встречается в тексте</translation>
    </message>
    <message>
        <source>Where your snapshots are</source>
        <translation>Где ваши снимки</translation>
    </message>
    <message>
        <source>Which snapshots</source>
        <translation>Какие снимки</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Весь текст</translation>
    </message>
    <message>
        <source>Whole text, headline counted twice</source>
        <translation>Весь текст, заголовок дважды</translation>
    </message>
    <message>
        <source>Whole text: %s</source>
        <comment>%s: how many words are left out</comment>
        <translation>Весь текст: %s</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>Почему не прочитано</translation>
    </message>
    <message>
        <source>Why this &amp;level</source>
        <translation>Почему такой &amp;уровень</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>Почему такой уровень</translation>
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
        <translation>С 1,02 × токены / предложения, как исправлено: в самой статье считаются предложения.</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences. textstat says 0 where no word has a syllable.</source>
        <translation>С 1,02 × токены / предложения, как исправлено: в самой статье считаются предложения. textstat даёт 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Without it, nothing would be left.</source>
        <translation>Без него ничего не осталось бы.</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>column heading: one word</comment>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>kind of file: Microsoft Word</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Word
level</source>
        <translation>Уровень
слова</translation>
    </message>
    <message>
        <source>Word &amp;lists…</source>
        <translation>Списки с&amp;лов…</translation>
    </message>
    <message>
        <source>Word level</source>
        <translation>Уровень слова</translation>
    </message>
    <message>
        <source>Word level (%s)</source>
        <translation>Уровень слова (%s)</translation>
    </message>
    <message>
        <source>Word levels come from %s.</source>
        <comment>%s: word lists</comment>
        <translation>Источник уровней слов: %s.</translation>
    </message>
    <message>
        <source>Word levels come from these lists: %s.</source>
        <translation>Уровни слов — из списков: %s.</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>Списки слов</translation>
    </message>
    <message>
        <source>Word lists: %s</source>
        <translation>Списки слов: %s</translation>
    </message>
    <message>
        <source>Word processor</source>
        <comment>name of a rule set</comment>
        <translation>Текстовый процессор</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column heading: how many words</comment>
        <translation>Слов</translation>
    </message>
    <message>
        <source>Words above %s</source>
        <translation>Слова выше %s</translation>
    </message>
    <message>
        <source>Words above %s are marked</source>
        <translation>Слова выше %s отмечены</translation>
    </message>
    <message>
        <source>Words above A2 (%)</source>
        <translation>Слова выше A2 (%)</translation>
    </message>
    <message>
        <source>Words above {level} have a tint and a dashed line in the text.</source>
        <translation>У слов выше {level} в тексте фон и пунктирная черта.</translation>
    </message>
    <message>
        <source>Words beyond the list and unknown words count as above A2.</source>
        <translation>Слова вне списка и неизвестные считаются словами выше A2.</translation>
    </message>
    <message>
        <source>Words by level</source>
        <translation>Слова по уровням</translation>
    </message>
    <message>
        <source>Words ignored in this text</source>
        <translation>Слова, пропускаемые в этом тексте</translation>
    </message>
    <message numerus="yes">
        <source>Words of %Ln syllables or more, by their syllables in total</source>
        <translation>
            <numerusform>Слова из %Ln и более слогов, по общему числу слогов</numerusform>
            <numerusform>Слова из %Ln и более слогов, по общему числу слогов</numerusform>
            <numerusform>Слова из %Ln и более слогов, по общему числу слогов</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of %d syllables or more come first, by their syllables in total</source>
        <translation>Сначала слова от %d слогов, по общему числу слогов</translation>
    </message>
    <message>
        <source>Words over six letters that lower {name} most</source>
        <translation>Слова длиннее шести букв, из-за которых {name} сильнее всего падает</translation>
    </message>
    <message>
        <source>Words that raise {name} most</source>
        <translation>Слова, из-за которых {name} сильнее всего растёт</translation>
    </message>
    <message>
        <source>Words to list</source>
        <translation>Какие слова показать</translation>
    </message>
    <message>
        <source>Words: {ours} here, {theirs} there, where white space separates and a headline counts once</source>
        <translation>Слов: {ours} здесь, {theirs} там, где разделяют только пробелы, а заголовок учтён один раз</translation>
    </message>
    <message>
        <source>Words: {words}. Syllables: {syllables}. {name}: {level}.</source>
        <translation>Слов: {words}. Слогов: {syllables}. {name}: {level}.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable.</source>
        <translation>Годы обучения, только для начальной школы: больше 6 — ненадёжно.</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable. textstat says 0 where no word has a syllable.</source>
        <translation>Годы обучения, только для начальной школы: больше 6 — ненадёжно. textstat даёт 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>Years of school. In Polish, words of four syllables or more count as hard.</source>
        <translation>Годы обучения. В польском трудными считаются слова от четырёх слогов.</translation>
    </message>
    <message>
        <source>Years of school. This is the linear one of his two formulas.</source>
        <translation>Годы обучения. Это линейная из двух его формул.</translation>
    </message>
    <message>
        <source>Years of school. This is the other one of his two formulas.</source>
        <translation>Годы обучения. Это другая из двух его формул.</translation>
    </message>
    <message>
        <source>You can make a backup while this and other windows are open. To go back to a backup, close them all and put it in place of this file.</source>
        <translation>Резервную копию можно сделать, не закрывая это и другие окна. Чтобы вернуться к копии, закройте все окна и поставьте её на место этого файла.</translation>
    </message>
    <message>
        <source>Your account has no home folder. Set HOME to the path of a folder that you own.</source>
        <translation>У вашей учётной записи нет домашней папки. Укажите в HOME путь к своей папке.</translation>
    </message>
    <message>
        <source>Your text is being backed up again</source>
        <translation>Резервное копирование текста возобновлено</translation>
    </message>
    <message>
        <source>Your text is not being backed up: %s. Save it; meanwhile, the backup is tried again.</source>
        <translation>Резервная копия текста не создаётся: %s. Сохраните текст; попытки продолжаются.</translation>
    </message>
    <message>
        <source>Yule’s I</source>
        <translation>Yule I</translation>
    </message>
    <message>
        <source>Yule’s K</source>
        <translation>Yule K</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>a name</source>
        <comment>the level of a word</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>the level of a word</comment>
        <translation>число</translation>
    </message>
    <message>
        <source>a symbol</source>
        <comment>the level of a word</comment>
        <translation>символ</translation>
    </message>
    <message>
        <source>above %s</source>
        <translation>выше %s</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>выше цели</translation>
    </message>
    <message>
        <source>absent: %s</source>
        <translation>нет: %s</translation>
    </message>
    <message>
        <source>all texts</source>
        <comment>which texts to show</comment>
        <translation>все тексты</translation>
    </message>
    <message>
        <source>another window has the draft</source>
        <translation>черновик — в другом окне</translation>
    </message>
    <message>
        <source>another window is busy with the drafts</source>
        <translation>другое окно занято черновиками</translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation>апострофы</translation>
    </message>
    <message>
        <source>apostrophes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>апострофы не разделяют</translation>
    </message>
    <message>
        <source>apostrophes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>апострофы разделяют</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>how often the headline counts</comment>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>automatic, before a paste</source>
        <translation>автоматически, до вставки</translation>
    </message>
    <message>
        <source>automatic, on closing</source>
        <translation>автоматически, при закрытии</translation>
    </message>
    <message>
        <source>automatic, pasted</source>
        <translation>автоматически, вставка</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>ниже цели</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>вне списка</translation>
    </message>
    <message>
        <source>beyond B2</source>
        <translation>выше B2</translation>
    </message>
    <message>
        <source>beyond the list</source>
        <comment>the level of a word</comment>
        <translation>вне списка</translation>
    </message>
    <message>
        <source>block quotations</source>
        <translation>цитаты</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>the levels of the list that comes with Fact Box</comment>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>by the CMU Pronouncing Dictionary; for words that are not in it, hyphenation points (pyphen, en_US) + 1</source>
        <translation>по CMU Pronouncing Dictionary; для слов, которых в нём нет, — места переноса (pyphen, en_US) + 1</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>подписи</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>изменён</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>знаки</translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are not one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>знаки китайского и японского — не отдельные токены</numerusform>
            <numerusform>знаки китайского и японского — не отдельные токены</numerusform>
            <numerusform>знаки китайского и японского — не отдельные токены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>знаки китайского и японского — отдельные токены</numerusform>
            <numerusform>знаки китайского и японского — отдельные токены</numerusform>
            <numerusform>знаки китайского и японского — отдельные токены</numerusform>
        </translation>
    </message>
    <message>
        <source>children’s books</source>
        <translation>детские книги</translation>
    </message>
    <message>
        <source>code</source>
        <translation>код</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>комментарии</translation>
    </message>
    <message>
        <source>contains the cursor</source>
        <translation>здесь курсор</translation>
    </message>
    <message>
        <source>counted by %s</source>
        <comment>%s: a rule set</comment>
        <translation>подсчитано по набору «%s»</translation>
    </message>
    <message>
        <source>counted by {rules}, version {version}</source>
        <translation>подсчитано по набору «{rules}», версия {version}</translation>
    </message>
    <message>
        <source>currency signs</source>
        <translation>знаки валют</translation>
    </message>
    <message>
        <source>currency signs count</source>
        <comment>why two rule sets differ</comment>
        <translation>знаки валют учитываются</translation>
    </message>
    <message>
        <source>currency signs do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>знаки валют не учитываются</translation>
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
        <translation>тире</translation>
    </message>
    <message>
        <source>dashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>тире не разделяют</translation>
    </message>
    <message>
        <source>dashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>тире разделяют</translation>
    </message>
    <message>
        <source>digits in words</source>
        <translation>цифры в словах</translation>
    </message>
    <message>
        <source>digits in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>цифры в словах не разделяют</translation>
    </message>
    <message>
        <source>digits in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>цифры в словах разделяют</translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>name of a picture file</comment>
        <translation>распределение</translation>
    </message>
    <message>
        <source>diversity</source>
        <comment>name of a picture file</comment>
        <translation>разнообразие</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>how sentences are marked</comment>
        <translation>точки</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>адреса эл. почты</translation>
    </message>
    <message>
        <source>e-mail addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>адреса эл. почты делятся</translation>
    </message>
    <message>
        <source>e-mail addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>адреса эл. почты не делятся</translation>
    </message>
    <message>
        <source>each ended by . ! or ?, not by a line; fewer than three words do not count</source>
        <translation>каждое кончается на . ! или ?, а не в конце строки; меньше трёх слов — не считается</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>лёгкий</translation>
    </message>
    <message>
        <source>easy after middle school, hard after primary school</source>
        <translation>лёгкий после средней школы, трудный после начальной</translation>
    </message>
    <message>
        <source>easy after primary school</source>
        <translation>лёгкий после начальной школы</translation>
    </message>
    <message>
        <source>easy after upper school, hard after middle school</source>
        <translation>лёгкий после старшей школы, трудный после средней</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language into which this is translated</comment>
        <translation>ru</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <comment>label of a field: the lowest value to show</comment>
        <translation>о&amp;т</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation>довольно лёгкий</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <translation>довольно трудный</translation>
    </message>
    <message>
        <source>falls with length</source>
        <translation>падает с длиной</translation>
    </message>
    <message>
        <source>fewer than 42 tokens to draw from</source>
        <translation>меньше 42 токенов для выборки</translation>
    </message>
    <message>
        <source>fewer than 50 tokens</source>
        <translation>меньше 50 токенов</translation>
    </message>
    <message>
        <source>fiction</source>
        <translation>проза</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>сноски</translation>
    </message>
    <message>
        <source>found within paragraphs, never across them; they also end inside quotation marks and brackets, but not at abbreviations and initials</source>
        <translation>внутри абзацев, никогда через их границу; кончаются и внутри кавычек и скобок, но не на сокращениях и инициалах</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>от %s</translation>
    </message>
    <message>
        <source>from %s</source>
        <comment>a range</comment>
        <translation>от %s</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean}</source>
        <comment>range of the line</comment>
        <translation>от {low} до {high}, среднее {mean}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>метаданные</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>full stops in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>точки в словах не разделяют</translation>
    </message>
    <message>
        <source>full stops in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>точки в словах разделяют</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>groups of vowels; “le-er” and “rí-o” part</source>
        <translation>группы гласных; «le-er» и «rí-o» делятся</translation>
    </message>
    <message>
        <source>grows with length</source>
        <translation>растёт с длиной</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>трудный</translation>
    </message>
    <message>
        <source>hard after upper school</source>
        <translation>трудный после старшей школы</translation>
    </message>
    <message>
        <source>hardly {language}</source>
        <comment>what a text is</comment>
        <translation>вряд ли {language}</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>подзаголовки</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>headline %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>заголовок %s</translation>
    </message>
    <message>
        <source>headline counted %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>заголовок учтён %s</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}</source>
        <translation>контур: подсчёт не по набору «{rules}», версия {version}</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}, or other word lists</source>
        <translation>контур: подсчёт не по набору «{rules}», версия {version}, или другие списки слов</translation>
    </message>
    <message>
        <source>hollow: other word lists</source>
        <translation>контур: другие списки слов</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_AT) + 1 for each token</source>
        <translation>места переноса (pyphen, de_AT) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_DE) + 1 for each token</source>
        <translation>места переноса (pyphen, de_DE) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, en_US) + 1 for each token; that is too few for words that are never hyphenated, such as “around” and “Jonathan”: Careful and textstat look most words up</source>
        <translation>места переноса (pyphen, en_US) + 1 для каждого токена; это мало для слов, которые не переносятся, как «around» и «Jonathan»: «Тщательный» и textstat смотрят большинство слов в словаре</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, es) + 1 for each token</source>
        <translation>места переноса (pyphen, es) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token</source>
        <translation>места переноса (pyphen, fr) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token; one more where pyphen cuts off no single letter: “a-voir”</source>
        <translation>места переноса (pyphen, fr) + 1 для каждого токена; ещё один там, где pyphen не отделяет одну букву: «a-voir»</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token</source>
        <translation>места переноса (pyphen, it_IT) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token; a single letter may stand before the first</source>
        <translation>места переноса (pyphen, it_IT) + 1 для каждого токена; перед первым может стоять одна буква</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, nl_NL) + 1 for each token</source>
        <translation>места переноса (pyphen, nl_NL) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pl_PL) + 1 for each token</source>
        <translation>места переноса (pyphen, pl_PL) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token</source>
        <translation>места переноса (pyphen, pt_BR) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token; a single letter may stand before the first; “di-a” and “ru-a” part</source>
        <translation>места переноса (pyphen, pt_BR) + 1 для каждого токена; перед первым может стоять одна буква; «di-a» и «ru-a» делятся</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, ru_RU) + 1 for each token</source>
        <translation>места переноса (pyphen, ru_RU) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, sv) + 1 for each token</source>
        <translation>места переноса (pyphen, sv) + 1 для каждого токена</translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation>дефисы</translation>
    </message>
    <message>
        <source>hyphens do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>дефисы не разделяют</translation>
    </message>
    <message>
        <source>hyphens separate</source>
        <comment>why two rule sets differ</comment>
        <translation>дефисы разделяют</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>пропускается</translation>
    </message>
    <message>
        <source>ignored in this text</source>
        <comment>the level of a word</comment>
        <translation>пропускается в этом тексте</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraphs</source>
        <comment>after “12 places”</comment>
        <translation>
            <numerusform>в %Ln абзаце</numerusform>
            <numerusform>в %Ln абзацах</numerusform>
            <numerusform>в %Ln абзацах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>after “30 words”</comment>
        <translation>
            <numerusform>в %Ln месте</numerusform>
            <numerusform>в %Ln местах</numerusform>
            <numerusform>в %Ln местах</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <comment>%s: a language</comment>
        <translation>язык: %s</translation>
    </message>
    <message>
        <source>in snapshot {number}: {words}</source>
        <translation>в снимке {number}: {words}</translation>
    </message>
    <message>
        <source>in the note of snapshot {number}: {words}</source>
        <translation>в примечании снимка {number}: {words}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>в названии</translation>
    </message>
    <message>
        <source>in the title of snapshot {number}: {words}</source>
        <translation>в названии снимка {number}: {words}</translation>
    </message>
    <message>
        <source>in {language} · {time}</source>
        <translation>{language} · {time}</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>в пределах</translation>
    </message>
    <message>
        <source>inside the target</source>
        <translation>в пределах цели</translation>
    </message>
    <message>
        <source>inside the target, {range}</source>
        <translation>в пределах цели, {range}</translation>
    </message>
    <message>
        <source>inside {range}</source>
        <translation>в пределах {range}</translation>
    </message>
    <message>
        <source>it belongs to Fact Box’s own data</source>
        <translation>он относится к собственным данным Fact Box</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>это устройство или канал</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>это ссылка, ведущая на саму себя</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>это ссылка на несуществующий файл</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>доступно только чтение</translation>
    </message>
    <message>
        <source>it was written by another version of Fact Box</source>
        <translation>записано другой версией Fact Box</translation>
    </message>
    <message>
        <source>its file was taken away</source>
        <translation>его файл исчез</translation>
    </message>
    <message>
        <source>its sentence is above it</source>
        <translation>его предложение выше неё</translation>
    </message>
    <message>
        <source>its sentence is harder</source>
        <translation>его предложение труднее</translation>
    </message>
    <message>
        <source>its sentence is not above it</source>
        <translation>его предложение не выше неё</translation>
    </message>
    <message>
        <source>its sentence is not harder</source>
        <translation>его предложение не труднее</translation>
    </message>
    <message>
        <source>known words, as A1</source>
        <comment>the levels of the words in a list without levels</comment>
        <translation>известные слова, как A1</translation>
    </message>
    <message>
        <source>less is more varied</source>
        <translation>ниже — богаче</translation>
    </message>
    <message>
        <source>line</source>
        <comment>how sentences are marked</comment>
        <translation>линия</translation>
    </message>
    <message>
        <source>link targets</source>
        <translation>адреса ссылок</translation>
    </message>
    <message>
        <source>ln ln types / ln ln tokens</source>
        <translation>ln ln типы / ln ln токены</translation>
    </message>
    <message>
        <source>ln tokens / ln(2 − ln types / ln tokens)</source>
        <translation>ln токены / ln(2 − ln типы / ln токены)</translation>
    </message>
    <message>
        <source>ln types / ln tokens</source>
        <translation>ln типы / ln токены</translation>
    </message>
    <message>
        <source>made for words of letters</source>
        <comment>what a figure is</comment>
        <translation>рассчитано на слова из букв</translation>
    </message>
    <message>
        <source>made for {language}</source>
        <comment>what a figure is</comment>
        <translation>рассчитано на {language}</translation>
    </message>
    <message>
        <source>mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5</source>
        <translation>средний уровень знаменательных слов: A1 — 1, A2 — 2, B1 — 3, B2 — 4, вне списка или неизвестное — 5</translation>
    </message>
    <message>
        <source>mean of types / tokens in every window of 50 tokens</source>
        <translation>среднее значение типы / токены по всем окнам в 50 токенов</translation>
    </message>
    <message>
        <source>mean of types / tokens in segments of 50 tokens, the rest dropped</source>
        <translation>среднее значение типы / токены по отрезкам в 50 токенов, остаток отброшен</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}</source>
        <comment>texts</comment>
        <translation>измерение: {done} из {found}</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}, {rate} a second</source>
        <comment>texts</comment>
        <translation>измерение: {done} из {found}, {rate} в секунду</translation>
    </message>
    <message>
        <source>more is easier</source>
        <translation>выше — легче</translation>
    </message>
    <message>
        <source>more is harder</source>
        <translation>выше — труднее</translation>
    </message>
    <message>
        <source>more is more varied</source>
        <translation>выше — богаче</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what happened to a paragraph</comment>
        <translation>перемещён</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>перемещён отсюда</translation>
    </message>
    <message>
        <source>moved away and changed</source>
        <translation>перемещён отсюда и изменён</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>перемещён сюда</translation>
    </message>
    <message>
        <source>moved here and changed</source>
        <translation>перемещён сюда и изменён</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>перемещён, изменён</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>names and terms, separated by spaces</source>
        <translation>имена и термины через пробел</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новый</translation>
    </message>
    <message>
        <source>news 40–60</source>
        <translation>новости 40–60</translation>
    </message>
    <message>
        <source>newspapers</source>
        <translation>газеты</translation>
    </message>
    <message>
        <source>no formula for {language} gives a school grade</source>
        <translation>ни одна формула не даёт школьного класса (язык: {language})</translation>
    </message>
    <message>
        <source>no formula was made for {language}</source>
        <translation>нет формулы (язык: {language})</translation>
    </message>
    <message>
        <source>no sentence yet</source>
        <translation>предложений пока нет</translation>
    </message>
    <message>
        <source>no tint</source>
        <comment>how sentences are marked</comment>
        <translation>без подсветки</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>токенов пока нет</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a figure</comment>
        <translation>нет значения</translation>
    </message>
    <message>
        <source>no value was saved</source>
        <translation>значение не сохранено</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>значения пока нет</translation>
    </message>
    <message>
        <source>no word but names and numbers</source>
        <translation>нет слов, кроме имён и чисел</translation>
    </message>
    <message>
        <source>no word occurs twice</source>
        <translation>ни одно слово не повторяется</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>обычный</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>which texts to show: those that could not be read</comment>
        <translation>не прочитанные</translation>
    </message>
    <message>
        <source>not {language}</source>
        <comment>what a text is</comment>
        <translation>не {language}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>axis: the text as it is now</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>отдельные числа</translation>
    </message>
    <message>
        <source>numbers are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>числа делятся</translation>
    </message>
    <message>
        <source>numbers count</source>
        <comment>why two rule sets differ</comment>
        <translation>числа учитываются</translation>
    </message>
    <message>
        <source>numbers do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>числа не учитываются</translation>
    </message>
    <message>
        <source>numbers stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>числа не делятся</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln texts</source>
        <comment>after “12 snapshots”</comment>
        <translation>
            <numerusform>из %Ln текста</numerusform>
            <numerusform>из %Ln текстов</numerusform>
            <numerusform>из %Ln текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>of the parts before rounding</source>
        <translation>вкладов до округления</translation>
    </message>
    <message>
        <source>of “%s”</source>
        <comment>below “Snapshots”: the text that they are of</comment>
        <translation>«%s»</translation>
    </message>
    <message>
        <source>official texts</source>
        <translation>официальные тексты</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often the headline counts</comment>
        <translation>один раз</translation>
    </message>
    <message>
        <source>one for each character</source>
        <translation>по одному на каждый знак</translation>
    </message>
    <message>
        <source>one token only</source>
        <translation>только один токен</translation>
    </message>
    <message>
        <source>one type only</source>
        <translation>только один тип</translation>
    </message>
    <message>
        <source>or less</source>
        <comment>behind a field: “8 or less”</comment>
        <translation>или меньше</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>behind a field: “8 or more”</comment>
        <translation>или больше</translation>
    </message>
    <message>
        <source>other</source>
        <translation>прочее</translation>
    </message>
    <message>
        <source>other marks do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>прочие знаки не разделяют</translation>
    </message>
    <message>
        <source>other marks separate</source>
        <comment>why two rule sets differ</comment>
        <translation>прочие знаки разделяют</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>другие числа</translation>
    </message>
    <message>
        <source>other tokens</source>
        <translation>другие токены</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>другие слова</translation>
    </message>
    <message>
        <source>outside the target</source>
        <translation>вне цели</translation>
    </message>
    <message>
        <source>over %s</source>
        <comment>a range</comment>
        <translation>больше %s</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <comment>why a figure is unreliable</comment>
        <translation>больше {limit}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>простой</translation>
    </message>
    <message>
        <source>preparing the search: {percent} %</source>
        <translation>подготовка поиска: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>proposal %s</source>
        <comment>%s: its number and its first words</comment>
        <translation>тезис %s</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>axis: the proposals of the outline</comment>
        <translation>тезисы</translation>
    </message>
    <message>
        <source>published fact box</source>
        <translation>сводка в статье</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>скорее лёгкий</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>скорее трудный</translation>
    </message>
    <message>
        <source>references</source>
        <translation>список литературы</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалён</translation>
    </message>
    <message>
        <source>rewritten</source>
        <comment>what happened to a paragraph</comment>
        <translation>переписан</translation>
    </message>
    <message>
        <source>rule set: %s</source>
        <translation>набор правил: %s</translation>
    </message>
    <message>
        <source>same</source>
        <translation>тот же</translation>
    </message>
    <message>
        <source>school year (Oborneva)</source>
        <translation>год обучения (Оборнева)</translation>
    </message>
    <message>
        <source>school year (Wiener Sachtextformel 1)</source>
        <translation>год обучения (Wiener Sachtextformel 1)</translation>
    </message>
    <message>
        <source>school years 1 to 4</source>
        <translation>1–4-й годы обучения</translation>
    </message>
    <message>
        <source>school years 5 to 8</source>
        <translation>5–8-й годы обучения</translation>
    </message>
    <message>
        <source>searching the folder…</source>
        <translation>поиск в папке…</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>средняя школа</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>shown: %s</source>
        <comment>%s: how many texts, and ranges of figures</comment>
        <translation>показано: %s</translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation>отдельные знаки</translation>
    </message>
    <message>
        <source>signs alone count</source>
        <comment>why two rule sets differ</comment>
        <translation>отдельные знаки учитываются</translation>
    </message>
    <message>
        <source>signs alone do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>отдельные знаки не учитываются</translation>
    </message>
    <message>
        <source>slashes</source>
        <translation>косые черты</translation>
    </message>
    <message>
        <source>slashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>косые черты не разделяют</translation>
    </message>
    <message>
        <source>slashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>косые черты разделяют</translation>
    </message>
    <message>
        <source>snapshot</source>
        <comment>axis: number of the snapshot</comment>
        <translation>снимок</translation>
    </message>
    <message>
        <source>snapshot %d</source>
        <comment>in a sentence, after a colon</comment>
        <translation>снимок %d</translation>
    </message>
    <message>
        <source>snapshot {number}, “{title}”</source>
        <comment>in a sentence, after a colon</comment>
        <translation>снимок {number}, «{title}»</translation>
    </message>
    <message>
        <source>snapshots</source>
        <comment>name of a file</comment>
        <translation>снимки</translation>
    </message>
    <message>
        <source>snapshots-%s</source>
        <comment>name of a file; %s: a date</comment>
        <translation>снимки-%s</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>below a figure while the text is counted</comment>
        <translation>пока</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>what was changed in a paragraph</comment>
        <translation>пробелы</translation>
    </message>
    <message>
        <source>split 1 sentence</source>
        <translation>разделить 1 предложение</translation>
    </message>
    <message numerus="yes">
        <source>split sentences in %Ln places</source>
        <translation>
            <numerusform>разделить предложения в %Ln месте</numerusform>
            <numerusform>разделить предложения в %Ln местах</numerusform>
            <numerusform>разделить предложения в %Ln местах</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {done} of {found} measured</source>
        <comment>texts</comment>
        <translation>остановлено: измерено {done} из {found}</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>label of a field: the highest value to show</comment>
        <translation>&amp;до</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>таблицы</translation>
    </message>
    <message>
        <source>target %s</source>
        <comment>%s: a range, such as “8–10”</comment>
        <translation>цель %s</translation>
    </message>
    <message>
        <source>target %s words</source>
        <comment>%s: a range</comment>
        <translation>цель: %s слов</translation>
    </message>
    <message>
        <source>target {figure} {range}</source>
        <translation>цель: {figure} {range}</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>axis: how many texts</comment>
        <translation>тексты</translation>
    </message>
    <message>
        <source>texts not searched because they cannot be read: %s</source>
        <translation>поиск не охватил тексты, которые не читаются: %s</translation>
    </message>
    <message>
        <source>textstat itself counts no types.</source>
        <translation>Сам textstat типов не считает.</translation>
    </message>
    <message>
        <source>textstat says 0 where no word has a syllable.</source>
        <translation>textstat даёт 0, если ни в одном слове нет слога.</translation>
    </message>
    <message>
        <source>textstat’s sentences run on across lines; these are Fact Box’s</source>
        <translation>в textstat предложения идут через концы строк; здесь — предложения Fact Box</translation>
    </message>
    <message>
        <source>the Level</source>
        <translation>уровень</translation>
    </message>
    <message>
        <source>the built-in list</source>
        <translation>встроенный список</translation>
    </message>
    <message>
        <source>the current text, counted by {rules}, version {version}</source>
        <translation>текущий текст, подсчитан по набору «{rules}», версия {version}</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>запись на диск невозможна</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>возможно, диск заполнен</translation>
    </message>
    <message>
        <source>the draft is damaged</source>
        <translation>черновик повреждён</translation>
    </message>
    <message>
        <source>the first level that covers 90 % of the words</source>
        <translation>первый уровень, покрывающий 90&#xa0;% слов</translation>
    </message>
    <message>
        <source>the first level that covers 95 % of the words</source>
        <translation>первый уровень, покрывающий 95&#xa0;% слов</translation>
    </message>
    <message>
        <source>the first level that covers 98 % of the words</source>
        <translation>первый уровень, покрывающий 98&#xa0;% слов</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>папка доступна только для чтения</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>в папку нельзя писать</translation>
    </message>
    <message>
        <source>the headline counts once</source>
        <comment>why two rule sets differ</comment>
        <translation>заголовок учитывается один раз</translation>
    </message>
    <message>
        <source>the headline counts twice</source>
        <comment>why two rule sets differ</comment>
        <translation>заголовок учитывается дважды</translation>
    </message>
    <message>
        <source>the list is {language}</source>
        <translation>язык списка — {language}</translation>
    </message>
    <message>
        <source>the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch Reading Ease; from 1 to 18</source>
        <translation>самое частое из: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write и Fog, каждое с округлением вниз, вверх и до ближайшего, и класса Flesch Reading Ease; от 1 до 18</translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln characters; a window holds {most}</source>
        <translation>
            <numerusform>в тексте %Ln символ; в окне помещается {most}</numerusform>
            <numerusform>в тексте %Ln символа; в окне помещается {most}</numerusform>
            <numerusform>в тексте %Ln символов; в окне помещается {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln lines; a window holds {most}</source>
        <translation>
            <numerusform>в тексте %Ln строка; в окне помещается {most}</numerusform>
            <numerusform>в тексте %Ln строки; в окне помещается {most}</numerusform>
            <numerusform>в тексте %Ln строк; в окне помещается {most}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has a line of %Ln characters; a window shows lines of up to {most}</source>
        <translation>
            <numerusform>в тексте есть строка в %Ln символ; окно показывает строки до {most}</numerusform>
            <numerusform>в тексте есть строка в %Ln символа; окно показывает строки до {most}</numerusform>
            <numerusform>в тексте есть строка в %Ln символов; окно показывает строки до {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>the texts are not searched: this SQLite has no FTS5</source>
        <translation>поиск в текстах невозможен: в этом SQLite нет FTS5</translation>
    </message>
    <message>
        <source>there is no draft yet</source>
        <translation>черновика пока нет</translation>
    </message>
    <message>
        <source>token · par.</source>
        <comment>axis: numbers of a token and of its paragraph</comment>
        <translation>токен · абз.</translation>
    </message>
    <message>
        <source>tokens / sentences + 100 × words over six letters / tokens</source>
        <translation>токены / предложения + 100 × слова длиннее шести букв / токены</translation>
    </message>
    <message>
        <source>tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1</source>
        <translation>токены / предложения / 3 + 100 × слова из четырёх и более слогов / токены / 3 + 1</translation>
    </message>
    <message>
        <source>tokens ^ (types ^ −0.165)</source>
        <translation>токены ^ (типы ^ −0,165)</translation>
    </message>
    <message>
        <source>tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; mean of reading forward and backward</source>
        <translation>токены на фактор — отрезок, который кончается, когда TTR опускается ниже 0,72; среднее при чтении вперёд и назад</translation>
    </message>
    <message>
        <source>tokens that differ, as above</source>
        <comment>why two rule sets differ</comment>
        <translation>токены, которые различаются, как выше</translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a picture file</comment>
        <translation>динамика</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>how often the headline counts</comment>
        <translation>дважды</translation>
    </message>
    <message>
        <source>types / tokens</source>
        <translation>типы / токены</translation>
    </message>
    <message>
        <source>types / √tokens</source>
        <translation>типы / √токены</translation>
    </message>
    <message>
        <source>types that occur once / types</source>
        <translation>типы, встретившиеся один раз / типы</translation>
    </message>
    <message>
        <source>types² / (Σ i² × V_i − types), V_i types occurring i times</source>
        <translation>типы² / (Σ i² × V_i − типы), V_i — число типов с частотой i</translation>
    </message>
    <message>
        <source>type–token ratio expected of 42 tokens drawn from the text</source>
        <translation>ожидаемое TTR для 42 токенов, взятых из текста наугад</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln sentences</source>
        <translation>
            <numerusform>меньше %Ln предложения</numerusform>
            <numerusform>меньше %Ln предложений</numerusform>
            <numerusform>меньше %Ln предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln tokens</source>
        <translation>
            <numerusform>меньше %Ln токена</numerusform>
            <numerusform>меньше %Ln токенов</numerusform>
            <numerusform>меньше %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>under %s</source>
        <comment>a range</comment>
        <translation>меньше %s</translation>
    </message>
    <message>
        <source>under 100 words</source>
        <translation>меньше 100 слов</translation>
    </message>
    <message>
        <source>underscores</source>
        <translation>подчёркивания</translation>
    </message>
    <message>
        <source>underscores do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>подчёркивания не разделяют</translation>
    </message>
    <message>
        <source>underscores separate</source>
        <comment>why two rule sets differ</comment>
        <translation>подчёркивания разделяют</translation>
    </message>
    <message>
        <source>university</source>
        <translation>вуз</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the level of a word</comment>
        <translation>неизвестное</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>ненадёжно</translation>
    </message>
    <message>
        <source>unreliable: %s</source>
        <translation>ненадёжно: %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <translation>до %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <comment>a range</comment>
        <translation>до %s</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>обновление…</translation>
    </message>
    <message numerus="yes">
        <source>use %Ln letters fewer</source>
        <translation>
            <numerusform>убрать %Ln букву</numerusform>
            <numerusform>убрать %Ln буквы</numerusform>
            <numerusform>убрать %Ln букв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln syllables fewer</source>
        <translation>
            <numerusform>убрать %Ln слог</numerusform>
            <numerusform>убрать %Ln слога</numerusform>
            <numerusform>убрать %Ln слогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words of four syllables fewer</source>
        <translation>
            <numerusform>заменить %Ln четырёхсложное слово</numerusform>
            <numerusform>заменить %Ln четырёхсложных слова</numerusform>
            <numerusform>заменить %Ln четырёхсложных слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words over six letters fewer</source>
        <translation>
            <numerusform>заменить %Ln слово длиннее шести букв</numerusform>
            <numerusform>заменить %Ln слова длиннее шести букв</numerusform>
            <numerusform>заменить %Ln слов длиннее шести букв</numerusform>
        </translation>
    </message>
    <message>
        <source>version %d</source>
        <comment>of a rule set</comment>
        <translation>версия %d</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>очень лёгкий</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>очень трудный</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>гласные</translation>
    </message>
    <message>
        <source>vowels; i before another vowel is silent</source>
        <translation>гласные; i перед другой гласной не произносится</translation>
    </message>
    <message>
        <source>wave</source>
        <comment>how sentences are marked</comment>
        <translation>волна</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>веб-адреса</translation>
    </message>
    <message>
        <source>web addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>веб-адреса делятся</translation>
    </message>
    <message>
        <source>web addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>веб-адреса не делятся</translation>
    </message>
    <message>
        <source>whole text %s</source>
        <translation>весь текст %s</translation>
    </message>
    <message>
        <source>with the headline %s</source>
        <comment>once, twice</comment>
        <translation>с учётом заголовка %s</translation>
    </message>
    <message>
        <source>with {kinds}</source>
        <comment>“with headings, tables”</comment>
        <translation>с учётом: {kinds}</translation>
    </message>
    <message>
        <source>without this figure</source>
        <translation>без этого показателя</translation>
    </message>
    <message>
        <source>without {kinds}</source>
        <comment>“without headings, tables”</comment>
        <translation>без учёта: {kinds}</translation>
    </message>
    <message>
        <source>words</source>
        <comment>behind two fields: a number of words</comment>
        <translation>слов</translation>
    </message>
    <message>
        <source>words by %s</source>
        <comment>%s: word lists</comment>
        <translation>списки слов: %s</translation>
    </message>
    <message>
        <source>words over six letters / sentences</source>
        <translation>слова длиннее шести букв / предложения</translation>
    </message>
    <message>
        <source>years of primary school</source>
        <translation>годы нач. школы</translation>
    </message>
    <message>
        <source>years of school (Fog, for Polish)</source>
        <translation>годы обучения (Fog, для польского)</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{difference} since {snapshot}</source>
        <comment>{snapshot}: number of a snapshot</comment>
        <translation>{difference} к снимку {snapshot}</translation>
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
        <translation>{entry} в строке {line} пропущено: это не одно слово.</translation>
    </message>
    <message>
        <source>{far} above</source>
        <translation>на {far} выше</translation>
    </message>
    <message>
        <source>{far} above {range}</source>
        <translation>на {far} выше цели {range}</translation>
    </message>
    <message>
        <source>{far} below</source>
        <translation>на {far} ниже</translation>
    </message>
    <message>
        <source>{far} below {range}</source>
        <translation>на {far} ниже цели {range}</translation>
    </message>
    <message>
        <source>{far} points easier</source>
        <translation>на {far} легче</translation>
    </message>
    <message>
        <source>{far} points easier than {range}</source>
        <translation>на {far} легче цели {range}</translation>
    </message>
    <message>
        <source>{far} points harder</source>
        <translation>на {far} труднее</translation>
    </message>
    <message>
        <source>{far} points harder than {range}</source>
        <translation>на {far} труднее цели {range}</translation>
    </message>
    <message>
        <source>{far} {percent} %: {known}. {to_do}: {some}</source>
        <comment>“8.2 above 95 %: …”</comment>
        <translation>Сейчас {far} {percent}&#xa0;%: {known}. {to_do}: {some}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}</source>
        <translation>{figure} от {low} до {high}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}, median {median}</source>
        <translation>{figure} от {low} до {high}, медиана {median}</translation>
    </message>
    <message numerus="yes">
        <source>{figure} {values}: {count} of %Ln texts</source>
        <translation>
            <numerusform>{figure} {values}: {count} из %Ln текста</numerusform>
            <numerusform>{figure} {values}: {count} из %Ln текстов</numerusform>
            <numerusform>{figure} {values}: {count} из %Ln текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}, of the sentence alone; none under three tokens</source>
        <translation>{figure} отдельного предложения; нет, если меньше трёх токенов</translation>
    </message>
    <message>
        <source>{figure}, of the whole text: its change without the sentence</source>
        <translation>{figure} всего текста: изменение без предложения</translation>
    </message>
    <message numerus="yes">
        <source>{figure}: by {listed}; unreliable under %Ln tokens.</source>
        <translation>
            <numerusform>{figure}: по {listed}; ненадёжно, если меньше %Ln токена.</numerusform>
            <numerusform>{figure}: по {listed}; ненадёжно, если меньше %Ln токенов.</numerusform>
            <numerusform>{figure}: по {listed}; ненадёжно, если меньше %Ln токенов.</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, difference {difference}</source>
        <translation>{figure}: {before} до, {after} после, разница {difference}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln proposals</source>
        <comment>“3 of 5 proposals”</comment>
        <translation>
            <numerusform>{found} из %Ln тезиса</numerusform>
            <numerusform>{found} из %Ln тезисов</numerusform>
            <numerusform>{found} из %Ln тезисов</numerusform>
        </translation>
    </message>
    <message>
        <source>{inside} of {all} inside {target}</source>
        <comment>texts; {target}: “8–10”</comment>
        <translation>{inside} из {all} в пределах цели {target}</translation>
    </message>
    <message>
        <source>{listed} in {made_from}</source>
        <comment>titles of a word list and of its source</comment>
        <translation>{listed} из {made_from}</translation>
    </message>
    <message>
        <source>{lists}, then {another}</source>
        <translation>{lists}, затем {another}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range</comment>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades agree within {apart}</source>
        <translation>от {low} до {high}: классы сходятся в пределах {apart}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades differ by {apart}</source>
        <translation>от {low} до {high}: классы расходятся на {apart}</translation>
    </message>
    <message>
        <source>{low} up to {high}</source>
        <comment>a range without its end: “8.0 up to 9.0”</comment>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>{name} from snapshot to snapshot</source>
        <translation>{name} от снимка к снимку</translation>
    </message>
    <message numerus="yes">
        <source>{name} was counted by the rule set {rules}, version {version}{figures}; here it was counted again.</source>
        <comment>{figures}: “: Level 9.1, Tokens 812”, or nothing</comment>
        <translation>
            <numerusform>{name} — подсчитано по набору правил «{rules}», версия {version}{figures}; здесь пересчитано.</numerusform>
            <numerusform>{name} — подсчитано по набору правил «{rules}», версия {version}{figures}; здесь пересчитано.</numerusform>
            <numerusform>{name} — подсчитано по набору правил «{rules}», версия {version}{figures}; здесь пересчитано.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} went from {then} to {now}, {change}.</source>
        <translation>{name}: с {then} до {now}, {change}.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: none of its own for a sentence of one or two words.</source>
        <translation>{name}: у предложения из одного-двух слов нет своего значения.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <comment>what is said of something, after its name</comment>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>the selected place, and how many there are: 3 of 12</comment>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>{old} is counted {otherwise}, unlike {new}.</source>
        <translation>{old}: подсчитано {otherwise}, в отличие от: {new}.</translation>
    </message>
    <message>
        <source>{old} is in {old_language}, {new} in {new_language}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>{old} — {old_language}, {new} — {new_language}: сравнивается только то, что в обоих считается одинаково, например абзацы и предложения.</translation>
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
        <translation>{percent}&#xa0;% на уровне {level}</translation>
    </message>
    <message>
        <source>{rules} {version}, headline {headline}</source>
        <comment>“Fact box 3, headline twice”</comment>
        <translation>{rules} {version}, заголовок {headline}</translation>
    </message>
    <message>
        <source>{said} (the headline counted once)</source>
        <translation>{said} (заголовок учтён один раз)</translation>
    </message>
    <message>
        <source>{share} % at {level} by {listed}</source>
        <translation>{share}&#xa0;% на уровне {level} по {listed}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln texts</source>
        <translation>
            <numerusform>{shown} из %Ln текста</numerusform>
            <numerusform>{shown} из %Ln текстов</numerusform>
            <numerusform>{shown} из %Ln текстов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>{snapshot}: сохранён {moment} UTC, набор правил «{rules}», версия {version}, заголовок учтён {times}</numerusform>
            <numerusform>{snapshot}: сохранён {moment} UTC, набор правил «{rules}», версия {version}, заголовок учтён {times}</numerusform>
            <numerusform>{snapshot}: сохранён {moment} UTC, набор правил «{rules}», версия {version}, заголовок учтён {times}</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}.</source>
        <comment>“30 sentences, 800 tokens and 1,200 syllables.”</comment>
        <translation>{some} и {last}.</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %Ln types</source>
        <translation>
            <numerusform>{some} из %Ln типа</numerusform>
            <numerusform>{some} из %Ln типов</numerusform>
            <numerusform>{some} из %Ln типов</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} — подсчитано по набору правил «{old_rules}», версия {old_version}: {figures}; здесь оба подсчитаны по набору «{rules}», версия {version}.</translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}; here both are counted by {rules}, version {version}.</source>
        <translation>{text} — подсчитано по набору правил «{old_rules}», версия {old_version}; здесь оба подсчитаны по набору «{rules}», версия {version}.</translation>
    </message>
    <message>
        <source>{to_do}.</source>
        <translation>{to_do}.</translation>
    </message>
    <message>
        <source>{token} · par. {paragraph}</source>
        <comment>axis</comment>
        <translation>{token} · абз. {paragraph}</translation>
    </message>
    <message>
        <source>{words} ({range})</source>
        <translation>{words} ({range})</translation>
    </message>
    <message>
        <source>{word}: {level}, form of “{form}”</source>
        <translation>{word}: {level}, форма слова «{form}»</translation>
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
        <translation>«%s» уже существует. Заменить?</translation>
    </message>
    <message>
        <source>“%s” is ready, but you went on working. Open it now?</source>
        <translation>«%s» готов, но вы продолжили работу. Открыть сейчас?</translation>
    </message>
    <message>
        <source>“%s” is the text itself. Give the report another name.</source>
        <translation>«%s» — это сам текст. Дайте отчёту другое имя.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Load the new version? You can undo this.</source>
        <translation>«%s» изменён другой программой. Загрузить новую версию? Это можно отменить.</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Overwrite what it wrote?</source>
        <translation>«%s» изменён другой программой. Перезаписать её изменения?</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; Save writes it again.</source>
        <translation>«%s» перемещён или удалён другой программой; «Сохранить» запишет его снова.</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; save its text.</source>
        <translation>«%s» перемещён или удалён другой программой; сохраните его текст.</translation>
    </message>
    <message>
        <source>“%s” was not opened: Fact Box failed to read it. Save it in another format, or paste its text.</source>
        <translation>«%s» не открыт: Fact Box не сумел его прочесть. Сохраните его в другом формате или вставьте его текст.</translation>
    </message>
    <message>
        <source>“%s” was not saved: it would replace the document the text comes from. Save it under another name.</source>
        <translation>«%s» не сохранён: он заменил бы документ, из которого взят текст. Сохраните под другим именем.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: the process that reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>«{file}» не открыт: не удалось запустить процесс чтения ({reason}). Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>“{file}” was not opened: {reason}</source>
        <translation>«{file}» не открыт: {reason}</translation>
    </message>
    <message>
        <source>“{file}” was not saved: {reason}. Save it under another name.</source>
        <translation>«{file}» не сохранён: {reason}. Сохраните под другим именем.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Export it somewhere else.</source>
        <translation>«{file}» не записан: {reason}. Экспортируйте в другое место.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the picture somewhere else.</source>
        <translation>«{file}» не записан: {reason}. Сохраните рисунок в другом месте.</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the table somewhere else.</source>
        <translation>«{file}» не записан: {reason}. Сохраните таблицу в другом месте.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy.</source>
        <translation>«{name}» относится к собственным данным Fact Box. Скопируйте его в другое место и откройте копию.</translation>
    </message>
    <message>
        <source>“{name}” beside it is not a file</source>
        <translation>«{name}» рядом с ним — не файл</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«{name}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” claims to be {shown} but is not. Save it as UTF-8.</source>
        <translation>В «{name}» указано {shown}, но это не так. Сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 pages. Split it into smaller files.</source>
        <translation>В «{name}» больше 20&#xa0;000 страниц. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” has no text of its own. {warning}</source>
        <translation>В «{name}» нет собственного текста. {warning}</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures of pages. Run text recognition (OCR) on it first.</source>
        <translation>В «{name}» нет текста, только изображения страниц. Сначала распознайте текст (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures. Run text recognition (OCR) on it first.</source>
        <translation>В «{name}» нет текста, только изображения. Сначала распознайте текст (OCR).</translation>
    </message>
    <message>
        <source>“{name}” has no text. Save the page again, as HTML.</source>
        <translation>В «{name}» нет текста. Сохраните страницу ещё раз, как HTML.</translation>
    </message>
    <message>
        <source>“{name}” has no text; its pages may be pictures. Get an edition with text.</source>
        <translation>В «{name}» нет текста; возможно, его страницы — изображения. Достаньте издание с текстом.</translation>
    </message>
    <message>
        <source>“{name}” has no web page in it. Save the page again, as HTML.</source>
        <translation>В «{name}» нет веб-страницы. Сохраните страницу ещё раз, как HTML.</translation>
    </message>
    <message>
        <source>“{name}” has too much text. Split it into smaller files.</source>
        <translation>В «{name}» слишком много текста. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” is PostScript. Save it as PDF, then open that.</source>
        <translation>«{name}» — это PostScript. Сохраните его как PDF и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a DjVu file. Save it as PDF, then open that.</source>
        <translation>«{name}» — файл DjVu. Сохраните его как PDF и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a Kindle book. Convert it to EPUB, then open that.</source>
        <translation>«{name}» — книга Kindle. Преобразуйте её в EPUB и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a Pages document. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» — документ Pages. Сохраните его как файл Word (.docx) в исходной программе и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» — файл Word старого формата (.doc). Сохраните его как файл Word (.docx) в исходной программе и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» — файл Word, сохранённый как XML. Сохраните его как файл Word (.docx) в исходной программе и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» — файл WordPerfect. Сохраните его как файл Word (.docx) в исходной программе и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a chart, not a text. Copy its text, and paste it.</source>
        <translation>«{name}» — диаграмма, а не текст. Скопируйте и вставьте её текст.</translation>
    </message>
    <message>
        <source>“{name}” is a database. Open a text or a document.</source>
        <translation>«{name}» — база данных. Откройте текст или документ.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Open a text file.</source>
        <translation>«{name}» — устройство или канал. Откройте текстовый файл.</translation>
    </message>
    <message>
        <source>“{name}” is a drawing, not a text. Copy its text, and paste it.</source>
        <translation>«{name}» — рисунок, а не текст. Скопируйте и вставьте его текст.</translation>
    </message>
    <message>
        <source>“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» — файл старой программы Microsoft Office. Сохраните его как файл Word (.docx) в исходной программе и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open a text file in it.</source>
        <translation>«{name}» — папка. Откройте текстовый файл в ней.</translation>
    </message>
    <message>
        <source>“{name}” is a form with nothing in it but prompts. Fill it in, then open it.</source>
        <translation>«{name}» — форма, где есть только подсказки. Заполните её и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Run text recognition (OCR) on it, and open the result.</source>
        <translation>«{name}» — изображение. Распознайте текст (OCR) и откройте результат.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Save it as PDF, then open that.</source>
        <translation>«{name}» — презентация. Сохраните её как PDF и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is a program. Open a text or a document.</source>
        <translation>«{name}» — программа. Откройте текст или документ.</translation>
    </message>
    <message>
        <source>“{name}” is a sound or a film. Open a text or a document.</source>
        <translation>«{name}» — звук или фильм. Откройте текст или документ.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Copy the cells that you want, and paste them.</source>
        <translation>«{name}» — электронная таблица. Скопируйте и вставьте нужные ячейки.</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Copy its text, and paste it.</source>
        <translation>«{name}» — сообщение Outlook. Скопируйте и вставьте его текст.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and open what is in it.</source>
        <translation>«{name}» — архив. Распакуйте его и откройте содержимое.</translation>
    </message>
    <message>
        <source>“{name}” is an empty archive. Get another copy.</source>
        <translation>«{name}» — пустой архив. Достаньте другой экземпляр.</translation>
    </message>
    <message>
        <source>“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>«{name}» — старый файл Word или Write. Сохраните его как файл Word (.docx) в исходной программе и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again.</source>
        <translation>«{name}» повреждён: не читается как PDF. Достаньте другой экземпляр или сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be unpacked. Get another copy, or save it again.</source>
        <translation>«{name}» повреждён: не распаковывается. Достаньте другой экземпляр или сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML cannot be read. Get another copy, or save it again.</source>
        <translation>«{name}» повреждён: его XML не читается. Достаньте другой экземпляр или сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing. Get another copy, or save it again.</source>
        <translation>«{name}» повреждён: нет конца файла. Достаньте другой экземпляр или сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its list of contents is missing. Get another copy.</source>
        <translation>«{name}» повреждён: нет списка содержимого. Достаньте другой экземпляр.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Get another copy, or save it again.</source>
        <translation>«{name}» повреждён: нет текста. Достаньте другой экземпляр или сохраните ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Save it again.</source>
        <translation>«{name}» повреждён: нет текста. Сохраните его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no pages. Save it again.</source>
        <translation>«{name}» пуст: в нём нет страниц. Сохраните его ещё раз.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Open another file.</source>
        <translation>«{name}» пуст: в нём нет текста. Откройте другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing in the file.</source>
        <translation>«{name}» пуст: в файле ничего нет.</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing on its pages.</source>
        <translation>«{name}» пуст: на страницах ничего нет.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that cannot be read. Save it without a password.</source>
        <translation>«{name}» зашифрован способом, который не читается. Сохраните его без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Save it without a password, then open it.</source>
        <translation>«{name}» зашифрован. Сохраните его без пароля и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open that.</source>
        <translation>«{name}» — старый формат OpenOffice 1. Сохраните его как .odt и откройте.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: it contains NUL bytes. Open another file.</source>
        <translation>«{name}» — не текстовый файл: в нём есть байты NUL. Откройте другой файл.</translation>
    </message>
    <message>
        <source>“{name}” is not text in any known encoding. Save it as UTF-8 first.</source>
        <translation>Кодировка «{name}» не распознана. Сначала сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying (DRM), so its text cannot be read. Get a copy without protection.</source>
        <translation>«{name}» защищён от копирования (DRM), и его текст не читается. Достаньте экземпляр без защиты.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once.</source>
        <translation>«{name}» слишком велик, чтобы прочесть его целиком.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once. Split it into smaller files.</source>
        <translation>«{name}» слишком велик, чтобы прочесть его целиком. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” is too large when it is unpacked. Split it into smaller files.</source>
        <translation>«{name}» слишком велик после распаковки. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Split it into smaller files.</source>
        <translation>«{name}» требует слишком много памяти. Разделите его на файлы поменьше.</translation>
    </message>
    <message>
        <source>“{name}” of known words, which count as A1</source>
        <translation>«{name}» с известными словами, которые считаются A1</translation>
    </message>
    <message>
        <source>“{path}” belongs to the snapshots themselves; choose another name or folder.</source>
        <translation>«{path}» относится к самим снимкам; выберите другое имя или папку.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened; check that you may read and write both the file and its folder.</source>
        <translation>«{path}» не открывается; проверьте, можно ли читать и записывать этот файл и его папку.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}; check the file and its folder.</source>
        <translation>«{path}» использовать нельзя: {reason}; проверьте файл и его папку.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was moved to “{moved}” and a new one begun; look at the list and try again.</source>
        <translation>«{path}» не читался и перемещён в «{moved}», начат новый; просмотрите список и повторите.</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was opened again; look at the list and try again.</source>
        <translation>«{path}» не читался и открыт заново; просмотрите список и повторите.</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({error}); check the disk and try again.</source>
        <translation>«{path}» не удалось прочесть или записать ({error}); проверьте диск и повторите.</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}; nothing was changed.</source>
        <translation>«{path}» использовать не удалось: {error}; ничего не изменено.</translation>
    </message>
    <message>
        <source>“{path}” does not keep what is written to it; check the disk.</source>
        <translation>«{path}» не сохраняет записанное; проверьте диск.</translation>
    </message>
    <message>
        <source>“{path}” has an unknown layout, {version}, and was not changed; put a backup in its place.</source>
        <translation>У «{path}» неизвестная структура, {version}, он не изменён; поставьте на его место резервную копию.</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program and was not changed; move it elsewhere and try again.</source>
        <translation>«{path}» — база данных другой программы, она не изменена; переместите её и повторите.</translation>
    </message>
    <message>
        <source>“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>«{path}» — документ или электронная таблица, а не список слов. Сохраните слова как CSV или простой текст и возьмите тот файл.</translation>
    </message>
    <message>
        <source>“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>«{path}» — документ, а не список слов. Сохраните слова как CSV или простой текст и возьмите тот файл.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so snapshots cannot be kept there; move it and try again.</source>
        <translation>«{path}» — папка, и снимки там хранить нельзя; переместите её и повторите.</translation>
    </message>
    <message>
        <source>“{path}” is closed; open the window again to use it.</source>
        <translation>«{path}» закрыт; чтобы использовать его, откройте окно снова.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and it or its folder is read-only, so it was not changed; allow writing there and try again.</source>
        <translation>«{path}» повреждён, но он или его папка доступны только для чтения, и он не изменён; разрешите запись и повторите.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program; nothing was changed, try again in a moment.</source>
        <translation>«{path}» занят другой программой; ничего не изменено, повторите чуть позже.</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged or from an earlier Fact Box, but still open in another window; close the other windows and try again.</source>
        <translation>«{path}» отсутствует, повреждён или записан прежней версией Fact Box, но ещё открыт в другом окне; закройте другие окна и повторите.</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so snapshots cannot be kept there; move it and try again.</source>
        <translation>«{path}» — не файл, и снимки там хранить нельзя; переместите его и повторите.</translation>
    </message>
    <message>
        <source>“{path}” is not a word list. {problem}</source>
        <translation>«{path}» — не список слов. {problem}</translation>
    </message>
    <message>
        <source>“{path}” is too large for a word list.</source>
        <translation>«{path}» слишком велик для списка слов.</translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only, so nothing was changed; allow writing there and try again.</source>
        <translation>«{path}» или его папка доступны только для чтения, и ничего не изменено; разрешите запись и повторите.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {error}; correct or delete that row with an SQLite program.</source>
        <translation>«{path}» изменён другой программой: {error}; исправьте или удалите эту запись в программе для SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}, among others. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>«{path}» изменён другой программой: {wrong} и другое. Неверное не показано, но осталось в файле; исправьте или удалите его в программе для SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>«{path}» изменён другой программой: {wrong}. Неверное не показано, но осталось в файле; исправьте или удалите его в программе для SQLite.</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program and has been opened again; look at the list and try again.</source>
        <translation>«{path}» перемещён, удалён или заменён другой программой и открыт заново; просмотрите список и повторите.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Export it somewhere else.</source>
        <translation>«{path}» не записан: {reason}. Экспортируйте в другое место.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Fact Box (layout {version}, this one reads {known}) and was not changed; update Fact Box to use it.</source>
        <translation>«{path}» записан более новой версией Fact Box (структура {version}, эта читает {known}) и не изменён; обновите Fact Box, чтобы использовать его.</translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier Fact Box and has to be converted, but it or its folder is read-only; allow writing there and try again.</source>
        <translation>«{path}» записан прежней версией Fact Box и требует преобразования, но он или его папка доступны только для чтения; разрешите запись и повторите.</translation>
    </message>
    <message>
        <source>“{word}” does not occur</source>
        <translation>«{word}» не встречается</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: %Ln places {in_paragraphs}</source>
        <comment>“in 3 paragraphs”</comment>
        <translation>
            <numerusform>«{word}»: %Ln место {in_paragraphs}</numerusform>
            <numerusform>«{word}»: %Ln места {in_paragraphs}</numerusform>
            <numerusform>«{word}»: %Ln мест {in_paragraphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: 1 place</source>
        <translation>«{word}»: 1 место</translation>
    </message>
    <message>
        <source>“{word}”: a name inside a sentence; at the beginning of one, it may be a word.</source>
        <translation>«{word}»: имя внутри предложения; в начале это может быть и слово.</translation>
    </message>
    <message>
        <source>“{word}”: count {times}; {name} {effect}</source>
        <translation>«{word}»: частота {times}; {name} {effect}</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: first {shown} of %Ln places</source>
        <translation>
            <numerusform>«{word}»: первые {shown} из %Ln места</numerusform>
            <numerusform>«{word}»: первые {shown} из %Ln мест</numerusform>
            <numerusform>«{word}»: первые {shown} из %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: syllables {syllables} × count {times} = {product}</source>
        <translation>«{word}»: слоги {syllables} × частота {times} = {product}</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”.</source>
        <translation>«{word}»: {level}, форма слова «{form}».</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”; with a capital, it may be a name.</source>
        <translation>«{word}»: {level}, форма слова «{form}»; с прописной буквы может быть именем.</translation>
    </message>
    <message>
        <source>“{word}”: {level}.</source>
        <translation>«{word}»: {level}.</translation>
    </message>
    <message>
        <source>“{word}”: {level}; with a capital, it may be a name.</source>
        <translation>«{word}»: {level}; с прописной буквы может быть именем.</translation>
    </message>
    <message>
        <source>“—” stands where textstat failed on this text: %s.</source>
        <translation>«—» стоит там, где textstat не справился с этим текстом: %s.</translation>
    </message>
    <message>
        <source>− removed</source>
        <comment>what happened to a paragraph</comment>
        <translation>− удалён</translation>
    </message>
    <message>
        <source>−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407</source>
        <translation>−20,5 × предложения / токены + 4,9 × слоги / токены − 3,407</translation>
    </message>
    <message>
        <source>√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2</source>
        <translation>√((токены / предложения)² + (100 × слова из четырёх и более слогов / токены)²) / 2</translation>
    </message>
    <message>
        <source>√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times</source>
        <translation>√(Σ V_i × (i / токены)² − 1 / типы), V_i — число типов с частотой i</translation>
    </message>
    <message>
        <source>▲ above the target, ▼ below it.</source>
        <translation>▲ выше цели, ▼ ниже цели.</translation>
    </message>
    <message>
        <source>▲ above the target: easier; ▼ below it: harder.</source>
        <translation>▲ выше цели — легче, ▼ ниже цели — труднее.</translation>
    </message>
    <message>
        <source>▲ above the target: harder; ▼ below it: easier.</source>
        <translation>▲ выше цели — труднее, ▼ ниже цели — легче.</translation>
    </message>
</context>
</TS>
