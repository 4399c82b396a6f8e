<?php
// Prints what Tools > Export of the WordPress of the run directory gives for the news.

require getenv('WP_TOOLS') . '/bootstrap.php';
become_admin();
require ABSPATH . 'wp-admin/includes/export.php';
@export_wp(['content' => NEWS_TYPE]);
