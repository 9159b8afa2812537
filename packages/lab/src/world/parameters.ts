/** What can be switched off. An effect that is off is gone from a run, not merely small. */
export const FEATURES = [
  'trade',
  'loans',
  'courts',
  'goods',
  'civic',
  'needs',
  'errors',
  'delay',
  'collisions',
  'notices',
  'capacity',
  'corruption',
  'stigma',
  'family',
  'appeals',
  'beliefs',
  'imitation',
  'gaming',
  'whitewashing',
  'collusion',
  'exit',
] as const
export type Feature = (typeof FEATURES)[number]

/** A dial of the world. `off` is its value while its feature is off. */
interface Dial {
  readonly value: number
  readonly min: number
  readonly max: number
  readonly feature?: Feature
  readonly off?: number
  readonly about: string
}

const rate = (value: number, feature: Feature, about: string, off = 0): Dial => ({
  value,
  min: 0,
  max: 1,
  feature,
  off,
  about,
})
const amount = (value: number, max: number, about: string, feature?: Feature, off = 0): Dial => ({
  value,
  min: 0,
  max,
  about,
  ...(feature && { feature, off }),
})

/**
 * Every dial with its default and bounds. Rates are per person and step; values are in hundredths of a day's income. Where
 * nothing was measured the figure is an assumption, and every report says so.
 */
export const DIALS = {
  'trade.rate': rate(1, 'trade', 'share of pairs that meet for a trade'),
  'trade.gain': amount(50, 10_000, 'surplus of each side of an honoured trade'),
  'trade.cheat': amount(300, 10_000, 'largest gain from cheating; drawn evenly from 0'),
  'trade.loss': amount(120, 10_000, 'loss of the cheated side'),
  'trade.detect': rate(0.3, 'trade', 'share of cheats the scheme gets to know'),
  'trade.slip': rate(0.01, 'trade', 'honest people who fail to honour by accident'),
  'trade.caution': amount(2, 10, 'how strongly last step’s cheating makes people refuse', 'trade'),
  'register.visible': rate(0.6, 'trade', 'partners who look into a public register and refuse'),
  'loans.rate': rate(0.004, 'loans', 'people whose loan falls due'),
  'loans.gain': amount(60_000, 1_000_000, 'largest gain from not repaying', 'loans'),
  'loans.shock': rate(0.02, 'loans', 'borrowers who cannot repay'),
  'loans.order': rate(0.8, 'courts', 'defaults that end in a court order'),
  'courts.delay': amount(8, 500, 'steps from default to order', 'delay'),
  'courts.reconsider': rate(0.2, 'courts', 'debtors who think again'),
  'courts.recover': rate(0.01, 'courts', 'debtors who become able to pay'),
  'courts.apply': rate(0.15, 'courts', 'creditors who ask for the listing'),
  'courts.discern': rate(0.8, 'courts', 'unable debtors whom the court recognises'),
  'courts.conscience': rate(0.3, 'courts', 'able honest debtors who pay when they think again'),
  'courts.capacity': amount(6, 1_000_000, 'cases decided per 1,000 people', 'capacity', 1_000_000),
  'goods.rate': rate(0.2, 'goods', 'firms with a batch on the market'),
  'goods.gain': amount(3000, 1_000_000, 'largest gain from a tainted batch', 'goods'),
  'goods.detect': rate(0.15, 'goods', 'tainted batches that are found'),
  'civic.rate': rate(0.08, 'civic', 'people tempted to dodge a fare or litter'),
  'civic.gain': amount(60, 100_000, 'largest gain from a small offence', 'civic'),
  'civic.detect': rate(0.1, 'civic', 'small offences that are seen'),
  'civic.good': rate(0.03, 'civic', 'people with the chance of a good deed'),
  'civic.effort': amount(400, 100_000, 'largest cost of a good deed', 'civic'),
  'needs.rate': rate(0.3, 'needs', 'people who do something a measure could forbid'),
  'needs.travel': amount(5, 100, 'weight of travel', 'needs', 1),
  'needs.consumption': amount(3, 100, 'weight of hotels, leisure and purchases', 'needs', 1),
  'needs.finance': amount(2, 100, 'weight of credit and dealings', 'needs', 1),
  'needs.work': amount(1, 100, 'weight of offices, public employment and permits', 'needs', 1),
  'needs.other': amount(1, 100, 'weight of everything else', 'needs', 1),
  'needs.value': amount(150, 100_000, 'worth of what is refused'),
  'law.fine': amount(200, 1_000_000, 'fine of ordinary law for an offence that is found'),
  'observe.error': rate(0.00002, 'errors', 'innocent people reported by mistake'),
  'observe.delay': amount(4, 500, 'steps from offence to case', 'delay'),
  'names.each': amount(40, 1_000_000, 'average bearers of a name', 'collisions'),
  'match.name': rate(0, 'collisions', 'relying parties that refuse whoever bears a listed name'),
  'match.year': rate(0, 'collisions', 'relying parties that refuse on name and year of birth'),
  'identify.error': rate(0.01, 'collisions', 'listings that strike a namesake too'),
  'notice.arrives': rate(0.85, 'notices', 'notices that reach the person', 1),
  'notice.object': rate(0.6, 'notices', 'wrongly accused who object in time', 0.6),
  'notice.upheld': rate(0.75, 'notices', 'their objections that succeed', 0.75),
  'appeal.file': rate(0.1, 'appeals', 'wrongly listed who appeal'),
  'appeal.guilty': rate(0.005, 'appeals', 'rightly listed who appeal'),
  'appeal.upheld': rate(0.7, 'appeals', 'appeals of the wrongly listed that succeed'),
  'appeal.fooled': rate(0.05, 'appeals', 'appeals of the rightly listed that succeed'),
  'corruption.places': rate(0, 'corruption', 'localities whose officers can be bought'),
  'corruption.connected': rate(0.1, 'corruption', 'people with connections'),
  'corruption.shield': rate(0.7, 'corruption', 'cases against the connected that vanish'),
  'corruption.frame': rate(0.002, 'corruption', 'others who are framed'),
  'oversight.accuracy': rate(0.8, 'corruption', 'framed cases a superior stops', 0.8),
  'stigma.steps': amount(26, 2000, 'steps for which an ended listing is remembered', 'stigma'),
  'stigma.refuse': rate(0.3, 'stigma', 'partners who refuse because of it'),
  'family.refuse': rate(0.1, 'family', 'needs refused because a relative is listed'),
  'beliefs.own': rate(0.2, 'beliefs', 'weight of one’s own experience of being found or not'),
  'beliefs.social': rate(0.05, 'beliefs', 'people who adopt what is heard around'),
  'beliefs.start': amount(1, 20, 'first belief as a multiple of the true chance of being found'),
  'imitation.rate': rate(0.005, 'imitation', 'people who compare themselves with a partner'),
  'imitation.strength': amount(10, 1000, 'how surely the better one is followed', 'imitation'),
  'gaming.rate': rate(0.02, 'gaming', 'people who farm points for a better grade'),
  'whitewash.rate': rate(0.001, 'whitewashing', 'listed who take a new identity'),
  'whitewash.cost': amount(2000, 1_000_000, 'what it costs', 'whitewashing'),
  'collude.rate': rate(0.01, 'collusion', 'pairs who report trades that never were'),
  'exit.rate': rate(0.02, 'exit', 'refused people who leave the open market'),
  'exit.return': rate(0.01, 'exit', 'those who come back once nothing bars them'),
  'patience.year': { value: 0.8, min: 0.01, max: 0.9999, about: 'discount factor of a year' },
  'points.worth': amount(4, 10_000, 'what people think one point is worth'),
  'points.consent': {
    value: 0.5,
    min: 0,
    max: 1,
    about: 'people who agree to be scored where they are asked',
  },
  'reward.value': amount(30, 100_000, 'worth of a rewarded grade per step'),
  'restriction.value': amount(60, 100_000, 'burden of a restricted grade per step'),
  'support.before': {
    value: 0.53,
    min: 0,
    max: 1,
    about: 'people for the scheme before they learn what it does',
  },
  'support.good': amount(2, 100, 'log-odds of support for the share of offences avoided'),
  'support.bad': amount(
    8.7,
    100,
    'log-odds of support lost for the share that strikes the innocent',
  ),
  'support.own': amount(0.02, 10, 'log-odds of support for each day of income a year of one’s own'),
  'case.cost': amount(500, 1_000_000, 'what deciding a case costs the public'),
} as const satisfies Readonly<Record<string, Dial>>

export type DialName = keyof typeof DIALS
export type Settings = Readonly<Record<DialName, number>>

export const dialNames = Object.keys(DIALS) as readonly DialName[]

/** Defaults, then what an experiment sets, then what is off. Off wins. */
export function settingsOf(
  set: Readonly<Partial<Record<DialName, number>>>,
  off: readonly Feature[],
): Settings {
  const entries = dialNames.map((name): [DialName, number] => {
    const dial: Dial = DIALS[name]
    const isOff = dial.feature !== undefined && off.includes(dial.feature)
    return [name, isOff ? (dial.off ?? 0) : (set[name] ?? dial.value)]
  })
  return Object.fromEntries(entries) as Settings
}
