import { southernReadings } from '../packages/screening/src/names/spelled-readings.ts'

/**
 * Readings of name characters that dictionaries of ordinary words do not list, set down by hand from general knowledge.
 * They weigh as little as two names would; what names show weighs more.
 */
const JAPANESE = `明 aki akira mei;昭 aki teru;彰 aki akira;章 aki fumi akira;晃 akira ko;亮 ryo akira suke;映 akira ei;旭 akira asahi;晶 akira masa sho;
哲 tetsu satoshi aki nori;聡 satoshi toshi sato akira;智 tomo satoshi toshi nori;悟 satoru satoshi;敏 toshi satoshi;浩 hiro hiroshi ko;博 hiro hiroshi haku;
弘 hiro hiroshi;宏 hiro hiroshi;寛 hiro hiroshi yutaka kan;洋 hiro hiroshi yo;裕 hiro hiroshi yutaka yu;祐 hiroshi yu suke sachi;泓 hiroshi fuka;
正 masa tadashi sho;忠 tada tadashi chu;匡 masa tadashi;紀 nori tadashi toshi motoi ki;義 yoshi tadashi nori gi;貞 sada tadashi;孝 taka takashi;隆 taka takashi ryu;
崇 taka takashi;敬 taka takashi kei;尚 nao hisashi taka sho;久 hisa hisashi;寿 hisashi toshi kazu ju hisa;恒 tsune hisashi;清 kiyo kiyoshi sei;潔 kiyoshi;
淳 atsu jun atsushi kiyoshi;篤 atsu atsushi;敦 atsu atsushi;厚 atsu atsushi;武 take takeshi mu isamu;健 take takeshi ken;剛 takeshi tsuyoshi go;毅 takeshi tsuyoshi ki;
猛 takeshi take;豪 go takeshi tsuyoshi;茂 shige shigeru mo;繁 shige shigeru;滋 shige shigeru;森 mori shigeru;成 nari shige shigeru sei;重 shige;実 mi minoru sane;
稔 minoru toshi;登 noboru to;昇 noboru sho nori;進 susumu shin nobu;晋 susumu shin;勉 tsutomu;努 tsutomu;務 tsutomu;勝 katsu masaru masa;優 yu masaru;克 katsu;
賢 ken masaru kata;大 dai hiro o masaru tomo;満 mitsu mitsuru;充 mitsu mitsuru;光 mitsu hikari hikaru teru ko;輝 teru ki hikaru akira;照 teru;守 mori mamoru;
護 mamoru;衛 mamoru ei;学 manabu;渡 wataru wata;亘 wataru;渉 wataru;薫 kaoru;馨 kaoru;香 kaori ka kyo;誠 makoto sei masa;真 makoto ma shin masa;信 nobu makoto shin;
允 makoto masa;諒 makoto ryo;秀 hide shu;英 hide ei fusa;栄 ei hide sakae shige;一 kazu hajime ichi hitotsu;元 moto hajime gen;始 hajime;肇 hajime;長 hajime naga osa;
基 moto motoi;和 kazu wa;数 kazu;良 yoshi ryo ra naga;吉 yoshi kichi;善 yoshi zen;美 mi yoshi haru;佳 yoshi ka kei;好 yoshi;芳 yoshi ka;喜 yoshi ki nobu;
嘉 yoshi ka hiro;慶 yoshi kei nori;由 yoshi yu;淑 yoshi;能 yoshi nori;伸 nobu shin;延 nobu;宣 nobu nori;暢 nobu yo;展 nobu;則 nori;典 nori;憲 nori ken;教 nori;
範 nori;徳 nori toku;規 nori ki;法 nori;記 nori;道 michi;通 michi;倫 michi rin tomo nori;理 michi masa sato ri osamu;路 michi;直 nao;治 haru ji osamu;春 haru;
晴 haru;陽 haru yo aki;悠 haru yu hisa;遥 haruka haru;修 osamu shu nobu;統 osamu;政 masa;雅 masa miyabi;昌 masa;将 masa;仁 hito jin hitoshi;均 hitoshi;等 hitoshi;
斉 hitoshi nari;人 hito to;史 fumi shi;文 fumi bun aya;郁 fumi iku kaoru;二 ji;次 ji tsugu;司 tsukasa ji shi;士 shi;志 shi yuki kokoro;之 yuki no;幸 yuki sachi ko miyuki;
行 yuki;征 yuki masa;恭 yasu kyo yasushi;康 yasu yasushi ko;靖 yasu yasushi;泰 yasu yasushi tai;保 yasu tamotsu;寧 yasu yasushi;男 o;夫 o;雄 o yu takeshi;郎 ro;
朗 ro akira;太 ta futoshi;介 suke;助 suke;輔 suke tasuku;佑 suke yu;資 suke;丞 suke jo;平 hei taira;兵 hei;彦 hiko;也 ya nari;哉 ya;弥 ya;樹 ki itsuki tatsuki;
貴 taka ki;生 o ki fu u nari sei iku;己 mi ki;三 zo mi san;造 zo;蔵 zo kura;吾 go a;五 go itsu;四 shi yo;六 roku mutsu;七 nana shichi;八 hachi ya;九 ku kyu;十 ju so to;
百 momo yuri;千 chi sen;万 man kazu;子 ko shi ne;恵 e megumi kei yoshi;江 e;枝 e eda;衣 i e;奈 na;菜 na;那 na;華 hana ka;里 ri sato;莉 ri;梨 ri;沙 sa;紗 sa;
早 sa haya;彩 aya sai;綾 aya;絢 aya;礼 rei aya hiro;玲 rei;怜 rei satoshi;麗 rei urara;愛 ai mana megumi;葵 aoi;蒼 ao so;碧 ao midori heki;翠 midori sui;涼 ryo suzu;
鈴 suzu rin;琴 koto;詩 shi uta;音 oto ne on;響 hibiki kyo;奏 kanade so;颯 so hayate;翔 sho kakeru to;飛 hi to;隼 hayato shun jun;駿 shun hayao;俊 toshi shun;蓮 ren;
廉 ren kiyoshi;湊 minato;昊 sora ko;天 ten ama sora;宙 sora chu hiroshi;暁 aki akira satoru gyo;朝 asa tomo;昂 subaru ko akira;昴 subaru;望 nozomi nozomu mochi;
希 nozomi ki;叶 kana kanae;結 yui yu;唯 yui tada;友 tomo yu;朋 tomo;知 tomo chi satoshi;寅 tora;辰 tatsu;竜 tatsu ryu;達 tatsu toru;建 take tatsu;立 tatsu;巌 iwao;
厳 iwao gen;功 isao ko;勲 isao;勇 isamu yu;烈 isao retsu takeshi;庸 isao tsune;巧 takumi ko;匠 takumi sho;拓 taku hiroshi;琢 taku;卓 taku suguru;傑 suguru;豊 yutaka toyo;
穣 yutaka minoru;温 atsu haru;惇 atsu jun;潤 jun hiro;純 jun sumi;順 jun yori;頼 yori;依 yori;従 yori;弦 gen;譲 yuzuru jo;謙 ken;堅 kata ken;兼 kane ken;周 shu chika meguru;
親 chika oya;近 chika kon;京 kyo miyako;郷 go sato;聖 sei kiyoshi satoshi;諭 satoshi;慧 satoshi kei e;啓 kei hiro;圭 kei tama;継 tsugu kei;嗣 tsugu;紹 tsugu;経 tsune;
常 tsune;綱 tsuna;貫 tsura kan toru;徹 toru tetsu;透 toru;融 toru;亨 toru;究 kiwamu;要 kaname;威 take takeshi;丈 take jo;岳 gaku take takeshi;航 wataru ko;巡 meguru;
環 tamaki kan;珠 tama;操 misao;節 setsu misao;貢 mitsugu;孟 takeshi;季 sue ki toshi;利 toshi ri;年 toshi;鋭 toshi;捷 katsu sho toshi;富 tomi fu;禎 tei yoshi sada;
定 sada;了 ryo satoru;遼 ryo haruka;凌 shinogu ryo;凱 gai yoshi;覚 satoru;心 kokoro shin mi;侑 yu susumu;柚 yuzu;杏 an kyo;槻 tsuki zuki tsuka;碇 ikari;獏 baku`

/** Character, then what it is read as in names, for each part of the world. */
export const knownReadings: readonly (readonly [readings: string, japanese: boolean])[] = [
  [JAPANESE, true],
  [southernReadings, false],
]
