/** Help as both platforms show it. HTML and links to scripts stay text. */
import { micromark } from 'micromark';

/** A `<` in the text is escaped, so this can only be a link from micromark. */
const inNewTab = (html: string): string =>
  html.replaceAll('<a href', '<a target="_blank" rel="noreferrer" href');

export const Markdown = ({ text }: { readonly text: string }) => (
  <div
    class="help"
    // micromark escapes HTML and unsafe addresses by default.
    dangerouslySetInnerHTML={{ __html: inNewTab(micromark(text)) }}
  />
);
