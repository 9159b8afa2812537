import '@mantine/core/styles.css'
import './theme/app.css'
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { ProblemError } from '@xinyong/contract/client'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider, loadWords } from './i18n/locale.tsx'
import { createAppRouter } from './routes/router.tsx'
import { colorSchemeManager } from './theme/color-scheme.ts'
import { theme } from './theme/theme.ts'
import { cssVariablesResolver } from './theme/variables.ts'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer is an answer: only silence and faults are worth asking again.
      retry: (failures, error) =>
        failures < 1 && !(error instanceof ProblemError && error.problem.status < 500),
      refetchOnWindowFocus: false,
    },
  },
})
const router = createAppRouter(queries)
const nonce = document.querySelector<HTMLMetaElement>('meta[name=style-nonce]')?.content ?? ''

await loadWords()

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      getStyleNonce={() => nonce}
    >
      <LanguageProvider>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
)
