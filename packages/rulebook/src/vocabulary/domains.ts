import type { Text } from '@xinyong/identity'

/** Fields of life and law. A measure outside its ground's domain is cross-domain (charter 3). */
export const domains = {
  judgment: { en: 'Enforcement of judgments', zh: '司法执行' },
  consumption: { en: 'Consumption', zh: '消费' },
  travel: { en: 'Travel', zh: '出行' },
  corporate: { en: 'Company office and market access', zh: '任职与市场准入' },
  finance: { en: 'Finance and credit', zh: '金融信贷' },
  procurement: { en: 'Public procurement', zh: '政府采购' },
  'public-funds': { en: 'Public funds and preferences', zh: '财政资金与优惠' },
  employment: { en: 'Public employment', zh: '公职任用' },
  honours: { en: 'Honours', zh: '荣誉' },
  education: { en: 'Fee-paying education', zh: '收费教育' },
  football: { en: 'Football', zh: '足球' },
  'development-finance': { en: 'Development-bank finance', zh: '开发银行融资' },
  trade: { en: 'Foreign trade', zh: '对外贸易' },
  sanctions: { en: 'Economic sanctions', zh: '经济制裁' },
  tax: { en: 'Tax', zh: '税收' },
  customs: { en: 'Customs', zh: '海关' },
  market: { en: 'Market regulation', zh: '市场监管' },
  labour: { en: 'Labour', zh: '劳动' },
  safety: { en: 'Product and work safety', zh: '安全' },
  environment: { en: 'Environment', zh: '环境' },
  'social-insurance': { en: 'Social insurance', zh: '社会保险' },
  statistics: { en: 'Statistics', zh: '统计' },
  defence: { en: 'Defence duty', zh: '国防义务' },
  research: { en: 'Research', zh: '科研' },
  charity: { en: 'Charity', zh: '慈善' },
  securities: { en: 'Securities', zh: '证券' },
  traffic: { en: 'Road traffic', zh: '道路交通' },
  civic: { en: 'Civic life', zh: '公民生活' },
} as const satisfies Record<string, Text>

export type Domain = keyof typeof domains

/** No measure reaches these (charter 3). A pack that names one fails lint. */
export const necessities = {
  'health.care': { en: 'health care', zh: '医疗' },
  'school.compulsory': { en: 'school', zh: '义务教育' },
  'food.basic': { en: 'food', zh: '食品' },
  'housing.basic': { en: 'housing', zh: '基本住房' },
  'utility.water-power': { en: 'water and power', zh: '水电' },
  'emergency.help': { en: 'emergency help', zh: '紧急救助' },
  'legal.remedy': { en: 'legal remedy', zh: '法律救济' },
} as const satisfies Record<string, Text>

/** Facts that may never be inputs (charter 5). */
export const forbiddenInputs = {
  religion: { en: 'religion', zh: '宗教信仰' },
  ethnicity: { en: 'ethnicity', zh: '民族' },
  'political-opinion': { en: 'political opinion', zh: '政治观点' },
  speech: { en: 'lawful speech', zh: '合法言论' },
  petitioning: { en: 'petitioning', zh: '信访' },
  'union-membership': { en: 'union membership', zh: '工会会员身份' },
  health: { en: 'health', zh: '健康' },
  genes: { en: 'genes', zh: '基因' },
  biometrics: { en: 'biometrics', zh: '生物识别' },
  sexuality: { en: 'sexuality', zh: '性取向' },
  'social-contacts': { en: 'social contacts', zh: '社会关系' },
} as const satisfies Record<string, Text>
