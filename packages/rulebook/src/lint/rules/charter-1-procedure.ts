import type { LintRule } from '../model.ts'
import { decidesHere, firstDayWithout } from '../days.ts'

/** Charter 1: an adverse entry has a procedure, with notice, decider and service on every day of the scheme. */
export const procedureStated: LintRule = {
  id: 'charter.1.procedure',
  charter: 1,
  severity: 'error',
  title: { en: 'An adverse scheme states its procedure', zh: '不利名单须规定程序' },
  check: (pack) =>
    decidesHere(pack) && pack.procedure === undefined
      ? [
          {
            path: [],
            message: {
              en: 'Entries are decided here, but the pack states no procedure (notice, decision, service).',
              zh: '本制度自行决定列入，却未规定告知、决定和送达程序。',
            },
          },
        ]
      : [],
}

const parts = {
  notice: { en: 'notice before the decision', zh: '决定前的告知' },
  decision: { en: 'rule on who decides', zh: '决定主体的规定' },
  service: { en: 'rule on service', zh: '送达的规定' },
} as const

function partStated(part: keyof typeof parts, id: string): LintRule {
  const name = parts[part]
  return {
    id,
    charter: 1,
    severity: 'error',
    title: { en: `There is always a ${name.en}`, zh: `始终有${name.zh}` },
    check: (pack) => {
      if (!decidesHere(pack) || pack.procedure === undefined) return []
      const day = firstDayWithout(pack, (rules) => rules[part] !== undefined)
      if (day === undefined) return []
      const message = {
        en: `On ${day} there is no ${name.en}.`,
        zh: `${day}没有${name.zh}。`,
      }
      return [{ path: ['procedure', part], message }]
    },
  }
}

export const noticeStated = partStated('notice', 'charter.1.notice')
export const deciderStated = partStated('decision', 'charter.1.decider')
export const serviceStated = partStated('service', 'charter.1.service')
