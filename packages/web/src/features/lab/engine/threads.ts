/** Threads of this machine that a page may take: one stays for the page itself. */
export const threadsHere = (): number =>
  Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1))
