import type { PlainDate } from '@xinyong/identity'
import type { Profile } from './profile.ts'
import { askRepair, basisGone, notice, objection, repair } from './steps.ts'
import type { Basis } from './steps.ts'

const from = '2017-10-01' as PlainDate
const at = (place: string): Basis => ({ from, law: `shanghai-2017 ${place}`, status: 'verified' })

/** Shanghai 2017: own objections answered in five working days, deletion three working days after notice. */
export const shanghai2017: Profile = {
  id: 'shanghai-2017',
  title: { en: 'Shanghai (2017)', zh: '上海市（2017年）' },
  sources: {
    'shanghai-2017': {
      title: { en: 'Shanghai regulations on social credit', zh: '上海市社会信用条例' },
      citation: '上海市人大常委会公告（2017年）',
      from,
      status: 'verified',
    },
  },
  notice: notice(at('on remedies'), {
    en: 'The conditions of entry and exit, the measures, and the remedies',
    zh: '列入和移出条件、措施以及救济途径',
  }),
  exclusions: [
    {
      id: 'simplified-procedure',
      ...at('Art. 9'),
      title: {
        en: 'The penalty was imposed by simplified procedure',
        zh: '适用简易程序作出的处罚',
      },
    },
    {
      id: 'minor-cured',
      ...at('Art. 9'),
      title: { en: 'The violation was minor and has been cured', zh: '违法行为轻微且已经纠正' },
    },
  ],
  remedies: [
    objection(at('on objections'), ['5wd', 'verified'], ['3wd', 'unverified']),
    askRepair(at('on repair'), ['5wd', 'unverified']),
  ],
  removals: [
    repair(at('on repair'), ['3wd', 'verified']),
    basisGone(at('on deletion'), ['3wd', 'verified']),
  ],
  recordLimit: { longest: '5y', law: 'shanghai-2017 on five years', status: 'verified' },
}
