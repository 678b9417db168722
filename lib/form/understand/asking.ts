import type { Ask } from './ask';

/** What a claim is counted by: one person has one name, one birth date, one phone. */
export function claimOf(ask: Ask): string | null {
  switch (ask.kind) {
    case 'datum':
      return ask.key.split('.')[0] ?? ask.key;
    case 'name':
      return ask.part === 'name' ? 'fullName' : ask.part;
    case 'number':
      return ask.documents.includes('passport') ? 'passport' : 'number';
    case 'address':
      return `address ${ask.topics[0] ?? ''} ${ask.unit ?? ''}`;
    case 'issueDate':
    case 'issuePlace':
    case 'expiryDate':
    case 'relation':
      return ask.kind;
    case 'person':
      return 'fullName';
    default:
      return null;
  }
}

/** Asks who somebody is. */
export const startsPerson = (ask: Ask | null): boolean =>
  ask !== null &&
  ((ask.kind === 'name' && (ask.part === 'fullName' || ask.part === 'surname')) ||
    ask.kind === 'person');

const OWN_ONLY: ReadonlySet<string> = new Set([
  'socialInsuranceNumber',
  'healthInsuranceNumber',
  'taxCode',
  'education',
  'maritalStatus',
  'bloodType',
]);

/** Questions that a form asks of its subject, hardly of a relative named in passing. */
export const isOwnOnly = (ask: Ask): boolean => ask.kind === 'datum' && OWN_ONLY.has(ask.key);

export const isContact = (ask: Ask): boolean =>
  ask.kind === 'datum' && (ask.key === 'phone' || ask.key === 'email');
