import { findHook, leaveHook } from './hook.ts';
import { scout } from './scout.ts';

if (!findHook()) leaveHook(scout());
