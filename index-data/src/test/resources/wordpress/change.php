<?php
// Applies changes to the WordPress of the run directory, a line of standard input each, in one process.
// Lines: VERB [ID] [WORD...], see below. Prints the ids of new posts.

require getenv('WP_TOOLS') . '/bootstrap.php';
become_admin();

function save_now(int $id, array $fields): void
{
    $post = get_post($id);
    if (!$post) {
        return;
    }
    $time = max(time(), strtotime("$post->post_modified_gmt UTC") + 1);
    with_modified(wp_date('Y-m-d H:i:s', $time), gmdate('Y-m-d H:i:s', $time),
        fn() => wp_update_post(wp_slash(['ID' => $id] + $fields), true));
}

function change(array $words): void
{
    [$verb, $id, $more, $rest] = array_pad($words, 4, '');
    $post = get_post((int) $id);
    switch ($verb) {
        case 'edit':
            $post && save_now((int) $id, ['post_content' => "$post->post_content\n<p>One more line, $more.</p>"]);
            break;
        case 'title':
            $post && save_now((int) $id, ['post_title' => "A title of its own, $more"]);
            break;
        case 'slug':
            $post && save_now((int) $id, ['post_name' => "moved-$more"]);
            break;
        case 'status':
            $post && $post->post_status !== 'trash' && save_now((int) $id, ['post_status' => $more]);
            break;
        case 'password':
            $post && save_now((int) $id, ['post_password' => $more]);
            break;
        case 'trash':
            $post && wp_trash_post((int) $id);
            break;
        case 'untrash':
            add_filter('wp_untrash_post_status', 'wp_untrash_post_set_previous_status', 10, 3);
            $post && $post->post_status === 'trash' && wp_untrash_post((int) $id);
            break;
        case 'delete':
            $post && wp_delete_post((int) $id, true);
            break;
        case 'retag':
            $slugs = array_filter(explode(',', $rest));
            $post && wp_set_object_terms((int) $id, array_map(fn($slug) => ensure_term($more, $slug), $slugs), $more);
            break;
        case 'rename':
            $term = get_term_by('slug', $more, $id);
            $term && wp_update_term($term->term_id, $id, ['name' => "Renamed $rest"]);
            break;
        case 'reslug':
            $term = get_term_by('slug', $more, $id);
            $term && wp_update_term($term->term_id, $id, ['slug' => $rest]);
            break;
        case 'drop-term':
            $term = get_term_by('slug', $more, $id);
            $term && wp_delete_term($term->term_id, $id);
            break;
        case 'new':
            $made = wp_insert_post(['post_type' => NEWS_TYPE, 'post_status' => 'publish', 'post_author' => 1,
                'post_title' => "New post $id", 'post_content' => "<p>Text of the new post $id.</p>"], true);
            is_wp_error($made) && fail($made->get_error_message());
            echo "$made\n";
            break;
        default:
            fail("no verb $verb");
    }
}

while (($line = fgets(STDIN)) !== false) {
    trim($line) === '' || change(explode(' ', trim($line), 4));
}
