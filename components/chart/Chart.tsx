import { useEffect, useRef, useState } from 'preact/hooks';
import { type ChartModel, formatBarValue } from '../../lib/report/charts';

export interface ChartProps {
  readonly model: ChartModel;
  /** Opens what a bar stands for; by pointer in the chart, by keyboard in the table. */
  readonly onOpen?: ((key: string) => void) | undefined;
  /** What opening does, for the table's buttons: "Xem ngày". */
  readonly openWords?: string | undefined;
}

const LEAST_WIDTH = 280;

/** A chart and, folded below it, a table of the same numbers. */
export function Chart({ model, onOpen, openWords }: ChartProps) {
  const titleId = `chart-${model.id}`;
  return (
    <figure class="panel stack chart" aria-labelledby={titleId}>
      <figcaption class="row-spread">
        <h3 id={titleId}>{model.title}</h3>
        {model.series.length > 1 && (
          <ul class="row small soft chart-keys">
            {model.series.map((name, at) => (
              <li class="row" key={name}>
                <span class={`chart-key chart-key-${at + 1}`} aria-hidden="true" />
                {name}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      {model.bars.length === 0 ? (
        <p class="soft">Chưa có số liệu trong kỳ này.</p>
      ) : (
        <>
          <Drawing model={model} onOpen={onOpen} />
          <ChartTable model={model} onOpen={onOpen} openWords={openWords} />
        </>
      )}
    </figure>
  );
}

function Drawing({ model, onOpen }: Pick<ChartProps, 'model' | 'onOpen'>) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const press = useRef(onOpen);
  press.current = onOpen;
  const pressable = onOpen !== undefined;
  useEffect(() => {
    const drawing = { wanted: true };
    // The library is fetched when the first chart is shown, not with the page.
    void import('./draw').then(({ drawChart }) => {
      if (!drawing.wanted || !frame.current) return;
      const onPress = pressable ? (key: string) => press.current?.(key) : undefined;
      frame.current.replaceChildren(drawChart(model, width, onPress));
    });
    return () => {
      drawing.wanted = false;
    };
  }, [model, width, pressable]);
  return (
    <div class="chart-frame" ref={frame} data-layout={model.layout} data-bars={model.bars.length} />
  );
}

/** The width of an element, followed as the window changes. */
function useWidth(frame: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(LEAST_WIDTH);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(Math.max(LEAST_WIDTH, Math.floor(element.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}

function ChartTable({ model, onOpen, openWords }: ChartProps) {
  return (
    <details class="chart-table">
      <summary>Xem bảng số liệu</summary>
      <table class="table">
        <caption class="visually-hidden">{model.title}</caption>
        <thead>
          <tr>
            <th scope="col">{model.subject}</th>
            {model.series.map((name) => (
              <th scope="col" class="number" key={name}>
                {name}
              </th>
            ))}
            {onOpen && (
              <th scope="col">
                <span class="visually-hidden">Mở</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {model.bars.map((bar) => (
            <tr key={bar.key}>
              <th scope="row">{bar.label}</th>
              {bar.values.map((value, at) => (
                <td class="number" key={model.series[at]}>
                  {formatBarValue(model, value)}
                </td>
              ))}
              {onOpen && (
                <td>
                  <button
                    type="button"
                    class="button button-quiet button-small"
                    onClick={() => onOpen(bar.key)}
                  >
                    {openWords ?? 'Xem'} <span class="visually-hidden">{bar.label}</span>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
