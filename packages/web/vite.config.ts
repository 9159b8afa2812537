import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  base: '/app/',
  plugins: [react()],
  // The lab’s worker fetches what its report files need only when somebody asks for one.
  worker: { format: 'es' },
  // Drawings of the lab’s report are made without a page; this door of the same library needs no node.
  resolve: { alias: { linkedom: 'linkedom/worker' } },
  build: {
    target: 'es2023',
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/log': 'http://127.0.0.1:8080' } },
})
