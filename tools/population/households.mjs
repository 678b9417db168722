import { doubled } from './places.mjs';

/** Text of the relation to the householder; registries hold words, the code list is not public (DOMAIN.md §5.4). */
export function relationOf(member, head) {
  if (member === head) return 'Chủ hộ';
  const male = member.sex === 'male';
  if (member.spouse === head) return male ? 'Chồng' : 'Vợ';
  if (isParent(head, member)) return 'Con đẻ';
  if (isParent(member, head)) return male ? 'Cha đẻ' : 'Mẹ đẻ';
  if (member.spouse && isParent(head, member.spouse)) return male ? 'Con rể' : 'Con dâu';
  if (head.spouse && isParent(head.spouse, member)) return 'Con riêng của vợ/chồng';
  if (isSibling(member, head))
    return member.year > head.year ? 'Em ruột' : male ? 'Anh ruột' : 'Chị ruột';
  const parents = [member.father, member.mother].filter(Boolean);
  const link = parents.find((parent) => isParent(head, parent));
  if (link) return link.sex === 'male' ? 'Cháu nội' : 'Cháu ngoại';
  return 'Cùng ở';
}

function isParent(parent, child) {
  return child.father === parent || child.mother === parent;
}

function isSibling(a, b) {
  return (a.father && a.father === b.father) || (a.mother && a.mother === b.mother);
}

/** Puts people under one roof: same permanent address, householder, relation. */
export function settle(head, members, home) {
  for (const member of members) {
    member.permanent = home;
    member.householder = head;
    member.relation = relationOf(member, head);
  }
}

/** Registered in capitals: the names as the population service mostly returns them. */
export function inCapitals(members) {
  for (const member of members) member.name = member.name.toLocaleUpperCase('vi').normalize('NFC');
}

/** The detail of the permanent address repeats the names of the units. */
export function withDoubledDetail(members, names) {
  for (const member of members) member.permanent = doubled(member.permanent, names);
}

/** Older entries often keep the codes from before 07/2025, or are missing. */
export function registerBirth(member, { random, places }) {
  const { place } = member;
  const registered = random.chance(0.5) ? places.formerOf(place) : place;
  if (member.year > 1975 || random.chance(0.7))
    member.registered ??= places.address(registered, '');
  member.homeTown ??= places.address(random.chance(0.4) ? places.formerOf(place) : place, '');
}
