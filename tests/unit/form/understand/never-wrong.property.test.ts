import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readForm } from '../../../../lib/form/read';
import { understandForm } from '../../../../lib/form/understand';

/** A part of a form that speaks of one person. */
const PEOPLE = [
  ['applicant', 'Thông tin người yêu cầu', 'Nyc'],
  ['child', 'Thông tin người được khai sinh', 'Tre'],
  ['father', 'Thông tin cha', 'Cha'],
  ['mother', 'Thông tin mẹ', 'Me'],
  ['deceased', 'Thông tin người đã chết', 'NguoiMat'],
  ['householder', 'Thông tin chủ hộ', 'ChuHo'],
  ['husband', 'Bên nam', 'BenNam'],
  ['wife', 'Bên nữ', 'BenNu'],
  ['guardian', 'Người giám hộ', 'GiamHo'],
  ['representative', 'Người được ủy quyền', 'DaiDien'],
] as const;

const QUESTIONS = [
  ['Họ, chữ đệm, tên', 'fullName', 'hoTen'],
  ['Ngày, tháng, năm sinh', 'birthDate', 'ngaySinh'],
  ['Giới tính', 'sex', 'gioiTinh'],
  ['Số định danh cá nhân', 'idNumber', 'soDinhDanh'],
  ['Quốc tịch', 'nationality', 'quocTich'],
  ['Số điện thoại', 'phone', 'sdt'],
  ['Nơi thường trú', 'permanentAddress', 'thuongTru'],
] as const;

const DECOYS = [
  'Ghi chú',
  'Số hồ sơ',
  'Tên cơ quan',
  'Địa chỉ trụ sở',
  'Lý do',
  'Số lượng bản sao',
  'Nơi làm việc',
  'Điện thoại cơ quan',
  'Ngày nộp',
  'Quan hệ với người được khai sinh',
];

const SPELLINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/uỷ/g, 'ủy').replace(/hòa/g, 'hoà'),
  (text) => `${text} (*):`,
  (text) => `1. ${text}`,
];

const FIELDS: readonly ((label: string, input: string) => string)[] = [
  (label, input) => `<div class="form-group"><label>${label}</label>${input}</div>`,
  (label, input) =>
    `<div class="row"><div class="col-3">${label}</div><div class="col-9">${input}</div></div>`,
  (label, input) => `<p>${label} ${input}</p>`,
  (label, input) =>
    `<div><div><div><span>${label}</span></div></div><div><div>${input}</div></div></div>`,
];

const TITLES: readonly ((title: string, body: string) => string)[] = [
  (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`,
  (title, body) => `<section><h3>${title}</h3>${body}</section>`,
  (title, body) =>
    `<div class="card"><div class="card-header">${title}</div><div class="card-body">${body}</div></div>`,
  (title, body) => `<div><p><b>${title}</b></p>${body}</div>`,
];

interface Plan {
  readonly people: readonly (typeof PEOPLE)[number][];
  readonly asked: readonly (typeof QUESTIONS)[number][];
  readonly decoys: readonly string[];
  readonly spell: number;
  readonly field: number;
  readonly title: number;
  readonly named: 'well' | 'not' | 'opaque';
  readonly wraps: number;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  people: fc.shuffledSubarray([...PEOPLE], { minLength: 2, maxLength: 5 }),
  asked: fc.subarray([...QUESTIONS], { minLength: 2 }),
  decoys: fc.shuffledSubarray(DECOYS, { maxLength: 4 }),
  spell: fc.nat(SPELLINGS.length - 1),
  field: fc.nat(FIELDS.length - 1),
  title: fc.nat(TITLES.length - 1),
  named: fc.constantFrom('well', 'not', 'opaque'),
  wraps: fc.nat(3),
});

function draw(plan: Plan): string {
  const spell = SPELLINGS[plan.spell] ?? String;
  const field = FIELDS[plan.field] ?? FIELDS[0];
  const title = TITLES[plan.title] ?? TITLES[0];
  let count = 0;
  const name = (own: string) => {
    count += 1;
    if (plan.named === 'well') return ` name="${own}"`;
    return plan.named === 'opaque' ? ` name="f_${count}" id="r:${count}:"` : '';
  };
  const input = (attributes: string, truth: string) => {
    const open = '<div>'.repeat(plan.wraps);
    return `${open}<input${attributes} data-truth="${truth}">${'</div>'.repeat(plan.wraps)}`;
  };
  return plan.people
    .map(([role, heading, suffix], at) => {
      const rows = plan.asked.map(
        ([label, key, base]) =>
          field?.(spell(label), input(name(base + suffix), `${role}.${key}`)) ?? '',
      );
      const decoy = plan.decoys[at];
      if (decoy !== undefined)
        rows.splice(
          at % (rows.length + 1),
          0,
          field?.(spell(decoy), input(name(`x${at}`), '')) ?? '',
        );
      return title?.(spell(heading).replace(/^1\. | \(\*\):$/g, ''), rows.join('')) ?? '';
    })
    .join('');
}

function answersOf(html: string): { truth: string; said: string }[] {
  const page = new DOMParser().parseFromString(`<body><form>${html}</form></body>`, 'text/html');
  const { form, elements } = readForm(page);
  return understandForm(form).map((answer, at) => ({
    truth: elements.get(form.fields[at]?.id ?? '')?.controls[0]?.getAttribute('data-truth') ?? '?',
    said: answer.first === null ? '' : `${answer.first.person}.${answer.first.key}`,
  }));
}

describe('over forms drawn at random', () => {
  it('no field is given to a wrong person and no decoy is filled', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { truth, said } of answersOf(draw(plan))) {
          if (said !== '') expect(said).toBe(truth);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('every field under a clear title is understood', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(
          answersOf(draw({ ...plan, decoys: [] })).filter(({ said, truth }) => said !== truth),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('the order of the people changes nothing', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const sorted = (people: Plan['people']) =>
          answersOf(draw({ ...plan, people }))
            .map(({ truth, said }) => `${truth}=${said}`)
            .sort();
        expect(sorted([...plan.people].reverse())).toEqual(sorted(plan.people));
      }),
      { numRuns: 100 },
    );
  });

  it('without any titles only sure answers remain', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const bare = draw(plan).replace(
          /<(legend|h3|b)>.*?<\/\1>|<div class="card-header">.*?<\/div>/g,
          '',
        );
        for (const { truth, said } of answersOf(bare)) {
          const [role, key] = truth.split('.');
          const [who, what] = said.split('.');
          if (said === '' || plan.named === 'well') continue;
          // Nothing says who is meant: the first block may be the form-filler's, no other may be claimed.
          expect(what).toBe(key);
          expect(who === 'applicant' || who === role).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
