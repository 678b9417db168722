/** What one part of the house may import; entries are path prefixes, in whole segments. */
interface Zone {
  readonly under: string;
  /** At runtime, and so by type as well. */
  readonly uses: readonly string[];
  /** By `import type` alone. */
  readonly knows: readonly string[];
}

/**
 * The arrows of the house. The longest `under` that holds a file speaks for it. A zone may always import
 * itself, and lib/citizen is everybody's.
 */
export const ZONES: readonly Zone[] = [
  { under: 'lib/citizen', uses: [], knows: [] },
  { under: 'lib/registry', uses: ['lib/browser'], knows: [] },
  { under: 'lib/officer', uses: [], knows: [] },
  { under: 'lib/form', uses: [], knows: [] },
  { under: 'lib/form/contract', uses: [], knows: [] },
  { under: 'lib/journal', uses: [], knows: ['lib/form'] },
  { under: 'lib/report', uses: ['lib/journal'], knows: [] },
  { under: 'lib/fleet', uses: ['lib/journal'], knows: [] },
  { under: 'lib/settings', uses: ['lib/journal/entry'], knows: [] },
  {
    under: 'lib/readiness',
    uses: ['lib/registry/answer-body', 'lib/registry/gateway-contract'],
    knows: ['lib/fleet', 'lib/journal', 'lib/settings'],
  },
  { under: 'lib/protocol', uses: ['lib/form/contract', 'lib/journal'], knows: ['lib/form'] },
  {
    under: 'lib/counter',
    uses: [
      'lib/form/contract',
      'lib/form/maps',
      'lib/form/papers',
      'lib/form/plan',
      'lib/form/understand',
      'lib/journal/entry',
      'lib/journal/codes',
      'lib/registry/port',
      'lib/registry/verified-record',
    ],
    knows: ['lib/protocol'],
  },
  {
    under: 'lib/browser',
    uses: [
      'lib/counter/state',
      'lib/form/contract',
      'lib/journal/disk',
      'lib/journal/renew-log',
      'lib/officer',
      'lib/protocol',
      'lib/settings',
      'lib/training',
    ],
    knows: ['lib/counter', 'lib/form', 'lib/map-editor', 'lib/readiness', 'lib/scan'],
  },
  {
    under: 'lib/map-editor',
    uses: ['lib/counter/suggest-person', 'lib/form', 'lib/settings/policy'],
    knows: ['lib/counter'],
  },
  { under: 'lib/scan', uses: [], knows: [] },
  { under: 'lib/training', uses: [], knows: ['lib/form'] },
  { under: 'components/map-editor', uses: ['components', 'lib/map-editor/rows'], knows: ['lib'] },
  { under: 'components/training', uses: ['components', 'lib/training'], knows: ['lib'] },
  { under: 'components/readiness', uses: ['components', 'lib/readiness/line'], knows: ['lib'] },
  { under: 'components', uses: ['lib/report'], knows: ['lib'] },
  { under: 'entrypoints', uses: ['components', 'lib'], knows: [] },
  {
    under: 'server',
    uses: ['lib/fleet', 'lib/journal', 'lib/protocol', 'lib/registry'],
    knows: [],
  },
];

const EVERYBODYS = 'lib/citizen';

export function isUnder(path: string, folder: string): boolean {
  const plain = path.replace(/\.tsx?$/, '');
  return plain === folder || plain.startsWith(`${folder}/`);
}

/** The zone of a file; each entrypoint is a zone of its own, and an unknown folder has none. */
export function zoneOf(path: string): Zone | undefined {
  const [zone] = ZONES.filter(({ under }) => isUnder(path, under)).sort(
    (one, other) => other.under.length - one.under.length,
  );
  if (zone?.under !== 'entrypoints') return zone;
  const own = path
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.tsx?$/, '');
  return { ...zone, under: own };
}

export function mayImport(from: string, target: string, typeOnly: boolean): boolean {
  const zone = zoneOf(from);
  if (!zone) return false;
  const allowed = [zone.under, EVERYBODYS, ...zone.uses, ...(typeOnly ? zone.knows : [])];
  return allowed.some((folder) => isUnder(target, folder));
}
