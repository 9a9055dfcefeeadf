/** Where the window opens: language, session and routes are made ready, then the first page is drawn. */
import './look/ground.css'
import './look/frame.css'
import './look/parts.css'
import './look/tables.css'
import './look/pages.css'
import './look/what-if.css'
import './look/narrow.css'
import './look/print.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startLanguage } from './language.ts'
import { Look } from './look/look.tsx'
import { queries } from './queries.ts'
import { router } from './routes.tsx'

await startLanguage()
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Look>
        <RouterProvider router={router} />
      </Look>
    </QueryClientProvider>
  </StrictMode>,
)

// The web font is only a fallback: it is fetched after the page stands, and only where the machine has no Chinese font.
void import('./look/web-font.ts')
