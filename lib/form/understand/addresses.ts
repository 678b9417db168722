import type { AddressKey, AddressPart, FieldKey } from '../../citizen/keys';
import type { Ask } from './ask';
import type { Item } from './item';
import { listsNoPlaces } from './no-places';
import { UNSAID } from './sections';

type AddressAsk = Extract<Ask, { kind: 'address' }>;
type Unit = AddressPart | 'hamlet' | 'country' | 'whole';

interface Line {
  readonly item: Item;
  readonly ask: AddressAsk;
  unit: Unit;
}

interface Group {
  readonly lines: Line[];
  /** The whole address asked right before, whose divisions these are where they say no more. */
  readonly behind?: string | undefined;
}

const DIVISIONS: ReadonlySet<Unit> = new Set<Unit>(['province', 'district', 'commune']);
/** Where somebody lives: such an address is asked in lines; a birth place rather in one. */
const LIVED: ReadonlySet<string> = new Set([
  'permanentAddress',
  'temporaryAddress',
  'currentAddress',
  'contactAddress',
  'residence',
]);

/** Keys by topic, the first one being the usual reading. */
const KEYS: Readonly<Record<string, readonly AddressKey[]>> = {
  permanentAddress: ['permanentAddress'],
  temporaryAddress: ['temporaryAddress'],
  currentAddress: ['currentAddress'],
  contactAddress: ['currentAddress', 'permanentAddress', 'temporaryAddress'],
  residence: ['permanentAddress', 'currentAddress', 'temporaryAddress'],
  birthPlace: ['birthPlace'],
  birthRegistrationPlace: ['birthRegistrationPlace'],
  homeTown: ['homeTown'],
};

/** Most other questions that may stand between the lines of one address. */
const GAP = 2;

/** Gives every line of an address its key: the topic comes from the line, its names, its title or its neighbours. */
export function assignAddresses(items: readonly Item[]): void {
  for (const run of runsOf(items)) {
    for (const group of groupsOf(run)) assignGroup(group, items);
  }
}

function lineOf(item: Item): Line | null {
  const { ask, evidence } = item;
  if (ask?.kind !== 'address') return null;
  const own = (ask.unit ?? 'whole') as Unit;
  const hinted = own === 'whole' ? evidence.hintUnit : null;
  const named = own === 'whole' && ask.topics.length === 0 ? evidence.nameUnit : null;
  return { item, ask, unit: (hinted ?? named ?? own) as Unit };
}

function runsOf(items: readonly Item[]): Line[][] {
  const runs: Line[][] = [];
  let last: Line | undefined;
  for (const item of items) {
    const line = lineOf(item);
    if (line === null) continue;
    const joins =
      last !== undefined &&
      item.index - last.item.index <= GAP &&
      sameBlock(last, line) &&
      last.item.figure === item.figure &&
      sameRow(last.item, item) &&
      !namesBetween(items, last.item.index, item.index);
    if (joins) runs[runs.length - 1]?.push(line);
    else runs.push([line]);
    last = line;
  }
  return runs;
}

/** Who is asked for by name between two lines has an address of his own. */
const namesBetween = (items: readonly Item[], from: number, to: number): boolean =>
  items.slice(from + 1, to).some(({ ask }) => ask?.kind === 'name' || ask?.kind === 'person');

/** Under one title; or one behind the other, though outside the same box: house and street, and the divisions. */
function sameBlock(last: Line, { item, unit }: Line): boolean {
  const before = last.item.around;
  const { around } = item;
  if (before.nearest === around.nearest) return true;
  if (before.sectionId !== around.sectionId || item.index - last.item.index !== 1) return false;
  const isPlain = around.places.length === 0 && around.away === 'no';
  const isLine = unit === 'detail' && DIVISIONS.has(last.unit);
  const isList = unit === 'province' && last.unit === 'detail' && last.ask.topics.length > 0;
  return (isLine || isList) && isPlain && (topicless(item) || (isList && isBareList(item)));
}

const isBareList = ({ ask }: Item): boolean =>
  ask?.kind === 'address' && ask.topics.every((topic) => topic === 'residence');

const topicless = ({ ask }: Item): boolean => ask?.kind === 'address' && ask.topics.length === 0;

function sameRow(left: Item, right: Item): boolean {
  const [a, b] = [left.field.repeat, right.field.repeat];
  return a?.id === b?.id && a?.ordinal === b?.ordinal;
}

const topicOf = (line: Line): string | undefined =>
  line.ask.topics.find((topic) => topic !== 'residence') ?? line.ask.topics[0];

function groupsOf(run: readonly Line[]): Group[] {
  const groups: Group[] = [];
  let open: Group | null = null;
  run.forEach((line, at) => {
    const topic = topicOf(line);
    if (line.unit === 'whole' && isFirstList(line, run[at + 1])) line.unit = 'province';
    if (line.unit === 'whole') {
      const isLived = topic === undefined || LIVED.has(topic);
      if (isLived && opensLines(run, at)) {
        line.unit = 'detail';
        open = { lines: [line] };
        groups.push(open);
      } else if (open !== null && isLived && closesLines(open, topic) && !leavesTitle(line)) {
        line.unit = 'detail';
        open.lines.push(line);
        open = null;
      } else {
        groups.push({ lines: [line] });
        open = null;
      }
      return;
    }
    const isAgain = open !== null && hasUnit(open, line.unit) && !continuesDetail(open, line);
    const isTurned = line.ask.away && open?.lines.every(({ ask }) => !ask.away) === true;
    if (open === null || isAgain || isTurned || differs(open, topic)) {
      open = { lines: [], behind: topicBefore(run, at) };
      groups.push(open);
    }
    open.lines.push(line);
  });
  return groups;
}

function topicBefore(run: readonly Line[], at: number): string | undefined {
  const before = run[at - 1];
  const topic = before?.unit === 'whole' ? topicOf(before) : undefined;
  return topic !== 'residence' && LIVED.has(topic ?? '') ? topic : undefined;
}

/** "Thường trú" on a list before the list of districts or communes: the list of provinces. */
const isFirstList = ({ item }: Line, next: Line | undefined): boolean =>
  (item.field.control === 'select' || item.field.control === 'combobox') &&
  next !== undefined &&
  next.item.index === item.index + 1 &&
  (next.unit === 'district' || next.unit === 'commune') &&
  topicless(next.item);

const isBelow = (unit: Unit): boolean => unit === 'detail' || unit === 'hamlet';

/** House, street and hamlet asked in boxes of their own, side by side. */
function continuesDetail(group: Group, line: Line): boolean {
  const last = group.lines[group.lines.length - 1];
  return (
    last !== undefined && isBelow(last.unit) && isBelow(line.unit) && line.ask.topics.length === 0
  );
}

const hasUnit = (group: Group, unit: Unit): boolean =>
  group.lines.some((line) => line.unit === unit);

function groupTopic(group: Group): string | undefined {
  const topics = group.lines.map(topicOf).filter((topic) => topic !== undefined);
  return topics.find((topic) => topic !== 'residence') ?? topics[0];
}

function differs(group: Group, topic: string | undefined): boolean {
  const known = groupTopic(group);
  return topic !== undefined && known !== undefined && topic !== known && topic !== 'residence';
}

/** Divisions follow that have no line for house and street of their own, not even a bare "Địa chỉ". */
function opensLines(run: readonly Line[], at: number): boolean {
  const seen = new Set<Unit>();
  for (const line of run.slice(at + 1)) {
    if (line.unit === 'whole' && seen.size > 1 && isBare(line)) return false;
    if (line.unit === 'whole' || seen.has(line.unit)) break;
    if (line.unit === 'detail' || (line.unit === 'hamlet' && seen.size > 0)) return false;
    seen.add(line.unit);
  }
  return seen.has('province') || seen.has('commune');
}

/** The line behind the divisions says nothing but "Địa chỉ": it is the rest of them, and the one before them whole. */
function isBare(closer: Line): boolean {
  const topic = topicOf(closer);
  return topic === undefined || topic === 'residence';
}

/** "Địa chỉ báo tin" under "Hộ khẩu thường trú": an address of its own. */
function leavesTitle(line: Line): boolean {
  const topic = topicOf(line);
  const [above] = line.item.around.places;
  return topic !== undefined && topic !== 'residence' && above !== undefined && topic !== above;
}

function closesLines(group: Group, topic: string | undefined): boolean {
  const hasDivision = group.lines.some((line) => DIVISIONS.has(line.unit));
  return hasDivision && !group.lines.some(({ unit }) => isBelow(unit)) && !differs(group, topic);
}

function assignGroup(group: Group, items: readonly Item[]): void {
  const { lines } = group;
  const spoken = groupTopic(group);
  const named = lines
    .flatMap(({ item }) => item.evidence.namePlaces)
    .find((place) => KEYS[place] !== undefined);
  const above = lines
    .flatMap(({ item }) => item.around.places)
    .find((place) => KEYS[place] !== undefined);
  const isPlain = spoken === undefined || spoken === 'residence';
  const isTorn = isPlain && above !== undefined && contradicts(group, above);
  const topic = isPlain ? (above ?? named ?? group.behind ?? spoken) : spoken;
  const divisions = lines.filter((line) => DIVISIONS.has(line.unit) || isBelow(line.unit)).length;
  const isNewborn = lines.some(({ item }) => item.figure === 'child');
  const isLone =
    (topic === undefined && (divisions < 2 || isNewborn || standsBeforeName(group, items))) ||
    isTorn ||
    (isPlain && lines.some(({ item }) => item.around.places.includes(UNSAID)));
  const away = lines.some(
    ({ ask, item }) =>
      ask.away || (isPlain && (item.around.away === 'all' || item.around.away === 'things')),
  );
  const isSplit = lines.filter(({ unit }) => unit === 'detail').length > 1;
  const keys = KEYS[topic ?? 'residence'] ?? [];
  for (const line of lines) {
    const { item } = line;
    if (away || line.unit === 'country' || (line.unit === 'hamlet' && hasUnit(group, 'detail'))) {
      item.ask = { kind: 'other' };
      continue;
    }
    if (line.unit === 'whole' && listsNoPlaces(item)) {
      item.ask = { kind: 'other' };
      continue;
    }
    const part = line.unit === 'hamlet' ? 'detail' : line.unit;
    const [key, ...more] = keys.map(
      (base): FieldKey => (part === 'whole' ? base : `${base}.${part}`),
    );
    item.key = key ?? null;
    item.alternatives = more;
    item.offerOnly ||= isLone || (isSplit && isBelow(line.unit));
    const second = line.ask.topics
      .filter((other) => other !== topic)
      .flatMap((other) => KEYS[other] ?? []);
    for (const base of second) {
      const other: FieldKey = part === 'whole' ? base : `${base}.${part}`;
      if (other !== key && !item.alternatives.includes(other)) item.alternatives.push(other);
    }
    const code =
      topic === 'residence' || topic === 'contactAddress' || topic === undefined
        ? 'address-open'
        : 'address';
    const source = spoken === topic ? '' : above === topic ? ' theo tiêu đề phía trên' : '';
    item.reasons.push(
      code === 'address'
        ? { code, words: `Địa chỉ${source} được hiểu theo các ô cạnh nhau` }
        : { code, words: 'Biểu mẫu không nói rõ là nơi thường trú, tạm trú hay nơi ở hiện tại' },
    );
  }
}

/** The names of all lines say another address than the title does. */
function contradicts({ lines }: Group, above: string): boolean {
  const said = lines.map(({ item }) => item.evidence.namePlaces);
  return said.every(
    (places) =>
      places.length > 0 &&
      !places.includes(above) &&
      places.every((place) => place !== 'residence' && place !== 'contactAddress'),
  );
}

/** Divisions without a word for their topic, before anybody is named, rather choose an office. */
function standsBeforeName(group: Group, items: readonly Item[]): boolean {
  const [first] = group.lines;
  if (first === undefined || hasUnit(group, 'detail')) return false;
  const scope = first.item.around.sectionId;
  return !items
    .slice(0, first.item.index)
    .some(
      ({ ask, around }) =>
        (ask?.kind === 'name' || ask?.kind === 'person') && around.sectionId === scope,
    );
}
