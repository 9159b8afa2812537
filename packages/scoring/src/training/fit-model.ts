import type { Finding } from '../table/finding.ts'
import type { Binned } from './bin-columns.ts'
import { designOf } from './design.ts'
import { inflationOf } from './inflation.ts'
import { fitLogistic } from './logistic.ts'
import type { Fitted, FittedCoefficient, LogisticOptions } from './logistic.ts'
import type { Model } from './model.ts'
import type { Selected, SelectionSettings } from './select.ts'
import { stepwise } from './stepwise.ts'

export interface FittedModel {
  readonly model: Model
  readonly fitted: Fitted
  readonly findings: readonly Finding[]
}

/** The regression on the chosen columns; those that a held sign leaves at zero go, said by name. */
export function fitModel(
  { chosen, correlated }: Selected,
  bad: Uint8Array,
  weights: Float64Array | undefined,
  options: LogisticOptions,
  selection: SelectionSettings,
  kept: ReadonlySet<string>,
): FittedModel {
  const fit = (columns: readonly Binned[], start?: readonly number[]): Fitted =>
    fitLogistic(
      designOf(
        columns.map(({ codes, binning }) => ({ codes, woe: binning.woe })),
        bad,
        weights,
      ),
      options,
      start,
    )
  const stepped = stepwise(chosen, fit, selection, kept)
  let { columns, fitted } = stepped
  const findings: Finding[] = [...stepped.findings]
  const zero = columns.filter(
    ({ name }, j) =>
      options.signs === 'held' && fitted.coefficients[j]!.value <= 0 && !kept.has(name),
  )
  if (zero.length > 0) {
    // The others stay where they are; their errors are those of a regression without the dropped ones.
    const start = [
      fitted.intercept.value,
      ...fitted.coefficients.flatMap(({ value }, j) => (zero.includes(columns[j]!) ? [] : [value])),
    ]
    columns = columns.filter((one) => !zero.includes(one))
    fitted = fit(columns, start)
    for (const { name } of zero) findings.push(heldAtZero(name))
  }
  if (options.signs === 'free')
    for (const [j, { name }] of columns.entries())
      if (fitted.coefficients[j]!.value < 0) findings.push(wrongSign(name))
  findings.push(...troubles(fitted))
  const inflation = inflationOf(
    correlated,
    columns.map(({ name }) => name),
  )
  return {
    model: {
      intercept: fitted.intercept,
      characteristics: columns.map(({ name, binning }, j) => ({
        name,
        binning,
        coefficient: inflated(fitted.coefficients[j]!, inflation?.[j]),
      })),
    },
    fitted,
    findings,
  }
}

function inflated(
  coefficient: FittedCoefficient,
  varianceInflation: number | undefined,
): FittedCoefficient {
  return varianceInflation === undefined ? coefficient : { ...coefficient, varianceInflation }
}

function heldAtZero(name: string): Finding {
  return {
    code: 'column-wrong-sign',
    severity: 'left',
    column: name,
    message: {
      en: `column ${name}: beside the other columns its better bins would lose points; held at zero and left out`,
      zh: `列 ${name}：与其他列并用时较好的分箱反而扣分；系数置零并剔除`,
    },
  }
}

function wrongSign(name: string): Finding {
  return {
    code: 'column-wrong-sign',
    severity: 'warn',
    column: name,
    message: {
      en: `column ${name}: its coefficient has the wrong sign, so its better bins lose points; signs are free in this card`,
      zh: `列 ${name}：系数符号相反，较好的分箱反而扣分；本卡未约束符号`,
    },
  }
}

function troubles({ separated, converged }: Fitted): readonly Finding[] {
  if (separated)
    return [
      {
        code: 'separation',
        severity: 'warn',
        message: {
          en: 'the columns part good from bad without error in these rows: coefficients have no finite maximum, and standard errors mean nothing; use a penalty (l2) and look for a leaking column',
          zh: '这些列在样本中完全区分好坏：系数无有限最大值，标准误无意义；请使用 l2 惩罚并检查泄漏列',
        },
      },
    ]
  if (converged) return []
  return [
    {
      code: 'not-converged',
      severity: 'warn',
      message: {
        en: 'the regression did not converge; columns may repeat each other exactly',
        zh: '回归未收敛；可能有完全重复的列',
      },
    },
  ]
}
