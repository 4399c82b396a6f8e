/** Which values of a facet lie in which, as regions do. May import article and Jackson. */
package io.xenotime.hierarchy;
