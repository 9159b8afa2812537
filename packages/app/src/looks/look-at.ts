import { defined } from '../defined.ts'
import type { App } from '../ports/app.ts'
import type { Look } from '../ports/looks.ts'
import type { Principal } from '../ports/principal.ts'
import { roleTitles } from '../words/cases.ts'

/** Whom the subject is shown as having looked, and the id that stands for them in the records. */
export function whoLooks(principal: Principal): Pick<Look, 'who' | 'actor'> {
  switch (principal.kind) {
    case 'key':
      return { who: principal.relyingParty, actor: principal.key }
    case 'account': {
      const offices = principal.roles.map((role) => `${roleTitles[role].en} ${roleTitles[role].zh}`)
      const authority = principal.authority === undefined ? [] : [principal.authority]
      return { who: [...authority, offices.join(', ')].join(' · '), actor: principal.account }
    }
    case 'public':
      return { who: 'The public 公众', actor: 'public' }
    case 'system':
      return { who: 'The register itself 本登记系统', actor: `system:${principal.job}` }
  }
}

export type LookMade = Pick<Look, 'what' | 'purpose'> &
  Partial<Pick<Look, 'id' | 'subject' | 'identifierKey' | 'activity' | 'decision' | 'entries'>>

export function lookOf(app: App, principal: Principal, made: LookMade): Look {
  return {
    ...whoLooks(principal),
    entries: [],
    id: app.ids.id(),
    at: app.clock.now(),
    ...defined(made),
  }
}

/** True when the one who looks is the one looked at: reading one's own file is no look. */
export function isOwn(principal: Principal, subject: string | undefined): boolean {
  return principal.kind === 'account' && subject !== undefined && principal.subject === subject
}
