import assert from 'node:assert/strict'
import { test } from 'node:test'
import { places, plant } from '../testing/plant.ts'
import { check } from './boundaries.ts'

/** One file with one import in `packages/NAME/PATH`; true when the checker objects. */
function refused(path: string, line: string): boolean {
  using tree = plant({ [`packages/${path}`]: `${line}\n` })
  return check(tree.root).length === 1
}

test('a planted violation is found at its line', () => {
  using tree = plant({
    'packages/identity/src/a.ts': "import { x } from './b.ts'\nimport {\n  y,\n} from 'node:fs'\n",
    'packages/identity/src/b.ts': 'export const x = 1\n',
  })
  assert.deepEqual(places(check(tree.root)), ['packages/identity/src/a.ts:2'])
})

const FORBIDDEN: readonly (readonly [path: string, line: string])[] = [
  ['identity/src/a.ts', "import { load } from '@xinyong/rulebook'"],
  ['procedure/src/a.ts', "export { decide } from '@xinyong/standing'"],
  ['standing/src/a.ts', "import type { Root } from '@xinyong/tlog'"],
  ['tlog/src/a.ts', "import { parse } from '@xinyong/identity'"],
  ['rulebook/src/a.ts', "import { z } from 'zod'"],
  ['rulebook/src/a.ts', "const fs = await import('node:fs')"],
  ['rulebook/src/a.test.ts', "import { z } from '@xinyong/contract'"],
  ['screening/src/match.ts', "import { Worker } from 'node:worker_threads'"],
  ['screening/src/workers.ts', "import { readFile } from 'node:fs/promises'"],
  ['contract/src/a.ts', "import { run } from '@xinyong/app'"],
  ['app/src/a.ts', "import { sql } from 'kysely'"],
  ['app/src/a.ts', "import { readFileSync } from 'node:fs'"],
  ['app/src/a.ts', "import { open } from '@xinyong/ledger'"],
  ['ledger/src/a.ts', "import { importers } from '@xinyong/exchange'"],
  ['ledger/src/a.ts', "import { Hono } from 'hono'"],
  ['exchange/src/a.ts', "import { Pool } from 'pg'"],
  ['server/src/a.ts', "import { App } from '@xinyong/web'"],
  ['server/src/a.ts', "import { main } from '@xinyong/cli'"],
  ['web/src/a.tsx', "import { contract } from '@xinyong/contract'"],
  ['web/src/a.tsx', "import { append } from '@xinyong/tlog'"],
  ['web/src/a.tsx', "import { runExperiment } from '@xinyong/lab'"],
  ['web/src/a.tsx', "import { runSteps } from '@xinyong/lab/engine'"],
  ['web/src/a.tsx', "import type { Case } from '@xinyong/procedure'"],
  ['cli/src/check.ts', "import { open } from '@xinyong/ledger'"],
  ['lab/src/a.ts', "import type { Port } from '@xinyong/app'"],
  ['app/src/a.ts', "import { x } from '../../ledger/src/x.ts'"],
  ['app/src/a.ts', "import '../../../tools/check.ts'"],
  ['shop/src/a.ts', "import { x } from './b.ts'"],
]

for (const [path, line] of FORBIDDEN) {
  test(`refused: ${line} in ${path}`, () => assert.ok(refused(path, line)))
}

const ALLOWED: readonly (readonly [path: string, line: string])[] = [
  ['standing/src/a.ts', "import type { Case } from '@xinyong/procedure'"],
  ['identity/src/a.test.ts', "import assert from 'node:assert/strict'"],
  ['identity/src/a.ts', "import { pinyin } from 'pinyin-pro'"],
  ['identity/src/a.ts', "// import { readFileSync } from 'node:fs'"],
  ['screening/src/workers.ts', "import { Worker } from 'node:worker_threads'"],
  ['contract/src/a.ts', "import type { Act } from '@xinyong/procedure'"],
  ['ledger/src/a.ts', "import type { Ledger } from '@xinyong/app'"],
  ['server/src/main.ts', "import { open } from '@xinyong/ledger'"],
  ['server/test/a.test.ts', "import { cli } from '@xinyong/cli'"],
  ['web/src/a.tsx', "import type { Contract } from '@xinyong/contract'"],
  ['web/src/a.tsx', "import { type Contract, type Out } from '@xinyong/contract'"],
  ['web/src/a.tsx', "import en from '@xinyong/contract/messages/en.json'"],
  ['web/src/a.tsx', "import { verify } from '@xinyong/tlog/verify'"],
  ['web/src/a.tsx', "import { watchJob } from '@xinyong/lab/browser'"],
  ['cli/src/local.ts', "import { open } from '@xinyong/ledger'"],
  ['cli/src/check.ts', "import { readFileSync } from 'node:fs'"],
]

for (const [path, line] of ALLOWED) {
  test(`allowed: ${line} in ${path}`, () => assert.ok(!refused(path, line)))
}
