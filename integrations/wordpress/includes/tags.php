<?php
/**
 * The widgets' own tags in what authors write.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\\allow_tags', 10, 2 );

/**
 * Leaves the tags in place for roles whose HTML WordPress cleans, without their addresses: on a tag the
 * kit takes an address of any site, and an author must not lead visitors to another one. An author who
 * needs an address takes the block or the shortcode, where those of the site itself hold.
 *
 * @param array<string, array<string, bool>> $tags    What WordPress allows, by tag and attribute.
 * @param string|array                       $context What the HTML is for.
 * @return array<string, array<string, bool>>
 */
function allow_tags( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( attributes() as $widget => $known ) {
		$plain = array_filter( $known, static fn( array $attribute ): bool => 'address' !== $attribute['kind'] );
		// The head names the endpoints, and says that no others are taken.
		$names                    = array_merge( array_keys( $plain ), array( 'endpoint', 'id', 'class', 'lang', 'dir' ) );
		$tags[ "samen-$widget" ] = array_fill_keys( $names, true );
	}
	return $tags;
}
