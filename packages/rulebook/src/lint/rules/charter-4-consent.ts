import type { LintRule } from '../model.ts'

/** Charter 4: nobody is scored who has not agreed; withdrawal deletes the score. */
export const consentRequired: LintRule = {
  id: 'charter.4.consent',
  charter: 4,
  severity: 'error',
  title: { en: 'Points about persons need consent', zh: '个人积分须经本人同意' },
  check: (pack) =>
    pack.points === undefined || pack.points.consent.required || !pack.subjects.includes('person')
      ? []
      : [
          {
            path: ['points', 'consent'],
            message: {
              en: `“${pack.title.en}” scores persons without their consent.`,
              zh: `“${pack.title.zh}”未经同意即对个人计分。`,
            },
          },
        ],
}
