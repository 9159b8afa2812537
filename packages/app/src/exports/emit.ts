/** Thrown into the producer when the consumer has left. */
class Left extends Error {}

/**
 * Turns work that hands out items inside a transaction into an iterable outside it. The producer waits until each item has
 * been taken, so nothing piles up; leaving the loop early ends the transaction.
 */
export async function* emitted<T>(
  produce: (emit: (item: T) => Promise<void>) => Promise<void>,
): AsyncGenerator<T> {
  let offered: { readonly item: T; readonly taken: () => void } | undefined
  let wake: () => void = () => {}
  let waiting = new Promise<void>((resolve) => (wake = resolve))
  const producer = { over: false, left: false }
  const emit = (item: T): Promise<void> =>
    new Promise((taken, refuse) => {
      if (producer.left) return refuse(new Left())
      offered = { item, taken: () => (producer.left ? refuse(new Left()) : taken()) }
      wake()
    })
  const running = produce(emit).finally(() => {
    producer.over = true
    wake()
  })
  const ended = running.catch((error: unknown) => {
    if (!(error instanceof Left)) throw error
  })
  // Looked at below; a failure before that is not unhandled.
  ended.catch(() => {})
  try {
    while (!producer.over || offered) {
      await waiting
      waiting = new Promise<void>((resolve) => (wake = resolve))
      const now = offered
      if (!now) continue
      yield now.item
      offered = undefined
      now.taken()
    }
  } finally {
    producer.left = true
    offered?.taken()
    await ended
  }
}
