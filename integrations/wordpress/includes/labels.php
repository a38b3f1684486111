<?php
/**
 * What editors read of widgets and their attributes.
 *
 * @package SamenWidgets
 */

namespace SamenWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * Title and description of each widget.
 *
 * @return array<string, array{title: string, description: string}>
 */
function widget_labels(): array {
	return array(
		'quiz'     => array(
			'title'       => __( 'Samen: self-assessment', 'samen-widgets' ),
			'description' => __( 'Statements, a score and advice.', 'samen-widgets' ),
		),
		'signup'   => array(
			'title'       => __( 'Samen: signup', 'samen-widgets' ),
			'description' => __( 'Visitors choose a date and sign up.', 'samen-widgets' ),
		),
		'download' => array(
			'title'       => __( 'Samen: eBook', 'samen-widgets' ),
			'description' => __( 'A publication to download, with or without a form.', 'samen-widgets' ),
		),
		'adviser'  => array(
			'title'       => __( 'Samen: contact card', 'samen-widgets' ),
			'description' => __( 'An adviser: visitors can call, write, or ask to be called back.', 'samen-widgets' ),
		),
	);
}

/**
 * The link that stands where no widget comes: in feeds, without a script.
 *
 * @return array<string, string>
 */
function fallback_labels(): array {
	return array(
		'quiz'     => __( 'Take the self-assessment', 'samen-widgets' ),
		'signup'   => __( 'Sign up', 'samen-widgets' ),
		'download' => __( 'Download the eBook', 'samen-widgets' ),
		'adviser'  => __( 'Get in touch', 'samen-widgets' ),
	);
}

/**
 * The panels of the editor, each with its attributes in the order in which they are shown.
 *
 * @return array<string, array{title: string, attributes: string[]}>
 */
function panels(): array {
	return array(
		'content' => array(
			'title'      => __( 'Content', 'samen-widgets' ),
			'attributes' => array(
				'use', 'heading', 'intro-text',
				'preset', 'src', 'layout', 'chart', 'benchmark-src', 'share', 'contact',
				'dates', 'sessions-src', 'location', 'online', 'closes', 'waitlist', 'participants', 'programme-url', 'recording-url',
				'title-text', 'file', 'file-info', 'cover', 'cover-alt', 'gate', 'ask-after',
				'name', 'job-title', 'organisation', 'phone', 'email', 'photo', 'photo-alt', 'available', 'languages',
				'whatsapp', 'linkedin', 'booking-url', 'vcard', 'qr', 'callback',
			),
		),
		'form'    => array(
			'title'      => __( 'Form', 'samen-widgets' ),
			'attributes' => array( 'endpoint', 'fields', 'submit-text', 'success-text', 'success-url', 'confirms-by-mail', 'consent', 'consent-text', 'newsletter-text', 'privacy-url' ),
		),
		'more'    => array(
			'title'      => __( 'More settings', 'samen-widgets' ),
			'attributes' => array( 'heading-level', 'tone', 'structured-data', 'time-zone', 'persist', 'timeout', 'track', 'challenge', 'sandbox' ),
		),
	);
}

/**
 * A label for each attribute, and a sentence of help for those that need one.
 *
 * @return array<string, array{0: string, 1?: string}>
 */
function attribute_labels(): array {
	return array(
		'use'              => array( __( 'Widget with a name', 'samen-widgets' ), __( 'Made by your administrator. What you fill in here wins.', 'samen-widgets' ) ),
		'heading'          => array( __( 'Heading', 'samen-widgets' ) ),
		'intro-text'       => array( __( 'Sentence below the heading', 'samen-widgets' ) ),
		'heading-level'    => array( __( 'Level of the heading', 'samen-widgets' ), __( 'One more than that of the heading above it on the page.', 'samen-widgets' ) ),
		'tone'             => array( __( 'Form of address in Dutch', 'samen-widgets' ) ),
		'preset'           => array( __( 'Quiz', 'samen-widgets' ) ),
		'src'              => array( __( 'Web address of a quiz of your own', 'samen-widgets' ), __( 'A file with questions, made by a developer.', 'samen-widgets' ) ),
		'layout'           => array( __( 'Questions', 'samen-widgets' ) ),
		'chart'            => array( __( 'Picture of the result', 'samen-widgets' ) ),
		'benchmark-src'    => array( __( 'Web address of averages to compare with', 'samen-widgets' ) ),
		'share'            => array( __( 'Visitors can share their result', 'samen-widgets' ) ),
		'contact'          => array( __( 'Visitors can send their result', 'samen-widgets' ) ),
		'dates'            => array( __( 'Dates', 'samen-widgets' ) ),
		'sessions-src'     => array( __( 'Web address of a list of sessions', 'samen-widgets' ), __( 'In place of the dates.', 'samen-widgets' ) ),
		'time-zone'        => array( __( 'Time zone', 'samen-widgets' ), __( 'For example Europe/Amsterdam.', 'samen-widgets' ) ),
		'location'         => array( __( 'Location', 'samen-widgets' ) ),
		'online'           => array( __( 'The session is online', 'samen-widgets' ) ),
		'closes'           => array( __( 'How long before the start signing up ends', 'samen-widgets' ), __( 'For example PT2H (two hours) or P1D (a day).', 'samen-widgets' ) ),
		'waitlist'         => array( __( 'A full session has a waiting list', 'samen-widgets' ) ),
		'participants'     => array( __( 'Most people in one signup', 'samen-widgets' ), __( 'Whoever signs up is one of them.', 'samen-widgets' ) ),
		'programme-url'    => array( __( 'Web address of the programme', 'samen-widgets' ) ),
		'recording-url'    => array( __( 'Web address of the recording', 'samen-widgets' ), __( 'For sessions that are over.', 'samen-widgets' ) ),
		'structured-data'  => array( __( 'Visible to search engines', 'samen-widgets' ) ),
		'title-text'       => array( __( 'Title of the eBook', 'samen-widgets' ) ),
		'cover'            => array( __( 'Cover', 'samen-widgets' ), __( 'Without a picture the cover is drawn from the title.', 'samen-widgets' ) ),
		'cover-alt'        => array( __( 'Alternative text of the cover', 'samen-widgets' ), __( 'For who cannot see it. Empty where it shows only the title.', 'samen-widgets' ) ),
		'file'             => array( __( 'File', 'samen-widgets' ) ),
		'file-info'        => array( __( 'About the file', 'samen-widgets' ), __( 'For example: PDF, 24 pages, 2 MB.', 'samen-widgets' ) ),
		'gate'             => array( __( 'File and form', 'samen-widgets' ) ),
		'ask-after'        => array( __( 'The file first, then the question', 'samen-widgets' ) ),
		'name'             => array( __( 'Name', 'samen-widgets' ) ),
		'job-title'        => array( __( 'Job title', 'samen-widgets' ) ),
		'organisation'     => array( __( 'Organisation', 'samen-widgets' ) ),
		'phone'            => array( __( 'Telephone number', 'samen-widgets' ) ),
		'email'            => array( __( 'E-mail address', 'samen-widgets' ) ),
		'photo'            => array( __( 'Photo', 'samen-widgets' ) ),
		'photo-alt'        => array( __( 'Alternative text of the photo', 'samen-widgets' ), __( 'For who cannot see it. Empty where it shows only the person.', 'samen-widgets' ) ),
		'linkedin'         => array( __( 'LinkedIn', 'samen-widgets' ), __( 'Your administrator says which sites a widget may lead to.', 'samen-widgets' ) ),
		'booking-url'      => array( __( 'Web address for appointments', 'samen-widgets' ), __( 'Your administrator says which sites a widget may lead to.', 'samen-widgets' ) ),
		'whatsapp'         => array( __( 'WhatsApp number', 'samen-widgets' ) ),
		'languages'        => array( __( 'Languages', 'samen-widgets' ), __( 'For example: Dutch and English.', 'samen-widgets' ) ),
		'available'        => array( __( 'Available', 'samen-widgets' ), __( 'In words, for example: Monday to Thursday.', 'samen-widgets' ) ),
		'vcard'            => array( __( 'Visitors can save the contact', 'samen-widgets' ) ),
		'qr'               => array( __( 'QR code', 'samen-widgets' ) ),
		'callback'         => array( __( 'Visitors can ask to be called back', 'samen-widgets' ) ),
		'endpoint'         => array( __( 'Where the form goes', 'samen-widgets' ), __( 'Your administrator makes these under Settings, Samen widgets.', 'samen-widgets' ) ),
		'fields'           => array( __( 'Fields', 'samen-widgets' ), __( 'In order; a question mark makes one optional: name email organisation?', 'samen-widgets' ) ),
		'submit-text'      => array( __( 'Text of the button', 'samen-widgets' ) ),
		'success-text'     => array( __( 'Text after sending', 'samen-widgets' ) ),
		'success-url'      => array( __( 'Page after sending', 'samen-widgets' ) ),
		'confirms-by-mail' => array( __( 'The visitor gets a confirmation by mail', 'samen-widgets' ), __( 'Switch this on only where your system really sends that mail.', 'samen-widgets' ) ),
		'consent'          => array( __( 'Consent to other contact', 'samen-widgets' ), __( 'May you contact the visitor about something else as well?', 'samen-widgets' ) ),
		'consent-text'     => array( __( 'Text of that box', 'samen-widgets' ), __( 'Write who will make contact, and that the visitor can withdraw the consent.', 'samen-widgets' ) ),
		'newsletter-text'  => array( __( 'Text of a box for a newsletter', 'samen-widgets' ), __( 'Leave empty for no such box.', 'samen-widgets' ) ),
		'privacy-url'      => array( __( 'Web address of the privacy statement', 'samen-widgets' ) ),
		'persist'          => array( __( 'Keep a form that was not sent', 'samen-widgets' ) ),
		'timeout'          => array( __( 'Time for each attempt to send, in seconds', 'samen-widgets' ) ),
		'track'            => array( __( 'Parameters of the web address to send along', 'samen-widgets' ), __( 'For example utm_*', 'samen-widgets' ) ),
		'challenge'        => array( __( 'Web address of an ALTCHA challenge', 'samen-widgets' ), __( 'Proof of work against spam.', 'samen-widgets' ) ),
		'sandbox'          => array( __( 'Try out: nothing is sent', 'samen-widgets' ) ),
	);
}

/**
 * A label for each value that can be chosen; a value without one is shown as it is.
 *
 * @return array<string, array<string, string>>
 */
function choice_labels(): array {
	return array(
		'preset'  => array(
			'alliance-role' => __( 'Your role in an alliance', 'samen-widgets' ),
			'clear-form'    => __( 'Is your form clear?', 'samen-widgets' ),
		),
		'layout'  => array(
			'steps' => __( 'One at a time', 'samen-widgets' ),
			'page'  => __( 'All on one page', 'samen-widgets' ),
		),
		'chart'   => array(
			'radar' => __( 'Radar', 'samen-widgets' ),
			'bars'  => __( 'Bars', 'samen-widgets' ),
			'none'  => __( 'None', 'samen-widgets' ),
		),
		'contact' => array(
			'none'     => __( 'No', 'samen-widgets' ),
			'optional' => __( 'Yes, if they want to', 'samen-widgets' ),
		),
		'consent' => array(
			'optional' => __( 'Yes, as an optional box', 'samen-widgets' ),
			'none'     => __( 'No', 'samen-widgets' ),
		),
		'gate'    => array(
			'required' => __( 'The form first', 'samen-widgets' ),
			'optional' => __( 'The file beside the form', 'samen-widgets' ),
			'none'     => __( 'No form', 'samen-widgets' ),
		),
		'persist' => array(
			'session' => __( 'For two hours at most', 'samen-widgets' ),
			'device'  => __( 'On the device, when the visitor says so', 'samen-widgets' ),
			'none'    => __( 'No', 'samen-widgets' ),
		),
	);
}
