import type { LintRule } from '../model.ts'
import { isAdverse } from '../days.ts'

// A case's or a document's number tells cases apart, not people.
const identifying =
  /(^|-)(id|identifiers?|uscc|passport|(organisation|credit|tax)-code|(registration|company|tax)-number)(-|$)/

/** Charter 8: who is public can be told from a namesake, so that a relying party need not refuse by name. */
export const identifierPublished: LintRule = {
  id: 'charter.8.identifier',
  charter: 8,
  severity: 'warning',
  title: { en: 'Public entries carry an identifier', zh: '公开的列入载有标识' },
  check: (pack) =>
    !isAdverse(pack)
      ? []
      : pack.publication.flatMap(({ value }, at) => {
          const without = value.public.filter(
            (kind) =>
              !value.fields.some(
                (field) =>
                  (field.subjects === undefined || field.subjects.includes(kind)) &&
                  (field.mask === 'identifier' || identifying.test(field.id)),
              ),
          )
          if (without.length === 0) return []
          const message = {
            en: `Entries about ${without.join(', ')} are public without an identifier: checks against them can only end in review.`,
            zh: `${without.join('、')}的列入公开时不含标识：对其核查只能得到“复核”。`,
          }
          return [{ path: ['publication', at, 'value', 'fields'], message }]
        }),
}
