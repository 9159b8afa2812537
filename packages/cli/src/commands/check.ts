import { Command } from 'commander'
import { operations } from '@xinyong/app'
import { CheckRequest } from '@xinyong/contract'
import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { localCaller } from '../caller.ts'
import { validated } from '../validated.ts'
import type { Host, Status } from '../host.ts'
import { openLocal } from '../local.ts'
import type { StoreOptions } from '../local.ts'
import { withStore } from '../store-options.ts'

interface Options extends StoreOptions {
  readonly subject?: string
  readonly name?: string
  readonly activity: string
  readonly purpose: string
  readonly asOf?: string
  readonly knownAt?: string
}

type Answer = OutputOf<'checkSubject'>

const decisions: Readonly<Record<Answer['decision'], Text>> = {
  permit: { en: 'permit: nothing on record forbids it', zh: '准许：没有禁止该行为的记录' },
  deny: { en: 'deny', zh: '拒绝' },
  review: { en: 'review: a person must decide', zh: '复核：须由人员判断' },
  stale: {
    en: 'stale: the record is too old to answer from; this is no ground of refusal',
    zh: '陈旧：记录过旧，无法据以答复；不得作为拒绝理由',
  },
}
const words = {
  until: { en: 'until', zh: '至' },
  since: { en: 'since', zh: '自' },
  crossDomain: { en: 'cross-domain', zh: '跨领域' },
  unverified: { en: 'law not verified', zh: '法律依据未经核实' },
  contest: { en: 'To contest', zh: '异议途径' },
  receipt: { en: 'Receipt', zh: '回执' },
}

/** `xinyong check`: may this subject do this, now? Status 0 only for permit. */
export function checkCommand(host: Host, done: (status: Status) => void): Command {
  const { say } = host
  return withStore(new Command('check'), host)
    .description(say({ en: 'may this subject do this, now?', zh: '该主体现在可否实施该行为？' }))
    .option('--subject <scheme:value>', say({ en: 'identifier', zh: '标识' }))
    .option(
      '--name <name>',
      say({ en: 'a name instead: at most a review', zh: '以姓名代替：至多为复核' }),
    )
    .requiredOption(
      '--activity <activity>',
      say({ en: 'what is to be allowed', zh: '拟准许的活动' }),
    )
    .option(
      '--purpose <purpose>',
      say({ en: 'why it is asked', zh: '查询目的' }),
      'command-line check',
    )
    .option('--as-of <date>', say({ en: 'on this day, in law', zh: '法律上的该日' }))
    .option(
      '--known-at <moment>',
      say({ en: 'as known at this moment (UTC)', zh: '该时刻所知（UTC）' }),
    )
    .action(async (options: Options) => done(await check(host, options)))
}

async function check(host: Host, options: Options): Promise<Status> {
  const { subject, name, activity, purpose, asOf, knownAt } = options
  const asked = validated(CheckRequest, { subject, name, activity, purpose, asOf, knownAt })
  await using local = await openLocal(host, options)
  const answer = await operations.checkSubject(local.app, localCaller(purpose), asked)
  if (host.json) host.line(JSON.stringify(answer))
  else host.line(printed(host, answer))
  return answer.decision === 'permit' ? 0 : 1
}

function printed({ say }: Host, { decision, reasons, receipt }: Answer): string {
  const lines = [say(decisions[decision])]
  for (const { message, scheme, measure, since, until, contest } of reasons) {
    const marks = [
      ...(measure?.crossDomain === true ? [words.crossDomain] : []),
      ...(measure?.status === 'unverified' ? [words.unverified] : []),
    ].map((mark) => `[${say(mark)}]`)
    const dates = [
      ...(since === undefined ? [] : [`${say(words.since)} ${since}`]),
      ...(until === undefined ? [] : [`${say(words.until)} ${until}`]),
    ]
    lines.push(['-', say(message), ...marks].join(' '))
    if (scheme !== undefined) lines.push(`    ${[say(scheme.title), ...dates].join(', ')}`)
    if (measure !== undefined) lines.push(`    ${say(measure.title)} § ${say(measure.lawText)}`)
    for (const { title, reviewer } of contest)
      lines.push(`    ${say(words.contest)}: ${say(title)} (${say(reviewer)})`)
  }
  return [...lines, `${say(words.receipt)} ${receipt.id} ${receipt.at} ${receipt.digest}`].join(
    '\n',
  )
}
