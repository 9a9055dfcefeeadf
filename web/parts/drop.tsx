/** A button that opens a small panel beneath it; Escape, a click elsewhere or leaving it by Tab closes it. */
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

export function Drop({
  face,
  className = 'drop-button',
  label,
  children,
}: {
  face: ReactNode
  className?: string
  label?: string
  children: (close: () => void) => ReactNode
}) {
  const [open, setOpen] = useState(false)
  const [align, setAlign] = useState<'left' | 'right'>('left')
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!open) return
    const onOutside = (event: Event) => {
      const target = event.target as Element
      // Lists that inputs inside the panel open hang at the end of the body: a click there is not outside.
      if (!box.current?.contains(target) && !target.closest?.('.ant-select-dropdown')) setOpen(false)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('mousedown', onOutside)
    document.addEventListener('focusin', onOutside)
    document.addEventListener('keydown', onEscape)
    return () => {
      document.removeEventListener('mousedown', onOutside)
      document.removeEventListener('focusin', onOutside)
      document.removeEventListener('keydown', onEscape)
    }
  }, [open])
  const turn = () => {
    // The panel opens towards the middle of the window, so that it never hangs over its edge.
    const { left = 0, right = 0 } = button.current?.getBoundingClientRect() ?? {}
    setAlign((left + right) / 2 > window.innerWidth / 2 ? 'right' : 'left')
    setOpen(!open)
  }
  return (
    <div ref={box} style={{ position: 'relative', display: 'inline-block' }}>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={turn}
      >
        {face}
      </button>
      {open ? (
        <div id={id} className={`drop-panel drop-${align}`} role="dialog" aria-label={label}>
          {children(() => setOpen(false))}
        </div>
      ) : null}
    </div>
  )
}
