import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { Refusal } from '../refusal';
import type { Stops } from '../stops';
import { installBrowser } from './installBrowser';
import { installFonts } from './installFonts';

/** A Chromium, Chrome or Edge of this machine; where there is none, one that is installed now. */
export async function findBrowser(stops: Stops): Promise<string> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '' && !existsSync(chosen))
    throw new Refusal(`CHROME_PATH names no file: ${chosen}`);
  const browser = firstBrowser() ?? (await installBrowser(stops, firstBrowser));
  if (browser === undefined)
    throw new Refusal(
      'The tests need a browser, and none could be installed: please install Chromium, or set CHROME_PATH to a Chrome or Edge.',
    );
  await installFonts(stops);
  return browser;
}

function firstBrowser(): string | undefined {
  return [process.env['CHROME_PATH'] ?? '', ...onPath(), ...usualPlaces(), chromium.executablePath()].find(
    path => path !== '' && existsSync(path),
  );
}

function onPath(): string[] {
  if (process.platform === 'win32') return [];
  const names = [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap(folder =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name =>
        join(folder, `${name}.app/Contents/MacOS/${name}`),
      ),
    );
  if (process.platform === 'win32')
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(variable => {
      const folder = process.env[variable];
      if (folder === undefined) return [];
      return [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
      ];
    });
  return [
    '/usr/bin/chromium',
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
  ];
}
