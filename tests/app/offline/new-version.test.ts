import { expect, onTestFinished, test, vi } from 'vitest';
import { NewVersion, type Registration, type Workers } from '#app/offline/new-version.ts';

/** A browser with one tab on the game, in which versions come and go. */
class Browser {
  readonly workers = Object.assign(new EventTarget(), { controller: null as object | null });
  readonly registration = Object.assign(new EventTarget(), { active: null as object | null, waiting: null as Registration['waiting'], installing: null as Registration['installing'] });
  isTalkOpenHere = false;
  isTalkOpenElsewhere = false;
  reloads = 0;

  opensGame(): NewVersion {
    return new NewVersion({
      workers: this.workers as Workers,
      registration: this.registration,
      isTalkOpenHere: () => this.isTalkOpenHere,
      whileNoTalkIsOpen: async (act) => {
        if (this.isTalkOpenElsewhere) return false;
        await act();
        return true;
      },
      reload: () => {
        this.reloads += 1;
      },
    });
  }

  hasVersion(): this {
    this.registration.active = {};
    this.workers.controller = {};
    return this;
  }

  /** A version is stored; the very first takes over at once. */
  storesVersion(): void {
    const worker = Object.assign(new EventTarget(), { state: 'installing' });
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    worker.state = 'installed';
    this.registration.installing = null;
    this.registration.waiting = { postMessage: () => this.takesOver() };
    worker.dispatchEvent(new Event('statechange'));
    if (this.registration.active === null) this.takesOver();
  }

  takesOver(): void {
    this.registration.active = this.registration.waiting;
    this.registration.waiting = null;
    this.workers.controller = {};
    this.workers.dispatchEvent(new Event('controllerchange'));
  }
}

test('the first version is no new one', () => {
  const browser = new Browser();
  const version = browser.opensGame();
  browser.storesVersion();
  expect(version.state.value).toBe('none');
});

test('a new version is told of, and taken when asked for', async () => {
  const browser = new Browser().hasVersion();
  const version = browser.opensGame();
  browser.storesVersion();
  expect(version.state.value).toBe('ready');
  expect(browser.reloads).toBe(0);
  await version.take();
  expect(browser.reloads).toBe(1);
  expect(browser.registration.waiting).toBeNull();
});

test('one that was waiting already is told of, too', () => {
  const browser = new Browser().hasVersion();
  browser.registration.waiting = { postMessage: () => undefined };
  expect(browser.opensGame().state.value).toBe('ready');
});

test('nothing is taken while a talk is open here; once it is left, it is', async () => {
  const browser = new Browser().hasVersion();
  const version = browser.opensGame();
  browser.storesVersion();
  browser.isTalkOpenHere = true;
  await version.take();
  expect([browser.reloads, browser.registration.waiting === null]).toEqual([0, false]);
  browser.isTalkOpenHere = false;
  await version.take();
  expect(browser.reloads).toBe(1);
});

test('a talk in another tab holds it back, and that is said', async () => {
  const browser = new Browser().hasVersion();
  const version = browser.opensGame();
  browser.storesVersion();
  browser.isTalkOpenElsewhere = true;
  await version.take();
  expect([version.state.value, browser.reloads, browser.registration.waiting === null]).toEqual(['elsewhere', 0, false]);
});

test('a version that another tab took is told of; this tab stays as it is until asked', async () => {
  const browser = new Browser().hasVersion();
  const version = browser.opensGame();
  browser.takesOver();
  expect([version.state.value, browser.reloads]).toEqual(['ready', 0]);
  await version.take();
  expect(browser.reloads).toBe(1);
});

test('a talk begun in the moment of taking over is not cut off', async () => {
  const browser = new Browser().hasVersion();
  const version = browser.opensGame();
  browser.storesVersion();
  browser.workers.addEventListener('controllerchange', () => {
    browser.isTalkOpenHere = true;
  });
  await version.take();
  expect(browser.reloads).toBe(0);
});

test('one that cannot take over yet leaves the page as it is, and can be asked for again', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const browser = new Browser().hasVersion();
  const version = browser.opensGame();
  browser.storesVersion();
  browser.registration.waiting = { postMessage: () => undefined };
  const taken = version.take();
  await vi.advanceTimersByTimeAsync(10_000);
  await taken;
  expect(browser.reloads).toBe(0);
  browser.takesOver();
  await version.take();
  expect(browser.reloads).toBe(1);
});

test('leaving a talk when there is nothing new does nothing', async () => {
  const browser = new Browser().hasVersion();
  await browser.opensGame().take();
  expect(browser.reloads).toBe(0);
});
