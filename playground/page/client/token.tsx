/** One value of a JSON body. Its type is visible without color. */
interface Props {
  /** `undefined` for a field that isn't in the body. */
  readonly value: unknown;
}

export const Token = ({ value }: Props) => {
  if (value === undefined) return <span class="token missing">left out</span>;
  if (typeof value === 'number') return <span class="token number">{String(value)}</span>;
  if (typeof value === 'string') return <span class="token string">{JSON.stringify(value)}</span>;
  return <span class="token other">{JSON.stringify(value)}</span>;
};

export const Legend = () => (
  <p class="legend">
    <Token value={108.5} /> number <Token value="108.5" /> text <Token value={undefined} /> no such
    key
  </p>
);
