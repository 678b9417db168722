import type { OutboxState } from '../../lib/fleet/outbox-state';
import type { TreeState } from '../../lib/fleet/tree-state';
import type { EntryOutcome } from '../../lib/journal/codes';
import type { Pseudonym } from '../../lib/journal/entry';
import type { ExportKind } from '../../lib/journal/exchange/format';
import type { MergedFigures, MergeResult } from '../../lib/journal/exchange/merged';
import type { PruneOptions, PruneResult } from '../../lib/journal/prune';
import type { PrunePlan } from '../../lib/journal/prune-cut';
import type { DayRange } from '../../lib/journal/reads';
import type { RollupRow } from '../../lib/journal/rollup';
import type { Journal } from '../../lib/journal/store';
import type { DossierListResult } from '../../lib/report/coverage';
import type { ReportSettings } from '../../lib/settings/report';

export interface SavedFile {
  readonly name: string;
  readonly content: string | Blob;
  /** MIME type; of a blob its own. */
  readonly type?: string;
}

export interface ExportRecord {
  readonly outcome: Extract<EntryOutcome, `exported-${string}` | 'printed'>;
  /** Lines of the file. */
  readonly rows: number;
  readonly training: boolean;
}

export interface InspectionRecord {
  readonly citizen: Pseudonym;
  readonly rows: number;
  readonly training: boolean;
}

/** The office's own list of dossiers: numbers alone. */
export interface KeptDossierList {
  readonly numbers: readonly string[];
  readonly importedAt: string;
}

/** What the page needs from outside; the entrypoint hands it in. */
export interface DashboardPorts {
  readonly journal: Pick<
    Journal,
    'rollups' | 'dossiers' | 'list' | 'verify' | 'pseudonymOf' | 'head'
  >;
  /** Calls back when the journal has grown in another context; the answer stops it. */
  readonly onChange: (listener: () => void) => () => void;
  readonly now: () => Date;
  /** This build looks up invented citizens only, and every screen says so. */
  readonly trainingBuild: boolean;
  readonly download: (file: SavedFile) => void;
  /** Logs an export; false when it could not be logged. */
  readonly recordExport: (made: ExportRecord) => Promise<boolean>;
  /** Logs that somebody asked who looked at a citizen; false when it could not be logged. */
  readonly recordInspection: (made: InspectionRecord) => Promise<boolean>;
  /** Makes and saves a signed file; null when it was cancelled. */
  readonly exportSigned: (
    kind: ExportKind,
    options: {
      readonly signal: AbortSignal;
      readonly onProgress: (written: number, total: number) => void;
    },
  ) => Promise<{ readonly name: string; readonly logged: boolean } | null>;
  /** What cutting off entries of days before `before` would do. */
  readonly planPrune: (before: string) => Promise<PrunePlan>;
  /** Cuts them off behind a checkpoint, in the name of this desk. */
  readonly prune: (
    before: string,
    options: Pick<PruneOptions, 'signal' | 'onProgress'>,
  ) => Promise<PruneResult>;
  readonly merged: Pick<MergedFigures, 'devices' | 'rollups' | 'remove'>;
  /** Checks and takes in a counter's signed file, and logs it. */
  readonly importFile: (file: Blob) => Promise<MergeResult>;
  /** The unit's server, where policy names one. */
  readonly unitServer?: {
    /** Of all units that the officer may read, or of one. */
    readonly rollups: (range: DayRange, unit?: string) => Promise<RollupRow[]>;
    /** Units that the officer may choose among. */
    readonly units?: () => Promise<readonly string[]>;
    /** How far this machine's own journal is there; null before the first attempt. */
    readonly outbox: () => Promise<OutboxState | null>;
    /** What this machine saw of the server's signed checkpoints; absent where policy names no key for them. */
    readonly tree?: () => Promise<TreeState | null>;
  };
  readonly loadReportSettings: () => Promise<ReportSettings>;
  readonly saveReportSettings: (settings: ReportSettings) => Promise<void>;
  readonly loadDossierList: () => Promise<KeptDossierList | null>;
  /** Reads a CSV or XLSX list and keeps its dossier numbers. */
  readonly importDossierList: (file: File) => Promise<DossierListResult>;
  readonly print: () => void;
}
