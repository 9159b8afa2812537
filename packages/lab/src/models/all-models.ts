import { deterrence, marginalDeterrence } from './deterrence/deterrence-model.ts'
import { matrixGame } from './evolution/matrix-game.ts'
import { publicGoods } from './evolution/public-goods-model.ts'
import { lending } from './lending/lending-model.ts'
import { lendingStream } from './lending/stream-model.ts'
import type { Model } from './model.ts'
import { normSearch, privateNorm, publicNorm } from './norms/norms-models.ts'
import { ishigami } from './sensitivity.ts'
import { flocking } from './space/flocking.ts'
import { segregation } from './space/segregation.ts'
import { errorRates } from './trust/error-rates.ts'
import { exclusion } from './trust/exclusion.ts'
import { imageScoring } from './trust/image-scoring.ts'
import { lawMerchant } from './trust/law-merchant.ts'
import { lemons } from './trust/lemons.ts'
import { pseudonyms } from './trust/pseudonyms.ts'
import { trustPropagation } from './trust/trust-propagation.ts'

/** Every model by its id. */
export const models: ReadonlyMap<string, Model> = new Map(
  [
    lending,
    lendingStream,
    publicNorm,
    privateNorm,
    normSearch,
    imageScoring,
    exclusion,
    deterrence,
    marginalDeterrence,
    lawMerchant,
    errorRates,
    matrixGame,
    publicGoods,
    lemons,
    trustPropagation,
    pseudonyms,
    ishigami,
    segregation,
    flocking,
  ].map((model) => [model.id, model]),
)
