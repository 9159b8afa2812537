import type { PlainDate } from '@xinyong/identity'
import type { Profile } from './profile.ts'
import { askRepair, basisGone, notice, objection, provincialReview, repair } from './steps.ts'
import type { Basis } from './steps.ts'

const from = '2020-05-01' as PlainDate
const at = (place: string): Basis => ({ from, law: `henan-2019 ${place}`, status: 'verified' })

/** Henan 2019: written notice; own objections answered in three working days; carried out in one. */
export const henan2019: Profile = {
  id: 'henan-2019',
  title: { en: 'Henan (2019)', zh: '河南省（2019年）' },
  sources: {
    'henan-2019': {
      title: { en: 'Henan Province regulations on social credit', zh: '河南省社会信用条例' },
      citation: '河南省人大常委会公告（2019年）',
      from,
      status: 'verified',
    },
  },
  notice: notice(at('on written notice'), {
    en: 'In writing: the basis, the reasons, the measures, and the right to object',
    zh: '以书面形式载明：依据、理由、措施以及异议的权利',
  }),
  exclusions: [
    {
      id: 'unconfirmed-bill',
      ...at('Art. 27'),
      title: {
        en: 'It is an unpaid bill for utilities or property management that no court or authority has confirmed',
        zh: '未经法定程序确认的水电气暖、物业等欠费',
      },
    },
  ],
  remedies: [
    objection(at('on objections'), ['3wd', 'verified'], ['1wd', 'verified']),
    provincialReview(at('on review'), ['7wd', 'unverified'], ['1wd', 'unverified']),
    askRepair(at('on repair'), ['3wd', 'unverified']),
  ],
  removals: [
    repair(at('on repair'), ['1wd', 'verified']),
    basisGone(at('on deletion'), ['1wd', 'verified']),
  ],
  recordLimit: { longest: '5y', law: 'henan-2019 on five years', status: 'verified' },
}
