import { type PersonRef, personId } from '../../lib/citizen/person';
import type { RowChoice } from '../../lib/counter/state';
import type { PlanRow } from '../../lib/form/contract/plan';
import type { MapSays } from '../../lib/form/maps/schema';
import { personWords } from '../wording/person';
import { LeftRow } from './LeftRow';
import { ReviewRow } from './ReviewRow';

interface Props {
  readonly rows: readonly PlanRow[];
  readonly choices: Readonly<Record<string, RowChoice>>;
  readonly onChoice: (fieldId: string, choice: RowChoice) => void;
  readonly onReveal: (fieldId: string) => void;
  /** Persons that the form speaks of. */
  readonly persons: readonly PersonRef[];
  readonly onCorrect: (fieldId: string, says: MapSays | null) => void;
  /** Where a row's datum comes from, in words; '' where nothing is known. */
  readonly provenanceOf?: (row: PlanRow) => string;
}

const NOT_CHOSEN: RowChoice = { chosen: false, choiceId: null, replace: false };

/** The review, grouped by person in the order of the form; what will not be filled stands folded below. */
export function ReviewTable(props: Props) {
  const { rows, choices, onChoice, onReveal, persons, onCorrect } = props;
  const open = rows.filter(({ decision }) => decision !== 'leave');
  const left = rows.filter(({ decision }) => decision === 'leave');
  return (
    <div class="stack">
      {groupByPerson(open).map(({ person, rows: group }) => (
        <section key={person ? personId(person) : 'unclear'} aria-label={headingOf(person)}>
          <h2 class="review-person">{headingOf(person)}</h2>
          <ul class="review-list">
            {group.map((row) => (
              <ReviewRow
                key={row.fieldId}
                row={row}
                provenance={props.provenanceOf?.(row) ?? ''}
                choice={choices[row.fieldId] ?? NOT_CHOSEN}
                onChoice={(choice) => onChoice(row.fieldId, choice)}
                onReveal={() => onReveal(row.fieldId)}
                persons={persons}
                onCorrect={(says) => onCorrect(row.fieldId, says)}
              />
            ))}
          </ul>
        </section>
      ))}
      {left.length > 0 && (
        <details class="panel left-out">
          <summary>Không điền {left.length} trường</summary>
          <ul class="review-list small">
            {left.map((row) => (
              <LeftRow
                key={row.fieldId}
                row={row}
                persons={persons}
                onReveal={() => onReveal(row.fieldId)}
                onCorrect={(says) => onCorrect(row.fieldId, says)}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function headingOf(person: PersonRef | null): string {
  return person ? personWords(person) : 'Chưa rõ của ai';
}

function groupByPerson(rows: readonly PlanRow[]) {
  const groups = new Map<string, { person: PersonRef | null; rows: PlanRow[] }>();
  for (const row of rows) {
    const key = row.person ? personId(row.person) : '';
    const group = groups.get(key) ?? { person: row.person, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()];
}
