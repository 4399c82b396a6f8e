<?php
/**
 * Plugin Name: What tests want to see of a search, and what a site might add
 */

// The theme of the tests shows neither how many posts there are nor what was asked.
add_action(
	'wp_footer',
	function () {
		global $wp_query;
		$shown = array( $wp_query->found_posts, $wp_query->max_num_pages, get_search_query( false ) );
		printf( '<p id="found" data-found="%d" data-pages="%d" data-text="%s"></p>', ...array_map( 'esc_attr', $shown ) );
	}
);

// A site whose index has one type of several.
add_filter(
	'xenotime_search_types',
	function ( $types ) {
		return get_option( 'plugin_watch_types', $types );
	}
);

// A site that leaves some searches to WordPress.
add_filter(
	'xenotime_search_wanted',
	function ( $wanted ) {
		return $wanted && ! isset( $_GET['without'] );
	}
);
