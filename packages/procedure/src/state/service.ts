import type { PlainDate } from '@xinyong/identity'
import type { NoticeAbout } from '../acts/model.ts'
import type { CaseState, Service } from './model.ts'

export const serviceOf = (
  state: CaseState,
  about: NoticeAbout,
  petition?: string,
): Service | undefined =>
  state.services.find((service) => service.about === about && service.petition === petition)

/** The day that counts as service, also while it still lies ahead (publication). */
export const servedOn = (
  state: CaseState,
  about: NoticeAbout,
  petition?: string,
): PlainDate | undefined => serviceOf(state, about, petition)?.servedOn
