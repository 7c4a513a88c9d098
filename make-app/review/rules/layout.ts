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

const badIds = (kind: keyof typeof ids, names: readonly string[]): readonly Finding[] =>
  names
    .filter((name) => !ids[kind].test(name))
    .map((where) => ({ where, says: `Make takes no such name for a ${kind}.` }));

export const layoutRules: readonly MakeRule[] = [
  {
    title: 'Every path of the manifest exists, inside the folder and once',
    check: ({ files, manifest }) => {
      const paths = pathsOf(manifest);
      return [
        ...paths
          .filter((path) => !Object.hasOwn(files, path) || /^\/|\\|(?:^|\/)\.\.(?:\/|$)/.test(path))
          .map((where) => ({ where, says: 'There is no such file in the folder.' })),
        ...paths
          .filter((path, index) => paths.indexOf(path) !== index)
          .map((where) => ({ where, says: 'Two components share it.' })),
      ];
    },
  },
  {
    title: 'No file is an orphan',
    check: ({ files, manifest }) => {
      const known = new Set(['makecomapp.json', ...pathsOf(manifest)]);
      return Object.keys(files)
        .filter((path) => !known.has(path))
        .map((where) => ({ where, says: 'The manifest does not name it.' }));
    },
  },
  {
    title: 'Names of components are as Make wants them',
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
          says: `There is no connection ${connection}.`,
        })),
    ],
  },
  {
    title: 'No secret is in a file',
    check: ({ files }) =>
      Object.entries(files)
        .filter(([, text]) => keyLike.test(text))
        .map(([where]) => ({ where, says: 'It holds what looks like a key: take it out.' })),
  },
  {
    title: 'Groups hold every module once, Other last',
    check: ({ groups, modules }) => {
      const grouped = groups.flatMap(({ modules: members }) => members);
      return [
        ...modules
          .filter(({ id }) => grouped.filter((member) => member === id).length !== 1)
          .map(({ id }) => ({ where: `groups ${id}`, says: 'It should be in one group.' })),
        ...grouped
          .filter((member) => !modules.some(({ id }) => id === member))
          .map((member) => ({ where: `groups ${member}`, says: 'There is no such module.' })),
        ...groups
          .filter(({ label }, index) => /^other$/i.test(label) !== (index === groups.length - 1))
          .map(({ label }) => ({ where: `groups ${label}`, says: 'The last group is Other.' })),
      ];
    },
  },
  {
    title: 'The page for users is there',
    check: ({ files, manifest }) =>
      (files[manifest.generalCodeFiles.readme] ?? '').trim() === ''
        ? [{ where: manifest.generalCodeFiles.readme, says: 'Say what the app does.' }]
        : [],
  },
];
