<?php
/**
 * Plugin Name:       Xenotime Search
 * Description:       Answers the site's own searches from a Xenotime search engine, and leaves them to WordPress while the engine is away.
 * Version:           0.1.0
 * Requires at least: 5.7
 * Requires PHP:      7.2
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       xenotime-search
 *
 * @package Xenotime_Search
 */

namespace Xenotime\Search;

use WP_Error;
use WP_Query;

defined( 'ABSPATH' ) || exit;

const OPTION = 'xenotime_endpoint';

/** Seconds that a visitor may wait for the engine. */
const PATIENCE = 2;

/** Seconds after a failure in which the engine is not asked, so that not every visitor waits. */
const PAUSE = 30;

/** The engine's limits: posts a page, and the last post that a page can show. */
const MOST_PER_PAGE = 100;
const LAST_POST     = 10000;

/** Query variables of a plain search; any other narrows or changes it in ways only WordPress knows. */
const PLAIN = array(
	's',
	'post_type',
	'paged',
	'orderby',
	'order',
	'posts_per_page',
	'posts_per_archive_page',
	'ignore_sticky_posts',
	'no_found_rows',
	'cache_results',
	'update_post_meta_cache',
	'update_post_term_cache',
	'lazy_load_term_meta',
);

add_action( 'pre_get_posts', __NAMESPACE__ . '\\consider', PHP_INT_MAX );
add_action( 'admin_init', __NAMESPACE__ . '\\add_setting' );
add_shortcode( 'xenotime_search', __NAMESPACE__ . '\\search_box' );
register_activation_hook( __FILE__, __NAMESPACE__ . '\\plan_to_leave' );

/** Returns the address of the engine, without a slash at its end; empty when none is set. */
function endpoint(): string {
	$set = defined( 'XENOTIME_ENDPOINT' ) ? XENOTIME_ENDPOINT : get_option( OPTION, '' );
	return is_string( $set ) ? untrailingslashit( esc_url_raw( $set, array( 'http', 'https' ) ) ) : '';
}

/** Has the engine answer the search of a page, unless it is one that WordPress answers better. */
function consider( WP_Query $query ): void {
	if ( ! $query->is_main_query() || ! $query->is_search() || is_admin() || '' === endpoint() ) {
		return;
	}
	/**
	 * Filters which post types are in the index, where these are not all that WordPress searches.
	 *
	 * @param string[] $types A search must name exactly these; none: it must name none.
	 */
	$types = apply_filters( 'xenotime_search_types', array() );
	// Only now: what WordPress fills in later differs from version to version.
	$asked = array_filter( $query->query_vars );
	$plain = ! $query->is_feed()
		&& ! array_diff( array_keys( $asked ), PLAIN )
		&& array_values( (array) ( $asked['post_type'] ?? array() ) ) === $types
		&& '' !== sort_order( $query );
	/**
	 * Filters whether the engine is asked.
	 *
	 * @param bool     $plain Whether it is a plain search: no feed, not narrowed, by relevance or date.
	 * @param WP_Query $query The search.
	 */
	if ( apply_filters( 'xenotime_search_wanted', $plain, $query ) ) {
		add_filter( 'posts_pre_query', __NAMESPACE__ . '\\answer', 10, 2 );
	}
}

/** Returns the engine's name of the order that is asked for; empty when it has no such order. */
function sort_order( WP_Query $query ): string {
	switch ( $query->get( 'orderby' ) ) {
		case '':
		case 'relevance':
			return 'relevance';
		case 'date':
			return in_array( $query->get( 'order' ), array( 'asc', 'ASC' ), true ) ? 'oldest' : 'newest';
		default:
			return '';
	}
}

/**
 * Returns the posts of the page in the engine's order, and tells the query how many there are in all.
 *
 * @param array|null $posts What another plugin has answered already.
 * @param WP_Query   $query The search, its text no longer slashed.
 * @return array|null Null to have WordPress search by itself.
 */
function answer( $posts, WP_Query $query ) {
	$text     = (string) $query->get( 's' );
	$per_page = (int) $query->get( 'posts_per_page' );
	if ( null !== $posts || ! $query->is_main_query() || '' === trim( $text ) || $per_page < 1 || $per_page > MOST_PER_PAGE ) {
		return $posts;
	}
	$found = ask(
		array(
			'q'        => $text,
			'page'     => max( 1, (int) $query->get( 'paged' ) ),
			'per_page' => $per_page,
			'sort'     => sort_order( $query ),
			'fields'   => 'id',
			'facets'   => 'none',
			'snippets' => 0,
		),
		$query
	);
	if ( null === $found ) {
		return null;
	}
	$shown = shown( $found['ids'], $query );
	if ( $found['ids'] && ! $shown ) {
		return null; // An index of another site, or one long out of date.
	}
	$query->found_posts   = $found['total'] - count( $found['ids'] ) + count( $shown );
	$query->max_num_pages = (int) min( ceil( $found['total'] / $per_page ), floor( LAST_POST / $per_page ) );
	// A persistent cache would keep these as WordPress's own answer.
	$query->set( 'cache_results', false );
	return $shown;
}

/** Returns those of the posts, in this order, that WordPress would show to this visitor. */
function shown( array $ids, WP_Query $query ): array {
	if ( ! $ids ) {
		return array(); // WordPress takes an empty list for all posts.
	}
	$shown = new WP_Query(
		array(
			'post__in'            => $ids,
			'orderby'             => 'post__in',
			'post_type'           => $query->get( 'post_type' ) ? $query->get( 'post_type' ) : 'any',
			'has_password'        => is_user_logged_in() ? null : false,
			'posts_per_page'      => count( $ids ),
			'no_found_rows'       => true,
			'ignore_sticky_posts' => true,
		)
	);
	return $shown->posts;
}

/**
 * Asks the engine.
 *
 * @param array    $parameters Of the engine's route /v1/search.
 * @param WP_Query $query      The search.
 * @return array|null The ids of the page and the total; null without a good answer.
 */
function ask( array $parameters, WP_Query $query ): ?array {
	$endpoint = endpoint();
	$away     = 'xenotime_away_' . md5( $endpoint );
	if ( get_transient( $away ) ) {
		return null;
	}
	/**
	 * Filters what the engine is asked.
	 *
	 * @param array    $parameters By name, of the engine's route /v1/search.
	 * @param WP_Query $query      The search.
	 */
	$parameters = apply_filters( 'xenotime_search_parameters', $parameters, $query );
	$response   = fetch( $endpoint . '/v1/search?' . http_build_query( $parameters, '', '&', PHP_QUERY_RFC3986 ) );
	if ( 400 === wp_remote_retrieve_response_code( $response ) ) {
		return null; // The fault of this search, which must not take the engine from the others.
	}
	$found = read( $response );
	if ( is_wp_error( $found ) ) {
		set_transient( $away, 1, PAUSE );
		/**
		 * Fires when the engine gave no good answer and will not be asked for a while.
		 *
		 * @param WP_Error $found Says why.
		 */
		do_action( 'xenotime_search_away', $found );
		return null;
	}
	return $found;
}

/** Returns the response of an address of the engine, or an error; nothing of the visitor is sent along. */
function fetch( string $url ) {
	/**
	 * Filters how the engine is asked, for such as a password.
	 *
	 * @param array  $arguments Of wp_remote_get().
	 * @param string $url       The address.
	 */
	$arguments = apply_filters(
		'xenotime_search_request',
		array(
			'timeout'             => PATIENCE,
			'redirection'         => 0,
			'limit_response_size' => MB_IN_BYTES,
			'headers'             => array( 'Accept' => 'application/json' ),
		),
		$url
	);
	return wp_remote_get( $url, $arguments );
}

/** Returns the ids and the total that a response has, or an error that says why it is not an answer. */
function read( $response ) {
	if ( is_wp_error( $response ) ) {
		return $response;
	}
	$status = wp_remote_retrieve_response_code( $response );
	if ( 200 !== $status ) {
		return new WP_Error( 'xenotime_status', 'status must be 200, got ' . $status );
	}
	$answer = json_decode( wp_remote_retrieve_body( $response ), true );
	$hits   = $answer['hits'] ?? null;
	$total  = $answer['total']['value'] ?? null;
	$ids    = is_array( $hits ) ? array_filter( array_column( $hits, 'id' ), 'is_int' ) : array();
	if ( ! is_array( $hits ) || ! is_int( $total ) || count( $ids ) !== count( $hits ) || $total < count( $ids ) ) {
		return new WP_Error( 'xenotime_answer', 'answer must have a total, and hits with numbers' );
	}
	return array(
		'ids'   => $ids,
		'total' => $total,
	);
}

/** Adds the address of the engine to Settings, Reading. */
function add_setting(): void {
	if ( ! defined( 'XENOTIME_ENDPOINT' ) ) {
		$cleaning = array(
			'type'              => 'string',
			'sanitize_callback' => __NAMESPACE__ . '\\clean',
			'default'           => '',
		);
		register_setting( 'reading', OPTION, $cleaning );
	}
	add_settings_field( OPTION, __( 'Search engine', 'xenotime-search' ), __NAMESPACE__ . '\\show_setting', 'reading', 'default', array( 'label_for' => OPTION ) );
}

/** Returns the address as it is kept; one that cannot be asked is told, and the one before is kept. */
function clean( $typed ): string {
	$typed = is_string( $typed ) ? trim( $typed ) : '';
	$clean = untrailingslashit( esc_url_raw( $typed, array( 'http', 'https' ) ) );
	if ( '' !== $typed && ! wp_parse_url( $clean, PHP_URL_HOST ) ) {
		add_settings_error( OPTION, OPTION, __( 'The address of the search engine must begin with http:// or https://.', 'xenotime-search' ) );
		return (string) get_option( OPTION, '' );
	}
	return $clean;
}

/** Prints the field, and whether the engine answers. */
function show_setting(): void {
	$fixed = defined( 'XENOTIME_ENDPOINT' );
	printf( '<input type="url" class="regular-text code" id="%1$s" name="%1$s" value="%2$s" placeholder="http://127.0.0.1:8080"%3$s>', esc_attr( OPTION ), esc_attr( endpoint() ), disabled( $fixed, true, false ) );
	if ( $fixed ) {
		printf( '<p class="description">%s</p>', esc_html__( 'Set in wp-config.php.', 'xenotime-search' ) );
	}
	if ( '' !== endpoint() ) {
		$found = read( fetch( endpoint() . '/v1/search?per_page=1&fields=id&facets=none&snippets=0' ) );
		$state = is_wp_error( $found )
			/* translators: %s: what went wrong. */
			? sprintf( __( 'It does not answer now, so WordPress searches by itself: %s', 'xenotime-search' ), $found->get_error_message() )
			/* translators: %s: a number. */
			: sprintf( __( 'It answers, and has %s posts.', 'xenotime-search' ), number_format_i18n( $found['total'] ) );
		printf( '<p class="description">%s</p>', esc_html( $state ) );
	}
}

/**
 * Returns the engine's own search box, for [xenotime_search].
 *
 * It takes no address of its own: whoever may write posts could then load any script into the site.
 */
function search_box(): string {
	$public = defined( 'XENOTIME_PUBLIC_ENDPOINT' ) ? untrailingslashit( XENOTIME_PUBLIC_ENDPOINT ) : endpoint();
	if ( '' === $public ) {
		return '';
	}
	$script = array(
		'type' => 'module',
		'src'  => esc_url( $public . '/embed.js' ),
	);
	return wp_get_script_tag( $script ) . sprintf( '<xenotime-search endpoint="%s"></xenotime-search>', esc_url( $public ) );
}

/** Has the setting go when the plugin is deleted. */
function plan_to_leave(): void {
	register_uninstall_hook( __FILE__, __NAMESPACE__ . '\\forget' );
}

/** Removes the setting. */
function forget(): void {
	delete_option( OPTION );
}
