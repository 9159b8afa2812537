import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** How the build of the web went, told to the test processes, so that a failure is a failed test in the one summary. */
export const BUILD_VARIABLE = 'XINYONG_WEB_BUILD'

const NEEDS_WEB = /^(e2e|packages\/(web|server|cli))\//

/** Builds the web when a chosen test may open it in a browser, and notes the result in the environment. */
export function buildWeb(root: string, files: readonly string[]): void {
  if (!hasBuildScript(root) || !files.some((file) => NEEDS_WEB.test(file))) return
  const done = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  process.env[BUILD_VARIABLE] = done.status === 0 ? 'done' : 'failed'
}

function hasBuildScript(root: string): boolean {
  const path = join(root, 'packages/web/package.json')
  if (!existsSync(path)) return false
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { scripts?: Record<string, string> }
  return manifest.scripts?.['build'] !== undefined
}
