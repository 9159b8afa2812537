import { lookOf, lookWriter, type ScreenedEntity } from '@xinyong/app'
import type { Site } from '../site.ts'
import type { Asker } from './asker.ts'

/**
 * Charter 7: nobody is shown before the look is on disk. Everybody shown has been looked at; a question that shows
 * nobody is kept too, under the keyed hash of the identifier asked about, so that it turns up once its holder is known.
 */
export async function logLooks(
  { app }: Site,
  { principal, purpose }: Asker,
  asked: readonly {
    readonly shown: readonly ScreenedEntity[]
    readonly identifierKeys?: readonly string[]
  }[],
): Promise<void> {
  const writer = lookWriter(app.ledger)
  const made = { what: 'screening', purpose } as const
  const looks = asked.flatMap(({ shown, identifierKeys = [] }) => {
    const [identifierKey] = identifierKeys
    if (shown.length === 0)
      return [{ ...made, ...(identifierKey === undefined ? {} : { identifierKey }) }]
    return shown.flatMap(({ subjects, entries }) =>
      subjects.map((subject) => ({ ...made, subject, entries })),
    )
  })
  await Promise.all(looks.map((look) => writer.write(lookOf(app, principal, look))))
}
