/** The port where articles go. May import article. */
package io.xenotime.write;
