<?php
/**
 * A block for each widget. They are dynamic: a post holds their settings alone, which WordPress stores
 * unchanged for every role, and the element is made when the page is shown.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\\register_blocks' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\\print_editor_data' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\\add_category' );

/** Tells WordPress of the blocks, for the page and for the editor. */
function register_blocks(): void {
	wp_register_script(
		'samen-widgets-editor',
		plugins_url( 'editor/blocks.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		VERSION,
		true
	);
	wp_register_style( 'samen-widgets-editor', plugins_url( 'editor/blocks.css', FILE ), array(), VERSION );
	foreach ( array_intersect_key( widget_labels(), attributes() ) as $widget => $labels ) {
		register_block_type(
			"samen/$widget",
			array(
				'api_version'           => 3,
				'title'                 => $labels['title'],
				'description'           => $labels['description'],
				'category'              => 'samen',
				'keywords'              => array( 'samen' ),
				'attributes'            => block_attributes( $widget ),
				'supports'              => array(
					'align' => array( 'wide', 'full' ),
					'html'  => false,
				),
				'editor_script_handles' => array( 'samen-widgets-editor' ),
				'editor_style_handles'  => array( 'samen-widgets-editor' ),
				'render_callback'       => static fn( array $values ): string => block( $widget, $values ),
			)
		);
	}
}

/** Tells the editor's script what it has to know. */
function print_editor_data(): void {
	wp_add_inline_script(
		'samen-widgets-editor',
		'window.samenWidgets = ' . wp_json_encode( editor_data(), JSON_HEX_TAG ) . ';',
		'before'
	);
}

/**
 * Puts the blocks together in the list that editors choose from.
 *
 * @param array<int, array<string, mixed>> $categories Those that are there already.
 * @return array<int, array<string, mixed>>
 */
function add_category( array $categories ): array {
	$categories[] = array(
		'slug'  => 'samen',
		'title' => __( 'Samen widgets', 'samen-widgets' ),
	);
	return $categories;
}

/**
 * The block's attributes: those of the widget.
 *
 * @return array<string, array{type: string}>
 */
function block_attributes( string $widget ): array {
	return array_map(
		static fn( array $attribute ): array => array( 'type' => 'boolean' === $attribute['kind'] ? 'boolean' : 'string' ),
		attributes()[ $widget ]
	);
}

/**
 * The HTML of a block.
 *
 * @param array<string, mixed> $values The block's attributes, and those that WordPress adds.
 */
function block( string $widget, array $values ): string {
	$own = array_intersect_key( $values, attributes()[ $widget ] );
	$own = array_filter( $own, static fn( $value ): bool => is_bool( $value ) || ( is_string( $value ) && '' !== $value ) );
	return element( array( 'widget' => $widget ) + $own, '', get_block_wrapper_attributes() );
}

/**
 * What the editor's script has to know.
 *
 * @return array<string, mixed>
 */
function editor_data(): array {
	$configuration = configuration();
	$named         = array_filter( (array) ( $configuration['widgets'] ?? array() ), 'is_object' );
	return array(
		'widgets'    => array_intersect_key( widget_labels(), attributes() ),
		'attributes' => attributes(),
		'panels'     => panels(),
		'labels'     => attribute_labels(),
		'choices'    => choice_labels(),
		// A name of digits would be a number.
		'endpoints'  => array_map( 'strval', array_keys( (array) ( $configuration['endpoints'] ?? array() ) ) ),
		'defaults'   => (object) ( $configuration['defaults'] ?? array() ),
		'locked'     => $configuration['locked'] ?? array(),
		// Each with the widget that it is for.
		'named'      => (object) array_map( static fn( object $set ): string => is_string( $set->widget ?? null ) ? $set->widget : '', $named ),
		'texts'      => array(
			'shown'    => __( 'On the site the widget stands here. Its settings are in the bar at the side.', 'samen-widgets' ),
			'usual'    => __( 'Default', 'samen-widgets' ),
			'yes'      => __( 'Yes', 'samen-widgets' ),
			'no'       => __( 'No', 'samen-widgets' ),
			'none'     => __( 'Not chosen', 'samen-widgets' ),
			'noTarget' => __( 'What visitors fill in arrives nowhere yet. Choose where it goes under “Form”.', 'samen-widgets' ),
			'choose'   => __( 'Choose from the media library', 'samen-widgets' ),
			'day'      => __( 'Day', 'samen-widgets' ),
			'from'     => __( 'From', 'samen-widgets' ),
			'until'    => __( 'Until', 'samen-widgets' ),
			/* translators: %d: the number of the date in the list. */
			'date'     => __( 'Date %d', 'samen-widgets' ),
			'addDate'  => __( 'Add a date', 'samen-widgets' ),
			'noDate'   => __( 'Take this date away', 'samen-widgets' ),
			'unknown'  => __( 'No longer in the settings', 'samen-widgets' ),
		),
	);
}
