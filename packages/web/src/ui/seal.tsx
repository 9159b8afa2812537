import type { ReactNode } from 'react'

/** The seal 信 in strokes of our own, as on the public pages. */
export function Seal({ size = 32 }: { readonly size?: number }): ReactNode {
  return (
    <svg viewBox="0 0 64 64" width={size} height={size} aria-hidden="true" color="var(--seal)">
      <rect
        x="3"
        y="3"
        width="58"
        height="58"
        rx="7"
        fill="none"
        stroke="currentColor"
        strokeWidth="4"
      />
      <g
        fill="none"
        stroke="currentColor"
        strokeWidth="4.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M22 13 C20 21 16.5 27 12.5 31" />
        <path d="M18.5 24 V51" />
        <path d="M39 12.5 L42 16" />
        <path d="M28 20.5 H53" />
        <path d="M31.5 27.5 H49.5" />
        <path d="M31.5 34 H49.5" />
        <path d="M32.5 41 H48.5 V51 H32.5 Z" />
      </g>
    </svg>
  )
}
