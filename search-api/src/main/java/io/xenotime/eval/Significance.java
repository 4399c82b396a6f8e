package io.xenotime.eval;

/**
 * How likely differences as large as these are if nothing but chance parts two systems. Immutable.
 *
 * @param p two-sided, above 0 and up to 1
 * @param flips how many ways to deal the signs were looked at
 * @param exact whether those were all ways there are
 */
record Significance(double p, long flips, boolean exact) {}
