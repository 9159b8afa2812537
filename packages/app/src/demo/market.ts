import { issueDemoKey, type DemoKey } from './looks.ts'
import type { Theatre } from './play.ts'
import { tellExchange } from './stories/exchange.ts'
import { keepPoints } from './stories/points.ts'
import { LENDING, lendByCard } from './stories/scorecard.ts'
import { keepScores } from './stories/scores.ts'

/** A marketplace with an agreement and a voluntary score, a merchant that asks it, a lender’s card, and a city’s points. */
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
  const lender = await issueDemoKey(app, {
    id: 'demo-lender',
    relyingParty: 'Demo Lender 示范消费金融公司',
    scopes: ['score'],
    purposes: [LENDING],
  })
  await tellExchange(theatre, marketplace.principal)
  await keepScores(theatre, marketplace.principal, bikes.principal)
  await keepPoints(theatre)
  await lendByCard(theatre, lender.principal)
  return [marketplace.shown, bikes.shown, lender.shown]
}
