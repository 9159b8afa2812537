import type { OutputOf } from '@xinyong/contract'
import type { CaseState } from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'
import { noticeTitles } from '../words/cases.ts'

/** Notices that a case has brought forth: `proposal`, `decision`, `ruling:p1`, `removal`. */
export function noticesOf(state: CaseState): readonly string[] {
  return [
    ...(state.proposal === undefined ? [] : ['proposal']),
    ...(state.decision === undefined ? [] : ['decision']),
    ...state.petitions.filter(({ ruling }) => ruling !== undefined).map(({ id }) => `ruling:${id}`),
    ...(state.exit === undefined ? [] : ['removal']),
  ]
}

/** Links to the printable notices, with those that are still to come greyed. */
export function presentNoticeLinks(rules: Rules, state: CaseState): OutputOf<'getCase'>['notices'] {
  if (state.mirror !== undefined) return []
  const ready = noticesOf(state)
  const wanted = [...new Set(['proposal', 'decision', ...ready])]
  return wanted.map((about) => ({
    about,
    title:
      about === 'proposal'
        ? (rules.notice?.value.title ?? noticeTitles.proposal)
        : noticeTitles[about.split(':')[0] as keyof typeof noticeTitles],
    ready: ready.includes(about),
    href: `/notices/${state.id}/${encodeURIComponent(about)}`,
  }))
}
