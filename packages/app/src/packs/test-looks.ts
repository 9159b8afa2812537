import type { PlainDate, Text } from '@xinyong/identity'
import { clocksOf, entryOf, isInEffect } from '@xinyong/procedure'
import type { Pack, PackTestStep } from '@xinyong/rulebook'
import { rulesOn } from '@xinyong/rulebook'
import type { StandingEntry } from '@xinyong/standing'
import { checkSubject, createResolver, isStaleMirror } from '@xinyong/standing'
import type { Cases } from './test-cases.ts'
import { rulesOf } from './test-cases.ts'

type Check = Extract<PackTestStep, { readonly check: unknown }>
type State = Extract<PackTestStep, { readonly state: unknown }>

type Told = string | boolean | undefined

const differs = (what: Text, expected: Told, found: Told): readonly Text[] => {
  const [want, got] = [expected, found].map((value) => String(value ?? '–'))
  if (want === got) return []
  return [
    {
      en: `${what.en}: expected ${want}, found ${got}.`,
      zh: `${what.zh}：预期${want}，实际${got}。`,
    },
  ]
}

/** Asks the check on the cases' entries as a relying party would. */
export const lookAtCheck = (
  pack: Pack,
  { cases, mirroredOn }: Cases,
  step: Check,
): readonly Text[] => {
  const resolve = createResolver((id, on) => (id === pack.id ? rulesOn(pack, on) : undefined))
  const rules = rulesOn(pack, step.on)
  const entries = cases.flatMap((state): readonly StandingEntry[] => {
    const entry = entryOf(rulesOf(pack, state), state, step.on)
    const scheme = entry === undefined ? undefined : resolve(entry, step.on)
    return entry === undefined || scheme === undefined ? [] : [{ entry, scheme }]
  })
  const stale = pack.use === 'mirror' && isStaleMirror(rules, mirroredOn, step.on)
  const answer = checkSubject(
    {
      activity: step.check.activity,
      purpose: step.check.purpose ?? 'test',
      claims: (step.check.claims ?? []).map((measure) => `${pack.id}/${measure}`),
      on: step.on,
      match: step.check.match ?? 'identifier',
      freshness: { behind: false, staleMirrors: stale ? [rules] : [] },
    },
    entries,
  )
  const wanted = step.expect.measure
  const measures = answer.reasons.map(({ measure }) => measure.id)
  return [
    ...differs({ en: 'Decision', zh: '结论' }, step.expect.decision, answer.decision),
    ...(wanted === undefined || measures.includes(wanted)
      ? []
      : differs({ en: 'Measure', zh: '措施' }, wanted, measures.join(', ') || undefined)),
  ]
}

const lookAtEntry = (
  expected: NonNullable<State['state']['entry']>,
  found: { readonly from?: PlainDate; readonly to?: PlainDate } | undefined,
): readonly Text[] => {
  const what = { en: 'Entry', zh: '列入' }
  if (expected === 'none') return differs(what, 'none', found === undefined ? 'none' : 'an entry')
  if (found === undefined) return differs(what, 'an entry', 'none')
  const from =
    expected.from === undefined
      ? []
      : differs({ en: 'Entry from', zh: '列入起' }, expected.from, found.from)
  const to =
    expected.to === undefined
      ? []
      : differs({ en: 'Entry to', zh: '列入止' }, expected.to, found.to ?? 'open')
  return [...from, ...to]
}

const isPaused = (entry: ReturnType<typeof entryOf>, on: PlainDate): boolean =>
  entry !== undefined && isInEffect({ ...entry, suspensions: [] }, on) && !isInEffect(entry, on)

/** Compares what a step says of the last case with what it is on that day. */
export const lookAtState = (pack: Pack, { cases }: Cases, step: State): readonly Text[] => {
  const state = cases.at(-1)
  const { stage, entry, clocks = {}, answers = {}, exit, public: isPublic, suspended } = step.state
  if (state === undefined)
    return entry === 'none' ? [] : [{ en: 'There is no case yet.', zh: '尚无案件。' }]
  const rules = rulesOf(pack, state)
  const found = entryOf(rules, state, step.on)
  const running = clocksOf(rules, state, step.on)
  const ends: readonly (string | undefined)[] = [state.exit?.how, state.exit?.ground]
  return [
    ...(stage === undefined ? [] : differs({ en: 'Stage', zh: '阶段' }, stage, state.stage)),
    ...(entry === undefined ? [] : lookAtEntry(entry, found)),
    ...Object.entries(clocks).flatMap(([prefix, due]) =>
      differs(
        { en: `Clock ${prefix}`, zh: `期间${prefix}` },
        due,
        (running.find(({ id }) => id === prefix) ?? running.find(({ id }) => id.startsWith(prefix)))
          ?.due,
      ),
    ),
    ...Object.entries(answers).flatMap(([id, within]) =>
      differs(
        { en: `Answer to ${id}`, zh: `对${id}的答复期限` },
        within,
        rulesOn(pack, step.on).remedies.find((remedy) => remedy.id === id)?.answerWithin,
      ),
    ),
    // A test may name how the entry ended (`removed`) or on which ground.
    ...(exit === undefined || ends.includes(exit)
      ? []
      : differs({ en: 'Exit', zh: '终止' }, exit, state.exit?.ground)),
    ...(suspended === undefined
      ? []
      : differs({ en: 'Suspended', zh: '暂停' }, suspended, isPaused(found, step.on))),
    ...(isPublic === undefined
      ? []
      : differs({ en: 'Public', zh: '公开' }, isPublic, found?.public ?? false)),
  ]
}
