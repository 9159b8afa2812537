import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { importList, type App } from '@xinyong/app'
import { digestRecord, fileFromBytes, fileFromPath, importers } from '@xinyong/exchange'
import type { SourceFile } from '@xinyong/exchange'

const NONE = '-0- '
const row = (...cells: readonly string[]): string =>
  cells.map((cell) => (cell === NONE ? cell : `"${cell}"`)).join(',')
/** Twelve columns: number, name, kind, programme, seven that stay empty, remarks. */
const entry = (id: number, name: string, kind: string, remarks: string): string =>
  `${id},${row(name, kind, 'SDGT', ...Array.from({ length: 7 }, () => NONE), remarks)}`

/** Invented people, companies and a ship, in the files of the list's publisher. */
const files: Readonly<Record<string, readonly string[]>> = {
  'sdn.csv': [
    entry(
      101,
      'QUARTZ, Ivan Petrovich',
      'individual',
      "DOB 07 Mar 1961; POB Minsk, Belarus; nationality Belarus; Gender Male; Passport MP1234567 (Belarus); a.k.a. 'IVAN THE STONE'.",
    ),
    entry(
      102,
      'NORTHERN QUARTZ TRADING CO., LTD.',
      NONE,
      'Registration Number 5544-332 (China); Website www.quartz.example; Linked To: QUARTZ, Ivan Petrovich.',
    ),
    entry(103, 'SEA QUARTZ', 'vessel', 'Vessel Registration Identification IMO 9187629.'),
    entry(104, 'BASALT, Maria', 'individual', 'DOB 1970; citizen Peru; Gender Female.'),
    entry(105, 'BASALT, Mario', 'individual', 'DOB 1981; citizen Chile; Gender Male.'),
  ],
  'alt.csv': ['101,1,"aka","KVARTS, Ivan",-0- ', '102,2,"aka","NQT",-0- '],
  'add.csv': [
    '101,1,"12 Stone Street","Minsk","Belarus",-0- ',
    '102,2,"1 Harbour Road","Dalian","China",-0- ',
  ],
  'sdn_comments.csv': [],
}

async function importOfac(app: App, edition: string, list: readonly SourceFile[]): Promise<void> {
  const { read } = importers['ofac-sdn']
  await importList(app, {
    register: 'us-ofac-sdn',
    edition,
    digestOf: digestRecord,
    read: () => read(list, () => {}),
  })
}

/** The invented list, through the importer of the real one. */
export async function importInvented(app: App): Promise<void> {
  const list = Object.entries(files).map(([name, lines]) =>
    fileFromBytes(name, new TextEncoder().encode(lines.map((line) => `${line} \r\n`).join(''))),
  )
  await importOfac(app, 'invented', list)
  await app.screening?.catchUp()
}

/** The complete list of July 2021, where it lies beside the checkout; else the test is skipped aloud. */
export async function importReal(t: TestContext, app: App): Promise<boolean> {
  const root = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared')
  const folder = join(root, 'data/lists/ofac-2021')
  if (!existsSync(folder)) {
    t.skip('needs ../shared/data/lists/ofac-2021')
    return false
  }
  const names = ['sdn.csv', 'alt.csv', 'add.csv', 'sdn_comments.csv']
  await importOfac(
    app,
    '2021-07',
    await Promise.all(names.map((name) => fileFromPath(join(folder, name)))),
  )
  await app.screening?.catchUp()
  return true
}
