import type { Text } from '@xinyong/identity'

export type ForbiddenKind =
  | 'religion'
  | 'ethnicity'
  | 'political-opinion'
  | 'speech'
  | 'petition'
  | 'union'
  | 'health'
  | 'genes'
  | 'biometrics'
  | 'sexuality'
  | 'social-contacts'

export interface ForbiddenInput {
  readonly kind: ForbiddenKind
  /** The word by which it was found. */
  readonly word: string
  readonly message: Text
}

/**
 * Charter 5: facts that are never inputs. Words as they stand in column names: a stem that ends in `*` may go on, and a
 * blank stands for any separator. Chinese words may stand anywhere in a name.
 */
const FORBIDDEN: readonly {
  readonly kind: ForbiddenKind
  readonly name: Text
  readonly en: readonly string[]
  readonly zh: readonly string[]
}[] = [
  {
    kind: 'religion',
    name: { en: 'religion', zh: '宗教信仰' },
    en: 'religio* faith denomination church* mosque* temple synagogue muslim* islam* christian* catholic* protestant* buddhis* hindu* jewish jew taois* falun atheis* baptis* zongjiao'.split(
      ' ',
    ),
    zh: '宗教 信仰 教派 教会 教徒 穆斯林 伊斯兰 基督 天主教 佛教 道教 清真'.split(' '),
  },
  {
    kind: 'ethnicity',
    name: { en: 'ethnicity', zh: '民族' },
    en: [
      'ethnic*',
      'race',
      'racial',
      'nationality group',
      'skin colo*',
      'mother tongue',
      'native language',
      'minority',
      'tribe',
      'tribal',
      'caste',
      'hispanic',
      'latino',
      'uyghur',
      'tibetan',
      'minzu',
      'ancestry',
      'national origin',
      'han chinese',
    ],
    zh: '民族 种族 族裔 族群 肤色 母语 籍贯 汉族 藏族 回族 维吾尔 血统'.split(' '),
  },
  {
    kind: 'political-opinion',
    name: { en: 'political opinion', zh: '政治观点' },
    en: [
      'politic*',
      'party member*',
      'party affiliation',
      'party',
      'ccp',
      'communist',
      'vote',
      'voted',
      'votes',
      'voter*',
      'voting',
      'ideolog*',
      'dissident*',
      'protest',
      'protests',
      'protester*',
      'demonstration*',
      'activis*',
    ],
    zh: '政治 党员 党派 政党 团员 选举 投票 思想倾向 异见 示威 游行'.split(' '),
  },
  {
    kind: 'speech',
    name: { en: 'lawful speech', zh: '合法言论' },
    en: [
      'speech',
      'posts',
      'post count',
      'tweet*',
      'weibo*',
      'blog*',
      'comments made',
      'comment count',
      'opinion*',
      'critici*',
      'browsing',
      'search history',
      'reading history',
      'message content',
      'chat log*',
      'sentiment',
      'journalis*',
    ],
    zh: '言论 微博 发帖 评论内容 浏览记录 搜索记录 聊天 舆情 观点 批评'.split(' '),
  },
  {
    kind: 'petition',
    name: { en: 'petitioning', zh: '信访' },
    en: [
      'petition*',
      'xinfang',
      'shangfang',
      'complaints filed against government',
      'appeals to higher authorities',
      'whistle*',
      'grievance*',
    ],
    zh: '信访 上访 举报 请愿 投诉政府 缠访 越级'.split(' '),
  },
  {
    kind: 'union',
    name: { en: 'union membership', zh: '工会会员身份' },
    en: [
      'union',
      'unions',
      'trade union*',
      'labo?r union*',
      'union member*',
      'strike',
      'strikes',
      'collective bargaining',
    ],
    zh: '工会 罢工'.split(' '),
  },
  {
    kind: 'health',
    name: { en: 'health', zh: '健康' },
    en: [
      'health*',
      'medical',
      'medicine*',
      'medication*',
      'disease*',
      'illness*',
      'disab*',
      'diagnos*',
      'hospital',
      'hospitals',
      'hospitali[sz]*',
      'hiv',
      'aids status',
      'pregnan*',
      'mental*',
      'psychiatr*',
      'cancer',
      'bmi',
      'body weight',
      'smok*',
      'vaccin*',
      'depress*',
      'addict*',
      'drug use',
      'doctor visits',
      'infect*',
      'patient*',
    ],
    zh: '健康 疾病 病史 医疗 残疾 诊断 住院 怀孕 孕 精神病 心理 艾滋 体重 吸烟 疫苗 传染病 既往症'.split(
      ' ',
    ),
  },
  {
    kind: 'genes',
    name: { en: 'genes', zh: '基因' },
    en: 'gene genes genetic* genom* dna blood bloodtype hereditary heredity'.split(' '),
    zh: '基因 遗传 血型 血液'.split(' '),
  },
  {
    kind: 'biometrics',
    name: { en: 'biometrics', zh: '生物识别信息' },
    en: [
      'biometric*',
      'fingerprint*',
      'face id',
      'face',
      'facial',
      'faceprint',
      'iris',
      'retina*',
      'voiceprint',
      'voice sample',
      'gait',
      'palm print',
      'handwriting',
    ],
    zh: '指纹 人脸 面部 虹膜 声纹 步态 掌纹 生物特征 生物识别'.split(' '),
  },
  {
    kind: 'sexuality',
    name: { en: 'sexuality', zh: '性取向与性生活' },
    en: [
      'sexual*',
      'sex life',
      'sexual orientation',
      'gay',
      'lesbian',
      'homosexual*',
      'bisexual*',
      'lgbt*',
      'queer',
      'transgender',
      'gender identity',
    ],
    zh: '性取向 性生活 同性恋 性少数 跨性别'.split(' '),
  },
  {
    kind: 'social-contacts',
    name: { en: 'social contacts', zh: '社会交往' },
    en: [
      'friend',
      'friends',
      'contacts',
      'contact list',
      'phone contacts',
      'contact count',
      'social network*',
      'social graph',
      'social contact*',
      'followers',
      'following count',
      'address book',
      'acquaintance*',
      'neighbo?r',
      'neighbo?rs',
      'social circle*',
      'social surrounding*',
      'relatives',
      'family score',
      'call log*',
      'peers score',
      'wechat friends',
      'guanxi',
      'facebook*',
      'social media*',
      'linkedin*',
    ],
    zh: '好友 朋友 通讯录 联系人 社交 人脉 粉丝 亲友 亲属 邻居 通话记录 朋友圈 关系网'.split(' '),
  },
]

/** Business terms that only share a word with a forbidden fact. */
const INNOCENT: readonly string[] = [
  'third party',
  'related part(?:y|ies)',
  'counter ?party',
  'credit union',
  '(?:european|customs|monetary) union',
  'union ?pay',
  'face (?:value|amount)',
  'strike price',
  'minority (?:interests?|shares?|stakes?|shareholders?|holdings?)',
  'voting (?:rights?|shares?|stocks?)',
  'audit(?:or)?s? opinions?',
  '(?:consumer|business|market|economic|investor) sentiment',
  '(?:bills?|notes?|cheques?|checks?|notarial) protests?',
  'financial health',
  '(?:account|card|login|user) disabled',
]
const INNOCENT_EN = new RegExp(` (?:${INNOCENT.join('|')})(?= )`, 'g')
const INNOCENT_ZH = /医疗保险|生育保险|医疗器械|工会经费/g

const PATTERNS = FORBIDDEN.map((one) => ({
  ...one,
  patterns: one.en.map((word) => ({ word, pattern: patternOf(word) })),
}))

/** Says whether an input's name, an alias or a title speaks of a fact that is never an input. */
export function forbiddenInput(name: string): ForbiddenInput | undefined {
  const words = wordsOf(name)
  // Chinese names are also written with blanks between the characters.
  const characters = name.normalize('NFKC').replaceAll(/\s+/g, '').replaceAll(INNOCENT_ZH, '')
  for (const { kind, name: called, patterns, zh } of PATTERNS) {
    const found =
      patterns.find(({ pattern }) => pattern.test(words))?.word ??
      zh.find((one) => characters.includes(one))
    if (found !== undefined) return { kind, word: found, message: messageOf(called) }
  }
  return undefined
}

function messageOf({ en, zh }: Text): Text {
  return {
    en: `${en} is never an input of a score (charter 5). Take it out of the card.`,
    zh: `${zh}不得作为评分输入（章程第5条），请从评分卡中移除。`,
  }
}

/** `personHealthScore`, `person_health-score` and `PERSON HEALTH SCORE` are the same three words. */
function wordsOf(name: string): string {
  const split = name
    .normalize('NFKC')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, ' ')
  return ` ${split.trim()} `.replaceAll(INNOCENT_EN, ' ')
}

function patternOf(word: string): RegExp {
  const body = word.replaceAll('*', '[a-z]*').replaceAll(' ', '[ ]?')
  return new RegExp(` ${body}(?= )`)
}
