import type { Parameter } from '../../../../make-app/format/parameter.ts';

interface Props {
  readonly parameter: Parameter;
  readonly id: string;
  /** Whether it labels a group of inputs. */
  readonly grouped: boolean;
}

export const Label = ({ parameter, id, grouped }: Props) => {
  const { name, label = name, required, type } = parameter;
  const Name = grouped ? 'span' : 'label';
  return (
    <Name class="label" id={`${id}-label`} {...(grouped ? {} : { for: id })}>
      {label}
      {required && <span class="required" aria-hidden="true" />}
      {type === 'hidden' && <span class="tag">hidden</span>}
    </Name>
  );
};
