import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { npmPeer, PEERS } from '../npm-peer.ts'

interface Turtle {
  h: number
  wealth: number
  score: number
  until: number
}
interface Turtles {
  readonly length: number
  readonly [index: number]: Turtle
  readonly create: (count: number, init: (turtle: Turtle) => void) => void
  readonly ask: (act: (turtle: Turtle) => void) => void
  readonly oneOf: () => Turtle
}
interface AgentScript {
  readonly Model: new (world: object) => {
    readonly turtles: Turtles
    readonly tick: () => void
    readonly ticks: number
  }
}

const VERSION = '0.10.27'

/** The trust game with agentscript's turtles. It is GPL: measured where it installs, never a dependency. */
export async function agentscriptGame(agents: number): Promise<(steps: number) => void> {
  // It asks for a canvas when it is loaded, headless or not.
  const context = { getImageData: () => ({ data: new Uint8ClampedArray(4) }) }
  const Canvas = class {
    readonly width = 1
    readonly getContext = () =>
      new Proxy(context, { get: (own, name) => Reflect.get(own, name) ?? (() => undefined) })
  }
  Object.assign(globalThis, { OffscreenCanvas: Canvas })
  try {
    npmPeer('agentscript', VERSION)
  } catch {
    // An ES module: installed now, loaded below.
  }
  const folder = join(
    PEERS,
    `agentscript-${VERSION}`,
    'node_modules/agentscript/dist/agentscript.js',
  )
  const { Model } = (await import(pathToFileURL(folder).href)) as AgentScript
  const model = new Model({ minX: 0, maxX: 1, minY: 0, maxY: 1 })
  model.turtles.create(agents, (turtle) => {
    turtle.h = model.turtles.length < agents * 0.85 ? 0.98 : 0.6
    turtle.wealth = 0
    turtle.score = 0
    turtle.until = 0
  })
  let time = 0
  const act = (turtle: Turtle): void => {
    const partner = model.turtles.oneOf()
    if (partner.until > time) return
    const honours = Math.random() < partner.h
    turtle.wealth += honours ? 50 : -100
    partner.wealth += honours ? 50 : 200
    const seen = Math.random() < 0.02 ? !honours : honours
    const score = seen ? Math.min(10, partner.score + 1) : partner.score - 2
    partner.score = score > -6 ? score : 0
    if (score <= -6) partner.until = time + 20
  }
  return (steps) => {
    for (let step = 0; step < steps; step += 1) {
      model.turtles.ask(act)
      time += 1
    }
  }
}
