import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../lib/map-editor/edit';
import { understandingsOf } from '../../lib/map-editor/edit';
import {
  castCitizens,
  planTrial,
  proposeCast,
  type TrialCast,
  trialPersons,
} from '../../lib/map-editor/trial';
import { type Invented, type InventedCitizen, loadInvented } from './invented';

const NOBODY: TrialCast = new Map();

/** A trial of the draft on invented people: planned anew with each change, never written anywhere. */
export function useTrial(edit: Edit | null, onFault: () => void) {
  const [invented, setInvented] = useState<Invented | null>(null);
  const [cast, setCast] = useState<TrialCast>(NOBODY);
  const [records, setRecords] = useState<ReadonlyMap<string, InventedCitizen>>(new Map());
  const fault = useRef(onFault);
  fault.current = onFault;

  const understandings = useMemo(() => (edit ? understandingsOf(edit) : []), [edit]);
  const persons = useMemo(() => trialPersons(understandings), [understandings]);

  const start = useCallback(() => {
    loadInvented().then(
      (loaded) => {
        setInvented(loaded);
        setCast(proposeCast(persons, loaded.citizens));
      },
      () => fault.current(),
    );
  }, [persons]);

  useEffect(() => {
    if (!invented) return;
    const missing = [...new Set(cast.values())].filter((idNumber) => !records.has(idNumber));
    if (missing.length === 0) return;
    void Promise.all(
      missing.map(async (idNumber) => [idNumber, await invented.load(idNumber)] as const),
    ).then((loaded) => {
      const found = loaded.flatMap(([idNumber, one]) => (one ? [[idNumber, one] as const] : []));
      if (found.length > 0) setRecords(new Map([...records, ...found]));
    });
  }, [invented, cast, records]);

  const trial = useMemo(() => {
    if (!invented || !edit?.page) return null;
    const citizens = castCitizens(cast, persons, (idNumber) => records.get(idNumber));
    return planTrial(edit.page, understandings, citizens, invented.facts);
  }, [invented, edit, understandings, persons, cast, records]);

  return {
    trial,
    persons,
    cast,
    citizens: invented?.citizens ?? [],
    start,
    setCast,
    end: () => {
      setInvented(null);
      setCast(NOBODY);
    },
  };
}
