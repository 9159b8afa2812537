import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parse } from 'yaml'
import { isTypeScript, listFiles, readText } from './checks/source-files.ts'

/*
 * No container engine runs in our tests, so what can be known without one is checked here:
 * that the two files agree with each other and with the program.
 */

const ROOT = join(import.meta.dirname, '..')

type Service = {
  readonly image: string
  readonly build?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: object
}
type Compose = {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}

const compose = parse(readFileSync(join(ROOT, 'compose.yaml'), 'utf8')) as Compose
const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8')
const { database, xinyong } = compose.services

/** The arguments of every line with this instruction. */
function instructions(name: string): readonly string[] {
  return dockerfile
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1).trim())
}

function environmentNames(): readonly string[] {
  return instructions('ENV').map((line) => line.split('=')[0] ?? '')
}

test('the images are the ones we support: Node 24, PostgreSQL 18', () => {
  assert.deepEqual(instructions('FROM'), ['node:24-slim AS build', 'node:24-slim'])
  assert.equal(database?.image, 'postgres:18')
})

test('compose publishes the port that the image exposes, to this machine only', () => {
  assert.deepEqual(instructions('EXPOSE'), ['8080'])
  assert.deepEqual(xinyong?.ports, ['127.0.0.1:8080:8080'])
  assert.match(instructions('HEALTHCHECK').join(' '), /127\.0\.0\.1:8080\/healthz/)
  assert.match(instructions('CMD').join(' '), /"--port", "8080"/)
})

test('every volume that compose mounts is declared, and the keys lie where the image looks', () => {
  const mounts = Object.values(compose.services).flatMap((service) => service.volumes ?? [])
  assert.deepEqual(
    mounts.map((mount) => mount.split(':')[0]),
    Object.keys(compose.volumes),
  )
  const folder = instructions('ENV')
    .find((line) => line.startsWith('XINYONG_DATA='))
    ?.split('=')[1]
  assert.deepEqual(instructions('VOLUME'), [folder])
  assert.ok(xinyong?.volumes?.includes(`keys:${folder}`))
})

test('every variable that compose sets for the program is named by the Dockerfile', () => {
  const names = Object.keys(xinyong?.environment ?? {})
  assert.deepEqual(names, ['DATABASE_URL'])
  for (const name of names) assert.ok(dockerfile.includes(name), name)
})

test('secrets come from the environment, never from the file', () => {
  const given = Object.values(compose.services).flatMap((service) =>
    Object.entries(service.environment ?? {}),
  )
  const secret = given.filter(([name]) => /PASSWORD|SECRET|KEY|_URL$/.test(name))
  assert.equal(secret.length, 2)
  for (const [name, value] of secret) assert.match(value, /\$\{\w+:\?[^}]+\}/, name)
})

test('the program waits for a healthy database and does not run as root', () => {
  assert.deepEqual(xinyong?.depends_on, { database: { condition: 'service_healthy' } })
  assert.ok(database?.healthcheck !== undefined)
  assert.deepEqual(instructions('USER'), ['node'])
})

test('the program the image starts exists, and reads every variable the image sets', (t) => {
  const [, program = ''] = JSON.parse(instructions('ENTRYPOINT')[0] ?? '[]') as string[]
  if (!existsSync(join(ROOT, program))) {
    t.skip(`skipped aloud: ${program} is not written yet`)
    return
  }
  const sources = listFiles(ROOT, (path) => path.startsWith('packages/') && isTypeScript(path))
    .map((path) => readText(ROOT, path))
    .join('\n')
  const ours = [...environmentNames(), 'DATABASE_URL'].filter((name) => name !== 'NODE_ENV')
  assert.deepEqual(
    ours.filter((name) => !sources.includes(name)),
    [],
  )
})

test('what the image must not carry is left out', () => {
  const ignored = readFileSync(join(ROOT, '.dockerignore'), 'utf8').split('\n')
  for (const path of ['.git', '.env', '.data', '**/node_modules'])
    assert.ok(ignored.includes(path), path)
})
