/** One line for each request, in the Combined Log Format. May import http. */
package io.xenotime.access;
