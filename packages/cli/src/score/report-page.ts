import { binsOf, binWords } from '@xinyong/scoring'
import type { Characteristic, Finding, Scorecard } from '@xinyong/scoring'
import type { Locale } from '@xinyong/identity'
import type { Judgement } from './judge-card.ts'
import { binsPlot, scorePlot } from './plots/bars.ts'
import { ksPlot, reliabilityPlot, rocPlot } from './plots/curves.ts'
import { escape } from './plots/frame.ts'
import { WORDS } from './report-words.ts'
import type { Judgements } from './tell-judgement.ts'

type Say = (word: keyof typeof WORDS) => string
type Row = readonly (string | number)[]

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2433;background:#fff}
h1{font-size:1.6rem}h2{margin-top:2rem;border-bottom:1px solid #c9cfda}table{border-collapse:collapse;font-size:.85rem}
th,td{padding:.2rem .6rem;border-bottom:1px solid #dde2ea;text-align:right}th:first-child,td:first-child{text-align:left}
.wide{overflow-x:auto}.plots{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;flex:1 1 20rem;max-width:36rem}figcaption{font-weight:600}
svg{width:100%;height:auto;font:11px system-ui,sans-serif;fill:#3a4356}.grid{stroke:#e4e8ef}.line{fill:none;stroke:#1f5fa8;stroke-width:2}
.line.bad{stroke:#a8321f}.line.good{stroke:#2b7a4b}.chance{fill:none;stroke:#8a93a5;stroke-dasharray:4 4}.mark{stroke:#1d2433;stroke-width:2}
.dot{fill:#1f5fa8}.fill.good{fill:#7db894;opacity:.7}.fill.bad{fill:#a8321f;opacity:.6}.fill.plain{fill:#6f94c4}
.wrong{color:#a8321f;font-weight:600}section{break-inside:avoid}@media print{body{margin:0;max-width:none}h2{break-after:avoid}}`

/** The whole report as one page that needs nothing else and prints well. */
export function reportPage(
  locale: Locale,
  card: Scorecard,
  judgements: Judgements,
  findings: readonly Finding[],
): string {
  const say: Say = (word) => WORDS[word][locale]
  const { scaling } = card
  const parts = (['train', 'test'] as const).flatMap((part) => {
    const one = judgements[part]
    return one === undefined ? [] : [judged(say, say(part), one)]
  })
  const body = [
    `<h1>${escape(card.title[locale])}</h1><p>${say('lead')}</p>`,
    `<p>${say('base')}: <strong>${card.basePoints}</strong>${scaling === undefined ? '' : `; ${scaling.score} ${say('scaling')} ${scaling.odds} ${say('odds')}: ${scaling.pdo}`}. ${say('smoothing')}: ${card.data.smoothing}. SHA-256 <code>${card.digest}</code></p>`,
    `<h2>${say('judged')}</h2>${parts.join('')}`,
    `<h2>${say('characteristics')}</h2>${card.characteristics.map((one) => characteristic(say, locale, one)).join('')}`,
    list(
      say('left'),
      card.data.left.map(({ why }) => why[locale]),
    ),
    list(
      say('warned'),
      findings.filter(({ severity }) => severity === 'warn').map(({ message }) => message[locale]),
    ),
    list(
      say('limits'),
      card.limits.map((limit) => limit[locale]),
    ),
  ]
  const lang = locale === 'zh' ? 'zh-CN' : 'en'
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(card.title[locale])}</title><style>${STYLE}</style></head><body><main>${body.join('')}</main></body></html>\n`
}

function judged(say: Say, title: string, one: Judgement): string {
  const { auc, aucInterval, gini, ks, ksScore } = one.discrimination
  const { brier, logLoss, hosmerLemeshow, pValue } = one.calibration
  const figures = table(
    [say('measure'), title],
    [
      [say('rows'), one.rows],
      [say('bad'), one.bad],
      [say('auc'), `${fixed(auc)} (${fixed(aucInterval[0])}–${fixed(aucInterval[1])})`],
      ['Gini', fixed(gini)],
      [say('ks'), `${fixed(ks)} (${ksScore})`],
      ['Brier', fixed(brier)],
      [say('logLoss'), fixed(logLoss)],
      [say('hosmer'), `${hosmerLemeshow.toFixed(2)} (${pValue.toPrecision(3)})`],
    ],
  )
  const plots = [
    figure(
      say('roc'),
      rocPlot(one.roc, { label: say('roc'), x: say('falseAlarms'), y: say('badsFound') }),
    ),
    figure(
      say('ksPlot'),
      ksPlot(one.roc, ksScore, { label: say('ksPlot'), x: say('score'), y: say('share') }),
    ),
    figure(
      say('reliability'),
      reliabilityPlot(one.calibration, {
        label: say('reliability'),
        x: say('told'),
        y: say('came'),
      }),
    ),
    figure(
      say('distribution'),
      scorePlot(one.scores, one.outcomes, {
        label: say('distribution'),
        x: say('score'),
        y: say('share'),
      }),
    ),
  ]
  const gains = table(
    [say('scores'), say('rows'), say('bad'), say('badRate'), say('captured'), say('lift')],
    one.gains.map((row) => [
      `${row.lowest}–${row.highest}`,
      row.rows,
      row.bad,
      fixed(row.badRate),
      fixed(row.captured),
      row.lift.toFixed(2),
    ]),
  )
  return `<section><h3>${title}</h3>${figures}<div class="plots">${plots.join('')}</div><h4>${say('gains')}</h4>${gains}</section>`
}

function characteristic(say: Say, locale: Locale, one: Characteristic): string {
  const { coefficient: told } = one
  const wrong = told.sign === 'wrong' ? ` <span class="wrong">${say('wrong')}</span>` : ''
  const facts = [
    `IV ${one.informationValue.toFixed(6)}`,
    `${say('coefficient')} ${told.value.toFixed(6)}`,
    ...(told.standardError === undefined
      ? []
      : [`${say('error')} ${told.standardError.toFixed(6)}`]),
    ...(told.pValue === undefined ? [] : [`p ${told.pValue.toPrecision(3)}`]),
    ...(told.varianceInflation === undefined
      ? []
      : [`${say('inflation')} ${told.varianceInflation.toFixed(2)}`]),
  ]
  const rows = binsOf(one).map((found): Row => {
    const { good, bad } = found.bin.counts
    return [
      binWords(one, found.kind, found.bin)[locale],
      good,
      bad,
      good + bad === 0 ? '–' : fixed(bad / (good + bad)),
      found.bin.woe.toFixed(6),
      found.bin.points,
    ]
  })
  const name = one.title[locale]
  const plot = binsPlot(one, locale, {
    label: `${name}: ${say('binPlot')}`,
    x: say('share'),
    y: say('badRate'),
  })
  return `<section><h3>${escape(name)}</h3><p>${facts.join(' · ')}${wrong}</p>${figure(say('binPlot'), plot)}${table([say('bin'), say('good'), say('bad'), say('badRate'), say('woe'), say('points')], rows)}</section>`
}

function table(head: Row, rows: readonly Row[]): string {
  const cells = (row: Row, tag: string): string =>
    row.map((cell) => `<${tag}>${escape(String(cell))}</${tag}>`).join('')
  return `<div class="wide"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table></div>`
}

function figure(caption: string, drawing: string): string {
  return `<figure><figcaption>${caption}</figcaption>${drawing}</figure>`
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return ''
  return `<h2>${title}</h2><ul>${items.map((item) => `<li>${escape(item)}</li>`).join('')}</ul>`
}

function fixed(value: number): string {
  return value.toFixed(4)
}
