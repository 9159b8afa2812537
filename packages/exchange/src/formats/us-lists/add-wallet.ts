import type { RecordDraft } from './record-draft.ts'

/** `XBT 12Qt…`: the currency and the address of a wallet. */
export function addWallet(draft: RecordDraft, value: string): boolean {
  const found = /^([A-Z0-9]{2,6})\s+(\S{10,128})$/.exec(value)
  if (found === null || draft.kind === 'vessel' || draft.kind === 'aircraft') return false
  const [, currency, address] = found
  const wallet = draft.related('CryptoWallet', 'wallet', [currency, address])
  wallet.add('holder', draft.entity.id)
  wallet.add('currency', currency)
  wallet.add('publicKey', address)
  draft.relate(wallet.build())
  return true
}
