/** Shows JSON line by line. Anything else is shown as text. */
import type { ComponentChildren } from 'preact';
import { Token } from './token.tsx';

interface Props {
  readonly text: string;
  /** What is shown, for those who don't see it. */
  readonly label: string;
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

const lines = (value: unknown, depth: number): ComponentChildren => {
  if (typeof value !== 'object' || value === null) return <Token value={value} />;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  if (entries.length === 0) return `${open}${close}`;
  const indent = '  '.repeat(depth + 1);
  return (
    <>
      {open}
      {entries.map(([key, part], index) => (
        <>
          {'\n'}
          {indent}
          {!Array.isArray(value) && <span class="key">{JSON.stringify(key)}: </span>}
          {lines(part, depth + 1)}
          {index < entries.length - 1 && ','}
        </>
      ))}
      {'\n'}
      {'  '.repeat(depth)}
      {close}
    </>
  );
};

export const JsonView = ({ text, label }: Props) => {
  const json = parsed(text);
  return (
    <pre class="json" role="group" aria-label={label}>
      {json ? lines(json.value, 0) : text}
    </pre>
  );
};
