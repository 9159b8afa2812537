import type { Model } from '../model.ts'
import { stream } from '../random-stream.ts'

/** Trust passed on from whom one trusts to whom they trust, with a share that always returns to those trusted beforehand. */
export const trustPropagation: Model = {
  id: 'trust-propagation',
  title: { en: 'Trust passed on (EigenTrust)', zh: '信任传递（EigenTrust）' },
  source: 'Kamvar, Schlosser, Garcia-Molina, WWW 2003',
  parameters: {
    peers: { is: 'integer', text: { en: 'Peers', zh: '节点数' }, default: 200, min: 2, max: 2000 },
    returned: {
      is: 'number',
      text: { en: 'Share that returns to the pre-trusted', zh: '返回预先信任者的份额' },
      default: 0.1,
      min: 0.0001,
      max: 1,
    },
    trusted: {
      is: 'integer',
      text: { en: 'Pre-trusted peers', zh: '预先信任的节点数' },
      default: 3,
      min: 1,
    },
    clique: {
      is: 'integer',
      text: {
        en: 'Peers who praise each other and are praised by no other',
        zh: '仅互相吹捧、无人称许的节点数',
      },
      default: 0,
      min: 0,
    },
    tolerance: {
      is: 'number',
      text: { en: 'Change at which to stop', zh: '停止时的变化' },
      default: 0.000001,
      min: 1e-15,
    },
  },
  outcomes: {
    steps: { en: 'Steps until trust is at rest', zh: '信任收敛步数' },
    'steps.most': { en: 'Most steps that its contraction allows', zh: '收缩性允许的最多步数' },
    'trust.clique': { en: 'Trust that a clique gives itself', zh: '小团体自我授予的信任' },
  },
  run: (values, luck) => {
    const of = (name: string): number => values[name] as number
    const [size, a, clique] = [of('peers'), of('returned'), Math.min(of('clique'), of('peers'))]
    const random = stream(luck)
    const links = Array.from({ length: size }, (_, n) => {
      const inside = n >= size - clique
      const row = new Float64Array(size)
      for (let k = 0; k < 8; k += 1) {
        const to = inside ? size - clique + random.below(clique) : random.below(size - clique)
        if (to !== n) row[to]! += random.next()
      }
      const sum = row.reduce((total, one) => total + one, 0)
      if (sum === 0) row[(n + 1) % size] = 1
      else for (const [to, one] of row.entries()) row[to] = one / sum
      return row
    })
    const before = Float64Array.from({ length: size }, (_, n) =>
      n < of('trusted') ? 1 / of('trusted') : 0,
    )
    let trust = before.slice()
    let steps = 0
    for (let change = Infinity; change > of('tolerance') && steps < 100_000; steps += 1) {
      const next = before.map((share) => a * share)
      for (const [from, row] of links.entries())
        for (const [to, weight] of row.entries())
          if (weight > 0) next[to]! += (1 - a) * weight * trust[from]!
      change = next.reduce((sum, one, n) => sum + Math.abs(one - trust[n]!), 0)
      trust = next
    }
    return {
      steps,
      // Each step shrinks the distance by (1 - a), and two distributions are at most 2 apart.
      'steps.most': Math.ceil(Math.log(of('tolerance') / 2) / Math.log(1 - a)),
      'trust.clique': trust.slice(size - clique).reduce((sum, one) => sum + one, 0),
    }
  },
}
