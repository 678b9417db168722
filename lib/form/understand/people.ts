import type { PersonRef, PersonRole } from '../../citizen/person';
import { type Figure, roleOf } from './figures';
import type { Item } from './item';

/** Roles of which a form may have several people under titles of their own. */
const MANY: ReadonlySet<PersonRole> = new Set<PersonRole>(['child', 'member', 'relative', 'other']);

/** Tells people of one figure apart by the title or the row they stand in. */
export function assignInstances(items: readonly Item[]): void {
  const named = new Map<string, Set<string>>();
  const panels = new Set<string>();
  const columns = new Set<string>();
  for (const item of items) {
    if (item.column !== undefined && (item.key === 'idNumber' || item.ask?.kind === 'name'))
      columns.add(item.column);
    if (item.figure === null || (item.key !== 'fullName' && item.key !== 'surname')) continue;
    const sections = named.get(item.figure) ?? new Set<string>();
    sections.add(item.around.sectionId ?? '');
    named.set(item.figure, sections);
    if (item.field.repeat !== undefined) panels.add(item.field.repeat.id);
  }
  for (const item of items) {
    if (item.figure !== null)
      item.instance = instanceOf(item, item.figure, named.get(item.figure), panels, columns);
  }
}

function instanceOf(
  item: Item,
  figure: Figure,
  namedIn: ReadonlySet<string> | undefined,
  panels: ReadonlySet<string>,
  columns: ReadonlySet<string>,
): string {
  const { repeat } = item.field;
  const isRow = repeat?.id.startsWith('r') === true;
  // A copy of a panel is a person of its own only where the copies ask a name.
  const isPanel = repeat !== undefined && MANY.has(roleOf(figure)) && panels.has(repeat.id);
  const copies =
    repeat !== undefined && (isRow || isPanel) ? ` ${repeat.id}#${repeat.ordinal}` : '';
  const { column } = item;
  // A column is a person of its own only where it asks who that is.
  const isOwnColumn =
    column !== undefined &&
    columns.has(column) &&
    column !== item.around.sectionId &&
    item.figureBy !== 'label';
  const beside = isOwnColumn ? ` ${column}` : '';
  const section = item.around.sectionId ?? '';
  const bySection =
    (item.figureBy === 'section' || item.figureBy === 'row' || isOfTitle(item, figure)) &&
    namedIn !== undefined &&
    namedIn.size > 1;
  return `${figure}${bySection && namedIn.has(section) ? ` ${section}` : ''}${copies}${beside}`;
}

/** Its own words repeat the person of the title above it. */
const isOfTitle = ({ figureBy, around }: Item, figure: Figure): boolean =>
  figureBy === 'label' && around.figure === figure;

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
