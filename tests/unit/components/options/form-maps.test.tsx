import { describe, expect, it, vi } from 'vitest';
import { FormMapList } from '../../../../components/options/FormMapList';
import { type ImportPreview, MapImport } from '../../../../components/options/MapImport';
import { MAP_FILE_WORDS } from '../../../../components/wording/form-map';
import { MAP_FILE_PROBLEMS } from '../../../../lib/form/maps/file';
import { aMap, IDENTITY, NOTE, says } from '../../form/maps/maps';
import { mark } from '../gestures';
import { show } from '../show';

const NOTHING = () => undefined;
const THEIRS = says(NOTE, { person: 'mother', ordinal: 1, key: 'phone' }, { by: 'cb-02' });
const CONFLICT = { signature: NOTE.signature, own: says(NOTE, 'never'), imported: THEIRS };
const READY: ImportPreview = {
  outcome: 'ready',
  title: 'Tờ khai đăng ký khai sinh',
  origin: 'https://motcua.example.vn',
  path: '/thu-tuc/khai-sinh',
  own: 'found',
  by: null,
  added: 2,
  same: 1,
  conflicts: [CONFLICT],
};

describe('the list of form maps', () => {
  it('says which form, how many fields, when and by whom', () => {
    const { text } = show(
      <FormMapList
        maps={[aMap([says(NOTE, 'never')])]}
        unreadable={[]}
        onExport={NOTHING}
        onDelete={NOTHING}
      />,
    );
    for (const words of [
      'Tờ khai đăng ký khai sinh',
      'https://motcua.example.vn/thu-tuc/khai-sinh',
    ])
      expect(text()).toContain(words);
    expect(text()).toMatch(/1 trường đã sửa · 02\/11\/2026 · cb-01/);
  });

  it('deletes only after it asked again', () => {
    const onDelete = vi.fn();
    const { click } = show(
      <FormMapList maps={[aMap([])]} unreadable={[]} onExport={NOTHING} onDelete={onDelete} />,
    );
    click('[data-delete]');
    expect(onDelete).not.toHaveBeenCalled();
    click('[data-delete-yes]');
    expect(onDelete).toHaveBeenCalledExactlyOnceWith(IDENTITY);
  });

  it('shows what cannot be read instead of hiding it', () => {
    const { text } = show(
      <FormMapList maps={[]} unreadable={[IDENTITY]} onExport={NOTHING} onDelete={NOTHING} />,
    );
    expect(text()).toContain('Cấu hình không đọc được');
  });
});

describe('importing a form map', () => {
  const open = (preview: ImportPreview) => {
    const onImport = vi.fn<(chosen: ReadonlySet<string>) => void>();
    const screen = show(
      <MapImport
        preview={preview}
        done=""
        onFile={NOTHING}
        onImport={onImport}
        onCancel={NOTHING}
      />,
    );
    return { ...screen, onImport };
  };

  it('keeps ours in every difference unless the file’s answer is chosen', () => {
    const { click, find, text, onImport } = open(READY);
    expect(text()).toContain('Thêm 2 trường; 1 trường giống nhau; 1 trường khác nhau');
    expect(text()).toContain('Giữ của máy này: Không bao giờ điền');
    expect(text()).toContain('Lấy của tệp: Mẹ · Số điện thoại');
    click('[data-import-yes]');
    expect(onImport).toHaveBeenLastCalledWith(new Set());
    mark(find('input[value="imported"]'));
    click('[data-import-yes]');
    expect(onImport).toHaveBeenLastCalledWith(new Set([NOTE.signature]));
  });

  it.each(MAP_FILE_PROBLEMS)('says what is wrong with a file: %s', (problem) => {
    expect(open({ outcome: 'refused', problem }).text()).toContain(MAP_FILE_WORDS[problem]);
  });

  it('says that an unreadable map will be replaced', () => {
    expect(open({ ...READY, own: 'unreadable' }).text()).toContain('sẽ bị thay bằng tệp');
  });
});
