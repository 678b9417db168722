import type { GatewayPurpose } from '../../lib/registry/gateway-contract';
import type { GatewayProblem } from '../../lib/registry/gateway-problems';
import type { Caller } from './caller';

/** What a unit may ask for, as the province has licensed it. */
export interface Licence {
  /** Unit code, or "*" for every unit. */
  readonly unit: string;
  /** National procedure codes without the unit's suffix. */
  readonly procedures: readonly string[];
}

export interface LicenceRules {
  readonly licences: readonly Licence[];
  readonly purposes: readonly string[];
  /** What a dossier number of this province looks like; session codes are always taken. */
  readonly dossierPattern: RegExp;
}

const SESSION_CODE = /^P-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/;

/** Why this officer may not ask for this purpose, or undefined when everything is licensed. */
export function findLicenceFault(
  caller: Caller,
  unit: string,
  purpose: GatewayPurpose,
  rules: LicenceRules,
): GatewayProblem | undefined {
  if (!caller.units.includes(unit)) return 'unit-not-permitted';
  if (!rules.purposes.includes(purpose.code)) return 'purpose-not-permitted';
  const procedure = nationalCode(purpose.procedure);
  const licensed = rules.licences.some(
    (licence) =>
      (licence.unit === unit || licence.unit === '*') && licence.procedures.includes(procedure),
  );
  if (!licensed) return 'procedure-not-permitted';
  const { dossier } = purpose;
  return SESSION_CODE.test(dossier) || rules.dossierPattern.test(dossier)
    ? undefined
    : 'dossier-not-accepted';
}

/** `1.001193` of `1.001193.000.00.12.H53`. */
export function nationalCode(procedure: string): string {
  return procedure.split('.').slice(0, 2).join('.');
}
