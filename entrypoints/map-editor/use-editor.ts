import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EditorNotice } from '../../components/wording/map-editor';
import { type FormTab, listFormTabs, stopPicking } from '../../lib/browser/form-tabs';
import { onPageMayHaveChanged } from '../../lib/browser/panel';
import { onPolicyChange } from '../../lib/browser/policy-store';
import type { Binding } from '../../lib/counter/state';
import { createTurns } from '../../lib/counter/turns';
import type { FormMap, MapSays } from '../../lib/form/maps/schema';
import {
  acceptPage,
  discard,
  type Edit,
  say,
  startEdit,
  startWithMap,
  withMap,
  withPage,
} from '../../lib/map-editor/edit';
import type { EditorRow } from '../../lib/map-editor/rows';
import { pickRow, readPage, revealRow } from './pages';
import { type MapRule, openStores } from './stores';

interface Work {
  readonly edit: Edit;
  readonly binding: Binding | null;
  readonly versions: readonly FormMap[];
}

const now = () => new Date().toISOString();

/** The map at work, its page, and every way to change either; each change is kept aside at once. */
export function useEditor() {
  const [rule, setRule] = useState<MapRule>({ keys: [], signedOnly: false });
  const [tabs, setTabs] = useState<readonly FormTab[]>([]);
  const [maps, setMaps] = useState<readonly FormMap[]>([]);
  const [work, showWork] = useState<Work | null>(null);
  const [notice, setNotice] = useState<EditorNotice | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [picking, setPicking] = useState(false);
  const [busy, setBusy] = useState(false);
  const replace = useRef(false);
  // What a press finds after it has waited for a store: another press may have come between.
  const latest = useRef<Work | null>(null);
  const inTurn = useMemo(createTurns, []);
  const setWork = (next: Work) => {
    latest.current = next;
    showWork(next);
  };

  const find = useCallback(() => void listFormTabs().then(setTabs), []);
  useEffect(() => {
    find();
    onPageMayHaveChanged(find);
  }, [find]);
  useEffect(() => {
    const load = () =>
      void openStores().then(async (stores) => {
        setRule(stores.rule);
        setMaps(await stores.list());
      });
    load();
    return onPolicyChange(load);
  }, []);

  const change = (make: (edit: Edit) => Edit) => {
    const before = latest.current;
    const next = before && make(before.edit);
    if (!next || next === before.edit) return;
    replace.current = false;
    setWork({ ...before, edit: next });
    setNotice(null);
    inTurn(async () => (await openStores()).keep(next)).catch(() => setNotice('not-kept'));
  };

  const read = async (tabId: number) => {
    setBusy(true);
    setNotice(null);
    try {
      const answer = await readPage(tabId);
      if (answer.outcome === 'refused') {
        setNotice(answer.reason);
        find();
        return;
      }
      const { binding, page, ref } = answer;
      setChosen(null);
      const open = latest.current;
      if (open?.edit.draft.form.identity === ref.identity) {
        setWork({ ...open, binding, edit: withPage(open.edit, page) });
        return;
      }
      const { stored, kept, versions } = await (await openStores()).load(ref.identity);
      const saved = stored.outcome === 'found' ? stored.map : null;
      const started = startEdit(page, ref, { saved, kept }, now());
      setWork({ binding, versions, edit: started.edit });
      setNotice(noticeOf(started, stored.outcome === 'unreadable'));
    } finally {
      setBusy(false);
    }
  };

  const openSaved = async (map: FormMap) => {
    const { kept, versions } = await (await openStores()).load(map.form.identity);
    const started = startWithMap(map, kept);
    setChosen(null);
    setWork({ binding: null, versions, edit: started.edit });
    setNotice(noticeOf(started, false));
  };

  const save = async () => {
    const stores = await openStores();
    const open = latest.current;
    if (!open) return;
    if (stores.rule.signedOnly) return setNotice('signed-only');
    const { draft } = open.edit;
    const outcome = await inTurn(() => stores.save(open.edit, replace.current));
    replace.current = outcome === 'saved-meanwhile';
    if (outcome === 'saved' || outcome === 'removed') {
      const saved = outcome === 'saved' ? draft : null;
      const { versions } = await stores.load(draft.form.identity);
      const current = latest.current ?? open;
      setWork({ ...current, versions, edit: { ...current.edit, saved } });
      setMaps(await stores.list());
    }
    setNotice(outcome);
  };

  const pick = async () => {
    const binding = work?.binding;
    if (!binding || picking) return;
    setPicking(true);
    setNotice(null);
    const answer = await pickRow(binding);
    setPicking(false);
    if (answer.outcome !== 'picked') return setNotice(answer.outcome);
    const known = work.edit.page?.form.fields.some(
      ({ signature }) => signature === answer.signature,
    );
    if (known) setChosen(answer.signature);
    else setNotice('field-unknown');
  };

  const stop = useCallback(() => {
    if (work?.binding) void stopPicking(work.binding);
  }, [work]);
  useEffect(() => {
    if (!picking) return undefined;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') stop();
    };
    addEventListener('keydown', onKey);
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('pagehide', stop);
    };
  }, [picking, stop]);

  return {
    tabs,
    maps,
    work,
    notice,
    chosen,
    picking,
    busy,
    rule,
    find,
    read: (tabId: number) => void read(tabId),
    openSaved: (map: FormMap) => void openSaved(map),
    say: async (signature: string, says: MapSays | null) => {
      const by = await (await openStores()).officer();
      change((edit) => say(edit, signature, says, { by, at: now() }));
    },
    accept: () => change((edit) => acceptPage(edit, now())),
    discard: () => change((edit) => discard(edit, now())),
    take: (map: FormMap, told: EditorNotice) => {
      const next = work && withMap(work.edit, map, now());
      if (!next) return setNotice('other-form');
      change(() => next);
      setNotice(told);
    },
    save: () => void save(),
    pick: () => void pick(),
    stopPicking: stop,
    reveal: (row: EditorRow) => {
      if (work?.binding) void revealRow(work.binding, row);
    },
    choose: setChosen,
    tell: setNotice,
  };
}

function noticeOf(
  { restored, overtaken }: { readonly restored: boolean; readonly overtaken: boolean },
  unreadable: boolean,
): EditorNotice | null {
  if (unreadable) return 'map-unreadable';
  if (overtaken) return 'overtaken';
  return restored ? 'restored' : null;
}
