import { useCallback, useEffect, useState } from 'preact/hooks';
import { OutboxLine } from '../../components/fleet/OutboxLine';
import { type DeskFields, DeskForm } from '../../components/options/DeskForm';
import { PolicyView } from '../../components/options/PolicyView';
import { SiteList } from '../../components/options/SiteList';
import {
  openMapEditor,
  openOwnPage,
  openPanel,
  ownWindowId,
  removeSite,
  requestSite,
} from '../../lib/browser/panel';
import { loadPolicy, onPolicyChange } from '../../lib/browser/policy-store';
import { loadPreferences, savePreferences } from '../../lib/browser/preferences-store';
import { hasPermission, originPattern } from '../../lib/browser/site-permission';
import { createOutboxStore } from '../../lib/fleet/outbox-state';
import { officerCodeSchema, unitCodeSchema } from '../../lib/journal/entry';
import { loginConfig } from '../../lib/settings/login';
import type { ParsedPolicy } from '../../lib/settings/policy';
import type { Preferences } from '../../lib/settings/preferences';
import { FormMaps } from './FormMaps';
import { SettingsFile } from './SettingsFile';

const ACCEPTS = {
  officer: (code: string) => officerCodeSchema.safeParse(code).success,
  unit: (code: string) => unitCodeSchema.safeParse(code).success,
};

const loadOutbox = () => createOutboxStore().load();

interface SiteView {
  readonly origin: string;
  readonly allowed: boolean;
}

/** Officer, unit and the procedure systems of this counter. */
export function App() {
  const [preferences, setPreferences] = useState<Preferences | null>(null);
  const [sites, setSites] = useState<readonly SiteView[]>([]);
  const [broken, setBroken] = useState(false);
  const [policy, setPolicy] = useState<ParsedPolicy>({ outcome: 'none' });
  const [windowId, setWindowId] = useState<number | null>(null);

  const show = useCallback(async (next: Preferences) => {
    const views = next.sites.map(async (origin) => ({
      origin,
      allowed: await hasPermission(origin),
    }));
    setSites(await Promise.all(views));
    setPreferences(next);
  }, []);
  useEffect(() => {
    loadPreferences().then(show, () => setBroken(true));
    void ownWindowId().then(setWindowId);
    const load = () => void loadPolicy().then(setPolicy);
    load();
    return onPolicyChange(load);
  }, [show]);
  const prescribed = policy.outcome === 'policy' ? policy.policy : null;
  const training = policy.outcome === 'none' || prescribed?.registry === 'embedded';

  const save = async (next: Preferences) => {
    await savePreferences(next);
    await show(next);
  };
  if (broken)
    return (
      <main class="form-page">
        <p class="banner banner-error" role="alert">
          Không đọc được cài đặt đã lưu trên máy này. Báo quản trị; chưa có gì bị thay đổi.
        </p>
      </main>
    );
  if (!preferences) return null;

  return (
    <main class="form-page stack-loose">
      <header class="row-spread">
        <h1>Tùy chọn</h1>
        <span class="row">
          <button
            type="button"
            class="button button-secondary"
            data-readiness
            onClick={() => void openOwnPage('readiness.html')}
          >
            Kiểm tra máy
          </button>
          <button
            type="button"
            class="button button-secondary"
            data-open-counter
            onClick={() => windowId !== null && openPanel(windowId)}
          >
            Mở quầy tiếp nhận
          </button>
        </span>
      </header>
      {training && (
        <p class="banner banner-training">
          <span>
            <strong>TẬP HUẤN.</strong> Bản này tra cứu trong dân số mô phỏng đi kèm; chỉ điền vào
            trang trên chính máy này.
          </span>
        </p>
      )}
      <section class="panel stack">
        <h2>Chính sách của đơn vị</h2>
        <PolicyView policy={prescribed} faults={policy.outcome === 'broken' ? policy.faults : []} />
      </section>
      {prescribed?.journal && (
        <section class="panel stack">
          <h2>Gửi nhật ký về đơn vị</h2>
          <OutboxLine outbox={loadOutbox} version={0} />
        </section>
      )}
      <section class="panel stack">
        <h2>Quầy tiếp nhận</h2>
        {prescribed && loginConfig(prescribed) ? (
          <p class="soft">Mã cán bộ và đơn vị lấy từ tài khoản đăng nhập ở quầy.</p>
        ) : (
          <DeskForm
            desk={{ officer: preferences.officer, unit: preferences.unit }}
            accepts={ACCEPTS}
            onSave={(desk: DeskFields) => save({ ...preferences, ...desk })}
          />
        )}
      </section>
      <section class="panel stack">
        <h2>Hệ thống được phép</h2>
        <SiteList
          sites={sites}
          onAllow={(origin) => {
            void requestSite(originPattern(origin)).then((allowed) => {
              const known = preferences.sites.includes(origin);
              return allowed && !known
                ? save({ ...preferences, sites: [...preferences.sites, origin] })
                : show(preferences);
            });
          }}
          onRemove={(origin) => {
            void removeSite(originPattern(origin)).then(() =>
              save({ ...preferences, sites: preferences.sites.filter((site) => site !== origin) }),
            );
          }}
        />
      </section>
      <section class="panel stack">
        <div class="row-spread">
          <h2>Cấu hình ánh xạ biểu mẫu</h2>
          <button
            type="button"
            class="button button-secondary"
            data-map-editor
            onClick={() => void openMapEditor()}
          >
            Mở trình soạn
          </button>
        </div>
        <FormMaps policy={policy} />
      </section>
      <section class="panel stack">
        <h2>Chuyển cài đặt sang máy khác</h2>
        <SettingsFile preferences={preferences} onSave={save} />
      </section>
    </main>
  );
}
