/** The frame around every page for signed-in people: head, menu, content. */
import { Outlet, useRouterState } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { useWords } from '../language.ts'
import { Loading } from '../parts/loading.tsx'
import { useMe } from '../session.ts'
import { HeadSearch } from './head-search.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { MainMenu } from './main-menu.tsx'
import { UserMenu } from './user-menu.tsx'

export function Window() {
  const { t } = useWords()
  const me = useMe()
  const [folded, setFolded] = useState(() => window.innerWidth < 1000)
  const path = useRouterState({ select: (state) => state.location.pathname })
  return (
    <>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <header className="window-head">
        <button
          type="button"
          className="head-button"
          aria-label={folded ? t('shell.openMenu') : t('shell.foldMenu')}
          aria-expanded={!folded}
          onClick={() => setFolded(!folded)}
        >
          ☰
        </button>
        <img src="/mark.svg" alt="" width={24} height={24} />
        <strong className="window-name">{t('shell.short')}</strong>
        <span className="window-subtitle">{t('shell.district')}</span>
        <span style={{ flex: 1 }} />
        {me.permissions.includes('registry.read') ? <HeadSearch /> : null}
        <LanguageSwitch />
        <UserMenu person={me.person} />
      </header>
      <div className={folded ? 'window-body window-folded' : 'window-body'}>
        {folded ? null : (
          <aside className="window-side">
            <nav aria-label={t('shell.menu')}>
              <MainMenu entries={me.menu} path={path} />
            </nav>
          </aside>
        )}
        <main id="content" tabIndex={-1}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </>
  )
}
