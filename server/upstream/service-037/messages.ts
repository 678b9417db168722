import {
  dateFor037,
  dateForFacade,
  type LOOK_UP_037,
  nameFor037,
  numberFor037,
  type Question037,
  type VERIFY_003,
} from '../../../lib/registry/service-037/request';
import type { Question } from '../port';
import { escapeXml } from './xml';

export type Operation037 = typeof LOOK_UP_037 | typeof VERIFY_003;

/** A question with everything that the service cannot do without. */
export interface Complete037 extends Question037 {
  readonly requestNumber: string;
  readonly procedure: string;
  readonly unit: string;
  readonly staffId?: string | undefined;
  readonly staffEmail?: string | undefined;
}

/** The question as the service needs it, or undefined when name, birth date or a number is missing. */
export function complete037(question: Question, now: Date): Complete037 | undefined {
  const { fullName, birthDate, idNumber, oldIdNumber, caller, unit, procedure } = question;
  if (fullName === undefined || birthDate === undefined) return undefined;
  if (idNumber === undefined && oldIdNumber === undefined) return undefined;
  return {
    fullName,
    birthDate,
    idNumber,
    oldIdNumber,
    requestNumber: String(now.getTime()),
    procedure,
    unit,
    staffId: caller.staffId,
    staffEmail: caller.staffEmail,
  };
}

/**
 * The SOAP envelope. The order of the elements is part of the interface ("some key must order by this",
 * DOMAIN.md §1.3).
 */
export function soapMessage(asked: Complete037, { operation, integration }: Operation037): string {
  const date = Object.entries(dateFor037(asked.birthDate)).map(([name, value]) =>
    element(name, value),
  );
  const body = [
    element('MaYeuCau', asked.requestNumber),
    element('MaDVC', asked.procedure),
    element('MaTichHop', integration),
    element('MaCanBo', asked.staffId ?? ''),
    element('MaDonVi', asked.unit),
    ...Object.entries(numberFor037(asked)).map(([name, value]) => element(name, value)),
    element('HoVaTen', nameFor037(asked.fullName)),
    `<dan:NgayThangNamSinh>${date.join('')}</dan:NgayThangNamSinh>`,
  ].join('');
  return (
    '<?xml version="1.0" encoding="UTF-8"?>' +
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:dan="http://dancuquocgia.bca">' +
    `<soapenv:Header/><soapenv:Body><dan:${operation}>${body}</dan:${operation}></soapenv:Body></soapenv:Envelope>`
  );
}

function element(name: string, text: string): string {
  return `<dan:${name}>${escapeXml(text)}</dan:${name}>`;
}

/** The JSON façade's body, as one-stop systems send it (DOMAIN.md §1.3). */
export function facadeMessage(
  asked: Complete037,
  { operation, integration }: Operation037,
): string {
  return JSON.stringify({
    MaYeuCau: asked.requestNumber,
    MaTichHop: integration,
    StaffEmail: asked.staffEmail ?? '',
    GovAgencyCode: asked.unit,
    MaDVC: asked.procedure,
    HoVaTen: nameFor037(asked.fullName),
    type: operation,
    NgayThangNamSinh: dateForFacade(asked.birthDate),
    ...numberFor037(asked),
  });
}
