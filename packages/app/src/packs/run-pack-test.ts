import type { Text } from '@xinyong/identity'
import type { Pack, PackTest, PackTestStep } from '@xinyong/rulebook'
import { commandOf } from './test-bodies.ts'
import type { Cases } from './test-cases.ts'
import { doCommand, expireBy } from './test-cases.ts'
import { lookAtCheck, lookAtState } from './test-looks.ts'

/** What did not come out as a step says. `step` counts from 0, as in the path `steps[0]` of the file. */
export interface PackTestFailure {
  readonly step: number
  readonly message: Text
}

export interface PackTestResult {
  readonly ok: boolean
  readonly failures: readonly PackTestFailure[]
}

type ActStep = Extract<PackTestStep, { readonly act: string }>

/** The system has done by itself what the step tells. */
const alreadyExpired = ({ cases }: Cases, step: ActStep): boolean => {
  const exit = cases.at(-1)?.exit
  return (
    step.act === 'expire' &&
    step.refused === undefined &&
    exit?.how === 'expired' &&
    exit.on === (step.with?.['on'] ?? step.on)
  )
}

const doAct = (
  pack: Pack,
  test: PackTest,
  before: Cases,
  step: ActStep,
): { readonly after: Cases; readonly message?: Text } => {
  const command = commandOf(step, test.subject)
  if (command === undefined) {
    const message = { en: `There is no act “${step.act}”.`, zh: `没有“${step.act}”这种行为。` }
    return { after: before, message }
  }
  if (alreadyExpired(before, step)) return { after: before }
  const { after, refused } = doCommand(pack, before, command, step.on)
  if (refused?.refusal.rule === step.refused) return { after }
  const { rule, message } = refused?.refusal ?? { rule: undefined, message: { en: '', zh: '' } }
  const expected = step.refused === undefined
  return {
    after,
    message: {
      en: `${step.act}: expected ${expected ? 'acceptance' : `refusal by ${step.refused}`}, ${rule === undefined ? 'was accepted' : `was refused by ${rule}: ${message.en}`}`,
      zh: `${step.act}：预期${expected ? '准许' : `依${step.refused}拒绝`}，实际${rule === undefined ? '准许' : `依${rule}拒绝：${message.zh}`}`,
    },
  }
}

/**
 * Runs the dated steps of a pack's test on the real procedure and standing, with no database: what the law answers is
 * what a court's clerk would be told. Terms expire by themselves; `open` after an end begins a new case that knows of
 * the earlier ones. An act that comes out differently ends the test, since later steps build on it.
 */
export const runPackTest = (pack: Pack, test: PackTest): PackTestResult => {
  const failures: PackTestFailure[] = []
  let cases: Cases = { cases: [] }
  for (const [at, step] of test.steps.entries()) {
    // A step that tells the expiry itself must find it still to be done.
    if (!('act' in step && step.act === 'expire')) cases = expireBy(pack, cases, step.on)
    if ('act' in step) {
      const { after, message } = doAct(pack, test, cases, step)
      cases = after
      if (message === undefined) continue
      failures.push({ step: at, message })
      break
    }
    const found = 'check' in step ? lookAtCheck(pack, cases, step) : lookAtState(pack, cases, step)
    failures.push(...found.map((message) => ({ step: at, message })))
  }
  return { ok: failures.length === 0, failures }
}
