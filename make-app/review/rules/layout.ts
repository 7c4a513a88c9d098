/** Files and names of components. Source: Make editor, `validate-id.ts`; Make, "Module groups". */
import { pathsOf } from '../../format/manifest.ts';
import { keyLike } from '../../../marketplace/wording.ts';
import type { Finding } from '../../../marketplace/review.ts';
import type { MakeRule } from '../rule.ts';

/** Source: Make editor, `validate-id.ts`. */
const ids = {
  module: /^[a-zA-Z][0-9a-zA-Z]{2,47}$/,
  connection: /^[a-zA-Z][0-9a-zA-Z-]{1,33}[0-9a-zA-Z]$/,
} as const;

/** Source: Make, "Groups" (naming conventions). */
const fewModules = 10;

const badIds = (kind: keyof typeof ids, names: readonly string[]): readonly Finding[] =>
  names
    .filter((name) => !ids[kind].test(name))
    .map((where) => ({ where, says: `Make doesn't accept this name for a ${kind}.` }));

export const layoutRules: readonly MakeRule[] = [
  {
    title: 'Every path in the manifest exists, inside the folder and only once',
    check: ({ files, manifest }) => {
      const paths = pathsOf(manifest);
      return [
        ...paths
          .filter((path) => !Object.hasOwn(files, path) || /^\/|\\|(?:^|\/)\.\.(?:\/|$)/.test(path))
          .map((where) => ({ where, says: 'The file is missing.' })),
        ...paths
          .filter((path, index) => paths.indexOf(path) !== index)
          .map((where) => ({ where, says: 'Two components use it.' })),
      ];
    },
  },
  {
    title: 'The manifest lists every file',
    check: ({ files, manifest }) => {
      const known = new Set(['makecomapp.json', ...pathsOf(manifest)]);
      return Object.keys(files)
        .filter((path) => !known.has(path))
        .map((where) => ({ where, says: "The manifest doesn't list it." }));
    },
  },
  {
    title: "Component names follow Make's rules",
    check: ({ modules, connections }) => [
      ...badIds(
        'module',
        modules.map(({ id }) => id),
      ),
      ...badIds(
        'connection',
        connections.map(({ id }) => id),
      ),
      ...modules
        .filter(({ connection }) => !connections.some(({ id }) => id === connection))
        .map(({ id, connection }) => ({
          where: id,
          says: `The connection ${connection} is missing.`,
        })),
    ],
  },
  {
    title: 'No file contains a secret',
    check: ({ files }) =>
      Object.entries(files)
        .filter(([, text]) => keyLike.test(text))
        .map(([where]) => ({ where, says: 'Remove the text that looks like a key.' })),
  },
  {
    title: "Every module is in one group, and a small app keeps Make's default group, Other",
    check: ({ groups, modules }) => {
      const grouped = groups.flatMap(({ modules: members }) => members);
      return [
        ...modules
          .filter(({ id }) => grouped.filter((member) => member === id).length !== 1)
          .map(({ id }) => ({ where: `groups ${id}`, says: 'Add it to exactly one group.' })),
        ...grouped
          .filter((member) => !modules.some(({ id }) => id === member))
          .map((member) => ({ where: `groups ${member}`, says: 'The module is missing.' })),
        ...groups
          .filter(({ label }) => label !== 'Other' && modules.length <= fewModules)
          .map(({ label }) => ({
            where: `groups ${label}`,
            says: `Up to ${fewModules} modules need no groups of their own.`,
          })),
        ...groups
          .filter(({ label }, index) => /^other$/i.test(label) !== (index === groups.length - 1))
          .map(({ label }) => ({
            where: `groups ${label}`,
            says: 'Make Other the last group, and only the last.',
          })),
      ];
    },
  },
  {
    title: 'The app has a README for users',
    check: ({ files, manifest }) =>
      (files[manifest.generalCodeFiles.readme] ?? '').trim() === ''
        ? [{ where: manifest.generalCodeFiles.readme, says: 'Describe the app.' }]
        : [],
  },
];
