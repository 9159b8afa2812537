import { isScope } from '../../vocabulary/activities.ts'
import { domains } from '../../vocabulary/domains.ts'
import type { Pack } from '../../pack/model.ts'
import { walk } from '../../pack/path.ts'
import type { Problem } from '../located.ts'

/** Domains and activities come from the published vocabularies. */
export function vocabularyProblems(pack: Pack): readonly Problem[] {
  return [...walk(pack)].flatMap(({ path, value }): readonly Problem[] => {
    if (typeof value !== 'string') return []
    if (path.at(-1) === 'domain' && !Object.hasOwn(domains, value))
      return [
        {
          rule: 'pack.vocabulary.domain',
          path,
          message: {
            en: `“${value}” is not in the list of domains: ${Object.keys(domains).join(', ')}.`,
            zh: `“${value}”不在领域表中：${Object.keys(domains).join('、')}。`,
          },
        },
      ]
    if (path.at(-2) === 'activities' && !isScope(value))
      return [
        {
          rule: 'pack.vocabulary.activity',
          path,
          message: {
            en: `“${value}” is neither an activity of the vocabulary nor a prefix of some.`,
            zh: `“${value}”既不是活动表中的活动，也不是其前缀。`,
          },
        },
      ]
    return []
  })
}
