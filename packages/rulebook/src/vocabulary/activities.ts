import type { Text } from '@xinyong/identity'
import { necessities } from './domains.ts'

/**
 * What a relying party is about to allow. Dotted, from wide to narrow: a measure on `travel.air` covers
 * `travel.air.ticket`. Published vocabulary: add freely, never change the meaning of a name.
 */
export const activities = {
  'travel.air.ticket': { en: 'Buy an air ticket', zh: '购买飞机票' },
  'travel.rail.high-speed': { en: 'Take a seat on a G-series train', zh: '乘坐G字头动车组列车' },
  'travel.rail.first-class': {
    en: 'Take first class or better on other EMU trains',
    zh: '乘坐其他动车组列车一等以上座位',
  },
  'travel.rail.soft-sleeper': { en: 'Take a soft sleeper', zh: '乘坐列车软卧' },
  'travel.rail.ticket': { en: 'Buy any train ticket', zh: '购买火车票' },
  'travel.ship.second-class': {
    en: 'Take second class or better on a ship',
    zh: '乘坐轮船二等以上舱位',
  },
  'travel.holiday': { en: 'Travel for tourism', zh: '旅游、度假' },
  'travel.abroad': { en: 'Leave the country', zh: '出境' },
  'stay.star-hotel': { en: 'Stay at a starred hotel', zh: '入住星级以上宾馆、酒店' },
  'leisure.nightclub': { en: 'Spend at a nightclub', zh: '在夜总会消费' },
  'leisure.golf': { en: 'Spend at a golf course', zh: '在高尔夫球场消费' },
  'purchase.luxury': { en: 'Buy luxury goods', zh: '购买奢侈品' },
  'purchase.real-estate': {
    en: 'Buy, build or lavishly renovate property',
    zh: '购买不动产、新建扩建、高档装修房屋',
  },
  'purchase.vehicle.non-business': {
    en: 'Buy a vehicle not needed for business',
    zh: '购买非经营必需车辆',
  },
  'purchase.insurance.investment': {
    en: 'Buy high-premium investment insurance',
    zh: '支付高额保费购买保险理财产品',
  },
  'rent.office.high-end': {
    en: 'Rent high-end offices or flats',
    zh: '租赁高档写字楼、宾馆、公寓等场所办公',
  },
  'school.private.high-fee': {
    en: 'Send a child to a high-fee private school',
    zh: '子女就读高收费私立学校',
  },
  'consume.non-necessity': {
    en: 'Other non-necessary consumption',
    zh: '其他非生活和工作必需的消费',
  },
  'corporate.register': { en: 'Register a company', zh: '设立公司' },
  'corporate.officer.appoint': {
    en: 'Appoint as legal representative, director, supervisor or senior manager',
    zh: '担任法定代表人、董事、监事、高级管理人员',
  },
  // Narrower offices, permits and funds: a ban on the wide one covers them, a ban on one of them leaves the others free.
  'corporate.officer.appoint.head': {
    en: 'Appoint as legal representative or principal head',
    zh: '担任法定代表人、主要负责人',
  },
  'corporate.officer.appoint.charity': {
    en: 'Manage a charity',
    zh: '担任慈善组织负责人、管理人员',
  },
  'corporate.officer.appoint.food': {
    en: 'Manage food production or trading',
    zh: '从事食品生产经营管理工作',
  },
  'corporate.officer.appoint.drug': {
    en: 'Manage drug production or trading',
    zh: '从事药品生产经营管理工作',
  },
  'corporate.officer.appoint.securities': {
    en: 'Be an officer of an issuer or in securities business',
    zh: '担任证券发行人高级职务或者从事证券业务',
  },
  'corporate.bond.issue': { en: 'Issue bonds', zh: '发行债券' },
  'corporate.listing': { en: 'List securities', zh: '证券发行上市' },
  'finance.establish': { en: 'Found or control a financial company', zh: '设立、控股金融类公司' },
  'finance.credit': { en: 'Take a loan or credit', zh: '贷款、融资授信' },
  'finance.fund-transfer': { en: 'Deal in funds or property', zh: '资金及财产交易' },
  'procurement.bid': { en: 'Bid for public procurement', zh: '参加政府采购、招标投标' },
  'procurement.contract': {
    en: 'Receive a contract financed by a bank of the group',
    zh: '获得银行资助合同',
  },
  'procurement.subcontract': { en: 'Serve as a nominated subcontractor', zh: '担任指定分包商' },
  'permit.market-access': { en: 'Receive a permit or market access', zh: '行政许可、市场准入' },
  'permit.market-access.food': {
    en: 'Receive a licence to produce or trade food',
    zh: '食品生产经营许可',
  },
  'permit.market-access.drug': {
    en: 'Receive a drug permit',
    zh: '药品许可',
  },
  'permit.market-access.project': {
    en: 'Receive the approval of a project',
    zh: '项目审批',
  },
  'permit.qualification': { en: 'Receive a qualification', zh: '资质认定' },
  'permit.qualification.fundraising': {
    en: 'Receive the qualification for public fundraising',
    zh: '公开募捐资格',
  },
  'permit.qualification.food-inspection': {
    en: 'Qualify for food inspection',
    zh: '食品检验资质',
  },
  'permit.qualification.safety-assessment': {
    en: 'Qualify for safety assessment or inspection',
    zh: '安全评价、检测检验资质',
  },
  'subsidy.receive': { en: 'Receive subsidies or public funds', zh: '获得补贴性资金支持' },
  'subsidy.receive.environment': {
    en: 'Receive funds for environmental protection',
    zh: '获得环境保护专项资金',
  },
  'subsidy.receive.research': { en: 'Receive funds for research', zh: '获得科研资金' },
  'tax.preference': { en: 'Enjoy a tax preference', zh: '享受税收优惠' },
  'land.bid': { en: 'Bid for public land or resources', zh: '参与土地等公共资源交易' },
  'honour.receive': { en: 'Receive public honours', zh: '评优评先、授予荣誉' },
  'honour.receive.science': {
    en: 'Receive honours for science and technology',
    zh: '获得科学技术奖励、荣誉',
  },
  'employment.civil-service': { en: 'Be recruited as a civil servant', zh: '录用为公务员' },
  'employment.public-institution': {
    en: 'Be recruited by a public institution',
    zh: '招聘为事业单位工作人员',
  },
  'employment.soe-manager': {
    en: 'Be a manager of a state-owned enterprise',
    zh: '担任国有企业领导',
  },
  'employment.assessor': { en: 'Serve as a people’s assessor', zh: '担任人民陪审员' },
  'trade.export': {
    en: 'Export or re-export controlled items',
    zh: '出口、再出口受管制物项',
  },
  'customs.certified': { en: 'Receive customs certification', zh: '海关认证' },
  'stadium.enter': { en: 'Enter a regulated football match', zh: '进入受管制足球比赛场' },
  'stadium.ticket': {
    en: 'Buy a ticket to a regulated football match',
    zh: '购买受管制足球比赛门票',
  },
  'travel.abroad.match': {
    en: 'Travel abroad in a match’s control period',
    zh: '比赛管制期内出境',
  },
} as const satisfies Record<string, Text>

export type Activity = keyof typeof activities

export function isActivity(name: string): name is Activity {
  return Object.hasOwn(activities, name)
}

/** Activities whose parts have names of their own: whoever asks about the whole may mean a forbidden part. */
const wholes: ReadonlySet<string> = new Set<Activity>([
  'corporate.officer.appoint',
  'permit.market-access',
  'permit.qualification',
  'subsidy.receive',
  'honour.receive',
])

/** True when the scope forbids a part of a whole, so that the answer depends on which part is meant. */
export function isPartOf(scope: string, activity: string): boolean {
  return wholes.has(activity) && scope !== activity && covers(activity, scope)
}

/** True when a measure's scope (an activity or a dotted prefix of some) covers the activity. */
export function covers(scope: string, activity: string): boolean {
  return scope === activity || activity.startsWith(`${scope}.`)
}

/** True for an activity, a necessity (which lint then refuses), or a dotted prefix of one of them. */
export function isScope(name: string): boolean {
  return [...Object.keys(activities), ...Object.keys(necessities)].some((known) =>
    covers(name, known),
  )
}
