import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Invented entries in the form of the OFAC list: 8 columns of facts are empty. */
function sdnRow(id: number, name: string, programme: string): string {
  return `${id},"${name}",-0- ,"${programme}",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- `
}

export interface Entry {
  readonly id: number
  readonly name: string
  readonly programme?: string
}

/** Writes the files of one edition; gives their paths. `extra` are raw lines of the main file. */
export async function writeEdition(
  folder: string,
  entries: readonly Entry[],
  extra: readonly string[] = [],
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const rows = entries.map(({ id, name, programme = 'INK' }) => sdnRow(id, name, programme))
  const files: Readonly<Record<string, readonly string[]>> = {
    'sdn.csv': [...rows, ...extra],
    'alt.csv': entries.slice(0, 1).map(({ id }) => `${id},1,"aka","ALIAS OF ${id}",-0- `),
    'add.csv': entries
      .slice(0, 1)
      .map(({ id }) => `${id},1,"1 Dock Road","Port Cedar","Panama",-0- `),
    'sdn_comments.csv': [],
  }
  const paths: string[] = []
  for (const [name, lines] of Object.entries(files)) {
    const path = join(folder, name)
    await writeFile(path, `${lines.map((line) => `${line}\r\n`).join('')}\u001a`)
    paths.push(path)
  }
  return paths
}

export function manyEntries(count: number): readonly Entry[] {
  return Array.from({ length: count }, (_, n) => ({ id: n + 1, name: `QUILL TRADING ${n + 1}` }))
}
