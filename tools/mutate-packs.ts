/**
 * `npm run mutate [PACK...] [--missed]`: changes every dated value of every pack once and tells how many changes the
 * pack's own tests notice. Ends with 1 where that is fewer than nine in ten, of a pack or of all.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPack } from '../packages/rulebook/src/index.ts'
import { isCaught, mutated, mutationsOf, told } from './mutations.ts'

const ENOUGH = 0.9
const root = process.env['XINYONG_PACKS'] ?? join(import.meta.dirname, '../packs')
const args = process.argv.slice(2)
const showMissed = args.includes('--missed')
const named = args.filter((arg) => !arg.startsWith('--')).map((arg) => arg.replace(/^packs\//, ''))
const folders = readdirSync(root)
  .filter((name) => existsSync(join(root, name, 'pack.yaml')))
  .filter((name) => named.length === 0 || named.includes(name))

const share = (caught: number, all: number): string =>
  all === 0 ? '–' : `${((caught * 100) / all).toFixed(1)} %`

let [allCaught, all, poor] = [0, 0, 0]
for (const folder of folders) {
  const loaded = loadPack(filesOf(folder))
  if (!loaded.ok) {
    console.error(`${folder}: does not load`)
    poor += 1
    continue
  }
  const mutations = mutationsOf(loaded.pack)
  const missed = mutations.filter((one) => !isCaught(mutated(loaded.pack, one), loaded.tests))
  const caught = mutations.length - missed.length
  const enough = mutations.length === 0 || caught / mutations.length >= ENOUGH
  if (!enough) poor += 1
  allCaught += caught
  all += mutations.length
  console.log(
    `${enough ? ' ' : '!'} ${folder.padEnd(32)} ${String(caught).padStart(4)}/${String(mutations.length).padEnd(4)} ${share(caught, mutations.length)}`,
  )
  if (showMissed) for (const one of missed) console.log(`      ${told(one)}`)
}
console.log(
  `  ${'all'.padEnd(32)} ${String(allCaught).padStart(4)}/${String(all).padEnd(4)} ${share(allCaught, all)}`,
)
process.exitCode = poor > 0 || allCaught < all * ENOUGH ? 1 : 0

function filesOf(folder: string) {
  const tests = join(root, folder, 'tests')
  const names = existsSync(tests)
    ? readdirSync(tests)
        .toSorted()
        .map((name) => `tests/${name}`)
    : []
  return ['pack.yaml', ...names].map((name) => ({
    path: `packs/${folder}/${name}`,
    text: readFileSync(join(root, folder, name), 'utf8'),
  }))
}
