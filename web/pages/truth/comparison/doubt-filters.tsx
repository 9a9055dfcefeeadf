/** What doubts can be narrowed by: words, place, rule, class, state, change, deadline. */
import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../../language.ts'
import { AreaChoice } from '../../../parts/area-choice.tsx'
import { FindBox } from '../../../parts/find-box.tsx'
import { Several } from '../../../parts/several.tsx'
import { Tick } from '../../../parts/tick.tsx'
import { doubtWords } from './asked.ts'
import type { DoubtSearch } from './doubt-search.ts'

export function DoubtFilters({ search, onChange }: { search: DoubtSearch; onChange: (next: Partial<DoubtSearch>) => void }) {
  const { t, say } = useWords()
  const { data: words } = useQuery(doubtWords)
  return (
    <search className="bar no-print" style={{ marginBottom: 10 }}>
      <FindBox label={t('comparison.find')} value={search.q ?? ''} onFind={(q) => onChange({ q: q || undefined })} />
      <AreaChoice town={search.town} village={search.village} onChange={onChange} />
      <Several
        label={t('comparison.rule')}
        choices={(words?.rules ?? []).map(({ rule, label }) => ({ value: rule, label: say(label) }))}
        chosen={search.rule}
        onChange={(rule) => onChange({ rule })}
      />
      <Several
        label={t('comparison.class')}
        choices={Object.entries(words?.classes ?? {}).map(([value, label]) => ({ value, label: say(label) }))}
        chosen={search.class}
        onChange={(kind) => onChange({ class: kind })}
      />
      <Several
        label={t('intake.state')}
        choices={[
          { value: 'open', label: t('comparison.open') },
          ...(words?.states ?? []).map(({ state, label }) => ({ value: state, label: say(label) })),
        ]}
        chosen={search.state}
        onChange={(state) => onChange({ state })}
      />
      <Several
        label={t('comparison.change')}
        choices={(['new', 'persisting', 'gone'] as const).map((value) => ({ value, label: t(`change.${value}`) }))}
        chosen={search.change}
        onChange={(change) => onChange({ change })}
      />
      <Tick checked={search.mine === 'true'} onChange={(on) => onChange({ mine: on ? 'true' : undefined })}>
        {t('comparison.mine')}
      </Tick>
      <Tick checked={search.overdue === 'true'} onChange={(on) => onChange({ overdue: on ? 'true' : undefined })}>
        {t('comparison.overdue')}
      </Tick>
    </search>
  )
}
