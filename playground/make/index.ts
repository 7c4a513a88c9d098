/** A runtime that loads and runs a Make custom app without Make. */
export { type App, type Connection, loadApp, type Module } from './app.ts';
export type { Failure } from './call.ts';
export { type ConnectionSuccess, runConnection } from './connection.ts';
export type { ErrorType } from '../../make-app/format/error-types.ts';
export type { Phase } from './errors.ts';
export { type ModuleInput, type ModuleResult, type ModuleSuccess, runModule } from './module.ts';
export { emptystring } from './problems.ts';
export type { HttpRequest } from './request.ts';
export type { LogEntry, LoggedRequest, LoggedResponse } from './sanitize.ts';
