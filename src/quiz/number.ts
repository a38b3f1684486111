/**
 * A number as people type it, with a comma or a dot before its decimals; undefined where it is
 * none. Groups of three digits are thousands (`1.500` and `1,500` are fifteen hundred): Dutch and
 * English disagree about which sign is which, and nobody types three decimals here.
 */
export function parseNumber(typed: string): number | undefined {
  const compact = typed.replaceAll(/\s/g, '');
  const grouped =
    /^([-+]?[1-9]\d{0,2})((?:\.\d{3})+)(?:,(\d+))?$|^([-+]?[1-9]\d{0,2})((?:,\d{3})+)(?:\.(\d+))?$/;
  const [, dotted, dots = '', afterComma, first, commas = '', afterDot] =
    grouped.exec(compact) ?? [];
  const whole = dotted ?? first;
  if (whole !== undefined) {
    const thousands = `${dots}${commas}`.replaceAll(/[.,]/g, '');
    return Number(`${whole}${thousands}.${afterComma ?? afterDot ?? '0'}`);
  }
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(compact) ? Number(compact.replace(',', '.')) : undefined;
}
