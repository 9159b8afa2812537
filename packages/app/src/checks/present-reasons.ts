import type { OutputOf } from '@xinyong/contract'
import type { PlainDate, Text } from '@xinyong/identity'
import { lawText, type CheckAnswer, type Reason } from '@xinyong/standing'
import type { App } from '../ports/app.ts'
import type { EntryRow } from '../ports/ledger.ts'
import { isPublicOn } from '../presenters/entry-state.ts'
import { authorityText } from '../presenters/text.ts'
import { rulesFor } from '../rules.ts'
import type { Question } from './question.ts'

type ReasonShown = OutputOf<'checkSubject'>['reasons'][number]

const codes = {
  deny: 'measure-in-force',
  exempt: 'exemption',
  review: 'name-only',
  claimed: 'exception-claimed',
  possible: 'exception-possible',
  part: 'part-of-activity',
} as const

function codeOf(reason: Reason, match: Question['match']): (typeof codes)[keyof typeof codes] {
  if (match === 'name') return codes.review
  if (reason.exemption !== undefined) return codes.exempt
  return codes[reason.doubt ?? 'deny']
}

function sentence(reason: Reason, code: string): Text {
  const { title, measure, lawText: law } = reason
  switch (code) {
    case 'exemption':
      return {
        en: `${measure.title.en} (${title.en}), but a one-off exemption lifts it: ask for its token and check with it; that spends it.`,
        zh: `${measure.title.zh}（${title.zh}），但已准予一次性豁免：请索取凭证并凭其核验，凭证随即核销。`,
      }
    case 'name-only':
      return {
        en: `Somebody of a like name is under “${measure.title.en}” (${title.en}). A name alone refuses nobody: ask for an identifier.`,
        zh: `有姓名相近者受“${measure.title.zh}”（${title.zh}）限制。仅凭姓名不得拒绝：请核对身份标识。`,
      }
    case 'exception-claimed':
    case 'exception-possible':
      return {
        en: `${measure.title.en}. ${title.en}; ${law.en}. It does not bind where: ${measure.unless?.en ?? ''}. ${code === 'exception-claimed' ? 'You say that this is so' : 'Nobody can tell from the register whether this is so'}: a person looks at it and keeps the proof.`,
        zh: `${measure.title.zh}。${title.zh}；${law.zh}。下列情形不适用：${measure.unless?.zh ?? ''}。${code === 'exception-claimed' ? '查询方称属于该情形' : '登记信息无法判断是否属于该情形'}：须由工作人员核实并留存证明。`,
      }
    case 'part-of-activity':
      return {
        en: `${measure.title.en}. ${title.en}; ${law.en}. It forbids only a part of what was asked about: ask about the narrower activity.`,
        zh: `${measure.title.zh}。${title.zh}；${law.zh}。该措施仅限制所查询行为的一部分：请按更具体的行为查询。`,
      }
    default:
      return {
        en: `${measure.title.en}. ${title.en}; ${law.en}.${measure.unless ? ` Not where: ${measure.unless.en}.` : ''}`,
        zh: `${measure.title.zh}。${title.zh}；${law.zh}。${measure.unless ? `下列情形除外：${measure.unless.zh}。` : ''}`,
      }
  }
}

function staleReason(app: App, what: string): ReasonShown {
  const pack = app.packs.get(what)?.pack
  const message: Text = pack
    ? {
        en: `The last edition of “${pack.title.en}” is older than it may be: nobody is refused or let through on it.`,
        zh: `“${pack.title.zh}”的最新版本已超过时限：不得据以拒绝或放行。`,
      }
    : {
        en: 'The answer would rest on an old state of the register. Ask again.',
        zh: '登记状态尚未更新，请稍后重新查询。',
      }
  return {
    code: pack ? 'mirror-stale' : 'projection-behind',
    message,
    ...(pack ? { scheme: { id: pack.id, title: pack.title } } : {}),
    contest: [],
  }
}

/** Each reason with its scheme, measure, law, days and how to contest it; by a name only what the public may know. */
export function presentReasons(
  app: App,
  { asked, match }: Question,
  answer: CheckAnswer,
  rows: readonly EntryRow[],
): ReasonShown[] {
  const shown = answer.reasons.map((reason): ReasonShown => {
    const row = rows.find(({ entry }) => entry.id === reason.entry)
    const pack = app.packs.get(reason.scheme)?.pack
    const today = app.clock.today(pack?.timezone ?? 'Etc/UTC')
    // Ids recur with other dates: the measure that bit is the one of the day asked about.
    const rules = pack && rulesFor(pack, (asked.asOf ?? today) as PlainDate)
    const measure = rules?.measures.find(({ id }) => id === reason.measure.id)
    const code = codeOf(reason, match)
    const tellsEntry = match !== 'name' || (row && isPublicOn(row.entry, today))
    const authority = pack?.mirror || !row ? reason.authority : authorityText(row.entry.authority)
    const scheme = { id: reason.scheme, title: reason.title }
    const named = {
      code,
      message: sentence(reason, code),
      scheme,
      measure: {
        id: reason.measure.id,
        title: reason.measure.title,
        law: reason.law,
        lawText: reason.lawText,
        status: measure?.status ?? ('unverified' as const),
        crossDomain: reason.crossDomain,
      },
      ...(code === codes.deny && measure?.claim === 'stated'
        ? { claim: `${reason.scheme}/${reason.measure.id}` }
        : {}),
      contest: (rules?.remedies ?? [])
        .filter(({ id }) => reason.contest.remedies.some((remedy) => remedy.id === id))
        .map(({ id, title, reviewer, law }) => ({
          remedy: id,
          title,
          reviewer,
          law,
          lawText: lawText(rules?.sources ?? {}, law),
        })),
    }
    if (!tellsEntry) return named
    return {
      ...named,
      entry: reason.entry,
      authority,
      ...(reason.since === undefined ? {} : { since: reason.since }),
      ...(reason.until === undefined ? {} : { until: reason.until }),
    }
  })
  return [...shown, ...answer.stale.map((what) => staleReason(app, what))]
}
