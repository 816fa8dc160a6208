import { describe, expect, test } from 'vitest';
import type { AnyRecord, Field } from '../src/api/types';
import { changedFields, conflicts, jsonOf, merged, newFields, valuesOf } from '../src/forms/values';

const field = (name: string, type: string, more: object = {}) => ({ name, type, label_pl: name, label_en: name, ...more }) as Field;
const fields = [
  field('title', 'text', { required: true }),
  field('note', 'markdown'),
  field('minutes', 'integer'),
  field('due_at', 'instant'),
  field('owner', 'reference', { reference_kind: 'user' }),
  field('watchers', 'references', { reference_kind: 'user' }),
  field('ties', 'record_keys'),
  field('tags', 'list'),
  field('phones', 'rows'),
  field('confidential', 'boolean'),
];
const record = {
  title: 'Umowa',
  note: null,
  minutes: 30,
  due_at: '2026-05-03T09:30:00.000Z',
  owner: 2,
  owner_name: 'Anna',
  watchers: [3],
  watchers_names: ['Jan'],
  ties: ['task:4'],
  tags: ['pilne'],
  phones: [{ label: 'biuro', number: '42 630 11 05' }],
  confidential: false,
} as unknown as AnyRecord;

describe('the values of a form', () => {
  test('come from a record and say the same again', () => {
    const values = valuesOf(fields, record);
    expect(values.due_at).toBe('2026-05-03T11:30');
    expect(values.owner).toEqual({ id: 2, name: 'Anna' });
    for (const one of fields) expect(jsonOf(one, values[one.name]!), one.name).toEqual(record[one.name]);
  });

  test('are sent only where they changed', () => {
    const original = valuesOf(fields, record);
    const values = { ...original, title: ' Umowa najmu ', tags: ['pilne', ' '], phones: [...(original.phones as []), { label: '', number: '' }] };
    expect(changedFields(fields, original, values)).toEqual({ title: 'Umowa najmu' });
    expect(changedFields(fields, original, { ...original, owner: null, minutes: '' })).toEqual({ owner: null, minutes: null });
  });

  test('that are empty are left out of a new record', () => {
    const values = { ...valuesOf(fields, {}), title: 'Nowe' };
    expect(newFields(fields, values)).toEqual({ title: 'Nowe' });
  });

  test('that are no numbers are sent as they are, for the server to refuse', () => {
    expect(jsonOf(fields[2]!, '1 200')).toBe(1200);
    expect(jsonOf(fields[2]!, 'dużo')).toBe('dużo');
  });
});

describe('two people who change the same record', () => {
  const original = valuesOf(fields, record);
  const mine = { ...original, title: 'Moja', minutes: '45' };
  const theirs = { ...original, title: 'Ich', tags: ['spokojne'] };

  test('disagree only where both changed a field, each differently', () => {
    expect(conflicts(fields, original, mine, theirs).map((one) => one.field.name)).toEqual(['title']);
    expect(conflicts(fields, original, mine, { ...theirs, title: 'Moja' })).toEqual([]);
  });

  test('keep what each changed alone', () => {
    const both = merged(fields, original, mine, theirs);
    expect(both.minutes).toBe('45');
    expect(both.tags).toEqual(['spokojne']);
  });
});
