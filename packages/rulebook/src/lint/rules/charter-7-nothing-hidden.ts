import { textParts } from '../../pack/texts.ts'
import type { LintRule } from '../model.ts'

const hidden = {
  en: /\b(covert(ly)?|secretly|without (telling|informing|notice to) the (subject|person|debtor)|(kept|keep) (secret|hidden) from the (subject|person|debtor))\b/i,
  zh: /不(得)?(告知|通知)(当事人|本人|主体|被执行人)|暗中|秘密(列入|采取|调查|查询|监控|限制)/,
}

/** Texts about the law and about a historical scheme may speak of secrecy; rules may not order it. */
const commentary = new Set<unknown>(['sources', 'breaches', 'summary'])

/** Charter 7: nothing that is done to a subject is kept from the subject. */
export const nothingHidden: LintRule = {
  id: 'charter.7.nothing-hidden',
  charter: 7,
  severity: 'error',
  title: { en: 'Nothing is kept from the subject', zh: '不得对主体隐瞒' },
  check: (pack) =>
    textParts(pack).flatMap(({ path, text }) =>
      !commentary.has(path[0]) && (hidden.en.test(text.en) || hidden.zh.test(text.zh))
        ? [
            {
              path,
              message: {
                en: `“${text.en}” would be kept from the subject; every look and every step is shown to the subject.`,
                zh: `“${text.zh}”将对主体隐瞒；每次查询和每个步骤均须向主体公开。`,
              },
            },
          ]
        : [],
    ),
}
