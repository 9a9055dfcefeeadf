/** A refusal as people read it: the sentence, the article that forbids it, what to correct, and a way to try again. */
import { Button } from 'antd'
import { useWords } from '../language.ts'
import { problemOf } from '../problem.ts'
import { Notice } from './notice.tsx'

export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t, say } = useWords()
  if (!error) return null
  const problem = problemOf(error)
  return (
    <Notice
      tone="bad"
      title={say(problem.sentence)}
      acts={
        retry ? (
          <Button size="small" onClick={retry}>
            {t('state.retry')}
          </Button>
        ) : undefined
      }
    >
      {problem.article === undefined ? null : <div>{t('state.article', { number: problem.article })}</div>}
      {problem.fields?.length ? (
        <ul style={{ margin: 0, paddingLeft: 18 }}>
          {problem.fields.map((field) => (
            <li key={field.path}>{say(field.sentence)}</li>
          ))}
        </ul>
      ) : null}
    </Notice>
  )
}
