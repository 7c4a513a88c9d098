/** What each app sent, value by value. */
import { platforms, type BodyKeys, type Platform, type RunView } from '../protocol.ts';
import { flatten, pathsOf, type Flat } from './flatten.ts';
import { names } from './names.ts';
import { Legend, Token } from './token.tsx';

export type Runs = Readonly<Partial<Record<Platform, RunView>>>;

interface Props {
  readonly runs: Runs;
  readonly keys: BodyKeys;
}

interface Column {
  readonly platform: Platform;
  readonly flat: Flat | undefined;
}

const verdict = (columns: readonly Column[], differing: number): string => {
  const silent = columns.filter(({ flat }) => !flat).map(({ platform }) => names[platform]);
  if (silent.length > 0) return `${silent.join(' and ')} sent nothing.`;
  if (columns.length < 2) return '';
  if (differing === 0) return 'Both apps sent the same data.';
  return differing === 1 ? '1 value differs.' : `${differing} values differ.`;
};

/** Can break after a separator, so that names stay readable on a phone. */
const Path = ({ path }: { readonly path: string }) =>
  path.split(/(?<=[_.\]])/).map((part, index) => (
    <>
      {index > 0 && <wbr />}
      {part}
    </>
  ));

export const BodyDiff = ({ runs, keys }: Props) => {
  const columns = platforms.flatMap((platform): Column[] => {
    const run = runs[platform];
    return run ? [{ platform, flat: flatten(run.sent?.body) }] : [];
  });
  const spoke = columns.filter(({ flat }) => flat);
  const flats = spoke.flatMap(({ flat }) => flat ?? []);
  const differs = (path: string): boolean =>
    flats.length > 1 && new Set(flats.map((flat) => JSON.stringify(flat.get(path)))).size > 1;
  const paths = flats.length === 0 ? [] : pathsOf(flats, keys);
  const differing = paths.filter(differs).length;

  return (
    <section class="bodies" aria-labelledby="bodies-title">
      <h3 id="bodies-title">What was sent</h3>
      <p class="verdict">{verdict(columns, differing)}</p>
      {paths.length > 0 && (
        <>
          <Legend />
          <table>
            <thead>
              <tr>
                <th scope="col">Field</th>
                {spoke.map(({ platform }) => (
                  <th key={platform} scope="col">
                    {names[platform]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {paths.map((path) => (
                <tr key={path} class={differs(path) ? 'differs' : ''}>
                  <th scope="row">
                    <Path path={path} />
                    {differs(path) && <span class="tag">differs</span>}
                  </th>
                  {spoke.map(({ platform, flat }) => (
                    <td key={platform}>
                      <Token value={flat?.get(path)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
};
