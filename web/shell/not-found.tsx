/** What is shown where there is no page, or where a page could not be fetched. */
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useWords } from '../language.ts'

export function NotFound() {
  const { t } = useWords()
  return (
    <div className="page">
      <h1>{t('shell.notFoundTitle')}</h1>
      <p>{t('shell.notFoundWhat')}</p>
      <Link to="/">{t('shell.backHome')}</Link>
    </div>
  )
}

export function Failed() {
  const { t } = useWords()
  return (
    <div className="page" role="alert">
      <h1>{t('shell.failedTitle')}</h1>
      <p>{t('shell.failedWhat')}</p>
      <Button type="primary" onClick={() => location.reload()}>
        {t('shell.reload')}
      </Button>
    </div>
  )
}
