import { useMemo } from 'preact/hooks';
import { AbsentAnswers } from '../../components/map-editor/AbsentAnswers';
import { FieldList } from '../../components/map-editor/FieldList';
import { PageChooser } from '../../components/map-editor/PageChooser';
import { SaveBar } from '../../components/map-editor/SaveBar';
import { SavedForms } from '../../components/map-editor/SavedForms';
import { SignHelp } from '../../components/map-editor/SignHelp';
import { TrialPanel } from '../../components/map-editor/TrialPanel';
import { Versions } from '../../components/map-editor/Versions';
import { MapImport } from '../../components/options/MapImport';
import { openOwnPage } from '../../lib/browser/panel';
import { saveTextFile } from '../../lib/browser/save-file';
import { personId } from '../../lib/citizen/person';
import { compareFingerprint } from '../../lib/form/maps/compare';
import { exportFormMap } from '../../lib/form/maps/file';
import { absentAnswers, changedFields, type Edit, isChanged } from '../../lib/map-editor/edit';
import { editorRows } from '../../lib/map-editor/rows';
import { useEditor } from './use-editor';
import { useImport } from './use-import';
import { useTrial } from './use-trial';

/** The form-map editor: a window of its own beside the form's page. */
export function App() {
  const editor = useEditor();
  const { work } = editor;
  const edit = work?.edit ?? null;
  const rows = useMemo(() => (edit ? editorRows(edit) : []), [edit]);
  const trial = useTrial(edit, () => editor.tell('trial-failed'));
  const file = useImport(edit, editor.rule, () => editor.tell('other-form'));
  const absent = edit ? absentAnswers(edit) : [];
  return (
    <main class="map-editor">
      <header class="stack-tight">
        <h1>Soạn cấu hình biểu mẫu</h1>
        <p class="soft small">
          Phần lớn tờ khai không cần cấu hình. Chỉ đặt những ô bị hiểu sai hoặc bị bỏ qua.
        </p>
      </header>
      <PageChooser
        tabs={editor.tabs}
        busy={editor.busy}
        onFind={editor.find}
        onRead={editor.read}
        onOptions={() => void openOwnPage('options.html')}
      />
      <SavedForms maps={editor.maps} onOpen={editor.openSaved} />
      {edit && (
        <>
          <Head edit={edit} onAccept={editor.accept} />
          {edit.page && (
            <FieldList
              rows={rows}
              persons={trial.persons}
              trial={trial.trial}
              chosen={editor.chosen}
              picking={editor.picking}
              onChoose={editor.choose}
              onSay={(signature, says) => void editor.say(signature, says)}
              onReveal={editor.reveal}
              onPick={editor.pick}
              onStopPicking={editor.stopPicking}
            />
          )}
          <AbsentAnswers
            answers={absent}
            hasPage={edit.page !== null}
            onDrop={(signature) => void editor.say(signature, null)}
          />
          {edit.page && (
            <TrialPanel
              key={trial.persons.map(personId).join(' ')}
              persons={trial.persons}
              citizens={trial.citizens}
              cast={trial.cast}
              trial={trial.trial}
              onCast={trial.setCast}
              onStart={trial.start}
              onEnd={trial.end}
            />
          )}
          <Versions
            versions={work?.versions ?? []}
            onTake={(map) => editor.take(map, 'version-taken')}
          />
          <section class="panel stack" aria-label="Nhập tệp">
            <MapImport
              preview={file.preview}
              done=""
              onFile={file.look}
              onImport={(chosen) => {
                const map = file.merged(chosen);
                if (map) editor.take(map, 'imported');
                file.close();
              }}
              onCancel={file.close}
            />
          </section>
          <SignHelp
            file={fileName(edit)}
            keys={editor.rule.keys.map(({ kid }) => kid)}
            signedOnly={editor.rule.signedOnly}
          />
        </>
      )}
      {(edit || editor.notice) && (
        <SaveBar
          notice={editor.notice}
          unsaved={edit ? changedFields(edit).length : 0}
          changed={edit !== null && isChanged(edit)}
          locked={editor.rule.signedOnly}
          onSave={editor.save}
          onExport={() => {
            if (edit) saveTextFile(fileName(edit), exportFormMap(edit.draft), 'application/json');
          }}
          onDiscard={editor.discard}
        />
      )}
    </main>
  );
}

function fileName({ draft }: Edit): string {
  return `khai-mot-lan-anh-xa-${draft.form.identity.slice(0, 8)}.json`;
}

/** Which form it is, and what changed in it since it was reviewed last. */
function Head({ edit, onAccept }: { readonly edit: Edit; readonly onAccept: () => void }) {
  const { page, draft } = edit;
  const change = page ? compareFingerprint(draft, page.form) : null;
  const title = page ? (page.form.headings[0] ?? page.form.title) : draft.title;
  return (
    <section class="stack" aria-label="Tờ khai đang soạn">
      <p class="page-strip small" data-editing={draft.form.identity}>
        <strong>{title || 'Tờ khai không có tên'}</strong>
        <span class="soft">
          {draft.form.origin}
          {draft.form.path}
          {draft.form.procedure && ` · thủ tục ${draft.form.procedure}`}
        </span>
      </p>
      {change?.outcome === 'changed' && (
        <div class="banner banner-warn" role="status" data-map="changed">
          <span>
            Tờ khai đã đổi từ lần rà soát trước: {change.fresh.length} ô mới cần xem,{' '}
            {change.missing.length} ô không còn thấy.
          </span>
          <button
            type="button"
            class="button button-secondary button-small"
            data-accept-change
            onClick={onAccept}
          >
            Đã xem, ghi nhận tờ khai mới
          </button>
        </div>
      )}
    </section>
  );
}
