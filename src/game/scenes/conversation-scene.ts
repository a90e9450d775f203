import Phaser from 'phaser';
import type { EndingKind, Expression, MoodBand } from '#engine/scenario/vocabulary.ts';
import { Demeanour } from '../body-language/demeanour.ts';
import type { Feelings } from '../body-language/moment.ts';
import type { Frame } from '../frame.ts';
import { Backdrop } from '../objects/backdrop.ts';
import { Cast } from '../objects/cast.ts';
import { Doorway } from '../objects/doorway.ts';
import { LivingPlace } from '../objects/living-place.ts';
import { MoodLight } from '../objects/mood-light.ts';
import { loadPictures, placeOf } from '../picture.ts';
import type { PlaceLife } from '../places/place-life.ts';
import { readAsset } from '../read-asset.ts';
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

/** How long a body shows what it just heard before it speaks, in milliseconds. */
const REACTION_MS = 520;
/** How long somebody is seen at the door before it shuts. */
const AT_THE_DOOR_MS = 1300;

/** Place, customer, light of the mood. It is told what is said and felt and knows nothing of why. */
export class ConversationScene extends Phaser.Scene {
  #setting!: ConversationSetting;
  #demeanour!: Demeanour;
  #cast: Cast | null = null;
  #backdrop: Backdrop | null = null;
  #living: LivingPlace | null = null;
  #light: MoodLight | null = null;
  /** Who is seen, and with what face; null for nobody. */
  #seen: { readonly person: string; readonly expression: Expression } | null = null;
  #reactedAt = 0;
  #next: Phaser.Time.TimerEvent | null = null;

  constructor() {
    super(SCENES.conversation);
  }

  create(setting: ConversationSetting): void {
    const { person, expression } = setting;
    this.#setting = setting;
    this.#demeanour = new Demeanour(person ?? setting.customer, expression);
    this.#cast = null;
    this.#backdrop = null;
    this.#living = null;
    this.#light = null;
    this.#seen = person === null ? null : { person, expression };
    this.#reactedAt = 0;
    this.#next = null;
    this.scale.on('resize', this.#resize, this);
    this.events.once('shutdown', this.#close, this);
    void this.#open();
  }

  async #open(): Promise<void> {
    const { assets, customer, person, still, frame } = this.#setting;
    const place = placeOf(assets, customer);
    const doorway = still || person === null ? null : new Doorway(this);
    const cast = new Cast(this, { assets, still, frame });
    this.#cast = cast;
    const scale = Math.min(2, Backdrop.scaleFor(place, this.scale.width, this.scale.height));
    await Promise.all([loadPictures(this, [place], scale), this.#present()]);
    if (this.#cast !== cast || !this.scene.isActive()) return;
    if (this.textures.exists(place.key)) this.#backdrop = new Backdrop(this, place);
    this.#light = new MoodLight(this, still);
    cast.standIn(this.#setting.frame);
    await doorway?.open();
    this.#setting.onReady();
    await this.#enliven(scale);
  }

  /** What moves in the place comes last: nobody waits for it. */
  async #enliven(scale: number): Promise<void> {
    const backdrop = this.#backdrop;
    const place = placeOf(this.#setting.assets, this.#setting.customer);
    const life = await readAsset<PlaceLife>(place.life);
    if (life === null || backdrop === null || backdrop !== this.#backdrop || !this.scene.isActive()) return;
    this.#living = new LivingPlace(this, backdrop.layer, place.key, this.#setting.still);
    await this.#living.fill(life, scale);
  }

  /** Nobody is there: the customer has not been met yet, or somebody went in again. */
  empty(): void {
    this.#seen = null;
    this.#cast?.leave();
  }

  /** Somebody shows a face: the customer, or another who speaks for a while. */
  face(person: string, expression: Expression): void {
    this.#seen = { person, expression };
    this.#demeanour.faces(person, expression);
    void this.#present();
  }

  feel(feelings: Feelings, band: MoodBand): void {
    if (this.#demeanour.feels(feelings, band)) this.#reactedAt = this.time.now;
    this.#cast?.figure?.feel(feelings);
    this.#light?.feel(feelings);
    void this.#present();
  }

  /** Whoever is seen speaks for so long, and then listens. What they just heard is seen first. */
  speak(milliseconds: number): void {
    const pending = this.#setting.still ? 0 : Math.max(0, REACTION_MS - (this.time.now - this.#reactedAt));
    this.#cast?.figure?.speak(milliseconds);
    this.#then(Math.min(pending, milliseconds / 2), () => {
      this.#demeanour.speaks();
      void this.#present();
      this.#then(milliseconds - pending, () => this.listen());
    });
  }

  /** Whoever is seen has said what they had to say. */
  listen(): void {
    this.#next?.remove();
    this.#demeanour.listens();
    this.#cast?.figure?.quiet();
    void this.#present();
  }

  /** The talk is over. Who breaks it off shuts the door. */
  end(ending: EndingKind): void {
    this.#next?.remove();
    this.#demeanour.ends(ending);
    void this.#present();
    if (ending === 'broken-off') this.#then(AT_THE_DOOR_MS, () => new Doorway(this).shut(this.#setting.still));
  }

  standIn(frame: Frame): void {
    this.#setting = { ...this.#setting, frame };
    this.#cast?.standIn(frame);
  }

  async #present(): Promise<void> {
    const cast = this.#cast;
    if (this.#seen === null || cast === null) return;
    const before = cast.figure;
    await cast.show({ ...this.#seen, pose: this.#demeanour.pose });
    if (cast.figure !== before) cast.figure?.feel(this.#demeanour.feelings);
  }

  #then(milliseconds: number, callback: () => void): void {
    this.#next?.remove();
    this.#next = this.time.delayedCall(Math.max(0, milliseconds), callback);
  }

  /** All places and people together would fill a small graphics memory, so each talk gives back its own. */
  #close(): void {
    this.scale.off('resize', this.#resize, this);
    void this.#cast?.destroy();
    this.#cast = null;
    this.#living?.destroy();
    this.#backdrop = null;
    const { key } = placeOf(this.#setting.assets, this.#setting.customer);
    if (this.textures.exists(key)) this.textures.remove(key);
  }

  #resize(): void {
    this.#backdrop?.cover(this.scale.width, this.scale.height);
    this.#light?.cover(this.scale.width, this.scale.height);
  }
}
