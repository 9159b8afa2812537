import { simplify } from '@xinyong/identity'

// Japanese and other variant characters, each before the simplified character it equals in a name. Set down by hand.
const EQUALS =
  '亜亚悪恶圧压囲围為为壱壹隠隐栄荣営营衛卫駅驿円圆塩盐縁缘艶艳応应桜樱穏稳仮假価价絵绘壊坏懐怀拡扩殻壳覚觉楽乐巻卷陥陷勧劝寛宽' +
  '関关歓欢観观気气帰归亀龟偽伪戯戏犠牺拠据挙举暁晓駆驱勲勋薫薰恵惠掲揭渓溪経经蛍萤軽轻継继鶏鸡撃击倹俭剣剑圏圈検检権权険险顕显験验' +
  '厳严広广効效鉱矿黒黑済济砕碎斎斋剤剂雑杂桟栈賛赞糸丝歯齿児儿実实舎舍釈释収收従从渋涩獣兽縦纵粛肃処处緒绪奨奖焼烧証证乗乘浄净剰剩' +
  '畳叠縄绳壌壤嬢娘譲让醸酿図图粋粹酔醉穂穗瀬濑斉齐摂摄専专戦战銭钱繊纤曽曾捜搜挿插総总聡聪荘庄騒骚増增蔵藏臓脏続续対对帯带滝泷択择' +
  '沢泽単单団团弾弹遅迟鋳铸庁厅聴听鎮镇逓递鉄铁転转伝传稲稻闘斗徳德読读弐贰脳脑覇霸拝拜廃废売卖発发髪发抜拔浜滨払拂仏佛辺边変变弁辩' +
  '舗铺歩步豊丰毎每満满訳译薬药揺摇様样謡谣頼赖覧览竜龙両两猟猎緑绿涙泪塁垒霊灵齢龄労劳録录邉边髙高﨑崎嵜崎𠮷吉嶋岛嶌岛冨富' +
  '桒桑柗松濵滨舘馆栁柳淸清瀨濑凜凛薗园檜桧遙遥尭尧槇槙亙亘晉晋眞真靑青靜静敎教淵渊渕渊渆渊隽俊雋俊兎兔廣广圀国囯国壽寿峽峡彌弥禰祢' +
  '槗桥簗梁賴赖邨村髮发鷗鸥鴎鸥麴曲麹曲黃黄晄晃昻昂曺曹姸妍硏研戸户戶户吳吴呉吴娯娱麽么啓启黙默悅悦鋭锐衆众恆恒囘回囬回靣面宫宮' +
  '驛驿隣邻嶽岳羣群畄留㐂喜逹达桝枡舩船鬪斗冐冒畧略仭仞煇辉凞熙煕熙熈熙燾焘裡里籐藤䉤薮涌湧豫予餘余辯辩瓣辩龝秋穐秋'

const variants: ReadonlyMap<string, string> = new Map(
  Array.from(EQUALS.matchAll(/(.)(.)/gu), ([, variant = '', plain = '']) => [variant, plain]),
)
const HAN = /\p{Script=Han}/u

/** Simplified writing with the variants of names made one: 渡邉, 渡邊 and 渡辺 are equal, so are 廣 and 広. */
export const foldHan = (text: string): string => {
  if (!HAN.test(text)) return text
  let folded = ''
  for (const letter of simplify(text)) folded += variants.get(letter) ?? letter
  return folded
}
