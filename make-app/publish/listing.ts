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
 * Assumed (make-description-limit): Make documents no limit. Parameters have 256 characters, and a
 * tile shows fewer. Source: none.
 */
export const longestDescription = 128;

/** An app name. Source: Make, "Create an app in VS Code"; vscode-apps-sdk, `validate-id.ts`. */
export const goodName = {
  be: '3 to 30 lowercase letters, digits, and hyphens, starting with a letter',
  holds: (text: string): boolean => /^[a-z][0-9a-z-]{1,28}[0-9a-z]$/.test(text),
};
