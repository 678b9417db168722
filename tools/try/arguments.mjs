import { parseArgs } from 'node:util';

export const USAGE =
  'npm run try -- URL [--record FILE.json | --id NUMBER] [--person ROLE] [--yes] [--offers first|none] ' +
  '[--read CSS] [--shot FILE.png] [--frame top|all] [--wait MS] [--json]';

const ROLES = [
  'applicant',
  'owner',
  'child',
  'father',
  'mother',
  'husband',
  'wife',
  'spouse',
  'deceased',
  'householder',
  'guardian',
  'representative',
  'member',
  'relative',
  'other',
];

/** What the command line asks for, or what is wrong with it. ROLE is a role, or role#2 for the second such person. */
export function parseArguments(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        record: { type: 'string' },
        id: { type: 'string' },
        person: { type: 'string' },
        yes: { type: 'boolean', default: false },
        offers: { type: 'string', default: 'none' },
        read: { type: 'string' },
        shot: { type: 'string' },
        frame: { type: 'string', default: 'top' },
        wait: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (fault) {
    return usage(fault.message);
  }
  const { values, positionals } = parsed;
  const [url] = positionals;
  if (positionals.length !== 1 || !isWebAddress(url))
    return usage('One http or https URL is needed.');
  if (values.record && values.id) return usage('Give --record or --id, not both.');
  if (!['first', 'none'].includes(values.offers)) return usage('--offers is first or none.');
  if (!['top', 'all'].includes(values.frame)) return usage('--frame is top or all.');
  if (!/^\d{1,6}$/.test(values.wait)) return usage('--wait is a number of milliseconds.');
  const person = values.person === undefined ? undefined : personId(values.person);
  if (person === null) return usage(`--person is one of: ${ROLES.join(', ')}.`);
  return { outcome: 'run', ...values, url, person, wait: Number(values.wait) };
}

function usage(problem) {
  return { outcome: 'usage', problem };
}

function isWebAddress(text) {
  return URL.canParse(text ?? '') && /^https?:$/.test(new URL(text).protocol);
}

function personId(text) {
  const [, role, ordinal] = /^([a-z]+)(?:#([1-9]\d?))?$/.exec(text) ?? [];
  return ROLES.includes(role) ? `${role}#${ordinal ?? 1}` : null;
}
