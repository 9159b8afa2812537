import type { OutputOf } from '@xinyong/contract'
import type { Text, PlainDate } from '@xinyong/identity'
import { clocksOf, type CaseState } from '@xinyong/procedure'
import { activities, covers, say, type Rules } from '@xinyong/rulebook'
import { channelTitles, clockTitles, noticeTitles, outcomeTitles } from '../words/cases.ts'
import { both } from './text.ts'

type Choices = NonNullable<OutputOf<'getCase'>['allowed'][number]['choices']>
interface At {
  readonly rules: Rules
  readonly state: CaseState
  readonly today: PlainDate
}

const byId =
  (list: (at: At) => readonly { readonly id: string; readonly title: Text }[]) =>
  (at: At, id: string) =>
    list(at).find((item) => item.id === id)?.title

/** A petition as an officer recognises it: what it asks, its number, its day. */
function petitionTitle({ rules, state }: At, id: string): Text | undefined {
  const petition = state.petitions.find((candidate) => candidate.id === id)
  const title = rules.remedies.find((remedy) => remedy.id === petition?.remedy)?.title
  return petition && title
    ? {
        en: `${id}: ${title.en} (${petition.filedOn})`,
        zh: `${id}：${title.zh}（${petition.filedOn}）`,
      }
    : undefined
}

const titles: Readonly<Record<string, (at: At, id: string) => Text | undefined>> = {
  ground: (at, id) =>
    byId(({ rules }) => rules.grounds)(at, id) ?? byId(({ rules }) => rules.removals)(at, id),
  exclusionsChecked: byId(({ rules }) => rules.exclusions),
  remedy: byId(({ rules }) => rules.remedies),
  exemption: byId(({ rules }) => rules.exemptions),
  petition: petitionTitle,
  against: petitionTitle,
  about: (_at, id) => Object.entries(noticeTitles).find(([name]) => name === id)?.[1],
  channel: (_at, id) => Object.entries(channelTitles).find(([name]) => name === id)?.[1],
  outcome: (_at, id) => outcomeTitles[id],
  clock: ({ rules, state, today }, id) => {
    const clock = clocksOf(rules, state, today).find((candidate) => candidate.id === id)
    return (
      clock && {
        en: `${clockTitles[clock.what].en} (until ${clock.due})`,
        zh: `${clockTitles[clock.what].zh}（至${clock.due}）`,
      }
    )
  },
  activity: (_at, id) => ({ en: say(id, 'activities', 'en'), zh: say(id, 'activities', 'zh') }),
}

/** A scope of an exemption is offered as the activities it covers: a permit names one thing, not a field of life. */
const spelledOut = (field: string, ids: readonly string[]): readonly string[] =>
  field === 'activity'
    ? Object.keys(activities).filter((name) => ids.some((scope) => covers(scope, name)))
    : ids

/** Choices for a form, each with its title in both languages. */
export function presentChoices(
  at: At,
  fields: Readonly<Record<string, readonly string[]>>,
): Choices {
  return Object.fromEntries(
    Object.entries(fields).map(([field, ids]) => [
      field,
      [...new Set(spelledOut(field, ids))].map((id) => ({
        id,
        title: titles[field]?.(at, id) ?? both(id),
      })),
    ]),
  )
}
