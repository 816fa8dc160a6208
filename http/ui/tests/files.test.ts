import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../src/api/types';
import { fileAddress, pageAddress, picturePage, placeInFile } from '../src/files/files';
import { sizeText } from '../src/files/upload.svelte';
import { hitAddress } from '../src/search/address';
import { parseRoute } from '../src/router/routes';

const file = (media_type: string) => ({ id: 7, sha256: 'abcdef0123456789', media_type }) as unknown as AnyRecord;

describe('addresses of files', () => {
  test('a file is read at a page, for words', () => {
    expect(fileAddress(7, 3, 'umowa najmu')).toBe('/attachments/7?page=3&q=umowa+najmu');
    expect(fileAddress(7, null, '')).toBe('/attachments/7');
    expect(placeInFile(new URLSearchParams('page=3&q=umowa+najmu'))).toEqual({ page: 3, words: 'umowa najmu' });
    expect(placeInFile(new URLSearchParams('page=-1&q=+'))).toEqual({ page: null, words: '' });
    expect(parseRoute(new URL('http://page.invalid/attachments/7?page=3&q=a'))).toEqual({ view: 'record', path: 'attachments', id: 7 });
  });

  test('a hit in a file leads to its page, any other to its record', () => {
    expect(hitAddress('/attachments/7', { kind: 'attachment', passage: { number: 3 } }, ' umowa ')).toBe('/attachments/7?page=3&q=umowa');
    expect(hitAddress('/attachments/7', { kind: 'attachment', passage: null }, 'umowa')).toBe('/attachments/7');
    expect(hitAddress('/clients/7', { kind: 'client', passage: null }, 'umowa')).toBe('/clients/7');
  });

  test('a picture is of the page, of a photo of the whole, of other files there is none', () => {
    expect(picturePage(file('application/pdf'), 3)).toBe(3);
    expect(picturePage(file('image/tiff'), 2)).toBe(2);
    expect(picturePage(file('image/png'), 3)).toBe(1);
    expect(picturePage(file('text/plain'), 1)).toBeNull();
    expect(pageAddress(file('application/pdf'), 3)).toBe('/api/v1/attachments/7/preview?page=3&of=abcdef012345');
  });

  test('sizes are read as people write them', () => {
    const number = (value: number) => String(value).replace('.', ',');
    expect(sizeText(999, number)).toBe('999\u00a0B');
    expect(sizeText(1_500, number)).toBe('1,5\u00a0KB');
    expect(sizeText(30 * 1024 * 1024, number)).toBe('30\u00a0MB');
  });
});
