import { formater } from '@sagdok/validering';

/** Whether a text is a date that there is, as `2026-11-23`: dates are compared as texts, so they are written in one way. */
export const erDato = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst) && formater.dato?.(tekst) === true;
