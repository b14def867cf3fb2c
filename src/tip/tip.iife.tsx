import { openDoor } from '../advisor/door.ts';
import { startTips } from './tips.ts';

const door = openDoor();
if (door) startTips(door);
