/**
 * Somebody who writes down what happens to each person, for outcomes that follow people and not counts. Seeing never draws
 * and never changes anything: the bytes of a run are those of an unseen one.
 */
export interface Seen {
  readonly offended: (agent: number, step: number) => void
  readonly entered: (agent: number, step: number) => void
  /** A rightful listing has ended by its term or by removal. */
  readonly ended: (agent: number, step: number) => void
  /** A step on the list that weighed so much. */
  readonly burdened: (agent: number, step: number, weight: number) => void
}
