import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldPlain } from '../../../../lib/citizen/fold';
import { explainForm } from '../../../../lib/form/explain/explain';
import { exportExplanation } from '../../../../lib/form/explain/report';
import { understandForm } from '../../../../lib/form/understand';
import { aField, aForm, aPart } from '../factories';
import { aCitizen, planAll, ref } from '../plan/planning';

const { citizens } = JSON.parse(readFileSync('public/data/population.json', 'utf8')) as {
  citizens: readonly { name: string; id: string }[];
};

/** A page that writes a citizen's name and number everywhere a page can. */
function pageNaming(name: string, number: string) {
  return aForm(
    [
      aField({
        id: 'f1',
        signature: '9y8x7w',
        control: 'select',
        texts: [
          { from: 'label', text: `Số định danh của ${name}` },
          { from: 'cell-left', text: name.toUpperCase() },
          { from: 'placeholder', text: number },
          { from: 'name', text: `txt${name.replaceAll(' ', '')}` },
          { from: 'id', text: foldPlain(name).replaceAll(' ', '_') },
          { from: 'option', text: `${name} (${number})` },
        ],
        sections: [{ id: 's1', from: 'legend', text: `Hồ sơ của ${name}, ${number}` }],
        parts: [aPart({ tag: 'x-person', type: foldPlain(name), name, domId: number })],
        options: [{ value: number, text: name }],
        optionCount: 1,
      }),
      aField({ id: 'f2', texts: [{ from: 'label', text: 'Họ, chữ đệm, tên người cha' }] }),
    ],
    { title: `Khai sinh – ${name}`, headings: [name] },
  );
}

function exported(name: string, number: string) {
  const form = pageNaming(name, number);
  return exportExplanation({
    version: '0.1.0',
    origin: 'https://motcua.example.vn',
    path: `/ho-so/${foldPlain(name).replaceAll(' ', '-')}/${number}`,
    procedure: '1.001193',
    title: form.title,
    fields: explainForm(form, understandForm(form), []),
  });
}

describe('the explanation as a file', () => {
  it('holds no name and no number of anybody in the population', () => {
    const words = new Set(foldPlain(exported('', '')).split(' '));
    const leaks = citizens.flatMap(({ name, id }) => {
      const text = exported(name, id);
      const said = foldPlain(text).split(' ');
      const survived = foldPlain(name)
        .split(' ')
        .filter((syllable) => said.includes(syllable) && !words.has(syllable));
      return survived.length > 0 || text.includes(id) ? [`${name}: ${survived.join(' ')}`] : [];
    });
    expect(citizens.length).toBeGreaterThan(100);
    expect(leaks).toEqual([]);
  });

  it('says what was read, understood and decided, with reasons as codes', () => {
    const report = JSON.parse(exported('Lê Minh Khôi', '000095250112'));
    expect(report).toMatchObject({
      kind: 'khai-mot-lan/explanation',
      version: 1,
      form: { path: '/ho-so/▒/▒', procedure: '1.001193', title: 'Khai sinh – ▒' },
    });
    expect(report.fields[1]).toMatchObject({
      id: 'f2',
      control: 'text',
      texts: [{ from: 'label', text: 'Họ, chữ đệm, tên người cha' }],
      kind: 'held',
      first: { person: 'father', key: 'fullName' },
      reasons: expect.arrayContaining(['label']),
      decided: null,
    });
    expect(report.fields[0].parts).toEqual([{ tag: '▒', type: '▒' }]);
  });

  it('has no signature: a hash of a label with a name could be found by trying names', () => {
    expect(exported('Lê Minh Khôi', '000095250112')).not.toContain('9y8x7w');
  });
});

describe('explaining a planned form', () => {
  it('takes decision and reason of a row, never what would be written or what stands there', () => {
    const field = aField({ id: 'f1', texts: [{ from: 'label', text: 'Họ tên' }], empty: false });
    const [understanding] = understandForm(aForm([field]));
    if (!understanding) throw new RangeError('one understanding per field');
    const rows = planAll(
      [{ field, understanding, shows: 'Trần Thị Ngọc Hân' }],
      [aCitizen({ fullName: 'Lê Minh Khôi' }, { roles: [ref('applicant')] })],
    );
    const [explained] = explainForm(aForm([field]), [understanding], rows);
    expect(explained?.decided).toEqual({ decision: 'fill', reason: 'holds-other-value' });
    expect(JSON.stringify(explained)).not.toMatch(/Khôi|Hân/);
  });
});
