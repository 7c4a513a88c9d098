/** What each app sent, or would send, value by value. */
import { useState } from 'preact/hooks';
import { names, type RunView } from '../protocol.ts';
import { flatten, pathsOf, type Flat } from './flatten.ts';
import { isPreview } from './result.tsx';

interface Props {
  readonly runs: readonly RunView[];
  /** Every key that the body can have. */
  readonly keys: readonly string[];
}

const bodyOf = (run: RunView): Flat | undefined =>
  flatten(isPreview(run) ? JSON.stringify(run.output) : run.sent?.body);

/** Can break after a separator, so that names stay readable on a phone. */
const Path = ({ path }: { readonly path: string }) =>
  path.split(/(?<=[_.\]])/).map((part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ));

/** Its type is visible without color. */
const Token = ({ value }: { readonly value: unknown }) => {
  if (value === undefined) return <span class="token missing">left out</span>;
  if (typeof value === 'number') return <span class="token number">{value}</span>;
  if (typeof value === 'string') return <span class="token string">"{value}"</span>;
  return <span class="token">{JSON.stringify(value)}</span>;
};

export const BodyDiff = ({ runs, keys }: Props) => {
  const [showsAll, setShowsAll] = useState(false);
  const columns = runs.flatMap((run) => {
    const flat = bodyOf(run);
    return flat ? [{ name: names[run.platform], flat }] : [];
  });
  const flats = columns.map(({ flat }) => flat);
  const isCheck = runs.some(isPreview);
  const silent = runs.filter((run) => !bodyOf(run)).map(({ platform }) => names[platform]);
  const differs = (path: string): boolean =>
    new Set(flats.map((flat) => JSON.stringify(flat.get(path)))).size > 1;
  const paths = pathsOf(flats, isCheck ? ['recorded', ...keys] : keys);
  const sent = paths.filter((path) => flats.some((flat) => flat.has(path)));
  const differing = sent.filter(differs).length;
  const isSame = columns.length > 1 && differing === 0;
  // The same twice is shown once.
  const shown = isSame ? [{ name: 'Both apps', flat: flats[0] }] : columns;
  const hidden = paths.length - sent.length;
  const verdict = (): string => {
    if (silent.length > 0) return `${silent.join(' and ')} sent nothing.`;
    if (isSame) return `Both apps ${isCheck ? 'would send' : 'sent'} the same data.`;
    if (differing === 0) return '';
    return differing === 1 ? '1 value differs.' : `${differing} values differ.`;
  };

  return (
    <section class="bodies" aria-labelledby="bodies-title">
      <h3 id="bodies-title">{isCheck ? 'Output of the check' : 'What was sent'}</h3>
      <p class="none">{verdict()}</p>
      {columns.length > 0 && (
        <>
          <table>
            <thead>
              <tr>
                {['Field', ...shown.map(({ name }) => name)].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(showsAll ? paths : sent).map((path) => (
                <tr key={path} class={differs(path) ? 'differs' : ''}>
                  <th scope="row">
                    <Path path={path} />
                    {differs(path) && <span class="tag">differs</span>}
                  </th>
                  {shown.map(({ name, flat }) => (
                    <td key={name}>
                      <Token value={flat?.get(path)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {hidden > 0 && (
            <button
              type="button"
              class="link"
              aria-expanded={showsAll}
              onClick={() => setShowsAll(!showsAll)}
            >
              {showsAll
                ? 'Hide what was left out'
                : `Show ${hidden} ${hidden === 1 ? 'field' : 'fields'} left out`}
            </button>
          )}
        </>
      )}
    </section>
  );
};
