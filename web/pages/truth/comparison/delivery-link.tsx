/** The way to the delivery that rows came in, for whoever may see deliveries; for others its file's name alone. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../../../session.ts'

export function DeliveryLink({ id, children }: { id: string; children: ReactNode }) {
  const mayRead = useMay('deliveries.read')
  return mayRead ? (
    <Link to="/deliveries/$id" params={{ id }}>
      {children}
    </Link>
  ) : (
    children
  )
}
