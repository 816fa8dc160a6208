/** How sure an answer is, said honestly: in words, with the number beside them. */

export type Sureness = 'sure' | 'likely' | 'doubtful' | 'none';

/** The bounds of the server: from 0.5 on an answer is likelier right than not, below 0.2 there is none. */
export function sureness(confidence: number): Sureness {
  if (confidence >= 0.8) return 'sure';
  if (confidence >= 0.5) return 'likely';
  return confidence >= 0.2 ? 'doubtful' : 'none';
}

/** "83%"; never 100, which would be more than anybody knows. */
export function percent(confidence: number): string {
  return `${Math.max(0, Math.min(99, Math.round(confidence * 100)))}%`;
}
