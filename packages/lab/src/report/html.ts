import type { Locale } from '@xinyong/identity'
import type { RunRecord } from './model.ts'
import {
  burdenFigure,
  differenceFigures,
  paretoFigure,
  sensitivityFigures,
  timeFigures,
} from './plots.ts'
import type { Figure } from './plots.ts'
import type { Table } from './sections.ts'
import {
  burdenTable,
  outcomeTable,
  proportionalityTable,
  runFacts,
  sensitivityTables,
  turningLine,
  turningTable,
  verdictLines,
} from './sections.ts'
import { speaker, WORDS } from './words.ts'

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;font-size:.85rem;display:block;overflow-x:auto}
th,td{border-bottom:1px solid #ccc;padding:.25rem .6rem;text-align:right}
th:first-child,td:first-child{text-align:left}
figure{margin:1.5rem 0;overflow-x:auto}figcaption{font-weight:600}
.verdict li{font-size:1.1rem}.caveat{border-left:4px solid #8a5a00;padding-left:.8rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem;font-size:.85rem}dd{margin:0;overflow-wrap:anywhere}`

/** The report as one page that needs nothing else: no script, no font, no network. */
export function htmlReport(record: RunRecord, locale: Locale): string {
  const say = speaker(locale)
  const { experiment } = record.read
  const heading = (text: { readonly en: string; readonly zh: string }) =>
    `<h2>${safe(say(text))}</h2>`
  const tables = record.findings.policies.map((finding) => outcomeTable(record, finding, say))
  const turns = turningLine(record, say)
  const assumptions = experiment.assumptions ?? []
  return [
    '<!doctype html>',
    `<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${safe(say(experiment.title))}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${safe(say(experiment.title))}</h1><p>${safe(say(experiment.question))}</p>`,
    heading(WORDS.verdict),
    `<ul class="verdict">${verdictLines(record, say)
      .map((line) => `<li>${safe(line)}</li>`)
      .join('')}</ul>`,
    ...(turns === undefined ? [] : [`<p><b>${safe(turns)}</b></p>`]),
    `<p class="caveat">${safe(say(WORDS.caveat))}</p>`,
    ...(experiment.expectation === undefined
      ? []
      : [`<p><b>${safe(say(WORDS.expectation))}:</b> ${safe(say(experiment.expectation))}</p>`]),
    ...[...differenceFigures(record, say), ...paretoFigure(record, say)].map(figure),
    ...burdenFigure(record, say).map(figure),
    printed(burdenTable(record, say), locale),
    printed(proportionalityTable(record, say), locale, say(WORDS.proportionalityLead)),
    printed(turningTable(record, say), locale, say(WORDS.turnsOnLead)),
    ...timeFigures(record, say).map(figure),
    ...sensitivityFigures(record, say).map(figure),
    ...sensitivityTables(record, say).map((table) => printed(table, locale)),
    ...tables.map((table) => printed(table, locale)),
    ...(assumptions.length === 0
      ? []
      : [
          heading(WORDS.assumed),
          `<ul>${assumptions.map((one) => `<li>${safe(say(one))}</li>`).join('')}</ul>`,
        ]),
    heading(WORDS.run),
    `<dl>${runFacts(record, say)
      .map(([name, value]) => `<dt>${safe(name)}</dt><dd>${safe(value)}</dd>`)
      .join('')}</dl>`,
    '</main></body></html>\n',
  ].join('\n')
}

const safe = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const figure = ({ title, svg }: Figure): string =>
  `<figure><figcaption>${safe(title)}</figcaption>${svg}</figure>`

function printed({ title, head, rows }: Table, locale: Locale, lead?: string): string {
  if (rows.length === 0) return ''
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${safe(cell)}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n')
  const said = lead === undefined ? '' : `<p>${safe(lead)}</p>`
  return `<h2>${safe(title[locale])}</h2>${said}<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${body}</tbody></table>`
}
