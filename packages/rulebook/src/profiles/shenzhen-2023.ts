import type { PlainDate } from '@xinyong/identity'
import type { Profile } from './profile.ts'
import { askRepair, basisGone, notice, objection, repair } from './steps.ts'
import type { Basis } from './steps.ts'

const from = '2023-03-01' as PlainDate
const at = (place: string): Basis => ({ from, law: `shenzhen-2023 ${place}`, status: 'verified' })

/** Shenzhen 2023: a check in one working day and the provider's answer in two (three more if needed); repair is free. */
export const shenzhen2023: Profile = {
  id: 'shenzhen-2023',
  title: { en: 'Shenzhen (2023)', zh: '深圳经济特区（2023年）' },
  sources: {
    'shenzhen-2023': {
      title: {
        en: 'Shenzhen Special Economic Zone regulations on social credit',
        zh: '深圳经济特区社会信用条例',
      },
      citation: '深圳市人大常委会公告（2022年）',
      from,
      status: 'verified',
    },
  },
  notice: notice(at('Art. 78'), {
    en: 'The basis, the cause, a warning of the measures, the conditions of exit, and the remedies',
    zh: '列入依据、事由、惩戒措施提示、移出条件以及救济途径',
  }),
  exclusions: [
    {
      id: 'minor-corrected',
      ...at('Art. 67'),
      title: { en: 'The violation was minor and has been corrected', zh: '情节轻微且已经改正' },
    },
  ],
  remedies: [
    objection(at('on objections'), ['3wd', 'verified'], ['3wd', 'unverified']),
    askRepair(at('on repair'), ['3wd', 'verified']),
  ],
  removals: [
    repair(at('on repair'), ['3wd', 'verified']),
    basisGone({ ...at('on correction'), status: 'unverified' }, ['3wd', 'unverified']),
  ],
}
