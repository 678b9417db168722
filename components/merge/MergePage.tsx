import { useEffect, useState } from 'preact/hooks';
import type { MergedDevice, MergeResult } from '../../lib/journal/exchange/merged';
import { dayInVietNam, formatCount, formatDay, formatTime } from '../../lib/report/format';
import type { ReportSettings } from '../../lib/settings/report';
import type { DashboardPorts } from '../dashboard/ports';
import { MERGE_WORDS } from '../wording/merge';

interface Taken {
  readonly name: string;
  readonly words: string;
  readonly good: boolean;
}

/** Files of other counters: taken in after a check, and how many of the expected ones are there. */
export function MergePage({
  ports,
  onMerged,
}: {
  readonly ports: DashboardPorts;
  readonly onMerged: () => void;
}) {
  const [devices, setDevices] = useState<readonly MergedDevice[]>([]);
  const [settings, setSettings] = useState<ReportSettings | null>(null);
  const [taken, setTaken] = useState<readonly Taken[]>([]);
  const show = () => ports.merged.devices().then(setDevices);
  useEffect(() => {
    void ports.merged.devices().then(setDevices);
    void ports.loadReportSettings().then(setSettings);
  }, [ports]);
  const take = async (files: readonly File[]) => {
    const results: Taken[] = [];
    for (const file of files) results.push(describe(file.name, await ports.importFile(file)));
    setTaken(results);
    await show();
    onMerged();
  };
  const expect = (counters: number) => {
    if (!settings) return;
    const next = { ...settings, counters };
    setSettings(next);
    void ports.saveReportSettings(next);
  };
  const received = devices.length + 1;
  return (
    <section class="panel stack" aria-labelledby="merge-title">
      <div class="stack-tight">
        <h2 id="merge-title">Gộp số liệu các quầy</h2>
        <p class="small soft">
          Mỗi quầy xuất “số liệu có ký” ở trang Kiểm tra rồi gửi tệp. Nhập lại cùng một tệp không
          làm số liệu tăng lên.
        </p>
      </div>
      <div class="row-spread">
        <p class="merge-count" role="status">
          Đã nhận{' '}
          <strong class="number">
            {formatCount(received)}/{formatCount(Math.max(settings?.counters ?? 1, received))}
          </strong>{' '}
          quầy, tính cả máy này
        </p>
        <div class="row">
          <label class="row small">
            Số quầy của đơn vị
            <input
              class="input input-counters"
              type="number"
              min={1}
              max={200}
              value={settings?.counters ?? 1}
              onChange={(event) => {
                const count = Number(event.currentTarget.value);
                if (Number.isInteger(count) && count >= 1 && count <= 200) expect(count);
              }}
            />
          </label>
          <label class="button button-secondary file-button">
            Nhập tệp của quầy
            <input
              class="visually-hidden"
              type="file"
              multiple
              accept=".solieu,.nhatky"
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                event.currentTarget.value = '';
                void take(files);
              }}
            />
          </label>
        </div>
      </div>
      {taken.map(({ name, words, good }) => (
        <p class={good ? 'banner banner-good' : 'banner banner-error'} role="status" key={name}>
          <span>
            <strong>{name}</strong> – {words}
          </span>
        </p>
      ))}
      {devices.length > 0 && (
        <table class="table">
          <caption class="visually-hidden">Các quầy đã nhận</caption>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col">Máy</th>
              <th scope="col">Mã khóa ký</th>
              <th scope="col">Xuất lúc</th>
              <th scope="col" class="number">
                Mục nhật ký
              </th>
              <th scope="col">
                <span class="visually-hidden">Bỏ</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {devices.map((device) => (
              <tr key={device.device}>
                <th scope="row">{device.unit}</th>
                <td>{device.device.slice(-8)}</td>
                <td title={device.keyId}>{device.keyId.slice(0, 16)}</td>
                <td>
                  {formatDay(dayInVietNam(device.exportedAt))} {formatTime(device.exportedAt)}
                </td>
                <td class="number">{formatCount(device.head.seq)}</td>
                <td>
                  <button
                    type="button"
                    class="button button-quiet button-small"
                    onClick={() =>
                      void ports.merged.remove(device.device).then(show).then(onMerged)
                    }
                  >
                    Bỏ quầy này
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="small soft">
        Lần đầu nhận tệp của một quầy, đọc mã khóa ký cho quầy đó xác nhận. Về sau tệp mang khóa
        khác bị từ chối.
      </p>
    </section>
  );
}

function describe(name: string, result: MergeResult): Taken {
  if (result.outcome === 'refused') return { name, words: MERGE_WORDS[result.fault], good: false };
  return { name, words: MERGE_WORDS[result.outcome], good: result.outcome !== 'own-machine' };
}
