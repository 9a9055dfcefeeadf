/** How the window is built: web/ into dist/, each page a piece of its own. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// A build is the same whoever starts it: a server in development and a test would otherwise get React's slower, larger half.
function sameEverywhere(command: 'build' | 'serve'): void {
  if (command === 'build') process.env.NODE_ENV = 'production'
}

export default defineConfig(({ command }) => {
  sameEverywhere(command)
  return {
    root: 'web',
    base: '/',
    publicDir: 'public-files',
    plugins: [react()],
    build: {
      outDir: '../dist',
      emptyOutDir: true,
      target: 'es2022',
      manifest: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 900,
    },
    server: { proxy: { '/api': 'http://localhost:3000' } },
  }
})
