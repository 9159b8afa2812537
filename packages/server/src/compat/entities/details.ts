import {
  entitiesBehind,
  type ExportedEntity,
  type FtmEntity,
  type ScreenedEntity,
} from '@xinyong/app'
import { captionOf } from '@xinyong/exchange'
import type { Site } from '../../site.ts'
import { entityOfIndex, isMasked } from './of-index.ts'

/** An entity with what hangs on it, ready to be shown in the shape of whoever asks. */
export interface Detailed extends ExportedEntity {
  readonly caption: string
}

function detailed(
  screened: ScreenedEntity,
  record: ExportedEntity | undefined,
  now: string,
): Detailed {
  const { entity: known } = screened
  const whole = record !== undefined && !isMasked(screened, record)
  const entity: FtmEntity = whole ? record.entity : entityOfIndex(screened)
  const topics = entity.properties['topics'] ?? known.topics
  return {
    entity: topics.length === 0 ? entity : withTopics(entity, topics),
    related: whole ? record.related : [],
    datasets: known.datasets,
    firstSeen: known.firstSeen ?? now,
    lastChange: known.lastChange ?? known.firstSeen ?? now,
    lastSeen: now,
    target: known.topics.length > 0,
    caption: known.names[0]?.text ?? captionOf(entity),
  }
}

const withTopics = (entity: FtmEntity, topics: readonly string[]): FtmEntity => ({
  ...entity,
  properties: { ...entity.properties, topics },
})

/** Everything public about the entities of an answer, by id; one read of the ledger for all. */
export async function detailsOf(
  { app }: Site,
  screened: readonly ScreenedEntity[],
): Promise<ReadonlyMap<string, Detailed>> {
  const records = await entitiesBehind(app, screened)
  const now = app.clock.now()
  return new Map(
    screened.map((one) => [one.entity.id, detailed(one, records.get(one.entity.id), now)]),
  )
}
