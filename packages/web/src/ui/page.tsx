import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'

interface PageProps {
  readonly title: string
  readonly lead?: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly width?: number
}

// A fresh page begins at its top, with the skip link; only a change of screen within it moves the focus.
let arrived = false

/** A screen: its title in the tab and as the heading, which takes the focus when one screen follows another. */
export function Page({ title, lead, aside, children, width = 1180 }: PageProps): ReactNode {
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · ${t('app.name')}`
  }, [title, t])
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true })
    arrived = true
  }, [])
  return (
    <Box maw={width} mx="auto">
      <Stack gap="lg">
        <Group justify="space-between" align="flex-end" gap="md">
          <Box>
            <Title order={1} fz={{ base: 24, sm: 30 }} tabIndex={-1} ref={heading}>
              {title}
            </Title>
            {lead === undefined ? null : (
              <Text className="soft" mt={4} maw={720}>
                {lead}
              </Text>
            )}
          </Box>
          {aside}
        </Group>
        {children}
      </Stack>
    </Box>
  )
}

/** A part of a screen under its own heading. */
export function Sheet({
  title,
  aside,
  quiet = false,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly quiet?: boolean
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className={quiet ? 'sheet-quiet' : 'sheet'}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2} fz={20}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </section>
  )
}
