/** How Zapier writes: labels in title case. Source: Zapier, "Integration checks reference", D018. */
import type { ApiEvent } from '../shared/events/event.ts';

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `Order total` → `Order Total` */
export const titleCase = (label: string): string => label.split(' ').map(upper).join(' ');

/** "Premier plan" comes first, so that nobody builds a Zap that their plan can't run. */
export const describe = ({ plan, description }: ApiEvent): string =>
  plan === 'premier' ? `Premier plan only. ${description}` : description;
