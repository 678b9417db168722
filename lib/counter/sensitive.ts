import { type CitizenRecord, findDatum } from '../citizen/record';
import { lookUpCitizen, type Question, sensitiveKeysAsked } from './look-up';
import type { CounterPorts } from './ports';
import type { CounterCitizen, CounterState } from './state';

/**
 * A form that was opened or understood later may ask for sensitive data which nobody had reason to ask for
 * before (rule 15): those citizens are looked up once more, logged like any look-up. What fails stays as it
 * was, with a notice; the rest of the form can still be filled.
 */
export async function askWhatIsMissing(
  state: CounterState,
  ports: CounterPorts,
): Promise<CounterState> {
  const wanted = sensitiveKeysAsked(state.open?.understandings ?? []);
  let now = state;
  for (const citizen of state.citizens) {
    if (wanted.every((key) => citizen.asked.includes(key))) continue;
    const found = await lookUpCitizen(now, questionAbout(citizen), ports);
    if (found.outcome === 'refused')
      return { ...now, notice: found.notice, waitUntil: found.waitUntil };
    const { record, asked } = found.citizen;
    now = {
      ...now,
      citizens: now.citizens.map((held) =>
        held.id === citizen.id ? { ...held, record, asked } : held,
      ),
    };
  }
  return now;
}

/** The same citizen again: by what the record itself says, on the basis that stood before. */
function questionAbout({ record, basis, card }: CounterCitizen): Question {
  const held = record as CitizenRecord;
  const fullName = findDatum(held, 'fullName')?.value;
  const birthDate = findDatum(held, 'birthDate')?.value;
  return {
    said: {
      idNumber: held.idNumber,
      ...(fullName === undefined ? {} : { fullName }),
      ...(birthDate === undefined ? {} : { birthDate }),
    },
    basis,
    card,
  };
}
