import type { Model } from '../model.ts'
import { stream } from '../random-stream.ts'

const number = (en: string, zh: string, value: number, min = 0) =>
  ({ is: 'number', text: { en, zh }, default: value, min }) as const

/** Birds that keep together, keep apart and fly as their neighbours do, on a torus: how local imitation becomes order. */
export const flocking: Model = {
  id: 'flocking',
  title: { en: 'Flocking', zh: '群体跟随' },
  source: 'Reynolds, SIGGRAPH 1987; parameters of the comparison of agent-based frameworks',
  parameters: {
    birds: { is: 'integer', text: { en: 'Birds', zh: '个体数' }, default: 200, min: 2 },
    side: number('Side of the field', '场地边长', 100, 1),
    sight: number('How far a bird sees', '视距', 5),
    apart: number('Distance kept', '保持距离', 4),
    speed: number('Speed', '速度', 1),
    cohere: number('Weight of keeping together', '聚合权重', 0.03),
    separate: number('Weight of keeping apart', '分离权重', 0.015),
    match: number('Weight of flying alike', '一致权重', 0.05),
    steps: { is: 'integer', text: { en: 'Steps', zh: '步数' }, default: 100, min: 1 },
  },
  outcomes: {
    'order.start': { en: 'Length of the mean direction at the start', zh: '期初平均方向长度' },
    'order.end': {
      en: 'The same at the end: 1 where all fly one way',
      zh: '期末平均方向长度（同向为 1）',
    },
  },
  run: (values, luck) => {
    const of = (name: string): number => values[name] as number
    const [count, side, sight] = [of('birds'), of('side'), of('sight')]
    const random = stream(luck)
    const x = Float64Array.from({ length: count }, () => random.next() * side)
    const y = Float64Array.from({ length: count }, () => random.next() * side)
    const vx = new Float64Array(count)
    const vy = new Float64Array(count)
    for (let bird = 0; bird < count; bird += 1) {
      const angle = random.next() * 2 * Math.PI
      vx[bird] = Math.cos(angle)
      vy[bird] = Math.sin(angle)
    }
    const start = order(vx, vy)
    const cells = grid(side, sight, count)
    const weights = { cohere: of('cohere'), separate: of('separate'), match: of('match') }
    for (let step = 0; step < of('steps'); step += 1) {
      cells.fill(x, y)
      for (let bird = 0; bird < count; bird += 1)
        fly(
          bird,
          { x, y, vx, vy, side, sight, apart: of('apart'), speed: of('speed') },
          weights,
          cells,
        )
    }
    return { 'order.start': start, 'order.end': order(vx, vy) }
  },
}

/** Length of the mean direction: 0 where all fly anywhere, 1 where all fly one way. */
function order(vx: Float64Array, vy: Float64Array): number {
  let [sumX, sumY] = [0, 0]
  for (let bird = 0; bird < vx.length; bird += 1) {
    sumX += vx[bird]!
    sumY += vy[bird]!
  }
  return Math.hypot(sumX, sumY) / vx.length
}

interface Cells {
  readonly perSide: number
  readonly first: Int32Array
  readonly next: Int32Array
  readonly fill: (x: Float64Array, y: Float64Array) => void
}

/** Squares at least as wide as a bird sees: neighbours stand in the square or one beside it. */
function grid(side: number, sight: number, count: number): Cells {
  const perSide = Math.max(1, Math.floor(side / Math.max(sight, side / 64)))
  const first = new Int32Array(perSide * perSide)
  const next = new Int32Array(count)
  const at = (value: number): number => Math.min(perSide - 1, Math.floor((value / side) * perSide))
  return {
    perSide,
    first,
    next,
    fill: (x, y) => {
      first.fill(-1)
      for (let bird = 0; bird < count; bird += 1) {
        const cell = at(y[bird]!) * perSide + at(x[bird]!)
        next[bird] = first[cell]!
        first[cell] = bird
      }
    },
  }
}

interface Sky {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly vx: Float64Array
  readonly vy: Float64Array
  readonly side: number
  readonly sight: number
  readonly apart: number
  readonly speed: number
}

function fly(
  bird: number,
  { x, y, vx, vy, side, sight, apart, speed }: Sky,
  weights: { readonly cohere: number; readonly separate: number; readonly match: number },
  { perSide, first, next }: Cells,
): void {
  const [bx, by] = [x[bird]!, y[bird]!]
  const cx = Math.min(perSide - 1, Math.floor((bx / side) * perSide))
  const cy = Math.min(perSide - 1, Math.floor((by / side) * perSide))
  const reach = perSide < 3 ? Math.floor(perSide / 2) : 1
  let [seen, toX, toY, offX, offY, likeX, likeY] = [0, 0, 0, 0, 0, 0, 0]
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) {
      if (perSide === 2 && (dx < 0 || dy < 0)) continue
      const cell = ((cy + dy + perSide) % perSide) * perSide + ((cx + dx + perSide) % perSide)
      for (let other = first[cell]!; other >= 0; other = next[other]!) {
        if (other === bird) continue
        let gapX = x[other]! - bx
        let gapY = y[other]! - by
        if (gapX > side / 2) gapX -= side
        else if (gapX < -side / 2) gapX += side
        if (gapY > side / 2) gapY -= side
        else if (gapY < -side / 2) gapY += side
        const square = gapX * gapX + gapY * gapY
        if (square > sight * sight) continue
        seen += 1
        toX += gapX
        toY += gapY
        likeX += vx[other]!
        likeY += vy[other]!
        if (square < apart * apart) {
          offX -= gapX
          offY -= gapY
        }
      }
    }
  if (seen > 0) {
    const newX =
      vx[bird]! + (toX * weights.cohere + offX * weights.separate + likeX * weights.match) / seen
    const newY =
      vy[bird]! + (toY * weights.cohere + offY * weights.separate + likeY * weights.match) / seen
    const length = Math.hypot(newX, newY) || 1
    vx[bird] = newX / length
    vy[bird] = newY / length
  }
  x[bird] = (((bx + vx[bird]! * speed) % side) + side) % side
  y[bird] = (((by + vy[bird]! * speed) % side) + side) % side
}
