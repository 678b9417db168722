import { type Procedure, SECTORS, type Sector } from '../../lib/training/question';

interface Props {
  readonly procedures: readonly Procedure[];
  readonly onOpen: (id: string) => void;
}

/** The forms to practise on, by sector. */
export function ProcedureList({ procedures, onOpen }: Props) {
  const sectors = Object.entries(SECTORS) as readonly [Sector, string][];
  return (
    <div class="procedure-list">
      {sectors.map(([sector, words]) => (
        <section key={sector} class="panel stack-tight" aria-label={words}>
          <h2>{words}</h2>
          <ul>
            {procedures
              .filter((procedure) => procedure.sector === sector)
              .map(({ id, code, title, steps, source }) => (
                <li key={id}>
                  <button
                    type="button"
                    class="procedure"
                    data-procedure={id}
                    title={source}
                    onClick={() => onOpen(id)}
                  >
                    <span>{title}</span>
                    <span class="small soft">
                      {[code, steps.length > 1 ? `${steps.length} bước` : undefined]
                        .filter((word) => word !== undefined)
                        .join(' · ')}
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
