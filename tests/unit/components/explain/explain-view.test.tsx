import { describe, expect, it, vi } from 'vitest';
import { ExplainView } from '../../../../components/explain/ExplainView';
import { explainForm } from '../../../../lib/form/explain/explain';
import { understandForm } from '../../../../lib/form/understand';
import { aField, aForm } from '../../form/factories';
import { mark } from '../gestures';
import { show } from '../show';

const FORM = aForm([
  aField({
    id: 'f1',
    texts: [
      { from: 'label', text: 'Họ, chữ đệm, tên người cha' },
      { from: 'name', text: 'HoTenCha' },
    ],
    sections: [{ id: 's', from: 'legend', text: 'Phần khai về người cha' }],
    required: true,
  }),
  aField({ id: 'f2', texts: [{ from: 'label', text: 'Ghi chú' }] }),
]);

function open(rows: Parameters<typeof explainForm>[2]) {
  const onExport = vi.fn();
  const screen = show(
    <ExplainView
      title="Tờ khai"
      origin="https://motcua.example.vn"
      procedure="1.001193"
      fields={explainForm(FORM, understandForm(FORM), rows)}
      onExport={onExport}
    />,
  );
  return { ...screen, onExport };
}
const ROWS = [
  { fieldId: 'f1', decision: 'fill', reason: 'same-meaning' },
  { fieldId: 'f2', decision: 'leave', reason: 'asks-nothing-held' },
] as const;

describe('the explanation on screen', () => {
  it('says of each field what was read, how it was understood and why', () => {
    const text = open(ROWS).find('[data-explained="f1"]').textContent;
    for (const words of [
      'Nhãn: Họ, chữ đệm, tên người cha',
      'Tên kỹ thuật: HoTenCha',
      'Tiêu đề nhóm: Phần khai về người cha',
      'ô nhập chữ, bắt buộc',
      'Cha · Họ, chữ đệm và tên',
      'Nhãn của ô nói rõ',
      'Điền. Cùng nội dung với cơ sở dữ liệu.',
    ])
      expect(text).toContain(words);
  });

  it('shows the fields of one decision alone', () => {
    const { root, find } = open(ROWS);
    expect(root.querySelectorAll('[data-explained]')).toHaveLength(2);
    mark(find('.choices label:nth-child(4) input'));
    expect([...root.querySelectorAll('[data-explained]')].map((row) => row.textContent)).toEqual([
      expect.stringContaining('Ghi chú'),
    ]);
  });

  it('says that nobody was scanned yet', () => {
    expect(open([]).text()).toContain('Chưa quét ai');
  });

  it('exports on a press', () => {
    const { click, onExport } = open(ROWS);
    click('[data-export]');
    expect(onExport).toHaveBeenCalledOnce();
  });
});
