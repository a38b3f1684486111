<?php
/**
 * What each page has in its head: the configuration, the script and its style sheet.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'wp_head', __NAMESPACE__ . '\\print_head', 5 );

/**
 * Prints it on every page: a link anywhere may become a widget, and the script is less than a kilobyte.
 */
function print_head(): void {
	$script = script_url();
	// A `<` in a text must not end the script.
	$json = wp_json_encode( configuration(), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	// Without its configuration the script would take endpoints that are not named.
	if ( null === $script || false === $json ) {
		return;
	}
	// By hand: what WordPress prints scripts with puts comments around the text, which is not JSON any more.
	printf(
		"<script type=\"application/json\" data-samen-config>%s</script>\n",
		$json // phpcs:ignore WordPress.Security.EscapeOutput
	);
	$style = (string) preg_replace( '/samen\.js(?=$|\?)/', 'samen.css', $script );
	if ( $style !== $script ) {
		printf( "<link rel=\"stylesheet\" href=\"%s\">\n", esc_url( $style ) ); // phpcs:ignore WordPress.WP.EnqueuedResources
	}
	// Through WordPress, so that plug-ins for a Content Security Policy can add their nonce.
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url( $script ),
		)
	);
}
