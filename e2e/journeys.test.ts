import { describe } from 'node:test'
import { agreementJourneys } from './journeys/agreements.ts'
import { caseJourneys } from './journeys/case.ts'
import { conflictJourneys } from './journeys/conflict.ts'
import { keyboardJourneys } from './journeys/keyboard.ts'
import { labJourneys } from './journeys/lab.ts'
import { languageJourneys } from './journeys/languages.ts'
import { logJourneys } from './journeys/log.ts'
import { publicJourneys } from './journeys/public.ts'
import { relyingPartyJourneys } from './journeys/relying-party.ts'
import { restartJourneys } from './journeys/restart.ts'
import { subjectJourneys } from './journeys/subject.ts'
import { trustJourneys } from './journeys/trust.ts'
import { withoutChromium } from './support/chromium.ts'
import { setStage } from './support/stage.ts'

/** People use the demonstration in a real browser; one product, one after the other. */
describe('journeys through the demonstration', { skip: withoutChromium() }, () => {
  const stage = setStage({ demo: true })
  describe('a reader of the public pages', () => publicJourneys(stage))
  describe('officers with a case', () => caseJourneys(stage))
  describe('two officers at once', () => conflictJourneys(stage))
  describe('the person concerned', () => subjectJourneys(stage))
  describe('a relying party', () => relyingPartyJourneys(stage))
  describe('whoever is scored', () => trustJourneys(stage))
  describe('whoever exchanges by agreement', () => agreementJourneys(stage))
  describe('whoever has no mouse', () => keyboardJourneys(stage))
  describe('whoever reads another language', () => languageJourneys(stage))
  describe('whoever asks what a scheme would do', () => labJourneys(stage))
  describe('whoever verifies the log', () => logJourneys(stage))
  describe('whoever keeps the machine', () => restartJourneys(stage))
})
