/** Runs a scenario from its blueprint, as far as the app's templates need it. */
export { readScenario, type Scenario } from './read.ts';
export { runScenario, type Incomplete, type Installed, type ScenarioRun } from './run.ts';
