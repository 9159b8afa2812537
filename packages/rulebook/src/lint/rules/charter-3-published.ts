import type { LintRule } from '../model.ts'

/** Charter 3: a measure says which law allows it, what it forbids and which bodies apply it. */
export const measurePublished: LintRule = {
  id: 'charter.3.published',
  charter: 3,
  severity: 'error',
  title: {
    en: 'Every measure states law, activities and bodies',
    zh: '每项措施须载明依据、事项和实施单位',
  },
  check: (pack) =>
    pack.measures.flatMap((measure, at) => {
      const lacking = [
        measure.law.trim() === '' ? { key: 'law', en: 'a legal basis', zh: '法律依据' } : null,
        measure.activities.length === 0
          ? { key: 'activities', en: 'an activity', zh: '限制事项' }
          : null,
        measure.bodies.length === 0
          ? { key: 'bodies', en: 'a body that applies it', zh: '实施单位' }
          : null,
      ]
      return lacking.flatMap((part) =>
        part === null
          ? []
          : [
              {
                path: ['measures', at, part.key],
                message: {
                  en: `The measure “${measure.title.en}” lacks ${part.en}; what is not published must not be applied.`,
                  zh: `措施“${measure.title.zh}”缺少${part.zh}；未公布的措施不得实施。`,
                },
              },
            ],
      )
    }),
}
