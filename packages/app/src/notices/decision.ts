import type { Text } from '@xinyong/identity'
import { entryOf, type CaseState } from '@xinyong/procedure'
import type { CaseRules } from '../rules.ts'
import { noticeTitles } from '../words/cases.ts'
import { consequences } from './consequences.ts'
import type { NoticeDocument } from './document.ts'
import { applications, objections } from './rights.ts'
import { dayText, lastDayBefore, sources } from './wording.ts'

type Body = Pick<NoticeDocument, 'title' | 'date' | 'paragraphs' | 'law' | 'canDo' | 'contest'>

function dismissed(at: CaseRules, decision: NonNullable<CaseState['decision']>): Body {
  const on = dayText(decision.on)
  return {
    title: { en: 'Decision not to enter', zh: '不予列入决定书' },
    date: decision.on,
    paragraphs: [
      {
        en: `The proposal to enter you in “${at.rules.title.en}” was dismissed on ${on.en}. You are not entered, no measure applies, and the case is closed.`,
        zh: `${on.zh}，本机关决定不将您列入“${at.rules.title.zh}”。您未被列入，不适用任何措施，本案结案。`,
      },
      { en: `Reasons: ${decision.reasons}`, zh: `理由：${decision.reasons}` },
    ],
    law: sources(at.rules, [at.rules.decision]),
    canDo: [],
    contest: [],
  }
}

/** From when to when, as it stands today; effect may still wait for service or for publicity. */
function times(at: CaseRules, state: CaseState): Text {
  const entry = entryOf(at.rules, state, at.today)
  const effect = at.rules.decision?.value.effect
  if (entry?.from === undefined)
    return effect === 'on-service'
      ? {
          en: 'The entry takes effect on the day on which this decision is served on you.',
          zh: '列入自本决定送达您之日起生效。',
        }
      : { en: 'The entry takes effect after the publicity period.', zh: '列入自公示期满后生效。' }
  const from = dayText(entry.from)
  const ends = entry.termEnds ?? entry.to
  if (ends === undefined)
    return {
      en: `The entry has effect from ${from.en}. It has no fixed end; below is how it is ended.`,
      zh: `列入自${from.zh}起生效，无固定期限；终止方式见下文。`,
    }
  const last = dayText(lastDayBefore(ends))
  return {
    en: `The entry has effect from ${from.en}. It ends by itself when ${last.en} is over.`,
    zh: `列入自${from.zh}起生效，至${last.zh}届满自行终止。`,
  }
}

function publicity(at: CaseRules, state: CaseState): Text {
  const rule = at.rules.publication?.value
  if (rule?.public.includes(state.subjectKind) !== true)
    return { en: 'The entry is not made public.', zh: '列入信息不向社会公布。' }
  const fields = rule.fields.filter(
    ({ subjects }) => subjects === undefined || subjects.includes(state.subjectKind),
  )
  return {
    en: `The entry is made public with: ${fields.map(({ label }) => label.en).join(', ')}.`,
    zh: `列入信息将予公布，公布事项：${fields.map(({ label }) => label.zh).join('、')}。`,
  }
}

function exits(at: CaseRules): Text | undefined {
  const { removals } = at.rules
  if (removals.length === 0) return undefined
  return {
    en: `The entry is ended early when: ${removals.map(({ title }) => title.en).join('; ')}.`,
    zh: `有下列情形之一的，提前移出：${removals.map(({ title }) => title.zh).join('；')}。`,
  }
}

/** The decision: entered on what ground, why, from when to when, what follows, how to contest and to leave. */
export function decisionNotice(at: CaseRules, state: CaseState): Body | undefined {
  const { decision } = state
  if (!decision) return undefined
  if (decision.outcome === 'dismiss') return dismissed(at, decision)
  const { rules } = at
  const ground = rules.grounds.find(({ id }) => id === state.proposal?.ground)
  const on = dayText(decision.on)
  const exit = exits(at)
  return {
    title: noticeTitles.decision,
    date: decision.on,
    paragraphs: [
      {
        en: `By decision of ${on.en} you are entered in “${rules.title.en}”.`,
        zh: `${on.zh}，本机关决定将您列入“${rules.title.zh}”。`,
      },
      {
        en: `Ground: ${ground?.title.en ?? ''}.`,
        zh: `列入事由：${ground?.title.zh ?? ''}。`,
      },
      {
        en: `Facts: ${state.proposal?.facts ?? state.facts}`,
        zh: `事实：${state.proposal?.facts ?? state.facts}`,
      },
      { en: `Reasons: ${decision.reasons}`, zh: `理由：${decision.reasons}` },
      times(at, state),
      ...consequences(at, state, {
        en: 'As long as the entry has effect, these measures apply:',
        zh: '列入期间适用下列措施：',
      }),
      publicity(at, state),
      ...(exit ? [exit] : []),
    ],
    law: sources(rules, [ground, ground?.term, rules.decision, rules.publication]),
    canDo: applications(at, state),
    contest: objections(at, state, 'entry'),
  }
}
