import type { Text } from '@xinyong/identity'

const text = (en: string, zh: string): Text => ({ en, zh })

/** Words that several pages share. */
export const words = {
  product: text('Xinyong', '信用'),
  home: text('Home', '首页'),
  search: text('Search', '查询'),
  registers: text('Registers', '名单'),
  schemes: text('Schemes', '制度'),
  proportionality: text('Proportionality', '相称性'),
  statistics: text('Statistics', '统计'),
  log: text('Transparency log', '透明日志'),
  charter: text('Charter', '宪章'),
  api: text('Interface', '接口'),
  signIn: text('Sign in', '登录'),
  workbench: text('Workbench', '工作台'),
  skip: text('Skip to the content', '跳到正文'),
  mainNavigation: text('Main', '主导航'),
  readerChoices: text('Display', '显示'),
  light: text('Light', '浅色'),
  dark: text('Dark', '深色'),
  system: text('As the system', '跟随系统'),
  demoTitle: text('Demonstration', '演示'),
  demo: text(
    'Everything here is made up. No person or company on these pages exists.',
    '此处全部数据均为虚构，页面上的个人和单位并不存在。',
  ),
  madeUp: text('Made up', '虚构'),
  law: text('Law', '依据'),
  ground: text('Ground', '列入事由'),
  authority: text('Authority', '主管机关'),
  scheme: text('Scheme', '制度'),
  country: text('Country', '国家或地区'),
  kind: text('Kind', '类型'),
  from: text('From', '自'),
  until: text('Until', '至'),
  noFixedEnd: text('no fixed end', '无固定期限'),
  measures: text('Measures', '措施'),
  lawUnverified: text('Law not verified', '依据未核实'),
  factUnverified: text('Figure not verified', '此项未核实'),
  sourceUnverified: text('Source not read', '法源未核实'),
  unverifiedHint: text(
    'Nobody has found this in a source that was read. Do not rely on it.',
    '尚未在已查阅的法源中找到，请勿据此行事。',
  ),
  unverifiedNote: text(
    'Where a law is marked as not verified, it is unverified that the law says so: nobody has found it in a source that was read. Do not rely on it.',
    '标明“依据未核实”的，表示尚未在已查阅的法源中找到相应规定，请勿据此行事。',
  ),
  crossDomain: text('Cross-domain', '跨领域'),
  crossDomainHint: text(
    'It acts in another field of life than the one the conduct belongs to.',
    '该措施作用的领域不同于行为所属的领域。',
  ),
  severity: text('Severity', '严厉程度'),
  disproportion: text('Disproportion', '失衡值'),
  disproportionHint: text(
    'Disproportion is a figure to sort by, from 1 to 60: severity (1 to 5), times reach (1 within the field of the conduct, 2 outside it on a statute of its own, 4 on none), times length (1 up to a year, 2 up to three years, 3 longer or without end).',
    '失衡值仅供排序，取值1至60：严厉程度（1至5）×作用范围（行为所属领域内为1，有单独依据的跨领域为2，无依据的跨领域为4）×时长（一年以内为1，三年以内为2，更长或者无固定期限为3）。',
  ),
  products: text('Products', '产品'),
  catalogues: text('Lists of measures', '措施清单'),
  requirements: text('Legal requirements', '法律要求'),
  domain: text('Domain', '领域'),
  appliedBy: text('Applied by', '实施单位'),
  subject: text('Subject', '主体'),
  identifiers: text('Identifiers', '标识'),
  state: text('State', '状态'),
  none: text('None', '无'),
  next: text('Next page', '下一页'),
  firstPage: text('First page', '第一页'),
  show: text('Show', '显示'),
  all: text('All', '全部'),
  day: text('Day', '日期'),
} as const

export const states: Readonly<Record<string, Text>> = {
  pending: text('Not yet in force', '尚未生效'),
  'in-force': text('In force', '生效中'),
  suspended: text('Suspended', '已暂停'),
  ended: text('Ended', '已终止'),
}

export const subjectKinds: Readonly<Record<string, Text>> = {
  person: text('Natural person', '自然人'),
  organisation: text('Organisation', '组织'),
  'public-body': text('Public body', '公共机构'),
}

export const schemeKinds: Readonly<Record<string, Text>> = {
  register: text('Register', '名单'),
  order: text('Order', '命令'),
  points: text('Points scheme', '积分制度'),
  score: text('Score', '评分'),
}

export const uses: Readonly<Record<string, Text>> = {
  operate: text('Run here', '在此运行'),
  mirror: text('Copy of a list kept elsewhere', '他处名单的副本'),
  study: text('For study only, never run on people', '仅供研究，不对人适用'),
}

/** 1 to 5; the figure never stands alone. */
export const severities: Readonly<Record<number, Text>> = {
  1: text('trace', '轻微'),
  2: text('light', '较轻'),
  3: text('felt', '中等'),
  4: text('heavy', '较重'),
  5: text('touches liberty or livelihood', '涉及自由或生计'),
}

export const actKinds: Readonly<Record<string, Text>> = {
  open: text('Case opened', '立案'),
  propose: text('Entry proposed', '拟列入'),
  consent: text('Superior’s consent', '上级同意'),
  serve: text('Notice served', '送达'),
  decide: text('Decision', '决定'),
  publish: text('Published', '公布'),
  object: text('Objection filed', '提出异议'),
  apply: text('Application filed', '提出申请'),
  rule: text('Ruling', '裁决'),
  annotate: text('Note added', '附注'),
  suspend: text('Suspended', '暂停'),
  resume: text('Resumed', '恢复'),
  extend: text('Time limit extended', '延长期限'),
  correct: text('Corrected', '更正'),
  exempt: text('One-off permit granted', '一次性许可'),
  redeem: text('One-off permit used', '许可已使用'),
  remove: text('Removed', '移出'),
  repair: text('Credit repaired', '信用修复'),
  expire: text('Term ended', '期满'),
  compensate: text('Harm recorded for compensation', '损害记录备偿'),
  withdraw: text('Case withdrawn', '撤回'),
  mirror: text('Taken from its source', '自来源取得'),
  edition: text('Edition taken', '取得新版本'),
  erase: text('Personal data erased', '个人数据已删除'),
}
