<?php
/**
 * What an administrator has set, and the kit's configuration that follows from it.
 *
 * Everything is kept as it was typed, so that nobody loses a text over a comma; what is wrong in it is not
 * used, and the settings page says so. Of the rest of the configuration the last one that was right stays
 * in use: a comma too many must not unlock what it locked.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

const OPTION = 'samen_widgets';

/** How the kit can speak to an endpoint. */
const ENDPOINT_TYPES = array( 'json', 'form', 'multipart', 'contact-form-7', 'gravity-forms', 'hubspot', 'formspree', 'netlify', 'drupal-webform', 'native' );

/** Who decides on the box for other contact; the first is what holds where nothing was set. */
const CONSENTS = array( 'kit', 'optional', 'none', 'editors' );

/** Members of the configuration that are lists: those under "more" are added. */
const LISTS = array( 'locked', 'allowedOrigins' );

/** Members that are objects: what stands under "more" is put into them. */
const OBJECTS = array( 'defaults', 'endpoints', 'privacy' );

/** Where the kit can report what visitors do. */
const ANALYTICS = array( 'none', 'datalayer', 'matomo', 'piwik-pro' );

/**
 * The settings as they were typed, each of them a string but `endpoints`.
 *
 * @return array{script: string, endpoints: array<int, array{name: string, url: string, type: string, field_map: string}>, privacy_url: string, tone: string, consent: string, controller: string, contact: string, dpo: string, retention: string, analytics: string, origins: string, more: string, more_used: string}
 */
function settings(): array {
	$stored = get_option( OPTION, array() );
	$stored = is_array( $stored ) ? $stored : array();
	// A script that sets up a site writes what somebody would type.
	return clean_settings( $stored + array( 'more_used' => $stored['more'] ?? '' ) );
}

/**
 * Brings what a form or the database holds into shape.
 *
 * @param mixed $given What came in.
 */
function clean_settings( $given ): array {
	$given    = is_array( $given ) ? $given : array();
	$settings = array(
		'endpoints' => array_values( array_filter( array_map( __NAMESPACE__ . '\\clean_endpoint', (array) ( $given['endpoints'] ?? array() ) ) ) ),
		'consent'   => one_of( $given['consent'] ?? '', CONSENTS ),
		'tone'      => one_of( $given['tone'] ?? '', array( 'u', 'je' ) ),
		'analytics' => one_of( $given['analytics'] ?? '', ANALYTICS ),
		// As long as nothing was set, advisers may have their profile.
		'origins'   => text_of( $given['origins'] ?? 'https://www.linkedin.com' ),
		'more'      => json_of( $given['more'] ?? '' ),
		'more_used' => json_of( $given['more_used'] ?? '' ),
	);
	foreach ( array( 'script', 'privacy_url', 'controller', 'contact', 'dpo', 'retention' ) as $name ) {
		$settings[ $name ] = text_of( $given[ $name ] ?? '' );
	}
	return $settings;
}

/**
 * What a form sends, as it is stored: with the last right configuration, and with the script's address as
 * it was where somebody may not put scripts on the site (of a network, or by `DISALLOW_UNFILTERED_HTML`).
 *
 * @param mixed $given What came in.
 */
function save_settings( $given ): array {
	$stored   = settings();
	$settings = clean_settings( $given );

	$settings['more_used'] = null === more( $settings['more'] ) ? $stored['more_used'] : $settings['more'];
	if ( ! current_user_can( 'unfiltered_html' ) ) {
		$settings['script'] = $stored['script'];
	}
	return $settings;
}

/**
 * JSON as it was typed, with the `<` and line breaks that it may have.
 *
 * @param mixed $value What came in.
 */
function json_of( $value ): string {
	return is_string( $value ) ? trim( wp_check_invalid_utf8( $value ) ) : '';
}

/**
 * One row of the table of endpoints; null for an empty one.
 *
 * @param mixed $row What came in.
 */
function clean_endpoint( $row ): ?array {
	$row      = is_array( $row ) ? $row : array();
	$endpoint = array(
		'name'      => text_of( $row['name'] ?? '' ),
		'url'       => text_of( $row['url'] ?? '' ),
		'type'      => one_of( $row['type'] ?? '', ENDPOINT_TYPES ),
		'field_map' => text_of( $row['field_map'] ?? '' ),
	);
	return '' === $endpoint['name'] . $endpoint['url'] . $endpoint['field_map'] ? null : $endpoint;
}

/**
 * A line of text. WordPress's own way of cleaning one takes `%20` out of addresses.
 *
 * @param mixed $value What came in.
 */
function text_of( $value ): string {
	$text = is_scalar( $value ) ? wp_check_invalid_utf8( (string) $value ) : '';
	return trim( (string) preg_replace( '~\s+~', ' ', $text ) );
}

/**
 * The value, or else the first of those that are accepted.
 *
 * @param mixed    $value    What came in.
 * @param string[] $accepted What may be chosen.
 */
function one_of( $value, array $accepted ): string {
	return in_array( $value, $accepted, true ) ? $value : $accepted[0];
}

/** Whether a text is an http(s) or relative address: the only ones that the kit takes. */
function is_address( string $text ): bool {
	if ( 1 === preg_match( '~^https?://[^\s/?#]+~i', $text ) ) {
		return true;
	}
	return '' !== $text && 1 !== preg_match( '~^[a-z][a-z0-9+.-]*:|\s~i', $text );
}

/** Whether an endpoint is complete, so that its name can be used. */
function is_usable( array $endpoint ): bool {
	return 1 === preg_match( '~^[^\s/.:]+$~', $endpoint['name'] ) && is_address( $endpoint['url'] );
}

/**
 * The sites that widgets in content may lead to besides this one, as origins.
 *
 * @return string[]
 */
function origins( string $text ): array {
	return array_values( array_filter( array_map( __NAMESPACE__ . '\\origin', explode( ' ', $text ) ) ) );
}

/** The origin that a text is, with or without the slash behind it; '' for anything else. */
function origin( string $text ): string {
	return 1 === preg_match( '~^(https?://[^\s/?#@]+)/?$~i', $text, $found ) ? strtolower( $found[1] ) : '';
}

/** Where the script is: as set, or the plug-in's own copy. Null where there is neither. */
function script_url(): ?string {
	$script = settings()['script'];
	if ( is_address( $script ) ) {
		return $script;
	}
	if ( ! file_exists( plugin_dir_path( FILE ) . 'kit/samen.js' ) ) {
		return null;
	}
	return add_query_arg( 'ver', VERSION, plugins_url( 'kit/samen.js', FILE ) );
}

/**
 * The kit's configuration (docs/embedding.md). What stands under "more" wins over the rest of the page; its
 * lists are added.
 *
 * @return array<string, mixed>
 */
function configuration(): array {
	$settings = settings();
	$own      = array(
		'defaults'       => array_filter(
			array(
				'privacy-url' => is_address( $settings['privacy_url'] ) ? $settings['privacy_url'] : get_privacy_policy_url(),
				'tone'        => 'u' === $settings['tone'] ? '' : $settings['tone'],
				'consent'     => in_array( $settings['consent'], array( 'optional', 'none' ), true ) ? $settings['consent'] : '',
			)
		),
		'locked'         => 'editors' === $settings['consent'] ? array( 'privacy-url' ) : array( 'privacy-url', 'consent', 'consent-text' ),
		'endpoints'      => endpoints( $settings['endpoints'] ),
		'allowedOrigins' => origins( $settings['origins'] ),
		'privacy'        => array_filter(
			array(
				'controller' => '' === $settings['controller'] ? wp_specialchars_decode( get_bloginfo( 'name' ), ENT_QUOTES ) : $settings['controller'],
				'contact'    => $settings['contact'],
				'dpo'        => $settings['dpo'],
				'retention'  => $settings['retention'],
			)
		),
		'analytics'      => 'none' === $settings['analytics'] ? '' : $settings['analytics'],
		// Who may write here is told on the page what to mend.
		'notices'        => current_user_can( 'edit_posts' ),
	);
	$more     = more( $settings['more_used'] ) ?? array();
	// What is empty on the page is left to the kit; a `false` under "more" is meant.
	$all      = array_filter(
		with_more( $own, $more ),
		static fn( $value, $name ): bool => (bool) $value || ! isset( $own[ $name ] ),
		ARRAY_FILTER_USE_BOTH
	);
	// Who writes on the site does not decide where forms go.
	return array( 'onlyNamedEndpoints' => true ) + $all;
}

/**
 * Endpoints by name, as the configuration has them.
 *
 * @param array<int, array<string, string>> $rows What was typed.
 * @return array<string, array<string, mixed>>
 */
function endpoints( array $rows ): array {
	$endpoints = array();
	foreach ( array_filter( $rows, __NAMESPACE__ . '\\is_usable' ) as $row ) {
		$map                       = pairs( $row['field_map'] );
		$endpoints[ $row['name'] ] = array(
			'url'  => $row['url'],
			'type' => $row['type'],
		) + ( $map ? array( 'fieldMap' => $map ) : array() );
	}
	return $endpoints;
}

/**
 * Adds what stands under "more". What has another shape than its name asks for is left out: in the place of
 * a list of what is locked it would unlock all.
 *
 * @param array<string, mixed> $own  The configuration of the page.
 * @param array<string, mixed> $more What was typed; objects in it are objects.
 * @return array<string, mixed>
 */
function with_more( array $own, array $more ): array {
	foreach ( $more as $name => $value ) {
		if ( in_array( $name, LISTS, true ) ) {
			$added        = is_array( $value ) ? array_filter( $value, 'is_string' ) : array();
			$own[ $name ] = array_values( array_unique( array_merge( $own[ $name ], $added ) ) );
		} elseif ( ! in_array( $name, OBJECTS, true ) ) {
			$own[ $name ] = $value;
		} elseif ( is_object( $value ) ) {
			foreach ( (array) $value as $key => $member ) {
				$before               = $own[ $name ][ $key ] ?? null;
				$own[ $name ][ $key ] = is_array( $before ) && is_object( $member ) ? array_replace( $before, (array) $member ) : $member;
			}
		}
	}
	return $own;
}

/**
 * Pairs as in `email=your-email name=your-name`.
 *
 * @return array<string, string>
 */
function pairs( string $text ): array {
	preg_match_all( '~(\S+?)=(\S+)~', $text, $found );
	return array_combine( $found[1], $found[2] );
}

/**
 * The configuration under "more", by the names of its members; null where it is no JSON object.
 *
 * @return array<string, mixed>|null
 */
function more( string $text ): ?array {
	if ( '' === $text ) {
		return array();
	}
	$more = json_decode( $text );
	// What can be read can be too large a number to be written.
	return is_object( $more ) && false !== json_encode( $more ) ? (array) $more : null; // phpcs:ignore WordPress.WP.AlternativeFunctions
}

/**
 * What an administrator has to mend, a sentence each.
 *
 * @return string[]
 */
function problems( array $settings ): array {
	$problems = array();
	if ( ! attributes() ) {
		$problems[] = __( 'This copy of the plug-in is not complete, and has no blocks. Install samen-widgets.zip.', 'samen-widgets' );
	}
	if ( null === script_url() ) {
		$problems[] = __( 'This copy of the plug-in has no script with it. Give the address of samen.js below.', 'samen-widgets' );
	}
	foreach ( array( 'script', 'privacy_url' ) as $name ) {
		if ( '' !== $settings[ $name ] && ! is_address( $settings[ $name ] ) ) {
			/* translators: %s: what was typed. */
			$problems[] = sprintf( __( '“%s” is not a web address, and is not used.', 'samen-widgets' ), $settings[ $name ] );
		}
	}
	foreach ( array_filter( explode( ' ', $settings['origins'] ) ) as $site ) {
		if ( '' === origin( $site ) ) {
			/* translators: %s: what was typed. */
			$problems[] = sprintf( __( '“%s” is not a site, and is not used. A site is written as https://www.example.org, without a path.', 'samen-widgets' ), $site );
		}
	}
	$names = array();
	foreach ( $settings['endpoints'] as $endpoint ) {
		if ( ! is_usable( $endpoint ) ) {
			/* translators: 1: the endpoint's name, 2: its address. */
			$problems[] = sprintf( __( 'The endpoint “%1$s” with address “%2$s” is not used. It needs a name without spaces, dots, colons and slashes, and a web address.', 'samen-widgets' ), $endpoint['name'], $endpoint['url'] );
		} elseif ( in_array( $endpoint['name'], $names, true ) ) {
			/* translators: %s: the endpoint's name. */
			$problems[] = sprintf( __( 'There are two endpoints with the name “%s”. The last one is used.', 'samen-widgets' ), $endpoint['name'] );
		}
		$names[] = $endpoint['name'];
	}
	if ( null === more( $settings['more'] ) ) {
		$problems[] = __( 'The rest of the configuration is not a JSON object, and is not used; the last one that was right still is. Look for a comma, quote or brace that is missing, or one too many.', 'samen-widgets' );
	}
	foreach ( more( $settings['more'] ) ?? array() as $name => $value ) {
		if ( in_array( $name, LISTS, true ) && ! is_array( $value ) ) {
			/* translators: %s: a name in the configuration. */
			$problems[] = sprintf( __( 'In the rest of the configuration “%s” has to be a list: [ ]. It is not used.', 'samen-widgets' ), $name );
		} elseif ( in_array( $name, OBJECTS, true ) && ! is_object( $value ) ) {
			/* translators: %s: a name in the configuration. */
			$problems[] = sprintf( __( 'In the rest of the configuration “%s” has to be an object: { }. It is not used.', 'samen-widgets' ), $name );
		}
	}
	return $problems;
}
