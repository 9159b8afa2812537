import { isIdentifierGrade, parseIdentifier } from '@xinyong/identity'
import { entityOfFtm, type Query } from '@xinyong/screening'
import type { Site } from '../../site.ts'
import type { Example } from './clean-example.ts'

/** What the index is asked, and the keyed hashes of identifiers in it: a look is kept under them. */
export interface Question {
  readonly query: Query
  readonly identifierKeys: readonly string[]
}

const MOST_JOINED = 10

/** Names made of their parts where no whole one is given. */
function joined({ properties }: Example): readonly string[] {
  const of = (name: string): readonly string[] => properties[name] ?? []
  const [first, middle, last] = [of('firstName'), of('middleName').join(' '), of('lastName')]
  if (first.length === 0 || last.length === 0) return [...first, ...last].slice(0, MOST_JOINED)
  return first
    .flatMap((given) =>
      last.map((family) => [given, middle, family].filter((part) => part !== '').join(' ')),
    )
    .slice(0, MOST_JOINED)
}

/** An example as a query of the index. Registers keep sensitive numbers as keyed hashes: theirs are asked for too. */
export function questionOf({ app }: Site, example: Example): Question {
  const named = ['name', 'alias', 'weakAlias', 'previousName'].some(
    (name) => (example.properties[name]?.length ?? 0) > 0,
  )
  const properties = named ? example.properties : { ...example.properties, name: joined(example) }
  const {
    id: _id,
    datasets: _lists,
    topics: _topics,
    ...known
  } = entityOfFtm({
    id: 'question',
    schema: example.schema,
    properties,
  })
  const identifierKeys = known.identifiers.flatMap(({ scheme, value }) => {
    const read = parseIdentifier(
      scheme === '' || value.includes(':') ? value : `${scheme}:${value}`,
    )
    return read.ok && isIdentifierGrade(read.identifier)
      ? [app.identifierKeys.keyOf(read.identifier)]
      : []
  })
  return {
    query: {
      ...known,
      schema: example.schema,
      identifiers: [
        ...known.identifiers,
        ...identifierKeys.map((value) => ({ scheme: 'xy:key', value })),
      ],
    },
    identifierKeys,
  }
}
