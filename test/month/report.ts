/** What the automations did over all months, and what people were told. */
import type { EventKey } from '../../shared/events/table.ts';
import type { Platform } from './automation.ts';
import type { Figures } from './ledger.ts';
import type { Month } from './month.ts';

export interface Report {
  readonly platform: Platform;
  months: number;
  failed: number;
  ms: number;
  readonly figures: Map<EventKey, Figures>;
  /** Message → how often. */
  readonly messages: Map<string, number>;
}

export const emptyReport = (platform: Platform): Report => ({
  platform,
  months: 0,
  failed: 0,
  ms: 0,
  figures: new Map(),
  messages: new Map(),
});

const names: readonly (readonly [keyof Figures, string])[] = [
  ['runs', 'runs'],
  ['recorded', 'recorded'],
  ['quiet', 'quiet'],
  ['kept', 'kept'],
  ['lost', 'lost'],
  ['doubled', 'doubled'],
  ['again', 'again*'],
  ['overtaken', 'overtaken'],
  ['offInOutage', 'off†'],
  ['minutesOff', 'minutes off'],
  ['mails', 'mails'],
];

export const addUp = (report: Report, { figures, findings, runs, ms }: Month): void => {
  report.months += 1;
  report.ms += ms;
  if (findings.length > 0) report.failed += 1;
  for (const [event, some] of figures) {
    const all = report.figures.get(event);
    if (!all) report.figures.set(event, { ...some });
    else for (const [name] of names) all[name] += some[name];
  }
  for (const { told, delivery } of runs)
    for (const message of told) {
      // Numbers and identifiers differ from run to run, and the sentence does not.
      const sentence = `${delivery.event}: ${message.replace(/“[^”]*”|"[^"]*"/g, '"…"').replace(/\b\d{4,}\b/g, '…')}`;
      report.messages.set(sentence, (report.messages.get(sentence) ?? 0) + 1);
    }
};

export const printReport = ({ platform, months, failed, ms, figures, messages }: Report): void => {
  const rows = [
    ['', ...names.map(([, name]) => name)],
    ...[...figures].map(([event, some]) => [event, ...names.map(([name]) => String(some[name]))]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '),
  );
  const told = [...messages].sort(([, one], [, other]) => other - one);
  console.log(
    [
      `\n${failed === 0 ? '✓' : '✗'} ${platform}: ${months} months, ${failed} failed, ${(ms / 1000).toFixed(0)} s`,
      ...lines,
      'Runs are webhooks; recorded to overtaken are orders, refunds, sign-ups and clicks.',
      '* by Autoreplay, or a refund that the store sent twice; † by Zapier, in an outage',
      'What people were told:',
      ...told.slice(0, 40).map(([message, times]) => `${String(times).padStart(7)}  ${message}`),
    ].join('\n'),
  );
};
