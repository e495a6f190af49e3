<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% at</source>
        <comment>between two fields: “95 % at A2”</comment>
        <translation>%，等级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln above</source>
        <comment>texts above the target</comment>
        <translation>
            <numerusform>%Ln 篇高于目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln below</source>
        <comment>texts below the target</comment>
        <translation>
            <numerusform>%Ln 篇低于目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln 段有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, such as {entry} in line {line}, are left out because they are not single words.</source>
        <translation>
            <numerusform>已略去 %Ln 个条目（例如第 {line} 行的 {entry}），因为它们不是单个的词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>places that were found</comment>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ignored words</source>
        <translation>
            <numerusform>%Ln 个已忽略的词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the headline counted twice</source>
        <comment>places</comment>
        <translation>
            <numerusform>标题计两次，其中 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid characters, such as NUL or half a character, became “�”.</source>
        <translation>
            <numerusform>%Ln 个无效字符（如 NUL 或不完整的字符）已变为“�”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more characters</source>
        <comment>not shown</comment>
        <translation>
            <numerusform>另有 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln 段移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved and changed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln 段移动并改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <translation>
            <numerusform>%Ln 个专名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln 段新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are above it</source>
        <translation>
            <numerusform>{graded} 个句子中有 %Ln 个高于目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {graded} sentences are harder</source>
        <translation>
            <numerusform>{graded} 个句子中有 %Ln 个更难</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other words</source>
        <translation>
            <numerusform>%Ln 个其他词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>其他 %Ln 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs unchanged</source>
        <translation>
            <numerusform>%Ln 段未改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places in the whole text</source>
        <translation>
            <numerusform>全文共 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln proposals</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln 段删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <comment>places that were replaced</comment>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows copied</source>
        <translation>
            <numerusform>已复制 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows exported</source>
        <translation>
            <numerusform>已导出 %Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots</source>
        <translation>
            <numerusform>%Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots {of_texts}</source>
        <comment>“of 3 texts”</comment>
        <translation>
            <numerusform>{of_texts}的 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshots, and now</source>
        <translation>
            <numerusform>%Ln 个快照及当前文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln syllables</source>
        <translation>
            <numerusform>%Ln 个音节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln symbols</source>
        <translation>
            <numerusform>%Ln 个符号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln 篇文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts not read</source>
        <translation>
            <numerusform>%Ln 篇文本未读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts without {figure}</source>
        <translation>
            <numerusform>%Ln 篇文本没有“{figure}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tokens</source>
        <translation>
            <numerusform>%Ln 个形符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too far off to draw</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%Ln 篇偏离过远，未画出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln types</source>
        <translation>
            <numerusform>%Ln 个类符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>paragraphs</comment>
        <translation>
            <numerusform>%Ln 段未改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words ignored</source>
        <translation>
            <numerusform>已忽略 %Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words left out: {kinds}</source>
        <translation>
            <numerusform>已排除 %Ln 个词：{kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words {in_places}</source>
        <comment>“in 50 places”</comment>
        <translation>
            <numerusform>%Ln 个词，{in_places}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at A1</source>
        <translation>
            <numerusform>%n 个 A1 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content words</source>
        <translation>
            <numerusform>%n 个实词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words</source>
        <translation>
            <numerusform>%n 个难词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difficult words of two syllables or more</source>
        <translation>
            <numerusform>%n 个双音节及以上的难词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hard words</source>
        <translation>
            <numerusform>%n 个复杂词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters</source>
        <translation>
            <numerusform>%n 个字母</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letters and digits</source>
        <translation>
            <numerusform>%n 个字母和数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them of three syllables or more</source>
        <translation>
            <numerusform>其中 %n 个为三音节及以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them repeat a type in their window</source>
        <translation>
            <numerusform>其中 %n 个重复了窗口内的类符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>其他 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraphs</source>
        <translation>
            <numerusform>%n 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <comment>snapshots</comment>
        <translation>
            <numerusform>已保存 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentences</source>
        <translation>
            <numerusform>%n 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller ones</source>
        <comment>parts of a difference</comment>
        <translation>
            <numerusform>其余较小的 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshots are selected. Select two to compare them, or one to compare it with the text.</source>
        <translation>
            <numerusform>选中了 %n 个快照。选两个可相互比较，选一个可与文本比较。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syllables</source>
        <translation>
            <numerusform>%n 个音节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens</source>
        <translation>
            <numerusform>%n 个形符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in all windows</source>
        <translation>
            <numerusform>所有窗口共 %n 个形符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tokens in whole segments</source>
        <translation>
            <numerusform>完整分段共 %n 个形符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types</source>
        <translation>
            <numerusform>%n 个类符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types occurring once</source>
        <translation>
            <numerusform>%n 个只出现一次的类符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types, summed over the segments</source>
        <translation>
            <numerusform>各分段共 %n 个类符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to A2</source>
        <translation>
            <numerusform>%n 个 A2 及以下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B1</source>
        <translation>
            <numerusform>%n 个 B1 及以下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to B2</source>
        <translation>
            <numerusform>%n 个 B2 及以下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words from the beginning</source>
        <translation>
            <numerusform>%n 个词（从开头起）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of four syllables or more</source>
        <translation>
            <numerusform>%n 个四音节及以上的词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one syllable</source>
        <translation>
            <numerusform>%n 个单音节词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of one to three letters</source>
        <translation>
            <numerusform>%n 个一至三个字母的词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words of three syllables or more</source>
        <translation>
            <numerusform>%n 个三音节及以上的词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words over six letters</source>
        <translation>
            <numerusform>%n 个超过六个字母的词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words without names, numbers and symbols</source>
        <translation>
            <numerusform>%n 个词（不含专名、数字和符号）</numerusform>
        </translation>
    </message>
    <message>
        <source>%s as the sum of their levels</source>
        <translation>其等级之和为 %s</translation>
    </message>
    <message>
        <source>%s backward</source>
        <translation>反向 %s</translation>
    </message>
    <message>
        <source>%s is reached.</source>
        <translation>已达到 %s。</translation>
    </message>
    <message>
        <source>%s needs a dictionary to count words</source>
        <translation>%s需要词典才能计词</translation>
    </message>
    <message>
        <source>%s to now</source>
        <comment>%s: a difference</comment>
        <translation>至今 %s</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>%s: numbers of proposals, such as “2, 3”</comment>
        <translation>%s 合计</translation>
    </message>
    <message>
        <source>%s together</source>
        <comment>some proposals</comment>
        <translation>%s 合计</translation>
    </message>
    <message>
        <source>%s tokens per factor forward</source>
        <translation>正向每个因子 %s 个形符</translation>
    </message>
    <message>
        <source>%s words.</source>
        <translation>词数%s。</translation>
    </message>
    <message>
        <source>%s – comparison</source>
        <comment>name of a file; %s: title of the text</comment>
        <translation>%s – 比较</translation>
    </message>
    <message>
        <source>%s – report</source>
        <translation>%s – 报告</translation>
    </message>
    <message>
        <source>%s — Folder</source>
        <translation>%s — 文件夹</translation>
    </message>
    <message>
        <source>%s, on</source>
        <comment>%s: the rule set that is on</comment>
        <translation>%s，使用中</translation>
    </message>
    <message>
        <source>%s, out of order</source>
        <translation>%s，次序有误</translation>
    </message>
    <message>
        <source>%s.</source>
        <translation>%s。</translation>
    </message>
    <message>
        <source>%s: no difference</source>
        <translation>%s：无差异</translation>
    </message>
    <message>
        <source>%s: no parts can be found, as the texts are too long and differ too much</source>
        <translation>%s：文本过长且差异过大，无法求出各部分</translation>
    </message>
    <message>
        <source>%s: no value in one of the texts</source>
        <translation>%s：其中一篇文本没有值</translation>
    </message>
    <message>
        <source>%s: not a sum. The parts are found by replacing paragraphs one by one.</source>
        <translation>%s：不是总和。各部分通过逐段替换求得。</translation>
    </message>
    <message>
        <source>%s: parts found by replacing the paragraphs one by one</source>
        <translation>%s：通过逐段替换求得各部分</translation>
    </message>
    <message>
        <source>%s: the texts are in two languages, so no parts are found</source>
        <translation>%s：两篇文本语言不同，未求各部分</translation>
    </message>
    <message>
        <source>%s: where the difference came from</source>
        <translation>%s：差异从何而来</translation>
    </message>
    <message>
        <source>&amp;About Fact Box</source>
        <translation>关于 Fact Box(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;All texts (%d)</source>
        <comment>snapshots</comment>
        <translation>所有文本（%d）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All texts…</source>
        <translation>所有文本(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <comment>the language of the text</comment>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <comment>to the page before</comment>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;CSV, a table for spreadsheets</source>
        <translation>CSV 表格(&amp;C)，用于电子表格软件</translation>
    </message>
    <message>
        <source>&amp;Chinese</source>
        <translation>中文(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <comment>kind of text that may be left out</comment>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <comment>name of a menu</comment>
        <translation>计数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Default font and size</source>
        <translation>默认字体和字号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete draft</source>
        <translation>删除草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭提示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Diversity</source>
        <comment>menu: a group of figures</comment>
        <translation>多样性(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Diversity over the text</source>
        <translation>全文多样性曲线(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <comment>moves a word list down</comment>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>荷兰语(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>name of a menu</comment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;English</source>
        <translation>英语(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <comment>label of a list: the figure that is drawn</comment>
        <translation>指标(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <comment>name of a menu</comment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find the parts</source>
        <translation>求各部分(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <comment>to the page after</comment>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>法语(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Front matter</source>
        <comment>kind of text that may be left out</comment>
        <translation>前置元数据(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;German</source>
        <translation>德语(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Go to the next place</source>
        <translation>转到下一处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Headings</source>
        <comment>kind of text that may be left out</comment>
        <translation>小标题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>name of a menu</comment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <comment>ignores the words typed</comment>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ignore in this text</source>
        <translation>在此文本中忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ignore this word in this text</source>
        <translation>在此文本中忽略此词(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <comment>name of a menu</comment>
        <translation>检查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Italian</source>
        <translation>意大利语(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;JSON, with the texts</source>
        <translation>JSON，含文本(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Join lines</source>
        <translation>合并行(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的版本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep my text</source>
        <translation>保留我的文本(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Link targets</source>
        <comment>kind of text that may be left out</comment>
        <translation>链接目标(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mark words above</source>
        <translation>标记高于此级的词(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>区分大小写(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <comment>label of a field: the name of a text</comment>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <comment>command: a new text</comment>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>place that was found</comment>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <comment>change in a comparison</comment>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no words are marked</comment>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <comment>opens the text</comment>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Portuguese</source>
        <translation>葡萄牙语(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>place that was found</comment>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <comment>change in a comparison</comment>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>button</comment>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <comment>command: print a report</comment>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Readability</source>
        <comment>menu: a group of figures</comment>
        <translation>可读性(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <comment>kind of text that may be left out</comment>
        <translation>参考文献(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <comment>button: replace one place</comment>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>恢复此版本(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rule sets</source>
        <translation>规则集(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Russian</source>
        <translation>俄语(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save as %s…</source>
        <translation>另存为 %s(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save snapshot</source>
        <translation>保存快照(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Selected (%d)</source>
        <comment>snapshots</comment>
        <translation>所选（%d）(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <comment>label of a list: which texts to show</comment>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Snapshots</source>
        <comment>name of a menu</comment>
        <translation>快照(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Spanish</source>
        <translation>西班牙语(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>系统语言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <comment>kind of text that may be left out</comment>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take the whole page</source>
        <translation>使用整个网页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Target length</source>
        <translation>目标长度(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Target…</source>
        <translation>目标(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;This text ({number}): “{title}”</source>
        <translation>此文本（{number}）：“{title}”(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>题名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Title and note…</source>
        <translation>题名和备注(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Title…</source>
        <translation>题名(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>button: take back what was just done</comment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <comment>moves a word list up</comment>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>name of a menu</comment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <translation>词汇(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Vocabulary</source>
        <comment>menu: a group of figures</comment>
        <translation>词汇(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>全字匹配(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Why textstat differs</source>
        <translation>textstat 为何不同(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Word wrap</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>词语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <comment>label of a field: the highest value of a target</comment>
        <translation>至(&amp;T)</translation>
    </message>
    <message>
        <source>(cannot be read)</source>
        <translation>（无法读取）</translation>
    </message>
    <message>
        <source>(easy words + 3 × hard words) / sentences in the first 100 words; half of that, less 1 if it was 20 or under</source>
        <translation>前 100 个词的（简单词 + 3 × 复杂词）/ 句子；取其一半，不超过 20 时再减 1</translation>
    </message>
    <message>
        <source>(ln tokens − ln types) / (ln tokens)²</source>
        <translation>(ln 形符 − ln 类符) / (ln 形符)²</translation>
    </message>
    <message>
        <source>(new: %s)</source>
        <comment>said by a screen reader: words that are new</comment>
        <translation>（新增：%s）</translation>
    </message>
    <message>
        <source>(removed: %s)</source>
        <comment>said by a screen reader: words that were removed</comment>
        <translation>（删除：%s）</translation>
    </message>
    <message>
        <source>(tokens + words of one to three letters) / sentences</source>
        <translation>(形符 + 一至三个字母的词) / 句子</translation>
    </message>
    <message>
        <source>(Σ i² × V_i − tokens) / (tokens × (tokens − 1)), V_i types occurring i times</source>
        <translation>(Σ i² × V_i − 形符) / (形符 × (形符 − 1))，V_i 为出现 i 次的类符数</translation>
    </message>
    <message>
        <source>* Counted differently from the row above, which is part of the change: %s.</source>
        <translation>* 与上一行的计数方式不同，这也是变化的一部分：%s。</translation>
    </message>
    <message>
        <source>+ new</source>
        <comment>what happened to a paragraph</comment>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>0.058 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0.058 × 100 × 字母 / 形符 − 0.296 × 100 × 句子 / 形符 − 15.8</translation>
    </message>
    <message>
        <source>0.0588 × 100 × letters / tokens − 0.296 × 100 × sentences / tokens − 15.8</source>
        <translation>0.0588 × 100 × 字母 / 形符 − 0.296 × 100 × 句子 / 形符 − 15.8</translation>
    </message>
    <message>
        <source>0.141 × tokens / sentences + 0.086 × % difficult words + 0.839</source>
        <translation>0.141 × 形符 / 句子 + 0.086 × 难词 % + 0.839</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0.1579 × 难词 % + 0.0496 × 形符 / 句子，超过 5 % 时 + 3.6365</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 if that is over 0.05</source>
        <translation>0.1579 × 双音节及以上难词 % + 0.0496 × 形符 / 句子，该值超过 0.05 时 + 3.6365</translation>
    </message>
    <message>
        <source>0.1579 × % difficult words of two syllables or more + 0.0496 × tokens / sentences, + 3.6365 over 5 %</source>
        <translation>0.1579 × 双音节及以上难词 % + 0.0496 × 形符 / 句子，超过 5 % 时 + 3.6365</translation>
    </message>
    <message>
        <source>0.1935 × % words of three syllables or more + 0.1672 × tokens / sentences + 0.1297 × % words over six letters − 0.0327 × % words of one syllable − 0.875</source>
        <translation>0.1935 × 三音节及以上词 % + 0.1672 × 形符 / 句子 + 0.1297 × 超过六个字母词 % − 0.0327 × 单音节词 % − 0.875</translation>
    </message>
    <message>
        <source>0.2007 × % words of three syllables or more + 0.1682 × tokens / sentences + 0.1373 × % words over six letters − 2.779</source>
        <translation>0.2007 × 三音节及以上词 % + 0.1682 × 形符 / 句子 + 0.1373 × 超过六个字母词 % − 2.779</translation>
    </message>
    <message>
        <source>0.2744 × % words of three syllables or more + 0.2656 × tokens / sentences − 1.693</source>
        <translation>0.2744 × 三音节及以上词 % + 0.2656 × 形符 / 句子 − 1.693</translation>
    </message>
    <message>
        <source>0.2963 × % words of three syllables or more + 0.1905 × tokens / sentences − 1.1144</source>
        <translation>0.2963 × 三音节及以上词 % + 0.1905 × 形符 / 句子 − 1.1144</translation>
    </message>
    <message>
        <source>0.39 × tokens / sentences + 11.8 × syllables / tokens − 15.59</source>
        <translation>0.39 × 形符 / 句子 + 11.8 × 音节 / 形符 − 15.59</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × hard words / tokens)</source>
        <translation>0.4 × (形符 / 句子 + 100 × 复杂词 / 形符)</translation>
    </message>
    <message>
        <source>0.4 × (tokens / sentences + 100 × words of four syllables or more / tokens)</source>
        <translation>0.4 × (形符 / 句子 + 100 × 四音节及以上的词 / 形符)</translation>
    </message>
    <message>
        <source>0.5 × tokens / sentences + 8.4 × syllables / tokens − 15.59</source>
        <translation>0.5 × 形符 / 句子 + 8.4 × 音节 / 形符 − 15.59</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is above it</source>
        <translation>{graded} 个句子中有 1 个高于目标</translation>
    </message>
    <message>
        <source>1 of {graded} sentences is harder</source>
        <translation>{graded} 个句子中有 1 个更难</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 至 5</translation>
    </message>
    <message>
        <source>1.0430 × √(30 × words of three syllables or more / sentences) + 3.1291</source>
        <translation>1.0430 × √(30 × 三音节及以上的词 / 句子) + 3.1291</translation>
    </message>
    <message>
        <source>10,000 × (Σ i² × V_i − tokens) / tokens², V_i types occurring i times</source>
        <translation>10,000 × (Σ i² × V_i − 形符) / 形符²，V_i 为出现 i 次的类符数</translation>
    </message>
    <message>
        <source>100 × (words − words at A1 or A2) / words; names, numbers and symbols apart</source>
        <translation>100 × (词 − A1 或 A2 词) / 词；专名、数字和符号不计</translation>
    </message>
    <message>
        <source>100 × ln tokens / (1 − types that occur once / types)</source>
        <translation>100 × ln 形符 / (1 − 只出现一次的类符 / 类符)</translation>
    </message>
    <message>
        <source>100 × words up to A1 / words; names, numbers and symbols apart</source>
        <translation>100 × A1 词 / 词；专名、数字和符号不计</translation>
    </message>
    <message>
        <source>100 × words up to A2 / words; names, numbers and symbols apart</source>
        <translation>100 × A2 及以下词 / 词；专名、数字和符号不计</translation>
    </message>
    <message>
        <source>100 × words up to B1 / words; names, numbers and symbols apart</source>
        <translation>100 × B1 及以下词 / 词；专名、数字和符号不计</translation>
    </message>
    <message>
        <source>100 × words up to B2 / words; names, numbers and symbols apart</source>
        <translation>100 × B2 及以下词 / 词；专名、数字和符号不计</translation>
    </message>
    <message>
        <source>14.69 ms × characters</source>
        <translation>14.69 毫秒 × 字符</translation>
    </message>
    <message>
        <source>180 − 1 × tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − 1 × 形符 / 句子 − 58.5 × 音节 / 形符</translation>
    </message>
    <message>
        <source>180 − tokens / sentences − 58.5 × syllables / tokens</source>
        <translation>180 − 形符 / 句子 − 58.5 × 音节 / 形符</translation>
    </message>
    <message>
        <source>195 − 2 × tokens / sentences − 67 × syllables / tokens</source>
        <translation>195 − 2 × 形符 / 句子 − 67 × 音节 / 形符</translation>
    </message>
    <message>
        <source>206.835 − 0.93 × tokens / sentences − 77 × syllables / tokens</source>
        <translation>206.835 − 0.93 × 形符 / 句子 − 77 × 音节 / 形符</translation>
    </message>
    <message>
        <source>206.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>206.835 − 1.015 × 形符 / 句子 − 84.6 × 音节 / 形符</translation>
    </message>
    <message>
        <source>206.835 − 1.3 × tokens / sentences − 60.1 × syllables / tokens</source>
        <translation>206.835 − 1.3 × 形符 / 句子 − 60.1 × 音节 / 形符</translation>
    </message>
    <message>
        <source>206.835 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206.835 − 62.3 × 音节 / 形符 − 形符 / 句子</translation>
    </message>
    <message>
        <source>206.84 − 1.02 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>206.84 − 1.02 × 形符 / 句子 − 60.0 × 音节 / 形符</translation>
    </message>
    <message>
        <source>206.84 − 60 × syllables / tokens − 1.02 × tokens / sentences</source>
        <translation>206.84 − 60 × 音节 / 形符 − 1.02 × 形符 / 句子</translation>
    </message>
    <message>
        <source>206.84 − 62.3 × syllables / tokens − tokens / sentences</source>
        <translation>206.84 − 62.3 × 音节 / 形符 − 形符 / 句子</translation>
    </message>
    <message>
        <source>207 − 1.015 × tokens / sentences − 73.6 × syllables / tokens</source>
        <translation>207 − 1.015 × 形符 / 句子 − 73.6 × 音节 / 形符</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60 × syllables / tokens</source>
        <translation>217 − 1.3 × 形符 / 句子 − 60 × 音节 / 形符</translation>
    </message>
    <message>
        <source>217 − 1.3 × tokens / sentences − 60.0 × syllables / tokens</source>
        <translation>217 − 1.3 × 形符 / 句子 − 60.0 × 音节 / 形符</translation>
    </message>
    <message>
        <source>248.835 − 1.015 × tokens / sentences − 84.6 × syllables / tokens</source>
        <translation>248.835 − 1.015 × 形符 / 句子 − 84.6 × 音节 / 形符</translation>
    </message>
    <message>
        <source>300 × sentences / tokens − 10 × characters / pieces + 89</source>
        <translation>300 × 句子 / 形符 − 10 × 字符 / 片段 + 89</translation>
    </message>
    <message>
        <source>35.5 × ln(tokens / sentences) + 31.9 × mean level of content words − 118.1</source>
        <translation>35.5 × ln(形符 / 句子) + 31.9 × 实词平均等级 − 118.1</translation>
    </message>
    <message>
        <source>4.71 × characters / pieces + 0.5 × tokens / sentences − 21.43</source>
        <translation>4.71 × 字符 / 片段 + 0.5 × 形符 / 句子 − 21.43</translation>
    </message>
    <message>
        <source>4.71 × characters / tokens + 0.5 × tokens / sentences − 21.43</source>
        <translation>4.71 × 字符 / 形符 + 0.5 × 形符 / 句子 − 21.43</translation>
    </message>
    <message>
        <source>89 + (300 × sentences − 10 × letters and digits) / tokens</source>
        <translation>89 + (300 × 句子 − 10 × 字母和数字) / 形符</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters / tokens − 0.35 × tokens / sentences</source>
        <translation>95.2 − 9.7 × 字母 / 形符 − 0.35 × 形符 / 句子</translation>
    </message>
    <message>
        <source>95.2 − 9.7 × letters and digits / tokens − 0.35 × tokens / sentences</source>
        <translation>95.2 − 9.7 × 字母和数字 / 形符 − 0.35 × 形符 / 句子</translation>
    </message>
    <message>
        <source>&lt;0.1</source>
        <translation>&lt;0.1</translation>
    </message>
    <message>
        <source>A distinct token: the rule set says which tokens are the same.</source>
        <translation>互不相同的形符：哪些形符算相同由规则集决定。</translation>
    </message>
    <message>
        <source>A draft in “{folder}” could not be removed and will be offered again: {reason}.</source>
        <translation>“{folder}”中的一份草稿无法移除，以后会再次提示：{reason}。</translation>
    </message>
    <message numerus="yes">
        <source>A line chart of the Level at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>年级水平在 %Ln 个时间点的折线图：从 {first} 开始，到 {last} 结束，范围为 {least} 至 {most}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line chart of {name} at %Ln moments: it begins at {first} and ends at {last}, in a range from {least} to {most}.</source>
        <translation>
            <numerusform>{name}在 %Ln 个时间点的折线图：从 {first} 开始，到 {last} 结束，范围为 {least} 至 {most}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A lower value is more varied; it is 0 if no word occurs twice.</source>
        <translation>值越低，用词越多样；没有词重复出现时为 0。</translation>
    </message>
    <message>
        <source>A part of the file is in another format. Its text is left out.</source>
        <translation>文件的一部分为其他格式，其中的文本已略去。</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words.</source>
        <translation>美国年级，最高四年级。难词是不在 textstat 的 2,941 词表中的词；Spache 原用 769 词。</translation>
    </message>
    <message>
        <source>A school grade of the United States, up to grade 4. Difficult words are those not on textstat’s list of 2,941 words; Spache used 769 words. In textstat, words of one syllable are never difficult.</source>
        <translation>美国年级，最高四年级。难词是不在 textstat 的 2,941 词表中的词；Spache 原用 769 词。在 textstat 中，单音节词从不算难词。</translation>
    </message>
    <message>
        <source>A school grade of the United States. Hard words have three syllables or more. Only the beginning of a longer text counts.</source>
        <translation>美国年级。三音节及以上的词为复杂词。较长的文本只计开头部分。</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level.</source>
        <translation>美国年级，即年级水平。</translation>
    </message>
    <message>
        <source>A school grade of the United States: the Level. textstat says 0 where no word has a syllable.</source>
        <translation>美国年级，即年级水平。没有任何词含音节时，textstat 给出 0。</translation>
    </message>
    <message>
        <source>A school year, from 4 to 15, for non-fiction in German.</source>
        <translation>德语非虚构文本的学年，从 4 到 15。</translation>
    </message>
    <message>
        <source>A snapshot is not saved yet, because another program is using “%s”. Wait, or close again to lose that snapshot.</source>
        <translation>另一程序正在使用“%s”，有一个快照尚未保存。请等待；若再次关闭，该快照将丢失。</translation>
    </message>
    <message>
        <source>A snapshot is saved too, as chosen in the Snapshots menu.</source>
        <translation>按“快照”菜单中的设置，还会保存一个快照。</translation>
    </message>
    <message>
        <source>A token is a run of letters and digits with the apostrophes inside it; a number, with its points and commas; a web or e-mail address; a currency sign; or a character of Chinese or Japanese. Hyphens, dashes and slashes separate.</source>
        <translation>形符可以是：一串字母和数字，连同其中的撇号；一个数字，连同其中的小数点和逗号；一个网址或电子邮件地址；一个货币符号；或一个汉字或日文字符。连字符、破折号和斜杠起分隔作用。</translation>
    </message>
    <message>
        <source>A token is a run of letters with their accents. Everything else separates: “other’s” is two, and a number is not one.</source>
        <translation>形符是一串字母，包括带变音符号的字母。其他一切都起分隔作用：“other’s”算两个，数字不算。</translation>
    </message>
    <message>
        <source>A token is what white space separates, with all its punctuation: “(well-known),” is one, and so is a dash alone.</source>
        <translation>形符是以空白分隔的一段，连同所有标点：“(well-known),”算一个，单独的破折号也算一个。</translation>
    </message>
    <message>
        <source>A token is what white space separates, without its punctuation: “well-known” is one, “wellknown”; a dash alone is not one.</source>
        <translation>形符是以空白分隔的一段，去掉标点：“well-known”算一个，即“wellknown”；单独的破折号不算。</translation>
    </message>
    <message numerus="yes">
        <source>A window holds one text: of the %n files, it opens only “{name}”.</source>
        <translation>
            <numerusform>一个窗口只容纳一篇文本：%n 个文件中只打开“{name}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>A word has its level from the first ticked list with it or its base form.</source>
        <translation>词的等级取自第一个收录该词或其原形的已勾选词表。</translation>
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
        <translation>ARI（自动可读性指数）</translation>
    </message>
    <message>
        <source>About Fact Box</source>
        <translation>关于 Fact Box</translation>
    </message>
    <message>
        <source>Add a word list</source>
        <translation>添加词表</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the value after</comment>
        <translation>之后</translation>
    </message>
    <message>
        <source>After</source>
        <comment>column heading: the words after a place</comment>
        <translation>右侧</translation>
    </message>
    <message>
        <source>After: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>之后：%s</translation>
    </message>
    <message>
        <source>Al&amp;so ignore</source>
        <comment>label of a field; words follow</comment>
        <translation>同时忽略(&amp;S)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <comment>keep the part in parentheses</comment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All paragraphs are the same in both.</source>
        <translation>两篇文本的所有段落都相同。</translation>
    </message>
    <message>
        <source>All syllables that the word adds: syllables × count</source>
        <translation>该词增加的全部音节：音节数 × 次数</translation>
    </message>
    <message>
        <source>All texts</source>
        <comment>title of the window</comment>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>All texts…</source>
        <translation>所有文本…</translation>
    </message>
    <message>
        <source>An error occurred in Fact Box (%s), and the figures may be wrong. Your text is untouched: save it, then restart Fact Box.</source>
        <translation>Fact Box 发生错误（%s），指标可能有误。您的文本未受影响：请先保存，再重新启动 Fact Box。</translation>
    </message>
    <message>
        <source>An unsaved text in “{folder}” cannot be read: {reason}.</source>
        <translation>“{folder}”中有一篇未保存的文本无法读取：{reason}。</translation>
    </message>
    <message>
        <source>An unsaved text is damaged and cannot be read; it is kept as “%s”.</source>
        <translation>一篇未保存的文本已损坏，无法读取；已保留为“%s”。</translation>
    </message>
    <message>
        <source>Another program is using “%s”. The snapshot will be saved as soon as the file is free; until then, leave this window open.</source>
        <translation>另一程序正在使用“%s”。文件一旦可用就会保存快照，在此之前请勿关闭此窗口。</translation>
    </message>
    <message>
        <source>Any sentence split in two: {name} {change}</source>
        <translation>将任一句一分为二：{name} {change}</translation>
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
        <translation>备份所有快照</translation>
    </message>
    <message>
        <source>Backed up to %s</source>
        <translation>已备份到 %s</translation>
    </message>
    <message>
        <source>Backing up to %s…</source>
        <translation>正在备份到 %s…</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the value before</comment>
        <translation>之前</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>column heading: the words before a place</comment>
        <translation>左侧</translation>
    </message>
    <message>
        <source>Before: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>之前：%s</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Beyond the list</source>
        <comment>which words to list</comment>
        <translation>词表之外</translation>
    </message>
    <message>
        <source>Block &amp;quotations</source>
        <comment>kind of text that may be left out</comment>
        <translation>引文块(&amp;Q)</translation>
    </message>
    <message>
        <source>Both were counted by the rule set {rules}, version {version}.</source>
        <translation>两者都按规则集“{rules}”（版本 {version}）计数。</translation>
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
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>缅甸语</translation>
    </message>
    <message>
        <source>By paragraph</source>
        <translation>按段落</translation>
    </message>
    <message>
        <source>By proposal</source>
        <translation>按建议</translation>
    </message>
    <message>
        <source>By the words after</source>
        <translation>按右侧的词</translation>
    </message>
    <message>
        <source>By the words before</source>
        <translation>按左侧的词</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <comment>kind of text that may be left out</comment>
        <translation>图表说明(&amp;P)</translation>
    </message>
    <message>
        <source>Called Summer by lexicalrichness and S by quanteda.</source>
        <translation>lexicalrichness 中称为 Summer，quanteda 中称为 S。</translation>
    </message>
    <message>
        <source>Called hdd by lexicalrichness, lexical_diversity and TAALED. koRpus calls it ATTR; its HDD is 42 times as much.</source>
        <translation>lexicalrichness、lexical_diversity 和 TAALED 中称为 hdd。koRpus 称之为 ATTR；其 HDD 为此值的 42 倍。</translation>
    </message>
    <message>
        <source>Called herdanvm by lexicalrichness and Vm by quanteda.</source>
        <translation>lexicalrichness 中称为 herdanvm，quanteda 中称为 Vm。</translation>
    </message>
    <message>
        <source>Called simpsond by lexicalrichness and D by quanteda.</source>
        <translation>lexicalrichness 中称为 simpsond，quanteda 中称为 D。</translation>
    </message>
    <message>
        <source>Called yulei by lexicalrichness and I by quanteda.</source>
        <translation>lexicalrichness 中称为 yulei，quanteda 中称为 I。</translation>
    </message>
    <message>
        <source>Can be imported again, here or on another machine.</source>
        <translation>可在本机或其他计算机上重新导入。</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Careful</source>
        <comment>name of a rule set</comment>
        <translation>细致</translation>
    </message>
    <message>
        <source>Case does not matter: “By” and “by” are one type.</source>
        <translation>不区分大小写：“By”和“by”是同一类符。</translation>
    </message>
    <message>
        <source>Case is kept: “By” and “by” are two types.</source>
        <translation>区分大小写：“By”和“by”是两个类符。</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Change
without it</source>
        <translation>去掉后
的变化</translation>
    </message>
    <message>
        <source>Change since then: %s</source>
        <translation>自那时起的变化：%s</translation>
    </message>
    <message>
        <source>Change without it</source>
        <translation>去掉后的变化</translation>
    </message>
    <message>
        <source>Change without it: %s.</source>
        <translation>去掉后的变化：%s。</translation>
    </message>
    <message>
        <source>Changed by another program</source>
        <translation>已被其他程序更改</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade.</source>
        <translation>字符指除空白以外的一切，包括标点。有些程序只计字母和数字，得出的年级较低。</translation>
    </message>
    <message>
        <source>Characters are everything but white space, punctuation included. Some programs count letters and digits only, and find a lower grade. In textstat, pieces are what white space separates, a lone dash included.</source>
        <translation>字符指除空白以外的一切，包括标点。有些程序只计字母和数字，得出的年级较低。在 textstat 中，片段是以空白分隔的部分，包括单独的破折号。</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a word to see where it occurs</source>
        <translation>选择一个词，查看它出现在何处</translation>
    </message>
    <message>
        <source>Choose the kinds in Count → Leave out, or in the context menu.</source>
        <translation>在“计数 → 排除”或右键菜单中选择种类。</translation>
    </message>
    <message>
        <source>Click, or press F4, to go to the next place.</source>
        <translation>单击或按 F4 转到下一处。</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the pane below the text</source>
        <translation>关闭文本下方的窗格</translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <comment>kind of text that may be left out</comment>
        <translation>批注(&amp;M)</translation>
    </message>
    <message>
        <source>Coleman–Liau</source>
        <translation>Coleman–Liau</translation>
    </message>
    <message>
        <source>Coleman–Liau index</source>
        <translation>Coleman–Liau 指数</translation>
    </message>
    <message>
        <source>Commands</source>
        <comment>name of a tool bar</comment>
        <translation>命令</translation>
    </message>
    <message>
        <source>Common words of the language ({language}): {common} of {tokens} tokens, under 20 %.</source>
        <translation>该语言（{language}）的常用词：{tokens} 个形符中有 {common} 个，不足 20 %。</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>button in the tool bar</comment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare</source>
        <comment>title of the window that compares two texts</comment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare the text with the last or the selected snapshot, or two of them</source>
        <translation>将文本与最近的或选中的快照比较，或比较两个快照</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>已复制为 Markdown</translation>
    </message>
    <message>
        <source>Copied as a Markdown table</source>
        <translation>已复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Copied the fact box. Tokens: %s.</source>
        <translation>已复制指标框。形符：%s。</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown table</source>
        <translation>复制为 Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>Copy as &amp;fact box</source>
        <translation>复制为指标框(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the fact &amp;box shown</source>
        <translation>复制显示的指标框(&amp;B)</translation>
    </message>
    <message>
        <source>Costliest sentences</source>
        <translation>影响最大的句子</translation>
    </message>
    <message>
        <source>Costliest sentences and words</source>
        <translation>影响最大的句子和词</translation>
    </message>
    <message>
        <source>Costliest words</source>
        <translation>影响最大的词</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>column heading: how often it occurs</comment>
        <translation>次数</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln words again</source>
        <comment>stops ignoring them</comment>
        <translation>
            <numerusform>重新计入 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Count %s again</source>
        <comment>stops ignoring it; %s: words in quotation marks</comment>
        <translation>重新计入%s</translation>
    </message>
    <message>
        <source>Count a&amp;gain</source>
        <comment>stops ignoring the selected words</comment>
        <translation>重新计入(&amp;G)</translation>
    </message>
    <message>
        <source>Counted %s</source>
        <comment>%s: “without headings”</comment>
        <translation>计数方式：%s</translation>
    </message>
    <message>
        <source>Counted %s.</source>
        <translation>计数方式：%s。</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}, in {language}.</source>
        <translation>由 Fact Box {program} 计数，规则集“{rules}”，版本 {version}，语言：{language}。</translation>
    </message>
    <message>
        <source>Counted by Fact Box {program}, rule set {rules}, version {version}.</source>
        <translation>由 Fact Box {program} 计数，规则集“{rules}”，版本 {version}。</translation>
    </message>
    <message>
        <source>Counted by different rule sets: %s. Where the rule set changes, Levels are not compared.</source>
        <translation>计数所用的规则集不同：%s。规则集改变之处，不比较年级水平。</translation>
    </message>
    <message>
        <source>Counted by different rules: they cannot be compared.</source>
        <translation>计数规则不同，无法比较。</translation>
    </message>
    <message>
        <source>Counted in different languages: %s. Where the language changes, figures are not compared.</source>
        <translation>计数所用的语言不同：%s。语言改变之处，不比较指标。</translation>
    </message>
    <message>
        <source>Counted in {language}: {figure}</source>
        <comment>{figure}: Gulpease 56.8</comment>
        <translation>以{language}计数：{figure}</translation>
    </message>
    <message>
        <source>Counted separately: %s.</source>
        <translation>分开计数：%s。</translation>
    </message>
    <message numerus="yes">
        <source>Counting… %Ln lines to go</source>
        <translation>
            <numerusform>正在计数… 还有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Covered at A1 (%)</source>
        <translation>A1 覆盖率（%）</translation>
    </message>
    <message>
        <source>Covered at A2 (%)</source>
        <translation>A2 覆盖率（%）</translation>
    </message>
    <message>
        <source>Covered at B1 (%)</source>
        <translation>B1 覆盖率（%）</translation>
    </message>
    <message>
        <source>Covered at B2 (%)</source>
        <translation>B2 覆盖率（%）</translation>
    </message>
    <message>
        <source>Crawford</source>
        <translation>Crawford</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>捷克语</translation>
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
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>De&amp;fault figures</source>
        <translation>默认指标(&amp;F)</translation>
    </message>
    <message>
        <source>Default k&amp;inds only</source>
        <translation>仅默认种类(&amp;I)</translation>
    </message>
    <message>
        <source>Deleted %s</source>
        <comment>%s: names, such as “snapshot 3”</comment>
        <translation>已删除%s</translation>
    </message>
    <message>
        <source>Deleted the unsaved text “%s”</source>
        <translation>已删除未保存的文本“%s”</translation>
    </message>
    <message>
        <source>Depends a little on length. Many programs spell Somers as Summer.</source>
        <translation>略受长度影响。许多程序将 Somers 误作 Summer。</translation>
    </message>
    <message>
        <source>Depends a little on length. The base of the logarithm makes no difference.</source>
        <translation>略受长度影响。对数的底不影响结果。</translation>
    </message>
    <message>
        <source>Depends little on length, and not at all on the order of words.</source>
        <translation>受长度影响很小，且与词序无关。</translation>
    </message>
    <message>
        <source>Depends little on length. A shorter text is one window.</source>
        <translation>受长度影响很小。较短的文本算一个窗口。</translation>
    </message>
    <message>
        <source>Depends little on length. It is 0 if all words occur equally often.</source>
        <translation>受长度影响很小。所有词出现次数相同时为 0。</translation>
    </message>
    <message>
        <source>Depends little on length. The rest at the end counts as part of a factor.</source>
        <translation>受长度影响很小。末尾的剩余部分按不足一个因子折算。</translation>
    </message>
    <message>
        <source>Depends little on length. Up to 49 tokens at the end do not count.</source>
        <translation>受长度影响很小。末尾最多 49 个形符不计。</translation>
    </message>
    <message>
        <source>Depends on length: compare texts of about the same length.</source>
        <translation>受长度影响：请比较长度相近的文本。</translation>
    </message>
    <message>
        <source>Depth</source>
        <comment>column heading: depth in the outline</comment>
        <translation>深度</translation>
    </message>
    <message>
        <source>Depth %d</source>
        <translation>深度 %d</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Difficult words are all words, including inflected forms and names, that are not on textstat’s list of 2,941 words. Numbers are not difficult, except for textstat. 4.9 or less is grade 4, 8 is grade 11, over 10 is college.</source>
        <translation>难词是不在 textstat 的 2,941 词表中的所有词，包括屈折形式和专名。数字不算难词，但 textstat 除外。4.9 以下为四年级，8 为十一年级，10 以上为大学。</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>难度</translation>
    </message>
    <message>
        <source>Difficulty S</source>
        <translation>难度 S</translation>
    </message>
    <message>
        <source>Dispersion
(DP)</source>
        <translation>离散度
（DP）</translation>
    </message>
    <message>
        <source>Dispersion (DP)</source>
        <translation>离散度（DP）</translation>
    </message>
    <message>
        <source>Distinct tokens.</source>
        <translation>互不相同的形符。</translation>
    </message>
    <message>
        <source>Distribution, as bars; the value is the number of the bar</source>
        <translation>分布条形图；值为条形的序号</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Diversity over the text</source>
        <translation>全文多样性曲线</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>E-book</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Each snapshot, and how far its {name} is from that of the one above</source>
        <translation>各个快照，及其与上一个快照的差异：{name}</translation>
    </message>
    <message>
        <source>Effect</source>
        <comment>column heading: what a word adds</comment>
        <translation>影响</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>Enter goes there.</source>
        <translation>按回车键转到该处。</translation>
    </message>
    <message>
        <source>Enter goes to the next place of the word; the context menu sorts.</source>
        <translation>按回车键转到该词的下一处；右键菜单可排序。</translation>
    </message>
    <message>
        <source>Enter goes to the place in the text.</source>
        <translation>按回车键转到文本中的该处。</translation>
    </message>
    <message>
        <source>Enter goes to the places of a word; the context menu sorts.</source>
        <translation>按回车键转到该词出现之处；右键菜单可排序。</translation>
    </message>
    <message>
        <source>Enter opens a text in the window; the context menu sorts and copies.</source>
        <translation>按回车键在窗口中打开文本；右键菜单可排序和复制。</translation>
    </message>
    <message>
        <source>Enter opens a text, F2 renames it, Delete deletes it; the context menu has more commands, and sorts.</source>
        <translation>按回车键打开文本，F2 重命名，Delete 删除；右键菜单有更多命令，并可排序。</translation>
    </message>
    <message>
        <source>Enter opens · F2 renames · Delete deletes</source>
        <translation>回车键打开 · F2 重命名 · Delete 删除</translation>
    </message>
    <message>
        <source>Enter opens · F5 measures again</source>
        <translation>回车键打开 · F5 重新测量</translation>
    </message>
    <message>
        <source>Every word, and where it occurs</source>
        <translation>每个词及其出现之处</translation>
    </message>
    <message>
        <source>Everything but white space.</source>
        <translation>除空白以外的一切。</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Export snapshots</source>
        <translation>导出快照</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>导出比较结果</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln snapshots to {file}</source>
        <translation>
            <numerusform>已将 %Ln 个快照导出到 {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported as JSON (*.json)</source>
        <comment>keep the part in parentheses</comment>
        <translation>导出的 JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported to %s</source>
        <comment>%s: name of a file</comment>
        <translation>已导出到 %s</translation>
    </message>
    <message>
        <source>Exporting to %s…</source>
        <translation>正在导出到 %s…</translation>
    </message>
    <message>
        <source>Fact Box %s</source>
        <translation>Fact Box %s</translation>
    </message>
    <message>
        <source>Fact Box cannot keep its data in “{shown}”: the name is not valid UTF-8. Set XDG_DATA_HOME to another folder.</source>
        <translation>Fact Box 无法将数据保存在“{shown}”中：该名称不是有效的 UTF-8。请将 XDG_DATA_HOME 设为另一文件夹。</translation>
    </message>
    <message>
        <source>Fact Box changes its language when it is next started.</source>
        <translation>Fact Box 下次启动时将更改语言。</translation>
    </message>
    <message>
        <source>Fact Box stopped measuring the folder. Choose Measure again to go on.</source>
        <translation>Fact Box 已停止测量该文件夹。选择“重新测量”可继续。</translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation>指标框</translation>
    </message>
    <message>
        <source>Fact box</source>
        <comment>name of a rule set</comment>
        <translation>指标框</translation>
    </message>
    <message>
        <source>Falls as a text grows longer.</source>
        <translation>文本越长，值越低。</translation>
    </message>
    <message>
        <source>Falls as a text grows longer. It does not measure difficulty.</source>
        <translation>文本越长，值越低。它不衡量难度。</translation>
    </message>
    <message>
        <source>Fernández Huerta</source>
        <translation>Fernández Huerta</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>指标(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;gures in the sidebar</source>
        <translation>侧栏中的指标(&amp;G)</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>column heading: a measured figure, such as Level</comment>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figure that is drawn</source>
        <translation>所画的指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures of the text</source>
        <translation>文本的指标</translation>
    </message>
    <message>
        <source>Figures of the whole text. Enter counts by the selected rule set.</source>
        <translation>全文的指标。按回车键以所选规则集计数。</translation>
    </message>
    <message>
        <source>Figures over the snapshots, as lines; the value is the place in the row</source>
        <translation>各快照的指标折线图；值为横排中的位置</translation>
    </message>
    <message>
        <source>Figures that are shown</source>
        <translation>所显示的指标</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter the words</source>
        <translation>筛选词</translation>
    </message>
    <message>
        <source>Filter: re, *tion, ??</source>
        <translation>筛选：re、*tion、??</translation>
    </message>
    <message>
        <source>Find</source>
        <comment>field: what to look for</comment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>Finds texts with all the words; words &quot;in quotes&quot; must follow one another.</source>
        <translation>查找含有所有词的文本；&quot;引号中&quot; 的词须前后相连。</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>First and last compared</source>
        <translation>首尾快照的比较</translation>
    </message>
    <message>
        <source>First and last snapshot; the second line is the change</source>
        <translation>首尾快照；第二行为变化</translation>
    </message>
    <message>
        <source>First saved</source>
        <translation>首次保存</translation>
    </message>
    <message>
        <source>First snapshot: %s</source>
        <translation>首个快照：%s</translation>
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
        <translation>Flesch–Kincaid 年级</translation>
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
        <translation>Flesch Reading Ease 加 42 分，用于巴西学校。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, fitted to Dutch children’s books.</source>
        <translation>Flesch Reading Ease，按荷兰语儿童读物拟合。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch.</source>
        <translation>Flesch Reading Ease，按荷兰语重新拟合。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Dutch. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease，按荷兰语重新拟合。在 textstat 规则集下即 flesch_reading_ease，没有任何词含音节时给出 0。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68.</source>
        <translation>Flesch Reading Ease，按法语重新拟合。koRpus 用 209 − 1.15 − 68。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to French. koRpus has 209 − 1.15 − 68. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease，按法语重新拟合。koRpus 用 209 − 1.15 − 68。在 textstat 规则集下即 flesch_reading_ease，没有任何词含音节时给出 0。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German.</source>
        <translation>Flesch Reading Ease，按德语重新拟合。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to German. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease，按德语重新拟合。在 textstat 规则集下即 flesch_reading_ease，没有任何词含音节时给出 0。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian.</source>
        <translation>Flesch Reading Ease，按意大利语重新拟合。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Italian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease，按意大利语重新拟合。在 textstat 规则集下即 flesch_reading_ease，没有任何词含音节时给出 0。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian.</source>
        <translation>Flesch Reading Ease，按俄语重新拟合。</translation>
    </message>
    <message>
        <source>Flesch’s Reading Ease, refitted to Russian. Under the textstat rule set it is flesch_reading_ease, which says 0 where no word has a syllable.</source>
        <translation>Flesch Reading Ease，按俄语重新拟合。在 textstat 规则集下即 flesch_reading_ease，没有任何词含音节时给出 0。</translation>
    </message>
    <message>
        <source>Fog</source>
        <translation>Fog</translation>
    </message>
    <message>
        <source>Fog (Polish)</source>
        <translation>Fog（波兰语）</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <comment>theme</comment>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Foot&amp;notes</source>
        <comment>kind of text that may be left out</comment>
        <translation>脚注(&amp;N)</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing.</source>
        <translation>面向母语非英语的读者：20 以下很容易，30 以上很难懂。</translation>
    </message>
    <message>
        <source>For readers whose first language is not English: up to 20 is very easy, over 30 very confusing. textstat counts short numbers as short words.</source>
        <translation>面向母语非英语的读者：20 以下很容易，30 以上很难懂。textstat 将短数字计为短词。</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>of a file</comment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Format</source>
        <comment>heading: format of the report</comment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Forms</source>
        <comment>column heading: the forms of the word in the text</comment>
        <translation>词形</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <source>From 0 to 100.</source>
        <translation>从 0 到 100。</translation>
    </message>
    <message>
        <source>From 0 to 100. textstat counts all characters, with punctuation, over what white space separates.</source>
        <translation>从 0 到 100。textstat 计所有字符（含标点），除以空白分隔的段数。</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both.</source>
        <translation>从 0（很难）到 100（很容易）；文本可能超出此范围。</translation>
    </message>
    <message>
        <source>From 0, very hard, to 100, very easy; a text may go beyond both. textstat says 0 where no word has a syllable.</source>
        <translation>从 0（很难）到 100（很容易）；文本可能超出此范围。没有任何词含音节时，textstat 给出 0。</translation>
    </message>
    <message>
        <source>From 0.2 in grade 1 to 7.2 and more in college.</source>
        <translation>从一年级的 0.2 到大学的 7.2 及以上。</translation>
    </message>
    <message numerus="yes">
        <source>From “{one}” to “{other}”. Press Enter or click to go from place to place.</source>
        <comment>{one}, {other}: names of rule sets</comment>
        <translation>
            <numerusform>从“{one}”到“{other}”。按回车键或单击可逐处查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>F–K</source>
        <translation>F–K</translation>
    </message>
    <message>
        <source>Gain (%)</source>
        <comment>column heading</comment>
        <translation>增益（%）</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <source>Gives words above the level a tint and a dashed line in the text.</source>
        <translation>在文本中以底色和虚线标示高于此等级的词。</translation>
    </message>
    <message>
        <source>Go to the &amp;snapshots</source>
        <translation>转到快照(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;text</source>
        <translation>转到文本(&amp;T)</translation>
    </message>
    <message>
        <source>Go to the fact &amp;box</source>
        <translation>转到指标框(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the out&amp;line</source>
        <translation>转到大纲(&amp;L)</translation>
    </message>
    <message>
        <source>Guide — Fact Box</source>
        <translation>指南 — Fact Box</translation>
    </message>
    <message>
        <source>Guiraud’s R</source>
        <translation>Guiraud R</translation>
    </message>
    <message>
        <source>Guiraud’s R, root TTR</source>
        <translation>Guiraud R（根式 TTR）</translation>
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
        <translation>单现词比例</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty.</source>
        <translation>三音节及以上的词为复杂词。Gunning 不计专名、复合词及 -ed 和 -es 词尾，但没有程序能可靠地识别它们。</translation>
    </message>
    <message>
        <source>Hard words have three syllables or more. Gunning excludes names, compounds and the endings -ed and -es, which no program can recognise with certainty. In textstat, words on its list of easy words are not hard.</source>
        <translation>三音节及以上的词为复杂词。Gunning 不计专名、复合词及 -ed 和 -es 词尾，但没有程序能可靠地识别它们。在 textstat 中，其简单词表中的词不算复杂词。</translation>
    </message>
    <message>
        <source>Headline: &amp;automatic (twice with a published fact box)</source>
        <translation>标题：自动(&amp;A)（有已发布的指标框时计两次）</translation>
    </message>
    <message>
        <source>Headline: &amp;once</source>
        <translation>标题：计一次(&amp;O)</translation>
    </message>
    <message>
        <source>Headline: &amp;twice</source>
        <translation>标题：计两次(&amp;T)</translation>
    </message>
    <message>
        <source>Herdan’s C</source>
        <translation>Herdan C</translation>
    </message>
    <message>
        <source>Herdan’s C, log TTR</source>
        <translation>Herdan C（对数 TTR）</translation>
    </message>
    <message>
        <source>Herdan’s V_m</source>
        <translation>Herdan V_m</translation>
    </message>
    <message>
        <source>Here a factor may have any length. In lexicalrichness it also ends at exactly 0.72; in lexical_diversity and TAALED it has 10 tokens or more; koRpus averages factors.</source>
        <translation>此处因子可为任意长度。在 lexicalrichness 中，恰为 0.72 时也算结束；在 lexical_diversity 和 TAALED 中，因子至少含 10 个形符；koRpus 对各因子取平均。</translation>
    </message>
    <message>
        <source>Higher, the more words occur only once.</source>
        <translation>只出现一次的词越多，值越高。</translation>
    </message>
    <message>
        <source>Highest target</source>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>Highest target %s</source>
        <translation>目标上限：%s</translation>
    </message>
    <message>
        <source>Highest to show</source>
        <translation>显示上限</translation>
    </message>
    <message>
        <source>Honoré’s R</source>
        <translation>Honoré R</translation>
    </message>
    <message>
        <source>How evenly it is spread over the paragraphs: Gries’s deviation of proportions (Gries 2008), half the sum of the differences between each paragraph’s share of the word and its share of the text. A word at 0 is spread as evenly as the text itself; near 1, all of it is in one place.</source>
        <translation>词在各段落中分布得有多均匀：Gries 的比例偏差（Gries 2008），即各段占该词的比例与其占全文的比例之差的总和的一半。0 表示该词的分布与文本本身一样均匀；接近 1 表示全部集中在一处。</translation>
    </message>
    <message>
        <source>How it was counted</source>
        <translation>如何计数</translation>
    </message>
    <message>
        <source>How many of 100 tokens are of this type.</source>
        <translation>每 100 个形符中有多少个属于此类符。</translation>
    </message>
    <message>
        <source>How many paragraphs it occurs in.</source>
        <translation>出现在多少个段落中。</translation>
    </message>
    <message>
        <source>How much more of the text is known once you replace the word everywhere with known words</source>
        <translation>将该词全部换成已知词后，文本的已知部分增加多少</translation>
    </message>
    <message>
        <source>How often it occurs, in all its forms</source>
        <translation>所有词形合计的出现次数</translation>
    </message>
    <message>
        <source>How often it occurs; a headline that counts twice also does so here.</source>
        <translation>出现次数；标题计两次时，此处也计两次。</translation>
    </message>
    <message>
        <source>How often the word occurs</source>
        <translation>该词的出现次数</translation>
    </message>
    <message>
        <source>How varied the words are throughout the text</source>
        <translation>全文各处用词的多样程度</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>If grades are equally frequent, the first in this order counts. textstat takes a Reading Ease of 100 or more for grade 13.</source>
        <translation>若几个年级出现次数相同，取此顺序中的第一个。textstat 将 Reading Ease 100 及以上视为 13 年级。</translation>
    </message>
    <message numerus="yes">
        <source>Ignore %Ln words in this text</source>
        <translation>
            <numerusform>在此文本中忽略 %Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Ignore %s in this text</source>
        <comment>%s: words in quotation marks</comment>
        <translation>在此文本中忽略%s</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>which words to list</comment>
        <translation>已忽略</translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text, in all forms: {words} (%Ln words in total)</source>
        <comment>{words}: the words that are ignored now, or how many</comment>
        <translation>
            <numerusform>此文本中忽略的词（含所有词形）：{words}（共 %Ln 个词）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words</source>
        <translation>
            <numerusform>此文本中忽略：%Ln 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored in this text: %Ln words.</source>
        <translation>
            <numerusform>此文本中忽略：%Ln 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Imp&amp;ort…</source>
        <translation>导入(&amp;O)…</translation>
    </message>
    <message>
        <source>Import snapshots</source>
        <translation>导入快照</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots</source>
        <translation>
            <numerusform>已导入 %Ln 个快照</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln snapshots; already here: {there}</source>
        <translation>
            <numerusform>已导入 %Ln 个快照；原已存在：{there}</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing %s…</source>
        <translation>正在导入 %s…</translation>
    </message>
    <message>
        <source>In brackets: a Level that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>括号内：不可靠的年级水平，不足 30 个形符或 3 个句子。</translation>
    </message>
    <message>
        <source>In brackets: a {figure} score that is unreliable, under 30 tokens or 3 sentences.</source>
        <translation>括号内：不可靠的 {figure} 值，不足 30 个形符或 3 个句子。</translation>
    </message>
    <message>
        <source>In seconds, for an adult who reads silently. White space takes no time.</source>
        <translation>以秒计，针对默读的成年人。空白不计时间。</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>按文本顺序</translation>
    </message>
    <message>
        <source>Inside: %s.</source>
        <translation>达标：%s。</translation>
    </message>
    <message>
        <source>Inspect → Rule sets (Ctrl+8) shows each difference in its place.</source>
        <translation>“检查 → 规则集”（Ctrl+8）在原处显示每个差异。</translation>
    </message>
    <message>
        <source>It belongs to the headline, which counts twice.</source>
        <translation>它属于标题，标题计两次。</translation>
    </message>
    <message>
        <source>It was counted %s, unlike the text now; that is part of each difference.</source>
        <translation>其计数方式（%s）与当前文本不同；这是各项差异的一部分。</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Its file cannot be read: {reason}.</source>
        <translation>其文件无法读取：{reason}。</translation>
    </message>
    <message>
        <source>Its file is damaged.</source>
        <translation>其文件已损坏。</translation>
    </message>
    <message>
        <source>Its file is gone.</source>
        <translation>其文件已不存在。</translation>
    </message>
    <message>
        <source>Its file is not one that Fact Box wrote.</source>
        <translation>其文件不是 Fact Box 所写。</translation>
    </message>
    <message>
        <source>Its forms in the text, the most frequent first</source>
        <translation>该词在文本中的词形，最常见的在前</translation>
    </message>
    <message>
        <source>Its syllables, as the rule set counts them.</source>
        <translation>该词的音节，按规则集计数。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <comment>kind of file</comment>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec</source>
        <comment>with a space between them</comment>
        <translation>1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <source>Kandel–Moles</source>
        <translation>Kandel–Moles</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>高棉语</translation>
    </message>
    <message>
        <source>L&amp;eave out</source>
        <comment>menu: kinds of text that are not counted</comment>
        <translation>排除(&amp;E)</translation>
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
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <comment>menu: the language of the text</comment>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language: %s</source>
        <translation>语言：%s</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>老挝语</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>上次保存</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>信纸</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>Letters only</source>
        <comment>name of a rule set</comment>
        <translation>仅字母</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column heading: CEFR level of a word</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>年级水平</translation>
    </message>
    <message>
        <source>Level %s</source>
        <comment>%s: “unreliable: under 100 tokens”</comment>
        <translation>年级水平%s</translation>
    </message>
    <message>
        <source>Level (US grade, Flesch–Kincaid) of the sentence at the cursor:
%s</source>
        <translation>光标所在句子的年级水平（美国年级，Flesch–Kincaid）：
%s</translation>
    </message>
    <message>
        <source>Level at 90 %</source>
        <translation>90 % 覆盖等级</translation>
    </message>
    <message>
        <source>Level at 95 %</source>
        <translation>95 % 覆盖等级</translation>
    </message>
    <message>
        <source>Level at 98 %</source>
        <translation>98 % 覆盖等级</translation>
    </message>
    <message>
        <source>Level at which they are known</source>
        <translation>视为已知的等级</translation>
    </message>
    <message>
        <source>Level of the word, or of its base form, in your list {lists}.</source>
        <translation>该词或其原形在您的词表{lists}中的等级。</translation>
    </message>
    <message>
        <source>Level {level} = {long} ({words} words per sentence) + {hard} ({syllables} syllables per word) − 15.59</source>
        <translation>年级水平 {level} = {long}（每句 {words} 个词）+ {hard}（每词 {syllables} 个音节）− 15.59</translation>
    </message>
    <message>
        <source>Level {ours} here, {theirs} in textstat {version}</source>
        <translation>年级水平：此处 {ours}，textstat {version} 为 {theirs}</translation>
    </message>
    <message>
        <source>Level: US grade (Flesch–Kincaid)</source>
        <translation>年级水平：美国年级（Flesch–Kincaid）</translation>
    </message>
    <message>
        <source>Level: school year (Oborneva)</source>
        <translation>年级水平：学年（Oborneva）</translation>
    </message>
    <message>
        <source>Level: school year (Wiener Sachtextformel 1)</source>
        <translation>年级水平：学年（Wiener Sachtextformel 1）</translation>
    </message>
    <message>
        <source>Level: years of school (Fog, for Polish)</source>
        <translation>年级水平：受教育年数（Fog，用于波兰语）</translation>
    </message>
    <message>
        <source>Levels</source>
        <comment>column heading: the levels that words have</comment>
        <translation>等级</translation>
    </message>
    <message>
        <source>Line ends removed: %d</source>
        <translation>已去除的换行：%d</translation>
    </message>
    <message>
        <source>Line {line} has no level, unlike other lines: {entry}. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>第 {line} 行没有等级，而其他行有：{entry}。等级为 A1、A2、B1、B2 和 beyond。请给每个词都标等级，或都不标。</translation>
    </message>
    <message>
        <source>Line {line} has {count} characters: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>第 {line} 行有 {count} 个字符：{entry}。请每行写一个词，可附等级，如“house,A1”。</translation>
    </message>
    <message>
        <source>Line {line} has {count} words: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>第 {line} 行有 {count} 个词：{entry}。请每行写一个词，可附等级，如“house,A1”。</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Give one to every word, or to none.</source>
        <translation>第 {line} 行应为等级之处是 {entry}。等级为 A1、A2、B1、B2 和 beyond。请给每个词都标等级，或都不标。</translation>
    </message>
    <message>
        <source>Line {line} has {entry} where a level should be. The levels are A1, A2, B1, B2 and beyond. Put one word on each line.</source>
        <translation>第 {line} 行应为等级之处是 {entry}。等级为 A1、A2、B1、B2 和 beyond。请每行写一个词。</translation>
    </message>
    <message>
        <source>Line {line} is not a single word: {entry}. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>第 {line} 行不是单个的词：{entry}。请每行写一个词，可附等级，如“house,A1”。</translation>
    </message>
    <message>
        <source>Line {line} is one too many. A list may have at most {most} words.</source>
        <translation>第 {line} 行超出上限。一个词表最多可有 {most} 个词。</translation>
    </message>
    <message>
        <source>Linsear Write</source>
        <translation>Linsear Write</translation>
    </message>
    <message>
        <source>List</source>
        <comment>column heading: a word list</comment>
        <translation>词表</translation>
    </message>
    <message>
        <source>List only words that occur once (hapaxes)</source>
        <translation>仅列出只出现一次的词（单现词）</translation>
    </message>
    <message>
        <source>Longest target length</source>
        <translation>目标长度上限</translation>
    </message>
    <message>
        <source>Lowest level of the word, or of its base form, in CEFR-J 1.5 (Tono, TUFS) as contained in cefrpy 1.0.3, which also gives some words the level of a related word. Not an official CEFR rating.</source>
        <translation>该词或其原形在 CEFR-J 1.5（Tono，TUFS）中的最低等级，数据来自 cefrpy 1.0.3，其中部分词取相关词的等级。并非官方 CEFR 评级。</translation>
    </message>
    <message>
        <source>Lowest target</source>
        <translation>目标下限</translation>
    </message>
    <message>
        <source>Lowest target %s</source>
        <translation>目标下限：%s</translation>
    </message>
    <message>
        <source>Lowest to show</source>
        <translation>显示下限</translation>
    </message>
    <message>
        <source>MATTR</source>
        <translation>MATTR</translation>
    </message>
    <message>
        <source>MATTR, moving-average type–token ratio</source>
        <translation>MATTR（移动平均类符形符比）</translation>
    </message>
    <message>
        <source>MSTTR</source>
        <translation>MSTTR</translation>
    </message>
    <message>
        <source>MSTTR, mean segmental type–token ratio</source>
        <translation>MSTTR（分段平均类符形符比）</translation>
    </message>
    <message>
        <source>MTLD</source>
        <translation>MTLD</translation>
    </message>
    <message>
        <source>MTLD, measure of textual lexical diversity</source>
        <translation>MTLD（文本词汇多样性测量）</translation>
    </message>
    <message>
        <source>Maas a²</source>
        <translation>Maas a²</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published.</source>
        <translation>为西班牙语而设，针对六年级。未公布分级区间。</translation>
    </message>
    <message>
        <source>Made for Spanish, for year 6 of school. No bands were published. textstat says 0 where there is no letter.</source>
        <translation>为西班牙语而设，针对六年级。未公布分级区间。没有字母时，textstat 给出 0。</translation>
    </message>
    <message>
        <source>Made for Swedish. It measures variation, not difficulty.</source>
        <translation>为瑞典语而设。它衡量词汇变化，而非难度。</translation>
    </message>
    <message>
        <source>Made for thirty sentences. A shorter text is scaled up to thirty.</source>
        <translation>为三十个句子而设。较短的文本按比例折算到三十句。</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Mar&amp;k words above</source>
        <translation>标记高于此级的词(&amp;K)</translation>
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
        <translation>平均词汇等级</translation>
    </message>
    <message>
        <source>Most texts lie between 10 and 20. Depends little on length.</source>
        <translation>多数文本在 10 与 20 之间。受长度影响很小。</translation>
    </message>
    <message>
        <source>Names</source>
        <comment>which words to list</comment>
        <translation>专名</translation>
    </message>
    <message>
        <source>Needs no syllables.</source>
        <translation>不需要音节。</translation>
    </message>
    <message>
        <source>Needs no syllables. textstat has 0.058 for the paper’s 0.0588, and counts digits as letters.</source>
        <translation>不需要音节。textstat 用 0.058 代替论文中的 0.0588，并将数字计为字母。</translation>
    </message>
    <message>
        <source>New Dale–Chall</source>
        <translation>New Dale–Chall</translation>
    </message>
    <message>
        <source>No article was found on the page, so this is the whole page.</source>
        <translation>网页中未找到文章，因此这是整个网页。</translation>
    </message>
    <message>
        <source>No change above this one</source>
        <translation>上方没有更多改动</translation>
    </message>
    <message>
        <source>No change below this one</source>
        <translation>下方没有更多改动</translation>
    </message>
    <message>
        <source>No enumeration yet: no “First … Second … Third …” and no numbered list.</source>
        <translation>尚无列举：没有“第一……第二……第三……”，也没有编号列表。</translation>
    </message>
    <message>
        <source>No figures are chosen. Choose some under “Figures”.</source>
        <translation>未选择指标。请在“指标”下选择。</translation>
    </message>
    <message>
        <source>No formula was made for {language}: only a length can be aimed at.</source>
        <translation>没有针对{language}的公式，只能以长度为目标。</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>无年级</translation>
    </message>
    <message>
        <source>No length: %s.</source>
        <translation>无长度：%s。</translation>
    </message>
    <message>
        <source>No line yet: it takes {needed} tokens, and the text has {count}.</source>
        <translation>尚无曲线：需要 {needed} 个形符，文本有 {count} 个。</translation>
    </message>
    <message>
        <source>No line: %s.</source>
        <translation>无曲线：%s。</translation>
    </message>
    <message>
        <source>No lines were joined: none of them looks hard-wrapped</source>
        <translation>未合并任何行：没有看起来是硬换行的行</translation>
    </message>
    <message>
        <source>No proposal to select here</source>
        <translation>此处没有可选中的建议</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>没有最近的文件</translation>
    </message>
    <message>
        <source>No snapshots of this text yet. Latest of other texts:</source>
        <translation>此文本尚无快照。其他文本的最近快照：</translation>
    </message>
    <message>
        <source>No text matches. Press Escape to show all texts.</source>
        <translation>没有匹配的文本。按 Esc 显示所有文本。</translation>
    </message>
    <message>
        <source>No value: %s.</source>
        <translation>无值：%s。</translation>
    </message>
    <message>
        <source>No value: a word must occur twice, in a text of at least two paragraphs.</source>
        <translation>无值：词须出现两次，且文本至少有两个段落。</translation>
    </message>
    <message>
        <source>No word is chosen that could be ignored</source>
        <translation>未选择可忽略的词</translation>
    </message>
    <message>
        <source>No word levels: %s.</source>
        <translation>无词汇等级：%s。</translation>
    </message>
    <message>
        <source>No {name}: {why}.</source>
        <translation>无{name}：{why}。</translation>
    </message>
    <message>
        <source>None yet. Save one, and see here what your next edits change.</source>
        <translation>尚无快照。保存一个，即可在此查看后续编辑带来的变化。</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Not compared: the rule set “{name}” cannot be loaded ({reason}).</source>
        <translation>未比较：无法加载规则集“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not offered: no formula was made for this language (%s).</source>
        <translation>不提供：没有针对此语言的公式（%s）。</translation>
    </message>
    <message>
        <source>Not pasted: %s</source>
        <comment>%s: why</comment>
        <translation>未粘贴：%s</translation>
    </message>
    <message>
        <source>Not printed. Check the printer, or save the report as PDF.</source>
        <translation>未打印。请检查打印机，或将报告保存为 PDF。</translation>
    </message>
    <message>
        <source>Not restored: %s</source>
        <comment>%s: why</comment>
        <translation>未恢复：%s</translation>
    </message>
    <message>
        <source>Not saved: %s. Save the report somewhere else.</source>
        <translation>未保存：%s。请将报告保存到别处。</translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals and proposals inside these.</source>
        <translation>
            <numerusform>未显示：另外 %Ln 条建议，以及这些建议之内的建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln more proposals.</source>
        <translation>
            <numerusform>未显示：另外 %Ln 条建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown: %Ln snapshots after “{name}”.</source>
        <translation>
            <numerusform>未显示：“{name}”之后的 %Ln 个快照。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: proposals inside these.</source>
        <translation>未显示：这些建议之内的建议。</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: what the user wrote about a snapshot</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column heading: a remark on a figure</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何结果。</translation>
    </message>
    <message>
        <source>Nothing is left out of this text</source>
        <translation>此文本没有排除任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new in {file}; already here: %Ln snapshots</source>
        <translation>
            <numerusform>{file} 中没有新内容；原已存在：%Ln 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it does not say that its format is {format}. Export the snapshots anew and import that file.</source>
        <translation>未从“{name}”导入任何内容：其中未注明格式为 {format}。请重新导出快照，再导入该文件。</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (it is not UTF-8). Export the snapshots anew and import that file.</source>
        <translation>未从“{name}”导入任何内容：它不是 JSON（不是 UTF-8）。请重新导出快照，再导入该文件。</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is not JSON (line {line}, column {column}). Export the snapshots anew and import that file.</source>
        <translation>未从“{name}”导入任何内容：它不是 JSON（第 {line} 行，第 {column} 列）。请重新导出快照，再导入该文件。</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it is too large to be read at once. Export fewer snapshots at a time.</source>
        <translation>未从“{name}”导入任何内容：文件太大，无法一次读取。请每次少导出一些快照。</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: it was written by a newer Fact Box (version {version}, this one reads {known}). Update Fact Box to import it.</source>
        <translation>未从“{name}”导入任何内容：它由较新的 Fact Box 写成（版本 {version}，此程序可读 {known}）。请更新 Fact Box 后再导入。</translation>
    </message>
    <message>
        <source>Nothing was imported from “{name}”: {wrong}. Export the snapshots anew and import that file.</source>
        <translation>未从“{name}”导入任何内容：{wrong}。请重新导出快照，再导入该文件。</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>the text as it is now</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Now (the same as snapshot %d)</source>
        <translation>当前（与快照 %d 相同）</translation>
    </message>
    <message>
        <source>Now: the current text</source>
        <translation>当前文本</translation>
    </message>
    <message>
        <source>Numbers</source>
        <comment>which words to list</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>OVIX</source>
        <translation>OVIX</translation>
    </message>
    <message>
        <source>OVIX, ordvariationsindex</source>
        <translation>OVIX（ordvariationsindex，词汇变化指数）</translation>
    </message>
    <message>
        <source>Oborneva</source>
        <translation>Oborneva</translation>
    </message>
    <message>
        <source>Oborneva’s grade</source>
        <translation>Oborneva 年级</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>no words are marked</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One grade: %s</source>
        <translation>仅一个年级：%s</translation>
    </message>
    <message>
        <source>One line per snapshot with all its figures, without the text.</source>
        <translation>每个快照一行，含所有指标，不含文本。</translation>
    </message>
    <message>
        <source>One syllable fewer: {name} {change}</source>
        <translation>少一个音节：{name} {change}</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a folder of texts</source>
        <translation>打开文本文件夹</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>打开文本</translation>
    </message>
    <message>
        <source>Open a text or a document</source>
        <translation>打开文本或文档</translation>
    </message>
    <message>
        <source>Open the &amp;sample article</source>
        <translation>打开示例文章(&amp;S)</translation>
    </message>
    <message>
        <source>Open the sample article</source>
        <translation>打开示例文章</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Opened {file}, {form}</source>
        <comment>{form}: encoding or format of the file</comment>
        <translation>已打开 {file}，{form}</translation>
    </message>
    <message numerus="yes">
        <source>Opened {file}, {form}; it mixes several kinds of line ends, and saving will unify them</source>
        <comment>{form}: encoding of the file</comment>
        <translation>
            <numerusform>已打开 {file}，{form}；其中混用了几种换行符，保存时将统一</numerusform>
        </translation>
    </message>
    <message>
        <source>Open…</source>
        <comment>button in the tool bar</comment>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Other words: {account}</source>
        <translation>其他词：{account}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Outside all proposals</source>
        <translation>所有建议之外</translation>
    </message>
    <message>
        <source>P&amp;olish</source>
        <translation>波兰语(&amp;O)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Pages or search results</source>
        <translation>页面或搜索结果</translation>
    </message>
    <message>
        <source>Paper</source>
        <comment>heading: size of the paper</comment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraph {number}: {words}
Enter goes there.</source>
        <translation>段落 {number}：{words}
按回车键转到该处。</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Paragraphs: %s.</source>
        <translation>段落：%s。</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>column heading: the part in a difference</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Part in the difference: %s</source>
        <comment>%s: name of a figure, such as Level</comment>
        <translation>在差异中所占部分：%s</translation>
    </message>
    <message>
        <source>Part of %s</source>
        <translation>%s：部分</translation>
    </message>
    <message>
        <source>Part of this is the counting: the first was counted {unlike}, unlike the last.</source>
        <translation>其中一部分源于计数方式：首个快照的计数方式（{unlike}）与最后一个不同。</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>heading: parts of the report</comment>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Parts by paragraph</source>
        <translation>各段落所占部分</translation>
    </message>
    <message>
        <source>Parts by proposal</source>
        <translation>各建议所占部分</translation>
    </message>
    <message>
        <source>Paste</source>
        <comment>button</comment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste or type a text here.</source>
        <translation>在此粘贴或输入文本。</translation>
    </message>
    <message>
        <source>Path of the snapshots file</source>
        <translation>快照文件的路径</translation>
    </message>
    <message>
        <source>Percent of the words</source>
        <translation>占词数的百分比</translation>
    </message>
    <message>
        <source>Percentage of all tokens</source>
        <translation>占所有形符的百分比</translation>
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
        <translation>Pisarek（根式）</translation>
    </message>
    <message>
        <source>Places of the word</source>
        <translation>该词的出现之处</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Printed the report</source>
        <translation>已打印报告</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposal</source>
        <comment>column heading</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>Proposals by enumeration</source>
        <translation>各列举的建议</translation>
    </message>
    <message>
        <source>Published %s</source>
        <translation>已发布：%s</translation>
    </message>
    <message>
        <source>Published %s ✓</source>
        <translation>已发布：%s ✓</translation>
    </message>
    <message>
        <source>Published fact &amp;box</source>
        <comment>kind of text that may be left out</comment>
        <translation>已发布的指标框(&amp;B)</translation>
    </message>
    <message>
        <source>Punctuation matters: “end” and “end.” are two types.</source>
        <translation>区分标点：“end”和“end.”是两个类符。</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>RIX</source>
        <translation>RIX</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln words.</source>
        <comment>from a file with a word list</comment>
        <translation>
            <numerusform>已读取 %Ln 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008).</source>
        <translation>按 Barrio-Cantalejo 等人（2008）的 INFLESZ 量表解读。</translation>
    </message>
    <message>
        <source>Read by the INFLESZ scale of Barrio-Cantalejo et al. (2008). textstat begins at 206.84.</source>
        <translation>按 Barrio-Cantalejo 等人（2008）的 INFLESZ 量表解读。textstat 从 206.84 算起。</translation>
    </message>
    <message>
        <source>Readability</source>
        <translation>可读性</translation>
    </message>
    <message>
        <source>Readability, diversity and vocabulary</source>
        <translation>可读性、多样性和词汇</translation>
    </message>
    <message>
        <source>Reading time</source>
        <translation>阅读时间</translation>
    </message>
    <message>
        <source>Reading “%s”…</source>
        <translation>正在读取“%s”…</translation>
    </message>
    <message>
        <source>Reading “{file}”: {percent} %</source>
        <translation>正在读取“{file}”：{percent} %</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recent texts</source>
        <translation>最近的文本</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”</source>
        <translation>已识别为“%s”的修订稿</translation>
    </message>
    <message>
        <source>Recognised as a revision of “%s”, whose snapshots it continues. Undo makes it a separate text.</source>
        <translation>已识别为“%s”的修订稿，并延续其快照。撤销可使其成为单独的文本。</translation>
    </message>
    <message>
        <source>Reloaded %s; Undo brings back your text</source>
        <comment>%s: name of a file</comment>
        <translation>已重新加载 %s；撤销可恢复您的文本</translation>
    </message>
    <message>
        <source>Remove the list?</source>
        <translation>移除词表？</translation>
    </message>
    <message>
        <source>Remove this list from Fact Box? The file that it came from is kept.</source>
        <translation>要从 Fact Box 中移除此词表吗？其来源文件会保留。</translation>
    </message>
    <message>
        <source>Remove “%s” from Fact Box? The file that it came from is kept.</source>
        <translation>要从 Fact Box 中移除“%s”吗？其来源文件会保留。</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message numerus="yes">
        <source>Replaced “{words}” in %Ln places.</source>
        <translation>
            <numerusform>已替换 %Ln 处“{words}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing the paragraphs one by one…</source>
        <translation>正在逐段替换…</translation>
    </message>
    <message>
        <source>Repor&amp;t…</source>
        <translation>报告(&amp;T)…</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a file</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report by Fact Box</source>
        <translation>由 Fact Box 生成的报告</translation>
    </message>
    <message>
        <source>Res&amp;tore</source>
        <translation>恢复(&amp;T)</translation>
    </message>
    <message>
        <source>Restored %s; Undo brings back your text</source>
        <comment>%s: “snapshot 3”</comment>
        <translation>已恢复%s；撤销可恢复您的文本</translation>
    </message>
    <message>
        <source>Rich Text Format</source>
        <translation>富文本格式</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Rule set: &amp;Careful</source>
        <translation>规则集：细致(&amp;C)</translation>
    </message>
    <message>
        <source>Rule set: &amp;Fact box</source>
        <translation>规则集：指标框(&amp;F)</translation>
    </message>
    <message>
        <source>Rule set: &amp;Letters only</source>
        <translation>规则集：仅字母(&amp;L)</translation>
    </message>
    <message>
        <source>Rule set: Word &amp;processor</source>
        <translation>规则集：文字处理(&amp;P)</translation>
    </message>
    <message>
        <source>Rule set: te&amp;xtstat</source>
        <translation>规则集：textstat(&amp;X)</translation>
    </message>
    <message>
        <source>Rule set: {name}, version {version}.</source>
        <translation>规则集：{name}，版本 {version}。</translation>
    </message>
    <message numerus="yes">
        <source>Rule set: {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>规则集：{rules}，版本 {version}，标题{times}</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <source>S&amp;napshots file…</source>
        <translation>快照文件(&amp;N)…</translation>
    </message>
    <message>
        <source>S&amp;wedish</source>
        <translation>瑞典语(&amp;W)</translation>
    </message>
    <message>
        <source>SMOG</source>
        <translation>SMOG</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a snapshot of a text to see it here with its figures.</source>
        <translation>保存文本的快照后，即可在此查看它及其指标。</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>另存为 CSV(&amp;V)…</translation>
    </message>
    <message>
        <source>Save automatically &amp;when the text is replaced or closed</source>
        <translation>替换或关闭文本时自动保存(&amp;W)</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>保存图片(&amp;U)…</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <comment>button in the tool bar</comment>
        <translation>保存快照</translation>
    </message>
    <message>
        <source>Save the changes to “%s” first?</source>
        <translation>要先保存对“%s”的更改吗？</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Save the text and its figures as they are now</source>
        <translation>保存文本及其当前指标</translation>
    </message>
    <message>
        <source>Saved</source>
        <comment>column heading: when a snapshot was saved</comment>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved %s</source>
        <comment>%s: name of a file</comment>
        <translation>已保存 %s</translation>
    </message>
    <message>
        <source>Saved %s UTC</source>
        <translation>保存于 %s UTC</translation>
    </message>
    <message>
        <source>Saved snapshot {number} of “{title}”</source>
        <translation>已保存“{title}”的快照 {number}</translation>
    </message>
    <message>
        <source>Saved the picture as %s</source>
        <translation>已将图片保存为 %s</translation>
    </message>
    <message>
        <source>Saved the report as %s</source>
        <translation>已将报告保存为 %s</translation>
    </message>
    <message>
        <source>Saved the table as %s</source>
        <translation>已将表格保存为 %s</translation>
    </message>
    <message>
        <source>Saved {file} as UTF-8: {encoding} cannot hold all of its characters</source>
        <translation>已将 {file} 保存为 UTF-8：{encoding} 无法容纳其全部字符</translation>
    </message>
    <message>
        <source>Scaled on 189 news articles at three levels (OneStopEnglish, CC BY-SA 4.0): Elementary 40 ± 8, Intermediate 51 ± 9, Advanced 60 ± 9. It puts 185 of the 189 in order. Checked against the judgements of teachers on 4,724 other excerpts (CLEAR): ρ = 0.64, where Flesch–Kincaid has 0.54. A sample of 100 words gives it to within ± 9, one of 200 to within ± 7, one of 400 to within ± 3.5. It fails on poems, lists, dialogue, children’s books about the country, and other languages.</source>
        <translation>以三个级别的 189 篇新闻文章标定（OneStopEnglish，CC BY-SA 4.0）：初级 40 ± 8，中级 51 ± 9，高级 60 ± 9。189 篇中有 185 篇次序正确。以教师对另外 4,724 个选段的评判检验（CLEAR）：ρ = 0.64，而 Flesch–Kincaid 为 0.54。100 词的样本误差在 ± 9 以内，200 词在 ± 7 以内，400 词在 ± 3.5 以内。不适用于诗歌、列表、对话、乡村题材的儿童读物及其他语言。</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Search titles, notes and texts</source>
        <translation>搜索题名、备注和文本</translation>
    </message>
    <message>
        <source>Second line: change since then</source>
        <translation>第二行：自那时起的变化</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select another rule set to see how it differs.</source>
        <translation>选择另一个规则集，查看有何不同。</translation>
    </message>
    <message>
        <source>Select text of pr&amp;oposal</source>
        <translation>选中建议的文本(&amp;O)</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>Selection: %s</source>
        <translation>所选内容：%s</translation>
    </message>
    <message>
        <source>Selection: none of it counts</source>
        <translation>所选内容：均不计数</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Sentence</source>
        <comment>column heading</comment>
        <translation>句子</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words</source>
        <translation>
            <numerusform>句子：%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, Level {level}</source>
        <translation>
            <numerusform>句子：%n 个词，年级水平 {level}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n words, {name} {value}</source>
        <translation>
            <numerusform>句子：%n 个词，{name} {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence: too short for a Level</source>
        <translation>句子：太短，没有年级水平</translation>
    </message>
    <message>
        <source>Sentence: too short for “%s”</source>
        <translation>句子：太短，没有“%s”</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Sentences are tinted by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>句子着色依据：%s</translation>
    </message>
    <message>
        <source>Sentences without which {name} would fall most</source>
        <translation>去掉后“{name}”下降最多的句子</translation>
    </message>
    <message>
        <source>Sentences without which {name} would rise most</source>
        <translation>去掉后“{name}”上升最多的句子</translation>
    </message>
    <message>
        <source>Sentences: {number}, {rule}.</source>
        <comment>{rule}: “found within paragraphs, …”</comment>
        <translation>句子：{number}，{rule}。</translation>
    </message>
    <message>
        <source>Sentences: {ours} here, {theirs} there, where each . ! or ? ends one, a line does not, and those of one or two words do not count</source>
        <translation>句子：此处 {ours}，彼处 {theirs}；彼处每个 . ! 或 ? 都结束一个句子，换行不结束句子，一两个词的句子不计</translation>
    </message>
    <message>
        <source>Shortest target length</source>
        <translation>目标长度下限</translation>
    </message>
    <message>
        <source>Show &amp;unchanged</source>
        <comment>paragraphs</comment>
        <translation>显示未改动的段落(&amp;U)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the texts whose paths contain all of these words.</source>
        <translation>显示路径中含有所有这些词的文本。</translation>
    </message>
    <message>
        <source>Simpson’s D</source>
        <translation>Simpson D</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshot %d</source>
        <translation>快照 %d</translation>
    </message>
    <message>
        <source>Snapshot {number} is no longer in “{path}”; another window may have deleted it, so look at the list again.</source>
        <translation>快照 {number} 已不在“{path}”中；可能已被另一窗口删除，请重新查看列表。</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <comment>kind of file</comment>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots and settings are kept in
%s
Nothing leaves this machine.</source>
        <translation>快照和设置保存在
%s
任何数据都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Snapshots file</source>
        <translation>快照文件</translation>
    </message>
    <message>
        <source>Some chapters of the book are missing. Get another copy.</source>
        <translation>此书缺少部分章节。请另取一份副本。</translation>
    </message>
    <message>
        <source>Sort by: %s</source>
        <translation>排序方式：%s</translation>
    </message>
    <message>
        <source>Sort by: best match, or last saved</source>
        <translation>排序：最匹配或最近保存</translation>
    </message>
    <message>
        <source>Sort the places</source>
        <translation>对出现之处排序</translation>
    </message>
    <message>
        <source>Spache</source>
        <translation>Spache</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Starting from the first text, each paragraph in turn is replaced by the new one, and the whole text is measured again. The change in the figure is the part of that paragraph. The parts add up; in another order they might differ.</source>
        <translation>从第一篇文本开始，依次将各段替换为新段落，并重新测量全文。指标的变化即该段所占部分。各部分相加等于差异；若次序不同，各部分可能不同。</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
    <message>
        <source>Sum, of the parts before rounding</source>
        <translation>总和（取整前各部分之和）</translation>
    </message>
    <message>
        <source>Summer’s S</source>
        <translation>Summer S</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Syllables</source>
        <translation>音节</translation>
    </message>
    <message>
        <source>Syllables of the word, as the rule set counts them</source>
        <translation>该词的音节，按规则集计数</translation>
    </message>
    <message>
        <source>Syllables: {number}, {rule}.</source>
        <comment>{rule}: “by the CMU Pronouncing Dictionary; …”</comment>
        <translation>音节：{number}，{rule}。</translation>
    </message>
    <message>
        <source>Syllables: {ours} here, {theirs} there, by the CMU Pronouncing Dictionary</source>
        <translation>音节：此处 {ours}，彼处 {theirs}（按 CMU 发音词典）</translation>
    </message>
    <message>
        <source>Symbols</source>
        <comment>which words to list</comment>
        <translation>符号</translation>
    </message>
    <message>
        <source>Szigriszt–Pazos</source>
        <translation>Szigriszt–Pazos</translation>
    </message>
    <message>
        <source>T&amp;int sentences by %s</source>
        <comment>%s: name of a figure; it may follow a colon</comment>
        <translation>句子按%s着色(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;int sentences by Level</source>
        <translation>句子按年级水平着色(&amp;I)</translation>
    </message>
    <message>
        <source>T&amp;itle of this text…</source>
        <translation>此文本的题名(&amp;I)…</translation>
    </message>
    <message>
        <source>TTR</source>
        <translation>TTR</translation>
    </message>
    <message>
        <source>TTR of 50 tokens</source>
        <translation>50 个形符的 TTR</translation>
    </message>
    <message>
        <source>TTR, type–token ratio</source>
        <translation>TTR（类符形符比）</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>name of a file</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>kind of file</comment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Tar&amp;get</source>
        <comment>label of a field: the lowest value of a target</comment>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>Tar&amp;get %s</source>
        <comment>label of fields; %s: name of a figure, such as Level</comment>
        <translation>目标 %s(&amp;G)</translation>
    </message>
    <message>
        <source>Tar&amp;get Level</source>
        <translation>目标年级水平(&amp;G)</translation>
    </message>
    <message>
        <source>Target and distance</source>
        <translation>目标与差距</translation>
    </message>
    <message>
        <source>Target c&amp;overage</source>
        <translation>目标覆盖率(&amp;O)</translation>
    </message>
    <message>
        <source>Target in words</source>
        <translation>目标（文字）</translation>
    </message>
    <message>
        <source>Target length {range} words. {work}</source>
        <translation>目标长度：{range} 个词。{work}</translation>
    </message>
    <message>
        <source>Target {aim}. {work}</source>
        <translation>目标：{aim}。{work}</translation>
    </message>
    <message>
        <source>Target {coverage}. {work}</source>
        <translation>目标：{coverage}。{work}</translation>
    </message>
    <message>
        <source>Target: %s.</source>
        <translation>目标：%s。</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>column heading: the name of a text</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>name of the editor, for screen readers</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text &amp;font…</source>
        <translation>文本字体(&amp;F)…</translation>
    </message>
    <message>
        <source>Text Standard</source>
        <translation>Text Standard</translation>
    </message>
    <message>
        <source>Text and CSV</source>
        <comment>kinds of files</comment>
        <translation>文本和 CSV</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts and documents</source>
        <translation>文本和文档</translation>
    </message>
    <message>
        <source>Texts of the folder</source>
        <translation>文件夹中的文本</translation>
    </message>
    <message>
        <source>Texts to show</source>
        <translation>要显示的文本</translation>
    </message>
    <message>
        <source>Th&amp;eme</source>
        <translation>主题(&amp;E)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <source>That is: %s.</source>
        <translation>即：%s。</translation>
    </message>
    <message>
        <source>The Flesch–Kincaid grade, refitted to Russian fiction: a school year.</source>
        <translation>Flesch–Kincaid 年级，按俄语小说重新拟合：学年。</translation>
    </message>
    <message>
        <source>The Level from snapshot to snapshot</source>
        <translation>各快照的年级水平</translation>
    </message>
    <message>
        <source>The Level went from {then} to {now}, {change}.</source>
        <translation>年级水平从 {then} 变为 {now}，变化 {change}。</translation>
    </message>
    <message>
        <source>The TTR of each window of %d tokens, at the middle of the window</source>
        <translation>每个 %d 形符窗口的 TTR，位于窗口中点</translation>
    </message>
    <message>
        <source>The backup “{path}” could not be written: {reason}. Save it somewhere else.</source>
        <translation>无法写入备份“{path}”：{reason}。请保存到别处。</translation>
    </message>
    <message>
        <source>The base form if one is known; otherwise the word as it stands in the text</source>
        <translation>已知原形时为原形，否则为文本中的词</translation>
    </message>
    <message>
        <source>The beginning of a word, or a pattern: “*” stands for any letters, “?” for one. A small letter also matches its capital; a capital matches only itself.</source>
        <translation>词的开头，或一个模式：“*”代表任意多个字母，“?”代表一个字母。小写字母也匹配其大写；大写字母只匹配自身。</translation>
    </message>
    <message>
        <source>The chance that two tokens drawn from the text are the same word.</source>
        <translation>从文本中抽取的两个形符为同一个词的概率。</translation>
    </message>
    <message>
        <source>The disk has no room left for “{path}”, so nothing was changed; make room and try again.</source>
        <translation>磁盘没有空间容纳“{path}”，因此未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The figure then; the second line is the change since then</source>
        <translation>当时的指标；第二行为自那时起的变化</translation>
    </message>
    <message>
        <source>The figures from snapshot to snapshot</source>
        <translation>各快照的指标</translation>
    </message>
    <message>
        <source>The figures then and now</source>
        <translation>当时和现在的指标</translation>
    </message>
    <message>
        <source>The figures under every rule set</source>
        <translation>各规则集下的指标</translation>
    </message>
    <message>
        <source>The file ends too early: the end of the text may be missing.</source>
        <translation>文件结束得太早：文本末尾可能缺失。</translation>
    </message>
    <message>
        <source>The file refers to another document, whose text is not in it.</source>
        <translation>文件引用了另一文档，该文档的文本不在其中。</translation>
    </message>
    <message>
        <source>The first line, {line}, is a heading.</source>
        <translation>第一行 {line} 是表头。</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read. Ask its owner for permission.</source>
        <translation>无法读取文件夹“{folder}”。请向其所有者申请权限。</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts %s now, which is part of each difference.</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>
            <numerusform>标题现在%s，这是各项差异的一部分。</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts %s.</source>
        <translation>标题%s。</translation>
    </message>
    <message>
        <source>The headline counts twice. Tokens added: {tokens}. Sentences added: {sentences}.</source>
        <translation>标题计两次。增加的形符：{tokens}。增加的句子：{sentences}。</translation>
    </message>
    <message numerus="yes">
        <source>The headline counts {before} in the text before and {after} in the text after.</source>
        <comment>{before}, {after}: once, twice or automatic</comment>
        <translation>
            <numerusform>标题在前一文本中{before}，在后一文本中{after}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The headline counts {then} in {old} and {now} in {new}.</source>
        <translation>标题在{old}中{then}，在{new}中{now}。</translation>
    </message>
    <message>
        <source>The level of the word on the list, or why it has none</source>
        <translation>该词在词表中的等级，或没有等级的原因</translation>
    </message>
    <message>
        <source>The level of the word. %s</source>
        <translation>该词的等级。%s</translation>
    </message>
    <message>
        <source>The lines look hard-wrapped. Each counts as a paragraph, so the Level is too low.</source>
        <translation>各行看起来是硬换行。每行都算一个段落，因此年级水平偏低。</translation>
    </message>
    <message>
        <source>The lines of this text look hard-wrapped. Each ends a sentence, so the Level is too low.</source>
        <translation>此文本的各行看起来是硬换行。每行都结束一个句子，因此年级水平偏低。</translation>
    </message>
    <message>
        <source>The list was not removed: {reason}.</source>
        <translation>未移除词表：{reason}。</translation>
    </message>
    <message>
        <source>The list was not saved in “{folder}”: {reason}.</source>
        <translation>词表未保存到“{folder}”：{reason}。</translation>
    </message>
    <message>
        <source>The mean TTR of the windows of %d tokens around each place, and their range</source>
        <translation>每处周围各 %d 形符窗口的平均 TTR 及其范围</translation>
    </message>
    <message>
        <source>The most frequent function words are left out.</source>
        <translation>最常见的虚词已略去。</translation>
    </message>
    <message>
        <source>The parts add up to the difference. Where a figure is a ratio of two counts, a paragraph is credited with its change to both, averaged over both orders (Shapley value). A new type is shared by the paragraphs that brought it.</source>
        <translation>各部分相加等于差异。若指标是两个计数之比，则将某段对两者的改变都计入该段，并对两种次序取平均（Shapley 值）。新类符由带来它的各段均分。</translation>
    </message>
    <message>
        <source>The process that measures the texts could not be started (%s). Close other programs, and choose Measure again.</source>
        <translation>无法启动测量文本的进程（%s）。请关闭其他程序，再选择“重新测量”。</translation>
    </message>
    <message>
        <source>The rule set has not changed: “{name}” cannot be loaded ({reason}).</source>
        <translation>规则集未更改：无法加载“{name}”（{reason}）。</translation>
    </message>
    <message>
        <source>The rule set textstat counts {language} as textstat does (Count).</source>
        <translation>textstat 规则集按 textstat 的方式计数{language}（“计数”菜单）。</translation>
    </message>
    <message>
        <source>The same as Herdan in lexicalrichness and log_ttr in lexical_diversity.</source>
        <translation>与 lexicalrichness 的 Herdan 及 lexical_diversity 的 log_ttr 相同。</translation>
    </message>
    <message>
        <source>The same as msttr in lexicalrichness and lexical_diversity.</source>
        <translation>与 lexicalrichness 及 lexical_diversity 的 msttr 相同。</translation>
    </message>
    <message>
        <source>The same as rttr in lexicalrichness and root_ttr in lexical_diversity.</source>
        <translation>与 lexicalrichness 的 rttr 及 lexical_diversity 的 root_ttr 相同。</translation>
    </message>
    <message>
        <source>The same in lexical_diversity and TAALED. By default, lexicalrichness, quanteda and koRpus use windows of 100 tokens.</source>
        <translation>lexical_diversity 和 TAALED 中相同。lexicalrichness、quanteda 和 koRpus 默认用 100 个形符的窗口。</translation>
    </message>
    <message>
        <source>The same in lexicalrichness, koRpus and quanteda (written with − 1 / tokens).</source>
        <translation>lexicalrichness、koRpus 和 quanteda 中相同（写作 − 1 / 形符）。</translation>
    </message>
    <message>
        <source>The same in lexicalrichness. lexical_diversity and TAALED use logarithms to base 10 (2.3026 times as much); quanteda and koRpus give the square root of that.</source>
        <translation>lexicalrichness 中相同。lexical_diversity 和 TAALED 用以 10 为底的对数（为此值的 2.3026 倍）；quanteda 和 koRpus 给出其平方根。</translation>
    </message>
    <message>
        <source>The same text under all rule sets</source>
        <translation>同一文本在所有规则集下</translation>
    </message>
    <message>
        <source>The share of the words that are to be known at a level. %s</source>
        <translation>在某一等级应为已知词的比例。%s</translation>
    </message>
    <message>
        <source>The snapshots file was damaged. It is kept as “%s”; a new one was begun.</source>
        <translation>快照文件已损坏，已保留为“%s”，并新建了一个文件。</translation>
    </message>
    <message>
        <source>The sum of the parts before rounding. The list of figures shows the difference of the rounded figures, so its last digit may differ.</source>
        <translation>取整前各部分之和。指标列表显示的是取整后指标之差，因此末位可能不同。</translation>
    </message>
    <message>
        <source>The target is %s.</source>
        <comment>%s: a range</comment>
        <translation>目标为 %s。</translation>
    </message>
    <message>
        <source>The target {aim} does not apply to a text in {language}.</source>
        <translation>目标“{aim}”不适用于{language}文本。</translation>
    </message>
    <message>
        <source>The text as it is now is saved as snapshot %d.</source>
        <translation>当前文本已保存为快照 %d。</translation>
    </message>
    <message>
        <source>The text before is counted %s, unlike the text after.</source>
        <translation>前一文本的计数方式（%s）与后一文本不同。</translation>
    </message>
    <message>
        <source>The text before is in {before}, the text after in {after}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>前一文本为{before}，后一文本为{after}：只比较两者计数方式相同的项目，如段落和句子。</translation>
    </message>
    <message>
        <source>The text ends before the file does: what follows was not read.</source>
        <translation>文本在文件结束之前就终止了：其后的内容未读取。</translation>
    </message>
    <message>
        <source>The text in the window is a &amp;revision of this one</source>
        <translation>窗口中的文本是此文本的修订稿(&amp;R)</translation>
    </message>
    <message>
        <source>The text is counted by other rules now, so the figures cannot be compared. Compare (Ctrl+D) counts both texts alike.</source>
        <translation>文本现在按其他规则计数，因此指标无法比较。“比较”（Ctrl+D）对两篇文本采用相同的计数方式。</translation>
    </message>
    <message>
        <source>The text is in another language now, so most figures cannot be compared. Compare (Ctrl+D) counts each text in its own.</source>
        <translation>文本现在使用另一种语言，因此大多数指标无法比较。“比较”（Ctrl+D）按各自的语言对每篇文本计数。</translation>
    </message>
    <message>
        <source>The text is now a revision of “%s”</source>
        <translation>此文本现为“%s”的修订稿</translation>
    </message>
    <message>
        <source>The texts side by side</source>
        <translation>并排显示两篇文本</translation>
    </message>
    <message>
        <source>The title will be saved with the first snapshot</source>
        <translation>题名将随首个快照一起保存</translation>
    </message>
    <message>
        <source>The word levels of {name} came from {then}; here those of both texts come from {now}.</source>
        <translation>“{name}”的词汇等级原来自 {then}；此处两篇文本均采用 {now}。</translation>
    </message>
    <message>
        <source>The words by level, and where they occur</source>
        <translation>按等级列出词及其出现之处</translation>
    </message>
    <message>
        <source>There are no snapshots in %s</source>
        <comment>%s: name of a file</comment>
        <translation>%s 中没有快照</translation>
    </message>
    <message>
        <source>There are no words in it. Put one word on each line, with its level if you like, as in “house,A1”.</source>
        <translation>其中没有词。请每行写一个词，可附等级，如“house,A1”。</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Was it moved or renamed?</source>
        <translation>没有文件“{name}”。是否已移动或重命名？</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Was it moved or renamed?</source>
        <translation>没有文件夹“{folder}”。是否已移动或重命名？</translation>
    </message>
    <message>
        <source>There is no text or document in the folder “{folder}”.</source>
        <translation>文件夹“{folder}”中没有文本或文档。</translation>
    </message>
    <message>
        <source>There is no text to save</source>
        <translation>没有可保存的文本</translation>
    </message>
    <message>
        <source>There is no word at the cursor to ignore</source>
        <translation>光标处没有可忽略的词</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the text is the same as in snapshot %d, and no other version was saved. Edit the text, then compare.</source>
        <translation>没有可比较的内容：文本与快照 %d 相同，也没有保存其他版本。请先编辑文本，再比较。</translation>
    </message>
    <message>
        <source>There is nothing to compare with: this text has no snapshot yet. Save one, edit the text, and then compare.</source>
        <translation>没有可比较的内容：此文本尚无快照。请保存一个，编辑文本，然后比较。</translation>
    </message>
    <message>
        <source>There is nothing to report: no word of the text is counted.</source>
        <translation>没有可报告的内容：文本中没有计数的词。</translation>
    </message>
    <message>
        <source>There is nothing to report: the text has none of these parts: {names}.</source>
        <translation>没有可报告的内容：文本不含以下任何部分：{names}。</translation>
    </message>
    <message>
        <source>There is nothing to report: the text is empty.</source>
        <translation>没有可报告的内容：文本为空。</translation>
    </message>
    <message>
        <source>These share a paragraph:
%s</source>
        <translation>以下建议同处一段：
%s</translation>
    </message>
    <message>
        <source>They count in no figure, and are grey in the text.</source>
        <translation>它们不计入任何指标，在文本中显示为灰色。</translation>
    </message>
    <message>
        <source>This desktop cannot show the folder “%s”; open it yourself.</source>
        <translation>此桌面无法显示文件夹“%s”，请自行打开。</translation>
    </message>
    <message>
        <source>This is only the article of the web page, without what surrounds it.</source>
        <translation>这只是网页中的文章，不含其周围的内容。</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score.</source>
        <translation>此为 textstat 的 dale_chall_readability_score_v2，其难词为双音节及以上。原书采用另一种尺度，即完形填空得分。</translation>
    </message>
    <message>
        <source>This is textstat’s dale_chall_readability_score_v2, whose difficult words have two syllables or more. The book itself has a different scale, a cloze score. textstat compares the score, not the percentage, with 0.05, so that nearly every text gets the 3.6365.</source>
        <translation>此为 textstat 的 dale_chall_readability_score_v2，其难词为双音节及以上。原书采用另一种尺度，即完形填空得分。textstat 与 0.05 相比的是分数而非百分比，因此几乎每篇文本都会加上 3.6365。</translation>
    </message>
    <message>
        <source>This text has no snapshots yet.
Save one (Ctrl+Shift+S) to see here which way its figures go while you edit.</source>
        <translation>此文本尚无快照。
保存一个（Ctrl+Shift+S），即可在此查看编辑时各指标的走向。</translation>
    </message>
    <message>
        <source>This text is now treated as a separate one. The snapshots of “%s” are unchanged.</source>
        <translation>此文本现作为单独的文本。“%s”的快照未改变。</translation>
    </message>
    <message>
        <source>This text is treated as a revision of “%s” again</source>
        <translation>此文本重新作为“%s”的修订稿</translation>
    </message>
    <message>
        <source>This text no longer has a snapshot in “{path}”; another window may have deleted them. Save one and try again.</source>
        <translation>此文本在“{path}”中已没有快照；可能已被另一窗口删除。请保存一个后重试。</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Tint sentences</source>
        <translation>句子着色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column heading</comment>
        <translation>题名</translation>
    </message>
    <message>
        <source>Title and note of snapshot %d</source>
        <translation>快照 %d 的题名和备注</translation>
    </message>
    <message>
        <source>Title of this text</source>
        <translation>此文本的题名</translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: add {words}.</source>
        <translation>
            <numerusform>要达到 %Ln 个词：增加 {words} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To reach %Ln words: cut {words}.</source>
        <translation>
            <numerusform>要达到 %Ln 个词：删减 {words} 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>To reach {aim}: {words} to replace, {places}</source>
        <translation>要达到“{aim}”：需替换 {words}，{places}</translation>
    </message>
    <message>
        <source>To reach {level}: shorten both sentences and words.</source>
        <translation>要达到 {level}：句子和词都需缩短。</translation>
    </message>
    <message>
        <source>To reach {level}: use shorter words; shorter sentences alone are not enough.</source>
        <translation>要达到 {level}：使用更短的词；仅缩短句子还不够。</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or use shorter words.</source>
        <translation>要达到 {level}：{split}，或换用更短的词。</translation>
    </message>
    <message>
        <source>To reach {level}: {split}, or {use}.</source>
        <translation>要达到 {level}：{split}，或{use}。</translation>
    </message>
    <message>
        <source>To reach {level}: {split}; shorter words alone are not enough.</source>
        <translation>要达到 {level}：{split}；仅换用更短的词还不够。</translation>
    </message>
    <message>
        <source>To reach {level}: {use}; shorter sentences alone are not enough.</source>
        <translation>要达到 {level}：{use}；仅缩短句子还不够。</translation>
    </message>
    <message numerus="yes">
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR of the %n windows around it from {low} to {high}, mean {mean}</source>
        <translation>
            <numerusform>形符 {token}/{tokens}，段落 {paragraph}：周围 %n 个窗口的 TTR 从 {low} 到 {high}，平均 {mean}</numerusform>
        </translation>
    </message>
    <message>
        <source>Token {token} of {tokens}, paragraph {paragraph}: TTR {types} / {window} = {mean}</source>
        <translation>形符 {token}/{tokens}，段落 {paragraph}：TTR {types} / {window} = {mean}</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>形符</translation>
    </message>
    <message>
        <source>Tokens in the sentence</source>
        <translation>句子中的形符</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. Paragraphs: {paragraphs}.</source>
        <translation>形符：{tokens}。段落：{paragraphs}。</translation>
    </message>
    <message>
        <source>Tokens: {tokens}. {figure}: {value}.</source>
        <translation>形符：{tokens}。{figure}：{value}。</translation>
    </message>
    <message>
        <source>Too coarse to compare texts by: most of them have the same.</source>
        <translation>太粗略，不宜用来比较文本：多数文本结果相同。</translation>
    </message>
    <message>
        <source>Took the whole page; Undo brings back the article</source>
        <translation>已使用整个网页；撤销可恢复为文章</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Total</source>
        <comment>column heading: all syllables of the word</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Tr&amp;end</source>
        <translation>趋势(&amp;E)</translation>
    </message>
    <message>
        <source>Treat as a se&amp;parate text</source>
        <translation>作为单独的文本(&amp;P)</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>column heading: a distinct token</comment>
        <translation>类符</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>类符</translation>
    </message>
    <message numerus="yes">
        <source>Types: %Ln distinct tokens among {tokens}</source>
        <translation>
            <numerusform>类符：{tokens} 个形符中有 %Ln 个不同的形符</numerusform>
        </translation>
    </message>
    <message>
        <source>Type–token ratio over the text, as a line; the value is the token</source>
        <translation>全文的类符形符比折线图；值为形符</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 78, 74 and 71 %.</source>
        <translation>分级新闻文章的典型值，由易到难：78、74 和 71 %。</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 90, 86 and 84 %.</source>
        <translation>分级新闻文章的典型值，由易到难：90、86 和 84 %。</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 96, 94 and 92 %.</source>
        <translation>分级新闻文章的典型值，由易到难：96、94 和 92 %。</translation>
    </message>
    <message>
        <source>Typical of graded news articles, easiest first: 98, 97 and 96 %.</source>
        <translation>分级新闻文章的典型值，由易到难：98、97 和 96 %。</translation>
    </message>
    <message>
        <source>US grade (Flesch–Kincaid)</source>
        <translation>美国年级（Flesch–Kincaid）</translation>
    </message>
    <message>
        <source>UTF-8 with a byte-order mark</source>
        <translation>带字节顺序标记的 UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with invalid bytes</source>
        <translation>含无效字节的 UTF-8</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Under 30 is for children, over 60 for specialists. Made for Swedish.</source>
        <translation>30 以下适合儿童，60 以上适合专业人士。为瑞典语而设。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>which words to list</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Unlike Yule’s K, rises with variety.</source>
        <translation>与 Yule K 相反，随多样性而上升。</translation>
    </message>
    <message>
        <source>Unreliable: %s.</source>
        <translation>不可靠：%s。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>{moment}的未保存文本，在其草稿损坏之前：“{words}”</translation>
    </message>
    <message>
        <source>Unsaved text from {moment}: “{words}”</source>
        <translation>{moment}的未保存文本：“{words}”</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}, from before its draft was damaged: “{words}”</source>
        <translation>“{file}”在{moment}的未保存文本，在其草稿损坏之前：“{words}”</translation>
    </message>
    <message>
        <source>Unsaved text of “{file}” from {moment}: “{words}”</source>
        <translation>“{file}”在{moment}的未保存文本：“{words}”</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Untitled</source>
        <comment>name of a text</comment>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Use a part of it, or factbox --print, which reads texts of any size.</source>
        <translation>请取其一部分，或使用 factbox --print，它可读取任意大小的文本。</translation>
    </message>
    <message>
        <source>Used &amp;once</source>
        <translation>只用一次(&amp;O)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column heading</comment>
        <translation>值</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Views of the text</source>
        <comment>name of a tool bar</comment>
        <translation>文本的视图</translation>
    </message>
    <message>
        <source>Vocabular&amp;y</source>
        <comment>name of a menu</comment>
        <translation>词汇(&amp;Y)</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇</translation>
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
        <translation>网页</translation>
    </message>
    <message>
        <source>What all places of the word together add to {name}</source>
        <translation>该词所有出现之处合计给“{name}”增加的值</translation>
    </message>
    <message>
        <source>What each paragraph changed in the figures</source>
        <translation>各段落给指标带来的变化</translation>
    </message>
    <message>
        <source>What each proposal changed in the figures</source>
        <translation>各建议给指标带来的变化</translation>
    </message>
    <message>
        <source>What the Level is made of</source>
        <translation>年级水平的构成</translation>
    </message>
    <message>
        <source>Where the two rule sets differ</source>
        <translation>两个规则集的不同之处</translation>
    </message>
    <message>
        <source>Where the word occurs in the text</source>
        <translation>该词在文本中的出现之处</translation>
    </message>
    <message>
        <source>Where your snapshots are</source>
        <translation>快照的位置</translation>
    </message>
    <message>
        <source>Which snapshots</source>
        <translation>哪些快照</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Whole text, headline counted twice</source>
        <translation>全文，标题计两次</translation>
    </message>
    <message>
        <source>Whole text: %s</source>
        <comment>%s: how many words are left out</comment>
        <translation>全文：%s</translation>
    </message>
    <message>
        <source>Why it was not read</source>
        <translation>未读取的原因</translation>
    </message>
    <message>
        <source>Why this &amp;level</source>
        <translation>年级水平成因(&amp;L)</translation>
    </message>
    <message>
        <source>Why this level</source>
        <translation>年级水平成因</translation>
    </message>
    <message>
        <source>Wiener STF 1</source>
        <translation>Wiener STF 1</translation>
    </message>
    <message>
        <source>Wiener STF 1 (Sachtextformel)</source>
        <translation>Wiener STF 1（Sachtextformel）</translation>
    </message>
    <message>
        <source>Wiener STF 2</source>
        <translation>Wiener STF 2</translation>
    </message>
    <message>
        <source>Wiener STF 2 (Sachtextformel)</source>
        <translation>Wiener STF 2（Sachtextformel）</translation>
    </message>
    <message>
        <source>Wiener STF 3</source>
        <translation>Wiener STF 3</translation>
    </message>
    <message>
        <source>Wiener STF 3 (Sachtextformel)</source>
        <translation>Wiener STF 3（Sachtextformel）</translation>
    </message>
    <message>
        <source>Wiener STF 4</source>
        <translation>Wiener STF 4</translation>
    </message>
    <message>
        <source>Wiener STF 4 (Sachtextformel)</source>
        <translation>Wiener STF 4（Sachtextformel）</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences.</source>
        <translation>采用更正后的 1.02 × 形符 / 句子：原文计的是句子。</translation>
    </message>
    <message>
        <source>With 1.02 × tokens / sentences, as corrected: the article itself counts sentences. textstat says 0 where no word has a syllable.</source>
        <translation>采用更正后的 1.02 × 形符 / 句子：原文计的是句子。没有任何词含音节时，textstat 给出 0。</translation>
    </message>
    <message>
        <source>Without it, nothing would be left.</source>
        <translation>去掉后将一无所剩。</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>column heading: one word</comment>
        <translation>词</translation>
    </message>
    <message>
        <source>Word</source>
        <comment>kind of file: Microsoft Word</comment>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Word
level</source>
        <translation>词汇
等级</translation>
    </message>
    <message>
        <source>Word &amp;lists…</source>
        <translation>词表(&amp;L)…</translation>
    </message>
    <message>
        <source>Word level</source>
        <translation>词汇等级</translation>
    </message>
    <message>
        <source>Word level (%s)</source>
        <translation>词汇等级（%s）</translation>
    </message>
    <message>
        <source>Word levels come from %s.</source>
        <comment>%s: word lists</comment>
        <translation>词汇等级来自 %s。</translation>
    </message>
    <message>
        <source>Word levels come from these lists: %s.</source>
        <translation>词汇等级来自以下词表：%s。</translation>
    </message>
    <message>
        <source>Word lists</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Word lists: %s</source>
        <translation>词表：%s</translation>
    </message>
    <message>
        <source>Word processor</source>
        <comment>name of a rule set</comment>
        <translation>文字处理</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>column heading: how many words</comment>
        <translation>词数</translation>
    </message>
    <message>
        <source>Words above %s</source>
        <translation>高于 %s 的词</translation>
    </message>
    <message>
        <source>Words above %s are marked</source>
        <translation>高于 %s 的词已标记</translation>
    </message>
    <message>
        <source>Words above A2 (%)</source>
        <translation>高于 A2 的词（%）</translation>
    </message>
    <message>
        <source>Words above {level} have a tint and a dashed line in the text.</source>
        <translation>高于 {level} 的词在文本中以底色和虚线标示。</translation>
    </message>
    <message>
        <source>Words beyond the list and unknown words count as above A2.</source>
        <translation>词表之外的词和未知词算作高于 A2。</translation>
    </message>
    <message>
        <source>Words by level</source>
        <translation>按等级列出的词</translation>
    </message>
    <message>
        <source>Words ignored in this text</source>
        <translation>此文本中忽略的词</translation>
    </message>
    <message numerus="yes">
        <source>Words of %Ln syllables or more, by their syllables in total</source>
        <translation>
            <numerusform>%Ln 个音节及以上的词，按其音节总数</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of %d syllables or more come first, by their syllables in total</source>
        <translation>%d 个音节及以上的词排在前面，按其音节总数</translation>
    </message>
    <message>
        <source>Words over six letters that lower {name} most</source>
        <translation>超过六个字母、使“{name}”下降最多的词</translation>
    </message>
    <message>
        <source>Words that raise {name} most</source>
        <translation>使“{name}”上升最多的词</translation>
    </message>
    <message>
        <source>Words to list</source>
        <translation>要列出的词</translation>
    </message>
    <message>
        <source>Words: {ours} here, {theirs} there, where white space separates and a headline counts once</source>
        <translation>词：此处 {ours}，彼处 {theirs}；彼处以空白分隔，标题计一次</translation>
    </message>
    <message>
        <source>Words: {words}. Syllables: {syllables}. {name}: {level}.</source>
        <translation>词：{words}。音节：{syllables}。{name}：{level}。</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable.</source>
        <translation>受教育年数，仅适用于小学：超过 6 则不可靠。</translation>
    </message>
    <message>
        <source>Years of school, for primary school only: over 6 it is unreliable. textstat says 0 where no word has a syllable.</source>
        <translation>受教育年数，仅适用于小学：超过 6 则不可靠。没有任何词含音节时，textstat 给出 0。</translation>
    </message>
    <message>
        <source>Years of school. In Polish, words of four syllables or more count as hard.</source>
        <translation>受教育年数。波兰语中，四音节及以上的词算复杂词。</translation>
    </message>
    <message>
        <source>Years of school. This is the linear one of his two formulas.</source>
        <translation>受教育年数。这是他两个公式中的线性公式。</translation>
    </message>
    <message>
        <source>Years of school. This is the other one of his two formulas.</source>
        <translation>受教育年数。这是他两个公式中的另一个。</translation>
    </message>
    <message>
        <source>You can make a backup while this and other windows are open. To go back to a backup, close them all and put it in place of this file.</source>
        <translation>此窗口和其他窗口打开时也可备份。要恢复备份，请关闭所有窗口，用备份替换此文件。</translation>
    </message>
    <message>
        <source>Your account has no home folder. Set HOME to the path of a folder that you own.</source>
        <translation>您的账户没有主文件夹。请将 HOME 设为您拥有的文件夹的路径。</translation>
    </message>
    <message>
        <source>Your text is being backed up again</source>
        <translation>已重新开始备份文本</translation>
    </message>
    <message>
        <source>Your text is not being backed up: %s. Save it; meanwhile, the backup is tried again.</source>
        <translation>文本未能备份：%s。请先保存；同时会继续尝试备份。</translation>
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
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>a name</source>
        <comment>the level of a word</comment>
        <translation>专名</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>the level of a word</comment>
        <translation>数字</translation>
    </message>
    <message>
        <source>a symbol</source>
        <comment>the level of a word</comment>
        <translation>符号</translation>
    </message>
    <message>
        <source>above %s</source>
        <translation>高于 %s</translation>
    </message>
    <message>
        <source>above the target</source>
        <translation>高于目标</translation>
    </message>
    <message>
        <source>absent: %s</source>
        <translation>缺少：%s</translation>
    </message>
    <message>
        <source>all texts</source>
        <comment>which texts to show</comment>
        <translation>所有文本</translation>
    </message>
    <message>
        <source>another window has the draft</source>
        <translation>另一窗口正在使用该草稿</translation>
    </message>
    <message>
        <source>another window is busy with the drafts</source>
        <translation>另一窗口正忙于处理草稿</translation>
    </message>
    <message>
        <source>apostrophes</source>
        <translation>撇号</translation>
    </message>
    <message>
        <source>apostrophes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>撇号不分隔</translation>
    </message>
    <message>
        <source>apostrophes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>撇号分隔</translation>
    </message>
    <message>
        <source>automatic</source>
        <comment>how often the headline counts</comment>
        <translation>自动计数</translation>
    </message>
    <message>
        <source>automatic, before a paste</source>
        <translation>自动，粘贴前</translation>
    </message>
    <message>
        <source>automatic, on closing</source>
        <translation>自动，关闭时</translation>
    </message>
    <message>
        <source>automatic, pasted</source>
        <translation>自动，已粘贴</translation>
    </message>
    <message>
        <source>below the target</source>
        <translation>低于目标</translation>
    </message>
    <message>
        <source>beyond</source>
        <translation>表外</translation>
    </message>
    <message>
        <source>beyond B2</source>
        <translation>高于 B2</translation>
    </message>
    <message>
        <source>beyond the list</source>
        <comment>the level of a word</comment>
        <translation>词表之外</translation>
    </message>
    <message>
        <source>block quotations</source>
        <translation>引文块</translation>
    </message>
    <message>
        <source>built in</source>
        <comment>the levels of the list that comes with Fact Box</comment>
        <translation>内置</translation>
    </message>
    <message>
        <source>by the CMU Pronouncing Dictionary; for words that are not in it, hyphenation points (pyphen, en_US) + 1</source>
        <translation>按 CMU 发音词典；不在其中的词按断字点（pyphen，en_US）+ 1</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>图表说明</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>有改动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>字符</translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are not one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>中日文字不逐字计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>characters of Chinese and Japanese are one token each</source>
        <comment>why two rule sets differ</comment>
        <translation>
            <numerusform>中日文字逐字计</numerusform>
        </translation>
    </message>
    <message>
        <source>children’s books</source>
        <translation>儿童读物</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>contains the cursor</source>
        <translation>含光标</translation>
    </message>
    <message>
        <source>counted by %s</source>
        <comment>%s: a rule set</comment>
        <translation>由“%s”计数</translation>
    </message>
    <message>
        <source>counted by {rules}, version {version}</source>
        <translation>由“{rules}”计数，版本 {version}</translation>
    </message>
    <message>
        <source>currency signs</source>
        <translation>货币符号</translation>
    </message>
    <message>
        <source>currency signs count</source>
        <comment>why two rule sets differ</comment>
        <translation>货币符号计数</translation>
    </message>
    <message>
        <source>currency signs do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>货币符号不计数</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date, as Qt writes patterns: 25 Nov</comment>
        <translation>MM-dd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date, as Qt writes patterns: 25 Nov 2026</comment>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>破折号</translation>
    </message>
    <message>
        <source>dashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>破折号不分隔</translation>
    </message>
    <message>
        <source>dashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>破折号分隔</translation>
    </message>
    <message>
        <source>digits in words</source>
        <translation>词中的数字</translation>
    </message>
    <message>
        <source>digits in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>词中的数字不分隔</translation>
    </message>
    <message>
        <source>digits in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>词中的数字分隔</translation>
    </message>
    <message>
        <source>distribution</source>
        <comment>name of a picture file</comment>
        <translation>分布</translation>
    </message>
    <message>
        <source>diversity</source>
        <comment>name of a picture file</comment>
        <translation>多样性</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>how sentences are marked</comment>
        <translation>点线</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>电子邮件地址</translation>
    </message>
    <message>
        <source>e-mail addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>邮件地址被拆分</translation>
    </message>
    <message>
        <source>e-mail addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>邮件地址不拆分</translation>
    </message>
    <message>
        <source>each ended by . ! or ?, not by a line; fewer than three words do not count</source>
        <translation>以 . ! 或 ? 结束，不以换行结束；少于三个词的不计</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>easy after middle school, hard after primary school</source>
        <translation>初中毕业后容易，小学毕业后难</translation>
    </message>
    <message>
        <source>easy after primary school</source>
        <translation>小学毕业后容易</translation>
    </message>
    <message>
        <source>easy after upper school, hard after middle school</source>
        <translation>高中毕业后容易，初中毕业后难</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language into which this is translated</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>f&amp;rom</source>
        <comment>label of a field: the lowest value to show</comment>
        <translation>从(&amp;R)</translation>
    </message>
    <message>
        <source>fairly easy</source>
        <translation>较容易</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <translation>较难</translation>
    </message>
    <message>
        <source>falls with length</source>
        <translation>随长度下降</translation>
    </message>
    <message>
        <source>fewer than 42 tokens to draw from</source>
        <translation>可抽取的形符不足 42 个</translation>
    </message>
    <message>
        <source>fewer than 50 tokens</source>
        <translation>形符不足 50 个</translation>
    </message>
    <message>
        <source>fiction</source>
        <translation>小说</translation>
    </message>
    <message>
        <source>footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>found within paragraphs, never across them; they also end inside quotation marks and brackets, but not at abbreviations and initials</source>
        <translation>在段落内划分，从不跨段；句子也在引号和括号内结束，但不在缩写和首字母处结束</translation>
    </message>
    <message>
        <source>from %s</source>
        <translation>至少 %s</translation>
    </message>
    <message>
        <source>from %s</source>
        <comment>a range</comment>
        <translation>%s 及以上</translation>
    </message>
    <message>
        <source>from {low} to {high}, mean {mean}</source>
        <comment>range of the line</comment>
        <translation>从 {low} 到 {high}，平均 {mean}</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>前置元数据</translation>
    </message>
    <message>
        <source>full stops</source>
        <translation>句点</translation>
    </message>
    <message>
        <source>full stops in words do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>词中的句点不分隔</translation>
    </message>
    <message>
        <source>full stops in words separate</source>
        <comment>why two rule sets differ</comment>
        <translation>词中的句点分隔</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>groups of vowels; “le-er” and “rí-o” part</source>
        <translation>元音组；“le-er”和“rí-o”分开</translation>
    </message>
    <message>
        <source>grows with length</source>
        <translation>随长度上升</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>难</translation>
    </message>
    <message>
        <source>hard after upper school</source>
        <translation>高中毕业后仍难</translation>
    </message>
    <message>
        <source>hardly {language}</source>
        <comment>what a text is</comment>
        <translation>不太像{language}</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>headline %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>标题%s</translation>
    </message>
    <message>
        <source>headline counted %s</source>
        <comment>%s: once, twice or automatic</comment>
        <translation>标题%s</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}</source>
        <translation>空心：不是由“{rules}”（版本 {version}）计数</translation>
    </message>
    <message>
        <source>hollow: not counted by {rules}, version {version}, or other word lists</source>
        <translation>空心：不是由“{rules}”（版本 {version}）计数，或词表不同</translation>
    </message>
    <message>
        <source>hollow: other word lists</source>
        <translation>空心：词表不同</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_AT) + 1 for each token</source>
        <translation>断字点（pyphen，de_AT），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, de_DE) + 1 for each token</source>
        <translation>断字点（pyphen，de_DE），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, en_US) + 1 for each token; that is too few for words that are never hyphenated, such as “around” and “Jonathan”: Careful and textstat look most words up</source>
        <translation>断字点（pyphen，en_US），每个形符 + 1；对从不断字的词（如“around”和“Jonathan”）偏少：“细致”和 textstat 会查词典得出多数词的音节</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, es) + 1 for each token</source>
        <translation>断字点（pyphen，es），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token</source>
        <translation>断字点（pyphen，fr），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, fr) + 1 for each token; one more where pyphen cuts off no single letter: “a-voir”</source>
        <translation>断字点（pyphen，fr），每个形符 + 1；pyphen 不切分单个字母之处再加 1：“a-voir”</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token</source>
        <translation>断字点（pyphen，it_IT），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, it_IT) + 1 for each token; a single letter may stand before the first</source>
        <translation>断字点（pyphen，it_IT），每个形符 + 1；首个断字点之前可为单个字母</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, nl_NL) + 1 for each token</source>
        <translation>断字点（pyphen，nl_NL），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pl_PL) + 1 for each token</source>
        <translation>断字点（pyphen，pl_PL），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token</source>
        <translation>断字点（pyphen，pt_BR），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, pt_BR) + 1 for each token; a single letter may stand before the first; “di-a” and “ru-a” part</source>
        <translation>断字点（pyphen，pt_BR），每个形符 + 1；首个断字点之前可为单个字母；“di-a”和“ru-a”分开</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, ru_RU) + 1 for each token</source>
        <translation>断字点（pyphen，ru_RU），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphenation points (pyphen, sv) + 1 for each token</source>
        <translation>断字点（pyphen，sv），每个形符 + 1</translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation>连字符</translation>
    </message>
    <message>
        <source>hyphens do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>连字符不分隔</translation>
    </message>
    <message>
        <source>hyphens separate</source>
        <comment>why two rule sets differ</comment>
        <translation>连字符分隔</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>ignored in this text</source>
        <comment>the level of a word</comment>
        <translation>在此文本中已忽略</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln paragraphs</source>
        <comment>after “12 places”</comment>
        <translation>
            <numerusform>分布于 %Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln places</source>
        <comment>after “30 words”</comment>
        <translation>
            <numerusform>共 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>in %s</source>
        <comment>%s: a language</comment>
        <translation>%s文本</translation>
    </message>
    <message>
        <source>in snapshot {number}: {words}</source>
        <translation>快照 {number} 中：{words}</translation>
    </message>
    <message>
        <source>in the note of snapshot {number}: {words}</source>
        <translation>快照 {number} 的备注中：{words}</translation>
    </message>
    <message>
        <source>in the title</source>
        <translation>题名中</translation>
    </message>
    <message>
        <source>in the title of snapshot {number}: {words}</source>
        <translation>快照 {number} 的题名中：{words}</translation>
    </message>
    <message>
        <source>in {language} · {time}</source>
        <translation>{language} · {time}</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>inside the target</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>inside the target, {range}</source>
        <translation>达标，{range}</translation>
    </message>
    <message>
        <source>inside {range}</source>
        <translation>达标（{range}）</translation>
    </message>
    <message>
        <source>it belongs to Fact Box’s own data</source>
        <translation>它属于 Fact Box 自身的数据</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>它是设备或管道</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it is a link that leads to itself</source>
        <translation>它是指向自身的链接</translation>
    </message>
    <message>
        <source>it is a link to a file that does not exist</source>
        <translation>它是指向不存在的文件的链接</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <translation>它是只读的</translation>
    </message>
    <message>
        <source>it was written by another version of Fact Box</source>
        <translation>它由另一版本的 Fact Box 写成</translation>
    </message>
    <message>
        <source>its file was taken away</source>
        <translation>其文件已被移走</translation>
    </message>
    <message>
        <source>its sentence is above it</source>
        <translation>其句子高于目标</translation>
    </message>
    <message>
        <source>its sentence is harder</source>
        <translation>其句子更难</translation>
    </message>
    <message>
        <source>its sentence is not above it</source>
        <translation>其句子不高于目标</translation>
    </message>
    <message>
        <source>its sentence is not harder</source>
        <translation>其句子不更难</translation>
    </message>
    <message>
        <source>known words, as A1</source>
        <comment>the levels of the words in a list without levels</comment>
        <translation>已知词，视为 A1</translation>
    </message>
    <message>
        <source>less is more varied</source>
        <translation>越低越多样</translation>
    </message>
    <message>
        <source>line</source>
        <comment>how sentences are marked</comment>
        <translation>实线</translation>
    </message>
    <message>
        <source>link targets</source>
        <translation>链接目标</translation>
    </message>
    <message>
        <source>ln ln types / ln ln tokens</source>
        <translation>ln ln 类符 / ln ln 形符</translation>
    </message>
    <message>
        <source>ln tokens / ln(2 − ln types / ln tokens)</source>
        <translation>ln 形符 / ln(2 − ln 类符 / ln 形符)</translation>
    </message>
    <message>
        <source>ln types / ln tokens</source>
        <translation>ln 类符 / ln 形符</translation>
    </message>
    <message>
        <source>made for words of letters</source>
        <comment>what a figure is</comment>
        <translation>为由字母组成的词而设</translation>
    </message>
    <message>
        <source>made for {language}</source>
        <comment>what a figure is</comment>
        <translation>为{language}而设</translation>
    </message>
    <message>
        <source>mean level of the content words: A1 1, A2 2, B1 3, B2 4, beyond or unknown 5</source>
        <translation>实词的平均等级：A1 为 1，A2 为 2，B1 为 3，B2 为 4，表外或未知为 5</translation>
    </message>
    <message>
        <source>mean of types / tokens in every window of 50 tokens</source>
        <translation>每个 50 形符窗口中 类符 / 形符 的平均值</translation>
    </message>
    <message>
        <source>mean of types / tokens in segments of 50 tokens, the rest dropped</source>
        <translation>各个 50 形符分段中 类符 / 形符 的平均值，剩余部分舍去</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}</source>
        <comment>texts</comment>
        <translation>正在测量：{done}/{found}</translation>
    </message>
    <message>
        <source>measuring: {done} of {found}, {rate} a second</source>
        <comment>texts</comment>
        <translation>正在测量：{done}/{found}，每秒 {rate} 篇</translation>
    </message>
    <message>
        <source>more is easier</source>
        <translation>越高越容易</translation>
    </message>
    <message>
        <source>more is harder</source>
        <translation>越高越难</translation>
    </message>
    <message>
        <source>more is more varied</source>
        <translation>越高越多样</translation>
    </message>
    <message>
        <source>moved</source>
        <comment>what happened to a paragraph</comment>
        <translation>移动</translation>
    </message>
    <message>
        <source>moved away</source>
        <translation>已移走</translation>
    </message>
    <message>
        <source>moved away and changed</source>
        <translation>已移走并改动</translation>
    </message>
    <message>
        <source>moved here</source>
        <translation>已移至此处</translation>
    </message>
    <message>
        <source>moved here and changed</source>
        <translation>已移至此处并改动</translation>
    </message>
    <message>
        <source>moved, changed</source>
        <comment>what happened to a paragraph</comment>
        <translation>移动，有改动</translation>
    </message>
    <message>
        <source>name</source>
        <translation>专名</translation>
    </message>
    <message>
        <source>names and terms, separated by spaces</source>
        <translation>专名和术语，以空格分隔</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>news 40–60</source>
        <translation>新闻 40–60</translation>
    </message>
    <message>
        <source>newspapers</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>no formula for {language} gives a school grade</source>
        <translation>没有针对{language}的公式给出学校年级</translation>
    </message>
    <message>
        <source>no formula was made for {language}</source>
        <translation>没有针对{language}的公式</translation>
    </message>
    <message>
        <source>no sentence yet</source>
        <translation>尚无句子</translation>
    </message>
    <message>
        <source>no tint</source>
        <comment>how sentences are marked</comment>
        <translation>无底色</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>尚无形符</translation>
    </message>
    <message>
        <source>no value</source>
        <comment>of a figure</comment>
        <translation>无值</translation>
    </message>
    <message>
        <source>no value was saved</source>
        <translation>未保存值</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>尚无值</translation>
    </message>
    <message>
        <source>no word but names and numbers</source>
        <translation>除专名和数字外没有词</translation>
    </message>
    <message>
        <source>no word occurs twice</source>
        <translation>没有词重复出现</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>not read</source>
        <comment>which texts to show: those that could not be read</comment>
        <translation>未读取</translation>
    </message>
    <message>
        <source>not {language}</source>
        <comment>what a text is</comment>
        <translation>不是{language}</translation>
    </message>
    <message>
        <source>now</source>
        <comment>axis: the text as it is now</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>numbers alone</source>
        <translation>单独的数字</translation>
    </message>
    <message>
        <source>numbers are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>数字被拆分</translation>
    </message>
    <message>
        <source>numbers count</source>
        <comment>why two rule sets differ</comment>
        <translation>数字计数</translation>
    </message>
    <message>
        <source>numbers do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>数字不计数</translation>
    </message>
    <message>
        <source>numbers stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>数字不拆分</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln texts</source>
        <comment>after “12 snapshots”</comment>
        <translation>
            <numerusform>%Ln 篇文本</numerusform>
        </translation>
    </message>
    <message>
        <source>of the parts before rounding</source>
        <translation>取整前各部分之和</translation>
    </message>
    <message>
        <source>of “%s”</source>
        <comment>below “Snapshots”: the text that they are of</comment>
        <translation>属于“%s”</translation>
    </message>
    <message>
        <source>official texts</source>
        <translation>公文</translation>
    </message>
    <message>
        <source>once</source>
        <comment>how often the headline counts</comment>
        <translation>计一次</translation>
    </message>
    <message>
        <source>one for each character</source>
        <translation>每个字符一个</translation>
    </message>
    <message>
        <source>one token only</source>
        <translation>只有一个形符</translation>
    </message>
    <message>
        <source>one type only</source>
        <translation>只有一个类符</translation>
    </message>
    <message>
        <source>or less</source>
        <comment>behind a field: “8 or less”</comment>
        <translation>及以下</translation>
    </message>
    <message>
        <source>or more</source>
        <comment>behind a field: “8 or more”</comment>
        <translation>及以上</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>other marks do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>其他符号不分隔</translation>
    </message>
    <message>
        <source>other marks separate</source>
        <comment>why two rule sets differ</comment>
        <translation>其他符号分隔</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>其他数值</translation>
    </message>
    <message>
        <source>other tokens</source>
        <translation>其他形符</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>其他词</translation>
    </message>
    <message>
        <source>outside the target</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>over %s</source>
        <comment>a range</comment>
        <translation>高于 %s</translation>
    </message>
    <message>
        <source>over {limit}</source>
        <comment>why a figure is unreliable</comment>
        <translation>超过 {limit}</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>通俗</translation>
    </message>
    <message>
        <source>preparing the search: {percent} %</source>
        <translation>正在准备搜索：{percent} %</translation>
    </message>
    <message>
        <source>proposal %s</source>
        <comment>%s: its number and its first words</comment>
        <translation>建议 %s</translation>
    </message>
    <message>
        <source>proposals</source>
        <comment>axis: the proposals of the outline</comment>
        <translation>建议</translation>
    </message>
    <message>
        <source>published fact box</source>
        <translation>已发布的指标框</translation>
    </message>
    <message>
        <source>rather easy</source>
        <translation>偏易</translation>
    </message>
    <message>
        <source>rather hard</source>
        <translation>偏难</translation>
    </message>
    <message>
        <source>references</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>rewritten</source>
        <comment>what happened to a paragraph</comment>
        <translation>重写</translation>
    </message>
    <message>
        <source>rule set: %s</source>
        <translation>规则集：%s</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>school year (Oborneva)</source>
        <translation>学年（Oborneva）</translation>
    </message>
    <message>
        <source>school year (Wiener Sachtextformel 1)</source>
        <translation>学年（Wiener Sachtextformel 1）</translation>
    </message>
    <message>
        <source>school years 1 to 4</source>
        <translation>一至四年级</translation>
    </message>
    <message>
        <source>school years 5 to 8</source>
        <translation>五至八年级</translation>
    </message>
    <message>
        <source>searching the folder…</source>
        <translation>正在搜索文件夹…</translation>
    </message>
    <message>
        <source>secondary school</source>
        <translation>中学</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>shown: %s</source>
        <comment>%s: how many texts, and ranges of figures</comment>
        <translation>显示：%s</translation>
    </message>
    <message>
        <source>signs alone</source>
        <translation>单独的符号</translation>
    </message>
    <message>
        <source>signs alone count</source>
        <comment>why two rule sets differ</comment>
        <translation>单独的符号计数</translation>
    </message>
    <message>
        <source>signs alone do not count</source>
        <comment>why two rule sets differ</comment>
        <translation>单独的符号不计数</translation>
    </message>
    <message>
        <source>slashes</source>
        <translation>斜杠</translation>
    </message>
    <message>
        <source>slashes do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>斜杠不分隔</translation>
    </message>
    <message>
        <source>slashes separate</source>
        <comment>why two rule sets differ</comment>
        <translation>斜杠分隔</translation>
    </message>
    <message>
        <source>snapshot</source>
        <comment>axis: number of the snapshot</comment>
        <translation>快照</translation>
    </message>
    <message>
        <source>snapshot %d</source>
        <comment>in a sentence, after a colon</comment>
        <translation>快照 %d</translation>
    </message>
    <message>
        <source>snapshot {number}, “{title}”</source>
        <comment>in a sentence, after a colon</comment>
        <translation>快照 {number}“{title}”</translation>
    </message>
    <message>
        <source>snapshots</source>
        <comment>name of a file</comment>
        <translation>快照</translation>
    </message>
    <message>
        <source>snapshots-%s</source>
        <comment>name of a file; %s: a date</comment>
        <translation>快照-%s</translation>
    </message>
    <message>
        <source>so far</source>
        <comment>below a figure while the text is counted</comment>
        <translation>截至目前</translation>
    </message>
    <message>
        <source>spaces</source>
        <comment>what was changed in a paragraph</comment>
        <translation>空格</translation>
    </message>
    <message>
        <source>split 1 sentence</source>
        <translation>拆分 1 个句子</translation>
    </message>
    <message numerus="yes">
        <source>split sentences in %Ln places</source>
        <translation>
            <numerusform>在 %Ln 处拆分句子</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped: {done} of {found} measured</source>
        <comment>texts</comment>
        <translation>已停止：已测量 {done}/{found}</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <comment>label of a field: the highest value to show</comment>
        <translation>到(&amp;O)</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>target %s</source>
        <comment>%s: a range, such as “8–10”</comment>
        <translation>目标 %s</translation>
    </message>
    <message>
        <source>target %s words</source>
        <comment>%s: a range</comment>
        <translation>目标 %s 个词</translation>
    </message>
    <message>
        <source>target {figure} {range}</source>
        <translation>目标：{figure} {range}</translation>
    </message>
    <message>
        <source>texts</source>
        <comment>axis: how many texts</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>texts not searched because they cannot be read: %s</source>
        <translation>因无法读取而未搜索的文本：%s</translation>
    </message>
    <message>
        <source>textstat itself counts no types.</source>
        <translation>textstat 本身不计类符。</translation>
    </message>
    <message>
        <source>textstat says 0 where no word has a syllable.</source>
        <translation>没有任何词含音节时，textstat 给出 0。</translation>
    </message>
    <message>
        <source>textstat’s sentences run on across lines; these are Fact Box’s</source>
        <translation>textstat 的句子可跨行；此处为 Fact Box 的句子</translation>
    </message>
    <message>
        <source>the Level</source>
        <translation>年级水平</translation>
    </message>
    <message>
        <source>the built-in list</source>
        <translation>内置词表</translation>
    </message>
    <message>
        <source>the current text, counted by {rules}, version {version}</source>
        <translation>当前文本，由“{rules}”（版本 {version}）计数</translation>
    </message>
    <message>
        <source>the disk cannot be written to</source>
        <translation>磁盘无法写入</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>the draft is damaged</source>
        <translation>草稿已损坏</translation>
    </message>
    <message>
        <source>the first level that covers 90 % of the words</source>
        <translation>覆盖 90 % 的词的最低等级</translation>
    </message>
    <message>
        <source>the first level that covers 95 % of the words</source>
        <translation>覆盖 95 % 的词的最低等级</translation>
    </message>
    <message>
        <source>the first level that covers 98 % of the words</source>
        <translation>覆盖 98 % 的词的最低等级</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>文件夹为只读</translation>
    </message>
    <message>
        <source>the folder may not be written to</source>
        <translation>文件夹不允许写入</translation>
    </message>
    <message>
        <source>the headline counts once</source>
        <comment>why two rule sets differ</comment>
        <translation>标题计一次</translation>
    </message>
    <message>
        <source>the headline counts twice</source>
        <comment>why two rule sets differ</comment>
        <translation>标题计两次</translation>
    </message>
    <message>
        <source>the list is {language}</source>
        <translation>该词表为{language}词表</translation>
    </message>
    <message>
        <source>the most frequent of: Flesch–Kincaid, SMOG, Coleman–Liau, ARI, Dale–Chall, Linsear Write and Fog, each rounded down, up and to the nearest, and the grade of Flesch Reading Ease; from 1 to 18</source>
        <translation>以下各项中出现最多者：Flesch–Kincaid、SMOG、Coleman–Liau、ARI、Dale–Chall、Linsear Write 和 Fog（各自向下、向上及四舍五入取整），以及 Flesch Reading Ease 的年级；从 1 到 18</translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln characters; a window holds {most}</source>
        <translation>
            <numerusform>文本有 %Ln 个字符；一个窗口最多容纳 {most} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has %Ln lines; a window holds {most}</source>
        <translation>
            <numerusform>文本有 %Ln 行；一个窗口最多容纳 {most} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text has a line of %Ln characters; a window shows lines of up to {most}</source>
        <translation>
            <numerusform>文本有一行长达 %Ln 个字符；窗口最多显示 {most} 个字符的行</numerusform>
        </translation>
    </message>
    <message>
        <source>the texts are not searched: this SQLite has no FTS5</source>
        <translation>无法搜索文本：此 SQLite 没有 FTS5</translation>
    </message>
    <message>
        <source>there is no draft yet</source>
        <translation>尚无草稿</translation>
    </message>
    <message>
        <source>token · par.</source>
        <comment>axis: numbers of a token and of its paragraph</comment>
        <translation>形符 · 段落</translation>
    </message>
    <message>
        <source>tokens / sentences + 100 × words over six letters / tokens</source>
        <translation>形符 / 句子 + 100 × 超过六个字母的词 / 形符</translation>
    </message>
    <message>
        <source>tokens / sentences / 3 + 100 × words of four syllables or more / tokens / 3 + 1</source>
        <translation>形符 / 句子 / 3 + 100 × 四音节及以上的词 / 形符 / 3 + 1</translation>
    </message>
    <message>
        <source>tokens ^ (types ^ −0.165)</source>
        <translation>形符 ^ (类符 ^ −0.165)</translation>
    </message>
    <message>
        <source>tokens per factor, a stretch that ends when its type–token ratio falls below 0.72; mean of reading forward and backward</source>
        <translation>每个因子的形符数；因子是类符形符比降到 0.72 以下时结束的一段；取正向与反向阅读的平均值</translation>
    </message>
    <message>
        <source>tokens that differ, as above</source>
        <comment>why two rule sets differ</comment>
        <translation>不同的形符，如上</translation>
    </message>
    <message>
        <source>trend</source>
        <comment>name of a picture file</comment>
        <translation>趋势</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>how often the headline counts</comment>
        <translation>计两次</translation>
    </message>
    <message>
        <source>types / tokens</source>
        <translation>类符 / 形符</translation>
    </message>
    <message>
        <source>types / √tokens</source>
        <translation>类符 / √形符</translation>
    </message>
    <message>
        <source>types that occur once / types</source>
        <translation>只出现一次的类符 / 类符</translation>
    </message>
    <message>
        <source>types² / (Σ i² × V_i − types), V_i types occurring i times</source>
        <translation>类符² / (Σ i² × V_i − 类符)，V_i 为出现 i 次的类符数</translation>
    </message>
    <message>
        <source>type–token ratio expected of 42 tokens drawn from the text</source>
        <translation>从文本中抽取 42 个形符的期望类符形符比</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln sentences</source>
        <translation>
            <numerusform>不足 %Ln 个句子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %Ln tokens</source>
        <translation>
            <numerusform>不足 %Ln 个形符</numerusform>
        </translation>
    </message>
    <message>
        <source>under %s</source>
        <comment>a range</comment>
        <translation>低于 %s</translation>
    </message>
    <message>
        <source>under 100 words</source>
        <translation>不足 100 个词</translation>
    </message>
    <message>
        <source>underscores</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>underscores do not separate</source>
        <comment>why two rule sets differ</comment>
        <translation>下划线不分隔</translation>
    </message>
    <message>
        <source>underscores separate</source>
        <comment>why two rule sets differ</comment>
        <translation>下划线分隔</translation>
    </message>
    <message>
        <source>university</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>the level of a word</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>unreliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>unreliable: %s</source>
        <translation>不可靠：%s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <translation>至多 %s</translation>
    </message>
    <message>
        <source>up to %s</source>
        <comment>a range</comment>
        <translation>%s 及以下</translation>
    </message>
    <message>
        <source>updating…</source>
        <translation>正在更新…</translation>
    </message>
    <message numerus="yes">
        <source>use %Ln letters fewer</source>
        <translation>
            <numerusform>减少 %Ln 个字母</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln syllables fewer</source>
        <translation>
            <numerusform>减少 %Ln 个音节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words of four syllables fewer</source>
        <translation>
            <numerusform>减少 %Ln 个四音节词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln words over six letters fewer</source>
        <translation>
            <numerusform>减少 %Ln 个超过六个字母的词</numerusform>
        </translation>
    </message>
    <message>
        <source>version %d</source>
        <comment>of a rule set</comment>
        <translation>版本 %d</translation>
    </message>
    <message>
        <source>very easy</source>
        <translation>很容易</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>很难</translation>
    </message>
    <message>
        <source>vowels</source>
        <translation>元音</translation>
    </message>
    <message>
        <source>vowels; i before another vowel is silent</source>
        <translation>元音；另一元音前的 i 不发音</translation>
    </message>
    <message>
        <source>wave</source>
        <comment>how sentences are marked</comment>
        <translation>波浪线</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>web addresses are cut</source>
        <comment>why two rule sets differ</comment>
        <translation>网址被拆分</translation>
    </message>
    <message>
        <source>web addresses stay whole</source>
        <comment>why two rule sets differ</comment>
        <translation>网址不拆分</translation>
    </message>
    <message>
        <source>whole text %s</source>
        <translation>全文 %s</translation>
    </message>
    <message>
        <source>with the headline %s</source>
        <comment>once, twice</comment>
        <translation>标题%s</translation>
    </message>
    <message>
        <source>with {kinds}</source>
        <comment>“with headings, tables”</comment>
        <translation>含{kinds}</translation>
    </message>
    <message>
        <source>without this figure</source>
        <translation>无此指标</translation>
    </message>
    <message>
        <source>without {kinds}</source>
        <comment>“without headings, tables”</comment>
        <translation>不含{kinds}</translation>
    </message>
    <message>
        <source>words</source>
        <comment>behind two fields: a number of words</comment>
        <translation>个词</translation>
    </message>
    <message>
        <source>words by %s</source>
        <comment>%s: word lists</comment>
        <translation>词汇等级按 %s</translation>
    </message>
    <message>
        <source>words over six letters / sentences</source>
        <translation>超过六个字母的词 / 句子</translation>
    </message>
    <message>
        <source>years of primary school</source>
        <translation>小学年级</translation>
    </message>
    <message>
        <source>years of school (Fog, for Polish)</source>
        <translation>受教育年数（Fog，用于波兰语）</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <source>{difference} since {snapshot}</source>
        <comment>{snapshot}: number of a snapshot</comment>
        <translation>较快照 {snapshot} {difference}</translation>
    </message>
    <message>
        <source>{distance}.</source>
        <translation>{distance}。</translation>
    </message>
    <message>
        <source>{distance}; {sentences}.</source>
        <translation>{distance}；{sentences}。</translation>
    </message>
    <message>
        <source>{entry} in line {line} is left out because it is not a single word.</source>
        <translation>已略去第 {line} 行的 {entry}，因为它不是单个的词。</translation>
    </message>
    <message>
        <source>{far} above</source>
        <translation>高出 {far}</translation>
    </message>
    <message>
        <source>{far} above {range}</source>
        <translation>比目标 {range} 高 {far}</translation>
    </message>
    <message>
        <source>{far} below</source>
        <translation>低 {far}</translation>
    </message>
    <message>
        <source>{far} below {range}</source>
        <translation>比目标 {range} 低 {far}</translation>
    </message>
    <message>
        <source>{far} points easier</source>
        <translation>易 {far} 分</translation>
    </message>
    <message>
        <source>{far} points easier than {range}</source>
        <translation>比目标 {range} 易 {far} 分</translation>
    </message>
    <message>
        <source>{far} points harder</source>
        <translation>难 {far} 分</translation>
    </message>
    <message>
        <source>{far} points harder than {range}</source>
        <translation>比目标 {range} 难 {far} 分</translation>
    </message>
    <message>
        <source>{far} {percent} %: {known}. {to_do}: {some}</source>
        <comment>“8.2 above 95 %: …”</comment>
        <translation>比 {percent} % {far}：{known}。{to_do}：{some}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}</source>
        <translation>{figure}：{low} 至 {high}</translation>
    </message>
    <message>
        <source>{figure} from {low} to {high}, median {median}</source>
        <translation>{figure}：{low} 至 {high}，中位数 {median}</translation>
    </message>
    <message numerus="yes">
        <source>{figure} {values}: {count} of %Ln texts</source>
        <translation>
            <numerusform>{figure} {values}：%Ln 篇文本中的 {count} 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}, of the sentence alone; none under three tokens</source>
        <translation>{figure}，仅就该句而言；少于三个形符则没有</translation>
    </message>
    <message>
        <source>{figure}, of the whole text: its change without the sentence</source>
        <translation>{figure}，就全文而言：去掉该句后的变化</translation>
    </message>
    <message numerus="yes">
        <source>{figure}: by {listed}; unreliable under %Ln tokens.</source>
        <translation>
            <numerusform>{figure}：按 {listed}；不足 %Ln 个形符则不可靠。</numerusform>
        </translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, difference {difference}</source>
        <translation>{figure}：之前 {before}，之后 {after}，差异 {difference}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln proposals</source>
        <comment>“3 of 5 proposals”</comment>
        <translation>
            <numerusform>{found}/%Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>{inside} of {all} inside {target}</source>
        <comment>texts; {target}: “8–10”</comment>
        <translation>{all} 篇中有 {inside} 篇在 {target} 之内</translation>
    </message>
    <message>
        <source>{listed} in {made_from}</source>
        <comment>titles of a word list and of its source</comment>
        <translation>{listed}（取自 {made_from}）</translation>
    </message>
    <message>
        <source>{lists}, then {another}</source>
        <translation>{lists}，其次 {another}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <comment>a range</comment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades agree within {apart}</source>
        <translation>{low} 至 {high}：各年级相差不超过 {apart}</translation>
    </message>
    <message>
        <source>{low} to {high}: the grades differ by {apart}</source>
        <translation>{low} 至 {high}：各年级相差 {apart}</translation>
    </message>
    <message>
        <source>{low} up to {high}</source>
        <comment>a range without its end: “8.0 up to 9.0”</comment>
        <translation>{low} 至 {high}（不含）</translation>
    </message>
    <message>
        <source>{name} from snapshot to snapshot</source>
        <translation>各快照的{name}</translation>
    </message>
    <message numerus="yes">
        <source>{name} was counted by the rule set {rules}, version {version}{figures}; here it was counted again.</source>
        <comment>{figures}: “: Level 9.1, Tokens 812”, or nothing</comment>
        <translation>
            <numerusform>{name}曾按规则集“{rules}”（版本 {version}）计数{figures}；此处已重新计数。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} went from {then} to {now}, {change}.</source>
        <translation>{name}：从 {then} 变为 {now}，变化 {change}。</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}: none of its own for a sentence of one or two words.</source>
        <translation>{name}：一两个词的句子没有自己的值。</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <comment>what is said of something, after its name</comment>
        <translation>{name}：{said}</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <comment>the selected place, and how many there are: 3 of 12</comment>
        <translation>{number}/{total}</translation>
    </message>
    <message>
        <source>{old} is counted {otherwise}, unlike {new}.</source>
        <translation>{old}的计数方式（{otherwise}）与{new}不同。</translation>
    </message>
    <message>
        <source>{old} is in {old_language}, {new} in {new_language}: only what is counted alike in both is compared, such as paragraphs and sentences.</source>
        <translation>{old}为{old_language}，{new}为{new_language}：只比较两者计数方式相同的项目，如段落和句子。</translation>
    </message>
    <message>
        <source>{one}, {next}</source>
        <comment>how the items of a list stand in a row</comment>
        <translation>{one}，{next}</translation>
    </message>
    <message>
        <source>{one}; {next}</source>
        <comment>how longer items of a list stand in a row</comment>
        <translation>{one}；{next}</translation>
    </message>
    <message>
        <source>{percent} % at {level}</source>
        <comment>“95 % at A2”</comment>
        <translation>{level} 覆盖率 {percent} %</translation>
    </message>
    <message>
        <source>{rules} {version}, headline {headline}</source>
        <comment>“Fact box 3, headline twice”</comment>
        <translation>{rules} {version}，标题{headline}</translation>
    </message>
    <message>
        <source>{said} (the headline counted once)</source>
        <translation>{said}（标题计一次）</translation>
    </message>
    <message>
        <source>{share} % at {level} by {listed}</source>
        <translation>按 {listed}，{level} 覆盖率为 {share} %</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln texts</source>
        <translation>
            <numerusform>%Ln 篇文本中的 {shown} 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{snapshot}: saved {moment} UTC, rule set {rules}, version {version}, headline counted {times}</source>
        <comment>{times}: once, twice or automatic</comment>
        <translation>
            <numerusform>{snapshot}：保存于 {moment} UTC，规则集“{rules}”，版本 {version}，标题{times}</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}.</source>
        <comment>“30 sentences, 800 tokens and 1,200 syllables.”</comment>
        <translation>{some}和 {last}。</translation>
    </message>
    <message numerus="yes">
        <source>{some} of %Ln types</source>
        <translation>
            <numerusform>%Ln 个类符中的 {some} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}: {figures}; here both are counted by {rules}, version {version}.</source>
        <translation>{text}曾按规则集“{old_rules}”（版本 {old_version}）计数：{figures}；此处两者均按“{rules}”（版本 {version}）计数。</translation>
    </message>
    <message>
        <source>{text} was counted by the rule set {old_rules}, version {old_version}; here both are counted by {rules}, version {version}.</source>
        <translation>{text}曾按规则集“{old_rules}”（版本 {old_version}）计数；此处两者均按“{rules}”（版本 {version}）计数。</translation>
    </message>
    <message>
        <source>{to_do}.</source>
        <translation>{to_do}。</translation>
    </message>
    <message>
        <source>{token} · par. {paragraph}</source>
        <comment>axis</comment>
        <translation>{token} · 段落 {paragraph}</translation>
    </message>
    <message>
        <source>{words} ({range})</source>
        <translation>{words}（{range}）</translation>
    </message>
    <message>
        <source>{word}: {level}, form of “{form}”</source>
        <translation>{word}：{level}，“{form}”的变化形式</translation>
    </message>
    <message>
        <source>Σ i² × V_i = %s</source>
        <translation>Σ i² × V_i = %s</translation>
    </message>
    <message>
        <source>“%s”</source>
        <comment>a word, a name or a title, in quotation marks</comment>
        <translation>“%s”</translation>
    </message>
    <message>
        <source>“%s” already exists. Replace it?</source>
        <translation>“%s”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>“%s” is ready, but you went on working. Open it now?</source>
        <translation>“%s”已就绪，但您仍在继续编辑。现在打开吗？</translation>
    </message>
    <message>
        <source>“%s” is the text itself. Give the report another name.</source>
        <translation>“%s”就是文本本身。请为报告另取名称。</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Load the new version? You can undo this.</source>
        <translation>“%s”已被其他程序更改。要加载新版本吗？可以撤销。</translation>
    </message>
    <message>
        <source>“%s” was changed by another program. Overwrite what it wrote?</source>
        <translation>“%s”已被其他程序更改。要覆盖所作的更改吗？</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; Save writes it again.</source>
        <translation>“%s”已被其他程序移动或删除；“保存”会重新写入。</translation>
    </message>
    <message>
        <source>“%s” was moved or deleted by another program; save its text.</source>
        <translation>“%s”已被其他程序移动或删除；请保存其文本。</translation>
    </message>
    <message>
        <source>“%s” was not opened: Fact Box failed to read it. Save it in another format, or paste its text.</source>
        <translation>“%s”未打开：Fact Box 读取失败。请存为其他格式，或粘贴其文本。</translation>
    </message>
    <message>
        <source>“%s” was not saved: it would replace the document the text comes from. Save it under another name.</source>
        <translation>“%s”未保存：它会替换文本所来自的文档。请用其他名称保存。</translation>
    </message>
    <message>
        <source>“{file}” was not opened: the process that reads it could not be started ({reason}). Close other programs, and try again.</source>
        <translation>“{file}”未打开：无法启动读取它的进程（{reason}）。请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>“{file}” was not opened: {reason}</source>
        <translation>“{file}”未打开：{reason}</translation>
    </message>
    <message>
        <source>“{file}” was not saved: {reason}. Save it under another name.</source>
        <translation>“{file}”未保存：{reason}。请用其他名称保存。</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Export it somewhere else.</source>
        <translation>“{file}”未写入：{reason}。请导出到别处。</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the picture somewhere else.</source>
        <translation>“{file}”未写入：{reason}。请将图片保存到别处。</translation>
    </message>
    <message>
        <source>“{file}” was not written: {reason}. Save the table somewhere else.</source>
        <translation>“{file}”未写入：{reason}。请将表格保存到别处。</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” belongs to Fact Box’s own data. Copy it elsewhere, and open the copy.</source>
        <translation>“{name}”属于 Fact Box 自身的数据。请复制到别处，再打开副本。</translation>
    </message>
    <message>
        <source>“{name}” beside it is not a file</source>
        <translation>其旁的“{name}”不是文件</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>无法读取“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” claims to be {shown} but is not. Save it as UTF-8.</source>
        <translation>“{name}”声称是 {shown}，其实不是。请存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{name}” has more than 20,000 pages. Split it into smaller files.</source>
        <translation>“{name}”超过 20,000 页。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” has no text of its own. {warning}</source>
        <translation>“{name}”自身没有文本。{warning}</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures of pages. Run text recognition (OCR) on it first.</source>
        <translation>“{name}”没有文本，只有页面图像。请先进行文字识别（OCR）。</translation>
    </message>
    <message>
        <source>“{name}” has no text, only pictures. Run text recognition (OCR) on it first.</source>
        <translation>“{name}”没有文本，只有图片。请先进行文字识别（OCR）。</translation>
    </message>
    <message>
        <source>“{name}” has no text. Save the page again, as HTML.</source>
        <translation>“{name}”没有文本。请将网页重新保存为 HTML。</translation>
    </message>
    <message>
        <source>“{name}” has no text; its pages may be pictures. Get an edition with text.</source>
        <translation>“{name}”没有文本；其页面可能是图片。请另取含文本的版本。</translation>
    </message>
    <message>
        <source>“{name}” has no web page in it. Save the page again, as HTML.</source>
        <translation>“{name}”中没有网页。请将网页重新保存为 HTML。</translation>
    </message>
    <message>
        <source>“{name}” has too much text. Split it into smaller files.</source>
        <translation>“{name}”的文本太多。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” is PostScript. Save it as PDF, then open that.</source>
        <translation>“{name}”是 PostScript 文件。请存为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a DjVu file. Save it as PDF, then open that.</source>
        <translation>“{name}”是 DjVu 文件。请存为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a Kindle book. Convert it to EPUB, then open that.</source>
        <translation>“{name}”是 Kindle 书籍。请转换为 EPUB 后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a Pages document. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>“{name}”是 Pages 文档。请在创建它的程序中存为 Word 文件（.docx）后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a Word file in the old format (.doc). Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>“{name}”是旧格式的 Word 文件（.doc）。请在创建它的程序中存为 Word 文件（.docx）后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a Word file saved as XML. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>“{name}”是存为 XML 的 Word 文件。请在创建它的程序中存为 Word 文件（.docx）后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a WordPerfect file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>“{name}”是 WordPerfect 文件。请在创建它的程序中存为 Word 文件（.docx）后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a chart, not a text. Copy its text, and paste it.</source>
        <translation>“{name}”是图表，不是文本。请复制其文本并粘贴。</translation>
    </message>
    <message>
        <source>“{name}” is a database. Open a text or a document.</source>
        <translation>“{name}”是数据库。请打开文本或文档。</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe. Open a text file.</source>
        <translation>“{name}”是设备或管道。请打开文本文件。</translation>
    </message>
    <message>
        <source>“{name}” is a drawing, not a text. Copy its text, and paste it.</source>
        <translation>“{name}”是绘图，不是文本。请复制其文本并粘贴。</translation>
    </message>
    <message>
        <source>“{name}” is a file of an old Microsoft Office program. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>“{name}”是旧版 Microsoft Office 程序的文件。请在创建它的程序中存为 Word 文件（.docx）后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Open a text file in it.</source>
        <translation>“{name}”是文件夹。请打开其中的文本文件。</translation>
    </message>
    <message>
        <source>“{name}” is a form with nothing in it but prompts. Fill it in, then open it.</source>
        <translation>“{name}”是只有提示、没有内容的表单。请填写后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a picture. Run text recognition (OCR) on it, and open the result.</source>
        <translation>“{name}”是图片。请先进行文字识别（OCR），再打开结果。</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Save it as PDF, then open that.</source>
        <translation>“{name}”是演示文稿。请存为 PDF 后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is a program. Open a text or a document.</source>
        <translation>“{name}”是程序。请打开文本或文档。</translation>
    </message>
    <message>
        <source>“{name}” is a sound or a film. Open a text or a document.</source>
        <translation>“{name}”是音频或视频。请打开文本或文档。</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet. Copy the cells that you want, and paste them.</source>
        <translation>“{name}”是电子表格。请复制所需单元格并粘贴。</translation>
    </message>
    <message>
        <source>“{name}” is an Outlook message. Copy its text, and paste it.</source>
        <translation>“{name}”是 Outlook 邮件。请复制其文本并粘贴。</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and open what is in it.</source>
        <translation>“{name}”是压缩包。请解压后打开其中的文件。</translation>
    </message>
    <message>
        <source>“{name}” is an empty archive. Get another copy.</source>
        <translation>“{name}”是空的压缩包。请另取一份副本。</translation>
    </message>
    <message>
        <source>“{name}” is an old Word or Write file. Save it as a Word file (.docx) in the program that made it, then open that.</source>
        <translation>“{name}”是旧的 Word 或 Write 文件。请在创建它的程序中存为 Word 文件（.docx）后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be read as a PDF. Get another copy, or save it again.</source>
        <translation>“{name}”已损坏：无法作为 PDF 读取。请另取一份副本，或重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it cannot be unpacked. Get another copy, or save it again.</source>
        <translation>“{name}”已损坏：无法解压。请另取一份副本，或重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its XML cannot be read. Get another copy, or save it again.</source>
        <translation>“{name}”已损坏：无法读取其 XML。请另取一份副本，或重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its end is missing. Get another copy, or save it again.</source>
        <translation>“{name}”已损坏：缺少结尾。请另取一份副本，或重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its list of contents is missing. Get another copy.</source>
        <translation>“{name}”已损坏：缺少内容清单。请另取一份副本。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Get another copy, or save it again.</source>
        <translation>“{name}”已损坏：缺少文本。请另取一份副本，或重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its text is missing. Save it again.</source>
        <translation>“{name}”已损坏：缺少文本。请重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is empty: it has no pages. Save it again.</source>
        <translation>“{name}”为空：没有页面。请重新保存。</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is no text in it. Open another file.</source>
        <translation>“{name}”为空：其中没有文本。请打开其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing in the file.</source>
        <translation>“{name}”为空：文件中没有任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is empty: there is nothing on its pages.</source>
        <translation>“{name}”为空：各页上没有任何内容。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted in a way that cannot be read. Save it without a password.</source>
        <translation>“{name}”的加密方式无法读取。请保存为无密码的文件。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted. Save it without a password, then open it.</source>
        <translation>“{name}”已加密。请保存为无密码的文件，然后打开。</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of OpenOffice 1. Save it as .odt, then open that.</source>
        <translation>“{name}”是 OpenOffice 1 的旧格式。请存为 .odt 后再打开。</translation>
    </message>
    <message>
        <source>“{name}” is not a text file: it contains NUL bytes. Open another file.</source>
        <translation>“{name}”不是文本文件：其中含有 NUL 字节。请打开其他文件。</translation>
    </message>
    <message>
        <source>“{name}” is not text in any known encoding. Save it as UTF-8 first.</source>
        <translation>“{name}”不是任何已知编码的文本。请先存为 UTF-8。</translation>
    </message>
    <message>
        <source>“{name}” is protected against copying (DRM), so its text cannot be read. Get a copy without protection.</source>
        <translation>“{name}”受版权保护（DRM），无法读取其文本。请另取未受保护的副本。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once.</source>
        <translation>“{name}”太大，无法一次读取。</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read at once. Split it into smaller files.</source>
        <translation>“{name}”太大，无法一次读取。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” is too large when it is unpacked. Split it into smaller files.</source>
        <translation>“{name}”解压后太大。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” needs too much memory. Split it into smaller files.</source>
        <translation>“{name}”需要的内存过多。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>“{name}” of known words, which count as A1</source>
        <translation>“{name}”（已知词，视为 A1）</translation>
    </message>
    <message>
        <source>“{path}” belongs to the snapshots themselves; choose another name or folder.</source>
        <translation>“{path}”属于快照本身；请选择其他名称或文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened; check that you may read and write both the file and its folder.</source>
        <translation>无法打开“{path}”；请检查您是否有权读写该文件及其文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be used: {reason}; check the file and its folder.</source>
        <translation>无法使用“{path}”：{reason}；请检查该文件及其文件夹。</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was moved to “{moved}” and a new one begun; look at the list and try again.</source>
        <translation>无法读取“{path}”，已将其移至“{moved}”并新建了一个；请查看列表后重试。</translation>
    </message>
    <message>
        <source>“{path}” could not be read and was opened again; look at the list and try again.</source>
        <translation>无法读取“{path}”，已重新打开；请查看列表后重试。</translation>
    </message>
    <message>
        <source>“{path}” could not be read or written ({error}); check the disk and try again.</source>
        <translation>无法读写“{path}”（{error}）；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>“{path}” could not be used: {error}; nothing was changed.</source>
        <translation>无法使用“{path}”：{error}；未作任何更改。</translation>
    </message>
    <message>
        <source>“{path}” does not keep what is written to it; check the disk.</source>
        <translation>“{path}”未能保留写入的内容；请检查磁盘。</translation>
    </message>
    <message>
        <source>“{path}” has an unknown layout, {version}, and was not changed; put a backup in its place.</source>
        <translation>“{path}”的结构版本 {version} 未知，未作更改；请用备份替换它。</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program and was not changed; move it elsewhere and try again.</source>
        <translation>“{path}”是另一程序的数据库，未作更改；请将其移到别处后重试。</translation>
    </message>
    <message>
        <source>“{path}” is a document or a workbook, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>“{path}”是文档或工作簿，不是词表。请将词存为 CSV 或纯文本，再使用该文件。</translation>
    </message>
    <message>
        <source>“{path}” is a document, not a word list. Save the words as CSV or as plain text, and use that file.</source>
        <translation>“{path}”是文档，不是词表。请将词存为 CSV 或纯文本，再使用该文件。</translation>
    </message>
    <message>
        <source>“{path}” is a folder, so snapshots cannot be kept there; move it and try again.</source>
        <translation>“{path}”是文件夹，无法存放快照；请将其移走后重试。</translation>
    </message>
    <message>
        <source>“{path}” is closed; open the window again to use it.</source>
        <translation>“{path}”已关闭；请重新打开窗口以使用它。</translation>
    </message>
    <message>
        <source>“{path}” is damaged, and it or its folder is read-only, so it was not changed; allow writing there and try again.</source>
        <translation>“{path}”已损坏，且它或其文件夹为只读，因此未作更改；请允许写入后重试。</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program; nothing was changed, try again in a moment.</source>
        <translation>另一程序正在使用“{path}”；未作任何更改，请稍后重试。</translation>
    </message>
    <message>
        <source>“{path}” is missing, damaged or from an earlier Fact Box, but still open in another window; close the other windows and try again.</source>
        <translation>“{path}”缺失、已损坏或来自较早的 Fact Box，但仍在另一窗口中打开；请关闭其他窗口后重试。</translation>
    </message>
    <message>
        <source>“{path}” is not a file, so snapshots cannot be kept there; move it and try again.</source>
        <translation>“{path}”不是文件，无法存放快照；请将其移走后重试。</translation>
    </message>
    <message>
        <source>“{path}” is not a word list. {problem}</source>
        <translation>“{path}”不是词表。{problem}</translation>
    </message>
    <message>
        <source>“{path}” is too large for a word list.</source>
        <translation>“{path}”太大，不能用作词表。</translation>
    </message>
    <message>
        <source>“{path}” or its folder is read-only, so nothing was changed; allow writing there and try again.</source>
        <translation>“{path}”或其文件夹为只读，因此未作任何更改；请允许写入后重试。</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {error}; correct or delete that row with an SQLite program.</source>
        <translation>“{path}”已被其他程序更改：{error}；请用 SQLite 程序更正或删除该行。</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}, among others. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>“{path}”已被其他程序更改：{wrong}，等等。无效的内容不显示，但仍留在文件中；请用 SQLite 程序更正或删除。</translation>
    </message>
    <message>
        <source>“{path}” was changed by another program: {wrong}. What is invalid is not shown, but stays in the file; correct or delete it with an SQLite program.</source>
        <translation>“{path}”已被其他程序更改：{wrong}。无效的内容不显示，但仍留在文件中；请用 SQLite 程序更正或删除。</translation>
    </message>
    <message>
        <source>“{path}” was moved, deleted or replaced by another program and has been opened again; look at the list and try again.</source>
        <translation>“{path}”已被其他程序移动、删除或替换，现已重新打开；请查看列表后重试。</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}. Export it somewhere else.</source>
        <translation>“{path}”未写入：{reason}。请导出到别处。</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer Fact Box (layout {version}, this one reads {known}) and was not changed; update Fact Box to use it.</source>
        <translation>“{path}”由较新的 Fact Box 写成（结构版本 {version}，此程序可读 {known}），未作更改；请更新 Fact Box 后使用。</translation>
    </message>
    <message>
        <source>“{path}” was written by an earlier Fact Box and has to be converted, but it or its folder is read-only; allow writing there and try again.</source>
        <translation>“{path}”由较早的 Fact Box 写成，需要转换，但它或其文件夹为只读；请允许写入后重试。</translation>
    </message>
    <message>
        <source>“{word}” does not occur</source>
        <translation>“{word}”没有出现</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: %Ln places {in_paragraphs}</source>
        <comment>“in 3 paragraphs”</comment>
        <translation>
            <numerusform>“{word}”：%Ln 处，{in_paragraphs}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: 1 place</source>
        <translation>“{word}”：1 处</translation>
    </message>
    <message>
        <source>“{word}”: a name inside a sentence; at the beginning of one, it may be a word.</source>
        <translation>“{word}”：在句中为专名；在句首时可能是普通词。</translation>
    </message>
    <message>
        <source>“{word}”: count {times}; {name} {effect}</source>
        <translation>“{word}”：次数 {times}；{name} {effect}</translation>
    </message>
    <message numerus="yes">
        <source>“{word}”: first {shown} of %Ln places</source>
        <translation>
            <numerusform>“{word}”：%Ln 处中的前 {shown} 处</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: syllables {syllables} × count {times} = {product}</source>
        <translation>“{word}”：音节数 {syllables} × 次数 {times} = {product}</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”.</source>
        <translation>“{word}”：{level}，“{form}”的变化形式。</translation>
    </message>
    <message>
        <source>“{word}”: {level}, form of “{form}”; with a capital, it may be a name.</source>
        <translation>“{word}”：{level}，“{form}”的变化形式；首字母大写时可能是专名。</translation>
    </message>
    <message>
        <source>“{word}”: {level}.</source>
        <translation>“{word}”：{level}。</translation>
    </message>
    <message>
        <source>“{word}”: {level}; with a capital, it may be a name.</source>
        <translation>“{word}”：{level}；首字母大写时可能是专名。</translation>
    </message>
    <message>
        <source>“—” stands where textstat failed on this text: %s.</source>
        <translation>“—”表示 textstat 在此文本上出错：%s。</translation>
    </message>
    <message>
        <source>− removed</source>
        <comment>what happened to a paragraph</comment>
        <translation>− 删除</translation>
    </message>
    <message>
        <source>−20.5 × sentences / tokens + 4.9 × syllables / tokens − 3.407</source>
        <translation>−20.5 × 句子 / 形符 + 4.9 × 音节 / 形符 − 3.407</translation>
    </message>
    <message>
        <source>√((tokens / sentences)² + (100 × words of four syllables or more / tokens)²) / 2</source>
        <translation>√((形符 / 句子)² + (100 × 四音节及以上的词 / 形符)²) / 2</translation>
    </message>
    <message>
        <source>√(Σ V_i × (i / tokens)² − 1 / types), V_i types occurring i times</source>
        <translation>√(Σ V_i × (i / 形符)² − 1 / 类符)，V_i 为出现 i 次的类符数</translation>
    </message>
    <message>
        <source>▲ above the target, ▼ below it.</source>
        <translation>▲ 高于目标，▼ 低于目标。</translation>
    </message>
    <message>
        <source>▲ above the target: easier; ▼ below it: harder.</source>
        <translation>▲ 高于目标：更容易；▼ 低于目标：更难。</translation>
    </message>
    <message>
        <source>▲ above the target: harder; ▼ below it: easier.</source>
        <translation>▲ 高于目标：更难；▼ 低于目标：更容易。</translation>
    </message>
</context>
</TS>
