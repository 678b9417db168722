/** Codes that people hold out at a counter and that are no card; each has a sentence of its own. */
export type ForeignCode = 'link' | 'payment' | 'contact' | 'covid';

/** Beginnings by which the codes name themselves: RFC 3986 schemes, EMVCo payments, vCard and MECARD, EU DCC. */
const BEGINNINGS: readonly (readonly [ForeignCode, RegExp])[] = [
  ['covid', /^HC1:|^https?:\/\/[^/]*(pc-?covid|covid)/i],
  ['link', /^([a-z][a-z0-9+.-]*:\/\/|www\.|(mailto|tel|sms|smsto|geo):)/i],
  ['payment', /^0002010102(11|12)/],
  [
    'contact',
    /^(BEGIN:VCARD|MECARD:|VERSION:[234]|FN[:;]|N[:;]|TEL[:;]|EMAIL[:;]|ORG[:;]|END:VCARD)/i,
  ],
];

/** Which foreign code a scanned line is, or undefined. A scanner sends a contact line by line. */
export function foreignCodeOf(line: string): ForeignCode | undefined {
  return BEGINNINGS.find(([, beginning]) => beginning.test(line))?.[0];
}
