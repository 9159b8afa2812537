import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { inclusionProof, leafHashReader, treeRoot } from '../src/merkle.ts'
import { hashLeaf } from '../src/rfc6962.ts'
import { entries, flip } from './fixtures.ts'

// A deep import on purpose: the public API checks whole bundles, we want its Merkle walk alone.
const { verifyMerkleInclusion } = createRequire(import.meta.url)(
  '@sigstore/verify/dist/tlog/merkle.js',
) as {
  verifyMerkleInclusion(
    entry: {
      readonly canonicalizedBody: Buffer
      readonly inclusionProof: { readonly logIndex: string; readonly hashes: readonly Buffer[] }
    },
    checkpoint: { readonly logSize: bigint; readonly logHash: Buffer },
  ): void
}

test('@sigstore/verify accepts our inclusion proofs and rejects tampered bodies', async () => {
  const all = entries(0, 130)
  const read = leafHashReader(all.map(hashLeaf))
  for (const size of [1, 2, 3, 7, 8, 64, 65, 100, 127, 130]) {
    const logHash = Buffer.from(await treeRoot(read, size))
    const checkpoint = { logSize: BigInt(size), logHash }
    for (let index = 0; index < size; index++) {
      const hashes = (await inclusionProof(read, index, size)).map((hash) => Buffer.from(hash))
      const proof = { logIndex: String(index), hashes }
      const check = (body: Uint8Array): void =>
        verifyMerkleInclusion(
          { canonicalizedBody: Buffer.from(body), inclusionProof: proof },
          checkpoint,
        )
      assert.doesNotThrow(() => check(all[index]!), `${index} of ${size}`)
      assert.throws(() => check(flip(all[index]!, 12)), { code: 'TLOG_INCLUSION_PROOF_ERROR' })
    }
  }
})
