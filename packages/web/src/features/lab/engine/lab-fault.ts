/** A fault of the lab in this browser: a worker that ended or was asked out of turn. What a person wrote wrongly is refused, not thrown. */
export class LabFault extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'LabFault'
  }
}
