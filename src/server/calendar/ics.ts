/** A deadline in a calendar, with a reminder one day before if it is still to be met. Times in milliseconds. */
export interface Deadline {
  /** Stays the same for ever, so that calendars update the entry instead of adding another. */
  readonly uid: string;
  readonly title: string;
  readonly note: string;
  readonly at: number;
  readonly reminds: boolean;
}

/** Octets in a line at most, its line break not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** Writes a calendar (iCalendar, RFC 5545) as of `writtenAt`. All text is data: nothing in it can begin a property of its own. */
export function icsOf(name: string, deadlines: readonly Deadline[], writtenAt: number): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Seven Doors//Tasks//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...deadlines.flatMap((deadline) => eventOf(deadline, writtenAt)), 'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventOf({ uid, title, note, at, reminds }: Deadline, writtenAt: number): string[] {
  return [
    'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${utc(writtenAt)}`, `DTSTART:${utc(at)}`, `SUMMARY:${escaped(title)}`,
    ...(note === '' ? [] : [`DESCRIPTION:${escaped(note)}`]), 'TRANSP:TRANSPARENT',
    ...(reminds ? ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, 'TRIGGER:-P1D', 'END:VALARM'] : []),
    'END:VEVENT',
  ];
}

/** `20261124T080000Z` */
function utc(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}

/** Text as a value (RFC 5545, 3.3.11); control characters have no place in it. */
function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** Breaks a long line; a character is never broken apart. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = '';
      octets = 1; // the space that begins a line that goes on
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
