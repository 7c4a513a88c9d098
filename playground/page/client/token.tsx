/** One value of a body. Its type is visible without color. */
interface Props {
  /** `undefined` for a field that isn't in the body. */
  readonly value: unknown;
}

export const Token = ({ value }: Props) => {
  if (value === undefined) return <span class="token missing">left out</span>;
  if (typeof value === 'number') return <span class="token number">{String(value)}</span>;
  if (typeof value === 'string') return <span class="token string">"{value}"</span>;
  return <span class="token other">{JSON.stringify(value)}</span>;
};
