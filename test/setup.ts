// zapier-platform-core ends a process that uses much memory, and here the tests use it, not the app.
jest.mock('zapier-platform-core/src/tools/memory-checker', () => () => undefined);
