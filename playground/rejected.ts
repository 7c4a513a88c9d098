/** What both apps do with a key that the local API rejects, in markdown. */
import { join } from 'node:path';
import { readFolder } from '../make-app/format/folder.ts';
import zapierApp from '../zapier-app/index.ts';
import { startApi } from './api/start.ts';
import { loadApp, runConnection, runModule } from './make/index.ts';
import { localFiles } from './page/apps.ts';
import { zapierRuntime } from './zapier/run.ts';

interface Account {
  readonly apiKey: string;
  readonly brandId: string;
}

export type Values = Readonly<Record<string, unknown>>;

export interface Rejected {
  readonly make: (module: string, parameters: Values) => Promise<string>;
  readonly connect: () => Promise<string>;
  /** @param key the field that the log is read for */
  readonly zapier: (values: Values, key: string) => Promise<string>;
}

export const code = (text: string): string => `\`${text}\``;
export const json = (value: unknown): string => code(JSON.stringify(value));

/** @param account that the local API doesn't know */
export const withRejected = async <T>(
  { apiKey, brandId }: Account,
  use: (apps: Rejected) => Promise<T>,
): Promise<T> => {
  const api = await startApi();
  const files = readFolder(join(import.meta.dirname, '..', 'make-app', 'app'));
  const app = loadApp(localFiles(files, api.baseUrl));
  const connection = { apiKey, brandId };
  const zapier = zapierRuntime(zapierApp);

  const make: Rejected['make'] = async (module, parameters) => {
    const result = await runModule(app, module, { connection, parameters });
    if (result.ok && result.request) throw new Error('A made-up key was accepted');
    if (result.ok) return `The output is ${json(result.output)}. Nothing is sent.`;
    const { request, type, message } = result;
    if (!request) return `${type}: ${code(message.replace(/\s+/g, ' '))} Nothing is sent.`;
    return `${type}. The log shows ${code(request.body ?? '')}.`;
  };
  const connect = async () => {
    const result = await runConnection(app, 'apiKey', connection);
    return result.ok ? 'It is saved at once.' : code(result.message);
  };
  const ofZapier: Rejected['zapier'] = async (values, key) => {
    const { inputData, inputDataRaw } = zapier.bundle('record_conversion', values);
    const account = { api_key: apiKey, brand_id: brandId };
    const result = await zapier.run('record_conversion', inputData, account, inputDataRaw);
    if (result.ok) throw new Error('Nothing may be recorded here');
    const log = json({ inputData: inputData[key], inputDataRaw: inputDataRaw[key] });
    return `${code(result.message)} The log shows, for ${code(key)}, ${log}.`;
  };

  try {
    return await use({ make, connect, zapier: ofZapier });
  } finally {
    await api.close();
  }
};
