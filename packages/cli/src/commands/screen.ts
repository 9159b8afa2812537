import { Command } from 'commander'
import { operations } from '@xinyong/app'
import { contract } from '@xinyong/contract'
import type { InputOf, OutputOf } from '@xinyong/contract'
import { localCaller } from '../caller.ts'
import type { Host, Status } from '../host.ts'
import { openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { withStore } from '../store-options.ts'
import { validated } from '../validated.ts'

interface Options extends StoreOptions {
  readonly schema: string
  readonly birthDate?: string
  readonly country?: string
  readonly limit: string
  readonly purpose: string
}

type Answer = OutputOf<'screenName'>

/** `xinyong screen NAME`: who on the registers may be meant. */
export function screenCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('screen'), host)
    .description(
      say({ en: 'who on the registers may be meant by a name', zh: '名单中可能与该姓名对应者' }),
    )
    .argument('<name>', say({ en: 'name, in any script', zh: '姓名或名称，任何文字' }))
    .option(
      '--schema <schema>',
      'Person, Organization, Company, LegalEntity, Vessel, Thing',
      'Thing',
    )
    .option('--birth-date <date>', say({ en: 'birth date, or its year', zh: '出生日期或年份' }))
    .option('--country <code>', say({ en: 'two letters', zh: '两位国家代码' }))
    .option('--limit <number>', say({ en: 'at most so many', zh: '最多返回数' }), '10')
    .option('--purpose <purpose>', say({ en: 'why it is asked', zh: '查询目的' }), 'screening')
    .action(async (name: string, options: Options) => done(await screen(host, name, options)))
}

async function screen(host: Host, name: string, options: Options): Promise<Status> {
  const asked = inputOf(name, options)
  await using local = await openLocal(host, options)
  const answer = await operations.screenName(await local.screening(), localCaller(options.purpose), asked)
  if (host.json) host.line(JSON.stringify(answer))
  else for (const result of answer.results) host.line(printed(host, result))
  host.tell(answer.results.length === 0 ? { en: 'Nobody found.', zh: '未找到。' } : answer.note)
  return 0
}

function inputOf(
  name: string,
  { schema, birthDate, country, limit, purpose }: Options,
): InputOf<'screenName'> {
  return validated(contract.screenName.body!, {
    schema,
    limit: Number(limit),
    purpose,
    properties: {
      name: [name],
      ...(birthDate === undefined ? {} : { birthDate: [birthDate] }),
      ...(country === undefined ? {} : { country: [country] }),
    },
  })
}

function printed({ say }: Host, result: Answer['results'][number]): string {
  const { score, strength, name, registers, entry, explanation } = result
  const why = explanation.map(({ text }) => say(text)).join('; ')
  return [
    `${score.toFixed(2)} ${strength.padEnd(10)} ${name}`,
    `    ${registers.join(', ')}${entry === undefined ? '' : `  ${entry}`}`,
    ...(why === '' ? [] : [`    ${why}`]),
  ].join('\n')
}
