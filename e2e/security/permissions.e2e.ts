import { expect, test } from './attack.ts';

const NAMES = [
  'geolocation',
  'notifications',
  'camera',
  'microphone',
  'clipboard-read',
  'midi',
  'persistent-storage',
];

test('every permission is denied', async ({ target }) => {
  const { page } = target;
  const states = await page.evaluate(
    (names) =>
      Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        ),
      ),
    NAMES,
  );
  expect(new Set(states)).toEqual(new Set(['denied']));
});

test('what needs a permission fails', async ({ target }) => {
  const { page } = target;
  const outcomes = await page.evaluate(() => {
    const settle = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'allowed',
        () => 'denied',
      );
    const position = new Promise((resolve, reject) =>
      navigator.geolocation.getCurrentPosition(resolve, reject),
    );
    return Promise.all([
      settle(position),
      settle(navigator.mediaDevices.getUserMedia({ audio: true })),
      settle(navigator.mediaDevices.getDisplayMedia({ video: true })),
      settle(navigator.clipboard.readText()),
      settle(navigator.requestMIDIAccess()),
    ]);
  });
  expect(outcomes).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
});

test('no device can be reached', async ({ target }) => {
  const { page } = target;
  const devices = await page.evaluate(async () => {
    const list = async (name: string) => {
      const source = Reflect.get(navigator, name);
      return source ? await source.getDevices().catch(() => []) : [];
    };
    return (await Promise.all(['hid', 'usb'].map(list))).flat().length;
  });
  expect(devices).toBe(0);
});
