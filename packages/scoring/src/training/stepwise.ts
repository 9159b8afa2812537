import type { Finding } from '../table/finding.ts'
import type { Binned } from './bin-columns.ts'
import type { Fitted } from './logistic.ts'
import type { SelectionSettings } from './select.ts'

interface Stepped {
  readonly columns: readonly Binned[]
  readonly fitted: Fitted
  readonly findings: readonly Finding[]
}

/** Adds or drops columns one at a time by the p-value of their coefficient, or takes all where that is not asked for. */
export function stepwise(
  chosen: readonly Binned[],
  fit: (columns: readonly Binned[]) => Fitted,
  { stepwise: way, maxPValue }: SelectionSettings,
  kept: ReadonlySet<string>,
): Stepped {
  if (way === 'backward') return backward(chosen, fit, maxPValue, kept)
  if (way === 'forward') return forward(chosen, fit, maxPValue, kept)
  return { columns: chosen, fitted: fit(chosen), findings: [] }
}

function backward(
  chosen: readonly Binned[],
  fit: (columns: readonly Binned[]) => Fitted,
  maxPValue: number,
  kept: ReadonlySet<string>,
): Stepped {
  let columns = [...chosen]
  const findings: Finding[] = []
  for (;;) {
    const fitted = fit(columns)
    const worst = columns
      .map((one, j) => ({ one, p: fitted.coefficients[j]!.pValue ?? 1 }))
      .filter(({ one }) => !kept.has(one.name))
      .reduce<{ one?: Binned; p: number }>((a, b) => (b.p > a.p ? b : a), { p: maxPValue })
    if (worst.one === undefined) return { columns, fitted, findings }
    findings.push(notSignificant(worst.one.name, worst.p))
    columns = columns.filter((one) => one !== worst.one)
  }
}

function forward(
  chosen: readonly Binned[],
  fit: (columns: readonly Binned[]) => Fitted,
  maxPValue: number,
  kept: ReadonlySet<string>,
): Stepped {
  let columns = chosen.filter(({ name }) => kept.has(name))
  let rest = chosen.filter(({ name }) => !kept.has(name))
  for (;;) {
    let best: { readonly one?: Binned; readonly p: number } = { p: maxPValue }
    for (const one of rest) {
      const last = fit([...columns, one]).coefficients.at(-1)!
      const p = last.pValue ?? 1
      if (p < best.p) best = { one, p }
    }
    const { one } = best
    if (one === undefined) break
    columns = [...columns, one]
    rest = rest.filter((other) => other !== one)
  }
  columns = chosen.filter((one) => columns.includes(one))
  return {
    columns,
    fitted: fit(columns),
    findings: rest.map(({ name }) => notSignificant(name)),
  }
}

function notSignificant(name: string, p?: number): Finding {
  const value = p === undefined ? '' : ` (p = ${p.toPrecision(2)})`
  return {
    code: 'column-not-selected',
    severity: 'left',
    column: name,
    message: {
      en: `column ${name}: not significant beside the others${value}`,
      zh: `列 ${name}：与其他列并用时不显著${value}`,
    },
  }
}
