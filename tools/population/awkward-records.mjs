import { KINH, pair } from './awkward-couples.mjs';
import { inCapitals, registerBirth, settle, withDoubledDetail } from './households.mjs';
import { marry } from './people.mjs';

/** Permanent addresses with codes from before 07/2025: divided communes, and ones that went over whole. */
export function legacyHomes(tools) {
  const { places } = tools;
  const olds = [
    ['25534', 'Nguyễn', 1966], // Suối Dây: divided
    ['25546', 'Phan', 1972], // Tân Phú: divided
    ['25537', 'Huỳnh', 1969], // Tân Hiệp → Tân Hội
    ['25531', 'Đặng', 1975], // Suối Ngô → Tân Hòa, whose code it carries
    ['25519', 'Bùi', 1980], // Tân Hà → Tân Đông
  ].map(([code, surname, year]) => [places.before(code), surname, year]);
  const others = [
    [places.legacyOf('80', true), 'Võ', 1978],
    [places.legacyOf('80', false), 'Hồ', 1983],
    [places.legacyOf('79', true), 'Ngô', 1970],
    [places.legacyOf('24', false), 'Trịnh', 1985],
  ];
  for (const [place, surname, year] of [...olds, ...others]) {
    const couple = pair(tools, place, { surname, year }, { surname: 'Lê', year: year + 3 });
    if (year % 2 === 0) withDoubledDetail(couple);
    const child = tools.people.add({
      ...KINH,
      sex: 'male',
      year: year + 30,
      surname,
      place,
      father: couple[0],
      mother: couple[1],
    });
    settle(couple[0], [child], couple[0].permanent);
    registerBirth(child, tools);
  }
}

/** Children whose grandparent is guardian, and a grown man with a representative. */
export function orphans(tools) {
  const { places, people } = tools;
  for (const [code, surname, year] of [
    ['25516', 'Phạm', 1957],
    ['25549', 'Trương', 1954],
    ['25531', 'Cao', 1960],
  ]) {
    const place = places.today(code);
    const guardian = people.add({
      ...KINH,
      sex: 'female',
      year,
      surname: 'Nguyễn',
      marital: '3',
      place,
    });
    const father = people.outsider({ ...KINH, sex: 'male', year: year + 26, surname });
    const mother = people.outsider({ ...KINH, sex: 'female', year: year + 28, surname: 'Trần' });
    father.mother = guardian;
    const children = [2013, 2016].map((born, i) =>
      people.add({
        ...KINH,
        sex: i ? 'female' : 'male',
        year: born,
        surname,
        place,
        father,
        mother,
        representative: guardian,
      }),
    );
    settle(guardian, [guardian, ...children], places.home(place));
    for (const person of [guardian, ...children]) registerBirth(person, tools);
  }
  const place = places.today('25534');
  const mother = people.add({
    ...KINH,
    sex: 'female',
    year: 1959,
    surname: 'Mai',
    marital: '3',
    place,
  });
  const son = people.add({
    ...KINH,
    sex: 'male',
    year: 1986,
    surname: 'Đinh',
    place,
    mother,
    representative: mother,
  });
  settle(mother, [mother, son], places.home(place));
  for (const person of [mother, son]) registerBirth(person, tools);
}

/** Citizens married to foreigners, who have no Vietnamese number. */
export function foreignSpouses(tools) {
  const { places, people } = tools;
  const cases = [
    ['KIM MIN JAE', 'KR', 'female', 'Nguyễn', 1992, '25516'],
    ['CHEN WEI LUN', 'TW', 'female', 'Lâm', 1989, '25549'],
    ['SOK DARA', 'KH', 'male', 'Danh', 1987, '25531'],
  ];
  for (const [name, nationality, sex, surname, year, code] of cases) {
    const place = places.today(code);
    const ethnicity = surname === 'Danh' ? '05' : '01';
    const person = people.add({
      ethnicity,
      religion: '00',
      nationality: 'VN',
      sex,
      surname,
      year,
      place,
    });
    const spouse = people.outsider({ name, nationality });
    marry(person, spouse);
    settle(person, [person], places.home(place));
    registerBirth(person, tools);
  }
}

/** Old unit names in the detail of an address with today's codes; birth by month; no nationality; re-registered sex. */
export function oddRecords(tools) {
  const { places } = tools;
  const homes = [
    [places.today('25525'), places.before('25537'), 'Tạ', 1967],
    [places.today('25522'), places.before('25519'), 'Dương', 1973],
  ];
  for (const [place, old, surname, year] of homes) {
    const couple = pair(tools, place, { surname, year }, { surname: 'Hà', year: year + 1 });
    inCapitals(couple);
    withDoubledDetail(couple, old.names);
  }
  pair(
    tools,
    places.today('25516'),
    {
      surname: 'Kiều',
      year: 1949,
      born: '1949-10',
      nationality: undefined,
      otherName: 'Kiều Hai Lúa',
    },
    { surname: 'Tô', year: 1951, born: '1951-02', nationality: undefined, otherName: 'Sáu Tô' },
  );
  pair(
    tools,
    places.today('25549'),
    { surname: 'Đoàn', year: 1979, id: '000081251401' },
    { surname: 'Tăng', year: 1984, id: '000084251402' },
  );
}
