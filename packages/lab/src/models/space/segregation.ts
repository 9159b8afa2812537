import type { Luck, Model } from '../model.ts'
import { ParameterError } from '../model.ts'
import { stream } from '../random-stream.ts'

const whole = (en: string, zh: string, value: number, min = 1) =>
  ({ is: 'integer', text: { en, zh }, default: value, min }) as const

/** Two kinds of people on a grid who move to an empty place where too few of their kind live near them. */
export const segregation: Model = {
  id: 'segregation',
  title: { en: 'Mild preferences, sharp separation', zh: '轻微偏好，明显分离' },
  source: 'Schelling, Journal of Mathematical Sociology 1 (1971)',
  parameters: {
    side: whole('Side of the grid', '网格边长', 40, 3),
    people: whole('People', '人数', 1000, 2),
    radius: whole('Radius of a neighbourhood', '邻里半径', 1),
    least: whole('Least neighbours of one’s kind', '同类邻居下限', 3, 0),
    steps: whole('Steps', '步数', 20),
  },
  outcomes: {
    'like.share': { en: 'Mean share of like neighbours', zh: '同类邻居平均比例' },
    'moves.mean': { en: 'Moves a person and step', zh: '每人每步搬迁次数' },
    content: { en: 'Share who have enough like neighbours', zh: '同类邻居足够者的比例' },
  },
  run: (values, luck) => {
    const [side, people, radius, least, steps] = ['side', 'people', 'radius', 'least', 'steps'].map(
      (name) => values[name] as number,
    ) as [number, number, number, number, number]
    if (people >= side * side)
      throw new ParameterError('people', {
        en: 'leave no place of the grid empty',
        zh: '占满网格，没有空位',
      })
    const town = settle(side, people, radius, luck)
    let moves = 0
    for (let step = 0; step < steps; step += 1) moves += moveAll(town, least, step, luck)
    return {
      'like.share': likeShare(town),
      'moves.mean': moves / people / steps,
      content: contentShare(town, least),
    }
  },
}

/** The grid has a border as wide as the radius, so that no neighbour is ever looked for beyond it. */
interface Town {
  readonly kinds: Uint8Array
  readonly home: Int32Array
  readonly empty: Int32Array
  readonly near: Int32Array
  readonly order: Int32Array
}

const EMPTY = 0

function settle(side: number, people: number, radius: number, luck: Luck): Town {
  const width = side + 2 * radius
  const random = stream(luck, -1)
  const places = Int32Array.from(
    { length: side * side },
    (_, at) => (Math.floor(at / side) + radius) * width + (at % side) + radius,
  )
  for (let at = places.length - 1; at > 0; at -= 1) swap(places, at, random.below(at + 1))
  const kinds = new Uint8Array(width * width)
  const home = places.slice(0, people)
  for (const [at, place] of home.entries()) kinds[place] = 1 + (at % 2)
  const near: number[] = []
  for (let dy = -radius; dy <= radius; dy += 1)
    for (let dx = -radius; dx <= radius; dx += 1)
      if (dx !== 0 || dy !== 0) near.push(dy * width + dx)
  const order = Int32Array.from({ length: people }, (_, at) => at)
  return { kinds, home, empty: places.slice(people), near: Int32Array.from(near), order }
}

function swap(list: Int32Array, a: number, b: number): void {
  const kept = list[a]!
  list[a] = list[b]!
  list[b] = kept
}

function likeAt({ kinds, near }: Town, place: number): number {
  const kind = kinds[place]!
  let like = 0
  for (let n = 0; n < near.length; n += 1) if (kinds[place + near[n]!] === kind) like += 1
  return like
}

/** Whether enough of one's kind live near; counting stops where the answer is known. */
function isContent({ kinds, near }: Town, place: number, least: number): boolean {
  const kind = kinds[place]!
  let lacking = least
  for (let n = 0; n < near.length; n += 1)
    if (kinds[place + near[n]!] === kind && (lacking -= 1) <= 0) return true
  return lacking <= 0
}

/** Everybody once, in an order drawn anew; who is not content moves to an empty place drawn at random. */
function moveAll(town: Town, least: number, step: number, luck: Luck): number {
  const { kinds, home, empty, order } = town
  const random = stream(luck, step)
  for (let at = order.length - 1; at > 0; at -= 1) swap(order, at, random.below(at + 1))
  let moves = 0
  for (let turn = 0; turn < order.length; turn += 1) {
    const person = order[turn]!
    const place = home[person]!
    if (isContent(town, place, least)) continue
    const to = random.below(empty.length)
    const next = empty[to]!
    empty[to] = place
    kinds[next] = kinds[place]!
    kinds[place] = EMPTY
    home[person] = next
    moves += 1
  }
  return moves
}

/** Mean share of one's kind among one's neighbours; a half where nobody chooses. */
function likeShare(town: Town): number {
  let [sum, counted] = [0, 0]
  for (const place of town.home) {
    let neighbours = 0
    for (const step of town.near) if (town.kinds[place + step] !== EMPTY) neighbours += 1
    if (neighbours === 0) continue
    sum += likeAt(town, place) / neighbours
    counted += 1
  }
  return counted === 0 ? Number.NaN : sum / counted
}

function contentShare(town: Town, least: number): number {
  return (
    town.home.reduce((sum, place) => sum + (isContent(town, place, least) ? 1 : 0), 0) /
    town.home.length
  )
}
