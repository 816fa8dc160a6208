/** What was written and not yet saved, kept in this browser for this user: it survives a lost session, a lost connection and a closed tab. */
import { remember, remembered } from '../ui/storage';

const keptDays = 30;
const dayMs = 86_400_000;

const nameOf = (user: number, name: string) => `draft.${user}.${name}`;

export function readDraft<T>(user: number, name: string, now = Date.now()): T | null {
  try {
    const kept = JSON.parse(remembered(nameOf(user, name)) ?? 'null') as { at: number; draft: T } | null;
    return kept && now - kept.at < keptDays * dayMs ? kept.draft : null;
  } catch {
    return null;
  }
}

export function writeDraft<T>(user: number, name: string, draft: T | null, now = Date.now()) {
  remember(nameOf(user, name), draft === null ? null : JSON.stringify({ at: now, draft }));
}
