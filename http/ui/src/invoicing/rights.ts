/** Who may do what with invoices: operators read them, managers and administrators make them, administrators set sellers and series. */
import { session } from '../session/session.svelte';

export const mayBill = () => session.user?.role === 'manager' || session.user?.role === 'administrator';
export const mayConfigure = () => session.user?.role === 'administrator';
