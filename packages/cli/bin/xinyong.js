#!/usr/bin/env node
// Plain JavaScript that an old Node can read too: it finds a Node that runs TypeScript as it is, then gets out of the way.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  const { main } = await import('../src/main.ts')
  process.exitCode = await main(process.argv.slice(2), process.env)
} else {
  const node = brought()
  if (node === undefined || process.env['XINYONG_NODE_FOUND']) {
    console.error(
      `xinyong needs Node ${NEEDED} or newer; this is ${process.versions.node}. Run "npm ci" (it brings one) or install Node ${NEEDED}.`,
    )
    console.error(
      `xinyong 需要 Node ${NEEDED} 或更高版本；当前为 ${process.versions.node}。请运行 "npm ci"（会附带一个），或自行安装 Node ${NEEDED}。`,
    )
    process.exitCode = 2
  } else {
    handOver(node)
  }
}

/** The Node that npm brought, in the nearest node_modules above. */
function brought() {
  const suffix = process.platform === 'win32' ? 'win-x64' : `${process.platform}-${process.arch}`
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    for (const name of [`node-${suffix}`, `node-bin-${suffix}`]) {
      const file = join(folder, 'node_modules', name, 'bin', program)
      if (existsSync(file)) return file
    }
    const above = dirname(folder)
    if (above === folder) return undefined
    folder = above
  }
}

/** @param {string} node */
function handOver(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, XINYONG_NODE_FOUND: '1' },
  })
  // Ctrl-C in a terminal reaches both of us: the child decides what it means. Every other signal comes to us alone.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(`${node}: ${error.message}`)
    process.exitCode = 2
  })
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? (signal === 'SIGINT' ? 130 : 143)
  })
}
