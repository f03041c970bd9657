import { describe, expect, test } from 'vitest';
import { isMessenger, platformOf, whyNoWorker } from './support';

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1';
const TELEGRAM_IOS = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148';
const WEBVIEW =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/A; wv) AppleWebKit/537.36 Version/4.0 Chrome/126.0 Mobile Safari/537.36';
const CHROME = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';
const IPAD = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.0 Safari/605.1.15';

describe('where the page stands', () => {
  test.each([
    ['Safari', SAFARI, false],
    ['a program of iOS that names no browser', TELEGRAM_IOS, true],
    ['a WebView of Android', WEBVIEW, true],
    ['Chrome of Android', CHROME, false],
    ['Instagram', `${SAFARI} Instagram 300`, true],
  ])('%s', (_, agent, messenger) => expect(isMessenger(agent)).toBe(messenger));

  test.each([
    ['ios', SAFARI, 5],
    ['ios', IPAD, 5],
    ['desktop', IPAD, 0],
    ['android', CHROME, 5],
    ['desktop', 'Mozilla/5.0 (X11; Linux x86_64) Chrome/126.0', 0],
  ])('%s', (platform, agent, touchPoints) => expect(platformOf(agent, touchPoints)).toBe(platform));
});

test.each([
  ['file', true, 'file:', true, CHROME],
  [null, true, 'https:', true, WEBVIEW],
  ['insecure', false, 'http:', false, CHROME],
  ['messenger', false, 'https:', true, TELEGRAM_IOS],
  ['browser', false, 'https:', true, SAFARI],
])('why there is no worker: %s', (why, has, protocol, isSecure, agent) =>
  expect(whyNoWorker(has, protocol, isSecure, agent)).toBe(why),
);
