import { failoverFigures } from './fleet/failover.mjs';
import { embeddedFigures, intakeFigures } from './fleet/intake.mjs';
import { monthFigures } from './fleet/month.mjs';

const PARTS = {
  intake: intakeFigures,
  embedded: embeddedFigures,
  month: monthFigures,
  failover: failoverFigures,
};

/** KML_BENCH_FLEET names the parts to measure, such as `intake,month`; by default all. */
export async function measure() {
  const asked = process.env.KML_BENCH_FLEET?.split(',') ?? Object.keys(PARTS);
  const figures = {};
  for (const name of asked) {
    const part = PARTS[name];
    if (!part) throw new Error(`no such part: ${name}`);
    figures[name] = await part((line) => console.log(`${name}: ${line}`));
  }
  return figures;
}
