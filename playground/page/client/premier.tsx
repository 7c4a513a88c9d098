/** The mark of an action that needs the Premier plan: both apps say so first in its description. */
export const Premier = ({ description }: { readonly description: string }) =>
  description.startsWith('Premier plan') ? <span class="premier">Premier plan</span> : null;
