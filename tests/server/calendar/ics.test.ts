import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { icsOf } from '#server/calendar/ics.ts';

const AT = Date.parse('2026-11-30T10:00:00.250Z');
const deadline = { uid: 'a.b@seven-doors', title: 'Week one', note: '', at: AT, reminds: true };

/** Long lines put together again (RFC 5545, 3.1), as a calendar reads them. */
function linesOf(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n');
}

function textOf(value: string): string {
  return value.replaceAll(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
}

describe('a calendar', () => {
  test('is written as RFC 5545 has it', () => {
    expect(icsOf('Seven Doors', [deadline], AT)).toBe([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Seven Doors//Tasks//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'X-WR-CALNAME:Seven Doors', 'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'BEGIN:VEVENT', 'UID:a.b@seven-doors', 'DTSTAMP:20261130T100000Z', 'DTSTART:20261130T100000Z', 'SUMMARY:Week one', 'TRANSP:TRANSPARENT',
      'BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Week one', 'TRIGGER:-P1D', 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', '',
    ].join('\r\n'));
  });

  test('reminds of nothing that is done', () => {
    expect(icsOf('Seven Doors', [{ ...deadline, reminds: false }], AT)).not.toContain('VALARM');
  });

  test('takes hostile titles as text', () => {
    const title = 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\\,;:"x"\u0000\u0007<script>';
    const lines = linesOf(icsOf('x', [{ ...deadline, title, note: 'one\ntwo; three, four' }], AT));
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain(String.raw`SUMMARY:a\nEND:VEVENT\nBEGIN:VEVENT\\\,\;:"x"<script>`);
    expect(lines).toContain(String.raw`DESCRIPTION:one\ntwo\; three\, four`);
  });

  test('has no line over 75 octets, breaks no character, and loses no text, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const ics = icsOf('x', [{ ...deadline, title }], AT);
      for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(ics).toString()).toBe(ics);
      const summary = linesOf(ics).find((line) => line.startsWith('SUMMARY:'))!;
      // eslint-disable-next-line no-control-regex
      expect(textOf(summary.slice('SUMMARY:'.length))).toBe(title.replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
    }));
    fc.assert(fc.property(fc.array(fc.constantFrom('重', '😀', 'a', 'é', ',', '\n'), { minLength: 60, maxLength: 200 }), (marks) => {
      for (const line of icsOf('x', [{ ...deadline, title: marks.join('') }], AT).split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(Buffer.from(line).toString()).toBe(line);
      }
    }));
  });
});
