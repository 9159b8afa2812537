export * from './verify.ts'
export { decodeBundle, encodeBundle, MAX_ENTRY_SIZE } from './bundle.ts'
export { canonicalJson } from './canonical.ts'
export type { Canonical } from './canonical.ts'
export { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
export type { ParsedCheckpoint } from './checkpoint.ts'
export { commit, SALT_SIZE } from './commitment.ts'
export { cosignatureSigner, cosignatureTime, cosignatureVerifier } from './cosignature.ts'
export { openFrontier } from './frontier.ts'
export type { Frontier, FrontierState } from './frontier.ts'
export type { NodeId } from './geometry.ts'
export { consistencyProof, leafHashReader, treeRoot } from './merkle.ts'
export type { HashReader } from './merkle.ts'
export {
  formatSignatureLine,
  openNote,
  parseNote,
  parseSignatureLines,
  signLine,
  signNote,
} from './note.ts'
export type { Note, NoteSignature, OpenedNote } from './note.ts'
export { ed25519Signer, ed25519Verifier, formatVkey, noteKey } from './note-key.ts'
export { NOTE_COSIGNATURE, NOTE_ED25519 } from './note-key.ts'
export type { NoteSigner } from './note-key.ts'
export { quorumReached } from './policy.ts'
export type { PolicyGroup, PolicyWitness } from './policy.ts'
export { emptyRoot, HASH_SIZE, hashLeafInto, hashNode, hashNodeInto } from './rfc6962.ts'
export { sha256 } from './sha256.ts'
export { parseTilePath, TILE_WIDTH, tilePath, tileWidthAt } from './tile-path.ts'
export type { TileId } from './tile-path.ts'
export type { TileFile } from './tile-store.ts'
export { openTileWriter, resumeTileWriter } from './tile-writer.ts'
export type { TileWriter } from './tile-writer.ts'
export { formatTlogProof } from './tlog-proof.ts'
export { addCheckpoint, formatAddCheckpoint, parseAddCheckpoint } from './witness.ts'
export type { AddCheckpointRequest, WitnessAnswer, WitnessState } from './witness.ts'
