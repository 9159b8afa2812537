import type { LintRule } from '../model.ts'

/** Charter 1: a served notice reached the subject, or was tried before it was published. */
export const serviceReaches: LintRule = {
  id: 'charter.1.service-channels',
  charter: 1,
  severity: 'error',
  title: { en: 'Notices can reach the subject', zh: '告知能够送达主体' },
  check: (pack) =>
    (pack.procedure?.service ?? []).flatMap(({ value }, at) => {
      const path = ['procedure', 'service', at, 'value']
      const spots = []
      if (!value.channels.some((channel) => channel !== 'publication'))
        spots.push({
          path: [...path, 'channels'],
          message: {
            en: 'Publication alone is no notice: name a way of serving the subject.',
            zh: '仅以公告不构成告知：须规定向主体送达的方式。',
          },
        })
      if (value.channels.includes('publication') && value.publicationDeemedAfter === undefined)
        spots.push({
          path,
          message: {
            en: 'Service by publication must say after which time it counts (publicationDeemedAfter).',
            zh: '公告送达须规定视为送达的期间（publicationDeemedAfter）。',
          },
        })
      return spots
    }),
}
