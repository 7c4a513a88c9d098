/** A runtime that loads and runs a Make custom app without Make. */
export type { ErrorType } from '../../make-app/format/error-types.ts';
export { type App, type Connection, loadApp, type Module } from './compile.ts';
export type { Failure, LogEntry } from './call.ts';
export {
  runConnection,
  runModule,
  type ModuleInput,
  type ModuleResult,
  type ModuleSuccess,
} from './run.ts';
