import type { Occasion } from './api';

/** What tells invoices of templates apart: template, client and period. */
export const keyOf = ({ template, client, period_from }: Occasion) => `${template} ${client} ${period_from}`;
