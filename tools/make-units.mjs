/**
 * Builds units-2026.json, units-legacy.json and code-lists.json in public/data from a folder that holds
 * admin-units-2026.json, admin-units-legacy-to-2025.csv and code-lists.json.
 *
 *   node tools/make-units.mjs [FOLDER] [TARGET]      (default: ../shared/data, public/data)
 *
 * The output depends on the input alone. Communes are packed one per "|" as
 * CODE + kind letter + bare name, and in the old list ">" with the new code or codes
 * (left out when the code stays the same): "25519xTân Hà>25522".
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KINDS = [
  ['p', 'Phường'],
  ['x', 'Xã'],
  ['t', 'Thị trấn'],
  ['d', 'Đặc khu'],
];
/** Codes of the new list that were changed after 07/2025 (DOMAIN.md §4: Xã Ba Chẽ, Quảng Ninh). */
const RENUMBERED = { '06970': '06978' };

const source = process.argv[2] ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const target = process.argv[3] ?? fileURLToPath(new URL('../public/data', import.meta.url));

function readSource(name) {
  return readFileSync(join(source, name), 'utf8')
    .replace(/^\uFEFF/, '')
    .normalize('NFC');
}

function writeTarget(name, value) {
  mkdirSync(target, { recursive: true });
  const text = `${JSON.stringify(value, null, 1)}\n`;
  writeFileSync(join(target, name), text);
  process.stdout.write(`${name}: ${Buffer.byteLength(text)} bytes\n`);
}

function sentenceCase(text) {
  return text.slice(0, 1) + text.slice(1).toLocaleLowerCase('vi');
}

function packName(fullName) {
  const lower = fullName.toLocaleLowerCase('vi');
  for (const [letter, kind] of KINDS) {
    if (lower.startsWith(`${kind.toLocaleLowerCase('vi')} `)) {
      return letter + fullName.slice(kind.length + 1);
    }
  }
  throw new Error(`no known kind of commune: ${fullName}`);
}

/** Same letters and tones wherever the tone mark is written, whatever the case. */
function foldTone(text) {
  return text
    .toLocaleLowerCase('vi')
    .split(/\s+/)
    .map((word) => {
      const marks = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? [];
      return (
        word.normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') + marks.join('')
      );
    })
    .join(' ');
}

function readPairs() {
  const [head, ...lines] = readSource('admin-units-legacy-to-2025.csv').trim().split(/\r?\n/);
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length) throw new Error(`unexpected number of cells: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

/** Names of the 2025 snapshot that say something else than today's, not only a tone mark elsewhere. */
function formerNames(pairs, today, codeColumn, nameColumn) {
  const former = {};
  for (const pair of pairs) {
    const code = RENUMBERED[pair[codeColumn]] ?? pair[codeColumn];
    const now = today.get(code);
    if (now === undefined) throw new Error(`unknown new code ${code}`);
    if (foldTone(now) !== foldTone(pair[nameColumn])) former[code] = pair[nameColumn];
  }
  return former;
}

function makeCurrent(list, pairs) {
  const communes = new Map(
    list.provinces.flatMap((p) => p.communes.map((c) => [c.code, c.fullName])),
  );
  const provinces = new Map(list.provinces.map((p) => [p.code, p.fullName]));
  return {
    list: '2025',
    asOf: list.asOf,
    source: list.source,
    renumbered: RENUMBERED,
    formerNames: {
      ...formerNames(pairs, provinces, 'newProvinceCode', 'newProvince'),
      ...formerNames(pairs, communes, 'newCommuneCode', 'newCommune'),
    },
    provinces: list.provinces.map((p) => ({
      code: p.code,
      fullName: p.fullName,
      communes: p.communes.map((c) => c.code + packName(c.fullName)).join('|'),
    })),
  };
}

function packOldCommune(code, fullName, newCodes) {
  const same = newCodes.length === 1 && newCodes[0] === code;
  return code + packName(fullName) + (same ? '' : `>${newCodes.join(',')}`);
}

function makeLegacy(pairs) {
  const provinces = new Map();
  for (const pair of pairs) {
    const province = provinces.get(pair.oldProvinceCode) ?? {
      fullName: pair.oldProvince,
      districts: new Map(),
    };
    provinces.set(pair.oldProvinceCode, province);
    const district = province.districts.get(pair.oldDistrictCode) ?? {
      fullName: pair.oldDistrict.replace(/^(Thành|Thị) (Phố|Xã) /, (kind) => sentenceCase(kind)),
      communes: new Map(),
    };
    province.districts.set(pair.oldDistrictCode, district);
    // Five island districts had no communes; they are kept as districts only.
    if (pair.oldCommuneCode === '') continue;
    const commune = district.communes.get(pair.oldCommuneCode) ?? {
      fullName: pair.oldCommune,
      to: [],
    };
    district.communes.set(pair.oldCommuneCode, commune);
    commune.to.push(RENUMBERED[pair.newCommuneCode] ?? pair.newCommuneCode);
  }
  return {
    list: 'legacy',
    source: 'tranngocminhhieu/vietnamadminunits (MIT)',
    provinces: [...provinces].map(([code, province]) => ({
      code,
      fullName: province.fullName,
      districts: [...province.districts].map(([districtCode, district]) => ({
        code: districtCode,
        fullName: district.fullName,
        communes: [...district.communes]
          .map(([communeCode, c]) => packOldCommune(communeCode, c.fullName, c.to))
          .join('|'),
      })),
    })),
  };
}

const pairs = readPairs();
writeTarget('units-2026.json', makeCurrent(JSON.parse(readSource('admin-units-2026.json')), pairs));
writeTarget('units-legacy.json', makeLegacy(pairs));
writeTarget('code-lists.json', JSON.parse(readSource('code-lists.json')));
