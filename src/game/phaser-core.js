/**
 * The parts of Phaser this game draws with; everywhere else they are imported as `import Phaser from 'phaser'`.
 * scripts/phaser-core.ts turns this list into one module. A part that is missing at run time although its types exist
 * is added here: an object needs its class and its …Factory (which adds the method to `this.add`).
 */
import 'phaser/src/polyfills/requestVideoFrame';

import CONST from 'phaser/src/const';
import BlendModes from 'phaser/src/renderer/BlendModes';
import Cameras2D from 'phaser/src/cameras/2d';
import Core from 'phaser/src/core';
import Data from 'phaser/src/data';
import Color from 'phaser/src/display/color';
import Masks from 'phaser/src/display/mask';
import Events from 'phaser/src/events';
import Filters from 'phaser/src/filters';
import Game from 'phaser/src/core/Game';
import Components from 'phaser/src/gameobjects/components';
import GameObject from 'phaser/src/gameobjects/GameObject';
import GameObjectEvents from 'phaser/src/gameobjects/events';
import Container from 'phaser/src/gameobjects/container/Container';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics';
import Image from 'phaser/src/gameobjects/image/Image';
import Layer from 'phaser/src/gameobjects/layer/Layer';
import NineSlice from 'phaser/src/gameobjects/nineslice/NineSlice';
import Particles from 'phaser/src/gameobjects/particles';
import Rectangle from 'phaser/src/gameobjects/shape/rectangle/Rectangle';
import Sprite from 'phaser/src/gameobjects/sprite/Sprite';
import Text from 'phaser/src/gameobjects/text/Text';
import Zone from 'phaser/src/gameobjects/zone/Zone';
import Circle from 'phaser/src/geom/circle';
import GeomRectangle from 'phaser/src/geom/rectangle';
import Input from 'phaser/src/input';
import LoaderEvents from 'phaser/src/loader/events';
import LoaderPlugin from 'phaser/src/loader/LoaderPlugin';
import Between from 'phaser/src/math/Between';
import Clamp from 'phaser/src/math/Clamp';
import DegToRad from 'phaser/src/math/DegToRad';
import Easing from 'phaser/src/math/easing';
import FloatBetween from 'phaser/src/math/FloatBetween';
import Linear from 'phaser/src/math/Linear';
import RadToDeg from 'phaser/src/math/RadToDeg';
import Vector2 from 'phaser/src/math/Vector2';
import Plugins from 'phaser/src/plugins';
import Renderer from 'phaser/src/renderer';
import Scale from 'phaser/src/scale';
import ScaleModes from 'phaser/src/renderer/ScaleModes';
import Scene from 'phaser/src/scene/Scene';
import Scenes from 'phaser/src/scene';
import Textures from 'phaser/src/textures';
import Time from 'phaser/src/time';
import TintModes from 'phaser/src/renderer/TintModes';
import Tweens from 'phaser/src/tweens';

import 'phaser/src/gameobjects/DisplayList'; // plugins of every scene: this.children, this.add, this.make
import 'phaser/src/gameobjects/UpdateList';
import 'phaser/src/gameobjects/GameObjectCreator';
import 'phaser/src/gameobjects/GameObjectFactory';

import 'phaser/src/gameobjects/container/ContainerFactory';
import 'phaser/src/gameobjects/graphics/GraphicsFactory';
import 'phaser/src/gameobjects/image/ImageFactory';
import 'phaser/src/gameobjects/layer/LayerFactory';
import 'phaser/src/gameobjects/nineslice/NineSliceFactory';
import 'phaser/src/gameobjects/particles/ParticleEmitterFactory';
import 'phaser/src/gameobjects/shape/rectangle/RectangleFactory';
import 'phaser/src/gameobjects/sprite/SpriteFactory';
import 'phaser/src/gameobjects/text/TextFactory';
import 'phaser/src/gameobjects/zone/ZoneFactory';
import 'phaser/src/loader/filetypes/AtlasJSONFile';
import 'phaser/src/loader/filetypes/ImageFile';
import 'phaser/src/loader/filetypes/JSONFile';
import 'phaser/src/loader/filetypes/SVGFile';

export default {
  ...CONST,
  BlendModes,
  Cameras: { Scene2D: Cameras2D },
  Core,
  Data,
  Display: { Color, Masks },
  Events,
  Filters,
  Game,
  GameObjects: {
    Components,
    Container,
    Events: GameObjectEvents,
    GameObject,
    Graphics,
    Image,
    Layer,
    NineSlice,
    Particles,
    Rectangle,
    Sprite,
    Text,
    Zone,
  },
  Geom: { Circle, Rectangle: GeomRectangle },
  Input,
  Loader: { Events: LoaderEvents, LoaderPlugin },
  Math: { Between, Clamp, DegToRad, Easing, FloatBetween, Linear, RadToDeg, Vector2 },
  Plugins,
  Renderer,
  Scale,
  ScaleModes,
  Scene,
  Scenes,
  Textures,
  Time,
  TintModes,
  Tweens,
};
