import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const WEB = join(import.meta.dirname, '../../../web')

// The builder belongs to the web; npm puts it beside it or at the top.
const BUILDERS = ['node_modules', '../../node_modules'].map((folder) =>
  join(WEB, folder, 'vite/bin/vite.js'),
)

/** Where the built workbench lies. */
export const WEB_DIST = join(WEB, 'dist')

/**
 * Builds the workbench when it has never been built or its sources are newer. False when it cannot be built: the rest of
 * the program works without it.
 */
export async function ensureWebBuilt(progress: (line: string) => void): Promise<boolean> {
  const index = join(WEB_DIST, 'index.html')
  if (!existsSync(join(WEB, 'index.html'))) return existsSync(index)
  if (existsSync(index) && statSync(index).mtimeMs >= newest(WEB)) return true
  progress('Building the workbench, once …')
  const builder = BUILDERS.find((path) => existsSync(path))
  if (builder === undefined) return existsSync(index)
  const built = await run([builder, 'build', '--logLevel', 'error'])
  if (!built) progress('The workbench could not be built; the public pages and the interface work.')
  return built || existsSync(index)
}

function run(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args], {
      cwd: WEB,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', () => resolve(false))
    child.on('exit', (code) => resolve(code === 0))
  })
}

/** When the latest source changed: the web's own and the texts it carries. */
function newest(folder: string): number {
  const places = [
    join(folder, 'index.html'),
    join(folder, 'vite.config.ts'),
    join(folder, 'src'),
    join(folder, '../contract/src/messages'),
  ]
  return Math.max(...places.filter((place) => existsSync(place)).map(newestBelow))
}

function newestBelow(path: string): number {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(
    0,
    ...readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
}
