import { segmentPinyin } from '@xinyong/identity'
import { memo } from './memo.ts'

// Wade–Giles as lists print it: without apostrophes, so that one spelling stands for several Mandarin syllables.
const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['d', 't'],
  ['t', 't'],
  ['g', 'k'],
  ['k', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['r', 'j'],
  ['z', 'ts'],
  ['c', 'ts'],
]
const FINALS: Readonly<Record<string, string>> = {
  ong: 'ung',
  ian: 'ien',
  ie: 'ieh',
  ue: 'ueh',
  iong: 'iung',
  e: 'e',
}
const WHOLE: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'ssu',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  er: 'erh',
  duo: 'to',
  tuo: 'to',
  luo: 'lo',
  nuo: 'no',
  zuo: 'tso',
  cuo: 'tso',
  suo: 'so',
  zhuo: 'cho',
  chuo: 'cho',
  ruo: 'jo',
  guo: 'kuo',
  kuo: 'kuo',
  huo: 'huo',
  gui: 'kuei',
  kui: 'kuei',
  he: 'ho',
  ge: 'ko',
  ke: 'ko',
  de: 'te',
  te: 'te',
}
const SYLLABLES = (
  'ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng cha chai chan chang chao ' +
  'che chen cheng chi chong chou chu chuan chuang chui chun ci cong cou cu cuan cui cun cuo da dai dan dang dao de deng di dian ' +
  'diao die ding dong dou du duan dui dun duo en er fa fan fang fei fen feng fu ga gai gan gang gao ge gen geng gong gou gu gua ' +
  'guai guan guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang ' +
  'jiao jie jin jing jiong jiu ju juan jue jun kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo lai lan ' +
  'lang lao le lei leng li lian liang liao lie lin ling liu long lou lu luan lun luo ma mai man mang mao mei men meng mi mian ' +
  'miao mie min ming mo mou mu na nai nan nang nao nei nen neng ni nian niang niao nie nin ning niu nong nu nuan nuo ou pai pan ' +
  'pang pao pei pen peng pi pian piao pin ping po pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang rao ' +
  're ren reng ri rong rou ru ruan rui run ruo sa sai san sang sao se sen seng sha shan shang shao she shen sheng shi shou shu ' +
  'shuai shuang shui shun shuo si song sou su suan sui sun suo ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan ' +
  'tui tun tuo wa wai wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ' +
  'ye yi yin ying yong you yu yuan yue yun za zai zan zang zao ze zen zeng zha zhai zhan zhang zhao zhe zhen zheng zhi zhong zhou ' +
  'zhu zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo'
).split(' ')

const wadeGiles = (syllable: string): string => {
  const whole = WHOLE[syllable]
  if (whole !== undefined) return whole
  const [initial, written] = INITIALS.find(([start]) => syllable.startsWith(start)) ?? ['', '']
  const final = syllable.slice(initial.length)
  return written + (FINALS[final] ?? final)
}

const buildReadings = (): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>()
  for (const syllable of SYLLABLES) {
    const written = wadeGiles(syllable)
    map.set(written, [...(map.get(written) ?? []), syllable])
  }
  return map
}

const readings = buildReadings()
const LONGEST = 6
const LONGEST_WORD = 24

type Syllables = readonly (readonly string[])[]

const splitWadeGiles = (word: string): Syllables | undefined => {
  if (word === '' || word.length > LONGEST_WORD) return undefined
  const best: (Syllables | undefined)[] = Array.from({ length: word.length })
  best.push([])
  for (let start = word.length - 1; start >= 0; start -= 1)
    for (let size = LONGEST; size > 0; size -= 1) {
      const rest = best[start + size]
      const found = readings.get(word.slice(start, start + size))
      if (rest === undefined || found === undefined) continue
      const known = best[start]
      if (known === undefined || rest.length + 1 < known.length) best[start] = [found, ...rest]
    }
  return best[0]
}

/** The Mandarin syllables a Latin word may spell, in pinyin and in Wade–Giles; none where it spells none. */
export const syllableReadings = (word: string): readonly Syllables[] => {
  const pinyin = segmentPinyin(word)
  const wade = splitWadeGiles(word)
  const all: Syllables[] = []
  if (pinyin !== undefined) all.push(pinyin.map((syllable) => [syllable]))
  if (wade !== undefined) all.push(wade)
  return all
}

const agree = (a: Syllables, b: Syllables): boolean =>
  a.length === b.length &&
  a.every((choices, at) => choices.some((choice) => b[at]?.includes(choice)))

/** Whether two Latin words may spell the same Mandarin syllables: Tse-tung and Zedong, Hsi and Xi. */
export const soundMandarin = (a: readonly Syllables[], b: readonly Syllables[]): boolean =>
  a.some((one) => b.some((other) => agree(one, other)))

const MOST_SPELLINGS = 48
const LONGEST_READ = 18

/** Every way pinyin writes what a Latin word may say in Mandarin: `tsetung` is zedong, among others. At most a few dozen. */
export const pinyinOf = memo((word): readonly string[] => {
  if (word.length < 2 || word.length > LONGEST_READ) return []
  const all = new Set<string>()
  for (const syllables of syllableReadings(word)) {
    let begun: readonly string[] = ['']
    for (const choices of syllables)
      begun = begun
        .flatMap((start) => choices.map((choice) => start + choice))
        .slice(0, MOST_SPELLINGS)
    for (const one of begun) all.add(one)
  }
  all.delete(word)
  return [...all].slice(0, MOST_SPELLINGS)
}, 8192)

// Sounds of Mandarin that speakers of other dialects, and foreigners, do not keep apart.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^([zcs])h/, '$1'],
  [/^[lr]/, 'l'],
  [/([aei])ng$/, '$1n'],
  [/uo$/, 'o'],
]
const alike = (syllable: string): string =>
  ALIKE.reduce((heard, [found, by]) => heard.replace(found, by), syllable)

const CONFUSED = 0.2

const NO_PINYIN: readonly string[] = []
const splitPinyin = memo((word): readonly string[] => segmentPinyin(word) ?? NO_PINYIN, 8192)

/**
 * Share of the syllables that differ between two words in pinyin: 伟 wei and 文 wen are two names, however near their
 * letters. Undefined where one is not pinyin, or they have not as many syllables.
 */
export const pinyinDistance = (a: string, b: string): number | undefined => {
  const [left, right] = [splitPinyin(a), splitPinyin(b)]
  if (left === NO_PINYIN || left.length !== right.length) return undefined
  let apart = 0
  left.forEach((syllable, at) => {
    const other = right[at] ?? ''
    if (syllable !== other) apart += alike(syllable) === alike(other) ? CONFUSED : 1
  })
  return apart / left.length
}
