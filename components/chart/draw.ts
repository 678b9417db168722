import { barX, barY, type PlotOptions, plot, ruleX, ruleY, text } from '@observablehq/plot';
import type { ChartBar, ChartModel } from '../../lib/report/charts';
import { formatBarValue } from '../../lib/report/charts';

/** One part of a bar. */
interface Piece {
  readonly bar: ChartBar;
  readonly label: string;
  readonly series: string;
  readonly value: number;
  /** One line: "02/03/2026 – Điền sẵn: 120". */
  readonly words: string;
}

const COLOURS = ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)'];
const DAY_HEIGHT = 220;
const RANK_HEIGHT = 30;
const LONGEST_LABEL = 30;

/** The chart as SVG; pressing a bar tells its key. Labels and colours come from the page's style sheet. */
export function drawChart(
  model: ChartModel,
  width: number,
  onPress: ((key: string) => void) | undefined,
): SVGSVGElement {
  const pieces = piecesOf(model);
  const options = model.layout === 'days' ? dayOptions(model, pieces) : rankOptions(model, pieces);
  const svg = plot({
    ...options,
    className: 'chart-svg',
    width,
    color: { domain: [...model.series], range: COLOURS.slice(0, model.series.length) },
  }) as SVGSVGElement;
  // Plot brings a style element of its own, which the page's policy refuses; chart.css says the same.
  for (const style of svg.querySelectorAll('style')) style.remove();
  // Groups have no role, so their names mean nothing; the picture is named as a whole.
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', model.summary);
  if (onPress) listen(svg, pieces, onPress);
  return svg;
}

function piecesOf(model: ChartModel): Piece[] {
  return model.bars.flatMap((bar) =>
    model.series.map((series, at) => {
      const value = bar.values[at] ?? 0;
      return {
        bar,
        label: shortened(bar.label),
        series,
        value,
        words: `${bar.label} – ${series}: ${formatBarValue(model, value)}`,
      };
    }),
  );
}

function dayOptions(model: ChartModel, pieces: Piece[]): PlotOptions {
  const labels = model.bars.map(({ label }) => label);
  const every = Math.max(1, Math.ceil(labels.length / 12));
  return {
    height: DAY_HEIGHT,
    marginLeft: 60,
    marginBottom: 28,
    x: {
      domain: labels,
      label: null,
      padding: labels.length < 8 ? 0.6 : 0.25,
      tickSize: 0,
      ticks: labels.filter((_, at) => at % every === 0),
      tickFormat: (label: string) => label.slice(0, 5),
    },
    y: { label: null, grid: true, ticks: 4, nice: true, tickFormat: countTick },
    marks: [
      barY(pieces, {
        x: 'label',
        y: 'value',
        fill: 'series',
        order: [...model.series],
        title: 'words',
        rx: 1,
      }),
      ruleY([0], { stroke: 'var(--edge-strong)' }),
    ],
  };
}

function rankOptions(model: ChartModel, pieces: Piece[]): PlotOptions {
  const share = model.unit === 'share';
  const longest = Math.max(...model.bars.map(({ label }) => shortened(label).length));
  const ends = model.bars.map((bar) => ({
    label: shortened(bar.label),
    total: bar.values.reduce((sum, value) => sum + value, 0),
  }));
  return {
    height: model.bars.length * RANK_HEIGHT + 34,
    marginLeft: Math.min(230, 16 + longest * 7.2),
    marginRight: 56,
    marginTop: model.marks ? 20 : 8,
    y: { domain: ends.map(({ label }) => label), label: null, tickSize: 0, padding: 0.3 },
    x: {
      label: null,
      grid: true,
      ticks: 4,
      ...(share ? { domain: [0, 1], tickFormat: '.0%' } : { nice: true, tickFormat: countTick }),
    },
    marks: [
      barX(pieces, {
        y: 'label',
        x: 'value',
        fill: 'series',
        order: [...model.series],
        title: 'words',
        rx: 1,
      }),
      text(ends, {
        y: 'label',
        x: 'total',
        text: (end: { total: number }) => formatBarValue(model, end.total),
        textAnchor: 'start',
        dx: 6,
        fill: 'currentColor',
      }),
      ruleX([0], { stroke: 'var(--edge-strong)' }),
      ...(model.marks ?? []).flatMap(({ at, label }) => [
        ruleX([at], { stroke: 'var(--text-soft)', strokeDasharray: '4 3' }),
        text([label], {
          x: at,
          frameAnchor: 'top',
          dy: -14,
          text: [label],
          fill: 'var(--text-soft)',
        }),
      ]),
    ],
  };
}

const TICK = new Intl.NumberFormat('vi-VN');

/** Only whole numbers have a label: half a field does not exist. */
function countTick(value: number): string {
  return Number.isInteger(value) ? TICK.format(value) : '';
}

function shortened(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1)}…`;
}

function listen(svg: SVGSVGElement, pieces: readonly Piece[], onPress: (key: string) => void) {
  const keys = new Map(pieces.map(({ words, bar }) => [words, bar.key]));
  for (const title of svg.querySelectorAll('rect > title')) {
    const key = keys.get(title.textContent ?? '');
    const rect = title.parentElement;
    if (key === undefined || !rect) continue;
    rect.classList.add('chart-press');
    rect.addEventListener('click', () => onPress(key));
  }
}
