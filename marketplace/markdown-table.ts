/**
 * A markdown table without padding: no formatter goes over a page that is generated. A `|` in a cell
 * would end it, even in code.
 */
export const markdownTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
