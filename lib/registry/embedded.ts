import type { Datum } from '../citizen/record';
import { detailsAgree, withoutUnaskedSensitive } from './matching';
import { type Population, parsePopulation, type TrainingCitizen } from './population';
import { dataOf } from './population-data';
import {
  hasWellFormedNumber,
  isComplete,
  type LookUpRequest,
  type LookUpResult,
  type RegistryPort,
  refuse,
  type VerifyResult,
} from './port';
import { verifyEmbedded } from './verified-record';

/** How long a record of the training population is good for. */
export const EMBEDDED_LIFETIME_MS = 15 * 60_000;

export interface EmbeddedRegistryPorts {
  /** The content of public/data/population.json, not yet checked. */
  readonly loadPopulation: () => Promise<unknown>;
  readonly now: () => Date;
}

/**
 * Answers from the synthetic population, by 12-digit or 9-digit number. A name or birth date in the request
 * must not contradict the record. Records carry assurance "embedded" and are good for 15 minutes.
 */
export function createEmbeddedRegistry(ports: EmbeddedRegistryPorts): RegistryPort {
  return {
    needs: [],
    lookUp: (request) => lookUp(request, ports),
    verify: (request) => verify(request, ports),
  };
}

async function lookUp(request: LookUpRequest, ports: EmbeddedRegistryPorts): Promise<LookUpResult> {
  if (!hasWellFormedNumber(request)) return refuse('malformed-number');
  const population = await readPopulation(ports);
  if (population === undefined) return refuse('unavailable');
  const citizen = findCitizen(request, population);
  if (citizen === undefined) return refuse('not-found');
  return answer(citizen.id, dataOf(citizen, population), request, ports.now());
}

async function verify(request: LookUpRequest, ports: EmbeddedRegistryPorts): Promise<VerifyResult> {
  if (!hasWellFormedNumber(request)) return refuse('malformed-number');
  if (!isComplete(request)) return refuse('details-missing');
  const population = await readPopulation(ports);
  if (population === undefined) return refuse('unavailable');
  const citizen = findCitizen(request, population);
  const matches = citizen !== undefined && detailsAgree(request, dataOf(citizen, population));
  return { outcome: 'answered', matches, assurance: 'embedded', training: true };
}

async function readPopulation(ports: EmbeddedRegistryPorts): Promise<Population | undefined> {
  try {
    return parsePopulation(await ports.loadPopulation());
  } catch {
    return undefined;
  }
}

function findCitizen(request: LookUpRequest, population: Population): TrainingCitizen | undefined {
  const { idNumber, oldIdNumber } = request;
  return population.citizens.find((citizen) =>
    idNumber === undefined ? citizen.old === oldIdNumber : citizen.id === idNumber,
  );
}

/** A record of these data for this request, stamped now; refused where the request contradicts them. */
export function answer(
  idNumber: string,
  data: readonly Datum[],
  request: LookUpRequest,
  now: Date,
): LookUpResult {
  if (!detailsAgree(request, data)) return refuse('details-differ');
  const verification = verifyEmbedded(
    {
      idNumber,
      assurance: 'embedded',
      issuedAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + EMBEDDED_LIFETIME_MS).toISOString(),
      data: withoutUnaskedSensitive(data, request.keys),
    },
    now,
  );
  return verification.outcome === 'verified'
    ? { outcome: 'found', record: verification.record }
    : refuse(verification.reason);
}
