import type { Platform } from '../protocol.ts';

export const names: Readonly<Record<Platform, string>> = { zapier: 'Zapier', make: 'Make' };
