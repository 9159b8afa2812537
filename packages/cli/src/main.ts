import { readFileSync } from 'node:fs'
import { Command, CommanderError, Option } from 'commander'
import type { Locale } from '@xinyong/identity'
import { createHost } from './host.ts'
import type { Host, Status } from './host.ts'
import { localeOf } from './locale.ts'
import { usageText } from './usage.ts'

type Env = Readonly<Record<string, string | undefined>>

type Make = (host: Host, done: (status: Status) => void) => Command

// Loaded when asked for: printing a pack must not wait for a database driver.
const COMMANDS: Readonly<Record<string, () => Promise<Make>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  screen: async () => (await import('./commands/screen.ts')).screenCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  pack: async () => (await import('./commands/pack.ts')).packCommand,
  points: async () => (await import('./commands/points.ts')).pointsCommand,
  products: async () => (await import('./commands/products.ts')).productsCommand,
  lab: async () => (await import('./commands/lab.ts')).labCommand,
  log: async () => (await import('./commands/log.ts')).logCommand,
  collate: async () => (await import('./commands/collate.ts')).collateCommand,
  score: async () => (await import('./commands/score.ts')).scoreCommand,
  backup: async () => (await import('./commands/backup.ts')).backupCommand,
  restore: async () => (await import('./commands/restore.ts')).restoreCommand,
}

/** Runs one command line and gives its exit status. */
export async function main(argv: readonly string[], env: Env): Promise<Status> {
  const locale = localeOf(argv, env)
  const host = createHost(locale, argv.includes('--json'), env)
  let status: Status = 0
  const program = await programFor(argv, host, (given) => (status = given))
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    return refuse(error, locale)
  }
}

async function programFor(
  argv: readonly string[],
  host: Host,
  done: (status: Status) => void,
): Promise<Command> {
  const { say } = host
  const program = new Command('xinyong')
    .description(
      say({
        en: 'Xinyong: open infrastructure for trust. Run a register as its law says, check against it, prove it.',
        zh: '信用：开放的信任基础设施。依法运行名单、核验、证明。',
      }),
    )
    .addOption(
      new Option('--lang <language>', say({ en: 'language of messages', zh: '消息语言' })).choices([
        'en',
        'zh',
      ]),
    )
    .version(version(), '-V, --version', say({ en: 'print the version', zh: '显示版本' }))
    .option('--json', say({ en: 'results as JSON', zh: '以 JSON 输出结果' }))
  const wanted = argv.find((word) => Object.hasOwn(COMMANDS, word))
  const loading = Object.entries(COMMANDS).filter(([name]) => (wanted ?? name) === name)
  for (const [, load] of loading) program.addCommand((await load())(host, done))
  for (const command of everyCommand(program)) {
    command
      .exitOverride()
      .helpOption('-h, --help', say({ en: 'show this help', zh: '显示帮助' }))
      .configureHelp({ showGlobalOptions: true })
      .configureOutput({ outputError: () => {} })
  }
  return program
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}

async function refuse(error: unknown, locale: Locale): Promise<Status> {
  if (error instanceof CommanderError) {
    const text = usageText(error)
    if (text === undefined) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`xinyong: ${text[locale]}\n`)
    return 2
  }
  const { failureOf } = await import('./failure.ts')
  const { status, code, message, details } = failureOf(error)
  for (const detail of details) process.stderr.write(`${detail[locale]}\n`)
  process.stderr.write(`xinyong: ${message[locale]} [${code}]\n`)
  if (status === 3 && process.env['XINYONG_DEBUG']) console.error(error)
  return status
}
