import { z } from 'zod';
import {
  batchSchema,
  devicesSchema,
  FLEET_PATHS,
  FLEET_SCOPES,
  figuresSchema,
  receiptSchema,
} from '../lib/fleet/contract';
import { consistencySchema, cosignatureSchema, inclusionSchema } from '../lib/fleet/tree-contract';
import {
  aboutSchema,
  dossierReportsSchema,
  GATEWAY_PATHS,
  GATEWAY_SCOPES,
  lookUpBodySchema,
  RECORD_MEDIA_TYPE,
  recordClaimsSchema,
  VERIFICATION_MEDIA_TYPE,
  verificationBodySchema,
  verificationClaimsSchema,
} from '../lib/registry/gateway-contract';
import {
  GATEWAY_PROBLEM_NAMES,
  GATEWAY_PROBLEMS,
  problemBodySchema,
  problemType,
} from '../lib/registry/gateway-problems';

const SCHEMAS = {
  LookUpBody: lookUpBodySchema,
  VerificationBody: verificationBodySchema,
  DossierReports: dossierReportsSchema,
  RecordClaims: recordClaimsSchema,
  VerificationClaims: verificationClaimsSchema,
  About: aboutSchema,
  Batch: batchSchema,
  Receipt: receiptSchema,
  Figures: figuresSchema,
  Devices: devicesSchema,
  Inclusion: inclusionSchema,
  Consistency: consistencySchema,
  Cosignature: cosignatureSchema,
  Problem: problemBodySchema,
} as const;

type SchemaName = keyof typeof SCHEMAS;
const ref = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` });

/** The contract as an OpenAPI 3.1 document, made of the very schemas that both sides parse with. */
export function describeGateway(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cổng tra cứu công dân cho Khai Một Lần',
      version: '1',
      summary: 'Signed citizen records for a known officer and a stated purpose',
      description: 'Bản mô tả sinh ra từ mã nguồn; xem docs/gateway.md. Do not edit by hand.',
    },
    servers: [{ url: 'https://cong.example.vn' }],
    paths: {
      [GATEWAY_PATHS.about]: { get: open('Cổng cần gì, có nguồn nào', ref('About')) },
      [GATEWAY_PATHS.keys]: {
        get: open('Khóa công khai để ghim vào chính sách (RFC 7517)', { type: 'object' }),
      },
      [GATEWAY_PATHS.lookUps]: {
        post: guarded('Tra cứu một công dân', GATEWAY_SCOPES.lookUp, 'LookUpBody', {
          200: signed(RECORD_MEDIA_TYPE, 'RecordClaims'),
        }),
      },
      [GATEWAY_PATHS.verifications]: {
        post: guarded(
          'Số, họ tên, ngày sinh có khớp nhau không',
          GATEWAY_SCOPES.verify,
          'VerificationBody',
          {
            200: signed(VERIFICATION_MEDIA_TYPE, 'VerificationClaims'),
          },
        ),
      },
      [GATEWAY_PATHS.dossiers]: {
        post: guarded('Báo hồ sơ đã tiếp nhận', GATEWAY_SCOPES.report, 'DossierReports', {
          204: { description: 'Đã ghi nhận' },
        }),
      },
      [GATEWAY_PATHS.reconciliation]: {
        get: {
          ...guarded('Đối soát lượt tra cứu với hồ sơ', GATEWAY_SCOPES.reconcile, undefined, {
            200: { description: 'Lượt tra cứu không có hồ sơ, hồ sơ không có lượt tra cứu' },
          }),
          parameters: [
            query('from', { type: 'string', format: 'date' }, true),
            query('to', { type: 'string', format: 'date' }, true),
            query('unit', { type: 'string' }, false),
          ],
        },
      },
      ...journalPaths(),
    },
    components: {
      securitySchemes: {
        dpop: {
          type: 'http',
          scheme: 'DPoP',
          description:
            'Access token (RFC 9068) bound to a key, with one DPoP proof per call (RFC 9449).',
        },
      },
      schemas: Object.fromEntries(
        Object.entries(SCHEMAS).map(([name, schema]) => [name, jsonSchema(schema)]),
      ),
    },
  };
}

/** The journal's addresses; a gateway without a journal does not have them. */
function journalPaths(): object {
  const day = { type: 'string', format: 'date' };
  const size = { type: 'integer', minimum: 1 };
  const figures = [FLEET_SCOPES.own, FLEET_SCOPES.unit, FLEET_SCOPES.province].join(' | ');
  const read = (name: SchemaName) => ({
    200: { description: 'OK', content: { 'application/json': { schema: ref(name) } } },
  });
  return {
    [FLEET_PATHS.entries]: {
      post: guarded(
        'Gửi một lô mục nhật ký của một máy',
        FLEET_SCOPES.write,
        'Batch',
        read('Receipt'),
      ),
    },
    [FLEET_PATHS.devices]: {
      get: guarded('Máy nào đã gửi, gửi đến đâu', figures, undefined, read('Devices')),
    },
    [FLEET_PATHS.figures]: {
      get: {
        ...guarded(
          'Số liệu trong kỳ, theo quyền của người hỏi',
          figures,
          undefined,
          read('Figures'),
        ),
        parameters: [
          query('from', day, true),
          query('to', day, true),
          query('unit', { type: 'string' }, false),
        ],
      },
    },
    [FLEET_PATHS.checkpoint]: {
      get: {
        summary: 'Điểm kiểm tra mới nhất, hoặc của một cỡ: C2SP tlog-checkpoint',
        parameters: [query('size', size, false)],
        responses: {
          200: {
            description: 'signed-note',
            content: { 'text/plain': { schema: { type: 'string' } } },
          },
        },
      },
    },
    [FLEET_PATHS.consistency]: {
      get: {
        ...open('Chứng minh nối tiếp (RFC 9162 §2.1.4)', ref('Consistency')),
        parameters: [query('from', size, true), query('to', size, true)],
      },
    },
    [FLEET_PATHS.inclusion]: {
      get: {
        ...guarded(
          'Lá của một máy và chứng minh thuộc cây (RFC 9162 §2.1.3)',
          Object.values(FLEET_SCOPES).join(' | '),
          undefined,
          read('Inclusion'),
        ),
        parameters: [
          query('device', { type: 'string', format: 'uuid' }, true),
          query('size', size, true),
        ],
      },
    },
    [FLEET_PATHS.cosignatures]: {
      post: {
        summary: 'Chữ ký kèm của cơ quan thứ hai (C2SP tlog-cosignature)',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: ref('Cosignature') } },
        },
        responses: { 204: { description: 'Đã ghi nhận' } },
      },
    },
  };
}

/** Rows of the table of problems in docs/gateway.md. */
export function problemRows(): string[] {
  return GATEWAY_PROBLEM_NAMES.map((name) => {
    const { status, title } = GATEWAY_PROBLEMS[name];
    return `| ${status} | \`${problemType(name)}\` | ${title} |`;
  });
}

function jsonSchema(schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

function open(summary: string, schema: object) {
  return {
    summary,
    responses: { 200: { description: 'OK', content: { 'application/json': { schema } } } },
  };
}

function guarded(
  summary: string,
  scope: string,
  body: SchemaName | undefined,
  responses: Readonly<Record<number, object>>,
) {
  const content = body && { 'application/json': { schema: ref(body) } };
  const problem = {
    description: 'Từ chối có tên (RFC 9457)',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  };
  return {
    summary,
    description: `scope: ${scope}`,
    security: [{ dpop: [] }],
    ...(content ? { requestBody: { required: true, content } } : {}),
    responses: { ...responses, default: problem },
  };
}

function signed(mediaType: string, claims: SchemaName) {
  return {
    description: `JWS dạng gọn (compact), ES256, typ ${mediaType.replace('application/', '')}; nội dung theo ${claims}`,
    content: {
      [mediaType]: { schema: { type: 'string', contentSchema: ref(claims) } },
    },
  };
}

function query(name: string, schema: object, required: boolean) {
  return { name, in: 'query', required, schema };
}
