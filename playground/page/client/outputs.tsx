/** What an action returns, known before it runs. */
export const Outputs = ({ labels }: { readonly labels: readonly string[] }) =>
  labels.length === 0 ? null : (
    <p class="outputs">Returns {new Intl.ListFormat('en').format(labels)}.</p>
  );
