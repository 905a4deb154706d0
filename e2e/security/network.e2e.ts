import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from './attack.ts';

test('nothing that a page can try reaches a server, even on this machine', async ({ target }) => {
  const reached: string[] = [];
  const server = createServer((request, response) => {
    reached.push(request.url ?? '');
    response.end();
  });
  server.on('upgrade', (request, socket) => {
    reached.push(request.url ?? '');
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : address}`;

  const { page } = target;
  const outcomes = await page.evaluate(async (host) => {
    const settle = (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'reached',
        () => 'stopped',
      );
    const loaded = (element: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener('load', resolve);
        element.addEventListener('error', reject);
        document.body.append(element);
      });
    const socket = new Promise((resolve, reject) => {
      const socket = new WebSocket(`ws://${host}/socket`);
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', reject);
    });
    const request = new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.addEventListener('load', resolve);
      request.addEventListener('error', reject);
      request.open('GET', `http://${host}/xhr`);
      request.send();
    });
    navigator.sendBeacon(`http://${host}/beacon`, 'text');
    document.head.insertAdjacentHTML('beforeend', `<link rel="prefetch" href="http://${host}/prefetch">`);
    document.head.insertAdjacentHTML('beforeend', `<link rel="preconnect" href="http://${host}">`);
    document.body.insertAdjacentHTML('beforeend', `<form action="http://${host}/form"></form>`);
    document.forms[0]?.submit();
    const stylesheet = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: `http://${host}/css`,
    });
    return Promise.all([
      settle(fetch(`http://${host}/fetch`)),
      settle(fetch(`http://${host}/no-cors`, { mode: 'no-cors' })),
      settle(request),
      settle(socket),
      settle(loaded(Object.assign(new Image(), { src: `http://${host}/image` }))),
      settle(loaded(Object.assign(document.createElement('script'), { src: `http://${host}/script` }))),
      settle(loaded(stylesheet)),
      settle(new FontFace('Font', `url(http://${host}/font)`).load()),
    ]);
  }, host);
  expect(new Set(outcomes)).toEqual(new Set(['stopped']));
  expect(reached).toEqual([]);
  server.close();
});

test('not even the session itself may fetch from elsewhere', async ({ target }) => {
  const server = createServer((_, response) => response.end('reached'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { app } = target;
  const outcome = await app.evaluate(
    ({ session }, port) =>
      session.defaultSession.fetch(`http://127.0.0.1:${port}/`).then(
        () => 'reached',
        () => 'stopped',
      ),
    port,
  );
  expect(outcome).toBe('stopped');
  server.close();
});

test('WebRTC sends nothing', async ({ target }) => {
  const packets: number[] = [];
  const server = createSocket('udp4', (message) => packets.push(message.length));
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  const { page } = target;
  await page.evaluate(async (port) => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] });
    connection.createDataChannel('channel');
    const gathered = new Promise((resolve) => {
      connection.addEventListener('icegatheringstatechange', () => {
        if (connection.iceGatheringState === 'complete') resolve(undefined);
      });
    });
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
  }, server.address().port);
  expect(packets).toEqual([]);
  server.close();
});
