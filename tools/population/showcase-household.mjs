import { settle } from './households.mjs';
import { marry } from './people.mjs';
import { SHOWCASE } from './showcase.mjs';

/** The household of the demonstration; everybody's data are complete. */
export function makeShowcase({ places, people }) {
  const place = places.today('25525');
  const whole = {
    ethnicity: '01',
    religion: '05',
    nationality: 'VN',
    blood: '04',
    surname: 'Lê',
    place,
  };
  const householder = people.add({ ...whole, ...SHOWCASE.householder });
  const grandmother = people.add({
    ...whole,
    sex: 'female',
    year: 1955,
    born: '1955-01-20',
    name: 'Nguyễn Thị Mười',
  });
  marry(householder, grandmother);
  const father = people.add({
    ...whole,
    ...SHOWCASE.father,
    father: householder,
    mother: grandmother,
  });
  const motherPlace = places.today('25522');
  const hers = { ...whole, surname: 'Trần', place: motherPlace };
  const herFather = people.add({
    ...hers,
    sex: 'male',
    year: 1968,
    born: '1968-04-09',
    name: 'Trần Hữu Phước',
  });
  const herMother = people.add({
    ...hers,
    sex: 'female',
    year: 1971,
    born: '1971-12-25',
    name: 'Phạm Thị Lý',
  });
  marry(herFather, herMother);
  const mother = people.add({ ...hers, ...SHOWCASE.mother, father: herFather, mother: herMother });
  marry(father, mother);
  settle(
    householder,
    [householder, grandmother, father, mother],
    places.address(place, 'Tổ 7, ấp Hội Phước'),
  );
  settle(herFather, [herFather, herMother], places.address(motherPlace, 'Tổ 2, ấp Đông Thành'));
  for (const person of [householder, grandmother, father, mother, herFather, herMother]) {
    person.registered = places.address(person.place, '');
    person.homeTown = places.address(person.place, '');
    person.current = person.permanent;
  }
  for (const elder of [householder, grandmother]) {
    elder.father = people.outsider({
      name: elder === householder ? 'Lê Văn Sáng' : 'Nguyễn Văn Đặng',
    });
    elder.mother = people.outsider({ name: elder === householder ? 'Đỗ Thị Ngời' : 'Võ Thị Tám' });
  }
}
