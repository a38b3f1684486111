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
 * @return array<string, array<string, array{kind: string, values?: string[]}>>
 */
function attributes(): array {
	static $attributes = null;
	if ( null === $attributes ) {
		$file       = plugin_dir_path( FILE ) . 'attributes.json';
		$attributes = json_decode( (string) file_get_contents( $file ), true );
	}
	return $attributes;
}
