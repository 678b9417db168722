import type { PersonRef, PersonRole } from '../../citizen/person';
import { type Figure, roleOf } from './figures';
import type { Item } from './item';

/** Roles of which a form may have several people under titles of their own. */
const MANY: ReadonlySet<PersonRole> = new Set<PersonRole>(['child', 'member', 'relative', 'other']);

/** Tells people of one figure apart by the title or the row they stand in. */
export function assignInstances(items: readonly Item[]): void {
  const named = new Map<string, Set<string>>();
  for (const item of items) {
    if (item.figure === null || item.key !== 'fullName') continue;
    const key = `${item.figure}`;
    const sections = named.get(key) ?? new Set<string>();
    sections.add(item.around.sectionId ?? '');
    named.set(key, sections);
  }
  for (const item of items) {
    if (item.figure !== null) item.instance = instanceOf(item, item.figure, named.get(item.figure));
  }
}

function instanceOf(item: Item, figure: Figure, namedIn: ReadonlySet<string> | undefined): string {
  const { repeat } = item.field;
  const isMany = MANY.has(roleOf(figure));
  const isRow = repeat?.id.startsWith('r') === true;
  const copies = repeat !== undefined && (isRow || isMany) ? ` ${repeat.id}#${repeat.ordinal}` : '';
  const section = item.around.sectionId ?? '';
  const bySection =
    (item.figureBy === 'section' || item.figureBy === 'row') &&
    namedIn !== undefined &&
    namedIn.size > 1;
  return bySection && namedIn.has(section) ? `${figure} ${section}${copies}` : `${figure}${copies}`;
}

/** Numbers the people of each role in the order in which the form names them. */
export function numberPeople(items: readonly Item[]): ReadonlyMap<string, PersonRef> {
  const people = new Map<string, PersonRef>();
  const counts = new Map<PersonRole, number>();
  for (const { figure, instance, key } of items) {
    if (figure === null || key === null || people.has(instance)) continue;
    const person = roleOf(figure);
    const ordinal = (counts.get(person) ?? 0) + 1;
    counts.set(person, ordinal);
    people.set(instance, { person, ordinal });
  }
  return people;
}
