import type { FeedSigner } from '@xinyong/app'
import { ed25519Signer, formatVkey } from '@xinyong/tlog'
import { keyBytes } from './keys.ts'

/** A key of its own: whoever trusts the log need not trust feeds, and a feed’s key can be changed without the log’s. */
export async function feedSigner(dataDir: string, origin: string): Promise<FeedSigner> {
  const signer = await ed25519Signer(`${origin}/feed`, await keyBytes(dataDir, 'feed'))
  return {
    key: formatVkey(signer.key),
    sign: async (text) => Buffer.from(await signer.sign(text)).toString('base64'),
  }
}
