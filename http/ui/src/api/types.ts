/** Names for the parts of the generated description that the page speaks of. */
import type { components, operations } from './schema';

type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type Session = Schemas['Session'];
export type User = Schemas['User'];
export type SearchResult = Schemas['SearchResult'];
export type SearchParameters = NonNullable<operations['search']['parameters']['query']>;
export type Hit = Schemas['Hit'];
export type Segment = Schemas['Segment'];
export type Suggestion = Schemas['Suggestion'];
export type Kind = Schemas['Kind'];
export type Field = Schemas['Field'];
export type HistoryEntry = Schemas['HistoryEntry'];

/** A record of any kind: what all have in common, and its fields by name as `GET /kinds` describes them. */
export type AnyRecord = {
  id: number;
  kind: string;
  change: number;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
} & { [field: string]: unknown };
