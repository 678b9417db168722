import { registerBirth, settle } from './households.mjs';
import { marry } from './people.mjs';

export const KINH = { ethnicity: '01', religion: '00' };

/** A couple under its own roof. */
export function pair(tools, place, husband, wife, home = tools.places.home(place)) {
  const man = tools.people.add({ ...KINH, sex: 'male', place, ...husband });
  const woman = tools.people.add({ ...KINH, sex: 'female', place, ...wife });
  marry(man, woman);
  settle(man, [man, woman], home);
  for (const person of [man, woman]) registerBirth(person, tools);
  return [man, woman];
}
