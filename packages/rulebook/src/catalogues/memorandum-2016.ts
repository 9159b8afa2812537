import type { PlainDate, Text } from '@xinyong/identity'
import type { Status } from '../pack/model.ts'
import type { Catalogue, CatalogueItem } from './catalogue.ts'

// Signed in January 2016; the day was not found, so the last of the month stands for it.
const from = '2016-01-31' as PlainDate

const item = (
  id: string,
  status: Status,
  title: Text,
  activities: readonly string[],
): CatalogueItem => ({ id, title, activities, from, law: `mou-2016 on ${id}`, status })

/** The memorandum of the Supreme People's Court and 43 other bodies on judgment debtors (2016). */
export const memorandum2016: Catalogue = {
  id: 'memorandum-2016',
  title: {
    en: 'Memorandum on joint punishment of judgment debtors (2016)',
    zh: '失信被执行人联合惩戒合作备忘录（2016年）',
  },
  summary: {
    en: 'Forty-four central bodies agreed which of their powers follow a listing. State media name the fields; the single measures with their bodies were not read, so items that no report names are unverified.',
    zh: '44家中央单位约定列入名单后各自采取的措施。官方媒体列举了领域；逐项措施及实施单位未见原文，未见报道的条目标注“未核实”。',
  },
  sources: {
    'mou-2016': {
      title: {
        en: 'Memorandum on joint punishment of dishonest judgment debtors',
        zh: '关于对失信被执行人实施联合惩戒的合作备忘录',
      },
      citation: '发改财金〔2016〕141号',
      from,
      status: 'verified',
    },
  },
  editions: [
    {
      id: '2016',
      from,
      law: 'mou-2016 whole',
      status: 'verified',
      title: { en: 'As signed in January 2016', zh: '2016年1月签署' },
    },
  ],
  governs: () => false,
  items: [
    item(
      'business-registration',
      'verified',
      { en: 'Business registration and company office', zh: '工商登记与企业任职' },
      ['corporate.register', 'corporate.officer.appoint'],
    ),
    item('securities', 'verified', { en: 'Securities', zh: '证券' }, [
      'corporate.bond.issue',
      'corporate.listing',
    ]),
    item('food-drug', 'verified', { en: 'Food and drugs', zh: '食品药品' }, [
      'permit.market-access',
      'permit.qualification',
    ]),
    item('safety', 'verified', { en: 'Safety', zh: '安全生产' }, [
      'permit.market-access',
      'permit.qualification',
    ]),
    item('subsidies', 'verified', { en: 'Subsidies and public funds', zh: '财政补贴与资金' }, [
      'subsidy.receive',
    ]),
    item('state-enterprises', 'verified', { en: 'State-owned enterprises', zh: '国有企业监管' }, [
      'employment.soe-manager',
    ]),
    item('recruitment', 'verified', { en: 'Recruitment to public posts', zh: '公职录用' }, [
      'employment.civil-service',
      'employment.public-institution',
      'employment.assessor',
    ]),
    item('travel', 'verified', { en: 'Travel', zh: '出行' }, [
      'travel.air.ticket',
      'travel.rail.soft-sleeper',
      'travel.rail.high-speed',
      'travel.rail.first-class',
    ]),
    item('finance', 'unverified', { en: 'Finance and credit', zh: '金融与信贷' }, [
      'finance.credit',
      'finance.establish',
      'purchase.insurance.investment',
    ]),
    item(
      'public-resources',
      'unverified',
      { en: 'Public resources and tenders', zh: '公共资源交易与招标投标' },
      ['land.bid', 'procurement.bid'],
    ),
    item('preferences', 'unverified', { en: 'Preferences', zh: '优惠政策' }, [
      'tax.preference',
      'customs.certified',
    ]),
    item('honours', 'unverified', { en: 'Honours', zh: '荣誉' }, ['honour.receive']),
    item('consumption', 'unverified', { en: 'High consumption', zh: '高消费' }, [
      'purchase.real-estate',
      'stay.star-hotel',
      'leisure.nightclub',
      'leisure.golf',
      'purchase.luxury',
    ]),
    item('school-fees', 'unverified', { en: 'High-fee private schools', zh: '高收费私立学校' }, [
      'school.private.high-fee',
    ]),
  ],
}
