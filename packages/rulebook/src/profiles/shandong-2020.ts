import type { PlainDate } from '@xinyong/identity'
import type { Profile } from './profile.ts'
import { basisGone, notice, objection } from './steps.ts'
import type { Basis } from './steps.ts'

const from = '2020-10-01' as PlainDate
const at = (place: string): Basis => ({ from, law: `shandong-2020 ${place}`, status: 'verified' })

/** Shandong 2020: natural persons are not public; repair follows the rules of the State, so none is given here. */
export const shandong2020: Profile = {
  id: 'shandong-2020',
  title: { en: 'Shandong (2020)', zh: '山东省（2020年）' },
  sources: {
    'shandong-2020': {
      title: { en: 'Shandong Province regulations on social credit', zh: '山东省社会信用条例' },
      citation: '山东省人大常委会公告（2020年）',
      from,
      status: 'verified',
    },
  },
  notice: notice(at('on listing'), {
    en: 'As the national procedure asks: the facts, the reasons, the basis, and the right to state and defend',
    zh: '依照国家规定的程序载明：事实、理由、依据以及陈述、申辩的权利',
  }),
  exclusions: [
    {
      id: 'simplified-procedure',
      ...at('Art. 13'),
      title: {
        en: 'The penalty was imposed by simplified procedure',
        zh: '适用简易程序作出的处罚',
      },
    },
    {
      id: 'minor-cured',
      ...at('Art. 13'),
      title: { en: 'The violation was minor and has been cured', zh: '违法行为轻微且已经纠正' },
    },
  ],
  remedies: [objection(at('on objections'), ['3wd', 'verified'], ['3wd', 'unverified'])],
  removals: [basisGone(at('on changed information'), ['3wd', 'verified'])],
  recordLimit: { longest: '5y', law: 'shandong-2020 on five years', status: 'verified' },
  personsPrivate: { law: 'shandong-2020 Art. 20', status: 'verified' },
}
