import type { PlainDate, Text } from '@xinyong/identity'
import type { Catalogue, CatalogueItem } from './catalogue.ts'

const from = '2021-12-16' as PlainDate

// The kinds of measure were told by commentators; the text of the list was not read. Every item says so.
const item = (id: string, title: Text, activities: readonly string[]): CatalogueItem => ({
  id,
  title,
  activities,
  from,
  law: `list-2021 on ${id}`,
  status: 'unverified',
})

/** The closed national list of measures against dishonesty, with its editions. */
export const nationalList: Catalogue = {
  id: 'national-list',
  title: {
    en: 'National basic list of measures against dishonesty',
    zh: '全国失信惩戒措施基础清单',
  },
  summary: {
    en: 'Since its first edition only a listed measure may be applied, and each rests on a law, a regulation or a central policy. What later editions changed in single items was not found.',
    zh: '自首版施行起，仅可采取清单所列措施，且每项均须有法律、法规或者中央政策依据。后续版本对单项的修改未查到。',
  },
  sources: {
    'list-2021': {
      title: {
        en: 'National basic list of measures against dishonesty (2021 edition)',
        zh: '全国失信惩戒措施基础清单（2021年版）',
      },
      citation: '2021年版',
      from,
      status: 'verified',
    },
    'list-2022': {
      title: {
        en: 'National basic list of measures against dishonesty (2022 edition)',
        zh: '全国失信惩戒措施基础清单（2022年版）',
      },
      citation: '2022年版',
      from: '2022-12-31' as PlainDate,
      status: 'unverified',
      note: {
        en: 'Published in December 2022; the day was not found, so the last of the month stands for it.',
        zh: '2022年12月公布；具体日期未查到，故取当月末日。',
      },
    },
    'list-2024': {
      title: {
        en: 'National basic list of measures against dishonesty (2024 edition)',
        zh: '全国失信惩戒措施基础清单（2024年版）',
      },
      citation: '2024年版',
      from: '2024-02-18' as PlainDate,
      status: 'verified',
    },
  },
  editions: [
    {
      id: '2021',
      from,
      law: 'list-2021 whole',
      status: 'verified',
      title: { en: '2021 edition', zh: '2021年版' },
    },
    {
      id: '2022',
      from: '2022-12-31' as PlainDate,
      law: 'list-2022 whole',
      status: 'unverified',
      title: { en: '2022 edition', zh: '2022年版' },
    },
    {
      id: '2024',
      from: '2024-02-18' as PlainDate,
      law: 'list-2024 whole',
      status: 'verified',
      title: { en: '2024 edition, aligned with new laws', zh: '2024年版，与新法衔接' },
    },
  ],
  closedFrom: from,
  governs: ({ jurisdiction, kind, direction, use }) =>
    (jurisdiction === 'CN' || jurisdiction.startsWith('CN-')) &&
    (kind === 'register' || kind === 'order') &&
    direction !== 'commendation' &&
    use === 'operate',
  items: [
    item('market-access', { en: 'Bans from a market or an industry', zh: '限制市场或者行业准入' }, [
      'permit',
      'corporate.register',
      'corporate.bond.issue',
      'corporate.listing',
      'finance.establish',
      'licence',
    ]),
    item('office', { en: 'Limits on holding office', zh: '限制任职' }, [
      'corporate.officer.appoint',
      'employment',
    ]),
    item('consumption', { en: 'Limits on high consumption', zh: '限制相关消费行为' }, [
      'purchase',
      'rent',
      'stay',
      'leisure',
      'consume',
      'travel.air',
      'travel.rail',
      'travel.ship',
      'travel.holiday',
    ]),
    item('leaving', { en: 'Limits on leaving the country', zh: '不准出境' }, ['travel.abroad']),
    item('high-fee-schools', { en: 'Children at high-fee schools', zh: '限制子女就读高收费学校' }, [
      'school.private',
    ]),
    item(
      'public-funds',
      { en: 'Limits on applying for public funds', zh: '限制申请财政性资金项目' },
      ['subsidy'],
    ),
    item(
      'tenders',
      {
        en: 'Limits in procurement, tenders and public resources',
        zh: '限制参加政府采购、招标投标和公共资源交易',
      },
      ['procurement', 'land'],
    ),
    item('honours', { en: 'No awards and honours', zh: '限制参加评先评优' }, ['honour']),
    item(
      'preferences',
      { en: 'No preferences and facilitations', zh: '限制享受优惠政策和便利措施' },
      ['tax.preference', 'customs.certified'],
    ),
    item('supervision', { en: 'Closer supervision', zh: '纳入重点监管范围' }, []),
    item('credit', { en: 'Limits on credit by the market', zh: '市场主体限制融资授信' }, [
      'finance.credit',
    ]),
    item(
      'credit-database',
      { en: 'A record in the financial credit database', zh: '纳入金融信用信息基础数据库' },
      [],
    ),
  ],
}
