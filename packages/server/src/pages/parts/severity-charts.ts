import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { say, type Html, type Page } from '../page.ts'
import { severities } from '../words.ts'

type Pair = OutputOf<'getProportionality'>['pairs'][number]

const SEVERITIES = [5, 4, 3, 2, 1] as const
const STEP = 9
const PER_LINE = 40
const LEFT = 26

/** How heavy a scheme is at a glance: a bar to its heaviest measure and a mark at the mean, on a track of five. */
export function severityStrip(page: Page, heaviest: number, mean: number): Html {
  const at = (value: number): string => (value * 18).toFixed(1)
  const label =
    page.locale === 'zh'
      ? `最重 ${heaviest}，均值 ${mean.toFixed(1)}，满分 5`
      : `heaviest ${heaviest}, mean ${mean.toFixed(1)}, of 5`
  return html`<svg
    class="strip"
    viewBox="0 0 96 12"
    width="96"
    height="12"
    role="img"
    aria-label="${label}"
  >
    <rect class="track" x="0" y="4" width="90" height="4" rx="2"></rect>
    <rect class="bar" x="0" y="4" width="${at(heaviest)}" height="4" rx="2"></rect>
    <circle class="mean" cx="${at(mean)}" cy="6" r="4.5"></circle>
  </svg>`
}

/** One dot for each pair of a ground and a measure, in the row of its severity; the same scale in every drawing. */
export function dotPlot(page: Page, pairs: readonly Pair[]): Html {
  let y = 0
  const rows = SEVERITIES.map((severity) => {
    const here = pairs
      .filter((pair) => pair.severity === severity)
      .map(({ nexus }) => nexus !== 'same-domain')
      .toSorted((a, b) => Number(b) - Number(a))
    const top = y
    y += Math.max(1, Math.ceil(here.length / PER_LINE)) * STEP + 7
    return { severity, here, top }
  })
  return html`<svg
    class="dots"
    viewBox="0 0 ${LEFT + PER_LINE * STEP} ${y}"
    role="img"
    aria-label="${spoken(page, rows)}"
  >
    ${rows.map(
      ({ severity, here, top }) =>
        html`<text x="0" y="${top + 8}">${severity}/5</text>
          ${here.length === 0 ? html`<path class="rule" d="M${LEFT} ${top + 5}h24"></path>` : ''}
          ${here.map(
            (leaves, at) =>
              html`<circle
                class="${leaves ? 'cross' : 'same'}"
                cx="${LEFT + (at % PER_LINE) * STEP + 4}"
                cy="${top + Math.floor(at / PER_LINE) * STEP + 5}"
                r="3.2"
              ></circle>`,
          )}`,
    )}
  </svg>`
}

function spoken(
  page: Page,
  rows: readonly { readonly severity: number; readonly here: readonly boolean[] }[],
): string {
  const zh = page.locale === 'zh'
  return rows
    .filter(({ here }) => here.length > 0)
    .map(({ severity, here }) => {
      const cross = here.filter(Boolean).length
      const word = severities[severity] ? say(page, severities[severity]) : ''
      return zh
        ? `严厉程度 ${severity}（${word}）：${here.length} 组，其中 ${cross} 组跨领域`
        : `severity ${severity} (${word}): ${here.length} pairs, ${cross} of them cross-domain`
    })
    .join(zh ? '；' : '; ')
}

export function dotLegend(page: Page): Html {
  const zh = page.locale === 'zh'
  const dot = (kind: string): Html =>
    html`<svg class="key" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <circle class="${kind}" cx="5" cy="5" r="3.6"></circle>
    </svg>`
  return html`<p class="small soft">
    ${
      zh
        ? '每点是一组“事由与措施”，自上而下由重到轻：'
        : 'Each dot is one ground with one measure it brings, the heaviest at the top:'
    }
    ${dot('cross')} ${zh ? '超出行为所属领域' : 'leaves the field of the conduct'} · ${dot('same')}
    ${zh ? '在同一领域' : 'stays in it'}
  </p>`
}
