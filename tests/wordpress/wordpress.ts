import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/free-port.js';

/** Where Debian's packages put what is needed. */
const needed = [
  '/usr/share/wordpress/wp-load.php',
  '/usr/share/wordpress/wp-content/themes/twentytwentythree',
  '/usr/share/wordpress/wp-content/languages/nl_NL.mo',
  '/usr/bin/php',
  '/usr/lib/php',
  '/usr/bin/mariadb-install-db',
  '/usr/sbin/mariadbd',
];

const packages = [
  'wordpress',
  'wordpress-l10n',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];

/** Who can log in, besides the administrator; each password is the name. */
export const roles = ['contributor', 'author', 'editor'] as const;

export type Role = (typeof roles)[number];

/** A WordPress with the plug-in, in a folder of its own, on loopback. */
export interface WordPress {
  readonly url: string;
  /** Runs PHP with WordPress loaded, and gives what it prints. */
  php(code: string): string;
  stop(): Promise<void>;
}

/** Why there can be no WordPress here; false where there is one. As root on Debian it is installed. */
export function whyNoWordPress(): string | false {
  const isThere = (): boolean => needed.every((path) => existsSync(path));
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: 'ignore' } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  }
  return isThere() ? false : `these packages of Debian are not here: ${packages.join(' ')}`;
}

async function until(isSo: () => boolean | Promise<boolean>, process: ChildProcess): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isSo())) {
    if (process.exitCode !== null || Date.now() > end)
      throw new Error(`${process.spawnfile} did not start.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function end(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const ended = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGTERM');
  await ended;
}

/** A database server that listens on a socket in a folder, and on nothing else. */
async function startDatabase(folder: string): Promise<{ socket: string; server: ChildProcess }> {
  const data = join(folder, 'data');
  const socket = join(folder, 'database.sock');
  // MariaDB asks for it when run as root, and for nothing else.
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...user,
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(made.stderr);
  const server = spawn(
    '/usr/sbin/mariadbd',
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'database.pid')}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      ...user,
    ],
    { stdio: 'ignore' },
  );
  const ask = (sql: string): number | null =>
    spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-u', 'root', '-e', sql]).status;
  await until(() => ask('SELECT 1') === 0, server);
  ask('CREATE DATABASE wordpress; CREATE USER wordpress@localhost IDENTIFIED BY "wordpress"');
  ask('GRANT ALL ON wordpress.* TO wordpress@localhost');
  return { socket, server };
}

function configFile(socket: string, url: string): string {
  return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'wordpress' );
define( 'DB_PASSWORD', 'wordpress' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', dirname( __FILE__ ) . '/debug.log' );
define( 'WP_DEBUG_DISPLAY', false );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}

/** A Dutch site with pretty addresses, a user of each role, and the plug-in switched on. */
const setUp = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Gemeente Voorbeeld', 'admin', 'admin@voorbeeld.example', true, '', 'admin', 'nl_NL' );
`;
const furnish = `
require 'wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
update_option( 'permalink_structure', '/%postname%/' );
switch_theme( 'twentytwentythree' );
foreach ( array( ${roles.map((role) => `'${role}'`).join(', ')} ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'role' => $role, 'user_email' => "$role@voorbeeld.example" ) );
}
// The texts of the editor itself are English here, whatever the language of the site.
foreach ( get_users() as $user ) update_user_meta( $user->ID, 'locale', 'en_US' );
$wrong = activate_plugin( 'samen-widgets/samen-widgets.php' );
if ( is_wp_error( $wrong ) ) { echo $wrong->get_error_message(); exit( 1 ); }
flush_rewrite_rules();
`;

/** Starts it, with the plug-in as `npm run build` makes it. */
export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'samen-wordpress-'));
  const site = join(folder, 'site');
  await cp('/usr/share/wordpress', site, { recursive: true, dereference: true });
  await cp('dist/wordpress/samen-widgets', join(site, 'wp-content/plugins/samen-widgets'), {
    recursive: true,
  });
  await mkdir(join(site, 'wp-content/uploads'), { recursive: true });
  const { socket, server: database } = await startDatabase(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await writeFile(join(site, 'wp-config.php'), configFile(socket, url));
  const run = (code: string): string => {
    const { status, stdout, stderr } = spawnSync('php', ['-r', code], {
      cwd: site,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
    return stdout;
  };
  run(setUp);
  run(furnish);
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
    detached: true,
  });
  await until(
    () =>
      fetch(`${url}/wp-login.php`).then(
        ({ ok }) => ok,
        () => false,
      ),
    server,
  );
  return {
    url,
    php: (code) => run(`require 'wp-load.php'; ${code}`),
    async stop() {
      // Its workers are processes of their own.
      process.kill(-server.pid!);
      await end(database);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
