/** Lines of a draft as they stand in the fields of the editor, and as the API takes them. */
import { parseDecimal, typedDecimal } from '../ui/decimal';
import type { InvoiceLine } from './api';

export interface TypedLine {
  /** Tells lines apart while they move. */
  key: number;
  service: { id: number; name: string } | null;
  name: string;
  quantity: string;
  unit: string;
  net_price: string;
  discount: string;
  vat_rate: string;
  legal_basis: string;
  /** What the fields do not show and the line keeps: codes, the law of the basis. */
  kept: Partial<InvoiceLine>;
}

let lastKey = 0;

export function emptyLine(): TypedLine {
  return { key: (lastKey += 1), service: null, name: '', quantity: '1', unit: 'szt.', net_price: '', discount: '', vat_rate: '23', legal_basis: '', kept: {} };
}

const isNothing = (text: unknown) => /^0*(\.0*)?$/.test(String(text ?? ''));

export function typedLine(line: InvoiceLine & { service_name?: string | null }, key = (lastKey += 1)): TypedLine {
  return {
    key,
    service: line.service ? { id: line.service, name: line.service_name ?? line.name ?? `#${line.service}` } : null,
    name: line.name ?? '',
    quantity: typedDecimal(line.quantity),
    unit: line.unit ?? '',
    net_price: typedDecimal(line.net_price),
    discount: isNothing(line.discount) ? '' : typedDecimal(line.discount),
    vat_rate: String(line.vat_rate ?? '23'),
    legal_basis: line.legal_basis ?? '',
    kept: { code: line.code, pkwiu: line.pkwiu, gtu: line.gtu, legal_basis_law: line.legal_basis_law, annex_15: line.annex_15 },
  };
}

export const isEmptyLine = (line: TypedLine) => !line.service && !line.name.trim() && !line.net_price.trim();

/** The fields of lines that cannot be read as numbers, by pointer. */
export function wrongNumbers(lines: TypedLine[]): string[] {
  return lines.flatMap((line, index) =>
    ([
      ['quantity', 6],
      ['net_price', 2],
      ['discount', 2],
    ] as const)
      .filter(([name, scale]) => parseDecimal(line[name], { scale, mayBeNegative: name !== 'discount' }) === null)
      .map(([name]) => `/lines/${index}/${name}`),
  );
}

/** A line as the API takes it. One that names a service and nothing else is filled in from the catalogue by the server. */
export function lineJson(line: TypedLine): Record<string, unknown> {
  const number = (text: string, scale: number) => parseDecimal(text, { scale, mayBeNegative: true }) || undefined;
  const kept = Object.fromEntries(Object.entries(line.kept).filter(([, value]) => value !== undefined && value !== null));
  return {
    ...kept,
    ...(line.service && { service: line.service.id }),
    name: line.name.trim(),
    quantity: number(line.quantity, 6) ?? '1',
    unit: line.unit.trim(),
    net_price: number(line.net_price, 2) ?? '0',
    discount: number(line.discount, 2) ?? '0',
    vat_rate: line.vat_rate,
    legal_basis: line.legal_basis.trim(),
  };
}

/** A line out of the catalogue: name, unit, rate and the client's own price come from the server. */
export const serviceJson = (line: TypedLine): Record<string, unknown> => ({
  service: line.service?.id,
  quantity: parseDecimal(line.quantity, { scale: 6 }) || '1',
  discount: parseDecimal(line.discount, { scale: 2 }) || '0',
  vat_rate: line.vat_rate,
});
