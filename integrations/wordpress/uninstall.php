<?php
/**
 * Leaves nothing behind.
 *
 * @package SamenWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'samen_widgets' );
