import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs one of the system's disk tools; rejects with its complaint. */
async function tool(file: string, ...args: readonly string[]): Promise<void> {
  const path = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`
  await execute(file, args, { env: { ...process.env, PATH: path } })
}

/** An ext4 file system in a file. */
export async function makeImage(image: string): Promise<void> {
  await tool('truncate', '-s', '384M', image)
  await tool('mkfs.ext4', '-q', '-F', image)
}

export async function mountImage(image: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await tool('mount', '-o', 'loop', image, folder)
}

export async function unmount(folder: string): Promise<void> {
  await tool('umount', folder)
}

/**
 * What a power cut would leave: the image file holds what reached the block layer, not what waits in the page cache.
 * The copy is not atomic, which makes the cut fuzzier than a real one, not milder.
 */
export async function copyAsIfCut(image: string, copy: string): Promise<void> {
  await tool('cp', '--sparse=always', image, copy)
  // Status 1 means errors were corrected, as after a real cut.
  await tool('e2fsck', '-fy', copy).catch((error: { code?: unknown }) => {
    if (error.code !== 1) throw error
  })
}

/** Why this machine cannot run the test, or undefined. */
export async function whyNoLoop(scratch: string): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  const image = `${scratch}/probe.img`
  const folder = `${scratch}/probe`
  try {
    await tool('truncate', '-s', '8M', image)
    await tool('mkfs.ext4', '-q', '-F', image)
    await mountImage(image, folder)
    await unmount(folder)
    return undefined
  } catch (error) {
    return `cannot mount an ext4 loop image here (${error instanceof Error ? error.message.trim() : String(error)})`
  }
}
