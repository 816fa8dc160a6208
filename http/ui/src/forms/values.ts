/** What stands in the fields of a form, and how it becomes the JSON of a record and comes out of it. */
import type { AnyRecord, Field } from '../api/types';
import { parseDecimal, typedDecimal } from '../ui/decimal';
import { fromLocal, toLocal } from '../ui/warsaw';

/** A record that was chosen: its id, or its key where the kind is open ("task:41"). */
export interface Chosen {
  id: number | string;
  name: string;
}
export type Row = Record<string, string>;
export type Value = string | boolean | Chosen | null | Chosen[] | string[] | Row[];
export type Values = Record<string, Value>;

/** Rows with lists in them, such as steps with their checklists: kept as the record has them, and filled in by a form of their own. */
const isDeep = (field: Field) => field.type === 'rows' && (field.fields ?? []).some((member) => String(member.type) === 'list');

const isMany = (field: Field) => field.type === 'references' || field.type === 'record_keys';

/** The members of a row as they are typed. */
function typedRow(field: Field, row: Row): Row {
  const numbers = new Set((field.fields ?? []).filter(({ type }) => (type as string) === 'money' || (type as string) === 'decimal').map(({ name }) => name));
  return Object.fromEntries(Object.entries(row).map(([name, text]) => [name, numbers.has(name) ? typedDecimal(text) : String(text ?? '')]));
}

/** What a field of a form shows of a record (or of the defaults of a new one). */
export function valueOf(field: Field, record: Partial<AnyRecord>): Value {
  const value = record[field.name];
  if (isMany(field)) {
    const names = record[`${field.name}_names`] as (string | null)[] | undefined;
    return ((value ?? []) as (number | string)[]).map((id, index) => ({ id, name: names?.[index] ?? `#${id}` }));
  }
  if (field.type === 'reference' || field.type === 'record_key') {
    return value === null || value === undefined || value === '' ? null : { id: value as number, name: String(record[`${field.name}_name`] ?? `#${value}`) };
  }
  if (field.type === 'boolean') return value === true;
  if (field.type === 'list') return [...((value ?? []) as string[])];
  if (isDeep(field)) return (value ?? []) as Row[];
  if (field.type === 'rows') return ((value ?? []) as Row[]).map((row) => typedRow(field, row));
  if (field.type === 'instant') return value ? toLocal(String(value)) : '';
  if (field.type === 'money' || field.type === 'decimal') return value === null || value === undefined ? '' : typedDecimal(String(value));
  return value === null || value === undefined ? '' : String(value);
}

export function valuesOf(fields: Field[], record: Partial<AnyRecord>): Values {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, record)]));
}

const isFilledRow = (row: Row) => Object.values(row).some((text) => text.trim() !== '' && text !== 'false');

/** A member of a row as its type asks for it; what is empty is null, but for text. */
function memberOf(type: string | undefined, text: string): unknown {
  if (type === undefined || type === 'text') return text.trim();
  if (type === 'boolean') return text === 'true';
  if (text.trim() === '') return null;
  if (type === 'money' || type === 'decimal') return numberOf(type, text);
  if (type === 'integer' || type === 'reference') return /^-?\d+$/.test(text.trim()) ? Number(text) : text;
  return text.trim();
}

/** An amount or quantity as the API has it, out of how people type it; what is none is left for the server to refuse. */
const numberOf = (type: string, text: string, scale = type === 'money' ? 2 : 6) => parseDecimal(text, { scale, mayBeNegative: true }) ?? text;

function rowOf(field: Field, row: Row): Record<string, unknown> {
  const types = new Map((field.fields ?? []).map((member) => [member.name, member.type as string | undefined]));
  // Names of what is referred to come along from the server and do not go back.
  const sent = Object.entries(row).filter(([name]) => types.size === 0 || types.has(name));
  return Object.fromEntries(sent.map(([name, text]) => [name, memberOf(types.get(name), text)]));
}

/** The JSON of a field: what is empty is null, but for lists, which are empty lists. */
export function jsonOf(field: Field, value: Value): unknown {
  if (isMany(field)) return (value as Chosen[]).map(({ id }) => id);
  if (field.type === 'reference') return (value as Chosen | null)?.id ?? null;
  if (field.type === 'record_key') return value === null ? null : String((value as Chosen).id);
  if (field.type === 'boolean') return value === true;
  if (field.type === 'list') return (value as string[]).map((text) => text.trim()).filter(Boolean);
  if (isDeep(field)) return (value as Row[]).map((row) => Object.fromEntries((field.fields ?? []).map(({ name }) => [name, row[name] ?? null])));
  if (field.type === 'rows') return (value as Row[]).filter(isFilledRow).map((row) => rowOf(field, row));
  const text = String(value ?? '');
  if (text.trim() === '') return null;
  if (field.type === 'instant') return fromLocal(text) ?? text;
  if (field.type === 'money' || field.type === 'decimal') return numberOf(field.type, text);
  if (field.type === 'integer') return /^-?\d+$/.test(text.replace(/\s/g, '')) ? Number(text.replace(/\s/g, '')) : text;
  return field.type === 'text' ? text.trim() : text;
}

export const sameJson = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The fields whose JSON differs from the original's: what a merge patch has to say. */
export function changedFields(fields: Field[], original: Values, values: Values): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const field of fields) {
    const now = jsonOf(field, values[field.name] ?? null);
    if (!sameJson(now, jsonOf(field, original[field.name] ?? null))) changes[field.name] = now;
  }
  return changes;
}

/** The JSON of a new record: what is filled in. */
export function newFields(fields: Field[], values: Values): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  for (const field of fields) {
    const value = jsonOf(field, values[field.name] ?? null);
    if (value !== null && value !== false && !(Array.isArray(value) && value.length === 0)) json[field.name] = value;
  }
  return json;
}

export interface Conflict {
  field: Field;
  mine: Value;
  theirs: Value;
}

/** Fields that both sides changed, each differently. What only they changed is theirs, what only I changed is mine. */
export function conflicts(fields: Field[], original: Values, mine: Values, theirs: Values): Conflict[] {
  return fields.flatMap((field) => {
    const json = (values: Values) => jsonOf(field, values[field.name] ?? null);
    const [was, my, their] = [json(original), json(mine), json(theirs)];
    const differ = !sameJson(was, my) && !sameJson(was, their) && !sameJson(my, their);
    return differ ? [{ field, mine: mine[field.name] ?? null, theirs: theirs[field.name] ?? null }] : [];
  });
}

/** My values where I changed them, else theirs. */
export function merged(fields: Field[], original: Values, mine: Values, theirs: Values): Values {
  const changed = changedFields(fields, original, mine);
  return Object.fromEntries(fields.map((field) => [field.name, (field.name in changed ? mine : theirs)[field.name] ?? null]));
}

