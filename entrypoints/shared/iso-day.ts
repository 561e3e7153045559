/** The day of `time` where the browser is, as an ISO date ("2026-09-01"). */
export function isoDay(time: Date): string {
  const month = String(time.getMonth() + 1).padStart(2, '0');
  const day = String(time.getDate()).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}
