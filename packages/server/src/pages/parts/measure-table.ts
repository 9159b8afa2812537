import { activities, domains } from '@xinyong/rulebook'
import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { say, type Html, type Page } from '../page.ts'
import { scrollTable } from './scroll-table.ts'
import { words } from '../words.ts'
import { crossDomainBadge, severityMark, unverifiedBadge } from './badges.ts'

type Measure = OutputOf<'getEntry'>['measures'][number]

/** What follows from an entry: each measure with its law, field of life, weight and the bodies that apply it. */
export function measureTable(page: Page, measures: readonly Measure[]): Html {
  return scrollTable(
    page,
    say(page, words.measures),
    html`<table>
      <thead>
        <tr>
          <th scope="col">${page.locale === 'zh' ? '措施' : 'Measure'}</th>
          <th scope="col">${say(page, words.severity)}</th>
          <th scope="col">${say(page, words.domain)}</th>
          <th scope="col">${say(page, words.law)}</th>
          <th scope="col">${say(page, words.appliedBy)}</th>
        </tr>
      </thead>
      <tbody>
        ${measures.map((measure) => row(page, measure))}
      </tbody>
    </table>`,
  )
}

function row(page: Page, measure: Measure): Html {
  const closed = measure.activities.map((name) => activityName(page, name))
  return html`<tr>
    <th scope="row">
      ${say(page, measure.title)}
      <span class="soft small block">${closed.join(page.locale === 'zh' ? '、' : '; ')}</span>
    </th>
    <td>${severityMark(page, measure.severity)}</td>
    <td>${domainName(page, measure.domain)} ${crossDomainBadge(page, measure.crossDomain)}</td>
    <td>${measure.law} ${unverifiedBadge(page, measure.status === 'unverified')}</td>
    <td>
      ${measure.bodies.map((body) => say(page, body)).join(page.locale === 'zh' ? '、' : '; ')}
    </td>
  </tr>`
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
