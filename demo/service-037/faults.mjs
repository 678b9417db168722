/** What a service in the field does instead of answering: each by its name. */
import { answerJson, jsonOf } from './as-json.mjs';
import { answerSoap, soapOf } from './as-soap.mjs';
import { congDanOf } from './cong-dan.mjs';

const named = (errorCode, message) => ({ answer: () => ({ errorCode, message }) });
const withStatus = (status, headers = {}) => ({
  send: (response) => response.writeHead(status, headers).end(),
});
const text = (type, body) => ({
  send: (response) => response.writeHead(200, { 'content-type': type }).end(body),
});
const html = '<!doctype html><html><body><h1>Vui lòng đăng nhập mạng</h1></body></html>';

const asked = ({ SoDinhDanh, SoCMND }, { citizens }) =>
  citizens.find(({ id, old }) => (SoDinhDanh ? id === SoDinhDanh : old === SoCMND));
/** Answers, whatever was asked, with the citizen asked for after `change`. */
const changed = (change) => ({
  answer: ({ question, population }) => {
    const citizen = congDanOf(asked(question, population), population);
    return { citizens: [{ ...citizen, ...change(citizen) }] };
  },
});

export const FAULTS = {
  'error-004': named('004', 'Thủ tục chưa được cấp phép khai thác CSDL dân cư'),
  'error-005': named('005', 'Tài khoản cán bộ không có quyền thao tác'),
  'error-004-number': named(4, 'Thủ tục chưa được cấp phép khai thác CSDL dân cư'),
  'error-099': named('099', 'Lỗi khác'),
  'error-004-with-403': {
    send: (response, { soap }) =>
      (soap ? answerSoap : answerJson)(response, { errorCode: '004', message: 'x' }, 403),
  },
  'error-005-in-fault': {
    send: (response, { soap }) =>
      soap
        ? response
            .writeHead(500, { 'content-type': 'text/xml' })
            .end(
              '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring><detail><e:Loi xmlns:e="urn:x"><errorCode>005</errorCode></e:Loi></detail></s:Fault></s:Body></s:Envelope>',
            )
        : answerJson(response, { errorCode: '005', message: 'x' }, 500),
  },
  nobody: { answer: () => ({ citizens: [] }) },
  'empty-citizen': { answer: () => ({ citizens: [{ SoDinhDanh: '', HoVaTen: { Ten: '' } }] }) },
  'two-citizens': {
    answer: ({ population }) => ({
      citizens: population.citizens.slice(0, 2).map((one) => congDanOf(one, population)),
    }),
  },
  'another-citizen': {
    answer: ({ population }) => ({ citizens: [congDanOf(population.citizens[5], population)] }),
  },
  'another-name': changed(() => ({ HoVaTen: { Ho: '', ChuDem: '', Ten: 'NGƯỜI KHÁC' } })),
  'another-birth': changed(() => ({ NgayThangNamSinh: { Nam: '1970', NgayThangNam: '19700101' } })),
  'birth-that-differs-from-its-year': changed(() => ({
    NgayThangNamSinh: { Nam: '1995', NgayThangNam: '19700101' },
  })),
  'no-name': changed(() => ({ HoVaTen: { Ho: '', ChuDem: '', Ten: '' } })),
  'no-birth': changed(() => ({ NgayThangNamSinh: '' })),
  'name-that-turns-around': changed(() => ({ HoVaTen: { Ten: 'LÊ\u202eIÔHK HNIM' } })),
  slow: { send: () => undefined },
  'stops-in-the-middle': {
    send: (response) => {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-length': '5000' });
      response.write('<soapenv:Envelope>');
      setTimeout(() => response.destroy(), 20);
    },
  },
  drips: {
    send: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.once('close', () => clearInterval(drip));
    },
  },
  'resets-connection': { send: (response) => response.destroy() },
  huge: {
    send: (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const block = Buffer.alloc(256 * 1024, 0x20);
      const write = () => {
        while (!response.destroyed && response.write(block));
        if (!response.destroyed) response.once('drain', write);
      };
      write();
    },
  },
  'captive-portal': text('text/html', html),
  'page-that-says-xml': text('text/xml', html),
  'page-that-says-json': text('application/json', html),
  'half-xml': text('text/xml', soapOf({ citizens: [] }).slice(0, -30)),
  'half-json': text('application/json', JSON.stringify(jsonOf({ citizens: [] })).slice(0, -3)),
  empty: text('text/xml', ''),
  null: text('application/json', 'null'),
  'another-service': text('application/json', '{"ok":true}'),
  'entity-bomb': text(
    'text/xml',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><Envelope><Body><CongdanCollection>&b;</CongdanCollection></Body></Envelope>',
  ),
  'external-entity': text(
    'text/xml',
    '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Envelope><Body><CongdanCollection>&a;</CongdanCollection></Body></Envelope>',
  ),
  tower: text(
    'text/xml',
    `<Envelope><Body>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</Body></Envelope>`,
  ),
  'many-elements': text('text/xml', `<Envelope><Body>${'<a/>'.repeat(20_000)}</Body></Envelope>`),
  prototype: text('application/json', '{"Body":{"__proto__":{"CongdanCollection":""}}}'),
  'status-401': withStatus(401),
  'status-403': withStatus(403),
  'status-429': withStatus(429, { 'retry-after': '7' }),
  'status-500': withStatus(500),
  'status-502': withStatus(502),
  'status-503': withStatus(503, { 'retry-after': '9' }),
  redirect: withStatus(302, { location: 'http://127.0.0.1:9/login' }),
};
