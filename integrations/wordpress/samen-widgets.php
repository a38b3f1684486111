<?php
/**
 * Plugin Name: Samen widgets
 * Description: A self-assessment, a session signup, an eBook download and a contact card: as blocks, as a shortcode, and as links that become widgets.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: samen-widgets
 * Domain Path: /languages
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

const FILE    = __FILE__;
const VERSION = '0.1.0';

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/labels.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/head.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/tags.php';

add_action(
	'init',
	static function (): void {
		load_plugin_textdomain( 'samen-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	},
	1
);
