import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core'
import { createLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'

type Native = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps | keyof ButtonProps>
interface WithRef {
  readonly ref?: Ref<HTMLAnchorElement>
}

const anchor = (props: AnchorProps & Native & WithRef): ReactNode => <Anchor {...props} />
const button = (props: ButtonProps & Native & WithRef): ReactNode => (
  <Button component="a" {...props} />
)

/** A link to a screen of the workbench, typed by the route tree. */
export const AppLink = createLink(anchor)
/** The same, drawn as a button: it goes somewhere, it does nothing. */
export const ButtonLink = createLink(button)
