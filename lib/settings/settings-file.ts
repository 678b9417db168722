import { z } from 'zod';
import { officerCodeSchema, unitCodeSchema } from '../journal/entry';
import { isWebOrigin } from './policy';
import type { Preferences } from './preferences';

const KIND = 'khai-mot-lan/settings';
const MOST_MAPS = 200;
/** Characters of a whole file. */
export const MOST_SETTINGS_CHARACTERS = 20_000_000;

/** What one machine hands to another. The machine's own name stays: two machines never share one. */
const settingsFileSchema = z.strictObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  officer: officerCodeSchema.or(z.literal('')),
  unit: unitCodeSchema.or(z.literal('')),
  sites: z.array(z.string().refine(isWebOrigin, 'no web origin')).max(50),
  /** Each is checked by the form maps' own border. */
  maps: z.array(z.unknown()).max(MOST_MAPS),
});

/** Why a file cannot be taken: a closed list, each with one sentence. */
export const SETTINGS_PROBLEMS = [
  'too-big',
  'not-json',
  'not-settings',
  'wrong-version',
  'malformed',
  'map-malformed',
] as const;
export type SettingsProblem = (typeof SETTINGS_PROBLEMS)[number];

export interface SettingsFile<FormMap> {
  readonly officer: string;
  readonly unit: string;
  readonly sites: readonly string[];
  readonly maps: readonly FormMap[];
}

export type ParsedSettings<FormMap> =
  | { readonly outcome: 'parsed'; readonly settings: SettingsFile<FormMap> }
  | { readonly outcome: 'refused'; readonly problem: SettingsProblem };

export function writeSettings(
  { officer, unit, sites }: Preferences,
  maps: readonly unknown[],
): string {
  return `${JSON.stringify({ kind: KIND, version: 1, officer, unit, sites, maps }, null, 2)}\n`;
}

/** Reads a file whole or not at all; `parseMap` answers undefined for what is no form map. */
export function parseSettings<FormMap>(
  text: string,
  parseMap: (stored: unknown) => FormMap | undefined,
): ParsedSettings<FormMap> {
  const refuse = (problem: SettingsProblem) => ({ outcome: 'refused', problem }) as const;
  if (text.length > MOST_SETTINGS_CHARACTERS) return refuse('too-big');
  const read = readJson(text);
  if (read === undefined) return refuse('not-json');
  const { kind, version } = Object(read) as { kind?: unknown; version?: unknown };
  if (kind !== KIND) return refuse('not-settings');
  if (version !== 1) return refuse('wrong-version');
  const parsed = settingsFileSchema.safeParse(read);
  if (!parsed.success) return refuse('malformed');
  const { officer, unit, sites } = parsed.data;
  const maps = parsed.data.maps.map(parseMap);
  const sound = maps.filter((map) => map !== undefined);
  return sound.length < maps.length
    ? refuse('map-malformed')
    : { outcome: 'parsed', settings: { officer, unit, sites, maps: sound } };
}

/** The preferences with what the file adds: its codes where it names some, and its sites beside ours. */
export function takeSettings(
  own: Preferences,
  { officer, unit, sites }: Omit<SettingsFile<unknown>, 'maps'>,
): Preferences {
  return {
    ...own,
    officer: officer || own.officer,
    unit: unit || own.unit,
    sites: [...new Set([...own.sites, ...sites])].slice(0, 50),
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
