import type { Text } from '@xinyong/identity'
import type { CaseState } from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'
import { noticeTitles } from '../words/cases.ts'

/** What waits for somebody on a case, in a few words, for the queue. */
export function pendingOf(rules: Rules, state: CaseState): Text[] {
  const pending: Text[] = []
  const served = (about: string) =>
    state.services.some((service) => service.about === about && service.state === 'served')
  for (const service of state.services) {
    if (service.state === 'failed')
      pending.push({
        en: `Service failed: ${noticeTitles[service.about].en}`,
        zh: `送达未成功：${noticeTitles[service.about].zh}`,
      })
  }
  if (state.stage === 'opened') pending.push({ en: 'A proposal', zh: '提出列入建议' })
  if (state.stage === 'proposed' && !served('proposal'))
    pending.push({ en: 'Service of the notice', zh: '送达告知书' })
  if (state.stage === 'proposed' && rules.decision?.value.consent && !state.consent)
    pending.push({ en: 'The superior’s consent', zh: '上级同意' })
  if (state.stage === 'proposed' && served('proposal'))
    pending.push({ en: 'A decision', zh: '作出决定' })
  if (state.decision?.outcome === 'enter' && !state.exit && !served('decision'))
    pending.push({ en: 'Service of the decision', zh: '送达决定书' })
  for (const petition of state.petitions) {
    if (petition.ruling) continue
    const title = rules.remedies.find(({ id }) => id === petition.remedy)?.title
    pending.push({
      en: `A ruling: ${title?.en ?? petition.id}`,
      zh: `裁决：${title?.zh ?? petition.id}`,
    })
  }
  return pending
}
