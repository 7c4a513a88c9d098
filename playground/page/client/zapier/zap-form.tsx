/** A step of a Zap, as in the Zap editor. */
import type { ZapierField } from '../../forms.ts';
import { Panel, useIsUsed, type FormProps } from '../panel.tsx';
import { ZapFields } from './zap-fields.tsx';

interface Props extends FormProps {
  readonly fields: readonly ZapierField[];
}

export const ZapForm = ({ fields, ...props }: Props) => {
  const isUsed = useIsUsed('zapier', props.values);
  const used = fields.filter(({ key, required }) => isUsed(key, required));
  return (
    <Panel
      {...props}
      platform="zapier"
      count={[fields.length, used.length]}
      fields={(isFolded) => (
        <ZapFields
          fields={isFolded ? used : fields}
          values={props.values}
          id="zapier"
          onChange={props.onChange}
        />
      )}
    />
  );
};
