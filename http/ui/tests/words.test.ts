import { expect, test } from 'vitest';
import { words as administration } from '../src/administration/words';
import { words as analysis } from '../src/analysis/words';
import { words as call } from '../src/call/words';
import { words as clients } from '../src/clients/words';
import { words as files } from '../src/files/words';
import { words as forms } from '../src/forms/words';
import { words as imports } from '../src/import/words';
import { words as knowledge } from '../src/knowledge/words';
import { words as learning } from '../src/learning/words';
import { words as list } from '../src/list/words';
import { words as notifications } from '../src/notifications/words';
import { words as directAnswers } from '../src/search/answer-words';
import { words as team } from '../src/team/words';
import { words as threads } from '../src/threads/words';

const all = { directAnswers, learning, administration, analysis, call, clients, files, forms, imports, knowledge, list, notifications, team, threads };

test.each(Object.entries(all))('the words of %s are there in both languages, and none is empty', (_, { pl, en }) => {
  expect(Object.keys(en)).toEqual(Object.keys(pl));
  for (const word of [...Object.values(pl), ...Object.values(en)]) expect(word).not.toBe('');
});
