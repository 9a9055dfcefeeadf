export function EntitlementsPage() {
  return null
}
