import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { ROOT } from '../prepare.mjs';

/**
 * What the birth form's own state must hold for one parent, written down by hand from the paper form
 * (DOMAIN.md §6.A1) and straight from the population: nothing of the engine takes part in this check.
 */
function expectedOf(citizen, role) {
  const [, province, , commune, detail] = citizen.permanent.split('/');
  const day = citizen.born.split('-').reverse().join('/');
  const issued = citizen.cardIssued.split('-').reverse().join('/');
  return {
    [`HoTen${role}KS`]: citizen.name,
    [`NamSinh${role}KS`]: day,
    [`DanToc${role}KS`]: citizen.ethnicity,
    [`QuocTich${role}KS`]: citizen.nationality,
    [`SoDinhDanh${role}`]: citizen.id,
    [`NgayCapDD${role}`]: issued,
    [`${role}NoiCuTru_TrongNuoc`]: { country: 'VN', province, commune, detail },
  };
}

/** Fields of which nothing may be known to the extension: the child being declared, and the declarations. */
const NEVER = [
  'QuanHe',
  'HoTenKS',
  'NgaySinhChon',
  'NgaySinhBangChu',
  'GioiTinhKS',
  'DanTocKS',
  'QuocTichKS',
  'nksNoiSinh',
  'HoVaTenC',
  'SoDinhDanhC',
  'CapBanSao',
  'SoLuong',
];

/** What is wrong with the form's own state after both parents were filled; field names only, no value. */
export function checkForm(state, parents) {
  const { citizens } = JSON.parse(readFileSync(join(ROOT, 'public/data/population.json'), 'utf8'));
  const find = (id) => citizens.find((citizen) => citizen.id === id);
  const expected = {
    ...expectedOf(find(parents.father), 'Cha'),
    ...expectedOf(find(parents.mother), 'Me'),
  };
  const wrong = Object.entries(expected)
    .filter(([key, value]) => !isDeepStrictEqual(state.fields[key], value))
    .map(([key]) => `the form does not hold what the record says in ${key}`);
  const touched = NEVER.filter(
    (key) => state.fields[key] !== '' && state.fields[key] !== false,
  ).map((key) => `${key} was filled although nobody declared it`);
  return [...wrong, ...touched];
}

/** What is wrong with the journal beside the outcomes that the panel shows. */
export function checkJournal(journal, { result, open }) {
  const faults = [];
  const fills = journal.filter(({ kind }) => kind === 'fill');
  const intents = new Set(journal.filter(({ kind }) => kind === 'fill-intent').map(({ id }) => id));
  if (fills.length === 0) faults.push('the journal has no fill');
  for (const fill of fills) if (!intents.has(fill.replyTo)) faults.push('a fill answers no intent');
  const said = fills.flatMap(({ rows }) => rows.map(rowName)).sort();
  const shown = result.rows
    .filter((row) => row.key && row.person)
    .map((row) => {
      const { outcome } = result.outcomes.find(({ fieldId }) => fieldId === row.fieldId);
      return rowName({ ...row.person, key: row.key, outcome });
    })
    .sort();
  if (JSON.stringify(said) !== JSON.stringify(shown))
    faults.push('the journal does not agree with the outcomes field by field');
  const counted = fills.reduce((sum, { counts }) => sum + counts.fields, 0);
  if (counted !== open.form.fields.length)
    faults.push('the journal counts other fields than the form has');
  return faults;
}

function rowName({ person, ordinal, key, outcome }) {
  return `${person}#${ordinal}.${key}=${outcome}`;
}
