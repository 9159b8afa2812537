/**
 * A generator’s trap: the trust game in its plainest form, where each agent meets a random partner and the partner’s next
 * draw decides whether it honours. A generator whose successive numbers hang together ties who is met to what they do, and
 * lists the honest. Good generators list almost none; a bad one shows from a hundred thousand agents on.
 * @param next numbers in [0, 1), one after the other
 * @returns listings, and those of honest agents
 */
export function trustTrap(
  next: () => number,
  agents: number,
  steps: number,
): { readonly listed: number; readonly falsely: number } {
  const score = new Int8Array(agents)
  const until = new Int16Array(agents)
  const honest = Math.floor(agents * 0.85)
  let [listed, falsely] = [0, 0]
  for (let step = 1; step <= steps; step += 1)
    for (let i = 0; i < agents; i += 1) {
      const j = Math.floor(next() * agents)
      if (until[j]! >= step) continue
      const honours = next() < (j < honest ? 0.98 : 0.6)
      const seen = next() < 0.02 ? !honours : honours
      const after = seen ? Math.min(10, score[j]! + 1) : score[j]! - 2
      score[j] = after
      if (after > -6) continue
      score[j] = 0
      until[j] = step + 20
      listed += 1
      if (j < honest) falsely += 1
    }
  return { listed, falsely }
}
