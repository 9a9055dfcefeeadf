/** Takes up deliveries that a killed server left between a person's press and the job that does the work. */
import { sql } from 'kysely'
import type { Store } from '#platform/store/store'
import { recogniseKey, takeInKey } from './job-keys.ts'

/**
 * Ties each unfinished delivery to its unfinished job. One that was to be taken in and has none stands as proposed again; one that was to be
 * recognised and has none was never acknowledged: it is withdrawn, so that its files can be handed over once more.
 */
export async function takeUpAgain(store: Pick<Store, 'asSystem'>): Promise<void> {
  await store.asSystem('系统重新启动', ({ db }) =>
    sql`with unfinished as (
        select d.id, d.state, (select j.id::text from jobs.job j
          where j.kind = case d.state when 'recognising' then ${recogniseKey} else ${takeInKey} end
            and j.input ->> 'delivery' = d.id::text and j.state not in ('done', 'undone') order by j.id desc limit 1) as job
        from intake_delivery d where d.state in ('recognising', 'taking-in'))
      update intake_delivery d set
        job = unfinished.job,
        state = case when unfinished.job is not null then d.state when d.state = 'taking-in' then 'proposed' else 'withdrawn' end,
        as_of = case when unfinished.job is null then null else d.as_of end,
        withdrawn_at = case when unfinished.job is null and d.state = 'recognising' then now() end,
        withdrawn_by = case when unfinished.job is null and d.state = 'recognising' then '系统' end,
        withdrawn_why = case when unfinished.job is null and d.state = 'recognising' then '服务中断，文件没有识别，请重新交付。' end
      from unfinished where d.id = unfinished.id and (unfinished.job is null or d.job is distinct from unfinished.job)`.execute(db),
  )
}
