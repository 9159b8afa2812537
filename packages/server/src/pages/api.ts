import { contract, errorCatalogue, openApi, type Endpoint } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { apiSummaries } from './api-summaries.ts'
import { layout } from './layout.ts'
import { say, type Html, type Page } from './page.ts'
import { badge } from './parts/badges.ts'
import { scrollTable } from './parts/scroll-table.ts'
import { words } from './words.ts'

const groups: readonly (readonly [string, Text])[] = [
  ['/api/v1/checks', { en: 'Checks', zh: '核查' }],
  ['/api/v1/screenings', { en: 'Screening of names', zh: '姓名筛查' }],
  ['/api/v1/registers', { en: 'Registers', zh: '名单' }],
  ['/api/v1/entries', { en: 'Entries', zh: '条目' }],
  ['/api/v1/cases', { en: 'Cases', zh: '案件' }],
  ['/api/v1/subjects', { en: 'Subjects', zh: '主体' }],
  ['/api/v1/packs', { en: 'Schemes', zh: '制度' }],
  ['/api/v1/statistics', { en: 'Statistics', zh: '统计' }],
  ['/api/v1/proportionality', { en: 'Proportionality', zh: '相称性' }],
  ['/api/v1/log', { en: 'Transparency log', zh: '透明日志' }],
  ['/api/v1/session', { en: 'Sessions', zh: '会话' }],
  ['/api/v1/setup', { en: 'Setup', zh: '初始设置' }],
  ['/api/v1/accounts', { en: 'Accounts', zh: '账户' }],
  ['/api/v1/api-keys', { en: 'API keys', zh: 'API 密钥' }],
  ['/api/v1/audit', { en: 'Audit', zh: '审计' }],
]

const doors: Readonly<Record<Endpoint['door'], Text>> = {
  public: { en: 'open to all', zh: '公开' },
  account: { en: 'session', zh: '须登录' },
  key: { en: 'API key', zh: 'API 密钥' },
  'account-or-key': { en: 'session or API key', zh: '登录或 API 密钥' },
}

type Json = Readonly<Record<string, unknown>>

/** The contract for people, from the same table that validates requests. */
export function apiPage(page: Page, version: string): Html {
  const zh = page.locale === 'zh'
  const table = contract as unknown as Readonly<Record<string, Endpoint>>
  const document = openApi(table, version) as { readonly paths: Readonly<Record<string, Json>> }
  return layout(page, {
    title: say(page, words.api),
    body: html`<h1>${zh ? '程序接口' : 'Interface for programs'}</h1>
      <p class="lead">
        ${
          zh
            ? 'JSON，OpenAPI 3.1。错误为 RFC 9457 问题文档，带有稳定代码；依法拒绝时附规则与依据。'
            : 'JSON, OpenAPI 3.1. Errors are RFC 9457 problem documents with a stable code and, where the law refuses, its rule and citation.'
        }
      </p>
      <p><a href="/openapi.json">/openapi.json</a></p>
      <section aria-labelledby="example">
        <h2 id="example">${zh ? '一次核查' : 'One check'}</h2>
        <pre tabindex="0">
curl -X POST /api/v1/checks \\
  -H 'authorization: Bearer xy_…' -H 'content-type: application/json' \\
  -d '{"subject":"cn.uscc:…","activity":"purchase.luxury","purpose":"sale"}'</pre>
      </section>
      ${groups.map(([prefix, title]) => group(page, say(page, title), operationsOf(table, prefix), document.paths))}
      ${errors(page)}`,
  })
}

function operationsOf(
  table: Readonly<Record<string, Endpoint>>,
  prefix: string,
): readonly (readonly [string, Endpoint])[] {
  return Object.entries(table).filter(
    ([, { path }]) => path === prefix || path.startsWith(`${prefix}/`),
  )
}

function group(
  page: Page,
  title: string,
  operations: readonly (readonly [string, Endpoint])[],
  paths: Readonly<Record<string, Json>>,
): Html {
  return html`<section>
    <h2>${title}</h2>
    ${operations.map(([name, endpoint]) => {
      const operation = paths[endpoint.path]?.[endpoint.method.toLowerCase()] as Json
      return html`<details class="operation" id="${name}">
        <summary>
          <code><strong>${endpoint.method}</strong> ${endpoint.path}</code>
          ${badge('plain', say(page, doors[endpoint.door]))}
          <span class="block soft">${summaryOf(page, name, endpoint)}</span>
        </summary>
        ${parameters(page, operation['parameters'] as readonly Json[])}
        ${endpoint.body ? schema(page.locale === 'zh' ? '请求体' : 'Body', bodySchema(operation)) : ''}
        ${schema(page.locale === 'zh' ? '答复' : 'Answer', answerSchema(operation, endpoint.status ?? 200))}
        ${endpoint.errors ? html`<p>${page.locale === 'zh' ? '错误' : 'Errors'}: ${endpoint.errors.map((code) => html`<a href="#${code.replace('/', '-')}"><code>${code}</code></a> `)}</p>` : ''}
      </details>`
    })}
  </section>`
}

/** The contract is written in English; an operation without Chinese yet is shown, and marked, as it is written. */
function summaryOf(page: Page, name: string, { summary }: Endpoint): Html | string {
  const known = Object.hasOwn(apiSummaries, name)
    ? apiSummaries[name as keyof typeof apiSummaries]
    : undefined
  if (page.locale === 'en') return summary
  return known ?? html`<span lang="en">${summary}</span>`
}

function parameters(page: Page, list: readonly Json[]): Html | string {
  if (list.length === 0) return ''
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${page.locale === 'zh' ? '参数' : 'Parameter'}</th>
        <th scope="col">${page.locale === 'zh' ? '位置' : 'In'}</th>
        <th scope="col">${page.locale === 'zh' ? '必填' : 'Required'}</th>
      </tr>
    </thead>
    <tbody>
      ${list.map(
        (parameter) =>
          html`<tr>
            <th scope="row"><code>${String(parameter['name'])}</code></th>
            <td>${String(parameter['in'])}</td>
            <td>${parameter['required'] === true ? (page.locale === 'zh' ? '是' : 'yes') : ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function schema(title: string, value: unknown): Html {
  return html`<h3>${title}</h3>
    <pre tabindex="0" lang="en">${JSON.stringify(value, null, 2)}</pre>`
}

function jsonContent(part: unknown): unknown {
  const content = (part as { readonly content?: Readonly<Record<string, Json>> } | undefined)
    ?.content
  return content?.['application/json']?.['schema']
}

const bodySchema = (operation: Json): unknown => jsonContent(operation['requestBody'])
const answerSchema = (operation: Json, status: number): unknown =>
  jsonContent((operation['responses'] as Json)[String(status)])

function errors(page: Page): Html {
  const zh = page.locale === 'zh'
  return html`<section aria-labelledby="errors">
    <h2 id="errors">${zh ? '错误代码' : 'Error codes'}</h2>
    ${scrollTable(
      page,
      zh ? '错误代码' : 'Error codes',
      html`<table>
        <thead>
          <tr>
            <th scope="col">${zh ? '代码' : 'Code'}</th>
            <th scope="col">HTTP</th>
            <th scope="col">${zh ? '含义' : 'Meaning'}</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(errorCatalogue).map(
            ([code, { status, text }]) =>
              html`<tr id="${code.replace('/', '-')}">
                <th scope="row"><code>${code}</code></th>
                <td>${status}</td>
                <td>${say(page, text)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
    )}
  </section>`
}
