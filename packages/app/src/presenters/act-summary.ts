import type { Text } from '@xinyong/identity'
import type { Act } from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'
import { formatPeriod } from '@xinyong/rulebook'
import { channelTitles, noticeTitles, outcomeTitles } from '../words/cases.ts'
import { both } from './text.ts'

const titled = (list: readonly { readonly id: string; readonly title: Text }[], id: string): Text =>
  list.find((item) => item.id === id)?.title ?? both(id)

const outcome = (name: string): Text => outcomeTitles[name] ?? both(name)

function period(length: string | undefined): Text {
  return length === undefined ? both('') : formatPeriod(length)
}

/** One sentence for the timeline: what this act said. */
export function summarise(rules: Rules, act: Act): Text {
  switch (act.kind) {
    case 'open':
      return {
        en: `On application of: ${act.body.applicant}`,
        zh: `申请人：${act.body.applicant}`,
      }
    case 'propose':
      return titled(rules.grounds, act.body.ground)
    case 'consent':
      return act.body.granted ? { en: 'Consented', zh: '同意' } : { en: 'Refused', zh: '不同意' }
    case 'serve': {
      const [about, channel] = [noticeTitles[act.body.about], channelTitles[act.body.channel]]
      const how = outcome(act.body.outcome)
      return {
        en: `${about.en}: ${how.en} ${channel.en} on ${act.body.on}`,
        zh: `${about.zh}：${act.body.on}${channel.zh}，${how.zh}`,
      }
    }
    case 'decide': {
      const length = period(act.body.length)
      const how = outcome(act.body.outcome)
      return length.en === ''
        ? how
        : { en: `${how.en}, for ${length.en}`, zh: `${how.zh}，期限${length.zh}` }
    }
    case 'publish':
      return both(act.body.channels.join('; '))
    case 'object':
    case 'apply':
      return titled(rules.remedies, act.body.remedy)
    case 'rule': {
      const how = outcome(act.body.outcome)
      return { en: `${act.body.petition}: ${how.en}`, zh: `${act.body.petition}：${how.zh}` }
    }
    case 'annotate':
      return both(act.body.text)
    case 'extend': {
      const by = period(act.body.by)
      return {
        en: `${act.body.clock} by ${by.en}, until ${act.body.until ?? ''}`,
        zh: `${act.body.clock}延长${by.zh}，至${act.body.until ?? ''}`,
      }
    }
    case 'correct':
      return both(Object.keys(act.body.particulars).join(', '))
    case 'exempt':
      return {
        en: `${titled(rules.exemptions, act.body.exemption).en}, until ${act.body.until}`,
        zh: `${titled(rules.exemptions, act.body.exemption).zh}，至${act.body.until}`,
      }
    case 'redeem':
      return both(act.body.activity)
    case 'remove':
      return act.body.ground === 'annulled'
        ? { en: 'The entry is annulled', zh: '列入予以撤销' }
        : titled(rules.removals, act.body.ground)
    case 'expire':
      return { en: `The term ended on ${act.body.on}`, zh: `期限于${act.body.on}届满` }
    case 'compensate':
      return { en: `${act.body.from} to ${act.body.to}`, zh: `${act.body.from}至${act.body.to}` }
    case 'mirror':
      return {
        en: `Edition ${act.body.edition}, record ${act.body.sourceId}`,
        zh: `版本${act.body.edition}，记录${act.body.sourceId}`,
      }
    case 'suspend':
    case 'resume':
    case 'repair':
    case 'withdraw':
      return both(act.body.reasons)
    case 'edition':
    case 'erase':
    case 'agreement':
    case 'recall':
    case 'score':
    case 'points':
      return both('')
  }
}
