import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeModel, encodeModel, HEARD_ACTS } from '#engine/understanding/model.ts';
import { ear, hear, heardActs } from '#tests/ear.ts';

describe('what is said plainly is heard', () => {
  test.each([
    ['Good morning, this is Chen from the lending branch; am I speaking to Mr Lei?', 'open-call'],
    ['Take your time and tell me everything, I am listening', 'invite-venting'],
    ['You owe 5,399 yuan and the instalment is five days overdue', 'state-facts'],
    ['I am sorry that my colleagues rang you at lunch, that was our mistake', 'apologise'],
    ['You can pay half today and the rest in two parts over the next month', 'offer-options'],
    ['How much can you bring on Friday?', 'ask-commitment'],
    ['Nobody in your family will hear about this from us', 'reassure'],
    ['Pay up or the police will come and arrest you', 'false-threat'],
    ['You are a worthless lying piece of trash', 'humiliate'],
  ])('%s', (text, act) => {
    expect(heardActs('en', text)).toContain(act);
  });
  test.each([
    ['您好，我是惠民小贷的小陈，请问是雷老板本人吗', 'open-call'],
    ['您慢慢说，我听着，不打断您', 'invite-venting'],
    ['您这期五千三百九十九，已经逾期五天了', 'state-facts'],
    ['中午给您打电话是我们不对，跟您道个歉', 'apologise'],
    ['您可以今天先还一半，剩下的分两次在一个月内还清', 'offer-options'],
    ['您周五能还多少', 'ask-commitment'],
    ['这件事我们不会跟您家里任何人说', 'reassure'],
    ['再不还就让警察来抓你', 'false-threat'],
    ['你這種廢物', 'humiliate'],
  ])('%s', (text, act) => {
    expect(heardActs('zh-CN', text)).toContain(act);
  });
});

describe('violations that are denied or quoted cost nothing', () => {
  test.each(['We will not call your family', 'You said somebody threatened to send the police', 'I never said that you would go to prison', 'Nobody is going to take your stall'])('%s', (text) => {
    expect(heardActs('en', text).filter((act) => ['false-threat', 'threaten-harm', 'expose', 'involve-others', 'harass'].includes(act))).toEqual([]);
  });
  test.each(['我们不会告诉您家里人', '您说有人拿警察吓唬您', '我可没说要抓您', '没有人会搬您的货'])('%s', (text) => {
    expect(heardActs('zh-CN', text).filter((act) => ['false-threat', 'threaten-harm', 'expose', 'involve-others', 'harass'].includes(act))).toEqual([]);
  });
});

describe('what is no reply is told so', () => {
  test.each([['', 'empty'], ['   \n', 'empty'], ['😀🎉👍', 'no-words'], ['?!... 12345', 'no-words'], ['x'.repeat(10_000), 'too-long'], ['empathy policy options recap commitment benefits procedure', 'keywords'], ['同理心 政策 方案 复述 承诺 好处 程序', 'keywords']])('%j', (text, trouble) => {
    expect(hear('en', text)).toMatchObject({ outcome: 'rephrase', trouble });
  });

  test('another language and markup are not understood, and are nothing worse', () => {
    for (const text of ['Здравствуйте, как дела?', 'مرحبا كيف حالك', '<script>alert(1)</script>', '\u202Egnp.exe\u202C']) expect(['rephrase', 'did-you-mean']).toContain(hear('en', text).outcome);
  });
});

test('any text is taken; what is heard has words of the text as evidence, and is the same every time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('en' as const, 'zh-CN' as const), fc.string({ maxLength: 60 }), (text, language, context) => {
    const understood = hear(language, text, context);
    for (const { evidence } of understood.acts) for (const [start, end] of evidence) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    expect(hear(language, text, context)).toEqual(understood);
  }), { numRuns: 300 });
});

test('spelling, width, case and traditional characters make no difference to what is heard', () => {
  expect(heardActs('zh-CN', '您慢慢說，我聽著，不打斷您')).toEqual(heardActs('zh-CN', '您慢慢说，我听着，不打断您'));
  expect(heardActs('en', 'ＨＯＷ ＭＵＣＨ can you bring on friday？')).toEqual(heardActs('en', 'how much can you bring on Friday?'));
});

describe('the model', () => {
  test('comes back from its bytes as it went', () => {
    expect(decodeModel(encodeModel(ear.model))).toEqual(ear.model);
    expect(ear.model.biases).toHaveLength(HEARD_ACTS.length);
  });

  test('that is cut off or damaged is refused with a clear message', () => {
    const bytes = encodeModel(ear.model);
    for (const damaged of [new Uint8Array(), bytes.subarray(0, 100), bytes.subarray(0, bytes.length - 1), Uint8Array.from([...bytes.subarray(0, 8), 0xff, ...bytes.subarray(9)])]) {
      expect(() => decodeModel(damaged)).toThrow(/model for typed replies cannot be used/);
    }
  });
});
