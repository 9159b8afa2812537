import { npmPeer } from '../npm-peer.ts'

interface FloccAgent {
  get: (key: string) => number
  set: (key: string, value: number | ((agent: FloccAgent) => void)) => void
}
interface Flocc {
  readonly Agent: new () => FloccAgent
  readonly Environment: new (options: object) => {
    readonly addAgent: (agent: FloccAgent) => void
    readonly getAgents: () => readonly FloccAgent[]
    readonly tick: () => void
    readonly time: number
  }
}

/** The trust game with flocc's agents and its own tick; a function that runs some steps. */
export function floccGame(agents: number): (steps: number) => void {
  const { Agent, Environment } = npmPeer('flocc', '0.7.0') as Flocc
  const environment = new Environment({ width: 1, height: 1 })
  const tick = (agent: FloccAgent): void => {
    const all = environment.getAgents()
    const partner = all[Math.floor(Math.random() * all.length)]!
    if (partner.get('until') > environment.time) return
    const honours = Math.random() < partner.get('h')
    agent.set('wealth', agent.get('wealth') + (honours ? 50 : -100))
    partner.set('wealth', partner.get('wealth') + (honours ? 50 : 200))
    const seen = Math.random() < 0.02 ? !honours : honours
    const score = seen ? Math.min(10, partner.get('score') + 1) : partner.get('score') - 2
    partner.set('score', score > -6 ? score : 0)
    if (score <= -6) partner.set('until', environment.time + 20)
  }
  for (let i = 0; i < agents; i += 1) {
    const agent = new Agent()
    agent.set('h', i < agents * 0.85 ? 0.98 : 0.6)
    for (const key of ['wealth', 'score', 'until']) agent.set(key, 0)
    agent.set('tick', tick)
    environment.addAgent(agent)
  }
  return (steps) => {
    for (let step = 0; step < steps; step += 1) environment.tick()
  }
}
