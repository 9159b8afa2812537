import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedDemo, type App, type DemoCredentials } from '@xinyong/app'
import { createPasswordHasher } from './auth/passwords.ts'

// These passwords are random and 96 bits long: no one guesses them at any cost, so a start need not wait for the dear hash.
const demoHasher = createPasswordHasher({ logN: 12, r: 8, p: 1 })

/**
 * The demonstration: made on an empty register, found again at later starts. Its passwords are for trying out, so they are
 * kept in the data folder (mode 0600) and told at every start; those of real accounts are kept nowhere.
 */
export async function openDemo(app: App, dataDir: string): Promise<DemoCredentials | undefined> {
  const file = join(dataDir, 'demo-accounts.json')
  const made = await seedDemo({ ...app, passwords: demoHasher })
  if (made !== undefined) {
    writeFileSync(file, `${JSON.stringify(made, undefined, 2)}\n`, { mode: 0o600 })
    return made
  }
  if (!existsSync(file)) return undefined
  return JSON.parse(readFileSync(file, 'utf8')) as DemoCredentials
}
