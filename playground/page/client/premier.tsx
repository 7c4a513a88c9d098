/** The badge of an action that requires the Premier plan: both apps end its description with that. */
export const Premier = ({ description }: { readonly description: string }) =>
  description.endsWith('Premier plan only.') ? <span class="premier">Premier plan</span> : null;
