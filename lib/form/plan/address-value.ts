import { addressLine } from '../../citizen/addresses';
import type { AddressPart } from '../../citizen/keys';
import type { Address } from '../../citizen/record';
import type { Unit, Units } from '../../citizen/units';
import type { PlanReason } from '../contract/plan';
import { isChoiceControl } from './field-form';
import {
  type Candidate,
  choiceValue,
  none,
  type Provenance,
  textValue,
  type ValueOutcome,
  type ValueQuestion,
} from './value-outcome';

/**
 * One part of an address, or the whole in one line, in the list of units that the form follows: the one
 * before 07/2025 where it asks a district, today's otherwise. A divided commune yields its candidates.
 */
export function addressValue(
  question: ValueQuestion,
  address: Address,
  part: AddressPart | undefined,
  provenance: Provenance,
): ValueOutcome {
  const placed = inFormList(address, question);
  if (placed.outcome === 'unknown') return none('unit-unknown');
  const distinct = distinctCandidates(
    placed.addresses.flatMap((candidate) =>
      answerPart(question, candidate, part, provenance, placed.reason),
    ),
  );
  const [only] = distinct;
  if (!only) return none('not-in-record');
  const doubtful = isText(part) && placed.addresses.some((one) => namesDiffer(one, question));
  if (distinct.length === 1 && !doubtful) return only;
  return {
    outcome: 'candidates',
    candidates: distinct.map(({ shown, value }): Candidate => ({ shown, value })),
    source: provenance.source,
    reason: distinct.length > 1 ? 'commune-divided' : 'names-differ',
  };
}

function isText(part: AddressPart | undefined): boolean {
  return part === undefined || part === 'detail';
}

/** The detail names units that the codes do not: one of the two is wrong, the clerk sees which. */
function namesDiffer(address: Address, { facts }: ValueQuestion): boolean {
  return addressLine(address, facts.units).detailState === 'names-differ';
}

type Placed =
  | {
      readonly outcome: 'placed';
      readonly addresses: readonly Address[];
      readonly reason: PlanReason;
    }
  | { readonly outcome: 'unknown' };

function inFormList(address: Address, { wantsDistrict, facts }: ValueQuestion): Placed {
  if (wantsDistrict) {
    return address.codeList === 'legacy' && facts.units.unitsOf(address)
      ? { outcome: 'placed', addresses: [address], reason: 'same-meaning' }
      : { outcome: 'unknown' };
  }
  const conversion = facts.units.convertAddress(address);
  switch (conversion.outcome) {
    case 'same':
      return { outcome: 'placed', addresses: [conversion.address], reason: 'same-meaning' };
    case 'converted':
      return { outcome: 'placed', addresses: [conversion.address], reason: 'derived' };
    case 'divided':
      return { outcome: 'placed', addresses: conversion.candidates, reason: 'derived' };
    case 'unknown':
      return { outcome: 'unknown' };
  }
}

type Found = Extract<ValueOutcome, { outcome: 'value' }>;

function answerPart(
  question: ValueQuestion,
  address: Address,
  part: AddressPart | undefined,
  provenance: Provenance,
  reason: PlanReason,
): Found[] {
  const { units } = question.facts;
  if (part === undefined || part === 'detail') {
    const line = addressLine(address, units);
    const text = part === 'detail' ? line.detail : line.text;
    const found = text === '' ? undefined : textValue(question, text, provenance, reason);
    return found?.outcome === 'value' ? [found] : [];
  }
  const unit = unitOf(address, part, units);
  if (!unit) return [];
  const found = isChoiceControl(question.field)
    ? choiceValue(question, unit.labels, [unit.code], provenance, reason)
    : textValue(question, unit.fullName, provenance, reason);
  return found.outcome === 'value' ? [found] : [];
}

function unitOf(
  address: Address,
  part: Exclude<AddressPart, 'detail'>,
  units: Units,
): Unit | undefined {
  return units.unitsOf(address)?.[part];
}

function distinctCandidates(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.map((candidate) => [candidate.shown, candidate])).values()];
}
