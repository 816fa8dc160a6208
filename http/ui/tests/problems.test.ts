import { describe, expect, test } from 'vitest';
import { ApiError } from '../src/api/problem';
import { problemAt, problemsOf, translated } from '../src/forms/problems';

describe('problems at fields', () => {
  test.each([
    ["the NIP's check digit does not match", /Cyfra kontrolna/],
    ['must be given', /wymagane/],
    ['at most 22 characters', /22 znaki/],
    ['at most 300 characters', /300 znaków/],
    ['expected an integer 0..1440', /od 0 do 1440/],
    ['another client has it already', /już jest/],
    ['expected an e-mail address', /e-mail/],
  ])('"%s" is said in Polish', (message, said) => {
    expect(translated(message, 'pl')).toMatch(said);
  });

  test('are said as they came where nobody has translated them, and in English with a capital', () => {
    expect(translated('something new', 'pl')).toBe('something new');
    expect(translated('must be given', 'en')).toBe('Must be given');
  });

  test('are found at their field, also within its rows', () => {
    const error = new ApiError('invalid_argument', 400, { errors: [{ pointer: '/phones/0/number', message: 'expected a telephone number' }] });
    const problems = problemsOf(error, 'pl');
    expect(problemAt(problems, 'phones')).toMatch(/telefonu/);
    expect(problemAt(problems, 'phone')).toBeUndefined();
  });

  test('are none where the server is away', () => {
    expect(problemsOf(new ApiError('unreachable', 0), 'pl')).toEqual({});
  });
});
