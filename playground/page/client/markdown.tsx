import { micromark } from 'micromark';

interface Props {
  readonly text: string;
  readonly id?: string;
  readonly class?: string;
}

/** A `<` in the text is escaped, so this can only be a link from micromark. */
const inNewTab = (html: string): string =>
  html.replaceAll('<a href', '<a target="_blank" rel="noreferrer" href');

/** Help as both platforms show it. HTML and links to scripts stay text. */
export const Markdown = ({ text, id, class: name }: Props) => (
  <div
    class={name ?? 'help'}
    {...(id === undefined ? {} : { id })}
    // micromark escapes HTML and unsafe addresses by default.
    dangerouslySetInnerHTML={{ __html: inNewTab(micromark(text)) }}
  />
);
