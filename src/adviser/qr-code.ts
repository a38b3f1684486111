import { svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Modules of white around a code, by which a camera finds it (ISO/IEC 18004). */
const quietZone = 4;

/**
 * A QR code, drawn on the page itself: what it holds goes nowhere.
 *
 * @throws Error where the text is too long for one
 */
export function drawQrCode(text: string): TemplateResult<2> {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  // One path of runs: hundreds of squares would be as many elements.
  const runs = data.flatMap((row, y) => {
    const line = row.map((dark) => (dark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/g)].map(
      ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
    );
  });
  return svg`<svg class="code" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges" aria-hidden="true"><path d="${runs.join('')}"></path></svg>`;
}
