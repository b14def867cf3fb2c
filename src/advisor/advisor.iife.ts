import { findHook } from '../sentinel/hook.ts';
import { advisor } from './advisor.ts';
import { openDoor } from './door.ts';

const hook = findHook();
if (hook && !openDoor()) advisor(hook);
