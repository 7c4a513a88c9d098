import {
  identifiersOf,
  outputsOf,
  parseResponse,
  resultOf,
  sampleOf,
} from '../../../shared/api/response.ts';
import { claim } from '../../../shared/events/claim.ts';
import { conversion } from '../../../shared/events/conversion.ts';
import { refund } from '../../../shared/events/refund.ts';
import { visit } from '../../../shared/events/visit.ts';

const html = '<!doctype html><h1>502 Bad Gateway</h1>';

describe('a success', () => {
  test.each([
    ['data', '{"success":true,"data":{"conversion_id":"c_1"}}', { conversion_id: 'c_1' }],
    ['data that is a list', '{"success":true,"data":[1]}', [1]],
    ['data that is 0', '{"success":true,"data":0}', 0],
    ['data that is null', '{"success":true,"data":null}', null],
    ['no data', '{"success":true}', undefined],
    ['more than is documented', ' {"success":true,"data":1,"took":5}\n', 1],
  ])('is one with %s', (_, text, data) => {
    expect(parseResponse(200, text)).toEqual({ ok: true, data });
    for (const status of [201, 299])
      expect(parseResponse(status, text)).toEqual({ ok: true, data });
  });
});

describe('an answer of 200 is no success', () => {
  test.each([
    ['as HTML', html],
    ['cut off', '{"success":true,"data":{"conv'],
    ['empty', ''],
    ['with success missing', '{"data":{}}'],
    ['with success as text', '{"success":"true","data":{}}'],
    ['with success as 1', '{"success":1}'],
    ['as a list', '[{"success":true}]'],
    ['as text', '"success"'],
    ['as null', 'null'],
    ['as true', 'true'],
    ['with two successes', '{"success":true,"success":false}'],
    ['after a byte order mark', '\ufeff{"success":true}'],
  ])('%s', (_, text) => {
    expect(parseResponse(200, text)).toEqual({ ok: false, cause: 'no success' });
  });

  test('with success false, and the reason is kept', () => {
    expect(parseResponse(200, '{"success":false,"error":"Not today"}')).toEqual({
      ok: false,
      cause: 'no success',
      error: 'Not today',
    });
  });
});

describe('an answer of another status', () => {
  test.each([
    [400, 400],
    [401, 401],
    [403, 403],
    [404, 404],
    [408, 408],
    [409, 409],
    [422, 422],
    [429, 429],
    [500, 'server fault'],
    [503, 'server fault'],
    [599, 'server fault'],
    [300, 'redirect'],
    [301, 'redirect'],
    [304, 'redirect'],
    [308, 'redirect'],
    [402, 'other 4xx'],
    [418, 'other 4xx'],
    [499, 'other 4xx'],
    [199, 'other status'],
  ])('%d is %s, even when it claims success', (status, cause) => {
    expect(parseResponse(status, '{"success":true,"data":{}}')).toEqual({ ok: false, cause });
    expect(parseResponse(status, html)).toEqual({ ok: false, cause });
    expect(parseResponse(status, '{"success":false,"error":"Why"}')).toEqual({
      ok: false,
      cause,
      error: 'Why',
    });
  });

  test.each(['{"error":5}', '{"error":{"message":"x"}}', '{"error":null}', '{"message":"x"}'])(
    'has no reason in %s',
    (text) => {
      expect(parseResponse(400, text)).toEqual({ ok: false, cause: 400 });
    },
  );
});

describe('what an action hands on', () => {
  const body = { order_id: 'A', refund_amount: 5, refund_id: 'R', refund_reason: 'Too big' };

  test('is the identifiers that were sent, and what the API gave, key by key', () => {
    expect(resultOf(refund, body, { refunded: 5, left: null })).toStrictEqual({
      order_id: 'A',
      refund_id: 'R',
      refunded: 5,
      left: null,
    });
  });

  test('is the API’s value where it has the same key', () => {
    expect(resultOf(refund, body, { order_id: 'B' })).toStrictEqual({
      order_id: 'B',
      refund_id: 'R',
    });
  });

  test.each([undefined, null, {}])('has nothing more where the API gave %j', (data) => {
    expect(resultOf(conversion, { order_total: 1 }, data)).toStrictEqual({});
  });

  test.each([0, false, '', [], [1]])('keeps data without keys whole: %j', (data) => {
    expect(resultOf(visit, { referral_code: 'J' }, data)).toStrictEqual({
      referral_code: 'J',
      data,
    });
  });

  test('never repeats an address or a name', () => {
    const sent = { referral_code: 'J', email: 'a@b', name: 'Sam', phone: '5' };
    expect(resultOf(claim, sent, undefined)).toStrictEqual({ referral_code: 'J' });
  });

  test('is labeled before the first run, and what is always there is marked', () => {
    expect(outputsOf(refund).map(({ key, label }) => [key, label])).toEqual([
      ['order_id', 'Order ID'],
      ['conversion_id', 'Conversion ID'],
      ['claim_id', 'Claim ID'],
      ['refund_id', 'Refund ID'],
    ]);
    const always = [conversion, refund, claim, visit].map((event) =>
      sampleOf(outputsOf(event).filter((output) => output.always)),
    );
    const code = { referral_code: 'JOHN123' };
    expect(always).toStrictEqual([{}, {}, code, code]);
  });

  test('knows identifiers by their kind', () => {
    expect(identifiersOf(refund).map(({ key }) => key)).toEqual([
      'order_id',
      'conversion_id',
      'claim_id',
      'refund_id',
    ]);
  });
});

describe('when keys of the answer become known', () => {
  const known = {
    ...refund,
    results: [
      { key: 'refund_id', label: 'Refund number', type: 'number', example: 7 },
      { key: 'left', label: 'Left', type: 'number', example: 5, optional: true },
    ],
  } as const;

  test('they are promised, and win over an identifier of the same key', () => {
    const outputs = outputsOf(known).map(({ key, label, always }) => [key, label, always]);
    expect(outputs).toEqual([
      ['order_id', 'Order ID', false],
      ['conversion_id', 'Conversion ID', false],
      ['claim_id', 'Claim ID', false],
      ['refund_id', 'Refund number', true],
      ['left', 'Left', false],
    ]);
    expect(sampleOf(outputsOf(known))).toMatchObject({ refund_id: 7, left: 5 });
  });
});
