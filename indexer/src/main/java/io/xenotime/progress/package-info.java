/** How far long work is, shown on a terminal or in a log. May import the JDK and progressbar. */
package io.xenotime.progress;
