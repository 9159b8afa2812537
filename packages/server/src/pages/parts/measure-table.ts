import { activities, domains } from '@xinyong/rulebook'
import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { say, type Html, type Page } from '../page.ts'
import { cardTable } from './card-table.ts'
import { words } from '../words.ts'
import { crossDomainBadge, severityMark, unverifiedBadge } from './badges.ts'

type Measure = OutputOf<'getEntry'>['measures'][number]

/** What follows from an entry: each measure with its law, field of life, weight and the bodies that apply it. */
export function measureTable(page: Page, measures: readonly Measure[]): Html {
  const columns = [
    { title: page.locale === 'zh' ? '措施' : 'Measure', names: true },
    { title: say(page, words.severity) },
    { title: say(page, words.domain) },
    { title: say(page, words.law) },
    { title: say(page, words.appliedBy) },
  ]
  const doubtful = measures.some(({ status }) => status === 'unverified')
  return cardTable(
    page,
    say(page, words.measures),
    columns,
    measures.map((measure) => row(page, measure)),
    doubtful ? say(page, words.unverifiedNote) : '',
  )
}

function row(page: Page, measure: Measure): readonly Html[] {
  const join = page.locale === 'zh' ? '、' : '; '
  const closed = measure.activities.map((name) => activityName(page, name))
  return [
    html`${say(page, measure.title)} <span class="soft small block">${closed.join(join)}</span>`,
    severityMark(page, measure.severity),
    html`${domainName(page, measure.domain)} ${crossDomainBadge(page, measure.crossDomain)}`,
    html`<span class="small">${say(page, measure.lawText)}</span>
      ${unverifiedBadge(page, measure.status === 'unverified')}`,
    html`<span class="small">${measure.bodies.map((body) => say(page, body)).join(join)}</span>`,
  ]
}

export function domainName(page: Page, domain: string): string {
  const text = Object.hasOwn(domains, domain) ? domains[domain as keyof typeof domains] : undefined
  return text ? say(page, text) : domain
}

export function activityName(page: Page, name: string): string {
  const text = Object.hasOwn(activities, name)
    ? activities[name as keyof typeof activities]
    : undefined
  return text ? say(page, text) : name
}
