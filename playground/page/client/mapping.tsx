/** The mapping of the chosen data, as pills like those in both editors. */
import type { Pill, SampleView } from '../protocol.ts';

const Pills = ({ pills }: { readonly pills: readonly Pill[] }) => (
  <td>
    {pills.map(({ name, value }) => (
      <span class="pill" key={name}>
        {name}
        {value !== '' && <small>{value}</small>}
      </span>
    ))}
  </td>
);

export const Mapping = ({ mapping }: SampleView) =>
  mapping.length === 0 ? null : (
    <details class="payload">
      <summary>How to map it</summary>
      <table class="mapping">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">In a Zap</th>
            <th scope="col">In a Make scenario</th>
          </tr>
        </thead>
        <tbody>
          {mapping.map(({ field, zapier, make }, index) => (
            <tr key={index}>
              <th scope="row">{field}</th>
              <Pills pills={zapier} />
              <Pills pills={make} />
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
