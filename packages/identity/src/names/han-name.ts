// Family names of two characters, in simplified writing.
const COMPOUND: ReadonlySet<string> = new Set(
  (
    '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 宇文 长孙 夏侯 轩辕 端木 独孤 南宫 闻人 申屠 百里 东郭 ' +
    '呼延 西门 太史 万俟 澹台 公冶 宗政 濮阳 淳于 单于 太叔 仲孙 钟离 鲜于 闾丘 司空 司寇 亓官 颛孙 巫马 公西 漆雕 ' +
    '乐正 公良 拓跋 谷梁 段干 左丘 赫连 完颜 纳兰 叶赫 那拉 爱新 歐陽 司馬 諸葛 東方 尉遲 公孫 長孫 軒轅 獨孤 南宮 ' +
    '聞人 東郭 西門 萬俟 澹臺 濮陽 單于 鍾離 鮮于 閭丘 顓孫 巫馬 樂正 穀梁 葉赫'
  ).split(' '),
)
const HAN_ONLY = /^\p{Script=Han}{2,4}$/u

/**
 * Family and given name of a Chinese person's name of two to four Han characters without gaps, simplified or
 * traditional; undefined for anything else. Four characters without a compound family name (husband's name before
 * one's own, or no Chinese name at all) are not guessed at.
 */
export const readHanName = (
  full: string,
): { readonly family: string; readonly given: string } | undefined => {
  const compact = full.replace(/\s+/g, '')
  if (!HAN_ONLY.test(compact)) return undefined
  const marks = Array.from(compact)
  const compound = marks.length > 2 && COMPOUND.has(marks.slice(0, 2).join(''))
  if (marks.length === 4 && !compound) return undefined
  const length = compound ? 2 : 1
  return { family: marks.slice(0, length).join(''), given: marks.slice(length).join('') }
}
