/** What the server counts and measures, for Prometheus. May import http, search, Micrometer. */
package io.xenotime.metrics;
