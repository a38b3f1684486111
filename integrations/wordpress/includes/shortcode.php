<?php
/**
 * The shortcode: [samen widget="quiz" endpoint="leads"].
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'samen', __NAMESPACE__ . '\\shortcode' );

/**
 * The HTML of a shortcode. Between its two tags may stand what is read where no widget comes.
 *
 * @param array<int|string, string>|string $given  What stands in the tag; '' for nothing.
 * @param string|null                      $inside What stands between the tags.
 */
function shortcode( $given, ?string $inside = null ): string {
	$values = shortcode_values( is_array( $given ) ? $given : array() );
	$inside = (string) $inside;
	$after  = '';
	if ( 1 === preg_match( '~\[samen[\s\]]~', $inside ) ) {
		// WordPress takes the end of a later one for that of this one, which has none.
		$after  = do_shortcode( $inside . '[/samen]' );
		$inside = '';
	}
	$inside = do_shortcode( $inside );
	$names  = array_keys( attributes() );
	$widget = $values['widget'] ?? '';
	if ( ! in_array( $widget, $names, true ) && ! ( '' === $widget && isset( $values['use'] ) ) ) {
		return $inside . $after . editors_only(
			sprintf(
				/* translators: 1: what the shortcode says, 2: the names of the widgets. */
				__( 'the shortcode asks for widget "%1$s". These are known: %2$s.', 'samen-widgets' ),
				$widget,
				implode( ', ', $names )
			)
		);
	}
	return element( $values, $inside ) . $after;
}

/**
 * The values by name. A name alone is a boolean that is on, as in HTML; a widget's name alone is the
 * widget: [samen quiz share].
 *
 * @param array<int|string, string> $given What stands in the tag.
 * @return array<string, string>
 */
function shortcode_values( array $given ): array {
	$values = array();
	foreach ( $given as $name => $value ) {
		// Word processors turn quotes into typographic ones, which then belong to the value.
		$value = (string) preg_replace( '/^[“”„″»«]+|[“”„″»«]+$/u', '', $value );
		if ( is_string( $name ) ) {
			$values[ $name ] = $value;
		} elseif ( isset( attributes()[ $value ] ) ) {
			$values['widget'] = $value;
		} else {
			$values[ $value ] = '';
		}
	}
	return $values;
}
