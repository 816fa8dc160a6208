import { describe, expect, test } from 'vitest';
import { folded } from '../src/forms/choices';
import { sizeText } from '../src/files/upload.svelte';
import { formatNumber } from '../src/i18n/plural';
import { minutesText } from '../src/ui/minutes';

const polish = (value: number) => formatNumber('pl', value);

describe('measures as people read them', () => {
  test.each([
    [0, '0\u00a0min'],
    [45, '45\u00a0min'],
    [60, '1\u00a0h'],
    [65, '1\u00a0h 05\u00a0min'],
    [600, '10\u00a0h'],
  ])('%i minutes are "%s"', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
  });

  test.each([
    [999, '999\u00a0B'],
    [1536, '1,5\u00a0KB'],
    [52_428_800, '50\u00a0MB'],
  ])('%i bytes are "%s"', (bytes, text) => {
    expect(sizeText(bytes, polish)).toBe(text);
  });

  test('letters are compared as people type them', () => {
    expect(folded('Żółta Łódź')).toBe('zolta lodz');
  });
});
