/** `build-process.ts SIZE SNAPSHOT`: fills an index with a made-up register, freezes it and writes its snapshot. */
import { open } from 'node:fs/promises'
import { createNameIndex, freezeIndex, putEntity, writeSnapshot } from '@xinyong/screening'
import type { Entity } from '@xinyong/screening'
import { madeRegister, registerWords } from './made-register.ts'

const [size, path] = [Number(process.argv[2]), process.argv[3] ?? '']
const BATCH = 20_000
const index = createNameIndex(true)
const seconds = { making: 0, filling: 0, freezing: 0, writing: 0 }

async function timed<T>(what: keyof typeof seconds, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  seconds[what] += (performance.now() - start) / 1000
  return result
}

function nextOf(entities: Iterator<Entity>): readonly Entity[] {
  const batch: Entity[] = []
  while (batch.length < BATCH) {
    const { done, value } = entities.next()
    if (done === true) break
    batch.push(value)
  }
  return batch
}

const register = madeRegister(size, 2, registerWords(1))
for (;;) {
  // Making the entities up is not what is measured.
  const batch = await timed('making', () => nextOf(register))
  if (batch.length === 0) break
  await timed('filling', () => {
    for (const entity of batch) putEntity(index, entity)
  })
  if (index.livingEntities % 500_000 === 0)
    process.stderr.write(`  … ${index.livingEntities.toLocaleString('en')} entities filled in\n`)
}
await timed('freezing', () => freezeIndex(index))
const peakOfBuilding = process.resourceUsage().maxRSS * 1024
const snapshot = await timed('writing', () => writeSnapshot(index))
await timed('writing', async () => {
  await using file = await open(path, 'w')
  await file.writeFile(new Uint8Array(snapshot))
})
process.stdout.write(
  JSON.stringify({
    seconds,
    bytes: snapshot.byteLength,
    words: index.frequency.length,
    names: index.livingNames,
    peakOfBuilding,
  }),
)
