import { z } from 'zod';
import type { LookUpRefusal } from './port';

interface ProblemFacts {
  readonly status: number;
  /** What the panel says of it. */
  readonly refusal: LookUpRefusal;
  /** One sentence for whoever reads the answer; never a value. */
  readonly title: string;
}

const PREFIX = 'urn:khai-mot-lan:problem:';

/** Every problem a gateway may name (RFC 9457): the closed list. */
export const GATEWAY_PROBLEMS = {
  'malformed-request': {
    status: 400,
    refusal: 'unavailable',
    title: 'Yêu cầu không đúng cấu trúc.',
  },
  'malformed-number': {
    status: 400,
    refusal: 'malformed-number',
    title: 'Số định danh phải có 12 chữ số, số CMND phải có 9 chữ số.',
  },
  'details-missing': {
    status: 400,
    refusal: 'details-missing',
    title: 'Nguồn dữ liệu cần đủ số, họ tên và ngày sinh.',
  },
  'clock-differs': {
    status: 400,
    refusal: 'unavailable',
    title: 'Đồng hồ của máy gọi lệch quá 5 phút so với cổng.',
  },
  'token-refused': {
    status: 401,
    refusal: 'signed-out',
    title: 'Phiên đăng nhập không hợp lệ hoặc đã hết.',
  },
  'proof-refused': {
    status: 401,
    refusal: 'signed-out',
    title: 'Chứng minh giữ khóa (DPoP) không hợp lệ.',
  },
  'nonce-needed': {
    status: 401,
    refusal: 'unavailable',
    title: 'Chứng minh giữ khóa cần số dùng một lần của cổng; gửi lại với DPoP-Nonce.',
  },
  'scope-missing': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Phiên đăng nhập không có quyền làm việc này.',
  },
  'officer-not-permitted': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Tài khoản cán bộ không có quyền thao tác.',
  },
  'unit-not-permitted': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Cán bộ không thuộc đơn vị nêu trong yêu cầu.',
  },
  'procedure-not-permitted': {
    status: 403,
    refusal: 'procedure-not-permitted',
    title: 'Thủ tục chưa được cấp phép khai thác CSDL dân cư.',
  },
  'purpose-not-permitted': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Mục đích khai thác không có trong danh mục được phép.',
  },
  'dossier-not-accepted': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Mã hồ sơ không đúng dạng của đơn vị.',
  },
  'not-found': {
    status: 404,
    refusal: 'not-found',
    title: 'Không có thông tin trên CSDL quốc gia về dân cư.',
  },
  'details-differ': {
    status: 404,
    refusal: 'details-differ',
    title: 'Số có trong nguồn dữ liệu nhưng họ tên hoặc ngày sinh không khớp.',
  },
  'no-match': {
    status: 404,
    refusal: 'details-differ',
    title: 'Không có công dân nào khớp cả số, họ tên và ngày sinh. Kiểm tra lại ba thông tin này.',
  },
  'path-unknown': { status: 404, refusal: 'unavailable', title: 'Cổng không có địa chỉ này.' },
  'method-not-allowed': {
    status: 405,
    refusal: 'unavailable',
    title: 'Địa chỉ này không nhận phương thức đã dùng.',
  },
  'request-repeated': {
    status: 409,
    refusal: 'unavailable',
    title: 'Lượt tra cứu này đã được nhận. Tra cứu lại bằng một mã yêu cầu mới.',
  },
  'request-too-large': { status: 413, refusal: 'unavailable', title: 'Yêu cầu quá lớn.' },
  'media-type-not-supported': {
    status: 415,
    refusal: 'unavailable',
    title: 'Cổng chỉ nhận application/json.',
  },
  'rate-limited': {
    status: 429,
    refusal: 'rate-limited',
    title: 'Đã vượt số lượt cho phép. Chờ rồi thử lại.',
  },
  unexpected: { status: 500, refusal: 'unavailable', title: 'Cổng gặp lỗi ngoài dự kiến.' },
  'upstream-malformed': {
    status: 502,
    refusal: 'unavailable',
    title: 'Câu trả lời của nguồn dữ liệu không đọc được.',
  },
  'upstream-refused': {
    status: 502,
    refusal: 'unavailable',
    title: 'Lỗi truy cập hệ thống tra cứu.',
  },
  'issuer-unavailable': {
    status: 503,
    refusal: 'unavailable',
    title: 'Không kiểm tra được phiên đăng nhập vì hệ thống đăng nhập không trả lời.',
  },
  'upstream-unavailable': {
    status: 503,
    refusal: 'unavailable',
    title: 'Không kết nối được nguồn dữ liệu.',
  },
  'log-unavailable': {
    status: 503,
    refusal: 'unavailable',
    title: 'Không ghi được nhật ký khai thác nên không tra cứu.',
  },
  'entry-malformed': {
    status: 422,
    refusal: 'unavailable',
    title: 'Mục nhật ký không đúng cấu trúc.',
  },
  'chain-gap': {
    status: 409,
    refusal: 'unavailable',
    title: 'Thiếu mục nhật ký trước đó; gửi tiếp từ điểm cuối mà máy chủ đang giữ.',
  },
  'chain-forked': {
    status: 409,
    refusal: 'unavailable',
    title: 'Nhật ký khác với phần máy chủ đã nhận từ chính máy này.',
  },
  'chain-broken': {
    status: 422,
    refusal: 'unavailable',
    title: 'Mục nhật ký đã bị thay đổi sau khi ghi.',
  },
  'entries-withheld': {
    status: 422,
    refusal: 'unavailable',
    title: 'Nhật ký bỏ trống các mục mà máy chủ phải được nhận.',
  },
  'officer-not-known-here': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Mục nhật ký đứng tên cán bộ chưa từng đăng nhập trên máy này trong ca đó.',
  },
  'training-not-accepted': {
    status: 422,
    refusal: 'unavailable',
    title: 'Máy chủ không nhận mục nhật ký tập huấn.',
  },
  'device-key-differs': {
    status: 403,
    refusal: 'not-permitted',
    title: 'Chữ ký của máy không khớp với khóa đã đăng ký.',
  },
  'checkpoint-unknown': {
    status: 404,
    refusal: 'unavailable',
    title: 'Chưa có điểm kiểm tra nào như vậy.',
  },
  'leaf-unknown': {
    status: 404,
    refusal: 'unavailable',
    title: 'Nhật ký của máy này chưa có trong điểm kiểm tra đó.',
  },
  'cosignature-refused': {
    status: 403,
    refusal: 'not-permitted',
    title:
      'Chữ ký kèm không phải của cơ quan được nêu trong cấu hình, hoặc không khớp điểm kiểm tra.',
  },
  'journal-unavailable': {
    status: 503,
    refusal: 'unavailable',
    title: 'Kho nhật ký của đơn vị chưa sẵn sàng; máy gửi lại sau.',
  },
  'upstream-timeout': {
    status: 504,
    refusal: 'unavailable',
    title: 'Nguồn dữ liệu không trả lời trong thời gian cho phép.',
  },
} as const satisfies Readonly<Record<string, ProblemFacts>>;

export type GatewayProblem = keyof typeof GATEWAY_PROBLEMS;
export const GATEWAY_PROBLEM_NAMES = Object.keys(GATEWAY_PROBLEMS) as readonly GatewayProblem[];

/** `type` of a problem: a name, not an address; nothing is fetched from it. */
export function problemType(problem: GatewayProblem): string {
  return `${PREFIX}${problem}`;
}

/** A problem's body. Members that this version does not know are ignored, as RFC 9457 §3.2 asks. */
export const problemBodySchema = z.object({
  type: z.enum(GATEWAY_PROBLEM_NAMES.map(problemType) as [string, ...string[]]),
  title: z.string().max(300),
  status: z.int().min(400).max(599),
  /** The call's own id, where the body could be read so far. */
  requestId: z.string().max(64).optional(),
  /** Seconds to wait, as in the Retry-After header. */
  retryAfter: z.int().min(0).max(86_400).optional(),
  /** The end of the machine's journal that the server holds, where a batch does not continue it. */
  head: z.object({ seq: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});
export type ProblemBody = z.infer<typeof problemBodySchema>;

/** The named problem of a body, or undefined where it is none of ours: then only the status speaks. */
export function readProblem(body: unknown): GatewayProblem | undefined {
  const parsed = problemBodySchema.safeParse(body);
  if (!parsed.success) return undefined;
  const name = parsed.data.type.slice(PREFIX.length);
  return GATEWAY_PROBLEM_NAMES.find((known) => known === name);
}
