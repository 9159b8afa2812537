const SYLLABLES: ReadonlySet<string> = new Set(
  (
    'a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng ' +
    'cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu ' +
    'cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo ' +
    'e en er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang ' +
    'gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang ' +
    'jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui ' +
    'kun kuo la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lue lun luo ma ' +
    'mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne nei nen neng ni ' +
    'nian niang niao nie nin ning niu nong nou nu nuan nue nuo o ou pa pai pan pang pao pei pen peng pi pian piao pie ' +
    'pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao re ren reng ri ' +
    'rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she shei shen sheng shi ' +
    'shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti ' +
    'tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie ' +
    'xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun za zai zan zang ' +
    'zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun ' +
    'zhuo zi zong zou zu zuan zui zun zuo'
  ).split(' '),
)
const LONGEST_SYLLABLE = 6
/** Six letters a syllable, four syllables: longer words are no given name. */
const LONGEST_WORD = 24

// Passports write lü as LYU, keyboards as LV; lists mostly as LU.
const withoutUmlaut = (word: string): string =>
  word.replace(/([ln])yu/g, '$1u').replace(/([ln])v/g, '$1u')

/**
 * Splits a lower-case Latin word into Mandarin syllables: the fewest, and among those the longest first.
 * Undefined where it cannot be read so. `guofan` is guo fan; `xian` is one syllable, though it may have been xi’an.
 */
export const segmentPinyin = (word: string): readonly string[] | undefined => {
  const text = withoutUmlaut(word)
  if (text === '' || text.length > LONGEST_WORD) return undefined
  // best[i] holds the split of text from i on; filled from the end.
  const best: (readonly string[] | undefined)[] = Array.from({ length: text.length })
  best.push([])
  for (let start = text.length - 1; start >= 0; start -= 1)
    for (let size = LONGEST_SYLLABLE; size > 0; size -= 1) {
      const rest = best[start + size]
      const head = text.slice(start, start + size)
      if (rest === undefined || !SYLLABLES.has(head)) continue
      const known = best[start]
      if (known === undefined || rest.length + 1 < known.length) best[start] = [head, ...rest]
    }
  return best[0]
}
