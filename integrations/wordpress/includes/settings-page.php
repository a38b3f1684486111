<?php
/**
 * The settings page: Settings, Samen widgets.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'samen-widgets';

add_action( 'admin_init', __NAMESPACE__ . '\\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\\add_settings_page' );
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\\add_settings_link' );

/** Tells WordPress what may be saved. */
function register_settings(): void {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\\save_settings',
			'default'           => array(),
		)
	);
}

/** Puts the page under "Settings", with its style sheet. */
function add_settings_page(): void {
	$page = add_options_page(
		__( 'Samen widgets', 'samen-widgets' ),
		__( 'Samen widgets', 'samen-widgets' ),
		'manage_options',
		PAGE,
		__NAMESPACE__ . '\\print_settings_page'
	);
	add_action(
		"load-$page",
		static function (): void {
			wp_enqueue_style( 'samen-widgets-settings', plugins_url( 'includes/settings-page.css', FILE ), array(), VERSION );
		}
	);
}

/**
 * Puts a link to the page into the list of plug-ins.
 *
 * @param string[] $links Links that are there already.
 * @return string[]
 */
function add_settings_link( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'samen-widgets' ) ) );
	return $links;
}

/** Prints the page. */
function print_settings_page(): void {
	$settings = settings();
	?>
	<div class="wrap samen-widgets">
		<h1><?php esc_html_e( 'Samen widgets', 'samen-widgets' ); ?></h1>
		<?php foreach ( problems( $settings ) as $problem ) : ?>
			<div class="notice notice-error"><p><?php echo esc_html( $problem ); ?></p></div>
		<?php endforeach; ?>
		<p class="description"><?php esc_html_e( 'This holds for all widgets on the site. A widget itself comes into a page as a block (search for “Samen” in the editor) or as a shortcode: [samen widget="quiz"].', 'samen-widgets' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( PAGE ); ?>
			<h2><?php esc_html_e( 'Where forms go', 'samen-widgets' ); ?></h2>
			<p class="description"><?php esc_html_e( 'What visitors fill in goes to one of these addresses. Editors choose it by its name. Two empty rows are left for new ones; to take one away, empty its row. If you do not know the kind, leave json and ask your supplier.', 'samen-widgets' ); ?></p>
			<?php print_endpoints( $settings['endpoints'] ); ?>
			<h2><?php esc_html_e( 'Privacy', 'samen-widgets' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				print_text( 'controller', __( 'Responsible organisation', 'samen-widgets' ), $settings, __( 'Each form says who processes the data. Empty: the name of this site.', 'samen-widgets' ), get_bloginfo( 'name' ) );
				print_text( 'contact', __( 'Contact about privacy', 'samen-widgets' ), $settings, __( 'An e-mail address or a telephone number.', 'samen-widgets' ) );
				print_text( 'dpo', __( 'Data protection officer', 'samen-widgets' ), $settings, __( 'An e-mail address or a telephone number.', 'samen-widgets' ) );
				print_text( 'retention', __( 'Kept for', 'samen-widgets' ), $settings, __( 'In words, for example: 6 months.', 'samen-widgets' ) );
				print_text( 'privacy_url', __( 'Privacy statement', 'samen-widgets' ), $settings, __( 'A web address. Empty: the privacy page of this site.', 'samen-widgets' ), get_privacy_policy_url() );
				print_choice(
					'consent',
					__( 'Consent to other contact', 'samen-widgets' ),
					$settings,
					array(
						'kit'      => __( 'Only the eBook has the box', 'samen-widgets' ),
						'optional' => __( 'Every form has the box', 'samen-widgets' ),
						'none'     => __( 'No form has the box', 'samen-widgets' ),
						'editors'  => __( 'Editors choose', 'samen-widgets' ),
					),
					__( 'A box that is never ticked in advance: may you contact the visitor about something else as well?', 'samen-widgets' )
				);
				?>
			</table>
			<h2><?php esc_html_e( 'All widgets', 'samen-widgets' ); ?></h2>
			<table class="form-table" role="presentation">
				<?php
				print_choice(
					'tone',
					__( 'Form of address in Dutch', 'samen-widgets' ),
					$settings,
					array(
						'u'  => 'u',
						'je' => 'je',
					)
				);
				print_choice(
					'analytics',
					__( 'Analytics', 'samen-widgets' ),
					$settings,
					array(
						'none'      => __( 'None', 'samen-widgets' ),
						'datalayer' => __( 'Google Tag Manager (data layer)', 'samen-widgets' ),
						'matomo'    => 'Matomo',
						'piwik-pro' => 'Piwik PRO',
					),
					__( 'Reports that a widget was seen, begun and finished; never an answer, a score or a name.', 'samen-widgets' )
				);
				print_text( 'origins', __( 'Other sites', 'samen-widgets' ), $settings, __( 'Widgets in blocks and shortcodes lead to this site and to these, separated by spaces. So nobody who writes here leads visitors elsewhere.', 'samen-widgets' ), 'https://www.linkedin.com' );
				$own = plugins_url( 'kit/samen.js', FILE );
				print_text( 'script', __( 'Web address of the script', 'samen-widgets' ), $settings, current_user_can( 'unfiltered_html' ) ? __( 'Empty: the copy that comes with this plug-in.', 'samen-widgets' ) : __( 'Only who may put scripts on the site can change this.', 'samen-widgets' ), $own, ! current_user_can( 'unfiltered_html' ) );
				?>
				<tr>
					<th scope="row"><label for="samen-more"><?php esc_html_e( 'Rest of the configuration', 'samen-widgets' ); ?></label></th>
					<td>
						<textarea id="samen-more" name="<?php echo esc_attr( OPTION ); ?>[more]" rows="8" class="large-text code" aria-describedby="samen-more-description" spellcheck="false"><?php echo esc_textarea( $settings['more'] ); ?></textarea>
						<p class="description" id="samen-more-description"><?php esc_html_e( 'For developers: JSON that is added to the above, and wins. For example {"locked": ["persist"]}.', 'samen-widgets' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

/**
 * Prints the table of endpoints.
 *
 * @param array<int, array<string, string>> $endpoints What is set.
 */
function print_endpoints( array $endpoints ): void {
	$empty   = array(
		'name'      => '',
		'url'       => '',
		'type'      => '',
		'field_map' => '',
	);
	$columns = array(
		'name'      => __( 'Name', 'samen-widgets' ),
		'url'       => __( 'Web address', 'samen-widgets' ),
		'type'      => __( 'Kind', 'samen-widgets' ),
		'field_map' => __( 'Names of fields (email=your-email)', 'samen-widgets' ),
	);
	echo '<table class="widefat striped samen-endpoints"><thead><tr>';
	foreach ( $columns as $label ) {
		printf( '<th scope="col">%s</th>', esc_html( $label ) );
	}
	echo '</tr></thead><tbody>';
	foreach ( array_merge( $endpoints, array( $empty, $empty ) ) as $row => $endpoint ) {
		echo '<tr>';
		foreach ( $columns as $column => $label ) {
			$name = sprintf( '%s[endpoints][%d][%s]', OPTION, $row, $column );
			/* translators: 1: the name of a column, 2: the number of the row. */
			$aria = sprintf( __( '%1$s, row %2$d', 'samen-widgets' ), $label, $row + 1 );
			printf( '<td data-label="%s">', esc_attr( $label ) );
			if ( 'type' === $column ) {
				printf( '<select name="%s" aria-label="%s">', esc_attr( $name ), esc_attr( $aria ) );
				foreach ( ENDPOINT_TYPES as $type ) {
					printf( '<option%s>%s</option>', selected( $type, $endpoint['type'], false ), esc_html( $type ) );
				}
				echo '</select>';
			} else {
				printf( '<input type="text" name="%s" value="%s" aria-label="%s">', esc_attr( $name ), esc_attr( $endpoint[ $column ] ), esc_attr( $aria ) );
			}
			echo '</td>';
		}
		echo '</tr>';
	}
	echo '</tbody></table>';
}

/** Prints a row with a line of text. */
function print_text( string $name, string $label, array $settings, string $description, string $placeholder = '', bool $is_fixed = false ): void {
	$id = 'samen-' . $name;
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input type="text" class="regular-text" id="%1$s" name="%3$s[%4$s]" value="%5$s" placeholder="%6$s"%8$s aria-describedby="%1$s-description"><p class="description" id="%1$s-description">%7$s</p></td></tr>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( OPTION ),
		esc_attr( $name ),
		esc_attr( $settings[ $name ] ),
		esc_attr( $placeholder ),
		esc_html( $description ),
		$is_fixed ? ' readonly' : ''
	);
}

/**
 * Prints a row with a choice.
 *
 * @param array<string, string> $choices Labels by value.
 */
function print_choice( string $name, string $label, array $settings, array $choices, string $description = '' ): void {
	$id      = 'samen-' . $name;
	$options = '';
	foreach ( $choices as $value => $text ) {
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $value, $settings[ $name ], false ), esc_html( $text ) );
	}
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><select id="%1$s" name="%3$s[%4$s]"%7$s>%5$s</select>%6$s</td></tr>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( OPTION ),
		esc_attr( $name ),
		$options, // phpcs:ignore WordPress.Security.EscapeOutput
		'' === $description ? '' : sprintf( '<p class="description" id="%s-description">%s</p>', esc_attr( $id ), esc_html( $description ) ),
		'' === $description ? '' : sprintf( ' aria-describedby="%s-description"', esc_attr( $id ) )
	);
}
