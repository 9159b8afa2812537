import type { LintRule } from '../model.ts'

/** R25: natural persons are public only where a provision of the law says so. */
export const publicPersonByLaw: LintRule = {
  id: 'R25.public-person',
  law: 'Shandong Art. 20; Zhejiang Art. 15',
  severity: 'error',
  title: { en: 'Persons are public only by law', zh: '自然人依法方可公开' },
  check: (pack) =>
    pack.publication.flatMap(({ value, law }, at) =>
      value.public.includes('person') && !/^\S+ \S/.test(law)
        ? [
            {
              path: ['publication', at, 'law'],
              message: {
                en: 'Natural persons are public here; name the provision that says so, not only the law.',
                zh: '此处公开自然人；须指明具体条款，而不仅是法律名称。',
              },
            },
          ]
        : [],
    ),
}

const personalNumber = /(^|-)(id-number|identifier|identity|passport)(-|$)/
const personalLabel = { en: /\b(identity|ID|passport) (card )?(number|no)\b/i, zh: /身份证|护照/ }

/** R25: numbers that identify a person are masked in public. */
export const personMasked: LintRule = {
  id: 'R25.masked',
  law: 'Shandong Art. 20; Zhejiang Art. 15',
  severity: 'error',
  title: { en: 'Identity numbers are masked in public', zh: '公开时遮盖身份号码' },
  check: (pack) =>
    pack.publication.flatMap(({ value }, at) =>
      value.fields.flatMap((field, index) => {
        const ofPersons =
          value.public.includes('person') &&
          (field.subjects === undefined || field.subjects.includes('person'))
        const identifies =
          personalNumber.test(field.id) ||
          personalLabel.en.test(field.label.en) ||
          personalLabel.zh.test(field.label.zh)
        if (!ofPersons || !identifies || field.mask !== undefined) return []
        const message = {
          en: `“${field.label.en}” of a natural person would be public in full (mask).`,
          zh: `自然人的“${field.label.zh}”将被完整公开（mask）。`,
        }
        return [{ path: ['publication', at, 'value', 'fields', index], message }]
      }),
    ),
}
