import { existsSync } from 'node:fs';

const RUNS = Number(process.env.KML_FLEET_KILLS ?? 5);

/** `kill -9` of the cluster's primary under load; the sums over all runs. */
export async function failoverFigures(report) {
  const { CLUSTER_PACKAGES } = await import('../../fleet/cluster.mjs');
  const missing = Object.entries(CLUSTER_PACKAGES).filter(([, program]) => !existsSync(program));
  if (missing.length > 0) {
    report(
      `not installed: ${missing.map(([name]) => name).join(' ')} (npm run fleet installs them)`,
    );
    return { runs: 0 };
  }
  const { runFailovers } = await import('../../fleet/failover.mjs');
  const lines = await runFailovers(RUNS, report);
  const sum = (name) => lines.reduce((total, line) => total + line[name], 0);
  return {
    runs: lines.length,
    sent: sum('sent'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    chainGaps: sum('chainGaps'),
    rollupsEqualEntries: lines.every((line) => line.rollupsEqualEntries),
    longestStallMs: Math.max(...lines.map((line) => line.longestStallMs)),
  };
}
