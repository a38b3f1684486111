<?php
/**
 * Leaves nothing behind.
 *
 * @package SamenWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

$samen_widgets_sites = is_multisite() ? get_sites(
	array(
		'fields' => 'ids',
		'number' => 0,
	)
) : array( get_current_blog_id() );

foreach ( $samen_widgets_sites as $samen_widgets_site ) {
	is_multisite() && switch_to_blog( $samen_widgets_site );
	delete_option( 'samen_widgets' );
	is_multisite() && restore_current_blog();
}
