import { issueDemoKey, type DemoKey } from './looks.ts'
import type { Theatre } from './play.ts'
import { tellExchange } from './stories/exchange.ts'
import { keepPoints } from './stories/points.ts'
import { keepScores } from './stories/scores.ts'

/** A marketplace with an agreement and a voluntary score, a merchant that asks it, and a city’s points. */
export async function openMarket(theatre: Theatre): Promise<readonly DemoKey[]> {
  const { app } = theatre
  const marketplace = await issueDemoKey(app, {
    id: 'demo-marketplace',
    relyingParty: 'Demo Marketplace 示范商城',
    scopes: ['check', 'exchange', 'score'],
    purposes: ['luxury-sale', 'operate:marketplace-trust-score'],
  })
  const bikes = await issueDemoKey(app, {
    id: 'demo-bikes',
    relyingParty: 'Demo Bicycle Hire 示范单车租赁',
    scopes: ['score'],
    purposes: ['rent'],
  })
  await tellExchange(theatre, marketplace.principal)
  await keepScores(theatre, marketplace.principal, bikes.principal)
  await keepPoints(theatre)
  return [marketplace.shown, bikes.shown]
}
