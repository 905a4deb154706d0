/** What the key is called that goes with the menu's letters. */
export const CONTROL = /Mac/.test(globalThis.navigator?.userAgent ?? '') ? 'Cmd' : 'Ctrl';
