import { createTheme, type MantineColorsTuple } from '@mantine/core'

/** Seal red, from wash to deep; shade 7 on white and shade 4 on ink keep 4.5:1. */
const seal: MantineColorsTuple = [
  '#faecea',
  '#f3d3cf',
  '#e7a79f',
  '#dd8377',
  '#e0705f',
  '#c14a3b',
  '#b03527',
  '#9f2a1e',
  '#7d1f15',
  '#5c150d',
]

export const theme = createTheme({
  colors: { seal },
  primaryColor: 'seal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.2,
  defaultRadius: 'sm',
  fontFamily:
    "system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', Arial, sans-serif",
  headings: {
    fontFamily:
      "'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', 'SimSun', Georgia, 'Times New Roman', serif",
    fontWeight: '600',
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  // Colour alone does not make a link.
  components: { Anchor: { defaultProps: { underline: 'always' } } },
})
