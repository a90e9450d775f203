import Phaser from 'phaser';
import type { Expression } from '#engine/scenario/vocabulary.ts';
import type { Frame } from '../frame.ts';
import { Backdrop } from '../objects/backdrop.ts';
import { CustomerFigure } from '../objects/customer-figure.ts';
import { Doorway } from '../objects/doorway.ts';
import { MoodLight } from '../objects/mood-light.ts';
import { loadPictures, type Picture, placeOf, PORTRAIT, portraitOf } from '../picture.ts';
import { SCENES } from '../scene-keys.ts';

/** Who stands where when the door opens. */
export interface ConversationSetting {
  readonly assets: string;
  /** Whose place it is, and who is seen in it first, if anybody. */
  readonly customer: string;
  readonly person: string | null;
  readonly expression: Expression;
  readonly frame: Frame;
  readonly still: boolean;
  readonly onReady: () => void;
}

/** Place, customer, light of the mood. It is told what to show and knows nothing of the talk. */
export class ConversationScene extends Phaser.Scene {
  #setting!: ConversationSetting;
  #figure: CustomerFigure | null = null;
  #backdrop: Backdrop | null = null;
  #light: MoodLight | null = null;
  /** Whose face is wanted last, while pictures still load; null for nobody. */
  #shown: string | null = null;
  readonly #pictures = new Set<string>();

  constructor() {
    super(SCENES.conversation);
  }

  create(setting: ConversationSetting): void {
    this.#setting = setting;
    this.#figure = null;
    this.#backdrop = null;
    this.#light = null;
    this.#shown = setting.person === null ? null : portraitOf(setting.assets, setting.person, setting.expression).key;
    this.scale.on('resize', this.#resize, this);
    this.events.once('shutdown', this.#close, this);
    void this.#open();
  }

  async #open(): Promise<void> {
    const { assets, customer, person, expression, still } = this.#setting;
    const place = placeOf(assets, customer);
    const cover = Math.max(this.scale.width / place.width, this.scale.height / place.height);
    const portrait = person === null ? null : portraitOf(assets, person, expression);
    const doorway = still || person === null ? null : new Doorway(this);
    await this.#load(portrait === null ? [place] : [place, portrait], Math.min(2, Math.max(cover, this.#portraitScale())));
    if (!this.scene.isActive()) return;
    if (this.textures.exists(place.key)) this.#backdrop = new Backdrop(this, place.key);
    this.#light = new MoodLight(this, still);
    this.#figure = new CustomerFigure(this, still);
    this.#figure.standIn(this.#setting.frame);
    if (this.#shown !== null) this.#figure.wear(this.#shown);
    await doorway?.open();
    this.#setting.onReady();
  }

  /** Nobody is there: the customer has not been met yet, or somebody went in again. */
  empty(): void {
    this.#shown = null;
    this.#figure?.leave();
  }

  /** Somebody shows a face: the customer, or another who speaks for a while. */
  async face(person: string, expression: Expression): Promise<void> {
    const picture = portraitOf(this.#setting.assets, person, expression);
    this.#shown = picture.key;
    await this.#load([picture], this.#portraitScale());
    if (this.#shown === picture.key) this.#figure?.wear(picture.key);
  }

  feel(mood: { readonly tension: number; readonly trust: number }): void {
    this.#figure?.feel(mood);
    this.#light?.feel(mood);
  }

  speak(milliseconds: number): void {
    this.#figure?.speak(milliseconds);
  }

  standIn(frame: Frame): void {
    this.#setting = { ...this.#setting, frame };
    this.#figure?.standIn(frame);
  }

  #load(pictures: readonly Picture[], scale: number): Promise<void> {
    for (const picture of pictures) this.#pictures.add(picture.key);
    return loadPictures(this, pictures, scale);
  }

  /** All places and faces together would fill a small graphics memory, so each talk gives back its own. */
  #close(): void {
    this.scale.off('resize', this.#resize, this);
    for (const key of this.#pictures) if (this.textures.exists(key)) this.textures.remove(key);
    this.#pictures.clear();
  }

  #portraitScale(): number {
    return Math.min(2, Math.max(0.5, this.#setting.frame.height / PORTRAIT.height));
  }

  #resize(): void {
    this.#backdrop?.cover(this.scale.width, this.scale.height);
    this.#light?.cover(this.scale.width, this.scale.height);
  }
}
