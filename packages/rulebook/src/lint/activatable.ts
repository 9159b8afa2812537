import type { Text } from '@xinyong/identity'
import type { Pack } from '../pack/model.ts'
import { lintPack } from './lint-pack.ts'
import type { Finding } from './model.ts'

export type Activatable =
  | { readonly ok: true }
  | {
      readonly ok: false
      /** `pack.use-study` or `pack.lint`. */
      readonly rule: string
      readonly message: Text
      readonly breaches: readonly Finding[]
    }

/** Whether a scheme may run on people: never a study, and nothing with an error of the linter. */
export function activatable(pack: Pack): Activatable {
  const breaches = lintPack(pack).filter(
    (finding) => finding.severity === 'error' || finding.breach,
  )
  if (pack.use === 'study')
    return {
      ok: false,
      rule: 'pack.use-study',
      message: {
        en: `“${pack.title.en}” describes a scheme for study; it runs in the lab on synthetic people only.`,
        zh: `“${pack.title.zh}”仅供研究，只能在实验室中对合成人口运行。`,
      },
      breaches,
    }
  if (breaches.length === 0) return { ok: true }
  return {
    ok: false,
    rule: 'pack.lint',
    message: {
      en: `“${pack.title.en}” breaks ${breaches.length} rules and cannot be activated.`,
      zh: `“${pack.title.zh}”有${breaches.length}处违反规则，不能启用。`,
    },
    breaches,
  }
}
