import type { FormReading } from '../../lib/form/contract/reading';
import { readFormInSlices } from '../../lib/form/read';
import { readValues, sameFields } from '../../lib/form/read/values';
import type { ReaderRequest } from '../../lib/protocol/document';
import { failForOtherDocument, type Result, succeed } from '../../lib/protocol/result';
import { foreignFrames } from './foreign-frames';
import { addressOf, standsAt } from './stand';

/** Serves the worker's questions about one document; every question reads the document anew. */
export function createReaderDesk(
  root: Document,
  token: string,
  remember: (controls: ReadonlyMap<string, HTMLElement>) => void,
) {
  return async (request: ReaderRequest): Promise<Result<unknown>> => {
    if (request.type !== 'read' && request.token !== token) return failForOtherDocument();
    switch (request.type) {
      case 'read': {
        const started = performance.now();
        const { form } = await readFormInSlices(root);
        const readMs = performance.now() - started;
        return succeed({
          token,
          ...addressOf(root),
          form,
          frames: foreignFrames(root),
          readMs,
        });
      }
      case 'values': {
        const reading = await readFormInSlices(root);
        const { stand } = request;
        if (!standsAt(root, stand) || reading.form.dossierNumber !== stand.dossier)
          return failForOtherDocument();
        const same = sameFields(reading, request.fields);
        if (request.fields.length > 0) remember(firstControls(reading, same));
        const values = readValues(reading, same);
        return succeed({
          values: [...values].map(([fieldId, shown]) => ({ fieldId, shown: shown.slice(0, 2000) })),
        });
      }
      case 'reveal': {
        const reading = await readFormInSlices(root);
        const [found] = sameFields(reading, [request]);
        const control = found ? reading.elements.get(found)?.controls[0] : undefined;
        control?.scrollIntoView({ block: 'center', behavior: 'instant' });
        return succeed(control !== undefined);
      }
    }
  };
}

function firstControls({ elements }: FormReading, ids: readonly string[]) {
  return new Map(
    ids.flatMap((id): [string, HTMLElement][] => {
      const [control] = elements.get(id)?.controls ?? [];
      return control ? [[id, control]] : [];
    }),
  );
}
