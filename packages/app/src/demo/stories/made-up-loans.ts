/** The same numbers at every start: the generator of Numerical Recipes, good enough to make rows up. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const PURPOSES = { bicycle: -0.5, training: -0.2, furniture: 0.1, travel: 0.6 } as const
const purposes = Object.keys(PURPOSES) as (keyof typeof PURPOSES)[]

/**
 * Small loans that nobody took, as CSV with a heading: late payments and much of the line in use hurt, years with the
 * lender help. The odds are our own invention and say nothing about anybody.
 */
export function madeUpLoans(rows: number, seed: number): string {
  const next = random(seed)
  const lines = ['late_payments,used_share,years_known,loan_for,unpaid']
  for (let at = 0; at < rows; at += 1) {
    const late = Math.floor(next() ** 3 * 6)
    const used = Math.round(next() * 100)
    const years = Math.floor(next() ** 2 * 15)
    const purpose = purposes[Math.floor(next() * purposes.length)]!
    const odds = -2.1 + 0.9 * late + 0.018 * used - 0.12 * years + PURPOSES[purpose]
    const unpaid = next() < 1 / (1 + Math.exp(-odds)) ? 1 : 0
    lines.push(`${late},${used},${years},${purpose},${unpaid}`)
  }
  return `${lines.join('\n')}\n`
}
