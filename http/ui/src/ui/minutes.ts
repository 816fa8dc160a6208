/** Minutes as people say them: "45 min", "2 h", "1 h 05 min". */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (!hours) return `${rest}\u00a0min`;
  return rest ? `${hours}\u00a0h ${String(rest).padStart(2, '0')}\u00a0min` : `${hours}\u00a0h`;
}
