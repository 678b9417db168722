/** The scoring of understanding, as the corpus describes it. Pure. */

const RELATED = ['father', 'mother', 'spouse', 'representative', 'householder'];

const SAME_KEY = {
  fatherName: 'fullName',
  motherName: 'fullName',
  spouseName: 'fullName',
  householderName: 'fullName',
  householderId: 'idNumber',
  householderOldId: 'oldIdNumber',
};

const PERSONS = {
  applicant: ['applicant', 'owner'],
  child: ['child'],
  father: ['father'],
  mother: ['mother'],
  spouse: ['spouse', 'husband', 'wife'],
  deceased: ['deceased'],
  householder: ['householder'],
  relative: ['relative', 'member', 'other'],
  other: ['other', 'owner', 'representative', 'guardian', 'relative', 'member'],
};

const ROLES = {
  husband: ['husband', 'spouse'],
  wife: ['wife', 'spouse'],
  owner: ['owner', 'applicant'],
  submitter: ['applicant', 'representative'],
  subject: ['owner', 'member', 'child', 'relative', 'other', 'applicant'],
  recipient: ['relative', 'representative', 'other', 'owner'],
  guardian1: ['guardian', 'representative', 'other'],
  guardian2: ['guardian', 'representative', 'other'],
  guardian: ['guardian', 'representative', 'other'],
  ward: ['child', 'owner', 'other'],
  representative: ['representative', 'guardian', 'other'],
  confirmer: ['representative', 'other'],
  parent: ['father', 'mother', 'guardian', 'relative', 'other'],
};

/** `fatherName` and the like as a datum of the person they are about. */
export const plainKey = (key) => SAME_KEY[key] ?? key;

/** An answer `father.fullName` of anybody is the full name of the father. */
export function plainAnswer(answer) {
  const [base, part] = answer.key.split('.');
  return part !== undefined && RELATED.includes(base)
    ? { ...answer, key: part, person: base, ordinal: 1 }
    : { ...answer, key: plainKey(answer.key) };
}

export function keyIsRight(truth, answer) {
  return [truth.key, ...(truth.accept ?? [])].map(plainKey).includes(answer.key);
}

export function acceptedPersons(truth) {
  return new Set([...(PERSONS[truth.person] ?? []), ...(ROLES[truth.role] ?? [])]);
}

const blockOf = (truth) => `${truth.person}/${truth.role ?? ''}`;
const idOf = (answer) => `${answer.person}#${answer.ordinal}`;

/** For each engine person the one truth block in which most of its rightly keyed fields lie. */
export function standFor(pairs) {
  const counts = new Map();
  for (const { truth, answer } of pairs) {
    if (truth.key === 'none' || answer === null || !keyIsRight(truth, answer)) continue;
    if (!acceptedPersons(truth).has(answer.person)) continue;
    const blocks = counts.get(idOf(answer)) ?? new Map();
    blocks.set(blockOf(truth), (blocks.get(blockOf(truth)) ?? 0) + 1);
    counts.set(idOf(answer), blocks);
  }
  return new Map(
    [...counts].map(([id, blocks]) => [id, [...blocks].sort((a, b) => b[1] - a[1])[0][0]]),
  );
}

/**
 * Judges one form. `pairs` are its truth fields with the engine's first choice ({key, person, ordinal})
 * or null. Returns one verdict per field: right, wrong-key, wrong-person, missed, decoy, tolerated, left.
 */
export function judgeForm(pairs) {
  const plain = pairs.map(({ truth, answer }) => ({
    truth,
    answer: answer === null ? null : plainAnswer(answer),
  }));
  const blocks = standFor(plain);
  return plain.map(({ truth, answer }) => {
    if (truth.key === 'none') {
      if (answer === null) return 'left';
      return (truth.accept ?? []).map(plainKey).includes(answer.key) ? 'tolerated' : 'decoy';
    }
    if (answer === null) return 'missed';
    if (!keyIsRight(truth, answer)) return 'wrong-key';
    if ((truth.acceptPerson ?? []).includes(answer.person)) return 'right';
    const isAccepted = acceptedPersons(truth).has(answer.person);
    return isAccepted && blocks.get(idOf(answer)) === blockOf(truth) ? 'right' : 'wrong-person';
  });
}

function isStrictlyRight({ truth, answer }) {
  if (truth.key === 'none' || answer === null) return false;
  const own = plainAnswer(answer);
  return own.key === plainKey(truth.key) && own.person === truth.person;
}

const share = (part, whole) => (whole === 0 ? 1 : Math.round((part / whole) * 1e4) / 1e4);

/** Sums up judged forms ({pairs, verdicts}). */
export function sumUp(forms) {
  const all = forms.flatMap(({ pairs, verdicts }) =>
    pairs.map((pair, at) => ({ ...pair, verdict: verdicts[at] })),
  );
  const keyed = all.filter(({ truth }) => truth.key !== 'none');
  const wanted = keyed.filter(({ truth }) => truth.readonly !== true);
  const given = all.filter(({ answer, verdict }) => answer !== null && verdict !== 'tolerated');
  const right = (list) => list.filter(({ verdict }) => verdict === 'right').length;
  const strict = (list) => list.filter(isStrictlyRight).length;
  return {
    forms: forms.length,
    fields: all.length,
    keyed: keyed.length,
    right: right(keyed),
    precision: share(right(given), given.length),
    recall: share(right(wanted), wanted.length),
    wrongPerson: all.filter(({ verdict }) => verdict === 'wrong-person').length,
    decoysFilled: all.filter(({ verdict }) => verdict === 'decoy').length,
    strict: {
      precision: share(strict(given), given.length),
      recall: share(strict(wanted), wanted.length),
    },
  };
}
