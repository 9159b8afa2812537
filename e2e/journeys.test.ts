import { describe } from 'node:test'
import { publicJourneys } from './journeys/public.ts'
import { withoutChromium } from './support/chromium.ts'
import { setStage } from './support/stage.ts'

/** People use the demonstration in a real browser; one product, one after the other. */
describe('journeys through the demonstration', { skip: withoutChromium() }, () => {
  const stage = setStage({ demo: true })
  describe('a reader of the public pages', () => publicJourneys(stage))
})
