import type { ActAsked } from '../cases/command.ts'
import type { ActStep, Days, Step } from './story.ts'

type Asked<K extends ActAsked['kind']> = Omit<Extract<ActAsked, { kind: K }>, 'kind'>
type Serving = Asked<'serve'>

const step = (ago: number, by: string, act: ActStep['act']): Step => ({ ago, by, act })

/** A document of the demo: every number says that it is one. */
export const paper = (title: string, number: string, issuer: string, on: string) => ({
  title,
  number: `(DEMO) ${number}`,
  issuer,
  on,
})

export const propose = (
  ago: number,
  by: string,
  body: Partial<Asked<'propose'>> & Pick<Asked<'propose'>, 'ground' | 'facts'>,
  conductAgo?: number,
): Step =>
  step(ago, by, ({ on, exclusions, ago: day }: Days) => ({
    kind: 'propose',
    documents: [paper('Proposal file 列入建议材料', `P-${ago}`, 'Demo 示范', on)],
    exclusionsChecked: [...exclusions],
    ...(conductAgo === undefined ? {} : { conductOn: day(conductAgo) }),
    ...body,
  }))

const serve = (ago: number, by: string, serving: Omit<Serving, 'on'>): Step =>
  step(ago, by, ({ on }) => ({ kind: 'serve', on, ...serving }))

export const served = (
  ago: number,
  by: string,
  about: Serving['about'],
  channel: Serving['channel'] = 'post',
  petition?: string,
): Step =>
  serve(ago, by, {
    about,
    channel,
    outcome: 'served',
    proof: `Advice of delivery, demo ${ago} 示范送达回证`,
    ...(petition === undefined ? {} : { petition }),
  })

export const notServed = (
  ago: number,
  by: string,
  about: Serving['about'],
  channel: Serving['channel'],
): Step =>
  serve(ago, by, {
    about,
    channel,
    outcome: 'failed',
    proof: 'Nobody found at the address 未能在该地址找到受送达人',
  })

export const servedByPublication = (ago: number, by: string, about: Serving['about']): Step =>
  serve(ago, by, {
    about,
    channel: 'publication',
    outcome: 'published',
    proof: 'Court gazette, demo issue 示范法院公告',
  })

export const consent = (ago: number, by: string): Step =>
  step(ago, by, () => ({
    kind: 'consent',
    granted: true,
    reasons: 'The file is complete and the measure is proportionate. 材料齐备，措施适当。',
  }))

export const enter = (
  ago: number,
  by: string,
  reasons: string,
  more: Partial<Asked<'decide'>> = {},
): Step =>
  step(ago, by, ({ on }) => ({
    kind: 'decide',
    outcome: 'enter',
    reasons,
    document: paper('Decision 决定书', `D-${ago}`, 'Demo 示范', on),
    ...more,
  }))

export const dismiss = (ago: number, by: string, reasons: string): Step =>
  step(ago, by, () => ({ kind: 'decide', outcome: 'dismiss', reasons }))

export const publish = (ago: number, by: string, channel: string): Step =>
  step(ago, by, ({ on }) => ({ kind: 'publish', channels: [channel], on }))

export const object = (
  ago: number,
  by: string,
  remedy: string,
  reasons: string,
  against?: string,
): Step =>
  step(ago, by, () => ({
    kind: 'object',
    remedy,
    reasons,
    ...(against === undefined ? {} : { against }),
  }))

export const apply = (
  ago: number,
  by: string,
  remedy: string,
  reasons: string,
  activity?: string,
): Step =>
  step(ago, by, () => ({
    kind: 'apply',
    remedy,
    reasons,
    ...(activity === undefined ? {} : { activity }),
  }))

export const rule = (
  ago: number,
  by: string,
  petition: string,
  outcome: Asked<'rule'>['outcome'],
  reasons: string,
): Step => step(ago, by, () => ({ kind: 'rule', petition, outcome, reasons }))

export const remove = (ago: number, by: string, ground: string, reasons: string): Step =>
  step(ago, by, ({ on, ago: day }) => ({
    kind: 'remove',
    ground,
    reasons,
    document: paper('Proof of the fact 证明材料', `R-${ago}`, 'Demo 示范', on),
    factOn: day(ago + 1),
  }))

export const plain = (ago: number, by: string, act: ActAsked): Step => step(ago, by, () => act)

export const dated = (ago: number, by: string, act: (days: Days) => ActAsked): Step =>
  step(ago, by, act)

export const redeem = (ago: number, activity: string): Step => ({ ago, redeem: activity })
