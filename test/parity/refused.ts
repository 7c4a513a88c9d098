/** Checks a rejected run and describes every mistake. */
import type { ApiEvent } from '../../shared/events/event.ts';
import { fieldsOf, type Field } from '../../shared/fields/field.ts';
import { titleCase } from '../../zapier-app/words.ts';
import { problem } from '../problem.ts';
import type { Pair, Side } from './both.ts';

const withChildren = (field: Field): readonly Field[] => [field, ...field.children];

/** What a message may call a field: its label on Zapier's form, its key on Make's, an item by position. */
const namesIn = (event: ApiEvent): { zapier: readonly string[]; make: readonly string[] } => {
  const fields = fieldsOf(event.body).flatMap(withChildren);
  const choice = event.choice ? [event.choice] : [];
  return {
    zapier: [...[...fields, ...choice].map(({ label }) => titleCase(label)), 'Item '],
    make: [...fields, ...choice].map(({ key }) => key),
  };
};

const names = (side: Side, among: readonly string[]): boolean =>
  among.some((name) => side.told.includes(name));

/** A refund of what was never recorded, or of more than is left, is sound and refused by the API. */
const isAboutTheOrder = ({ told }: Side): boolean =>
  /No conversion was found|left to refund/.test(told);

/** Without a referral code there is nothing to correct. */
const isNotReferred = ({ nothingWithout }: ApiEvent, { error, told }: Side): boolean =>
  nothingWithout !== undefined && error === 'HaltedError' && /No referral code/.test(told);

/**
 * Before anything is sent, a refusal names what to correct as the form calls it. What Zapier's app
 * sends passes the API's own strict check. Make's app leaves texts as they were mapped, so that the
 * API may refuse one; it names the field, unless the words had to be left out.
 */
export const findBadRefusals = (event: ApiEvent, { zapier, make }: Pair): readonly string[] => {
  const known = namesIn(event);
  const isRight = {
    zapier:
      zapier.requests.length === 0
        ? isNotReferred(event, zapier) ||
          (zapier.error === 'AppError' && names(zapier, known.zapier))
        : isAboutTheOrder(zapier),
    make:
      make.requests.length === 0
        ? make.error === 'BundleValidationError' && names(make, known.make)
        : make.error === 'DataError' &&
          (isAboutTheOrder(make) ||
            names(make, known.make) ||
            make.told.includes(problem('invalid').says)),
  };
  return [
    zapier.accepted || isRight.zapier ? [] : [`Zapier, refused: ${zapier.told}`],
    make.accepted || isRight.make ? [] : [`Make, refused: ${make.told}`],
  ].flat();
};
