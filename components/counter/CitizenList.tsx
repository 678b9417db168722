import { type PersonRef, personId } from '../../lib/citizen/person';
import type { ListedCitizen } from '../../lib/counter/identity-view';
import { personWords } from '../wording/person';

interface Props {
  readonly citizens: readonly ListedCitizen[];
  readonly locked: boolean;
  readonly onPlace: (citizen: string, roles: readonly PersonRef[]) => void;
  readonly onRemove: (citizen: string) => void;
}

/** The persons of the open dossier, each with their capacities in the form; a parent may also be the applicant. */
export function CitizenList({ citizens, locked, onPlace, onRemove }: Props) {
  if (citizens.length === 0) return null;
  return (
    <ul class="stack-tight" aria-label="Những người đã quét">
      {citizens.map((citizen) => (
        <li key={citizen.id} class="citizen">
          <span>
            <strong>{citizen.name}</strong>{' '}
            <span class="soft small">
              {citizen.roles.map(personWords).join(', ') || 'chưa chọn tư cách'}
            </span>
          </span>
          {!locked && (
            <span class="row">
              {citizen.open.map((role) => (
                <button
                  key={personId(role)}
                  type="button"
                  class="chip small"
                  onClick={() => onPlace(citizen.id, [...citizen.roles, role])}
                >
                  + cũng là {personWords(role)}
                </button>
              ))}
              <button
                type="button"
                class="button button-quiet button-small"
                aria-label={`Bỏ ${citizen.name}`}
                onClick={() => onRemove(citizen.id)}
              >
                Bỏ
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
