import { apply } from '../switch/apply.ts';
import { undo } from '../switch/undo.ts';
import { hangDeeds } from './deeds.ts';
import { sketchOf } from './sketch.ts';

hangDeeds({ apply, undo, sketchOf });
