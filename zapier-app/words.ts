import { upper } from '../shared/fields/upper.ts';

/**
 * `Order total` → `Order Total`: Zapier's labels are in title case. Source: Zapier, "Integration checks
 * reference", D018.
 */
export const titleCase = (label: string): string => label.split(' ').map(upper).join(' ');
