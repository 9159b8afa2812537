import { Command } from 'commander'
import { AppError } from '@xinyong/contract'
import type { Host, Status } from '../host.ts'
import { runServer } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { withStore } from '../store-options.ts'

interface Options extends StoreOptions {
  readonly demo?: boolean
  readonly host?: string
  readonly port?: string
  readonly publicUrl?: string
}

/** `xinyong start`: server and web, migrating by itself. */
export function startCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('start'), host)
    .description(say({ en: 'run the server and the web', zh: '运行服务器与网页' }))
    .option(
      '--demo',
      say({ en: 'with demo schemes, cases and accounts', zh: '附演示制度、案件与账户' }),
    )
    .option(
      '--port <number>',
      say({ en: 'port (8080); 0: any free one', zh: '端口（8080）；0 为任意空闲端口' }),
    )
    .option(
      '--host <address>',
      say({ en: 'address to listen on (127.0.0.1)', zh: '监听地址（127.0.0.1）' }),
    )
    .option('--public-url <url>', say({ en: 'where people reach it', zh: '公众访问的地址' }))
    .action(async (options: Options) => done(await start(host, options)))
}

async function start(host: Host, options: Options): Promise<Status> {
  const { data, databaseUrl, demo, port, publicUrl } = options
  const status = await runServer(
    {
      locale: host.locale,
      demo: demo ?? false,
      ...(data === undefined ? {} : { dataDir: data }),
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(port === undefined ? {} : { port: portOf(port) }),
      ...(options.host === undefined ? {} : { host: options.host }),
      ...(publicUrl === undefined ? {} : { publicUrl }),
    },
    { print: host.line, progress: (line) => host.tell({ en: line, zh: line }) },
    { env: host.env },
  )
  return status === 0 ? 0 : 3
}

/** @throws AppError request/invalid */
function portOf(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new AppError('request/invalid', { field: '--port', reason: `0–65535, not ${text}` })
}
