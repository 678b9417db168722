import { inCapitals, registerBirth, settle, withDoubledDetail } from './households.mjs';
import { makeSurname } from './names.mjs';
import { marry } from './people.mjs';
import { TAN_CHAU } from './places.mjs';

const LINEAGES = 58;
const PEOPLES = [
  ['01', 74],
  ['05', 8],
  ['17', 6],
  ['12', 4],
  ['22', 4],
  ['04', 4],
];
const RELIGIONS = {
  '01': [
    ['00', 48],
    ['05', 32],
    ['01', 12],
    ['02', 6],
    ['08', 2],
  ],
  '05': [
    ['01', 90],
    ['00', 10],
  ],
  17: [
    ['04', 95],
    ['00', 5],
  ],
  12: [
    ['08', 60],
    ['00', 40],
  ],
  22: [
    ['08', 50],
    ['00', 50],
  ],
  '04': [
    ['01', 60],
    ['00', 40],
  ],
};

/** Three generations in linked families: grandparents, their children married across families, grandchildren. */
export function makeFamilies({ random, places, people }) {
  const lineages = Array.from({ length: LINEAGES }, (_, i) =>
    makeLineage(i, { random, places, people }),
  );
  const children = lineages.flatMap((lineage) => lineage.children);
  const couples = marryAcross(children, random);
  for (const [husband, wife] of couples) makeChildren(husband, wife, { random, people });
  for (const lineage of lineages) houseLineage(lineage, { random, places });
  for (const [husband, wife] of couples) houseCouple(husband, wife, { random, places });
}

function placeFor(i, random, places) {
  if (i < TAN_CHAU.length * 4) return places.today(TAN_CHAU[i % TAN_CHAU.length]);
  return random.chance(0.55) ? places.tayNinh() : places.elsewhere();
}

function makeLineage(i, { random, places, people }) {
  const ethnicity = random.weighted(PEOPLES);
  const religion = random.weighted(RELIGIONS[ethnicity]);
  const place = placeFor(i, random, places);
  const origin = { ethnicity, religion, place };
  const father = makeElder('male', random.int(1940, 1964), origin, {
    random,
    people,
    mayBeDead: true,
  });
  const mother = makeElder('female', father.year + random.int(-2, 7), origin, {
    random,
    people,
    mayBeDead: !father.outside,
  });
  if (!father.outside && !mother.outside) marry(father, mother);
  else for (const alone of [father, mother]) if (!alone.outside) alone.marital = '3';
  const lineage = { ...origin, father, mother, children: [] };
  const count = random.int(1, 3);
  for (let n = 0; n < count; n += 1) {
    lineage.children.push(
      makeChild(father, mother, mother.year + 21 + n * random.int(2, 4), origin, {
        random,
        people,
      }),
    );
  }
  return lineage;
}

function makeElder(sex, year, origin, { random, people, mayBeDead }) {
  const given = {
    sex,
    year,
    ethnicity: origin.ethnicity,
    surname: makeSurname(random, origin.ethnicity),
  };
  if (mayBeDead && random.chance(0.18)) return people.outsider(given);
  return people.add({ ...given, religion: origin.religion, place: origin.place });
}

/** Surname from the father; Ê Đê children carry their mother's clan. */
function makeChild(father, mother, year, origin, { random, people }) {
  const sex = random.chance(0.5) ? 'male' : 'female';
  const surname = origin.ethnicity === '12' ? mother.surname : father.surname;
  const { ethnicity, religion, place } = origin;
  return people.add({ sex, year, ethnicity, religion, surname, place, father, mother });
}

/** Couples of two families, of the same people and like age. */
function marryAcross(children, random) {
  const grown = children.filter((child) => child.year <= 2003);
  const women = grown.filter((child) => child.sex === 'female');
  const couples = [];
  for (const man of grown.filter((child) => child.sex === 'male')) {
    const wife = women.find(
      (woman) =>
        !woman.spouse &&
        woman.father !== man.father &&
        woman.mother !== man.mother &&
        woman.ethnicity === man.ethnicity &&
        Math.abs(woman.year - man.year) <= 7,
    );
    if (!wife || random.chance(0.12)) continue;
    marry(man, wife);
    couples.push([man, wife]);
  }
  for (const person of grown.filter((child) => !child.spouse && child.year < 1992)) {
    if (random.chance(0.3)) person.marital = '3';
  }
  return couples;
}

function makeChildren(husband, wife, { random, people }) {
  const count = random.weighted([
    [0, 1],
    [1, 3],
    [2, 4],
    [3, 1],
  ]);
  let year = Math.max(wife.year, husband.year) + random.int(22, 27);
  for (let n = 0; n < count; n += 1) {
    if (year > 2026 || year - wife.year > 42) break;
    husband.children = [
      ...(husband.children ?? []),
      makeChild(husband, wife, year, husband, { random, people }),
    ];
    year += random.int(2, 6);
  }
}

/** The old home: grandparents, unmarried children, and the first married son with his family. */
function houseLineage(lineage, { random, places }) {
  const elders = [lineage.father, lineage.mother].filter((person) => !person.outside);
  const staying = lineage.children.filter((child) => !child.spouse);
  const son = lineage.children.find((child) => child.spouse && child.sex === 'male');
  const members = [...elders, ...staying];
  if (son && random.chance(0.7)) members.push(son, son.spouse, ...(son.children ?? []));
  const head = son && members.includes(son) && random.chance(0.3) ? son : elders[0];
  settle(head, members, places.home(lineage.place));
  finish(members, { random, places });
}

function houseCouple(husband, wife, { random, places }) {
  if (husband.permanent) return;
  const members = [husband, wife, ...(husband.children ?? [])];
  const place = random.chance(0.6)
    ? husband.place
    : random.chance(0.5)
      ? places.tayNinh()
      : places.elsewhere();
  settle(random.chance(0.8) ? husband : wife, members, places.home(place));
  finish(members, { random, places });
}

/** Places of registration, and how this household's records happen to be kept. */
function finish(members, { random, places }) {
  const style = random.weighted([
    ['plain', 68],
    ['capitals', 14],
    ['capitals-doubled', 10],
    ['doubled', 8],
  ]);
  for (const member of members) registerBirth(member, { random, places });
  if (style.startsWith('capitals')) inCapitals(members);
  if (style.endsWith('doubled')) withDoubledDetail(members);
  if (random.chance(0.12)) {
    const work = places.home(places.elsewhere());
    for (const member of members.filter((m) => m.marital === '2' && m.year > 1975)) {
      member.temporary = work;
      member.current = work;
    }
  } else if (random.chance(0.3)) {
    for (const member of members) member.current = member.permanent;
  }
}
