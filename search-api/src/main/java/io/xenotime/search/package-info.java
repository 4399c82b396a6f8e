/**
 * What can be asked and answered; the engine port; limits. Nothing here knows how an engine works.
 * May import article.
 */
package io.xenotime.search;
