/** What a person does before a form appears; a key that presses a button is a click as well. */
export const ACTS = ['click', 'focusin', 'change'];
