import type { App } from '../ports/app.ts'
import { issueDemoKey, lookAround, type DemoKey } from './looks.ts'
import { hireCast, type DemoAccount } from './people.ts'
import { openMarket } from './market.ts'
import { play } from './play.ts'
import type { Story } from './story.ts'
import { consumption } from './stories/consumption.ts'
import { debarment } from './stories/debarment.ts'
import { defaulters } from './stories/defaulters.ts'
import { football } from './stories/football.ts'
import { putDemoProducts } from './products.ts'
import { putDemoSubjects } from './subjects.ts'

/** What the console prints, once: nobody can look the passwords up later. */
export interface DemoCredentials {
  readonly accounts: readonly DemoAccount[]
  readonly keys: readonly DemoKey[]
}

/** Told side by side; each scheme's cases in order. */
function storiesOf(app: App): readonly (readonly Story[])[] {
  const today = Date.parse(app.clock.now())
  const since = (date: string) => Math.floor((today - Date.parse(date)) / 86_400_000)
  return [defaulters(since), consumption, football, debarment]
}

/**
 * Fills an empty register with synthetic subjects and cases in every stage, made by really taking each step on its day.
 * The accounts come last: a start that was interrupted is taken up where it stood. With accounts there, it does nothing.
 * @returns undefined when the register has been filled already
 */
export async function seedDemo(app: App): Promise<DemoCredentials | undefined> {
  const system = { kind: 'system', job: 'demo' } as const
  const known = await app.ledger.read(system, (tx) => tx.accounts.count())
  if (known > 0) return undefined
  const subjects = await putDemoSubjects(app)
  const cast = await hireCast(app, subjects)
  const key = await issueDemoKey(app)
  const { principals } = cast
  const theatre = { app, subjects, principals, airline: key.principal }
  const what = { en: 'Making demo cases', zh: '正在生成示范案件' }
  const schemes = storiesOf(app)
  const total = schemes.flat().length
  let told = 0
  await Promise.all(
    schemes.map(async (stories) => {
      for (const story of stories) {
        await play(theatre, story)
        app.events.progressed(what, (told += 1), total)
      }
    }),
  )
  await putDemoProducts(app)
  await lookAround(app, key.principal)
  const market = await openMarket(theatre)
  await app.ledger.write(system, async (tx) => {
    for (const account of cast.kept) await tx.accounts.put(account)
  })
  await app.standing?.catchUp()
  return { accounts: cast.accounts, keys: [key.shown, ...market] }
}
