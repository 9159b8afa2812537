import pg from 'pg'

export type Writers = {
  /** The rows the database has acknowledged so far. */
  readonly acknowledged: readonly number[]
  readonly stop: () => Promise<void>
}

const CONNECTIONS = 4

/** Commits numbered rows one by one on a few connections until stopped. */
export async function startWriters(connectionString: string): Promise<Writers> {
  const acknowledged: number[] = []
  let next = 0
  const ending = new AbortController()
  const clients = Array.from({ length: CONNECTIONS }, () => new pg.Client({ connectionString }))
  await Promise.all(clients.map((client) => client.connect()))
  const loops = clients.map(async (client) => {
    while (!ending.signal.aborted) {
      const id = next
      next += 1
      await client.query('insert into act (id, body) values ($1, repeat($2, 100))', [id, 'x'])
      acknowledged.push(id)
    }
    await client.end()
  })
  return {
    acknowledged,
    stop: async () => {
      ending.abort()
      await Promise.all(loops)
    },
  }
}
