import type { Figure } from './figures';
import type { Item } from './item';

/** How names of controls say that they hold somebody's full name. */
const NAME = 'hovatendem|hochudemten|hovachudemten|hovaten|hoten|fullname|name|ten';
const AT_HEAD = new RegExp(`^(?:${NAME})([a-z]{3,})$`);
const AT_END = new RegExp(`^([a-z]{3,}?)(?:${NAME})$`);
/** Shorter ones are chance; so are those that every second control bears. */
const OFTEN =
  /^(?:txt|ddl|cbo|chk|rdo|frm|form|input|data|model|item|info|field|thongtin|user|person|nguoi|new|edit|moi|full|nhankhau|congdan|khach|khachhang)$/;

interface Affix {
  readonly text: string;
  readonly isEnd: boolean;
}

/**
 * Makers mark the controls of one person by letters of their own ("hotenntd", "ngaysinhntd"): what the name
 * field's label says of the person, the others with the same letters mean as well.
 */
export function shareAffixes(items: readonly Item[]): void {
  const owners = new Map<string, Figure | null>();
  for (const item of items) {
    const { figure, several } = item.evidence;
    if (item.ask?.kind !== 'name' || figure === null || several) continue;
    for (const affix of affixesOf(item)) {
      const key = keyOf(affix);
      const former = owners.get(key);
      owners.set(key, former === undefined || former === figure ? figure : null);
    }
  }
  if (owners.size === 0) return;
  for (const [key, figure] of owners) {
    if (figure === null) continue;
    const marked = items.filter((item) => namesOf(item).some((name) => bears(name, key)));
    if (marked.some(({ evidence }) => isOther(evidence.figure, figure))) continue;
    for (const item of marked) {
      if (item.evidence.figure === null && item.evidence.nameFigure === null)
        item.evidence = { ...item.evidence, nameFigure: figure };
    }
  }
}

const isOther = (said: Figure | null, figure: Figure): boolean => said !== null && said !== figure;

const keyOf = ({ text, isEnd }: Affix): string => (isEnd ? `*${text}` : `${text}*`);

function bears(name: string, key: string): boolean {
  const text = key.replace('*', '');
  if (name.length < text.length + 2) return false;
  return key.startsWith('*') ? name.endsWith(text) : name.startsWith(text);
}

function namesOf({ field }: Item): string[] {
  const [part] = field.parts;
  return [part?.name ?? '', part?.domId ?? ''].map(lettersOf).filter((name) => name !== '');
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

function affixesOf(item: Item): Affix[] {
  return namesOf(item).flatMap((name): Affix[] => {
    const end = AT_HEAD.exec(name)?.[1];
    const head = AT_END.exec(name)?.[1];
    return [
      ...(end === undefined || OFTEN.test(end) ? [] : [{ text: end, isEnd: true }]),
      ...(head === undefined || OFTEN.test(head) ? [] : [{ text: head, isEnd: false }]),
    ];
  });
}
