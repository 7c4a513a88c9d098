// zapier-platform-core ends a process that has grown; what grows here is the tests, not the app.
jest.mock('zapier-platform-core/src/tools/memory-checker', () => () => undefined);
