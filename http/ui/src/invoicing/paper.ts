/** Short texts of an invoice's paper. */
import type { Invoice } from './api';

/** "23%", "zw": a rate of VAT as it stands on paper. */
export const rateText = (rate: unknown) => (/^\d+$/.test(String(rate)) ? `${rate}%` : String(rate ?? ''));

/** An account in groups: "61 1090 1014 …"; with letters in front in fours from there. */
export function accountText(account: string): string {
  const bare = account.replace(/\s/g, '');
  if (/^\d{26}$/.test(bare)) return `${bare.slice(0, 2)} ${bare.slice(2).replace(/(\d{4})(?=\d)/g, '$1 ')}`;
  if (/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(bare)) return bare.replace(/(.{4})(?=.)/g, '$1 ');
  return account;
}

const nipText = (nip: string) => (/^\d{10}$/.test(nip) ? `${nip.slice(0, 3)}-${nip.slice(3, 6)}-${nip.slice(6, 8)}-${nip.slice(8)}` : nip);

/** The number by which tax offices know a party. */
export function partyNumber(record: Partial<Invoice>, side: 'seller' | 'buyer'): string {
  if (side === 'seller') return record.seller_nip ? `NIP ${nipText(record.seller_nip)}` : '';
  if (!record.buyer_number) return '';
  if (record.buyer_identity === 'nip') return `NIP ${nipText(record.buyer_number)}`;
  return `${record.buyer_identity === 'eu_vat' ? 'VAT UE ' : ''}${record.buyer_number_country ?? ''}${record.buyer_identity === 'eu_vat' ? '' : ' '}${record.buyer_number}`;
}
