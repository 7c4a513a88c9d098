/** The texts in a source file that read like prose: strings, templates, and what stands between tags. */
import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `Wrote ${n} files` reads `Wrote … files`. */
const ofTemplate = ({ quasis }: Record<string, unknown>): string =>
  Array.isArray(quasis)
    ? quasis.map((part: unknown) => (isNode(part) ? String(part['cooked']) : '')).join('…')
    : '';

const own = (node: Record<string, unknown>): readonly string[] => {
  const { type, value } = node;
  if (type === 'TemplateLiteral') return [ofTemplate(node)];
  // A line break between tags is no more than a space.
  if (type === 'JSXText') return [String(value).replace(/\s+/g, ' ').trim()];
  return type === 'StringLiteral' ? [String(value)] : [];
};

/** Where modules come from is no text, and neither is a type. */
const skipped = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'TsLiteralType',
  'TsTypeAnnotation',
]);

const textsIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (!isNode(value) || skipped.has(String(value['type']))) return [];
  return [...own(value), ...Object.values(value).flatMap(textsIn)];
};

/** At least two words of letters, so no key, path, or selector. */
const isProse = (text: string): boolean => /[A-Za-z’']{2,},? [A-Za-z`…“"{]/.test(text);

export const literalsIn = (path: string): readonly string[] => {
  const source = readFileSync(path, 'utf8');
  const tree = parseSync(source, { syntax: 'typescript', tsx: path.endsWith('x') });
  return textsIn(tree).filter(isProse);
};
