import type { EntryOutcome } from '../../lib/journal/codes';
import type { Journal } from '../../lib/journal/store';

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

export interface ExportRecord {
  readonly outcome: Extract<EntryOutcome, `exported-${string}` | 'printed'>;
  /** Lines of the file. */
  readonly rows: number;
  readonly training: boolean;
}

/** What the page needs from outside; the entrypoint hands it in. */
export interface DashboardPorts {
  readonly journal: Pick<Journal, 'rollups' | 'dossiers' | 'list' | 'verify'>;
  /** Calls back when the journal has grown in another context; the answer stops it. */
  readonly onChange: (listener: () => void) => () => void;
  readonly now: () => Date;
  /** This build looks up invented citizens only, and every screen says so. */
  readonly trainingBuild: boolean;
  readonly download: (file: ExportedFile) => void;
  /** Logs an export; false when it could not be logged. */
  readonly recordExport: (made: ExportRecord) => Promise<boolean>;
}
