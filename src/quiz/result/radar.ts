import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Benchmark } from './benchmark.js';
import type { Questionnaire } from '../definition.js';
import type { LaterMessages } from '../later-messages.js';
import type { QuizOutcome } from '../scoring.js';

/** What the chart shows. */
interface RadarView {
  readonly quiz: Questionnaire;
  readonly outcome: QuizOutcome;
  readonly messages: LaterMessages;
  readonly benchmark: Benchmark | undefined;
}

/** The drawing's own units. */
const width = 520;
const height = 360;
const radius = 118;

/** Longest line of a label, in characters. */
const lineLength = 16;

/** One subject, at its own angle. */
interface Axis {
  readonly name: string;
  readonly score: number;
  readonly average: number | undefined;
  readonly angle: number;
}

/** A chart with an axis for each subject; the same figures stand in words below it. */
export function renderRadar({ quiz, outcome, messages, benchmark }: RadarView): TemplateResult {
  const scored = outcome.dimensions.filter(({ score }) => score !== null);
  const axes = scored.map(({ id, score }, index): Axis => ({
    name: quiz.dimensions.find((dimension) => dimension.id === id)?.name ?? id,
    score: score!,
    average: benchmark?.dimensions.get(id),
    angle: (index / scored.length) * 2 * Math.PI - Math.PI / 2,
  }));
  const hasAverages = axes.every(({ average }) => average !== undefined);
  return html`<figure class="radar">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${messages.chart} part="chart">
      ${[25, 50, 75, 100].map((share) => polygon(axes, () => share, 'ring-line'))}
      ${axes.map(({ angle }) => {
        const [x, y] = point(angle, 100);
        return svg`<line class="axis" x1=${width / 2} y1=${height / 2} x2=${x} y2=${y} />`;
      })}
      ${hasAverages ? polygon(axes, ({ average }) => average!, 'average-shape') : nothing}
      ${polygon(axes, ({ score }) => score, 'own-shape')}
      ${axes.map(({ angle, score }) => {
        const [x, y] = point(angle, score);
        return svg`<circle class="own-point" cx=${x} cy=${y} r="4.5" />`;
      })}
      ${axes.map(renderLabel)}
    </svg>
    ${
      hasAverages && benchmark
        ? html`<figcaption class="small">
            <span class="key own"></span> ${messages.yours} <span class="key average"></span>
            ${benchmark.label}
          </figcaption>`
        : nothing
    }
  </figure>`;
}

function point(angle: number, share: number): readonly [x: number, y: number] {
  const length = (share / 100) * radius;
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  return [
    rounded(width / 2 + Math.cos(angle) * length),
    rounded(height / 2 + Math.sin(angle) * length),
  ];
}

function polygon(
  axes: readonly Axis[],
  share: (axis: Axis) => number,
  name: string,
): SVGTemplateResult {
  const corners = axes.map((axis) => point(axis.angle, share(axis)).join(','));
  return svg`<polygon class=${name} points=${corners.join(' ')} />`;
}

/** A name in lines of a few words. */
function lines(name: string): string[] {
  const found: string[] = [];
  for (const word of name.split(' ')) {
    const last = found.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= lineLength) {
      found[found.length - 1] = `${last} ${word}`;
    } else found.push(word);
  }
  return found;
}

function renderLabel({ name, score, angle }: Axis): SVGTemplateResult {
  const [x, y] = point(angle, 100 * (1 + 20 / radius));
  const side = Math.cos(angle);
  const anchor = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'start' : 'end';
  const words = lines(name);
  const lineHeight = 18;
  // Above the chart a label ends at its axis, below it begins there, beside it stands halfway.
  const shift = ((Math.sin(angle) - 1) / 2) * words.length * lineHeight;
  return svg`<text text-anchor=${anchor} x=${x} y=${y + shift + 6}>
    ${words.map((line, index) => svg`<tspan x=${x} dy=${index ? lineHeight : 0}>${line}</tspan>`)}
    <tspan class="label-score" x=${x} dy=${lineHeight}>${score}</tspan>
  </text>`;
}

/** The look of the chart; in a narrow column bars stand in its place. */
export const radarStyles = css`
  .radar {
    margin: 0 0 calc(var(--_samen-space) * 3.5);
  }

  .radar svg {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    margin-inline: auto;
    overflow: visible;
  }

  .ring-line {
    fill: none;
    stroke: var(--_samen-surface-border-color);
  }

  .axis {
    stroke: var(--_samen-surface-border-color);
  }

  .own-shape {
    fill: color-mix(in srgb, var(--_samen-accent-color) 16%, transparent);
    stroke: var(--_samen-accent-color);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .own-point {
    fill: var(--_samen-accent-color);
  }

  .average-shape {
    fill: none;
    stroke: var(--_samen-text-color);
    stroke-width: 2;
    stroke-dasharray: 3 5;
    stroke-linejoin: round;
  }

  .radar text {
    fill: var(--_samen-text-color);
    font-size: 15px;
  }

  .radar .label-score {
    font-weight: 700;
  }

  .radar figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_samen-space) * 0.5) calc(var(--_samen-space) * 1.2);
    margin-block-start: calc(var(--_samen-space) * 1.5);
  }

  .key {
    inline-size: 1.75em;
    border-block-start: 3px solid var(--_samen-accent-color);
  }

  .key.average {
    margin-inline-start: 1em;
    border-block-start: 2px dashed var(--_samen-text-color);
  }

  @container (min-width: 30.01em) {
    .beside-radar .bar,
    .legend.beside-radar {
      display: none;
    }
  }

  /* Paper is wide enough, and no container. */
  @media print {
    .beside-radar .bar,
    .legend.beside-radar {
      display: none;
    }
  }

  @container (max-width: 30em) {
    .radar {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .own-shape {
      fill: none;
      stroke: Highlight;
    }

    .own-point {
      fill: Highlight;
    }

    .ring-line,
    .axis,
    .average-shape {
      stroke: CanvasText;
    }

    .radar text {
      fill: CanvasText;
    }
  }
`;
