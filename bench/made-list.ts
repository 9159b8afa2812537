import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ABSENT = Array.from({ length: 7 }, () => '-0- ').join(',')

/** An edition of the sanctions list's form with as many invented entries as are wanted, each with an alias and an address. */
export async function writeList(folder: string, entries: number): Promise<readonly string[]> {
  const ids = Array.from({ length: entries }, (_, n) => n + 1)
  const files: Readonly<Record<string, (id: number) => string>> = {
    'sdn.csv': (id) =>
      `${id},"QUILL TRADING ${id} CO., LTD.",-0- ,"INK",${ABSENT},"Tax ID No. ${100_000_000 + id} (Serbia); Website www.quill-${id}.example."`,
    'alt.csv': (id) => `${id},${id},"aka","QT ${id}",-0- `,
    'add.csv': (id) => `${id},${id},"${id} Dock Road","Port Cedar","Panama",-0- `,
  }
  const paths = [join(folder, 'sdn_comments.csv')]
  await writeFile(paths[0]!, '\u001a')
  for (const [name, row] of Object.entries(files)) {
    const path = join(folder, name)
    await writeFile(path, `${ids.map((id) => `${row(id)}\r\n`).join('')}\u001a`)
    paths.push(path)
  }
  return paths
}
