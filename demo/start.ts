/** Builds the kit and starts the demo: its pages and a receiver that really keeps things. */
import { buildKit } from '../scripts/build.js';
import { buildDemo } from './build.js';
import { pages } from './pages.js';
import { ConfigError, readConfig } from './receiver/config.js';
import { startReceiver } from './receiver/receiver.js';

async function start(): Promise<void> {
  const config = readConfig(process.env);
  await buildKit();
  await buildDemo();
  const receiver = await startReceiver(config, {
    pages: pages(),
    log: (line) => console.log(line),
  });
  console.log(`\nThe demo:      ${receiver.url}/`);
  console.log(`What arrived:  ${receiver.url}/organiser?token=${receiver.token}\n`);

  let closing: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      closing ??= receiver.close().then(() => process.exit(0));
    });
  }
}

try {
  await start();
} catch (error) {
  if (error instanceof ConfigError) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error(
      'That port is in use. Choose another one, with a folder of its own: PORT=4174 DATA_DIR=.data-4174 npm start',
    );
  } else throw error;
  process.exitCode = 1;
}
