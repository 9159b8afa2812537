import type { PlainDate, Text } from '@xinyong/identity'
import { decide, isInEffect, type Actor, type CaseState, type Command } from '@xinyong/procedure'
import type { EndsOn, Pack, RemovalInForce } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import { commendations } from '../cases/ends-commendations.ts'
import { record } from '../cases/record.ts'
import type { App } from '../ports/app.ts'
import type { EntryRow, ReadTx } from '../ports/ledger.ts'
import { rulesOfCase } from '../rules.ts'

const SYSTEM = { kind: 'system', job: 'follow-adverse-entries' } as const
const BY: Actor = { id: 'system:follow-adverse-entries', role: 'system' }

type Ending = RemovalInForce & { readonly endsOn: EndsOn }

/** A pause that has to begin, or one that has lost its cause. */
function next(
  app: App,
  state: CaseState,
  rows: readonly EntryRow[],
): { readonly command: Command; readonly told: Text } | undefined {
  const { rules } = rulesOfCase(app, state)
  const dayOf = ({ entry }: EntryRow): PlainDate | undefined => {
    const pack = app.packs.get(entry.pack)?.pack
    return pack && app.clock.today(pack.timezone)
  }
  for (const { cause, to } of state.suspensions) {
    if (cause === undefined || to !== undefined) continue
    const row = rows.find(({ entry }) => entry.id === cause.entry)
    const on = row && dayOf(row)
    // Paused itself, it still stands; only its end gives the status back.
    const ended = row?.entry.to !== undefined && on !== undefined && row.entry.to <= on
    if (!ended) continue
    const told = {
      en: `The adverse entry that paused the status ended on ${row.entry.to}: the status counts again.`,
      zh: `致使身份暂停的失信列入已于${row.entry.to}终止：身份恢复。`,
    }
    const body = { reasons: `${told.en} ${told.zh}`, cause: cause.entry }
    return { command: { kind: 'resume', by: BY, body }, told }
  }
  const endings = rules.removals.filter(
    (one): one is Ending => one.endsOn?.kind === 'adverse-entry',
  )
  for (const ending of endings)
    for (const row of rows) {
      const { entry } = row
      const on = dayOf(row)
      if (!ending.endsOn.schemes.includes(entry.pack) || on === undefined) continue
      if (entry.from === undefined || !isInEffect(entry, on)) continue
      if (state.suspensions.some(({ cause }) => cause?.entry === entry.id)) continue
      const scheme = app.packs.get(entry.pack)?.pack.title ?? { en: entry.pack, zh: entry.pack }
      const law = lawText(rules.sources, ending.law)
      const told = {
        en: `Entered under “${scheme.en}” with effect from ${entry.from}: the status is paused from that day by ${law.en}, and an officer decides whether it ends. You may object to the entry there, and here to the pause.`,
        zh: `因${entry.from}起列入“${scheme.zh}”，依${law.zh}，该身份自当日起暂停，由工作人员决定是否终止。可对该列入提出异议，也可在此对暂停提出异议。`,
      }
      const cause = {
        ground: ending.id,
        scheme: entry.pack,
        entry: entry.id,
        since: entry.from,
      }
      const body = { reasons: `${told.en} ${told.zh}`, cause }
      return { command: { kind: 'suspend', by: BY, body }, told }
    }
  return undefined
}

const open = (state: CaseState, packs: ReadonlySet<string>): boolean =>
  packs.has(state.pack) && state.stage === 'decided' && state.exit === undefined

/** One step on one case, in its own transaction; the text is what the subject is told. */
async function step(app: App, id: string): Promise<Text | undefined> {
  return app.ledger.write(SYSTEM, async (tx) => {
    const state = await tx.cases.getForUpdate(id)
    if (!state || state.exit) return undefined
    const found = next(app, state, await tx.entries.ofSubject(state.subject))
    if (!found) return undefined
    const { rules, today } = rulesOfCase(app, state)
    const decision = decide(rules, state, found.command, today)
    if (!decision.ok) {
      app.events.refused(decision.refusal.rule)
      return undefined
    }
    await record(app, tx, state, decision.acts)
    return found.told
  })
}

/** Beside the act on file, which the subject sees anyway; without an address, or a mail server, that must do. */
async function tell(app: App, subject: string, told: Text): Promise<void> {
  if (!app.mailer.configured) return
  const contact = await app.ledger.read(SYSTEM, (tx) => tx.subjects.contact(subject))
  if (contact?.email === undefined) return
  await app.mailer.send({
    to: contact.email,
    subject: '身份暂停或者恢复 Your status is paused, or counts again',
    text: `${told.zh}\n\n${told.en}\n`,
  })
}

/**
 * A subject's commendations after one of its adverse entries has begun or ended. Nobody is listed: a status pauses where
 * the pack's own law lets an adverse entry end it, and an officer confirms the end. Running twice does nothing.
 */
export async function followSubject(app: App, subject: string): Promise<number> {
  const packs = new Set(commendations(app).map(({ id }) => id))
  const cases = await app.ledger.read(SYSTEM, (tx) => tx.cases.ofSubject(subject))
  let steps = 0
  for (const { id } of cases.filter((state) => open(state, packs)))
    for (let told = await step(app, id); told !== undefined; told = await step(app, id)) {
      steps += 1
      await tell(app, subject, told)
    }
  if (steps > 0) await app.standing?.catchUp()
  return steps
}

const holders = async (tx: ReadTx, pack: Pack): Promise<ReadonlySet<string>> => {
  const subjects = new Set<string>()
  for await (const { entry } of tx.entries.stream({ pack: pack.id })) subjects.add(entry.subject)
  return subjects
}

/** All of them: entries also begin and end on a day on which nobody acts. */
export async function followAdverseEntries(app: App): Promise<number> {
  let steps = 0
  for (const pack of commendations(app)) {
    const subjects = await app.ledger.read(SYSTEM, (tx) => holders(tx, pack))
    for (const subject of subjects) steps += await followSubject(app, subject)
  }
  return steps
}
