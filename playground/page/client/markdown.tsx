import { micromark } from 'micromark';

/** Help text as both platforms show it. HTML in it stays text, and so does a link to a script. */
export const Markdown = ({ text, id, class: name }: Props) => (
  <div
    class={name ?? 'help'}
    {...(id === undefined ? {} : { id })}
    // micromark escapes HTML and unsafe addresses unless it is told not to.
    dangerouslySetInnerHTML={{ __html: inNewTab(micromark(text)) }}
  />
);

interface Props {
  readonly text: string;
  readonly id?: string;
  readonly class?: string;
}

/** A `<` of the text itself is escaped, so what begins like this is a link that micromark made. */
const inNewTab = (html: string): string =>
  html.replaceAll('<a href', '<a target="_blank" rel="noreferrer" href');
