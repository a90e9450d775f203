import type { Figure } from '#engine/scenario/figures.ts';
import type { Language } from './languages.ts';

const englishDate = new Intl.DateTimeFormat('en-GB', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** A figure as people of that language write it in running text: `5,399 yuan`, `11月27日（周五）`. */
export function formatFigure(figure: Figure, language: Language): string {
  switch (figure.kind) {
    case 'money': return money(figure.fen, language);
    case 'days': return language === 'en' ? `${figure.days} ${figure.days === 1 ? 'day' : 'days'}` : `${figure.days}天`;
    case 'date': return date(figure.date, language);
    case 'count': return String(figure.count);
    case 'percent': return `${figure.percent}%`;
  }
}

function money(fen: number, language: Language): string {
  const yuan = (fen / 100).toFixed(fen % 100 === 0 ? 0 : 2);
  return language === 'en' ? `${yuan.replace(/\B(?=(\d{3})+(?!\d))/g, ',')} yuan` : `${yuan}元`;
}

function date(iso: string, language: Language): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (language === 'en') return englishDate.format(day).replace(',', '');
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日（${WEEKDAYS[day.getUTCDay()]}）`;
}
