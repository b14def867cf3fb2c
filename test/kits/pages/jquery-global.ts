/** Plugins look for the global. */
import $ from 'jquery';

Object.assign(globalThis, { jQuery: $, $ });
export default $;
