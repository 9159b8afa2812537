import type { PlainDate } from '@xinyong/identity'
import type { Profile } from './profile.ts'
import { basisGone, notice, objection, provincialReview } from './steps.ts'
import type { Basis } from './steps.ts'

// The text was read; its first day in force is background knowledge.
const from = '2018-01-01' as PlainDate
const at = (place: string): Basis => ({ from, law: `zhejiang-2017 ${place}`, status: 'verified' })

/** Zhejiang 2017: review by the province; serious lists know no repair; persons are not public unless a statute says so. */
export const zhejiang2017: Profile = {
  id: 'zhejiang-2017',
  title: { en: 'Zhejiang (2017)', zh: '浙江省（2017年）' },
  sources: {
    'zhejiang-2017': {
      title: {
        en: 'Zhejiang Province regulations on the management of public credit information',
        zh: '浙江省公共信用信息管理条例',
      },
      citation: '浙江省人大常委会公告（2017年）',
      from,
      status: 'verified',
      note: { en: 'The first day in force was not checked.', zh: '施行日期未核对。' },
    },
  },
  notice: notice(at('on listing'), {
    en: 'The reasons, the basis, and the right to state and defend; the head signs the decision',
    zh: '列入理由和依据，以及陈述、申辩的权利；决定由负责人签发',
  }),
  exclusions: [],
  remedies: [
    // Five working days, twenty at most.
    objection(at('on objections'), ['5wd', 'verified'], ['3wd', 'unverified']),
    provincialReview(at('on review'), ['5wd', 'unverified'], ['3wd', 'unverified']),
  ],
  removals: [basisGone({ ...at('on correction'), status: 'unverified' }, ['3wd', 'unverified'])],
  recordLimit: { longest: '5y', law: 'zhejiang-2017 on five years', status: 'verified' },
  personsPrivate: { law: 'zhejiang-2017 Art. 15', status: 'verified' },
}
