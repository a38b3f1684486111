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
	$inside = between( do_shortcode( $inside ) );
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
	return element( $values, $inside ) . $after . doubts( $values );
}

/**
 * What stands between the tags, whole: WordPress makes paragraphs around tags that stand on lines of their
 * own, and leaves their halves in it. '' where there is nothing to be read or seen.
 */
function between( string $html ): string {
	$html = (string) preg_replace( '~^\s*(?:</p>|<br ?/?>)\s*|\s*<p>\s*$~', '', $html );
	$html = trim( force_balance_tags( $html ) );
	$is_empty = '' === trim( wp_strip_all_tags( $html ) ) && 1 !== preg_match( '~<(img|iframe|video|audio|svg|object)\b~i', $html );
	return $is_empty ? '' : $html;
}

/**
 * What editors read where words stand in the place of names: a text whose quotes are not straight ends
 * at its first space.
 *
 * @param array<string, string> $values Values by name.
 */
function doubts( array $values ): string {
	$words = preg_grep( '~^[a-z][a-z-]*$~', array_map( 'strval', array_keys( $values ) ), PREG_GREP_INVERT );
	if ( ! $words ) {
		return '';
	}
	return editors_only(
		sprintf(
			/* translators: %s: words of the shortcode. */
			__( 'the shortcode has words that are no settings: %s. Write each text between straight quotes: heading="Sign up".', 'samen-widgets' ),
			implode( ', ', $words )
		)
	);
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
		$value = (string) preg_replace( '/^[“”„″»«‘’‚‹›](.*)[“”″»«‘’‹›]$/u', '$1', $value );
		if ( is_string( $name ) ) {
			$values[ $name ] = $value;
		} elseif ( isset( attributes()[ strtolower( $value ) ] ) ) {
			$values['widget'] = strtolower( $value );
		} else {
			$values[ strtolower( $value ) ] = '';
		}
	}
	return $values;
}
