r"""Texts and the tokens of each under the fact box's rules, by kind.

Each line is a text, "=>", and its tokens, apart by spaces. "\x" and "\u" are escapes.
"""

CASES = r"""
words and apostrophes
One word. => One word
the other's, that’s => the other's that’s
'quoted' ’tis dogs' => quoted tis dogs
rock'n'roll fo’c’s’le => rock'n'roll fo’c’s’le
rock 'n' roll => rock n roll
In the '90s rock 'n' roll ruled. => In the 90s rock n roll ruled
in ’s-Hertogenbosch or 's-Hertogenbosch => in s Hertogenbosch or s Hertogenbosch
don''t => don t
O'Brien's d’être => O'Brien's d’être
the boys’ ‘it’ “it” => the boys it it
By and by BY => By and by BY
hyphens, dashes, slashes
all-round non‑breaking => all round non breaking
He went--slowly--home. => He went slowly home
now–then—later => now then later
Ele veio – disse ela – e saiu. => Ele veio disse ela e saiu
and/or left\right a|b => and or left right a b
so…what so...what => so what so what
pro-U.S. e.g. this => pro U S e g this
numbers
1 5G in 2021 B2B => 1 5G in 2021 B2B
3.14 and 1,000 => 3.14 and 1,000
The cost is $1,234.56 today, 20% more. => The cost is $ 1,234.56 today 20 more
1.234.567,89 => 1.234.567,89
on 12.11.2026. => on 12.11.2026
192.168.0.1, v1.2.3 => 192.168.0.1 v1.2.3
3.5kg 2.5-litre 0.5°C => 3.5kg 2.5 litre 0.5 C
.5 5. 1..5 1,,5 1., 5 => 5 5 1 5 1 5 1 5
5:30 3/4 1-2 10,000-20,000 => 5 30 3 4 1 2 10,000 20,000
in 2010.Then => in 2010 Then
word.5 5.word a,b => word 5 5 word a b
7,5 % and 7·5 => 7,5 and 7 5
1'234'567 1 234 => 1'234'567 1 234
1st 2nd 42nd => 1st 2nd 42nd
pp. 3–5, no. 7 => pp 3 5 no 7
٣٫٥ ٣ ۱,۲ => ٣ ٥ ٣ ۱,۲
+44 (0)20 7946-0018 => 44 0 20 7946 0018
currency
$100 billion, 100€ US$5 => $ 100 billion 100 € US $ 5
£ ¥ ₹ ₿ ¤ => £ ¥ ₹ ₿ ¤
$$ £3.50. €1,000,000 => $ $ £ 3.50 € 1,000,000
5% + 3 = § ° © => 5 3
markup
**Bold** and _emphasised_ text, a*b*c => Bold and emphasised text a*b*c
__so__ ___so___ _so_, (_so_) _so => so so so so so
_so called_ _so_called_ => so called so_called
snake_case a__b __init__ x_1 => snake_case a__b init x_1
_ __ *** ~~gone~~ `code` # => gone code
*so* **so** *so *so so* => so so so so so
un*frigging*believable f**k 2*3 => un*frigging*believable f**k 2*3
* one * two* => one two
## Chapter two => Chapter two
_it’s_ _don't_ _été_ _e\u0301te\u0301_ => it’s don't été été
_$5_ _3.5_ => $ 5 3.5
web addresses
fails http://www.example.com/articles/2012/06/28/did-it-take-a-cue.html => fails http://www.example.com/articles/2012/06/28/did-it-take-a-cue.html
see www.College.edu. See WWW.X.ORG! Www.x.org? => see www.College.edu See WWW.X.ORG Www.x.org
(https://a.b/c?d=e&f=g#h), <http://x.org>; => https://a.b/c?d=e&f=g#h http://x.org
“www.x.org” 'http://x.org' *http://x.org* => www.x.org http://x.org http://x.org
http://x.org/Foo_(bar), (http://x.org/(a)) => http://x.org/Foo_(bar) http://x.org/(a)
http://x.org/(a http://x.org/((( => http://x.org/ a http://x.org/
HTTPS://X.org/~me/ http://x.org/... http://x.org… => HTTPS://X.org/~me/ http://x.org/ http://x.org
http://x.org—it http://x.org—, => http://x.org it http://x.org
_http://x.org/a_b_ http://a_b.c/_x => http://x.org/a_b http://a_b.c/_x
https://me:pw@host:8080/p;q?r=1,2 => https://me:pw@host:8080/p;q?r=1,2
[x](http://a.b/c)[y] => x http://a.b/c y
http://1.2.3.4:80/ http:// www. https://! => http://1.2.3.4:80/ http www https
awww.b ww.x http:x => awww b ww x http x
https://x.org/é/“a” http://x.org|y => https://x.org/é/ a http://x.org y
请访问www.example.com查看。 => 请 访 问 www.example.com 查 看
https://zh.wikipedia.org/wiki/中文 https://例子.中国/x => https://zh.wikipedia.org/wiki/中文 https://例子.中国/x
e-mail addresses
Write to First.M.Last@College.edu or see => Write to First.M.Last@College.edu or see
Contact editor@chinawatch.cn => Contact editor@chinawatch.cn
Tom.O'Neil@x.org, the dogs' a@b.c 'a@b.c' => Tom.O'Neil@x.org the dogs a@b.c a@b.c
<a@b.org>, (c@d.org)! => a@b.org c@d.org
a.b+c-d_e@sub.example.co.uk me@my-host.org => a.b+c-d_e@sub.example.co.uk me@my-host.org
a@b.org--today a@b.org—today a@b.org- => a@b.org today a@b.org today a@b.org
mailto:a@b.org?subject=x => mailto a@b.org subject x
_a@b.org_ *a@b.org* => a@b.org a@b.org
meet @ noon user@localhost @handle.x => meet noon user localhost handle x
a@a@a@ a@b@c.org a@.org a@@b.org => a a a a b@c.org a org a b org
发给a@b.org谢谢 => 发 给 a@b.org 谢 谢
ａ＠ｂ．ｏｒｇ => a@b.org
ignored
co\u00adop\u00ader\u00ada\u00adtion is good => cooperation is good
zero\u200bwidth non\u200cjoin\u200djoin => zerowidth nonjoinjoin
word\u2060join\ufeffed => wordjoined
\ufeffThe \u200eend\u200f. => The end
\u202bשלום\u202c \u2067עולם\u2069! \u061cنص => שלום עולם نص
1\u00ad,\u200b234 don\u200b'\u00adt => 1,234 don't
www\u200b.exam\u00adple.org a\u200b@b.org => www.example.org a@b.org
a\udfffb \udfff \udfff\udfff => ab
\u00ad \u200b\u200d =>
_\u00adso\u00ad_ $\u200b5 => so $ 5
folded
The ﬁrst ﬂight, oﬃce ﬅop => The first flight office stop
Ｔｈｅ　ｃｏｓｔ　ｉｓ　＄１，２３４．５６ => The cost is $ 1,234.56
Ｉｔ＇ｓ　ａ＊ｂ　＿ｓｏ＿ => It's a*b so
ｗｗｗ．ｘ．ｏｒｇ／ａ！ => www.x.org/a
𝐁𝐨𝐥𝐝 𝟓 Ⅳ ſo ĳs ǆ => Bold 5 IV so ijs dž
ｶﾞﾌﾞ => ガ ブ
m² 5½ x₁ ª => m2 51⁄2 x1 a
e\u0301te\u0301 \u1112\u1161\u11ab\u1100\u1173\u11af => été 한글
ﷺ => صلىاللهعليهوسلم
marks
हिन्दी में लिखा है। => हिन्दी में लिखा है
العَرَبِيَّةُ لُغَةٌ => العَرَبِيَّةُ لُغَةٌ
שָׁלוֹם עֲלֵיכֶם => שָׁלוֹם עֲלֵיכֶם
தமிழ் மொழி বাংলা ภาษาไทย => தமிழ் மொழி বাংলা ภาษาไทย
a\u0338b q\u0323\u0307 x\u20d7y => a\u0338b q\u0323\u0307 x\u20d7y
\u0301x .\u0301 ( \u0308) => x
r\u0301'n\u0302 1\u0331 => ŕ'n\u0302 1\u0331
$\u0338 => $\u0338
Chinese and Japanese
这是中文测试 => 这 是 中 文 测 试
你好，世界！３，５ => 你 好 世 界 3,5
iPhone手机 第3章 3.5万 ＡＢ组 => iPhone 手 机 第 3 章 3.5 万 AB 组
カタカナ、ひらがなスーパー々 => カ タ カ ナ ひ ら が な ス ー パ ー 々
東京は、日本の首都。 => 東 京 は 日 本 の 首 都
か\u309a葛\U000e0100飾 〇五 => か\u309a 葛\U000e0100 飾 〇 五
𠀀𠀁 豈 => 𠀀 𠀁 豈
你’好 a中'b => 你 好 a 中 b
中_文 _中_ 中*文 => 中 文 中 中 文
other scripts and signs
한국어 문장 => 한국어 문장
ёлка Άλφα ÆON straße İstanbul => ёлка Άλφα ÆON straße İstanbul
ไทย ລາວ => ไทย ລາວ
I love it 😀! 👩\u200d👩\u200d👧\u200d👦 => I love it
❤\ufe0f 👍🏽 🇩🇪 1\ufe0f\u20e3 #\ufe0f\u20e3 ok☺ => ok
a\ud800b a\0b => a b a b
— … *** ?! « » ¿ =>
 \t\n\u2028\xa0\u3000 =>
a\u2028b a\xa0b a\u202fb a\u3000b => a b a b a b a b
"""
