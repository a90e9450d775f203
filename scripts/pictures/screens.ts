import type { Player } from './player.ts';
import { debriefedTalk, finishedTalks, talkAfter, talkBeforeEnd, talkWhere } from './stored-talks.ts';

/** How one picture comes about, for a player who has just arrived and has nothing stored. */
export type Screen = (player: Player, name: string) => Promise<void>;

const DEBRIEFED = 'overconfident';

/** Every screen worth a look, by the name of its picture. */
export const SCREENS: Readonly<Record<string, Screen>> = {
  street: (player, name) => player.shoots(name),
  async 'street-played'(player, name) {
    await player.stores('finished', await finishedTalks());
    await player.stores('interrupted', [(await talkAfter(2, { customer: 'promiser' })).attempt]);
    await player.page.reload();
    await player.page.locator('[data-door]').first().waitFor();
    await player.shoots(name, { whole: true });
  },
  async file(player, name) {
    await player.goesTo('file/provocative', '[data-knock]');
    await player.shoots(name, { whole: true });
  },
  async 'talk-first'(player, name) {
    await player.goesTo('talk/provocative', '.bubble');
    await player.listens();
    await player.shoots(name);
  },
  async 'talk-performing'(player, name) {
    const talk = await talkAfter(3, { customer: 'victim' });
    await player.joins(talk);
    await player.says(talk.recommended);
    await player.page.locator('.bubble.by-customer.is-new').first().waitFor();
    await player.shoots(name, { after: 0 });
  },
  talk: (player, name) => explained(player, name, 'sophisticated', 'recommended'),
  'talk-wrong': (player, name) => explained(player, name, 'provocative', 'random'),
  async 'talk-practise'(player, name) {
    const talk = await talkAfter(5, { customer: 'overconfident', mode: 'practise' });
    await player.joins(talk);
    await player.says(talk.recommended);
    await player.listens();
    await player.shoots(name);
  },
  async 'talk-exam'(player, name) {
    await player.joins(await talkAfter(4, { customer: 'stubborn', mode: 'exam' }));
    await player.shoots(name);
  },
  'plan-narrator': (player, name) => planned(player, name, 'narrator'),
  'plan-employee': (player, name) => planned(player, name, 'employee'),
  'plan-neighbour': (player, name) => planned(player, name, 'neighbour'),
  async 'talk-ended'(player, name) {
    const talk = await talkBeforeEnd({ customer: 'promiser' });
    await player.joins(talk);
    await player.says(talk.recommended);
    await player.listens();
    await player.shoots(name);
  },
  async 'talk-leave'(player, name) {
    await player.joins(await talkAfter(2, { customer: 'victim' }));
    await player.page.locator('[data-leave]').click();
    await player.shoots(name);
  },
  async 'talk-handbook'(player, name) {
    await player.joins(await talkAfter(2, { customer: 'victim' }));
    await player.page.locator('[data-handbook]').click();
    await player.page.locator('dialog .chapter').waitFor();
    await player.shoots(name);
  },
  debrief: (player, name) => debriefed(player, name, false),
  'debrief-whole': (player, name) => debriefed(player, name, true),
  async progress(player, name) {
    await player.stores('finished', await finishedTalks());
    await player.goesTo('progress', '.best-list');
    await player.shoots(name, { whole: true });
  },
  'progress-empty': (player, name) => sheet(player, name, 'progress', false),
  handbook: (player, name) => sheet(player, name, 'handbook', true),
  'handbook-chapter': (player, name) => sheet(player, name, 'handbook/victim', true),
  'handbook-conduct': (player, name) => sheet(player, name, 'handbook/conduct', false),
  failure: (player, name) => sheet(player, name, 'talk/nobody', false),
};

async function explained(player: Player, name: string, customer: string, choice: 'recommended' | 'random'): Promise<void> {
  const talk = await talkAfter(choice === 'random' ? 2 : 4, { customer });
  await player.joins(talk);
  await player.says(talk[choice]);
  await player.listens();
  await player.shoots(name);
}

async function planned(player: Player, name: string, speaker: 'narrator' | 'employee' | 'neighbour'): Promise<void> {
  await player.joins(await talkWhere(speaker, { customer: 'evasive' }));
  await player.shoots(name);
}

async function debriefed(player: Player, name: string, whole: boolean): Promise<void> {
  const talk = await debriefedTalk(DEBRIEFED);
  await player.stores('finished', [talk]);
  await player.goesTo(`debrief/${talk.id}`, '.debrief');
  await player.shoots(name, { whole });
}

async function sheet(player: Player, name: string, address: string, whole: boolean): Promise<void> {
  await player.goesTo(address, '.sheet h1');
  await player.shoots(name, { whole });
}
