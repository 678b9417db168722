import { describe, expect, it } from 'vitest';
import {
  aboutSchema,
  dossierReportsSchema,
  lookUpBodySchema,
  recordClaimsSchema,
  SENSITIVE_KEY_LIST,
  verificationBodySchema,
  verificationClaimsSchema,
} from '../../../lib/registry/gateway-contract';
import {
  GATEWAY_PROBLEM_NAMES,
  GATEWAY_PROBLEMS,
  problemBodySchema,
  problemType,
  readProblem,
} from '../../../lib/registry/gateway-problems';
import { LOOK_UP_REFUSALS } from '../../../lib/registry/port';

const REQUEST_ID = '0193c2a0-5d2e-7b1c-8a40-0123456789ab';
const body = {
  requestId: REQUEST_ID,
  nonce: 'n'.repeat(22),
  unit: 'xa-tan-hoi.1',
  purpose: { code: 'dossier', procedure: '1.001193', dossier: 'P-0A1B2-C3D4E' },
  idNumber: '000095250112',
};
const signed = {
  iss: 'https://cong.example.vn',
  aud: 'khai-mot-lan',
  jti: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  iat: 1_795_000_000,
  exp: 1_795_000_120,
  requestId: REQUEST_ID,
  nonce: 'n'.repeat(22),
  officer: 'can-bo.01',
  unit: 'xa-tan-hoi.1',
  purpose: body.purpose,
  cnf: { jkt: 'k'.repeat(43) },
  training: true,
};
const record = {
  ...signed,
  sub: '000095250112',
  pseudonym: { keyId: 'gateway:0123456789abcdef', value: 'a'.repeat(64) },
  data: [{ key: 'fullName', value: 'Lê Minh Khôi', source: 'csdlqgdc', asOf: '2026-11-01' }],
};

describe('the body of a look-up', () => {
  it.each([
    ['a 12-digit number', body],
    [
      'a 9-digit number with name and year',
      {
        ...body,
        idNumber: undefined,
        oldIdNumber: '000295112',
        fullName: 'Lê Minh Khôi',
        birthDate: { year: 1995 },
      },
    ],
    ['what is sensitive, by name', { ...body, sensitive: ['ethnicity', 'religion'] }],
    [
      'a national dossier number',
      { ...body, purpose: { ...body.purpose, dossier: '000.00.12.H53-260115-0012' } },
    ],
    ['the basis of the check', { ...body, basis: 'vneid-shown' }],
  ])('takes %s', (_what, value) => {
    expect(lookUpBodySchema.safeParse(value).success).toBe(true);
  });

  it.each([
    ['no number', { ...body, idNumber: undefined }],
    ['two numbers', { ...body, oldIdNumber: '000295112' }],
    ['eleven digits', { ...body, idNumber: '00009525011' }],
    ['a request id without a time', { ...body, requestId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }],
    ['a short nonce', { ...body, nonce: 'abc' }],
    ['a wildcard for a procedure', { ...body, purpose: { ...body.purpose, procedure: '*' } }],
    [
      'a citizen’s number for a dossier',
      { ...body, purpose: { ...body.purpose, dossier: '000095250112' } },
    ],
    ['free text for a purpose', { ...body, purpose: { ...body.purpose, code: 'vì tò mò' } }],
    ['a datum that is not sensitive', { ...body, sensitive: ['phone'] }],
    ['an unknown member', { ...body, force: true }],
    ['a member of every object', JSON.parse(JSON.stringify(body).replace('{', '{"__proto__":{},'))],
    ['a day without a month', { ...body, birthDate: { year: 1995, day: 3 } }],
    ['null', null],
  ])('refuses %s', (_what, value) => {
    expect(lookUpBodySchema.safeParse(value).success).toBe(false);
  });

  it('calls four data sensitive', () => {
    expect([...SENSITIVE_KEY_LIST].sort()).toEqual([
      'bloodType',
      'ethnicity',
      'maritalStatus',
      'religion',
    ]);
  });
});

describe('the body of a verification', () => {
  const asked = { ...body, fullName: 'Lê Minh Khôi', birthDate: { year: 1995, month: 3, day: 12 } };
  it('takes number, name and birth date', () => {
    expect(verificationBodySchema.safeParse(asked).success).toBe(true);
  });
  it.each(['fullName', 'birthDate', 'idNumber', 'purpose', 'unit'])(
    'refuses one without %s',
    (key) => {
      expect(verificationBodySchema.safeParse({ ...asked, [key]: undefined }).success).toBe(false);
    },
  );
});

describe('the claims', () => {
  it('take a record and a yes or no', () => {
    expect(recordClaimsSchema.safeParse(record).success).toBe(true);
    expect(
      verificationClaimsSchema.safeParse({ ...signed, sub: '000295112', matches: false }).success,
    ).toBe(true);
  });
  it.each([
    ['a life of 121 seconds', { ...record, exp: record.iat + 121 }],
    ['an end before the beginning', { ...record, exp: record.iat - 1 }],
    ['no officer', { ...record, officer: undefined }],
    ['no key', { ...record, cnf: {} }],
    [
      'a value of another shape',
      { ...record, data: [{ key: 'sex', value: 'M', source: 'csdlqgdc' }] },
    ],
    ['an unknown source', { ...record, data: [{ ...record.data[0], source: 'facebook' }] }],
    ['an unknown claim', { ...record, admin: true }],
  ])('refuse %s', (_what, claims) => {
    expect(recordClaimsSchema.safeParse(claims).success).toBe(false);
  });
});

describe('what a gateway says of itself and hears of dossiers', () => {
  it('is read', () => {
    const about = {
      contract: 1,
      issuer: 'https://cong.example.vn',
      resource: 'https://cong.example.vn',
      needs: ['fullName', 'birthDate'],
      sources: ['csdlqgdc', 'bhxh'],
      training: false,
    };
    expect(aboutSchema.safeParse(about).success).toBe(true);
    const report = {
      dossier: 'HS-2026-000123',
      session: 'P-0A1B2-C3D4E',
      unit: 'xa-tan-hoi.1',
      procedure: '1.001193',
      receivedAt: '2026-11-23T05:00:00Z',
    };
    expect(dossierReportsSchema.safeParse({ reports: [report] }).success).toBe(true);
    expect(dossierReportsSchema.safeParse({ reports: [] }).success).toBe(false);
  });
});

describe('the problems', () => {
  it('each have a status, a sentence and a refusal of the panel', () => {
    expect(GATEWAY_PROBLEM_NAMES).toHaveLength(41);
    for (const name of GATEWAY_PROBLEM_NAMES) {
      const { status, refusal, title } = GATEWAY_PROBLEMS[name];
      expect(status).toBeGreaterThanOrEqual(400);
      expect(LOOK_UP_REFUSALS).toContain(refusal);
      expect(title).toMatch(/^\p{Lu}.+\.$/u);
      expect(readProblem({ type: problemType(name), title, status })).toBe(name);
    }
  });
  it.each([
    ['another’s problem', { type: 'about:blank', title: 'x', status: 404 }],
    ['a page', '<html></html>'],
    ['nothing', undefined],
    [
      'a name of every object',
      { type: problemType('constructor' as never), title: 'x', status: 404 },
    ],
  ])('do not read %s', (_what, value) => {
    expect(readProblem(value)).toBeUndefined();
  });
  it('ignore members that are not known yet', () => {
    const [name = 'unexpected'] = GATEWAY_PROBLEM_NAMES;
    const known = { type: problemType(name), title: 'x', status: 400 };
    expect(problemBodySchema.parse({ ...known, more: 1 })).toEqual(known);
  });
  it('tell apart what came from the source and what never reached it', () => {
    const found = ['not-found', 'details-differ', 'no-match'] as const;
    const network = ['upstream-unavailable', 'upstream-timeout', 'upstream-malformed'] as const;
    for (const name of found)
      for (const other of network)
        expect(GATEWAY_PROBLEMS[name].refusal).not.toBe(GATEWAY_PROBLEMS[other].refusal);
    expect(GATEWAY_PROBLEMS['procedure-not-permitted'].refusal).toBe('procedure-not-permitted');
    expect(GATEWAY_PROBLEMS['officer-not-permitted'].refusal).toBe('not-permitted');
  });
});
