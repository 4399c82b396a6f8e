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

// A search form that names the type that is in the index.
add_filter(
	'xenotime_search_wanted',
	function ( $wanted, $query ) {
		return $wanted || 'news-archive' === $query->get( 'post_type' );
	},
	10,
	2
);
