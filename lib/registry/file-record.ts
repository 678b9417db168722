import { citizenRecordSchema, findDatum } from '../citizen/record';
import { answer } from './embedded';
import {
  hasWellFormedNumber,
  isComplete,
  type LookUpRequest,
  type LookUpResult,
  type RegistryPort,
  refuse,
  type VerifyResult,
} from './port';

export interface FileRegistryPorts {
  /** One record as JSON of DESIGN.md §5, not yet checked. */
  readonly record: unknown;
  readonly now: () => Date;
}

const DIFFERS: ReadonlySet<string> = new Set(['not-found', 'details-differ']);

/**
 * Answers with one record handed over from a file, for test builds only: release code never imports this
 * module. Whatever the file claims, times are stamped anew and the assurance is "embedded", so such a record
 * fills only our own pages and loopback addresses.
 */
export function createFileRegistry(ports: FileRegistryPorts): RegistryPort {
  const verify = (request: LookUpRequest): VerifyResult => {
    if (!isComplete(request)) return refuse('details-missing');
    const found = lookUp(request, ports);
    if (found.outcome === 'refused' && !DIFFERS.has(found.reason)) return found;
    return {
      outcome: 'answered',
      matches: found.outcome === 'found',
      assurance: 'embedded',
      training: true,
    };
  };
  return {
    needs: [],
    lookUp: (request) => Promise.resolve(lookUp(request, ports)),
    verify: (request) => Promise.resolve(verify(request)),
  };
}

function lookUp(request: LookUpRequest, ports: FileRegistryPorts): LookUpResult {
  if (!hasWellFormedNumber(request)) return refuse('malformed-number');
  const parsed = citizenRecordSchema.safeParse(ports.record);
  if (!parsed.success) return refuse('not-verified');
  const { idNumber, data } = parsed.data;
  const asked =
    request.idNumber === undefined
      ? findDatum(parsed.data, 'oldIdNumber')?.value === request.oldIdNumber
      : idNumber === request.idNumber;
  return asked ? answer(idNumber, data, request, ports.now()) : refuse('not-found');
}
