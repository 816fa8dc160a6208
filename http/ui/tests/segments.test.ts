import { describe, expect, test } from 'vitest';
import { rangesOf } from '../src/records/found';
import { foundForms, joined, plainText, withoutMarkdown } from '../src/search/segments';

const hit = {
  title: [
    { text: 'Pytanie o ', match: false },
    { text: 'Fakturę', match: true },
  ],
  passages: [
    [
      { text: 'na ', match: false },
      { text: 'fakturze', match: true },
      { text: ' i ', match: false },
      { text: 'fakturę', match: true },
    ],
  ],
};

describe('highlighted text', () => {
  test('joins neighbours and drops empty pieces', () => {
    const pieces = [
      { text: 'umowa', match: true },
      { text: '', match: false },
      { text: ' najmu', match: true },
      { text: '!', match: false },
    ];
    expect(joined(pieces)).toEqual([
      { text: 'umowa najmu', match: true },
      { text: '!', match: false },
    ]);
    expect(pieces).toHaveLength(4);
    expect(pieces[0]!.text).toBe('umowa');
  });

  test('is plain text, whatever stands in it', () => {
    const pieces = [
      { text: '<img src=x onerror=alert(1)>', match: true },
      { text: '&amp;', match: false },
    ];
    expect(plainText(joined(pieces))).toBe('<img src=x onerror=alert(1)>&amp;');
  });

  test('gives the forms that were found, each once, in lower case', () => {
    expect(foundForms(hit)).toEqual(['fakturę', 'fakturze']);
  });
});

describe('marks in a record', () => {
  const element = document.createElement('div');
  const marked = (html: string, forms: string[]) => {
    element.innerHTML = html;
    return rangesOf(element, forms).map(String);
  };

  test('are whole words in any letter case', () => {
    expect(marked('<p>Faktura, <b>fakturę</b> i fakturęż; FAKTURĘ</p>', ['fakturę'])).toEqual(['fakturę', 'FAKTURĘ']);
  });

  test('prefer the longer form and take no character for a pattern', () => {
    expect(marked('c++ i c', ['c', 'c++'])).toEqual(['c++', 'c']);
  });

  test('leave the document as it was', () => {
    expect(marked('<p>łódź</p>', ['łódź'])).toEqual(['łódź']);
    expect(element.innerHTML).toBe('<p>łódź</p>');
    expect(marked('łódź', [])).toEqual([]);
  });
});

describe('a passage of Markdown', () => {
  test.each([
    ['Upewnij się, że **Bluetooth** jest', 'Upewnij się, że Bluetooth jest'],
    ['## Adapter\n\n- jeden\n- dwa', ' Adapter jeden dwa'],
    ['| Objaw | Co zrobić |\n|---|---|\n| a | b |', ' Objaw Co zrobić a b '],
    ['*Łączenie urządzeń.* Przed użyciem', 'Łączenie urządzeń. Przed użyciem'],
    ['zob. [pomoc](https://example.com/a_b).', 'zob. pomoc.'],
    ['uruchom `rfkill list`.', 'uruchom rfkill list.'],
    ['temperatura -5 stopni, 3 * 4, C#, nr #12', 'temperatura -5 stopni, 3 4, C#, nr #12'],
    ['<b>nie HTML</b> & nic', '<b>nie HTML</b> & nic'],
  ])('%j reads %j', (text, shown) => {
    expect(withoutMarkdown([{ text, match: false }])).toEqual([{ text: shown, match: false }]);
  });
});

test('short words are not marked beside longer ones', () => {
  const found = (...words: string[]) => foundForms({ title: words.map((text) => ({ text, match: true })), passages: [] });
  expect(found('nie', 'mogę', 'połączyć', '12')).toEqual(['mogę', 'połączyć', '12']);
  expect(found('nie', 'do')).toEqual(['nie', 'do']);
});
