/** The same numbers on every run. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

const EFFECTS = { own: -0.6, rent: 0.1, shelter: 0.7 } as const
const HOUSING = Object.keys(EFFECTS) as (keyof typeof EFFECTS)[]

/** Made-up applicants as a CSV text: income helps, arrears hurt, one kind of housing hurts, age tells a little. */
export function csvOfApplicants(rows: number, shift: { readonly arrears?: number } = {}): string {
  const next = random(11)
  const lines = ['income,age,arrears,housing,bad']
  for (let at = 0; at < rows; at += 1) {
    const income = Math.round(Math.exp(6.5 + 1.6 * next()))
    const age = 18 + Math.floor(next() * 55)
    const arrears = Math.floor(next() ** 3 * 6) + (shift.arrears ?? 0)
    const housing = HOUSING[Math.floor(next() * 3)]!
    const odds =
      -1.4 - 0.9 * Math.log(income / 1500) + 0.8 * arrears + EFFECTS[housing] - (age - 40) / 60
    const bad = next() < 1 / (1 + Math.exp(-odds)) ? 1 : 0
    lines.push(`${next() < 0.05 ? '' : income},${age},${arrears},${housing},${bad}`)
  }
  return `${lines.join('\n')}\n`
}
