/** A single-line input. The value is text, whatever the platform converts it to. */
interface Props {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly secret: boolean;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'decimal' | 'email';
  readonly 'aria-required': boolean;
  readonly 'aria-invalid'?: boolean;
  readonly 'aria-describedby'?: string;
  readonly onInput: (event: { currentTarget: { value: string } }) => void;
}

export const Box = ({ secret, ...props }: Props) =>
  secret ? (
    <input {...props} type="password" autocomplete="off" spellcheck={false} />
  ) : (
    <input {...props} type="text" autocomplete="off" spellcheck={false} />
  );
