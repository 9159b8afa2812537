import type { ActBodies } from '../acts/model.ts'
import type { Service } from '../state/model.ts'

const sameNotice = (service: Service, body: ActBodies['serve']): boolean =>
  service.about === body.about && service.petition === body.petition

/** Services after an attempt. A failed attempt is kept and never counts; the first success counts. */
export const withAttempt = (
  services: readonly Service[],
  body: ActBodies['serve'],
): readonly Service[] => {
  const earlier = services.find((service) => sameNotice(service, body))
  const { channel, outcome, on, proof } = body
  const day = outcome === 'failed' ? undefined : (body.deemedOn ?? on)
  const servedOn = earlier?.servedOn ?? day
  const service: Service = {
    about: body.about,
    ...(body.petition === undefined ? {} : { petition: body.petition }),
    attempts: [...(earlier?.attempts ?? []), { channel, outcome, on, proof }],
    state: servedOn === undefined ? 'failed' : 'served',
    ...(servedOn === undefined ? {} : { servedOn }),
  }
  return [...services.filter((other) => !sameNotice(other, body)), service]
}
