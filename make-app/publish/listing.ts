/** What Make shows about the app itself, in addition to `make-app/app/`. */
export const listing = {
  /** The requested name. Make adds a suffix, such as `-x7k2p9`. */
  name: 'advocateloop',
  label: 'AdvocateLoop',
  description:
    'AdvocateLoop runs referral programs. Record conversions, refunds, claims, and visits from any store or form.',
  /**
   * Assumed (make-tile-color): a placeholder with enough contrast for white. Source: AdvocateLoop
   * documents no color.
   */
  theme: '#4f46e5',
  language: 'en',
  audience: 'global',
} as const;

/**
 * Source of the name and the color: Make, "Create an app in VS Code"; integromat/vscode-apps-sdk,
 * `validate-id.ts`.
 */
export const rules = {
  name: /^[a-z][0-9a-z-]{1,28}[0-9a-z]$/,
  theme: /^#[0-9a-f]{6}$/,
  /**
   * Assumed (make-description-limit): Make documents no limit. Parameters have 256 characters, and
   * a tile shows fewer.
   */
  longestDescription: 128,
};

/** An app name on the command line. */
export const goodName = {
  be: '3 to 30 lowercase letters, digits, and hyphens, starting with a letter',
  holds: (text: string): boolean => rules.name.test(text),
};
