import type { CaseState, NoticeAbout } from '@xinyong/procedure'
import type { SubjectCard } from '../ports/ledger.ts'
import { authorityText } from '../presenters/text.ts'
import type { CaseRules } from '../rules.ts'
import { decisionNotice } from './decision.ts'
import type { NoticeDocument } from './document.ts'
import { proposalNotice } from './proposal.ts'
import { removalNotice } from './removal.ts'
import { rulingNotice } from './ruling.ts'

/** The notice of a step of the case; undefined while the step has not been made. */
export function noticeOf(
  at: CaseRules,
  state: CaseState,
  subject: SubjectCard,
  about: string,
): NoticeDocument | undefined {
  const [kind = '', petition = ''] = about.split(':')
  const bodies = {
    proposal: () => proposalNotice(at, state),
    decision: () => decisionNotice(at, state),
    ruling: () => rulingNotice(at, state, petition),
    removal: () => removalNotice(at, state),
  }
  if (!Object.hasOwn(bodies, kind)) return undefined
  const body = bodies[kind as NoticeAbout]()
  if (!body) return undefined
  const authority = authorityText(state.authority)
  return {
    ...body,
    about,
    kind: kind as NoticeAbout,
    authority,
    scheme: at.pack.title,
    caseNumber: state.id,
    addressee: {
      names: subject.names,
      identifiers: subject.identifiers.map(({ scheme, shown }) => `${scheme}: ${shown}`),
    },
    signature: authority,
    demo: subject.demo,
  }
}
