<?php
/**
 * The attributes that content may set on each widget, as the kit's manifest tells them.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Each widget's attributes by name. `kind` is `text`, `boolean`, `choice` (with `values`) or `address`.
 *
 * The three that say how an endpoint is spoken to (`endpoint-type`, `field-map`, `extra`) are not among
 * them: they belong to the settings, where administrators name endpoints.
 *
 * Empty in a copy that was not built, so that a site goes on and the settings page can say so.
 *
 * @return array<string, array<string, array{kind: string, values?: string[]}>>
 */
function attributes(): array {
	static $attributes = null;
	if ( null === $attributes ) {
		$file       = plugin_dir_path( FILE ) . 'attributes.json';
		$text       = is_readable( $file ) ? (string) file_get_contents( $file ) : '';
		$attributes = (array) json_decode( $text, true );
	}
	return $attributes;
}
