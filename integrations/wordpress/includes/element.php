<?php
/**
 * The element that the kit's script turns into a widget.
 *
 * An element and not the widget's own tag: what authors write is content, and the kit takes less from
 * elements than from tags. An address has to be one of the site itself or of an allowed origin.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The HTML of a widget; in feeds a link to the page that it stands on.
 *
 * @param array<string, string|bool> $values   Attribute values by name, `widget` among them. A value may
 *                                             hold entities, as WordPress stores what authors write.
 * @param string                     $fallback HTML for who has no widget; a link to the page without it.
 * @param string                     $wrapper  Attributes of the element, escaped.
 */
function element( array $values, string $fallback = '', string $wrapper = '' ): string {
	if ( '' === $fallback ) {
		$fallback = fallback( (string) ( $values['widget'] ?? '' ) );
	}
	if ( is_feed() ) {
		return $fallback;
	}
	$html = '<div' . ( '' === $wrapper ? '' : ' ' . $wrapper );
	foreach ( $values as $name => $value ) {
		// `false` matters where the site's defaults say true.
		$text = is_bool( $value ) ? ( $value ? 'true' : 'false' ) : $value;
		// WordPress would run a shortcode that stands in a text.
		$text  = str_replace( '[', '&#91;', esc_attr( $text ) );
		$html .= sprintf( ' data-samen-%s="%s"', sanitize_key( $name ), $text );
	}
	return $html . '>' . $fallback . '</div>';
}

/**
 * A link to the page that the widget stands on: where the script did not come, it tries once more.
 */
function fallback( string $widget ): string {
	$labels = fallback_labels();
	// In a footer or a list of posts the current post is another page; '' is the page itself.
	$address  = is_singular() || in_the_loop() || is_feed() || ( defined( 'REST_REQUEST' ) && REST_REQUEST ) ? get_permalink() : '';
	$noscript = is_feed() ? '' : sprintf(
		'<noscript><p>%s</p></noscript>',
		esc_html__( 'This needs JavaScript, which is switched off. Switch it on, or get in touch with us in another way.', 'samen-widgets' )
	);
	return sprintf(
		'<p><a href="%s">%s</a></p>%s',
		esc_url( (string) $address ),
		esc_html( $labels[ $widget ] ?? __( 'Open this form', 'samen-widgets' ) ),
		$noscript
	);
}

/**
 * What who may edit reads where a widget cannot stand; visitors read nothing of it.
 *
 * @param string $message A sentence, not escaped.
 */
function editors_only( string $message ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return sprintf(
		// Classes of WordPress's own: a strict policy refuses a style on the element.
		'<p class="has-background has-luminous-vivid-amber-background-color has-text-color has-black-color"><strong>%s</strong> %s</p>',
		esc_html__( 'Samen widgets (only editors see this):', 'samen-widgets' ),
		esc_html( $message )
	);
}
