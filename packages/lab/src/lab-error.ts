/** A fault of the lab itself: a worker that died, a pack that does not load. What a person wrote wrongly is refused, not thrown. */
export class LabError extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'LabError'
  }
}
