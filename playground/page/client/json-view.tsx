/** Shows JSON line by line. Anything else is shown as text. */
interface Props {
  readonly text: string;
  /** What is shown, for those who don't see it. */
  readonly label: string;
}

const pretty = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
};

export const JsonView = ({ text, label }: Props) => (
  <pre class="json" role="group" aria-label={label}>
    {pretty(text)}
  </pre>
);
