import type { Procedure } from '../question';
import { certifiedCopy, correction, criminalRecord, extract } from './certificates';
import { birth, death } from './civil-status';
import { linkedBirth, linkedDeath } from './linked';
import { maritalStatus, marriage } from './marriage';
import {
  complaint,
  drivingLicence,
  farmRecovery,
  gamePoint,
  martyrWorship,
  publicService,
} from './offices';
import {
  householdBusiness,
  landChange,
  landFirst,
  registrationFee,
  taxRegistration,
} from './property';
import { permanentResidence, temporaryResidence } from './residence';
import { diplomaCopy, foodSafety, screening, tuitionSupport } from './schools-health';
import {
  disability,
  funeralSupport,
  monthlyAllowance,
  socialInsurance,
  socialPension,
} from './social';

/** The procedures of the training page, those that a class begins with first. */
export const PROCEDURES: readonly Procedure[] = [
  birth,
  linkedBirth,
  marriage,
  maritalStatus,
  death,
  linkedDeath,
  extract,
  correction,
  certifiedCopy,
  criminalRecord,
  permanentResidence,
  temporaryResidence,
  socialInsurance,
  monthlyAllowance,
  funeralSupport,
  socialPension,
  disability,
  landFirst,
  landChange,
  householdBusiness,
  taxRegistration,
  registrationFee,
  diplomaCopy,
  tuitionSupport,
  screening,
  foodSafety,
  farmRecovery,
  gamePoint,
  publicService,
  martyrWorship,
  complaint,
  drivingLicence,
];
