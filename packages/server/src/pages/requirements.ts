import type { Text } from '@xinyong/identity'
import { lintRules, requirements, type Requirement, type RequirementCheck } from '@xinyong/rulebook'
import { html } from 'hono/html'
import { layout } from './layout.ts'
import { say, type Html, type Page } from './page.ts'
import { badge } from './parts/badges.ts'
import { cardTable } from './parts/card-table.ts'
import { words } from './words.ts'

const text = (en: string, zh: string): Text => ({ en, zh })
const where: Readonly<Record<RequirementCheck['by'], Text>> = {
  lint: text('Linter', '规则检查'),
  core: text('Core', '内核'),
  job: text('Job', '后台任务'),
  operation: text('Operation', '操作'),
}

/** Laws that limit such systems, and where each is enforced. */
export function requirementsPage(page: Page): Html {
  const zh = page.locale === 'zh'
  const title = say(page, words.requirements)
  const heads = [
    { title: zh ? '要求' : 'Requirement', names: true },
    { title: say(page, words.law) },
    { title: zh ? '在何处执行' : 'Enforced by' },
    { title: zh ? '状态' : 'State' },
  ]
  return layout(page, {
    title,
    at: '/requirements',
    body: html`<h1>${title}</h1>
      <p class="lead">
        ${
          zh
            ? '限制此类系统的法律要求，各由有名称的检查执行，每项检查都有测试。仅部分执行的，注明缺少什么。'
            : 'Duties of law that limit such systems. Each is applied by named checks, each check has a test; what is applied only in part says what is missing.'
        }
      </p>
      ${cardTable(
        page,
        title,
        heads,
        requirements.map((one) => row(page, one)),
      )}`,
  })
}

function row(page: Page, { id, asks, law, checks, status, missing }: Requirement): readonly Html[] {
  const zh = page.locale === 'zh'
  return [
    html`${id} <span class="soft small block">${say(page, asks)}</span>`,
    html`<span class="small">${say(page, law)}</span>`,
    html`<ul class="tight small">
      ${checks.map((check) => html`<li>${one(page, check)}</li>`)}
    </ul>`,
    html`${
      status === 'enforced'
        ? badge('ok', zh ? '已执行' : 'Enforced')
        : badge('warn', zh ? '部分执行' : 'In part')
    }
    ${missing ? html`<span class="small block">${say(page, missing)}</span>` : ''}`,
  ]
}

function one(page: Page, check: RequirementCheck): Html {
  const label = say(page, where[check.by])
  if (check.by !== 'lint')
    return html`${label}: <code>${check.name}</code> <span class="soft block">${check.file}</span>`
  const rule = lintRules.find(({ id }) => id === check.rule)
  return html`${label}:
    <code>${check.rule}</code>
    ${rule ? html`<span class="soft block">${say(page, rule.title)}</span>` : ''}`
}
