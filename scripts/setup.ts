/** Sees to it that there is a browser to test with, before anything else is done. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './browsers.js';

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

/** As root on Debian or Ubuntu a browser can be installed as a package; elsewhere it is asked for. */
export function ensureBrowser(): boolean {
  if (findChromium()) return true;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('No browser was found: installing Chromium.');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if (findChromium()) return true;
  console.error(
    'No browser was found. Install Chrome, Edge or Chromium, or set CHROME_PATH to where it is.',
  );
  return false;
}
