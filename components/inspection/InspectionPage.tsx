import { useState } from 'preact/hooks';
import type { DataKind } from '../../lib/report/figures';
import { ChainCheck } from '../dashboard/ChainCheck';
import type { DashboardPorts } from '../dashboard/ports';
import { CitizenTrail } from './CitizenTrail';
import { PatternList } from './PatternList';
import { PruneJournal } from './PruneJournal';
import { SignedExport } from './SignedExport';

/** Who looked at whom, what is worth a look, whether the journal is whole, and a signed copy of it. */
export function InspectionPage({
  ports,
  data,
}: {
  readonly ports: DashboardPorts;
  readonly data: DataKind;
}) {
  const [exports, setExports] = useState(0);
  return (
    <>
      <CitizenTrail ports={ports} data={data} />
      <PatternList ports={ports} data={data} />
      <ChainCheck journal={ports.journal} />
      <SignedExport ports={ports} onMade={() => setExports((before) => before + 1)} />
      <PruneJournal key={exports} ports={ports} />
    </>
  );
}
